//! An API as unlike Planning Center's as can be: numbered pages, bare JSON arrays, integer ids, a
//! bearer token, no word on totals or on whether more follows, and every connection good for one
//! request. Built on the standard library alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// The token it wants.
pub const TOKEN: &str = "plain-token-1";

/// Tasks of the projects 1, 2, …: none, a few, exactly a page, one more, several pages.
const TASKS: [u64; 7] = [0, 3, 50, 51, 120, 1, 7];

#[derive(Default)]
struct State {
    lists: BTreeMap<String, BTreeMap<u64, String>>,
    log: Vec<String>,
    stopped: bool,
}

/// A server. It ends when this is dropped.
pub struct Plain {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    thread: Option<JoinHandle<()>>,
}

impl Plain {
    /// Starts a server with 100 users, 7 projects and their 232 tasks on a free port of 127.0.0.1.
    ///
    /// # Panics
    /// When there is no port or thread to be had.
    #[must_use]
    pub fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let state = Arc::new(Mutex::new(seeds()));
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

    /// Adds a record, or replaces the one with this id. `json` is an object that holds the id.
    pub fn put(&self, list: &str, id: u64, json: &str) {
        let mut state = locked(&self.state);
        state.lists.entry(list.to_owned()).or_default().insert(id, json.to_owned());
    }

    /// Removes a record, and the lists below it: their paths are 404s from now on.
    pub fn remove(&self, list: &str, id: u64) {
        let mut state = locked(&self.state);
        state.lists.retain(|path, _| !path.starts_with(&format!("{list}/{id}/")));
        state.lists.entry(list.to_owned()).or_default().remove(&id);
    }

    /// A list's records as they are now, by id.
    #[must_use]
    pub fn records(&self, list: &str) -> BTreeMap<u64, String> {
        locked(&self.state).lists.get(list).cloned().unwrap_or_default()
    }

    /// The targets of all requests so far, such as `/users?page=1&per_page=50`.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        locked(&self.state).log.clone()
    }
}

impl Drop for Plain {
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

fn seeds() -> State {
    let mut state = State::default();
    let user = |n: u64| {
        let (admin, mail) =
            (n == 1, if n.is_multiple_of(9) { "null" } else { "\"one@example.org\"" });
        format!(r#"{{"id":{n},"name":"Zoë \"Z\" {n}","email":{mail},"admin":{admin}}}"#)
    };
    let project = |n: u64| {
        let archived = n == 6;
        format!(r#"{{"id":{n},"name":"Project {n}","archived":{archived},"owner":{}}}"#, n * 10)
    };
    state.lists.insert("/users".into(), (1..=100).map(|n| (n, user(n))).collect());
    state.lists.insert("/projects".into(), (1..=7).map(|n| (n, project(n))).collect());
    for (project, count) in (1..).zip(TASKS) {
        let task = |n: u64| {
            let (id, done, hours) = (project * 1000 + n, n.is_multiple_of(3), n % 8);
            let due = if n.is_multiple_of(4) {
                "null".into()
            } else {
                format!("\"2026-03-{:02}\"", n % 28 + 1)
            };
            let who = if n.is_multiple_of(5) {
                "null".into()
            } else {
                format!("{{\"id\":{}}}", n % 100 + 1)
            };
            let text = format!(
                r#"{{"id":{id},"title":"Task {n}","done":{done},"hours":{hours}.50,"due":{due},"#
            );
            (id, format!(r#"{text}"assignee":{who},"labels":["a","ß"]}}"#))
        };
        let tasks = (1..=count).map(task).collect();
        state.lists.insert(format!("/projects/{project}/tasks"), tasks);
    }
    state
}

fn serve(stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut lines = BufReader::new(&stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let mut token = String::new();
    for line in lines {
        let line = line?;
        match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("authorization") => {
                value.trim().clone_into(&mut token);
            }
            Some(_) => {}
            None => break, // the empty line at the end
        }
    }
    let target = request.split(' ').nth(1).unwrap_or_default();
    if target.is_empty() {
        return Ok(()); // nobody asked
    }
    let mut state = locked(state);
    state.log.push(target.to_owned());
    let (status, body) = match token == format!("Bearer {TOKEN}") {
        true => answer(&state, target),
        false => ("401 Unauthorized", r#"{"error":"who are you?"}"#.to_owned()),
    };
    drop(state);
    let mut answer = format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\n");
    write!(answer, "Content-Length: {}\r\nConnection: close\r\n\r\n", body.len())
        .expect("writing to a text can't fail");
    answer.push_str(&body);
    (&stream).write_all(answer.as_bytes())
}

fn answer(state: &State, target: &str) -> (&'static str, String) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let number = |name: &str, default: usize| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(n, _)| *n == name).map_or(Some(default), |(_, value)| value.parse().ok())
    };
    if let Some(list) = state.lists.get(path) {
        let (Some(page @ 1..), Some(size @ 1..=100)) = (number("page", 1), number("per_page", 50))
        else {
            return ("400 Bad Request", r#"{"error":"no such page"}"#.to_owned());
        };
        let skip = (page - 1).saturating_mul(size);
        let page: Vec<&str> = list.values().skip(skip).take(size).map(String::as_str).collect();
        return ("200 OK", format!("[{}]", page.join(",")));
    }
    let record = path
        .rsplit_once('/')
        .and_then(|(list, id)| state.lists.get(list)?.get(&id.parse().ok()?).cloned());
    match record {
        Some(record) => ("200 OK", record),
        None => ("404 Not Found", r#"{"error":"nothing here"}"#.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn pages_end_with_an_empty_one() {
        let api = Plain::start();
        let get = |target: &str, token: &str| {
            let mut stream = TcpStream::connect(api.address).expect("the server listens");
            let head = format!("GET {target} HTTP/1.1\r\nauthorization: Bearer {token}\r\n\r\n");
            stream.write_all(head.as_bytes()).expect("the server reads");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).expect("the answer is UTF-8");
            let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
            (head[9..12].to_owned(), body.to_owned())
        };
        let check = |target: &str, status: &str, records: usize| {
            let (got, body) = get(target, TOKEN);
            assert_eq!(
                (got.as_str(), body.matches("{\"id\":").count()),
                (status, records),
                "{target}"
            );
        };
        check("/users?page=1&per_page=50", "200", 50);
        check("/users?page=2&per_page=50", "200", 50);
        check("/users?page=3&per_page=50", "200", 0);
        check("/users/7", "200", 1);
        check("/users/101", "404", 0);
        check("/projects/1/tasks?page=1", "200", 0);
        check("/projects/8/tasks?page=1", "404", 0);
        check("/users?page=0", "400", 0);
        assert_eq!(get("/users", "wrong").0, "401");
        api.remove("/projects", 2);
        check("/projects", "200", 6);
        check("/projects/2/tasks", "404", 0);
        assert_eq!(api.requests()[3], "/users/7");
    }
}
