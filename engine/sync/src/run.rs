//! A run: the lease, the tables, the streams in the order of their dependencies, the report.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use engine_client::Client;
use engine_plan::{Plan, StreamPlan};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use crate::destination::{
    Claim, Destination, DestinationError, Evolved, Grant, Holder, Kind, Lease, TableOptions,
};
use crate::failure::Failure;
use crate::identity::{Verified, verify};
use crate::report::{Event, Halt, Reporter, RunReport, StreamReport, StreamStatus, judge};
use crate::select::Selection;
use crate::steady::Steady;
use crate::stream;
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
}

impl Default for Options {
    /// Eight lists at once, with the records' own text.
    fn default() -> Self {
        Self { concurrency: 8, ahead: 8, raw: true, strict: false, reconnect: None }
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
    notes: Vec<(String, String)>,
    /// Nothing may be read, for this reason.
    barred: Option<Stop>,
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
        ready: Ready,
    ) -> Self {
        let Ready { evolved, notes, barred, note: _ } = ready;
        Self {
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
struct Halted(Mutex<Option<(Halt, Failure)>>);

impl Halted {
    fn set(&self, halt: Halt, failure: Failure) {
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
    let destination: Arc<dyn Destination> =
        Arc::new(Steady::new(destination, client.clock().clone(), stop.clone()));
    let started = client.clock().elapsed();
    let run_id = claim.holder.run_id.clone();
    let clock = client.clock().clone();
    let end = |streams: Vec<StreamReport>, halt: Option<(Halt, Failure)>| {
        let (halt, error) = halt.map_or((None, None), |(h, f)| (Some(h), Some(f)));
        let signalled = signal().map(Halt::Signal);
        let (status, exit_code) = judge(&streams, signalled.or(halt), options.strict);
        let elapsed = clock.elapsed().saturating_sub(started);
        let (run_id, notes) = (run_id.clone(), Vec::new());
        RunReport { run_id, status, exit_code, streams, error, elapsed, notes }
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
    let ready = match set_up(parts, &selection, &lease, &options, &claim.holder, &stop).await {
        Ok(ready) => ready,
        Err(error) => {
            let report = end(Vec::new(), Some(refused(error)));
            heartbeat.abort();
            let _ = destination.finish_run(&lease, &report).await;
            let _ = destination.release(&lease).await;
            return report;
        }
    };
    let names: Vec<String> = selection.0.iter().map(|&at| plan.streams[at].name.clone()).collect();
    reporter.report(&Event::RunStarted { streams: &names });
    let note = ready.note.clone();
    let job = Arc::new(Job::new((plan, client, destination, reporter), lease, &options, ready));
    let streams = all(&job, &selection, &stop, &halted, &claim.holder.run_id).await;
    let mut report = end(streams, halted.take());
    report.notes.extend(note);
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
        selection.0.iter().map(|&at| wide(&plan.streams[at], &evolved)).collect();
    let tables: Vec<_> = streams.iter().map(|s| &s.table).collect();
    let prepared = destination.prepare(lease, &tables, TableOptions { raw: options.raw }).await?;
    if let Some(table) = tables.first() {
        verified.bind(destination.as_ref(), lease, table).await?;
    }
    for column in &prepared.added {
        tracing::info!(target: "engine::sync", %column, "column added");
    }
    Ok(Ready { evolved, notes: prepared.notes, barred: None, note: verified.note })
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

/// All streams: each waits for its parent, then reads.
async fn all(
    job: &Arc<Job>,
    selection: &Selection,
    stop: &CancellationToken,
    halted: &Arc<Halted>,
    run_id: &str,
) -> Vec<StreamReport> {
    let mut ends: HashMap<String, watch::Receiver<Option<StreamStatus>>> = HashMap::new();
    let mut tasks = JoinSet::new();
    let mut reports: Vec<Option<StreamReport>> = vec![None; selection.0.len()];
    for (order, &at) in selection.0.iter().enumerate() {
        let stream = &job.plan.streams[at];
        let parent = stream.parent.as_ref().and_then(|p| ends.get(&p.stream).cloned());
        let (say, ended) = watch::channel(None);
        ends.insert(stream.name.clone(), ended);
        let (job, stop, halted) = (job.clone(), stop.clone(), halted.clone());
        let run_id = run_id.to_owned();
        let span = tracing::info_span!("stream", run_id = %run_id, stream = %stream.name);
        let read = async move {
            let report = one(&job, at, parent, &stop, &halted, &run_id).await;
            let _ = say.send(Some(report.status));
            (order, report)
        };
        tasks.spawn(read.instrument(span));
    }
    while let Some(done) = tasks.join_next().await {
        match done {
            Ok((order, report)) => reports[order] = Some(report),
            Err(error) => {
                let message = format!("a stream stopped unexpectedly: {error}");
                let hint = "this is a fault of the engine: please report it with the log";
                halted.set(Halt::Destination, Failure::new("E0001", message, hint));
                stop.cancel();
            }
        }
    }
    let missing = |at: usize| {
        let mut report = StreamReport::new(&job.plan.streams[at].name);
        report.status = StreamStatus::Failed;
        report
    };
    let all = reports.into_iter().zip(&selection.0);
    all.map(|(report, &at)| report.unwrap_or_else(|| missing(at))).collect()
}

async fn one(
    job: &Arc<Job>,
    at: usize,
    parent: Option<watch::Receiver<Option<StreamStatus>>>,
    stop: &CancellationToken,
    halted: &Halted,
    run_id: &str,
) -> StreamReport {
    let plan = job.plan.clone();
    let stream = &plan.streams[at];
    let tally = Arc::new(Tally::new(&stream.name));
    for (_, note) in job.notes.iter().filter(|(table, _)| *table == stream.name) {
        tally.with(|r| r.note(note.clone()));
    }
    let parent_status = match parent {
        None => Some(StreamStatus::Succeeded),
        Some(mut ended) => ended.wait_for(Option::is_some).await.ok().and_then(|s| *s),
    };
    let outcome = if parent_status != Some(StreamStatus::Succeeded) {
        tally.with(|r| {
            r.status = match parent_status {
                Some(StreamStatus::Interrupted) => StreamStatus::Interrupted,
                _ => StreamStatus::Skipped,
            };
            r.note("its parent stream was not read to the end in this run");
        });
        Ok(())
    } else {
        job.reporter.report(&Event::StreamStarted { stream: &stream.name });
        match job.barred.clone() {
            Some(barred) => Err(barred),
            None => stream::read(job, stream, &tally, stop).await,
        }
    };
    if let Err(end) = outcome {
        ended(&tally, end, stop, halted);
    }
    let report = tally.with(|r| {
        r.conclude(job.tables.raw);
        r.clone()
    });
    if let Err(error) = job.destination.finish_stream(&job.lease, run_id, &report).await
        && !stop.is_cancelled()
    {
        halted.set(Halt::Destination, Failure::from(error));
        stop.cancel();
    }
    job.reporter.report(&Event::StreamFinished { report: &report });
    report
}

/// Records why a stream ended early, and stops the run where that is not the stream's own matter.
fn ended(tally: &Tally, end: Stop, stop: &CancellationToken, halted: &Halted) {
    let status = stream::status(&end);
    let (failure, until) = match end {
        // a wider table is not the end of a stream: its reader goes on with it
        Stop::Interrupted | Stop::Evolved(_) => (None, None),
        Stop::Parked(failure, until) => (Some(failure), until),
        Stop::Forbidden(failure) | Stop::Failed(failure) => (Some(failure), None),
        Stop::Auth(failure) => {
            halted.set(Halt::Auth, failure.clone());
            stop.cancel();
            (Some(failure), None)
        }
        Stop::Destination(error) => {
            let halt = match error.kind {
                Kind::LeaseLost => Halt::Held,
                _ => Halt::Destination,
            };
            let failure = Failure::from(error);
            halted.set(halt, failure.clone());
            stop.cancel();
            (Some(failure), None)
        }
    };
    tally.with(|r| {
        r.status = status;
        r.error = failure;
        r.until = until;
    });
}
