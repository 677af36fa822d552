//! Personal data is replaced by invented values of the same kind: what was the same is the same, and nothing
//! can be computed back, because values are only counted.

use std::collections::{BTreeMap, HashMap};

use engine_client::tape::{Content, Recorded, json};
use engine_plan::{ChainFrom, Paging, Plan, Source};
use jiff::ToSpan;

use crate::Usage;

/// Refuses fields that requests are made of.
pub(crate) fn check(plan: &Plan, fields: &[String]) -> Result<(), Usage> {
    for stream in &plan.streams {
        let keys = stream.table.columns[..stream.table.key_columns].iter();
        let keys = keys.filter_map(|column| match &column.source {
            Source::Id => Some("id"),
            Source::Attribute(name) => Some(name.as_str()),
            Source::Place { path, .. } => path.last().map(String::as_str),
            _ => None,
        });
        let cursor = stream.cursor.as_ref().map(|c| c.field.as_str());
        let last = match &stream.paging {
            Paging::Chain(chain) => match &chain.from {
                ChainFrom::Last(field) => Some(field.as_str()),
                _ => None,
            },
            _ => None,
        };
        let parents =
            stream.parents().flat_map(|(_, link)| &link.variables).map(|(_, c)| c.as_str());
        let mut needed = keys.chain(cursor).chain(last).chain(parents);
        if let Some(field) = needed.find(|name| fields.iter().any(|f| f == name)) {
            let message = format!("`{field}` can't be masked: requests of {} need it", stream.name);
            let hint = "mask the fields that hold personal data, not keys or cursors".to_owned();
            return Err(Usage::new(message, hint));
        }
    }
    Ok(())
}

/// Invented values, by field and by what they stand for.
#[derive(Default)]
pub(crate) struct Masks {
    known: HashMap<(String, String), String>,
    counts: BTreeMap<String, u32>,
}

impl Masks {
    /// Replaces the values of these fields, and all that is below them.
    pub(crate) fn apply(
        &mut self,
        exchanges: &mut [Recorded],
        fields: &[String],
    ) -> Result<(), Usage> {
        if fields.is_empty() {
            return Ok(());
        }
        for exchange in exchanges {
            let body = &mut exchange.response.body;
            let masked = match (&body.json, &body.lines) {
                (Some(raw), _) => self.document(raw.get(), fields).map(|text| vec![text]),
                (None, Some(lines)) => {
                    let line = |line: &String| match line.trim().is_empty() {
                        true => Some(line.clone()),
                        false => self.document(line, fields),
                    };
                    lines.iter().map(line).collect::<Option<Vec<String>>>()
                }
                (None, None) => continue,
            };
            let Some(masked) = masked else {
                let request = &exchange.request;
                let message = format!(
                    "--mask can't find fields in the answer to {} {}: it is no JSON",
                    request.method, request.path
                );
                let hint = "leave --mask out, or that stream with --streams".to_owned();
                return Err(Usage::new(message, hint));
            };
            *body = match body.json.is_some() {
                true => Content::of_json(masked.concat()),
                false => Content { lines: Some(masked), ..Content::default() },
            };
        }
        Ok(())
    }

    fn document(&mut self, text: &str, fields: &[String]) -> Option<String> {
        json::rewritten(text, |names, raw, is_name| {
            let field = names.iter().find(|name| fields.contains(name))?;
            (!is_name).then(|| self.value(field, raw))
        })
    }

    /// The invented value for a scalar, as JSON.
    fn value(&mut self, field: &str, raw: &str) -> String {
        let nothing = matches!(raw, "null" | "true" | "false" | "\"\"");
        if nothing {
            return raw.to_owned();
        }
        let at = (field.to_owned(), raw.to_owned());
        if let Some(known) = self.known.get(&at) {
            return known.clone();
        }
        let count = self.counts.entry(field.to_owned()).or_default();
        *count += 1;
        let invented = match serde_json::from_str::<String>(raw) {
            Ok(text) => serde_json::Value::from(invented(field, &text, *count)).to_string(),
            Err(_) => number(raw, *count),
        };
        self.known.insert(at, invented.clone());
        invented
    }
}

/// A text like another: a number, a date, a time, an address, or just a text.
fn invented(field: &str, text: &str, count: u32) -> String {
    let is_number = text.parse::<f64>().is_ok_and(f64::is_finite);
    if is_number && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-')) {
        return number(text, count);
    }
    let is_date = text.get(..10).is_some_and(|date| date.parse::<jiff::civil::Date>().is_ok());
    if is_date {
        let day = jiff::civil::date(2000, 1, 1).saturating_add(i64::from(count).days());
        let zero = |c: char| if c.is_ascii_digit() { '0' } else { c };
        return format!("{day}{}", text[10..].chars().map(zero).collect::<String>());
    }
    if text.contains('@') {
        format!("{field}-{count}@example.com")
    } else {
        format!("{field} {count}")
    }
}

/// A number with as many digits behind the point.
fn number(text: &str, count: u32) -> String {
    let digits =
        text.split_once('.').map_or(0, |(_, d)| d.bytes().take_while(u8::is_ascii_digit).count());
    if digits == 0 { count.to_string() } else { format!("{count}.{}", "0".repeat(digits)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_kind() {
        let check = |raw: &str, expected: &str| {
            assert_eq!(Masks::default().value("f", raw), expected);
        };
        check("\"Ada\"", "\"f 1\"");
        check("\"ada@x.org\"", "\"f-1@example.com\"");
        check("\"1815-12-10\"", "\"2000-01-02\"");
        check("\"2026-01-02T03:04:05Z\"", "\"2000-01-02T00:00:00Z\"");
        check("\"12.50\"", "\"1.00\"");
        check("12.50", "1.00");
        check("-7", "1");
        check("null", "null");
        check("true", "true");
        check("\"\"", "\"\"");
    }

    #[test]
    fn the_same_stays_the_same_and_what_is_below_goes_too() {
        let mut masks = Masks::default();
        let fields = ["name".to_owned()];
        let text = r#"[{"name":"A","id":1.5},{"name":{"x":"B","n":[3]}},{"name":"A"}]"#;
        let expected =
            r#"[{"name":"name 1","id":1.5},{"name":{"x":"name 2","n":[3]}},{"name":"name 1"}]"#;
        assert_eq!(masks.document(text, &fields).as_deref(), Some(expected));
    }
}
