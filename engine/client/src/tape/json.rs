//! JSON as text: numbers stay as they are written, which no value of a program keeps.

use serde::de::IgnoredAny;

/// A line that is not longer is not broken.
const WIDTH: usize = 100;

/// A document without white space between its parts, its names and scalars replaced by what `put` makes of
/// them: it is given the names that lead there, the text as it is written, and whether that is a name.
/// `None` when the text is no JSON.
#[must_use]
pub fn rewritten(
    text: &str,
    mut put: impl FnMut(&[String], &str, bool) -> Option<String>,
) -> Option<String> {
    serde_json::from_str::<IgnoredAny>(text).ok()?;
    let mut out = String::with_capacity(text.len());
    // of what is open: whether it is an object; and the names that lead here
    let (mut open, mut names): (Vec<bool>, Vec<String>) = (Vec::new(), Vec::new());
    let (mut at, mut naming) = (0, false);
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => {}
            b'{' | b'[' => {
                naming = *byte == b'{';
                open.push(naming);
                names.extend(naming.then(String::new));
                out.push(char::from(*byte));
            }
            b'}' | b']' => {
                if open.pop() == Some(true) {
                    names.pop();
                }
                naming = false;
                out.push(char::from(*byte));
            }
            b',' | b':' => {
                naming = *byte == b',' && open.last() == Some(&true);
                out.push(char::from(*byte));
            }
            _ => {
                let token = token(&text[at..]);
                if naming && let Some(last) = names.last_mut() {
                    *last = serde_json::from_str(token).unwrap_or_default();
                }
                out.push_str(&put(&names, token, naming).unwrap_or_else(|| token.to_owned()));
                at += token.len() - 1;
            }
        }
        at += 1;
    }
    Some(out)
}

/// The name or scalar that a text begins with.
fn token(text: &str) -> &str {
    let bytes = text.as_bytes();
    let mut at = 1;
    if bytes.first() == Some(&b'"') {
        while bytes.get(at).is_some_and(|b| *b != b'"') {
            at += if bytes[at] == b'\\' { 2 } else { 1 };
        }
        return text.get(..=at).unwrap_or(text);
    }
    let ends = |b: &u8| matches!(b, b',' | b']' | b'}' | b':') || b.is_ascii_whitespace();
    &text[..bytes.iter().position(ends).unwrap_or(text.len()).max(1)]
}

/// A document laid out for people and for comparing: what fits into a line stands in one.
#[must_use]
pub fn laid_out(text: &str) -> Option<String> {
    let plain = rewritten(text, |_, _, _| None)?;
    let mut out = String::with_capacity(plain.len() * 2);
    lay(&mut out, &plain, 0, 0);
    out.push('\n');
    Some(out)
}

/// `used` is what stands before it in its line.
fn lay(out: &mut String, text: &str, indent: usize, used: usize) {
    let (members, is_object) = (members(text), text.starts_with('{'));
    let nested = text.starts_with(['{', '[']);
    if !nested || members.is_empty() || used + text.len() + members.len() * 2 <= WIDTH {
        return in_line(out, text);
    }
    out.push_str(&text[..1]);
    for (i, member) in members.iter().enumerate() {
        out.push_str(if i == 0 { "\n" } else { ",\n" });
        out.push_str(&" ".repeat(indent + 2));
        let name = if is_object { token(member) } else { "" };
        let value = &member[name.len()..];
        out.push_str(name);
        if is_object {
            out.push_str(": ");
        }
        let used = indent + name.len() + 4;
        lay(out, value.strip_prefix(':').filter(|_| is_object).unwrap_or(value), indent + 2, used);
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push_str(&text[text.len() - 1..]);
}

/// A text without breaks, a space after each comma and colon.
fn in_line(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let part = if matches!(first, '{' | '[' | '}' | ']' | ',' | ':') {
            &rest[..1]
        } else {
            token(rest)
        };
        out.push_str(part);
        if matches!(part, "," | ":") {
            out.push(' ');
        }
        rest = &rest[part.len()..];
    }
}

/// The members of an object or a list, as they are written.
fn members(text: &str) -> Vec<&str> {
    let Some(inner) = text.get(1..text.len().saturating_sub(1)) else { return Vec::new() };
    let (mut found, mut depth, mut begin, mut at) = (Vec::new(), 0_usize, 0, 0);
    while at < inner.len() {
        match inner.as_bytes()[at] {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                found.push(&inner[begin..at]);
                begin = at + 1;
            }
            b'"' => at += token(&inner[at..]).len() - 1,
            _ => {}
        }
        at += 1;
    }
    if begin < inner.len() {
        found.push(&inner[begin..]);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_white_space_changes() {
        let check = |text: &str, expected: &str| {
            let plain = rewritten(text, |_, _, _| None).expect("JSON");
            assert_eq!(plain, expected);
            let laid = laid_out(text).expect("JSON");
            assert_eq!(rewritten(&laid, |_, _, _| None).as_deref(), Some(expected), "{laid}");
        };
        check("{ }", "{}");
        check("[ 1.50 , 1e400,\n\"a, b: \\\"c\\\\\" ]", "[1.50,1e400,\"a, b: \\\"c\\\\\"]");
        check(
            r#"{"a" : {"b": [null, true, {}]}, "ä{": "}"}"#,
            r#"{"a":{"b":[null,true,{}]},"ä{":"}"}"#,
        );
        let long = format!(r#"{{"a":["{}",{{"b":[[],1]}}],"c":-0}}"#, "x".repeat(120));
        check(&long, &long);
        assert_eq!(rewritten("{", |_, _, _| None), None);
        assert_eq!(laid_out("[1,2]").as_deref(), Some("[1, 2]\n"));
        let laid = laid_out(&format!(r#"{{"a":"{}","b":[1,{{}}]}}"#, "x".repeat(99)));
        let laid = laid.expect("JSON");
        assert!(laid.ends_with("\n}\n"), "{laid}");
        assert!(laid.contains("\n  \"b\": [1, {}]\n"), "{laid}");
    }

    #[test]
    fn names_lead_to_scalars() {
        let mut seen = Vec::new();
        let _ = rewritten(r#"{"a":[{"b":1},2],"c":"x"}"#, |names, raw, is_name| {
            seen.extend((!is_name).then(|| format!("{} {raw}", names.join("."))));
            None
        });
        assert_eq!(seen, ["a.b 1", "a 2", "c \"x\""]);
    }
}
