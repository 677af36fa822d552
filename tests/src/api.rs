//! A scriptable API in the shape of Planning Center's, on loopback: JSON:API 1.0, offset pages,
//! a request budget. It owns the truth, logs every request and every change, and goes wrong on
//! demand. It uses none of the project's crates, so that no mistake is made twice in the same way.
//!
//! [`Api`] serves inside the caller's runtime, [`ApiThread`] on a thread of its own; everything
//! else is in [`Handle`], to which both dereference.
//!
//! Of a request that arrives: it is logged and counted, then its [`Handle::before`] hooks run, then
//! [`Handle::on_request`] resolves, then it is answered. The budget refuses before a fault strikes,
//! a fault strikes before credentials are asked for, and those are asked for before the path is.

use std::collections::HashMap;
use std::future::Future;
use std::net::SocketAddr;
use std::ops::Deref;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

mod answer;
mod fault;
mod http;
mod people;
mod query;
mod quota;
mod serve;
mod store;
mod thread;

pub use fault::{Fault, Matcher};
pub use quota::QuotaReport;
pub use store::{Change, ListOptions, Mutation, Record};
pub use thread::ApiThread;

use fault::Script;
use quota::Quota;
use store::List;

/// The path of the people that [`Handle::seed_people`] makes.
pub const PEOPLE: &str = "/people/v2/people";

/// A request that arrived.
#[derive(Clone, Debug)]
pub struct Logged {
    /// When.
    pub at: Instant,
    /// Decoded, without the query.
    pub path: String,
    /// Decoded, in the order sent.
    pub query: Vec<(String, String)>,
    /// Names in lower case. Credentials are among them.
    pub headers: Vec<(String, String)>,
    /// The status that was sent; none while there is no answer, and after a reset.
    pub status: Option<u16>,
}

impl Logged {
    /// The value of a query parameter.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The value of a header, by its name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// Whether an `Authorization` header is good, and the hint of the refusal when it is not.
struct Guard {
    hint: &'static str,
    check: Check,
}

type Check = Box<dyn Fn(Option<&str>) -> bool + Send>;

/// The person that the credentials belong to, and the organization.
#[derive(Clone, Debug)]
pub struct Me {
    /// The organization's id.
    pub account: String,
    /// The person's permissions.
    pub permissions: Value,
}

type Hook = Box<dyn FnOnce(&Handle) + Send>;

#[derive(Default)]
struct State {
    lists: HashMap<String, List>,
    mutations: Vec<Mutation>,
    auth: Option<Guard>,
    quota: Option<Quota>,
    report: QuotaReport,
    /// No request should come before this time, says a `Retry-After`.
    parked: Option<Instant>,
    script: Script,
    me: Option<Me>,
    latency: Duration,
    skew: SignedDuration,
    log: Vec<Logged>,
    hooks: Vec<(u64, Hook)>,
    /// Requests whose hooks have run: what waiters wait for.
    announced: u64,
}

impl State {
    /// The server's clock.
    fn now(&self) -> Timestamp {
        Timestamp::now().saturating_add(self.skew).expect("a skew is a span of absolute time")
    }

    fn list(&mut self, path: &str) -> &mut List {
        self.lists.entry(path.to_owned()).or_default()
    }

    fn changed(&mut self, path: &str, id: &str, change: Change) {
        let after = self.log.len() as u64;
        let (path, id) = (path.to_owned(), id.to_owned());
        self.mutations.push(Mutation { after, path, id, change });
    }
}

struct Shared {
    address: SocketAddr,
    state: Mutex<State>,
    /// The number of the last request that was announced.
    arrivals: watch::Sender<u64>,
    /// The same for threads.
    arrived: Condvar,
    /// Requests up to this one are no longer held.
    released: watch::Sender<u64>,
}

impl Shared {
    /// Nobody else has it while it is held, and it is never held across an await.
    fn state(&self) -> MutexGuard<'_, State> {
        // a test whose closure panicked fails anyway; the server need not follow
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A server. It ends when this is dropped, and with it all connections.
pub struct Api {
    handle: Handle,
    serving: JoinHandle<()>,
}

impl Api {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Panics
    /// When there is no port to be had.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("loopback has a free port");
        let handle = Handle(Arc::new(Shared {
            address: listener.local_addr().expect("a bound socket has an address"),
            state: Mutex::default(),
            arrivals: watch::Sender::new(0),
            arrived: Condvar::new(),
            released: watch::Sender::new(0),
        }));
        let serving = tokio::spawn(serve::accept(listener, handle.clone()));
        Self { handle, serving }
    }

    /// What outlives the server: its truth, its log, its script.
    #[must_use]
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// Ends the server, and returns when new connections are refused.
    pub async fn stop(mut self) {
        self.serving.abort();
        // the only error is the abort itself
        (&mut self.serving).await.unwrap_or_default();
    }
}

impl Drop for Api {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Deref for Api {
    type Target = Handle;
    fn deref(&self) -> &Handle {
        &self.handle
    }
}

/// A way to a server's truth, log and script. Clones lead to the same server.
#[derive(Clone)]
pub struct Handle(Arc<Shared>);

impl Handle {
    /// `http://127.0.0.1:PORT`
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.0.address)
    }

    /// Declares a list, or changes what a list offers. Its path is literal:
    /// `/groups/v2/groups/7/memberships`. Records put into an undeclared list declare it, without
    /// filters and orders.
    pub fn list(&self, path: &str, options: ListOptions) {
        self.0.state().list(path).options = options;
    }

    /// Takes a whole list away: its path is a 404 from now on.
    pub fn remove_list(&self, path: &str) {
        self.0.state().lists.remove(path);
    }

    /// Adds a record at the end of a list.
    ///
    /// # Panics
    /// When the list has a record with this id.
    pub fn insert(&self, path: &str, record: Record) {
        let id = record.id.clone();
        let mut state = self.0.state();
        assert!(state.list(path).insert(record), "{path} has a record {id} already");
        state.changed(path, &id, Change::Inserted);
    }

    /// Changes a record's attributes, and nothing else: `updated_at` is up to the caller. `false`
    /// when there is no such record.
    pub fn update(
        &self,
        path: &str,
        id: &str,
        change: impl FnOnce(&mut Map<String, Value>),
    ) -> bool {
        self.update_record(path, id, |record| change(&mut record.attributes))
    }

    /// Changes a record, its relationships too. Its id stays.
    pub fn update_record(&self, path: &str, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        let mut state = self.0.state();
        let done = state.lists.get_mut(path).is_some_and(|list| list.update(id, change));
        if done {
            state.changed(path, id, Change::Updated);
        }
        done
    }

    /// Sets a record's `updated_at` to the server's present time.
    pub fn touch(&self, path: &str, id: &str) -> bool {
        let now = self.stamp();
        self.update(path, id, |attributes| {
            attributes.insert("updated_at".into(), now.into());
        })
    }

    /// Deletes a record. `false` when there is none.
    pub fn delete(&self, path: &str, id: &str) -> bool {
        let mut state = self.0.state();
        let done = state.lists.get_mut(path).is_some_and(|list| list.delete(id));
        if done {
            state.changed(path, id, Change::Deleted);
        }
        done
    }

    /// Adds the people 1 to `count` to [`PEOPLE`] and declares what that list offers. They cost
    /// nothing until they are asked for. Four of them share each `updated_at`, of every thousand
    /// those from 501 to 650 share one. No [`Mutation`] is noted.
    ///
    /// # Panics
    /// When the list has records.
    pub fn seed_people(&self, count: u32) {
        self.0.state().list(PEOPLE).seed_people(count);
    }

    /// One record, as it is now.
    #[must_use]
    pub fn get(&self, path: &str, id: &str) -> Option<Record> {
        self.0.state().lists.get(path)?.get(id)
    }

    /// All records of a list, as they are now.
    #[must_use]
    pub fn records(&self, path: &str) -> Vec<Record> {
        self.0.state().lists.get(path).map(List::records).unwrap_or_default()
    }

    /// Every change since the start.
    #[must_use]
    pub fn mutations(&self) -> Vec<Mutation> {
        self.0.state().mutations.clone()
    }

    /// From now on, any other credentials than these get a 401.
    pub fn require_basic(&self, user: &str, password: &str) {
        let pair = http::base64(format!("{user}:{password}").as_bytes());
        let wanted = format!("Basic {pair}");
        self.require("CHINCHILLA", move |header| header == Some(&wanted));
    }

    /// From now on, any other credentials than this token get a 401.
    pub fn require_bearer(&self, token: &str) {
        let wanted = format!("Bearer {token}");
        self.require("CHINCHILLA", move |header| header == Some(&wanted));
    }

    /// From now on, an `Authorization` header that `check` refuses gets a 401 with this hint.
    pub fn require(
        &self,
        hint: &'static str,
        check: impl Fn(Option<&str>) -> bool + Send + 'static,
    ) {
        self.0.state().auth = Some(Guard { hint, check: Box::new(check) });
    }

    /// Whose data it is: `/current/v2/me` answers from now on.
    pub fn me(&self, me: Me) {
        self.0.state().me = Some(me);
    }

    /// Sets a budget of `limit` requests in any span of `period`, and counts anew.
    pub fn quota(&self, limit: usize, period: Duration) {
        let mut state = self.0.state();
        state.quota = Some(Quota::new(limit, period));
        state.report = QuotaReport::default();
        state.parked = None;
    }

    /// What became of the budget since it was set.
    #[must_use]
    pub fn quota_report(&self) -> QuotaReport {
        self.0.state().report
    }

    /// Lets `times` requests that `matcher` matches go wrong. Of several faults that are due, the
    /// one that was set first strikes; the others wait.
    pub fn fault(&self, matcher: Matcher, fault: Fault, times: u64) {
        self.0.state().script.add(matcher, fault, times);
    }

    /// Ends all faults, those that struck and keep a request waiting excepted.
    pub fn clear_faults(&self) {
        self.0.state().script.clear();
    }

    /// Answers every request that [`Fault::Hold`] holds, up to the last that has arrived.
    pub fn release(&self) {
        let arrived = self.0.state().log.len() as u64;
        self.0.released.send_replace(arrived);
    }

    /// Lets every answer take that long.
    pub fn latency(&self, latency: Duration) {
        self.0.state().latency = latency;
    }

    /// Puts the server's clock ahead of the true time, or (negative) behind it.
    pub fn skew(&self, skew: SignedDuration) {
        self.0.state().skew = skew;
    }

    /// The server's present time, as in its `Date`: `2026-11-22T13:00:00Z`.
    #[must_use]
    pub fn stamp(&self) -> String {
        self.0.state().now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// Runs `hook` when the n-th request (from 1) has arrived, before it is answered: changes of
    /// the truth fall exactly there. At once with the next request when the n-th is past.
    pub fn before(&self, n: u64, hook: impl FnOnce(&Self) + Send + 'static) {
        self.0.state().hooks.push((n, Box::new(hook)));
    }

    /// All requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Logged> {
        self.0.state().log.clone()
    }

    /// How many requests so far had a path that starts so.
    #[must_use]
    pub fn count(&self, path_prefix: &str) -> usize {
        self.0.state().log.iter().filter(|r| r.path.starts_with(path_prefix)).count()
    }

    /// Resolves when the n-th request (from 1) has arrived. It may be answered by then: to have it
    /// unanswered, set [`Fault::Hang`] or [`Fault::Hold`] for it.
    pub fn on_request(&self, n: u64) -> impl Future<Output = ()> + Send + use<> {
        let this = self.clone();
        async move {
            let mut arrivals = this.0.arrivals.subscribe();
            let arrived = arrivals.wait_for(|arrived| *arrived >= n).await.is_ok();
            assert!(arrived, "the sender lives in the handle");
        }
    }

    /// The same for threads: `false` when it took longer than `limit`.
    #[must_use]
    pub fn wait_for_request(&self, n: u64, limit: Duration) -> bool {
        let waiting = |state: &mut State| state.announced < n;
        let waited = self.0.arrived.wait_timeout_while(self.0.state(), limit, waiting);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }
}

#[cfg(test)]
mod tests;
