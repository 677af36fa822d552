//! One value, as its column holds it.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::table::{ColumnKind, TimeFormat};

mod json;

use json::sanitised;

/// A value on its way into a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// Text.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(i64),
    /// A floating-point number.
    Number(f64),
    /// An exact decimal: digits, at most one point, no exponent.
    Decimal(Cow<'a, str>),
    /// True or false.
    Boolean(bool),
    /// A date, `2026-11-22`.
    Date(Cow<'a, str>),
    /// An instant, RFC 3339 in UTC.
    Timestamp(Cow<'a, str>),
    /// JSON text that every database takes: no NUL, no half surrogates, no numbers without end.
    Json(Cow<'a, str>),
}

impl Cell<'_> {
    /// The value as a text; empty for nothing.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Null => Cow::Borrowed(""),
            Self::Integer(n) => n.to_string().into(),
            Self::Number(n) => n.to_string().into(),
            Self::Boolean(b) => Cow::Borrowed(if *b { "true" } else { "false" }),
            Self::Text(t)
            | Self::Decimal(t)
            | Self::Date(t)
            | Self::Timestamp(t)
            | Self::Json(t) => Cow::Borrowed(t),
        }
    }
}

/// Does not fit the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unfit;

/// The text of a JSON string, borrowed where it has no escapes.
pub(crate) fn text(raw: &str) -> Option<Cow<'_, str>> {
    let inner = raw.strip_prefix('"')?.strip_suffix('"')?;
    if memchr::memchr(b'\\', inner.as_bytes()).is_some() {
        let text: String = match serde_json::from_str(raw) {
            Ok(text) => text,
            // half of a surrogate pair is no character
            Err(_) => serde_json::from_str(&sanitised(raw)?).ok()?,
        };
        // no database takes a NUL in a text and gives it back whole: it is replaced visibly
        let text = if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text };
        return Some(Cow::Owned(text));
    }
    Some(Cow::Borrowed(inner))
}

/// A scalar as text: strings unquoted, numbers and booleans as written (lossless).
pub(crate) fn scalar(raw: &str) -> Option<Cow<'_, str>> {
    match raw.as_bytes().first()? {
        b'"' => text(raw),
        b'{' | b'[' | b'n' => None,
        _ => Some(Cow::Borrowed(raw)),
    }
}

/// Parses an instant: RFC 3339 with an offset or `Z`; a date is its beginning in UTC.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    let date = || {
        let date = text.parse::<jiff::civil::Date>().ok().filter(|_| text.len() == 10)?;
        date.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    };
    text.parse().ok().or_else(date)
}

/// `2026-11-22T10:20:30Z`, the form that needs no conversion. Ranges are checked by the caller's parser
/// only when the digits are unusual, so the checks here are strict.
fn is_plain_utc(t: &[u8]) -> bool {
    let digits = |from: usize, to: usize| t[from..to].iter().all(u8::is_ascii_digit);
    let two = |at: usize| u32::from(t[at] - b'0') * 10 + u32::from(t[at + 1] - b'0');
    t.len() == 20
        && is_plain_date(&t[..10])
        && t[10] == b'T'
        && digits(11, 13)
        && t[13] == b':'
        && digits(14, 16)
        && t[16] == b':'
        && digits(17, 19)
        && t[19] == b'Z'
        && two(11) < 24
        && two(14) < 60
        && two(17) < 60
}

/// Days of each month, in every year.
const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// `2026-11-22`, a day that every year has.
fn is_plain_date(t: &[u8]) -> bool {
    let digits = |from: usize, to: usize| t[from..to].iter().all(u8::is_ascii_digit);
    let two = |at: usize| u32::from(t[at] - b'0') * 10 + u32::from(t[at + 1] - b'0');
    t.len() == 10
        && digits(0, 4)
        && t[4] == b'-'
        && digits(5, 7)
        && t[7] == b'-'
        && digits(8, 10)
        && t[0] != b'0'
        && (1..=12).contains(&two(5))
        && (1..=DAYS[two(5) as usize - 1]).contains(&two(8))
}

fn timestamp(text: Cow<'_, str>) -> Result<Cow<'_, str>, Unfit> {
    if is_plain_utc(text.as_bytes()) {
        return Ok(text);
    }
    let Ok(instant) = text.parse::<Timestamp>() else {
        return never(&text).map(Cow::Owned).ok_or(Unfit);
    };
    let micros = Timestamp::from_microsecond(instant.as_microsecond()).map_err(|_| Unfit)?;
    let shown = micros.to_string();
    // a year of four digits, from 1 on: what databases and people agree on
    if shown.starts_with('-') || shown.starts_with("0000") {
        return Err(Unfit);
    }
    Ok(Cow::Owned(shown))
}

/// What is wrong with a pattern, if anything is.
pub(crate) fn bad_pattern(pattern: &str) -> Option<&'static str> {
    let sample = jiff::civil::date(2026, 11, 22).at(10, 20, 30, 0).in_tz("UTC").ok()?;
    if pattern.len() > 100 {
        return Some("a pattern of more than 100 bytes");
    }
    let written = match jiff::fmt::strtime::format(pattern, &sample) {
        Ok(written) => written,
        Err(_) => return Some("no pattern of `strptime`"),
    };
    match of_pattern(pattern, &written) {
        Some(_) => None,
        None => Some("a pattern that does not say the year, the month and the day"),
    }
}

fn of_pattern(pattern: &str, text: &str) -> Option<Timestamp> {
    let broken = jiff::fmt::strtime::parse(pattern, text).ok()?;
    broken.to_timestamp().ok().or_else(|| {
        let date = broken.to_datetime().or_else(|_| broken.to_date().map(|d| d.at(0, 0, 0, 0)));
        date.ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    })
}

/// An instant that is written in a way of its own.
fn instant_of(text: &str, format: &TimeFormat) -> Option<Timestamp> {
    let number = |unit: f64| {
        let value: f64 = text.parse().ok().filter(|v: &f64| v.is_finite())?;
        // whole microseconds up to the year 9999 fit
        let micros = (value * unit).round();
        (micros.abs() < 3e17).then(|| Timestamp::from_microsecond(micros as i64).ok())?
    };
    match format {
        TimeFormat::Unix => number(1e6),
        TimeFormat::UnixMs => number(1e3),
        TimeFormat::Pattern(pattern) => of_pattern(pattern, text),
    }
}

impl TimeFormat {
    /// An instant as the API writes it.
    #[must_use]
    pub fn write(&self, at: Timestamp) -> String {
        match self {
            Self::Unix => at.as_second().to_string(),
            Self::UnixMs => at.as_millisecond().to_string(),
            Self::Pattern(pattern) => {
                let zoned = at.to_zoned(jiff::tz::TimeZone::UTC);
                jiff::fmt::strtime::format(pattern, &zoned).unwrap_or_else(|_| at.to_string())
            }
        }
    }
}

/// The end of the year 9999 in UTC, which some APIs write for "never": `Timestamp` ends a day before.
fn never(text: &str) -> Option<String> {
    let text = text.strip_suffix('Z').or_else(|| text.strip_suffix("+00:00"))?;
    let at: jiff::civil::DateTime = text.starts_with("9999-12-3").then(|| text.parse().ok())??;
    let micros = at.subsec_nanosecond() / 1_000 * 1_000;
    let at = at.with().subsec_nanosecond(micros).build().ok()?;
    text.contains(['T', 't', ' ']).then(|| format!("{at}Z"))
}

fn date(text: Cow<'_, str>) -> Result<Cow<'_, str>, Unfit> {
    if is_plain_date(text.as_bytes()) {
        return Ok(text);
    }
    if text.len() != 10 || text.starts_with("0000") {
        return Err(Unfit);
    }
    text.parse::<jiff::civil::Date>().map(|_| text).map_err(|_| Unfit)
}

/// A decimal in its canonical form: no sign but `-`, no exponent, no zeros in front.
fn decimal(text: Cow<'_, str>) -> Result<Cow<'_, str>, Unfit> {
    if text.len() > DECIMAL_BYTES_MAX {
        return Err(Unfit);
    }
    if text.starts_with('-') && !text.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        return decimal(Cow::Owned(text[1..].to_owned())); // there is one zero
    }
    let body = text.strip_prefix('-').unwrap_or(&text);
    let (whole, fraction) = body.split_once('.').map_or((body, None), |(w, f)| (w, Some(f)));
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let canonical_whole = digits(whole) && (whole.len() == 1 || !whole.starts_with('0'));
    if canonical_whole && fraction.is_none_or(digits) {
        return Ok(text);
    }
    expand(&text).map(Cow::Owned).ok_or(Unfit)
}

/// Longest decimal: PostgreSQL keeps 16,383 digits behind the point.
const DECIMAL_BYTES_MAX: usize = 10_000;

/// Writes `-1.5e3` as `-1500`, `+007` as `7`; exponents beyond ±400 are refused.
fn expand(text: &str) -> Option<String> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((m, e)) => (m, e.parse::<i32>().ok().filter(|e| e.abs() <= 400)?),
        None => (text, 0),
    };
    let (sign, mantissa) = match mantissa.as_bytes().first()? {
        b'-' => ("-", &mantissa[1..]),
        b'+' => ("", &mantissa[1..]),
        _ => ("", mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let sign = if digits.bytes().all(|b| b == b'0') { "" } else { sign }; // there is one zero
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let (whole, fraction) = if point <= 0 {
        (String::new(), "0".repeat(point.unsigned_abs() as usize) + &digits)
    } else if point as usize >= digits.len() {
        (digits.clone() + &"0".repeat(point as usize - digits.len()), String::new())
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        (whole.to_owned(), fraction.to_owned())
    };
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let dot = if fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{dot}{fraction}"))
}

fn integer(text: &str) -> Result<i64, Unfit> {
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    // 12.0 and 1.2e1 are whole too
    let plain = expand(text).ok_or(Unfit)?;
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    if fraction.bytes().any(|b| b != b'0') {
        return Err(Unfit);
    }
    whole.parse().map_err(|_| Unfit)
}

fn number(text: &str) -> Result<f64, Unfit> {
    let numeric = |b: u8| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E');
    let parsed = text.parse::<f64>().ok().filter(|n| n.is_finite());
    // there is one zero: not every database keeps the sign of another
    parsed.filter(|_| text.bytes().all(numeric)).map(|n| n + 0.0).ok_or(Unfit)
}

impl<'a> Cell<'a> {
    /// The cell of a JSON value in a column of this kind.
    pub(crate) fn of(json: &'a str, kind: ColumnKind) -> Result<Self, Unfit> {
        if json == "null" {
            return Ok(Self::Null);
        }
        if kind == ColumnKind::Json {
            return sanitised(json).map(Self::Json).ok_or(Unfit);
        }
        let Some(text) = scalar(json) else {
            // an object where a text was declared is kept as its JSON
            let keep = kind == ColumnKind::Text;
            return if keep { Ok(Self::Text(Cow::Borrowed(json))) } else { Err(Unfit) };
        };
        // an empty text in a column of another kind is how some APIs write "nothing"
        if text.is_empty() && kind != ColumnKind::Text {
            return Ok(Self::Null);
        }
        match kind {
            ColumnKind::Text => Ok(Self::Text(text)),
            ColumnKind::Integer => integer(&text).map(Self::Integer),
            ColumnKind::Number => number(&text).map(Self::Number),
            ColumnKind::Decimal => decimal(text).map(Self::Decimal),
            ColumnKind::Boolean => match text.as_ref() {
                "true" | "1" => Ok(Self::Boolean(true)),
                "false" | "0" => Ok(Self::Boolean(false)),
                _ => Err(Unfit),
            },
            ColumnKind::Date => date(text).map(Self::Date),
            ColumnKind::Timestamp => timestamp(text).map(Self::Timestamp),
            ColumnKind::Json => sanitised(json).map(Self::Json).ok_or(Unfit),
        }
    }

    /// The cell of what most values are: a text without escapes (`plain`), a time as it is stored, true or
    /// false. `None` of anything else, for [`Cell::of`].
    #[inline]
    pub(crate) fn usual(json: &'a str, plain: bool, kind: ColumnKind) -> Option<Self> {
        if !plain {
            return match (json, kind) {
                ("true", ColumnKind::Boolean) => Some(Self::Boolean(true)),
                ("false", ColumnKind::Boolean) => Some(Self::Boolean(false)),
                _ => None,
            };
        }
        let text = json.get(1..json.len() - 1)?;
        let bytes = text.as_bytes();
        match kind {
            ColumnKind::Text => Some(Self::Text(Cow::Borrowed(text))),
            ColumnKind::Timestamp if is_plain_utc(bytes) => Some(Self::Timestamp(text.into())),
            ColumnKind::Date if is_plain_date(bytes) => Some(Self::Date(text.into())),
            _ => None,
        }
    }
}

impl<'a> Cell<'a> {
    /// The value of a date or timestamp that is written in a way of its own.
    pub(crate) fn written(
        raw: &'a str,
        kind: ColumnKind,
        format: &TimeFormat,
    ) -> Result<Self, Unfit> {
        let Some(text) = scalar(raw) else {
            return if raw == "null" { Ok(Self::Null) } else { Err(Unfit) };
        };
        if text.is_empty() {
            return Ok(Self::Null);
        }
        let at = instant_of(&text, format).ok_or(Unfit)?;
        match kind {
            ColumnKind::Date => {
                let day = at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
                date(Cow::Owned(day)).map(Self::Date)
            }
            _ => timestamp(Cow::Owned(at.to_string())).map(Self::Timestamp),
        }
    }
}

impl Cell<'_> {
    /// The value as a column of another kind holds it; `None` when it can't.
    #[must_use]
    pub fn retyped(&self, kind: ColumnKind) -> Option<Cell<'static>> {
        let text: Cow<'_, str> = match self {
            Cell::Null => return Some(Cell::Null),
            Cell::Integer(n) => n.to_string().into(),
            Cell::Number(n) => n.to_string().into(),
            Cell::Boolean(b) => b.to_string().into(),
            Cell::Text(t) | Cell::Decimal(t) | Cell::Date(t) | Cell::Timestamp(t) => {
                Cow::Borrowed(t.as_ref())
            }
            Cell::Json(t) => match kind {
                ColumnKind::Text => Cow::Borrowed(t.as_ref()),
                _ => scalar(t)?,
            },
        };
        let json = match (kind, self) {
            (ColumnKind::Json, Cell::Json(t)) => t.clone().into_owned(),
            (ColumnKind::Json, Cell::Integer(_) | Cell::Number(_) | Cell::Boolean(_)) => {
                text.into_owned()
            }
            _ => serde_json::to_string(&text).ok()?,
        };
        let _: &serde_json::value::RawValue = serde_json::from_str(&json).ok()?;
        match Cell::of(&json, kind).ok()? {
            Cell::Null => Some(Cell::Null),
            Cell::Integer(n) => Some(Cell::Integer(n)),
            Cell::Number(n) => Some(Cell::Number(n)),
            Cell::Boolean(b) => Some(Cell::Boolean(b)),
            Cell::Text(t) => Some(Cell::Text(t.into_owned().into())),
            Cell::Decimal(t) => Some(Cell::Decimal(t.into_owned().into())),
            Cell::Date(t) => Some(Cell::Date(t.into_owned().into())),
            Cell::Timestamp(t) => Some(Cell::Timestamp(t.into_owned().into())),
            Cell::Json(t) => Some(Cell::Json(t.into_owned().into())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: ColumnKind, json: &str, expected: Option<&str>) {
        let shown = match Cell::of(json, kind) {
            Err(Unfit) => None,
            Ok(Cell::Null) => Some("NULL".to_owned()),
            Ok(Cell::Integer(n)) => Some(n.to_string()),
            Ok(Cell::Number(n)) => Some(n.to_string()),
            Ok(Cell::Boolean(b)) => Some(b.to_string()),
            Ok(
                Cell::Json(t)
                | Cell::Text(t)
                | Cell::Decimal(t)
                | Cell::Date(t)
                | Cell::Timestamp(t),
            ) => Some(t.into_owned()),
        };
        assert_eq!(shown.as_deref(), expected, "{kind:?} {json}");
    }

    #[test]
    fn other_columns() {
        let check = |cell: Cell<'_>, kind, expected: Option<Cell<'static>>| {
            assert_eq!(cell.retyped(kind), expected, "{cell:?} as {kind:?}");
        };
        let text = |t: &'static str| Cell::Text(t.into());
        check(text("12"), ColumnKind::Integer, Some(Cell::Integer(12)));
        check(text("x"), ColumnKind::Integer, None);
        check(Cell::Integer(7), ColumnKind::Text, Some(text("7")));
        check(Cell::Integer(7), ColumnKind::Json, Some(Cell::Json("7".into())));
        check(Cell::Json("{}".into()), ColumnKind::Text, Some(text("{}")));
        check(Cell::Json("{}".into()), ColumnKind::Integer, None);
        check(text("a\"b"), ColumnKind::Json, Some(Cell::Json("\"a\\\"b\"".into())));
        check(Cell::Null, ColumnKind::Date, Some(Cell::Null));
    }

    #[test]
    fn texts() {
        check(ColumnKind::Text, r#""é\n\"x\"""#, Some("é\n\"x\""));
        check(ColumnKind::Text, "12345678901234567890123", Some("12345678901234567890123"));
        check(ColumnKind::Text, "true", Some("true"));
        check(ColumnKind::Text, "null", Some("NULL"));
        check(ColumnKind::Text, r#""""#, Some(""));
        check(ColumnKind::Text, r#"{"a":1}"#, Some(r#"{"a":1}"#));
        check(ColumnKind::Text, r#""a\u0000b""#, Some("a\u{fffd}b"));
        check(ColumnKind::Text, r#""\ud83da\ud83d\ude00""#, Some("\u{fffd}a😀"));
    }

    #[test]
    fn numbers() {
        check(ColumnKind::Integer, "9223372036854775807", Some("9223372036854775807"));
        check(ColumnKind::Integer, "9223372036854775808", None);
        check(ColumnKind::Integer, r#""42""#, Some("42"));
        check(ColumnKind::Integer, "4.0", Some("4"));
        check(ColumnKind::Integer, "4.5", None);
        check(ColumnKind::Integer, r#""x""#, None);
        check(ColumnKind::Integer, r#""""#, Some("NULL"));
        check(ColumnKind::Number, "1.5e2", Some("150"));
        check(ColumnKind::Number, r#""inf""#, None);
        check(ColumnKind::Number, "1e999", None);
        check(
            ColumnKind::Decimal,
            "1234567890.123456789012345678",
            Some("1234567890.123456789012345678"),
        );
        check(ColumnKind::Decimal, "-1.5e3", Some("-1500"));
        check(ColumnKind::Decimal, "1.25e-3", Some("0.00125"));
        check(ColumnKind::Decimal, r#""007.50""#, Some("7.50"));
        check(ColumnKind::Decimal, "1e99999", None);
        check(ColumnKind::Decimal, "-0.00", Some("0.00"));
        check(ColumnKind::Decimal, "-0e5", Some("0"));
        check(ColumnKind::Number, "-0.0", Some("0"));
        check(ColumnKind::Boolean, "true", Some("true"));
        check(ColumnKind::Boolean, r#""maybe""#, None);
    }

    #[test]
    fn times() {
        check(ColumnKind::Date, r#""2024-02-29""#, Some("2024-02-29"));
        check(ColumnKind::Date, r#""2023-02-29""#, None);
        check(ColumnKind::Date, r#""2023-12-31""#, Some("2023-12-31"));
        check(ColumnKind::Date, r#""2023-04-31""#, None);
        check(ColumnKind::Date, r#""2023-13-01""#, None);
        check(ColumnKind::Date, r#""2023-00-10""#, None);
        check(ColumnKind::Date, r#""0000-02-01""#, None);
        check(ColumnKind::Date, r#""2024-02-29T00:00:00Z""#, None);
        let stamp = |json, expected| check(ColumnKind::Timestamp, json, expected);
        stamp(r#""2026-11-22T10:20:30Z""#, Some("2026-11-22T10:20:30Z"));
        stamp(r#""2026-11-22T10:20:30.5+02:00""#, Some("2026-11-22T08:20:30.5Z"));
        stamp(r#""2026-11-31T10:20:30Z""#, None);
        stamp(r#""0000-11-30T10:20:30Z""#, None);
        stamp(r#""2026-11-22T10:20:30.123456789Z""#, Some("2026-11-22T10:20:30.123456Z"));
        stamp(r#""2026-02-29T10:20:30Z""#, None);
        stamp(r#""2026-01-31T23:59:59Z""#, Some("2026-01-31T23:59:59Z"));
        stamp(r#""2026-11-22T25:20:30Z""#, None);
        stamp(r#""2026-11-22 10:20:30""#, None);
        stamp("1700000000", None);
        stamp(r#""9999-12-31T23:59:59Z""#, Some("9999-12-31T23:59:59Z"));
        stamp(r#""9999-12-31T23:59:59.9999999+00:00""#, Some("9999-12-31T23:59:59.999999Z"));
        stamp(r#""9999-12-31Z""#, None);
    }
}
