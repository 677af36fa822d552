//! The oracle: what the plan promises, held against what a run has left behind.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use engine_plan::{CursorKind, Guarantee, Of, Plan, Promise, StreamPlan, When};
use engine_sync::deletion::Suspects;
use engine_sync::memory::{Contents, Row};
use engine_sync::{RunReport, StreamReport, StreamStatus};

use super::book::{Book, Class};
use super::source::{Gone, Hole, Moment, Record, Role, Source, avoids};

/// Rows that are never withheld, and the parts above which they are (the guard's own numbers).
const ROWS_FREE: u64 = 10;
const INFERRED_PART: u64 = 10;
const POSITIVE_PART: u64 = 2;

/// A reading that came to its end.
#[derive(Clone, Copy, Debug)]
struct Done {
    began: Moment,
    /// The source did not change meanwhile.
    calm: bool,
}

/// What is known about a stream's readings.
#[derive(Clone, Debug, Default)]
struct Track {
    /// When the present reading began: perhaps in an earlier run.
    began: Moment,
    done: Vec<Done>,
    /// The last reading during which the source changed: what it missed waits for another one.
    restless: Moment,
}

/// The oracle of a world.
#[derive(Debug)]
pub struct Oracle {
    plan: Arc<Plan>,
    promises: BTreeMap<Role, Guarantee>,
    tracks: BTreeMap<Role, Track>,
    /// When the present run began.
    started: Moment,
    /// Rows that had a tombstone before the present run.
    dead: BTreeSet<(Role, String)>,
}

/// How the promises are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mode {
    /// The run did what an operator allowed.
    pub approved: bool,
}

/// What a promise is held against.
struct Scene<'s> {
    source: &'s Source,
    all: &'s Contents,
    role: Role,
    promises: &'s Guarantee,
    began: Moment,
    calm: bool,
}

impl Scene<'_> {
    fn passed(&self, when: When, since: i64, now: i64) -> bool {
        let seconds = |d: Duration| i64::try_from(d.as_secs()).unwrap_or(i64::MAX / 2);
        match when {
            When::NextRun => true,
            When::Within(time) => now > since + seconds(time),
            When::Never => false,
        }
    }

    /// Whether something must have been seen that happened then.
    fn is_due(&self, promise: &Promise, at: Moment) -> bool {
        at.tick <= self.began.tick
            && self.passed(promise.when, at.at, self.began.at)
            && (!promise.again || self.calm)
    }

    fn row(&self, record: &Record) -> Option<&Row> {
        self.all.rows.get(self.role.name())?.get(&record.key())
    }
}

/// A row, for a complaint.
fn shown(row: Option<&Row>) -> String {
    row.map_or_else(
        || "no row".to_owned(),
        |row| {
            let homes = (row.cells.get("item_id"), row.cells.get("box_id"));
            format!("row (tombstone: {}, {homes:?}) {}", row.deleted, row.raw)
        },
    )
}

/// When the owner that the row names went. It must have its tombstone (else it is the owner that is late),
/// and one that came back and went again between two readings was not seen to live when the record was.
fn orphaned(scene: &Scene<'_>, record: &Record, row: &Row) -> Option<Moment> {
    let owner = |role: Role, id: u64| {
        let column = if role == Role::Boxes { "box_id" } else { "item_id" };
        let key = id.to_string();
        let known = scene.all.rows.get(role.name())?.get(&key)?;
        let named = row.cells.get(column).and_then(|c| c.as_str()) == Some(key.as_str());
        let meant = named && known.deleted && !row.outlives(known);
        scene.source.get(role, id).filter(|_| meant)?.gone.map(|(_, at)| at)
    };
    let other = record.other.map(|id| (Role::Items, id));
    record.homes.iter().copied().chain(other).find_map(|(role, id)| owner(role, id))
}

fn later(a: &Promise, b: &Promise) -> Promise {
    if a.when >= b.when { a.clone() } else { b.clone() }
}

fn living(all: &Contents, role: Role) -> u64 {
    let rows = all.rows.get(role.name()).into_iter().flat_map(|rows| rows.values());
    rows.filter(|row| !row.deleted).count() as u64
}

impl Oracle {
    /// An oracle.
    #[must_use]
    pub fn new(plan: Arc<Plan>) -> Self {
        let roles = plan.streams.iter().filter_map(|s| Some((Role::of(&s.name)?, s)));
        let promises = roles.map(|(role, s)| (role, plan.guarantee(s))).collect();
        let (tracks, dead) = (BTreeMap::new(), BTreeSet::new());
        Self { plan, promises, tracks, started: Moment::default(), dead }
    }

    /// When the present run began.
    #[must_use]
    pub fn started(&self) -> Moment {
        self.started
    }

    /// What is promised, in words.
    #[must_use]
    pub fn shown(&self) -> Vec<String> {
        let one = |p: &Promise| {
            format!("{}{} ({})", p.when, if p.again { ", or the one after" } else { "" }, p.why)
        };
        let line = |(role, g): (&Role, &Guarantee)| {
            let deleted = g.deleted.iter().map(|(of, p)| format!("\n  {of}: {}", one(p)));
            let deleted: String = deleted.collect();
            let (new, changed) = (one(&g.new), one(&g.changed));
            format!("{}:\n  new: {new}\n  changed: {changed}{deleted}", role.name())
        };
        self.promises.iter().map(line).collect()
    }

    /// A run begins. A reading that an earlier one has begun goes on.
    pub fn begin(&mut self, all: &Contents, source: &Source, now: i64) {
        self.started = Moment { tick: source.tick, at: now };
        for role in self.promises.keys() {
            let open = all.checkpoints.iter().any(|((stream, _), stored)| {
                let text = stored.text.as_deref().unwrap_or_default();
                stream == role.name() && text.contains("\"window\":")
            });
            let track = self.tracks.entry(*role).or_default();
            if !open {
                track.began = self.started;
            }
        }
    }

    /// The streams that a stream's records are found or lost with.
    fn relatives(&self, role: Role) -> Vec<Role> {
        let Some(stream) = self.plan.stream(role.name()) else { return Vec::new() };
        let deletions = &stream.deletions;
        let parents = stream.parents().map(|(_, p)| &p.stream);
        let feeds = deletions.feeds.iter().map(|feed| &feed.stream);
        let others = deletions.cascades.iter().map(|(name, _)| name).chain(feeds);
        let mut all: Vec<Role> = parents.chain(others).filter_map(|n| Role::of(n)).collect();
        all.push(role);
        all
    }

    /// A run has ended, perhaps by its death.
    pub fn end(
        &mut self,
        report: Option<&RunReport>,
        (all, source): (&Contents, &Source),
        mode: Mode,
        book: &mut Book,
    ) {
        let fresh = self.tombstones(all);
        self.wrong(&fresh, source, book);
        if let Some(report) = report {
            let status = |role: Role| report.streams.iter().find(|s| s.stream == role.name());
            for role in self.promises.keys().copied().collect::<Vec<_>>() {
                let Some(own) = status(role) else { continue };
                if !mode.approved {
                    self.guard(role, own, report, &fresh, (all, source), book);
                }
                let relatives = self.relatives(role);
                let ended = |r: &Role| {
                    use StreamStatus::{Skipped, Succeeded, Withheld};
                    let status = status(*r).map(|s| s.status);
                    matches!(status, Some(Succeeded | Withheld))
                        || *r != role && status == Some(Skipped)
                };
                if relatives.iter().all(ended) {
                    self.hold(role, &relatives, report, (all, source), book);
                }
            }
        }
        self.dead.extend(fresh);
        self.dead.retain(|(role, key)| {
            let row = all.rows.get(role.name()).and_then(|rows| rows.get(key));
            row.is_some_and(|row| row.deleted)
        });
    }

    /// Rows that got a tombstone in this run.
    fn tombstones(&self, all: &Contents) -> BTreeSet<(Role, String)> {
        let mut fresh = BTreeSet::new();
        for role in self.promises.keys() {
            let rows = all.rows.get(role.name()).into_iter().flatten();
            let dead = rows.filter(|(_, row)| row.deleted).map(|(key, _)| (*role, key.clone()));
            fresh.extend(dead.filter(|key| !self.dead.contains(key)));
        }
        fresh
    }

    fn wrong(&self, fresh: &BTreeSet<(Role, String)>, source: &Source, book: &mut Book) {
        for (role, key) in fresh {
            let record = key.parse().ok().and_then(|id| source.get(*role, id));
            let Some(record) = record else { continue };
            // what follows from an owner's tombstone is the owner's matter
            let other = record.other.map(|id| (Role::Items, id));
            let mut owners = record.homes.iter().copied().chain(other);
            if owners.any(|(role, id)| fresh.contains(&(role, id.to_string()))) {
                continue;
            }
            // one that changed while it was looked for may have gone to where was looked before, twice
            let passed = avoids(Hole::MissedTwice) && record.touched.tick > self.started.tick;
            // evidence is as old as the reading that gave it: one that a killed run began goes on
            let began = self.tracks.get(role).map_or(self.started, |track| track.began);
            let tick = began.tick.min(self.started.tick);
            if record.lives() && record.since.tick <= tick && !passed {
                book.complain(Class::WrongDel, format!("{} {key}: {record:?}", role.name()));
            }
        }
    }

    /// Many deletions at once await a word, few do not.
    fn guard(
        &self,
        role: Role,
        own: &StreamReport,
        report: &RunReport,
        fresh: &BTreeSet<(Role, String)>,
        (all, source): (&Contents, &Source),
        book: &mut Book,
    ) {
        let over = |count: u64, rows: u64, part: u64| count > ROWS_FREE.max(rows / part);
        let own_fresh = fresh.iter().filter(|(r, _)| *r == role);
        let before = living(all, role) + own_fresh.clone().count() as u64;
        // a stream that is not due only says what an earlier run withheld
        let due = !own.notes.iter().any(|note| note.starts_with("not due"));
        if own.status == StreamStatus::Withheld && due {
            let mut count = Suspects::default();
            let suspects = all.suspects.get(role.name()).into_iter().flat_map(|s| s.values());
            suspects.for_each(|s| count.add(s));
            // what waits in the other streams counts, too
            let mut every = Suspects::default();
            all.suspects.values().flat_map(|s| s.values()).for_each(|s| every.add(s));
            let run = report.total(|s| s.deleted) + every.inferred;
            let good = over(count.inferred, before, INFERRED_PART)
                || over(count.positive, before, POSITIVE_PART)
                || count.inferred_proven > 0 && run > ROWS_FREE;
            if !good || count.withheld == 0 {
                let text = format!("{}: withheld without need: {count:?}", role.name());
                book.complain(Class::Guard, text);
            }
        }
        let probes = self.plan.stream(role.name()).is_some_and(|s| s.deletions.probe.is_some());
        let inferred = own_fresh.filter(|(_, key)| {
            let record = key.parse().ok().and_then(|id| source.get(role, id));
            let how = record.and_then(|r| r.gone).map(|(how, _)| how);
            !probes && matches!(how, Some(Gone::Deleted | Gone::Owned(_)))
        });
        let inferred = inferred.count() as u64;
        if over(inferred, before, INFERRED_PART) {
            let text = format!("{}: {inferred} of {before} deleted unasked", role.name());
            book.complain(Class::Guard, text);
        }
    }

    /// Holds the promises of a stream that was read to its end.
    fn hold(
        &mut self,
        role: Role,
        relatives: &[Role],
        report: &RunReport,
        (all, source): (&Contents, &Source),
        book: &mut Book,
    ) {
        let began = relatives.iter().filter_map(|r| self.tracks.get(r)).map(|t| t.began).min();
        let Some(began) = began else { return };
        let still = |r: &Role| source.moved.get(r).is_none_or(|m| m.tick <= began.tick);
        let calm = relatives.iter().all(still);
        // a probe needs a record that is there, to know that single records can be asked for
        let probes = self.plan.stream(role.name()).is_some_and(|s| s.deletions.probe.is_some());
        let rows = all.rows.get(role.name());
        let row = |r: &Record| rows.and_then(|rows| rows.get(&r.key()));
        let stored = |r: &Record| row(r).is_some_and(|row| !row.deleted);
        let mut listed = source.of(role).filter(|r| r.is_listed() && r.since.tick <= began.tick);
        let alone = probes && avoids(Hole::NobodyElse) && !listed.any(stored);
        let withholds = |r: &Role| {
            let own = report.streams.iter().find(|s| s.stream == r.name());
            own.is_some_and(|s| s.status == StreamStatus::Withheld)
        };
        // what is withheld takes its time, and what depends on it
        let track = self.tracks.entry(role).or_default();
        let skipped = |r: &Role| {
            let own = report.streams.iter().find(|s| s.stream == r.name());
            own.is_none_or(|s| s.status == StreamStatus::Skipped)
        };
        if relatives.iter().any(withholds) {
            track.done.clear();
        } else if !relatives.iter().any(skipped) {
            track.done.push(Done { began, calm: calm && !alone });
        }
        if !calm {
            track.restless = began;
        }
        let promises = &self.promises[&role];
        let scene = Scene { source, all, role, promises, began, calm };
        for record in source.of(role).filter(|r| r.lives()) {
            self.there(&scene, record, book);
        }
        for record in source.of(role).filter(|r| !r.lives()) {
            self.gone(&scene, record, book);
        }
    }

    /// A record that is there: its row must be, too, and be the same.
    fn there(&self, scene: &Scene<'_>, record: &Record, book: &mut Book) {
        let homes: Vec<&Record> =
            record.homes.iter().filter_map(|(r, id)| scene.source.get(*r, *id)).collect();
        let by_id = |role: Role| {
            let cursor = self.plan.stream(role.name()).and_then(|s| s.cursor.as_ref());
            cursor.is_some_and(|c| c.kind == CursorKind::Id)
        };
        // numbers that only grow do not show what comes back under its old one
        let mut found = match record.back && by_id(scene.role) {
            true => scene.promises.changed.clone(),
            false => scene.promises.new.clone(),
        };
        for ((role, _), home) in record.homes.iter().zip(&homes) {
            if home.back && by_id(*role) {
                found = later(&found, &self.promises[role].changed);
            }
        }
        let since = homes.iter().map(|h| h.since).fold(record.since, Moment::max);
        let touched = homes.iter().map(|h| h.touched).fold(record.touched, Moment::max);
        if touched.tick > scene.began.tick || !scene.is_due(&found, since) {
            return;
        }
        let name = scene.role.name();
        let Some(row) = scene.row(record).filter(|row| !row.deleted) else {
            let what = format!("{name} {}: {} for {record:?}", record.id, shown(scene.row(record)));
            return book.complain(Class::Lost, what);
        };
        let home = |r: &Role, column: &str| {
            let cell = row.cells.get(column).and_then(|c| c.as_str());
            let own = record.homes.iter().find(|(role, _)| role == r).map(|(_, id)| id.to_string());
            row.cells.contains_key(column) && cell != own.as_deref()
        };
        let elsewhere = scene.role == Role::Parts
            && (home(&Role::Items, "item_id") || home(&Role::Boxes, "box_id"));
        let differs = row.raw != record.body(scene.role) || elsewhere;
        if differs && scene.is_due(&scene.promises.changed, touched) {
            let what = format!("{name} {}: {} for {record:?}", record.id, shown(Some(row)));
            book.complain(Class::Stale, what);
        }
    }

    /// A record that is gone: its row must have a tombstone, if it was ever there.
    fn gone(&self, scene: &Scene<'_>, record: &Record, book: &mut Book) {
        let Some((how, at)) = record.gone else { return };
        let Some(row) = scene.row(record).filter(|row| !row.deleted) else { return };
        let name = scene.role.name();
        let hour = |d: Duration| i64::try_from(d.as_secs()).unwrap_or(i64::MAX / 2);
        let is_meant = |of: &Of| match of {
            Of::All => how != Gone::Flagged,
            Of::Flagged => how == Gone::Flagged,
            Of::Fed(_) => how == Gone::Merged,
            Of::Owned(owner) => {
                matches!(how, Gone::Owned(r) if r.name() == owner)
                    && orphaned(scene, record, row).is_some()
            }
            // the scenes have no conditions, and no records within others
            Of::Outside | Of::Held(_) => false,
            Of::Recent(back) => {
                how != Gone::Flagged && record.made > scene.began.at - hour(*back) + 10
            }
        };
        let nested = self.plan.stream(name).is_some_and(StreamPlan::is_nested);
        let none = Track::default();
        let track = self.tracks.get(&scene.role).unwrap_or(&none);
        for (of, promise) in scene.promises.deleted.iter().filter(|(of, _)| is_meant(of)) {
            // an owner may have come back and gone again since its record went
            let orphaned = orphaned(scene, record, row).filter(|_| matches!(of, Of::Owned(_)));
            let at = orphaned.filter(|owner| owner.tick > at.tick).unwrap_or(at);
            let from = at.at.max(track.restless.at);
            let counts = |done: &&Done| {
                let passed = scene.passed(promise.when, from, done.began.at);
                // each reading must have looked back so far
                let far = match of {
                    Of::Recent(back) => record.made > done.began.at - hour(*back) + 10,
                    _ => true,
                };
                done.calm && at.tick <= done.began.tick && passed && far
            };
            let seen: Vec<&Done> = track.done.iter().filter(counts).collect();
            let again = |first: &Done| match nested {
                // the lists of many parents are not all read again at once
                true => seen
                    .iter()
                    .skip(1)
                    .any(|d| scene.passed(promise.when, first.began.at, d.began.at)),
                false => seen.len() > 1,
            };
            if seen.first().is_some_and(|first| !promise.again || again(first)) {
                let row = shown(Some(row));
                let what = format!("{name} {} ({of}): {row} for {record:?}", record.id);
                return book.complain(Class::Ghost, what);
            }
        }
    }
}
