//! One library, one place for its rows, one store for its state; and every trouble at every call.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use engine_files::JsonlSink;
use engine_sync::destination::Outcome;
use engine_sync::sink::RecordSink;
use engine_sync::state::{MemoryStateStore, StateStore};
use engine_sync::{Claim, Destination, Grant, Holder, Journal, Table, TableOptions};
use serde_json::Value;

use crate::disk::{Disk, DiskSink};
use crate::library::{FILES, Library, QuickClock, held, plan, sync};
use crate::trouble::{How, Trouble, TroubledSink, TroubledStore};

/// Where rows go.
pub trait Place {
    /// How a process writes there.
    type Sink: RecordSink + 'static;
    /// A process begins.
    fn sink(&self) -> Self::Sink;
    /// What stands in a file.
    fn lines(&self, file: &str) -> Vec<Value>;
    /// What was left behind beside the files.
    fn litter(&self) -> Vec<String>;
}

impl Place for Arc<Disk> {
    type Sink = DiskSink;
    fn sink(&self) -> DiskSink {
        DiskSink::new(self)
    }
    fn lines(&self, file: &str) -> Vec<Value> {
        Disk::lines(self, file)
    }
    fn litter(&self) -> Vec<String> {
        Vec::new()
    }
}

/// A folder of JSON lines.
#[derive(Debug)]
pub struct Folder(pub tempfile::TempDir);

impl Folder {
    /// An empty one; in memory where there is such a place, because everything is made durable.
    ///
    /// # Panics
    /// When there is no room for it.
    #[must_use]
    pub fn new() -> Self {
        let quick = tempfile::tempdir_in("/dev/shm");
        Self(quick.or_else(|_| tempfile::tempdir()).expect("a folder"))
    }

    /// Where a table's file is.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.path().join("out").join(format!("{name}.jsonl"))
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

impl Place for Folder {
    type Sink = JsonlSink;
    fn sink(&self) -> JsonlSink {
        JsonlSink::new(self.0.path().join("out"))
    }
    fn lines(&self, file: &str) -> Vec<Value> {
        let text = std::fs::read_to_string(self.file(file)).unwrap_or_default();
        assert!(text.is_empty() || text.ends_with('\n'), "{file} ends within a line");
        text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
    }
    fn litter(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.0.path().join("out")) else { return Vec::new() };
        let names =
            entries.map(|e| e.expect("it is there").file_name().to_string_lossy().into_owned());
        names.filter(|name| !name.ends_with(".jsonl")).collect()
    }
}

/// A process's destination.
pub type Process<P> = Arc<Journal<TroubledSink<<P as Place>::Sink>>>;

/// Everything that outlives a process.
pub struct World<P> {
    /// Where rows go.
    pub place: P,
    /// Where state goes.
    pub store: Arc<dyn StateStore>,
    /// The store's clock, where it is one of ours.
    pub clock: Arc<QuickClock>,
    /// The source.
    pub library: Arc<Library>,
}

impl<P: Place> World<P> {
    /// A world with some books, and nothing read yet.
    pub fn new(place: P, books: u32) -> Self {
        let clock = Arc::new(QuickClock::default());
        let store = Arc::new(MemoryStateStore::with_clock(clock.clone()));
        Self { place, store, clock, library: Library::new(books) }
    }

    /// A process begins.
    pub fn process(&self, trouble: &Arc<Trouble>) -> Process<P> {
        let store = Arc::new(TroubledStore(self.store.clone(), trouble.clone()));
        let sink = TroubledSink(self.place.sink(), trouble.clone());
        Arc::new(Journal::new(store, sink, "library"))
    }

    /// Somebody took the lease and was never heard of again; who knows whether it still runs.
    pub async fn ghost(&self) {
        let process = self.process(&Trouble::new(0, How::Never));
        let holder = Holder { run_id: "ghost".to_owned(), ..Holder::default() };
        let granted = process.claim(&Claim { holder, is_gone: |_| false }).await;
        assert!(matches!(granted, Ok(Grant::Granted(_))), "{granted:?}");
        self.clock.pass(Duration::from_secs(31));
    }

    /// A run without trouble, after all earlier ones have ended.
    pub async fn sync(&self, run_id: &str) {
        let process = self.process(&Trouble::new(0, How::Never));
        let report = sync(&self.library, process, run_id, |_| true).await;
        assert_eq!(report.exit_code, 0, "{run_id}: {:?}", report);
    }

    /// The files as they are.
    pub fn files(&self) -> BTreeMap<&'static str, Vec<Value>> {
        FILES.iter().map(|file| (*file, self.place.lines(file))).collect()
    }

    /// Nothing lost, nothing stale, nothing that is not there; and no line that nobody needs, but
    /// `superseded`.
    pub fn check(&self, superseded: usize) {
        let held = held(|file| self.place.lines(file));
        assert_eq!(held, self.library.truth());
        let keys: usize = held.values().map(BTreeMap::len).sum();
        let lines: usize = self.files().values().map(Vec::len).sum();
        assert_eq!(lines, keys + superseded, "lines");
        assert_eq!(self.place.litter(), [""; 0]);
    }

    /// The state knows as many rows as there are keys, and a run that finds no change writes nothing.
    pub async fn at_rest(&self) {
        let before = self.files();
        self.sync("last").await;
        assert!(self.files() == before, "a run without a change wrote something");
        let process = self.process(&Trouble::new(0, How::Never));
        let status =
            engine_sync::Inspect::status(&*process, None).await.expect("the store answers");
        let truth = self.library.truth();
        for stream in &status[0].streams {
            let keys = truth.get(&stream.stream).map_or(0, BTreeMap::len);
            assert_eq!(stream.rows, i64::try_from(keys).expect("few"), "{}", stream.stream);
        }
    }
}

/// Some of the records change.
pub fn change(library: &Library, to: &str) {
    for n in (0..8).step_by(3) {
        library.book(n, to);
    }
    library.copy(2, 1, to);
    library.copy(4, 0, to);
}

/// How many lines a change supersedes, by then.
pub fn superseded<P: Place>(world: &World<P>) -> usize {
    let held = held(|file| world.place.lines(file));
    let keys: usize = held.values().map(BTreeMap::len).sum();
    world.files().values().map(Vec::len).sum::<usize>() - keys
}

/// Takes the lease, opens the tables, compacts all files, gives the lease back.
///
/// # Errors
/// Whatever comes first.
pub async fn compact<S: RecordSink>(process: &Journal<S>, run_id: &str) -> Outcome<u64> {
    let (run_id, host, started) = (run_id.to_owned(), "here".to_owned(), String::new());
    let claim = Claim { holder: Holder { run_id, host, pid: 1, started }, is_gone: |_| false };
    let Grant::Granted(lease) = process.claim(&claim).await? else { return Ok(0) };
    let plan = plan();
    let tables: Vec<&Table> = plan.streams.iter().map(|s| &s.table).collect();
    process.prepare(&lease, &tables, TableOptions { raw: true }).await?;
    let mut dropped = 0;
    for table in tables {
        dropped += process.compact(&lease, &table.name, &table.name).await?;
        // a table that was compacted is prepared again: nothing else may open its files
        process.prepare(&lease, &[table], TableOptions { raw: true }).await?;
        for link in &table.links {
            dropped += process.compact(&lease, &table.name, &link.name).await?;
        }
    }
    process.release(&lease).await?;
    Ok(dropped)
}

/// What a process does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Reads everything.
    Sync,
    /// Compacts everything.
    Compact,
}

impl Act {
    /// Does it. Says whether it succeeded.
    pub async fn act<P: Place>(
        self,
        library: Arc<Library>,
        process: Process<P>,
        run_id: &str,
        is_gone: fn(&Holder) -> bool,
    ) -> bool {
        match self {
            Self::Sync => sync(&library, process, run_id, is_gone).await.exit_code == 0,
            Self::Compact => compact(&*process, run_id).await.is_ok(),
        }
    }
}

/// One trouble at every call of an act, each in a world of its own; then the next run, and the one
/// after it. Gives the number of calls.
///
/// # Panics
/// When anything is lost, or there twice.
pub async fn at_every_call<P: Place>(
    world: impl AsyncFn() -> World<P>,
    act: Act,
    how: How,
    passes: bool,
) -> usize {
    for at in 1.. {
        let world = world().await;
        let before = superseded(&world);
        let trouble = Trouble::new(at, how);
        let process = world.process(&trouble);
        let done = act.act::<P>(world.library.clone(), process, "troubled", |_| true).await;
        assert!(done || (trouble.happened() && !passes), "{how:?} at call {at}");
        world.sync("next").await;
        let after = superseded(&world);
        match act {
            // each change makes one line, however often it was tried
            Act::Sync => world.check(expected(&world, before)),
            Act::Compact => world.check(after),
        }
        world.at_rest().await;
        if act == Act::Compact {
            let process = world.process(&Trouble::new(0, How::Never));
            compact(&process, "again").await.expect("nothing is in the way");
            world.check(0);
            world.at_rest().await;
        }
        if !trouble.happened() {
            return at;
        }
    }
    unreachable!("an act ends")
}

/// Lines that one run over the world's pending changes supersedes: each changed row one.
fn expected<P: Place>(world: &World<P>, before: usize) -> usize {
    let lines: usize = world.files().values().map(Vec::len).sum();
    let mut seen = std::collections::BTreeSet::new();
    for (file, all) in world.files() {
        for mut line in all {
            if let Some(line) = line.as_object_mut() {
                line.remove("_synced_at");
            }
            assert!(seen.insert((file, line.to_string())), "twice in {file}: {line}");
        }
    }
    let keys: usize = world.library.truth().values().map(BTreeMap::len).sum();
    (lines - keys).max(before)
}

/// A process is paused before every call of an act; another takes over, reads what has changed, and
/// ends; then the first goes on. Gives the number of calls.
///
/// # Panics
/// When the late process does anything to what the other has written.
pub async fn paused_at_every_call<P: Place + 'static>(
    world: impl AsyncFn() -> World<P>,
    act: Act,
) -> usize
where
    P::Sink: Send,
{
    for at in 1.. {
        let world = world().await;
        let trouble = Trouble::new(at, How::Pause);
        let (process, library) = (world.process(&trouble), world.library.clone());
        let late =
            tokio::spawn(async move { act.act::<P>(library, process, "late", |_| false).await });
        let ended = tokio::select! {
            () = trouble.paused.notified() => false,
            () = async { while !late.is_finished() { tokio::task::yield_now().await; } } => true,
        };
        if ended {
            assert!(late.await.expect("it did not panic"));
            world.check(superseded(&world));
            return at;
        }
        change(&world.library, "later");
        world.clock.pass(Duration::from_secs(31));
        // the first one goes on with a list that has changed behind it, the second reads it anew
        for run_id in ["other", "another"] {
            let other = world.process(&Trouble::new(0, How::Never));
            let report = sync(&world.library, other, run_id, |_| false).await;
            assert_eq!(report.exit_code, 0, "call {at}: {report:?}");
        }
        let files = world.files();
        assert_eq!(held(|file| world.place.lines(file)), world.library.truth(), "call {at}");
        trouble.go.notify_one();
        late.await.expect("it did not panic");
        if act == Act::Sync {
            assert!(world.files() == files, "call {at}: a late process changed a file");
        }
        world.check(superseded(&world));
        world.at_rest().await;
    }
    unreachable!("an act ends")
}
