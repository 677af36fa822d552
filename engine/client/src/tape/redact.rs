//! How exchanges are written down: without secrets, and as if the API were where the connector says it is.

use std::collections::BTreeMap;

use regex::Regex;
use reqwest::header::{CONTENT_TYPE, HeaderMap, SET_COOKIE};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::{Answered, Asked, Content, REDACTED, json};
use crate::auth::{Auth, Place, TokenAt, forms_of, secrets};
use crate::base::BaseUrl;
use crate::request::Response;
use crate::transport::Outgoing;

/// Headers of answers that are kept; those that a budget is learned from change with every recording.
const HEADERS: [&str; 4] = ["content-type", "date", "link", "retry-after"];
/// What a log-in's request and answer say beside secrets (RFC 6749 §4, §5).
const PLAIN_FIELDS: [&str; 5] = ["grant_type", "scope", "token_type", "expires_in", "error"];
/// What in an answer to a log-in is a secret elsewhere, too.
const TOKENS: [&str; 3] = ["access_token", "refresh_token", "id_token"];

/// Where one logs in.
#[derive(Clone, Debug)]
struct Login {
    url: Url,
    /// The address that it is written down with.
    shown: Url,
    /// Where the answer has a session's token.
    token: Option<TokenAt>,
}

/// What is taken out of exchanges before they are written down.
#[derive(Clone)]
pub struct Redaction {
    /// Where the API is said to be.
    base: String,
    /// Where it is, and what is written instead.
    moved: Vec<(String, String)>,
    login: Option<Login>,
    /// Query parameters, cookies and fields of bodies that carry a key.
    names: Vec<String>,
    /// Headers of answers that are kept as well.
    headers: Vec<String>,
    forms: Vec<String>,
    /// All ways in which all secrets are written.
    all: Option<Regex>,
}

impl std::fmt::Debug for Redaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Redaction")
    }
}

impl Redaction {
    /// What a client with this base and these credentials sends and is given.
    #[must_use]
    pub fn new(auth: &Auth, base: &BaseUrl) -> Self {
        let place = |place: &Place| match place {
            Place::Header { .. } => None,
            Place::Query(name) | Place::Cookie(name) | Place::Body(name) => Some(name.clone()),
        };
        let names = match auth {
            Auth::Keys(keys) => keys.iter().filter_map(|k| place(&k.place)).collect(),
            Auth::Session(session) => place(&session.place).into_iter().collect(),
            _ => Vec::new(),
        };
        let login = login(auth, base);
        let own = Self {
            base: base.to_string(),
            moved: Vec::new(),
            login,
            names,
            headers: Vec::new(),
            forms: Vec::new(),
            all: None,
        };
        own.hiding(secrets(auth))
    }

    /// Takes these out as well, in every way in which they may be written. Shorter ones than three
    /// characters are only found in the places of keys.
    #[must_use]
    pub fn hiding(mut self, secrets: impl IntoIterator<Item = SecretString>) -> Self {
        for secret in secrets.into_iter().filter(|s| s.expose_secret() != REDACTED) {
            forms_of(secret.expose_secret(), &mut self.forms);
        }
        // one may hold another: the longest first
        self.forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        self.forms.dedup();
        let pattern: Vec<String> = self.forms.iter().map(|form| regex::escape(form)).collect();
        let built = Regex::new(&pattern.join("|")).ok().filter(|_| !pattern.is_empty());
        self.all = built;
        self
    }

    /// Writes addresses as if the API were at `base`, with these ways to log in.
    #[must_use]
    pub fn as_at(mut self, auth: &Auth, base: &BaseUrl) -> Self {
        let (is, said) = (self.base, base.to_string());
        if is != said {
            let origin = |text: &str| {
                Url::parse(text).map(|url| url.origin().ascii_serialization()).unwrap_or_default()
            };
            self.moved = vec![(is.clone(), said.clone()), (origin(&is), origin(&said))];
        }
        if let (Some(own), Some(said)) = (&mut self.login, login(auth, base)) {
            own.shown = said.url;
        }
        Self { base: said, ..self }
    }

    /// Keeps these headers of answers, too.
    #[must_use]
    pub fn keeping(mut self, headers: impl IntoIterator<Item = String>) -> Self {
        self.headers.extend(headers.into_iter().map(|name| name.to_ascii_lowercase()));
        self
    }

    /// Whether a request that was written down logs in.
    #[must_use]
    pub fn logs_in(&self, asked: &Asked) -> bool {
        let path = self.login.as_ref().map(|login| self.below(login.shown.as_str()));
        path.is_some_and(|path| path == asked.path)
    }

    /// Whether a secret is in a text, however it is written.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        match &self.all {
            Some(all) => all.is_match(text),
            None => self.forms.iter().any(|form| text.contains(form)),
        }
    }

    /// A text without secrets, its addresses moved.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (is, said) in self.moved.iter().filter(|(is, _)| !is.is_empty()) {
            for (is, said) in [(is.clone(), said.clone()), (escaped(is), escaped(said))] {
                if text.contains(&is) {
                    text = text.replace(&is, &said);
                }
            }
        }
        match &self.all {
            Some(all) => all.replace_all(&text, REDACTED).into_owned(),
            // too much for one pattern
            None => self.forms.iter().fold(text, |text, form| text.replace(form, REDACTED)),
        }
    }

    /// The secrets that show in an exchange: credentials that were sent, tokens that were given.
    pub(super) fn learn(&mut self, request: &Outgoing, response: &Response) {
        let mut found: Vec<String> = Vec::new();
        for value in request.headers.values().filter(|v| v.is_sensitive()) {
            let text = value.to_str().unwrap_or_default();
            for part in text.split("; ") {
                let cookie = part.split_once('=').filter(|(n, _)| self.is_key(n));
                found.extend(cookie.map(|(_, value)| value.to_owned()));
            }
            found.extend(text.split_once(' ').map(|(_, credential)| credential.to_owned()));
            found.push(text.to_owned());
        }
        for (name, value) in request.url.query_pairs() {
            found.extend(self.is_key(&name).then(|| value.into_owned()));
        }
        found.extend(self.login_at(&request.url).into_iter().flat_map(|l| given(l, response)));
        let new = found.into_iter().map(SecretString::from).filter(|s| {
            let mut forms = Vec::new();
            forms_of(s.expose_secret(), &mut forms);
            forms.iter().any(|form| !self.forms.contains(form))
        });
        let new: Vec<SecretString> = new.collect();
        if !new.is_empty() {
            *self = self.clone().hiding(new);
        }
    }

    fn is_key(&self, name: &str) -> bool {
        self.names.iter().any(|n| n == name)
    }

    fn login_at(&self, url: &Url) -> Option<&Login> {
        let place = |url: &Url| (url.origin(), url.path().to_owned());
        self.login.as_ref().filter(|login| place(&login.url) == place(url))
    }

    /// A path below the base, where an address is there.
    fn below(&self, address: &str) -> String {
        let base = self.base.trim_end_matches('/');
        match address.strip_prefix(base) {
            Some("") => "/".to_owned(),
            Some(path) if path.starts_with('/') => path.to_owned(),
            _ => address.to_owned(),
        }
    }

    fn pair(&self, name: &str, value: &str, plain: bool) -> String {
        match plain && !self.is_key(name) {
            true => format!("{}={}", self.text(name), self.text(value)),
            false => format!("{}={REDACTED}", self.text(name)),
        }
    }

    pub(super) fn asked(&self, request: &Outgoing) -> Asked {
        let login = self.login_at(&request.url);
        let mut address = login.map_or_else(|| request.url.clone(), |login| login.shown.clone());
        address.set_query(None);
        let query = request.url.query_pairs().map(|(n, v)| self.pair(&n, &v, login.is_none()));
        Asked {
            method: request.method.word().to_owned(),
            path: self.text(&self.below(&self.text(address.as_str()))),
            query: query.collect(),
            body: self.carried(request, login.is_none()),
        }
    }

    /// The body of a request: of a log-in, only what is no secret by its name.
    fn carried(&self, request: &Outgoing, plain: bool) -> Content {
        let text = String::from_utf8_lossy(&request.body);
        let kind = request.headers.get(CONTENT_TYPE).and_then(|t| t.to_str().ok());
        let kind = kind.unwrap_or_default();
        let is_plain = |name: &str| plain || PLAIN_FIELDS.contains(&name);
        if kind.contains("form-urlencoded") {
            let fields = url::form_urlencoded::parse(text.as_bytes());
            let fields = fields.map(|(n, v)| self.pair(&n, &v, is_plain(&n)));
            return Content { form: Some(fields.collect()), ..Content::default() };
        }
        let put = |names: &[String], raw: &str, is_name: bool| {
            let name = names.last().map_or("", String::as_str);
            let hidden = !is_plain(name) || names.len() == 1 && self.is_key(name);
            if hidden && !is_name { Some(quoted(REDACTED)) } else { self.scalar(raw) }
        };
        match json::rewritten(&text, put) {
            Some(text) => Content::of_json(text),
            None if plain => Content::of_text(&self.text(&text)),
            None => Content::of_text(REDACTED),
        }
    }

    /// A scalar without secrets; `None` when it has none.
    fn scalar(&self, raw: &str) -> Option<String> {
        let text = serde_json::from_str::<String>(raw);
        let plain = text.as_deref().unwrap_or(raw);
        let shown = self.text(plain);
        (shown != plain).then(|| quoted(&shown))
    }

    pub(super) fn answered(&self, request: &Outgoing, response: &Response) -> Answered {
        let login = self.login_at(&request.url);
        let put = |names: &[String], raw: &str, is_name: bool| {
            let name = names.last().map_or("", String::as_str);
            let secret = login.is_some() && !PLAIN_FIELDS.contains(&name) && raw.starts_with('"');
            if secret && !is_name { Some(quoted(REDACTED)) } else { self.scalar(raw) }
        };
        let text = String::from_utf8_lossy(&response.body);
        let body = match json::rewritten(&text, put) {
            Some(text) => Content::of_json(text),
            None if login.is_some() && !text.is_empty() => Content::of_text(REDACTED),
            None => Content::of_text(&self.text(&text)),
        };
        let mut headers = self.headers_of(&response.headers);
        match login.and_then(|login| login.token.as_ref()) {
            Some(TokenAt::Header(name)) => {
                headers.insert(name.to_ascii_lowercase(), REDACTED.to_owned());
            }
            Some(TokenAt::Cookie(name)) => {
                headers.insert("set-cookie".to_owned(), format!("{name}={REDACTED}"));
            }
            _ => {}
        }
        Answered { status: response.status, headers, body }
    }

    fn headers_of(&self, headers: &HeaderMap) -> BTreeMap<String, String> {
        let mut kept = BTreeMap::new();
        let names = HEADERS.into_iter().chain(self.headers.iter().map(String::as_str));
        for name in names.filter(|name| *name != SET_COOKIE) {
            let values = headers.get_all(name).iter().filter_map(|v| v.to_str().ok());
            let values: Vec<&str> = values.collect();
            if !values.is_empty() {
                kept.insert(name.to_owned(), self.text(&values.join(", ")));
            }
        }
        kept
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Slashes as some write them in JSON.
fn escaped(address: &str) -> String {
    address.replace('/', "\\/")
}

/// Where one logs in, if that is how one is let in.
fn login(auth: &Auth, base: &BaseUrl) -> Option<Login> {
    let (to, token) = match auth {
        Auth::OAuth2(oauth) => (&oauth.token_url, None),
        Auth::Session(session) => (&session.login, Some(session.token.clone())),
        _ => return None,
    };
    let url = Url::parse(to).ok().unwrap_or_else(|| base.join(to, &[]));
    Some(Login { shown: url.clone(), url, token })
}

/// The tokens in an answer to a log-in.
fn given(login: &Login, response: &Response) -> Vec<String> {
    let body: serde_json::Value = serde_json::from_slice(&response.body).unwrap_or_default();
    let text = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let cookies = response.headers.get_all(SET_COOKIE).iter().filter_map(|c| c.to_str().ok());
    let cookies = cookies.filter_map(|c| c.split(';').next()?.split_once('='));
    let mut found: Vec<String> = cookies.map(|(_, value)| value.trim().to_owned()).collect();
    found.extend(TOKENS.iter().filter_map(|name| body.get(name).and_then(text)));
    match &login.token {
        Some(TokenAt::Body(pointer)) => found.extend(body.pointer(pointer).and_then(text)),
        Some(TokenAt::Header(name)) => found.extend(response.header(name).map(str::to_owned)),
        Some(TokenAt::Cookie(_)) | None => {}
    }
    found
}
