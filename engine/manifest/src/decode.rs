//! From the tree to the types, with all the mistakes at once.
//!
//! serde stops at the first error. So a node that can't be read is reported, taken out of the tree, and
//! the rest is read again: what remains is what the author got right.

use serde::de::DeserializeOwned;

use crate::de::{De, Error, Kind};
use crate::problem::{Code, Problem, Problems, code, known_words, nearest};
use crate::spanned::Span;
use crate::tree::{Node, Value, clip};

/// Most mistakes reported within one stream or file head.
const ROUNDS_MAX: usize = 200;

/// Reads a `T` out of `node`, reporting every mistake; `shown` is the place of its name, or of the first
/// line of a file. `None` when too little of it is right.
pub fn decode<T: DeserializeOwned>(node: Node, shown: Span, problems: &mut Problems) -> Option<T> {
    let mut damaged: Vec<(u32, String)> = Vec::new();
    let read = rounds(node, shown, problems, &mut damaged);
    let stream = (shown.start > 0).then_some(shown);
    damaged.iter().for_each(|(_, name)| problems.lose(stream, name));
    read
}

fn rounds<T: DeserializeOwned>(
    mut node: Node,
    shown: Span,
    problems: &mut Problems,
    damaged: &mut Vec<(u32, String)>,
) -> Option<T> {
    let mut stand_ins = StandIns::default();
    for _ in 0..ROUNDS_MAX {
        let error = match T::deserialize(De(&node)) {
            Ok(value) if stand_ins.maps.is_empty() => return Some(value),
            Ok(_) => {
                // everything missing has been named: the maps it is missing from mean nothing
                for (map, _) in std::mem::take(&mut stand_ins.maps) {
                    if map == node.id {
                        return None;
                    }
                    remove(&mut node, map, damaged);
                }
                continue;
            }
            Err(error) => error,
        };
        let wrong = error.node.unwrap_or(node.id);
        let map = stand_ins.maps.iter().find(|(_, id)| *id == wrong).map(|(map, _)| *map);
        // a required field that was written, but wrongly, has been reported already
        let known = matches!(&error.kind, Kind::Missing { field }
            if damaged.iter().any(|(id, name)| *id == wrong && name == field));
        // nor is it one of its own where the text could not be taken as it was meant
        let torn = find(&mut node, wrong).is_some_and(|n| problems.is_torn(n.span));
        if torn {
            if let Kind::Missing { field } = &error.kind {
                damaged.push((wrong, (*field).to_owned()));
            }
        } else if !known && map.is_none() {
            problems.push(problem(&error, shown));
            if let Kind::Missing { field } = &error.kind {
                damaged.push((wrong, (*field).to_owned()));
                if stand_ins.add(&mut node, wrong, field) {
                    continue;
                }
            }
        }
        // where nothing can stand in for what is missing, the whole map goes
        let wrong = map.unwrap_or(wrong);
        stand_ins.maps.retain(|(map, _)| *map != wrong);
        if let Kind::UnknownField { field, known } = &error.kind {
            // what was meant is there, under a wrong name
            damaged.extend(nearest(field, known.iter().copied()).map(|k| (node.id, k.to_owned())));
            others_unknown(&mut node, wrong, known, problems);
        }
        if wrong == node.id || !remove(&mut node, wrong, damaged) {
            return None;
        }
    }
    None
}

/// Values that stand in for missing required fields, so that what else is missing shows in the next
/// round. Nothing that holds one is ever used.
#[derive(Default)]
struct StandIns {
    /// The map, and the stand-in in it.
    maps: Vec<(u32, u32)>,
}

impl StandIns {
    /// Puts a value into the map `at`, if there is such a map: a text that is a number too.
    fn add(&mut self, node: &mut Node, at: u32, field: &str) -> bool {
        let id = u32::MAX - u32::try_from(self.maps.len()).unwrap_or(0) * 2;
        let scalar = |id: u32, text: &str, span: Span| {
            let value = Value::Scalar { text: text.to_owned(), plain: true };
            Node { id, span, value }
        };
        let put = |map: &mut Node| {
            let span = map.span;
            let Value::Map(entries) = &mut map.value else { return false };
            entries.push((scalar(id - 1, field, span), scalar(id, "1", span)));
            true
        };
        let found = find(node, at).is_some_and(put);
        if found {
            self.maps.push((at, id));
        }
        found
    }
}

/// The node with that id.
fn find(node: &mut Node, id: u32) -> Option<&mut Node> {
    if node.id == id {
        return Some(node);
    }
    match &mut node.value {
        Value::Seq(items) => items.iter_mut().find_map(|item| find(item, id)),
        Value::Map(entries) => entries.iter_mut().find_map(|(_, value)| find(value, id)),
        Value::Null | Value::Scalar { .. } => None,
    }
}

/// Reports and takes out the other unknown fields of the map that has the key `wrong`: one round for
/// all of them, however many there are.
fn others_unknown(node: &mut Node, wrong: u32, known: &[&str], problems: &mut Problems) {
    match &mut node.value {
        Value::Map(entries) if entries.iter().any(|(key, _)| key.id == wrong) => {
            entries.retain(|(key, _)| {
                let name = key.text().unwrap_or_default();
                let keep = key.id == wrong || known.contains(&name);
                if !keep {
                    problems.push(unknown_field(name, known, key.span, problems.count()));
                }
                keep
            });
        }
        Value::Map(entries) => {
            for (_, value) in entries {
                others_unknown(value, wrong, known, problems);
            }
        }
        Value::Seq(items) => {
            for item in items {
                others_unknown(item, wrong, known, problems);
            }
        }
        Value::Null | Value::Scalar { .. } => {}
    }
}

fn unknown_field(field: &str, known: &[&str], span: Span, count: usize) -> Problem {
    let message = format!("unknown field `{}`", clip(field));
    // nobody reads the thousandth suggestion, and each costs time
    let hint = match count < crate::render::SHOWN_MAX {
        true => later(field).unwrap_or_else(|| known_words(field, "fields", known)),
        false => "see the fields above".to_owned(),
    };
    Problem::error(code::UNKNOWN_FIELD, Some(span), message, hint)
}

/// Takes the node out of the map or list that holds it, wherever it occurs.
fn remove(node: &mut Node, wrong: u32, damaged: &mut Vec<(u32, String)>) -> bool {
    let id = node.id;
    match &mut node.value {
        Value::Seq(items) => {
            let mut found = false;
            items.retain_mut(|item| {
                let hit = item.id == wrong || remove(item, wrong, damaged);
                found |= hit;
                // the same of one that stands in a list
                !hit || item.id != wrong && !is_emptied(item)
            });
            found
        }
        Value::Map(entries) => {
            let mut found = false;
            entries.retain(|(key, value)| {
                let hit = key.id == wrong || value.id == wrong;
                if hit {
                    damaged.push((id, key.text().unwrap_or_default().to_owned()));
                }
                found |= hit;
                !hit
            });
            entries.retain_mut(|(key, value)| {
                let hit = remove(value, wrong, damaged);
                found |= hit;
                // a one-key map that lost its key says nothing any more
                let emptied = hit && is_emptied(value);
                if emptied {
                    damaged.push((id, key.text().unwrap_or_default().to_owned()));
                }
                !emptied
            });
            found
        }
        _ => false,
    }
}

fn is_emptied(node: &Node) -> bool {
    matches!(&node.value, Value::Map(rest) if rest.is_empty())
}

fn problem(error: &Error, shown: Span) -> Problem {
    let (code, message, hint): (Code, String, String) = match &error.kind {
        Kind::UnknownField { field, known } => (
            code::UNKNOWN_FIELD,
            format!("unknown field `{}`", clip(field)),
            later(field).unwrap_or_else(|| known_words(field, "fields", known)),
        ),
        Kind::UnknownForm { form, known } => (
            code::UNKNOWN_FORM,
            format!("unknown form `{}`", clip(form)),
            later(form)
                .or_else(|| elsewhere(form, known))
                .unwrap_or_else(|| known_words(form, "forms", known)),
        ),
        Kind::Missing { field } => {
            (code::MISSING_FIELD, format!("`{field}` is missing"), format!("add `{field}: …` here"))
        }
        Kind::WrongType { found, expected } => (
            code::WRONG_TYPE,
            format!("expected {expected}, found {found}"),
            type_hint(found, expected),
        ),
        Kind::NotOneKey { found } => (
            code::WRONG_TYPE,
            format!("expected a map with exactly one key (the form), found {found} keys"),
            "write one form, as in `offset: { … }`".into(),
        ),
        Kind::Custom(message) => {
            let (message, hint) =
                message.split_once(HINT).unwrap_or((message, "see the reference"));
            (code::BAD_VALUE, message.to_owned(), hint.to_owned())
        }
    };
    Problem::error(code, Some(error.span.unwrap_or(shown)), message, hint)
}

/// Between what is wrong and what to do, in messages of the types themselves.
pub(crate) const HINT: &str = " → ";

/// Words that have another name here.
fn later(word: &str) -> Option<String> {
    const OTHERS: [(&str, &str); 4] = [
        ("link", "next_link"),
        ("cursor_token", "token"),
        ("jsonl", "json_lines"),
        ("windows", "step"),
    ];
    let (_, name) = OTHERS.iter().find(|(other, _)| *other == word)?;
    Some(format!("it is called `{name}` here"))
}

/// Types as other languages call them.
fn elsewhere(form: &str, known: &[&str]) -> Option<String> {
    let here = match form.to_lowercase().as_str() {
        "string" | "str" | "varchar" | "uuid" => "text",
        "int" | "int64" | "bigint" | "long" => "integer",
        "float" | "double" | "real" => "number",
        "bool" => "boolean",
        "datetime" | "date-time" | "date_time" | "timestamptz" => "timestamp",
        "object" | "array" | "list" | "map" | "jsonb" => "json",
        _ => return None,
    };
    known.contains(&here).then(|| format!("here it is called `{here}`"))
}

fn type_hint(found: &str, expected: &str) -> String {
    if expected == "`true` or `false`" {
        "YAML's `yes`, `no`, `on` and `off` are texts: write `true` or `false`".into()
    } else if expected == "a list" && found.starts_with('`') {
        format!("write `[{}]`", found.trim_matches('`'))
    } else if expected.contains("number") {
        "write digits only, without quotes, such as `100`".into()
    } else if expected.contains("map") {
        "write `key: value` lines below it, or `{ key: value }`".into()
    } else {
        format!("write {expected} here")
    }
}
