//! What a run would do, without doing it: what is read of each stream, how many requests that takes, and
//! which deletions are looked for. At most one page per stream is asked for; nothing is written.

use engine_client::{Client, Request};
use engine_plan::extract::Extractor;
use engine_plan::{
    Checkpoint, CursorKind, CursorPlan, PageFacts, Paging, ParentLink, Plan, StreamPlan, Window,
};
use jiff::Timestamp;

use crate::deletion::Suspects;
use crate::destination::{Destination, DestinationError, Lists, Recent};
use crate::due::{About, Due, Wish, decide, is_past};
use crate::failure::Failure;
use crate::select::Selection;
use crate::unit::{Reading, Stop};

/// What would be read of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reads {
    /// Nothing: it is not due before then.
    Nothing(Timestamp),
    /// What changed since.
    Changes(String),
    /// The rest of a reading that was stopped.
    Rest,
    /// Everything.
    Everything,
    /// The lists of so many parents, where that is known.
    Lists(Option<u64>),
    /// Nothing by itself: it comes with the answers of another stream.
    Along(String),
    /// It can't be read.
    Fails(Failure),
}

/// What a run would do with one stream.
#[derive(Clone, Debug)]
pub struct Forecast {
    /// The stream.
    pub stream: String,
    /// What would be read.
    pub reads: Reads,
    /// How many records that are, where the API says it.
    pub records: Option<u64>,
    /// How many requests that takes, where it can be told.
    pub requests: Option<u64>,
    /// A complete reading of it shows what is gone.
    pub sweeps: bool,
    /// The strategies for deletions that are due, in words.
    pub due: Vec<&'static str>,
    /// Suspects that wait for a proof or for an operator.
    pub suspects: Suspects,
}

/// Looks ahead at the selected streams, in the plan's order. Without a destination, nothing was read yet.
///
/// # Errors
/// When the destination can't be asked. What the API refuses is part of its stream's forecast.
pub async fn forecast(
    plan: &Plan,
    client: &Client,
    destination: Option<&dyn Destination>,
    selection: &Selection,
    full_refresh: bool,
) -> Result<Vec<Forecast>, DestinationError> {
    let mut all: Vec<Forecast> = Vec::new();
    for &at in &selection.streams {
        let wish = Wish { named: selection.named.contains(&at), full_refresh, suspended: false };
        let look = Look { plan, client, destination, stream: &plan.streams[at], before: &all };
        let one = look.forecast(wish).await?;
        all.push(one);
    }
    Ok(all)
}

/// One stream that is looked at, and those before it.
struct Look<'l> {
    plan: &'l Plan,
    client: &'l Client,
    destination: Option<&'l dyn Destination>,
    stream: &'l StreamPlan,
    before: &'l [Forecast],
}

/// What is stored of the stream.
#[derive(Default)]
struct Known {
    checkpoint: Checkpoint,
    suspects: Suspects,
    rows: u64,
}

impl Look<'_> {
    async fn known(&self) -> Result<Known, DestinationError> {
        let Some(destination) = self.destination else { return Ok(Known::default()) };
        let stored = destination.checkpoint(&self.stream.name, "").await?;
        let checkpoint: Option<Checkpoint> =
            stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let checkpoint = checkpoint.filter(|c| c.definition == self.stream.definition);
        Ok(Known {
            checkpoint: checkpoint.unwrap_or_default(),
            suspects: destination.suspects(&self.stream.name).await?,
            rows: destination.living(&self.stream.table, None).await?,
        })
    }

    async fn forecast(&self, wish: Wish) -> Result<Forecast, DestinationError> {
        let known = self.known().await?;
        let carried = self.stream.carries.iter().filter_map(|(name, _)| self.plan.stream(name));
        let sweep = carried.filter_map(|s| s.deletions.sweep).chain(self.stream.deletions.sweep);
        let about = About {
            checkpoint: &known.checkpoint,
            suspects: &known.suspects,
            has_rows: known.rows > 0,
            sweep: sweep.min(),
        };
        let now = self.client.clock().now();
        let mut found = Forecast {
            stream: self.stream.name.clone(),
            reads: Reads::Everything,
            records: None,
            requests: Some(0),
            sweeps: false,
            due: Vec::new(),
            suspects: known.suspects,
        };
        let reading = match decide(self.stream, &about, wish, now) {
            Due::Not(until) => {
                found.reads = Reads::Nothing(until);
                return Ok(found);
            }
            Due::Read { reading, .. } => reading,
        };
        if let Some((host, _)) = self.stream.via.first() {
            found.reads = Reads::Along(host.clone());
            return Ok(found);
        }
        found.sweeps = reading.sweeps;
        if self.stream.is_partitioned() {
            self.lists(&mut found, &known, reading).await?;
        } else {
            self.list(&mut found, &known, reading).await;
        }
        self.evidence(&mut found, &known, reading).await?;
        Ok(found)
    }

    /// A list of its own: its first page says how long it is.
    async fn list(&self, found: &mut Forecast, known: &Known, reading: Reading) {
        let open = match (&known.checkpoint.window, &known.checkpoint.cursor) {
            (Some(window), _) if !reading.anew || window.from.is_none() => {
                found.reads = Reads::Rest;
                window.clone()
            }
            (_, Some(cursor)) if !reading.whole => {
                found.reads = Reads::Changes(cursor.clone());
                self.stream.open(Some(cursor))
            }
            _ => self.stream.open_whole(None),
        };
        let now = self.client.clock().now();
        let parts = self.stream.steps(&open, now);
        let open = self.stream.in_steps(open, now);
        match self.ask(&open).await {
            Err(failure) => {
                (found.reads, found.requests) = (Reads::Fails(failure), None);
            }
            Ok((facts, news)) => {
                // of a list that is read in parts, the first says nothing about the others
                found.records = facts.total.filter(|_| parts == 1);
                if self.stream.stops_early(&open) {
                    found.records = news;
                }
                let first = requests(self.stream, &open, &facts);
                found.requests = first.map(|first| first + (parts - 1));
            }
        }
    }

    /// What the first page says; of a list that begins with what changed last, how many have changed, if
    /// the page shows it.
    async fn ask(&self, window: &Window) -> Result<(PageFacts, Option<u64>), Failure> {
        let none = || Failure::new("E0207", "the path can't be asked for", "check the manifest");
        let request =
            self.stream.request(window, &[]).map_err(|failed| Failure::unsayable(&failed))?;
        let request = request.ok_or_else(none)?;
        let request = Request { line: self.stream.name.clone(), ..request };
        let extractor = Extractor::new(self.stream);
        let read = |response: &engine_client::Response| {
            let mut response = response.clone();
            extractor.decode(&mut response)?;
            let (facts, batch) = extractor.answer(&response, window, &[])?;
            let older =
                window.from.as_deref().map_or(0, |from| extractor.older(&batch, from).len());
            let news = (batch.rows() - older) as u64;
            Ok((facts, Some(news).filter(|_| older > 0)))
        };
        let fetched = self.client.fetch(&request, read).await;
        fetched.map(|f| f.value).map_err(|e| match Stop::of(&e, None) {
            Stop::Forbidden(f) | Stop::Auth(f) | Stop::Failed(f) | Stop::Parked(f, _) => f,
            _ => Failure::from(&e),
        })
    }

    /// A list per parent: as many as there are parents, or as have changed.
    async fn lists(
        &self,
        found: &mut Forecast,
        known: &Known,
        reading: Reading,
    ) -> Result<(), DestinationError> {
        let fixed = self.stream.lists.iter().filter(|list| list.parent.is_none()).count() as u64;
        let (mut parents, mut pages) = (Some(fixed), fixed as f64);
        // what changed since is a page at most, where lists can be asked for it
        let asks = |c: &CursorPlan| c.kind != CursorKind::ClientSide;
        let since = self.stream.cursor.as_ref().is_some_and(asks) && !reading.whole;
        let short = since && known.checkpoint.read_at.is_some();
        let all =
            !self.stream.reread_changed || reading.whole || known.checkpoint.read_at.is_none();
        for (_, link) in self.stream.parents() {
            let before = self.before.iter().find(|f| f.stream == link.stream);
            let (mut rows, mut recent) = (0, None);
            let parent = self.plan.stream(&link.stream);
            if let (Some(destination), Some(parent)) = (self.destination, parent) {
                rows = destination.living(&parent.table, None).await?;
                if let Some(plan) = self.stream.recent.as_ref().filter(|_| !all) {
                    let from = plan.from(&parent.table, self.client.clock().now());
                    let latest = Recent { column: &plan.column, from: &from };
                    recent = Some(destination.living(&parent.table, Some(latest)).await?);
                }
            }
            let fresh = before.and_then(|f| f.records);
            let count = match before.map(|f| &f.reads) {
                // whoever is not to be seen leaves lists behind that are not
                Some(Reads::Fails(_)) => Some(0),
                // those that are missing are read until they are proven to be gone
                Some(Reads::Everything) if all => fresh.max((rows > 0).then_some(rows)),
                _ if all => (rows > 0).then_some(rows).or(fresh),
                // those that changed are among the latest, but for a few
                Some(Reads::Changes(_) | Reads::Rest) if recent.is_some() => recent.max(fresh),
                _ if recent.is_some() => recent,
                Some(Reads::Nothing(_)) => Some(0),
                _ => fresh,
            };
            parents = parents.zip(count).map(|(sum, more)| sum + more);
            let each = if short { 1.0 } else { self.pages(link, rows).await? };
            pages += count.unwrap_or(0) as f64 * each;
        }
        found.reads = Reads::Lists(parents);
        // of lists that were never read nobody knows how long they are
        let single = self.stream.paging == Paging::Single;
        let known = known.rows > 0 || known.checkpoint.read_at.is_some() || single;
        found.requests = parents.filter(|n| known || *n == 0).map(|_| pages.round() as u64);
        Ok(())
    }

    /// How many pages the list of one of so many parents has, on the average.
    async fn pages(&self, link: &ParentLink, parents: u64) -> Result<f64, DestinationError> {
        let (page, stride) = match &self.stream.paging {
            Paging::Offset { page_size, .. } => (*page_size, page_size.saturating_sub(1)),
            Paging::Number { page_size, .. } => {
                (page_size.unwrap_or(100), page_size.unwrap_or(100))
            }
            Paging::Chain(chain) => {
                (chain.page_size.unwrap_or(100), chain.page_size.unwrap_or(100))
            }
            Paging::Single => return Ok(1.0),
        };
        let table = &self.stream.table;
        let column = link.variables.last().map(|(variable, _)| variable.as_str());
        let column = column.filter(|name| table.columns.iter().any(|c| c.name == *name));
        let (Some(column), Some(destination)) = (column, self.destination) else { return Ok(1.0) };
        let lists = Lists { column, page, stride: if page > 2 { stride } else { page } };
        let filled = destination.lists(table, lists).await?.unwrap_or_default();
        let empty = parents.saturating_sub(filled.lists);
        Ok((filled.pages + empty) as f64 / parents.max(filled.lists).max(1) as f64)
    }

    /// When a pass of the stream beside its own reading was finished last.
    async fn last_read(&self, pass: &str) -> Result<Option<Timestamp>, DestinationError> {
        let Some(destination) = self.destination else { return Ok(None) };
        let stored = destination.checkpoint(&self.stream.name, pass).await?;
        let checkpoint: Option<Checkpoint> =
            stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        Ok(checkpoint.and_then(|c| c.read_at))
    }

    /// What else is asked for to find deletions.
    async fn evidence(
        &self,
        found: &mut Forecast,
        known: &Known,
        reading: Reading,
    ) -> Result<(), DestinationError> {
        let deletions = &self.stream.deletions;
        let swept = reading.sweeps && (reading.whole || self.stream.cursor.is_none());
        if reading.sweeps {
            found.due.push("sweep");
        }
        if !deletions.feeds.is_empty() {
            found.due.push("feed");
        }
        if deletions.flag.is_some() {
            found.due.push("flag");
        }
        if !deletions.cascades.is_empty() {
            found.due.push("cascade");
        }
        let mut more = 0;
        if deletions.count && !swept {
            found.due.push("count");
            more += 1;
        }
        if let (Some(window), false) = (&deletions.window, swept) {
            let last = self.last_read(crate::evidence::RECENT).await?;
            let now = self.client.clock().now();
            if window.every.is_none_or(|every| is_past(last, every, now)) {
                found.due.push("window");
                more += 1;
            }
        }
        if let Some(probe) = deletions.probe {
            let suspects = known.suspects.inferred.saturating_sub(known.suspects.inferred_proven);
            let now = self.client.clock().now();
            let last = self.last_read(crate::probe::PROBE).await?;
            let turn = probe.every.map_or(0, |e| crate::probe::quota(known.rows, last, e, now));
            let probes = (suspects + turn).min(u64::from(probe.at_most));
            if probes > 0 {
                found.due.push("probe");
            }
            more += probes;
        }
        found.requests = found.requests.map(|requests| requests + more);
        Ok(())
    }
}

/// How many requests a window takes, its first page included.
fn requests(stream: &StreamPlan, window: &Window, facts: &PageFacts) -> Option<u64> {
    if facts.more == Some(false) || stream.paging == Paging::Single {
        return Some(1);
    }
    let newest = stream.cursor.as_ref().filter(|c| c.kind == CursorKind::NewestFirst);
    if let (Some(cursor), Some(from)) = (newest, &window.from) {
        let last = facts.along.as_ref().and_then(|a| a.last.as_ref());
        let known = last.zip(cursor.point(from)).is_some_and(|((last, _), from)| *last < from);
        return known.then_some(1);
    }
    let total = facts.total?;
    let (size, joined) = match &stream.paging {
        Paging::Single => return Some(1),
        Paging::Offset { page_size, .. } => (facts.count.clamp(1, *page_size), *page_size > 2),
        Paging::Number { .. } | Paging::Chain(_) => (facts.count.max(1), stream.is_walk(window)),
    };
    let stride = if joined { size.saturating_sub(1).max(1) } else { size };
    let rest = total.saturating_sub(size).div_ceil(stride);
    let numbered = matches!(stream.paging, Paging::Number { .. });
    let twice = numbered && stream.cursor.is_some() && !stream.is_walk(window) && rest > 0;
    Some((1 + rest) * if twice { 2 } else { 1 })
}

impl Forecast {
    /// How many requests it takes at least: one for each list whose length nobody knows.
    #[must_use]
    pub fn at_least(&self) -> u64 {
        let lists = if let Reads::Lists(Some(lists)) = self.reads { lists } else { 0 };
        self.requests.unwrap_or(lists)
    }
}

/// The sum of what is known, and whether all is.
#[must_use]
pub fn total(all: &[Forecast]) -> (u64, bool) {
    let sum = all.iter().map(Forecast::at_least).sum();
    (sum, all.iter().all(|f| f.requests.is_some()))
}
