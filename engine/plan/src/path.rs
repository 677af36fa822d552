//! Paths with variables: `/groups/{group_id}/memberships`.

use engine_manifest::tree::hidden;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

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
        if let Some((at, c)) = text.char_indices().find(|(_, c)| c.is_whitespace() || hidden(*c)) {
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
            let close = rest[open..].find('}').map(|i| open + i);
            let (true, Some(close)) = (rest[open..].starts_with('{'), close) else {
                return no("a `{` without its `}`", at + open, at + open + 1);
            };
            let name = &rest[open + 1..close];
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
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
            Part::Text(_) => None,
        })
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
            }
        }
        (rest.is_empty() && values.iter().all(|(_, v)| !v.is_empty())).then_some(values)
    }

    /// The template with `front` before it.
    #[must_use]
    pub fn after(mut self, front: &str) -> Self {
        self.parts.insert(0, Part::Text(front.trim_end_matches('/').to_owned()));
        self
    }

    /// The path as written, such as a server's router wants it.
    #[must_use]
    pub fn shown(&self) -> String {
        let show = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Variable(name) => format!("{{{name}}}"),
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
    fn wrong_paths() {
        for bad in [
            "", "people", "/a?b=1", "/a b", "/{", "/}", "/{}", "/{a b}", "/../a", "/{a", "/%2E./a",
            "/..\\a",
        ] {
            assert!(PathTemplate::parse(bad).is_err(), "{bad}");
        }
    }
}
