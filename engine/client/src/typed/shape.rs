//! From a record as it is sent to one with the declared types: a pure function.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde_json::{Map, Number, Value};

/// How an API sends a kind of record.
#[derive(Debug)]
pub struct Shape {
    /// The stream of the manifest.
    pub stream: &'static str,
    /// Records are JSON:API resources; else plain objects.
    pub json_api: bool,
    /// The JSON:API type.
    pub resource: Option<&'static str>,
    /// Its fields, the id among them.
    pub fields: &'static [Field],
    /// What it points to (JSON:API).
    pub relations: &'static [Relation],
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Its name in the generated type.
    pub name: &'static str,
    /// The names that lead to it, in the record (JSON:API: in its attributes).
    pub at: &'static [&'static str],
    /// What it holds.
    pub kind: Kind,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// An id: a text, or a whole number.
    Id,
    /// A whole number of 64 bits.
    Integer,
    /// A floating-point number.
    Number,
    /// An exact decimal.
    Decimal,
    /// True or false.
    Boolean,
    /// A calendar date.
    Date(Written),
    /// An instant.
    Timestamp(Written),
    /// Anything.
    Json,
}

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// As ISO 8601 says; without a zone it is UTC.
    Iso,
    /// Seconds since 1970.
    Unix,
    /// Milliseconds since 1970.
    UnixMs,
    /// As a pattern of `strptime` says.
    Pattern(&'static str),
}

/// A relationship (JSON:API).
#[derive(Debug)]
pub struct Relation {
    /// Its name in the generated type.
    pub name: &'static str,
    /// Its name in the record.
    pub relationship: &'static str,
    /// It names many records.
    pub many: bool,
    /// It may lead to records of several kinds: the type is kept.
    pub mixed: bool,
}

impl Shape {
    /// A record with the names and types that the generated type has. What does not fit, and what nobody
    /// declared, is under `other`.
    #[must_use]
    pub fn flat(&self, record: Value) -> Value {
        let Value::Object(mut record) = record else { return Value::Null };
        let mut flat = Map::new();
        let mut rest = match self.json_api {
            false => record,
            true => {
                let relationships = record.remove("relationships").unwrap_or_default();
                for relation in self.relations {
                    let data = relationships.get(relation.relationship).and_then(|r| r.get("data"));
                    if let Some(value) = data.and_then(|data| relation.ends(data)) {
                        flat.insert(relation.name.to_owned(), value);
                    }
                }
                let mut rest = match record.remove("attributes") {
                    Some(Value::Object(attributes)) => attributes,
                    _ => Map::new(),
                };
                // an attribute of that name is another one
                let own = |field: &&Field| field.kind == Kind::Id && field.at == ["id"];
                if let Some(own) = self.fields.iter().find(own) {
                    let id = record.get("id").and_then(identifier);
                    flat.extend(id.map(|id| (own.name.to_owned(), id.into())));
                    rest.remove("id");
                }
                rest
            }
        };
        for field in self.fields.iter().filter(|f| !flat.contains_key(f.name)).collect::<Vec<_>>() {
            let Some(found) = place(&mut rest, field.at) else { continue };
            if let Some(value) = field.kind.fit(found) {
                flat.insert(field.name.to_owned(), value);
                if let [name] = field.at {
                    rest.remove(*name);
                }
            }
        }
        flat.insert("other".to_owned(), Value::Object(rest));
        Value::Object(flat)
    }
}

fn place<'a>(record: &'a mut Map<String, Value>, at: &[&str]) -> Option<&'a Value> {
    let (first, rest) = at.split_first()?;
    rest.iter().try_fold(record.get(*first)?, |value, name| value.get(*name))
}

impl Relation {
    /// What it names: ids, or types with ids.
    fn ends(&self, data: &Value) -> Option<Value> {
        let end = |end: &Value| -> Option<Value> {
            let id = identifier(end.get("id")?)?;
            Some(match self.mixed {
                false => id.into(),
                true => serde_json::json!({ "type": end["type"].as_str().unwrap_or(""), "id": id }),
            })
        };
        match (data, self.many) {
            (Value::Array(all), true) => Some(all.iter().filter_map(end).collect()),
            (Value::Object(_), true) => Some(end(data).into_iter().collect()),
            (Value::Object(_), false) => end(data),
            _ => None,
        }
    }
}

/// An id: a text, or a whole number as it is written.
pub(super) fn identifier(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) if number.is_i64() || number.is_u64() => Some(number.to_string()),
        _ => None,
    }
}

impl Kind {
    /// A value as this kind has it; `None` where it is none of this kind, or nothing.
    fn fit(self, value: &Value) -> Option<Value> {
        if value.is_null() {
            return Some(Value::Null);
        }
        match (self, value) {
            (Self::Json, any) => Some(any.clone()),
            (Self::Id, _) => identifier(value).map(Value::from),
            (Self::Text, Value::String(_)) => Some(value.clone()),
            (Self::Text, Value::Number(n)) => Some(n.to_string().into()),
            (Self::Text, Value::Bool(b)) => Some(b.to_string().into()),
            (Self::Boolean, Value::Bool(_)) => Some(value.clone()),
            (Self::Boolean, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
            (Self::Boolean, Value::Number(n)) => match n.as_u64()? {
                n @ 0..=1 => Some((n == 1).into()),
                _ => None,
            },
            (Self::Integer, Value::Number(n)) => whole(n).map(Value::from),
            (Self::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
            (Self::Number, Value::Number(_)) => Some(value.clone()),
            (Self::Number, Value::String(text)) => {
                text.parse().ok().and_then(Number::from_f64).map(Value::Number)
            }
            (Self::Decimal, Value::Number(n)) => Some(n.to_string().into()),
            (Self::Decimal, Value::String(text)) => is_decimal(text).then(|| value.clone()),
            (Self::Date(written), _) => date(value, written).map(|d| d.to_string().into()),
            (Self::Timestamp(written), _) => instant(value, written).map(|t| t.to_string().into()),
            _ => None,
        }
    }
}

fn whole(n: &Number) -> Option<i64> {
    let near = |f: f64| f.fract() == 0.0 && f.abs() < 9_007_199_254_740_992.0;
    n.as_i64().or_else(|| n.as_f64().filter(|f| near(*f)).map(|f| f as i64))
}

fn is_decimal(text: &str) -> bool {
    let body = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (front, back) = body.split_once('.').unwrap_or((body, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    digits(front) && digits(back)
}

fn date(value: &Value, written: Written) -> Option<Date> {
    match (written, value) {
        (Written::Iso, Value::String(text)) => text.get(..10)?.parse().ok(),
        (Written::Pattern(pattern), Value::String(text)) => Date::strptime(pattern, text).ok(),
        _ => instant(value, written).map(|at| at.to_zoned(TimeZone::UTC).date()),
    }
}

fn instant(value: &Value, written: Written) -> Option<Timestamp> {
    let utc = |at: DateTime| at.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp());
    match (written, value) {
        (Written::Iso, Value::String(text)) => {
            let text = text.trim();
            text.parse().ok().or_else(|| utc(text.parse().ok()?)).or_else(|| {
                let day: Date = text.parse().ok()?;
                utc(day.into())
            })
        }
        (Written::Pattern(pattern), Value::String(text)) => {
            let at = Timestamp::strptime(pattern, text).ok();
            at.or_else(|| utc(DateTime::strptime(pattern, text).ok()?))
                .or_else(|| utc(Date::strptime(pattern, text).ok()?.into()))
        }
        (Written::Unix | Written::UnixMs, Value::Number(_) | Value::String(_)) => {
            let number = match value {
                Value::String(text) => text.parse::<f64>().ok()?,
                other => other.as_f64()?,
            };
            let ms = if written == Written::Unix { number * 1_000.0 } else { number };
            Timestamp::from_millisecond(ms.round() as i64).ok()
        }
        _ => None,
    }
}
