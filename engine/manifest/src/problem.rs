//! Mistakes in a manifest: collected, never thrown one by one.

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
}

/// One mistake: what, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its stable code.
    pub code: Code,
    /// Where; `None` when no file could be read at all.
    pub span: Option<Span>,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

/// How many problems are kept; more are counted.
const KEPT: usize = 1000;

/// All the problems of one connector.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    more: usize,
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
        let hint = Some(hint.into()).filter(|h| !h.is_empty());
        self.push(Problem { code, span: Some(span), message: message.into(), hint });
    }

    /// Adds a problem.
    pub fn push(&mut self, problem: Problem) {
        if self.list.len() >= KEPT {
            self.more += 1;
        } else if !self.list.contains(&problem) {
            self.list.push(problem);
        }
    }

    /// In the order of the files and the places in them.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Problem> {
        let mut all: Vec<&Problem> = self.list.iter().collect();
        all.sort_by_key(|p| p.span.map(|s| (s.file, s.start, s.end)));
        all
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.list.len() + self.more
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// A hint that names the known word nearest to `word`, if one is near.
#[must_use]
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let word: String = word.chars().take(64).collect();
    known
        .into_iter()
        .take(300)
        .map(|k| (strsim::damerau_levenshtein(&word, k), k))
        .filter(|(distance, k)| *distance <= 1 + k.chars().count().min(word.chars().count()) / 3)
        .min()
        .map(|(_, k)| format!("did you mean `{k}`?"))
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
