//! Config values: from `.env`, the environment and the command line.

use std::collections::HashMap;

use engine_plan::{Plan, Settings, SettingsError};

use crate::{Refused, nearest};

/// The settings that the operator's values make. The plan is bound to them ([`Plan::bind`]).
///
/// # Errors
/// When a value can't be understood or found, or no way to authenticate is complete.
pub fn settings(plan: &mut Plan, set: &[String]) -> Result<Settings, Refused> {
    let given = given(plan, set)?;
    settings_of(plan, &given)
}

/// The settings that these values make. The plan is bound to them.
///
/// # Errors
/// When a value can't be understood, or no way to authenticate is complete.
pub fn settings_of(plan: &mut Plan, given: &HashMap<String, String>) -> Result<Settings, Refused> {
    let settings = plan.settings(given).map_err(|e| settings_error(plan, e))?;
    plan.bind(&settings).map_err(|e| settings_error(plan, e))?;
    Ok(settings)
}

/// The values of the config keys: `.env` < environment < `set` (pairs `KEY=VALUE`). Secrets may be
/// references.
///
/// # Errors
/// When a value can't be found.
pub fn given(plan: &Plan, set: &[String]) -> Result<HashMap<String, String>, Refused> {
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
            return Err(Refused::new("E0004", "--set needs KEY=VALUE", hint));
        };
        given.insert(key.to_owned(), value.to_owned());
    }
    for config in plan.config.iter().filter(|c| c.secret) {
        if let Some(value) = given.get_mut(&config.key) {
            *value = resolve(&config.key, value)?;
        }
    }
    Ok(given)
}

/// A line of .env that says nothing. It may hold a secret: only what it is called is shown.
fn unreadable(error: &dotenvy::Error) -> Refused {
    let line = match error {
        dotenvy::Error::LineParse(line, _) => {
            let name = line.split(['=', ' ']).next().unwrap_or_default();
            format!("the line that begins with `{}`", engine_manifest::tree::clip(name))
        }
        _ => "a line".to_owned(),
    };
    let message = format!(".env: {line} can't be understood");
    Refused::new(
        "E0018",
        message,
        "write NAME=value; quote a value with spaces, `#` or quotes in it",
    )
}

/// `env:NAME` and `file:PATH` stand for what they name.
fn resolve(key: &str, value: &str) -> Result<String, Refused> {
    if let Some(name) = value.strip_prefix("env:") {
        return std::env::var(name).map_err(|_| {
            let message =
                format!("`{key}` refers to the environment variable {name}, which is not set");
            Refused::new("E0005", message, format!("set {name}"))
        });
    }
    if let Some(path) = value.strip_prefix("file:") {
        let text = std::fs::read_to_string(path).map_err(|e| {
            let message = format!("`{key}` refers to the file {path}, which can't be read: {e}");
            Refused::new("E0005", message, "check the path and the rights")
        })?;
        return Ok(text.trim_end_matches(['\r', '\n']).to_owned());
    }
    Ok(value.to_owned())
}

fn settings_error(plan: &Plan, error: SettingsError) -> Refused {
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
        SettingsError::Missing { key, .. } => {
            format!(
                "set {prefix}_{} in the environment or in .env, or use --set",
                key.to_uppercase()
            )
        }
        SettingsError::Undecided { key, .. } => {
            format!("such as `--set {key}=omit`, or {prefix}_{}=keep", key.to_uppercase())
        }
        SettingsError::Partitions { .. } => "configure fewer values".to_owned(),
        SettingsError::Unfit { .. } => {
            "letters, digits, `-`, `_` and `.` can stand there; no `/`, `@` or `..`".to_owned()
        }
        SettingsError::BaseUrl(_) => {
            "such as http://127.0.0.1:8080 or https://api.example.com".into()
        }
    };
    Refused::new("E0006", error.to_string(), hint.trim_end())
}
