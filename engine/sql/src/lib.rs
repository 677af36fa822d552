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

/// What was done with budgets, as a text.
fn told(budgets: &[engine_client::BudgetUse]) -> Option<String> {
    let some = (!budgets.is_empty()).then_some(budgets)?;
    serde_json::to_string(some).ok()
}

/// The same, read again; nothing where nothing was told.
fn untold(text: Option<String>) -> Vec<engine_client::BudgetUse> {
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

pub use credentials::SqlCredentialStore;
pub use postgres::{PostgresDestination, PostgresUrl};
pub use sqlite::SqliteDestination;
pub use state::SqliteStateStore;
