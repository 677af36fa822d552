//! Rate limits. They alone look at this machine's clock: real time is what they measure.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// At most so many requests in any span of this length.
pub struct Limit {
    most: usize,
    span: Duration,
    recent: VecDeque<Instant>,
}

impl Limit {
    pub fn new(most: usize, span: Duration) -> Self {
        Self { most, span, recent: VecDeque::new() }
    }

    /// Counts a request; or the whole seconds after which there is room again.
    pub fn admits(&mut self) -> Result<(), u64> {
        let now = Instant::now();
        while self.recent.front().is_some_and(|at| now.duration_since(*at) >= self.span) {
            self.recent.pop_front();
        }
        match self.recent.front() {
            Some(first) if self.recent.len() >= self.most => {
                Err((self.span - now.duration_since(*first)).as_secs() + 1)
            }
            _ => {
                self.recent.push_back(now);
                Ok(())
            }
        }
    }
}
