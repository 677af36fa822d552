//! A client's credentials: how they are put into requests, renewed, and kept out of texts.

use std::sync::Arc;

use base64::Engine;
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::keeper::Keeper;
use super::{ApiKey, Auth, AuthError, Mark, Place, Veil, fingerprint};
use crate::transport::Outgoing;

/// What no recording may hold of a way to authenticate: the values that are sent, in every way they are sent.
/// A log-in's fields are told apart by the log-in itself: a user's name is no secret elsewhere.
pub(crate) fn secrets(auth: &Auth) -> Vec<SecretString> {
    match auth {
        Auth::None | Auth::Session(_) => Vec::new(),
        Auth::OAuth2(oauth) => oauth.secrets(),
        Auth::Basic { username, password } => {
            let (user, word) = (username.expose_secret(), password.expose_secret());
            let coded = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{word}"));
            // many APIs take a key as the user's name, and no password
            let lone = Some(username.clone()).filter(|_| word.is_empty());
            [password.clone(), coded.into()].into_iter().chain(lone).collect()
        }
        Auth::Bearer { token } => vec![token.clone()],
        Auth::Keys(keys) => keys.iter().map(|k| k.value.clone()).collect(),
    }
}

/// What a client asks with.
#[derive(Debug)]
pub(crate) enum Credentials {
    /// Always the same.
    Fixed { keys: Vec<ApiKey>, veil: Arc<Veil>, name: String },
    /// Obtained, and renewed.
    Kept(Arc<Keeper>),
}

impl Credentials {
    /// `more` is kept out of texts beside what `auth` holds.
    pub(crate) fn fixed(auth: &Auth, more: &[SecretString]) -> Self {
        let (keys, name) = match auth {
            Auth::Basic { username, password } => {
                let (user, word) = (username.expose_secret(), password.expose_secret());
                let coded =
                    base64::engine::general_purpose::STANDARD.encode(format!("{user}:{word}"));
                let name = fingerprint(&["basic", user, word]);
                let coded = SecretString::from(coded);
                let place =
                    Place::Header { name: "Authorization".to_owned(), prefix: "Basic ".to_owned() };
                (vec![ApiKey { place, value: coded }], name)
            }
            Auth::Bearer { token } => {
                let key = ApiKey { place: Place::bearer(), value: token.clone() };
                let name = fingerprint(&["bearer", token.expose_secret()]);
                (vec![key], name)
            }
            Auth::Keys(keys) => {
                let parts: Vec<&str> = keys.iter().map(|k| k.value.expose_secret()).collect();
                (keys.clone(), fingerprint(&parts))
            }
            Auth::None | Auth::OAuth2(_) | Auth::Session(_) => (Vec::new(), "nobody".to_owned()),
        };
        let known = match auth {
            Auth::OAuth2(_) => Vec::new(),
            fixed => secrets(fixed),
        };
        let known = known.into_iter().chain(more.iter().cloned()).collect();
        Self::Fixed { keys, veil: Arc::new(Veil::new(known)), name }
    }

    /// Nobody's, for a token endpoint: what is sent there in bodies is kept out of texts by `veil`.
    pub(crate) fn nobody(veil: Arc<Veil>) -> Self {
        Self::Fixed { keys: Vec::new(), veil, name: "nobody".to_owned() }
    }

    /// What budgets know them by. Holds no secret.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Fixed { name, .. } => name,
            Self::Kept(keeper) => keeper.credential(),
        }
    }

    /// Whether a refusal may be met with a fresh one.
    pub(crate) fn renews(&self) -> bool {
        matches!(self, Self::Kept(_))
    }

    /// Waits until there is one that has not expired.
    pub(crate) async fn ready(&self) -> Result<(), AuthError> {
        match self {
            Self::Fixed { .. } => Ok(()),
            Self::Kept(keeper) => keeper.ready().await,
        }
    }

    /// Puts it into a request.
    pub(crate) fn apply(&self, request: &mut Outgoing) -> Result<Mark, AuthError> {
        match self {
            Self::Fixed { keys, .. } => {
                keys.iter().try_for_each(|key| put(request, key))?;
                Ok(Mark::default())
            }
            Self::Kept(keeper) => {
                let (key, mark) = keeper.current()?;
                put(request, &key)?;
                Ok(mark)
            }
        }
    }

    /// The API no longer takes the one with this mark.
    pub(crate) async fn renew(&self, mark: &Mark, cause: &str) -> Result<(), AuthError> {
        match self {
            Self::Fixed { .. } => Err(AuthError::reconnect(cause)),
            Self::Kept(keeper) => keeper.renew(*mark).await,
        }
    }

    /// A text without the credentials, should a server have echoed them.
    pub(crate) fn redact(&self, text: String) -> String {
        match self {
            Self::Fixed { veil, .. } => veil.redact(text),
            Self::Kept(keeper) => keeper.redact(text),
        }
    }
}

/// Puts a key into its place.
fn put(request: &mut Outgoing, key: &ApiKey) -> Result<(), AuthError> {
    let value = key.value.expose_secret();
    let header = |text: String| {
        let why = "the credential has characters that a header can't carry";
        let mut value = HeaderValue::try_from(text).map_err(|_| AuthError::reconnect(why))?;
        value.set_sensitive(true);
        Ok(value)
    };
    match &key.place {
        Place::Header { name, prefix } => {
            let why = "the credential's header has no valid name";
            let name = HeaderName::try_from(name).map_err(|_| AuthError::reconnect(why))?;
            request.headers.insert(name, header(format!("{prefix}{value}"))?);
        }
        Place::Query(name) => {
            request.url.query_pairs_mut().append_pair(name, value);
        }
        Place::Cookie(name) => {
            let why = "the credential has characters that a cookie can't carry";
            if value.contains([';', ',', ' ', '"', '\\']) {
                return Err(AuthError::reconnect(why));
            }
            let before = request.headers.get(COOKIE).and_then(|c| c.to_str().ok());
            let before = before.map(|c| format!("{c}; ")).unwrap_or_default();
            request.headers.insert(COOKIE, header(format!("{before}{name}={value}"))?);
        }
        Place::Body(name) => into_body(request, name, value)?,
    }
    Ok(())
}

fn into_body(request: &mut Outgoing, name: &str, value: &str) -> Result<(), AuthError> {
    let kind = request.headers.get(CONTENT_TYPE).and_then(|t| t.to_str().ok()).unwrap_or_default();
    if kind.contains("json") {
        let why = "the credential belongs into a JSON object, and the request's body is none";
        let body = serde_json::from_slice::<serde_json::Map<_, _>>(&request.body);
        let mut body = body.map_err(|_| AuthError::reconnect(why))?;
        body.insert(name.to_owned(), value.into());
        request.body = serde_json::Value::Object(body).to_string().into();
        return Ok(());
    }
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let mut form = url::form_urlencoded::Serializer::new(body);
    request.body = form.append_pair(name, value).finish().into();
    let form = HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers.entry(CONTENT_TYPE).or_insert(form);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{Body, Method, Request};

    #[test]
    fn keys_in_their_places() {
        let sent = |place: Place, value: &str, body: Body| {
            let request = Request::new(Method::Post, "/x").body(body);
            let mut out = Outgoing {
                method: request.method,
                url: url::Url::parse("https://h/x?a=1").expect("an address"),
                headers: request.header_map().expect("headers"),
                body: request.body.bytes(),
            };
            out.headers.insert(COOKIE, HeaderValue::from_static("a=1"));
            let auth = Auth::key(place, value);
            Credentials::fixed(&auth, &[]).apply(&mut out).map(|_| out).map_err(|e| e.cause)
        };
        let out = sent(Place::header("X-Key"), "s", Body::None).expect("applied");
        assert_eq!(out.headers["x-key"], "s");
        assert!(out.headers["x-key"].is_sensitive() && !format!("{out:?}").contains("a=1"));
        let out = sent(Place::Query("key".into()), "a&b", Body::None).expect("applied");
        assert_eq!(out.url.query(), Some("a=1&key=a%26b"));
        let out = sent(Place::Cookie("sid".into()), "s", Body::None).expect("applied");
        assert_eq!(out.headers[COOKIE], "a=1; sid=s");
        let json = Body::Json(serde_json::json!({"q": 1}));
        let out = sent(Place::Body("key".into()), "s\"", json).expect("applied");
        assert_eq!(out.body, r#"{"key":"s\"","q":1}"#);
        let form = Body::Form(vec![("q".into(), "1".into())]);
        let out = sent(Place::Body("key".into()), "a b", form).expect("applied");
        assert_eq!(out.body, "q=1&key=a+b");
        let out = sent(Place::Body("key".into()), "s", Body::None).expect("applied");
        assert_eq!((out.body.as_ref(), out.headers[CONTENT_TYPE].len()), (b"key=s".as_ref(), 33));
        let refused = |place: Place, value: &str| {
            let error =
                sent(place, value, Body::Json(serde_json::json!([1]))).expect_err("refused");
            assert!(!error.contains(value), "{error}");
        };
        refused(Place::header("X-Key"), "line\r\nbreak");
        refused(Place::header("X Key"), "secret");
        refused(Place::Cookie("sid".into()), "a; b");
        refused(Place::Body("key".into()), "secret");
    }

    #[test]
    fn echoed_credentials_are_not_shown() {
        let check = |auth: Auth, echo: &str| {
            let shown = Credentials::fixed(&auth, &[]).redact(format!("bad: {echo}!"));
            assert_eq!(shown, "bad: ***!");
        };
        check(Auth::bearer("tok en"), "tok en");
        check(Auth::bearer("tok en"), "tok+en");
        check(Auth::bearer("token"), "dG9rZW4=");
        check(Auth::basic("me", "pass"), "pass");
        check(Auth::basic("me", "pass"), "bWU6cGFzcw==");
        check(Auth::basic("apikey", ""), "apikey");
        check(Auth::key(Place::header("K"), "abc"), "abc");
    }
}
