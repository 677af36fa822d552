//! A library in this process: an API without a network, a plan for it, runs against any destination, and
//! the truth to compare with.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{Client, Clock, Outgoing, Permit, Response, Transport, TransportError};
use engine_manifest::ConnectorSource;
use engine_plan::{Plan, read};
use engine_sync::{Claim, Destination, Event, Holder, Options, Reporter, RunReport, run, select};
use jiff::Timestamp;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

const MANIFEST: &str = "
version: 1
connector: library
title: Library
description: Books, their translators, and their copies.
base_url: https://library.example.org
dialect: { json: { records: $ } }
pagination: { page_number: { page: page, limit: per_page, page_size: 3, first: 1 } }
defaults: { undeclared: evolve }
streams:
  books:
    title: Books
    path: /books
    key: isbn
    fields: { isbn: text, title: text, pages: integer, price: decimal, lent: boolean, extra: json }
    relationships: { translators: { to: books, many: true } }
  copies:
    title: Copies
    description: The copies of one book.
    path: /books/{isbn}/copies
    parents: [books]
    key: [isbn, number]
    fields: { number: integer, shelf_mark: text }
";

/// The plan of the library.
///
/// # Panics
/// When the manifest above has a mistake.
pub fn plan() -> Arc<Plan> {
    static PLAN: OnceLock<Arc<Plan>> = OnceLock::new();
    let plan = PLAN.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("manifest.yaml"), MANIFEST).expect("it is written");
        let (path, file) = (folder.path().to_owned(), "manifest.yaml".to_owned());
        let reading = read(&ConnectorSource::Folder { path, file, shadows: false });
        Arc::new(reading.plan.unwrap_or_else(|| panic!("{:?}", reading.problems)))
    });
    plan.clone()
}

/// Time that passes only when somebody waits for it. Nobody waits for what is far away: leases are not
/// renewed.
#[derive(Debug, Default)]
pub struct QuickClock(Mutex<Duration>);

impl QuickClock {
    /// Time passes.
    pub fn pass(&self, duration: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += duration;
    }
}

#[async_trait]
impl Clock for QuickClock {
    fn now(&self) -> Timestamp {
        let start = Timestamp::from_second(1_795_348_800).expect("a day in 2026");
        start + self.elapsed()
    }
    fn elapsed(&self) -> Duration {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
    async fn sleep(&self, duration: Duration) {
        if duration >= Duration::from_secs(5) {
            return std::future::pending().await;
        }
        self.pass(duration);
        tokio::task::yield_now().await;
    }
}

/// Records by path and key, as the API has them now.
#[derive(Debug, Default)]
pub struct Library(Mutex<BTreeMap<String, BTreeMap<String, Value>>>);

impl Library {
    /// Some books, each with another number of copies and translators.
    #[must_use]
    pub fn new(books: u32) -> Arc<Self> {
        let library = Self::default();
        for n in 0..books {
            library.book(n, "first");
            for copy in 0..n % 4 {
                library.copy(n, copy, "first");
            }
        }
        Arc::new(library)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, BTreeMap<String, Value>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a book, or changes it.
    pub fn book(&self, n: u32, title: &str) {
        let isbn = format!("978-{n:02}/é!");
        let translators: Vec<String> = (0..n % 3).map(|t| format!("{title}-{t}")).collect();
        let book = json!({
            "isbn": isbn, "title": title, "pages": n, "price": "12.50", "lent": n.is_multiple_of(2),
            "extra": {"a": [1, null]}, "translators": translators,
        });
        self.lock().entry("/books".to_owned()).or_default().insert(isbn, book);
    }

    /// Gives a book an attribute that nobody declared.
    ///
    /// # Panics
    /// When there is no such book.
    pub fn undeclared(&self, n: u32, name: &str, value: Value) {
        let mut lists = self.lock();
        let books = lists.get_mut("/books").expect("there are books");
        let book = books.get_mut(&format!("978-{n:02}/é!")).expect("there is this one");
        book[name] = value;
    }

    /// Adds a copy, or changes it.
    pub fn copy(&self, n: u32, number: u32, shelf_mark: &str) {
        let path = format!("/books/978-{n:02}%2F%C3%A9!/copies");
        let copy = json!({"number": number, "shelf_mark": shelf_mark});
        self.lock().entry(path).or_default().insert(number.to_string(), copy);
    }

    fn books(&self) -> BTreeMap<String, Value> {
        self.lock().get("/books").cloned().unwrap_or_default()
    }

    /// What the destination should hold: by file and key, what changes.
    #[must_use]
    pub fn truth(&self) -> Held {
        let mut held = Held::new();
        for (isbn, book) in self.books() {
            let title = book["title"].to_string();
            held.entry("books".to_owned()).or_default().insert(isbn.clone(), title);
            let translators: BTreeSet<String> = book["translators"]
                .as_array()
                .into_iter()
                .flatten()
                .map(Value::to_string)
                .collect();
            held.entry("books__translators".to_owned())
                .or_default()
                .insert(isbn.clone(), format!("{translators:?}"));
        }
        for (path, copies) in self.lock().iter().filter(|(path, _)| path.ends_with("/copies")) {
            let isbn = path.trim_start_matches("/books/").replace("%2F%C3%A9!/copies", "/é!");
            for (number, copy) in copies {
                let key = format!("{isbn} {number}");
                let mark = copy["shelf_mark"].to_string();
                held.entry("copies".to_owned()).or_default().insert(key, mark);
            }
        }
        held
    }
}

/// By file and key, what changes.
pub type Held = BTreeMap<String, BTreeMap<String, String>>;

/// The files that a run makes.
pub const FILES: [&str; 3] = ["books", "books__translators", "copies"];

/// What the lines of the files say: the last one for a key counts.
///
/// # Panics
/// When a line has no key.
pub fn held(lines: impl Fn(&str) -> Vec<Value>) -> Held {
    let mut held = Held::new();
    let text = |v: &Value| v.as_str().map_or_else(|| v.to_string(), str::to_owned);
    for file in FILES {
        for line in lines(file) {
            let (key, says) = match file {
                "books" => (text(&line["isbn"]), line["title"].to_string()),
                "copies" => {
                    let key = format!("{} {}", text(&line["isbn"]), text(&line["number"]));
                    (key, line["shelf_mark"].to_string())
                }
                _ => {
                    let targets = line["targets"].as_array().expect("a list of targets");
                    let ids: BTreeSet<String> =
                        targets.iter().map(|t| t["id"].to_string()).collect();
                    (text(&line["books_id"]), format!("{ids:?}"))
                }
            };
            assert_ne!(key, "null", "{line}");
            held.entry(file.to_owned()).or_default().insert(key, says);
        }
    }
    held
}

#[async_trait]
impl Transport for Library {
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        let url = &request.url;
        permit.mark_sent();
        let page = url.query_pairs().find(|(name, _)| name == "page").expect("pages are numbered");
        let page: usize = page.1.parse().expect("a number");
        let lists = self.lock();
        let path = url.path().replace("%21", "!");
        let records: Vec<String> = match lists.get(&path) {
            Some(list) => {
                list.values().skip((page - 1) * 3).take(3).map(Value::to_string).collect()
            }
            None => Vec::new(),
        };
        let body = format!("[{}]", records.join(",\n"));
        Ok(Response { status: 200, headers: HeaderMap::new(), body: body.into() })
    }
}

struct Quiet;

impl Reporter for Quiet {
    fn report(&self, _: &Event<'_>) {}
}

/// One run of everything.
///
/// # Panics
/// When the client can't be built.
pub async fn sync(
    library: &Arc<Library>,
    destination: Arc<dyn Destination>,
    run_id: &str,
    is_gone: fn(&Holder) -> bool,
) -> RunReport {
    let plan = plan();
    let client = Client::builder("https://library.example.org")
        .expect("an address")
        .transport(library.clone())
        .clock(Arc::new(QuickClock::default()))
        .build()
        .expect("nothing is missing");
    let selection = select(&plan, &[], false).expect("everything");
    let options = Options { concurrency: 3, ..Options::default() };
    let (run_id, host, started) = (run_id.to_owned(), "here".to_owned(), String::new());
    let claim = Claim { holder: Holder { run_id, host, pid: 1, started }, is_gone };
    let parts = (plan, client, destination, Arc::new(Quiet) as Arc<dyn Reporter>);
    run(parts, selection, options, claim, CancellationToken::new(), || None).await
}
