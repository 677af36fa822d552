//! What went over the wire, as people and programs read it.

use engine_client::{Answered, Client, LearnHeaders, Seen};
use engine_manifest::tree::hidden;
use serde_json::{Map, Value, json};

use super::page::Trouble;

/// How much is shown of a body, in bytes.
const EXCERPT_BYTES: usize = 2 << 10;

/// A text of an API as it may be shown: without the client's secrets, and without characters that would
/// steer a terminal.
pub(crate) fn safe(client: &Client, text: String) -> String {
    escaped(&client.redact(text))
}

/// Control characters are written out; line ends stay.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if hidden(c) && c != '\n' {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// A document without the client's secrets.
pub(crate) fn concealed(client: &Client, value: Value) -> Value {
    match value {
        Value::String(text) => client.redact(text).into(),
        Value::Array(items) => items.into_iter().map(|item| concealed(client, item)).collect(),
        Value::Object(map) => {
            let one = |(name, value)| (client.redact(name), concealed(client, value));
            Value::Object(map.into_iter().map(one).collect())
        }
        Value::Number(number) => {
            let (text, shown) = (number.to_string(), client.redact(number.to_string()));
            if text == shown { Value::Number(number) } else { shown.into() }
        }
        other => other,
    }
}

/// The beginning of a body.
pub(crate) fn excerpt(body: &str) -> String {
    let mut end = body.len().min(EXCERPT_BYTES);
    while !body.is_char_boundary(end) {
        end -= 1;
    }
    match body.len() - end {
        0 => body.to_owned(),
        more => format!("{} … and {more} bytes more", &body[..end]),
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}

/// A request as it was sent.
pub(crate) fn request(seen: &Seen) -> String {
    let mut text = format!("{} {}\n", seen.method, seen.url);
    for (name, value) in &seen.headers {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    if !seen.body.is_empty() {
        text.push_str(&indented(&excerpt(&seen.body)));
    }
    text
}

/// An answer in short: what an author looks for.
pub(crate) fn answer(seen: &Seen, learn: &LearnHeaders) -> String {
    let ms = seen.elapsed.as_millis();
    let Some(answer) = &seen.answer else { return format!("no answer, after {ms} ms\n") };
    let mut text = format!("{}, {} bytes in {ms} ms\n", answer.status, answer.bytes);
    for (name, value) in telling(answer, learn) {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text
}

/// An answer that is no page, with the API's own words.
pub(crate) fn refusal(seen: &Seen, learn: &LearnHeaders) -> String {
    let mut text = answer(seen, learn);
    if let Some(answer) = seen.answer.as_ref().filter(|answer| !answer.body.is_empty()) {
        text.push_str(&indented(&excerpt(&answer.body)));
    }
    text
}

/// The headers that say something to an author.
fn telling<'s>(
    answer: &'s Answered,
    learn: &'s LearnHeaders,
) -> impl Iterator<Item = &'s (String, String)> {
    const NAMES: [&str; 7] =
        ["content-type", "link", "retry-after", "date", "etag", "deprecation", "sunset"];
    const PARTS: [&str; 6] =
        ["ratelimit", "rate-limit", "request-id", "correlation-id", "trace-id", "quota"];
    let learned =
        [&learn.limit, &learn.used, &learn.remaining, &learn.period, &learn.reset].into_iter();
    let learned: Vec<&String> = learned.flatten().collect();
    answer.headers.iter().filter(move |(name, _)| {
        NAMES.contains(&name.as_str())
            || PARTS.iter().any(|part| name.contains(part))
            || learned.iter().any(|known| known.eq_ignore_ascii_case(name))
    })
}

/// A request for programs.
pub(crate) fn request_json(seen: &Seen) -> Value {
    let body = if seen.body.is_empty() { Value::Null } else { excerpt(&seen.body).into() };
    let headers = object(&seen.headers);
    json!({ "method": seen.method, "url": seen.url, "headers": headers, "body": body })
}

/// An answer for programs; its body where it is no page.
pub(crate) fn answer_json(seen: &Seen, with_body: bool) -> Value {
    let Some(answer) = &seen.answer else { return Value::Null };
    let mut shown = json!({
        "status": answer.status,
        "headers": object(&answer.headers),
        "bytes": answer.bytes,
        "elapsed_ms": u64::try_from(seen.elapsed.as_millis()).unwrap_or(u64::MAX),
    });
    if with_body {
        shown["body"] = excerpt(&answer.body).into();
    }
    shown
}

/// A failure for programs, with what went over the wire.
pub(crate) fn trouble_json(trouble: &Trouble) -> Value {
    let (failure, seen) = (&trouble.failure, trouble.seen.as_deref());
    json!({
        "code": failure.code,
        "message": failure.message,
        "hint": failure.hint,
        "verdict": trouble.verdict.word(),
        "request": seen.map(request_json),
        "response": seen.map(|seen| answer_json(seen, true)),
    })
}

/// Headers by name; of those that came twice, all values.
fn object(headers: &[(String, String)]) -> Value {
    let mut map = Map::new();
    for (name, value) in headers {
        let before = map.get(name).and_then(Value::as_str).map(|b| format!("{b}, "));
        map.insert(name.clone(), format!("{}{value}", before.unwrap_or_default()).into());
    }
    Value::Object(map)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_a_terminal() {
        let check = |text: &str, expected: &str| assert_eq!(escaped(text), expected);
        check("a\u{1b}[2Jb", "a\\u{1b}[2Jb");
        check("a\nb\r\tc", "a\nb\\r\\tc");
        check("\u{202e}x\0", "\\u{202e}x\\u{0}");
        check("Zoë", "Zoë");
    }

    #[test]
    fn a_long_body_is_cut_between_characters() {
        let long = format!("a{}", "ö".repeat(2_000));
        let shown = excerpt(&long);
        assert!(shown.starts_with("aö") && shown.ends_with("ö … and 1954 bytes more"), "{shown}");
        assert_eq!(excerpt("short"), "short");
    }
}
