//! What several hosts share through Redis (or Valkey).

#![deny(missing_docs)]

mod failed;
mod limiter;
mod state;

pub use limiter::RedisLimiter;
pub use state::RedisStateStore;
