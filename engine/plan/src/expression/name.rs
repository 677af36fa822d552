//! The namespaces, and the names in them.

use engine_manifest::problem::{did_you_mean, known_words};
use engine_manifest::tree::clip;
use engine_manifest::values::{JsonPath, Step};
use serde_json::Value;

/// Where a name's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Namespace {
    /// `config.NAME`: what the operator configured.
    Config,
    /// `parent.NAME`: a field of the parent's record.
    Parent,
    /// `partition.NAME`: what tells this partition from the others.
    Partition,
    /// `page.size`, `page.number`, `page.offset`, `page.token`.
    Page,
    /// `cursor.from`, `cursor.until`: the window that is read.
    Cursor,
    /// `response.PATH`: a place in the answer.
    Response,
    /// `headers.NAME`: a header of the answer.
    Headers,
    /// `record.PATH`: a place in the record.
    Record,
    /// `now`: the time.
    Now,
}

impl Namespace {
    /// All there are.
    pub const ALL: [Self; 9] = [
        Self::Config,
        Self::Parent,
        Self::Partition,
        Self::Page,
        Self::Cursor,
        Self::Response,
        Self::Headers,
        Self::Record,
        Self::Now,
    ];

    /// As it is written.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Parent => "parent",
            Self::Partition => "partition",
            Self::Page => "page",
            Self::Cursor => "cursor",
            Self::Response => "response",
            Self::Headers => "headers",
            Self::Record => "record",
            Self::Now => "now",
        }
    }

    /// The namespace of this word, if it is allowed.
    pub(super) fn read(word: &str, allowed: &[Self]) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|space| space.word() == word);
        if let Some(space) = known.filter(|space| allowed.contains(space)) {
            return Ok(space);
        }
        let words: Vec<&str> = allowed.iter().map(|space| space.word()).collect();
        let near = did_you_mean(word, words.iter().copied()).filter(|_| known.is_none());
        let listed: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        let listed = match listed.is_empty() {
            true => "no expression has a meaning here".to_owned(),
            false => format!("allowed here: {}", listed.join(", ")),
        };
        let what = if known.is_some() { "has no meaning here" } else { "is unknown" };
        let near = near.map(|near| format!("{near} ")).unwrap_or_default();
        Err(format!("`{}` {what}: {near}{listed}", clip(word)))
    }

    /// What stands behind the namespace (`.from`, `.a[0]`), as a lookup is asked for it.
    pub(super) fn path(self, tail: &str) -> Result<String, String> {
        match self {
            Self::Now if tail.is_empty() => Ok(String::new()),
            Self::Now => Err("`now` stands alone".to_owned()),
            Self::Page => self.fixed(tail, &["size", "number", "offset", "token"]),
            Self::Cursor => self.fixed(tail, &["from", "until"]),
            Self::Config | Self::Parent | Self::Partition => self.plain(tail).map(str::to_owned),
            Self::Headers => self.header(tail),
            Self::Record | Self::Response => self.place(tail),
        }
    }

    fn plain(self, tail: &str) -> Result<&str, String> {
        let name = tail.strip_prefix('.').unwrap_or_default();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if name.is_empty() || !name.chars().all(plain) {
            return Err(format!("a name follows, such as `{}.name`", self.word()));
        }
        Ok(name)
    }

    fn fixed(self, tail: &str, known: &[&str]) -> Result<String, String> {
        let name = tail.strip_prefix('.').unwrap_or_default();
        if known.contains(&name) {
            return Ok(name.to_owned());
        }
        let word = self.word();
        let hint = known_words(name, &format!("names in `{word}`"), known);
        Err(format!("`{word}{}` is unknown: {hint}", clip(tail)))
    }

    fn header(self, tail: &str) -> Result<String, String> {
        let bracket = tail.strip_prefix('[').and_then(|t| t.strip_suffix(']')).and_then(unquoted);
        let dotted = tail.strip_prefix('.').map(|name| unquoted(name).unwrap_or(name));
        let name = bracket.or(dotted).unwrap_or_default();
        let fits = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if name.is_empty() || !name.chars().all(fits) {
            return Err("a header's name follows, such as `headers.X-Total`".to_owned());
        }
        Ok(name.to_ascii_lowercase())
    }

    fn place(self, tail: &str) -> Result<String, String> {
        let word = self.word();
        if tail.is_empty() {
            return Err(format!("a path follows, such as `{word}.items[0].id`"));
        }
        let path = JsonPath::parse(&format!("${tail}"))?;
        let fits = |c: char| c.is_alphanumeric() || "_-@$:".contains(c);
        let quoted = |name: &str| {
            [format!("['{name}']"), format!("[\"{name}\"]")].map(|q| tail.contains(&q))
        };
        let odd = |step: &Step| match step {
            Step::Name(name) => !name.chars().all(fits) && !quoted(name).contains(&true),
            Step::Index(_) | Step::Any => false,
        };
        if path.0.iter().any(odd) {
            return Err(format!("a name with other characters is quoted: `{word}['a b']`"));
        }
        Ok(tail.strip_prefix('.').unwrap_or(tail).to_owned())
    }
}

fn unquoted(text: &str) -> Option<&str> {
    let inner = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    inner('"').or_else(|| inner('\''))
}

/// The place in a document that `path` (`a.b[0]`) leads to.
#[must_use]
pub fn find<'v>(document: &'v Value, path: &str) -> Option<&'v Value> {
    let dot = if path.starts_with('[') { "" } else { "." };
    let path = JsonPath::parse(&format!("${dot}{path}")).ok()?;
    path.0.iter().try_fold(document, |value, step| match step {
        Step::Name(name) => value.as_object()?.get(name),
        Step::Index(index) => value.as_array()?.get(*index),
        Step::Any => None,
    })
}
