//! Requests and answers, as far as these APIs need them.

use axum::body::Body;
use axum::extract::Query;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use serde_json::Value;

use crate::time;

type Pairs = Vec<(String, String)>;

/// A request.
pub struct Asked {
    pub method: String,
    pub path: String,
    pub query: Pairs,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// `http://HOST:PORT`, as the client calls this server.
    pub base: String,
    /// The server's clock.
    pub now: i64,
}

/// The pairs of a query string, or of a form.
fn pairs(uri: &Uri) -> Option<Pairs> {
    Query::<Pairs>::try_from_uri(uri).ok().map(|Query(pairs)| pairs)
}

impl Asked {
    /// None when the query is no query.
    pub fn new(head: &Parts, body: Vec<u8>, now: i64) -> Option<Self> {
        let host = head.headers.get("host").and_then(|h| h.to_str().ok()).unwrap_or("127.0.0.1");
        Some(Self {
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: pairs(&head.uri)?,
            headers: head.headers.clone(),
            body,
            base: format!("http://{host}"),
            now,
        })
    }

    /// The method and the pieces of the path.
    pub fn route(&self) -> (&str, Vec<&str>) {
        (&self.method, self.path.trim_start_matches('/').split('/').collect())
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Whether the credentials are these, as `Authorization` has them.
    pub fn authorized(&self, scheme: &str, credentials: &str) -> bool {
        let said = self.header("authorization").and_then(|h| h.split_once(' '));
        said.is_some_and(|(s, c)| s.eq_ignore_ascii_case(scheme) && c.trim() == credentials)
    }

    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first parameter that is none of these, or comes twice.
    pub fn stranger(&self, known: &[&str]) -> Option<&str> {
        let keys = || self.query.iter().map(|(key, _)| key.as_str());
        let twice = |key: &str| keys().filter(|other| *other == key).count() > 1;
        keys().find(|key| !known.contains(key) || twice(key))
    }

    /// A whole number; the fallback when the parameter is not there.
    pub fn number(&self, name: &str, fallback: usize) -> Result<usize, String> {
        let parse = |text: &str| text.parse().map_err(|_| format!("{name} must be a whole number"));
        self.parameter(name).map_or(Ok(fallback), parse)
    }

    /// The same within limits.
    pub fn within(
        &self,
        name: &str,
        fallback: usize,
        min: usize,
        max: usize,
    ) -> Result<usize, String> {
        let number = self.number(name, fallback)?;
        let good = (min..=max).contains(&number);
        good.then_some(number).ok_or_else(|| format!("{name} must be between {min} and {max}"))
    }

    /// A time in ISO 8601.
    pub fn time(&self, name: &str) -> Result<Option<i64>, String> {
        let parse = |text: &str| {
            time::parse_iso(text)
                .ok_or_else(|| format!("{name} must be an ISO 8601 time with zone"))
        };
        self.parameter(name).map(parse).transpose()
    }

    /// The fields of a form in the body.
    pub fn form(&self) -> Option<Pairs> {
        let text = std::str::from_utf8(&self.body).ok()?;
        pairs(&format!("/?{}", text.trim()).parse().ok()?)
    }
}

/// An answer.
pub struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Answer {
    pub fn new(status: u16, kind: &str, body: String) -> Self {
        Self { status, headers: vec![("content-type", kind.to_owned())], body }
    }

    pub fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    pub fn text(status: u16, body: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", body.to_owned())
    }

    pub fn with(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// With the server's clock as `Date`.
    pub fn into_response(self, now: i64) -> Response {
        let mut response = Response::builder().status(self.status).header("date", time::http(now));
        for (name, value) in &self.headers {
            response = response.header(*name, value);
        }
        response.body(Body::from(self.body)).expect("headers of plain ASCII make a response")
    }
}
