//! A server that answers what it was told to: the smallest API that a test can write down. Built on the
//! standard library alone.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// An answer.
#[derive(Clone, Debug)]
struct Reply {
    path: String,
    query: String,
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

#[derive(Default)]
struct State {
    replies: Vec<Reply>,
    log: Vec<String>,
    stopped: bool,
}

/// A server. It ends when this is dropped.
pub struct Canned {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    thread: Option<JoinHandle<()>>,
}

impl Canned {
    /// Starts one on a free port of 127.0.0.1 that knows nothing yet: every answer is a 404.
    ///
    /// # Panics
    /// When there is no port or thread to be had.
    #[must_use]
    pub fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if locked(&shared).stopped {
                    return;
                }
                let shared = Arc::clone(&shared);
                // a connection that breaks is the client's affair
                std::thread::spawn(move || {
                    stream.and_then(|s| serve(s, &shared)).unwrap_or_default()
                });
            }
        });
        Self { address, state, thread: Some(thread) }
    }

    /// `http://127.0.0.1:PORT`
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What is answered from now on to `target`: a path, and perhaps a `?` and what its query must hold.
    pub fn says(&self, target: &str, body: &str) {
        self.answers(target, 200, &[], body);
    }

    /// The same, with a status and headers.
    pub fn answers(&self, target: &str, status: u16, headers: &[(&str, &str)], body: &str) {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (path, query) = (path.to_owned(), query.to_owned());
        let headers = headers.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let mut state = locked(&self.state);
        state.replies.retain(|r| (&r.path, &r.query) != (&path, &query));
        state.replies.push(Reply { path, query, status, headers, body: body.to_owned() });
    }

    /// The targets of all requests so far, such as `/users?page=1`.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        locked(&self.state).log.clone()
    }
}

impl Drop for Canned {
    fn drop(&mut self) {
        locked(&self.state).stopped = true;
        // only a connection wakes the thread; where none can be made, it has ended already
        let woken = TcpStream::connect(self.address).is_ok();
        if let Some(thread) = self.thread.take().filter(|_| woken) {
            // a panic of the thread was printed already; another one here would abort the test run
            drop(thread.join());
        }
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve(stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let target = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let reply = {
        let mut state = locked(state);
        state.log.push(target.clone());
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let fits = |r: &&Reply| r.path == path && (r.query.is_empty() || has(query, &r.query));
        // the one that wants most is meant
        state.replies.iter().filter(fits).max_by_key(|r| r.query.len()).cloned()
    };
    let reply = reply.unwrap_or_else(|| Reply {
        path: String::new(),
        query: String::new(),
        status: 404,
        headers: Vec::new(),
        body: "{}".to_owned(),
    });
    let mut text = format!(
        "HTTP/1.1 {} X\r\nContent-Length: {}\r\nContent-Type: application/json\r\nConnection: close\r\n",
        reply.status,
        reply.body.len()
    );
    for (name, value) in &reply.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    let mut stream = stream;
    stream.write_all(format!("{text}\r\n{}", reply.body).as_bytes())
}

/// Whether a query holds all pairs of another one.
fn has(query: &str, wanted: &str) -> bool {
    let is = |own: &str, wanted: &str| match wanted.contains('=') {
        true => own == wanted,
        // whatever its value is
        false => own.split('=').next() == Some(wanted),
    };
    wanted.split('&').all(|pair| query.split('&').any(|own| is(own, pair)))
}
