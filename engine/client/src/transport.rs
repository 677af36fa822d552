//! The door to the network.

use std::time::Duration;

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use futures::StreamExt;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};
use url::Url;

use crate::error::BuildError;
use crate::limiter::Permit;
use crate::request::{Method, Response};

mod address;
mod failed;
mod guard;
#[cfg(test)]
mod tests;
mod tls;

pub use tls::config as tls_config;

pub use guard::{OffLimits, Reach};

use failed::{chain, failed};
use guard::PublicOnly;

/// Most headers of an answer: the HTTP library's own cap, where it has one.
const HEADERS_MAX: usize = 100;
/// A connection that has been quiet for this long is asked whether it lives.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// Sends one request and reads the whole answer.
#[async_trait]
pub trait Transport: Send + Sync + std::fmt::Debug {
    /// Sends one request. The permit is used up: it is settled by the caller, who reads the answer.
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError>;
}

/// One attempt as it goes over the wire, credentials included: it is never shown.
#[derive(Clone)]
pub struct Outgoing {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub url: Url,
    /// All headers.
    pub headers: HeaderMap,
    /// The body; empty for none.
    pub body: Bytes,
}

impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // the query, the headers and the body may hold credentials
        write!(
            f,
            "{:?} {}{}",
            self.method,
            self.url.origin().ascii_serialization(),
            self.url.path()
        )
    }
}

/// No complete answer.
#[derive(Clone, Debug, Default, thiserror::Error)]
#[error("{what}")]
pub struct TransportError {
    /// What happened, with the whole chain of causes.
    pub what: String,
    /// Whether it may go better next time.
    pub transient: bool,
    /// The request can't have reached the API.
    pub unsent: bool,
    /// The status, where the answer's head was read.
    pub status: Option<u16>,
    /// It was not sent, because it would have gone where only the caller may let it go.
    pub off_limits: Option<OffLimits>,
}

impl TransportError {
    /// It may go better next time.
    pub fn passing(what: impl Into<String>) -> Self {
        Self { what: what.into(), transient: true, ..Self::default() }
    }
    /// It will go the same way next time.
    pub fn lasting(what: impl Into<String>) -> Self {
        Self { what: what.into(), ..Self::default() }
    }
}

impl From<OffLimits> for TransportError {
    fn from(off_limits: OffLimits) -> Self {
        let what = off_limits.to_string();
        Self { what, unsent: true, off_limits: Some(off_limits), ..Self::default() }
    }
}

/// Limits of one exchange.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// To be connected.
    pub connect: Duration,
    /// From handing the request over, connecting included, to the head of the answer.
    pub first_byte: Duration,
    /// Between any two parts of the body.
    pub idle: Duration,
    /// For everything.
    pub total: Duration,
    /// Largest head of an answer: names and values of its headers, in bytes.
    pub head_bytes_max: usize,
    /// Largest body, decoded, in bytes.
    pub body_bytes_max: usize,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            first_byte: Duration::from_secs(40),
            idle: Duration::from_secs(30),
            total: Duration::from_secs(120),
            head_bytes_max: 64 << 10,
            body_bytes_max: 64 << 20,
        }
    }
}

/// HTTP/1.1 and HTTP/2 over TCP and TLS.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    /// Reaches public addresses only.
    public: reqwest::Client,
    /// Reaches any address: for origins that were opened.
    any: Option<reqwest::Client>,
    reach: Reach,
    timeouts: Timeouts,
}

impl HttpTransport {
    /// A transport; `https` says whether certificates will be needed, `reach` where it may go.
    ///
    /// # Errors
    /// When TLS can't be set up.
    pub fn new(
        timeouts: Timeouts,
        user_agent: &str,
        https: bool,
        reach: Reach,
    ) -> Result<Self, BuildError> {
        let tls = tls::config(https)?;
        let http = || builder(&timeouts, user_agent, tls.clone());
        let built = |b: reqwest::ClientBuilder| b.build().map_err(|e| BuildError::Http(chain(&e)));
        let public = built(http().dns_resolver(PublicOnly))?;
        let any = if reach.opens() { Some(built(http())?) } else { None };
        Ok(Self { public, any, reach, timeouts })
    }

    /// The library's client for a URL.
    fn http(&self, url: &Url) -> Result<&reqwest::Client, OffLimits> {
        self.reach.check(url)?;
        let any = self.any.as_ref().filter(|_| self.reach.is_open(url));
        Ok(any.unwrap_or(&self.public))
    }

    async fn exchange(
        &self,
        http: &reqwest::Client,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        let Outgoing { method, url, headers, body } = request;
        let mut outgoing = http.request(method.http(), url).headers(headers);
        if !body.is_empty() {
            outgoing = outgoing.body(body);
        }
        let sent = within(self.timeouts.first_byte, "answer", outgoing.send()).await?;
        let response = sent.map_err(|e| failed(&e))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let known = |e: TransportError| TransportError { status: Some(status), ..e };
        self.check_head(&headers).map_err(known)?;
        let body = self.body(response).await.map_err(known)?;
        Ok(Response { status, headers, body })
    }

    /// The library's caps are wide (409,600 bytes), and it has none on the number in HTTP/2.
    fn check_head(&self, headers: &HeaderMap) -> Result<(), TransportError> {
        let bytes: usize = headers.iter().map(|(n, v)| n.as_str().len() + v.len()).sum();
        let most = self.timeouts.head_bytes_max;
        if headers.len() > HEADERS_MAX || bytes > most {
            let what = "the headers of the answer are too many or too big";
            let what = format!("{what} (more than {HEADERS_MAX}, or than {most} bytes)");
            return Err(TransportError::lasting(what));
        }
        // what the library decodes, it no longer shows
        let coded = headers.get(CONTENT_ENCODING).filter(|v| !v.as_bytes().is_empty());
        if coded.is_some_and(|v| !v.as_bytes().eq_ignore_ascii_case(b"identity")) {
            return Err(TransportError::passing(
                "the answer is encoded in a way that was not asked for",
            ));
        }
        Ok(())
    }

    async fn body(&self, response: reqwest::Response) -> Result<Bytes, TransportError> {
        let most = self.timeouts.body_bytes_max;
        let too_big = || TransportError::lasting(format!("the answer has more than {most} bytes"));
        let announced = response.content_length().map(|n| usize::try_from(n).unwrap_or(usize::MAX));
        if announced.is_some_and(|n| n > most) {
            return Err(too_big());
        }
        let mut parts = response.bytes_stream();
        let mut first: Option<Bytes> = None;
        let mut whole = BytesMut::new();
        let idle = self.timeouts.idle;
        while let Some(part) = within(idle, "rest of the answer", parts.next()).await? {
            let part = part.map_err(|e| failed(&e))?;
            // decoded parts are counted: a small body may hold a huge one
            let size = whole.len() + first.as_ref().map_or(0, Bytes::len) + part.len();
            if size > most {
                return Err(too_big());
            }
            match first.take() {
                None if whole.is_empty() => first = Some(part),
                None => whole.extend_from_slice(&part),
                Some(earlier) => {
                    whole.reserve(announced.unwrap_or(size));
                    whole.extend_from_slice(&earlier);
                    whole.extend_from_slice(&part);
                }
            }
        }
        Ok(unmarked(first.unwrap_or_else(|| whole.freeze())))
    }
}

#[async_trait]
impl Transport for HttpTransport {
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        let http = self.http(&request.url)?;
        permit.mark_sent();
        within(self.timeouts.total, "whole answer", self.exchange(http, request)).await?
    }
}

fn builder(
    timeouts: &Timeouts,
    user_agent: &str,
    tls: rustls::ClientConfig,
) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent(user_agent)
        // credentials belong to one origin: a redirect is an answer, never followed
        .redirect(reqwest::redirect::Policy::none())
        // every attempt needs a permit: the library sends nothing a second time
        .retry(reqwest::retry::never())
        // an environment variable is not an operator's choice of where credentials go
        .no_proxy()
        .connect_timeout(timeouts.connect)
        .tcp_nodelay(true)
        .tcp_keepalive(KEEP_ALIVE)
        .http1_max_headers(HEADERS_MAX)
        .http2_max_header_list_size(u32::try_from(timeouts.head_bytes_max).unwrap_or(u32::MAX))
        // a connection that many requests share and that has died is noticed, not waited for
        .http2_keep_alive_interval(KEEP_ALIVE)
        .http2_keep_alive_timeout(timeouts.connect)
}

/// `future`, unless it takes longer than `limit`.
async fn within<F: Future>(
    limit: Duration,
    what: &str,
    future: F,
) -> Result<F::Output, TransportError> {
    tokio::time::timeout(limit, future).await.map_err(|_| {
        let what = format!("no answer in time (the {what} took more than {limit:?})");
        TransportError::passing(what)
    })
}

/// A text without its byte order mark, which JSON's readers may ignore (RFC 8259 §8.1).
fn unmarked(body: Bytes) -> Bytes {
    if body.starts_with(b"\xef\xbb\xbf") { body.slice(3..) } else { body }
}
