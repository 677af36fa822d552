//! Config values, and the credentials they make.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use engine_client::{ApiKey, Auth, BaseUrl, ClientAuth, Grant, OAuth2, Place, Session, TokenAt};
use regex::Regex;
use secrecy::SecretString;
use url::Url;

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
    Keys(Vec<KeyForm>),
    OAuth2(OAuthForm),
    Session(SessionForm),
}

#[derive(Clone, Debug)]
pub(crate) struct KeyForm {
    pub(crate) place: Place,
    pub(crate) value: Template,
}

#[derive(Clone, Debug)]
pub(crate) struct OAuthForm {
    pub(crate) token_url: String,
    pub(crate) authorize_url: Option<String>,
    pub(crate) grant: Grant,
    pub(crate) client_auth: ClientAuth,
    pub(crate) scopes: Vec<String>,
    pub(crate) params: Vec<(String, Template)>,
    pub(crate) refused: Option<Regex>,
    pub(crate) redirect_port: Option<u16>,
}

#[derive(Clone, Debug)]
pub(crate) struct SessionForm {
    pub(crate) login: String,
    pub(crate) fields: Vec<(String, Template)>,
    pub(crate) form: bool,
    pub(crate) token: TokenAt,
    pub(crate) place: Place,
    pub(crate) lifetime: Option<Duration>,
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
            AuthForm::Keys(keys) => keys.iter().flat_map(|k| k.value.keys()).collect(),
            AuthForm::OAuth2(oauth) => {
                let own: &[&str] = match oauth.grant {
                    Grant::Refresh => &["client_id"],
                    Grant::ClientCredentials => &["client_id", "client_secret"],
                };
                own.iter().copied().chain(oauth.params.iter().flat_map(|(_, t)| t.keys())).collect()
            }
            AuthForm::Session(session) => {
                session.fields.iter().flat_map(|(_, text)| text.keys()).collect()
            }
        }
    }

    /// Whether it sends an `Authorization` header.
    #[must_use]
    pub fn is_header(&self) -> bool {
        let here = |place: &Place| match place {
            Place::Header { name, .. } => name.eq_ignore_ascii_case("authorization"),
            Place::Query(_) | Place::Cookie(_) | Place::Body(_) => false,
        };
        match &self.form {
            AuthForm::Basic { .. } | AuthForm::Bearer { .. } | AuthForm::OAuth2(_) => true,
            AuthForm::Keys(keys) => keys.iter().any(|k| here(&k.place)),
            AuthForm::Session(session) => here(&session.place),
        }
    }

    /// The config keys that it uses where they are given.
    #[must_use]
    pub fn also(&self) -> &'static [&'static str] {
        match &self.form {
            AuthForm::OAuth2(OAuthForm { grant: Grant::Refresh, .. }) => {
                &["client_secret", "refresh_token", "access_token", "token_url"]
            }
            AuthForm::OAuth2(_) => &["token_url"],
            _ => &[],
        }
    }

    /// Where it asks for tokens.
    pub(crate) fn addresses(&self) -> Vec<&str> {
        match &self.form {
            AuthForm::OAuth2(oauth) => vec![oauth.token_url.as_str()],
            AuthForm::Session(session) => vec![session.login.as_str()],
            AuthForm::Basic { .. } | AuthForm::Bearer { .. } | AuthForm::Keys(_) => Vec::new(),
        }
    }

    fn fill<'v>(&self, value: impl Fn(&str) -> Option<&'v str>) -> Auth {
        let fill = |t: &Template| t.fill(&value).unwrap_or_default();
        let secret = |key: &str| value(key).map(SecretString::from);
        match &self.form {
            AuthForm::Basic { username, password } => Auth::basic(fill(username), fill(password)),
            AuthForm::Bearer { token } => Auth::bearer(fill(token)),
            AuthForm::Keys(keys) => {
                let key =
                    |k: &KeyForm| ApiKey { place: k.place.clone(), value: fill(&k.value).into() };
                Auth::Keys(keys.iter().map(key).collect())
            }
            AuthForm::OAuth2(form) => Auth::OAuth2(Box::new(OAuth2 {
                token_url: value("token_url").unwrap_or(&form.token_url).to_owned(),
                client_id: value("client_id").unwrap_or_default().to_owned(),
                client_secret: secret("client_secret"),
                client_auth: form.client_auth,
                grant: form.grant,
                scopes: form.scopes.clone(),
                params: form.params.iter().map(|(n, t)| (n.clone(), fill(t))).collect(),
                refused: form.refused.clone(),
                refresh_token: secret("refresh_token"),
                access_token: secret("access_token"),
            })),
            AuthForm::Session(form) => Auth::Session(Box::new(Session {
                login: form.login.clone(),
                fields: form.fields.iter().map(|(n, t)| (n.clone(), fill(t).into())).collect(),
                form: form.form,
                token: form.token.clone(),
                place: form.place.clone(),
                lifetime: form.lifetime,
            })),
        }
    }
}

/// How a person lets the client in.
#[derive(Clone, Debug)]
pub struct Login {
    /// The page that asks.
    pub authorize_url: Url,
    /// The port that the browser comes back to, where the API wants a certain one.
    pub redirect_port: Option<u16>,
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
    /// How a person lets the client in, where a person has to.
    pub login: Option<Login>,
    /// Where tokens come from, if the operator chose that.
    pub token_url: Option<String>,
    /// The values of the keys that are no secrets: what requests may hold.
    pub config: BTreeMap<String, String>,
    /// The values of all config keys that are secret, whether `auth` uses them or not.
    pub secrets: Vec<SecretString>,
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
    /// Something can't do without a value.
    #[error("{what} needs `{key}`, which has no value")]
    Missing {
        /// The key.
        key: String,
        /// What needs it.
        what: String,
    },
    /// Too many values.
    #[error("`{stream}` would be read in more than 1,000 partitions")]
    Partitions {
        /// The stream.
        stream: String,
    },
    /// What is kept of a value that is not for everybody's eyes.
    #[error("`{key}` is `{value}`: it says what is kept, `keep`, `hash` or `omit`")]
    Undecided {
        /// The key.
        key: String,
        /// Its value.
        value: String,
    },
    /// A value that can't stand where it is needed.
    #[error("`{key}` can't stand in {place}")]
    Unfit {
        /// The key.
        key: String,
        /// Where.
        place: &'static str,
    },
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
        let base = chosen.map_or_else(|| base(&self.base_url, value), |url| Ok(url.clone()))?;
        let base_url = BaseUrl::parse(&base).map_err(|e| SettingsError::BaseUrl(e.to_string()))?;
        if let Some(url) = given.get("token_url").filter(|url| !url.starts_with('/')) {
            let bad = |e| SettingsError::BaseUrl(format!("token_url: {e}"));
            BaseUrl::parse(url).map_err(bad)?;
        }
        let way = self.choose_auth(value)?;
        let login = way.and_then(|a| login(a, &base_url));
        let auth = way.map_or(Auth::None, |a| a.fill(value));
        let auth_name = way.map(|a| a.name.clone());
        let base_url_given = chosen.is_some();
        let token_url = given.get("token_url").cloned();
        let open = self.config.iter().filter(|c| !c.secret);
        let config = open.filter_map(|c| Some((c.key.clone(), value(&c.key)?.to_owned())));
        let config = config.collect();
        let secret = self.config.iter().filter(|c| c.secret);
        let secrets = secret.filter_map(|c| value(&c.key)).map(SecretString::from).collect();
        Ok(Settings {
            base_url,
            auth,
            auth_name,
            login,
            base_url_given,
            token_url,
            config,
            secrets,
        })
    }

    /// Whether some config values make this way the chosen one.
    pub(crate) fn is_ever_chosen(&self, way: &AuthPlan) -> bool {
        let chosen = |given: &[&str]| {
            let chosen = self.choose_auth(|key| self.stands(key, given));
            chosen.is_ok_and(|c| c.is_some_and(|c| c.name == way.name))
        };
        let own = way.keys();
        let all: Vec<&str> = own.iter().copied().chain(way.also().iter().copied()).collect();
        chosen(&own) || chosen(&all)
    }

    /// Another way that is complete as soon as this one is, and its place among all.
    pub(crate) fn rival(&self, way: &AuthPlan) -> Option<(&AuthPlan, usize)> {
        let given = way.keys();
        let complete = |a: &AuthPlan| a.keys().iter().all(|k| self.stands(k, &given).is_some());
        let mut others = self.auth.iter().enumerate().filter(|(_, a)| a.name != way.name);
        others.find(|(_, a)| complete(a)).map(|(at, a)| (a, at))
    }

    /// A stand-in for the value of a key that is given, or has a default.
    fn stands(&self, key: &str, given: &[&str]) -> Option<&'static str> {
        let default = || self.config.iter().any(|c| c.key == key && c.default.is_some());
        (given.contains(&key) || default()).then_some("value")
    }

    fn choose_auth<'v>(
        &self,
        value: impl Fn(&str) -> Option<&'v str>,
    ) -> Result<Option<&AuthPlan>, SettingsError> {
        let complete = |a: &&AuthPlan| a.keys().iter().all(|k| value(k).is_some());
        let used = |a: &AuthPlan| -> BTreeSet<String> {
            let also = a.also().iter().copied().filter(|k| value(k).is_some());
            a.keys().into_iter().chain(also).map(str::to_owned).collect()
        };
        let mut chosen: Vec<&AuthPlan> = self.auth.iter().filter(complete).collect();
        // the one that uses all of another's values, and more, is meant
        let all = chosen.clone();
        chosen.retain(|a| !all.iter().any(|b| used(a) != used(b) && used(a).is_subset(&used(b))));
        match chosen.as_slice() {
            [] if self.auth.is_empty() => Ok(None),
            [] => {
                let missing = |a: &AuthPlan| {
                    let keys: Vec<&str> =
                        a.keys().into_iter().filter(|k| value(k).is_none()).collect();
                    format!("`{}` ({})", keys.join("` and `"), a.name.replace('_', " "))
                };
                let missing = self.auth.iter().map(missing).collect();
                Err(SettingsError::NoCredentials { missing })
            }
            [one] => Ok(Some(one)),
            many => Err(SettingsError::Ambiguous(many.iter().map(|a| a.name.clone()).collect())),
        }
    }
}

/// The manifest's base URL. A value in it names a host or a folder, and leads to no other.
pub(crate) fn base<'v>(
    written: &str,
    value: impl Fn(&str) -> Option<&'v str>,
) -> Result<String, SettingsError> {
    let Ok(template) = Template::parse(written) else { return Ok(written.to_owned()) };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    let leads = |text: &str| text.starts_with('.') || text.ends_with('.') || text.contains("..");
    for key in template.keys() {
        let fits = |text: &str| text.chars().all(plain) && !leads(text);
        if value(key).is_some_and(|text| !fits(text)) {
            return Err(SettingsError::Unfit { key: key.to_owned(), place: "the base URL" });
        }
    }
    let what = "the base URL".to_owned();
    template.fill(value).map_err(|key| SettingsError::Missing { key, what })
}

fn login(auth: &AuthPlan, base: &BaseUrl) -> Option<Login> {
    let AuthForm::OAuth2(form) = &auth.form else { return None };
    let page = form.authorize_url.as_ref()?;
    let authorize_url = Url::parse(page).ok().unwrap_or_else(|| base.join(page, &[]));
    Some(Login { authorize_url, redirect_port: form.redirect_port })
}
