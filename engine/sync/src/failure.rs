//! What a user is told when something fails: what happened, what to do, and a stable code.

use engine_client::{Troubled, Verdict};

use crate::destination::{DestinationError, Kind};

/// A failure as a user meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its stable code, explained in docs/errors.md.
    pub code: &'static str,
    /// What happened, with the whole cause.
    pub message: String,
    /// What to do next.
    pub hint: String,
}

/// The code of what a stream that is being read waits for.
pub const AGAIN: &str = "E0215";

impl Failure {
    /// A request whose texts give nothing that can be sent.
    #[must_use]
    pub fn unsayable(failed: &engine_plan::expression::Failed) -> Self {
        let hint = "look at the `{{ … }}` of the stream's params, headers and body in the manifest";
        Self::new("E0207", format!("the next page can't be asked for: {failed}"), hint)
    }

    /// The address of a next page that leads to another API.
    #[must_use]
    pub fn elsewhere(foreign: &engine_client::ForeignLink) -> Self {
        let hint = "credentials are sent to the connector's own base_url only: where the API's links \
                    lead elsewhere, make that the base_url, or page by another parameter";
        Self::new("E0214", foreign.to_string(), hint)
    }

    /// What a stream that is being read waits for.
    #[must_use]
    pub fn again(request: &Troubled) -> Self {
        let Troubled { attempts, cause, .. } = request;
        let hint = "nothing, as long as the run goes on: it asks again, and says so if it gives up";
        Self::new(AGAIN, format!("asked again after {cause} (attempt {})", attempts + 1), hint)
    }

    /// A failure.
    pub fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code, message: message.into(), hint: hint.into() }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} [{}]", self.message, self.code)
    }
}

impl From<&engine_client::Error> for Failure {
    fn from(error: &engine_client::Error) -> Self {
        let (code, hint) = match error.verdict {
            Verdict::Retry | Verdict::RateLimited => {
                ("E0201", "the API did not recover in time; run the same command again to go on")
            }
            Verdict::Reconnect | Verdict::RefreshAuth => {
                ("E0202", "the API refuses the credentials: check them, or make new ones")
            }
            Verdict::Forbidden => (
                "E0203",
                "this account may not read it: ask for the right, or leave it out of --streams",
            ),
            Verdict::Parked => ("E0204", "run the same command again after that time"),
            Verdict::NotFound => (
                "E0205",
                "the path does not exist at this base_url: check base_url and the manifest",
            ),
            Verdict::RestartWindow => (
                "E0206",
                "the list changed under the reader again and again; try at a quieter time",
            ),
            Verdict::Unknown => (
                "E0209",
                "nobody knows whether it was done: look at the source before trying again",
            ),
            Verdict::OffLimits => (
                "E0212",
                "if it is meant, give it yourself: --set base_url=…; a connector's own can't open it",
            ),
            Verdict::Fail | Verdict::Ignore | Verdict::Done => (
                "E0207",
                "the request itself is refused: check the manifest against the API's documentation",
            ),
        };
        Self::new(code, error.to_string(), hint)
    }
}

impl From<DestinationError> for Failure {
    fn from(error: DestinationError) -> Self {
        let code = match error.kind {
            Kind::LeaseLost => "E0301",
            Kind::Stale => "E0302",
            Kind::Full => "E0303",
            Kind::ReadOnly => "E0304",
            Kind::Schema => "E0305",
            Kind::Foreign => "E0306",
            Kind::Unavailable => "E0307",
            Kind::Newer => "E0308",
            Kind::Other => "E0309",
            Kind::Busy => "E0310",
            Kind::Lost => "E0311",
        };
        Self::new(code, error.message, error.hint)
    }
}
