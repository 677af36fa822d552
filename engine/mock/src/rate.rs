//! The fake API's budget: a sliding window, as the API itself would count.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use engine_plan::Plan;
use tokio::time::Instant;

/// What the window says about a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    pub(crate) used: usize,
    pub(crate) limit: usize,
    pub(crate) seconds: u64,
    /// When the next request would be let through, if this one is not.
    pub(crate) refused_for: Option<Duration>,
}

#[derive(Debug)]
pub(crate) struct Window {
    limit: usize,
    period: Duration,
    counts_rejected: bool,
    arrivals: Mutex<VecDeque<Instant>>,
}

impl Window {
    pub(crate) fn new(limit: u32, period: Duration, counts_rejected: bool) -> Self {
        let limit = limit.max(1) as usize;
        Self { limit, period, counts_rejected, arrivals: Mutex::default() }
    }

    /// The budget that the plan declares.
    pub(crate) fn declared(plan: &Plan, counts_rejected: bool) -> Option<Self> {
        let quota = plan.limits.0.first().and_then(|limit| limit.quotas.first());
        quota.map(|q| Self::new(q.requests, q.period, counts_rejected))
    }

    /// A request arrives.
    pub(crate) fn arrive(&self) -> Standing {
        let now = Instant::now();
        let mut arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        while arrivals.front().is_some_and(|at| now.duration_since(*at) >= self.period) {
            arrivals.pop_front();
        }
        let refused = arrivals.len() >= self.limit;
        if !refused || self.counts_rejected {
            arrivals.push_back(now);
        }
        let over = (arrivals.len() + usize::from(!self.counts_rejected)).saturating_sub(self.limit);
        let opens = arrivals.get(over.saturating_sub(1)).map(|at| *at + self.period);
        let refused_for = opens.filter(|_| refused).map(|at| at.saturating_duration_since(now));
        let (used, seconds) = (arrivals.len(), self.period.as_secs().max(1));
        Standing { used, limit: self.limit, seconds, refused_for }
    }
}
