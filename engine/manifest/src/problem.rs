//! Mistakes in a manifest: collected, never thrown one by one.

use std::collections::HashSet;

use crate::spanned::Span;

/// The stable code of a mistake. `connector check` prints it; docs/errors explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

/// The codes of manifest problems.
#[allow(missing_docs)] // each is explained by its own entry in docs/errors.md
pub mod code {
    use super::Code;
    pub const SYNTAX: Code = Code("C0001");
    pub const DUPLICATE_KEY: Code = Code("C0002");
    pub const TOO_BIG: Code = Code("C0003");
    pub const FILE: Code = Code("C0004");
    pub const YAML_FEATURE: Code = Code("C0005");
    pub const UNKNOWN_FIELD: Code = Code("C0101");
    pub const MISSING_FIELD: Code = Code("C0102");
    pub const WRONG_TYPE: Code = Code("C0103");
    pub const BAD_VALUE: Code = Code("C0104");
    pub const UNKNOWN_FORM: Code = Code("C0105");
    pub const NOT_YET: Code = Code("C0106");
    pub const VERSION: Code = Code("C0201");
    pub const NAME: Code = Code("C0202");
    pub const BASE_URL: Code = Code("C0203");
    pub const TEMPLATE: Code = Code("C0204");
    pub const PATTERN: Code = Code("C0205");
    pub const SECRET: Code = Code("C0207");
    pub const HEADER: Code = Code("C0208");
    pub const NO_STREAMS: Code = Code("C0209");
    pub const DUPLICATE_NAME: Code = Code("C0210");
    pub const SECRET_IN_CLEAR: Code = Code("C0211");
    pub const NEVER_CHOSEN: Code = Code("C0212");
    pub const PATH: Code = Code("C0301");
    pub const PATH_VARIABLE: Code = Code("C0302");
    pub const UNKNOWN_STREAM: Code = Code("C0303");
    pub const CYCLE: Code = Code("C0304");
    pub const CURSOR_FIELD: Code = Code("C0305");
    pub const KEY_FIELD: Code = Code("C0306");
    pub const COLUMN: Code = Code("C0307");
    pub const QUERY: Code = Code("C0308");
    pub const PAGINATION: Code = Code("C0309");
    pub const DIALECT: Code = Code("C0310");
    pub const LIMIT: Code = Code("C0311");
    pub const DELETIONS: Code = Code("C0312");
    pub const VIA: Code = Code("C0313");
    pub const EXPRESSION: Code = Code("C0314");
    pub const SENSITIVE: Code = Code("C0320");
    pub const CONDITION: Code = Code("C0321");
    pub const PARTITION: Code = Code("C0322");
    pub const ACTION: Code = Code("C0323");
    pub const NOT_SENT: Code = Code("C0315");
    pub const PAGE_SIZE: Code = Code("C0316");
    pub const BOUNDS: Code = Code("C0317");
    pub const SENT_TWICE: Code = Code("C0318");
    pub const CLEARTEXT: Code = Code("C0501");
    pub const FOREIGN_HOST: Code = Code("C0502");
    pub const UNSTEADY_SWEEP: Code = Code("C0503");
    pub const IDLE_STRATEGY: Code = Code("C0504");
    pub const ONE_PAGE: Code = Code("C0505");
    pub const SIZE_NOT_SENT: Code = Code("C0506");
    pub const TINY_PAGE: Code = Code("C0507");
    pub const UNUSED_CONFIG: Code = Code("C0508");
    pub const IDLE_LANE: Code = Code("C0509");
    pub const EMPTY_PRODUCT: Code = Code("C0510");
    pub const IDLE_RULE: Code = Code("C0511");
    pub const SHARED_KEYS: Code = Code("C0512");
    pub const SAME_PARTITIONS: Code = Code("C0513");
}

/// What a problem means for the connector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// There is no plan.
    Error,
    /// There is one, but it may not do what is meant.
    Warning,
    /// It is worth knowing.
    Note,
}

impl Severity {
    /// Its name, as it is printed.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One mistake: what, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its stable code.
    pub code: Code,
    /// What it means for the connector.
    pub severity: Severity,
    /// Where; `None` when no file could be read at all.
    pub span: Option<Span>,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// What stands at its place is a secret, or looks like one: it is never shown.
    pub hidden: bool,
}

impl Problem {
    /// A mistake; the hint may be empty.
    #[must_use]
    pub fn error(
        code: Code,
        span: Option<Span>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        let hint = Some(hint.into()).filter(|h| !h.is_empty());
        let (severity, message) = (Severity::Error, message.into());
        Self { code, severity, span, message, hint, hidden: false }
    }
}

/// How many problems are kept; more are counted.
const KEPT: usize = 1000;

/// All the problems of one connector.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    more: usize,
    /// Entries that could not be read: the place of their stream's name, and their own name.
    lost: HashSet<(Option<Span>, String)>,
    /// Maps and values that lack what could not be read.
    torn: HashSet<Span>,
    /// The name of the stream that is looked at.
    stream: Option<Span>,
}

impl Problems {
    /// Adds a problem; the hint may be empty.
    pub fn add(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.push(Problem::error(code, Some(span), message, hint));
    }

    /// Adds a problem at a place that is not shown.
    pub fn add_hidden(&mut self, code: Code, span: Span, message: &str, hint: &str) {
        self.push(Problem { hidden: true, ..Problem::error(code, Some(span), message, hint) });
    }

    /// Adds a warning.
    pub fn warn(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let problem = Problem::error(code, Some(span), message, hint);
        self.push(Problem { severity: Severity::Warning, ..problem });
    }

    /// Adds a problem.
    pub fn push(&mut self, problem: Problem) {
        if self.list.len() >= KEPT {
            self.more += 1;
        } else if !self.list.contains(&problem) {
            self.list.push(problem);
        }
    }

    /// An entry that could not be read, of a stream or (`None`) of a file's head: that was said.
    pub fn lose(&mut self, stream: Option<Span>, name: &str) {
        self.lost.insert((stream, name.to_owned()));
    }

    /// From here on, problems are those of the stream whose name stands at this place.
    pub fn enter(&mut self, stream: Span) {
        self.stream = Some(stream);
    }

    /// Whether an entry of this name could not be read, in this stream or in a head: what is wrong without it
    /// follows from that, and is no mistake of its own.
    #[must_use]
    pub fn lacks(&self, name: &str) -> bool {
        let of = |stream| self.lost.contains(&(stream, name.to_owned()));
        of(None) || self.stream.is_some() && of(self.stream)
    }

    /// The same of any stream.
    #[must_use]
    pub fn lacks_anywhere(&self, name: &str) -> bool {
        self.lost.iter().any(|(_, lost)| lost == name)
    }

    /// What is at this place lacks something that could not be read: that was said.
    pub(crate) fn tear(&mut self, place: Span) {
        self.torn.insert(place);
    }

    /// Whether what is at this place lacks something.
    pub(crate) fn is_torn(&self, place: Span) -> bool {
        self.torn.contains(&place)
    }

    /// Drops those that `keep` does not want.
    pub fn retain(&mut self, keep: impl FnMut(&Problem) -> bool) {
        self.list.retain(keep);
    }

    /// In the order of the files and the places in them.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Problem> {
        let mut all: Vec<&Problem> = self.list.iter().collect();
        all.sort_by_key(|p| p.span.map(|s| (s.file, s.start, s.end)));
        all
    }

    /// The severest among them.
    #[must_use]
    pub fn worst(&self) -> Severity {
        let is_error = |p: &Problem| p.severity == Severity::Error;
        if self.list.iter().any(is_error) { Severity::Error } else { Severity::Warning }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.list.len() + self.more
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// The known word nearest to `word`, if one is near.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: String = word.chars().take(64).collect();
    // of short words, one letter makes another: `wait` is no `fail`
    let near = |k: &str| (k.chars().count().min(word.chars().count()) / 3).max(1);
    let known = known.into_iter().take(300).map(|k| (strsim::damerau_levenshtein(&word, k), k));
    known.filter(|(distance, k)| *distance <= near(k)).min().map(|(_, k)| k)
}

/// A hint that names the known word nearest to `word`, if one is near.
#[must_use]
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(|k| format!("did you mean `{k}`?"))
}

/// `did_you_mean`, or else the list of what there is.
#[must_use]
pub fn known_words(word: &str, what: &str, known: &[&str]) -> String {
    if let Some(hint) = did_you_mean(word, known.iter().copied()) {
        return hint;
    }
    if known.is_empty() {
        return format!("there are no {what} here");
    }
    let shown: Vec<String> = known.iter().take(24).map(|k| format!("`{k}`")).collect();
    let more = if known.len() > 24 { ", …" } else { "" };
    format!("{what}: {}{more}", shown.join(", "))
}
