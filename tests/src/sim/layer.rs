//! Destinations around a destination: the process's own (every call may fail), and layers that change
//! or watch single calls.

use std::sync::Arc;

use async_trait::async_trait;
use engine_plan::Table;
use engine_sync::Change;
use engine_sync::deletion::{Judged, Suspect, Suspects, Trial};
use engine_sync::destination::Outcome;
use engine_sync::destination::{Marking, Recent};
use engine_sync::{
    Claim, Commit, Committed, Destination, Dirty, Evolved, Grant, Holder, Kept, Known, Lease,
    Prepared, Repair, RunReport, Stored, StreamReport, TableOptions, UnitState,
};

use super::process::Process;

/// Every call of a process goes through here.
pub struct Shim {
    /// Whose calls they are.
    pub process: Arc<Process>,
    /// The destination, with what lies around it.
    pub inner: Layered,
    /// How many bytes of pages it takes at once.
    pub together: usize,
}

/// What may be done otherwise. Everything else goes on unchanged.
#[async_trait]
pub trait Layer: Send + Sync {
    /// The lease a call is made under.
    async fn lease(&self, lease: &Lease) -> Lease {
        lease.clone()
    }
    /// [`Destination::claim`]
    async fn claim(&self, next: &dyn Destination, claim: &Claim) -> Outcome<Grant> {
        next.claim(claim).await
    }
    /// [`Destination::commit`]
    async fn commit(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
    ) -> Outcome<Committed> {
        next.commit(lease, commit).await
    }
    /// [`Destination::mark_all`]
    async fn mark_all(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        next.mark_all(lease, parent, marking, commit).await
    }
    /// [`Destination::judge`]
    async fn judge(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        next.judge(lease, commit, trial).await
    }
    /// [`Destination::checkpoint`]
    async fn checkpoint(&self, next: &dyn Destination, unit: (&str, &str)) -> Outcome<Stored> {
        next.checkpoint(unit.0, unit.1).await
    }
    /// [`Destination::dirty`]
    async fn dirty(
        &self,
        next: &dyn Destination,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Dirty>> {
        next.dirty(stream, after, limit).await
    }
    /// What [`Destination::kept`] gave.
    fn kept(&self, kept: Vec<Kept>) -> Vec<Kept> {
        kept
    }
}

/// A destination with a layer around it.
pub struct Layered {
    /// The layer.
    pub layer: Arc<dyn Layer>,
    /// What lies below.
    pub next: Arc<dyn Destination>,
}

#[async_trait]
impl Destination for Layered {
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        self.layer.claim(&*self.next, claim).await
    }
    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        self.next.renew(&self.layer.lease(lease).await).await
    }
    async fn release(&self, lease: &Lease) -> Outcome<()> {
        self.next.release(lease).await
    }
    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared> {
        self.next.prepare(&self.layer.lease(lease).await, tables, options).await
    }
    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        self.layer.checkpoint(&*self.next, (stream, partition)).await
    }
    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        self.layer.commit(&*self.next, &self.layer.lease(lease).await, commit).await
    }
    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        let lease = self.layer.lease(lease).await;
        self.layer.mark_all(&*self.next, &lease, parent, marking, commit).await
    }
    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>> {
        self.layer.dirty(&*self.next, stream, after, limit).await
    }
    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        self.next.differs(tables).await
    }
    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>> {
        self.next.known(table, keys).await
    }
    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64> {
        self.next.living(table, recent).await
    }
    async fn suspects(&self, stream: &str) -> Outcome<Suspects> {
        self.next.suspects(stream).await
    }
    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        self.next.suspected(stream, after, limit).await
    }
    async fn judge(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        self.layer.judge(&*self.next, &self.layer.lease(lease).await, commit, trial).await
    }
    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        self.next.purge(&self.layer.lease(lease).await, table).await
    }
    async fn evolved(&self) -> Outcome<Vec<Evolved>> {
        self.next.evolved().await
    }
    async fn kept(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        Ok(self.layer.kept(self.next.kept(table, after, limit).await?))
    }
    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        self.next.units(stream, after, limit).await
    }
    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        self.next.repair(&self.layer.lease(lease).await, what, repair).await
    }
    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()> {
        self.next.start_run(&self.layer.lease(lease).await, holder, connector).await
    }
    async fn finish_stream(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()> {
        self.next.finish_stream(&self.layer.lease(lease).await, run_id, report).await
    }
    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        self.next.finish_run(&self.layer.lease(lease).await, report).await
    }
}

#[async_trait]
impl Destination for Shim {
    fn bytes_together(&self) -> usize {
        self.together
    }
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        self.process.call(self.inner.claim(claim)).await
    }
    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        self.process.call(self.inner.renew(lease)).await
    }
    async fn release(&self, lease: &Lease) -> Outcome<()> {
        self.process.call(self.inner.release(lease)).await
    }
    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared> {
        self.process.call(self.inner.prepare(lease, tables, options)).await
    }
    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        self.process.call(self.inner.checkpoint(stream, partition)).await
    }
    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        self.process.call(self.inner.commit(lease, commit)).await
    }
    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        self.process.call(self.inner.mark_all(lease, parent, marking, commit)).await
    }
    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>> {
        self.process.call(self.inner.dirty(stream, after, limit)).await
    }
    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        self.process.call(self.inner.differs(tables)).await
    }
    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>> {
        self.process.call(self.inner.known(table, keys)).await
    }
    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64> {
        self.process.call(self.inner.living(table, recent)).await
    }
    async fn suspects(&self, stream: &str) -> Outcome<Suspects> {
        self.process.call(self.inner.suspects(stream)).await
    }
    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        self.process.call(self.inner.suspected(stream, after, limit)).await
    }
    async fn judge(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        self.process.call(self.inner.judge(lease, commit, trial)).await
    }
    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        self.process.call(self.inner.purge(lease, table)).await
    }
    async fn evolved(&self) -> Outcome<Vec<Evolved>> {
        self.process.call(self.inner.evolved()).await
    }
    async fn kept(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        self.process.call(self.inner.kept(table, after, limit)).await
    }
    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        self.process.call(self.inner.units(stream, after, limit)).await
    }
    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        self.process.call(self.inner.repair(lease, what, repair)).await
    }
    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()> {
        self.process.call(self.inner.start_run(lease, holder, connector)).await
    }
    async fn finish_stream(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()> {
        self.process.call(self.inner.finish_stream(lease, run_id, report)).await
    }
    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        self.process.call(self.inner.finish_run(lease, report)).await
    }
}
