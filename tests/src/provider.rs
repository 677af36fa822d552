//! An OAuth 2 server (RFC 6749, RFC 7636), a log-in and a small guarded API on loopback. Refresh tokens
//! rotate: the old one dies with the answer. It logs every request and goes wrong on demand. It uses none of
//! the project's crates.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

mod http;
mod token;

pub use http::Asked;

/// The client that the server knows.
pub const CLIENT_ID: &str = "client-1";
/// Its secret. It looks different in every way of writing it.
pub const CLIENT_SECRET: &str = "canary?client/secret+1";
/// Where tokens come from.
pub const TOKEN: &str = "/oauth/token";

/// Something that goes wrong with one answer of the token endpoint.
#[derive(Clone, Debug)]
pub enum Mishap {
    /// The tokens change, and the connection ends without an answer.
    Lost,
    /// Nothing changes; this status, content type, body and these headers.
    Says(u16, &'static str, String, Vec<(&'static str, String)>),
    /// A refusal: `error` and `error_description`.
    Refused(&'static str, &'static str),
    /// There is no answer until [`Provider::release`]; the tokens change, or not.
    Held {
        /// Whether they do.
        changes: bool,
    },
    /// The answer, later.
    Slow(Duration),
}

/// What a request must be to get an answer from the guarded API.
pub type Guard = Box<dyn Fn(&Asked) -> bool + Send>;

#[derive(Default)]
struct State {
    /// Access tokens that are good, and until when.
    access: BTreeMap<String, Option<Instant>>,
    refresh: BTreeSet<String>,
    /// Codes: the challenge and the address they belong to.
    codes: BTreeMap<String, (String, String)>,
    issued: u64,
    lifetime: Option<Duration>,
    keeps_refresh: bool,
    mishaps: VecDeque<Mishap>,
    log: Vec<Asked>,
    released: bool,
    guard: Option<Guard>,
    /// All tokens die when that many more things are asked for.
    expires_after: Option<u32>,
    /// What the log-in wants: the body must hold all of these.
    login: Vec<String>,
    echo: bool,
    stopped: bool,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A server. It ends when this is dropped.
pub struct Provider {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Provider {
    /// Starts a server on a free port of 127.0.0.1. Its tokens live for two hours.
    ///
    /// # Panics
    /// When there is no port or thread to be had.
    #[must_use]
    pub fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let state = State { lifetime: Some(Duration::from_secs(7200)), ..State::default() };
        let shared = Arc::new(Shared { state: Mutex::new(state), changed: Condvar::new() });
        let own = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if own.state().stopped {
                    return;
                }
                let own = Arc::clone(&own);
                // a connection that breaks is the client's affair
                std::thread::spawn(move || stream.and_then(|s| serve(s, &own)).unwrap_or_default());
            }
        });
        Self { address, shared, thread: Some(thread) }
    }

    /// `http://127.0.0.1:PORT`
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its token endpoint.
    #[must_use]
    pub fn token_url(&self) -> String {
        self.url() + TOKEN
    }

    /// A person let the client in long ago: an access token and a refresh token.
    pub fn grant(&self) -> (String, String) {
        self.shared.state().issue()
    }

    /// How long access tokens live, and whether the server says so.
    pub fn lifetime(&self, lifetime: Option<Duration>) {
        self.shared.state().lifetime = lifetime;
    }

    /// Refresh tokens stay good, and answers don't repeat them.
    pub fn keeps_refresh_tokens(&self) {
        self.shared.state().keeps_refresh = true;
    }

    /// All access tokens expire now.
    pub fn expire(&self) {
        self.expirer()();
    }

    /// All access tokens expire when things are asked for the n-th time from now on (from 1).
    pub fn expire_at(&self, n: u32) {
        self.shared.state().expires_after = Some(n);
    }

    /// The same as [`Provider::expire`], for later.
    pub fn expirer(&self) -> impl Fn() + Send + use<> {
        let shared = Arc::clone(&self.shared);
        move || shared.state().access.clear()
    }

    /// All refresh tokens are revoked now.
    pub fn revoke(&self) {
        self.shared.state().refresh.clear();
    }

    /// The refresh tokens that are good.
    #[must_use]
    pub fn refresh_tokens(&self) -> Vec<String> {
        self.shared.state().refresh.iter().cloned().collect()
    }

    /// Whether an `Authorization` header holds an access token that is good.
    pub fn check(&self) -> impl Fn(Option<&str>) -> bool + Send + use<> {
        let shared = Arc::clone(&self.shared);
        move |header| {
            let token = header.and_then(|h| h.strip_prefix("Bearer ")).unwrap_or_default();
            shared.state().is_good(token)
        }
    }

    /// The next answers of the token endpoint go wrong like this.
    pub fn mishap(&self, mishap: Mishap, times: usize) {
        self.shared.state().mishaps.extend(std::iter::repeat_n(mishap, times));
    }

    /// Ends all mishaps to come, and lets answers go that are held.
    pub fn release(&self) {
        let mut state = self.shared.state();
        state.mishaps.clear();
        state.released = true;
        self.shared.changed.notify_all();
    }

    /// Guards the API below `/things` with something else than its access tokens.
    pub fn guard(&self, guard: impl Fn(&Asked) -> bool + Send + 'static) {
        self.shared.state().guard = Some(Box::new(guard));
    }

    /// `POST /login` gives a session (in the body, a header and a cookie) when the body holds all of these.
    pub fn login(&self, parts: &[&str]) {
        self.shared.state().login = parts.iter().map(|p| (*p).to_owned()).collect();
    }

    /// The API's refusals repeat everything they were sent: in the body, a header and a redirect.
    pub fn echo(&self) {
        self.shared.state().echo = true;
    }

    /// All requests so far.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.shared.state().log.clone()
    }

    /// Requests of a path so far.
    #[must_use]
    pub fn count(&self, path: &str) -> usize {
        self.shared.state().log.iter().filter(|asked| asked.path == path).count()
    }

    /// Waits until the n-th request of a path has arrived. `false` after half a minute.
    #[must_use]
    pub fn wait(&self, path: &str, n: usize) -> bool {
        let fewer =
            |state: &mut State| state.log.iter().filter(|asked| asked.path == path).count() < n;
        let limit = Duration::from_secs(30);
        let waited = self.shared.changed.wait_timeout_while(self.shared.state(), limit, fewer);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }

    /// A person opens an authorization page (of any host) here and says yes; where the browser goes next.
    ///
    /// # Panics
    /// When the server does not answer.
    #[must_use]
    pub fn authorize(&self, page: &str) -> String {
        let page = url::Url::parse(page).expect("an address");
        let target = format!("{}?{}", page.path(), page.query().unwrap_or_default());
        let answer = http::get(self.address, &target);
        let location = answer.lines().find_map(|line| line.strip_prefix("Location: "));
        location.unwrap_or_else(|| panic!("no redirect: {answer}")).to_owned()
    }
}

/// What a browser gets at an address on this machine.
///
/// # Panics
/// When nobody is there.
pub fn browse(address: &str) -> String {
    let url = url::Url::parse(address).expect("an address");
    let port = url.port().expect("a port");
    let target = format!("{}?{}", url.path(), url.query().unwrap_or_default());
    http::get(SocketAddr::from(([127, 0, 0, 1], port)), &target)
}

impl Drop for Provider {
    fn drop(&mut self) {
        {
            let mut state = self.shared.state();
            (state.stopped, state.released) = (true, true);
            self.shared.changed.notify_all();
        }
        // only a connection wakes the thread; where none can be made, it has ended already
        let woken = TcpStream::connect(self.address).is_ok();
        if let Some(thread) = self.thread.take().filter(|_| woken) {
            // a panic of the thread was printed already; another one here would abort the test run
            drop(thread.join());
        }
    }
}

fn serve(stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let Some(asked) = http::read(&stream)? else { return Ok(()) };
    let at = {
        let mut state = shared.state();
        state.log.push(asked.clone());
        shared.changed.notify_all();
        state.log.len() - 1
    };
    let answer = match asked.path.as_str() {
        TOKEN => token::answer(shared, &asked),
        "/oauth/authorize" => Some(shared.state().authorize(&asked)),
        "/login" => Some(shared.state().log_in(&asked)),
        path if path.starts_with("/things") => Some(shared.state().things(&asked)),
        _ => Some(http::Answer::json(404, r#"{"error":"nothing here"}"#)),
    };
    let Some(answer) = answer else { return Ok(()) };
    shared.state().log[at].status = Some(answer.status);
    answer.send(&stream)
}

impl State {
    fn is_good(&self, token: &str) -> bool {
        self.access.get(token).is_some_and(|until| until.is_none_or(|at| at > Instant::now()))
    }

    fn issue(&mut self) -> (String, String) {
        self.issued += 1;
        let n = self.issued;
        // what tokens may hold (RFC 6750 §2.1), and what looks different in a form
        let (access, refresh) = (format!("canary/access+{n}~.=="), format!("canary?refresh/+{n}"));
        let until = self.lifetime.map(|life| Instant::now() + life);
        self.access.insert(access.clone(), until);
        self.refresh.insert(refresh.clone());
        (access, refresh)
    }

    /// The person says yes.
    fn authorize(&mut self, asked: &Asked) -> http::Answer {
        let query = |name: &str| asked.query(name).unwrap_or_default().to_owned();
        assert_eq!(
            (query("client_id").as_str(), query("response_type").as_str()),
            (CLIENT_ID, "code")
        );
        assert_eq!(query("code_challenge_method"), "S256");
        self.issued += 1;
        let code = format!("canary/code+{}", self.issued);
        self.codes.insert(code.clone(), (query("code_challenge"), query("redirect_uri")));
        let mut back = url::Url::parse(&query("redirect_uri")).expect("an address");
        back.query_pairs_mut().append_pair("code", &code).append_pair("state", &query("state"));
        http::Answer::json(302, "{}").with("Location", back.as_str())
    }

    fn log_in(&mut self, asked: &Asked) -> http::Answer {
        if !self.login.iter().all(|part| asked.body.contains(part)) {
            return self.no(asked);
        }
        let (token, _) = self.issue();
        let body = serde_json::json!({ "data": { "token": token } }).to_string();
        // a cookie holds no `=` or `,`
        let cookie = format!("sid={}; HttpOnly; Path=/", token.trim_end_matches('='));
        self.access.insert(token.trim_end_matches('=').to_owned(), self.access[&token]);
        http::Answer::json(200, &body).with("X-Session", &token).with("Set-Cookie", &cookie)
    }

    /// 250 things, in pages.
    fn things(&mut self, asked: &Asked) -> http::Answer {
        self.expires_after = self.expires_after.map(|left| left.saturating_sub(1));
        if self.expires_after == Some(0) {
            self.expires_after = None;
            self.access.clear();
        }
        let bearer = asked.header("authorization").and_then(|h| h.strip_prefix("Bearer "));
        let good = match &self.guard {
            Some(guard) => guard(asked),
            None => bearer.is_some_and(|token| self.is_good(token)),
        };
        // a session's cookie or header is as good as its token
        let cookie = asked.header("cookie").and_then(|c| c.strip_prefix("sid="));
        let session = cookie.or(asked.header("x-session"));
        if !good && !session.is_some_and(|token| self.is_good(token)) {
            return self.no(asked);
        }
        let number = |name: &str, usual: u32| {
            asked.query(name).map_or(usual, |text| text.parse().expect("a number"))
        };
        let (from, size) = (number("offset", 0), number("limit", 50));
        let thing = |n: u32| format!(r#"{{"id":{n},"name":"Thing {n}"}}"#);
        let page: Vec<String> = (from..(from + size).min(250)).map(thing).collect();
        http::Answer::json(200, &format!("[{}]", page.join(",")))
    }

    fn no(&self, asked: &Asked) -> http::Answer {
        if !self.echo {
            return http::Answer::json(401, r#"{"error":"who are you?"}"#);
        }
        let all = asked.all();
        let body = serde_json::json!({ "errors": [{ "title": "You sent", "detail": all }] });
        let plain: String = all.chars().filter(|c| c.is_ascii_graphic()).collect();
        http::Answer::json(401, &body.to_string())
            .with("Location", &format!("https://echo.example/?{plain}"))
            .with("X-Request-Id", &plain)
    }
}
