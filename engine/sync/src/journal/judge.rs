//! A judgement: the trial's own suspects, the count, the verdict, and its execution.
//!
//! The trial's own suspects follow from what is stored already (owners' tombstones, missing pairs), so
//! they may become suspects before the judgement is done, and stay it when it is not. Then all are counted
//! while nothing can change; the verdict is written with the checkpoint, and carried out: see `work.rs`.

use engine_plan::Table;
use serde::{Deserialize, Serialize};

use crate::commit::Commit;
use crate::deletion::{Cascade, Case, Judged, Strategy, Trial, is_provable};
use crate::destination::{Kind, Lease, Outcome};
use crate::sink::{Appended, Line, Lines, RecordSink};

use super::commit::{afterwards, gone};
use super::evidence::{Charge, Moment, SuspectRecord};
use super::keys::{Space, generation};
use super::page::digest;
use super::records::{FileRecord, hash, is_deleted, place, row};
use super::work::{Step, Task, WorkRecord};
use super::{CHUNK, Draft, Journal, Sheet};

/// A ruling on all suspects of a table, and how far it is carried out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Verdict {
    withholds_inferred: bool,
    withholds_positive: bool,
    /// The lease under which it was given.
    epoch: i64,
    after: Option<String>,
    deleted: u64,
    inferred: u64,
    withheld: u64,
    suspected: u64,
}

impl Verdict {
    /// Rules on one suspect. `true` when it is to be deleted.
    fn rule(&mut self, record: &mut SuspectRecord, key: &str) -> bool {
        let mut suspect = record.clone().suspect(key.to_owned());
        let positive = suspect.strategy.is_positive();
        let withheld = if positive { self.withholds_positive } else { self.withholds_inferred };
        let approved = suspect.case == Case::Approved;
        if is_provable(&suspect) && (approved || !withheld) {
            self.inferred += u64::from(!positive && !approved);
            self.deleted += 1;
            return true;
        }
        if !approved {
            suspect.case = if withheld { Case::Withheld } else { Case::Open };
            self.withheld += u64::from(withheld);
            self.inferred += u64::from(withheld && !positive);
            self.suspected += u64::from(!withheld);
        }
        *record = SuspectRecord::of(&suspect, record.epoch);
        false
    }
}

impl<S: RecordSink> Journal<S> {
    /// See [`Destination::judge`](crate::Destination::judge).
    pub(super) async fn rule(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        let table = commit.table;
        let mut guard = self.open_sheet(&table.name, lease).await?;
        let sheet = &mut *guard;
        self.ready(lease, table, sheet).await?;
        self.check_advance(lease, commit).await?;
        self.charge(lease, table, trial, sheet).await?;
        match self.decide(lease, commit, trial, sheet).await {
            Ok(Some(judged)) => return Ok(judged),
            Ok(None) => {}
            Err(error) if error.kind == Kind::Lost => {
                // the verdict is there by now, or never will be
                self.settle(lease, table, sheet).await.map_err(|_| error.clone())?;
                let key = self.keys.of(Space::Work, &[&table.name]);
                let found = self.fetch(vec![key.clone()]).await.map_err(|_| error.clone())?;
                if found.entry(&key).is_none() {
                    return Err(error);
                }
            }
            Err(error) => return Err(error),
        }
        let judged = self.drain(lease, table, sheet).await.map_err(afterwards)?;
        Ok(judged.unwrap_or_default())
    }

    /// A judgement that was done is refused before anything happens.
    async fn check_advance(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<()> {
        let advance = commit.advance();
        let unit = self.keys.of(Space::Checkpoint, &[advance.stream(), advance.partition()]);
        let found = self.fetch(vec![unit, self.lease_key()]).await?;
        self.fence(&found, lease)?;
        self.advance(advance, &found, "", &mut Draft::default())
    }

    /// Counts, rules, and writes the verdict down. `Some` when there is nothing to carry out.
    async fn decide(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
        sheet: &mut Sheet,
    ) -> Outcome<Option<Judged>> {
        let (table, advance) = (commit.table, commit.advance());
        let counted = self.count(&self.keys, &table.name).await?;
        let alive = self.file(&table.name).await?.0.living();
        let ruling = trial.guard.rule(alive, &counted);
        let verdict = Verdict {
            withholds_inferred: ruling.withholds_inferred,
            withholds_positive: ruling.withholds_positive,
            epoch: lease.epoch,
            ..Verdict::default()
        };
        let (stream, partition) = (advance.stream(), advance.partition());
        let work = self.keys.of(Space::Work, &[&table.name]);
        let keys = vec![
            self.keys.of(Space::Checkpoint, &[stream, partition]),
            self.keys.of(Space::Partition, &[stream, partition]),
            self.keys.of(Space::File, &[&table.name]),
            work.clone(),
        ];
        (sheet.unsure, sheet.work) = (true, true);
        self.transact(lease, keys, |found, now, draft| {
            self.advance(advance, found, now, draft)?;
            if counted.total() > 0 {
                draft.put(work.as_str(), &WorkRecord { tasks: vec![Task::Judge(verdict.clone())] });
            }
            Ok(())
        })
        .await?;
        (sheet.unsure, sheet.work) = (false, counted.total() > 0);
        Ok((counted.total() == 0).then(|| Judged { alive, ..Judged::default() }))
    }

    /// The trial's own suspects.
    async fn charge(
        &self,
        lease: &Lease,
        table: &Table,
        trial: &Trial<'_>,
        sheet: &mut Sheet,
    ) -> Outcome<()> {
        // owners without a tombstone cause nothing, but where they stand beside others, they spare
        let (mut cascades, mut buried) = (Vec::new(), false);
        for cascade in &trial.cascades {
            let key = self.keys.of(Space::File, &[&cascade.owners.name]);
            let found = self.fetch(vec![key.clone()]).await?;
            let Some(record) = found.record::<FileRecord>(&key)? else { continue };
            let rows = (cascade.owners.name.as_str(), generation(record.generation));
            cascades.push((cascade, rows));
            buried |= record.deleted > 0;
        }
        if !buried {
            cascades.clear();
        }
        if cascades.is_empty() && !trial.unreferenced {
            return Ok(());
        }
        let own = ["_synced_at"].into_iter();
        let columns: Vec<&str> =
            own.chain(cascades.iter().map(|(cascade, _)| cascade.column)).collect();
        let mut after: Option<String> = None;
        loop {
            let lines = self.lines_in(sheet, table, after.as_deref(), &columns, CHUNK).await?;
            let Some((last, _)) = lines.last() else { return Ok(()) };
            after = Some(last.clone());
            let mut accused = self.orphans(&lines, &cascades).await?;
            if trial.unreferenced {
                let keys: Vec<&str> = lines.iter().map(|(key, _)| key.as_str()).collect();
                let lonely = self.lonely(table, sheet, &keys).await?.into_iter();
                accused.extend(lonely.map(|key| (key, Strategy::Sweep)));
            }
            self.accuse_all(lease, table, sheet, &accused).await?;
        }
    }

    /// Lines (their keys, and `_synced_at` before the owners) with an owner that has a tombstone; none that
    /// the source has listed since: that is its own proof of life.
    async fn orphans<'l>(
        &self,
        lines: &'l [(String, Line)],
        cascades: &[(&Cascade<'_>, (&str, String))],
    ) -> Outcome<Vec<(&'l str, Strategy)>> {
        let mut accused = Vec::new();
        for (at, (cascade, (file, _))) in cascades.iter().enumerate() {
            let same = |c: &Cascade<'_>| c.column == cascade.column;
            let beside = cascades.iter().filter(|(c, (f, _))| same(c) && f != file);
            let all = std::iter::once(&cascades[at]).chain(beside);
            let owner = |line: &Line| {
                let value = line.values.get(at + 1)?.as_ref()?;
                let of = |(_, (file, number)): &(&Cascade<'_>, (&str, String))| {
                    self.keys.of(Space::Row, &[file, number, value])
                };
                Some(all.clone().map(of).collect::<Vec<_>>())
            };
            let owned = lines.iter().filter_map(|(key, line)| Some((key, line, owner(line)?)));
            let owned: Vec<_> = owned.collect();
            let owners = self
                .fetch(owned.iter().flat_map(|(.., all)| all.iter().cloned()).collect())
                .await?;
            let lives = |owner: &String| owners.text(owner).is_some_and(|text| !is_deleted(text));
            let mut dead = Vec::new();
            for (key, line, all) in &owned {
                let own = all.first().and_then(|owner| owners.text(owner));
                if let Some(text) = own.filter(|text| is_deleted(text))
                    && !all.iter().any(lives)
                {
                    dead.push((*key, line.values.first().cloned().flatten(), place(text)?));
                }
            }
            let places: Vec<&str> = dead.iter().map(|(.., place)| *place).collect();
            let buried = self.sink.read(file, &places, &["_deleted_at"]).await?;
            let since = |line: &Line| line.values.first().cloned().flatten();
            let orphans = dead.iter().zip(&buried).filter(|((_, at, _), owner)| {
                let before = |buried: &String| at.as_ref().is_none_or(|at| at < buried);
                !cascade.listed || since(owner).as_ref().is_none_or(before)
            });
            accused.extend(orphans.map(|((key, ..), _)| (key.as_str(), Strategy::Cascade)));
        }
        Ok(accused)
    }

    /// Those of the rows that belong to no parent in any of the table's members.
    async fn lonely<'k>(
        &self,
        table: &Table,
        sheet: &Sheet,
        keys: &[&'k str],
    ) -> Outcome<Vec<&'k str>> {
        let rows = |key: &'k str| {
            let row =
                move |file: &str| self.keys.of(Space::Row, &[file, &sheet.generation(file), key]);
            table.members.iter().map(move |link| row(&link.name))
        };
        let found = self.fetch(keys.iter().flat_map(|key| rows(key)).collect()).await?;
        let none = digest(&[]);
        let belongs = |row: String| found.text(&row).is_some_and(|text| hash(text) != Some(none));
        Ok(keys.iter().copied().filter(|key| !rows(key).any(belongs)).collect())
    }

    /// Living rows become proven suspects.
    async fn accuse_all(
        &self,
        lease: &Lease,
        table: &Table,
        sheet: &mut Sheet,
        accused: &[(&str, Strategy)],
    ) -> Outcome<()> {
        if accused.is_empty() {
            return Ok(());
        }
        let (name, number) = (table.name.as_str(), sheet.generation(&table.name));
        let file = self.keys.of(Space::File, &[name]);
        let mut keys = vec![file];
        for (key, _) in accused {
            keys.push(self.keys.of(Space::Row, &[name, &number, key]));
            keys.push(self.keys.of(Space::Suspect, &[name, key]));
        }
        (sheet.unsure, sheet.suspects) = (true, true);
        self.transact(lease, keys, |found, now, draft| {
            let at = Moment { found, now, epoch: lease.epoch };
            for (key, strategy) in accused {
                self.accuse((name, &number), key, Charge::proof(*strategy), at, draft)?;
            }
            Ok(())
        })
        .await?;
        sheet.unsure = false;
        Ok(())
    }

    /// A chunk of suspects gets what the verdict says.
    pub(super) async fn carry_out(
        &self,
        table: &Table,
        sheet: &Sheet,
        mut verdict: Verdict,
        at: Moment<'_>,
    ) -> Outcome<Step> {
        let name = table.name.as_str();
        let after = verdict.after.take();
        let suspects = self.suspects_after(&self.keys, name, after.as_deref(), CHUNK).await?;
        let last = suspects.last().map(|(key, _)| key.clone());
        let more = suspects.len() >= CHUNK as usize;
        let mut draft = Draft::default();
        let mut gone = Vec::new();
        let epoch = verdict.epoch;
        let known = suspects.into_iter().filter(|(_, record)| record.epoch <= epoch);
        for (key, mut record) in known {
            let at_key = self.keys.of(Space::Suspect, &[name, &key]);
            let before = record.case.clone();
            if verdict.rule(&mut record, &key) {
                draft.delete(at_key);
                gone.push(key);
            } else if record.case != before {
                draft.put(at_key, &record);
            }
        }
        let alive = self.bury_rows(table, sheet, &gone, at, &mut draft).await?;
        if more {
            let left = Some(Task::Judge(Verdict { after: last, ..verdict }));
            return Ok(Step { left, draft, judged: None });
        }
        let Verdict { deleted, inferred, withheld, suspected, .. } = verdict;
        let judged = Some(Judged { deleted, inferred, withheld, suspected, alive });
        Ok(Step { left: None, draft, judged })
    }

    /// Rows get tombstones: their lines once more. Gives the number of rows that live then.
    async fn bury_rows(
        &self,
        table: &Table,
        sheet: &Sheet,
        keys: &[String],
        at: Moment<'_>,
        draft: &mut Draft,
    ) -> Outcome<u64> {
        let file = self.keys.of(Space::File, &[&table.name]);
        let before: Option<FileRecord> = at.found.record(&file)?;
        let mut record = before.ok_or_else(|| gone(&table.name))?;
        let number = sheet.generation(&table.name);
        let row_key = |key: &String| self.keys.of(Space::Row, &[&table.name, &number, key]);
        let rows = self.fetch(keys.iter().map(row_key).collect()).await?;
        let (mut living, mut places) = (Vec::new(), Vec::new());
        for key in keys.iter().map(row_key) {
            let Some(text) = rows.text(&key).filter(|text| !is_deleted(text)) else { continue };
            places.push(place(text)?);
            living.push((key, hash(text).unwrap_or_default()));
        }
        if places.is_empty() {
            return Ok(record.living());
        }
        let lines = Lines::Tombstones { places: &places, deleted_at: at.now };
        let Appended { places, position } =
            self.sink.append(&table.name, &record.position, lines, at.now).await?;
        record.position = position;
        record.lines += places.len() as u64;
        record.deleted += places.len() as u64;
        for ((key, hash), place) in living.iter().zip(&places) {
            draft.set(key.as_str(), row(*hash, place, true));
        }
        draft.put(file, &record);
        Ok(record.living())
    }
}
