//! Budgets in this process's memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;

use super::window::{Window, as_ms, take_all};
use super::{Asker, Budget, Decision, RateLimiter, Taken, Use};
use crate::clock::Clock;

/// The limiter of one process: what it knows is gone when the process ends.
#[derive(Clone, Debug)]
pub struct MemoryLimiter(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    clock: Arc<dyn Clock>,
    windows: Mutex<HashMap<String, Window>>,
}

impl MemoryLimiter {
    /// A limiter that knows nothing yet.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Inner { clock, windows: Mutex::default() }))
    }

    fn now(&self) -> u64 {
        as_ms(self.0.clock.elapsed())
    }

    /// The windows of `budgets`, for `act`.
    fn with<R>(&self, budgets: &[Budget], act: impl FnOnce(&mut [Window], u64) -> R) -> R {
        let now = self.now();
        let mut all = self.0.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let mut windows: Vec<Window> =
            budgets.iter().map(|b| all.remove(&b.key).unwrap_or_default()).collect();
        let done = act(&mut windows, now);
        all.extend(budgets.iter().map(|b| b.key.clone()).zip(windows));
        done
    }

    pub(super) fn settle_now(&self, budgets: &[Budget], taken: &Taken, how: Use) -> Duration {
        self.with(budgets, |windows, now| settle_all(windows, budgets, taken, how, now))
    }

    /// How many requests count against a budget at this moment.
    pub(super) fn used(&self, key: &str) -> u64 {
        let now = self.now();
        let mut all = self.0.windows.lock().unwrap_or_else(PoisonError::into_inner);
        all.get_mut(key).map_or(0, |window| window.used_at(now))
    }
}

#[async_trait]
impl RateLimiter for MemoryLimiter {
    async fn take(&self, budgets: &[Budget], asker: Asker) -> Decision {
        self.with(budgets, |windows, now| match take_all(windows, budgets, asker, now) {
            Ok(slots) => Decision::Taken(Taken { asker, slots, good_for: None }),
            Err(wait) => Decision::Wait(wait),
        })
    }

    async fn settle(&self, budgets: &[Budget], taken: &Taken, how: Use) -> Duration {
        self.settle_now(budgets, taken, how)
    }

    fn abandon(&self, budgets: &[Budget], taken: &Taken, how: Use) {
        self.settle_now(budgets, taken, how);
    }
}

/// Gives a slot back in every budget. Tells how long those that learn stay closed.
pub(super) fn settle_all(
    windows: &mut [Window],
    budgets: &[Budget],
    taken: &Taken,
    how: Use,
    now: u64,
) -> Duration {
    let mut closed = Duration::ZERO;
    for ((window, budget), slot) in windows.iter_mut().zip(budgets).zip(&taken.slots) {
        window.refresh(budget, now);
        window.settle(taken.asker, *slot, budget.learns, how, now);
        if budget.learns {
            closed = closed.max(window.closed_for(now));
        }
    }
    closed
}
