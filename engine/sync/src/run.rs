//! A run: the lease, the tables, the streams in the order of their dependencies, the report.

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use engine_client::{BudgetUse, Client, Troubled};
use engine_plan::{Plan, StreamPlan};
use tokio::sync::{OnceCell, Semaphore};
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use crate::destination::{
    Claim, Destination, DestinationError, Evolved, Grant, Holder, Kind, Lease, TableOptions,
    Underway,
};
use crate::failure::Failure;
use crate::identity::{Verified, verify};
use crate::report::{Event, Halt, Reporter, RunReport, StreamReport, StreamStatus, judge};
use crate::schedule;
use crate::select::Selection;
use crate::steady::Steady;
use crate::unit::{Stop, Tally};

/// The lease is renewed this often; it is lost after 30 s without.
const RENEW_EVERY: Duration = Duration::from_secs(8);

/// How long a run that is stopped waits for the end of a renewal of its credential.
const RENEWAL_MAX: Duration = Duration::from_secs(8);

/// How a run is wanted.
#[derive(Clone, Debug)]
pub struct Options {
    /// Units read at once.
    pub concurrency: usize,
    /// Pages asked for before the present one is answered, by all units together, where the next request
    /// does not depend on the answer.
    pub ahead: usize,
    /// Keep each record's own text.
    pub raw: bool,
    /// Quarantined records make the run partial.
    pub strict: bool,
    /// What to do when the credentials are no longer good, if that is known.
    pub reconnect: Option<String>,
    /// Every stream is read completely, and swept.
    pub full_refresh: bool,
    /// Rows with a tombstone are removed at the end of the run.
    pub hard_deletes: bool,
    /// How often the destination is told how far the run is; never when `None`.
    pub progress: Option<Duration>,
    /// Pages after which a list is left where it is: for trials. Its checkpoint says that it goes on, but
    /// what such a run says about what is complete holds for a destination that is thrown away.
    pub pages_max: Option<u32>,
}

impl Default for Options {
    /// Eight lists at once, with the records' own text.
    fn default() -> Self {
        Self {
            concurrency: 8,
            ahead: 8,
            raw: true,
            strict: false,
            reconnect: None,
            full_refresh: false,
            hard_deletes: false,
            progress: None,
            pages_max: None,
        }
    }
}

/// Everything the units of a run share.
pub struct Job {
    pub(crate) plan: Arc<Plan>,
    pub(crate) client: Client,
    pub(crate) destination: Arc<dyn Destination>,
    pub(crate) reporter: Arc<dyn Reporter>,
    pub(crate) lease: Lease,
    pub(crate) slots: Semaphore,
    /// Room for the answers of pages that are asked for ahead, by all units together.
    pub(crate) ahead: Arc<Semaphore>,
    /// The most of it that one unit takes.
    pub(crate) ahead_max: usize,
    pub(crate) tables: TableOptions,
    /// Columns that earlier runs added.
    pub(crate) evolved: Vec<Evolved>,
    /// What to do when the credentials are no longer good.
    pub(crate) reconnect: Option<String>,
    /// What preparing the tables found worth saying, by table.
    pub(crate) notes: Vec<(String, String)>,
    /// Nothing may be read, for this reason.
    pub(crate) barred: Option<Stop>,
    /// Every stream is read completely, and swept.
    pub(crate) full_refresh: bool,
    /// Rows with a tombstone are removed at the end of the run.
    pub(crate) hard_deletes: bool,
    /// Pages after which a list is left where it is.
    pub(crate) pages_max: Option<u32>,
    /// Nothing may be inferred from what is missing: the permissions have changed.
    pub(crate) suspended: bool,
    /// Rows that were deleted by inference so far.
    pub(crate) run_deleted: AtomicU64,
    /// Held while the rows of a stream that comes along with others are filled.
    pub(crate) filling: tokio::sync::Mutex<()>,
    settled: Mutex<BTreeSet<String>>,
    /// The streams whose end the destination knows. Held while it is told about streams.
    pub(crate) ended: tokio::sync::Mutex<BTreeSet<String>>,
    run_rows: OnceCell<u64>,
    /// The streams of the run, by name, with their totals.
    tallies: HashMap<String, Arc<Tally>>,
    selection: Selection,
}

impl Job {
    fn new(
        (plan, client, destination, reporter): (
            Arc<Plan>,
            Client,
            Arc<dyn Destination>,
            Arc<dyn Reporter>,
        ),
        lease: Lease,
        options: &Options,
        (ready, selection): (Ready, Selection),
    ) -> Self {
        let Ready { evolved, notes, barred, note: _, suspended } = ready;
        let names = selection.streams.iter().map(|&at| plan.streams[at].name.clone());
        let tallies = names.map(|name| (name.clone(), Arc::new(Tally::new(&name)))).collect();
        Self {
            full_refresh: options.full_refresh,
            hard_deletes: options.hard_deletes,
            pages_max: options.pages_max,
            suspended,
            run_deleted: AtomicU64::new(0),
            filling: tokio::sync::Mutex::new(()),
            settled: Mutex::default(),
            ended: tokio::sync::Mutex::default(),
            run_rows: OnceCell::new(),
            tallies,
            selection,
            plan,
            client,
            destination,
            reporter,
            lease,
            slots: Semaphore::new(options.concurrency.max(1)),
            ahead: Arc::new(Semaphore::new(options.ahead)),
            ahead_max: options.ahead,
            tables: TableOptions { raw: options.raw },
            evolved,
            reconnect: options.reconnect.clone(),
            notes,
            barred,
        }
    }

    /// Whether a stream is part of the run.
    pub(crate) fn runs(&self, stream: &str) -> bool {
        self.tallies.contains_key(stream)
    }

    /// Whether a stream was asked for by its name.
    pub(crate) fn is_named(&self, at: usize) -> bool {
        self.selection.named.contains(&at)
    }

    /// A stream's running totals.
    pub(crate) fn tally(&self, stream: &str) -> Arc<Tally> {
        let known = self.tallies.get(stream).cloned();
        known.unwrap_or_else(|| Arc::new(Tally::new(stream)))
    }

    /// Living rows of all streams of the run, counted once, when somebody wants to delete.
    pub(crate) async fn run_rows(&self) -> Result<u64, DestinationError> {
        let count = async || {
            let mut rows = 0;
            for &at in &self.selection.streams {
                rows += self.destination.living(&self.plan.streams[at].table, None).await?;
            }
            Ok(rows)
        };
        self.run_rows.get_or_try_init(count).await.copied()
    }

    /// A stream's suspects were judged, those included that follow from what became of its owners.
    pub(crate) fn settle(&self, stream: &str) {
        self.settled.lock().unwrap_or_else(PoisonError::into_inner).insert(stream.to_owned());
    }

    /// Whether rows may still have to be found by the tombstones of these owners.
    async fn is_needed(&self, owner: &str) -> Result<bool, DestinationError> {
        for child in &self.plan.streams {
            let shared = child.deletions.sweep.is_some() && !child.table.members.is_empty();
            let parents = child.parents().filter(|_| shared).map(|(_, link)| link.stream.as_str());
            let owned = child.owners().map(|(name, _)| name).chain(parents).any(|n| n == owner);
            let settled = || {
                let settled = self.settled.lock().unwrap_or_else(PoisonError::into_inner);
                settled.contains(&child.name)
            };
            if owned && !settled() && self.destination.living(&child.table, None).await? > 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Removes the rows that have a tombstone, where that is wanted: without it, what hangs on a row could
    /// not be found to be gone.
    async fn purge(&self, stop: &CancellationToken) -> Result<(), DestinationError> {
        if !self.hard_deletes || stop.is_cancelled() {
            return Ok(());
        }
        for &at in &self.selection.streams {
            let stream = &self.plan.streams[at];
            if !self.is_needed(&stream.name).await? {
                self.destination.purge(&self.lease, &stream.table).await?;
            }
        }
        Ok(())
    }

    /// Reads all streams; the destination is told in between how far they are.
    async fn watched(
        self: &Arc<Self>,
        run_id: &str,
        every: Option<Duration>,
        stop: &CancellationToken,
        halted: &Arc<Halted>,
    ) -> Vec<StreamReport> {
        let watch = every.map(|every| {
            let (job, run_id) = (self.clone(), run_id.to_owned());
            tokio::spawn(async move { job.tell(&run_id, every).await })
        });
        let streams = schedule::all(self, &self.selection, stop, halted, run_id).await;
        watch.iter().for_each(tokio::task::JoinHandle::abort);
        self.tell_standing();
        streams
    }

    fn tell_standing(&self) -> (Vec<BudgetUse>, Vec<Troubled>) {
        let (budgets, troubled) = (self.client.budgets(), self.client.troubled());
        self.reporter.report(&Event::Underway { budgets: &budgets, troubled: &troubled });
        (budgets, troubled)
    }

    /// Tells the destination again and again how far the streams are that have begun, and the reporter what
    /// is left of the budgets.
    async fn tell(&self, run_id: &str, every: Duration) {
        loop {
            self.client.clock().sleep(every).await;
            let (budgets, troubled) = self.tell_standing();
            let ended = self.ended.lock().await;
            let open = self.tallies.values().filter_map(|tally| {
                let begun = tally.pages.load(Ordering::Relaxed) > 0;
                tally.with(|report| {
                    // what comes along with others sends nothing itself
                    let begun = begun || report.requests > 0 || report.read > 0;
                    let own = troubled.iter().filter(|request| request.line == report.stream);
                    let worst = own.max_by_key(|request| request.attempts);
                    let open = (begun || worst.is_some()) && !ended.contains(&report.stream);
                    open.then(|| {
                        let status = StreamStatus::Running;
                        let mut report = StreamReport { status, ..report.clone() };
                        report.tell_troubles();
                        report.error = worst.map(Failure::again);
                        report
                    })
                })
            });
            let streams: Vec<StreamReport> = open.collect();
            let underway = Underway { run_id, streams: &streams, budgets: &budgets };
            if !streams.is_empty()
                && let Err(error) = self.destination.progress(&self.lease, &underway).await
            {
                tracing::debug!(target: "engine::sync", %error, "progress is not told");
            }
        }
    }

    /// A stream with the columns that earlier runs added to its table.
    pub(crate) fn wide(&self, stream: &StreamPlan) -> StreamPlan {
        wide(stream, &self.evolved)
    }
}

fn wide(stream: &StreamPlan, evolved: &[Evolved]) -> StreamPlan {
    let own = evolved.iter().filter(|e| stream.evolve && e.table == stream.name);
    stream.widened(own.map(|e| (e.column.as_str(), e.kind)))
}

/// What stopped the whole run, the first cause only.
#[derive(Default)]
pub(crate) struct Halted(Mutex<Option<(Halt, Failure)>>);

impl Halted {
    pub(crate) fn set(&self, halt: Halt, failure: Failure) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert((halt, failure));
    }
    fn take(&self) -> Option<(Halt, Failure)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Runs the selected streams. `cancel` stops it at page boundaries; `signal` tells afterwards which
/// signal did.
pub async fn run(
    parts: (Arc<Plan>, Client, Arc<dyn Destination>, Arc<dyn Reporter>),
    selection: Selection,
    options: Options,
    claim: Claim,
    cancel: CancellationToken,
    signal: impl Fn() -> Option<i32>,
) -> RunReport {
    let (plan, client, destination, reporter) = parts;
    let stop = cancel.child_token();
    let steady = Steady::new(destination, client.clock().clone(), stop.clone());
    let destination: Arc<dyn Destination> = Arc::new(steady);
    let (clock, asked) = (client.clock().clone(), client.clone());
    let (started, run_id) = (clock.elapsed(), claim.holder.run_id.clone());
    let end = |streams: Vec<StreamReport>, halt: Option<(Halt, Failure)>| {
        let (halt, error) = halt.map_or((None, None), |(h, f)| (Some(h), Some(f)));
        let signalled = signal().map(Halt::Signal);
        let (status, exit_code) = judge(&streams, signalled.or(halt), options.strict);
        let (run_id, elapsed) = (run_id.clone(), clock.elapsed().saturating_sub(started));
        let notes = Vec::new();
        let budgets = asked.budgets().into_iter().filter(|budget| budget.sent > 0).collect();
        RunReport { run_id, status, exit_code, streams, error, elapsed, budgets, notes }
    };
    let lease = match destination.claim(&claim).await {
        Ok(Grant::Granted(lease)) => lease,
        Ok(Grant::Held(holder)) => return end(Vec::new(), Some((Halt::Held, held(&holder)))),
        Err(error) => return end(Vec::new(), Some(refused(error))),
    };
    // a change of tables may take longer than a lease lives
    let halted = Arc::new(Halted::default());
    let heartbeat = tokio::spawn(renew(
        destination.clone(),
        lease.clone(),
        client.clock().clone(),
        stop.clone(),
        halted.clone(),
    ));
    let parts = (&*plan, &client, &destination);
    let prepares = tracing::debug_span!(target: "engine::trace", "prepare");
    let ready = set_up(parts, &selection, &lease, &options, &claim.holder, &stop);
    let ready = match ready.instrument(prepares).await {
        Ok(ready) => ready,
        Err(error) => {
            let report = end(Vec::new(), Some(refused(error)));
            heartbeat.abort();
            let _ = destination.finish_run(&lease, &report).await;
            let _ = destination.release(&lease).await;
            return report;
        }
    };
    let names: Vec<String> =
        selection.streams.iter().map(|&at| plan.streams[at].name.clone()).collect();
    reporter.report(&Event::RunStarted { streams: &names });
    let note = ready.note.clone();
    let parts = (plan, client, destination, reporter);
    let job = Arc::new(Job::new(parts, lease, &options, (ready, selection)));
    let streams = job.watched(&run_id, options.progress, &stop, &halted).await;
    let finishes = tracing::debug_span!(target: "engine::trace", "finish");
    let report = || {
        let mut report = end(streams, halted.take());
        report.notes.extend(note);
        report
    };
    finish(&job, (&stop, &halted), heartbeat, report).instrument(finishes).await
}

/// Removes what was deleted long ago, writes down how the run went, and gives its lease back.
async fn finish(
    job: &Job,
    (stop, halted): (&CancellationToken, &Halted),
    heartbeat: tokio::task::JoinHandle<()>,
    report: impl FnOnce() -> RunReport,
) -> RunReport {
    if let Err(error) = job.purge(stop).await {
        halted.set(Halt::Destination, Failure::from(error));
    }
    let report = report();
    // a renewal that has begun is not given up: the next run would have no credential
    tokio::select! {
        () = job.client.at_rest() => {}
        () = job.client.clock().sleep(RENEWAL_MAX) => {}
    }
    heartbeat.abort();
    let _ = job.destination.finish_run(&job.lease, &report).await;
    let _ = job.destination.release(&job.lease).await;
    report
}

/// What a run is told when another one holds its connection.
#[must_use]
pub fn held(holder: &Holder) -> Failure {
    let message = format!("another run holds this connection: {holder}");
    Failure::new("E0101", message, "wait for it, or stop it; a dead run never blocks")
}

/// Before anything was read: a destination that can't be used is a matter of configuration.
fn refused(error: DestinationError) -> (Halt, Failure) {
    let halt = match error.kind {
        Kind::Other | Kind::Full => Halt::Destination,
        _ => Halt::Usage,
    };
    (halt, Failure::from(error))
}

/// What is known when a run can begin.
#[derive(Default)]
struct Ready {
    /// Columns that earlier runs added.
    evolved: Vec<Evolved>,
    /// What preparing the tables found worth saying, by table.
    notes: Vec<(String, String)>,
    /// Nothing may be read, for this reason.
    barred: Option<Stop>,
    /// What the operator should know about the whole run.
    note: Option<String>,
    /// Nothing may be inferred from what is missing.
    suspended: bool,
}

async fn set_up(
    (plan, client, destination): (&Plan, &Client, &Arc<dyn Destination>),
    selection: &Selection,
    lease: &Lease,
    options: &Options,
    holder: &Holder,
    stop: &CancellationToken,
) -> Result<Ready, DestinationError> {
    destination.start_run(lease, holder, &plan.connector).await?;
    // before anything is written: whose data is it?
    let verified = match &plan.identity {
        None => Ok(Verified::default()),
        Some(identity) => {
            let reconnect = options.reconnect.as_deref();
            verify(identity, client, destination.as_ref(), stop, reconnect).await
        }
    };
    let verified = match verified {
        Ok(verified) => verified,
        Err(barred) => return Ok(Ready { barred: Some(barred), ..Ready::default() }),
    };
    let evolved = destination.evolved().await?;
    let streams: Vec<StreamPlan> =
        selection.streams.iter().map(|&at| wide(&plan.streams[at], &evolved)).collect();
    let tables: Vec<_> = streams.iter().map(|s| &s.table).collect();
    let prepared = destination.prepare(lease, &tables, TableOptions { raw: options.raw }).await?;
    if let Some(table) = tables.first() {
        verified.bind(destination.as_ref(), lease, table).await?;
    }
    for column in &prepared.added {
        tracing::info!(target: "engine::sync", %column, "column added");
    }
    let (note, suspended) = (verified.note, verified.permissions_changed);
    Ok(Ready { evolved, notes: prepared.notes, barred: None, note, suspended })
}

async fn renew(
    destination: Arc<dyn Destination>,
    lease: Lease,
    clock: Arc<dyn engine_client::Clock>,
    stop: CancellationToken,
    halted: Arc<Halted>,
) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = clock.sleep(RENEW_EVERY) => {}
        }
        if let Err(error) = destination.renew(&lease).await
            && error.kind == Kind::LeaseLost
        {
            halted.set(Halt::Held, Failure::from(error));
            stop.cancel();
        }
    }
}
