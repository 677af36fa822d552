//! What went over the wire, for people who write connectors: the last attempt of a client, without its
//! secrets.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};

use crate::auth::Credentials;
use crate::clock::Clock;
use crate::limiter::Permit;
use crate::request::Response;
use crate::transport::{Outgoing, Transport, TransportError};

/// How much of a body is shown at most, in bytes.
const BODY_SHOWN_MAX: usize = 1 << 20;

/// One attempt as it went over the wire. Every text is without the client's secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The method.
    pub method: &'static str,
    /// The whole address.
    pub url: String,
    /// The headers that were sent, but for those that the HTTP library adds by itself (`Host`,
    /// `Accept-Encoding`, `Content-Length`).
    pub headers: Vec<(String, String)>,
    /// The body that was sent; empty for none.
    pub body: String,
    /// What came back; `None` when nothing whole did.
    pub answer: Option<Answered>,
    /// From sending it to the answer's last byte.
    pub elapsed: Duration,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The length of the body as it was decoded.
    pub bytes: usize,
    /// The body's beginning (1 MiB).
    pub body: String,
}

/// An attempt, secrets and all: it never leaves this module.
struct Exchanged {
    sent: Outgoing,
    answer: Option<Response>,
    elapsed: Duration,
}

/// A transport that remembers what went through it last.
pub(crate) struct Watch {
    through: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    user_agent: String,
    last: Mutex<Option<Exchanged>>,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // what it remembers holds credentials
        f.debug_struct("Watch").field("through", &self.through).finish_non_exhaustive()
    }
}

impl Watch {
    pub(crate) fn new(
        through: Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
        user_agent: String,
    ) -> Self {
        Self { through, clock, user_agent, last: Mutex::default() }
    }

    /// Takes the last attempt, without secrets.
    pub(crate) fn take(&self, credentials: &Credentials) -> Option<Seen> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Exchanged { sent, answer, elapsed } = last?;
        let text = |bytes: &[u8]| {
            let shown = &bytes[..bytes.len().min(BODY_SHOWN_MAX)];
            credentials.redact(String::from_utf8_lossy(shown).into_owned())
        };
        let answer = answer.as_ref().map(|response| Answered {
            status: response.status,
            headers: shown(&response.headers, credentials),
            bytes: response.body.len(),
            body: text(&response.body),
        });
        let mut headers = shown(&sent.headers, credentials);
        if !sent.headers.contains_key(USER_AGENT) {
            headers.push(("user-agent".to_owned(), self.user_agent.clone()));
        }
        headers.sort();
        Some(Seen {
            method: sent.method.word(),
            url: credentials.redact(sent.url.to_string()),
            headers,
            body: text(&sent.body),
            answer,
            elapsed,
        })
    }
}

#[async_trait]
impl Transport for Watch {
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        let (sent, begun) = (request.clone(), self.clock.elapsed());
        let answer = self.through.send(permit, request).await;
        let elapsed = self.clock.elapsed().saturating_sub(begun);
        let exchanged = Exchanged { sent, answer: answer.as_ref().ok().cloned(), elapsed };
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(exchanged);
        answer
    }
}

fn shown(headers: &HeaderMap, credentials: &Credentials) -> Vec<(String, String)> {
    let one = |(name, value): (&reqwest::header::HeaderName, &HeaderValue)| {
        let shown = match value.is_sensitive() {
            // a secret of two letters is not looked for in texts: of a credential nothing is shown
            true => concealed(value, *name == AUTHORIZATION),
            false => credentials.redact(String::from_utf8_lossy(value.as_bytes()).into_owned()),
        };
        (name.as_str().to_owned(), shown)
    };
    let cookie = |(name, _): &(&reqwest::header::HeaderName, _)| *name == "set-cookie";
    headers.iter().filter(|header| !cookie(header)).map(one).collect()
}

/// A credential's header: the scheme at most (RFC 9110 §11.4).
fn concealed(value: &HeaderValue, has_scheme: bool) -> String {
    let scheme =
        value.to_str().ok().and_then(|text| text.split_once(' ')).map(|(scheme, _)| scheme);
    let known = |scheme: &&str| {
        ["basic", "bearer", "token"].contains(&scheme.to_ascii_lowercase().as_str())
    };
    match scheme.filter(known).filter(|_| has_scheme) {
        Some(scheme) => format!("{scheme} ***"),
        None => "***".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Auth;

    #[test]
    fn of_a_credential_nothing_is_shown() {
        let check = |name: &str, value: &str, expected: &str| {
            let mut value = HeaderValue::try_from(value).expect("a header's value");
            value.set_sensitive(true);
            let name: reqwest::header::HeaderName = name.parse().expect("a header's name");
            let headers = HeaderMap::from_iter([(name, value)]);
            let found = shown(&headers, &Credentials::fixed(&Auth::None, &[]));
            assert_eq!(found[0].1, expected);
        };
        check("authorization", "Basic eDp5", "Basic ***");
        check("authorization", "bearer x y", "bearer ***");
        check("authorization", "half whole", "***");
        check("x-key", "Bearer x", "***");
        check("cookie", "a=1; b=2", "***");
    }

    #[test]
    fn an_echo_of_a_secret_is_not_shown() {
        let mut headers = HeaderMap::new();
        headers.insert("x-echo", HeaderValue::from_static("k=tok-1"));
        headers.insert("set-cookie", HeaderValue::from_static("session=1"));
        let found = shown(&headers, &Credentials::fixed(&Auth::bearer("tok-1"), &[]));
        assert_eq!(found, [("x-echo".to_owned(), "k=***".to_owned())]);
    }
}
