//! What several hosts share through Redis (or Valkey).

#![deny(missing_docs)]

mod failed;
mod state;

pub use state::RedisStateStore;
