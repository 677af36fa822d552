//! From the command line to a connector, its settings and a destination.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use engine_client::{HostClock, MemoryLimiter, RateLimiter};
pub(crate) use engine_connect::{Connector, client, connection_id, reconnect, settings};
use engine_connect::{local_limiter, state_dir};
use engine_manifest::Bundle;
use engine_redis::RedisLimiter;

use crate::exit::Exit;
use crate::target::Target;

/// Connectors compiled into this program.
pub(crate) const BUNDLES: &[Bundle] = &[crate::pco::PCO];

/// Finds and compiles a connector.
pub(crate) fn connector(name: &str) -> Result<Connector, Exit> {
    Ok(engine_connect::connector(name, BUNDLES)?)
}

/// Who decides about the API's budgets.
pub(crate) async fn limiter(given: &str) -> Result<Arc<dyn RateLimiter>, Exit> {
    match given {
        "memory" => Ok(Arc::new(MemoryLimiter::new(Arc::new(HostClock)))),
        "local" => Ok(local_limiter()),
        url if url.starts_with("redis://") || url.starts_with("redis+unix://") => {
            let opened = RedisLimiter::open(url).await;
            let limiter = opened.map_err(|e| Exit::usage("E0022", e.message, e.hint))?;
            Ok(Arc::new(limiter))
        }
        other => {
            // an address that is misspelled may hold a password
            let shown = match other.split_once(':') {
                Some((scheme, _)) => format!("{scheme}:…"),
                None => other.to_owned(),
            };
            let message = format!("`{}` is no limiter", engine_manifest::tree::clip(&shown));
            Err(Exit::usage("E0022", message, "use local, memory or redis://HOST[:PORT]"))
        }
    }
}

fn state_file() -> Option<PathBuf> {
    Some(state_dir()?.join("destinations.json"))
}

/// The destinations used last, by connection.
pub(crate) fn remembered() -> BTreeMap<String, String> {
    let text = state_file().and_then(|path| std::fs::read_to_string(path).ok());
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Remembers a connection's destination. Failing to is no failure: `--to` still works.
pub(crate) fn remember(connection: &str, target: &Target) {
    let Some(file) = state_file() else { return };
    let mut all = remembered();
    all.insert(connection.to_owned(), target.remembered());
    let Ok(text) = serde_json::to_string_pretty(&all) else { return };
    let written = file
        .parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(file.with_extension("tmp"), text))
        .and_then(|()| std::fs::rename(file.with_extension("tmp"), &file));
    if let Err(error) = written {
        tracing::debug!(target: "engine::cli", %error, "the destination is not remembered");
    }
}
