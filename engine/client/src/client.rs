//! One API, one credential, one budget.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use secrecy::SecretString;
use serde::de::DeserializeOwned;

use crate::auth::{AuthError, Authorization, Credential, Credentials};
use crate::base::BaseUrl;
use crate::builder::Builder;
use crate::clock::Clock;
use crate::error::{Attempt, BuildError, Error};
use crate::exchange::Exchange;
pub use crate::exchange::json_error;
use crate::limiter::{BudgetUse, LearnHeaders, Limits, Turnstile};
use crate::request::{Request, Response};
use crate::retry::{Patience, RetryPolicy};
use crate::transport::Transport;
use crate::verdict::{Rules, Verdict};
use crate::watch::{Seen, Watch};

/// A client for one API. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) base: BaseUrl,
    pub(crate) credentials: Credentials,
    pub(crate) limits: Limits,
    pub(crate) rules: Rules,
    pub(crate) learn: LearnHeaders,
    pub(crate) retry: RetryPolicy,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) turnstile: Arc<Turnstile>,
    pub(crate) patience: Patience,
    pub(crate) clock: Arc<dyn Clock>,
    /// Remembers the last attempt, where somebody wants to see it.
    pub(crate) watch: Option<Arc<Watch>>,
    /// Requests so far: the number of each is its id in the log.
    pub(crate) requests: AtomicU64,
    /// Those that came to nothing so far and are sent again, by their numbers.
    pub(crate) troubled: Mutex<BTreeMap<u64, Troubled>>,
}

impl Inner {
    pub(crate) fn troubled(&self) -> MutexGuard<'_, BTreeMap<u64, Troubled>> {
        self.troubled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that came to nothing so far, and is sent again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Troubled {
    /// Whose it is: [`Request::line`].
    pub line: String,
    /// How often it was sent.
    pub attempts: u32,
    /// What happened last, without secrets.
    pub cause: String,
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
    /// Waiting after faults.
    pub paused: Duration,
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
    /// The attempts before the good one.
    pub told: Vec<Attempt>,
}

impl Client {
    /// Starts building a client for the API at `base`.
    ///
    /// # Errors
    /// When `base` is no http(s) URL.
    pub fn builder(base: &str) -> Result<Builder, BuildError> {
        Ok(Builder::new(BaseUrl::parse(base)?))
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

    /// What this client has done with its API's budgets so far.
    #[must_use]
    pub fn budgets(&self) -> Vec<BudgetUse> {
        self.inner.turnstile.used()
    }

    /// The requests that wait for another attempt, or are in the midst of one, the oldest first.
    #[must_use]
    pub fn troubled(&self) -> Vec<Troubled> {
        self.inner.troubled().values().cloned().collect()
    }

    /// Takes the last attempt since the one that was taken before, as it went over the wire, of a client
    /// that was built to remember it ([`Builder::watched`]). What is sent to obtain a token is not among
    /// them.
    pub fn take_seen(&self) -> Option<Seen> {
        self.inner.watch.as_ref()?.take(&self.inner.credentials)
    }

    /// A text without the client's secrets, in whatever way they are written there.
    #[must_use]
    pub fn redact(&self, text: String) -> String {
        self.inner.credentials.redact(text)
    }

    /// Fetches a document and reads it as JSON.
    ///
    /// # Errors
    /// When no good answer came, or it is not the JSON that was expected.
    pub async fn get_json<T: DeserializeOwned + Send>(
        &self,
        request: &Request,
    ) -> Result<T, Error> {
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
        let mut exchange = self.exchange(request)?;
        loop {
            let response = exchange.answer().await?;
            match read(&response) {
                Ok(value) => {
                    let (spent, told) = (exchange.spent(), exchange.told().to_vec());
                    return Ok(Fetched { value, response, spent, told });
                }
                Err(bad) => exchange.reject(&response, bad).await?,
            }
        }
    }

    /// Prepares `request`. The caller reads each answer and may reject it: for callers whose records
    /// borrow from the answer. Others use [`Client::fetch`].
    ///
    /// # Errors
    /// When a header can't be sent.
    pub fn exchange(&self, request: &Request) -> Result<Exchange, Error> {
        Ok(Exchange::new(self.clone(), request, self.headers(request)?))
    }

    /// A person let the client in: the code that came back becomes a token, which is stored. For
    /// [`crate::Auth::OAuth2`].
    ///
    /// # Errors
    /// When the server or the store refuses.
    pub async fn connect(&self, code: &SecretString, from: &Authorization) -> Result<(), Error> {
        let connected = match &self.inner.credentials {
            Credentials::Kept(keeper) => keeper.connect(code, from).await,
            Credentials::Fixed { .. } => Err(AuthError {
                verdict: Verdict::Fail,
                cause: "this way to authenticate needs no person".to_owned(),
                until: None,
            }),
        };
        connected.map_err(unauthorized)
    }

    /// What is known about the credential that is stored; `None` when none is, or none ever will be.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn credential(&self) -> Result<Option<Credential>, Error> {
        match &self.inner.credentials {
            Credentials::Kept(keeper) => keeper.look().await.map_err(unauthorized),
            Credentials::Fixed { .. } => Ok(None),
        }
    }

    /// Waits for the end of a renewal of the credential that has begun: a program that ends in its midst
    /// may lose the token that was just given to it.
    pub async fn at_rest(&self) {
        if let Credentials::Kept(keeper) = &self.inner.credentials {
            keeper.at_rest().await;
        }
    }

    /// Forgets the credential that is stored. Tells whether there was one.
    ///
    /// # Errors
    /// When the store can't be written.
    pub async fn forget_credential(&self) -> Result<bool, Error> {
        match &self.inner.credentials {
            Credentials::Kept(keeper) => keeper.forget().await.map_err(unauthorized),
            Credentials::Fixed { .. } => Ok(false),
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
            told: Arc::default(),
        };
        let mut headers = request.header_map().map_err(no)?;
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json, */*;q=0.5"));
        Ok(headers)
    }
}

fn unauthorized(AuthError { verdict, cause, until }: AuthError) -> Error {
    let (request, told) = ("the credential".to_owned(), Arc::default());
    let elapsed = Duration::ZERO;
    Error { request, attempts: 1, elapsed, cause, status: None, verdict, until, told }
}
