//! Seen marks, suspects and tombstones in memory.

use std::collections::{BTreeSet, HashSet};

use engine_plan::{Batch, Table};

use super::{Contents, Row};
use crate::commit::{Commit, Proof, Sweep, Within};
use crate::deletion::{Case, Judged, Strategy, Suspect, Suspects, Trial, is_provable};

/// The seen marks of one unit's pass: stream, partition and generation.
pub(super) type Pass = (String, String, u64);

/// Keys that a pass has seen.
pub(super) type Seen = BTreeSet<String>;

/// Whether a row is among those meant.
fn is_within(within: Within<'_>, row: &Row) -> bool {
    let text = |column: &str| row.cells.get(column).and_then(|v| v.as_str()).unwrap_or_default();
    match within {
        Within::All => true,
        Within::Parent { column, value } => text(column) == value,
        // 30Z is before 30.5Z, but `Z` is behind `.`
        Within::Since { column, from } => {
            let text = text(column);
            !text.is_empty() && text.trim_end_matches('Z') >= from.trim_end_matches('Z')
        }
        Within::Members { .. } => false,
    }
}

impl Contents {
    /// Everything that a commit says about what is there and what is not, after its rows were written.
    pub(super) fn evidence(&mut self, commit: &Commit<'_>) {
        let partition = commit.advance().partition();
        let own = commit.batch.map(|batch| (commit.table, batch, commit.sweep));
        let also = commit.also.iter().map(|a| (a.table, a.batch, a.sweep));
        // a pass may begin without a page
        let begun = commit.sweep.map(|sweep| (commit.table, sweep)).into_iter();
        for (table, sweep) in
            begun.chain(commit.also.iter().filter_map(|a| Some((a.table, a.sweep?))))
        {
            self.begin(table, partition, sweep);
        }
        for (table, batch, sweep) in own.into_iter().chain(also) {
            self.acquit(table, batch);
            if let Some(sweep) = sweep {
                self.see(table, partition, sweep, batch);
            }
        }
        if let (Some((member, parent)), Some(batch)) = (commit.member, commit.batch) {
            self.join(&commit.table.members[member].name, parent, batch);
        }
        for accused in commit.accused {
            self.accuse(&accused.table.name, &accused.key, accused.strategy, true, false);
        }
        // a pass may end without a page
        let own = commit.sweep.map(|sweep| (commit.table, sweep));
        let also = commit.also.iter().filter_map(|a| Some((a.table, a.sweep?)));
        let mut host = false;
        for (at, (table, sweep)) in own.into_iter().chain(also).enumerate() {
            let proven = self.end(table, partition, sweep, host);
            host = if at == 0 { proven } else { host };
        }
    }

    /// Records that came are no suspects; those that say themselves that they are gone, are.
    fn acquit(&mut self, table: &Table, batch: &Batch<'_>) {
        let flagged: HashSet<usize> = batch.flagged.iter().copied().collect();
        for (row, key) in batch.keys.iter().enumerate() {
            match flagged.contains(&row) {
                true => self.accuse(&table.name, key, Strategy::Flag, true, false),
                false => {
                    if let Some(suspects) = self.suspects.get_mut(&table.name) {
                        suspects.remove(key.as_ref());
                    }
                }
            }
        }
    }

    fn begin(&mut self, table: &Table, partition: &str, sweep: Sweep<'_>) {
        if sweep.begins {
            self.seen.retain(|(t, p, _), _| (t, p.as_str()) != (&table.name, partition));
        }
    }

    fn see(&mut self, table: &Table, partition: &str, sweep: Sweep<'_>, batch: &Batch<'_>) {
        let pass = (table.name.clone(), partition.to_owned(), sweep.generation);
        let seen = self.seen.entry(pass).or_default();
        seen.extend(batch.keys.iter().map(|key| key.clone().into_owned()));
    }

    fn join(&mut self, pairs: &str, parent: &str, batch: &Batch<'_>) {
        let pairs = self.links.entry(pairs.to_owned()).or_default();
        for key in &batch.keys {
            let parents = pairs.entry(key.clone().into_owned()).or_default();
            let pair = (parent.to_owned(), String::new());
            if let Err(at) = parents.binary_search(&pair) {
                parents.insert(at, pair);
            }
        }
    }

    /// A living row becomes a suspect, or a suspect has one more accusation.
    fn accuse(&mut self, table: &str, key: &str, strategy: Strategy, proven: bool, pass: bool) {
        let lives = self.rows.get(table).and_then(|rows| rows.get(key)).is_some_and(|r| !r.deleted);
        if !lives {
            return;
        }
        let suspects = self.suspects.entry(table.to_owned()).or_default();
        let suspect = suspects.entry(key.to_owned()).or_insert_with(|| Suspect {
            key: key.to_owned(),
            strategy,
            proven: false,
            passes: 0,
            case: Case::Open,
            since: String::new(),
        });
        if strategy.is_positive() && !suspect.strategy.is_positive() {
            suspect.strategy = strategy;
        }
        suspect.proven |= proven;
        suspect.passes += u32::from(pass);
    }

    /// The pass is over: what it has not seen is suspected.
    /// Says whether that is proof.
    fn end(&mut self, table: &Table, partition: &str, sweep: Sweep<'_>, host: bool) -> bool {
        let Some(ending) = sweep.ends else { return false };
        let pass = (table.name.clone(), partition.to_owned(), sweep.generation);
        let seen = self.seen.remove(&pass).unwrap_or_default();
        let proven = match ending.proof {
            Proof::None => false,
            Proof::Seen(count) => seen.len() as u64 == count,
            Proof::AsHost => host,
        };
        if let Within::Members { member, parent } = ending.within {
            if let (true, Some(pairs)) = (proven, self.links.get_mut(&table.members[member].name)) {
                for (_, parents) in pairs.iter_mut().filter(|(key, _)| !seen.contains(*key)) {
                    parents.retain(|(p, _)| p != parent);
                }
                pairs.retain(|_, parents| !parents.is_empty());
            }
            return proven;
        }
        let rows = self.rows.get(&table.name).into_iter().flatten();
        let missing: Vec<String> = rows
            .filter(|(key, row)| is_within(ending.within, row) && !seen.contains(*key))
            .map(|(key, _)| key.clone())
            .collect();
        for key in missing {
            self.accuse(&table.name, &key, ending.strategy, proven, true);
        }
        proven
    }

    /// The trial's own suspects.
    fn charge(&mut self, table: &Table, trial: &Trial<'_>) {
        let none = std::collections::BTreeMap::new();
        let mut accused: Vec<(String, Strategy)> = Vec::new();
        let rows = self.rows.get(&table.name).unwrap_or(&none);
        for cascade in &trial.cascades {
            let owners = self.rows.get(&cascade.owners.name).unwrap_or(&none);
            let orphan = |row: &Row| {
                let owner = row.cells.get(cascade.column).and_then(|v| v.as_str());
                let dead = |owner: &Row| owner.deleted && !(cascade.listed && row.outlives(owner));
                owner.and_then(|key| owners.get(key)).is_some_and(dead)
            };
            let spared = |row: &Row| {
                let owner = row.cells.get(cascade.column).and_then(|v| v.as_str());
                let lives = |owners: &Table| {
                    let owners = self.rows.get(&owners.name).unwrap_or(&none);
                    owner.and_then(|key| owners.get(key)).is_some_and(|owner| !owner.deleted)
                };
                trial.beside(cascade).any(lives)
            };
            let orphans = rows.iter().filter(|(_, row)| orphan(row) && !spared(row));
            accused.extend(orphans.map(|(key, _)| (key.clone(), Strategy::Cascade)));
        }
        if trial.unreferenced {
            let referenced = |key: &String| {
                let lives = |parent: &Table, key: &str| {
                    let rows = self.rows.get(&parent.name);
                    rows.is_none_or(|rows| rows.get(key).is_some_and(|row| !row.deleted))
                };
                table.members.iter().enumerate().any(|(at, member)| {
                    let pairs = self.links.get(&member.name).and_then(|pairs| pairs.get(key));
                    let parent = trial.parents.get(at);
                    let counts = |key: &str| parent.is_none_or(|parent| lives(parent, key));
                    pairs.is_some_and(|pairs| pairs.iter().any(|(key, _)| counts(key)))
                })
            };
            let lonely = rows.keys().filter(|key| !referenced(key));
            accused.extend(lonely.map(|key| (key.clone(), Strategy::Sweep)));
        }
        for (key, strategy) in accused {
            self.accuse(&table.name, &key, strategy, true, false);
        }
    }

    pub(super) fn judge(&mut self, table: &Table, trial: &Trial<'_>) -> Judged {
        self.charge(table, trial);
        let alive = self.living(&table.name);
        let ruling = trial.guard.rule(alive, &self.count(&table.name));
        let mut judged = Judged { alive, ..Judged::default() };
        let suspects = self.suspects.entry(table.name.clone()).or_default();
        let mut gone = Vec::new();
        for suspect in suspects.values_mut() {
            let positive = suspect.strategy.is_positive();
            let withheld = match positive {
                true => ruling.withholds_positive,
                false => ruling.withholds_inferred,
            };
            let approved = suspect.case == Case::Approved;
            if is_provable(suspect) && (approved || !withheld) {
                judged.inferred += u64::from(!positive && !approved);
                gone.push(suspect.key.clone());
            } else if !approved {
                suspect.case = if withheld { Case::Withheld } else { Case::Open };
                judged.withheld += u64::from(withheld);
                judged.inferred += u64::from(withheld && !positive);
                judged.suspected += u64::from(!withheld);
            }
        }
        self.writes += 1;
        for key in &gone {
            suspects.remove(key);
            let row = self.rows.get_mut(&table.name).and_then(|rows| rows.get_mut(key));
            if let Some(row) = row {
                row.deleted = true;
                (row.written, row.buried) = (self.writes, self.writes);
            }
        }
        judged.deleted = gone.len() as u64;
        judged.alive -= judged.deleted;
        judged
    }

    pub(super) fn living(&self, table: &str) -> u64 {
        let rows = self.rows.get(table).into_iter().flat_map(|rows| rows.values());
        rows.filter(|row| !row.deleted).count() as u64
    }

    pub(super) fn count(&self, stream: &str) -> Suspects {
        let mut count = Suspects::default();
        let all = self.suspects.get(stream).into_iter().flat_map(|all| all.values());
        all.for_each(|suspect| count.add(suspect));
        count
    }

    pub(super) fn purge(&mut self, table: &Table) -> u64 {
        let Some(rows) = self.rows.get_mut(&table.name) else { return 0 };
        let before = rows.len();
        rows.retain(|_, row| !row.deleted);
        let rows = &self.rows[&table.name];
        for link in table.links.iter().chain(&table.members) {
            if let Some(pairs) = self.links.get_mut(&link.name) {
                pairs.retain(|owner, _| rows.contains_key(owner));
            }
        }
        (before - rows.len()) as u64
    }

    /// An operator's word on the withheld suspects of a stream.
    pub(super) fn rule(&mut self, stream: &str, from: &[Case], to: Option<Case>) -> u64 {
        let Some(suspects) = self.suspects.get_mut(stream) else { return 0 };
        let meant: Vec<String> =
            suspects.values().filter(|s| from.contains(&s.case)).map(|s| s.key.clone()).collect();
        for key in &meant {
            match (to, suspects.get_mut(key)) {
                (Some(case), Some(suspect)) => {
                    suspect.case = case;
                    if case == Case::Approved {
                        (suspect.passes, suspect.proven) = (0, false);
                    }
                }
                _ => drop(suspects.remove(key)),
            }
        }
        meant.len() as u64
    }
}
