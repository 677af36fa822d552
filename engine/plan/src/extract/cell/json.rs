//! JSON values on their way into a JSON column.

use std::borrow::Cow;

/// Digits and exponents above which no database keeps a number.
const NUMBER_MAX: usize = 1_000;

/// The text with what databases refuse replaced visibly: `\u0000` and halves of surrogate pairs become
/// `\ufffd`. `None` when a number in it is too large for any column (PostgreSQL's `numeric` ends at
/// 131,072 digits).
pub(super) fn sanitised(json: &str) -> Option<Cow<'_, str>> {
    let bytes = json.as_bytes();
    let (mut out, mut copied) = (String::new(), 0);
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    if bytes[at] != b'\\' {
                        at += 1;
                        continue;
                    }
                    let (length, good) = escape(&json[at..]);
                    if !good {
                        out.push_str(&json[copied..at]);
                        out.push_str("\\ufffd");
                        copied = at + length;
                    }
                    at += length;
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let length = number(&bytes[at..])?;
                at += length;
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return Some(Cow::Borrowed(json));
    }
    out.push_str(&json[copied..]);
    Some(Cow::Owned(out))
}

/// The length of the escape at the start of a text, and whether databases take it.
fn escape(text: &str) -> (usize, bool) {
    let unit = |from: usize| {
        let hex = text.get(from..from + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(hex, 16).ok()
    };
    match unit(0) {
        None => (2, true),
        Some(0) => (6, false),
        Some(0xd800..=0xdbff) => match unit(6) {
            Some(0xdc00..=0xdfff) => (12, true),
            _ => (6, false),
        },
        Some(0xdc00..=0xdfff) => (6, false),
        Some(_) => (6, true),
    }
}

/// The length of the number at the start of a text; `None` when it is too large.
fn number(bytes: &[u8]) -> Option<usize> {
    let in_number = |b: &&u8| matches!(b, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
    let length = bytes.iter().take_while(in_number).count();
    let text = std::str::from_utf8(&bytes[..length]).ok()?;
    let exponent = text.split_once(['e', 'E']).map_or("0", |(_, exponent)| exponent);
    let small = |e: i64| e.unsigned_abs() as usize <= NUMBER_MAX;
    (length <= NUMBER_MAX && exponent.parse().is_ok_and(small)).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::sanitised;

    fn check(json: &str, expected: Option<&str>) {
        assert_eq!(sanitised(json).as_deref(), expected, "{json}");
    }

    #[test]
    fn what_databases_refuse_is_replaced() {
        let fine = r#"{"a":[1,-2.5e3,"x\\u0000\"","\ud83d\ude00"],"b":null}"#;
        check(fine, Some(fine));
        check(r#"{"a\u0000":"\u0000b"}"#, Some(r#"{"a\ufffd":"\ufffdb"}"#));
        check(r#"["\ud83d","\ude00","\ud83dx"]"#, Some(r#"["\ufffd","\ufffd","\ufffdx"]"#));
        check("[1e1000]", Some("[1e1000]"));
        check("[1e1001]", None);
        check("[1e-99999999999999999999]", None);
        check(&format!("[{}]", "9".repeat(1_001)), None);
    }
}
