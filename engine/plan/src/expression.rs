//! Texts with `{{ … }}` in them: a name, then filters. No statements, no arithmetic, no includes.
//!
//! An [`Expression`] is compiled once, and every name and filter is checked then. What a [`Lookup`]
//! answers is a value and stays one: it is never read as an expression.

mod date;
mod filter;
mod name;
mod parse;
#[cfg(test)]
mod tests;
mod tree;

use std::io;

use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use filter::{Filter, Held};
pub use name::{Namespace, find};
pub use tree::Tree;

/// What is wrong, and where in the text (bytes).
pub type Wrong = (String, usize, usize);

/// The longest text of an expression.
const WRITTEN: usize = 4 << 10;
/// The longest value an expression may have.
const LONGEST: usize = 64 << 10;
/// How many filters one text may have.
const FILTERS: usize = 16;

/// Where the values of names come from.
pub trait Lookup {
    /// The value of `path` in `namespace`: `a.b[0]` of the record, `from` of the cursor; `now` has no
    /// path, and headers are asked for in lower case. `null` counts as no value.
    fn get(&self, namespace: Namespace, path: &str) -> Option<Value>;
}

/// Why an expression has no result. No value is quoted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failed {
    /// More than 64 KiB.
    #[error("the value of an expression is longer than 64 KiB")]
    TooLong,
    /// A text was needed.
    #[error("`{0}` is a list or an object, where a text is needed")]
    NoText(String),
    /// A list was needed.
    #[error("`{0}` is no list of texts, numbers and booleans")]
    NoList(String),
    /// A date was needed.
    #[error("`{0}` is no date: neither an ISO 8601 text nor seconds since 1970")]
    NoDate(String),
    /// A date before the year -9999 or after 9999.
    #[error("the date from `{0}` is out of range")]
    Range(String),
    /// A header would end, and another begin.
    #[error("a control character can't be sent in a header")]
    Control,
}

/// A name with its filters.
#[derive(Clone, Debug)]
struct Slot {
    namespace: Namespace,
    path: String,
    /// As in a message: `record.id`.
    shown: String,
    filters: Vec<Filter>,
}

impl Slot {
    fn evaluate(&self, scope: &dyn Lookup) -> Result<Option<Held>, Failed> {
        let found = scope.get(self.namespace, &self.path).filter(|value| !value.is_null());
        let first = found.map(Held::Value);
        self.filters.iter().try_fold(first, |held, filter| filter.apply(held, &self.shown))
    }
}

/// A part of a text.
#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Slot(Slot),
}

/// A compiled text.
#[derive(Clone)]
pub struct Expression {
    text: String,
    parts: Vec<Part>,
}

impl PartialEq for Expression {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Expression {}

// part of what a checkpoint stands for: it must not change with the way in which it is compiled
impl std::fmt::Debug for Expression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.text, f)
    }
}

impl Expression {
    /// Compiles a text in a place where only the `allowed` namespaces have a meaning.
    ///
    /// # Errors
    /// What is wrong, and where in the text (bytes).
    pub fn parse(text: &str, allowed: &[Namespace]) -> Result<Self, Wrong> {
        if text.len() > WRITTEN {
            return Err(("a text with expressions has at most 4 KiB".into(), 0, text.len()));
        }
        Ok(Self { text: text.to_owned(), parts: parse::parts(text, allowed)? })
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its value. A lone `{{ … }}` keeps the value's type, anything else is a text. `None` when a part
    /// has no value and no default: what the expression stands for is left out.
    ///
    /// # Errors
    /// When a filter can't take a value, or the result is too long.
    pub fn evaluate(&self, scope: &dyn Lookup) -> Result<Option<Value>, Failed> {
        let [Part::Slot(slot)] = self.parts.as_slice() else {
            return Ok(self.text(scope)?.map(Value::String));
        };
        let Some(held) = slot.evaluate(scope)? else { return Ok(None) };
        let value = held.value();
        let mut room = Room(LONGEST);
        let fits = match &value {
            Value::String(text) => text.len() <= LONGEST,
            other => serde_json::to_writer(&mut room, other).is_ok(),
        };
        if fits { Ok(Some(value)) } else { Err(Failed::TooLong) }
    }

    /// Its value as a text.
    ///
    /// # Errors
    /// As [`Expression::evaluate`], and when the value is a list or an object.
    pub fn text(&self, scope: &dyn Lookup) -> Result<Option<String>, Failed> {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Text(literal) => push(&mut text, literal)?,
                Part::Slot(slot) => match slot.evaluate(scope)? {
                    Some(held) => push(&mut text, &held.text(&slot.shown)?)?,
                    None => return Ok(None),
                },
            }
        }
        Ok(Some(text))
    }

    /// Whether there is no `{{ … }}` in it.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.names().next().is_none()
    }

    /// Whether its value is the same all through the reading of a partition.
    #[must_use]
    pub fn is_static(&self) -> bool {
        self.names().all(|(space, _)| matches!(space, Namespace::Config | Namespace::Partition))
    }

    /// The names it needs, as [`Lookup::get`] is asked for them.
    pub fn names(&self) -> impl Iterator<Item = (Namespace, &str)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Slot(slot) => Some((slot.namespace, slot.path.as_str())),
            Part::Text(_) => None,
        })
    }
}

/// Adds to a text that has an end.
fn push(text: &mut String, more: &str) -> Result<(), Failed> {
    if text.len() + more.len() > LONGEST {
        return Err(Failed::TooLong);
    }
    text.push_str(more);
    Ok(())
}

/// Counts what would be written, up to so many bytes.
struct Room(usize);

impl io::Write for Room {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::WriteZero)?;
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether a text may stand in a header: no line ends, no NUL, no other control characters.
///
/// # Errors
/// When it may not.
pub fn header_safe(text: &str) -> Result<(), Failed> {
    if text.contains(char::is_control) { Err(Failed::Control) } else { Ok(()) }
}

/// A text as one segment of a path, percent-encoded. One that is empty, `.` or `..` has no place there.
#[must_use]
pub fn path_safe(text: &str) -> Option<String> {
    let moves = matches!(text, "" | "." | "..");
    (!moves).then(|| utf8_percent_encode(text, crate::path::SEGMENT).to_string())
}
