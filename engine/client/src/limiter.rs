//! The rate limiter's door: a permit per attempt, and what answers teach about the budget.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

use crate::request::Response;

mod memory;

pub use memory::MemoryLimiter;

/// A budget's name within one origin and credential. Most APIs have one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scope(pub String);

/// So many requests in any span of so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// How many requests.
    pub requests: u32,
    /// In which time.
    pub period: Duration,
}

/// The response headers in which an API states its budget.
#[derive(Clone, Debug, Default)]
pub struct LearnHeaders {
    /// How many requests the budget has.
    pub limit: Option<String>,
    /// How many of them are used.
    pub used: Option<String>,
    /// How many of them are left.
    pub remaining: Option<String>,
    /// The length of its period in seconds.
    pub period: Option<String>,
}

/// What an answer said about the budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Feedback {
    /// The budget's size.
    pub limit: Option<u32>,
    /// How much of it is used, by everybody.
    pub used: Option<u32>,
    /// Its period.
    pub period: Option<Duration>,
}

impl LearnHeaders {
    /// Reads an answer's headers.
    #[must_use]
    pub fn read(&self, response: &Response) -> Feedback {
        let number = |name: &Option<String>| {
            let text = response.header(name.as_deref()?)?.trim();
            let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
            text[..digits].parse::<u32>().ok()
        };
        let limit = number(&self.limit);
        let left = || Some(limit?.saturating_sub(number(&self.remaining)?));
        let period = number(&self.period).filter(|s| *s > 0);
        Feedback {
            limit: limit.filter(|n| *n > 0),
            used: number(&self.used).or_else(left),
            period: period.map(|s| Duration::from_secs(u64::from(s))),
        }
    }
}

/// The budget is closed for longer than the caller may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the API's budget is closed until {until}")]
pub struct Parked {
    /// When it opens again.
    pub until: Timestamp,
}

/// How a permit was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// The request was never sent.
    Unsent,
    /// It was sent; the answer said this about the budget (nothing, when it was lost).
    Sent(Feedback),
}

/// Where a permit goes back to.
pub trait Settle: Send + Sync {
    /// Takes a permit back.
    fn settle(&self, slot: u64, scope: &Scope, how: Use);
}

/// The right to send one request. Sending consumes it; without one, nothing can be sent.
pub struct Permit {
    slot: u64,
    scope: Scope,
    home: Option<Arc<dyn Settle>>,
    sent: bool,
}

impl std::fmt::Debug for Permit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Permit").field("slot", &self.slot).field("scope", &self.scope).finish()
    }
}

impl Permit {
    /// A permit that goes back to `home`.
    pub fn new(slot: u64, scope: Scope, home: Arc<dyn Settle>) -> Self {
        Self { slot, scope, home: Some(home), sent: false }
    }

    /// From here on the request counts against the budget, whatever becomes of it.
    pub fn mark_sent(&mut self) {
        self.sent = true;
    }

    /// The answer is complete, or lost for good.
    pub fn settle(mut self, feedback: Feedback) {
        if let Some(home) = self.home.take() {
            home.settle(self.slot, &self.scope, Use::Sent(feedback));
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(home) = self.home.take() {
            let how = if self.sent { Use::Sent(Feedback::default()) } else { Use::Unsent };
            home.settle(self.slot, &self.scope, how);
        }
    }
}

/// Hands out permits so that no sliding window of the API's budget is ever exceeded.
#[async_trait]
pub trait RateLimiter: Send + Sync + std::fmt::Debug {
    /// Waits for a permit, first come first served. Fails at once when the budget is known to be
    /// closed for longer than `wait_max`.
    async fn acquire(&self, scope: &Scope, wait_max: Duration) -> Result<Permit, Parked>;
    /// Nothing of this scope is sent for `wait` from now.
    fn park(&self, scope: &Scope, wait: Duration);
    /// The budget's period, as known now: how long to wait when the API says only "too many".
    fn period(&self, scope: &Scope) -> Duration;
}
