//! Config values, and the credentials they make.

use std::collections::HashMap;

use engine_client::{Auth, BaseUrl};

use crate::stream::Plan;
use crate::template::Template;

/// One value that can be configured.
#[derive(Clone, Debug)]
pub struct ConfigPlan {
    /// Its key.
    pub key: String,
    /// The name people know it by.
    pub title: Option<String>,
    /// Where to find it.
    pub description: Option<String>,
    /// Never shown.
    pub secret: bool,
    /// Used when the operator gives none.
    pub default: Option<String>,
}

/// One way to authenticate.
#[derive(Clone, Debug)]
pub struct AuthPlan {
    /// Its name.
    pub name: String,
    pub(crate) form: AuthForm,
}

#[derive(Clone, Debug)]
pub(crate) enum AuthForm {
    Basic { username: Template, password: Template },
    Bearer { token: Template },
}

impl AuthPlan {
    /// The config keys it needs.
    #[must_use]
    pub fn keys(&self) -> Vec<&str> {
        match &self.form {
            AuthForm::Basic { username, password } => {
                username.keys().chain(password.keys()).collect()
            }
            AuthForm::Bearer { token } => token.keys().collect(),
        }
    }
}

/// What the operator configured, checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the API is.
    pub base_url: BaseUrl,
    /// The operator chose it: it is not the manifest's default. Only then may it be a private address.
    pub base_url_given: bool,
    /// Who asks.
    pub auth: Auth,
    /// The way of authenticating that was chosen.
    pub auth_name: Option<String>,
}

/// Why the configuration does not do. Never holds a secret's value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// A key that the connector does not know.
    #[error("the connector has no config key `{key}`")]
    UnknownKey {
        /// The key.
        key: String,
        /// What there is.
        known: Vec<String>,
    },
    /// No way of authenticating is complete.
    #[error("credentials are missing: {}", .missing.join(", or "))]
    NoCredentials {
        /// Per way of authenticating, what is missing.
        missing: Vec<String>,
    },
    /// More than one way of authenticating is complete.
    #[error("credentials for more than one way to authenticate are given: {}", .0.join(", "))]
    Ambiguous(Vec<String>),
    /// The base URL.
    #[error("{0}")]
    BaseUrl(String),
}

impl Plan {
    /// Checks config values: given ones are used first, then the manifest's defaults.
    ///
    /// # Errors
    /// When a key is unknown, credentials are missing or ambiguous, or `base_url` is none.
    pub fn settings(&self, given: &HashMap<String, String>) -> Result<Settings, SettingsError> {
        let known = || self.config.iter().map(|c| c.key.as_str()).chain(["base_url"]);
        if let Some(key) = given.keys().find(|k| !known().any(|n| n == k.as_str())) {
            let known = known().map(str::to_owned).collect();
            return Err(SettingsError::UnknownKey { key: key.clone(), known });
        }
        let value = |key: &str| {
            let default = || self.config.iter().find(|c| c.key == key)?.default.as_deref();
            given.get(key).map(String::as_str).filter(|v| !v.is_empty()).or_else(default)
        };
        let chosen = given.get("base_url");
        let base = chosen.unwrap_or(&self.base_url);
        let base_url = BaseUrl::parse(base).map_err(|e| SettingsError::BaseUrl(e.to_string()))?;
        let (auth, auth_name) = self.choose_auth(value)?;
        Ok(Settings { base_url, base_url_given: chosen.is_some(), auth, auth_name })
    }

    fn choose_auth<'v>(
        &self,
        value: impl Fn(&str) -> Option<&'v str>,
    ) -> Result<(Auth, Option<String>), SettingsError> {
        let complete = |a: &&AuthPlan| a.keys().iter().all(|k| value(k).is_some());
        let chosen: Vec<&AuthPlan> = self.auth.iter().filter(complete).collect();
        match chosen.as_slice() {
            [] if self.auth.is_empty() => Ok((Auth::None, None)),
            [] => {
                let missing = |a: &AuthPlan| {
                    let keys: Vec<&str> =
                        a.keys().into_iter().filter(|k| value(k).is_none()).collect();
                    format!("`{}` ({})", keys.join("` and `"), a.name.replace('_', " "))
                };
                let missing = self.auth.iter().map(missing).collect();
                Err(SettingsError::NoCredentials { missing })
            }
            [one] => {
                let fill = |t: &Template| t.fill(&value).unwrap_or_default();
                let auth = match &one.form {
                    AuthForm::Basic { username, password } => {
                        Auth::basic(fill(username), fill(password))
                    }
                    AuthForm::Bearer { token } => Auth::bearer(fill(token)),
                };
                Ok((auth, Some(one.name.clone())))
            }
            many => Err(SettingsError::Ambiguous(many.iter().map(|a| a.name.clone()).collect())),
        }
    }
}
