//! Destinations on sqlx: rows and checkpoints of a connection in one database.

mod credentials;
mod deletion;
mod judge;
mod names;
mod owner;
mod postgres;
mod query;
mod sqlite;
mod state;

pub use credentials::SqlCredentialStore;
pub use postgres::{PostgresDestination, PostgresUrl};
pub use sqlite::SqliteDestination;
pub use state::SqliteStateStore;
