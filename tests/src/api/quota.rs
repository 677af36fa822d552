//! A budget of requests, counted as they arrive.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// What became of the budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuotaReport {
    /// Most requests in any span of the period's length.
    pub max_in_window: usize,
    /// Requests over the budget. Each got a 429.
    pub violations: u64,
    /// Requests that came although a `Retry-After` (in seconds) asked to wait longer. A request
    /// that was on its way when the 429 was sent counts too: exact for one request at a time.
    pub early: u64,
}

/// The requests of the last period.
pub(super) struct Quota {
    limit: usize,
    period: Duration,
    window: VecDeque<Instant>,
}

/// Where the budget stands, for the headers of one answer.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    pub(super) limit: usize,
    pub(super) used: usize,
    /// In whole seconds, at least one: the header knows no parts.
    pub(super) period: u64,
    /// Over the budget: how long to wait, in whole seconds.
    pub(super) wait: Option<u64>,
}

impl Quota {
    pub(super) fn new(limit: usize, period: Duration) -> Self {
        assert!(limit > 0, "a budget of no requests can't be kept");
        Self { limit, period, window: VecDeque::new() }
    }

    /// Counts a request; one that is refused counts like any other.
    pub(super) fn arrive(&mut self, now: Instant) -> Standing {
        while self.window.front().is_some_and(|first| now.duration_since(*first) >= self.period) {
            self.window.pop_front();
        }
        self.window.push_back(now);
        let used = self.window.len();
        // once this one has left, the next request is the last that the budget allows
        let wait = (used > self.limit).then(|| self.window[used - self.limit] + self.period - now);
        let period = whole_seconds(self.period);
        Standing { limit: self.limit, used, period, wait: wait.map(whole_seconds) }
    }
}

fn whole_seconds(time: Duration) -> u64 {
    (time.as_secs() + u64::from(time.subsec_nanos() > 0)).max(1)
}
