//! What stands behind a `|`.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use engine_manifest::tree::clip;
use engine_manifest::values::Period;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Zoned};
use regex::{Regex, RegexBuilder};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::date::{self, Format};
use super::{Failed, push};

/// The filters.
pub(super) const NAMES: [&str; 12] = [
    "default", "join", "base64", "hash", "lower", "upper", "trim", "match", "date", "plus",
    "minus", "zone",
];

/// The most memory a compiled pattern may take.
const PATTERN: usize = 64 << 10;

/// A value on its way through the filters.
#[derive(Clone, Debug)]
pub(super) enum Held {
    Value(Value),
    /// What `plus`, `minus` and `zone` make: not yet in a form.
    Time(Zoned),
}

impl Held {
    pub(super) fn value(self) -> Value {
        match self {
            Self::Value(value) => value,
            Self::Time(time) => Value::String(date::iso(&time)),
        }
    }

    pub(super) fn text(self, name: &str) -> Result<String, Failed> {
        scalar(self.value()).ok_or_else(|| Failed::NoText(name.to_owned()))
    }

    fn time(self, name: &str) -> Result<Zoned, Failed> {
        match self {
            Self::Value(value) => date::read(&value, name),
            Self::Time(time) => Ok(time),
        }
    }
}

fn scalar(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// One filter, with its argument.
#[derive(Clone, Debug)]
pub(super) enum Filter {
    Default(Value),
    Join(String),
    Base64,
    Hash,
    Lower,
    Upper,
    Trim,
    Match(Regex),
    Date(Format),
    Shift(SignedDuration),
    Zone(TimeZone),
}

impl Filter {
    /// The filter of this name.
    pub(super) fn new(name: &str, argument: Option<Value>) -> Result<Self, String> {
        let bare = match name {
            "base64" => Some(Self::Base64),
            "hash" => Some(Self::Hash),
            "lower" => Some(Self::Lower),
            "upper" => Some(Self::Upper),
            "trim" => Some(Self::Trim),
            _ => None,
        };
        if let Some(filter) = bare {
            let none = argument.is_none();
            return none.then_some(filter).ok_or_else(|| format!("`{name}` takes no argument"));
        }
        match (name, argument) {
            ("default", Some(value)) => Ok(Self::Default(value)),
            ("default", None) => Err("`default` needs a value: `default(0)`".to_owned()),
            (_, Some(Value::String(text))) => Self::with_text(name, text),
            _ => Err(format!("`{name}` needs a text in quotes: `{name}(\"…\")`")),
        }
    }

    fn with_text(name: &str, text: String) -> Result<Self, String> {
        match name {
            "join" => Ok(Self::Join(text)),
            "match" => pattern(&text).map(Self::Match),
            "date" => Format::new(text).map(Self::Date),
            "zone" => TimeZone::get(&text)
                .map(Self::Zone)
                .map_err(|_| format!("`{}` is no time zone that is known here", clip(&text))),
            _ => {
                let length = Period::parse(&text).and_then(|p| SignedDuration::try_from(p.0).ok());
                let length = length.ok_or_else(|| {
                    let text = clip(&text);
                    format!("`{text}` is no duration: write `500ms`, `20s`, `2m`, `6h` or `7d`")
                })?;
                Ok(Self::Shift(if name == "minus" { -length } else { length }))
            }
        }
    }

    /// What becomes of a value; nothing stays nothing, except with a default.
    pub(super) fn apply(&self, held: Option<Held>, name: &str) -> Result<Option<Held>, Failed> {
        let Some(held) = held else {
            let Self::Default(value) = self else { return Ok(None) };
            return Ok(Some(Held::Value(value.clone())));
        };
        let text = match self {
            Self::Default(_) => return Ok(Some(held)),
            Self::Date(format) => {
                return Ok(Some(Held::Value(format.write(&held.time(name)?, name)?)));
            }
            Self::Shift(length) => {
                let moved = held.time(name)?.checked_add(*length);
                return moved.map(|t| Some(Held::Time(t))).map_err(|_| range(name));
            }
            Self::Zone(zone) => {
                let time = held.time(name)?.with_time_zone(zone.clone());
                return Ok(Some(Held::Time(time)));
            }
            Self::Match(pattern) => {
                let text = held.text(name)?;
                let found = pattern.captures(&text);
                // the first group; the whole match when the pattern has none
                let group = usize::from(pattern.captures_len() > 1);
                let found = found.and_then(|found| found.get(group));
                return Ok(found.map(|found| Held::Value(found.as_str().into())));
            }
            Self::Join(between) => joined(held.value(), between, name)?,
            Self::Base64 => STANDARD.encode(held.text(name)?),
            Self::Hash => hex(&Sha256::digest(held.text(name)?)),
            Self::Lower => held.text(name)?.to_lowercase(),
            Self::Upper => held.text(name)?.to_uppercase(),
            Self::Trim => held.text(name)?.trim().to_owned(),
        };
        if text.len() > super::LONGEST {
            return Err(Failed::TooLong);
        }
        Ok(Some(Held::Value(Value::String(text))))
    }
}

pub(super) fn range(name: &str) -> Failed {
    Failed::Range(name.to_owned())
}

fn pattern(text: &str) -> Result<Regex, String> {
    RegexBuilder::new(text).size_limit(PATTERN).build().map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => {
            "the pattern takes more than 64 KiB: repeat less, or write `[0-9]` for `\\d`, \
             `[A-Za-z0-9_]` for `\\w`"
                .to_owned()
        }
        other => {
            let text = other.to_string();
            let why = text.lines().find_map(|line| line.strip_prefix("error: "));
            format!("no regular expression: {}", why.unwrap_or("it can't be read"))
        }
    })
}

fn joined(value: Value, between: &str, name: &str) -> Result<String, Failed> {
    let no_list = || Failed::NoList(name.to_owned());
    let Value::Array(items) = value else { return Err(no_list()) };
    let mut text = String::new();
    for (at, item) in items.into_iter().filter(|item| !item.is_null()).enumerate() {
        if at > 0 {
            push(&mut text, between)?;
        }
        push(&mut text, &scalar(item).ok_or_else(no_list)?)?;
    }
    Ok(text)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a text takes everything");
        text
    })
}
