//! The rate limiter's door: a permit per attempt, and what answers teach about the budget.
//!
//! Three parts, one job each. [`Limits`] says which budgets a request counts against. A [`RateLimiter`]
//! decides about budgets: in this process's memory, in files that the processes of a host share, in
//! Redis. The [`Turnstile`] waits: it makes requests queue, takes turns between lines, and hands out
//! [`Permit`]s. A backend never waits and a turnstile never decides.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

mod headers;
mod ledger;
mod local;
mod memory;
mod policy;
mod share;
#[cfg(test)]
mod tests;
mod turnstile;
pub mod window;

pub use headers::LearnHeaders;
pub use ledger::BudgetUse;
pub use local::LocalLimiter;
pub use memory::MemoryLimiter;
pub use policy::{Limit, Limits, Per};
pub use share::Share;
pub use turnstile::{Permit, Turnstile};

/// So many requests in any span of so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quota {
    /// How many requests.
    pub requests: u32,
    /// In which time.
    pub period: Duration,
}

/// One budget of an API: what a request counts against.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Budget {
    /// Its name among all budgets of all APIs: origin, credential, scope. Holds no secret.
    pub key: String,
    /// What is known about it before the first answer; `None` when nothing is.
    pub declared: Option<Quota>,
    /// Most requests in flight at once, by everybody.
    pub concurrency: Option<u32>,
    /// Whether what answers say about the budget, and refusals, are about this one.
    pub learns: bool,
}

/// What an answer said about the budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Feedback {
    /// The budget's size.
    pub limit: Option<u32>,
    /// How much of it is used, by everybody.
    pub used: Option<u32>,
    /// How much of it is left.
    pub remaining: Option<u32>,
    /// Its period.
    pub period: Option<Duration>,
    /// How long until what is left is whole again.
    pub reset: Option<Duration>,
}

impl Feedback {
    /// The whole quota, where the answer said both its size and its period.
    #[must_use]
    pub fn quota(&self) -> Option<Quota> {
        let (requests, period) = self.limit.zip(self.period)?;
        (!period.is_zero()).then_some(Quota { requests, period })
    }
}

/// How a slot was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// The request was never sent.
    Unsent,
    /// It was sent. The answer said this about the budget; nothing, when it was lost.
    Sent(Feedback),
    /// It was sent and refused: too many requests. Nothing more is sent for this long; for one period
    /// of the budget, when the API did not say.
    Refused(Feedback, Option<Duration>),
}

/// Who asks: one turnstile, of one process. Those who ask take turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Asker(pub u64);

/// A slot in each of a request's budgets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Whose it is.
    pub asker: Asker,
    /// Its number in each budget, in the order of the budgets.
    pub slots: Vec<u64>,
    /// It must be used within this time: later, its place may have been given to somebody else.
    pub good_for: Option<Duration>,
}

/// A limiter's decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// A request may be sent.
    Taken(Taken),
    /// Not yet. Ask again after this time; `None` when it depends on an answer that is still to come.
    Wait(Option<Duration>),
}

/// The budget is closed for longer than the caller may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the API's budget is closed until {until}")]
pub struct Parked {
    /// When it opens again.
    pub until: Timestamp,
}

/// Decides about budgets so that no sliding window of any of them is ever exceeded.
///
/// Every backend passes the same conformance suite (`tests/src/conformance/limiter.rs`).
#[async_trait]
pub trait RateLimiter: Send + Sync + std::fmt::Debug {
    /// Takes a slot in every one of `budgets`, or in none. Never waits for a budget. Who is told to wait
    /// keeps a place in the queue by asking again.
    async fn take(&self, budgets: &[Budget], asker: Asker) -> Decision;

    /// Gives a slot back, with what became of the request. Done when everybody knows. Tells how long the
    /// budgets that learn stay closed because of refusals.
    async fn settle(&self, budgets: &[Budget], taken: &Taken, how: Use) -> Duration;

    /// Like [`RateLimiter::settle`], where nobody can wait for it: the caller was cancelled.
    fn abandon(&self, budgets: &[Budget], taken: &Taken, how: Use);
}
