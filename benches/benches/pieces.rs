//! The hot pieces, one by one: `cargo bench -p benches [-- NAME]`. Without cargo's own `--bench` each is done
//! once, to see that it works.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use benches::people::page;
use benches::table::{median, print, shown};
use engine_client::{
    Asker, Budget, Decision, Feedback, HostClock, LocalLimiter, MemoryLimiter, Quota, RateLimiter,
    Use,
};
use engine_plan::extract::Extractor;
use engine_plan::{Checkpoint, Plan, StreamPlan, Window};
use engine_sql::SqliteDestination;
use engine_sync::{
    Advance, Claim, Commit, Destination, Grant, Holder, Layout, Lease, TableOptions,
};
use tokio::runtime::Runtime;

/// Records per page, as the connector asks for them.
const RECORDS: u64 = 100;
/// How long a piece is repeated before it counts, and then.
const WARM_UP: Duration = Duration::from_millis(300);
const MEASURED: Duration = Duration::from_secs(2);
/// How many requests one measurement of a limiter has: one alone is too short for a clock.
const REQUESTS: u32 = 100;

/// Whoever measures: what is asked for, and what was found.
struct Bench {
    names: Vec<String>,
    is_short: bool,
    rows: Vec<Vec<String>>,
}

impl Bench {
    fn new() -> Self {
        let (options, names): (Vec<String>, _) =
            std::env::args().skip(1).partition(|word| word.starts_with("--"));
        let is_short = !options.iter().any(|option| option == "--bench");
        Self { names, is_short, rows: Vec::new() }
    }

    fn wants(&self, name: &str) -> bool {
        self.names.is_empty() || self.names.iter().any(|part| name.contains(part.as_str()))
    }

    /// Repeats a batch, which tells how long each of its pages took.
    fn piece(&mut self, name: &str, mut batch: impl FnMut() -> Duration) {
        if self.is_short {
            batch();
            return;
        }
        let warm = Instant::now();
        while warm.elapsed() < WARM_UP {
            batch();
        }
        let (started, mut found) = (Instant::now(), Vec::new());
        while started.elapsed() < MEASURED {
            found.push(batch().as_secs_f64() * 1e9);
        }
        let times = found.len().to_string();
        let per_page = median(found);
        let per_record = per_page / RECORDS as f64;
        self.rows.push(vec![name.to_owned(), shown(per_record), shown(per_page), times]);
    }
}

/// The plan of Planning Center.
fn plan() -> Plan {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../connectors/pco");
    let folder = folder.to_str().expect("the repository's path is a text");
    let source = engine_manifest::locate(folder, &[], &[]).expect("the connector is there");
    engine_plan::read(&source).plan.expect("the connector has no mistakes")
}

fn extract(bench: &mut Bench, people: &StreamPlan) {
    let name = "extract";
    if !bench.wants(name) {
        return;
    }
    let (extractor, body) = (Extractor::new(people), page(0, RECORDS));
    bench.piece(name, || {
        let started = Instant::now();
        let read = extractor.page(std::hint::black_box(body.as_bytes()), &Window::default(), &[]);
        let took = started.elapsed();
        assert_eq!(read.expect("a page").1.rows() as u64, RECORDS);
        took
    });
}

/// A SQLite file with the stream's table, under a lease.
struct Store<'p> {
    runtime: Runtime,
    to: SqliteDestination,
    lease: Lease,
    people: &'p StreamPlan,
    extractor: Extractor<'p>,
}

impl<'p> Store<'p> {
    fn open(folder: &Path, people: &'p StreamPlan) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let (to, lease) = runtime.block_on(async {
            let path = folder.join("pieces.db");
            let open = SqliteDestination::open(&path, "benches", Layout::Separate, false, &[]);
            let to = open.await.expect("the file opens");
            let claim = Claim { holder: Holder::default(), is_gone: |_| false };
            let Grant::Granted(lease) = to.claim(&claim).await.expect("a claim is answered") else {
                panic!("nobody else holds the lease");
            };
            let made = to.prepare(&lease, &[&people.table], TableOptions { raw: false }).await;
            made.expect("the table is made");
            (to, lease)
        });
        Self { runtime, to, lease, people, extractor: Extractor::new(people) }
    }

    /// Commits a page that begins with record `first`: how long that took, and how many rows it wrote.
    fn commit(&self, first: u64) -> (Duration, u64) {
        let body = page(first, RECORDS);
        let read = self.extractor.page(body.as_bytes(), &Window::default(), &[]);
        let (_, batch) = read.expect("a page");
        let name = &self.people.name;
        self.runtime.block_on(async {
            let stored = self.to.checkpoint(name, "").await.expect("a checkpoint can be read");
            let cursor = Some(stored.sequence.to_string());
            let checkpoint = Checkpoint { cursor, ..Checkpoint::default() };
            let advance = Advance::new(name, "", &stored, &checkpoint, None);
            let advance = advance.expect("each commit has its own cursor");
            let commit = Commit::new(&self.people.table, Some(&batch), &[], advance);
            let started = Instant::now();
            let done = self.to.commit(&self.lease, &commit).await.expect("it is committed");
            (started.elapsed(), done.written)
        })
    }
}

fn commits(bench: &mut Bench, folder: &Path, people: &StreamPlan) {
    let [new, unchanged] = ["commit sqlite new", "commit sqlite unchanged"];
    if !bench.wants(new) && !bench.wants(unchanged) {
        return;
    }
    let store = Store::open(folder, people);
    store.commit(0);
    if bench.wants(unchanged) {
        bench.piece(unchanged, || {
            let (took, written) = store.commit(0);
            assert_eq!(written, 0, "nothing has changed");
            took
        });
    }
    let mut first = 0;
    if bench.wants(new) {
        bench.piece(new, || {
            first += RECORDS;
            let (took, written) = store.commit(first);
            assert_eq!(written, RECORDS, "all are new");
            took
        });
    }
}

/// Takes a place and gives it back, as a request does.
fn limiter(bench: &mut Bench, name: &str, limiter: &dyn RateLimiter) {
    if !bench.wants(name) {
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    // never used up, and about as many spans of time to keep as a real budget has requests
    let quota = Quota { requests: 1_000_000, period: Duration::from_millis(100) };
    let key = "https://api.example.org|somebody|".to_owned();
    let budgets = [Budget { key, declared: Some(quota), concurrency: None, learns: true }];
    bench.piece(name, || {
        let started = Instant::now();
        runtime.block_on(async {
            for _ in 0..REQUESTS {
                let Decision::Taken(taken) = limiter.take(&budgets, Asker(7)).await else {
                    panic!("the budget is never used up");
                };
                limiter.settle(&budgets, &taken, Use::Sent(Feedback::default())).await;
            }
        });
        started.elapsed() / REQUESTS
    });
}

fn main() {
    let mut bench = Bench::new();
    let plan = plan();
    let people = plan.stream("people_people").expect("the connector has people");
    let folder = tempfile::tempdir().expect("a temporary folder");
    extract(&mut bench, people);
    commits(&mut bench, folder.path(), people);
    limiter(&mut bench, "limiter memory", &MemoryLimiter::new(Arc::new(HostClock)));
    let local = LocalLimiter::open(&folder.path().join("limits")).expect("files can be locked");
    limiter(&mut bench, "limiter local", &local);
    if !bench.is_short {
        print(&["piece", "ns/record", "ns/page", "times"], &bench.rows);
    }
}
