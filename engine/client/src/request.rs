//! What is asked, and what came back.

use bytes::Bytes;
use jiff::Timestamp;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::limiter::Scope;

/// One request, without credentials and without an origin: those belong to the client.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The path below the base URL, percent-encoded.
    pub path: String,
    /// Query parameters, not encoded.
    pub query: Vec<(String, String)>,
    /// Headers beside the client's own.
    pub headers: Vec<(String, String)>,
    /// The budget it counts against.
    pub scope: Scope,
}

impl Request {
    /// A GET request of `path`, which must be percent-encoded already.
    pub fn get(path: impl Into<String>) -> Self {
        Self { path: path.into(), ..Self::default() }
    }

    /// With a query parameter more.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// With a header more.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// What it asks for, in a line fit for errors and logs.
    #[must_use]
    pub fn shown(&self) -> String {
        let mut text = format!("GET {}", self.path);
        for (i, (name, value)) in self.query.iter().enumerate() {
            text.push(if i == 0 { '?' } else { '&' });
            text.push_str(name);
            text.push('=');
            text.push_str(value);
        }
        text
    }

    pub(crate) fn header_map(&self) -> Result<HeaderMap, String> {
        let mut map = HeaderMap::new();
        for (name, value) in &self.headers {
            let key = HeaderName::try_from(name).map_err(|e| format!("header `{name}`: {e}"))?;
            let value =
                HeaderValue::try_from(value).map_err(|e| format!("header `{name}`: {e}"))?;
            map.insert(key, value);
        }
        Ok(map)
    }
}

/// A complete answer.
#[derive(Clone, Debug)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The decoded body, whole.
    pub body: Bytes,
}

impl Response {
    /// A header's text; `None` when absent or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The server's clock (`Date`, RFC 9110 §6.6.1).
    #[must_use]
    pub fn date(&self) -> Option<Timestamp> {
        http_date(self.header("date")?)
    }

    /// Whether the answer claims to be HTML.
    #[must_use]
    pub fn is_html(&self) -> bool {
        self.header("content-type").is_some_and(|t| t.to_ascii_lowercase().contains("html"))
            || self.body.trim_ascii_start().first() == Some(&b'<')
    }
}

/// Parses an HTTP-date (RFC 9110 §5.6.7, the preferred form and RFC 850's).
#[must_use]
pub fn http_date(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.timestamp()).or_else(|| {
        let civil = jiff::civil::DateTime::strptime("%A, %d-%b-%y %H:%M:%S GMT", text).ok()?;
        civil.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    })
}
