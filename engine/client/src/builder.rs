//! What a client is made of.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};

use secrecy::SecretString;

use crate::auth::{Auth, Credentials, Keeper, Origin, Veil};
use crate::base::BaseUrl;
use crate::client::{Client, Inner};
use crate::clock::{Clock, SystemClock};
use crate::error::BuildError;
use crate::limiter::{LearnHeaders, Limit, Limits, MemoryLimiter, RateLimiter, Turnstile};
use crate::retry::{Patience, RetryPolicy};
use crate::store::{CredentialStore, MemoryCredentialStore};
use crate::tape::{Recorder, Tape};
use crate::transport::{HttpTransport, Reach, Timeouts, Transport};
use crate::verdict::Rules;
use crate::watch::Watch;

/// Requests in flight at once when nobody says otherwise.
const CONCURRENCY_DEFAULT: usize = 16;

/// Builds a [`Client`].
#[derive(Debug)]
pub struct Builder {
    base: BaseUrl,
    auth: Auth,
    rules: Rules,
    learn: LearnHeaders,
    limits: Limits,
    concurrency: usize,
    retry: RetryPolicy,
    timeouts: Timeouts,
    allow_private: bool,
    opened: Vec<url::Url>,
    user_agent: String,
    transport: Option<Arc<dyn Transport>>,
    tape: Option<Arc<Tape>>,
    limiter: Option<Arc<dyn RateLimiter>>,
    clock: Arc<dyn Clock>,
    store: Option<(Arc<dyn CredentialStore>, String)>,
    secrets: Vec<SecretString>,
    watched: bool,
}

impl Builder {
    pub(crate) fn new(base: BaseUrl) -> Self {
        Self {
            base,
            auth: Auth::None,
            rules: Rules::default(),
            learn: LearnHeaders::default(),
            limits: Limits::default(),
            concurrency: CONCURRENCY_DEFAULT,
            retry: RetryPolicy::default(),
            timeouts: Timeouts::default(),
            allow_private: false,
            opened: Vec::new(),
            user_agent: concat!("engine-client/", env!("CARGO_PKG_VERSION")).to_owned(),
            transport: None,
            tape: None,
            limiter: None,
            clock: Arc::new(SystemClock::new()),
            store: None,
            secrets: Vec::new(),
            watched: false,
        }
    }

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
    /// The API's limits, as far as they are known before the first answer.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
    /// The headers in which the API states its budget; the spellings most APIs use, if not given.
    #[must_use]
    pub fn learn(mut self, learn: LearnHeaders) -> Self {
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
    /// Whether the base's origin may be at an address that is not public: loopback, private, link-local.
    /// It may not, unless whoever runs the program chose the base.
    #[must_use]
    pub fn allow_private(mut self, allow: bool) -> Self {
        self.allow_private = allow;
        self
    }
    /// Another origin that may be at an address that is not public, because whoever runs the program chose
    /// it: a token endpoint's. What is no address opens nothing.
    #[must_use]
    pub fn open(mut self, address: &str) -> Self {
        self.opened.extend(url::Url::parse(address));
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
    /// Every exchange is recorded, log-ins included.
    #[must_use]
    pub fn record(mut self, tape: Arc<Tape>) -> Self {
        self.tape = Some(tape);
        self
    }
    /// A limiter shared with others.
    #[must_use]
    pub fn limiter(mut self, limiter: Arc<dyn RateLimiter>) -> Self {
        self.limiter = Some(limiter);
        self
    }
    /// Where tokens that are obtained are kept, and under which name: in this process's memory if not
    /// given.
    #[must_use]
    pub fn credentials(mut self, store: Arc<dyn CredentialStore>, name: impl Into<String>) -> Self {
        self.store = Some((store, name.into()));
        self
    }
    /// More that is kept out of texts, should a server echo it, beside what `auth` holds.
    #[must_use]
    pub fn secrets(mut self, secrets: impl IntoIterator<Item = SecretString>) -> Self {
        self.secrets.extend(secrets);
        self
    }
    /// Remembers the last attempt, for [`Client::take_seen`].
    #[must_use]
    pub fn watched(mut self) -> Self {
        self.watched = true;
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
            None => {
                let base = Some(self.base.join("/", &[])).filter(|_| self.allow_private);
                let opened = base.iter().chain(&self.opened);
                let reach = opened.fold(Reach::public(), Reach::open);
                Arc::new(HttpTransport::new(self.timeouts, &self.user_agent, https, reach)?)
            }
        };
        let transport = match self.tape {
            Some(tape) => Arc::new(Recorder::new(transport, tape)),
            None => transport,
        };
        let clock = self.clock;
        let limiter = self.limiter.unwrap_or_else(|| Arc::new(MemoryLimiter::new(clock.clone())));
        let turnstile = Turnstile::new(limiter, clock.clone(), self.concurrency);
        let mut common = Common { transport, turnstile, retry: self.retry, clock, watch: None };
        let more = self.secrets;
        let store = self
            .store
            .unwrap_or_else(|| (Arc::new(MemoryCredentialStore::default()), self.base.origin()));
        let kept = |origin: Origin, to: &str, secrets| {
            let veil = Arc::new(Veil::new(secrets));
            let token = common.token_client(&self.base, to, veil.clone())?;
            let keeper = Keeper::new(origin, &self.base.origin(), token, store, veil);
            Ok::<_, BuildError>(Credentials::Kept(Arc::new(keeper)))
        };
        let credentials = match self.auth {
            Auth::OAuth2(oauth) => {
                let (to, secrets) = (oauth.token_url.clone(), with(oauth.secrets(), more));
                kept(Origin::OAuth2(*oauth), &to, secrets)?
            }
            Auth::Session(session) => {
                let (to, secrets) = (session.login.clone(), with(session.secrets(), more));
                kept(Origin::Session(*session), &to, secrets)?
            }
            fixed => Credentials::fixed(&fixed, &more),
        };
        if self.watched {
            // only from here on: nobody needs to see what is sent to obtain a token
            let (through, clock) = (common.transport.clone(), common.clock.clone());
            let watch = Arc::new(Watch::new(through, clock, self.user_agent));
            common.transport = watch.clone();
            common.watch = Some(watch);
        }
        let (limits, rules, learn) = (self.limits, self.rules, self.learn);
        Ok(common.client(self.base, credentials, limits, rules, learn))
    }
}

fn with(mut secrets: Vec<SecretString>, more: Vec<SecretString>) -> Vec<SecretString> {
    secrets.extend(more);
    secrets
}

/// What the client of an API and the one of its token endpoint have in common.
struct Common {
    transport: Arc<dyn Transport>,
    turnstile: Arc<Turnstile>,
    retry: RetryPolicy,
    clock: Arc<dyn Clock>,
    watch: Option<Arc<Watch>>,
}

impl Common {
    fn client(
        &self,
        base: BaseUrl,
        credentials: Credentials,
        limits: Limits,
        rules: Rules,
        learn: LearnHeaders,
    ) -> Client {
        let inner = Inner {
            base,
            credentials,
            limits,
            rules,
            learn,
            retry: self.retry,
            transport: self.transport.clone(),
            turnstile: self.turnstile.clone(),
            patience: Patience::full(),
            clock: self.clock.clone(),
            watch: self.watch.clone(),
            requests: AtomicU64::new(0),
            troubled: Mutex::default(),
        };
        Client { inner: Arc::new(inner) }
    }

    /// A client for a token endpoint, and the path it has there.
    fn token_client(
        &self,
        base: &BaseUrl,
        to: &str,
        veil: Arc<Veil>,
    ) -> Result<(Client, String), BuildError> {
        let (base, path) = match url::Url::parse(to) {
            Ok(url) => {
                (BaseUrl::parse(&url.origin().ascii_serialization())?, url.path().to_owned())
            }
            Err(_) => (base.clone(), to.to_owned()),
        };
        // its requests count against a budget of their own
        let limits = Limits(vec![Limit { name: "token".to_owned(), ..Limit::default() }]);
        let nobody = Credentials::nobody(veil);
        let (rules, learn) = (crate::auth::token_rules(), LearnHeaders::default());
        Ok((self.client(base, nobody, limits, rules, learn), path))
    }
}
