//! `torture databases`: every fallible call of a run into a real SQLite file and a real PostgreSQL schema
//! fails, one after the other, in each way; then calls of the run that recovers, too.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use async_trait::async_trait;
use engine_plan::Table;
use engine_sql::{PostgresDestination, PostgresUrl, SqliteDestination};
use engine_sync::Change;
use engine_sync::Known;
use engine_sync::deletion::{Judged, Suspect, Suspects, Trial};
use engine_sync::destination::Outcome;
use engine_sync::destination::{Marking, Recent};
use engine_sync::{
    Claim, Commit, Committed, Destination, Dirty, Evolved, Grant, Holder, Kept, Kind, Layout,
    Lease, Prepared, Repair, RunReport, Stored, StreamReport, TableOptions, UnitState,
};
use serde_json::{Value, json};

use super::Words;
use crate::db;
use crate::library::{Library, held, sync};
use crate::postgres::{Database, Server, is_here};
use crate::trouble::{How, Trouble};
use crate::world::{Folder, change};

/// Every way in which a call fails.
pub const WAYS: [How; 6] = [
    How::Crash { after: false },
    How::Crash { after: true },
    How::Once(Kind::Busy, false),
    How::Once(Kind::Lost, false),
    How::Once(Kind::Lost, true),
    How::Once(Kind::Full, false),
];

/// A destination with one trouble.
struct Troubled(Arc<dyn Destination>, Arc<Trouble>);

#[async_trait]
impl Destination for Troubled {
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        self.1.call(self.0.claim(claim)).await
    }
    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        self.1.call(self.0.renew(lease)).await
    }
    async fn release(&self, lease: &Lease) -> Outcome<()> {
        self.1.call(self.0.release(lease)).await
    }
    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared> {
        self.1.call(self.0.prepare(lease, tables, options)).await
    }
    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        self.1.call(self.0.checkpoint(stream, partition)).await
    }
    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        self.1.call(self.0.commit(lease, commit)).await
    }
    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        self.1.call(self.0.mark_all(lease, parent, marking, commit)).await
    }
    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>> {
        self.1.call(self.0.dirty(stream, after, limit)).await
    }
    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        self.1.call(self.0.differs(tables)).await
    }
    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>> {
        self.1.call(self.0.known(table, keys)).await
    }
    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64> {
        self.1.call(self.0.living(table, recent)).await
    }
    async fn suspects(&self, stream: &str) -> Outcome<Suspects> {
        self.1.call(self.0.suspects(stream)).await
    }
    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        self.1.call(self.0.suspected(stream, after, limit)).await
    }
    async fn judge(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        self.1.call(self.0.judge(lease, commit, trial)).await
    }
    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        self.1.call(self.0.purge(lease, table)).await
    }
    async fn evolved(&self) -> Outcome<Vec<Evolved>> {
        self.1.call(self.0.evolved()).await
    }
    async fn kept(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        self.1.call(self.0.kept(table, after, limit)).await
    }
    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        self.1.call(self.0.units(stream, after, limit)).await
    }
    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        self.1.call(self.0.repair(lease, what, repair)).await
    }
    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()> {
        self.1.call(self.0.start_run(lease, holder, connector)).await
    }
    async fn finish_stream(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()> {
        self.1.call(self.0.finish_stream(lease, run_id, report)).await
    }
    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        self.1.call(self.0.finish_run(lease, report)).await
    }
}

/// Which database.
pub enum Kinds {
    /// Files.
    Sqlite,
    /// Schemas of one database.
    Postgres(Database),
}

/// A file or a schema that outlives processes.
enum Place {
    Sqlite(Folder),
    Postgres(Box<PostgresUrl>, String, Database),
}

impl Kinds {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    fn place(&self) -> Place {
        static SCHEMAS: AtomicU32 = AtomicU32::new(0);
        match self {
            Self::Sqlite => Place::Sqlite(Folder::new()),
            Self::Postgres(database) => {
                let schema = format!("w{}", SCHEMAS.fetch_add(1, Ordering::Relaxed));
                let url: PostgresUrl = database.url().parse().expect("an address");
                Place::Postgres(Box::new(url.in_schema(&schema)), schema, database.clone())
            }
        }
    }
}

impl Place {
    /// A process begins.
    async fn process(&self) -> Arc<dyn Destination> {
        let layout = Layout::Separate;
        match self {
            Self::Sqlite(folder) => {
                let path = folder.0.path().join("x.db");
                let open = SqliteDestination::open(&path, "library", layout, false, &[]).await;
                Arc::new(open.expect("it opens"))
            }
            Self::Postgres(url, ..) => {
                let open = PostgresDestination::open(url, "library", layout, false, &[]).await;
                Arc::new(open.expect("it opens"))
            }
        }
    }

    async fn rows(&self, sql: &str) -> Vec<Vec<String>> {
        match self {
            Self::Sqlite(folder) => db::rows_in(&folder.0.path().join("x.db"), sql).await,
            Self::Postgres(_, schema, database) => {
                let own = sql.replace("FROM ", &format!("FROM {schema}."));
                database.rows_in(&own).await
            }
        }
    }

    /// The rows, as the lines that a file would have.
    async fn lines(&self, table: &str) -> Vec<Value> {
        let books = self.rows("SELECT isbn, title FROM books").await;
        match table {
            "books" => books.iter().map(|r| json!({ "isbn": r[0], "title": r[1] })).collect(),
            "copies" => {
                let rows = self.rows("SELECT isbn, number, shelf_mark FROM copies").await;
                let line =
                    |r: &Vec<String>| json!({ "isbn": r[0], "number": r[1], "shelf_mark": r[2] });
                rows.iter().map(line).collect()
            }
            _ => {
                let sql = "SELECT books_id, translators_id FROM books__translators";
                let links = self.rows(sql).await;
                let of = |isbn: &String| -> Vec<Value> {
                    let own = links.iter().filter(|l| l[0] == *isbn);
                    own.map(|l| json!({ "id": l[1] })).collect()
                };
                let line = |b: &Vec<String>| json!({ "books_id": b[0], "targets": of(&b[0]) });
                books.iter().map(line).collect()
            }
        }
    }
}

/// What many worlds added up to.
#[derive(Debug, Default)]
pub struct Found {
    /// Fallible calls of a run that nothing disturbs.
    pub calls: usize,
    /// Runs.
    pub runs: usize,
    /// Worlds in which the destination did not equal the source at rest.
    pub wrong: Vec<String>,
}

/// One world: a first run, changes, a run with a trouble, a recovery with another, and quiet. Says whether
/// the two troubles happened.
async fn world(
    kinds: &Kinds,
    first: (usize, How),
    second: (usize, How),
    found: &mut Found,
) -> (bool, bool) {
    let (place, library) = (kinds.place(), Library::new(5));
    let mut run = async |name: &str, at: usize, how: How| {
        let trouble = Trouble::new(at, how);
        let destination = Arc::new(Troubled(place.process().await, trouble.clone()));
        let report = sync(&library, destination, name, |_| true).await;
        found.runs += 1;
        (trouble, report)
    };
    run("first", 0, How::Never).await;
    change(&library, "second");
    let (one, _) = run("troubled", first.0, first.1).await;
    let (other, _) = run("recovering", second.0, second.1).await;
    let (_, quiet) = run("quiet", 0, How::Never).await;
    let (_, last) = run("last", 0, How::Never).await;
    let mut lines = std::collections::HashMap::new();
    for table in crate::library::FILES {
        lines.insert(table, place.lines(table).await);
    }
    let same = held(|table| lines[table].clone()) == library.truth();
    let written: u64 = last.streams.iter().map(|s| s.written).sum();
    if !same || quiet.exit_code != 0 || last.exit_code != 0 || written > 0 {
        let what = format!("{} {first:?} {second:?}: {quiet:?}, then {written}", kinds.name());
        found.wrong.push(what);
    }
    (one.happened(), other.happened())
}

/// Fails every call alone, in so many of the ways (each call in others), and with every `stride`-th of them
/// every `stride`-th call of the recovery.
pub async fn every_call(kinds: &Kinds, ways: usize, stride: usize) -> Found {
    const NEVER: (usize, How) = (0, How::Never);
    let mut found = Found::default();
    for at in 1.. {
        let mut happened = false;
        for n in 0..ways {
            let way = WAYS[(at + n * WAYS.len() / ways) % WAYS.len()];
            happened |= world(kinds, (at, way), NEVER, &mut found).await.0;
        }
        if !happened {
            found.calls = at - 1;
            break;
        }
        for second in (1..=1_000).step_by(stride).filter(|_| at.is_multiple_of(stride)) {
            let (way, other) = (WAYS[at % WAYS.len()], WAYS[(at + second) % WAYS.len()]);
            if !world(kinds, (at, way), (second, other), &mut found).await.1 {
                break;
            }
        }
    }
    found
}

/// The subcommand.
///
/// # Errors
/// When its words can't be read.
pub fn run(words: &Words) -> Result<bool, String> {
    let stride = usize::try_from(words.number("--stride", 5)?.max(1)).map_err(|e| e.to_string())?;
    let mut all = Vec::new();
    if !words.has("--postgres") {
        all.push(Kinds::Sqlite);
    }
    if !words.has("--sqlite") && is_here("torture databases") {
        all.push(Kinds::Postgres(Server::shared().database()));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|e| e.to_string())?;
    let mut good = true;
    for kinds in all {
        let began = Instant::now();
        let found = runtime.block_on(every_call(&kinds, WAYS.len(), stride));
        println!(
            "{}: {} fallible calls in a run that nothing disturbs, each failed in {} ways, also during the \
             recovery (stride {stride}): {} runs in {:.0} s, wrong at rest: {}",
            kinds.name(),
            found.calls,
            WAYS.len(),
            found.runs,
            began.elapsed().as_secs_f64(),
            found.wrong.len()
        );
        for wrong in &found.wrong {
            println!("  {wrong}");
        }
        good &= found.wrong.is_empty();
    }
    Ok(good)
}
