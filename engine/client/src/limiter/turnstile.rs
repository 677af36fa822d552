//! Where requests wait: first come, first served within a line, and turn by turn between lines.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, oneshot};

use super::ledger::Ledger;
use super::{Asker, Budget, BudgetUse, Decision, Feedback, Parked, RateLimiter, Taken, Use};
use crate::clock::Clock;

/// How often to ask again when nobody can say how long it takes.
const POLL: Duration = Duration::from_millis(10);
/// A clock may have been set, a budget raised: nobody sleeps longer without asking again.
const NAP_MAX: Duration = Duration::from_secs(30);

/// Hands out the permits of one process.
#[derive(Debug)]
pub struct Turnstile {
    limiter: Arc<dyn RateLimiter>,
    clock: Arc<dyn Clock>,
    me: Asker,
    /// Requests in flight at once, in this process.
    room: Arc<Semaphore>,
    gates: Mutex<HashMap<Vec<String>, Arc<Gate>>>,
    /// Rings when a slot was given back.
    bell: Notify,
    ledger: Ledger,
}

/// The right to send one request. Sending consumes it; without one, nothing can be sent.
pub struct Permit {
    budgets: Arc<[Budget]>,
    taken: Taken,
    expires: Option<Duration>,
    home: Option<Arc<Turnstile>>,
    sent: bool,
    _room: Option<OwnedSemaphorePermit>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Turnstile {
    /// A turnstile before `limiter`, with at most `concurrency` requests of this process in flight.
    #[must_use]
    pub fn new(
        limiter: Arc<dyn RateLimiter>,
        clock: Arc<dyn Clock>,
        concurrency: usize,
    ) -> Arc<Self> {
        Arc::new(Self {
            limiter,
            clock,
            me: Asker(fastrand::u64(1..1 << 53)),
            room: Arc::new(Semaphore::new(concurrency.max(1))),
            gates: Mutex::default(),
            bell: Notify::new(),
            ledger: Ledger::default(),
        })
    }

    /// What was done with each budget so far.
    #[must_use]
    pub fn used(&self) -> Vec<BudgetUse> {
        self.ledger.told(self.clock.elapsed())
    }

    /// Waits for a permit. Those of one `line` are served in order; between lines, turns are taken.
    ///
    /// # Errors
    /// At once, when the budget is known to be closed for longer than `wait_max`.
    pub async fn permit(
        self: &Arc<Self>,
        budgets: &Arc<[Budget]>,
        line: &str,
        wait_max: Duration,
    ) -> Result<Permit, Parked> {
        self.ledger.wanted(budgets, self.clock.elapsed());
        let keys: Vec<String> = budgets.iter().map(|b| b.key.clone()).collect();
        let gate = lock(&self.gates).entry(keys).or_default().clone();
        let _turn = gate.turn(line).await;
        let room = self.room.clone().acquire_owned().await.ok();
        loop {
            let changed = self.bell.notified();
            let wait = match self.limiter.take(budgets, self.me).await {
                Decision::Taken(taken) => {
                    let expires = taken.good_for.map(|g| self.clock.elapsed() + g);
                    let (budgets, home) = (budgets.clone(), Some(self.clone()));
                    return Ok(Permit { budgets, taken, expires, home, sent: false, _room: room });
                }
                Decision::Wait(wait) => wait,
            };
            if let Some(wait) = wait.filter(|w| *w > wait_max) {
                let wait = jiff::SignedDuration::try_from(wait).unwrap_or_default();
                let until = self.clock.now().saturating_add(wait).unwrap_or_default();
                return Err(Parked { until });
            }
            tokio::select! {
                () = self.clock.sleep(wait.unwrap_or(POLL).min(NAP_MAX)) => {}
                () = changed => {}
            }
        }
    }
}

impl Permit {
    /// From here on the request counts against the budget, whatever becomes of it.
    pub fn mark_sent(&mut self) {
        self.sent = true;
    }

    /// Whether it came too late: its place may have been given to somebody else.
    #[must_use]
    pub fn is_stale(&self, elapsed: Duration) -> bool {
        self.expires.is_some_and(|at| elapsed >= at)
    }

    /// The answer is complete, or lost for good. Tells how long the budget stays closed.
    pub async fn settle(mut self, feedback: Feedback) -> Duration {
        self.back(Use::Sent(feedback)).await
    }

    /// The API refused the request: too many. Nobody who shares the budget sends for this long (for one
    /// period, when the API did not say): done when they all know. Tells how long it is.
    pub async fn refused(mut self, feedback: Feedback, wait: Option<Duration>) -> Duration {
        self.back(Use::Refused(feedback, wait)).await
    }

    async fn back(&mut self, how: Use) -> Duration {
        let Some(home) = self.home.clone() else { return Duration::ZERO };
        let closed = home.limiter.settle(&self.budgets, &self.taken, how).await;
        home.ledger.ended(&self.budgets, how, home.clock.elapsed());
        // only now: who is cancelled while settling gives the slot back again, which does no harm
        self.home = None;
        home.bell.notify_waiters();
        closed
    }
}

impl std::fmt::Debug for Permit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Permit").field("taken", &self.taken).finish_non_exhaustive()
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(home) = self.home.take() {
            let how = if self.sent { Use::Sent(Feedback::default()) } else { Use::Unsent };
            home.limiter.abandon(&self.budgets, &self.taken, how);
            home.ledger.ended(&self.budgets, how, home.clock.elapsed());
            home.bell.notify_waiters();
        }
    }
}

/// Lets one through at a time.
#[derive(Debug, Default)]
struct Gate(Mutex<Queue>);

#[derive(Debug, Default)]
struct Queue {
    busy: bool,
    /// Lines, the one whose turn is next first.
    lines: VecDeque<(String, VecDeque<oneshot::Sender<Turn>>)>,
}

/// Its holder is the one at the limiter. The next one follows when it is dropped.
#[derive(Debug)]
struct Turn(Option<Arc<Gate>>);

impl Gate {
    async fn turn(self: &Arc<Self>, line: &str) -> Turn {
        let mine = {
            let mut queue = lock(&self.0);
            if !std::mem::replace(&mut queue.busy, true) {
                return Turn(Some(self.clone()));
            }
            let (say, mine) = oneshot::channel();
            match queue.lines.iter_mut().find(|(name, _)| name == line) {
                Some((_, waiting)) => waiting.push_back(say),
                None => queue.lines.push_back((line.to_owned(), VecDeque::from([say]))),
            }
            mine
        };
        match mine.await {
            Ok(turn) => turn,
            // cannot be: a turn is always passed on. Going on alone would still be safe
            Err(_) => Turn(None),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(gate) = self.0.take() else { return };
        loop {
            let next = {
                let mut queue = lock(&gate.0);
                let Some((name, mut waiting)) = queue.lines.pop_front() else {
                    queue.busy = false;
                    return;
                };
                let next = waiting.pop_front();
                if !waiting.is_empty() {
                    queue.lines.push_back((name, waiting));
                }
                next
            };
            // a turn that was sent and is not received any more passes itself on
            match next.map(|next| next.send(Turn(Some(gate.clone())))) {
                Some(Ok(())) => return,
                Some(Err(mut unwanted)) => drop(unwanted.0.take()),
                None => {}
            }
        }
    }
}
