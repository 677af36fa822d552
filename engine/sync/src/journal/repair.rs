//! What operators change.

use crate::FILL;
use crate::deletion::Case;
use crate::destination::{DestinationError, Holder, Kind, Lease, Outcome, Repair, UnitState};
use crate::sink::RecordSink;

use super::evidence::SuspectRecord;
use super::keys::Space;
use super::records::{CheckpointRecord, FileRecord, PartitionRecord, RepairRecord, TableRecord};
use super::{CHUNK, Draft, Found, Journal};

/// Units that are changed in one write; above, a crash may leave a change half done, and unlogged.
const AT_ONCE: usize = 2_000;

impl<S: RecordSink> Journal<S> {
    /// Changes what is stored, and logs it with the last write. Repeating a change that was cut short
    /// completes it.
    pub(super) async fn change(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        match repair {
            Repair::Approve(stream) => {
                self.sentence(lease, what, stream, &[Case::Withheld], Some(Case::Approved)).await
            }
            Repair::Withhold(stream) => {
                self.sentence(lease, what, stream, &[Case::Approved], Some(Case::Withheld)).await
            }
            Repair::Discard(stream) => {
                let both = [Case::Withheld, Case::Approved];
                self.sentence(lease, what, stream, &both, None).await
            }
            Repair::Forget(stream) => self.forget(lease, what, stream).await,
            Repair::Put(units) => {
                let count = units.len() as u64;
                let (last, rest) = match units.chunks(AT_ONCE).collect::<Vec<_>>().split_last() {
                    Some((last, rest)) => (*last, rest.to_vec()),
                    None => (&[][..], Vec::new()),
                };
                for part in rest {
                    self.put_units(lease, part, None).await?;
                }
                self.put_units(lease, last, Some((what, count))).await?;
                Ok(count)
            }
        }
    }

    async fn put_units(
        &self,
        lease: &Lease,
        units: &[UnitState],
        log: Option<(&str, u64)>,
    ) -> Outcome<()> {
        let at =
            |unit: &UnitState| self.keys.of(Space::Checkpoint, &[&unit.stream, &unit.partition]);
        let keys = units.iter().map(at).chain(log.map(|_| self.log_key())).collect();
        self.transact(lease, keys, |found, now, draft| {
            for unit in units {
                let key = at(unit);
                let before: CheckpointRecord = found.record(&key)?.unwrap_or_default();
                match unit.stored.text.clone() {
                    None => draft.delete(key),
                    Some(text) => {
                        let sequence = before.sequence.max(unit.stored.sequence) + 1;
                        let (text, at) = (Some(text), now.to_owned());
                        draft.put(key, &CheckpointRecord { sequence, text, at });
                    }
                }
                if let Some(waiting) = unit.waiting.clone() {
                    let (variables, mark, done) = (waiting.variables, waiting.mark, waiting.done);
                    let record = PartitionRecord { variables, mark, done };
                    self.partition(&unit.stream, &unit.partition, &record, draft);
                }
            }
            log.map_or(Ok(()), |log| self.log(lease, found, now, log, draft))
        })
        .await
    }

    /// An operator's word on suspects of a stream: those of some cases get another, or are none any more.
    async fn sentence(
        &self,
        lease: &Lease,
        what: &str,
        stream: &str,
        from: &[Case],
        to: Option<Case>,
    ) -> Outcome<u64> {
        let mut meant = Vec::new();
        let mut after: Option<String> = None;
        loop {
            let found = self.listed(&self.keys, stream, after.as_deref(), CHUNK).await?;
            let Some(last) = found.last() else { break };
            after = Some(last.key.clone());
            meant.extend(found.into_iter().filter(|s| from.contains(&s.case)).map(|s| s.key));
        }
        let count = meant.len() as u64;
        let mut chunks: Vec<&[String]> = meant.chunks(AT_ONCE).collect();
        let last = chunks.pop().unwrap_or_default();
        for (keys, log) in chunks.into_iter().map(|keys| (keys, false)).chain([(last, true)]) {
            let at = |key: &String| self.keys.of(Space::Suspect, &[stream, key]);
            let all = keys.iter().map(at).chain(log.then(|| self.log_key())).collect();
            self.transact(lease, all, |found, now, draft| {
                for key in keys {
                    let Some(record) = found.record::<SuspectRecord>(&at(key))? else { continue };
                    let mut suspect = record.suspect(key.clone());
                    match to {
                        _ if !from.contains(&suspect.case) => {}
                        None => draft.delete(at(key)),
                        Some(case) => {
                            suspect.case = case;
                            if case == Case::Approved {
                                (suspect.passes, suspect.proven) = (0, false);
                            }
                            draft.put(at(key), &SuspectRecord::of(&suspect, lease.epoch));
                        }
                    }
                }
                match log {
                    true => self.log(lease, found, now, (what, count), draft),
                    false => Ok(()),
                }
            })
            .await?;
        }
        Ok(count)
    }

    /// Forgets all checkpoints and partitions of a stream, what was seen, and who is suspected. The
    /// stream's own checkpoint goes first: a stream without it marks all its partitions again.
    async fn forget(&self, lease: &Lease, what: &str, stream: &str) -> Outcome<u64> {
        self.forget_files(lease, stream).await?;
        // before the marks: the end of a pass without its marks would suspect everything
        let work = self.keys.of(Space::Work, &[stream]);
        self.transact(lease, Vec::new(), |_, _, draft| {
            draft.delete(work.as_str());
            Ok(())
        })
        .await?;
        let spaces = [
            Space::Checkpoint,
            Space::Dirty,
            Space::Partition,
            Space::Seen,
            Space::Pass,
            Space::Suspect,
        ];
        // how far the rows were filled stays true: it stays
        let fill = self.keys.of(Space::Checkpoint, &[stream, FILL]);
        let mut count = 0;
        loop {
            let mut keys = Vec::new();
            let mut more = false;
            for space in spaces {
                let under = self.keys.under(space, &[stream]);
                let mut after: Option<String> = None;
                while keys.len() < AT_ONCE {
                    let found = self.store.scan(&under, after.as_deref(), CHUNK).await?;
                    let Some((last, _)) = found.last() else { break };
                    after = Some(last.clone());
                    let own = found.into_iter().map(|(key, _)| key).filter(|key| *key != fill);
                    let before = keys.len();
                    keys.extend(own);
                    if space == Space::Checkpoint {
                        count += (keys.len() - before) as u64;
                    }
                }
                more |= keys.len() >= AT_ONCE;
            }
            self.transact(lease, vec![self.log_key()], |found, now, draft| {
                keys.iter().for_each(|key| draft.delete(key.as_str()));
                match more {
                    true => Ok(()),
                    false => self.log(lease, found, now, (what, count), draft),
                }
            })
            .await?;
            if !more {
                return Ok(count);
            }
        }
    }

    /// A file that somebody removed is made anew by the next run.
    async fn forget_files(&self, lease: &Lease, stream: &str) -> Outcome<()> {
        let key = self.keys.of(Space::Table, &[stream]);
        let found = self.fetch(vec![key.clone()]).await?;
        let Some(table) = found.record::<TableRecord>(&key)? else { return Ok(()) };
        for file in std::iter::once(stream).chain(table.links.iter().map(String::as_str)) {
            if self.sink.exists(file).await? {
                continue;
            }
            self.forget_pairs(lease, file).await?;
            let key = self.keys.of(Space::File, &[file]);
            self.transact(lease, vec![key.clone()], |found, _, draft| {
                if let Some(record) = found.record::<FileRecord>(&key)? {
                    draft.put(key.as_str(), &record.anew(self.sink.start(), lease.epoch));
                }
                Ok(())
            })
            .await?;
        }
        Ok(())
    }

    /// The pairs of a file that is gone.
    async fn forget_pairs(&self, lease: &Lease, file: &str) -> Outcome<()> {
        let under = self.keys.under(Space::Member, &[file]);
        loop {
            let found = self.store.scan(&under, None, CHUNK).await?;
            if found.is_empty() {
                return Ok(());
            }
            self.transact(lease, Vec::new(), |_, _, draft| {
                found.iter().for_each(|(key, _)| draft.delete(key.as_str()));
                Ok(())
            })
            .await?;
        }
    }

    /// The last number of the log.
    fn log_key(&self) -> String {
        self.keys.of(Space::Repair, &[])
    }

    fn log(
        &self,
        lease: &Lease,
        found: &Found,
        now: &str,
        (what, units): (&str, u64),
        draft: &mut Draft,
    ) -> Outcome<()> {
        let lease = self.fence(found, lease)?;
        let Some(holder) = &lease.holder else {
            return Err(DestinationError::new(Kind::LeaseLost, "the lease is gone", "try again"));
        };
        let number: u64 = found.record::<u64>(&self.log_key())?.unwrap_or_default() + 1;
        let (at, by) = (now.to_owned(), Holder::from(holder).to_string());
        let record = RepairRecord { at, by, what: what.to_owned(), units };
        draft.put(self.keys.of(Space::Repair, &[&format!("{number:016}")]), &record);
        draft.put(self.log_key(), &number);
        Ok(())
    }
}
