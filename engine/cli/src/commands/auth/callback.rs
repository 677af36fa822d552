//! The loopback port that a person's browser comes back to (RFC 8252 §7.3).

use std::time::Duration;

use engine_client::{Authorization, BadCallback};
use secrecy::SecretString;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use url::Url;

use crate::exit::Exit;

/// A browser's request head has room in this.
const HEAD_BYTES_MAX: usize = 16 << 10;
/// A connection that says nothing is left.
const QUIET: Duration = Duration::from_secs(10);

pub(super) struct Callback {
    listener: TcpListener,
    redirect_uri: Url,
}

impl Callback {
    /// Listens on `port` (any free one, when not given) or where `redirect_uri` says.
    pub(super) async fn bind(port: Option<u16>, redirect_uri: Option<&str>) -> Result<Self, Exit> {
        let given = redirect_uri.map(loopback).transpose()?;
        let wanted = given.as_ref().map_or(port.unwrap_or(0), |url| url.port().unwrap_or(80));
        let listener = TcpListener::bind(("127.0.0.1", wanted)).await;
        let listener = listener.map_err(|e| {
            let message = format!("can't listen on 127.0.0.1:{wanted}: {e}");
            Exit::usage("E0021", message, "choose another port with --port or --redirect-uri")
        })?;
        let port = listener.local_addr().map_or(wanted, |at| at.port());
        let own = || Url::parse(&format!("http://127.0.0.1:{port}/callback")).ok();
        let Some(redirect_uri) = given.or_else(own) else {
            return Err(Exit::usage("E0021", "no address to come back to", "use --redirect-uri"));
        };
        Ok(Self { listener, redirect_uri })
    }

    pub(super) fn redirect_uri(&self) -> &str {
        self.redirect_uri.as_str()
    }

    /// Waits for the answer to `asked`. What else a browser asks for is answered with 404.
    pub(super) async fn code(&self, asked: &Authorization) -> Result<SecretString, BadCallback> {
        let (say, mut queries) = mpsc::channel(8);
        loop {
            let (query, stream) = tokio::select! {
                accepted = self.listener.accept() => {
                    if let Ok((stream, _)) = accepted {
                        let (say, path) = (say.clone(), self.redirect_uri.path().to_owned());
                        tokio::spawn(async move {
                            if let Some(found) = read(stream, &path).await {
                                let _ = say.send(found).await;
                            }
                        });
                    }
                    continue;
                }
                Some(found) = queries.recv() => found,
            };
            let code = asked.code(&query);
            let (status, text) = match &code {
                Ok(_) => ("200 OK", "The engine is let in. You can close this page.".to_owned()),
                Err(bad) => ("400 Bad Request", format!("Not let in: {bad}.")),
            };
            answer(stream, status, &text).await;
            return code;
        }
    }
}

/// An address on this machine.
fn loopback(text: &str) -> Result<Url, Exit> {
    let url = Url::parse(text).ok().filter(|url| {
        let host = url.host_str().unwrap_or_default();
        url.scheme() == "http" && matches!(host, "localhost" | "127.0.0.1") && url.query().is_none()
    });
    url.ok_or_else(|| {
        let hint = "such as http://localhost:4567/callback";
        Exit::usage("E0021", "--redirect-uri must be an http address on this machine", hint)
    })
}

/// The query of a request for `path`; anything else is answered at once.
async fn read(mut stream: TcpStream, path: &str) -> Option<(String, TcpStream)> {
    let mut head = Vec::new();
    let read = async {
        let mut part = [0; 2048];
        while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < HEAD_BYTES_MAX {
            match stream.read(&mut part).await {
                Ok(0) | Err(_) => break,
                Ok(n) => head.extend_from_slice(&part[..n]),
            }
        }
    };
    tokio::time::timeout(QUIET, read).await.ok()?;
    let head = String::from_utf8_lossy(&head).into_owned();
    let mut words = head.lines().next().unwrap_or_default().split(' ');
    let target = words.next().filter(|method| *method == "GET").and_then(|_| words.next())?;
    let (found, query) = target.split_once('?').unwrap_or((target, ""));
    if found == path && !query.is_empty() {
        return Some((query.to_owned(), stream));
    }
    answer(stream, "404 Not Found", "There is nothing here.").await;
    None
}

async fn answer(mut stream: TcpStream, status: &str, text: &str) {
    let page = text.replace('&', "&amp;").replace('<', "&lt;");
    let page = format!("<!doctype html><meta charset=utf-8><title>engine</title><p>{page}</p>");
    let length = page.len();
    let whole = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {length}\r\n\
         cache-control: no-store\r\nconnection: close\r\n\r\n{page}"
    );
    let _ = stream.write_all(whole.as_bytes()).await;
    let _ = stream.shutdown().await;
}
