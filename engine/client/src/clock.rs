//! Time is passed in: nothing else in the workspace asks the system what time it is.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

/// Where time comes from.
#[async_trait]
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// The wall clock, for what people and other machines read.
    fn now(&self) -> Timestamp;
    /// A clock that never jumps, for waiting and measuring: time since some fixed point.
    fn elapsed(&self) -> Duration;
    /// Waits.
    async fn sleep(&self, duration: Duration);
}

/// The system's clocks.
#[derive(Clone, Debug)]
pub struct SystemClock {
    start: tokio::time::Instant,
}

impl SystemClock {
    /// A clock whose [`Clock::elapsed`] starts now.
    #[must_use]
    pub fn new() -> Self {
        Self { start: tokio::time::Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }
    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// The system's clocks, but the wall clock stands: what asks twice for the time is told the same, so that a
/// recording and its replay ask an API for the same. Waiting and measuring go on as ever.
#[derive(Clone, Debug)]
pub struct StandingClock {
    at: Timestamp,
    running: SystemClock,
}

impl StandingClock {
    /// A clock that always shows `at`.
    #[must_use]
    pub fn new(at: Timestamp) -> Self {
        Self { at, running: SystemClock::new() }
    }

    /// A clock that stands at this second.
    #[must_use]
    pub fn here() -> Self {
        let now = Timestamp::now();
        Self::new(Timestamp::from_second(now.as_second()).unwrap_or(now))
    }
}

#[async_trait]
impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        self.at
    }
    fn elapsed(&self) -> Duration {
        self.running.elapsed()
    }
    async fn sleep(&self, duration: Duration) {
        self.running.sleep(duration).await;
    }
}

/// A clock that all processes of this host read alike and that no one can set: time since the host was
/// started, sleep included.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostClock;

#[async_trait]
impl Clock for HostClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
    #[cfg(target_os = "linux")]
    fn elapsed(&self) -> Duration {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        Duration::try_from(time).unwrap_or_default()
    }
    /// Elsewhere there is no such clock: the wall clock, which people can set.
    #[cfg(not(target_os = "linux"))]
    fn elapsed(&self) -> Duration {
        Duration::try_from(Timestamp::now().as_duration()).unwrap_or_default()
    }
    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}
