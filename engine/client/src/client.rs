//! One API, one credential, one budget: the loop around every request.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};
use secrecy::ExposeSecret;
use serde::de::DeserializeOwned;

use crate::auth::Auth;
use crate::base::BaseUrl;
use crate::clock::{Clock, SystemClock};
use crate::error::{BuildError, Error};
use crate::limiter::{
    Feedback, LearnHeaders, MemoryLimiter, Parked, Permit, Quota, RateLimiter,
};
use crate::request::{Request, Response};
use crate::retry::{RetryPolicy, retry_after};
use crate::transport::{HttpTransport, Timeouts, Transport, TransportError};
use crate::verdict::{Rules, Verdict};

/// Requests in flight at once when nobody says otherwise.
const CONCURRENCY_DEFAULT: usize = 16;
/// A request that was told "too many" for this long in all comes back in another run.
const THROTTLED_MAX: Duration = Duration::from_secs(900);

/// A client for one API. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    base: BaseUrl,
    auth: Auth,
    rules: Rules,
    learn: LearnHeaders,
    retry: RetryPolicy,
    transport: Arc<dyn Transport>,
    limiter: Arc<dyn RateLimiter>,
    clock: Arc<dyn Clock>,
}

/// Builds a [`Client`].
#[derive(Debug)]
pub struct Builder {
    base: BaseUrl,
    auth: Auth,
    rules: Rules,
    learn: LearnHeaders,
    quota: Option<Quota>,
    concurrency: usize,
    retry: RetryPolicy,
    timeouts: Timeouts,
    user_agent: String,
    transport: Option<Arc<dyn Transport>>,
    limiter: Option<Arc<dyn RateLimiter>>,
    clock: Arc<dyn Clock>,
}

/// A body that is not what was asked for. It is never taken for "no records".
#[derive(Clone, Debug)]
pub struct BadBody {
    /// What is wrong, without quoting the body.
    pub why: String,
    /// Whether it may be right next time (broken off, an error page) or not (wrong shape).
    pub transient: bool,
}

impl BadBody {
    /// A body that may be right next time.
    pub fn passing(why: impl Into<String>) -> Self {
        Self { why: why.into(), transient: true }
    }
    /// A body of the wrong shape.
    pub fn lasting(why: impl Into<String>) -> Self {
        Self { why: why.into(), transient: false }
    }
}

/// What a request cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// Times it was sent.
    pub requests: u32,
    /// Times it was sent again after a passing fault or a refusal.
    pub retries: u32,
    /// Waiting for the budget.
    pub throttled: Duration,
}

/// A good answer: what was read from it, the answer itself, and what it cost.
#[derive(Clone, Debug)]
pub struct Fetched<T> {
    /// What the caller made of the body.
    pub value: T,
    /// The answer.
    pub response: Response,
    /// What it cost.
    pub spent: Spent,
}

impl Builder {
    /// Who asks.
    #[must_use]
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }
    /// What unusual answers mean.
    #[must_use]
    pub fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }
    /// The declared budget, and the headers in which the API states it.
    #[must_use]
    pub fn budget(mut self, quota: Option<Quota>, learn: LearnHeaders) -> Self {
        self.quota = quota;
        self.learn = learn;
        self
    }
    /// Most requests in flight at once.
    #[must_use]
    pub fn concurrency(mut self, concurrency: usize) -> Self {
        self.concurrency = concurrency;
        self
    }
    /// When to give up.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }
    /// Limits of one exchange.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }
    /// Who the client says it is.
    #[must_use]
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }
    /// Another way to send requests.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }
    /// A limiter shared with others.
    #[must_use]
    pub fn limiter(mut self, limiter: Arc<dyn RateLimiter>) -> Self {
        self.limiter = Some(limiter);
        self
    }
    /// Another clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// When TLS can't be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let https = self.base.is_https();
        let transport: Arc<dyn Transport> = match self.transport {
            Some(transport) => transport,
            None => Arc::new(HttpTransport::new(self.timeouts, &self.user_agent, https)?),
        };
        let limiter = self.limiter.unwrap_or_else(|| {
            Arc::new(MemoryLimiter::new(self.clock.clone(), self.quota, self.concurrency))
        });
        let (base, auth, rules, learn, retry) =
            (self.base, self.auth, self.rules, self.learn, self.retry);
        let clock = self.clock;
        let inner = Inner { base, auth, rules, learn, retry, transport, limiter, clock };
        Ok(Client { inner: Arc::new(inner) })
    }
}

/// Where a request stands: attempts, waits, the last cause.
struct Progress {
    started: Duration,
    attempts: u32,
    faults: u32,
    waited: Duration,
    throttled: Duration,
}

impl Client {
    /// Starts building a client for the API at `base`.
    ///
    /// # Errors
    /// When `base` is no http(s) URL.
    pub fn builder(base: &str) -> Result<Builder, BuildError> {
        Ok(Builder {
            base: BaseUrl::parse(base)?,
            auth: Auth::None,
            rules: Rules::default(),
            learn: LearnHeaders::default(),
            quota: None,
            concurrency: CONCURRENCY_DEFAULT,
            retry: RetryPolicy::default(),
            timeouts: Timeouts::default(),
            user_agent: concat!("engine-client/", env!("CARGO_PKG_VERSION")).to_owned(),
            transport: None,
            limiter: None,
            clock: Arc::new(SystemClock::new()),
        })
    }

    /// Where the API lives.
    #[must_use]
    pub fn base(&self) -> &BaseUrl {
        &self.inner.base
    }

    /// The client's clock.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.inner.clock
    }

    /// Fetches a document and reads it as JSON.
    ///
    /// # Errors
    /// When no good answer came, or it is not the JSON that was expected.
    pub async fn get_json<T: DeserializeOwned + Send>(&self, request: &Request) -> Result<T, Error> {
        let read = |response: &Response| {
            serde_json::from_slice(&response.body).map_err(|e| {
                let why = format!("not the JSON that was expected ({})", json_error(&e));
                BadBody { why, transient: e.is_eof() || e.is_syntax() }
            })
        };
        Ok(self.fetch(request, read).await?.value)
    }

    /// Sends `request` until a good answer comes that `read` accepts, or there is no hope.
    ///
    /// # Errors
    /// The last cause, with the verdict on what to do.
    pub async fn fetch<T, R>(&self, request: &Request, read: R) -> Result<Fetched<T>, Error>
    where
        R: Fn(&Response) -> Result<T, BadBody> + Send + Sync,
        T: Send,
    {
        let inner = &self.inner;
        let url = inner.base.join(&request.path, &request.query);
        let headers = self.headers(request)?;
        let mut at = Progress {
            started: inner.clock.elapsed(),
            attempts: 0,
            faults: 0,
            waited: Duration::ZERO,
            throttled: Duration::ZERO,
        };
        loop {
            let mut permit = self.permit(request, &mut at).await?;
            at.attempts += 1;
            let sent = inner.clock.elapsed();
            let outcome = inner.transport.send(&mut permit, &url, headers.clone()).await;
            let (verdict, cause, answer) = self.judge(permit, outcome, &read);
            tracing::debug!(
                target: "engine::request",
                request = %request.shown(), attempt = at.attempts, verdict = verdict.word(),
                status = answer.as_ref().map(|(r, _)| r.status),
                bytes = answer.as_ref().map(|(r, _)| r.body.len()),
                upstream_request_id = answer.as_ref().and_then(|(r, _)| r.header("x-request-id")),
                elapsed_ms = as_ms(inner.clock.elapsed().saturating_sub(sent)), cause = %cause,
            );
            match (verdict, answer) {
                (Verdict::Done, Some((response, Some(value)))) => {
                    let spent = Spent {
                        requests: at.attempts,
                        retries: at.attempts - 1,
                        throttled: at.throttled,
                    };
                    return Ok(Fetched { value, response, spent });
                }
                (verdict, answer) => {
                    let response = answer.map(|(response, _)| response);
                    self.again(request, &mut at, verdict, cause, response.as_ref()).await?;
                }
            }
        }
    }

    fn headers(&self, request: &Request) -> Result<HeaderMap, Error> {
        let no = |cause: String| Error {
            request: request.shown(),
            attempts: 0,
            elapsed: Duration::ZERO,
            cause,
            status: None,
            verdict: Verdict::Fail,
            until: None,
        };
        let mut headers = request.header_map().map_err(no)?;
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json, */*;q=0.5"));
        if let Some(value) = self.inner.auth.header() {
            let value = HeaderValue::try_from(value.expose_secret());
            let why = "the credential has characters that a header can't carry";
            let mut value = value.map_err(|_| no(why.to_owned()))?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        Ok(headers)
    }

    async fn permit(&self, request: &Request, at: &mut Progress) -> Result<Permit, Error> {
        let inner = &self.inner;
        let asked = inner.clock.elapsed();
        let permit = inner.limiter.acquire(&request.scope, inner.retry.park_after).await;
        at.throttled += inner.clock.elapsed().saturating_sub(asked);
        permit.map_err(|parked @ Parked { until }| {
            let cause = parked.to_string();
            let elapsed = inner.clock.elapsed().saturating_sub(at.started);
            let until = Some(until);
            let (request, attempts) = (request.shown(), at.attempts);
            let verdict = Verdict::Parked;
            Error { request, attempts, elapsed, cause, status: Some(429), verdict, until }
        })
    }

    /// The verdict on one attempt, its cause in words, and the answer with what was read from it.
    #[allow(clippy::type_complexity)]
    fn judge<T>(
        &self,
        permit: Permit,
        outcome: Result<Response, TransportError>,
        read: &(dyn Fn(&Response) -> Result<T, BadBody> + Send + Sync),
    ) -> (Verdict, String, Option<(Response, Option<T>)>) {
        let response = match outcome {
            Ok(response) => response,
            Err(error) => {
                permit.settle(Feedback::default());
                let verdict = if error.transient { Verdict::Retry } else { Verdict::Fail };
                return (verdict, error.what, None);
            }
        };
        permit.settle(self.inner.learn.read(&response));
        let verdict = self.inner.rules.judge(&response);
        if verdict != Verdict::Done {
            let cause = describe(&response);
            return (verdict, cause, Some((response, None)));
        }
        match check_body(&response).and_then(|()| read(&response)) {
            Ok(value) => (Verdict::Done, String::new(), Some((response, Some(value)))),
            Err(bad) => {
                let verdict = if bad.transient { Verdict::Retry } else { Verdict::Fail };
                let cause = format!("HTTP {}: {}", response.status, bad.why);
                (verdict, cause, Some((response, None)))
            }
        }
    }

    /// Waits before the next attempt, or gives up.
    async fn again(
        &self,
        request: &Request,
        at: &mut Progress,
        verdict: Verdict,
        cause: String,
        response: Option<&Response>,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let asked = response.and_then(|r| retry_after(r, inner.clock.now()));
        let give_up = |verdict: Verdict, wait: Option<Duration>| {
            let until = wait.and_then(|w| {
                let wait = jiff::SignedDuration::try_from(w).unwrap_or(jiff::SignedDuration::MAX);
                inner.clock.now().saturating_add(wait).ok()
            });
            let elapsed = inner.clock.elapsed().saturating_sub(at.started);
            let status = response.map(|r| r.status);
            let (request, attempts) = (request.shown(), at.attempts);
            Err(Error { request, attempts, elapsed, cause: cause.clone(), status, verdict, until })
        };
        let policy = inner.retry;
        match verdict {
            Verdict::RateLimited => {
                // without Retry-After a refusal counts as a fault, and one period of silence follows
                at.faults += u32::from(asked.is_none());
                let wait = asked.unwrap_or_else(|| inner.limiter.period(&request.scope));
                inner.limiter.park(&request.scope, wait);
                if wait > policy.park_after || at.throttled > THROTTLED_MAX {
                    return give_up(Verdict::Parked, Some(wait));
                }
                if at.faults >= policy.attempts_max {
                    return give_up(Verdict::Retry, None);
                }
                Ok(()) // the next permit waits
            }
            Verdict::Retry => {
                at.faults += 1;
                if at.faults >= policy.attempts_max || at.waited >= policy.wait_max {
                    return give_up(Verdict::Retry, None);
                }
                let left = policy.wait_max - at.waited;
                let jitter = policy.pause(at.faults, fastrand::f64()).min(left);
                let pause = asked.map_or(jitter, |a| a.max(jitter));
                if pause > policy.park_after {
                    return give_up(Verdict::Parked, Some(pause));
                }
                at.waited += pause.min(left);
                inner.clock.sleep(pause).await;
                Ok(())
            }
            Verdict::Done => give_up(Verdict::Fail, None),
            other => give_up(other, None),
        }
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
