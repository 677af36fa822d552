//! A log-in that gives a token, which goes with every request until it expires.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::Place;
use crate::client::BadBody;
use crate::request::{Body, Method, Request, Response};

/// A log-in.
#[derive(Clone, Debug)]
pub struct Session {
    /// Where one logs in: a path below the base URL, or an address.
    pub login: String,
    /// What is sent: names and values.
    pub fields: Vec<(String, SecretString)>,
    /// Sent as a form; as a JSON object, when not.
    pub form: bool,
    /// Where the answer has the token.
    pub token: TokenAt,
    /// Where requests carry it.
    pub place: Place,
    /// How long it lives, where that is known. Without it, it is renewed when the API refuses it.
    pub lifetime: Option<Duration>,
}

/// Where an answer has a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenAt {
    /// In the JSON body (RFC 6901: `/data/token`).
    Body(String),
    /// In a header.
    Header(String),
    /// In a cookie that is set.
    Cookie(String),
}

impl Session {
    /// The request that logs in. It may be repeated: another session does no harm.
    pub(crate) fn request(&self, path: &str) -> Request {
        let value = |v: &SecretString| v.expose_secret().to_owned();
        let body = if self.form {
            Body::Form(self.fields.iter().map(|(n, v)| (n.clone(), value(v))).collect())
        } else {
            let fields = self.fields.iter().map(|(n, v)| (n.clone(), value(v).into()));
            Body::Json(serde_json::Value::Object(fields.collect()))
        };
        Request::new(Method::Post, path).body(body).repeatable()
    }

    /// The token in an answer.
    pub(crate) fn read(&self, response: &Response) -> Result<SecretString, BadBody> {
        let found = match &self.token {
            TokenAt::Body(pointer) => {
                let body = serde_json::from_slice::<serde_json::Value>(&response.body);
                let body =
                    body.map_err(|_| BadBody::passing("no JSON, where a token was expected"))?;
                match body.pointer(pointer) {
                    Some(serde_json::Value::String(text)) => Some(text.clone()),
                    Some(serde_json::Value::Number(number)) => Some(number.to_string()),
                    _ => None,
                }
            }
            TokenAt::Header(name) => response.header(name).map(str::to_owned),
            TokenAt::Cookie(name) => {
                let all = response.headers.get_all(reqwest::header::SET_COOKIE);
                all.iter().find_map(|cookie| {
                    let pair = cookie.to_str().ok()?.split(';').next()?;
                    let (found, value) = pair.split_once('=')?;
                    (found.trim() == name).then(|| value.trim().to_owned())
                })
            }
        };
        let found = found.filter(|token| !token.is_empty()).map(SecretString::from);
        found.ok_or_else(|| BadBody::lasting("the answer to the log-in has no token"))
    }

    /// What no text may show.
    pub(crate) fn secrets(&self) -> Vec<SecretString> {
        self.fields.iter().map(|(_, value)| value.clone()).collect()
    }

    /// What changes when the operator configures something else.
    pub(crate) fn seed(&self) -> String {
        let mut parts = vec!["session", self.login.as_str()];
        for (name, value) in &self.fields {
            parts.extend([name.as_str(), value.expose_secret()]);
        }
        super::fingerprint(&parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_found() {
        let session = |token| Session {
            login: "/login".into(),
            fields: vec![("user".into(), "me".into())],
            form: false,
            token,
            place: Place::bearer(),
            lifetime: None,
        };
        let check = |token: TokenAt, expected: Option<&str>| {
            let mut headers = reqwest::header::HeaderMap::new();
            headers.insert("x-token", "h".parse().expect("a header"));
            headers.append("set-cookie", "other=1; Path=/".parse().expect("a header"));
            headers.append("set-cookie", "sid=c; HttpOnly".parse().expect("a header"));
            let body = r#"{"data":{"token":"b","empty":"","id":7}}"#.into();
            let found = session(token).read(&Response { status: 200, headers, body });
            assert_eq!(found.ok().map(|s| s.expose_secret().to_owned()).as_deref(), expected);
        };
        check(TokenAt::Body("/data/token".into()), Some("b"));
        check(TokenAt::Body("/data/id".into()), Some("7"));
        check(TokenAt::Body("/data/empty".into()), None);
        check(TokenAt::Body("/data".into()), None);
        check(TokenAt::Header("X-Token".into()), Some("h"));
        check(TokenAt::Cookie("sid".into()), Some("c"));
        check(TokenAt::Cookie("nope".into()), None);
    }
}
