//! What the promises work with: streams from a manifest, pages from JSON, a destination under a lease.

use std::sync::Arc;

use engine_manifest::{Bundle, ConnectorSource};
use engine_plan::extract::Extractor;
use engine_plan::{Checkpoint, Plan, StreamPlan, Window};
use engine_sync::deletion::{Judged, Strategy, Trial};
use engine_sync::destination::Marking;
use engine_sync::destination::Outcome;
use engine_sync::{
    Accused, Advance, Also, Batch, Claim, Commit, Committed, Destination, DestinationError, Grant,
    Holder, Kind, Layout, Lease, LinkTable, Mark, Prepared, Stored, Sweep, TableOptions,
};

use super::Place;

/// Names that databases find hard: quotes, words of SQL, other scripts, a system column of PostgreSQL.
pub const HOSTILE_NAMES: [&str; 14] = [
    "it's",
    "a\"b",
    "a\"\"; DROP TABLE people; --",
    "select",
    "order",
    "größe",
    "数量",
    "😀",
    "with space",
    "$1",
    "?",
    "back\\slash",
    "%s",
    "xmin",
];

/// 63 bytes, which is all that PostgreSQL keeps of a name.
pub const LONG: &str = "a_long_name_that_goes_on_and_on_until_no_database_can_keep_it_a";

const STREAMS: &str = "
version: 1
connector: bench
base_url: https://api.example.com
dialect: json
streams:
  people:
    path: /people
    fields: { name: text, age: integer, score: number, money: decimal, child: boolean, born: date,
      seen: timestamp, extra: json, link: { text: { volatile: true } } }
    relationships:
      tags: { type: Tag, many: true }
      friends: { type: [Person, Robot], many: true }
      boss: { type: [Person, Robot] }
  mails: { path: '/people/{person_id}/mails', parents: [people], fields: { address: text } }
  notes:
    path: /people/{person_id}/notes
    parents: [people]
    key: [person_id, number]
    fields: { number: text, body: text }
  lines: { path: '/people/{person_id}/notes2/{mail_id}/lines', parents: [mails], fields: { n: integer } }
  pairs: { path: /pairs, key: [a, b], fields: { a: text, b: text, n: integer } }
  triples: { path: /triples, key: [a, b, c], fields: { a: text, b: text, c: text } }
  rooms: { path: /rooms, fields: { name: text } }
";

/// The streams of the promises. `{LONG}` differs only behind what PostgreSQL keeps of a name.
pub fn plan() -> Plan {
    let names: Vec<String> =
        HOSTILE_NAMES.iter().map(|name| format!("      {}: text", quoted(name))).collect();
    let names = names.join("\n");
    let mut plan = compiled(&format!(
        "{STREAMS}
  odd:
    path: /odd
    fields:
{names}
    relationships: {{ \"it's \\\"many\\\"\": {{ type: Tag, many: true }} }}
  {LONG}_one: {{ path: /one, fields: {{ {LONG}_x: text, {LONG}_y: text }},
    relationships: {{ {LONG}_p: {{ type: Tag, many: true }}, {LONG}_q: {{ type: Tag, many: true }} }} }}
  {LONG}_two: {{ path: /two, fields: {{ {LONG}_x: text, {LONG}_y: text }} }}
"
    ));
    // records that several parents share
    for (name, pairs) in [("rooms", "rooms__houses"), ("odd", "odd__it's \"in\"")] {
        let stream = plan.streams.iter_mut().find(|s| s.name == name).expect("it is there");
        stream.table.members.push(LinkTable {
            name: pairs.to_owned(),
            owner_column: format!("{name}_id"),
            target_column: "a\"b_id".to_owned(),
            relationship: "house_id".to_owned(),
        });
    }
    plan
}

/// A text as YAML and JSON write it.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text is JSON")
}

/// The plan of a manifest.
pub fn compiled(manifest: &str) -> Plan {
    let text: &'static str = Box::leak(manifest.to_owned().into_boxed_str());
    let files = Box::leak(Box::new([("manifest.yaml", text)]));
    let source = ConnectorSource::Bundled(Bundle { name: "bench", files });
    let reading = engine_plan::read(&source);
    reading.plan.unwrap_or_else(|| panic!("the manifest is wrong: {:?}", reading.problems))
}

/// A plan of one stream `people` with these fields and this key.
pub fn people_with(fields: &str, key: &str) -> StreamPlan {
    let plan = compiled(&format!(
        "version: 1\nconnector: bench\nbase_url: https://api.example.com\ndialect: json\n\
         streams:\n  people: {{ path: /people, key: {key}, fields: {{ {fields} }} }}\n"
    ));
    plan.stream("people").expect("it is there").clone()
}

/// A run's claim, by somebody who lives.
pub fn claim(run_id: &str) -> Claim {
    Claim { holder: holder(run_id), is_gone: |_| false }
}

/// All living parents.
pub fn marking(variables: &[(String, String)]) -> Marking<'_> {
    Marking { variables, prefix: "", recent: None }
}

/// A run's name tag.
pub fn holder(run_id: &str) -> Holder {
    let (run_id, host, started) = (run_id.to_owned(), "here".to_owned(), "then".to_owned());
    Holder { run_id, host, pid: 7, started }
}

/// The kind of a refusal.
pub fn refusal<T: std::fmt::Debug>(outcome: Outcome<T>) -> Kind {
    refused(outcome).kind
}

/// A refusal.
pub fn refused<T: std::fmt::Debug>(outcome: Outcome<T>) -> DestinationError {
    outcome.expect_err("this must be refused")
}

/// A page on its way to a destination.
#[derive(Clone, Debug)]
pub struct Page<'p> {
    /// Whose.
    pub stream: &'p StreamPlan,
    /// The unit.
    pub partition: String,
    /// The values of the path's variables.
    pub variables: Vec<(String, String)>,
    /// A JSON list; no rows at all when empty.
    pub records: String,
    /// Child partitions to read.
    pub marks: Vec<Mark>,
    /// The mark that the commit clears.
    pub clears: Option<i64>,
    /// What the writer believes to be stored; what is stored when `None`.
    pub from: Option<Stored>,
    /// Rows whose records say themselves that they are gone.
    pub flagged: Vec<usize>,
    /// What the rows count for.
    pub sweep: Option<Sweep<'p>>,
    /// The parent they belong to too.
    pub member: Option<&'p str>,
    /// Records of other streams.
    pub also: Vec<(&'p StreamPlan, &'p str, Option<Sweep<'p>>)>,
    /// Records that are said to be gone.
    pub accused: Vec<(&'p StreamPlan, &'p str, Strategy)>,
}

impl<'p> Page<'p> {
    /// A page of a stream without parents.
    pub fn of(stream: &'p StreamPlan, records: impl Into<String>) -> Self {
        let (partition, records) = (String::new(), records.into());
        let (variables, marks) = (Vec::new(), Vec::new());
        Self {
            stream,
            partition,
            variables,
            records,
            marks,
            clears: None,
            from: None,
            flagged: Vec::new(),
            sweep: None,
            member: None,
            also: Vec::new(),
            accused: Vec::new(),
        }
    }

    /// The same, for a pass.
    pub fn sweeping(self, sweep: Sweep<'p>) -> Self {
        Self { sweep: Some(sweep), ..self }
    }

    /// The same for one parent.
    pub fn in_partition(mut self, partition: &str, variable: &str) -> Self {
        self.variables = vec![(variable.to_owned(), partition.to_owned())];
        self.partition = partition.to_owned();
        self
    }

    /// The same, marking partitions of a child stream.
    pub fn marking(mut self, child: &str, partitions: &[&str]) -> Self {
        let mark = |partition: &&str| Mark {
            stream: child.to_owned(),
            partition: (*partition).to_owned(),
            variables: serde_json::json!({ "person_id": partition }).to_string(),
        };
        self.marks.extend(partitions.iter().map(mark));
        self
    }

    /// The same, by a writer who believes this to be stored.
    pub fn from(mut self, stored: &Stored) -> Self {
        self.from = Some(stored.clone());
        self
    }

    /// How far it brings its unit.
    pub fn advance(&self, stored: &Stored) -> Advance {
        let cursor = Some(format!("after page {}", stored.sequence + 1));
        let checkpoint = Checkpoint { cursor, ..Checkpoint::default() };
        let (name, partition) = (&self.stream.name, &self.partition);
        let advance = Advance::new(name, partition, stored, &checkpoint, self.clears);
        advance.expect("each page has its own cursor")
    }
}

/// A destination, open for one connection under a lease.
pub struct Bench {
    /// Where it is.
    pub place: Arc<dyn Place>,
    /// The streams.
    pub plan: Arc<Plan>,
    /// The destination.
    pub to: Arc<dyn Destination>,
    /// The lease of its run.
    pub lease: Lease,
}

impl Bench {
    /// Opens a place for the connection `own`, takes the lease, and makes the tables of some streams.
    pub async fn new(place: &Arc<dyn Place>, streams: &[&str]) -> Self {
        let bench = Self::open(place, "own", Layout::Separate).await;
        bench.prepare(streams).await.expect("the tables are made");
        bench
    }

    /// Opens a place for a connection, and takes the lease.
    pub async fn open(place: &Arc<dyn Place>, connection: &str, layout: Layout) -> Self {
        let to = place.open(connection, layout, &[]).await.expect("the place opens");
        let lease = granted(to.as_ref(), &claim(&format!("first {connection}"))).await;
        Self { place: place.clone(), plan: Arc::new(plan()), to, lease }
    }

    /// A stream of the plan.
    pub fn stream(&self, name: &str) -> &StreamPlan {
        self.plan.stream(name).unwrap_or_else(|| panic!("no stream {name}"))
    }

    /// Makes the tables of some streams.
    pub async fn prepare(&self, streams: &[&str]) -> Outcome<Prepared> {
        let streams: Vec<_> = streams.iter().map(|name| self.stream(name)).collect();
        self.prepare_all(&streams).await
    }

    /// Makes the tables of streams that need not be the plan's.
    pub async fn prepare_all(&self, streams: &[&StreamPlan]) -> Outcome<Prepared> {
        let tables: Vec<_> = streams.iter().map(|s| &s.table).collect();
        self.to.prepare(&self.lease, &tables, TableOptions { raw: true }).await
    }

    /// Commits a page.
    pub async fn try_commit(&self, page: &Page<'_>) -> Outcome<Committed> {
        commit(self.to.as_ref(), &self.lease, page).await
    }

    /// Commits a page, and says how many rows were written.
    pub async fn commit(&self, page: &Page<'_>) -> u64 {
        self.try_commit(page).await.expect("the page is committed").written
    }

    /// Commits records of a stream without parents.
    pub async fn put(&self, stream: &str, records: &str) -> u64 {
        self.commit(&Page::of(self.stream(stream), records)).await
    }

    /// Judges a stream.
    pub async fn try_judge(&self, stream: &str, trial: &Trial<'_>) -> Outcome<Judged> {
        let page = Page::of(self.stream(stream), "");
        let advance = page.advance(&self.to.checkpoint(stream, "").await?);
        let commit = Commit::new(&page.stream.table, None, &[], advance);
        let judged = self.to.judge(&self.lease, &commit, trial).await?;
        // where nobody is suspected, a destination need not count
        let idle = judged.deleted + judged.withheld + judged.suspected == 0;
        let alive = match idle {
            true => self.to.living(&page.stream.table, None).await?,
            false => judged.alive,
        };
        Ok(Judged { alive, ..judged })
    }

    /// Judges a stream by what is known.
    pub async fn judge(&self, stream: &str) -> Judged {
        self.try_judge(stream, &Trial::default()).await.expect("it is judged")
    }

    /// What is stored for a stream's own unit.
    pub async fn stored(&self, stream: &str) -> Stored {
        self.to.checkpoint(stream, "").await.expect("a checkpoint can be read")
    }

    /// One column of a stream's rows, in the order of the first key column.
    pub async fn column(&self, stream: &str, column: &str) -> Vec<Option<String>> {
        let table = &self.stream(stream).table;
        let of = |name: &str| table.columns.iter().find(|c| c.name == name).map(|c| c.kind);
        let kind = of(column).unwrap_or_else(|| super::kind_of_own(column));
        let first = &table.columns[0];
        let columns = [(first.name.as_str(), first.kind), (column, kind)];
        let rows = self.place.rows(&table.name, &columns).await;
        rows.into_iter().map(|mut row| row.swap_remove(1)).collect()
    }

    /// The keys of a stream's rows.
    pub async fn keys(&self, stream: &str) -> Vec<String> {
        let key = self.stream(stream).table.columns[0].name.clone();
        self.column(stream, &key).await.into_iter().flatten().collect()
    }
}

/// Takes a lease that is free.
pub async fn granted(to: &dyn Destination, claim: &Claim) -> Lease {
    match to.claim(claim).await.expect("a claim is answered") {
        Grant::Granted(lease) => lease,
        Grant::Held(holder) => panic!("the lease is held by {holder}"),
    }
}

/// Commits a page.
pub async fn commit(to: &dyn Destination, lease: &Lease, page: &Page<'_>) -> Outcome<Committed> {
    let stored = match &page.from {
        Some(stored) => stored.clone(),
        None => to.checkpoint(&page.stream.name, &page.partition).await?,
    };
    let advance = page.advance(&stored);
    let mut batch =
        (!page.records.is_empty()).then(|| batch(page.stream, &page.records, &page.variables));
    if let Some(batch) = &mut batch {
        batch.flagged.clone_from(&page.flagged);
    }
    let others: Vec<_> = page.also.iter().map(|(s, records, _)| batch_of(s, records)).collect();
    let also: Vec<Also<'_>> = page
        .also
        .iter()
        .zip(&others)
        .map(|((stream, _, sweep), batch)| Also { table: &stream.table, batch, sweep: *sweep })
        .collect();
    let accused = page.accused.iter().map(|(stream, key, strategy)| Accused {
        table: &stream.table,
        key: (*key).to_owned(),
        strategy: *strategy,
    });
    let accused: Vec<Accused<'_>> = accused.collect();
    let mut commit = Commit::new(&page.stream.table, batch.as_ref(), &page.marks, advance);
    commit.member = page.member.map(|parent| (0, parent));
    (commit.sweep, commit.also, commit.accused) = (page.sweep, &also, &accused);
    to.commit(lease, &commit).await
}

fn batch_of<'a>(stream: &StreamPlan, records: &'a str) -> Batch<'a> {
    batch(stream, records, &[])
}

/// The rows of a page's records.
fn batch<'a>(stream: &StreamPlan, records: &'a str, variables: &[(String, String)]) -> Batch<'a> {
    let read = Extractor::new(stream).page(records.as_bytes(), &Window::default(), variables);
    read.unwrap_or_else(|bad| panic!("no page: {}", bad.why)).1
}
