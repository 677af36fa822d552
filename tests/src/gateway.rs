//! A server before another one, which decides what becomes of each request: it passes, is refused, is done
//! without an answer, or waits.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is passed on, and so is its answer.
    Pass,
    /// It is not passed on: this is the answer's status.
    Refuse(u16),
    /// It is passed on, and nobody hears of it.
    Lose,
    /// It is passed on, and the answer breaks off in its middle.
    Cut,
}

/// A running gateway; its threads end with the process.
#[derive(Debug)]
pub struct Gateway {
    /// Where it is.
    pub url: String,
    /// The requests that came, without their bodies.
    pub heads: Arc<Mutex<Vec<String>>>,
}

impl Gateway {
    /// Before the server at `url`. `decide` gets the method and the path with its query; it may wait.
    pub fn before(url: &str, decide: impl Fn(&str, &str) -> Way + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let own = format!("http://{}", listener.local_addr().expect("an address"));
        let to = url.trim_start_matches("http://").to_owned();
        let decide = Arc::new(decide);
        let heads = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&heads);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (to, decide, heads) = (to.clone(), Arc::clone(&decide), Arc::clone(&kept));
                std::thread::spawn(move || exchange(client, &to, decide.as_ref(), &heads));
            }
        });
        Self { url: own, heads }
    }
}

impl Gateway {
    /// A server of its own, which takes what is sent (head and body) and answers 200 with `{}`.
    pub fn answering(take: impl Fn(&str, &str) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        std::thread::spawn(move || {
            for mut client in listener.incoming().flatten() {
                let Some(asked) = request(&mut client) else { continue };
                let (head, body) = asked.split_once("\r\n\r\n").unwrap_or((&asked, ""));
                take(head, body);
                let head =
                    "content-type: application/json\r\nconnection: close\r\ncontent-length: 2";
                let _ =
                    client.write_all(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{{}}").as_bytes());
            }
        });
        Self { url, heads: Arc::default() }
    }
}

/// One request, one answer, and the connection is closed.
fn exchange(
    mut client: TcpStream,
    to: &str,
    decide: &dyn Fn(&str, &str) -> Way,
    heads: &Mutex<Vec<String>>,
) -> Option<()> {
    let asked = request(&mut client)?;
    let head = asked.split("\r\n\r\n").next().unwrap_or_default().to_owned();
    heads.lock().expect("nobody panicked").push(head);
    let mut words = asked.split(' ');
    let way = decide(words.next()?, words.next()?);
    if let Way::Refuse(status) = way {
        let head = "content-type: application/json\r\nconnection: close\r\ncontent-length: 2";
        let answer = format!("HTTP/1.1 {status} Refused\r\n{head}\r\n\r\n{{}}");
        return client.write_all(answer.as_bytes()).ok();
    }
    let asked = asked.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    let mut server = TcpStream::connect(to).ok()?;
    server.write_all(asked.as_bytes()).ok()?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer).ok()?;
    // or the client would keep a connection that is about to go, and lose its next request on it
    let line = answer.iter().position(|byte| *byte == b'\n')? + 1;
    answer.splice(line..line, *b"connection: close\r\n");
    match way {
        Way::Lose => None,
        Way::Cut => client.write_all(&answer[..answer.len() - answer.len() / 4]).ok(),
        _ => client.write_all(&answer).ok(),
    }
}

/// A whole request, as text.
fn request(client: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 8192];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
            });
            if body.len() >= length.unwrap_or(0) {
                return Some(text);
            }
        }
        match client.read(&mut chunk).ok()? {
            0 => return None,
            read => bytes.extend_from_slice(&chunk[..read]),
        }
    }
}
