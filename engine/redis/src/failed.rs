//! What an error of Redis means. Nothing here shows a password: the address is never written from the
//! user's URL, only from its host and port.

use engine_sync::{DestinationError, Kind};
use redis::{ConnectionInfo, ErrorKind, IntoConnectionInfo, RedisError, ServerErrorKind};

/// Where the server is, and as whom to log in.
pub(crate) fn address(url: &str) -> Result<ConnectionInfo, DestinationError> {
    // the crate's own words about a bad URL might show it, with its password
    url.into_connection_info().map_err(|_| {
        let hint = "an address is redis://[user:password@]host[:port][/number]";
        let message = "the address of the Redis server can't be read (TLS is not supported)";
        DestinationError::new(Kind::Unavailable, message, hint)
    })
}

/// An error of a call, when the connection once stood: an answer that did not come may be that of a
/// write that was done.
pub(crate) fn failed(error: &RedisError) -> DestinationError {
    let (kind, hint) = meaning(error);
    DestinationError::new(kind, format!("Redis: {error}"), hint)
}

/// An error while connecting for the first time.
pub(crate) fn opening(error: &RedisError, shown: &str) -> DestinationError {
    let (kind, hint) = match meaning(error) {
        (Kind::Lost | Kind::Other, _) => {
            (Kind::Unavailable, "check the address, and that the server runs")
        }
        other => other,
    };
    DestinationError::new(kind, format!("Redis at {shown} can't be used: {error}"), hint)
}

fn meaning(error: &RedisError) -> (Kind, &'static str) {
    match error.kind() {
        ErrorKind::Io => (Kind::Lost, "it is asked again; check that the server runs"),
        ErrorKind::AuthenticationFailed | ErrorKind::Server(ServerErrorKind::NoPerm) => {
            (Kind::Unavailable, "check the user and the password, and what the user may do")
        }
        ErrorKind::InvalidClientConfig => {
            (Kind::Unavailable, "an address is redis://[user:password@]host[:port][/number]")
        }
        ErrorKind::Server(
            ServerErrorKind::BusyLoading
            | ServerErrorKind::TryAgain
            | ServerErrorKind::ClusterDown
            | ServerErrorKind::MasterDown,
        ) => (Kind::Busy, "the server is not ready yet: it is asked again"),
        ErrorKind::Server(ServerErrorKind::ReadOnly) => {
            (Kind::ReadOnly, "this server is a replica: use the primary")
        }
        ErrorKind::Server(ServerErrorKind::Moved | ServerErrorKind::Ask) => (
            Kind::Unavailable,
            "this node of the cluster does not hold the keys: use the one named",
        ),
        _ => by_code(error),
    }
}

/// What the crate has no name for. A script's error carries the code of what failed in it.
fn by_code(error: &RedisError) -> (Kind, &'static str) {
    let (code, text) = (error.code().unwrap_or_default(), error.to_string());
    let says = |word: &str| code == word || text.contains(word);
    if says("OOM") {
        (Kind::Full, "raise the server's maxmemory (with maxmemory-policy noeviction)")
    } else if says("MISCONF") {
        (Kind::Full, "the server can't write to its disk: make space there")
    } else if says("READONLY") {
        (Kind::ReadOnly, "this server is a replica: use the primary")
    } else if code == "BUSY" || code == "LOADING" {
        (Kind::Busy, "the server is busy: it is asked again")
    } else if code == "WRONGTYPE" {
        (Kind::Foreign, "another program uses these keys: choose another prefix")
    } else if code == "NOAUTH" || code == "WRONGPASS" || says("NOPERM") {
        (Kind::Unavailable, "check the user and the password, and what the user may do")
    } else {
        (Kind::Other, "look at the message, repair the cause, and run again")
    }
}
