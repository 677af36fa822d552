//! A real API, asked by an author: politely, and never for the sake of a destination.

use std::sync::Arc;

use engine_client::{Client, HostClock, MemoryLimiter, RateLimiter};
use engine_plan::Plan;

use crate::{Usage, args};

pub(crate) mod page;
pub(crate) mod parents;
pub(crate) mod text;

/// A connector and a client of its API.
pub(crate) struct Access {
    pub(crate) plan: Plan,
    pub(crate) client: Client,
    /// The way of authenticating that was chosen.
    pub(crate) auth: Option<String>,
    /// How to let the engine in again, where a person has to.
    pub(crate) reconnect: Option<String>,
}

/// Opens the API of a connector with the values that the operator gives.
pub(crate) fn open(mut plan: Plan, with: &args::Access) -> Result<Access, Usage> {
    let settings = engine_connect::settings(&mut plan, &with.set)?;
    let connection = engine_connect::connection_id(with.connection.as_deref(), &plan)?;
    let limiter = limiter(&with.limiter)?;
    let client = engine_connect::author_client(&plan, &settings, &connection, limiter)?;
    let reconnect = engine_connect::reconnect(&settings, &plan.connector, &connection);
    Ok(Access { plan, client, auth: settings.auth_name, reconnect })
}

fn limiter(given: &str) -> Result<Arc<dyn RateLimiter>, Usage> {
    match given {
        "local" => Ok(engine_connect::local_limiter()),
        "memory" => Ok(Arc::new(MemoryLimiter::new(Arc::new(HostClock)))),
        // what is given may be the address of a server, with a password
        _ => Err(Usage::new(
            "--limiter is no limiter of this program".into(),
            "use local or memory".into(),
        )),
    }
}

/// Runs what waits for the network.
pub(crate) fn wait<F: Future>(work: F) -> Result<F::Output, Usage> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|e| {
        Usage::new(format!("the runtime can't start: {e}"), "look at the system's limits".into())
    })?;
    let done = runtime.block_on(work);
    // a thread that waits for a lock must not keep a finished program alive
    runtime.shutdown_timeout(std::time::Duration::from_millis(200));
    Ok(done)
}
