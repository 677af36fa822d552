//! Destinations on sqlx: rows and checkpoints of a connection in one database.

mod names;
mod sqlite;

pub use sqlite::SqliteDestination;
