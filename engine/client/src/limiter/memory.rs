//! A sliding window in this process's memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::Notify;

use super::{Feedback, Parked, Permit, Quota, RateLimiter, Scope, Settle, Use};
use crate::clock::Clock;

/// Added to every period: clocks tick at slightly different speeds.
const MARGIN: Duration = Duration::from_millis(10);
/// The period assumed when nobody named one.
const PERIOD_DEFAULT: Duration = Duration::from_secs(10);

/// A request counts from the moment it may be sent until one period after its answer came: the API saw
/// it somewhere in between, so no window of the API's own, sliding or fixed, can hold more of them than
/// the budget. It costs one round trip per period.
#[derive(Clone, Copy, Debug)]
struct Slot {
    id: u64,
    /// When its answer came; `None` while it is in flight.
    done: Option<Duration>,
}

#[derive(Debug, Default)]
struct Budget {
    quota: Option<Quota>,
    slots: Vec<Slot>,
    parked_until: Duration,
    /// An answer came: what the API says is known, and more than one request may be in flight.
    answered: bool,
}

impl Budget {
    fn forget(&mut self, now: Duration) {
        let period = self.quota.map_or(PERIOD_DEFAULT, |q| q.period) + MARGIN;
        self.slots.retain(|s| s.done.is_none_or(|done| done + period > now));
    }

    /// How long until a request may be sent: `None` when that depends on an answer in flight.
    fn wait(&mut self, now: Duration, concurrency: usize) -> Option<Duration> {
        if self.parked_until > now {
            return Some(self.parked_until - now);
        }
        self.forget(now);
        let flying = self.slots.iter().filter(|s| s.done.is_none()).count();
        let flying_max = if self.answered { concurrency } else { 1 };
        if flying >= flying_max {
            return None;
        }
        let Some(quota) = self.quota else { return Some(Duration::ZERO) };
        let over = (self.slots.len() + 1).saturating_sub(quota.requests.max(1) as usize);
        if over == 0 {
            return Some(Duration::ZERO);
        }
        let mut done: Vec<Duration> = self.slots.iter().filter_map(|s| s.done).collect();
        done.sort_unstable();
        done.get(over - 1).map(|at| (*at + quota.period + MARGIN).saturating_sub(now))
    }

    fn learn(&mut self, feedback: Feedback, now: Duration, next: &mut u64) {
        self.answered = true;
        if let Some(requests) = feedback.limit {
            let known = self.quota.map_or(PERIOD_DEFAULT, |q| q.period);
            let period = feedback.period.unwrap_or(known);
            self.quota = Some(Quota { requests, period });
        }
        self.forget(now);
        // requests that others made with the same credential count as ours, as of now
        let Some(quota) = self.quota else { return };
        let used = feedback.used.unwrap_or(0).min(quota.requests) as usize;
        for _ in self.slots.len()..used {
            *next += 1;
            self.slots.push(Slot { id: *next, done: Some(now) });
        }
    }
}

#[derive(Debug)]
struct Inner {
    clock: Arc<dyn Clock>,
    declared: Option<Quota>,
    concurrency: usize,
    budgets: Mutex<(HashMap<Scope, Budget>, u64)>,
    changed: Notify,
    /// Held while waiting: tokio's mutex is fair, so permits go out first come, first served.
    gates: Mutex<HashMap<Scope, Arc<tokio::sync::Mutex<()>>>>,
}

/// The limiter of one process.
#[derive(Clone, Debug)]
pub struct MemoryLimiter(Arc<Inner>);

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl MemoryLimiter {
    /// A limiter that starts from the `declared` quota (none: only one request at a time until the
    /// first answer) with at most `concurrency` requests in flight.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, declared: Option<Quota>, concurrency: usize) -> Self {
        Self(Arc::new(Inner {
            clock,
            declared,
            concurrency: concurrency.max(1),
            budgets: Mutex::default(),
            changed: Notify::new(),
            gates: Mutex::default(),
        }))
    }

    fn gate(&self, scope: &Scope) -> Arc<tokio::sync::Mutex<()>> {
        lock(&self.0.gates).entry(scope.clone()).or_default().clone()
    }
}

impl Inner {
    fn with<R>(&self, scope: &Scope, act: impl FnOnce(&mut Budget, &mut u64) -> R) -> R {
        let mut guard = lock(&self.budgets);
        let (budgets, next) = &mut *guard;
        let fresh = || Budget { quota: self.declared, ..Budget::default() };
        act(budgets.entry(scope.clone()).or_insert_with(fresh), next)
    }
}

impl Settle for Inner {
    fn settle(&self, slot: u64, scope: &Scope, how: Use) {
        let now = self.clock.elapsed();
        self.with(scope, |budget, next| match how {
            Use::Unsent => budget.slots.retain(|s| s.id != slot),
            Use::Sent(feedback) => {
                for s in budget.slots.iter_mut().filter(|s| s.id == slot) {
                    s.done = Some(now);
                }
                budget.learn(feedback, now, next);
            }
        });
        self.changed.notify_waiters();
        self.changed.notify_one();
    }
}

#[async_trait]
impl RateLimiter for MemoryLimiter {
    async fn acquire(&self, scope: &Scope, wait_max: Duration) -> Result<Permit, Parked> {
        let gate = self.gate(scope);
        let _turn = gate.lock().await;
        let inner = &self.0;
        loop {
            let changed = inner.changed.notified();
            let now = inner.clock.elapsed();
            let (wait, slot) = inner.with(scope, |budget, next| {
                let wait = budget.wait(now, inner.concurrency);
                if wait != Some(Duration::ZERO) {
                    return (wait, None);
                }
                *next += 1;
                budget.slots.push(Slot { id: *next, done: None });
                (wait, Some(*next))
            });
            if let Some(slot) = slot {
                return Ok(Permit::new(slot, scope.clone(), inner.clone()));
            }
            match wait {
                None => changed.await,
                Some(wait) if wait > wait_max => {
                    let wait = jiff::SignedDuration::try_from(wait).unwrap_or_default();
                    let until = inner.clock.now().saturating_add(wait).unwrap_or_default();
                    return Err(Parked { until });
                }
                Some(wait) => tokio::select! {
                    () = inner.clock.sleep(wait) => {}
                    () = changed => {}
                },
            }
        }
    }

    fn park(&self, scope: &Scope, wait: Duration) {
        let until = self.0.clock.elapsed().saturating_add(wait);
        self.0.with(scope, |budget, _| budget.parked_until = budget.parked_until.max(until));
        self.0.changed.notify_waiters();
    }

    fn period(&self, scope: &Scope) -> Duration {
        self.0.with(scope, |budget, _| budget.quota.map_or(PERIOD_DEFAULT, |q| q.period))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use tokio::time::{Instant, advance, sleep};

    const PERIOD: Duration = Duration::from_secs(20);
    const WAIT: Duration = Duration::from_secs(300);

    fn limiter(requests: u32, concurrency: usize) -> MemoryLimiter {
        let quota = Quota { requests, period: PERIOD };
        MemoryLimiter::new(Arc::new(SystemClock::new()), Some(quota), concurrency)
    }

    fn said(limit: u32, used: u32) -> Feedback {
        Feedback { limit: Some(limit), used: Some(used), period: Some(PERIOD) }
    }

    /// The most arrivals in any window of one period, both ends counted.
    fn most(arrivals: &[Instant]) -> usize {
        let within = |from: &Instant| {
            arrivals.iter().filter(|at| *at >= from && **at - *from < PERIOD).count()
        };
        arrivals.iter().map(within).max().unwrap_or(0)
    }

    /// Workers that send as fast as they may over a line of random delay; gives the API's arrivals.
    async fn drive(
        limiter: &MemoryLimiter,
        seed: u64,
        workers: usize,
        requests: usize,
    ) -> Vec<Instant> {
        let arrivals = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = tokio::task::JoinSet::new();
        for worker in 0..workers {
            let (limiter, arrivals) = (limiter.clone(), arrivals.clone());
            let mut random = fastrand::Rng::with_seed(seed ^ (worker as u64) << 32);
            tasks.spawn(async move {
                for _ in 0..requests / workers {
                    let mut permit =
                        limiter.acquire(&Scope::default(), WAIT).await.expect("a permit");
                    permit.mark_sent();
                    sleep(Duration::from_millis(random.u64(0..150))).await;
                    lock(&arrivals).push(Instant::now());
                    sleep(Duration::from_millis(random.u64(0..150))).await;
                    permit.settle(Feedback::default());
                }
            });
        }
        while tasks.join_next().await.is_some() {}
        let mut arrivals = lock(&arrivals).clone();
        arrivals.sort();
        arrivals
    }

    #[tokio::test(start_paused = true)]
    async fn no_sliding_window_holds_more_than_the_budget_and_it_is_used() {
        for seed in 0..20 {
            let start = Instant::now();
            let arrivals = drive(&limiter(100, 16), seed, 8, 800).await;
            assert!(most(&arrivals) <= 100, "seed {seed}: {}", most(&arrivals));
            // seven full periods are needed for 800 requests
            let used = (PERIOD * 7).as_secs_f64() / (Instant::now() - start).as_secs_f64();
            assert!(used > 0.95, "seed {seed}: {used:.3} of the budget used");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn one_request_until_the_first_answer() {
        let limiter = limiter(100, 16);
        let first = limiter.acquire(&Scope::default(), WAIT).await.expect("a permit");
        let second = tokio::time::timeout(WAIT, limiter.acquire(&Scope::default(), WAIT)).await;
        assert!(second.is_err(), "the second waits for the first answer");
        first.settle(said(100, 1));
        limiter.acquire(&Scope::default(), WAIT).await.expect("now at once");
    }

    #[tokio::test(start_paused = true)]
    async fn headers_move_the_budget_both_ways() {
        let check = async |limit: u32, used: u32, at_once: usize| {
            let limiter = limiter(10, 100);
            let first = limiter.acquire(&Scope::default(), WAIT).await.expect("a permit");
            first.settle(said(limit, used));
            let mut held = Vec::new();
            let short = Duration::from_millis(1);
            while let Ok(Ok(permit)) =
                tokio::time::timeout(short, limiter.acquire(&Scope::default(), WAIT)).await
            {
                held.push(permit);
            }
            assert_eq!(held.len(), at_once, "limit {limit}, used {used}");
        };
        check(10, 1, 9).await;
        check(30, 1, 29).await;
        check(3, 1, 2).await;
        check(10, 8, 2).await; // others use the same credential
        check(10, 10, 0).await;
        check(10, 99, 0).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_parked_scope_parks_everybody_and_a_long_wait_is_told() {
        let limiter = limiter(10, 4);
        limiter.park(&Scope::default(), Duration::from_secs(60));
        let start = Instant::now();
        let long = limiter.acquire(&Scope::default(), Duration::from_secs(59)).await;
        assert!(long.is_err() && start.elapsed() < Duration::from_secs(1), "told at once");
        limiter.acquire(&Scope::default(), WAIT).await.expect("after the pause");
        assert!(start.elapsed() >= Duration::from_secs(60));
        let other = Scope("other".into());
        let start = Instant::now();
        limiter.acquire(&other, WAIT).await.expect("another budget");
        assert!(start.elapsed() < Duration::from_secs(1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_permit_that_was_not_used_goes_back() {
        let limiter = limiter(1, 4);
        drop(limiter.acquire(&Scope::default(), WAIT).await.expect("a permit"));
        let start = Instant::now();
        let mut sent = limiter.acquire(&Scope::default(), WAIT).await.expect("at once");
        assert!(start.elapsed() < Duration::from_secs(1));
        sent.mark_sent();
        drop(sent); // lost on the way: the API may have seen it
        advance(Duration::from_millis(1)).await;
        limiter.acquire(&Scope::default(), WAIT).await.expect("a period later");
        assert!(start.elapsed() >= PERIOD);
    }
}
