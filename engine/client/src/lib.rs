//! A generic, polite HTTP API client. It knows no manifest, no sync and no database.
//!
//! One [`Client`] talks to one API with one credential. Every attempt of every request takes a permit
//! from a [`RateLimiter`], every outcome gets one [`Verdict`], passing faults are retried with full
//! jitter, and secrets never show.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use engine_client::{Auth, Client, Request};
//! let client = Client::builder("https://api.example.com")?.auth(Auth::bearer("token")).build()?;
//! let person: serde_json::Value = client.get_json(&Request::get("/people/1")).await?;
//! # Ok(()) }
//! ```

#![deny(missing_docs)]

pub mod auth;
pub mod base;
mod builder;
pub mod client;
pub mod clock;
pub mod error;
mod exchange;
pub mod limiter;
mod metrics;
pub mod request;
pub mod retry;
pub mod transport;
pub mod verdict;

pub use auth::Auth;
pub use base::BaseUrl;
pub use builder::Builder;
pub use client::{BadBody, Client, Fetched, Spent};
pub use clock::{Clock, HostClock, SystemClock};
pub use error::{Attempt, BuildError, Error};
pub use exchange::Exchange;
pub use limiter::{
    Asker, Budget, Decision, Feedback, LearnHeaders, Limit, Limits, LocalLimiter, MemoryLimiter,
    Parked, Per, Permit, Quota, RateLimiter, Share, Taken, Turnstile, Use,
};
pub use request::{Body, Method, Request, Response};
pub use retry::RetryPolicy;
pub use transport::{HttpTransport, Outgoing, Timeouts, Transport, TransportError};
pub use verdict::{Rule, Rules, Verdict};
