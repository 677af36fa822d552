//! A world: one drawn manifest, one source, runs with time between them, some of them killed; then quiet.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{Client, Clock, Transport};
use engine_plan::Plan;
use engine_sync::deletion::{Judged, Trial};
use engine_sync::destination::Outcome as Stored;
use engine_sync::memory::MemoryDestination;
use engine_sync::{
    Claim, Commit, Committed, Destination, Event, Holder, Lease, Options, Reporter, RunReport,
    select,
};
use fastrand::Rng;
use tokio::time::Instant;

use super::book::{Book, Class, Complaint};
use super::bugs::{Bug, Faulty};
use super::draw::Traits;
use super::manifest::{BASE, plan, text};
use super::oracle::{Mode, Oracle};
use super::source::Source;
use super::wire::Wire;
use crate::sim::clock::{SimClock, shown};
use crate::sim::layer::{Layer, Layered, Shim};
use crate::sim::process::{self, Process, Script, lock};

/// What all processes of a world share.
pub struct Shared {
    /// The clock, the source's and ours.
    pub clock: SimClock,
    /// The truth.
    pub source: Mutex<Source>,
    /// The destination.
    pub memory: Arc<MemoryDestination>,
    /// The oracle's book.
    pub book: Mutex<Book>,
    /// What was drawn.
    pub traits: Traits,
}

/// What came of a world.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// What is wrong.
    pub complaints: Vec<Complaint>,
    /// Runs.
    pub runs: u64,
    /// Of them, killed.
    pub killed: u64,
    /// What happened, when wanted.
    pub notes: Vec<String>,
    /// The manifest.
    pub manifest: String,
}

/// How a world is looked at.
#[derive(Clone, Copy, Default)]
pub struct Look<'b> {
    /// A bug that is built in.
    pub bug: Option<&'b Bug>,
    /// Note what happens.
    pub verbose: bool,
}

fn always(_: &Holder) -> bool {
    true
}

struct Silent;

impl Reporter for Silent {
    fn report(&self, _: &Event<'_>) {}
}

/// Notes what is committed.
struct Scribe(Arc<Shared>);

#[async_trait]
impl Layer for Scribe {
    async fn commit(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
    ) -> Stored<Committed> {
        let done = next.commit(lease, commit).await;
        lock(&self.0.book).note(|| {
            let advance = commit.advance();
            let keys = commit.batch.map(|b| b.keys.clone()).unwrap_or_default();
            let accused: Vec<&str> = commit.accused.iter().map(|a| a.key.as_str()).collect();
            let marks: Vec<&str> = commit.marks.iter().map(|m| m.partition.as_str()).collect();
            format!(
                "  commit {}/{:?} {keys:?} marks {marks:?} accuses {accused:?} {:?}\n    {}",
                advance.stream(),
                advance.partition(),
                commit.sweep,
                advance.text()
            )
        });
        done
    }

    async fn judge(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Stored<Judged> {
        let done = next.judge(lease, commit, trial).await;
        lock(&self.0.book).note(|| format!("  judge {}: {done:?}", commit.table.name));
        done
    }
}

/// A world that is lived through.
pub struct World {
    /// What its processes share.
    pub shared: Arc<Shared>,
    /// What the manifest says.
    pub plan: Arc<Plan>,
    pub(crate) oracle: Oracle,
    pub(crate) rng: Rng,
    outcome: Outcome,
    bug: Faulty,
    start: Instant,
    pub(crate) quiet: bool,
}

/// Lives a seed through.
///
/// # Panics
/// When the system gives no runtime.
#[must_use]
pub fn live(seed: u64, look: Look<'_>) -> Outcome {
    let mut rng = Rng::with_seed(seed);
    // the client's jitter is drawn from this thread's own generator
    fastrand::seed(rng.u64(..));
    let traits = Traits::of(&mut rng);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    let runtime = runtime.expect("a runtime without threads or sockets");
    runtime.block_on(async {
        let start = Instant::now();
        let clock = SimClock::new(start, 0);
        let source = Source::new(&traits, &mut rng, clock.seconds());
        let memory = MemoryDestination::with_clock(Arc::new(SimClock::new(start, 0)));
        let manifest = text(&traits);
        let plan = Arc::new(plan(&manifest));
        let book = Book { wanted: look.verbose, ..Book::default() };
        let shared = Arc::new(Shared {
            clock,
            source: Mutex::new(source),
            memory: Arc::new(memory),
            book: Mutex::new(book),
            traits,
        });
        let oracle = Oracle::new(plan.clone());
        let outcome = Outcome { manifest, ..Outcome::default() };
        let bug = look.bug.map(Bug::build).unwrap_or_default();
        let world = World { shared, plan, oracle, rng, outcome, bug, start, quiet: false };
        world.live().await
    })
}

impl World {
    async fn live(mut self) -> Outcome {
        self.introduce();
        for run in 0..self.shared.traits.runs {
            if run > 0 {
                self.between().await;
            }
            let killed = self.rng.u32(0..1000) < self.shared.traits.kills;
            let call = if killed { self.rng.u64(8..60) } else { 0 };
            let mode = if self.rng.bool() {
                process::Mode::CrashBefore
            } else {
                process::Mode::CrashAfter
            };
            let script = Script::Exactly([(call, mode)].into());
            self.run(script, Mode::default()).await;
        }
        if lock(&self.shared.book).complaints.is_empty() {
            super::rest::rest(&mut self).await;
        }
        let mut book = lock(&self.shared.book);
        self.outcome.complaints = std::mem::take(&mut book.complaints);
        self.outcome.notes = std::mem::take(&mut book.notes);
        drop(book);
        self.outcome
    }

    fn introduce(&self) {
        let mut book = lock(&self.shared.book);
        book.note(|| self.outcome.manifest.clone());
        book.note(|| self.oracle.shown().join("\n"));
        let source = lock(&self.shared.source);
        for (role, all) in &source.all {
            for record in all.values() {
                book.note(|| format!("{} {} {:?}", role.name(), record.id, record.homes));
            }
        }
        book.note(|| format!("{:?}", self.shared.traits));
    }

    /// Time passes, and things happen, several of them at once now and then.
    async fn between(&mut self) {
        let traits = self.shared.traits.clone();
        let pause = [1, 40, 600, 3600, 3 * 3600, 8 * 3600, 50 * 3600][self.rng.usize(0..7)];
        let changes = self.rng.usize(0..=traits.between);
        for _ in 0..=changes {
            let part = pause * 1000 / (changes as u64 + 1);
            let at_once = self.rng.u8(0..3) == 0;
            self.pass(Duration::from_millis(if at_once { 0 } else { part })).await;
            let now = self.shared.clock.seconds();
            lock(&self.shared.source).change(&mut self.rng, now);
        }
        if self.rng.u32(0..1000) < traits.massacre {
            let now = self.shared.clock.seconds();
            lock(&self.shared.source).massacre(&mut self.rng, now);
        }
        let last = Duration::from_millis(self.rng.u64(0..1500) + pause * 300);
        self.pass(last).await;
    }

    /// Time passes.
    pub async fn pass(&self, time: Duration) {
        tokio::time::sleep(time).await;
        let said = std::mem::take(&mut lock(&self.shared.source).said);
        let mut book = lock(&self.shared.book);
        for what in said {
            let now = shown(self.shared.clock.seconds());
            book.note(|| format!("{now} source: {what}"));
        }
    }

    fn client(&self, process: &Arc<Process>) -> Client {
        let lively = if self.quiet { 0 } else { self.shared.traits.lively };
        let wire = Wire {
            process: process.clone(),
            shared: self.shared.clone(),
            lively,
            rng: Mutex::new(self.rng.clone().fork()),
        };
        let transport: Arc<dyn Transport> = self.bug.wire(Arc::new(wire));
        let clock: Arc<dyn Clock> = Arc::new(SimClock::new(self.start, 0));
        Client::builder(BASE)
            .and_then(|b| b.transport(transport).clock(clock).build())
            .expect("the simulation's address is one, and needs no TLS")
    }

    /// One run of the engine, to its end or its death.
    pub async fn run(&mut self, script: Script, mode: Mode) -> Option<RunReport> {
        self.outcome.runs += 1;
        let id = u32::try_from(self.outcome.runs).unwrap_or(u32::MAX);
        let (process, mut told) = Process::new(id, script);
        let process = Arc::new(process);
        self.rng.u64(..);
        let client = self.client(&process);
        let scribe = Arc::new(Scribe(self.shared.clone()));
        let mut inner = Layered { layer: scribe, next: self.shared.memory.clone() };
        if let Some(layer) = self.bug.layer.clone() {
            inner = Layered { layer, next: Arc::new(inner) };
        }
        let destination: Arc<dyn Destination> =
            Arc::new(Shim { process: process.clone(), inner, together: id as usize % 3 * 2_000 });
        let concurrency = self.shared.traits.concurrency;
        let full_refresh = mode.approved;
        let options = Options { concurrency, full_refresh, ..Options::default() };
        let holder = Holder { run_id: format!("run-{id}"), pid: id, ..Holder::default() };
        let claim = Claim { holder, is_gone: always };
        let selection = select(&self.plan, &[], false).expect("no stream is named");
        let parts = (self.plan.clone(), client, destination, Arc::new(Silent) as Arc<dyn Reporter>);
        self.begin(id);
        let cancel = process.cancel.clone();
        let mut run =
            tokio::spawn(engine_sync::run(parts, selection, options, claim, cancel, || None));
        let report = tokio::select! {
            biased;
            _ = told.recv() => None,
            done = &mut run => match done {
                Ok(report) => Some(report),
                Err(error) => {
                    lock(&self.shared.book).complain(Class::Liveness, error.to_string());
                    None
                }
            },
        };
        run.abort();
        process.bury();
        self.end(id, report.as_ref(), mode);
        report
    }

    fn begin(&mut self, id: u32) {
        let now = self.shared.clock.seconds();
        let mut source = lock(&self.shared.source);
        source.is_read = true;
        source.patience = 80;
        let mut book = lock(&self.shared.book);
        book.requests = 0;
        book.note(|| format!("{} run {id} begins", shown(now)));
        let oracle = &mut self.oracle;
        self.shared.memory.look(|all| oracle.begin(all, &source, now));
    }

    fn end(&mut self, id: u32, report: Option<&RunReport>, mode: Mode) {
        self.outcome.killed += u64::from(report.is_none());
        let now = self.shared.clock.seconds();
        let mut source = lock(&self.shared.source);
        // a reading that was cut short goes on in the next run
        source.is_read = false;
        source.is_begun = !report.is_some_and(|r| matches!(r.exit_code, 0 | 6));
        let mut book = lock(&self.shared.book);
        book.note(|| match report {
            None => format!("{} run {id} was killed", shown(now)),
            Some(report) => {
                let one = |s: &engine_sync::StreamReport| {
                    format!(
                        "\n  {}: {:?}, {} requests, {} read, {} written, {} deleted {:?} {:?}",
                        s.stream,
                        s.status,
                        s.requests,
                        s.read,
                        s.written,
                        s.deleted,
                        s.notes,
                        s.error
                    )
                };
                let streams: String = report.streams.iter().map(one).collect();
                format!("{} run {id} ended with {}{streams}", shown(now), report.exit_code)
            }
        });
        if let Some(report) = report.filter(|r| !matches!(r.exit_code, 0 | 6)) {
            let errors: Vec<_> = report.streams.iter().filter_map(|s| s.error.clone()).collect();
            // a parent that comes back between two requests, a list that shifts by the size of its pages
            let explained = |e: &engine_sync::Failure| matches!(e.code, "E0205" | "E0208");
            let moved = source.tick > self.oracle.started().tick;
            if !moved || !errors.iter().all(explained) {
                let text = format!("ended with {}: {errors:?}", report.exit_code);
                book.complain(Class::Liveness, text);
            }
        }
        let oracle = &mut self.oracle;
        self.shared.memory.look(|all| oracle.end(report, (all, &source), mode, &mut book));
    }
}
