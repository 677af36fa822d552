//! Ways to authenticate: from what is written to what is filled in when the operator's values are known.

use engine_client::{ClientAuth, Grant, Place, TokenAt};
use engine_manifest::problem::code;
use engine_manifest::spec::{
    ApiKey, Auth, ClientAuthSpec, GrantSpec, Named, OAuth2Spec, Send, SessionSpec, TokenSpec,
};
use engine_manifest::values::{JsonPath, Step};
use engine_manifest::{Problems, Spanned};

use super::{free_header, header_name, parameter, pattern, template};
use crate::settings::{AuthForm, AuthPlan, ConfigPlan, KeyForm, OAuthForm, SessionForm};
use crate::template::Template;

/// The config keys that every OAuth client has, and whether they are secret.
const OAUTH_KEYS: [(&str, bool, &str); 5] = [
    ("client_id", false, "Client ID of the OAuth application"),
    ("client_secret", true, "Client secret of the OAuth application"),
    ("refresh_token", true, "Refresh token to begin with"),
    ("access_token", true, "Access token to begin with"),
    ("token_url", false, "Where tokens come from, when not where the connector says"),
];

/// Adds the config keys that need not be declared.
pub(super) fn implied(auth: &Named<Auth>, config: &mut Vec<ConfigPlan>, problems: &mut Problems) {
    let Some((name, _)) = auth.iter().find(|(_, form)| matches!(form, Auth::OAuth2(_))) else {
        return;
    };
    for (key, secret, title) in OAUTH_KEYS {
        match config.iter().find(|c| c.key == key) {
            Some(declared) if secret && !declared.secret => {
                let message = format!("config key `{key}` is used as a secret");
                let hint = format!("add `secret: true` to `config.{key}`");
                problems.add(code::SECRET, name.span, message, hint);
            }
            Some(_) => {}
            None => config.push(ConfigPlan {
                key: key.to_owned(),
                title: Some(title.to_owned()),
                description: None,
                secret,
                default: None,
            }),
        }
    }
}

pub(super) fn all(
    auth: &Named<Auth>,
    config: &[ConfigPlan],
    problems: &mut Problems,
) -> Vec<AuthPlan> {
    let mut all = Vec::new();
    for (name, form) in auth {
        let mut texts = Texts { config, problems };
        let form = match form {
            Auth::Basic { username, password } => {
                let (username, password) = (texts.plain(username), texts.secret(password));
                username
                    .zip(password)
                    .map(|(username, password)| AuthForm::Basic { username, password })
            }
            Auth::Bearer { token } => texts.secret(token).map(|token| AuthForm::Bearer { token }),
            Auth::ApiKey(keys) => texts.keys(&keys.0, name),
            Auth::OAuth2(oauth) => texts.oauth(oauth),
            Auth::Session(session) => texts.session(session),
        };
        all.extend(form.map(|form| AuthPlan { name: name.value.clone(), form }));
    }
    all
}

/// Texts with config values in them.
struct Texts<'p> {
    config: &'p [ConfigPlan],
    problems: &'p mut Problems,
}

impl Texts<'_> {
    fn plain(&mut self, text: &Spanned<String>) -> Option<Template> {
        template(text, self.config, self.problems)
    }

    /// A secret is never written in a manifest, and what is put in is declared as one.
    fn secret(&mut self, text: &Spanned<String>) -> Option<Template> {
        let template = self.plain(text)?;
        let keys: Vec<&str> = template.keys().collect();
        if keys.is_empty() {
            let hint = "declare it under `config:` with `secret: true` and write \
                        `{{ config.NAME }}`";
            let message = "a credential in the manifest";
            self.problems.add_hidden(code::SECRET, text.span, message, hint);
        }
        for key in keys {
            if self.config.iter().any(|c| c.key == key && !c.secret) {
                let message = format!("config key `{key}` is used as a secret");
                let hint = format!("add `secret: true` to `config.{key}`");
                self.problems.add(code::SECRET, text.span, message, hint);
            }
        }
        Some(template)
    }

    fn keys(&mut self, keys: &[ApiKey], name: &Spanned<String>) -> Option<AuthForm> {
        let mut all = Vec::new();
        for ApiKey { value, header, prefix, query, cookie, body } in keys {
            let value = self.secret(value);
            let places = [(header, "header"), (query, "query"), (cookie, "cookie"), (body, "body")];
            let given: Vec<_> =
                places.iter().filter_map(|(text, kind)| Some((text.as_ref()?, *kind))).collect();
            let [(text, kind)] = given.as_slice() else {
                let hint = "exactly one of `header`, `query`, `cookie` and `body`";
                self.problems.add(code::BAD_VALUE, name.span, "a key without its one place", hint);
                return None;
            };
            let place = self.place(text, kind, prefix.as_deref());
            all.push(KeyForm { place: place?, value: value? });
        }
        Some(AuthForm::Keys(all))
    }

    fn place(&mut self, name: &Spanned<String>, kind: &str, prefix: Option<&str>) -> Option<Place> {
        let text = name.value.clone();
        if prefix.is_some() && kind != "header" {
            let hint = "leave it out, or send the key in a header";
            self.problems.add(code::BAD_VALUE, name.span, "only a header has a `prefix`", hint);
        }
        if prefix.is_some_and(|p| p.chars().any(char::is_control)) {
            let hint = "a header's value is one line of text";
            self.problems.add(code::HEADER, name.span, "control characters in its `prefix`", hint);
        }
        if prefix.is_some_and(|p| p.contains("{{")) {
            let hint = "write it out, such as `Token `; the key itself may be `{{ config.NAME }}`";
            let message = "its `prefix` is sent as it is written";
            self.problems.add(code::TEMPLATE, name.span, message, hint);
        }
        match kind {
            "header" => {
                let good = header_name(name, self.problems) && free_header(name, self.problems);
                let prefix = prefix.unwrap_or_default().to_owned();
                good.then_some(Place::Header { name: text, prefix })
            }
            "query" => Some(Place::Query(text)),
            "cookie" => header_name(name, self.problems).then_some(Place::Cookie(text)),
            _ => Some(Place::Body(text)),
        }
    }

    fn oauth(&mut self, written: &OAuth2Spec) -> Option<AuthForm> {
        let OAuth2Spec {
            token_url,
            authorize_url,
            grant,
            client_auth,
            scopes,
            params,
            refused,
            redirect_port,
        } = written;
        let token_url = self.address(token_url);
        let authorize_url = authorize_url.as_ref().map(|url| self.address(url));
        let refused = refused.as_ref().map(|text| pattern(text, self.problems));
        if let Some(none) = redirect_port.as_ref().filter(|port| port.value == 0) {
            let message = "port 0 is no port that a browser can come back to";
            self.problems.add(code::BAD_VALUE, none.span, message, "such as 8123");
        }
        params.keys().for_each(|name| parameter(name, self.problems));
        let params: Option<Vec<_>> = params
            .iter()
            .map(|(name, text)| Some((name.value.clone(), self.plain(text)?)))
            .collect();
        let grant = match grant {
            None | Some(GrantSpec::RefreshToken) => Grant::Refresh,
            Some(GrantSpec::ClientCredentials) => Grant::ClientCredentials,
        };
        let client_auth = match client_auth {
            None | Some(ClientAuthSpec::Body) => ClientAuth::Body,
            Some(ClientAuthSpec::Basic) => ClientAuth::Basic,
        };
        Some(AuthForm::OAuth2(OAuthForm {
            token_url: token_url?,
            authorize_url: authorize_url.map_or(Some(None), |url| url.map(Some))?,
            grant,
            client_auth,
            scopes: scopes.iter().map(|s| s.value.clone()).collect(),
            params: params?,
            refused: refused.map_or(Some(None), |p| p.map(Some))?,
            redirect_port: redirect_port.as_ref().map(|p| p.value),
        }))
    }

    /// A path below the base URL, or an address that is reached over TLS.
    fn address(&mut self, text: &Spanned<String>) -> Option<String> {
        let good = match url::Url::parse(text) {
            Ok(url) => {
                let plain = url.username().is_empty() && url.password().is_none();
                let bare = url.query().is_none() && url.fragment().is_none();
                url.scheme() == "https" && url.host().is_some() && plain && bare
            }
            Err(_) => {
                text.starts_with('/') && !text.starts_with("//") && !text.contains(['?', '#'])
            }
        };
        if !good {
            let hint = "a path such as `/oauth/token`, or an address that starts with `https://`";
            let message = "credentials can't be sent there";
            match text.contains('@') {
                true => self.problems.add_hidden(code::BASE_URL, text.span, message, hint),
                false => self.problems.add(code::BASE_URL, text.span, message, hint),
            }
        }
        good.then(|| text.value.clone())
    }

    fn session(&mut self, written: &SessionSpec) -> Option<AuthForm> {
        let SessionSpec { login, json, form, token, send, expires_in } = written;
        let address = self.address(login);
        if json.is_empty() == form.is_empty() {
            let hint = "give `json: { … }` or `form: { … }`";
            let message = "nothing to log in with, or too much";
            self.problems.add(code::BAD_VALUE, login.span, message, hint);
            return None;
        }
        let fields: Option<Vec<_>> = json
            .iter()
            .chain(form)
            .map(|(name, text)| Some((name.value.clone(), self.plain(text)?)))
            .collect();
        let is_secret = |key: &str| self.config.iter().any(|c| c.key == key && c.secret);
        if fields.iter().flatten().all(|(_, text)| !text.keys().any(is_secret)) {
            let hint = "declare the password under `config:` with `secret: true` and write \
                        `{{ config.NAME }}`";
            let message = "a log-in without a secret";
            self.problems.add(code::SECRET, login.span, message, hint);
        }
        if let TokenSpec::Header(name) | TokenSpec::Cookie(name) = &token.value {
            header_name(name, self.problems);
        }
        let token = match &token.value {
            TokenSpec::Body(path) => TokenAt::Body(pointer(path)),
            TokenSpec::Header(name) => TokenAt::Header(name.value.clone()),
            TokenSpec::Cookie(name) => TokenAt::Cookie(name.value.clone()),
        };
        let place = match send {
            None => Some(Place::bearer()),
            Some(send) => self.carrier(send),
        };
        Some(AuthForm::Session(SessionForm {
            login: address?,
            fields: fields?,
            form: !form.is_empty(),
            token,
            place: place?,
            lifetime: expires_in.map(|p| p.0),
        }))
    }

    fn carrier(&mut self, written: &Spanned<Send>) -> Option<Place> {
        let Send { header, prefix, query, cookie } = &written.value;
        let places = [(header, "header"), (query, "query"), (cookie, "cookie")];
        let given: Vec<_> =
            places.iter().filter_map(|(text, kind)| Some((text.as_ref()?, *kind))).collect();
        let [(text, kind)] = given.as_slice() else {
            let hint = "exactly one of `header`, `query` and `cookie`";
            self.problems.add(code::BAD_VALUE, written.span, "a token without its one place", hint);
            return None;
        };
        self.place(text, kind, prefix.as_deref())
    }
}

/// A path as a JSON pointer (RFC 6901).
fn pointer(path: &JsonPath) -> String {
    let step = |step: &Step| match step {
        Step::Name(name) => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
        Step::Index(index) => format!("/{index}"),
        // no path of one place has it
        Step::Any => "/*".to_owned(),
    };
    path.0.iter().map(step).collect()
}
