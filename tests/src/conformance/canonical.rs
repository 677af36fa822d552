//! Values as texts that are equal when the values are, whatever the database makes of them.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// An instant: RFC 3339 in UTC without needless zeros behind the point.
pub fn instant(text: &str) -> String {
    let text = text.strip_suffix('Z').unwrap_or_else(|| panic!("not in UTC: {text}"));
    let short = match text.split_once('.') {
        Some((seconds, fraction)) => match fraction.trim_end_matches('0') {
            "" => seconds.to_owned(),
            fraction => format!("{seconds}.{fraction}"),
        },
        None => text.to_owned(),
    };
    format!("{short}Z")
}

/// A floating-point number by its bits: no two of them look the same.
pub fn bits(number: f64) -> String {
    format!("{:016x} ({number:e})", number.to_bits())
}

/// A JSON value: objects sorted, of equal names the last, numbers exact and without exponent.
pub fn json(text: &str) -> String {
    let mut out = String::new();
    let raw: &RawValue = serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"));
    write(raw.get(), &mut out);
    out
}

fn write(raw: &str, out: &mut String) {
    match raw.as_bytes()[0] {
        b'{' => {
            let members: BTreeMap<String, &RawValue> = parsed(raw);
            out.push('{');
            for (name, value) in members {
                out.push_str(&format!("{name:?}:"));
                write(value.get(), out);
                out.push(',');
            }
            out.push('}');
        }
        b'[' => {
            let items: Vec<&RawValue> = parsed(raw);
            out.push('[');
            for item in items {
                write(item.get(), out);
                out.push(',');
            }
            out.push(']');
        }
        b'"' => out.push_str(&format!("{:?}", parsed::<String>(raw))),
        b'-' | b'0'..=b'9' => out.push_str(&number(raw)),
        _ => out.push_str(raw),
    }
}

fn parsed<'a, T: serde::Deserialize<'a>>(raw: &'a str) -> T {
    serde_json::from_str(raw).unwrap_or_else(|e| panic!("{e}: {raw}"))
}

/// A JSON number as digits and the power of ten of the last of them.
fn number(text: &str) -> String {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent: i64 = exponent.parse().unwrap_or_else(|_| panic!("no number: {text}"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |m| ("-", m));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    let short = digits.trim_end_matches('0');
    if short.is_empty() {
        return "0".to_owned();
    }
    let power = exponent - fraction.len() as i64 + (digits.len() - short.len()) as i64;
    format!("{sign}{short}e{power}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_look_equal() {
        let check = |a: &str, b: &str, same: bool| assert_eq!(json(a) == json(b), same, "{a} {b}");
        check(r#"{"a":1,"b":[null,true]}"#, r#" { "b": [null, true], "a": 1 } "#, true);
        check(r#"{"a":1,"a":2}"#, r#"{"a":2}"#, true);
        check("1e400", &format!("1{}", "0".repeat(400)), true);
        check("-0.0", "0", true);
        check("1.50", "1.5", true);
        check("1.5", "15", false);
        check("12345678901234567890123", "12345678901234567890124", false);
        check(r#""\u00e9""#, "\"é\"", true);
        check(r#""1""#, "1", false);
        assert_eq!(instant("2026-11-22T10:20:30.500000Z"), "2026-11-22T10:20:30.5Z");
        assert_eq!(instant("2026-11-22T10:20:30.000Z"), "2026-11-22T10:20:30Z");
        assert_ne!(bits(0.0), bits(-0.0));
    }
}
