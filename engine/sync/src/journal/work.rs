//! What follows from a commit for any number of rows, and so for more than one write can hold.
//!
//! The commit itself writes down what is to be done: the end of a pass, or a verdict. From then on it
//! counts. Then it is done chunk by chunk, in the order of the keys, and each chunk's write says how far
//! that is; so none is done twice, whatever happens in between, and a write that comes late finds that
//! what it names has moved on. Nothing else is done to the table before all of it is: the sheet is locked,
//! and whoever opens it the next time begins with this. So all is as if it had happened in the commit.
//!
//! What was seen by a pass is dropped in the same way, after nobody needs it any more.
//!
//! One thing can come between, after a crash: an accusation from another stream's feed, in a run that did
//! not open this table, or an operator's word. A verdict leaves alone what was changed under a later lease.

use std::collections::BTreeSet;

use engine_plan::Table;
use serde::{Deserialize, Serialize};

use crate::commit::Within;
use crate::deletion::{Judged, Strategy};
use crate::destination::{Lease, Outcome};
use crate::sink::RecordSink;
use crate::state::Applied;

use super::evidence::{Charge, Moment};
use super::judge::Verdict;
use super::keys::{Space, rest};
use super::page::names_parent;
use super::records::{FileRecord, is_deleted, place};
use super::{CHUNK, Draft, Found, Journal, Sheet, TRIES, busy, shown};

/// What is left to do for a table, in this order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct WorkRecord {
    pub(super) tasks: Vec<Task>,
}

/// One thing to do. `after` is the key up to which it is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum Task {
    /// A pass is over, or was given up: its marks are dropped.
    Drop { partition: String, pass: u64 },
    /// A pass is over: its marks are counted, to know whether it is proof.
    Count {
        partition: String,
        pass: u64,
        expected: u64,
        seen: u64,
        after: Option<String>,
        then: Box<Task>,
    },
    /// A pass is over: what it has not seen is suspected.
    End {
        partition: String,
        pass: u64,
        scope: Scope,
        proven: bool,
        strategy: String,
        after: Option<String>,
    },
    /// A pass over the records of a parent is over: pairs that it has not seen are removed.
    Members { partition: String, pass: u64, file: String, parent: String, after: Option<String> },
    /// A verdict is carried out.
    Judge(Verdict),
}

/// See [`Within`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Scope {
    All,
    Parent { column: String, value: String },
    Since { column: String, from: String },
    Nothing,
}

impl Scope {
    pub(super) fn of(within: Within<'_>) -> Self {
        match within {
            Within::All => Self::All,
            Within::Parent { column, value } => {
                Self::Parent { column: column.to_owned(), value: value.to_owned() }
            }
            Within::Since { column, from } => {
                Self::Since { column: column.to_owned(), from: from.to_owned() }
            }
            Within::Members { .. } => Self::Nothing,
        }
    }

    fn column(&self) -> Option<&str> {
        match self {
            Self::Parent { column, .. } | Self::Since { column, .. } => Some(column),
            Self::All | Self::Nothing => None,
        }
    }

    fn holds(&self, text: Option<&str>) -> bool {
        match self {
            Self::All => true,
            Self::Parent { value, .. } => text == Some(value),
            // without its `Z` a shorter fraction is the earlier one
            Self::Since { from, .. } => {
                text.is_some_and(|text| text.trim_end_matches('Z') >= from.trim_end_matches('Z'))
            }
            Self::Nothing => false,
        }
    }
}

/// A step of a task: what is left of it, what is written with it, and what it has found out.
pub(super) struct Step {
    pub(super) left: Option<Task>,
    pub(super) draft: Draft,
    pub(super) judged: Option<Judged>,
}

impl<S: RecordSink> Journal<S> {
    /// Does what is left to do for an open table. Gives the outcome of the last verdict.
    pub(super) async fn drain(
        &self,
        lease: &Lease,
        table: &Table,
        sheet: &mut Sheet,
    ) -> Outcome<Option<Judged>> {
        let (key, mut judged, mut conflicts) = (self.keys.of(Space::Work, &[&table.name]), None, 0);
        while sheet.work && sheet.epoch == lease.epoch {
            if conflicts == TRIES {
                return Err(busy());
            }
            let file = self.keys.of(Space::File, &[&table.name]);
            let found = self.fetch(vec![key.clone(), file, self.lease_key()]).await?;
            self.fence(&found, lease)?;
            let mut work: WorkRecord = found.record(&key)?.unwrap_or_default();
            if work.tasks.is_empty() {
                sheet.work = false;
                break;
            }
            let task = work.tasks.remove(0);
            let now = shown(self.store.now().await?);
            let at = Moment { found: &found, now: &now, epoch: lease.epoch };
            let Step { left, mut draft, judged: ruled } = self.step(table, sheet, task, at).await?;
            work.tasks.splice(..0, left);
            match work.tasks.is_empty() {
                true => draft.delete(key.as_str()),
                false => draft.put(key.as_str(), &work),
            }
            draft.conditions.extend(found.0.keys().map(|key| found.condition(key)));
            sheet.unsure = true;
            let applied = self.store.apply(&draft.conditions, &draft.writes).await?;
            sheet.unsure = false;
            match applied {
                Applied::Done => (judged, conflicts) = (ruled.or(judged), 0),
                Applied::Conflict => conflicts += 1,
            }
        }
        Ok(judged)
    }

    async fn step(
        &self,
        table: &Table,
        sheet: &mut Sheet,
        task: Task,
        at: Moment<'_>,
    ) -> Outcome<Step> {
        match task {
            Task::Drop { partition, pass } => self.forget_pass(table, partition, pass).await,
            Task::Count { .. } => self.tally(table, task).await,
            Task::End { .. } => self.miss(table, sheet, task, at).await,
            Task::Members { .. } => self.leave(table, sheet, task, at).await,
            Task::Judge(verdict) => self.carry_out(table, sheet, verdict, at).await,
        }
    }

    /// Counts marks.
    async fn tally(&self, table: &Table, task: Task) -> Outcome<Step> {
        let (draft, judged) = (Draft::default(), None);
        let Task::Count { partition, pass, expected, mut seen, after, then } = task else {
            return Ok(Step { left: None, draft, judged });
        };
        let number = format!("{pass:08x}");
        let under = self.keys.under(Space::Seen, &[&table.name, &partition, &number]);
        let found = self.store.scan(&under, after.as_deref(), CHUNK).await?;
        seen += found.len() as u64;
        let last = found.last().filter(|_| found.len() >= CHUNK as usize);
        let left = match (last, *then) {
            (Some((key, _)), then) => {
                let (after, then) = (Some(key.clone()), Box::new(then));
                Task::Count { partition, pass, expected, seen, after, then }
            }
            (None, Task::End { scope, strategy, after, .. }) => {
                let proven = seen == expected;
                Task::End { partition, pass, scope, proven, strategy, after }
            }
            // pairs are removed only where it is proof that they were not seen
            (None, then) if seen == expected => then,
            (None, _) => Task::Drop { partition, pass },
        };
        Ok(Step { left: Some(left), draft, judged })
    }

    /// Drops marks.
    async fn forget_pass(&self, table: &Table, partition: String, pass: u64) -> Outcome<Step> {
        let number = format!("{pass:08x}");
        let under = self.keys.under(Space::Seen, &[&table.name, &partition, &number]);
        let found = self.store.scan(&under, None, CHUNK).await?;
        let mut draft = Draft::default();
        found.iter().for_each(|(key, _)| draft.delete(key.as_str()));
        let left = (found.len() >= CHUNK as usize).then_some(Task::Drop { partition, pass });
        Ok(Step { left, draft, judged: None })
    }

    /// Rows of a chunk that live and are meant, and the last key of it when there may be more.
    async fn meant(
        &self,
        table: &Table,
        sheet: &Sheet,
        scope: &Scope,
        after: Option<&str>,
        by_parent: bool,
    ) -> Outcome<(Vec<String>, Option<String>)> {
        let (name, generation) = (table.name.as_str(), sheet.generation(&table.name));
        let indexed = |column: &str| {
            by_parent && table.columns.iter().any(|c| c.name == column && names_parent(c))
        };
        // the children of one parent, or all rows
        let (space, parts): (Space, Vec<&str>) = match scope {
            Scope::Parent { column, value } if indexed(column) => {
                (Space::Child, vec![name, column, value])
            }
            _ => (Space::Row, vec![name, &generation]),
        };
        let under = self.keys.under(space, &parts);
        let after = after.map(|key| self.keys.of(space, &[&parts[..], &[key]].concat()));
        let scanned = self.store.scan(&under, after.as_deref(), CHUNK).await?;
        let key = |at: &String| rest(at, &under).and_then(|parts| parts.into_iter().next());
        let mut keys: Vec<String> = scanned.iter().filter_map(|(at, _)| key(at)).collect();
        let last = keys.last().filter(|_| scanned.len() >= CHUNK as usize).cloned();
        let row = |key: &String| self.keys.of(Space::Row, &[name, &generation, key]);
        let found = match space {
            Space::Child => self.fetch(keys.iter().map(row).collect()).await?,
            _ => Found(scanned.into_iter().map(|(at, entry)| (at, Some(entry))).collect()),
        };
        keys.retain(|key| found.text(&row(key)).is_some_and(|text| !is_deleted(text)));
        let Some(column) = scope.column().filter(|_| !keys.is_empty()) else {
            return Ok((keys, last));
        };
        let texts: Vec<String> = keys.iter().map(row).collect();
        let mut places = Vec::with_capacity(keys.len());
        for text in texts.iter().filter_map(|row| found.text(row)) {
            places.push(place(text)?);
        }
        let lines = self.sink.read(name, &places, &[column]).await?;
        let texts = lines.into_iter().map(|line| line.values.into_iter().next().flatten());
        let meant = keys.into_iter().zip(texts).filter(|(_, text)| scope.holds(text.as_deref()));
        Ok((meant.map(|(key, _)| key).collect(), last))
    }

    /// What a pass has not seen is suspected.
    async fn miss(
        &self,
        table: &Table,
        sheet: &mut Sheet,
        task: Task,
        at: Moment<'_>,
    ) -> Outcome<Step> {
        let Task::End { partition, pass, scope, proven, strategy, after } = task else {
            return Ok(Step { left: None, draft: Draft::default(), judged: None });
        };
        let name = table.name.as_str();
        let file: Option<FileRecord> = at.found.record(&self.keys.of(Space::File, &[name]))?;
        let by_parent = file.is_some_and(|file| file.by_parent);
        let (keys, last) = self.meant(table, sheet, &scope, after.as_deref(), by_parent).await?;
        let unseen = self.unseen(name, &partition, pass, keys).await?;
        let generation = sheet.generation(name);
        let row = |key: &String| self.keys.of(Space::Row, &[name, &generation, key]);
        let suspect = |key: &String| self.keys.of(Space::Suspect, &[name, key]);
        let found = self.fetch(unseen.iter().flat_map(|k| [row(k), suspect(k)]).collect()).await?;
        let word = Strategy::from_word(&strategy).unwrap_or(Strategy::Sweep);
        let charge = Charge { strategy: word, proven, pass: true };
        let (mut draft, at) = (Draft::default(), Moment { found: &found, ..at });
        for key in &unseen {
            sheet.suspects = true;
            self.accuse((name, &generation), key, charge, at, &mut draft)?;
        }
        let left = match last {
            None => Task::Drop { partition, pass },
            after => Task::End { partition, pass, scope, proven, strategy, after },
        };
        Ok(Step { left: Some(left), draft, judged: None })
    }

    /// Those of the keys that a pass has not seen.
    async fn unseen(
        &self,
        table: &str,
        partition: &str,
        pass: u64,
        keys: Vec<String>,
    ) -> Outcome<Vec<String>> {
        let mark = |key: &String| self.seen_key(table, partition, pass, key);
        let marks = self.fetch(keys.iter().map(mark).collect()).await?;
        Ok(keys.into_iter().filter(|key| marks.entry(&mark(key)).is_none()).collect())
    }

    /// Pairs of one parent that a pass has not seen are removed.
    async fn leave(
        &self,
        table: &Table,
        sheet: &mut Sheet,
        task: Task,
        at: Moment<'_>,
    ) -> Outcome<Step> {
        let mut draft = Draft::default();
        let Task::Members { partition, pass, file, parent, after } = task else {
            return Ok(Step { left: None, draft, judged: None });
        };
        let Some(link) = table.members.iter().find(|link| link.name == file) else {
            // nobody knows the file any more
            return Ok(Step { left: Some(Task::Drop { partition, pass }), draft, judged: None });
        };
        let under = self.keys.under(Space::Member, &[&file, &parent]);
        let from = after.map(|key| self.keys.of(Space::Member, &[&file, &parent, &key]));
        let pairs = self.store.scan(&under, from.as_deref(), CHUNK).await?;
        let all: Vec<String> =
            pairs.iter().filter_map(|(key, _)| rest(key, &under)?.into_iter().next()).collect();
        let last = all.last().filter(|_| pairs.len() >= CHUNK as usize).cloned();
        let gone = self.unseen(&table.name, &partition, pass, all).await?;
        let generation = sheet.generation(&file);
        let at_file = self.keys.of(Space::File, &[&file]);
        let mut keys: Vec<String> =
            gone.iter().map(|key| self.keys.of(Space::Row, &[&file, &generation, key])).collect();
        keys.push(at_file.clone());
        let found = self.fetch(keys).await?;
        draft.conditions.push(found.condition(&at_file));
        let keys: BTreeSet<&str> = gone.iter().map(String::as_str).collect();
        let keys: Vec<&str> = keys.into_iter().collect();
        let mut parents = self.parents_of(link, sheet, &keys, &found).await?;
        for parents in parents.values_mut() {
            parents.remove(&parent);
        }
        self.belong(link, sheet, &parents, &found, at.now, &mut draft).await?;
        for key in keys {
            draft.delete(self.keys.of(Space::Member, &[&file, &parent, key]));
        }
        let left = match last {
            None => Task::Drop { partition, pass },
            after => Task::Members { partition, pass, file, parent, after },
        };
        Ok(Step { left: Some(left), draft, judged: None })
    }
}
