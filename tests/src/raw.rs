//! A server that answers with exactly the bytes it was told to, right or wrong, and records what it was
//! sent. Built on the standard library alone.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A part of an answer.
#[derive(Clone, Debug)]
pub enum Step {
    /// These bytes.
    Send(Vec<u8>),
    /// These bytes again and again, so many times or until the client is gone.
    Flood(Vec<u8>, usize),
    /// These bytes again and again until the client is gone, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Nothing more until the client is gone.
    Hang,
    /// The connection is closed.
    Close,
    /// The connection is reset.
    Reset,
}

/// The answer to one request: its connection stays open, unless a step ends it.
pub type Answer = Vec<Step>;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// The request line.
    pub line: String,
    /// The header lines.
    pub headers: Vec<String>,
    /// The body.
    pub body: String,
    /// Which connection it came on, from 0.
    pub connection: usize,
}

impl Received {
    /// Everything that was sent, as text.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n\n{}", self.line, self.headers.join("\n"), self.body)
    }
}

struct Shared {
    answers: Vec<Answer>,
    received: Mutex<Vec<Received>>,
    connections: Mutex<usize>,
    stopped: AtomicBool,
}

/// A server. It ends when this is dropped.
pub struct Raw {
    address: SocketAddr,
    shared: Arc<Shared>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Raw {
    /// Starts a server on a free port of 127.0.0.1. The first request gets the first answer, the second
    /// the second, and so on; the last answer stands for all that follow.
    ///
    /// # Panics
    /// When there is no port to be had, or no answer is given.
    #[must_use]
    pub fn start(answers: Vec<Answer>) -> Self {
        assert!(!answers.is_empty(), "a server answers something");
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let (received, connections) = (Mutex::default(), Mutex::new(0));
        let stopped = AtomicBool::new(false);
        let shared = Arc::new(Shared { answers, received, connections, stopped });
        let serving = shared.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if serving.stopped.load(Ordering::SeqCst) {
                    return;
                }
                let (serving, Ok(stream)) = (serving.clone(), stream) else { continue };
                // a connection that breaks is the client's affair
                std::thread::spawn(move || serve(stream, &serving).unwrap_or_default());
            }
        });
        Self { address, shared }
    }

    /// `http://127.0.0.1:PORT`
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        lock(&self.shared.received).clone()
    }

    /// How many connections were made so far.
    #[must_use]
    pub fn connections(&self) -> usize {
        *lock(&self.shared.connections)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // wakes the thread that accepts; when it can't be reached it is gone already
        drop(TcpStream::connect(self.address));
    }
}

fn serve(mut stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let connection = {
        let mut connections = lock(&shared.connections);
        *connections += 1;
        *connections - 1
    };
    while let Some((size, mut request)) = peek(&stream)? {
        request.connection = connection;
        let answer = {
            let mut received = lock(&shared.received);
            received.push(request);
            let last = shared.answers.len() - 1;
            shared.answers[(received.len() - 1).min(last)].clone()
        };
        // a socket that is closed while it holds unread bytes is reset (RFC 2525 §2.17)
        let resets = answer.iter().any(|step| matches!(step, Step::Reset));
        stream.read_exact(&mut vec![0; size - usize::from(resets)])?;
        for step in answer {
            match step {
                Step::Send(bytes) => stream.write_all(&bytes)?,
                Step::Flood(bytes, times) => {
                    (0..times).try_for_each(|_| stream.write_all(&bytes))?;
                }
                Step::Drip(bytes, pause) => loop {
                    std::thread::sleep(pause);
                    stream.write_all(&bytes)?;
                },
                Step::Hang => {
                    while stream.read(&mut [0; 1024])? > 0 {}
                    return Ok(());
                }
                Step::Close | Step::Reset => return Ok(()),
            }
        }
    }
    Ok(())
}

/// The next request and its size, left unread; none when the client is gone.
fn peek(stream: &TcpStream) -> std::io::Result<Option<(usize, Received)>> {
    let mut bytes = vec![0; 64 << 10];
    loop {
        let there = stream.peek(&mut bytes)?;
        if there == 0 {
            return Ok(None);
        }
        let text = String::from_utf8_lossy(&bytes[..there]).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lines = head.split("\r\n").map(str::to_owned);
            let line = lines.next().unwrap_or_default();
            let headers: Vec<String> = lines.collect();
            let length = headers.iter().find_map(|h| {
                let (name, value) = h.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length").then(|| value.parse().ok())?
            });
            let length: usize = length.unwrap_or_default();
            if body.len() >= length {
                let body = body[..length].to_owned();
                let size = head.len() + 4 + length;
                return Ok(Some((size, Received { line, headers, body, connection: 0 })));
            }
        }
        std::thread::yield_now();
    }
}
