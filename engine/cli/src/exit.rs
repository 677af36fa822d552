//! How the program ends when it can't do what it was asked.

use engine_connect::Refused;
pub(crate) use engine_connect::nearest;
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

impl From<Refused> for Exit {
    fn from(refused: Refused) -> Self {
        Self::usage(refused.code, refused.message, refused.hint)
    }
}
