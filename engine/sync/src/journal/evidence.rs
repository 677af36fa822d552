//! What a commit says about what is there and what is not: seen marks, suspects, the ends of passes.
//!
//! A pass of a unit is told from its others by a number that is given when its first marks are written,
//! so marks of an earlier pass count for nothing, whatever its generation was. They are dropped later.

use std::collections::BTreeMap;

use engine_plan::{Batch, Table};
use serde::{Deserialize, Serialize};

use crate::commit::{Commit, Proof, Sweep, Within};
use crate::deletion::{Case, Strategy, Suspect, Suspects};
use crate::destination::Outcome;
use crate::sink::RecordSink;

use super::commit::Sheets;
use super::keys::{Keys, Space, rest};
use super::records::{decode, is_deleted};
use super::work::{Scope, Task, WorkRecord};
use super::{CHUNK, Draft, Found, Journal, Sheet};

/// Passes of a unit.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct PassRecord {
    /// The number last given to a pass. It only grows.
    last: u64,
    /// Numbers of the passes that are not over, by generation.
    open: BTreeMap<u64, u64>,
}

/// A suspect, but for its key.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct SuspectRecord {
    pub(super) strategy: String,
    pub(super) proven: bool,
    pub(super) passes: u32,
    pub(super) case: String,
    pub(super) since: String,
    /// The lease under which it was last changed: a verdict of an earlier one does not know of it.
    pub(super) epoch: i64,
}

impl SuspectRecord {
    pub(super) fn suspect(self, key: String) -> Suspect {
        let Self { strategy, proven, passes, case, since, epoch: _ } = self;
        let strategy = Strategy::from_word(&strategy).unwrap_or(Strategy::Sweep);
        let case = Case::from_word(&case).unwrap_or_default();
        Suspect { key, strategy, proven, passes, case, since }
    }

    pub(super) fn of(suspect: &Suspect, epoch: i64) -> Self {
        Self {
            strategy: suspect.strategy.word().to_owned(),
            proven: suspect.proven,
            passes: suspect.passes,
            case: suspect.case.word().to_owned(),
            since: suspect.since.clone(),
            epoch,
        }
    }
}

/// What was found, when, and under which lease.
#[derive(Clone, Copy)]
pub(super) struct Moment<'a> {
    pub(super) found: &'a Found,
    pub(super) now: &'a str,
    pub(super) epoch: i64,
}

/// What speaks against a row.
#[derive(Clone, Copy)]
pub(super) struct Charge {
    pub(super) strategy: Strategy,
    pub(super) proven: bool,
    /// It was missed by a pass.
    pub(super) pass: bool,
}

impl Charge {
    pub(super) fn proof(strategy: Strategy) -> Self {
        Self { strategy, proven: true, pass: false }
    }
}

/// The tables of a commit, with what it brings of them.
fn parts<'a>(
    commit: &'a Commit<'a>,
) -> impl Iterator<Item = (&'a Table, Option<&'a Batch<'a>>, Option<Sweep<'a>>)> {
    let also = commit.also.iter().map(|a| (a.table, Some(a.batch), a.sweep));
    std::iter::once((commit.table, commit.batch, commit.sweep)).chain(also)
}

impl<S: RecordSink> Journal<S> {
    fn suspect_key(&self, table: &str, key: &str) -> String {
        self.keys.of(Space::Suspect, &[table, key])
    }

    pub(super) fn seen_key(&self, table: &str, partition: &str, pass: u64, key: &str) -> String {
        self.keys.of(Space::Seen, &[table, partition, &format!("{pass:08x}"), key])
    }

    /// The keys that a commit's evidence has to do with.
    pub(super) fn witnesses(&self, commit: &Commit<'_>, sheets: &Sheets, keys: &mut Vec<String>) {
        let partition = commit.advance().partition();
        for (table, batch, sweep) in parts(commit) {
            let name = table.name.as_str();
            if sweep.is_some() {
                keys.push(self.keys.of(Space::Pass, &[name, partition]));
                keys.push(self.keys.of(Space::Work, &[name]));
            }
            let Some(batch) = batch else { continue };
            match sheets.get(name).is_some_and(|sheet| sheet.suspects) {
                true => keys.extend(batch.keys.iter().map(|key| self.suspect_key(name, key))),
                false => {
                    let flagged = batch.flagged.iter().map(|row| &batch.keys[*row]);
                    keys.extend(flagged.map(|key| self.suspect_key(name, key)));
                }
            }
        }
        for accused in commit.accused {
            let name = accused.table.name.as_str();
            let Some(sheet) = sheets.get(name) else { continue };
            keys.push(self.keys.of(Space::Row, &[name, &sheet.generation(name), &accused.key]));
            keys.push(self.suspect_key(name, &accused.key));
        }
    }

    /// After the rows: who came is no suspect, who says that it is gone is one, and so is who is
    /// accused; what was seen is marked, and the end of a pass is written down.
    pub(super) fn evidence(
        &self,
        commit: &Commit<'_>,
        sheets: &mut Sheets,
        at: Moment<'_>,
        draft: &mut Draft,
    ) -> Outcome<()> {
        let partition = commit.advance().partition();
        for (table, batch, _) in parts(commit) {
            if let (Some(batch), Some(sheet)) = (batch, sheets.get_mut(&table.name)) {
                self.acquit(table, batch, sheet, at, draft)?;
            }
        }
        for accused in commit.accused {
            let name = accused.table.name.as_str();
            let Some(sheet) = sheets.get_mut(name) else { continue };
            sheet.suspects = true;
            let (generation, charge) = (sheet.generation(name), Charge::proof(accused.strategy));
            self.accuse((name, &generation), &accused.key, charge, at, draft)?;
        }
        for (table, batch, sweep) in parts(commit) {
            if let (Some(sweep), Some(sheet)) = (sweep, sheets.get_mut(&table.name)) {
                self.see(table, (partition, sweep), batch, sheet, at, draft)?;
            }
        }
        Ok(())
    }

    /// Records that came are no suspects; those that say themselves that they are gone, are.
    fn acquit(
        &self,
        table: &Table,
        batch: &Batch<'_>,
        sheet: &mut Sheet,
        at: Moment<'_>,
        draft: &mut Draft,
    ) -> Outcome<()> {
        let generation = sheet.generation(&table.name);
        for (row, key) in batch.keys.iter().enumerate() {
            if batch.flagged.binary_search(&row).is_ok() {
                sheet.suspects = true;
                let charge = Charge::proof(Strategy::Flag);
                self.accuse((&table.name, &generation), key, charge, at, draft)?;
                continue;
            }
            let suspect = self.suspect_key(&table.name, key);
            if draft.text(at.found, &suspect).is_some() {
                draft.delete(suspect);
            }
        }
        Ok(())
    }

    /// A living row becomes a suspect, or a suspect has one more accusation. The caller remembers that
    /// the table has suspects.
    pub(super) fn accuse(
        &self,
        (table, generation): (&str, &str),
        key: &str,
        charge: Charge,
        at: Moment<'_>,
        draft: &mut Draft,
    ) -> Outcome<()> {
        let row = self.keys.of(Space::Row, &[table, generation, key]);
        if draft.text(at.found, &row).is_none_or(is_deleted) {
            return Ok(());
        }
        let at_key = self.suspect_key(table, key);
        let known: Option<SuspectRecord> = draft.record(at.found, &at_key)?;
        let mut suspect = match known {
            Some(record) => record.suspect(key.to_owned()),
            None => Suspect {
                key: key.to_owned(),
                strategy: charge.strategy,
                proven: false,
                passes: 0,
                case: Case::Open,
                since: at.now.to_owned(),
            },
        };
        if charge.strategy.is_positive() && !suspect.strategy.is_positive() {
            suspect.strategy = charge.strategy;
        }
        suspect.proven |= charge.proven;
        suspect.passes += u32::from(charge.pass);
        draft.put(at_key, &SuspectRecord::of(&suspect, at.epoch));
        Ok(())
    }

    /// Marks what a pass has seen. What its end means for the rows that it has not seen is done after
    /// the commit.
    fn see(
        &self,
        table: &Table,
        (partition, sweep): (&str, Sweep<'_>),
        batch: Option<&Batch<'_>>,
        sheet: &mut Sheet,
        at: Moment<'_>,
        draft: &mut Draft,
    ) -> Outcome<()> {
        let name = table.name.as_str();
        let at_pass = self.keys.of(Space::Pass, &[name, partition]);
        let mut record: PassRecord = draft.record(at.found, &at_pass)?.unwrap_or_default();
        draft.conditions.push(at.found.condition(&at_pass));
        let mut tasks = Vec::new();
        let drop = |pass: u64| Task::Drop { partition: partition.to_owned(), pass };
        if sweep.begins {
            tasks.extend(std::mem::take(&mut record.open).into_values().map(drop));
        }
        let PassRecord { last, open } = &mut record;
        let pass = *open.entry(sweep.generation).or_insert_with(|| {
            *last += 1;
            *last
        });
        for key in batch.iter().flat_map(|batch| &batch.keys) {
            draft.set(self.seen_key(name, partition, pass, key), "");
        }
        if let Some(ending) = sweep.ends {
            record.open.remove(&sweep.generation);
            let (partition, after) = (partition.to_owned(), None);
            let proven = false;
            let task = match ending.within {
                Within::Members { member, parent } => {
                    let (file, parent) = (table.members[member].name.clone(), parent.to_owned());
                    Task::Members { partition: partition.clone(), pass, file, parent, after }
                }
                within => {
                    let (scope, partition) = (Scope::of(within), partition.clone());
                    let strategy = ending.strategy.word().to_owned();
                    Task::End { partition, pass, scope, proven, strategy, after }
                }
            };
            tasks.push(match (ending.proof, task) {
                (Proof::Seen(expected), task) => {
                    let (seen, after, then) = (0, None, Box::new(task));
                    Task::Count { partition, pass, expected, seen, after, then }
                }
                // the host's marks are counted, and dropped, by themselves: here they prove nothing
                (Proof::None | Proof::AsHost, Task::Members { .. }) => drop(pass),
                (Proof::None | Proof::AsHost, task) => task,
            });
        }
        draft.put(at_pass, &record);
        if !tasks.is_empty() {
            let at_work = self.keys.of(Space::Work, &[name]);
            let mut work: WorkRecord = draft.record(at.found, &at_work)?.unwrap_or_default();
            work.tasks.extend(tasks);
            draft.put(at_work, &work);
            sheet.work = true;
        }
        Ok(())
    }

    /// Suspects of a stream in the order of their keys, with their entries' keys.
    pub(super) async fn suspects_after(
        &self,
        keys: &Keys,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<(String, SuspectRecord)>> {
        let under = keys.under(Space::Suspect, &[stream]);
        let after = after.map(|key| keys.of(Space::Suspect, &[stream, key]));
        let found = self.store.scan(&under, after.as_deref(), limit).await?;
        let mut all = Vec::with_capacity(found.len());
        for (key, entry) in found {
            let parts = rest(&key, &under).and_then(|parts| <[String; 1]>::try_from(parts).ok());
            let Some([key]) = parts else { continue };
            all.push((key, decode(&entry.value)?));
        }
        Ok(all)
    }

    pub(super) async fn listed(
        &self,
        keys: &Keys,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        let found = self.suspects_after(keys, stream, after, limit).await?;
        Ok(found.into_iter().map(|(key, record)| record.suspect(key)).collect())
    }

    pub(super) async fn count(&self, keys: &Keys, stream: &str) -> Outcome<Suspects> {
        let mut count = Suspects::default();
        let mut after: Option<String> = None;
        loop {
            let found = self.listed(keys, stream, after.as_deref(), CHUNK).await?;
            let Some(last) = found.last() else { return Ok(count) };
            after = Some(last.key.clone());
            found.iter().for_each(|suspect| count.add(suspect));
        }
    }
}
