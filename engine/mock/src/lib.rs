//! A fake API out of a plan: seeded, related, deterministic data behind a loopback server.
//!
//! Lists, single records, nested paths, paging, the declared filters and orders, includes, the declared
//! actions, credentials and a request budget. What is peculiar to one API is data beside its manifest
//! (`mock.yaml`, [`Oddities`]). It shares the manifest's misreadings, so it tests users' programs, not the
//! engine.

#![deny(missing_docs)]

mod answer;
mod change;
mod data;
mod list;
mod oddities;
mod rate;
mod record;
mod relate;
mod server;

pub use oddities::{Oddities, OdditiesError};
pub use server::{Options, Server, serve};
