//! The engine's own backends as places.

mod memory;
mod postgres;
mod sqlite;

pub use memory::InMemory;
pub use postgres::{PostgresPlace, kept_name};
pub use sqlite::SqlitePlace;
