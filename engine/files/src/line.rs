//! One row as one line of JSON, and back.

use std::collections::HashMap;
use std::fmt;

use engine_sync::destination::Outcome;
use engine_sync::sink::{Line, Owner};
use engine_sync::{Batch, Cell, DestinationError, Kind, Table};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

fn text(value: &str, out: &mut Vec<u8>) {
    serde_json::to_writer(out, value).expect("a text is JSON, and memory takes it");
}

/// JSON text as it came, on one line: outside of texts a line break is only a space, inside of them
/// there is none.
fn embed(json: &str, out: &mut Vec<u8>) {
    let space = |byte: u8| if matches!(byte, b'\n' | b'\r') { b' ' } else { byte };
    out.extend(json.trim().bytes().map(space));
}

fn cell(value: &Cell<'_>, out: &mut Vec<u8>) {
    match value {
        Cell::Null => out.extend(b"null"),
        Cell::Integer(n) => out.extend(n.to_string().bytes()),
        Cell::Number(n) => {
            serde_json::to_writer(out, n).expect("a number is JSON, and memory takes it");
        }
        Cell::Boolean(b) => out.extend(b.to_string().bytes()),
        Cell::Text(t) | Cell::Decimal(t) | Cell::Date(t) | Cell::Timestamp(t) => text(t, out),
        Cell::Json(json) => embed(json, out),
    }
}

fn member(name: &str, out: &mut Vec<u8>) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    text(name, out);
    out.push(b':');
}

/// A row: its columns, then the engine's own.
pub(crate) fn row(
    table: &Table,
    batch: &Batch<'_>,
    at: usize,
    raw: bool,
    (synced_at, deleted_at): (&str, Option<&str>),
    out: &mut Vec<u8>,
) {
    out.push(b'{');
    for (column, value) in table.columns.iter().zip(batch.row(at)) {
        member(&column.name, out);
        cell(value, out);
    }
    if raw {
        member("_raw", out);
        embed(batch.raws[at], out);
    }
    ends(synced_at, deleted_at, out);
}

/// How a row's line ends.
fn ends(synced_at: &str, deleted_at: Option<&str>, out: &mut Vec<u8>) {
    member("_synced_at", out);
    text(synced_at, out);
    member("_deleted_at", out);
    match deleted_at {
        Some(time) => text(time, out),
        None => out.extend(b"null"),
    }
    out.extend(b"}\n");
}

/// The members of a line, in their order.
struct Members<'l>(Vec<(String, &'l RawValue)>);

impl<'l> Visitor<'l> for Members<'l> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a line's object")
    }

    fn visit_map<A: MapAccess<'l>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some(member) = map.next_entry()? {
            self.0.push(member);
        }
        Ok(self)
    }
}

/// A committed line once more, with a tombstone: everything else is as it was.
pub(crate) fn tombstone(
    line: &[u8],
    synced_at: &str,
    deleted_at: &str,
    out: &mut Vec<u8>,
) -> Outcome<()> {
    let mut json = serde_json::Deserializer::from_slice(line);
    let Members(members) = json.deserialize_map(Members(Vec::new())).map_err(|e| unreadable(&e))?;
    out.push(b'{');
    for (name, value) in
        members.iter().filter(|(name, _)| !matches!(&**name, "_synced_at" | "_deleted_at"))
    {
        member(name, out);
        out.extend(value.get().bytes());
    }
    ends(synced_at, Some(deleted_at), out);
    Ok(())
}

fn unreadable(error: &serde_json::Error) -> DestinationError {
    let message = format!("a committed line is no longer what it was: {error}");
    let hint = "restore the file from a backup, or use another destination with --to";
    DestinationError::new(Kind::Schema, message, hint)
}

/// All that one owner points to.
pub(crate) fn owner(column: &str, owner: &Owner<'_>, synced_at: &str, out: &mut Vec<u8>) {
    out.push(b'{');
    member(column, out);
    text(owner.key, out);
    member("targets", out);
    out.push(b'[');
    for (at, (id, kind)) in owner.targets.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.push(b'{');
        member("id", out);
        text(id, out);
        member("type", out);
        match kind.is_empty() {
            true => out.extend(b"null"),
            false => text(kind, out),
        }
        out.push(b'}');
    }
    out.push(b']');
    member("_synced_at", out);
    text(synced_at, out);
    out.extend(b"}\n");
}

/// A value as text; `None` for null.
fn scalar(value: &RawValue) -> Option<String> {
    match value.get().as_bytes().first() {
        Some(b'"') => serde_json::from_str(value.get()).ok(),
        Some(b'n') | None => None,
        Some(_) => Some(value.get().to_owned()),
    }
}

/// Reads a line that was written here.
pub(crate) fn read(line: &[u8], columns: &[String]) -> Outcome<Line> {
    let members: HashMap<String, &RawValue> =
        serde_json::from_slice(line).map_err(|e| unreadable(&e))?;
    let value = |name: &String| members.get(name).and_then(|value| scalar(value));
    Ok(Line {
        values: columns.iter().map(value).collect(),
        raw: members.get("_raw").map(|raw| raw.get().to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use engine_sync::{Column, ColumnKind, Source};

    use super::*;

    fn column(name: &str) -> Column {
        let source = Source::Attribute(name.to_owned());
        let (kind, name) = (ColumnKind::Text, name.to_owned());
        Column {
            name,
            kind,
            source,
            volatile: false,
            comment: None,
            values: Vec::new(),
            evolved: false,
        }
    }

    fn written(cell: Cell<'_>, raw: &str, with_raw: bool) -> String {
        let table = Table { columns: vec![column("a\"b")], key_columns: 1, ..Table::default() };
        let batch = Batch {
            width: 1,
            cells: vec![cell],
            hashes: vec![1],
            raws: vec![raw],
            keys: vec!["k".into()],
            ..Batch::default()
        };
        let mut out = Vec::new();
        row(&table, &batch, 0, with_raw, ("T", None), &mut out);
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    #[test]
    fn cells_keep_their_types() {
        let check = |cell: Cell<'_>, value: &str| {
            let line = written(cell, "{}", false);
            let expected =
                format!("{{\"a\\\"b\":{value},\"_synced_at\":\"T\",\"_deleted_at\":null}}\n");
            assert_eq!(line, expected);
            let read: serde_json::Value = serde_json::from_str(&line).expect("one line of JSON");
            assert!(read.is_object());
        };
        check(Cell::Null, "null");
        check(Cell::Integer(i64::MIN), "-9223372036854775808");
        check(Cell::Number(0.1), "0.1");
        check(Cell::Number(1.0), "1.0");
        check(Cell::Boolean(true), "true");
        check(Cell::Text(Cow::Borrowed("a\n\"\u{1f}é")), "\"a\\n\\\"\\u001fé\"");
        check(Cell::Decimal(Cow::Borrowed("12.50")), "\"12.50\"");
        check(Cell::Date(Cow::Borrowed("2026-11-22")), "\"2026-11-22\"");
        check(Cell::Timestamp(Cow::Borrowed("2026-11-22T10:20:30Z")), "\"2026-11-22T10:20:30Z\"");
    }

    #[test]
    fn a_record_stays_on_one_line_with_its_numbers() {
        let raw = "{\n  \"n\": 12345678901234567890123,\r\n  \"t\": \"a\\nb\"\n}";
        let line = written(Cell::Integer(5), raw, true);
        assert_eq!(line.matches('\n').count(), 1, "{line}");
        let columns = ["a\"b".to_owned(), "_deleted_at".to_owned(), "none".to_owned()];
        let read = read(line.as_bytes(), &columns).expect("it was written here");
        assert_eq!(read.values, [Some("5".to_owned()), None, None]);
        let kept = read.raw.expect("it was kept");
        assert!(kept.contains("12345678901234567890123"), "{kept}");
        assert!(super::read(b"{\"a\":", &[]).is_err());
    }

    #[test]
    fn a_tombstone_is_the_line_with_its_time() {
        let line = "{\"b\":1.0,\"a\":\"é\\n\",\"_raw\":{\"n\": 12345678901234567890123},\
                    \"_synced_at\":\"S\",\"_deleted_at\":null}\n";
        let mut out = Vec::new();
        tombstone(line.as_bytes(), "T", "D", &mut out).expect("it was written here");
        let found = String::from_utf8(out).expect("JSON is UTF-8");
        let expected = "{\"b\":1.0,\"a\":\"é\\n\",\"_raw\":{\"n\": 12345678901234567890123},\
                        \"_synced_at\":\"T\",\"_deleted_at\":\"D\"}\n";
        assert_eq!(found, expected);
        assert!(tombstone(b"{\"a\":", "T", "D", &mut Vec::new()).is_err());
    }

    #[test]
    fn an_owners_line_has_all_its_targets() {
        let mut out = Vec::new();
        let targets = vec![("1", "Tag"), ("2", "")];
        owner("people_id", &Owner { key: "7", targets }, "T", &mut out);
        let none = Owner { key: "8", targets: Vec::new() };
        owner("people_id", &none, "T", &mut out);
        let expected = "{\"people_id\":\"7\",\"targets\":[{\"id\":\"1\",\"type\":\"Tag\"},\
                        {\"id\":\"2\",\"type\":null}],\"_synced_at\":\"T\"}\n\
                        {\"people_id\":\"8\",\"targets\":[],\"_synced_at\":\"T\"}\n";
        assert_eq!(String::from_utf8(out).expect("JSON is UTF-8"), expected);
    }
}
