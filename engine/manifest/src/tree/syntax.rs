//! What the parser of YAML says, in the words of those who write manifests.

use super::clip;
use crate::spanned::Span;

/// The place, what is wrong there, and what to do.
pub(super) fn explained(text: &str, at: Span, info: &str) -> (Span, String, String) {
    let (message, hint) = match info {
        _ if info.contains("tab") => {
            let span = tab(text, at).unwrap_or(at);
            return (span, "a tab in the indentation".into(), "indent with spaces".into());
        }
        _ if info.contains("recursion") => (info, "a manifest needs about ten levels"),
        _ if info.contains("unknown anchor") => {
            let name: String = rest(text, at).chars().take_while(|c| !ends_name(*c)).collect();
            let end = at.start + u32::try_from(name.len()).unwrap_or_default();
            let name = clip(name.trim_start_matches('*'));
            let message = format!("no anchor `&{name}` stands above");
            let hint = format!("write `&{name}` in front of the value that `*{name}` repeats");
            return (Span { end, ..at }, message, hint);
        }
        _ if info.contains("indentation in quoted") || info.contains("end of stream") => {
            ("a text in quotes that does not end", "close it with the same quote, on the same line")
        }
        _ if info.contains("mapping values") => colon(text, at),
        _ if info.contains("simple key") => {
            ("neither `key: value` nor `- item`", "add what is missing, or check the indentation")
        }
        _ => (info, "check the indentation, brackets and quotes around this place"),
    };
    // the key that can't stand there, not its colon
    let key = before(text, at).trim_start();
    let own = info.contains("mapping values") && !key.is_empty() && !key.contains(": ");
    let long = if own { u32::try_from(key.len()).unwrap_or_default() } else { 0 };
    let span = Span { start: at.start - long, ..at };
    (span, message.to_owned(), hint.to_owned())
}

fn ends_name(c: char) -> bool {
    c.is_whitespace() || ",]}".contains(c)
}

fn rest(text: &str, at: Span) -> &str {
    text.get(at.start as usize..).unwrap_or_default()
}

/// The line of a place up to it.
fn before(text: &str, at: Span) -> &str {
    let before = text.get(..at.start as usize).unwrap_or_default();
    before.rsplit('\n').next().unwrap_or_default()
}

/// The tab: the parser stops behind it.
fn tab(text: &str, at: Span) -> Option<Span> {
    let line = before(text, at);
    let from = at.start - u32::try_from(line.len()).ok()?;
    let whole = text.get(from as usize..)?.lines().next()?;
    let indent = whole.len() - whole.trim_start().len();
    let found = u32::try_from(whole[..indent].find('\t')?).ok()?;
    Some(Span { start: from + found, end: from + found + 1, ..at })
}

/// A colon where no key can stand.
fn colon(text: &str, at: Span) -> (&'static str, &'static str) {
    match before(text, at).contains(": ") {
        true => (
            "a second `: ` in one line",
            "put the text in quotes when the `: ` belongs to it; else begin a new line",
        ),
        false => (
            "a `key: …` where none can stand",
            "begin it in the column of its siblings; a line that is indented deeper belongs to the one above",
        ),
    }
}
