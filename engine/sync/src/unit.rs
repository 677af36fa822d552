//! The spine: one unit of work (a stream, or one partition of it), page after page.
//!
//! checkpoint -> request -> fetch -> extract -> commit(rows + checkpoint). Starting and resuming are the
//! same path: both begin with what is stored.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use engine_client::{BadBody, Error, Request, Response, Verdict};
use engine_plan::extract::Extractor;
use engine_plan::walk::Plain;
use engine_plan::{Batch, Checkpoint, ColumnKind, Next, PageFacts, Position, StreamPlan, Window};
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use crate::ahead::{Ahead, Asking};
use crate::commit::{Advance, Commit, Mark};
use crate::destination::{DestinationError, Stored};
use crate::failure::Failure;
use crate::report::{Event, StreamReport};
use crate::run::Job;

/// Times a window may start again within one run before the stream is given up.
const RESTARTS_MAX: u32 = 5;

/// What ends a unit early.
#[derive(Clone, Debug)]
pub(crate) enum Stop {
    /// By request.
    Interrupted,
    /// The account may not read it.
    Forbidden(Failure),
    /// The API asked to come back later.
    Parked(Failure, Option<Timestamp>),
    /// The credentials no longer do: the whole run ends.
    Auth(Failure),
    /// The source began to send attributes that become columns: the page is read again with them.
    Evolved(Vec<(String, ColumnKind)>),
    /// The destination no longer does: the whole run ends.
    Destination(DestinationError),
    /// This stream can't be read.
    Failed(Failure),
}

impl From<DestinationError> for Stop {
    fn from(error: DestinationError) -> Self {
        Self::Destination(error)
    }
}

/// A stream's running totals, shared by its units.
#[derive(Debug)]
pub(crate) struct Tally {
    pub(crate) report: Mutex<StreamReport>,
    pub(crate) pages: AtomicU64,
}

impl Tally {
    pub(crate) fn new(stream: &str) -> Self {
        Self { report: Mutex::new(StreamReport::new(stream)), pages: AtomicU64::new(0) }
    }

    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut StreamReport) -> R) -> R {
        act(&mut self.report.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What came of a request.
enum Answer {
    /// A page, perhaps.
    Page(Response),
    /// There is nothing to read here: the parent is gone, or the manifest says to ignore it.
    Nothing,
    /// The place in the list is no longer valid.
    Anew,
}

/// One unit of work.
#[derive(Clone, Debug, Default)]
pub(crate) struct Unit {
    /// The parent's key; empty for a stream without parents.
    pub(crate) partition: String,
    /// The values of the path's variables.
    pub(crate) variables: Vec<(String, String)>,
    /// The mark that a complete reading clears.
    pub(crate) mark: Option<i64>,
}

/// A unit being read.
pub(crate) struct Reader<'j> {
    pub(crate) job: &'j Job,
    pub(crate) stream: &'j StreamPlan,
    pub(crate) extractor: &'j Extractor<'j>,
    pub(crate) tally: &'j Arc<Tally>,
    pub(crate) unit: Unit,
    pub(crate) cancel: CancellationToken,
}

impl Reader<'_> {
    /// Reads the unit from where it stands to its end.
    pub(crate) async fn read(&self) -> Result<(), Stop> {
        let mut stored =
            self.job.destination.checkpoint(&self.stream.name, &self.unit.partition).await?;
        let mut checkpoint = self.restore(&stored);
        let mut window = self.resume(&checkpoint).await?;
        let (mut restarts, mut looped) = (0, false);
        let mut ahead = Ahead::new(self.job, self.tally, window.total);
        loop {
            let Some(request) = self.request(&window) else {
                self.tally.with(|r| r.note("a parent's key can't stand in a path: skipped"));
                return self.finish(&mut checkpoint, &mut stored, &window).await;
            };
            let mut asking = self.ask(&mut ahead, &request, &window).await?;
            let next = loop {
                let response = match self.answer(&mut asking, &window).await? {
                    Answer::Page(response) => response,
                    Answer::Nothing => {
                        return self.finish(&mut checkpoint, &mut stored, &window).await;
                    }
                    Answer::Anew => break None,
                };
                match self.extractor.page(&response.body, &window, &self.unit.variables) {
                    Err(bad) => {
                        self.reject(&mut asking, &response, bad).await?;
                    }
                    Ok((facts, mut batch)) => {
                        if let Some(stop) = self.undeclared(&mut batch) {
                            return Err(stop);
                        }
                        ahead.seen(response.body.len(), facts.total);
                        window.opened.get_or_insert(self.source_time(&response));
                        let next = self.stream.next(&window, &facts);
                        if !matches!(next, Next::Plainly(_) | Next::Looping) {
                            let at = (&mut checkpoint, &mut stored, &mut window);
                            let written = self.commit(at, &facts, &batch, &next).await?;
                            tracing::debug!(
                                target: "engine::page", request_id = asking.id(),
                                partition = %self.unit.partition, rows = batch.rows(), written,
                                "page committed"
                            );
                        }
                        break Some(next);
                    }
                }
            };
            match next {
                Some(Next::Page(_)) => {}
                Some(Next::End) => return Ok(()),
                Some(Next::Plainly(plain)) => {
                    self.note_plain(plain);
                    restarts += 1;
                    window = self.stream.reopen(&window, Some(plain));
                }
                Some(Next::Looping) => window = self.once_more(&mut looped, &request, &window)?,
                None => {
                    self.tally.with(|r| r.note("the API asked to begin the list anew"));
                    restarts += 1;
                    window = self.stream.reopen(&window, None);
                }
            }
            if restarts > RESTARTS_MAX {
                return Err(self.looping(&request));
            }
        }
    }

    /// The window's next page is asked for, and where they don't depend on it, those after it.
    async fn ask(
        &self,
        ahead: &mut Ahead<'_>,
        request: &Request,
        window: &Window,
    ) -> Result<Asking, Stop> {
        let present = ahead.take(request).map_err(|e| self.stop(&e))?;
        let later = self.stream.ahead(window, ahead.room());
        ahead.send(later.iter().map_while(|window| self.request(window)));
        let ready = tokio::select! {
            biased;
            () = self.cancel.cancelled() => return Err(Stop::Interrupted),
            ready = ahead.ready(present) => ready,
        };
        ready.map_err(|e| self.stop(&e))
    }

    /// The request for the window's next page. Streams take turns at the budget.
    fn request(&self, window: &Window) -> Option<Request> {
        let request = self.stream.request(window, &self.unit.variables)?;
        Some(Request { line: self.stream.name.clone(), ..request })
    }

    /// The checkpoint, if it was written under the same declarations.
    fn restore(&self, stored: &Stored) -> Checkpoint {
        let fresh =
            || Checkpoint { definition: self.stream.definition.clone(), ..Checkpoint::default() };
        let Some(text) = &stored.text else { return fresh() };
        match serde_json::from_str::<Checkpoint>(text) {
            Ok(checkpoint) if checkpoint.definition == self.stream.definition => checkpoint,
            _ => {
                let why = "the stream's declarations changed: it is read anew, the table is kept";
                self.tally.with(|r| r.note(why));
                fresh()
            }
        }
    }

    /// The window to go on with. Where only the last page's keys prove that the list has not moved
    /// since, that page is read again.
    async fn resume(&self, checkpoint: &Checkpoint) -> Result<Window, Stop> {
        let open = || {
            let serves = self.unit.mark;
            Window { serves, ..self.stream.open(checkpoint.cursor.as_deref()) }
        };
        let Some(window) = checkpoint.window.clone().filter(|w| w.serves == self.unit.mark) else {
            return Ok(open());
        };
        let Some((back, edge)) = self.stream.step_back(&window) else { return Ok(window) };
        let Some(request) = self.request(&back) else {
            return Ok(window);
        };
        let asking = Asking::new(&self.job.client, &request, self.tally);
        let mut asking = asking.map_err(|e| self.stop(&e))?;
        let unmoved = loop {
            let Answer::Page(response) = self.answer(&mut asking, &back).await? else {
                break false;
            };
            match self.extractor.page(&response.body, &back, &self.unit.variables) {
                Ok((facts, _)) => break edge.digest == facts.digest,
                Err(bad) => {
                    self.reject(&mut asking, &response, bad).await?;
                }
            }
        };
        if unmoved {
            return Ok(window);
        }
        self.tally.with(|r| r.note("the list moved since the last run: it is read from its start"));
        Ok(self.stream.reopen(&window, None))
    }

    /// The next good answer, or what takes its place.
    async fn answer(&self, asking: &mut Asking, window: &Window) -> Result<Answer, Stop> {
        let answer = tokio::select! {
            biased;
            () = self.cancel.cancelled() => return Err(Stop::Interrupted),
            answer = asking.answer() => answer,
        };
        let error = match answer {
            Ok(response) => return Ok(Answer::Page(response)),
            Err(error) => error,
        };
        // only a list that has not begun can be nothing: its rest would be lost
        let begun = window.position != Position::Start;
        match error.verdict {
            Verdict::RestartWindow => return Ok(Answer::Anew),
            Verdict::Ignore if !begun => return Ok(Answer::Nothing),
            Verdict::NotFound if self.stream.parent.is_some() => {
                self.tally.with(|r| r.note("some parents are gone at the source: skipped"));
                return Ok(Answer::Nothing);
            }
            _ => {}
        }
        Err(self.stop(&error))
    }

    /// The answer can't be used: another attempt, or the end.
    async fn reject(
        &self,
        asking: &mut Asking,
        response: &Response,
        bad: BadBody,
    ) -> Result<(), Stop> {
        let rejected = tokio::select! {
            biased;
            () = self.cancel.cancelled() => return Err(Stop::Interrupted),
            rejected = asking.reject(response, bad) => rejected,
        };
        rejected.map_err(|e| self.stop(&e))
    }

    /// The time at the source, or ours where it has no clock.
    fn source_time(&self, response: &Response) -> Timestamp {
        response.date().unwrap_or_else(|| self.job.client.clock().now())
    }

    /// A page's rows and the position after it, durable together.
    async fn commit(
        &self,
        (checkpoint, stored, window): (&mut Checkpoint, &mut Stored, &mut Window),
        facts: &PageFacts,
        batch: &Batch<'_>,
        next: &Next,
    ) -> Result<u64, Stop> {
        let again = match &window.position {
            Position::Walk { seen, .. } => {
                batch.keys.iter().filter(|k| seen.iter().any(|s| s == k.as_ref())).count() as u64
            }
            _ => 0,
        };
        let read = facts.count.saturating_sub(again);
        if window.position == Position::Start {
            window.total = facts.total;
            window.first = Some(facts.digest);
        }
        window.read += read;
        let mut clears = None;
        match next {
            Next::Page(position) => {
                window.position = position.clone();
                checkpoint.window = Some(window.clone());
            }
            _ => {
                clears = self.unit.mark;
                self.close(checkpoint, window);
            }
        }
        let marks = self.marks(batch);
        let (name, partition) = (&self.stream.name, &self.unit.partition);
        let committed = match Advance::new(name, partition, stored, checkpoint, clears) {
            Some(advance) => {
                *stored = advance.stored();
                let commit = Commit::new(&self.stream.table, Some(batch), &marks, advance);
                self.job.destination.commit(&self.job.lease, &commit).await?
            }
            None => return Err(Stop::Failed(stands_still(name))),
        };
        let page = self.tally.pages.fetch_add(1, Ordering::Relaxed) + 1;
        self.tally.with(|r| {
            r.pages = page;
            r.read += read;
            r.written += committed.written;
            let rows = (batch.rows() as u64).saturating_sub(committed.refused);
            r.unchanged += rows.saturating_sub(committed.written).saturating_sub(again);
            r.quarantined += batch.quarantined.len() as u64 + committed.refused;
            for misfit in batch.misfits.iter().chain(&committed.misfits) {
                *r.misfits.entry(misfit.column.clone()).or_default() += misfit.count;
            }
        });
        let (written, total) = (committed.written, window.total);
        let event = Event::PageCommitted { stream: name, page, read, written, total };
        self.job.reporter.report(&event);
        Ok(written)
    }

    /// The list is read: the window's start becomes the cursor.
    fn close(&self, checkpoint: &mut Checkpoint, window: &Window) {
        if let Some(total) = window.total.filter(|total| *total > window.read && window.read > 0) {
            let read = window.read;
            let note = format!(
                "the API announced {total} records and gave {read}: the next run looks again"
            );
            self.tally.with(|r| r.note(note));
            checkpoint.window = None;
            checkpoint.generation += 1;
            return; // a cursor that moved past what was not seen would lose it
        }
        checkpoint.window = None;
        checkpoint.generation += 1;
        if let Some(cursor) = self.stream.close(window) {
            checkpoint.cursor = Some(cursor);
        }
    }

    /// A unit that ends without a page: its mark is cleared, its window is closed.
    async fn finish(
        &self,
        checkpoint: &mut Checkpoint,
        stored: &mut Stored,
        window: &Window,
    ) -> Result<(), Stop> {
        self.close(checkpoint, window);
        let (name, partition) = (&self.stream.name, &self.unit.partition);
        if let Some(advance) = Advance::new(name, partition, stored, checkpoint, self.unit.mark) {
            *stored = advance.stored();
            let commit = Commit::new(&self.stream.table, None, &[], advance);
            self.job.destination.commit(&self.job.lease, &commit).await?;
        }
        Ok(())
    }

    /// The child partitions that wait for being read because these rows were seen.
    fn marks(&self, batch: &Batch<'_>) -> Vec<Mark> {
        let mut marks = Vec::new();
        for child in self.job.plan.children(&self.stream.name) {
            let Some(link) = &child.parent else { continue };
            for row in 0..batch.rows() {
                let variables = variables(&link.variables, self.stream, batch, row);
                let partition = batch.keys[row].clone().into_owned();
                marks.push(Mark { stream: child.name.clone(), partition, variables });
            }
        }
        marks
    }

    /// What becomes of attributes that no column declares: columns, if that is wanted and possible, else
    /// they stay in `_raw`, and the report says so.
    fn undeclared(&self, batch: &mut Batch<'_>) -> Option<Stop> {
        if batch.undeclared.is_empty() {
            return None;
        }
        let more = std::mem::take(&mut batch.undeclared);
        if self.stream.evolve {
            let named = more.iter().map(|(name, kind)| (name.as_str(), *kind));
            let wide = self.stream.widened(named);
            if wide.table.columns.len() > self.stream.table.columns.len() {
                return Some(Stop::Evolved(more));
            }
        }
        let kept = match self.job.tables.raw {
            true => "kept in `_raw` only",
            false => "not kept, because of --no-raw",
        };
        self.tally.with(|r| {
            for (name, _) in more {
                r.note(format!("the attribute `{name}` is not declared: {kept}"));
            }
        });
        None
    }

    fn note_plain(&self, plain: Plain) {
        let note = match plain {
            Plain::Unfiltered => {
                "the API does not filter by the cursor's field: the whole list is read instead"
            }
            Plain::Unordered => {
                "the API does not keep the order it was asked for: pages are read as they come"
            }
        };
        self.tally.with(|r| r.note(note));
    }

    fn looping(&self, request: &Request) -> Stop {
        let message = format!("{}: the same page came again and again", request.shown());
        Stop::Failed(Failure::new("E0208", message, "check the pagination in the manifest"))
    }

    /// Records that moved on can look like a list without an end: it is read from its start, once. A
    /// checkpoint that stands at such a page would fail in every run.
    fn once_more(
        &self,
        looped: &mut bool,
        request: &Request,
        window: &Window,
    ) -> Result<Window, Stop> {
        if std::mem::replace(looped, true) {
            return Err(self.looping(request));
        }
        self.tally.with(|r| r.note("a page came twice: the list is read from its start"));
        Ok(self.stream.reopen(window, None))
    }

    fn stop(&self, error: &Error) -> Stop {
        Stop::of(error, self.job.reconnect.as_deref())
    }
}

impl Stop {
    /// What an error means for a stream. `reconnect` says how to let the engine in again.
    pub(crate) fn of(error: &Error, reconnect: Option<&str>) -> Self {
        let mut failure = Failure::from(error);
        match error.verdict {
            Verdict::Forbidden => Self::Forbidden(failure),
            Verdict::Parked => Self::Parked(failure, error.until),
            Verdict::Reconnect | Verdict::RefreshAuth => {
                failure.hint = reconnect.map_or(failure.hint, str::to_owned);
                Self::Auth(failure)
            }
            _ => Self::Failed(failure),
        }
    }
}

fn stands_still(stream: &str) -> Failure {
    let message = format!("{stream}: a page brought the stream no further");
    Failure::new("E0208", message, "check the pagination in the manifest")
}

/// A child's path variables, from a parent's row.
fn variables(
    pairs: &[(String, String)],
    parent: &StreamPlan,
    batch: &Batch<'_>,
    row: usize,
) -> String {
    let mut map = serde_json::Map::new();
    for (variable, column) in pairs {
        let at = parent.table.columns.iter().position(|c| c.name == *column);
        let cell = at.map(|at| &batch.row(row)[at]);
        if let Some(engine_plan::Cell::Text(text)) = cell {
            map.insert(variable.clone(), text.clone().into_owned().into());
        }
    }
    serde_json::Value::Object(map).to_string()
}
