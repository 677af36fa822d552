//! A page on its way into the destination: what it says about records, children and deletions, and how
//! far it brings the unit.

use std::sync::atomic::Ordering;
use std::time::Duration;

use engine_plan::extract::Brought;
use engine_plan::{
    Batch, Checkpoint, Condition, CursorKind, ListPlan, Next, PageFacts, ParentLink, StreamPlan,
    Table, Window,
};
use tracing::Instrument;

use crate::commit::{Accused, Advance, Also, Commit, Ending, Mark, Proof, Sweep, Within};
use crate::course::{Course, Page};
use crate::deletion::Strategy;
use crate::destination::{Committed, Known};
use crate::failure::Failure;
use crate::report::Event;
use crate::run::Job;
use crate::unit::{Reader, Scope, Stop};

/// The longest time for which a page that was read is not written.
const TOGETHER_MAX: Duration = Duration::from_millis(250);

/// What is stored of a page's records; empty where nobody needs to know.
type AllKnown = Vec<Option<Known>>;

/// A stream below another one: its list there, and how it hangs on the other.
type Child<'p> = (&'p StreamPlan, &'p ListPlan, &'p ParentLink);

/// The records within one record of another stream.
struct Owned<'b> {
    table: &'b Table,
    /// The column with the other record's key, and the key.
    column: &'b str,
    key: String,
    items: Batch<'b>,
}

/// Passes over the lists within records are told from those over whole streams by their numbers.
const OWNED: u64 = 1 << 40;

impl Owned<'_> {
    /// A pass of its own: it begins and ends with one commit.
    fn also(&self, at: usize) -> Also<'_> {
        let within = Within::Parent { column: self.column, value: &self.key };
        // an item that can't be read may be any
        let whole = self.items.quarantined.is_empty();
        let proof = if whole { Proof::Seen(self.items.rows() as u64) } else { Proof::None };
        let ends = Some(Ending { within, proof, strategy: Strategy::Sweep });
        let sweep = Some(Sweep { generation: OWNED + at as u64, begins: false, ends });
        Also { table: self.table, batch: &self.items, sweep }
    }
}

/// Pages that are written together.
#[derive(Default)]
pub(crate) struct Group<'s> {
    batches: Vec<Batch<'s>>,
    /// What comes after the last of them, if that is not the window's next page.
    next: Option<Next>,
    /// The first of them is the window's first.
    begins: bool,
    /// Records on them, and those of them that the page before had, too.
    read: u64,
    again: u64,
    bytes: usize,
    /// When the first of them was read.
    since: Duration,
    /// The last request's number, and the last page's span.
    id: u64,
    span: Option<tracing::Span>,
}

impl Group<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.batches.is_empty()
    }

    /// Whether they have to be written now: they are as many as may be, or have waited long enough.
    pub(crate) fn is_full(&self, job: &Job, most: usize) -> bool {
        let age = || job.client.clock().elapsed().saturating_sub(self.since);
        let bytes = self.bytes >= job.destination.bytes_together();
        bytes || self.batches.len() >= most || age() >= TOGETHER_MAX
    }
}

impl Reader<'_> {
    /// A page joins those that are written together; the window goes on behind it.
    pub(crate) fn absorb<'s>(
        &self,
        (at, group): (&mut Course, &mut Group<'s>),
        Page { facts, batch, bytes, id }: Page<'s>,
        (next, span): (Next, tracing::Span),
    ) -> PageFacts {
        let again = batch.again(&at.window, &facts);
        let read = facts.count.saturating_sub(again);
        self.look(&mut at.window, &facts, read);
        (at.records, at.pages) = (at.records + read, at.pages + 1);
        let least =
            self.stream.paging.page_size().map_or(at.pages, |size| at.records.div_ceil(size));
        let more = least.saturating_sub(at.least);
        at.least += more;
        self.tally.with(|r| r.least += more);
        if group.is_empty() {
            group.since = self.job.client.clock().elapsed();
            group.begins = !at.window.begun;
        }
        group.batches.push(batch);
        (group.read, group.again) = (group.read + read, group.again + again);
        (group.bytes, group.id, group.span) = (group.bytes + bytes, id, Some(span));
        match next {
            Next::Page(position) => (at.window.position, at.window.begun) = (position, true),
            next => group.next = Some(next),
        }
        facts
    }

    /// Pages' rows and the position after them, durable together.
    pub(crate) async fn flush(&self, at: &mut Course, group: Group<'_>) -> Result<(), Stop> {
        if group.is_empty() {
            return Ok(());
        }
        let span = group.span.clone().unwrap_or_else(tracing::Span::none);
        self.write(at, group).instrument(span).await
    }

    async fn write(&self, at: &mut Course, group: Group<'_>) -> Result<(), Stop> {
        let Course { checkpoint, stored, window, .. } = at;
        let Group { batches, next, begins, read, again, id, .. } = group;
        let (pages, rows) = (batches.len() as u64, batches.iter().map(Batch::rows).sum::<usize>());
        let batch = Batch::joined(batches);
        let again = again.saturating_sub((rows - batch.rows()) as u64);
        let children = self.children().await?;
        let known = self.known(&batch, &children).await?;
        let marks = self.marks(&batch, &known, (checkpoint, &children));
        let accused = self.accused(&batch, &known);
        let came = self.came(&batch).await?;
        let owned = self.owned(&batch, &known, window);
        window.partial |= self.lacks_lists(&batch);
        let partial = window.partial;
        let outside = batch.outside.len();
        let batch = self.chosen(window, batch, &known);
        window.outside += (outside - batch.outside.len()) as u64;
        let sweep = window.sweep.filter(|_| !window.first_ever);
        let sweep = sweep.map(|generation| Sweep { generation, begins, ends: None });
        let sweep = match next {
            None | Some(Next::Page(_) | Next::Then(_)) => sweep,
            _ => sweep.map(|sweep| Sweep { ends: Some(self.ending(window)), ..sweep }),
        };
        // of a part of the stream: what the whole has is not known
        let total = window.total.filter(|_| self.unit.partition.is_empty());
        let clears = self.step(checkpoint, window, next);
        let (name, partition) = (&self.stream.name, &self.unit.partition);
        let advance = Advance::new(name, partition, stored, checkpoint, clears);
        let advance = advance.ok_or_else(|| Stop::Failed(stands_still(name)))?;
        *stored = advance.stored();
        let mut also = self.also(&came, sweep, partial);
        also.extend(owned.iter().enumerate().map(|(at, owned)| owned.also(at)));
        let mut commit = Commit::new(&self.stream.table, Some(&batch), &marks, advance);
        (commit.sweep, commit.accused, commit.also) = (sweep, &accused, &also);
        commit.member = self.member();
        let clock = self.job.client.clock();
        let began = clock.elapsed();
        let span = tracing::debug_span!(target: "engine::trace", "commit", rows = batch.rows());
        let committed = self.job.destination.commit(&self.job.lease, &commit);
        let committed = committed.instrument(span).await?;
        let took = clock.elapsed().saturating_sub(began);
        let written = self.count(&batch, &came, &committed, (pages, read, again));
        let page = self.tally.pages.load(Ordering::Relaxed);
        tracing::debug!(
            target: "engine::page", request_id = id, partition, page, rows = batch.rows(), written,
            elapsed_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX), "page committed",
        );
        let event = Event::PageCommitted { stream: name, page, pages, read, written, total, took };
        self.job.reporter.report(&event);
        Ok(())
    }

    /// What a page says about the list it is from.
    fn look(&self, window: &mut Window, facts: &PageFacts, read: u64) {
        let drift = self.stream.look(window, facts, read);
        if drift.shifted {
            self.tally.with(|r| {
                r.note("the list moved while it was read: what had moved was read again");
            });
        }
    }

    /// The place after the page. Gives the mark that this clears.
    fn step(
        &self,
        checkpoint: &mut Checkpoint,
        window: &mut Window,
        next: Option<Next>,
    ) -> Option<i64> {
        window.begun = true;
        match next {
            None => {}
            Some(Next::Page(position)) => window.position = position,
            // the same pass goes on: its marks stay
            Some(Next::Then(then)) => {
                // it was made before these pages were looked at as one
                let partial = then.partial || window.partial;
                *window = Window { begun: true, partial, ..*then };
            }
            _ => {
                self.close(checkpoint, window);
                return self.unit.mark;
            }
        }
        checkpoint.window = Some(window.clone());
        None
    }

    /// What the page's reading as a whole has shown.
    fn ending<'a>(&'a self, window: &Window) -> Ending<'a> {
        let parent = self.unit.parent.as_str();
        let (within, strategy) = match &self.unit.scope {
            Scope::All => (Within::All, Strategy::Sweep),
            Scope::Parent { column, value } => (Within::Parent { column, value }, Strategy::Sweep),
            Scope::Members(member) => {
                (Within::Members { member: *member, parent }, Strategy::Sweep)
            }
            Scope::Since { column, from, .. } => (Within::Since { column, from }, Strategy::Window),
        };
        let whole = !window.moved && !window.torn;
        // those that don't belong here are in the total, but nowhere else
        let total = window.total.and_then(|total| total.checked_sub(window.outside));
        let proof = total.filter(|_| whole).map_or(Proof::None, Proof::Seen);
        Ending { within, proof, strategy }
    }

    fn member(&self) -> Option<(usize, &str)> {
        match self.unit.scope {
            Scope::Members(member) => Some((member, self.unit.parent.as_str())),
            _ => None,
        }
    }

    /// The records that came along. Those that don't belong to their stream and never did are left out.
    async fn came<'b>(&self, batch: &Batch<'b>) -> Result<Vec<Batch<'b>>, Stop> {
        let mut all = Vec::with_capacity(self.carried.len());
        for carried in self.carried {
            let came = carried.extractor.carried(&self.stream.table, batch);
            if came.outside.is_empty() {
                all.push(came);
                continue;
            }
            let keys: Vec<&str> = came.keys.iter().map(AsRef::as_ref).collect();
            let known = self.job.destination.known(&carried.stream.table, &keys).await?;
            let drop = |row: &usize| came.outside.contains(row) && known[*row].is_none();
            let kept: Vec<usize> = (0..came.rows()).filter(|row| !drop(row)).collect();
            all.push(came.only(&kept));
        }
        Ok(all)
    }

    /// Whether some of the records don't have the list that should be within them.
    fn lacks_lists(&self, batch: &Batch<'_>) -> bool {
        let gone = |row: &usize| batch.flagged.binary_search(row).is_ok();
        self.carried.iter().any(|carried| {
            let Some(nested) = carried.stream.nested.as_ref() else { return false };
            let mut rows = (0..batch.rows()).filter(|row| !gone(row));
            rows.any(|row| !carried.extractor.has_list(nested, batch, row))
        })
    }

    /// The lists within records that have changed: each is all that its record has.
    /// A complete reading looks at every record that came along with an owner: an earlier page may not have
    /// told all of them.
    fn owned<'b>(&'b self, batch: &Batch<'b>, known: &AllKnown, window: &Window) -> Vec<Owned<'b>> {
        let mut all = Vec::new();
        for carried in self.carried.iter().filter(|c| c.owned) {
            let gone = |row: &usize| batch.flagged.binary_search(row).is_ok();
            let whole = window.sweep.is_some() && carried.stream.owner.is_some();
            let changed = |row: &usize| {
                known.get(*row).is_some_and(Option::is_some)
                    && (whole || is_news(known, batch, *row))
            };
            let nested = carried.stream.nested.as_ref();
            let column = nested.map(|n| &n.owner);
            let owner = carried.stream.owner.as_ref();
            let column = column.or(owner.map(|o| &o.column));
            let Some(column) = column else { continue };
            let mut rows = (0..batch.rows()).filter(|row| changed(row) && !gone(row)).peekable();
            if rows.peek().is_none() {
                continue;
            }
            let brought = carried.extractor.brought(batch);
            for row in rows {
                let Some(items) = self.items((carried, &brought), batch, row) else { continue };
                let key = batch.keys[row].clone().into_owned();
                all.push(Owned { table: &carried.stream.table, column, key, items });
            }
        }
        all
    }

    /// All that a record holds of a stream that comes along with it; `None` where it does not say.
    fn items<'b>(
        &self,
        (carried, brought): (&crate::unit::Carried<'_>, &Brought<'b>),
        batch: &Batch<'b>,
        row: usize,
    ) -> Option<Batch<'b>> {
        let extractor = &carried.extractor;
        match &carried.stream.nested {
            Some(nested) => extractor
                .has_list(nested, batch, row)
                .then(|| extractor.within(nested, batch, |at| at == row)),
            None => {
                let own = |(host, _): &&(String, String)| *host == self.stream.name;
                let (_, include) = carried.stream.via.iter().find(own)?;
                let host = (&self.stream.table, batch);
                extractor.brought_with((brought, include), host, row)
            }
        }
    }

    /// The records that came along, and what they count for.
    fn also<'a>(
        &'a self,
        came: &'a [Batch<'a>],
        sweep: Option<Sweep<'a>>,
        partial: bool,
    ) -> Vec<Also<'a>> {
        let ends = |ends: Ending<'a>| Ending { within: Within::All, proof: Proof::AsHost, ..ends };
        let of = |(carried, batch): (&'a crate::unit::Carried<'_>, &'a Batch<'a>)| {
            // the latest part of a list is not all that it brings along
            let all = matches!(self.unit.scope, Scope::All);
            let sweep = sweep.filter(|_| carried.sweeps && all);
            // a pass that lacked some of the lists within records says nothing about what was in them
            let blind = partial && carried.stream.nested.is_some();
            let sweep = sweep.map(|s| Sweep { ends: s.ends.filter(|_| !blind).map(ends), ..s });
            Also { table: &carried.stream.table, batch, sweep }
        };
        self.carried.iter().zip(came).map(of).collect()
    }

    /// The rows that are written. What did not change since the last run is left out, where the manifest
    /// says so and nobody wants to know what was seen; so are records that don't belong to the stream
    /// and never did, and those that say that they are gone, where no trace of them is wanted.
    fn chosen<'b>(&self, window: &Window, batch: Batch<'b>, known: &AllKnown) -> Batch<'b> {
        let mut drop = vec![false; batch.rows()];
        let client = self.stream.cursor.as_ref().is_some_and(|c| c.kind == CursorKind::ClientSide);
        if let (true, None, Some(from)) = (client, window.sweep, &window.from) {
            for row in self.extractor.older(&batch, from) {
                drop[row] = true;
            }
        }
        let hidden = match self.job.hard_deletes {
            true => &batch.flagged,
            false => &batch.outside,
        };
        for row in hidden {
            drop[*row] |= known.get(*row).is_some_and(Option::is_none);
        }
        if !drop.contains(&true) {
            return batch;
        }
        let kept: Vec<usize> = (0..batch.rows()).filter(|row| !drop[*row]).collect();
        batch.only(&kept)
    }

    /// What is stored of a page's records, where somebody has to know which of them are new or changed.
    async fn known(&self, batch: &Batch<'_>, children: &[Child<'_>]) -> Result<AllKnown, Stop> {
        let plan = &self.job.plan;
        let wanted = children.iter().any(|(child, ..)| child.reread_changed)
            || plan.fed_by(&self.stream.name).next().is_some()
            || self.carried.iter().any(|c| c.owned && c.extractor.may_hold(batch))
            || !batch.outside.is_empty()
            || self.job.hard_deletes && !batch.flagged.is_empty();
        if !wanted {
            return Ok(Vec::new());
        }
        let keys: Vec<&str> = batch.keys.iter().map(AsRef::as_ref).collect();
        Ok(self.job.destination.known(&self.stream.table, &keys).await?)
    }

    /// The streams below this one whose lists must be marked one by one. Those that have not begun mark
    /// them all when they do.
    async fn children(&self) -> Result<Vec<Child<'_>>, Stop> {
        let begun = self.tally.begun(self.job, &self.stream.name).await?;
        if begun.is_empty() {
            return Ok(Vec::new());
        }
        let children = self.job.plan.children(&self.stream.name);
        Ok(children.filter(|(child, ..)| begun.contains(&child.name)).collect())
    }

    /// The child partitions that wait for being read because these rows were seen, or have changed.
    fn marks(
        &self,
        batch: &Batch<'_>,
        known: &AllKnown,
        (before, children): (&Checkpoint, &[Child<'_>]),
    ) -> Vec<Mark> {
        if children.is_empty() {
            return Vec::new();
        }
        let mut marks = Vec::new();
        let recent = self.recent(batch, before);
        for (child, list, link) in children {
            for row in 0..batch.rows() {
                let gone = batch.flagged.binary_search(&row).is_ok();
                let news = is_news(known, batch, row) || recent.contains(&row);
                let old = child.reread_changed && !news;
                if gone || old {
                    continue;
                }
                let variables = link.fill(&self.stream.table, batch, row).into_iter();
                let variables: serde_json::Map<String, serde_json::Value> =
                    variables.map(|(name, value)| (name, value.into())).collect();
                let variables = serde_json::Value::Object(variables).to_string();
                let partition = format!("{}{}", list.prefix, batch.keys[row]);
                marks.push(Mark { stream: child.name.clone(), partition, variables });
            }
        }
        marks
    }

    /// The rows that changed after the last reading was begun. They may have changed twice in one second,
    /// the second time after their children were read, and look the same.
    fn recent(&self, batch: &Batch<'_>, before: &Checkpoint) -> Vec<usize> {
        let cursor = self.stream.cursor.as_ref().filter(|c| c.kind != CursorKind::Id);
        let opened = cursor.zip(before.cursor.as_deref()).and_then(|(cursor, from)| {
            let from: jiff::Timestamp = from.parse().ok()?;
            from.checked_add(jiff::SignedDuration::try_from(cursor.lookback).ok()?).ok()
        });
        let Some(opened) = before.opened.or(opened) else { return Vec::new() };
        let older = self.extractor.older(batch, &opened.to_string());
        (0..batch.rows()).filter(|row| !older.contains(row)).collect()
    }

    /// The records of other streams that these say are gone. Each is said once: when it is new.
    fn accused<'a>(&'a self, batch: &Batch<'_>, known: &AllKnown) -> Vec<Accused<'a>> {
        let mut accused = Vec::new();
        if known.is_empty() {
            return accused; // it feeds nobody, or there is no row
        }
        for (target, feed) in self.job.plan.fed_by(&self.stream.name) {
            let column = |name: &str| self.stream.table.column(name);
            let Some(at) = column(&feed.column) else { continue };
            let counts = |row: &usize| {
                let holds = |c: &Condition| {
                    column(&c.column).is_some_and(|at| c.holds(&batch.row(*row)[at]))
                };
                is_news(known, batch, *row) && feed.only.iter().all(holds)
            };
            for row in (0..batch.rows()).filter(counts) {
                let key = batch.row(row)[at].text().into_owned();
                if !key.is_empty() {
                    accused.push(Accused { table: &target.table, key, strategy: Strategy::Feed });
                }
            }
        }
        accused
    }

    /// Counts what became durable. Gives the number of the stream's own rows that changed.
    fn count(
        &self,
        batch: &Batch<'_>,
        came: &[Batch<'_>],
        done: &Committed,
        (pages, read, again): (u64, u64, u64),
    ) -> u64 {
        let page = self.tally.pages.fetch_add(pages, Ordering::Relaxed) + pages;
        let mut own = done.written;
        for (carried, batch) in self.carried.iter().zip(came) {
            let (rows, written) = (batch.rows() as u64, done.along(&carried.stream.table.name));
            own -= written;
            if rows > 0 {
                let stream = &carried.stream.name;
                self.job.reporter.report(&Event::CameAlong { stream, read: rows, written });
            }
            carried.tally.with(|r| {
                r.read += rows;
                r.written += written;
                r.unchanged += rows.saturating_sub(written);
                r.quarantined += batch.quarantined.len() as u64;
                for misfit in &batch.misfits {
                    *r.misfits.entry(misfit.column.clone()).or_default() += misfit.count;
                }
            });
        }
        self.tally.with(|r| {
            r.pages = page;
            r.read += read;
            r.written += own;
            let rows = (batch.rows() as u64).saturating_sub(done.refused);
            r.unchanged += rows.saturating_sub(own).saturating_sub(again);
            r.quarantined += batch.quarantined.len() as u64 + done.refused;
            for misfit in batch.misfits.iter().chain(&done.misfits) {
                *r.misfits.entry(misfit.column.clone()).or_default() += misfit.count;
            }
        });
        own
    }

    /// The list is read: the window's start becomes the cursor.
    pub(crate) fn close(&self, checkpoint: &mut Checkpoint, window: &Window) {
        checkpoint.window = None;
        checkpoint.generation += 1;
        checkpoint.read_at = window.since;
        checkpoint.opened = window.opened.filter(|_| window.torn);
        let early = self.stream.stops_early(window);
        let short = window.total.filter(|total| *total > window.read && window.read > 0);
        if let Some(total) = short.filter(|_| !early && !window.moved) {
            let read = window.read;
            self.tally.with(|r| {
                r.note(format!(
                    "the API announced {total} records and gave {read}: the next run looks again"
                ));
            });
            return; // a cursor that moved past what was not seen would lose it
        }
        if window.torn {
            self.tally.with(|r| {
                r.note(
                    "the list moved again and again while it was read: the next run looks again",
                );
            });
            return;
        }
        // of a list that is read in parts, only the first begins with nothing
        if window.from.is_none() || window.sweep.is_some() {
            checkpoint.swept_at = window.since;
            checkpoint.confirmed = window.confirms;
        }
        if let Some(cursor) = self.stream.close(window) {
            checkpoint.cursor = Some(cursor);
        }
    }

    /// The parent is gone: a pass that has seen nothing, and is proof.
    pub(crate) async fn vanish(&self, at: &mut Course) -> Result<(), Stop> {
        if !self.unit.reading.sweeps || matches!(self.unit.scope, Scope::All) {
            return self.finish(at).await;
        }
        let Course { checkpoint, stored, window, .. } = at;
        let ends = Some(Ending { proof: Proof::Seen(0), ..self.ending(window) });
        let generation = checkpoint.generation + 1;
        self.close(checkpoint, window);
        let (name, partition) = (&self.stream.name, &self.unit.partition);
        let width = self.stream.table.columns.len();
        let nothing = Batch { width, ..Batch::default() };
        if let Some(advance) = Advance::new(name, partition, stored, checkpoint, self.unit.mark) {
            *stored = advance.stored();
            let mut commit = Commit::new(&self.stream.table, Some(&nothing), &[], advance);
            // marks of pages that were read before it vanished are dropped
            commit.sweep = Some(Sweep { generation, begins: true, ends });
            self.job.destination.commit(&self.job.lease, &commit).await?;
        }
        Ok(())
    }

    /// A unit that ends without a page: its mark is cleared, its window is closed.
    pub(crate) async fn finish(&self, at: &mut Course) -> Result<(), Stop> {
        let Course { checkpoint, stored, window, .. } = at;
        self.close(checkpoint, window);
        let (name, partition) = (&self.stream.name, &self.unit.partition);
        if let Some(advance) = Advance::new(name, partition, stored, checkpoint, self.unit.mark) {
            *stored = advance.stored();
            let commit = Commit::new(&self.stream.table, None, &[], advance);
            self.job.destination.commit(&self.job.lease, &commit).await?;
        }
        Ok(())
    }
}

/// Whether a record is new, or not as it was.
fn is_news(known: &AllKnown, batch: &Batch<'_>, row: usize) -> bool {
    let same = |k: &Known| k.hash == batch.hashes[row] && !k.deleted;
    !known.get(row).is_some_and(|k| k.as_ref().is_some_and(same))
}

fn stands_still(stream: &str) -> Failure {
    let message = format!("{stream}: a page brought the stream no further");
    Failure::new("E0208", message, "check the pagination in the manifest")
}
