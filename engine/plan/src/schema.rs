//! What a record of a stream looks like, as JSON Schema.

use serde_json::{Map, Value, json};

use crate::stream::{DialectPlan, StreamPlan};
use crate::table::{Column, ColumnKind, Source, TimeFormat};

/// A whole number in a text; empty for nothing.
const INTEGER: &str = r"^([+-]?[0-9]+(\.0*)?)?$";
/// A number in a text.
const NUMBER: &str = r"^([+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?)?$";
const DATE: &str = r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$";
/// RFC 3339, its hour apart by `T` or a space.
const TIMESTAMP: &str = concat!(
    r"^([0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}.*",
    r"([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)(\[.*\])?)?$"
);

/// The JSON Schema (2020-12) of one record of a stream, as the API sends it: of JSON Lines and CSV, the
/// object that a line or a row makes.
///
/// Every declared field has the types that its column can hold, with no value lost: a number may come as a
/// text, a field may be null or left out, and so may what is not declared be there. Only what the key is made
/// of is required. What breaks the schema would be stored as NULL, or not as it was meant.
#[must_use]
pub fn record_schema(stream: &StreamPlan) -> Value {
    let mut root = Node::default();
    let is_json_api = matches!(stream.dialect, DialectPlan::JsonApi);
    for (at, column) in stream.table.columns.iter().enumerate().filter(|(_, c)| !c.evolved) {
        let is_key = at < stream.table.key_columns;
        if let Some(path) = place(&column.source, is_json_api) {
            root.at(&path, is_key).leaf = Some(value(column, is_key));
        }
    }
    for relation in &stream.relations {
        let name = relation.name.as_str();
        if is_json_api {
            let kind =
                if relation.many { json!(["array", "null"]) } else { json!(["object", "null"]) };
            root.at(&["relationships", name, "data"], false).leaf = Some(json!({ "type": kind }));
        } else if !stream.shared_columns.iter().any(|c| c == name) {
            let one = json!({ "type": ["object", "string", "integer", "null"] });
            let many = json!({ "type": ["array", "null"] });
            root.at(&[name], false).leaf = Some(if relation.many { many } else { one });
        }
    }
    let mut schema = root.schema(false);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = stream.title.as_deref().unwrap_or(&stream.name).into();
    if let Some(text) = &stream.description {
        schema["description"] = text.as_str().into();
    }
    schema
}

/// Names within a record, and what is known about what they lead to.
#[derive(Default)]
struct Node {
    leaf: Option<Value>,
    required: bool,
    below: Vec<(String, Node)>,
}

impl Node {
    fn at(&mut self, path: &[&str], required: bool) -> &mut Self {
        self.required |= required;
        let Some((first, rest)) = path.split_first() else { return self };
        let known = self.below.iter().position(|(name, _)| name == first);
        let at = known.unwrap_or_else(|| {
            self.below.push(((*first).to_owned(), Self::default()));
            self.below.len() - 1
        });
        self.below[at].1.at(rest, required)
    }

    fn schema(self, nullable: bool) -> Value {
        if self.below.is_empty() {
            return self.leaf.unwrap_or_else(|| json!({}));
        }
        let required: Vec<&str> =
            self.below.iter().filter(|(_, n)| n.required).map(|(name, _)| name.as_str()).collect();
        let required = json!(required);
        let properties: Map<String, Value> = self
            .below
            .into_iter()
            .map(|(name, node)| {
                let nullable = !node.required;
                (name, node.schema(nullable))
            })
            .collect();
        let kind = if nullable { json!(["object", "null"]) } else { json!("object") };
        let mut schema =
            json!({ "type": kind, "properties": properties, "additionalProperties": true });
        if required.as_array().is_some_and(|names| !names.is_empty()) {
            schema["required"] = required;
        }
        schema
    }
}

/// The names that lead to a column's value within a record; `None` where it is not in the record itself.
fn place(source: &Source, is_json_api: bool) -> Option<Vec<&str>> {
    let path: Vec<&str> = match source {
        Source::Id => return Some(vec!["id"]),
        Source::Attribute(name) => vec![name],
        Source::Place { path, .. } => path.iter().map(String::as_str).collect(),
        // a relationship is told apart, and a path's variable is the parent's
        Source::RelationId(_)
        | Source::RelationType(_)
        | Source::Parent(_)
        | Source::Constant(_) => return None,
    };
    let front = if is_json_api { vec!["attributes"] } else { Vec::new() };
    Some(front.into_iter().chain(path).collect())
}

/// What a column can hold.
fn value(column: &Column, is_key: bool) -> Value {
    let format = match &column.source {
        Source::Place { format, .. } => format.as_ref(),
        _ => None,
    };
    let texts = |pattern: &str| json!({ "type": ["string", "null"], "pattern": pattern });
    let mut schema = match (column.kind, format) {
        _ if is_key => json!({ "type": ["string", "number", "boolean"] }),
        (_, Some(TimeFormat::Unix | TimeFormat::UnixMs)) => {
            json!({ "type": ["number", "string", "null"], "pattern": NUMBER })
        }
        (_, Some(TimeFormat::Pattern(_))) => json!({ "type": ["string", "number", "null"] }),
        (ColumnKind::Text, _) => json!({ "type": ["string", "number", "boolean", "null"] }),
        (ColumnKind::Integer, _) => {
            json!({ "type": ["integer", "string", "null"], "pattern": INTEGER })
        }
        (ColumnKind::Number | ColumnKind::Decimal, _) => {
            json!({ "type": ["number", "string", "null"], "pattern": NUMBER })
        }
        (ColumnKind::Boolean, _) => {
            json!({ "enum": [true, false, null, "true", "false", 1, 0, "1", "0", ""] })
        }
        (ColumnKind::Date, _) => texts(DATE),
        (ColumnKind::Timestamp, _) => texts(TIMESTAMP),
        (ColumnKind::Json, _) => json!({}),
    };
    if let Some(comment) = &column.comment {
        schema["description"] = comment.as_str().into();
    }
    schema
}
