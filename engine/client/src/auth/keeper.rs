//! Keeps a token that was obtained: one renewal for all tasks and processes that share it, the new token
//! stored before it is used.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use tokio::task::JoinHandle;
use tracing::Instrument;

use super::oauth::{Authorization, Grant, OAuth2};
use super::reply::{Reply, refusal, token};
use super::session::Session;
use super::{ApiKey, AuthError, Mark, Place, Veil, fingerprint};
use crate::client::{BadBody, Client};
use crate::error::Error;
use crate::request::{Request, Response};
use crate::store::{CredentialStore, Kept, StoreError};
use crate::verdict::Verdict;

/// A token is renewed this long before it expires, or in the last tenth of its life.
const EARLY: Duration = Duration::from_secs(60);
/// How often a token that was just obtained is offered to a store that others write to.
const SWAPS_MAX: usize = 5;

/// Where tokens come from.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    OAuth2(OAuth2),
    Session(Session),
}

/// A token as it is stored.
#[derive(Clone, Serialize, Deserialize)]
struct Token {
    access: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh: Option<String>,
    /// From here on a fresh one is better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    renew_at: Option<Timestamp>,
    /// The configuration it came from: another one is stronger.
    seed: String,
}

impl Token {
    fn is_fresh(&self, now: Timestamp) -> bool {
        self.renew_at.is_none_or(|at| at > now)
    }
}

#[derive(Default)]
struct Held {
    token: Option<Token>,
    mark: u64,
    /// The server said no for good: it is not asked again.
    refused: Option<AuthError>,
    /// It was obtained, but could not be stored: the server may not give another for the same refresh
    /// token, so it is stored before anything else is tried.
    unstored: Option<Token>,
    /// Renewals that ended, and how the last one did.
    flights: u64,
    failed: Option<AuthError>,
}

/// See the module.
pub(crate) struct Keeper {
    origin: Origin,
    /// Talks to the token endpoint; has no credentials of its own.
    client: Client,
    path: String,
    store: Arc<dyn CredentialStore>,
    name: String,
    credential: String,
    /// The configuration that tokens come from.
    seed: String,
    veil: Arc<Veil>,
    held: Mutex<Held>,
    flight: tokio::sync::Mutex<()>,
}

impl std::fmt::Debug for Keeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keeper").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What is known about a stored credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credential {
    /// From here on it is renewed before it is used; `None` when the API did not say how long it lives.
    pub renew_at: Option<Timestamp>,
    /// It can be renewed without a person.
    pub renewable: bool,
    /// It came from the present configuration; else the configured one is used.
    pub is_current: bool,
}

impl Keeper {
    /// `api` is the origin that the tokens are for: another one's are never sent there.
    pub(crate) fn new(
        origin: Origin,
        api: &str,
        (client, path): (Client, String),
        (store, name): (Arc<dyn CredentialStore>, String),
        veil: Arc<Veil>,
    ) -> Self {
        // the budget stays the same when the token does not, whatever the connection is called
        let credential = match &origin {
            Origin::OAuth2(oauth) => fingerprint(&["oauth2", &oauth.person()]),
            Origin::Session(session) => fingerprint(&["session", &session.seed()]),
        };
        let name = format!("{name} at {api}");
        let own = match &origin {
            Origin::OAuth2(oauth) => oauth.seed(),
            Origin::Session(session) => session.seed(),
        };
        let seed = fingerprint(&[api, client.base().join(&path, &[]).as_str(), &own]);
        let (held, flight) = (Mutex::default(), tokio::sync::Mutex::default());
        Self { origin, client, path, store, name, credential, seed, veil, held, flight }
    }

    pub(crate) fn credential(&self) -> &str {
        &self.credential
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Timestamp {
        self.client.clock().now()
    }

    fn place(&self) -> Place {
        match &self.origin {
            Origin::OAuth2(_) => Place::bearer(),
            Origin::Session(session) => session.place.clone(),
        }
    }

    /// The token to send, and its mark.
    pub(crate) fn current(&self) -> Result<(ApiKey, Mark), AuthError> {
        let held = self.held();
        let Some(token) = &held.token else { return Err(AuthError::reconnect("no token")) };
        let value = SecretString::from(token.access.clone());
        Ok((ApiKey { place: self.place(), value }, Mark(held.mark)))
    }

    /// Waits until there is a token that has not expired.
    pub(crate) async fn ready(self: &Arc<Self>) -> Result<(), AuthError> {
        if self.is_ready()? {
            return Ok(());
        }
        let keeper = self.clone();
        landed(tokio::spawn(async move { keeper.ready_now().await }.in_current_span())).await
    }

    /// Runs in a task of its own: whoever stops waiting, a renewal that has begun comes to its end. The
    /// server may have given the next refresh token already.
    async fn ready_now(&self) -> Result<(), AuthError> {
        let asked = self.held().flights;
        let _one = self.flight.lock().await;
        if self.is_ready()? {
            return Ok(());
        }
        self.fly(asked, None).await
    }

    /// Obtains a token, unless an attempt to has just failed while the caller waited for its turn: its end
    /// is everybody's.
    async fn fly(&self, asked: u64, stale: Option<&str>) -> Result<(), AuthError> {
        {
            let held = self.held();
            if let Some(failed) = held.failed.as_ref().filter(|_| held.flights > asked) {
                return Err(failed.clone());
            }
        }
        let obtained = self.obtain(stale).await;
        let mut held = self.held();
        held.flights += 1;
        held.failed = obtained.as_ref().err().cloned();
        obtained
    }

    fn is_ready(&self) -> Result<bool, AuthError> {
        let held = self.held();
        if let Some(refused) = &held.refused {
            return Err(refused.clone());
        }
        Ok(held.token.as_ref().is_some_and(|t| t.is_fresh(self.now())))
    }

    /// The API refuses the token with this mark: a fresh one, once for all who had it.
    pub(crate) async fn renew(self: &Arc<Self>, mark: Mark) -> Result<(), AuthError> {
        let keeper = self.clone();
        landed(tokio::spawn(async move { keeper.renew_now(mark).await }.in_current_span())).await
    }

    /// Waits for the end of a renewal that has begun.
    pub(crate) async fn at_rest(&self) {
        drop(self.flight.lock().await);
    }

    async fn renew_now(&self, mark: Mark) -> Result<(), AuthError> {
        let asked = self.held().flights;
        let _one = self.flight.lock().await;
        let stale = {
            let held = self.held();
            match (&held.refused, &held.token) {
                (Some(refused), _) => return Err(refused.clone()),
                (None, Some(token)) if Mark(held.mark) == mark => Some(token.access.clone()),
                // somebody else renewed it
                (None, Some(_)) => return Ok(()),
                (None, None) => None,
            }
        };
        self.fly(asked, stale.as_deref()).await
    }

    /// A token that is not `stale`: the stored one, if another process renewed it, or a new one.
    async fn obtain(&self, stale: Option<&str>) -> Result<(), AuthError> {
        let _held = self.store.lock(&self.name).await.map_err(|e| unkept(&e))?;
        let (version, stored) = self.stored().await?;
        let unstored = self.held().unstored.take();
        if let Some(token) = unstored {
            return self.keep(version, token).await;
        }
        let stored = stored.filter(|t| t.seed == self.seed);
        let usable = |t: &Token| Some(t.access.as_str()) != stale && t.is_fresh(self.now());
        if let Some(token) = stored.as_ref().filter(|t| usable(t)) {
            self.hold(token.clone());
            return Ok(());
        }
        let begin = self.configured();
        if let (None, Some(token)) = (&stored, begin.as_ref().filter(|t| !t.access.is_empty()))
            && usable(token)
        {
            self.hold(token.clone());
            return Ok(());
        }
        let refresh = stored.or(begin).and_then(|t| t.refresh).map(SecretString::from);
        let token = match self.request(refresh.as_ref()) {
            Some(request) => self.ask(&request, refresh).await,
            None => Err(AuthError::reconnect("there is no refresh token yet")),
        };
        let token = token.inspect_err(|e| {
            if e.verdict == Verdict::Reconnect {
                self.held().refused = Some(e.clone());
            }
        })?;
        self.keep(version, token).await
    }

    /// What is stored, and its version.
    async fn stored(&self) -> Result<(u64, Option<Token>), AuthError> {
        let kept = self.store.read(&self.name).await.map_err(|e| unkept(&e))?;
        Ok(match kept {
            Some(Kept { version, value }) => {
                let token: Option<Token> = serde_json::from_str(value.expose_secret()).ok();
                self.hide(token.as_ref());
                (version, token)
            }
            None => (0, None),
        })
    }

    /// Keeps a token out of all texts.
    fn hide(&self, token: Option<&Token>) {
        if let Some(token) = token {
            self.veil.add(&token.access);
            token.refresh.iter().for_each(|refresh| self.veil.add(refresh));
        }
    }

    /// What the operator configured to begin with.
    fn configured(&self) -> Option<Token> {
        let Origin::OAuth2(oauth) = &self.origin else { return None };
        let text = |s: &Option<SecretString>| s.as_ref().map(|s| s.expose_secret().to_owned());
        let (access, refresh) = (text(&oauth.access_token), text(&oauth.refresh_token));
        let access = access.unwrap_or_default();
        (!access.is_empty() || refresh.is_some()).then(|| Token {
            access,
            refresh,
            renew_at: None,
            seed: self.seed.clone(),
        })
    }

    fn request(&self, refresh: Option<&SecretString>) -> Option<Request> {
        match &self.origin {
            Origin::Session(session) => Some(session.request(&self.path)),
            Origin::OAuth2(oauth) if oauth.grant == Grant::ClientCredentials => {
                Some(oauth.request(&self.path, None))
            }
            Origin::OAuth2(oauth) => refresh.map(|token| oauth.request(&self.path, Some(token))),
        }
    }

    /// Asks the server. The new token is not in use yet. Boxed: the token endpoint's client is a client
    /// as well.
    fn ask<'k>(
        &'k self,
        request: &'k Request,
        refresh: Option<SecretString>,
    ) -> BoxFuture<'k, Result<Token, AuthError>> {
        Box::pin(self.ask_now(request, refresh))
    }

    async fn ask_now(
        &self,
        request: &Request,
        refresh: Option<SecretString>,
    ) -> Result<Token, AuthError> {
        let asked = self.client.fetch(request, |response| self.read(response)).await;
        let lost = |told: &[crate::error::Attempt]| told.iter().any(|a| a.status.is_none());
        let (reply, lost) = match asked {
            Ok(fetched) => (fetched.value, lost(&fetched.told)),
            Err(error) => return Err(self.unanswered(&error)),
        };
        match reply {
            Reply::Token { access, refresh: next, lifetime } => {
                let text = |s: SecretString| s.expose_secret().to_owned();
                let renew_at = lifetime.and_then(|lifetime| {
                    let life = lifetime.saturating_sub(EARLY.min(lifetime / 10));
                    self.now().checked_add(SignedDuration::try_from(life).ok()?).ok()
                });
                // without a new one, the old one stays good (RFC 6749 §6)
                let refresh = next.or(refresh).map(text);
                let token =
                    Token { access: text(access), refresh, renew_at, seed: self.seed.clone() };
                self.hide(Some(&token));
                Ok(token)
            }
            Reply::Refused { error, for_good } => {
                let mut cause = format!("{} refuses: {error}", request.shown());
                if lost {
                    cause.push_str(
                        "; an answer to the same request was lost before, and with it, perhaps, a \
                         new token",
                    );
                }
                let verdict = if for_good { Verdict::Reconnect } else { Verdict::Fail };
                Err(AuthError { verdict, cause: self.redact(cause), until: None })
            }
        }
    }

    fn unanswered(&self, error: &Error) -> AuthError {
        let cause = self.redact(format!("no token could be obtained: {error}"));
        let verdict = match error.verdict {
            // a log-in that may not be
            Verdict::Forbidden => Verdict::Reconnect,
            other => other,
        };
        AuthError { verdict, cause, until: error.until }
    }

    fn read(&self, response: &Response) -> Result<Reply, BadBody> {
        let is_refusal = !(200..300).contains(&response.status);
        match &self.origin {
            Origin::Session(_) if is_refusal => {
                let error = format!("HTTP {}", response.status);
                Ok(Reply::Refused { error, for_good: true })
            }
            Origin::Session(session) => {
                let (access, lifetime) = (session.read(response)?, session.lifetime);
                Ok(Reply::Token { access, refresh: None, lifetime })
            }
            Origin::OAuth2(oauth) if is_refusal => refusal(oauth, &self.veil, response),
            Origin::OAuth2(_) => token(response),
        }
    }

    /// Stores a token that was just obtained, which is newer than whatever else is there; only then it is
    /// used.
    async fn keep(&self, version: u64, token: Token) -> Result<(), AuthError> {
        match self.store(version, &token).await {
            Ok(()) => {
                tracing::info!(target: "engine::auth", credential = %self.name, "a new token was stored");
                self.hold(token);
                Ok(())
            }
            Err(error) => {
                self.held().unstored = Some(token);
                Err(error)
            }
        }
    }

    async fn store(&self, mut version: u64, token: &Token) -> Result<(), AuthError> {
        let text = serde_json::to_string(token).map_err(|e| AuthError::reconnect(e.to_string()))?;
        let text = SecretString::from(text);
        for _ in 0..SWAPS_MAX {
            if self.store.swap(&self.name, version, Some(&text)).await.map_err(|e| unkept(&e))? {
                return Ok(());
            }
            version = self.stored().await?.0;
        }
        Err(AuthError {
            verdict: Verdict::Retry,
            cause: "the credential store is written to all the time".to_owned(),
            until: None,
        })
    }

    fn hold(&self, token: Token) {
        let mut held = self.held();
        held.mark += 1;
        held.refused = None;
        held.token = Some(token);
    }

    /// A person let the client in: the code becomes a token, which is stored.
    pub(crate) async fn connect(
        &self,
        code: &SecretString,
        from: &Authorization,
    ) -> Result<(), AuthError> {
        let Origin::OAuth2(oauth) = &self.origin else {
            return Err(AuthError::reconnect("this way to authenticate needs no person"));
        };
        self.veil.add(code.expose_secret());
        let _one = self.flight.lock().await;
        let _held = self.store.lock(&self.name).await.map_err(|e| unkept(&e))?;
        let request = oauth.request_by_code(&self.path, code.expose_secret(), from);
        let token = self.ask(&request, None).await?;
        let (version, _) = self.stored().await?;
        self.keep(version, token).await
    }

    /// What is stored.
    pub(crate) async fn look(&self) -> Result<Option<Credential>, AuthError> {
        let (_, stored) = self.stored().await?;
        Ok(stored.map(|token| Credential {
            renew_at: token.renew_at,
            renewable: token.refresh.is_some() || self.request(None).is_some(),
            is_current: token.seed == self.seed,
        }))
    }

    /// Forgets what is stored. Tells whether there was something.
    pub(crate) async fn forget(&self) -> Result<bool, AuthError> {
        let _one = self.flight.lock().await;
        let _held = self.store.lock(&self.name).await.map_err(|e| unkept(&e))?;
        let (version, _) = self.stored().await?;
        *self.held() = Held::default();
        if version == 0 {
            return Ok(false);
        }
        self.store.swap(&self.name, version, None).await.map_err(|e| unkept(&e))
    }

    /// A text without any token.
    pub(crate) fn redact(&self, text: String) -> String {
        self.veil.redact(text)
    }
}

async fn landed(renewal: JoinHandle<Result<(), AuthError>>) -> Result<(), AuthError> {
    renewal.await.unwrap_or_else(|error| {
        let cause = format!("a renewal stopped unexpectedly: {error}");
        Err(AuthError { verdict: Verdict::Retry, cause, until: None })
    })
}

fn unkept(error: &StoreError) -> AuthError {
    let verdict = if error.transient { Verdict::Retry } else { Verdict::Reconnect };
    AuthError { verdict, cause: error.to_string(), until: None }
}
