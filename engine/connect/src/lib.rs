//! From what an operator gives, a connector's name and some values, to a client of its API: the one place
//! where the programs look for connectors, for config values and for stored tokens.

use std::path::PathBuf;

use engine_manifest::problem::did_you_mean;
use engine_manifest::{Bundle, ConnectorSource, locate, render};
use engine_plan::{Plan, Settings, read};

mod access;
pub mod codes;
mod settings;

pub use access::{author_client, builder, built, client, credential_store, local_limiter};
pub use settings::{given, settings, settings_of};

/// Something can't be had as it was asked for. The user can mend it: usage, config or manifest.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Refused {
    /// Stable, with a section in docs/errors.md.
    pub code: &'static str,
    /// What is wrong, without a secret.
    pub message: String,
    /// What to do next.
    pub hint: String,
}

impl Refused {
    pub(crate) fn new(
        code: &'static str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { code, message: message.into(), hint: hint.into() }
    }
}

/// A hint with the nearest known word, else the known words.
#[must_use]
pub fn nearest(word: &str, what: &str, known: &[String]) -> String {
    did_you_mean(word, known.iter().map(String::as_str)).unwrap_or_else(|| {
        let shown: Vec<&str> = known.iter().take(40).map(String::as_str).collect();
        match shown.is_empty() {
            true => format!("there are no {what}"),
            false => format!("{what}: {}", shown.join(", ")),
        }
    })
}

/// A connector that was found and compiled.
#[derive(Debug)]
pub struct Connector {
    /// What will be done.
    pub plan: Plan,
    /// It hides a compiled-in one.
    pub shadows: Option<PathBuf>,
}

/// Finds and compiles a connector: by path, under `connectors/`, in `$ENGINE_CONNECTORS`, or among `bundles`.
///
/// # Errors
/// When there is none of this name, or it has mistakes.
pub fn connector(name: &str, bundles: &[Bundle]) -> Result<Connector, Refused> {
    let search = std::env::var_os("ENGINE_CONNECTORS");
    let search: Vec<PathBuf> =
        search.map(|paths| std::env::split_paths(&paths).collect()).unwrap_or_default();
    let source = locate(name, &search, bundles).map_err(|e| {
        let mut hint = nearest(name, "connectors", &e.known);
        if !e.looked_in.is_empty() {
            hint = format!("{hint} (looked in {})", e.looked_in.join(", "));
        }
        Refused::new("E0002", e.to_string(), hint)
    })?;
    let reading = read(&source);
    let Some(plan) = reading.plan else {
        let shown = render::human(&reading.problems, &reading.sources, false);
        let message = format!("the connector has mistakes\n\n{}", shown.trim_end());
        let hint = format!("`connector check {name}` shows them too");
        return Err(Refused::new("E0003", message, hint));
    };
    let shadows = match source {
        ConnectorSource::Folder { path, shadows: true, .. } => Some(path),
        _ => None,
    };
    Ok(Connector { plan, shadows })
}

/// The command that lets the engine in again, where a person has to.
#[must_use]
pub fn reconnect(settings: &Settings, connector: &str, connection: &str) -> Option<String> {
    settings.login.as_ref()?;
    let id =
        if connection == connector { String::new() } else { format!(" --connection {connection}") };
    Some(format!("let the engine in again: `engine auth login --connector {connector}{id}`"))
}

/// A connection's id, checked: the connector's name unless one is given.
///
/// # Errors
/// When it holds what can't stand in the names of tables and files.
pub fn connection_id(given: Option<&str>, plan: &Plan) -> Result<String, Refused> {
    let id = given.unwrap_or(&plan.connector).to_owned();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if id.is_empty() || id.len() > 100 || !id.chars().all(plain) {
        let shown = engine_manifest::tree::clip(&id);
        let hint = "use letters, digits, `-`, `_` and `.`, at most 100";
        return Err(Refused::new("E0008", format!("`{shown}` can't be a connection's id"), hint));
    }
    Ok(id)
}

/// Where the program keeps what it remembers between runs (XDG Base Directory Specification).
#[must_use]
pub fn state_dir() -> Option<PathBuf> {
    let dir = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from).filter(|p| p.is_absolute());
    let home = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".local/state"));
    Some(dir.or_else(home)?.join("engine"))
}
