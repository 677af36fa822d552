//! From the command line to a connector, its settings and a destination.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine_client::{
    Auth, Client, CredentialStore, FileCredentialStore, HostClock, LocalLimiter, MemoryLimiter,
    RateLimiter, Sealer,
};
use engine_manifest::{Bundle, ConnectorSource, locate, render};
use engine_plan::{Plan, Settings, SettingsError, read};
use engine_redis::RedisLimiter;

use crate::exit::{Exit, nearest};
use crate::target::Target;

/// Connectors compiled into this program.
pub(crate) const BUNDLES: &[Bundle] = &[crate::pco::PCO];

/// A connector that was found and compiled.
pub(crate) struct Connector {
    pub(crate) plan: Plan,
    /// It hides a compiled-in one.
    pub(crate) shadows: Option<PathBuf>,
}

/// Finds and compiles a connector.
pub(crate) fn connector(name: &str) -> Result<Connector, Exit> {
    let search = std::env::var_os("ENGINE_CONNECTORS");
    let search: Vec<PathBuf> =
        search.map(|paths| std::env::split_paths(&paths).collect()).unwrap_or_default();
    let source = locate(name, &search, BUNDLES).map_err(|e| {
        let mut hint = nearest(name, "connectors", &e.known);
        if !e.looked_in.is_empty() {
            hint = format!("{hint} (looked in {})", e.looked_in.join(", "));
        }
        Exit::usage("E0002", e.to_string(), hint)
    })?;
    let reading = read(&source);
    let Some(plan) = reading.plan else {
        let shown = render::human(&reading.problems, &reading.sources, false);
        let message = format!("the connector has mistakes\n\n{}", shown.trim_end());
        let hint = format!("`connector check {name}` shows them too");
        return Err(Exit::usage("E0003", message, hint));
    };
    let shadows = match source {
        ConnectorSource::Folder { path, shadows: true, .. } => Some(path),
        _ => None,
    };
    Ok(Connector { plan, shadows })
}

/// The values of the config keys: `.env` < environment < `--set`. Secrets may be references.
pub(crate) fn settings(plan: &Plan, set: &[String]) -> Result<Settings, Exit> {
    let file: HashMap<String, String> = match dotenvy::from_path_iter(".env") {
        Ok(lines) => lines.collect::<Result<_, _>>().map_err(|error| unreadable(&error))?,
        Err(_) => HashMap::new(),
    };
    let prefix = plan.connector.to_uppercase();
    let mut given = HashMap::new();
    let keys = plan.config.iter().map(|c| c.key.as_str()).chain(["base_url"]);
    for key in keys {
        let name = format!("{prefix}_{}", key.to_uppercase());
        let value = std::env::var(&name).ok().or_else(|| file.get(&name).cloned());
        given.extend(value.filter(|v| !v.is_empty()).map(|v| (key.to_owned(), v)));
    }
    for pair in set {
        let Some((key, value)) = pair.split_once('=') else {
            // the pair may hold a secret: only what stands for a key is shown
            let hint = "write it as `--set base_url=http://127.0.0.1:8080`";
            return Err(Exit::usage("E0004", "--set needs KEY=VALUE", hint));
        };
        given.insert(key.to_owned(), value.to_owned());
    }
    for config in plan.config.iter().filter(|c| c.secret) {
        if let Some(value) = given.get_mut(&config.key) {
            *value = resolve(&config.key, value)?;
        }
    }
    plan.settings(&given).map_err(|e| settings_error(plan, e))
}

/// A line of .env that says nothing. It may hold a secret: only what it is called is shown.
fn unreadable(error: &dotenvy::Error) -> Exit {
    let line = match error {
        dotenvy::Error::LineParse(line, _) => {
            let name = line.split(['=', ' ']).next().unwrap_or_default();
            format!("the line that begins with `{}`", engine_manifest::tree::clip(name))
        }
        _ => "a line".to_owned(),
    };
    let message = format!(".env: {line} can't be understood");
    Exit::usage(
        "E0018",
        message,
        "write NAME=value; quote a value with spaces, `#` or quotes in it",
    )
}

/// `env:NAME` and `file:PATH` stand for what they name.
fn resolve(key: &str, value: &str) -> Result<String, Exit> {
    if let Some(name) = value.strip_prefix("env:") {
        return std::env::var(name).map_err(|_| {
            let message =
                format!("`{key}` refers to the environment variable {name}, which is not set");
            Exit::usage("E0005", message, format!("set {name}"))
        });
    }
    if let Some(path) = value.strip_prefix("file:") {
        let text = std::fs::read_to_string(path).map_err(|e| {
            let message = format!("`{key}` refers to the file {path}, which can't be read: {e}");
            Exit::usage("E0005", message, "check the path and the rights")
        })?;
        return Ok(text.trim_end_matches(['\r', '\n']).to_owned());
    }
    Ok(value.to_owned())
}

fn settings_error(plan: &Plan, error: SettingsError) -> Exit {
    let prefix = plan.connector.to_uppercase();
    let hint = match &error {
        SettingsError::UnknownKey { key, known } => nearest(key, "config keys", known),
        SettingsError::NoCredentials { .. } => {
            let first = plan.auth.first().map(|a| a.keys()).unwrap_or_default();
            let names: Vec<String> =
                first.iter().map(|k| format!("{prefix}_{}", k.to_uppercase())).collect();
            let about = plan.config.iter().find(|c| first.contains(&c.key.as_str()));
            let about = about.and_then(|c| c.description.as_deref()).unwrap_or_default();
            format!(
                "set {} in the environment or in .env, or use --set. {about}",
                names.join(" and ")
            )
        }
        SettingsError::Ambiguous(_) => "leave one set of them out".to_owned(),
        SettingsError::BaseUrl(_) => {
            "such as http://127.0.0.1:8080 or https://api.example.com".into()
        }
    };
    Exit::usage("E0006", error.to_string(), hint.trim_end())
}

/// A client for a connector's API. Tokens that it obtains are kept under the connection's id.
/// `vault` keeps them; the store of this host, if none is given.
pub(crate) fn client(
    plan: &Plan,
    settings: &Settings,
    connection: &str,
    (vault, limiter): (Option<Arc<dyn CredentialStore>>, Arc<dyn RateLimiter>),
) -> Result<Client, Exit> {
    let mut builder = Client::builder(&settings.base_url.to_string())
        .map_err(|e| Exit::usage("E0006", e.to_string(), "check base_url"))?
        .auth(settings.auth.clone())
        .rules(plan.rules.clone())
        .limits(plan.limits.clone())
        .learn(plan.learn.clone())
        // only the operator can open a loopback or private address: a manifest's default can't
        .allow_private(settings.base_url_given)
        .limiter(limiter)
        .user_agent(concat!("engine/", env!("CARGO_PKG_VERSION"), " (data sync)"));
    if let Some(address) = &settings.token_url {
        builder = builder.open(address);
    }
    if matches!(settings.auth, Auth::OAuth2(_) | Auth::Session(_)) {
        let store = vault.map_or_else(credential_store, Ok)?;
        builder = builder.credentials(store, connection);
    }
    builder
        .build()
        .map_err(|e| Exit::usage("E0007", e.to_string(), "check the system's TLS set-up"))
}

/// Where tokens are kept: sealed, in a folder of the user's own.
fn credential_store() -> Result<Arc<dyn CredentialStore>, Exit> {
    let refused = |why: String| {
        let hint = "set XDG_STATE_HOME to a folder that can be written; ENGINE_KEY, if set, is what \
                    `openssl rand -base64 32` prints";
        Exit::usage("E0017", format!("tokens can't be kept: {why}"), hint)
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

/// The command that lets the engine in again, where a person has to.
pub(crate) fn reconnect(settings: &Settings, connector: &str, connection: &str) -> Option<String> {
    settings.login.as_ref()?;
    let id =
        if connection == connector { String::new() } else { format!(" --connection {connection}") };
    Some(format!("let the engine in again: `engine auth login --connector {connector}{id}`"))
}

/// Who decides about the API's budgets.
pub(crate) async fn limiter(given: &str) -> Result<Arc<dyn RateLimiter>, Exit> {
    match given {
        "memory" => Ok(Arc::new(MemoryLimiter::new(Arc::new(HostClock)))),
        "local" => Ok(match state_dir() {
            Some(folder) => LocalLimiter::or_memory(&folder.join("limits")),
            None => Arc::new(MemoryLimiter::new(Arc::new(HostClock))),
        }),
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

/// A connection's id, checked.
pub(crate) fn connection_id(given: Option<&str>, plan: &Plan) -> Result<String, Exit> {
    let id = given.unwrap_or(&plan.connector).to_owned();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if id.is_empty() || id.len() > 100 || !id.chars().all(plain) {
        let shown = engine_manifest::tree::clip(&id);
        let hint = "use letters, digits, `-`, `_` and `.`, at most 100";
        return Err(Exit::usage("E0008", format!("`{shown}` can't be a connection's id"), hint));
    }
    Ok(id)
}

/// Where the program keeps what it remembers between runs (XDG Base Directory Specification).
pub(crate) fn state_dir() -> Option<PathBuf> {
    let dir = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from).filter(|p| p.is_absolute());
    let home = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".local/state"));
    Some(dir.or_else(home)?.join("engine"))
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
