//! The engine's own backends as places.

mod journal;
mod memory;
mod postgres;
mod sqlite;

pub use journal::JournalPlace;
pub use memory::InMemory;
pub use postgres::{PostgresPlace, kept_name};
pub use sqlite::SqlitePlace;
