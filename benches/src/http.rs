//! As much of HTTP/1.1 as a server on loopback needs.

use std::io::{BufRead, BufReader, IoSlice, Read, Write};
use std::net::TcpStream;

use url::form_urlencoded::parse;

/// A request, without its body.
#[derive(Debug, Default)]
pub struct Request {
    /// Before the question mark.
    pub path: String,
    /// Behind it, decoded.
    pub query: Vec<(String, String)>,
    /// To whom it was sent.
    pub host: String,
    /// The version of the API that it asks for.
    pub version: String,
    /// The connection ends with the answer.
    pub closes: bool,
}

impl Request {
    /// Reads the next request; `None` when there is no other.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn read(from: &mut BufReader<TcpStream>) -> std::io::Result<Option<Self>> {
        let Some(line) = line(from)? else { return Ok(None) };
        let target = line.split(' ').nth(1).unwrap_or("/");
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let query = parse(query.as_bytes()).into_owned().collect();
        let closes = line.ends_with("HTTP/1.0");
        let mut request = Self { path: path.to_owned(), query, closes, ..Self::default() };
        let mut body = 0;
        while let Some(header) = self::line(from)?.filter(|line| !line.is_empty()) {
            let (name, value) = header.split_once(':').unwrap_or_default();
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "host" => value.clone_into(&mut request.host),
                "x-pco-api-version" => value.clone_into(&mut request.version),
                "connection" => request.closes = value.eq_ignore_ascii_case("close"),
                "content-length" => body = value.parse().unwrap_or(0),
                _ => {}
            }
        }
        std::io::copy(&mut from.take(body), &mut std::io::sink())?;
        Ok(Some(request))
    }

    /// A parameter of the query.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// A number of the query.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<usize> {
        self.get(name)?.parse().ok()
    }
}

/// The next line without its end; `None` at the end of all.
fn line(from: &mut BufReader<TcpStream>) -> std::io::Result<Option<String>> {
    let mut line = String::new();
    let read = from.read_line(&mut line)?;
    line.truncate(line.trim_end().len());
    Ok((read > 0).then_some(line))
}

/// An answer: what was there before it was asked for stays where it is.
#[derive(Debug)]
pub struct Answer<'a> {
    /// Number and words.
    pub status: &'static str,
    /// The body's beginning.
    pub head: String,
    /// Its middle.
    pub records: &'a [u8],
    /// Its end.
    pub tail: String,
}

impl Answer<'_> {
    /// An answer of one text.
    #[must_use]
    pub fn plain(status: &'static str, body: &str) -> Self {
        Self { status, head: body.to_owned(), records: &[], tail: String::new() }
    }

    /// Sends it. The budget that it speaks of is one that nobody uses up.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn send(&self, request: &Request, to: &mut TcpStream) -> std::io::Result<()> {
        let Self { status, head, records, tail } = self;
        let headers = format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/vnd.api+json\r\n\
             X-PCO-API-Request-Rate-Limit: 1000000\r\nX-PCO-API-Request-Rate-Period: 1\r\n\
             X-PCO-API-Request-Rate-Count: 1\r\nX-PCO-API-Processed-As-Version: {}\r\n\
             Content-Length: {}\r\nConnection: {}\r\n\r\n",
            request.version,
            head.len() + records.len() + tail.len(),
            if request.closes { "close" } else { "keep-alive" },
        );
        let mut slices =
            [headers.as_bytes(), head.as_bytes(), records, tail.as_bytes()].map(IoSlice::new);
        let mut left = &mut slices[..];
        while !left.is_empty() {
            let sent = to.write_vectored(left)?;
            IoSlice::advance_slices(&mut left, sent);
        }
        Ok(())
    }
}
