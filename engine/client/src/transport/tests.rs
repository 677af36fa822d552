use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use super::*;

/// A server for one connection, and its address.
fn server(scheme: &str, serve: impl FnOnce(TcpStream) + Send + 'static) -> Url {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    let address = listener.local_addr().expect("a bound socket has an address");
    std::thread::spawn(move || {
        if let Ok((stream, _)) = listener.accept() {
            serve(stream);
        }
    });
    Url::parse(&format!("{scheme}://{address}/")).expect("a URL")
}

fn transport(reach: Reach) -> HttpTransport {
    let limit = Duration::from_secs(5);
    let timeouts = Timeouts { connect: limit, first_byte: limit, ..Timeouts::default() };
    HttpTransport::new(timeouts, "test", true, reach).expect("a transport")
}

fn get(url: Url) -> Outgoing {
    let (headers, body) = (HeaderMap::new(), Bytes::new());
    Outgoing { method: Method::Get, url, headers, body }
}

async fn over_tls(answer: &'static [u8]) -> TransportError {
    let url = server("https", move |mut stream| {
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(answer);
    });
    let transport = transport(Reach::public().open(&url));
    let http = transport.http(&url).expect("it is open").clone();
    transport.exchange(&http, get(url)).await.expect_err("no TLS")
}

#[tokio::test]
async fn tls_fails_closed() {
    let alert = over_tls(b"\x15\x03\x03\x00\x02\x02\x28").await;
    assert!(!alert.transient && alert.unsent, "{alert:?}");
    let plain = over_tls(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
    assert!(!plain.transient && plain.unsent, "{plain:?}");
    let gone = over_tls(b"").await;
    assert!(gone.transient && gone.unsent, "{gone:?}");
}

/// What comes of a GET over HTTP/2 when the server meets its first stream with `frames`.
async fn over_http2(frames: Vec<u8>) -> Result<Response, TransportError> {
    let url = server("http", move |mut stream| {
        let mut preface = [0; 24];
        stream.read_exact(&mut preface).expect("the preface of HTTP/2");
        stream.write_all(&frame(4, 0, 0, &[])).expect("settings");
        let mut head = [0; 9];
        while stream.read_exact(&mut head).is_ok() {
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
            let mut payload = vec![0; length];
            stream.read_exact(&mut payload).expect("a frame is whole");
            if head[3] == 1 {
                stream.write_all(&frames).expect("an answer");
            }
        }
    });
    let transport = transport(Reach::public().open(&url));
    let http = builder(&transport.timeouts, "test", tls::config(false).expect("no certificates"));
    let http = http.http2_prior_knowledge().build().expect("a client");
    transport.exchange(&http, get(url)).await
}

/// A frame of HTTP/2 (RFC 9113 §4.1).
fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("a small frame").to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

fn goaway(last: u32, code: u32) -> Vec<u8> {
    frame(7, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat())
}

fn reset(code: u32) -> Vec<u8> {
    frame(3, 0, 1, &code.to_be_bytes())
}

#[tokio::test]
async fn what_http2_did_not_process_was_not_sent() {
    let check = async |what: &str, frames: Vec<u8>, unsent: bool| {
        let error = over_http2(frames).await.expect_err(what);
        assert_eq!((error.unsent, error.transient), (unsent, true), "{what}: {error:?}");
    };
    check("leaving", goaway(0, 0), true).await;
    check("refused", reset(7), true).await;
    check("cancelled", reset(8), false).await;
    check("an internal error", reset(2), false).await;
    check("an internal error of the connection", goaway(0, 2), false).await;
}

/// `:status: 200` (indexed), then literal headers without indexing (RFC 7541 §6.2.2).
fn headers(count: usize, size: usize) -> Vec<u8> {
    let mut block = vec![0x88];
    for n in 0..count {
        let name = format!("x-{n:04}");
        block.extend([0, u8::try_from(name.len()).expect("a short name")]);
        block.extend(name.bytes());
        block.push(u8::try_from(size).expect("a short value"));
        block.extend(std::iter::repeat_n(b'a', size));
    }
    let mut frames = Vec::new();
    let parts: Vec<&[u8]> = block.chunks(16_000).collect();
    for (n, part) in parts.iter().enumerate() {
        let end = if n + 1 == parts.len() { 4 } else { 0 };
        frames.extend(frame(if n == 0 { 1 } else { 9 }, end, 1, part));
    }
    frames.extend(frame(0, 1, 1, b"{}"));
    frames
}

#[tokio::test]
async fn the_head_of_an_answer_is_capped_in_http2() {
    let good = over_http2(headers(90, 100)).await.expect("it is small");
    assert_eq!((good.status, good.headers.len()), (200, 90));
    for (count, size) in [(101, 1), (2_000, 1), (90, 120), (600, 120)] {
        let bytes = count * (size + 6);
        let ended = over_http2(headers(count, size)).await;
        assert_eq!(ended.is_err(), count > HEADERS_MAX || bytes > 64 << 10, "{count} x {size}");
    }
}

#[tokio::test]
async fn names_that_lead_to_loopback_are_refused() {
    for host in ["localhost", "LOCALHOST"] {
        let url = Url::parse(&format!("http://{host}:9/")).expect("a URL");
        let closed = transport(Reach::public());
        let http = closed.http(&url).expect("a name is not looked at yet").clone();
        let error = closed.exchange(&http, get(url.clone())).await.expect_err("not public");
        let off_limits = error.off_limits.as_ref().expect("it was refused");
        assert!(off_limits.address.is_loopback() && error.what.contains("leads to"), "{error}");
        assert!(error.unsent && !error.transient, "{error:?}");
        let open = transport(Reach::public().open(&url));
        let http = open.http(&url).expect("it is open").clone();
        let error = open.exchange(&http, get(url.clone())).await.expect_err("nobody listens");
        assert!(error.off_limits.is_none() && error.transient, "{error}");
        // another origin with that name stays closed
        let other = Url::parse(&format!("http://{host}:10/")).expect("a URL");
        let http = open.http(&other).expect("a name is not looked at yet").clone();
        let error = open.exchange(&http, get(other)).await.expect_err("not public");
        assert!(error.off_limits.is_some(), "{error}");
    }
}

#[test]
fn byte_order_marks_are_left_out() {
    let check = |body: &'static str, left: &str| {
        assert_eq!(unmarked(Bytes::from_static(body.as_bytes())), left);
    };
    check("\u{feff}{}", "{}");
    check("\u{feff}", "");
    check("{}\u{feff}", "{}\u{feff}");
    check("", "");
}
