//! One request, attempt after attempt, until a good answer comes or there is no hope.

use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::HeaderMap;
use url::Url;

use crate::client::{BadBody, Client, Spent};
use crate::error::Error;
use crate::limiter::{Feedback, Parked, Permit, Scope};
use crate::request::{Request, Response};
use crate::retry::retry_after;
use crate::verdict::{Rules, Verdict};

/// A shorter `Retry-After` (or a past date) does not say when to come back.
const RETRY_AFTER_MIN: Duration = Duration::from_secs(1);
/// A request that was told "too many" for this long in all comes back in another run.
const THROTTLED_MAX: Duration = Duration::from_secs(900);

/// Where a request stands: attempts, waits.
#[derive(Debug)]
struct Progress {
    started: Duration,
    attempts: u32,
    faults: u32,
    waited: Duration,
    throttled: Duration,
}

/// One request on its way to a good answer: attempts, waits and all.
#[derive(Debug)]
pub struct Exchange {
    client: Client,
    id: u64,
    shown: String,
    scope: Scope,
    url: Url,
    headers: HeaderMap,
    at: Progress,
}

impl Exchange {
    pub(crate) fn new(client: Client, request: &Request, headers: HeaderMap) -> Self {
        let started = client.inner.clock.elapsed();
        let zero = Duration::ZERO;
        Self {
            id: client.inner.requests.fetch_add(1, Ordering::Relaxed) + 1,
            shown: request.shown(),
            scope: request.scope.clone(),
            url: client.inner.base.join(&request.path, &request.query),
            headers,
            at: Progress { started, attempts: 0, faults: 0, waited: zero, throttled: zero },
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
        }
    }

    /// The next answer that is a success and has a body.
    ///
    /// # Errors
    /// The last cause, with the verdict on what to do.
    pub async fn answer(&mut self) -> Result<Response, Error> {
        loop {
            let mut permit = self.permit().await?;
            self.at.attempts += 1;
            let inner = &self.client.inner;
            let sent = inner.clock.elapsed();
            let outcome = inner.transport.send(&mut permit, &self.url, self.headers.clone()).await;
            let feedback = outcome.as_ref().map_or(Feedback::default(), |r| inner.learn.read(r));
            let (verdict, cause) = match &outcome {
                Ok(response) => judge(&inner.rules, response),
                Err(error) => {
                    let verdict = if error.transient { Verdict::Retry } else { Verdict::Fail };
                    (verdict, format!("{}: {}", inner.base.origin(), error.what))
                }
            };
            let cause = inner.auth.redact(cause);
            let response = outcome.ok();
            if verdict == Verdict::RateLimited {
                // before the permit goes back: nobody may slip through in between
                let wait = self.refused_for(response.as_ref());
                inner.limiter.park(&self.scope, wait);
            }
            permit.settle(feedback);
            tracing::debug!(
                target: "engine::request",
                request_id = self.id, request = %self.shown,
                attempt = self.at.attempts, verdict = verdict.word(),
                status = response.as_ref().map(|r| r.status),
                bytes = response.as_ref().map(|r| r.body.len()),
                upstream_request_id = response.as_ref().and_then(|r| r.header("x-request-id")),
                elapsed_ms = as_ms(inner.clock.elapsed().saturating_sub(sent)), cause = %cause,
            );
            match response {
                Some(response) if verdict == Verdict::Done => return Ok(response),
                response => self.again(verdict, cause, response.as_ref()).await?,
            }
        }
    }

    /// The caller can't use the answer: waits before the next attempt, or gives up.
    ///
    /// # Errors
    /// When there is no hope.
    pub async fn reject(&mut self, response: &Response, bad: BadBody) -> Result<(), Error> {
        let verdict = if bad.transient { Verdict::Retry } else { Verdict::Fail };
        let cause = format!("HTTP {}: {}", response.status, bad.why);
        tracing::debug!(
            target: "engine::request", request_id = self.id, request = %self.shown,
            verdict = verdict.word(), %cause,
        );
        self.again(verdict, cause, Some(response)).await
    }

    /// How long nothing is sent after a refusal: what it asks for, or else one period of the budget.
    fn refused_for(&self, response: Option<&Response>) -> Duration {
        let inner = &self.client.inner;
        let asked = response.and_then(|r| retry_after(r, inner.clock.now()));
        match asked {
            // no time, or one that has passed: the refusal stands all the same
            None => inner.limiter.period(&self.scope),
            Some(asked) => asked.max(RETRY_AFTER_MIN),
        }
    }

    async fn permit(&mut self) -> Result<Permit, Error> {
        let inner = &self.client.inner;
        let asked = inner.clock.elapsed();
        let permit = inner.limiter.acquire(&self.scope, inner.retry.park_after).await;
        self.at.throttled += inner.clock.elapsed().saturating_sub(asked);
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
        Error { request, attempts, elapsed, cause, status, verdict, until }
    }

    /// Waits before the next attempt, or gives up.
    async fn again(
        &mut self,
        verdict: Verdict,
        cause: String,
        response: Option<&Response>,
    ) -> Result<(), Error> {
        let inner = self.client.inner.clone();
        let asked = response.and_then(|r| retry_after(r, inner.clock.now()));
        let status = response.map(|r| r.status);
        let until = |wait: Duration| {
            let wait = jiff::SignedDuration::try_from(wait).unwrap_or(jiff::SignedDuration::MAX);
            inner.clock.now().saturating_add(wait).ok()
        };
        let policy = inner.retry;
        match verdict {
            Verdict::RateLimited => {
                // a refusal that does not say when to come back counts as a fault
                self.at.faults += u32::from(asked.is_none_or(|a| a < RETRY_AFTER_MIN));
                let wait = self.refused_for(response);
                let so_far = inner.clock.elapsed().saturating_sub(self.at.started);
                if wait > policy.park_after || so_far > THROTTLED_MAX {
                    return Err(self.error(Verdict::Parked, cause, status, until(wait)));
                }
                if self.at.faults >= policy.attempts_max {
                    return Err(self.error(Verdict::Retry, cause, status, None));
                }
                Ok(()) // the next permit waits
            }
            Verdict::Retry => {
                self.at.faults += 1;
                if self.at.faults >= policy.attempts_max || self.at.waited >= policy.wait_max {
                    return Err(self.error(Verdict::Retry, cause, status, None));
                }
                let left = policy.wait_max - self.at.waited;
                let jitter = policy.pause(self.at.faults, fastrand::f64()).min(left);
                let pause = asked.map_or(jitter, |a| a.max(jitter));
                if pause > policy.park_after {
                    return Err(self.error(Verdict::Parked, cause, status, until(pause)));
                }
                self.at.waited += pause.min(left);
                inner.clock.sleep(pause).await;
                Ok(())
            }
            Verdict::Done => Err(self.error(Verdict::Fail, cause, status, None)),
            other => Err(self.error(other, cause, status, None)),
        }
    }
}

/// The verdict on an answer and its cause in words. HTML or nothing is never data.
fn judge(rules: &Rules, response: &Response) -> (Verdict, String) {
    let verdict = rules.judge(response);
    if verdict != Verdict::Done {
        return (verdict, describe(response));
    }
    match check_body(response) {
        Ok(()) => (Verdict::Done, String::new()),
        Err(bad) => (Verdict::Retry, format!("HTTP {}: {}", response.status, bad.why)),
    }
}

/// HTML or nothing is never data.
fn check_body(response: &Response) -> Result<(), BadBody> {
    if response.status == 204 {
        return Ok(());
    }
    if response.body.trim_ascii().is_empty() {
        return Err(BadBody::passing("an empty body where data was expected"));
    }
    if response.is_html() {
        return Err(BadBody::passing("a web page (HTML) where data was expected"));
    }
    Ok(())
}

/// An answer that is no data, in words: the status, and the title and detail of a JSON:API error
/// (https://jsonapi.org/format/1.0/#error-objects). Never anything else of the body.
fn describe(response: &Response) -> String {
    #[derive(serde::Deserialize)]
    struct Errors {
        errors: Vec<Problem>,
    }
    #[derive(serde::Deserialize)]
    struct Problem {
        title: Option<String>,
        detail: Option<String>,
    }
    let mut text = format!("HTTP {}", response.status);
    if let Some(location) = response.header("location").filter(|_| response.status / 100 == 3) {
        let host = url::Url::parse(location).ok();
        let host = host.as_ref().and_then(url::Url::host_str).unwrap_or("another path");
        text.push_str(&format!(", a redirect to {host}, which is not followed"));
    }
    let small = response.body.len() <= 64 << 10;
    let errors = serde_json::from_slice::<Errors>(&response.body).ok().filter(|_| small);
    if let Some(first) = errors.and_then(|e| e.errors.into_iter().next()) {
        for part in [first.title, first.detail].into_iter().flatten() {
            let part: String =
                part.chars().take(200).map(|c| if c.is_control() { ' ' } else { c }).collect();
            text.push_str(if text.contains(':') { " – " } else { ": " });
            text.push_str(&part);
        }
    }
    text
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
