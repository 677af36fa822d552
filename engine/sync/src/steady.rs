//! A destination that is in somebody's way, or away for a moment, is no reason to give up a run: the
//! whole transaction is tried again. Where the answer to a commit was lost, what is stored tells whether
//! it was done; it is never done twice.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use engine_client::Clock;
use engine_plan::Table;
use tokio_util::sync::CancellationToken;

use crate::commit::{Advance, Commit};
use crate::deletion::{Judged, Suspect, Suspects, Trial};
use crate::destination::{
    Change, Claim, Committed, Destination, DestinationError, Dirty, Evolved, Grant, Holder, Kept,
    Kind, Known, Lease, Outcome, Prepared, Repair, Stored, TableOptions, Underway, UnitState,
};
use crate::destination::{Filled, Lists, Marking, Recent};
use crate::report::{RunReport, StreamReport};

/// How long a destination may be away or in somebody's way before the run gives up.
const PATIENCE: Duration = Duration::from_secs(60);
/// The first wait; each further one is twice as long.
const WAIT_MIN: Duration = Duration::from_millis(50);
/// The longest wait.
const WAIT_MAX: Duration = Duration::from_secs(2);

/// A destination that is asked again.
pub(crate) struct Steady {
    inner: Arc<dyn Destination>,
    clock: Arc<dyn Clock>,
    stop: CancellationToken,
}

type Answer<'a, T> = Pin<Box<dyn Future<Output = Outcome<T>> + Send + 'a>>;

/// Waits between the tries of one call.
struct Patience {
    /// When the first try failed.
    began: Option<Duration>,
    wait: Duration,
}

impl Steady {
    pub(crate) fn new(
        inner: Arc<dyn Destination>,
        clock: Arc<dyn Clock>,
        stop: CancellationToken,
    ) -> Self {
        Self { inner, clock, stop }
    }

    fn patience(&self) -> Patience {
        Patience { began: None, wait: WAIT_MIN }
    }

    /// Waits before the next try; gives the error back when it is no passing one, the patience is used
    /// up, or the run is to stop.
    async fn wait(&self, patience: &mut Patience, error: DestinationError) -> Outcome<()> {
        let now = self.clock.elapsed();
        let spent = now.saturating_sub(*patience.began.get_or_insert(now));
        if !matches!(error.kind, Kind::Busy | Kind::Lost) || spent >= PATIENCE {
            return Err(error);
        }
        tracing::warn!(target: "engine::destination", %error, "the destination is asked again");
        tokio::select! {
            biased;
            () = self.stop.cancelled() => return Err(error),
            () = self.clock.sleep(patience.wait) => {}
        }
        patience.wait = (patience.wait * 2).min(WAIT_MAX);
        Ok(())
    }

    /// A call that may be repeated as it is.
    async fn again<'a, T>(&'a self, call: impl Fn() -> Answer<'a, T> + Send + Sync) -> Outcome<T> {
        let mut patience = self.patience();
        loop {
            match call().await {
                Err(error) => self.wait(&mut patience, error).await?,
                done => return done,
            }
        }
    }

    /// A call that advances a unit: after a lost answer what is stored says whether it was done.
    /// `None` stands for "it was".
    async fn once<'a, T>(
        &'a self,
        advance: &Advance,
        call: impl Fn() -> Answer<'a, T> + Send + Sync,
    ) -> Outcome<Option<T>> {
        let mut patience = self.patience();
        let mut unknown = false;
        loop {
            let error = match call().await {
                Ok(done) => return Ok(Some(done)),
                Err(error) => error,
            };
            let lost = error.kind == Kind::Lost;
            unknown |= lost;
            if !(unknown && error.kind == Kind::Stale) {
                self.wait(&mut patience, error.clone()).await?;
            }
            if lost || error.kind == Kind::Stale {
                let (stream, partition) = (advance.stream(), advance.partition());
                let stored = self.again(|| self.inner.checkpoint(stream, partition)).await?;
                if stored == advance.stored() {
                    tracing::info!(
                        target: "engine::destination", stream, partition,
                        "the commit whose answer was lost had been done"
                    );
                    return Ok(None);
                }
                if error.kind == Kind::Stale || stored.sequence != advance.from() {
                    return Err(error);
                }
            }
        }
    }
}

#[async_trait]
impl Destination for Steady {
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        self.again(|| self.inner.claim(claim)).await
    }
    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        self.again(|| self.inner.renew(lease)).await
    }
    async fn release(&self, lease: &Lease) -> Outcome<()> {
        self.again(|| self.inner.release(lease)).await
    }
    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared> {
        self.again(|| self.inner.prepare(lease, tables, options)).await
    }
    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        self.again(|| self.inner.differs(tables)).await
    }
    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        self.again(|| self.inner.checkpoint(stream, partition)).await
    }
    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        let done = self.once(commit.advance(), || self.inner.commit(lease, commit)).await?;
        // how many of the rows were changes was in the answer that was lost
        let rows = commit.batch.map_or(0, |batch| batch.rows() as u64);
        Ok(done.unwrap_or(Committed { written: rows, ..Committed::default() }))
    }
    fn bytes_together(&self) -> usize {
        self.inner.bytes_together()
    }

    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        let call = || self.inner.mark_all(lease, parent, marking, commit);
        self.once(commit.advance(), call).await.map(drop)
    }
    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>> {
        self.again(|| self.inner.dirty(stream, after, limit)).await
    }
    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>> {
        self.again(|| self.inner.known(table, keys)).await
    }
    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64> {
        self.again(|| self.inner.living(table, recent)).await
    }
    async fn lists(&self, table: &Table, lists: Lists<'_>) -> Outcome<Option<Filled>> {
        self.again(|| self.inner.lists(table, lists)).await
    }
    async fn suspects(&self, stream: &str) -> Outcome<Suspects> {
        self.again(|| self.inner.suspects(stream)).await
    }
    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        self.again(|| self.inner.suspected(stream, after, limit)).await
    }
    async fn judge(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        let call = || self.inner.judge(lease, commit, trial);
        if let Some(judged) = self.once(commit.advance(), call).await? {
            return Ok(judged);
        }
        // how many rows it was is in the answer that was lost; what is left can be counted
        let left = self.suspects(commit.advance().stream()).await?;
        let suspected = left.inferred.saturating_sub(left.withheld);
        let alive = self.living(commit.table, None).await?;
        Ok(Judged { withheld: left.withheld, suspected, alive, ..Judged::default() })
    }
    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        self.again(|| self.inner.purge(lease, table)).await
    }
    async fn evolved(&self) -> Outcome<Vec<Evolved>> {
        self.again(|| self.inner.evolved()).await
    }
    async fn kept(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        self.again(|| self.inner.kept(table, after, limit)).await
    }
    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        self.again(|| self.inner.units(stream, after, limit)).await
    }
    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        self.again(|| self.inner.repair(lease, what, repair)).await
    }
    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()> {
        self.again(|| self.inner.start_run(lease, holder, connector)).await
    }
    async fn progress(&self, lease: &Lease, underway: &Underway<'_>) -> Outcome<()> {
        // the next word comes soon: this one is not worth waiting for
        self.inner.progress(lease, underway).await
    }
    async fn finish_stream(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()> {
        self.again(|| self.inner.finish_stream(lease, run_id, report)).await
    }
    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        self.again(|| self.inner.finish_run(lease, report)).await
    }
}
