//! How the program ends when it can't do what it was asked.

use engine_manifest::problem::did_you_mean;
use engine_sync::{DestinationError, Failure};

/// An exit code and the reason.
#[derive(Debug)]
pub(crate) struct Exit {
    pub(crate) code: i32,
    pub(crate) failure: Failure,
}

impl Exit {
    /// The user can mend it: usage, config, manifest (exit 2).
    pub(crate) fn usage(
        code: &'static str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { code: 2, failure: Failure::new(code, message, hint) }
    }
}

impl From<DestinationError> for Exit {
    fn from(error: DestinationError) -> Self {
        Self { code: 2, failure: Failure::from(error) }
    }
}

/// A hint with the nearest known word, else the known words.
pub(crate) fn nearest(word: &str, what: &str, known: &[String]) -> String {
    did_you_mean(word, known.iter().map(String::as_str)).unwrap_or_else(|| {
        let shown: Vec<&str> = known.iter().take(40).map(String::as_str).collect();
        match shown.is_empty() {
            true => format!("there are no {what}"),
            false => format!("{what}: {}", shown.join(", ")),
        }
    })
}
