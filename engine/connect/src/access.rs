//! Access to an API: the client, its budgets and its tokens.

use std::path::Path;
use std::sync::Arc;

use engine_client::{
    Auth, Builder, Client, CredentialStore, FileCredentialStore, HostClock, LocalLimiter,
    MemoryLimiter, RateLimiter, RetryPolicy, Sealer,
};
use engine_plan::{Plan, Settings};

use crate::{Refused, state_dir};

/// A client for a connector's API. Tokens that it obtains are kept under the connection's id.
/// `vault` keeps them; the store of this host, if none is given.
///
/// # Errors
/// When the address can't be used, or tokens can't be kept.
pub fn client(
    plan: &Plan,
    settings: &Settings,
    connection: &str,
    doors: (Option<Arc<dyn CredentialStore>>, Arc<dyn RateLimiter>),
) -> Result<Client, Refused> {
    built(kept(plan, settings, connection, doors)?)
}

/// A client that gives up early and remembers its last attempt, for who writes a connector and waits for the
/// answer. Tokens are kept on this host.
///
/// # Errors
/// As for [`client`].
pub fn author_client(
    plan: &Plan,
    settings: &Settings,
    connection: &str,
    limiter: Arc<dyn RateLimiter>,
) -> Result<Client, Refused> {
    let retry = RetryPolicy { attempts_max: 2, ..RetryPolicy::default() };
    let builder = kept(plan, settings, connection, (None, limiter))?;
    built(builder.retry(retry).watched())
}

/// With budgets, and a place for tokens.
fn kept(
    plan: &Plan,
    settings: &Settings,
    connection: &str,
    (vault, limiter): (Option<Arc<dyn CredentialStore>>, Arc<dyn RateLimiter>),
) -> Result<Builder, Refused> {
    let mut builder = builder(plan, settings)?.limiter(limiter);
    if matches!(settings.auth, Auth::OAuth2(_) | Auth::Session(_)) {
        let store = vault.map_or_else(credential_store, Ok)?;
        builder = builder.credentials(store, connection);
    }
    Ok(builder)
}

/// The client that was described.
///
/// # Errors
/// When TLS can't be set up.
pub fn built(builder: Builder) -> Result<Client, Refused> {
    builder
        .build()
        .map_err(|e| Refused::new("E0007", e.to_string(), "check the system's TLS set-up"))
}

/// What a client for a connector's API is made of, but for its budgets and its stored tokens.
///
/// # Errors
/// When the address can't be used.
pub fn builder(plan: &Plan, settings: &Settings) -> Result<Builder, Refused> {
    let mut builder = Client::builder(&settings.base_url.to_string())
        .map_err(|e| Refused::new("E0006", e.to_string(), "check base_url"))?
        .auth(settings.auth.clone())
        .rules(plan.rules.clone())
        .limits(plan.limits.clone())
        .learn(plan.learn.clone())
        // only the operator can open a loopback or private address: a manifest's default can't
        .allow_private(settings.base_url_given)
        .secrets(settings.secrets.iter().cloned())
        .user_agent(concat!("engine/", env!("CARGO_PKG_VERSION"), " (data sync)"));
    if let Some(address) = &settings.token_url {
        builder = builder.open(address);
    }
    Ok(builder)
}

/// Where tokens are kept: sealed, in a folder of the user's own.
///
/// # Errors
/// When there is no folder for it, or its key is none.
pub fn credential_store() -> Result<Arc<dyn CredentialStore>, Refused> {
    let refused = |why: String| {
        let hint = "set XDG_STATE_HOME to a folder that can be written; ENGINE_KEY, if set, is what \
                    `openssl rand -base64 32` prints";
        Refused::new("E0017", format!("tokens can't be kept: {why}"), hint)
    };
    let folder = state_dir().ok_or_else(|| refused("there is no home folder".to_owned()))?;
    let folder = folder.join("credentials");
    let open = |sealer| FileCredentialStore::new(&folder, sealer);
    let key = std::env::var("ENGINE_KEY").ok().filter(|key| !key.is_empty());
    let sealer = match key {
        Some(key) => {
            Sealer::from_text(&key.into()).map_err(|e| refused(format!("ENGINE_KEY: {e}")))
        }
        None => {
            let made = make_private(&folder).map_err(|e| refused(e.to_string()));
            made.and_then(|()| {
                Sealer::from_file(&folder.join("key")).map_err(|e| refused(e.to_string()))
            })
        }
    };
    Ok(Arc::new(open(sealer?).map_err(|e| refused(e.to_string()))?))
}

/// A folder that only its owner may enter.
fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// The budgets that the processes of this host share; those of this process, where it has no folder for them.
#[must_use]
pub fn local_limiter() -> Arc<dyn RateLimiter> {
    match state_dir() {
        Some(folder) => LocalLimiter::or_memory(&folder.join("limits")),
        None => Arc::new(MemoryLimiter::new(Arc::new(HostClock))),
    }
}
