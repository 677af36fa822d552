//! A generic, polite HTTP API client. It knows no manifest, no sync and no database.
//!
//! One [`Client`] talks to one API with one credential. Every attempt of every request takes a permit
//! from a [`RateLimiter`], every outcome gets one [`Verdict`], passing faults are retried with full
//! jitter, and secrets never show.
//!
//! ```
//! use engine_client::{Auth, Client, Listing, Request};
//! use futures::TryStreamExt;
//!
//! #[derive(serde::Deserialize)]
//! struct One<T> {
//!     data: T,
//! }
//! #[derive(serde::Deserialize)]
//! struct Person {
//!     id: String,
//!     attributes: Name,
//! }
//! #[derive(serde::Deserialize)]
//! struct Name {
//!     first_name: String,
//! }
//!
//! # fn fake() -> Result<(engine_plan::Plan, engine_mock::Oddities), Box<dyn std::error::Error>> {
//! #     let source = engine_manifest::locate("../../connectors/pco", &[], &[])?;
//! #     let plan = engine_plan::read(&source).plan.ok_or("the connector can be read")?;
//! #     Ok((plan, engine_mock::Oddities::of(&source)?))
//! # }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (plan, odd) = fake()?;
//! # let server = engine_mock::serve(plan, odd, engine_mock::Options::default()).await?;
//! # let base = server.url();
//! let client = Client::builder(&base)? // "https://api.planningcenteronline.com"
//!     .auth(Auth::basic("app id", "secret"))
//!     .allow_private(true) // `base` is the reader's own choice, here on loopback
//!     .build()?;
//!
//! let people = client.list::<Person>(Request::get("/people/v2/people"), Listing::json_api());
//! let everybody: Vec<Person> = people.try_collect().await?;
//!
//! let path = format!("/people/v2/people/{}", everybody[0].id);
//! let one: One<Person> = client.get_json(&Request::get(path)).await?;
//! assert_eq!(one.data.attributes.first_name, everybody[0].attributes.first_name);
//! # assert_eq!(everybody.len(), 200);
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
pub mod pages;
pub mod request;
pub mod retry;
pub mod store;
pub mod tape;
pub mod trace;
pub mod transport;
pub mod typed;
pub mod verdict;
mod watch;

pub use auth::{
    ApiKey, Auth, Authorization, BadCallback, ClientAuth, Credential, Grant, OAuth2, Place,
    Session, TokenAt,
};
pub use base::{BaseUrl, ForeignLink};
pub use builder::Builder;
pub use client::{BadBody, Client, Fetched, Spent, Troubled};
pub use clock::{Clock, HostClock, StandingClock, SystemClock};
pub use error::{Attempt, BuildError, Error};
pub use exchange::Exchange;
pub use limiter::{
    Asker, Budget, BudgetUse, Decision, Feedback, LearnHeaders, Limit, Limits, LocalLimiter,
    MemoryLimiter, Parked, Per, Permit, Quota, RateLimiter, Share, Taken, Turnstile, Use,
};
pub use pages::{Listing, Page, Paging};
pub use request::{Body, Method, Request, Response};
pub use retry::RetryPolicy;
pub use store::{
    CredentialStore, FileCredentialStore, Held, Kept, MemoryCredentialStore, Sealer, StoreError,
};
pub use transport::tls_config;
pub use transport::{
    HttpTransport, OffLimits, Outgoing, Reach, Timeouts, Transport, TransportError,
};
pub use verdict::{Rule, Rules, Verdict};
pub use watch::{Answered, Seen};
