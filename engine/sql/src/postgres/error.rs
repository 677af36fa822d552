//! What a database error means (https://www.postgresql.org/docs/current/errcodes-appendix.html).

use engine_sync::{DestinationError, Kind};

use super::PostgresUrl;

/// The mark of an error about a value, at the end of its hint.
const VALUE: &str = "a value does not fit its column";

fn code(error: &sqlx::Error) -> Option<String> {
    error.as_database_error().and_then(|e| e.code()).map(|c| c.into_owned())
}

/// Whether the server refused a value, not the statement: data exceptions and program limits.
pub(crate) fn refuses_a_value(error: &sqlx::Error) -> bool {
    code(error).is_some_and(|c| c.starts_with("22") || c.starts_with("54"))
}

/// The same, of an error that was already put into words.
pub(super) fn is_value(error: &DestinationError) -> bool {
    error.hint == VALUE
}

pub(crate) fn failed(error: &sqlx::Error) -> DestinationError {
    let message = match error {
        sqlx::Error::Database(e) => e.message().to_owned(),
        sqlx::Error::PoolTimedOut => "no connection to the database could be made".to_owned(),
        other => other.to_string(),
    };
    let Some(code) = code(error) else {
        // no answer of the server: whether the transaction was done is unknown
        let hint = "start the database, or look at what lies between; then run again";
        return DestinationError::new(Kind::Lost, message, hint);
    };
    let (kind, hint) = match code.as_str() {
        "40001" | "40P01" | "55P03" | "57014" => {
            (Kind::Busy, "another program keeps locks for long: look at pg_stat_activity")
        }
        "57P01" | "57P02" | "57P03" | "57P05" | "25P03" | "53300" => {
            (Kind::Lost, "the server ends or refuses connections: look at its log")
        }
        "53100" => (Kind::Full, "make space; the run goes on from its last committed page"),
        "25006" | "42501" => {
            (Kind::ReadOnly, "give this role the right to write, or use another role")
        }
        "3D000" => (Kind::Unavailable, "create the database, or name another with --to"),
        c if c.starts_with("28") => (Kind::Unavailable, "check the user and the password"),
        c if c.starts_with("08") => (Kind::Lost, "the connection broke: run again"),
        c if c.starts_with("53") => (Kind::Lost, "the server is short of resources"),
        c if c.starts_with("22") || c.starts_with("54") => (Kind::Other, VALUE),
        c if c.starts_with("42") || c.starts_with("23") || c.starts_with("3F") => {
            (Kind::Schema, "a table is not what it was: restore it, or move it away")
        }
        _ => (Kind::Other, "look at the message, repair the cause, and run again"),
    };
    DestinationError::new(kind, format!("{message} (SQLSTATE {code})"), hint)
}

/// An error on the way to the first answer.
pub(super) fn opening(inner: DestinationError, url: &PostgresUrl) -> DestinationError {
    let kind = match inner.kind {
        Kind::Lost | Kind::Other => Kind::Unavailable,
        kind => kind,
    };
    let message = format!("{} can't be used: {}", url.shown(), inner.message);
    let hint = match inner.kind {
        Kind::Lost => "check that the server runs and the address is right".to_owned(),
        _ => inner.hint,
    };
    DestinationError::new(kind, message, hint)
}
