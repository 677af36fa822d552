//! What may come over the wire: right data or an error with the right verdict; never a hang, a panic, or
//! "no records".

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{Client, Clock, Error, Request, RetryPolicy, SystemClock, Timeouts, Verdict};
use futures::StreamExt;
use jiff::Timestamp;
use tests::raw::{Answer, Raw, Step};

mod hosts;
mod rows;

/// A page as it should be.
pub(crate) const PAGE: &str = r#"{"data":[{"id":"1"},{"id":"2"}]}"#;

#[derive(Debug, serde::Deserialize)]
struct Page {
    data: Vec<Person>,
}

#[derive(Debug, serde::Deserialize)]
pub(crate) struct Person {
    pub(crate) id: String,
}

/// A clock whose sleep is over at once, and has taken as long as it should.
#[derive(Debug, Default)]
pub(crate) struct FastClock {
    system: SystemClock,
    slept: Mutex<Duration>,
}

impl FastClock {
    fn slept(&self) -> Duration {
        *self.slept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Clock for FastClock {
    fn now(&self) -> Timestamp {
        let noon: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a time");
        noon + self.elapsed()
    }
    fn elapsed(&self) -> Duration {
        self.system.elapsed() + self.slept()
    }
    async fn sleep(&self, duration: Duration) {
        *self.slept.lock().unwrap_or_else(PoisonError::into_inner) += duration;
        tokio::task::yield_now().await;
    }
}

/// An answer with a body and its length. Header lines end with CRLF.
pub(crate) fn http(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

pub(crate) fn send(bytes: impl AsRef<[u8]>) -> Answer {
    vec![Step::Send(bytes.as_ref().to_vec())]
}

/// A page as it should be.
pub(crate) fn ok() -> Answer {
    send(http("200 OK", "content-type: application/json\r\n", PAGE))
}

/// What should come of a row.
#[derive(Clone, Debug)]
enum Expected {
    /// The page.
    Page,
    /// This verdict, with this word in the cause.
    Error(Verdict, &'static str),
}

/// What a server answers, and what should come of it.
pub(crate) struct Row {
    name: String,
    answers: Vec<Answer>,
    timeouts: Timeouts,
    expected: Expected,
    requests: usize,
    /// Waiting at least, by the client's clock.
    waits_s: u64,
}

/// Attempts in all.
const ATTEMPTS: usize = 3;

pub(crate) fn row(name: &str, answers: Vec<Answer>) -> Row {
    let long = Duration::from_secs(20);
    let timeouts = Timeouts {
        connect: long,
        first_byte: long,
        idle: long,
        total: long,
        body_bytes_max: 1 << 20,
        ..Timeouts::default()
    };
    let name = name.to_owned();
    Row { name, answers, timeouts, expected: Expected::Page, requests: 1, waits_s: 0 }
}

impl Row {
    fn fails(self, verdict: Verdict, word: &'static str) -> Self {
        Self { expected: Expected::Error(verdict, word), ..self }
    }
    fn requests(self, requests: usize) -> Self {
        Self { requests, ..self }
    }
    fn waits_s(self, waits_s: u64) -> Self {
        Self { waits_s, ..self }
    }
    fn timeouts(self, set: impl FnOnce(&mut Timeouts)) -> Self {
        let mut row = self;
        set(&mut row.timeouts);
        row
    }

    /// What is wrong; nothing when all is as expected.
    async fn run(self) -> Option<String> {
        let ends = |step: &Step| matches!(step, Step::Close | Step::Reset);
        let ends = self.answers.iter().flatten().any(ends);
        let server = Raw::start(self.answers);
        let clock = std::sync::Arc::new(FastClock::default());
        let client = client(&server.url(), self.timeouts, clock.clone());
        let limit = Duration::from_secs(30);
        let request = Request::get("/people");
        let get = client.get_json::<Page>(&request);
        let Ok(got) = tokio::time::timeout(limit, get).await else {
            return Some(format!("{}: it hangs", self.name));
        };
        // a connection that the server closes while it is used again swallows what is sent
        let seen = server.received().len();
        let requests = match &got {
            Err(e) if ends && seen <= self.requests => e.attempts as usize,
            _ => seen,
        };
        let right = match (&self.expected, &got) {
            (Expected::Page, Ok(page)) => page.data.len() == 2 && page.data[0].id == "1",
            (Expected::Error(verdict, word), Err(e)) => {
                e.verdict == *verdict && e.cause.contains(word)
            }
            _ => false,
        };
        // what passed before the wait began is a part of it
        let waited = clock.slept() + Duration::from_millis(20) >= Duration::from_secs(self.waits_s);
        let told = got.map(|page| page.data.len()).map_err(|e| (e.verdict, e.cause));
        (!right || requests != self.requests || !waited).then(|| {
            let (expected, slept) = (&self.expected, clock.slept());
            format!(
                "{}: {requests} requests, {slept:?}, {told:?}; expected {} requests, {} s, {expected:?}",
                self.name, self.requests, self.waits_s
            )
        })
    }
}

pub(crate) fn client(url: &str, timeouts: Timeouts, clock: std::sync::Arc<FastClock>) -> Client {
    let attempts_max = u32::try_from(ATTEMPTS).expect("few attempts");
    let retry = RetryPolicy { attempts_max, ..RetryPolicy::default() };
    let builder = Client::builder(url).expect("a base").allow_private(true).retry(retry);
    builder.timeouts(timeouts).clock(clock).build().expect("a client")
}

/// A fault that passes: the next answer is good, or the same comes again until the client gives up.
fn passes(name: &str, answer: &Answer, word: &'static str) -> [Row; 2] {
    [
        row(&format!("{name}, once"), vec![answer.clone(), ok()]).requests(2),
        row(&format!("{name}, always"), vec![answer.clone()])
            .fails(Verdict::Retry, word)
            .requests(ATTEMPTS),
    ]
}

/// A fault that does not: there is one request.
fn lasts(name: &str, answer: Answer, verdict: Verdict, word: &'static str) -> Row {
    row(name, vec![answer, ok()]).fails(verdict, word)
}

#[tokio::test]
async fn whatever_comes_is_data_or_an_error() {
    let rows = rows::all();
    let count = rows.len();
    assert!(count >= 200, "{count} rows");
    let runs = futures::stream::iter(rows.into_iter().map(Row::run));
    let wrong: Vec<String> = runs.buffer_unordered(16).filter_map(async |w| w).collect().await;
    assert!(wrong.is_empty(), "{} of {count} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What comes of `requests` GETs, one after the other, on one client.
async fn one_after_the_other(
    answers: Vec<Answer>,
    requests: usize,
) -> (Raw, Vec<Result<usize, Error>>) {
    let server = Raw::start(answers);
    let client = client(&server.url(), Timeouts::default(), std::sync::Arc::default());
    let mut got = Vec::new();
    for n in 0..requests {
        let page = client.get_json::<Page>(&Request::get(format!("/people/{n}"))).await;
        got.push(page.map(|p| p.data.len()));
    }
    (server, got)
}

#[tokio::test]
async fn connections_are_kept_and_stale_ones_are_replaced() {
    let (server, got) = one_after_the_other(vec![ok()], 5).await;
    assert!(got.iter().all(|g| matches!(g, Ok(2))), "{got:?}");
    assert_eq!((server.received().len(), server.connections()), (5, 1));
    // the server closes the kept connection when the second request is there already
    let (server, got) = one_after_the_other(vec![ok(), vec![Step::Close], ok()], 2).await;
    assert!(got.iter().all(|g| matches!(g, Ok(2))), "{got:?}");
    assert_eq!((server.received().len(), server.connections()), (3, 2));
    // it closes it after its answer, without a word
    let closing = [ok(), vec![Step::Close]].concat();
    let (server, got) = one_after_the_other(vec![closing], 3).await;
    assert!(got.iter().all(|g| matches!(g, Ok(2))), "{got:?}");
    assert_eq!((server.received().len(), server.connections()), (3, 3));
}

#[tokio::test]
async fn an_answer_that_nobody_asked_for_is_no_answer() {
    let unasked = http("200 OK", "", r#"{"data":[{"id":"evil"}]}"#);
    let page = http("200 OK", "", PAGE);
    let both = send([page.as_slice(), &unasked].concat());
    let (_server, got) = one_after_the_other(vec![both], 3).await;
    assert!(got.iter().all(|g| matches!(g, Ok(2))), "{got:?}");
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_and_told() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it has an address");
    drop(listener);
    let client = client(&format!("http://{address}"), Timeouts::default(), Default::default());
    let request = Request::post("/people", serde_json::json!({}));
    let error = client.get_json::<Page>(&request).await.expect_err("nobody listens");
    // it can't have arrived: even what must not be done twice is tried again
    assert_eq!((error.verdict, error.attempts as usize), (Verdict::Retry, ATTEMPTS), "{error}");
    assert!(error.cause.contains("refused"), "{error}");
}
