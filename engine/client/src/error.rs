//! What went wrong with a request: what was attempted, how often, for how long, and why.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::verdict::Verdict;

/// A request that did not give what was asked for.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{request}: {cause}{}", self.tries())]
pub struct Error {
    /// What was asked for, without credentials.
    pub request: String,
    /// How often it was sent.
    pub attempts: u32,
    /// From the first attempt to the last answer.
    pub elapsed: Duration,
    /// The last cause, in words.
    pub cause: String,
    /// The HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// What to do about it.
    pub verdict: Verdict,
    /// When to come back, for [`Verdict::Parked`].
    pub until: Option<Timestamp>,
    /// The attempts before the last, the newest at the end (not more than ten).
    pub told: Arc<[Attempt]>,
}

/// An attempt that was followed by another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// What its outcome meant.
    pub verdict: Verdict,
    /// The HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// What happened.
    pub cause: String,
    /// When it was known (UTC).
    pub at: Timestamp,
    /// The pause that followed.
    pub wait: Duration,
}

impl Error {
    fn tries(&self) -> String {
        match self.attempts {
            0 | 1 => String::new(),
            n => {
                let other = self.told.iter().rev().find(|a| a.cause != self.cause);
                let other =
                    other.map(|a| format!("; before that: {}", a.cause)).unwrap_or_default();
                format!(" (tried {n} times over {:.1} s{other})", self.elapsed.as_secs_f64())
            }
        }
    }
}

/// Why a client can't be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The base URL.
    #[error(transparent)]
    BaseUrl(#[from] crate::base::BadBaseUrl),
    /// TLS or the HTTP library.
    #[error("the HTTP client can't start: {0}")]
    Http(String),
}
