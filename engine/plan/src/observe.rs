//! What records were seen to hold, name by name, compared with what the manifest declares.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::extract::instant;
use crate::stream::{DialectPlan, StreamPlan};
use crate::table::{Column, ColumnKind, Source};

/// A field, as declared and as seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldSeen {
    /// Its name: the column's, or that of an attribute that no column declares.
    pub name: String,
    /// What it is declared as; `None` when it is not.
    pub declared: Option<ColumnKind>,
    /// The kind that holds all values that were seen; `None` when there was none but null.
    pub observed: Option<ColumnKind>,
    /// Records that have it, null or not.
    pub records: usize,
    /// Records in which it is null.
    pub nulls: usize,
}

impl FieldSeen {
    fn new(name: &str, declared: Option<ColumnKind>) -> Self {
        Self { name: name.to_owned(), declared, observed: None, records: 0, nulls: 0 }
    }

    fn see(&mut self, value: &Value) {
        self.records += 1;
        self.nulls += usize::from(value.is_null());
        if let Some(kind) = kind_of(value) {
            self.observed = Some(self.observed.map_or(kind, |before| before.joined(kind)));
        }
    }

    /// It was in no record.
    #[must_use]
    pub fn is_unseen(&self) -> bool {
        self.records == 0
    }

    /// How a manifest declares it: a line to be pasted below `fields:`.
    #[must_use]
    pub fn line(&self) -> String {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let is_plain = self.name.chars().all(plain)
            && self.name.starts_with(|c: char| c.is_ascii_alphabetic())
            && !["true", "false", "null"].contains(&self.name.to_ascii_lowercase().as_str());
        let name = if is_plain { self.name.clone() } else { Value::from(&*self.name).to_string() };
        format!("{name}: {}", self.observed.unwrap_or(ColumnKind::Text).word())
    }
}

/// The kind of column that fits a value best; nothing is known from null and from an empty text.
fn kind_of(value: &Value) -> Option<ColumnKind> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => ColumnKind::Boolean,
        Value::Number(n) if n.is_i64() => ColumnKind::Integer,
        Value::Number(_) => ColumnKind::Number,
        Value::Array(_) | Value::Object(_) => ColumnKind::Json,
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => match instant(text) {
            Some(_) if text.len() == 10 => ColumnKind::Date,
            Some(_) => ColumnKind::Timestamp,
            None => ColumnKind::Text,
        },
    })
}

/// What the records (JSON objects) of a stream hold: the declared fields in their order, then those of
/// `undeclared` (as [`crate::Batch::undeclared`] names them), in the order of their names.
#[must_use]
pub fn observe(
    stream: &StreamPlan,
    records: &[&str],
    undeclared: impl IntoIterator<Item = String>,
) -> Vec<FieldSeen> {
    let columns: Vec<&Column> =
        stream.table.columns.iter().filter(|c| is_field(c, stream)).collect();
    let mut fields: Vec<FieldSeen> =
        columns.iter().map(|c| FieldSeen::new(&c.name, Some(c.kind))).collect();
    let fresh = |name: String| (name.clone(), FieldSeen::new(&name, None));
    // a path's variable may be an attribute as well: it has its column
    let new = undeclared.into_iter().filter(|name| stream.table.column(name).is_none());
    let mut others: BTreeMap<String, FieldSeen> = new.map(fresh).collect();
    for record in records.iter().filter_map(|raw| serde_json::from_str::<Value>(raw).ok()) {
        let attributes = match stream.dialect {
            DialectPlan::JsonApi => &record["attributes"],
            DialectPlan::Json { .. } => &record,
        };
        for (column, field) in columns.iter().zip(&mut fields) {
            if let Some(value) = value_of(column, &record, attributes, stream) {
                field.see(value);
            }
        }
        for (name, field) in &mut others {
            if let Some(value) = attributes.get(name) {
                field.see(value);
            }
        }
    }
    fields.into_iter().chain(others.into_values()).collect()
}

/// A column that an author declares, and the API fills.
fn is_field(column: &Column, stream: &StreamPlan) -> bool {
    match &column.source {
        Source::Attribute(_) | Source::Place { .. } | Source::RelationId(_) => {
            // the key's presence is the extractor's affair
            stream.table.column(&column.name).is_some_and(|at| at >= stream.table.key_columns)
        }
        Source::Id | Source::Parent(_) | Source::Constant(_) | Source::RelationType(_) => false,
    }
}

fn value_of<'v>(
    column: &Column,
    record: &'v Value,
    attributes: &'v Value,
    stream: &StreamPlan,
) -> Option<&'v Value> {
    match &column.source {
        Source::Attribute(name) => attributes.get(name),
        Source::Place { path, .. } => {
            path.iter().try_fold(attributes, |value, name| value.get(name))
        }
        Source::RelationId(name) => {
            let own = match stream.dialect {
                // one that is sent without its data says nothing
                DialectPlan::JsonApi => record["relationships"][name].get("data"),
                DialectPlan::Json { .. } => attributes.get(name),
            };
            let id = own.map(|end| end.get("id").unwrap_or(end));
            id.or_else(|| attributes.get(&column.name))
        }
        Source::Id | Source::Parent(_) | Source::Constant(_) | Source::RelationType(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_kinds() {
        let check = |values: &[&str], expected: &str| {
            let mut field = FieldSeen::new("a", None);
            for value in values {
                field.see(&serde_json::from_str(value).expect("JSON"));
            }
            assert_eq!(field.line(), format!("a: {expected}"), "{values:?}");
        };
        check(&["1", "2"], "integer");
        check(&["1", "2.5"], "number");
        check(&["18446744073709551615"], "number");
        check(&["true", "null"], "boolean");
        check(&["\"2026-11-22\""], "date");
        check(&["\"2026-11-22T10:00:00Z\"", "\"\""], "timestamp");
        check(&["\"2026-11-22T10:00:00+02:00\""], "timestamp");
        check(&["\"2026-11-22\"", "\"soon\""], "text");
        check(&["[1]", "{}"], "json");
        check(&["1", "\"1\""], "text");
        check(&["null", "\"\""], "text");
    }

    #[test]
    fn a_line_can_be_pasted() {
        let check = |name: &str, expected: &str| {
            assert_eq!(FieldSeen::new(name, None).line(), format!("{expected}: text"));
        };
        check("first_name", "first_name");
        check("first name", "\"first name\"");
        check("null", "\"null\"");
        check("2nd", "\"2nd\"");
        check("a\"b\n", "\"a\\\"b\\n\"");
    }
}
