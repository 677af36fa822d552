//! Time in a simulation is tokio's paused time: waiting costs nothing.

use std::time::Duration;

use engine_client::Clock;
use jiff::Timestamp;
use tokio::time::Instant;

/// A clock that shows the simulation's time, ahead or behind by a fixed amount.
#[derive(Clone, Debug)]
pub struct SimClock {
    start: Instant,
    base: i64,
}

/// 2026-11-22T12:00:00Z, in seconds.
pub const NOON: i64 = 1_795_348_800;

impl SimClock {
    /// A clock that is wrong by `skew` seconds. `start` is when the simulation began.
    #[must_use]
    pub fn new(start: Instant, skew: i64) -> Self {
        Self { start, base: NOON + skew }
    }

    /// Whole seconds since 1970.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        self.base + i64::try_from(self.start.elapsed().as_secs()).unwrap_or(i64::MAX / 2)
    }
}

/// An instant as the source writes it.
#[must_use]
pub fn shown(seconds: i64) -> String {
    Timestamp::from_second(seconds).unwrap_or_default().to_string()
}

#[async_trait::async_trait]
impl Clock for SimClock {
    fn now(&self) -> Timestamp {
        let nanos = i128::from(self.base) * 1_000_000_000;
        let passed = i128::try_from(self.start.elapsed().as_nanos()).unwrap_or(0);
        Timestamp::from_nanosecond(nanos + passed).unwrap_or_default()
    }
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }
    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}
