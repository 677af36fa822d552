//! One request, attempt after attempt, until a good answer comes or there is no hope.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tracing::Instrument;

use bytes::Bytes;
use jiff::Timestamp;
use reqwest::header::HeaderMap;
use serde_json::Value;
use url::Url;

use crate::auth::{AuthError, Credentials};
use crate::client::{BadBody, Client, Spent, Troubled};
use crate::error::{Attempt, Error};
use crate::limiter::{Budget, Feedback, Parked, Permit};
use crate::request::{Method, Request, Response};
use crate::retry::retry_after;
use crate::transport::{Outgoing, TransportError};
use crate::verdict::{Rule, Rules, Verdict};

/// A shorter `Retry-After` (or a past date) does not say when to come back.
const RETRY_AFTER_MIN: Duration = Duration::from_secs(1);
/// A request that was told "too many" for this long in all comes back in another run.
const THROTTLED_MAX: Duration = Duration::from_secs(900);
/// Attempts that an error tells about: the last ones.
const ATTEMPTS_TOLD: usize = 10;

/// Where a request stands: attempts, waits.
#[derive(Debug, Default)]
struct Progress {
    started: Duration,
    attempts: u32,
    faults: u32,
    waited: Duration,
    throttled: Duration,
    /// The credential was renewed because of this request: it is not renewed twice.
    renewed: bool,
    told: Vec<Attempt>,
}

/// What came of one attempt.
struct Outcome {
    verdict: Verdict,
    cause: String,
    /// The HTTP status, where at least the answer's head came.
    status: Option<u16>,
    response: Option<Response>,
    /// The budget is closed for so long, because the API refused.
    closed: Duration,
    /// The API has certainly not acted on it.
    undone: bool,
}

/// One request on its way to a good answer: attempts, waits and all.
pub struct Exchange {
    client: Client,
    id: u64,
    shown: String,
    line: String,
    may_repeat: bool,
    may_be_empty: bool,
    rules: Arc<[Rule]>,
    budgets: Arc<[Budget]>,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
    at: Progress,
    /// A good answer that its reader may still reject.
    open: Option<Answered>,
}

/// What is told of an attempt that had its answer, when it is known what the answer was worth.
struct Answered {
    status: Option<u16>,
    bytes: Option<usize>,
    upstream: Option<String>,
    attempt: u32,
    elapsed: Duration,
    waited: Duration,
    /// Whose answer it was: it may be told of elsewhere.
    span: tracing::Span,
}

impl std::fmt::Debug for Exchange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // the headers and the body may hold credentials
        f.debug_struct("Exchange").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Exchange {
    pub(crate) fn new(client: Client, request: &Request, headers: HeaderMap) -> Self {
        let started = client.inner.clock.elapsed();
        let inner = &client.inner;
        let credential = inner.credentials.name();
        let budgets = inner.limits.budgets(request, &inner.base.origin(), credential);
        Self {
            id: inner.requests.fetch_add(1, Ordering::Relaxed) + 1,
            shown: request.shown(),
            line: request.line.clone(),
            may_repeat: request.may_repeat(),
            may_be_empty: request.may_be_empty,
            rules: Arc::clone(&request.rules),
            budgets: budgets.into(),
            method: request.method,
            url: inner.base.join(&request.path, &request.query),
            headers,
            body: request.body.bytes(),
            at: Progress { started, ..Progress::default() },
            open: None,
            client,
        }
    }

    /// Its number: one request can be followed through the log by it.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// What it has cost so far.
    #[must_use]
    pub fn spent(&self) -> Spent {
        Spent {
            requests: self.at.attempts,
            retries: self.at.attempts.saturating_sub(1),
            throttled: self.at.throttled,
            paused: self.at.waited,
        }
    }

    /// The attempts so far that were followed by another (the last ten).
    #[must_use]
    pub fn told(&self) -> &[Attempt] {
        &self.at.told
    }

    /// The next answer that is a success and has a body.
    ///
    /// # Errors
    /// The last cause, with the verdict on what to do.
    pub async fn answer(&mut self) -> Result<Response, Error> {
        loop {
            let outcome = self.attempt().await?;
            match outcome {
                Outcome { verdict: Verdict::Done, response: Some(response), .. } => {
                    self.client.inner.patience.good();
                    self.untroubled();
                    return Ok(response);
                }
                outcome => self.again(outcome).await?,
            }
        }
    }

    /// Sends it once, when the credential is ready and the budget allows.
    async fn attempt(&mut self) -> Result<Outcome, Error> {
        let client = self.client.clone();
        let inner = &client.inner;
        let ready = inner.credentials.ready().await;
        ready.map_err(|e| self.unauthorized(e))?;
        let permit = loop {
            let permit = self.permit().await?;
            if !permit.is_stale(inner.clock.elapsed()) {
                break permit;
            }
        };
        let mut permit = permit;
        let mut outgoing = Outgoing {
            method: self.method,
            url: self.url.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
        };
        let mark = inner.credentials.apply(&mut outgoing).map_err(|e| self.unauthorized(e))?;
        self.at.attempts += 1;
        let sent = inner.clock.elapsed();
        let span = tracing::debug_span!(
            target: "engine::trace", "request", request_id = self.id, attempt = self.at.attempts,
            "http.request.method" = self.method.word(), "url.path" = self.url.path(),
            "http.response.status_code" = tracing::field::Empty, verdict = tracing::field::Empty,
            bytes = tracing::field::Empty,
        );
        if let Some(parent) = span.in_scope(crate::trace::parent) {
            outgoing.headers.insert("traceparent", parent);
        }
        let flying = crate::metrics::Flying::new();
        let answer = inner.transport.send(&mut permit, outgoing).instrument(span.clone()).await;
        drop(flying);
        let elapsed = inner.clock.elapsed().saturating_sub(sent);
        let now = inner.clock.now();
        let feedback = answer.as_ref().map_or(Feedback::default(), |r| inner.learn.read(r, now));
        if let Ok(response) = &answer {
            crate::metrics::received(&self.line, response.body.len());
        }
        let mut outcome = self.judge(answer);
        if outcome.verdict == Verdict::RateLimited {
            let asked = outcome.response.as_ref().and_then(|r| retry_after(r, now));
            // no time, or one that has passed: the refusal stands all the same
            let wait = asked.map(|a| a.max(RETRY_AFTER_MIN));
            outcome.closed = permit.refused(feedback, wait).await;
        } else {
            permit.settle(feedback).await;
        }
        span.record("verdict", outcome.verdict.word());
        if let Some(response) = &outcome.response {
            span.record("http.response.status_code", response.status);
            span.record("bytes", response.body.len());
        }
        drop(span);
        self.log(&outcome, elapsed);
        if outcome.verdict == Verdict::RefreshAuth {
            self.renew(&mark, &mut outcome).await?;
        }
        Ok(outcome)
    }

    fn judge(&self, answer: Result<Response, TransportError>) -> Outcome {
        let inner = &self.client.inner;
        let (verdict, cause, undone) = match &answer {
            Ok(response) => {
                let (verdict, cause) = judge(
                    (&self.rules, &inner.rules),
                    response,
                    &inner.credentials,
                    self.may_be_empty,
                );
                // RFC 8470 §5.2, RFC 6585 §4: the request was not processed
                (verdict, cause, matches!(response.status, 401 | 425 | 429))
            }
            Err(error) => {
                let verdict = match error {
                    TransportError { off_limits: Some(_), .. } => Verdict::OffLimits,
                    TransportError { transient: true, .. } => Verdict::Retry,
                    _ => Verdict::Fail,
                };
                (verdict, format!("{}: {}", inner.base.origin(), error.what), error.unsent)
            }
        };
        let cause = inner.credentials.redact(cause);
        let status = answer.as_ref().map_or_else(|e| e.status, |r| Some(r.status));
        let (response, closed) = (answer.ok(), Duration::ZERO);
        Outcome { verdict, cause, status, response, closed, undone }
    }

    fn log(&mut self, outcome: &Outcome, elapsed: Duration) {
        let response = outcome.response.as_ref();
        let upstream = response.and_then(|r| r.header("x-request-id"));
        let answered = Answered {
            status: outcome.status,
            bytes: response.map(|r| r.body.len()),
            upstream: upstream.map(|id| self.client.inner.credentials.redact(id.to_owned())),
            attempt: self.at.attempts,
            elapsed,
            waited: self.at.throttled,
            span: tracing::Span::current(),
        };
        match outcome.verdict {
            // its reader has the last word
            Verdict::Done => self.open = Some(answered),
            verdict => self.settle(&answered, verdict, &outcome.cause),
        }
    }

    /// Tells of an attempt, once.
    fn settle(&self, answered: &Answered, verdict: Verdict, cause: &str) {
        let Answered { status, bytes, upstream, attempt, elapsed, waited, span } = answered;
        let _entered = span.enter();
        tracing::debug!(
            target: "engine::request",
            request_id = self.id, request = %self.shown, attempt, verdict = verdict.word(), status,
            bytes, upstream_request_id = upstream, elapsed_ms = as_ms(*elapsed),
            waited_ms = as_ms(*waited), cause = %cause,
        );
        crate::metrics::attempt(verdict, *status, *elapsed);
    }

    /// The credential has expired: a fresh one, once.
    async fn renew(
        &mut self,
        mark: &crate::auth::Mark,
        outcome: &mut Outcome,
    ) -> Result<(), Error> {
        let inner = self.client.inner.clone();
        if std::mem::replace(&mut self.at.renewed, true) {
            outcome.verdict = Verdict::Reconnect;
            outcome.cause.push_str(" (with a fresh credential)");
            return Ok(());
        }
        let renewed = inner.credentials.renew(mark, &outcome.cause).await;
        renewed.map_err(|e| self.unauthorized(e))
    }

    fn unauthorized(&self, error: AuthError) -> Error {
        let AuthError { verdict, cause, until } = error;
        self.error(verdict, cause, Some(401).filter(|_| verdict == Verdict::Reconnect), until)
    }

    /// The caller can't use the answer: waits before the next attempt, or gives up.
    ///
    /// # Errors
    /// When there is no hope.
    pub async fn reject(&mut self, response: &Response, bad: BadBody) -> Result<(), Error> {
        let verdict = if bad.transient { Verdict::Retry } else { Verdict::Fail };
        let cause = format!("HTTP {}: {}", response.status, bad.why);
        if let Some(answered) = self.open.take() {
            self.settle(&answered, verdict, &cause);
        }
        let (status, closed, undone) = (Some(response.status), Duration::ZERO, false);
        let response = Some(response.clone());
        self.again(Outcome { verdict, cause, status, response, closed, undone }).await
    }

    async fn permit(&mut self) -> Result<Permit, Error> {
        let inner = &self.client.inner;
        let asked = inner.clock.elapsed();
        let wait_max = inner.retry.park_after;
        let permit = inner.turnstile.permit(&self.budgets, &self.line, wait_max).await;
        let waited = inner.clock.elapsed().saturating_sub(asked);
        self.at.throttled += waited;
        crate::metrics::waited("limit", waited);
        permit.map_err(|parked @ Parked { until }| {
            self.error(Verdict::Parked, parked.to_string(), Some(429), Some(until))
        })
    }

    fn error(
        &self,
        verdict: Verdict,
        cause: String,
        status: Option<u16>,
        until: Option<Timestamp>,
    ) -> Error {
        let elapsed = self.client.inner.clock.elapsed().saturating_sub(self.at.started);
        let (request, attempts) = (self.shown.clone(), self.at.attempts);
        let told = self.at.told.as_slice().into();
        Error { request, attempts, elapsed, cause, status, verdict, until, told }
    }

    /// Waits before the next attempt, or gives up.
    async fn again(&mut self, outcome: Outcome) -> Result<(), Error> {
        let inner = self.client.inner.clone();
        let Outcome { verdict, cause, status, response, closed, undone } = outcome;
        let asked = response.as_ref().and_then(|r| retry_after(r, inner.clock.now()));
        let until = |wait: Duration| {
            let wait = jiff::SignedDuration::try_from(wait).unwrap_or(jiff::SignedDuration::MAX);
            inner.clock.now().saturating_add(wait).ok()
        };
        let policy = inner.retry;
        if verdict == Verdict::Retry && !self.may_repeat && !undone {
            let cause = format!("{cause}; it may have been done, and is not sent a second time");
            return Err(self.error(Verdict::Unknown, cause, status, None));
        }
        match verdict {
            Verdict::RateLimited => {
                // a refusal that does not say when to come back counts as a fault
                self.at.faults += u32::from(asked.is_none_or(|a| a < RETRY_AFTER_MIN));
                let so_far = inner.clock.elapsed().saturating_sub(self.at.started);
                if closed > policy.park_after || so_far > THROTTLED_MAX {
                    return Err(self.error(Verdict::Parked, cause, status, until(closed)));
                }
                if self.at.faults >= policy.attempts_max {
                    return Err(self.error(Verdict::Retry, cause, status, None));
                }
                self.tell(verdict, status, cause, closed);
                crate::metrics::again();
                Ok(()) // the next permit waits
            }
            Verdict::Retry => {
                self.at.faults += 1;
                if self.at.faults >= policy.attempts_max || self.at.waited >= policy.wait_max {
                    return Err(self.error(Verdict::Retry, cause, status, None));
                }
                if !inner.patience.spend() {
                    let cause = format!("{cause}; too many requests failed: no more retries now");
                    return Err(self.error(Verdict::Retry, cause, status, None));
                }
                let left = policy.wait_max - self.at.waited;
                let jitter = policy.pause(self.at.faults, fastrand::f64()).min(left);
                let pause = asked.map_or(jitter, |a| a.max(jitter));
                if pause > policy.park_after {
                    return Err(self.error(Verdict::Parked, cause, status, until(pause)));
                }
                self.at.waited += pause.min(left);
                self.tell(verdict, status, cause, pause);
                crate::metrics::retried(pause);
                inner.clock.sleep(pause).await;
                Ok(())
            }
            Verdict::RefreshAuth => {
                self.tell(verdict, status, cause, Duration::ZERO);
                Ok(()) // it was renewed
            }
            Verdict::Done => Err(self.error(Verdict::Fail, cause, status, None)),
            other => Err(self.error(other, cause, status, None)),
        }
    }

    /// Keeps an attempt for the error that may come.
    fn tell(&mut self, verdict: Verdict, status: Option<u16>, cause: String, wait: Duration) {
        if self.at.told.len() >= ATTEMPTS_TOLD {
            self.at.told.remove(0);
        }
        let at = self.client.inner.clock.now();
        let troubled =
            Troubled { line: self.line.clone(), attempts: self.at.attempts, cause: cause.clone() };
        self.client.inner.troubled().insert(self.id, troubled);
        self.at.told.push(Attempt { verdict, status, cause, at, wait });
    }

    /// It is not waiting for another attempt any more.
    fn untroubled(&self) {
        if !self.at.told.is_empty() {
            self.client.inner.troubled().remove(&self.id);
        }
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        // nobody rejected it
        if let Some(answered) = self.open.take() {
            self.settle(&answered, Verdict::Done, "");
        }
        self.untroubled();
    }
}

/// The verdict on an answer and its cause in words. HTML or nothing is never data.
fn judge(
    (own, rules): (&[Rule], &Rules),
    response: &Response,
    credentials: &Credentials,
    may_be_empty: bool,
) -> (Verdict, String) {
    let verdict = rules.judge(own, response, credentials.renews());
    if verdict != Verdict::Done {
        return (verdict, describe(response, credentials));
    }
    match check_body(response, may_be_empty) {
        Ok(()) => (Verdict::Done, String::new()),
        Err(bad) => (Verdict::Retry, format!("HTTP {}: {}", response.status, bad.why)),
    }
}

/// HTML or nothing is never data.
fn check_body(response: &Response, may_be_empty: bool) -> Result<(), BadBody> {
    if response.status == 204 {
        return Ok(());
    }
    if response.status == 206 {
        return Err(BadBody::passing("a part of the answer, which was not asked for"));
    }
    if response.body.trim_ascii().is_empty() {
        if may_be_empty {
            return Ok(());
        }
        return Err(BadBody::passing("an empty body where data was expected"));
    }
    if response.is_html() {
        return Err(BadBody::passing("a web page (HTML) where data was expected"));
    }
    Ok(())
}

/// An answer that is no data, in words: the status, and what its body says of the reason.
fn describe(response: &Response, credentials: &Credentials) -> String {
    let mut text = format!("HTTP {}", response.status);
    if let Some(location) = response.header("location").filter(|_| response.status / 100 == 3) {
        let here = url::Url::parse("http://nowhere.invalid").expect("a URL");
        let host = here.join(location).ok();
        let host = host.as_ref().and_then(url::Url::host_str).filter(|h| *h != "nowhere.invalid");
        let host = host.unwrap_or("another path");
        text.push_str(&format!(", a redirect to {host}, which is not followed"));
    }
    for part in reasons(&response.body) {
        // cut only afterwards: half a credential would not be found
        let part = credentials.redact(part);
        let part: String =
            part.chars().take(200).map(|c| if c.is_control() { ' ' } else { c }).collect();
        text.push_str(if text.contains(':') { " – " } else { ": " });
        text.push_str(&part);
    }
    text
}

/// How much of a body may be an error's text.
const REASONS_MAX: usize = 64 << 10;

/// What the body of an error says, in the shapes that are in use: `title`, `detail` and
/// `meta.description` of a JSON:API error (https://jsonapi.org/format/1.0/#error-objects), `title` and
/// `detail` (RFC 9457 §3.1), `error` and `error_description` (RFC 6749 §5.2), and `message`, of the whole, of
/// its `error`, or of the first of its `errors`. Never anything else.
fn reasons(body: &[u8]) -> Vec<String> {
    let document = Some(body).filter(|body| body.len() <= REASONS_MAX);
    let document = document.and_then(|body| serde_json::from_slice::<Value>(body).ok());
    let Some(document) = document else { return Vec::new() };
    let first = match (document.pointer("/errors/0"), document.get("error")) {
        (Some(first), _) => first,
        (None, Some(error @ Value::Object(_))) => error,
        _ => &document,
    };
    if let Value::String(first) = first {
        return vec![first.clone()];
    }
    let told =
        ["/title", "/error", "/message", "/detail", "/error_description", "/meta/description"];
    let told = told.iter().filter_map(|place| first.pointer(place)?.as_str());
    let mut told: Vec<String> =
        told.filter(|text| !text.trim().is_empty()).map(str::to_owned).collect();
    told.dedup();
    told
}

/// A JSON error without the text it is about.
#[must_use]
pub fn json_error(error: &serde_json::Error) -> String {
    let kind = match error.classify() {
        serde_json::error::Category::Eof => "it breaks off",
        serde_json::error::Category::Syntax => "it is no valid JSON",
        serde_json::error::Category::Data => "it has another shape",
        serde_json::error::Category::Io => "it can't be read",
    };
    format!("{kind} at line {} column {}", error.line(), error.column())
}

fn as_ms(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_body_of_an_error_says() {
        let check = |body: &str, expected: &[&str]| {
            assert_eq!(reasons(body.as_bytes()), expected, "{body}");
        };
        let errors =
            r#"{"errors":[{"title":"Bad","detail":"per_page","meta":{"description":"no"}}]}"#;
        check(errors, &["Bad", "per_page", "no"]);
        check(r#"{"errors":["too long","too short"]}"#, &["too long"]);
        check(r#"{"errors":[{"message":"no such field"}]}"#, &["no such field"]);
        check(r#"{"error":"invalid_scope","error_description":"x"}"#, &["invalid_scope", "x"]);
        check(r#"{"error":{"code":400,"message":"bad cursor"}}"#, &["bad cursor"]);
        check(r#"{"type":"about:blank","title":"Gone","detail":"id 7"}"#, &["Gone", "id 7"]);
        check(r#"{"message":"Not Found","documentation_url":"x"}"#, &["Not Found"]);
        check(r#"{"title":" ","message":7,"token":"t"}"#, &[]);
        check(r#"{"errors":[]}"#, &[]);
        check("[1]", &[]);
        check("{", &[]);
        check(&format!(r#"{{"message":"{}"}}"#, "x".repeat(REASONS_MAX)), &[]);
    }
}
