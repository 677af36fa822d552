//! A process by itself, while what it shares with others can't be reached: a part of each budget.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::window::{MARGIN_MS, PERIOD_DEFAULT_MS};
use super::{Asker, Budget, Decision, Feedback, MemoryLimiter, Quota, RateLimiter, Taken, Use};
use crate::clock::Clock;

/// Set in the numbers of its slots: those of the shared limiter do not have it.
const MARK: u64 = 1 << 60;
/// Who has no share asks again after this time.
const NOTHING: Duration = Duration::from_millis(500);

/// One process's share of budgets that it has lost sight of.
///
/// For one period after [`Share::begin`] nothing is sent: what others have sent is over then. After that
/// each of n processes sends at most an n-th of each budget; nothing, where an n-th is less than one.
#[derive(Debug)]
pub struct Share {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    memory: MemoryLimiter,
    members: u32,
    since: Duration,
    /// When the last answer came to what was sent before, by budget.
    answered: HashMap<String, Duration>,
    /// Until when the API refuses.
    refused: HashMap<String, Duration>,
    /// The quotas that held when the others were last seen.
    known: HashMap<String, Quota>,
}

impl Share {
    /// Nothing is lost yet.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        let state = State {
            memory: MemoryLimiter::new(clock.clone()),
            members: 2,
            since: Duration::ZERO,
            answered: HashMap::new(),
            refused: HashMap::new(),
            known: HashMap::new(),
        };
        Self { clock, state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The quota that holds for a budget, as the others know it.
    pub fn knows(&self, key: &str, quota: Quota) {
        self.state().known.insert(key.to_owned(), quota);
    }

    /// Alone from now on, as one of so many.
    pub fn begin(&self, members: u32) {
        let mut state = self.state();
        state.memory = MemoryLimiter::new(self.clock.clone());
        state.members = members.max(2);
        state.since = self.clock.elapsed();
        state.answered.clear();
        state.refused.clear();
    }

    /// Whether a slot is one of these.
    #[must_use]
    pub fn gave(taken: &Taken) -> bool {
        taken.slots.iter().any(|slot| slot & MARK != 0)
    }

    /// How many of its requests count against a budget at this moment.
    #[must_use]
    pub fn used(&self, key: &str) -> u64 {
        self.state().memory.used(key)
    }

    /// For how long the API refuses.
    #[must_use]
    pub fn closed(&self, key: &str) -> Duration {
        let until = self.state().refused.get(key).copied().unwrap_or_default();
        until.saturating_sub(self.clock.elapsed())
    }

    /// Its part of the budgets, and how long it is closed.
    fn part(&self, budgets: &[Budget]) -> (MemoryLimiter, Vec<Budget>, Duration) {
        let (state, now) = (self.state(), self.clock.elapsed());
        let (mut part, mut wait) = (Vec::new(), Duration::ZERO);
        for budget in budgets {
            let quota = state.known.get(&budget.key).copied().or(budget.declared);
            let period = quota.map_or(Duration::from_millis(PERIOD_DEFAULT_MS), |q| q.period);
            let since = state.answered.get(&budget.key).map_or(state.since, |at| *at);
            let opens = since.max(state.since) + period + Duration::from_millis(MARGIN_MS);
            let refused = state.refused.get(&budget.key).copied().unwrap_or_default();
            wait = wait.max(opens.max(refused).saturating_sub(now));
            let own = |all: u32| all / state.members;
            let declared = quota.map(|q| Quota { requests: own(q.requests), ..q });
            let concurrency = match (budget.concurrency, quota) {
                (Some(most), _) => Some(own(most)),
                // nothing is known about it
                (None, None) => Some(1),
                (None, Some(_)) => None,
            };
            if concurrency == Some(0) || declared.is_some_and(|q| q.requests == 0) {
                wait = wait.max(NOTHING);
            }
            part.push(Budget { declared, concurrency, ..budget.clone() });
        }
        (state.memory.clone(), part, wait)
    }

    /// As [`RateLimiter::take`].
    pub async fn take(&self, budgets: &[Budget], asker: Asker) -> Decision {
        let (memory, part, wait) = self.part(budgets);
        if !wait.is_zero() {
            return Decision::Wait(Some(wait));
        }
        match memory.take(&part, asker).await {
            Decision::Taken(mut taken) => {
                taken.slots.iter_mut().for_each(|slot| *slot |= MARK);
                Decision::Taken(taken)
            }
            wait => wait,
        }
    }

    /// As [`RateLimiter::settle`], at once. A slot of the shared limiter counts from now.
    pub fn settle(&self, budgets: &[Budget], taken: &Taken, how: Use) -> Duration {
        let (memory, part, _) = self.part(budgets);
        let now = self.clock.elapsed();
        let mut state = self.state();
        let mut closed = Duration::ZERO;
        if let Use::Refused(_, wait) = how {
            for budget in part.iter().filter(|b| b.learns) {
                let period = budget.declared.map(|q| q.period);
                let default = Duration::from_millis(PERIOD_DEFAULT_MS);
                let wait = wait.or(period).unwrap_or(default);
                let until = state.refused.entry(budget.key.clone()).or_default();
                *until = now.saturating_add(wait).max(*until);
                closed = closed.max(*until - now);
            }
        }
        if !Self::gave(taken) {
            if how != Use::Unsent {
                state.answered.extend(budgets.iter().map(|b| (b.key.clone(), now)));
            }
            return closed;
        }
        let members = state.members;
        // what all may do, as a share of it; what all have done says nothing about one
        let own = |said: Feedback| Feedback {
            limit: said.limit.map(|n| n / members),
            remaining: said.remaining.map(|n| n / members),
            used: None,
            ..said
        };
        let how = match how {
            Use::Unsent => Use::Unsent,
            Use::Sent(said) => Use::Sent(own(said)),
            Use::Refused(said, wait) => Use::Refused(own(said), wait),
        };
        let slots = taken.slots.iter().map(|slot| slot & !MARK).collect();
        memory.settle_now(&part, &Taken { slots, ..taken.clone() }, how).max(closed)
    }
}
