//! Partitions of nested streams: marked, listed.

use engine_plan::Table;

use crate::commit::Commit;
use crate::destination::{Dirty, Lease, Marking, Outcome, Recent, UnitState};
use crate::sink::{Line, RecordSink};

use super::keys::{Space, rest};
use super::records::{CheckpointRecord, PartitionRecord, decode};
use super::{CHUNK, Journal};

impl<S: RecordSink> Journal<S> {
    /// Marks every partition of a child whose parent lives, chunk by chunk, and then advances the child.
    /// A crash in between leaves marks that are made again: each is only read once for all of them.
    pub(super) async fn mark_living(
        &self,
        lease: &Lease,
        parent: &Table,
        Marking { variables, prefix, recent }: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        self.check(lease).await?; // whose lease it was is told that, whatever it has open
        let advance = commit.advance();
        let child = advance.stream();
        let unit = self.keys.of(Space::Checkpoint, &[child, advance.partition()]);
        let mut columns: Vec<&str> = variables.iter().map(|(_, column)| column.as_str()).collect();
        columns.extend(recent.map(|recent| recent.column));
        let mut after: Option<String> = None;
        loop {
            let lines = self.lines(parent, after.as_deref(), &columns, CHUNK).await?;
            let Some((last, _)) = lines.last() else { break };
            after = Some(last.clone());
            let mut marks = Vec::with_capacity(lines.len());
            let meant = |line: &Line| {
                recent.is_none_or(|r| r.holds(line.values.last().and_then(|v| v.as_deref())))
            };
            for (key, line) in lines.into_iter().filter(|(_, line)| meant(line)) {
                let pairs = variables.iter().zip(line.values);
                let map: serde_json::Map<_, _> = pairs
                    .filter_map(|((name, _), value)| Some((name.clone(), value?.into())))
                    .collect();
                marks.push((format!("{prefix}{key}"), serde_json::Value::Object(map).to_string()));
            }
            let key = |partition: &str| self.keys.of(Space::Partition, &[child, partition]);
            let mut keys: Vec<String> = marks.iter().map(|(partition, _)| key(partition)).collect();
            keys.push(unit.clone());
            self.transact(lease, keys, |found, now, draft| {
                // a repetition of what was done marks nothing
                self.advance(advance, found, now, &mut super::Draft::default())?;
                for (partition, variables) in &marks {
                    let before: PartitionRecord =
                        found.record(&key(partition))?.unwrap_or_default();
                    let (variables, mark) = (variables.clone(), before.mark + 1);
                    let record = PartitionRecord { variables, mark, ..before };
                    self.partition(child, partition, &record, draft);
                }
                Ok(())
            })
            .await?;
        }
        let keys = vec![unit];
        self.transact(lease, keys, |found, now, draft| self.advance(advance, found, now, draft))
            .await
    }

    /// How many rows of a table live and are recent.
    pub(super) async fn recent_rows(&self, table: &Table, recent: Recent<'_>) -> Outcome<u64> {
        let (mut after, mut count): (Option<String>, u64) = (None, 0);
        loop {
            let lines = self.lines(table, after.as_deref(), &[recent.column], CHUNK).await?;
            let Some((last, _)) = lines.last() else { return Ok(count) };
            after = Some(last.clone());
            let holds = |line: &Line| recent.holds(line.values.first().and_then(|v| v.as_deref()));
            count += lines.iter().filter(|(_, line)| holds(line)).count() as u64;
        }
    }

    /// Partitions that wait to be read.
    pub(super) async fn waiting(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Dirty>> {
        let under = self.keys.under(Space::Dirty, &[stream]);
        let after = after.map(|partition| self.keys.of(Space::Dirty, &[stream, partition]));
        let found = self.store.scan(&under, after.as_deref(), limit).await?;
        let mut waiting = Vec::with_capacity(found.len());
        for (key, entry) in found {
            let PartitionRecord { variables, mark, .. } = decode(&entry.value)?;
            let parts = rest(&key, &under).and_then(|parts| <[String; 1]>::try_from(parts).ok());
            let Some([partition]) = parts else { continue };
            waiting.push(Dirty { partition, variables, mark });
        }
        Ok(waiting)
    }

    /// Checkpoints and partitions side by side. Both stand in the same order, so the first so many of
    /// both together are among the first so many of each.
    pub(super) async fn all_units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        let within: Vec<&str> = stream.into_iter().collect();
        let mut units: std::collections::BTreeMap<(String, String), UnitState> = Default::default();
        for space in [Space::Checkpoint, Space::Partition] {
            let all = self.keys.under(space, &[]);
            let under = self.keys.under(space, &within);
            let after = after.map(|(stream, partition)| self.keys.of(space, &[stream, partition]));
            for (key, entry) in self.store.scan(&under, after.as_deref(), limit).await? {
                let parts = rest(&key, &all).and_then(|parts| <[String; 2]>::try_from(parts).ok());
                let Some([stream, partition]) = parts else { continue };
                let unit = units.entry((stream.clone(), partition.clone())).or_default();
                (unit.stream, unit.partition) = (stream, partition);
                if space == Space::Checkpoint {
                    let record: CheckpointRecord = decode(&entry.value)?;
                    unit.updated_at = Some(record.at.clone());
                    unit.stored = record.stored();
                } else {
                    unit.waiting = Some(decode::<PartitionRecord>(&entry.value)?.waiting());
                }
            }
        }
        Ok(units.into_values().take(limit as usize).collect())
    }
}
