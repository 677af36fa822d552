//! CSV (RFC 4180).

use std::collections::HashSet;

use csv::{ErrorKind, ReaderBuilder, StringRecord};
use engine_client::BadBody;

use super::{List, line_at};

pub(super) fn read(
    mut list: List,
    text: &str,
    delimiter: u8,
    header: bool,
) -> Result<Vec<u8>, BadBody> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
    let (mut names, mut row) = (None::<Vec<String>>, StringRecord::new());
    loop {
        let start = reader.position().byte();
        let more = reader.read_record(&mut row);
        let end = reader.position().byte();
        let (start, end) = (place(start, text), place(end, text));
        let raw = Raw::read(&text.as_bytes()[start..end], delimiter);
        let line = || line_at(text.as_bytes(), start + raw.blank);
        // the last row may be a part of one
        let last = text[end..].trim_matches(['\r', '\n']).is_empty();
        let cut = raw.open || last && !text.ends_with(['\r', '\n']);
        match more {
            Err(error) => return Err(BadBody { why: shown(&error, line()), transient: cut }),
            Ok(_) if raw.open => {
                return Err(BadBody::passing(format!("the row at line {} breaks off", line())));
            }
            Ok(false) => return list.end(),
            Ok(true) => {}
        }
        match &names {
            Some(names) => object(list.item()?, names, &row, &raw.quoted),
            None if header => names = Some(keys(row.iter().map(str::to_owned))?),
            None => {
                let numbered = (1..=row.len()).map(|number| format!("column_{number}"));
                object(list.item()?, names.insert(keys(numbered)?), &row, &raw.quoted);
            }
        }
    }
}

fn place(byte: u64, text: &str) -> usize {
    usize::try_from(byte).map_or(text.len(), |at| at.min(text.len()))
}

fn shown(error: &csv::Error, line: usize) -> String {
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("the row at line {line} has {len} fields, the first has {expected_len}")
        }
        _ => format!("the row at line {line} can't be read"),
    }
}

/// The names as JSON texts, each with its colon.
fn keys(names: impl Iterator<Item = String>) -> Result<Vec<String>, BadBody> {
    let names: Vec<String> = names.collect();
    let mut seen = HashSet::new();
    if let Some(twice) = names.iter().position(|name| !seen.insert(name)) {
        let why = format!("column {} has the name of a column before it", twice + 1);
        return Err(BadBody::lasting(why));
    }
    Ok(names.iter().map(|name| format!("{}:", serde_json::Value::from(name.as_str()))).collect())
}

fn object(json: &mut Vec<u8>, names: &[String], row: &StringRecord, quoted: &[bool]) {
    json.push(b'{');
    for (at, (name, value)) in names.iter().zip(row).enumerate() {
        if at > 0 {
            json.push(b',');
        }
        json.extend_from_slice(name.as_bytes());
        if value.is_empty() && !quoted.get(at).copied().unwrap_or_default() {
            json.extend_from_slice(b"null");
        } else {
            serde_json::to_writer(&mut *json, value).expect("a text can be written to memory");
        }
    }
    json.push(b'}');
}

/// What the reader of CSV doesn't say about a row.
struct Raw {
    /// Line ends before it.
    blank: usize,
    /// Which fields stand in quotes.
    quoted: Vec<bool>,
    /// Whether it ends inside quotes.
    open: bool,
}

impl Raw {
    fn read(row: &[u8], delimiter: u8) -> Self {
        let blank = row.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let mut raw = Self { blank, quoted: Vec::new(), open: false };
        let mut rest = &row[blank..];
        loop {
            let quoted = rest.first() == Some(&b'"');
            raw.quoted.push(quoted);
            if quoted {
                raw.open = true;
                rest = &rest[1..];
            }
            while raw.open {
                let Some(at) = rest.iter().position(|byte| *byte == b'"') else { return raw };
                // two of them are one in the text
                let double = rest.get(at + 1) == Some(&b'"');
                raw.open = double;
                rest = &rest[at + 1 + usize::from(double)..];
            }
            let Some(at) = rest.iter().position(|byte| *byte == delimiter) else { return raw };
            rest = &rest[at + 1..];
        }
    }
}
