//! The door to the network.

use std::time::Duration;

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use futures::StreamExt;
use reqwest::header::HeaderMap;
use url::Url;

use crate::error::BuildError;
use crate::limiter::Permit;
use crate::request::{Method, Response};

mod tls;

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
#[derive(Clone, Debug, thiserror::Error)]
#[error("{what}")]
pub struct TransportError {
    /// What happened, with the whole chain of causes.
    pub what: String,
    /// Whether it may go better next time.
    pub transient: bool,
    /// The request can't have reached the API.
    pub unsent: bool,
}

/// Limits of one exchange.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// To be connected.
    pub connect: Duration,
    /// Between any two parts of the answer, its first byte included.
    pub idle: Duration,
    /// For everything.
    pub total: Duration,
    /// Largest body, decoded, in bytes.
    pub body_bytes_max: usize,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            idle: Duration::from_secs(30),
            total: Duration::from_secs(120),
            body_bytes_max: 64 << 20,
        }
    }
}

/// HTTP/1.1 and HTTP/2 over TCP and TLS.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    http: reqwest::Client,
    body_bytes_max: usize,
}

impl HttpTransport {
    /// A transport; `https` says whether certificates will be needed.
    ///
    /// # Errors
    /// When TLS can't be set up.
    pub fn new(timeouts: Timeouts, user_agent: &str, https: bool) -> Result<Self, BuildError> {
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config(https)?)
            .user_agent(user_agent)
            // credentials belong to one origin: a redirect is an answer, never followed
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .connect_timeout(timeouts.connect)
            .read_timeout(timeouts.idle)
            .timeout(timeouts.total)
            .tcp_nodelay(true)
            .build()
            .map_err(|e| BuildError::Http(chain(&e)))?;
        Ok(Self { http, body_bytes_max: timeouts.body_bytes_max })
    }

    async fn body(&self, response: reqwest::Response) -> Result<Bytes, TransportError> {
        let announced = response.content_length().and_then(|n| usize::try_from(n).ok());
        let mut parts = response.bytes_stream();
        let mut first: Option<Bytes> = None;
        let mut whole = BytesMut::new();
        while let Some(part) = parts.next().await {
            let part = part.map_err(|e| failed(&e))?;
            let size = whole.len() + first.as_ref().map_or(0, Bytes::len) + part.len();
            if size > self.body_bytes_max {
                let what = format!("the answer has more than {} bytes", self.body_bytes_max);
                return Err(TransportError { what, transient: false, unsent: false });
            }
            match first.take() {
                None if whole.is_empty() => first = Some(part),
                None => whole.extend_from_slice(&part),
                Some(earlier) => {
                    whole.reserve(announced.unwrap_or(size).min(self.body_bytes_max));
                    whole.extend_from_slice(&earlier);
                    whole.extend_from_slice(&part);
                }
            }
        }
        Ok(first.unwrap_or_else(|| whole.freeze()))
    }
}

#[async_trait]
impl Transport for HttpTransport {
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        permit.mark_sent();
        let Outgoing { method, url, headers, body } = request;
        let mut outgoing = self.http.request(method.http(), url).headers(headers);
        if !body.is_empty() {
            outgoing = outgoing.body(body);
        }
        let sent = outgoing.send().await;
        let response = sent.map_err(|e| failed(&e))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = self.body(response).await?;
        Ok(Response { status, headers, body })
    }
}

fn failed(error: &reqwest::Error) -> TransportError {
    let cause = chain(error);
    // a certificate that does not fit will not fit next time
    let tls = cause.contains("certificate") || cause.contains("InvalidCertificate");
    let what = if error.is_timeout() {
        format!("no answer in time ({cause})")
    } else if error.is_connect() {
        format!("can't connect: {cause}")
    } else if error.is_body() || error.is_decode() {
        format!("the answer broke off: {cause}")
    } else {
        cause
    };
    TransportError { what, transient: !tls && !error.is_builder(), unsent: error.is_connect() }
}

/// The causes of an error, without the address (it may carry secrets) and without repetition.
fn chain(error: &reqwest::Error) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut next: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(cause) = next {
        let text = cause.to_string();
        if !parts.iter().any(|p| p.contains(&text)) {
            parts.push(text);
        }
        next = cause.source();
    }
    if parts.is_empty() { "the request failed".to_owned() } else { parts.join(": ") }
}
