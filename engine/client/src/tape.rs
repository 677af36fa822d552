//! Exchanges with an API, recorded and played again: what tests without a network are made of.
//!
//! A [`Tape`] that a client is [built with](crate::Builder::record) keeps every exchange. What it kept is
//! written down without secrets ([`Redaction`]), and a [`Replayer`] is a [`Transport`] that answers from it.
//! Requests are compared in the form in which they are written down, so that a secret, which stands there as
//! [`REDACTED`], fits every secret.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::limiter::Permit;
use crate::request::Response;
use crate::transport::{Outgoing, Transport, TransportError};

pub mod json;
mod redact;
mod replay;
#[cfg(test)]
mod tests;

pub use redact::Redaction;
pub use replay::{Missed, Replayer};

/// What stands for a secret.
pub const REDACTED: &str = "REDACTED";

/// One exchange, fit for a file: no secret is in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// What was asked.
    pub request: Asked,
    /// What came back.
    pub response: Answered,
}

/// A request as it is written down and compared. Its headers are not kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The method's word.
    pub method: String,
    /// The path below the base URL, or a whole address where it is elsewhere.
    pub path: String,
    /// Query parameters, `name=value`, not encoded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<String>,
    /// What it carries.
    #[serde(default, skip_serializing_if = "Content::is_empty")]
    pub body: Content,
}

/// An answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The HTTP status.
    pub status: u16,
    /// The headers that an engine reads.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// The body.
    #[serde(default, skip_serializing_if = "Content::is_empty")]
    pub body: Content,
}

/// A body: one of the forms, or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// A JSON document. Numbers stay as they were written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json: Option<Box<RawValue>>,
    /// The fields of a form, `name=value`, not encoded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Vec<String>>,
    /// The lines of a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<String>>,
}

impl Content {
    /// The lines of a text.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let lines = text.split('\n').map(str::to_owned).collect();
        Self { lines: Some(lines).filter(|_| !text.is_empty()), ..Self::default() }
    }

    /// A JSON document; a text where it is none.
    #[must_use]
    pub fn of_json(text: String) -> Self {
        match RawValue::from_string(text.clone()) {
            Ok(raw) => Self { json: Some(raw), ..Self::default() },
            Err(_) => Self::of_text(&text),
        }
    }

    /// There is no body.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.json.is_none() && self.form.is_none() && self.lines.is_none()
    }

    /// The body as it is sent.
    #[must_use]
    pub fn text(&self) -> String {
        match (&self.json, &self.lines) {
            (Some(raw), _) => {
                json::rewritten(raw.get(), |_, _, _| None).unwrap_or_else(|| raw.get().to_owned())
            }
            (None, Some(lines)) => lines.join("\n"),
            (None, None) => String::new(),
        }
    }
}

/// Keeps exchanges as they come, secrets and all, in memory only. They leave it through a [`Redaction`].
#[derive(Default)]
pub struct Tape(Mutex<Vec<(Outgoing, Response)>>);

impl std::fmt::Debug for Tape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tape")
    }
}

impl Tape {
    /// What was kept, without secrets: those that `redaction` knows, and those that show in the exchanges
    /// themselves. Both are then known to the redaction that comes back.
    #[must_use]
    pub fn finish(&self, mut redaction: Redaction) -> (Vec<Recorded>, Redaction) {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (request, response) in all.iter() {
            redaction.learn(request, response);
        }
        let exchanges = all.iter().map(|(request, response)| Recorded {
            request: redaction.asked(request),
            response: redaction.answered(request, response),
        });
        (exchanges.collect(), redaction)
    }
}

/// Sends by another transport, and keeps what comes back. What never came back is not kept.
#[derive(Debug)]
pub(crate) struct Recorder {
    inner: Arc<dyn Transport>,
    tape: Arc<Tape>,
}

impl Recorder {
    pub(crate) fn new(inner: Arc<dyn Transport>, tape: Arc<Tape>) -> Self {
        Self { inner, tape }
    }
}

#[async_trait]
impl Transport for Recorder {
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        let asked = request.clone();
        let response = self.inner.send(permit, request).await?;
        let mut kept = self.tape.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push((asked, response.clone()));
        Ok(response)
    }
}
