//! From a text to its parts.

use engine_manifest::problem::known_words;
use engine_manifest::tree::clip;
use serde_json::Value;

use super::filter::{self, Filter};
use super::name::Namespace;
use super::{FILTERS, Part, Slot, Wrong};

/// Splits a text at its `{{ … }}`.
pub(super) fn parts(text: &str, allowed: &[Namespace]) -> Result<Vec<Part>, Wrong> {
    let (mut parts, mut filters) = (Vec::new(), 0);
    let mut scan = Scan { text, at: 0 };
    while let Some(length) = scan.rest().find("{{") {
        if length > 0 {
            parts.push(Part::Text(scan.rest()[..length].to_owned()));
        }
        let open = scan.at + length;
        scan.at = open + 2;
        let slot = scan.slot(open, allowed)?;
        filters += slot.filters.len();
        if filters > FILTERS {
            return Err((format!("more than {FILTERS} filters in one text"), open, scan.at));
        }
        parts.push(Part::Slot(slot));
    }
    if !scan.rest().is_empty() {
        parts.push(Part::Text(scan.rest().to_owned()));
    }
    Ok(parts)
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// A place in a text.
struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scan<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn take(&mut self, wanted: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let taken = &rest[..rest.find(|c| !wanted(c)).unwrap_or(rest.len())];
        self.at += taken.len();
        taken
    }

    fn eat(&mut self, what: &str) -> bool {
        self.take(char::is_whitespace);
        let here = self.rest().starts_with(what);
        if here {
            self.at += what.len();
        }
        here
    }

    /// What is here was not expected.
    fn stray(&self, open: usize, expected: &str) -> Wrong {
        match self.rest().chars().next() {
            None => ("a `{{` without its `}}`".into(), open, self.text.len()),
            Some(c) => {
                let found = clip(&c.to_string());
                (format!("expected {expected}, not `{found}`"), self.at, self.at + c.len_utf8())
            }
        }
    }

    /// The rest of a `{{ … }}`.
    fn slot(&mut self, open: usize, allowed: &[Namespace]) -> Result<Slot, Wrong> {
        self.take(char::is_whitespace);
        let from = self.at;
        let word = self.take(is_word);
        if word.is_empty() {
            return Err(self.stray(open, "a name such as `config.name`"));
        }
        let namespace =
            Namespace::read(word, allowed).map_err(|why| (why, from, from + word.len()))?;
        let tail = self.tail()?;
        let path = namespace.path(tail).map_err(|why| (why, from, self.at))?;
        let shown = clip(&self.text[from..self.at]);
        let mut filters = Vec::new();
        while !self.eat("}}") {
            if !self.eat("|") {
                return Err(self.stray(open, "`|` and a filter, or `}}`"));
            }
            filters.push(self.filter(open)?);
        }
        Ok(Slot { namespace, path, shown, filters })
    }

    /// What follows a namespace: `.a['b c'][0]`, up to a space, `|` or `}` outside quotes.
    fn tail(&mut self) -> Result<&'t str, Wrong> {
        let from = self.at;
        loop {
            self.take(|c| !c.is_whitespace() && !matches!(c, '|' | '}' | '"' | '\''));
            if !self.rest().starts_with(['"', '\'']) {
                return Ok(&self.text[from..self.at]);
            }
            self.quoted()?;
        }
    }

    /// A text in quotes of either kind. There are no escapes.
    fn quoted(&mut self) -> Result<&'t str, Wrong> {
        let (open, quote) = (self.at, &self.rest()[..1]);
        let inner = &self.text[open + 1..];
        let Some(length) = inner.find(quote) else {
            return Err((format!("a `{quote}` without its end"), open, self.text.len()));
        };
        self.at += length + 2;
        Ok(&inner[..length])
    }

    fn literal(&mut self, open: usize) -> Result<Value, Wrong> {
        if self.rest().starts_with(['"', '\'']) {
            return self.quoted().map(|text| Value::String(text.to_owned()));
        }
        let from = self.at;
        let word = self.take(|c| is_word(c) || matches!(c, '.' | '-' | '+'));
        if word.is_empty() {
            return Err(self.stray(open, "a text in quotes, a number, `true` or `false`"));
        }
        serde_json::from_str(word).ok().filter(|v: &Value| !v.is_null()).ok_or_else(|| {
            let why = format!("`{}` is no number; a text stands in quotes", clip(word));
            (why, from, self.at)
        })
    }

    fn filter(&mut self, open: usize) -> Result<Filter, Wrong> {
        self.take(char::is_whitespace);
        let from = self.at;
        let word = self.take(is_word);
        let end = self.at;
        if word.is_empty() {
            return Err(self.stray(open, "a filter such as `lower`"));
        }
        if !filter::NAMES.contains(&word) {
            let hint = known_words(word, "filters", &filter::NAMES);
            return Err((format!("`{}` is no filter: {hint}", clip(word)), from, end));
        }
        let mut range = (from, end);
        let mut argument = None;
        if self.eat("(") {
            self.take(char::is_whitespace);
            let from = self.at;
            argument = Some(self.literal(open)?);
            range = (from, self.at);
            if !self.eat(")") {
                return Err(self.stray(open, "`)`"));
            }
        }
        Filter::new(word, argument).map_err(|why| (why, range.0, range.1))
    }
}
