//! Budgets that hosts share through Redis.
//!
//! Every decision is one call of one script (`limiter.lua`), thus one moment, by the server's clock. Under
//! `engine:{limits}:` there is a key per budget and the set of those who live: who has said nothing for a
//! few seconds is gone, and what it had in flight counts as done.
//!
//! While the server is away, each process waits for one period and then uses its own share
//! ([`engine_client::Share`]). It comes back as soon as the server answers, and tells what it has sent.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{
    Asker, Budget, Clock, Decision, Feedback, HostClock, Quota, RateLimiter, Share, Taken, Use,
};
use engine_sync::destination::Outcome;
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisError, Script};
use tokio::sync::{Notify, oneshot};

use crate::failed::{address, opening};

mod words;

use words::{Answer, Call};

/// How long somebody lives who says nothing.
const LIFE: Duration = Duration::from_secs(6);
/// How long a connection may take to come about, at the start and later.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
const RECONNECT_TIMEOUT: Duration = Duration::from_millis(300);
/// A server that is away is asked this often, at most.
const PROBE: Duration = Duration::from_millis(500);
/// For so long the largest number of members holds that was seen.
const MEMBERS_KEPT: Duration = Duration::from_secs(60);
/// When to ask again while it comes back.
const SOON: Duration = Duration::from_millis(10);

/// The limiter that all share who use this server.
#[derive(Clone)]
pub struct RedisLimiter(Arc<Inner>);

struct Inner {
    client: Client,
    shown: String,
    script: Script,
    clock: Arc<dyn Clock>,
    life: Duration,
    share: Share,
    link: Mutex<Link>,
    lost: Notify,
}

/// How it stands with the server.
struct Link {
    connection: Option<MultiplexedConnection>,
    /// Grows with every connection: an error of an old one says nothing about the new one.
    number: u64,
    returning: bool,
    members: (u32, Duration),
    askers: HashMap<Asker, HashMap<String, Flights>>,
}

/// What one asker has in flight.
#[derive(Default)]
struct Flights {
    budget: Option<Budget>,
    /// The last number that it has heard of.
    heard: u64,
    numbers: BTreeSet<u64>,
}

impl std::fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisLimiter").field("server", &self.0.shown).finish_non_exhaustive()
    }
}

impl RedisLimiter {
    /// Connects to the server at `url` (`redis://…`, `redis+unix:///PATH`).
    ///
    /// # Errors
    /// When the address can't be read, or the server can't be reached or used.
    pub async fn open(url: &str) -> Outcome<Self> {
        Self::with(url, LIFE).await
    }

    /// The same; who says nothing for as long as `life` is gone.
    ///
    /// # Errors
    /// When the address can't be read, or the server can't be reached or used.
    pub async fn with(url: &str, life: Duration) -> Outcome<Self> {
        let info = address(url)?;
        let shown = info.addr().to_string();
        let client = Client::open(info).map_err(|e| opening(&e, &shown))?;
        let clock: Arc<dyn Clock> = Arc::new(HostClock);
        let link = Link {
            connection: None,
            number: 0,
            returning: false,
            members: (2, Duration::ZERO),
            askers: HashMap::new(),
        };
        let inner = Inner {
            client,
            shown,
            script: Script::new(include_str!("limiter.lua")),
            share: Share::new(clock.clone()),
            clock,
            life,
            link: Mutex::new(link),
            lost: Notify::new(),
        };
        let mut connection =
            inner.connect(CONNECT_TIMEOUT).await.map_err(|e| opening(&e, &inner.shown))?;
        // whether this user may do what is needed
        let first = Call::beat(Asker(0), Duration::from_millis(1));
        first.send(&inner.script, &mut connection).await.map_err(|e| opening(&e, &inner.shown))?;
        inner.link().connection = Some(connection);
        let inner = Arc::new(inner);
        tokio::spawn(keep(Arc::downgrade(&inner)));
        Ok(Self(inner))
    }
}

/// Says that its askers live, and looks for a server that was lost.
async fn keep(limiter: Weak<Inner>) {
    loop {
        let Some(inner) = limiter.upgrade() else { return };
        if inner.link().connection.is_some() {
            inner.beat().await;
        } else {
            inner.come_back().await;
        }
        let tick = inner.tick();
        let pause = inner.clock.sleep(tick);
        tokio::select! {
            () = pause => {}
            () = inner.lost.notified() => {}
        }
    }
}

/// A decision on its way to who asked: if nobody waits for it any more, the slot goes back.
struct Given {
    limiter: RedisLimiter,
    budgets: Vec<Budget>,
    decision: Option<Decision>,
}

impl Drop for Given {
    fn drop(&mut self) {
        if let Some(Decision::Taken(taken)) = self.decision.take() {
            self.limiter.abandon(&self.budgets, &taken, Use::Unsent);
        }
    }
}

#[async_trait]
impl RateLimiter for RedisLimiter {
    async fn take(&self, budgets: &[Budget], asker: Asker) -> Decision {
        let asked = self.0.clock.elapsed();
        let (say, told) = oneshot::channel();
        let (limiter, budgets) = (self.clone(), budgets.to_vec());
        // a task of its own: it learns what the server decides, whoever stops waiting here
        tokio::spawn(async move {
            let decision = Some(limiter.0.decide(&budgets, asker).await);
            drop(say.send(Given { limiter, budgets, decision }));
        });
        let decision = told.await.ok().and_then(|mut given| given.decision.take());
        match decision {
            Some(Decision::Taken(taken)) => {
                let took = self.0.clock.elapsed().saturating_sub(asked);
                // well before its place is given to others
                let good_for = Some((self.0.life / 2).saturating_sub(took));
                Decision::Taken(Taken { good_for, ..taken })
            }
            Some(wait) => wait,
            None => Decision::Wait(Some(SOON)),
        }
    }

    async fn settle(&self, budgets: &[Budget], taken: &Taken, how: Use) -> Duration {
        let (inner, budgets, taken) = (self.0.clone(), budgets.to_vec(), taken.clone());
        let settled = tokio::spawn(async move { inner.settle(&budgets, &taken, how).await });
        settled.await.unwrap_or_default()
    }

    fn abandon(&self, budgets: &[Budget], taken: &Taken, how: Use) {
        let (inner, budgets, taken) = (self.0.clone(), budgets.to_vec(), taken.clone());
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => {
                runtime.spawn(async move { inner.settle(&budgets, &taken, how).await });
            }
            // the next word to the server says that it is not in flight any more
            Err(_) => inner.landed(&budgets, &taken),
        }
    }
}

impl Inner {
    fn link(&self) -> MutexGuard<'_, Link> {
        self.link.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How long an answer may take, and how often to say that one lives.
    fn tick(&self) -> Duration {
        (self.life / 6).min(PROBE)
    }

    async fn connect(&self, within: Duration) -> Result<MultiplexedConnection, RedisError> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(within))
            .set_response_timeout(Some(self.life / 6));
        self.client.get_multiplexed_async_connection_with_config(&config).await
    }

    async fn decide(&self, budgets: &[Budget], asker: Asker) -> Decision {
        let (connection, number) = {
            let link = self.link();
            (link.connection.clone(), link.number)
        };
        if let Some(mut connection) = connection {
            let call = Call::take(asker, self.life, budgets);
            match call.send(&self.script, &mut connection).await {
                Ok(answer) => return self.heard(budgets, asker, &answer),
                Err(error) => self.lose(number, &error),
            }
        }
        if self.link().waits(budgets) {
            return Decision::Wait(Some(SOON));
        }
        self.share.take(budgets, asker).await
    }

    /// What the server has decided.
    fn heard(&self, budgets: &[Budget], asker: Asker, answer: &Answer) -> Decision {
        let mut link = self.link();
        link.seen(answer.members, self.clock.elapsed());
        for (budget, of) in budgets.iter().zip(&answer.budgets) {
            if let Some(quota) = of.quota {
                self.share.knows(&budget.key, quota);
            }
            let flights = link.askers.entry(asker).or_default();
            let flights = flights.entry(budget.key.clone()).or_default();
            flights.budget = Some(budget.clone());
            if answer.taken {
                flights.heard = flights.heard.max(of.number);
                flights.numbers.insert(of.number);
            }
        }
        if answer.taken {
            let slots = answer.budgets.iter().map(|b| b.number).collect();
            Decision::Taken(Taken { asker, slots, good_for: None })
        } else {
            Decision::Wait(answer.wait)
        }
    }

    fn landed(&self, budgets: &[Budget], taken: &Taken) {
        let mut link = self.link();
        let Some(flights) = link.askers.get_mut(&taken.asker) else { return };
        for (budget, slot) in budgets.iter().zip(&taken.slots) {
            if let Some(flights) = flights.get_mut(&budget.key) {
                flights.numbers.remove(slot);
            }
        }
    }

    async fn settle(&self, budgets: &[Budget], taken: &Taken, how: Use) -> Duration {
        self.landed(budgets, taken);
        let own = Share::gave(taken);
        let mut closed = if own { self.share.settle(budgets, taken, how) } else { Duration::ZERO };
        let (connection, number) = {
            let link = self.link();
            (link.connection.clone(), link.number)
        };
        if let Some(mut connection) = connection {
            // one that it gave itself is not known there: it counts from now
            let slots = if own { vec![0; budgets.len()] } else { taken.slots.clone() };
            let call = Call::settle(taken.asker, self.life, budgets, &slots, how);
            match call.send(&self.script, &mut connection).await {
                Ok(answer) => return closed.max(answer.wait.unwrap_or_default()),
                Err(error) => self.lose(number, &error),
            }
        }
        if !own {
            closed = self.share.settle(budgets, taken, how);
        }
        closed
    }

    /// The server is away.
    fn lose(&self, number: u64, error: &RedisError) {
        let mut link = self.link();
        if link.number != number || link.connection.take().is_none() {
            return;
        }
        self.share.begin(link.members.0);
        self.lost.notify_one();
        tracing::warn!(
            server = self.shown, %error, members = link.members.0,
            "Redis is away: after one period this process uses its share of the API's budgets"
        );
    }

    async fn beat(&self) {
        let (connection, number, calls) = {
            let link = self.link();
            (link.connection.clone(), link.number, link.beats(self.life, |_| 0))
        };
        let Some(mut connection) = connection else { return };
        for call in calls {
            match call.send(&self.script, &mut connection).await {
                Ok(answer) => self.link().seen(answer.members, self.clock.elapsed()),
                Err(error) => return self.lose(number, &error),
            }
        }
    }

    /// Tries to reach the server again, and tells it what was sent meanwhile.
    async fn come_back(&self) {
        let Ok(mut connection) = self.connect(RECONNECT_TIMEOUT).await else { return };
        let calls = {
            let mut link = self.link();
            // from here on nothing is sent until the server knows all
            link.returning = true;
            let mut calls = link.beats(self.life, |key| self.share.used(key));
            calls.extend(link.refusals(self.life, |key| self.share.closed(key)));
            calls
        };
        let mut told = true;
        for call in calls {
            told = told && call.send(&self.script, &mut connection).await.is_ok();
        }
        let mut link = self.link();
        link.returning = false;
        if told {
            link.number += 1;
            link.connection = Some(connection);
            tracing::info!(server = self.shown, "Redis is back");
        }
    }
}

impl Link {
    fn seen(&mut self, members: u32, now: Duration) {
        let (most, at) = self.members;
        if members >= most || now.saturating_sub(at) > MEMBERS_KEPT {
            self.members = (members, now);
        }
    }

    /// Whether it is not yet time for its own share: what was sent before is still in flight, or the
    /// server is told what was sent.
    fn waits(&self, budgets: &[Budget]) -> bool {
        let flies = |key: &str| {
            self.askers.values().filter_map(|f| f.get(key)).any(|f| !f.numbers.is_empty())
        };
        self.connection.is_some() || self.returning || budgets.iter().any(|b| flies(&b.key))
    }

    /// A word of every asker. What was `sent` without the server is told once.
    fn beats(&self, life: Duration, sent: impl Fn(&str) -> u64) -> Vec<Call> {
        let mut told = BTreeSet::new();
        let mut calls = Vec::new();
        for (asker, flights) in &self.askers {
            let mut call = Call::beat(*asker, life);
            for (key, Flights { budget, heard, numbers }) in flights {
                let Some(budget) = budget else { continue };
                let sent = if told.insert(key) { sent(key) } else { 0 };
                if sent == 0 && numbers.is_empty() && *heard == 0 {
                    continue;
                }
                let mut given = format!("{sent} {heard}");
                for number in numbers {
                    // writing to a text can't fail
                    let _ = write!(given, " {number}");
                }
                call.budget(budget, &given);
            }
            calls.push(call);
        }
        calls
    }

    /// What the API has refused without the server's knowledge.
    fn refusals(&self, life: Duration, closed: impl Fn(&str) -> Duration) -> Vec<Call> {
        let mut calls = Vec::new();
        for (asker, flights) in &self.askers {
            for budget in flights.values().filter_map(|f| f.budget.as_ref()) {
                let wait = closed(&budget.key);
                if !wait.is_zero() {
                    let how = Use::Refused(Feedback::default(), Some(wait));
                    calls.push(Call::settle(*asker, life, std::slice::from_ref(budget), &[0], how));
                }
            }
        }
        calls
    }
}

/// A quota as the script tells it.
fn quota(requests: u64, period_ms: u64) -> Option<Quota> {
    let requests = u32::try_from(requests).ok().filter(|n| *n > 0)?;
    Some(Quota { requests, period: Duration::from_millis(period_ms) })
}
