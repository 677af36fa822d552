//! Paths with variables: `/groups/{group_id}/memberships`.

use std::collections::BTreeMap;

use engine_manifest::tree::hidden;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::expression::path_safe;

/// Everything but the unreserved characters of RFC 3986 §2.3.
pub(crate) const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'/')
    .add(b'\\')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b',')
    .add(b':')
    .add(b';')
    .add(b'=')
    .add(b'@')
    .add(b'[')
    .add(b']')
    .add(b'^')
    .add(b'|')
    .add(b'$')
    .add(b'!')
    .add(b'\'')
    .add(b'(')
    .add(b')')
    .add(b'*');

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Variable(String),
    /// What the operator configured; bound before the first request.
    Config(String),
}

fn plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// What stands between `{{` and `}}`.
fn braces(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find("{{").map(|i| at + i) {
        let end = text[open..].find("}}").map_or(text.len(), |i| open + i);
        all.push(open..end);
        at = end;
    }
    all
}

/// A compiled path.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PathTemplate {
    parts: Vec<Part>,
}

impl PathTemplate {
    /// Compiles a path.
    ///
    /// # Errors
    /// What is wrong, and where in the text (bytes).
    pub fn parse(text: &str) -> Result<Self, (String, usize, usize)> {
        let no = |why: &str, from: usize, to: usize| Err((why.to_owned(), from, to));
        if !text.starts_with('/') {
            return no("a path starts with `/`", 0, text.len());
        }
        if let Some(at) = text.find(['?', '#']) {
            return no("query parameters belong under `params`", at, at + 1);
        }
        let braces = braces(text);
        let inside = |at: &usize| braces.iter().any(|braces| braces.contains(at));
        let odd = |(at, c): &(usize, char)| (c.is_whitespace() && !inside(at)) || hidden(*c);
        if let Some((at, c)) = text.char_indices().find(odd) {
            return no("a path has no spaces", at, at + c.len_utf8());
        }
        // a URL's parser takes `\` for `/`, and `%2e` for a dot
        if let Some(at) = text.find('\\') {
            return no("a path has no `\\`", at, at + 1);
        }
        if text.split('/').any(|segment| segment.to_lowercase().replace("%2e", ".") == "..") {
            return no("a path can't go up (`..`)", 0, text.len());
        }
        let mut parts = Vec::new();
        let (mut rest, mut at) = (text, 0);
        while let Some(open) = rest.find(['{', '}']) {
            if let Some(inner) = rest[open..].strip_prefix("{{") {
                let end = inner.find("}}").filter(|end| !inner[..*end].contains('{'));
                let Some(end) = end else {
                    return no("a `{{` without its `}}`", at + open, at + open + 2);
                };
                let close = open + 2 + end + 2;
                let name = inner[..end].trim().strip_prefix("config.").unwrap_or_default();
                if name.is_empty() || !name.chars().all(plain) {
                    let why = "only `{{ config.NAME }}` has a meaning in a path";
                    return no(why, at + open, at + close);
                }
                parts.push(Part::Text(rest[..open].to_owned()));
                parts.push(Part::Config(name.to_owned()));
                at += close;
                rest = &rest[close..];
                continue;
            }
            let close = rest[open..].find('}').map(|i| open + i);
            let (true, Some(close)) = (rest[open..].starts_with('{'), close) else {
                return no("a `{` without its `}`", at + open, at + open + 1);
            };
            let name = &rest[open + 1..close];
            if name.is_empty() || !name.chars().all(plain) {
                return no("a variable is written `{name}`", at + open, at + close + 1);
            }
            parts.push(Part::Text(rest[..open].to_owned()));
            parts.push(Part::Variable(name.to_owned()));
            at += close + 1;
            rest = &rest[close + 1..];
        }
        parts.push(Part::Text(rest.to_owned()));
        Ok(Self { parts })
    }

    /// The names of the variables, in order.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Variable(name) => Some(name.as_str()),
            Part::Text(_) | Part::Config(_) => None,
        })
    }

    /// The config keys that it needs.
    pub fn config(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Config(name) => Some(name.as_str()),
            Part::Text(_) | Part::Variable(_) => None,
        })
    }

    /// Puts config values in, percent-encoded.
    ///
    /// # Errors
    /// The key that has no value, or none that can stand in a path.
    pub fn bind(&mut self, config: &BTreeMap<String, String>) -> Result<(), String> {
        for part in &mut self.parts {
            let Part::Config(key) = part else { continue };
            let text = config.get(key).and_then(|value| path_safe(value));
            *part = Part::Text(text.ok_or_else(|| key.clone())?);
        }
        Ok(())
    }

    /// The path with its variables filled in, percent-encoded. A value that is empty, `.` or `..` has no
    /// place in a path: the answer would be about something else.
    #[must_use]
    pub fn fill<'v>(&self, value: impl Fn(&str) -> Option<&'v str>) -> Option<String> {
        let mut path = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => path.push_str(text),
                Part::Variable(name) => {
                    let value = value(name)?;
                    if matches!(value, "" | "." | "..") {
                        return None;
                    }
                    path.extend(utf8_percent_encode(value, SEGMENT));
                }
                // a plan is bound before it is run
                Part::Config(_) => return None,
            }
        }
        Some(path)
    }

    /// The values of the variables in a path of this shape, decoded: what a server's router does.
    #[must_use]
    pub fn capture(&self, path: &str) -> Option<Vec<(String, String)>> {
        let mut rest = path;
        let mut values = Vec::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => rest = rest.strip_prefix(text.as_str())?,
                Part::Variable(name) => {
                    let end = rest.find('/').unwrap_or(rest.len());
                    let value = percent_encoding::percent_decode_str(&rest[..end]);
                    values.push((name.clone(), value.decode_utf8().ok()?.into_owned()));
                    rest = &rest[end..];
                }
                // any value: a fake API serves every operator
                Part::Config(_) => {
                    let end = rest.find('/').unwrap_or(rest.len());
                    rest = rest.get(end..).filter(|_| end > 0)?;
                }
            }
        }
        (rest.is_empty() && values.iter().all(|(_, v)| !v.is_empty())).then_some(values)
    }

    /// The template with `front` before it; `/` adds nothing to it.
    #[must_use]
    pub fn after(self, mut front: Self) -> Self {
        let root = matches!(self.parts.as_slice(), [Part::Text(text)] if text == "/");
        if root && !front.parts.is_empty() {
            return front;
        }
        if let Some(Part::Text(last)) = front.parts.last_mut() {
            last.truncate(last.trim_end_matches('/').len());
        }
        front.parts.extend(self.parts);
        front
    }

    /// The path as written, such as a server's router wants it.
    #[must_use]
    pub fn shown(&self) -> String {
        let show = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Variable(name) => format!("{{{name}}}"),
            Part::Config(name) => format!("{{{{ config.{name} }}}}"),
        };
        self.parts.iter().map(show).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_can_not_leave_their_segment() {
        let check = |value: &'static str, path: Option<&str>| {
            let template = PathTemplate::parse("/g/{id}/m").expect("a path");
            assert_eq!(template.fill(|_| Some(value)).as_deref(), path, "{value}");
        };
        check("12", Some("/g/12/m"));
        check("unique", Some("/g/unique/m"));
        check("a/b", Some("/g/a%2Fb/m"));
        check("a?b#c", Some("/g/a%3Fb%23c/m"));
        check("é %", Some("/g/%C3%A9%20%25/m"));
        check("", None);
        check("..", None);
        check(".", None);
    }

    #[test]
    fn config_values_are_bound() {
        let check = |value: Option<&str>, path: Option<&str>| {
            let mut template = PathTemplate::parse("/a/{{ config.site }}/{id}").expect("a path");
            assert_eq!(template.fill(|_| Some("1")), None, "not bound yet");
            let config = value.map(|v| ("site".to_owned(), v.to_owned())).into_iter().collect();
            let bound = template.bind(&config).is_ok();
            let filled = template.fill(|_| Some("1")).filter(|_| bound);
            assert_eq!(filled.as_deref(), path, "{value:?}");
        };
        check(Some("main"), Some("/a/main/1"));
        check(Some("a/b c"), Some("/a/a%2Fb%20c/1"));
        check(Some(".."), None);
        check(Some(""), None);
        check(None, None);
    }

    #[test]
    fn wrong_paths() {
        for bad in [
            "",
            "people",
            "/a?b=1",
            "/a b",
            "/{",
            "/}",
            "/{}",
            "/{a b}",
            "/../a",
            "/{a",
            "/%2E./a",
            "/..\\a",
            "/{{ a }}",
            "/{{ config. }}",
            "/{{ config.a }",
            "/{{ config.a b }}",
            "/{{config.{a}}}",
        ] {
            assert!(PathTemplate::parse(bad).is_err(), "{bad}");
        }
    }
}
