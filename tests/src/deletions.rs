//! Deletions told to two destinations, the one under test and the one in memory: both must say the same.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use engine_plan::Checkpoint;
use engine_sync::Proof;
use engine_sync::deletion::{Cascade, Guard, Judged, Strategy, Suspects, Trial};
use engine_sync::destination::Outcome;
use engine_sync::memory::MemoryDestination;
use engine_sync::{
    Accused, Advance, Also, Batch, Cell, Claim, Column, ColumnKind, Commit, Destination, Ending,
    Grant, Holder, Kind, Lease, LinkTable, Repair, Source, Stored, Sweep, Table, TableOptions,
    Within,
};
use serde_json::Value;

/// A row: its key, its owner's key, its time, and what tells a change.
pub type Row = (String, String, String, u64);

/// A row of a number, with its owner and another number that tells a change.
#[must_use]
pub fn row(n: usize, owner: usize, hash: u64) -> Row {
    (format!("k{n:04}"), format!("k{owner:04}"), format!("2026-01-{:02}", n % 28 + 1), hash)
}

/// A page's pass.
#[derive(Clone, Debug, Default)]
pub struct Pass {
    /// Its generation.
    pub generation: u64,
    /// It begins.
    pub begins: bool,
    /// It ends: over these rows, and is proof if it has seen so many.
    pub ends: Option<(Over, Option<u64>)>,
}

/// See [`Within`].
#[derive(Clone, Debug)]
pub enum Over {
    /// All rows.
    All,
    /// Those of one owner.
    Owner(String),
    /// Those of this time or later.
    Since(String),
    /// Pairs of one parent.
    Members(String),
}

/// What a destination is told.
#[derive(Clone, Debug)]
pub enum Told {
    /// A commit.
    Page(Box<Page>),
    /// A judgement of a table. With cascades from the other table, and of rows without a pair.
    Judge {
        /// Which table.
        table: usize,
        /// Limits.
        guard: Guard,
        /// Rows of tombstoned owners in this table.
        owners: Option<usize>,
        /// Rows without a pair.
        unreferenced: bool,
    },
    /// Hard deletes.
    Purge(usize),
    /// An operator's word.
    Repair(Repair),
}

/// A commit.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Which table.
    pub table: usize,
    /// The unit.
    pub partition: String,
    /// The rows, unless there is no batch at all.
    pub rows: Option<Vec<Row>>,
    /// Which of them say that they are gone.
    pub flagged: Vec<usize>,
    /// What it counts for.
    pub pass: Option<Pass>,
    /// The parent to which they belong too.
    pub member: Option<String>,
    /// Rows of the other table.
    pub also: Option<(usize, Vec<Row>, Option<Pass>)>,
    /// Table, key, and who says that it is gone.
    pub accused: Vec<(usize, String, Strategy)>,
}

fn column(name: &str) -> Column {
    let (kind, source) = (ColumnKind::Text, Source::Attribute(name.to_owned()));
    let (volatile, comment, values, evolved) = (false, None, Vec::new(), false);
    Column { name: name.to_owned(), kind, source, volatile, comment, values, evolved }
}

/// Two tables: `parts` with members, and `pieces`.
#[must_use]
pub fn tables() -> [Table; 2] {
    // the parts are nested: their owner is a variable of their path
    let columns = |nested: bool| {
        let owner = column("owner");
        let source = if nested { Source::Parent("owner".to_owned()) } else { owner.source.clone() };
        vec![column("id"), Column { source, ..owner }, column("at")]
    };
    let member = LinkTable {
        name: "parts__shelf".to_owned(),
        owner_column: "parts_id".to_owned(),
        target_column: "shelf".to_owned(),
        relationship: "shelf".to_owned(),
    };
    let table = |name: &str, members: Vec<LinkTable>| Table {
        comment: None,
        name: name.to_owned(),
        columns: columns(!members.is_empty()),
        key_columns: 1,
        links: Vec::new(),
        members,
    };
    [table("parts", vec![member]), table("pieces", Vec::new())]
}

fn batch<'a>(rows: &'a [Row], flagged: &[usize]) -> Batch<'a> {
    let cell = |text: &'a String| Cell::Text(Cow::Borrowed(text.as_str()));
    Batch {
        width: 3,
        cells: rows.iter().flat_map(|(k, o, at, _)| [cell(k), cell(o), cell(at)]).collect(),
        hashes: rows.iter().map(|row| row.3).collect(),
        raws: rows.iter().map(|_| "{}").collect(),
        keys: rows.iter().map(|row| Cow::Borrowed(row.0.as_str())).collect(),
        flagged: flagged.to_vec(),
        ..Batch::default()
    }
}

fn sweep(pass: &Pass) -> Sweep<'_> {
    let within = |over: &'_ Over| -> Within<'_> {
        match over {
            Over::All => Within::All,
            Over::Owner(value) => Within::Parent { column: "owner", value: unleak(value) },
            Over::Since(from) => Within::Since { column: "at", from: unleak(from) },
            Over::Members(parent) => Within::Members { member: 0, parent: unleak(parent) },
        }
    };
    let ends = pass.ends.as_ref().map(|(over, proven)| Ending {
        within: within(over),
        proof: proven.map_or(Proof::None, Proof::Seen),
        strategy: Strategy::Sweep,
    });
    Sweep { generation: pass.generation, begins: pass.begins, ends }
}

/// A test's text lives as long as the test.
fn unleak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// The unit that is told.
fn unit(told: &Told) -> Option<(&'static str, String)> {
    let name = |table: usize| ["parts", "pieces"][table];
    match told {
        Told::Page(page) => Some((name(page.table), page.partition.clone())),
        Told::Judge { table, .. } => Some((name(*table), "judge".to_owned())),
        Told::Purge(_) | Told::Repair(_) => None,
    }
}

/// What is stored of the unit that is told.
///
/// # Errors
/// The destination's.
pub async fn stored(to: &dyn Destination, told: &Told) -> Outcome<Option<Stored>> {
    match unit(told) {
        Some((stream, partition)) => to.checkpoint(stream, &partition).await.map(Some),
        None => Ok(None),
    }
}

/// Tells it, from what is stored.
///
/// # Errors
/// The destination's.
pub async fn tell(
    to: &dyn Destination,
    lease: &Lease,
    told: &Told,
    from: Option<Stored>,
) -> Outcome<Option<Judged>> {
    let tables = tables();
    let advance = unit(told).zip(from).map(|((stream, partition), from)| {
        let cursor = Some(format!("{}", from.sequence + 1));
        let checkpoint = Checkpoint { cursor, ..Checkpoint::default() };
        Advance::new(stream, &partition, &from, &checkpoint, None).expect("it moves")
    });
    match (told, advance) {
        (Told::Page(page), Some(advance)) => {
            let own = page.rows.as_ref().map(|rows| batch(rows, &page.flagged));
            let other = page.also.as_ref().map(|(_, rows, _)| batch(rows, &[]));
            let also = page.also.as_ref().zip(other.as_ref()).map(|((table, _, pass), batch)| {
                Also { table: &tables[*table], batch, sweep: pass.as_ref().map(sweep) }
            });
            let also: Vec<Also<'_>> = also.into_iter().collect();
            let accused = page.accused.iter().map(|(table, key, strategy)| Accused {
                table: &tables[*table],
                key: key.clone(),
                strategy: *strategy,
            });
            let accused: Vec<Accused<'_>> = accused.collect();
            let mut commit = Commit::new(&tables[page.table], own.as_ref(), &[], advance);
            commit.sweep = page.pass.as_ref().map(sweep);
            commit.member = page.member.as_deref().map(|parent| (0, parent));
            (commit.also, commit.accused) = (&also, &accused);
            to.commit(lease, &commit).await.map(|_| None)
        }
        (Told::Judge { table, guard, owners, unreferenced }, Some(advance)) => {
            let commit = Commit::new(&tables[*table], None, &[], advance);
            let cascade =
                |at: &usize| Cascade { column: "owner", owners: &tables[*at], listed: false };
            let cascades = owners.iter().map(cascade).collect();
            let (guard, unreferenced) = (*guard, *unreferenced);
            let trial = Trial { guard, cascades, unreferenced, ..Trial::default() };
            to.judge(lease, &commit, &trial).await.map(Some)
        }
        (Told::Purge(table), _) => to.purge(lease, &tables[*table]).await.map(|_| None),
        (Told::Repair(repair), _) => to.repair(lease, "told", repair).await.map(|_| None),
        _ => panic!("no unit"),
    }
}

/// Takes the lease and makes the tables.
///
/// # Errors
/// The destination's.
pub async fn begin(to: &dyn Destination, run_id: &str) -> Outcome<Lease> {
    let lease = claim(to, run_id).await?;
    prepare(to, &lease, &[0, 1]).await?;
    Ok(lease)
}

/// Takes the lease.
///
/// # Errors
/// The destination's.
pub async fn claim(to: &dyn Destination, run_id: &str) -> Outcome<Lease> {
    let holder = Holder { run_id: run_id.to_owned(), ..Holder::default() };
    let claim = Claim { holder, is_gone: |_| true };
    match to.claim(&claim).await? {
        Grant::Granted(lease) => Ok(lease),
        Grant::Held(holder) => panic!("it is held by {holder}"),
    }
}

/// Makes some of the tables.
///
/// # Errors
/// The destination's.
pub async fn prepare(to: &dyn Destination, lease: &Lease, which: &[usize]) -> Outcome<()> {
    let tables = tables();
    let all: Vec<&Table> = which.iter().map(|at| &tables[*at]).collect();
    to.prepare(lease, &all, TableOptions { raw: true }).await.map(drop)
}

/// Tells it as a run does: again where it is not known what became of it.
///
/// # Errors
/// What a run would end with.
pub async fn insist(to: &dyn Destination, lease: &Lease, told: &Told) -> Outcome<Option<Judged>> {
    let before = stored(to, told).await?;
    for _ in 0..9 {
        match tell(to, lease, told, before.clone()).await {
            Err(error) if matches!(error.kind, Kind::Busy | Kind::Lost) => {
                let now = stored(to, told).await?;
                if now.as_ref().map(|s| s.sequence) > before.as_ref().map(|s| s.sequence) {
                    return Ok(None);
                }
            }
            done => return done,
        }
    }
    panic!("it never ends");
}

/// All that a destination says about the tables' rows.
#[derive(Debug, PartialEq)]
pub struct Says {
    living: u64,
    suspects: Suspects,
    suspected: Vec<String>,
    known: Vec<Option<(u64, bool)>>,
    kept: Vec<String>,
}

/// Asks for everything.
///
/// # Panics
/// When there is no answer.
pub async fn says(to: &dyn Destination, keys: &[String]) -> Vec<Says> {
    let mut all = Vec::new();
    for table in &tables() {
        let suspected = to.suspected(&table.name, None, 9_999).await.expect("suspects");
        let suspected = suspected
            .into_iter()
            .map(|s| format!("{} {:?} {} {} {:?}", s.key, s.strategy, s.proven, s.passes, s.case));
        let asked: Vec<&str> = keys.iter().map(String::as_str).collect();
        let known = to.known(table, &asked).await.expect("rows");
        let kept = to.kept(table, None, 9_999).await.expect("rows");
        all.push(Says {
            living: to.living(table, None).await.expect("a number"),
            suspects: to.suspects(&table.name).await.expect("numbers"),
            suspected: suspected.collect(),
            known: known.into_iter().map(|k| k.map(|k| (k.hash, k.deleted))).collect(),
            kept: kept.into_iter().map(|kept| kept.key.join("\u{1f}")).collect(),
        });
    }
    all
}

/// The files say what the memory holds: the last line of a key is its row.
///
/// # Panics
/// When they do not.
pub fn compare_files(lines: impl Fn(&str) -> Vec<Value>, memory: &MemoryDestination) {
    let contents = memory.contents();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for table in tables() {
        let mut found: BTreeMap<String, bool> = BTreeMap::new();
        for line in lines(&table.name) {
            let deleted = line["_deleted_at"].is_string();
            assert!(!deleted || line["_deleted_at"].as_str() <= line["_synced_at"].as_str());
            found.insert(text(&line["id"]), deleted);
        }
        let rows = contents.rows.get(&table.name).into_iter().flatten();
        let expected: BTreeMap<String, bool> =
            rows.map(|(key, row)| (key.clone(), row.deleted)).collect();
        assert_eq!(found, expected, "{}", table.name);
    }
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in lines("parts__shelf") {
        let targets = line["targets"].as_array().expect("a list");
        let targets = targets.iter().map(|target| text(&target["id"])).collect();
        found.insert(text(&line["parts_id"]), targets);
    }
    found.retain(|_, targets| !targets.is_empty());
    let pairs = contents.links.get("parts__shelf").into_iter().flatten();
    let expected: BTreeMap<String, BTreeSet<String>> = pairs
        .map(|(key, pairs)| (key.clone(), pairs.iter().map(|pair| pair.0.clone()).collect()))
        .collect();
    assert_eq!(found, expected);
}
