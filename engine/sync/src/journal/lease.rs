//! The lease: one writing run per connection. Its key's version, named by every write, is the safety;
//! everything here is only about who gets it, and how soon.

use crate::destination::{Claim, Grant, Holder, Lease, Outcome};
use crate::sink::RecordSink;
use crate::state::{Applied, Condition, Write};

use super::keys::Space;
use super::records::{LeaseRecord, RunRecord, encode};
use super::{Draft, Journal, TRIES, busy, shown};

/// A lease that was not renewed for this long is free.
const EXPIRES_AFTER_S: f64 = 30.0;

impl<S: RecordSink> Journal<S> {
    fn heartbeat_key(&self) -> String {
        self.keys.of(Space::Heartbeat, &[])
    }

    /// Takes the lease if nobody has it, its holder is gone, or it has expired.
    pub(super) async fn take(&self, claim: &Claim) -> Outcome<Grant> {
        let (key, heartbeat) = (self.lease_key(), self.heartbeat_key());
        for _ in 0..TRIES {
            let now = self.store.now().await?;
            let found = self.fetch(vec![key.clone(), heartbeat.clone()]).await?;
            let before: LeaseRecord = found.record(&key)?.unwrap_or_default();
            let mut draft = Draft::default();
            let mut stray = before.stray;
            if let Some(record) = &before.holder {
                let holder = Holder::from(record);
                if holder.run_id == claim.holder.run_id {
                    return Ok(Grant::Granted(Lease { epoch: before.epoch }));
                }
                let renewed: f64 =
                    found.text(&heartbeat).and_then(|t| t.parse().ok()).unwrap_or(0.0);
                let gone = (claim.is_gone)(&holder);
                if !gone && now - renewed <= EXPIRES_AFTER_S {
                    return Ok(Grant::Held(holder));
                }
                if !gone {
                    stray = before.epoch;
                }
                self.lost(&holder.run_id, now, &mut draft).await?;
            }
            let epoch = before.epoch + 1;
            let holder = Some((&claim.holder).into());
            draft.put(key.as_str(), &LeaseRecord { epoch, stray, holder });
            draft.set(heartbeat.as_str(), now.to_string());
            draft.conditions.extend([found.condition(&key), found.condition(&heartbeat)]);
            match self.store.apply(&draft.conditions, &draft.writes).await? {
                Applied::Done => return Ok(Grant::Granted(Lease { epoch })),
                Applied::Conflict => {}
            }
        }
        Err(busy())
    }

    /// The run that held the lease never said how it ended.
    async fn lost(&self, run_id: &str, now: f64, draft: &mut Draft) -> Outcome<()> {
        let key = self.keys.of(Space::Run, &[run_id]);
        let found = self.fetch(vec![key.clone()]).await?;
        if let Some(run) = found.record::<RunRecord>(&key)?
            && run.finished_at.is_none()
        {
            let (status, finished_at) = ("lost".to_owned(), Some(shown(now)));
            draft.put(key, &RunRecord { status, finished_at, ..run });
        }
        Ok(())
    }

    /// Keeps the lease alive.
    pub(super) async fn beat(&self, lease: &Lease) -> Outcome<()> {
        let key = self.lease_key();
        for _ in 0..TRIES {
            let now = self.store.now().await?;
            let found = self.fetch(vec![key.clone()]).await?;
            self.fence(&found, lease)?;
            let condition: Condition = found.condition(&key);
            let write = Write::put(self.heartbeat_key(), now.to_string());
            match self.store.apply(&[condition], &[write]).await? {
                Applied::Done => return Ok(()),
                Applied::Conflict => {}
            }
        }
        Err(busy())
    }

    /// Gives the lease back, if it is still ours. Nothing of this process is at work on the files then.
    pub(super) async fn give_back(&self, lease: &Lease) -> Outcome<()> {
        self.sink.close().await?;
        self.sheets.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        let key = self.lease_key();
        for _ in 0..TRIES {
            let found = self.fetch(vec![key.clone()]).await?;
            let Ok(record) = self.fence(&found, lease) else { return Ok(()) };
            let freed = encode(&LeaseRecord { holder: None, ..record });
            let write = Write::put(key.as_str(), freed);
            match self.store.apply(&[found.condition(&key)], &[write]).await? {
                Applied::Done => return Ok(()),
                Applied::Conflict => {}
            }
        }
        Err(busy())
    }
}
