//! The oracle at every commit: it stands right before the destination and sees what is really stored.

use std::sync::Arc;

use async_trait::async_trait;
use engine_client::BaseUrl;
use engine_plan::{Checkpoint, Plan, Position, StreamPlan, Table, Window};
use engine_sync::destination::Marking;
use engine_sync::destination::Outcome;
use engine_sync::memory::{Contents, MemoryDestination};
use engine_sync::{Claim, Commit, Committed, DELETIONS, Destination, FILL, Grant, Lease, Stored};

use super::layer::Layer;
use super::ledger::{Answered, Class, Track};
use super::plan::{BASE, LOOKBACK};
use super::process::lock;
use super::source::{List, Unit};
use super::world::Shared;

/// The watch over one process.
pub struct Watch {
    /// Whose calls it sees.
    pub process: u32,
    /// Its plan.
    pub plan: Arc<Plan>,
    /// What it knows.
    pub shared: Arc<Shared>,
}

/// What is stored about a unit.
struct Before {
    stored: Stored,
    mark: i64,
    done: i64,
    /// The marks of the children of the batch's rows.
    children: Vec<i64>,
}

/// A commit that was done, with all that is needed to judge it.
struct Done<'c> {
    unit: Unit,
    commit: &'c Commit<'c>,
    old: Option<Checkpoint>,
    new: Checkpoint,
}

fn marks_of(all: &Contents, stream: &str, partition: &str) -> (i64, i64) {
    let found = all.partitions.get(stream).and_then(|p| p.get(partition));
    found.map_or((0, 0), |(_, mark, done)| (*mark, *done))
}

/// The address of a window's next page.
#[must_use]
pub fn address(stream: &StreamPlan, window: &Window, partition: &str) -> Option<String> {
    let names = stream.parents().flat_map(|(_, p)| &p.variables);
    let vars: Vec<_> = names.map(|(name, _)| (name.clone(), partition.to_owned())).collect();
    let request = stream.request(window, &vars).ok()??;
    let base = BaseUrl::parse(BASE).ok()?;
    Some(base.join(&request.path, &request.query).to_string())
}

fn seconds(text: &str) -> Option<i64> {
    text.parse::<jiff::Timestamp>().ok().map(|t| t.as_second())
}

impl Watch {
    fn memory(&self) -> &MemoryDestination {
        &self.shared.memory
    }

    fn complain(&self, class: Class, unit: &Unit, text: &str) {
        let text = format!("process {} {}/{}: {text}", self.process, unit.0, unit.1);
        lock(&self.shared.ledger).complain(class, text);
    }

    fn before(&self, unit: &Unit, commit: &Commit<'_>) -> Before {
        self.memory().look(|all| {
            let stored = all.checkpoints.get(unit).cloned().unwrap_or_default();
            let (mark, done) = marks_of(all, &unit.0, &unit.1);
            let child = self.plan.children(&unit.0).next().map(|(c, ..)| c.name.clone());
            let keys = commit.batch.map_or(&[][..], |b| &b.keys);
            let children = match &child {
                Some(child) => keys.iter().map(|k| marks_of(all, child, k).0).collect(),
                None => Vec::new(),
            };
            Before { stored, mark, done, children }
        })
    }

    /// What every transaction must keep.
    fn always(&self, lease: &Lease, unit: &Unit, before: &Before, commit: &Commit<'_>) {
        let (after, holder) = self
            .memory()
            .look(|all| (all.checkpoints.get(unit).cloned().unwrap_or_default(), all.holder()));
        let granted = lock(&self.shared.ledger).granted.get(&self.process).copied();
        if granted != Some(lease.epoch) || holder != Some(lease.epoch) {
            let text = format!("granted {granted:?}, used {}, held {holder:?}", lease.epoch);
            self.complain(Class::Fence, unit, &text);
        }
        let advance = commit.advance();
        if after.sequence != before.stored.sequence + 1 || advance.from() != before.stored.sequence
        {
            let text = format!("{} then {}", before.stored.sequence, after.sequence);
            self.complain(Class::Sequence, unit, &text);
        }
        if before.stored.text == after.text && advance.clears().is_none() {
            self.complain(Class::Sequence, unit, "the same checkpoint again");
        }
    }

    fn committed(&self, lease: &Lease, commit: &Commit<'_>, before: &Before) {
        let advance = commit.advance();
        let unit: Unit = (advance.stream().to_owned(), advance.partition().to_owned());
        self.always(lease, &unit, before, commit);
        let read = |text: &str| serde_json::from_str::<Checkpoint>(text).ok();
        let Some(new) = read(advance.text()) else {
            return self.complain(Class::Sequence, &unit, "the checkpoint can't be read");
        };
        let old = before.stored.text.as_deref().and_then(read);
        lock(&self.shared.ledger).note(|| {
            let rows = commit.batch.map(|b| b.keys.iter().map(|k| k.as_ref()).collect::<Vec<_>>());
            format!("p{} commit {unit:?} rows {rows:?} {}", self.process, advance.text())
        });
        if let Some(batch) = commit.batch {
            let mut ledger = lock(&self.shared.ledger);
            let stored = ledger.stored.entry(commit.table.name.clone()).or_default();
            stored.extend(batch.keys.iter().map(|k| k.clone().into_owned()));
        }
        let Some(stream) = self.plan.stream(&unit.0) else { return };
        if unit.1 == FILL || unit.1 == DELETIONS || (stream.is_nested() && unit.1.is_empty()) {
            return; // no list is read for these
        }
        self.children(&unit, commit, before);
        let done = Done { unit, commit, old, new };
        self.page(stream, &done, before);
    }

    /// A parent that was seen has its children marked in the same transaction. Children that have not begun
    /// are all marked when they do.
    fn children(&self, unit: &Unit, commit: &Commit<'_>, before: &Before) {
        let Some((child, ..)) = self.plan.children(&unit.0).next() else { return };
        let own = (child.name.clone(), String::new());
        if !self.memory().look(|all| all.checkpoints.contains_key(&own)) {
            return;
        }
        let keys = commit.batch.map_or(&[][..], |b| &b.keys);
        for (key, mark) in keys.iter().zip(&before.children) {
            let after = self.memory().look(|all| marks_of(all, &child.name, key).0);
            if after <= *mark {
                self.complain(
                    Class::Mark,
                    unit,
                    &format!("{key} was seen, its children not marked"),
                );
            }
            let mut ledger = lock(&self.shared.ledger);
            let tick = ledger.tick();
            let track = ledger.tracks.entry((child.name.clone(), key.clone().into_owned()));
            track.or_default().marks.insert(after, tick);
        }
    }

    /// The page behind a commit: it was answered, it was due, its rows are there, and the checkpoint
    /// claims no more.
    fn page(&self, stream: &StreamPlan, done: &Done<'_>, before: &Before) {
        let Done { unit, commit, old, new } = done;
        let mut ledger = lock(&self.shared.ledger);
        let mut answers = ledger.answers.remove(&(self.process, unit.clone())).unwrap_or_default();
        let mut track = ledger.tracks.get(unit).cloned().unwrap_or_default();
        drop(ledger);
        let window = old.as_ref().and_then(|c| c.window.as_ref());
        let due = window.and_then(|w| address(stream, w, &unit.1));
        // pages are also asked for ahead: the newest answer that was due, or that begins a window, and
        // that leads where the checkpoint says
        let may = |a: &Answered| Some(&a.url) == due.as_ref() || self.begins(stream, done, a);
        let leads = |a: &Answered| match &new.window {
            Some(window) => follows(unit, window, a),
            None => a.last,
        };
        let found = answers.iter().rposition(|a| may(a) && leads(a));
        let found = found.or_else(|| answers.iter().rposition(may));
        let Some(at) = found else {
            let text = format!("a commit, but no page was answered that was due: {due:?}");
            return self.complain(Class::Page, unit, &text);
        };
        let answer = answers.remove(at);
        let begins = self.begins(stream, done, &answer);
        if begins {
            track.began = Some((answer.tick, answer.at));
        }
        if commit.batch.is_none() && answer.exists {
            self.complain(Class::Ahead, unit, "the checkpoint moved without the page's rows");
        }
        if !begins && due.as_ref() != Some(&answer.url) {
            let text = format!("due was {due:?}, committed is {}", answer.url);
            self.complain(Class::Page, unit, &text);
        }
        if let (false, Some(window)) = (begins, window) {
            self.edge(stream, unit, window, &answers, &track);
        }
        self.rows(unit, &answer);
        match &new.window {
            Some(window) => self.claims(unit, window, &answer),
            None if !answer.last => {
                self.complain(Class::Ahead, unit, "the list ended before its last page");
            }
            None => {}
        }
        self.cursor(unit, old.as_ref(), new, &track);
        self.clears(unit, commit, before, (new, &track));
        answers.retain(|a| a.asked.skip > answer.asked.skip && a.asked.since == answer.asked.since);
        track.page = Some((self.process, answer.keys.into_iter().map(|k| k.0).collect()));
        let mut ledger = lock(&self.shared.ledger);
        ledger.tracks.insert(unit.clone(), track);
        if new.window.is_some() {
            ledger.answers.insert((self.process, unit.clone()), answers);
        }
    }

    /// Whether the page is the first of a window.
    fn begins(&self, stream: &StreamPlan, done: &Done<'_>, answer: &Answered) -> bool {
        let known = done.old.as_ref().and_then(|c| c.cursor.clone());
        let own = done.new.window.as_ref().and_then(|w| w.from.clone());
        let plains = [
            None,
            Some(engine_plan::walk::Plain::Unfiltered),
            Some(engine_plan::walk::Plain::Unordered),
        ];
        let froms = [known, own, None];
        answer.asked.skip == 0
            && froms.iter().any(|from| {
                plains.iter().any(|plain| {
                    let window = Window { from: from.clone(), plain: *plain, ..Window::default() };
                    address(stream, &window, &done.unit.1).as_ref() == Some(&answer.url)
                })
            })
    }

    /// A resumed list was looked at before it was gone on with.
    fn edge(
        &self,
        stream: &StreamPlan,
        unit: &Unit,
        window: &Window,
        answers: &[Answered],
        track: &Track,
    ) {
        let Some((back, _)) = stream.step_back(window) else { return };
        let Some((by, keys)) = &track.page else { return };
        let wanted = address(stream, &back, &unit.1);
        let same = |a: &Answered| {
            Some(&a.url) == wanted.as_ref() && a.keys.iter().map(|k| &k.0).eq(keys.iter())
        };
        if *by != self.process && !answers.iter().any(same) {
            let text = format!("resumed without proof that it has not moved: {keys:?}");
            self.complain(Class::Edge, unit, &text);
        }
    }

    /// All records of the page are stored, as they were answered or newer.
    fn rows(&self, unit: &Unit, answer: &Answered) {
        let missing = self.memory().look(|all| {
            let rows = all.rows.get(&unit.0);
            let revision = |key: &String| rows?.get(key)?.cells.get("rev")?.as_u64();
            let old = |(key, rev, _): &&(String, u64, i64)| revision(key) < Some(*rev);
            answer.keys.iter().find(old).map(|(key, rev, _)| (key.clone(), *rev, revision(key)))
        });
        if let Some((key, rev, stored)) = missing {
            let text = format!("{key} was answered as {rev}, and is stored as {stored:?}");
            self.complain(Class::Ahead, unit, &text);
        }
    }

    /// The next position lies right behind the page.
    fn claims(&self, unit: &Unit, window: &Window, answer: &Answered) {
        let count = answer.keys.len();
        if !follows(unit, window, answer) {
            let text = format!("{:?} after {} with {count} records", window.position, answer.url);
            self.complain(Class::Ahead, unit, &text);
        }
    }

    /// Everything that changed before the cursor is stored.
    fn cursor(&self, unit: &Unit, old: Option<&Checkpoint>, new: &Checkpoint, track: &Track) {
        if new.cursor.is_none() || old.is_some_and(|old| old.cursor == new.cursor) {
            return;
        }
        let Some(cursor) = new.cursor.as_deref().and_then(seconds) else { return };
        if track.began.is_some_and(|(_, at)| cursor > at - LOOKBACK) {
            self.complain(Class::Ahead, unit, "the cursor is later than the window's start allows");
        }
        let list = if unit.0 == "people" { List::People } else { List::Visits };
        let source = lock(&self.shared.source);
        let missing = self.memory().look(|all| {
            let rows = all.rows.get(&unit.0);
            let stored = |id: u32| rows?.get(&list.key(id))?.cells.get("rev")?.as_u64();
            let records = source.lists.get(&list).map_or(&[][..], Vec::as_slice);
            let hidden = records.iter().find(|r| r.at < cursor && stored(r.id) != Some(r.rev));
            hidden.map(|r| format!("{} (revision {}) is stored as {:?}", r.id, r.rev, stored(r.id)))
        });
        drop(source);
        if let Some(text) = missing {
            self.complain(
                Class::Ahead,
                unit,
                &format!("the cursor passed what is not stored: {text}"),
            );
        }
    }

    /// A mark is cleared by a reading that began after it was set, and came to its end.
    fn clears(
        &self,
        unit: &Unit,
        commit: &Commit<'_>,
        before: &Before,
        (new, track): (&Checkpoint, &Track),
    ) {
        let (mark, done) = self.memory().look(|all| marks_of(all, &unit.0, &unit.1));
        let Some(cleared) = commit.advance().clears() else {
            if done != before.done {
                self.complain(Class::Cleared, unit, "a mark is cleared, nobody said so");
            }
            return;
        };
        let set = track.marks.get(&cleared).copied();
        let late = set.is_none_or(|set| track.began.is_none_or(|(began, _)| began < set));
        if new.window.is_some() || late || cleared > mark || mark != before.mark {
            let text = format!(
                "mark {cleared} of {mark}, set {set:?}, reading began {:?}, goes on: {}",
                track.began,
                new.window.is_some()
            );
            self.complain(Class::Cleared, unit, &text);
        }
    }
}

#[async_trait]
impl Layer for Watch {
    async fn claim(&self, next: &dyn Destination, claim: &Claim) -> Outcome<Grant> {
        let done = next.claim(claim).await;
        if let Ok(Grant::Granted(lease)) = &done {
            let mut ledger = lock(&self.shared.ledger);
            ledger.granted.insert(self.process, lease.epoch);
            ledger.note(|| format!("p{} claimed epoch {}", self.process, lease.epoch));
        }
        done
    }

    async fn commit(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
    ) -> Outcome<Committed> {
        let advance = commit.advance();
        let unit = (advance.stream().to_owned(), advance.partition().to_owned());
        let before = self.before(&unit, commit);
        let done = next.commit(lease, commit).await;
        if done.is_ok() {
            self.committed(lease, commit, &before);
        }
        done
    }

    async fn mark_all(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        let stream = commit.advance().stream().to_owned();
        let unit = (stream.clone(), commit.advance().partition().to_owned());
        let before = self.before(&unit, commit);
        next.mark_all(lease, parent, marking, commit).await?;
        self.always(lease, &unit, &before, commit);
        let marks = self.memory().look(|all| {
            let keys = all.rows.get(&parent.name).into_iter().flat_map(|rows| rows.keys());
            keys.map(|k| (k.clone(), marks_of(all, &stream, k).0)).collect::<Vec<_>>()
        });
        let mut ledger = lock(&self.shared.ledger);
        let tick = ledger.tick();
        for (partition, mark) in marks {
            let track = ledger.tracks.entry((stream.clone(), partition)).or_default();
            track.marks.insert(mark, tick);
        }
        Ok(())
    }
}

/// Whether the next position lies right behind the page.
fn follows(unit: &Unit, window: &Window, answer: &Answered) -> bool {
    let (asked, count) = (&answer.asked, answer.keys.len());
    let pages = |skip: usize| skip / asked.take.max(1);
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    match &window.position {
        // pages that nothing joins are read a second time
        // the connector has no such pages
        Position::Chain { .. } => false,
        Position::Start => window.twice.is_some_and(|twice| twice.readings > 0),
        // a record joins two pages; where none does, what joins is looked for further back
        Position::Offset { next, back: 1.., .. } => number(*next) < asked.skip + count,
        Position::Offset { next, last, .. } => {
            number(*next) + usize::from(!last.is_empty()) == asked.skip + count
        }
        Position::Number { next, .. } => number(*next) == pages(asked.skip) + 2,
        Position::Walk { at, skip, .. } => {
            let (at, last) = (seconds(at), answer.keys.last().map(|k| k.2));
            let most = match unit.0.as_str() {
                "visits" => pages(asked.skip) + 1,
                _ => asked.skip + count,
            };
            match at == asked.since {
                true => number(*skip) <= most,
                false => at <= last && *skip == 0,
            }
        }
    }
}
