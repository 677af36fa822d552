//! Tokens in the destination: for hosts that come and go.

use std::sync::Arc;

use engine_client::{CredentialStore, Sealer, StoreError};
use engine_plan::Plan;
use engine_sql::SqlCredentialStore;

use crate::args::{Connection, Vault};
use crate::connect;
use crate::exit::Exit;
use crate::target::Target;

/// The store that the operator chose; `None` for the one of this host.
pub(crate) async fn open(
    args: &Connection,
    to: Option<&str>,
    plan: &Plan,
    connection: &str,
) -> Result<Option<Arc<dyn CredentialStore>>, Exit> {
    if args.credentials == Vault::Local {
        return Ok(None);
    }
    let key = std::env::var("ENGINE_KEY").ok().filter(|key| !key.is_empty()).ok_or_else(|| {
        let hint = "set ENGINE_KEY to what `openssl rand -base64 32` prints, on all hosts the same";
        refused("in the destination they are always sealed, and there is no ENGINE_KEY", hint)
    })?;
    let sealer = Sealer::from_text(&key.into())
        .map_err(|e| refused(&format!("ENGINE_KEY: {e}"), "the same key is needed on all hosts"))?;
    let remembered = || connect::remembered().get(connection).cloned();
    let to = to.map(str::to_owned).or_else(remembered);
    let to = to.unwrap_or_else(|| format!("sqlite:{}.db", plan.connector));
    let opened = match Target::parse(&to)? {
        Target::Sqlite(path) => SqlCredentialStore::sqlite(&path, sealer).await,
        Target::Postgres(url) => {
            let schema = url.schema().unwrap_or(connection).to_owned();
            SqlCredentialStore::postgres(&url, &schema, sealer).await
        }
        Target::Jsonl(_) => {
            let hint = "leave --credentials out, or use a database";
            return Err(refused("a folder of files keeps no credentials", hint));
        }
    };
    let store = opened.map_err(|e: StoreError| {
        refused(&e.to_string(), "check --to; `engine sync` says more about the destination")
    })?;
    Ok(Some(Arc::new(store)))
}

fn refused(why: &str, hint: &str) -> Exit {
    Exit::usage("E0017", format!("tokens can't be kept: {why}"), hint)
}
