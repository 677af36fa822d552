//! The spine: one unit of work (a stream, or one partition of it), page after page.
//!
//! checkpoint -> request -> fetch -> extract -> commit(rows + checkpoint). Starting and resuming are the
//! same path: both begin with what is stored.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use engine_client::{BadBody, Error, Request, Response, Verdict};
use engine_plan::extract::Extractor;
use engine_plan::walk::Plain;
use engine_plan::{Batch, Checkpoint, ColumnKind, Next, PageFacts, Position, StreamPlan, Window};
use jiff::Timestamp;
use tokio::sync::OnceCell;
use tokio_util::sync::CancellationToken;

use crate::ahead::{Ahead, Asking};
use crate::course::{After, Course, Shelf};
use crate::destination::{DestinationError, Stored};
use crate::failure::Failure;
use crate::page::Group;
use crate::report::StreamReport;
use crate::run::Job;

/// Pages that are written together at most.
const PAGES_TOGETHER_MAX: usize = 64;
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
    /// The API does not take requests for fields by name.
    pub(crate) unnamed: AtomicBool,
    /// The streams below it that have begun: for the others, all its rows will be marked at once.
    begun: OnceCell<Vec<String>>,
}

impl Tally {
    pub(crate) fn new(stream: &str) -> Self {
        Self {
            report: Mutex::new(StreamReport::new(stream)),
            pages: AtomicU64::new(0),
            unnamed: AtomicBool::new(false),
            begun: OnceCell::new(),
        }
    }

    /// Which of the streams below this one have begun, at the first of its pages.
    pub(crate) async fn begun(
        &self,
        job: &Job,
        stream: &str,
    ) -> Result<&[String], DestinationError> {
        let look = async || {
            let mut begun = Vec::new();
            for (child, ..) in job.plan.children(stream) {
                let stored = job.destination.checkpoint(&child.name, "").await?;
                if stored.text.is_some() && !begun.contains(&child.name) {
                    begun.push(child.name.clone());
                }
            }
            Ok(begun)
        };
        self.begun.get_or_try_init(look).await.map(Vec::as_slice)
    }

    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut StreamReport) -> R) -> R {
        act(&mut self.report.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What happens after a page that is used.
pub(crate) enum Turn {
    On,
    /// Another part of the list, or the same list once more.
    Then,
    End,
}

/// What came of a request.
pub(crate) enum Answer {
    /// A page, perhaps.
    Page(Response),
    /// There is nothing to read here: the manifest says to ignore it.
    Nothing,
    /// The parent is gone, and what it listed with it.
    Gone,
    /// The place in the list is no longer valid.
    Anew,
    /// The request is refused with the fields that it names: the same again without them.
    Unnamed,
}

/// One unit of work.
#[derive(Clone, Debug, Default)]
pub(crate) struct Unit {
    /// Which of the stream's lists.
    pub(crate) list: usize,
    /// Its name: the parent's key, in a union behind the list's prefix; empty for a stream without parents.
    pub(crate) partition: String,
    /// The parent's key.
    pub(crate) parent: String,
    /// The values of the path's variables.
    pub(crate) variables: Vec<(String, String)>,
    /// The mark that a complete reading clears.
    pub(crate) mark: Option<i64>,
    /// What is read of it.
    pub(crate) reading: Reading,
    /// Of which rows a complete reading sees every one.
    pub(crate) scope: Scope,
}

/// What is read of a unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Everything, whatever the cursor is.
    pub(crate) whole: bool,
    /// A reading that has begun and is less than that is given up.
    pub(crate) anew: bool,
    /// A complete reading marks what it sees.
    pub(crate) sweeps: bool,
    /// It serves to confirm what the one before suspected.
    pub(crate) confirms: bool,
}

/// Rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Scope {
    /// All.
    #[default]
    All,
    /// Those with this text in this column: the parent's key, or what tells the partition.
    Parent { column: String, value: String },
    /// The pairs of this parent, in one of the table's members.
    Members(usize),
    /// Those of the latest part: the column, the time from which a record must be there (a little later
    /// than what was asked for), and what was asked for.
    Since { column: String, from: String, asked: String },
}

/// A stream whose records come along with another one's.
pub(crate) struct Carried<'j> {
    pub(crate) stream: &'j StreamPlan,
    pub(crate) extractor: Extractor<'j>,
    pub(crate) tally: Arc<Tally>,
    /// A complete reading of the other one says which of its records are gone.
    pub(crate) sweeps: bool,
    /// Its records are within the other one's: each of those says which of its own are gone.
    pub(crate) owned: bool,
}

/// A unit being read.
pub(crate) struct Reader<'j> {
    pub(crate) job: &'j Job,
    pub(crate) stream: &'j StreamPlan,
    pub(crate) extractor: &'j Extractor<'j>,
    pub(crate) tally: &'j Arc<Tally>,
    pub(crate) unit: Unit,
    pub(crate) carried: &'j [Carried<'j>],
    pub(crate) cancel: CancellationToken,
}

impl Reader<'_> {
    /// Reads the unit from where it stands to its end.
    pub(crate) async fn read(&self) -> Result<(), Stop> {
        let unit = (self.stream.name.as_str(), self.unit.partition.as_str());
        let stored = self.job.destination.checkpoint(unit.0, unit.1).await?;
        let checkpoint = self.restore(&stored);
        let mut window = self.resume(&checkpoint).await?;
        window.since.get_or_insert_with(|| self.job.client.clock().now());
        window.first_ever |= stored.text.is_none() && self.is_first_ever(&window).await?;
        let mut ahead = Ahead::new(self.job, self.tally, window.total);
        let mut at = Course {
            checkpoint,
            stored,
            window,
            records: 0,
            pages: 0,
            least: 1,
            together: 1,
            waited: false,
        };
        self.tally.with(|r| r.least += 1);
        let (mut restarts, mut looped, mut pages) = (0, false, 0);
        loop {
            let (shelf, mut group) = (Shelf::default(), Group::default());
            let read = self.pages((&mut at, &mut group), &shelf, &mut ahead, &mut pages).await;
            // what was read before something else happened is kept
            self.flush(&mut at, group).await?;
            at.together = (at.together * 2).min(PAGES_TOGETHER_MAX);
            match read? {
                After::On => {}
                After::End => return Ok(()),
                After::Unusable => return self.unusable(&mut at).await,
                After::Nothing => return self.finish(&mut at).await,
                After::Gone => return self.vanish(&mut at).await,
                After::Instead(window) => at.window = *window,
                After::Looping(request) => {
                    at.window = self.once_more(&mut looped, &request, &at.window)?;
                }
                After::Plainly(plain, request) => {
                    restarts += 1;
                    at.window = self.plainly(&at.window, plain)?;
                    self.still_believed(restarts, &request)?;
                }
                After::Anew(request) => {
                    restarts += 1;
                    at.window = self.as_asked(&at.window, &at.checkpoint);
                    self.still_believed(restarts, &request)?;
                }
            }
        }
    }

    /// A list that begins anew again and again has no end.
    fn still_believed(&self, restarts: u32, request: &Request) -> Result<(), Stop> {
        if restarts > RESTARTS_MAX { Err(self.looping(request)) } else { Ok(()) }
    }

    /// Whether a complete reading begins that fills empty tables.
    async fn is_first_ever(&self, window: &Window) -> Result<bool, Stop> {
        if window.sweep.is_none() || self.unit.scope != Scope::All {
            return Ok(false);
        }
        let carried = self.carried.iter().filter(|c| c.sweeps).map(|c| &c.stream.table);
        for table in std::iter::once(&self.stream.table).chain(carried) {
            if self.job.destination.living(table, None).await? > 0 {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// What happens after a page. After enough of them the list is left where it is.
    pub(crate) fn turn(&self, next: &Next, pages: &mut u32) -> Turn {
        let turn = match next {
            Next::Page(_) => Turn::On,
            Next::Then(_) => Turn::Then,
            _ => Turn::End,
        };
        *pages += u32::from(!matches!(turn, Turn::End));
        if self.job.pages_max.is_some_and(|most| *pages >= most) { Turn::End } else { turn }
    }

    async fn unusable(&self, at: &mut Course) -> Result<(), Stop> {
        self.tally.with(|r| r.note("a parent's key can't stand in a path: skipped"));
        self.finish(at).await
    }

    /// The window again, without what the API does not do.
    fn plainly(&self, window: &Window, plain: Plain) -> Result<Window, Stop> {
        self.note_plain(plain)?;
        Ok(self.anew(window, Some(plain)))
    }

    /// The API asked to begin anew. Where it does not even know what was asked for first, everything is
    /// asked for.
    fn as_asked(&self, window: &Window, checkpoint: &Checkpoint) -> Window {
        self.tally.with(|r| r.note("the API asked to begin the list anew"));
        match window.position {
            Position::Start => self.everything(checkpoint),
            _ => self.anew(window, None),
        }
    }

    fn anew(&self, window: &Window, plain: Option<Plain>) -> Window {
        let since = window.since;
        Window { since, ..self.stream.reopen(window, plain) }
    }

    /// A window over the whole list.
    fn everything(&self, checkpoint: &Checkpoint) -> Window {
        let Reading { sweeps, confirms, .. } = self.unit.reading;
        let generation = sweeps.then_some(checkpoint.generation + 1);
        let since = Some(self.job.client.clock().now());
        let serves = self.unit.mark;
        Window { serves, confirms, since, ..self.stream.open_whole(generation) }
    }

    /// The window's next page is asked for, and where they don't depend on it, those after it.
    pub(crate) async fn ask(
        &self,
        ahead: &mut Ahead<'_>,
        request: &Request,
        window: &Window,
    ) -> Result<(Asking, Option<Window>), Stop> {
        let present = ahead.take(request).map_err(|e| self.stop(&e))?;
        // one that can't be asked for is complained of when it is due
        let asked = |window: &Window| self.request(window).ok().flatten();
        match self.stream.is_walk(window) {
            true => ahead.guess(self.stream, window, asked),
            false => {
                let later = self.stream.ahead(window, ahead.room());
                ahead.send(later.iter().map_while(asked));
            }
        }
        let ready = tokio::select! {
            biased;
            () = self.cancel.cancelled() => return Err(Stop::Interrupted),
            ready = ahead.ready(present) => ready,
        };
        ready.map_err(|e| self.stop(&e))
    }

    /// The request for the window's next page. Streams take turns at the budget.
    pub(crate) fn request(&self, window: &Window) -> Result<Option<Request>, Stop> {
        let Some(list) = self.stream.lists.get(self.unit.list) else { return Ok(None) };
        let request = self.stream.request_of(&list.path, window, &self.unit.variables);
        let request = request.map_err(|failed| Stop::Failed(Failure::unsayable(&failed)))?;
        let refused = self.tally.unnamed.load(Ordering::Relaxed);
        Ok(request.map(|mut request| {
            if refused {
                request.query.retain(|pair| !self.stream.by_name.contains(pair));
            }
            Request { line: self.stream.name.clone(), ..request }
        }))
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

    /// The window that is to be read, when none has begun.
    fn open(&self, checkpoint: &Checkpoint) -> Window {
        if let Scope::Since { asked, .. } = &self.unit.scope {
            let everything = self.everything(checkpoint);
            return Window { from: Some(asked.clone()), ..everything };
        }
        match &checkpoint.cursor {
            Some(cursor) if !self.unit.reading.whole => {
                Window { serves: self.unit.mark, ..self.stream.open(Some(cursor)) }
            }
            _ => self.everything(checkpoint),
        }
    }

    /// The window to go on with. Where only the last page's keys prove that the list has not moved
    /// since, that page is read again.
    async fn resume(&self, checkpoint: &Checkpoint) -> Result<Window, Stop> {
        let Some(window) = checkpoint.window.clone().filter(|w| w.serves == self.unit.mark) else {
            return Ok(self.open(checkpoint));
        };
        let less = window.from.is_some() || self.unit.reading.sweeps && window.sweep.is_none();
        if self.unit.reading.anew && less {
            return Ok(self.open(checkpoint));
        }
        let Some((back, edge)) = self.stream.step_back(&window) else { return Ok(window) };
        let Some(request) = self.request(&back)? else {
            return Ok(window);
        };
        let asking = Asking::new(&self.job.client, &request, self.tally);
        let mut asking = asking.map_err(|e| self.stop(&e))?;
        let unmoved = loop {
            let Answer::Page(response) = self.answer(&mut asking, &back, false).await? else {
                break false;
            };
            match self.extractor.answer(&response, &back, &self.unit.variables) {
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
        Ok(self.anew(&window, None))
    }

    /// What an answer says. The address of a next page that leads elsewhere ends the stream.
    pub(crate) fn page<'a>(
        &self,
        response: &'a Response,
        request: &Request,
        window: &Window,
    ) -> Result<Result<(PageFacts, Batch<'a>), BadBody>, Stop> {
        self.echoed(request, response)?;
        let page = self.extractor.answer(response, window, &self.unit.variables);
        let Ok((mut facts, batch)) = page else { return Ok(page) };
        let (base, declared) = (self.job.client.base(), &self.job.plan.base_url);
        self.stream
            .settle(&mut facts, request, base, declared)
            .map_err(|foreign| Stop::Failed(Failure::elsewhere(&foreign)))?;
        Ok(Ok((facts, batch)))
    }

    /// The next good answer, or what takes its place.
    /// `named`: the request asks for fields by name.
    pub(crate) async fn answer(
        &self,
        asking: &mut Asking,
        window: &Window,
        named: bool,
    ) -> Result<Answer, Stop> {
        let error = loop {
            let answer = tokio::select! {
                biased;
                () = self.cancel.cancelled() => return Err(Stop::Interrupted),
                answer = asking.answer() => answer,
            };
            let mut response = match answer {
                Ok(response) => response,
                Err(error) => break error,
            };
            match self.extractor.decode(&mut response) {
                Ok(()) => {
                    self.tell_unnamed();
                    return Ok(Answer::Page(response));
                }
                Err(bad) => self.reject(asking, &response, bad).await?,
            }
        };
        // only a list that has not begun can be nothing: its rest would be lost
        let begun = window.position != Position::Start;
        // tokens and addresses of pages may not live as long as a run
        let chained = matches!(window.position, Position::Chain { .. });
        match error.verdict {
            Verdict::RestartWindow => return Ok(Answer::Anew),
            Verdict::NotFound | Verdict::Fail if chained && is_stale(error.status) => {
                return Ok(Answer::Anew);
            }
            Verdict::Fail if named && error.status == Some(400) => {
                self.without_names();
                return Ok(Answer::Unnamed);
            }
            // the manifest says that this is how an empty list is told
            Verdict::Ignore
                if !begun && self.stream.is_nested() && matches!(error.status, Some(404 | 410)) =>
            {
                return Ok(self.empty());
            }
            Verdict::Ignore if !begun => return Ok(Answer::Nothing),
            Verdict::NotFound if self.stream.is_nested() && self.stream.single => {
                self.tally.with(|r| r.note("no record below some parents (404 or 410)"));
                return Ok(self.empty());
            }
            Verdict::NotFound if self.stream.is_nested() => {
                return self.gone(&error).await;
            }
            _ => {}
        }
        Err(self.stop(&error))
    }

    /// A page without records, as the stream's dialect says it.
    fn empty(&self) -> Answer {
        let body = self.stream.nothing();
        body.map_or(Answer::Nothing, |body| Answer::Page(Response::of(body)))
    }

    /// The list of a parent is not there. If the parent is not there either, there is nothing to read; if
    /// it is, the manifest is wrong, and the children's rows must not pass for all there is.
    async fn gone(&self, error: &Error) -> Result<Answer, Stop> {
        let mut proven = false;
        let list = self.stream.lists.get(self.unit.list);
        let link = list.and_then(|list| list.parent.as_ref());
        let parent = link.and_then(|link| self.job.plan.stream(&link.stream));
        let request = parent.and_then(|p| p.request_one(&self.unit.variables, &self.unit.parent));
        if let Some(request) = request {
            let request = Request { line: self.stream.name.clone(), ..request };
            let mut asking =
                Asking::new(&self.job.client, &request, self.tally).map_err(|e| self.stop(&e))?;
            let answer = tokio::select! {
                biased;
                () = self.cancel.cancelled() => return Err(Stop::Interrupted),
                answer = asking.answer() => answer,
            };
            match answer {
                Ok(_) => {
                    let message = format!("{error}; but the parent {} is there", self.unit.parent);
                    let hint = "check the path in the manifest; where the API answers 404 for an \
                                empty list, say so: `errors: [{ status: 404, verdict: ignore }]`";
                    return Err(Stop::Failed(Failure::new("E0205", message, hint)));
                }
                Err(e) if matches!(e.verdict, Verdict::NotFound | Verdict::Ignore) => {
                    proven = e.verdict == Verdict::NotFound;
                }
                Err(e) => return Err(self.stop(&e)),
            }
        }
        self.tally.with(|r| r.note("some parents are gone at the source: skipped"));
        Ok(if proven { Answer::Gone } else { Answer::Nothing })
    }

    /// The answer can't be used: another attempt, or the end.
    pub(crate) async fn reject(
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
    pub(crate) fn source_time(&self, response: &Response) -> Timestamp {
        response.date().unwrap_or_else(|| self.job.client.clock().now())
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
        Ok(self.anew(window, None))
    }

    pub(crate) fn stop(&self, error: &Error) -> Stop {
        match Stop::of(error, self.job.reconnect.as_deref()) {
            Stop::Forbidden(failure) => Stop::Forbidden(self.without_rights(failure)),
            stop => stop,
        }
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

/// An answer to the address or the token of a page that is no longer good.
fn is_stale(status: Option<u16>) -> bool {
    matches!(status, Some(400 | 404 | 410 | 422))
}
