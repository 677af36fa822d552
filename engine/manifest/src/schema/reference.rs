//! The language's reference in Markdown, out of its JSON Schema: a section per type.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What an author meets first. All other types follow by their titles.
const FIRST: [&str; 3] = ["ConnectorFile", "ProductFile", "StreamSpec"];

const HEAD: &str = "\
# The manifest language: reference

Every type of the language and every field, printed by `connector schema --markdown` from what the programs
read. [The manifest language](manifest.md) explains how they work together.

- A **duration** is a whole number and a unit: `500ms`, `20s`, `2m`, `6h`, `7d`.
- A **JSON path** leads to a place in an answer: `$`, `$.meta.total_count`, `$['a b'][0]`.
- A **form** is a map with exactly one key, its name. One that needs no settings may be written as its bare
  name.
- **required**: what stands without it is refused.
";

/// The page that describes a schema: its `definitions`, those of files and streams first.
#[must_use]
pub fn reference(schema: &Value) -> String {
    let page = Page::new(schema);
    let mut order: Vec<&str> = page.types.keys().copied().collect();
    let first = |name: &str| FIRST.iter().position(|f| *f == name).unwrap_or(FIRST.len());
    order.sort_by_key(|name| (first(name), title(name).to_lowercase()));
    let mut text = HEAD.to_owned();
    for name in order {
        text.push_str(&page.section(name));
    }
    text
}

struct Page<'s> {
    /// By their names in the schema.
    types: BTreeMap<&'s str, &'s Value>,
    /// Which types name a type.
    users: BTreeMap<&'s str, BTreeSet<&'s str>>,
}

impl<'s> Page<'s> {
    fn new(schema: &'s Value) -> Self {
        let definitions = schema["definitions"].as_object();
        let types: BTreeMap<_, _> =
            definitions.into_iter().flatten().map(|(name, of)| (name.as_str(), of)).collect();
        let mut users: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for (user, of) in &types {
            let mut used = Vec::new();
            targets(of, &mut used);
            for name in used {
                users.entry(name).or_default().insert(*user);
            }
        }
        Self { types, users }
    }

    fn section(&self, name: &str) -> String {
        let of = self.types[name];
        let mut text = format!("\n## {}\n\n{}\n", title(name), cell(description(of)));
        let users: Vec<String> =
            self.users.get(name).into_iter().flatten().map(|user| link(user)).collect();
        if !users.is_empty() {
            text.push_str(&format!("\nPart of: {}.\n", users.join(", ")));
        }
        text.push_str(&self.body(of));
        text
    }

    fn body(&self, of: &Value) -> String {
        if let Some(forms) = of["oneOf"].as_array() {
            return self.forms(forms);
        }
        if !alternatives(of).is_empty() {
            return format!("\nWritten as: {}.\n", self.kind(of));
        }
        match of["properties"].as_object() {
            Some(fields) if !fields.is_empty() => self.fields(of),
            _ => "\nIt has no settings.\n".to_owned(),
        }
    }

    /// A row per field: what is required first, then by name.
    fn fields(&self, of: &Value) -> String {
        let required: BTreeSet<&str> =
            of["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut fields: Vec<(&String, &Value)> =
            of["properties"].as_object().into_iter().flatten().collect();
        fields.sort_by_key(|(name, _)| (!required.contains(name.as_str()), name.as_str()));
        let mut text = "\n".to_owned();
        text.push_str(&row(&["field", "type", "required", "meaning"]));
        text.push_str(&row(&["---"; 4]));
        for (name, field) in fields {
            let needed = if required.contains(name.as_str()) { "yes" } else { "" };
            let kind = self.kind(field);
            text.push_str(&row(&[&format!("`{name}`"), &kind, needed, &meaning(field)]));
        }
        text
    }

    /// A row per form or value; settings that are no type of their own follow.
    fn forms(&self, forms: &[Value]) -> String {
        let long: Vec<(&String, &Value, &Value)> = forms
            .iter()
            .filter_map(|form| {
                let (name, of) = form["properties"].as_object()?.iter().next()?;
                Some((name, of, form))
            })
            .collect();
        let (mut text, mut below) = ("\n".to_owned(), String::new());
        if !long.is_empty() {
            text.push_str(&row(&["form", "settings", "meaning"]));
            text.push_str(&row(&["---"; 3]));
        }
        for (name, of, form) in &long {
            let inline = of["properties"].is_object();
            let settings = if inline { "see below".to_owned() } else { self.kind(of) };
            let means = meaning(form);
            text.push_str(&row(&[&format!("`{name}`"), &settings, &means]));
            if inline {
                below.push_str(&format!("\nSettings of `{name}`:\n{}", self.fields(of)));
            }
        }
        // the bare name of a form is said at the head of the page, for all of them
        let is_short = |value: &str| long.iter().any(|(name, ..)| *name == value);
        let values = forms.iter().filter_map(|form| Some((form["const"].as_str()?, form)));
        let values: Vec<_> = values.filter(|(value, _)| !is_short(value)).collect();
        if !values.is_empty() {
            text.push_str(if long.is_empty() { "" } else { "\n" });
            text.push_str(&row(&["value", "meaning"]));
            text.push_str(&row(&["---"; 2]));
        }
        for (value, of) in values {
            text.push_str(&row(&[&format!("`{value}`"), &meaning(of)]));
        }
        text + &below
    }

    /// What may stand in a place, with links to the types of this page.
    fn kind(&self, of: &Value) -> String {
        if let Some(name) = target(of) {
            return if self.types.contains_key(name) { link(name) } else { title(name) };
        }
        let alternatives = alternatives(of);
        match alternatives.as_slice() {
            [] => {}
            [one, many] if many["items"] == **one => {
                return format!("{}, or a list of them", self.kind(one));
            }
            several => {
                let kinds: Vec<String> = several.iter().map(|one| self.kind(one)).collect();
                return kinds.join(", or ");
            }
        }
        let names = match &of["type"] {
            Value::Array(names) => names.as_slice(),
            name => std::slice::from_ref(name),
        };
        let names: Vec<&str> =
            names.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect();
        let kinds: Vec<String> = names.iter().map(|name| self.plain(name, of)).collect();
        if kinds.is_empty() { "anything".to_owned() } else { kinds.join(", or ") }
    }

    fn plain(&self, name: &str, of: &Value) -> String {
        let pattern = of["pattern"].as_str().unwrap_or_default();
        match name {
            "string" if pattern == "^\\$" => "JSON path".to_owned(),
            "string" if pattern.contains("ms|s|m|h|d") => "duration".to_owned(),
            "string" => "text".to_owned(),
            "integer" => "whole number".to_owned(),
            "boolean" => "`true` or `false`".to_owned(),
            "array" => format!("list: {}", self.kind(&of["items"])),
            "object" if of["additionalProperties"].is_object() => {
                format!("by name: {}", self.kind(&of["additionalProperties"]))
            }
            "object" => "map".to_owned(),
            other => other.to_owned(),
        }
    }
}

/// The type that a schema points to.
fn target(of: &Value) -> Option<&str> {
    of["$ref"].as_str()?.strip_prefix("#/definitions/")
}

/// All types that a schema points to, at any depth.
fn targets<'s>(of: &'s Value, found: &mut Vec<&'s str>) {
    found.extend(target(of));
    match of {
        Value::Object(members) => members.values().for_each(|member| targets(member, found)),
        Value::Array(items) => items.iter().for_each(|item| targets(item, found)),
        _ => {}
    }
}

/// What may stand in one place: null, which is nothing, left out.
fn alternatives(of: &Value) -> Vec<&Value> {
    let lists = ["anyOf", "allOf"].into_iter().filter_map(|key| of[key].as_array());
    lists.flatten().filter(|one| one["type"] != "null").collect()
}

fn description(of: &Value) -> &str {
    of["description"].as_str().unwrap_or_default()
}

fn meaning(of: &Value) -> String {
    let text = cell(description(of));
    match &of["default"] {
        Value::Null => text,
        default => format!("{text} `{default}` when not said.").trim_start().to_owned(),
    }
}

/// `TimestampCursor`: Timestamp cursor. What only tells apart types of the source is left out.
fn title(name: &str) -> String {
    let short = ["Spec", "File"].iter().find_map(|end| name.strip_suffix(end));
    let mut title = String::new();
    let mut before = ' ';
    for c in short.unwrap_or(name).chars() {
        if c.is_ascii_uppercase() && before.is_ascii_lowercase() {
            title.push(' ');
            title.push(c.to_ascii_lowercase());
        } else {
            title.push(c);
        }
        before = c;
    }
    title
}

fn link(name: &str) -> String {
    let title = title(name);
    format!("[{title}](#{})", title.to_lowercase().replace(' ', "-"))
}

/// A doc comment in one line: its code as it is, everything else without tags or emphasis of its own.
fn cell(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let pieces: Vec<&str> = text.split('`').collect();
    let last = pieces.len() - 1;
    let mut out = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        // a backtick that nothing closes is a character like others
        match (at % 2 == 1, at == last) {
            (true, false) => out.push_str(&format!("`{piece}`")),
            (true, true) => out.push_str(&format!("\\`{}", plain_text(piece))),
            _ => out.push_str(&plain_text(piece)),
        }
    }
    out
}

fn plain_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if "\\<>*[]".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A row of a table: a `|` in a cell would end the cell, within code, too.
fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn has(page: &str, lines: &[&str]) {
        for line in lines {
            assert!(page.lines().any(|l| l == *line), "no {line}\n{page}");
        }
    }

    #[test]
    fn a_doc_comment_breaks_no_table() {
        let check = |text: &str, expected: &str| assert_eq!(cell(text), expected, "{text}");
        check("plain,\nand `so on`.", "plain, and `so on`.");
        check("a <b> *c* [d]", r"a \<b\> \*c\* \[d\]");
        check("`<a>|*`", "`<a>|*`");
        check("a ` <b>", r"a \` \<b\>");
        check("", "");
        assert_eq!(row(&["a|b", "`c|d`"]), "| a\\|b | `c\\|d` |\n");
    }

    #[test]
    fn titles_are_words() {
        let check = |name: &str, expected: &str| assert_eq!(title(name), expected);
        check("ConnectorFile", "Connector");
        check("StreamSpec", "Stream");
        check("TimestampCursor", "Timestamp cursor");
        check("OAuth2Spec", "OAuth2");
    }

    #[test]
    fn fields_have_a_type_a_need_and_a_meaning() {
        let duration = "^[0-9]+(ms|s|m|h|d)$";
        let page = reference(&json!({ "definitions": {
            "Zebra": { "type": "object", "description": "Last." },
            "Ant": { "type": "object", "description": "An <ant>.", "required": ["z"], "properties": {
                "a": { "type": ["string", "null"], "pattern": duration, "description": "How | long." },
                "b": { "type": "boolean", "default": false, "description": "Whether." },
                "c": { "anyOf": [{ "$ref": "#/definitions/Zebra" }, { "type": "null" }] },
                "d": { "type": "object", "additionalProperties": { "$ref": "#/definitions/Zebra" } },
                "e": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] },
                "f": { "type": "array", "items": { "type": "string", "pattern": "^\\$" } },
                "z": { "type": "integer" }
            } },
            "StreamSpec": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/Ant" }] }
        } }));
        has(
            &page,
            &[
                r"An \<ant\>.",
                "| `z` | whole number | yes |  |",
                r"| `a` | duration |  | How \| long. |",
                "| `b` | `true` or `false` |  | Whether. `false` when not said. |",
                "| `c` | [Zebra](#zebra) |  |  |",
                "| `d` | by name: [Zebra](#zebra) |  |  |",
                "| `e` | text, or a list of them |  |  |",
                "| `f` | list: JSON path |  |  |",
                "It has no settings.",
                "Written as: text, or [Ant](#ant).",
                "Part of: [Stream](#stream).",
            ],
        );
        let heads: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(heads, ["Stream", "Ant", "Zebra"]);
        assert!(page.find("| `z`") < page.find("| `a`"), "what is required comes first");
    }

    #[test]
    fn forms_and_values_have_tables_of_their_own() {
        let form =
            |name: &str, of: Value| json!({ "description": "It.", "properties": { name: of } });
        let page = reference(&json!({ "definitions": { "Odd": { "oneOf": [
            form("basic", json!({ "required": ["u"], "properties": { "u": { "type": "string" } } })),
            form("path", json!({ "type": "string", "pattern": "^\\$" })),
            form("any", json!(true)),
            { "const": "basic", "description": "It." },
            { "const": "lone", "description": "Alone." }
        ] } } }));
        has(
            &page,
            &[
                "| `basic` | see below | It. |",
                "| `path` | JSON path | It. |",
                "| `any` | anything | It. |",
                "Settings of `basic`:",
                "| `u` | text | yes |  |",
                "| `lone` | Alone. |",
            ],
        );
        let apart = "| It. |\n\n| value | meaning |\n| --- | --- |\n| `lone` |";
        assert!(page.contains(apart), "two tables: {page}");
        assert!(
            !page.contains("| `basic` | It. |"),
            "its bare name is no value of its own: {page}"
        );
    }

    #[test]
    fn each_link_leads_to_a_section() {
        let page = crate::schema::manifest_reference();
        let anchor = |title: &str| title.to_lowercase().replace(' ', "-");
        let heads: Vec<String> =
            page.lines().filter_map(|line| line.strip_prefix("## ")).map(anchor).collect();
        let distinct: BTreeSet<&String> = heads.iter().collect();
        assert!(heads.len() > 50 && distinct.len() == heads.len(), "one title each: {heads:?}");
        for link in page.split("](#").skip(1).filter_map(|rest| rest.split_once(')')) {
            assert!(distinct.contains(&link.0.to_owned()), "no section {}", link.0);
        }
        // no doc comment has broken a table
        for table in page.split("\n\n").filter(|part| part.starts_with("| ")) {
            let cells = |line: &str| line.replace("\\|", "").matches('|').count();
            let width = cells(table.lines().next().unwrap_or_default());
            assert!(table.lines().all(|line| cells(line) == width), "{table}");
        }
    }
}
