//! What is asked, and what came back.

use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::verdict::Rule;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// How a request acts on what it names (RFC 9110 §9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    #[default]
    Get,
    /// Creates, or does what the API says it does.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Deletes.
    Delete,
}

impl Method {
    /// Its word in a request line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether doing it twice is doing it once (RFC 9110 §9.2.2).
    #[must_use]
    pub fn is_idempotent(self) -> bool {
        matches!(self, Self::Get | Self::Put | Self::Delete)
    }

    pub(crate) fn http(self) -> reqwest::Method {
        match self {
            Self::Get => reqwest::Method::GET,
            Self::Post => reqwest::Method::POST,
            Self::Put => reqwest::Method::PUT,
            Self::Patch => reqwest::Method::PATCH,
            Self::Delete => reqwest::Method::DELETE,
        }
    }
}

/// What a request carries.
#[derive(Clone, Default, PartialEq)]
pub enum Body {
    /// Nothing.
    #[default]
    None,
    /// A JSON document.
    Json(serde_json::Value),
    /// `application/x-www-form-urlencoded` pairs.
    Form(Vec<(String, String)>),
}

/// One request, without credentials and without an origin: those belong to the client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path below the base URL, percent-encoded.
    pub path: String,
    /// Query parameters, not encoded.
    pub query: Vec<(String, String)>,
    /// Headers beside the client's own.
    pub headers: Vec<(String, String)>,
    /// What it carries.
    pub body: Body,
    /// Whether sending it twice does no harm, where its method does not say it: a search by POST, or an API
    /// that honours an idempotency key.
    pub repeatable: Option<bool>,
    /// An empty body is an answer: a list of lines that has none.
    pub may_be_empty: bool,
    /// What unusual answers mean, before the client's own rules. Not sent.
    pub rules: Arc<[Rule]>,
    /// Whose turn it takes: permits go round between lines, such as streams. Not sent.
    pub line: String,
}

impl Request {
    /// A GET request of `path`, which must be percent-encoded already.
    pub fn get(path: impl Into<String>) -> Self {
        Self { path: path.into(), ..Self::default() }
    }

    /// A request of another method.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self { method, path: path.into(), ..Self::default() }
    }

    /// A POST request with a JSON document.
    pub fn post(path: impl Into<String>, body: serde_json::Value) -> Self {
        Self { body: Body::Json(body), ..Self::new(Method::Post, path) }
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

    /// With a body.
    #[must_use]
    pub fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Declares that sending it twice does no harm: it is retried like a GET.
    #[must_use]
    pub fn repeatable(mut self) -> Self {
        self.repeatable = Some(true);
        self
    }

    /// Whether it may be sent again when nobody knows whether it arrived.
    #[must_use]
    pub fn may_repeat(&self) -> bool {
        self.repeatable.unwrap_or_else(|| self.method.is_idempotent())
    }

    /// What it asks for, in a line fit for errors and logs.
    #[must_use]
    pub fn shown(&self) -> String {
        let mut text = format!("{} {}", self.method.word(), self.path);
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
        match &self.body {
            Body::None => {}
            Body::Json(_) => drop(map.insert(CONTENT_TYPE, HeaderValue::from_static(JSON))),
            Body::Form(_) => drop(map.insert(CONTENT_TYPE, HeaderValue::from_static(FORM))),
        }
        for (name, value) in &self.headers {
            let key = HeaderName::try_from(name).map_err(|e| format!("header `{name}`: {e}"))?;
            let value =
                HeaderValue::try_from(value).map_err(|e| format!("header `{name}`: {e}"))?;
            map.insert(key, value);
        }
        Ok(map)
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // it may hold credentials, or what people wrote
        f.write_str(match self {
            Self::None => "None",
            Self::Json(_) => "Json(…)",
            Self::Form(_) => "Form(…)",
        })
    }
}

impl Body {
    /// Its bytes; empty for none.
    pub(crate) fn bytes(&self) -> Bytes {
        match self {
            Self::None => Bytes::new(),
            Self::Json(value) => value.to_string().into(),
            Self::Form(pairs) => {
                let mut form = url::form_urlencoded::Serializer::new(String::new());
                form.extend_pairs(pairs).finish().into()
            }
        }
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
    /// A good answer with this body, that nobody sent.
    pub fn of(body: impl Into<Bytes>) -> Self {
        Self { status: 200, headers: HeaderMap::new(), body: body.into() }
    }

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

/// Parses an HTTP-date in each of its three forms (RFC 9110 §5.6.7).
#[must_use]
pub fn http_date(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.timestamp()).or_else(|| {
        let forms = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
        let read = |form: &&str| jiff::civil::DateTime::strptime(form, text).ok();
        let civil = forms.iter().find_map(read)?;
        civil.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    })
}
