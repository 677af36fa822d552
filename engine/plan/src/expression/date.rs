//! Dates in expressions.

use engine_manifest::problem::known_words;
use engine_manifest::tree::clip;
use jiff::civil::DateTime;
use jiff::fmt::strtime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use serde_json::{Number, Value};

use super::Failed;
use super::filter::range;
use crate::extract::instant;

/// How a date is written.
#[derive(Clone, Debug)]
pub(super) enum Format {
    Iso,
    Date,
    Unix,
    UnixMs,
    /// As by `strftime`.
    Pattern(String),
}

impl Format {
    pub(super) fn new(text: String) -> Result<Self, String> {
        Ok(match text.as_str() {
            "iso" => Self::Iso,
            "date" => Self::Date,
            "unix" => Self::Unix,
            "unix_ms" => Self::UnixMs,
            other if !other.contains('%') => {
                let hint = known_words(other, "formats", &["iso", "date", "unix", "unix_ms"]);
                let other = clip(other);
                return Err(format!("`{other}` is no format (such as `%Y-%m-%d`): {hint}"));
            }
            pattern => {
                let time = Timestamp::UNIX_EPOCH.to_zoned(TimeZone::UTC);
                strtime::format(pattern, &time).map_err(|e| format!("no date format: {e}"))?;
                Self::Pattern(text)
            }
        })
    }

    pub(super) fn write(&self, time: &Zoned, name: &str) -> Result<Value, Failed> {
        let pattern = match self {
            Self::Iso => return Ok(Value::String(iso(time))),
            Self::Unix => return Ok(time.timestamp().as_second().into()),
            Self::UnixMs => return Ok(time.timestamp().as_millisecond().into()),
            Self::Date => "%Y-%m-%d",
            Self::Pattern(pattern) => pattern,
        };
        strtime::format(pattern, time).map(Value::String).map_err(|_| range(name))
    }
}

/// `2026-11-22T10:20:30Z`, or with the zone's offset.
pub(super) fn iso(time: &Zoned) -> String {
    if *time.time_zone() == TimeZone::UTC {
        return time.timestamp().to_string();
    }
    time.timestamp().display_with_offset(time.offset()).to_string()
}

/// An ISO 8601 text (UTC unless it says otherwise), a date (its beginning in UTC) or seconds since 1970.
pub(super) fn read(value: &Value, name: &str) -> Result<Zoned, Failed> {
    let no_date = || Failed::NoDate(name.to_owned());
    let time = match value {
        Value::Number(number) => seconds(number).ok_or_else(|| range(name))?,
        Value::String(text) => {
            let text = text.trim();
            let digits = text.strip_prefix('-').unwrap_or(text);
            if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
                let number = text.parse().ok().and_then(|n| Timestamp::from_second(n).ok());
                number.ok_or_else(|| range(name))?
            } else {
                instant(text).or_else(|| local(text)).ok_or_else(no_date)?
            }
        }
        _ => return Err(no_date()),
    };
    Ok(time.to_zoned(TimeZone::UTC))
}

fn seconds(number: &Number) -> Option<Timestamp> {
    if let Some(whole) = number.as_i64() {
        return Timestamp::from_second(whole).ok();
    }
    let length = SignedDuration::try_from_secs_f64(number.as_f64()?).ok()?;
    Timestamp::from_duration(length).ok()
}

/// Without an offset.
fn local(text: &str) -> Option<Timestamp> {
    let time = text.parse::<DateTime>().ok().filter(|_| text.len() > 10)?;
    time.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}
