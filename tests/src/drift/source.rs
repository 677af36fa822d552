//! The source: records, what happens to them, and when.

use std::collections::BTreeMap;

use fastrand::Rng;

use super::draw::{Cursor, Traits};
use crate::sim::clock::shown;

/// What a stream is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The records that the others belong to.
    Items,
    /// Other parents of parts.
    Boxes,
    /// Items that were merged into another.
    Merges,
    /// Children of items (and boxes), in lists of their own.
    Parts,
    /// Records that belong to items, in one list.
    Notes,
}

impl Role {
    /// The stream's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Items => "items",
            Self::Boxes => "boxes",
            Self::Merges => "merges",
            Self::Parts => "parts",
            Self::Notes => "notes",
        }
    }

    /// The stream of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let all = [Self::Items, Self::Boxes, Self::Merges, Self::Parts, Self::Notes];
        all.into_iter().find(|role| role.name() == name)
    }
}

/// When: the number of the change, and the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Changes so far.
    pub tick: u64,
    /// Seconds since 1970.
    pub at: i64,
}

/// How a record went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// It was deleted.
    Deleted,
    /// It was merged into another: the stream of mergers names it.
    Merged,
    /// What it belonged to went.
    Owned(Role),
    /// It says so itself, and stays in its list.
    Flagged,
}

/// A record, and what became of it.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its number.
    pub id: u64,
    /// Grows with each change of its own.
    pub rev: u64,
    /// When it was made (seconds).
    pub made: i64,
    /// When it changed (seconds), as it says.
    pub changed: i64,
    /// The parents that list it.
    pub homes: Vec<(Role, u64)>,
    /// Another record that it names.
    pub other: Option<u64>,
    /// The last time anything about it changed.
    pub touched: Moment,
    /// Since when it has been there without a break.
    pub since: Moment,
    /// It had been gone before.
    pub back: bool,
    /// How it went.
    pub gone: Option<(Gone, Moment)>,
}

impl Record {
    /// It is there.
    #[must_use]
    pub fn lives(&self) -> bool {
        self.gone.is_none()
    }

    /// Lists show it.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        matches!(self.gone, None | Some((Gone::Flagged, _)))
    }

    /// Its key.
    #[must_use]
    pub fn key(&self) -> String {
        self.id.to_string()
    }

    /// As the API shows it.
    #[must_use]
    pub fn body(&self, role: Role) -> String {
        let Self { id, rev, made, changed, .. } = self;
        let gone = !self.lives();
        let (made, changed) = (shown(*made), shown(*changed));
        let other = self.other.map_or_else(|| "null".to_owned(), |other| format!("\"{other}\""));
        let other = match role {
            Role::Notes => format!(",\"item_id\":{other}"),
            Role::Merges => format!(",\"target_id\":{other}"),
            _ => String::new(),
        };
        format!(
            "{{\"id\":\"{id}\",\"rev\":{rev},\"created_at\":\"{made}\",\
             \"updated_at\":\"{changed}\",\"gone\":{gone}{other}}}"
        )
    }
}

/// Situations that the engine is known not to see through: worlds avoid them. Each is explained in
/// docs/torture.md.
pub const HOLES: &[Hole] = &[
    Hole::MergedComesBack,
    Hole::MovesWhileRead,
    Hole::BackWhileRead,
    Hole::TwiceInASecond,
    Hole::NobodyElse,
    Hole::Ties,
    Hole::MissedTwice,
    Hole::UnseenOwner,
];

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hole {
    /// A merged record comes back before the merger was read.
    MergedComesBack,
    /// A child goes from a list that is not read yet to one that is read already: it has a tombstone
    /// until the next run.
    MovesWhileRead,
    /// A record comes back between two runs that share one reading, to where it was read already.
    BackWhileRead,
    /// A parent that is not read by its time changes twice in a second, and looks the same.
    TwiceInASecond,
    /// The only record that is left goes, and nothing but single requests would show it.
    NobodyElse,
    /// Pages that nothing joins pass by a record in two readings, one after the other, or its new owner.
    MissedTwice,
    /// A record goes to another owner, and its stream does not see changes: the owner that is stored goes.
    UnseenOwner,
    /// In a walk, more records of one second than a page takes change while they are skipped by number.
    Ties,
}

/// Whether worlds avoid it.
#[must_use]
pub fn avoids(hole: Hole) -> bool {
    HOLES.contains(&hole)
}

/// The truth.
#[derive(Debug, Default)]
pub struct Source {
    /// All records that ever were.
    pub all: BTreeMap<Role, BTreeMap<u64, Record>>,
    /// When the records of a stream last changed.
    pub moved: BTreeMap<Role, Moment>,
    /// Changes so far.
    pub tick: u64,
    /// A child's change moves its parents.
    pub bumps: bool,
    /// A run is reading.
    pub is_read: bool,
    /// A run was reading, and did not come to the end.
    pub is_begun: bool,
    /// Changes that are left for a run: nobody can follow a list that grows faster than it is read.
    pub patience: u32,
    /// Streams that are read by the time of change.
    timed: Vec<Role>,
    /// Streams that do not see changes.
    constant: Vec<Role>,
    /// What happened, to be written down.
    pub said: Vec<String>,
    /// Records may say that they are gone.
    flags: Vec<Role>,
    roles: Vec<Role>,
    shared: bool,
    union: bool,
}

impl Source {
    /// A source with its first records.
    #[must_use]
    pub fn new(traits: &Traits, rng: &mut Rng, now: i64) -> Self {
        let parts = traits.shape(Role::Parts);
        let mut this = Self {
            bumps: parts.is_some_and(|p| p.changed_parents),
            shared: parts.is_some_and(|p| p.shared),
            union: parts.is_some_and(|p| p.union),
            flags: traits.shapes.iter().filter(|s| s.flag).map(|s| s.role).collect(),
            timed: traits.shapes.iter().filter(|s| s.cursor.is_time()).map(|s| s.role).collect(),
            constant: traits
                .shapes
                .iter()
                .filter(|s| matches!(s.cursor, Cursor::Id(..)))
                .map(|s| s.role)
                .collect(),
            roles: traits.shapes.iter().map(|s| s.role).collect(),
            ..Self::default()
        };
        let first: Vec<Role> = this.roles.iter().copied().filter(|r| *r != Role::Merges).collect();
        for role in first {
            for _ in 0..rng.usize(0..=traits.most) {
                let before = now - rng.i64(0..40 * 3600);
                this.insert(role, rng, before);
            }
        }
        this.said.clear();
        this
    }

    /// A stream's records.
    pub fn of(&self, role: Role) -> impl Iterator<Item = &Record> {
        self.all.get(&role).into_iter().flat_map(BTreeMap::values)
    }

    /// One record.
    #[must_use]
    pub fn get(&self, role: Role, id: u64) -> Option<&Record> {
        self.all.get(&role)?.get(&id)
    }

    /// Something happens.
    fn moment(&mut self, role: Role, now: i64) -> Moment {
        self.tick += 1;
        let moment = Moment { tick: self.tick, at: now };
        self.moved.insert(role, moment);
        moment
    }

    fn pick(&self, role: Role, rng: &mut Rng, which: impl Fn(&Record) -> bool) -> Option<u64> {
        let ids: Vec<u64> = self.of(role).filter(|r| which(r)).map(|r| r.id).collect();
        (!ids.is_empty()).then(|| ids[rng.usize(0..ids.len())])
    }

    fn edit(&mut self, role: Role, id: u64, now: i64, edit: impl FnOnce(&mut Record, Moment)) {
        let moment = self.moment(role, now);
        let record = self.all.get_mut(&role).and_then(|all| all.get_mut(&id));
        let Some(record) = record else { return };
        record.rev += 1;
        record.changed = now;
        record.touched = moment;
        edit(record, moment);
        let text = format!("{} {id}: {:?} {:?}", role.name(), record.gone, record.homes);
        self.said.push(text);
    }

    /// A child's change moves its parents: only their time, as they have no other trace of it.
    fn bump(&mut self, homes: &[(Role, u64)], now: i64) {
        let homes = if self.bumps { homes } else { &[] };
        for (role, id) in homes {
            let moment = self.moment(*role, now);
            let hidden = self.timed.contains(role) || !avoids(Hole::TwiceInASecond);
            let parent = self.all.get_mut(role).and_then(|all| all.get_mut(id));
            if let Some(parent) = parent.filter(|p| p.lives()) {
                parent.changed = now;
                parent.rev += u64::from(!hidden);
                parent.touched = moment;
                self.said.push(format!("{} {id} moves with a child", role.name()));
            }
        }
    }

    fn homes(&self, rng: &mut Rng) -> Vec<(Role, u64)> {
        let mut homes = Vec::new();
        let most = if self.shared { rng.usize(1..=3) } else { 1 };
        for _ in 0..most {
            let role = if self.union && rng.bool() { Role::Boxes } else { Role::Items };
            let home = self.pick(role, rng, Record::lives).map(|id| (role, id));
            homes.extend(home.filter(|home| !homes.contains(home)));
        }
        homes
    }

    fn insert(&mut self, role: Role, rng: &mut Rng, now: i64) {
        let homes = if role == Role::Parts { self.homes(rng) } else { Vec::new() };
        if role == Role::Parts && homes.is_empty() {
            return;
        }
        let other = match role {
            Role::Notes => self.pick(Role::Items, rng, Record::lives),
            _ => None,
        };
        self.put(role, homes, other, now);
    }

    fn put(&mut self, role: Role, homes: Vec<(Role, u64)>, other: Option<u64>, now: i64) {
        let touched = self.moment(role, now);
        let all = self.all.entry(role).or_default();
        let id = all.keys().next_back().map_or(1, |id| id + 1);
        let record = Record {
            id,
            rev: 1,
            made: now,
            changed: now,
            homes: homes.clone(),
            other,
            touched,
            since: touched,
            back: false,
            gone: None,
        };
        all.insert(id, record);
        self.said.push(format!("{} {id} is made in {homes:?}, names {other:?}", role.name()));
        self.bump(&homes, now);
    }

    /// A record goes, and all that belongs to it.
    fn remove(&mut self, role: Role, id: u64, how: Gone, now: i64) {
        let homes = self.get(role, id).map(|r| r.homes.clone()).unwrap_or_default();
        self.edit(role, id, now, |record, moment| record.gone = Some((how, moment)));
        self.bump(&homes, now);
        if role == Role::Items {
            let notes = self.of(Role::Notes).filter(|n| n.is_listed() && n.other == Some(id));
            let notes: Vec<u64> = notes.map(|n| n.id).collect();
            for note in notes {
                self.remove(Role::Notes, note, Gone::Owned(role), now);
            }
        }
        let listed = |p: &&Record| p.is_listed() && p.homes.contains(&(role, id));
        let parts: Vec<u64> = self.of(Role::Parts).filter(listed).map(|p| p.id).collect();
        for part in parts {
            let lonely = self.get(Role::Parts, part).is_some_and(|p| p.homes.len() == 1);
            if lonely {
                self.remove(Role::Parts, part, Gone::Owned(role), now);
            } else {
                let leaves = |r: &mut Record, _| r.homes.retain(|home| *home != (role, id));
                self.edit(Role::Parts, part, now, leaves);
                let homes = self.get(Role::Parts, part).map(|p| p.homes.clone());
                self.bump(&homes.unwrap_or_default(), now);
            }
        }
    }

    fn back(&mut self, role: Role, rng: &mut Rng, now: i64) {
        let keeps = self.keeps_owner(role);
        let owner_lives = |id: u64| self.get(Role::Items, id).is_some_and(Record::lives);
        let may = |r: &Record| match r.gone {
            None => false,
            Some((Gone::Merged, _)) => !avoids(Hole::MergedComesBack),
            Some(_) => !keeps || r.other.is_none_or(owner_lives),
        };
        let Some(id) = self.pick(role, rng, may) else { return };
        let homes = if role == Role::Parts { self.homes(rng) } else { Vec::new() };
        let other = self.pick(Role::Items, rng, Record::lives);
        if role == Role::Parts && homes.is_empty() {
            return;
        }
        self.edit(role, id, now, |record, moment| {
            (record.gone, record.back, record.since) = (None, true, moment);
            record.homes.clone_from(&homes);
            if !keeps {
                record.other = record.other.and(other);
            }
        });
        self.bump(&homes, now);
    }

    fn keeps_owner(&self, role: Role) -> bool {
        self.constant.contains(&role) && avoids(Hole::UnseenOwner)
    }

    fn moves(&mut self, role: Role, id: u64, rng: &mut Rng, now: i64) {
        let before = self.get(role, id).map(|r| r.homes.clone()).unwrap_or_default();
        match role {
            Role::Parts => {
                let homes = self.homes(rng);
                if homes.is_empty() {
                    return;
                }
                self.edit(role, id, now, |record, _| record.homes.clone_from(&homes));
                self.bump(&before, now);
                self.bump(&homes, now);
            }
            Role::Notes if !self.keeps_owner(role) => {
                let other = self.pick(Role::Items, rng, Record::lives);
                self.edit(role, id, now, |record, _| record.other = other);
            }
            _ => self.edit(role, id, now, |_, _| {}),
        }
    }

    /// Something happens, of some kind.
    pub fn change(&mut self, rng: &mut Rng, now: i64) {
        let role = self.roles[rng.usize(0..self.roles.len())];
        let kind = rng.u8(0..20);
        if self.is_read {
            match self.patience {
                0 => return,
                _ => self.patience -= 1,
            }
        }
        if role == Role::Merges {
            return self.merge(rng, now);
        }
        let living = self.pick(role, rng, Record::lives);
        match (kind, living) {
            (0..=4, _) | (_, None) => self.insert(role, rng, now),
            (5..=8, Some(id)) => {
                let homes = self.get(role, id).map(|r| r.homes.clone()).unwrap_or_default();
                self.edit(role, id, now, |_, _| {});
                self.bump(&homes, now);
            }
            (9..=12, Some(id)) => self.remove(role, id, Gone::Deleted, now),
            (13 | 14, Some(id)) if self.flags.contains(&role) => {
                self.remove(role, id, Gone::Flagged, now);
            }
            (13..=16, Some(_))
                if role == Role::Parts
                    && (self.is_read || self.is_begun)
                    && avoids(Hole::MovesWhileRead) => {}
            (13..=16, Some(id)) => self.moves(role, id, rng, now),
            // one that said that it was gone is really gone
            (17, Some(_)) => {
                let flagged = |r: &Record| matches!(r.gone, Some((Gone::Flagged, _)));
                if let Some(id) = self.pick(role, rng, flagged) {
                    self.remove(role, id, Gone::Deleted, now);
                }
            }
            (_, Some(_)) if self.is_begun && avoids(Hole::BackWhileRead) => {}
            (_, Some(_)) => self.back(role, rng, now),
        }
    }

    fn merge(&mut self, rng: &mut Rng, now: i64) {
        let Some(id) = self.pick(Role::Items, rng, Record::lives) else { return };
        self.remove(Role::Items, id, Gone::Merged, now);
        self.put(Role::Merges, Vec::new(), Some(id), now);
    }

    /// Most of a stream's records go.
    pub fn massacre(&mut self, rng: &mut Rng, now: i64) {
        let role = self.roles[rng.usize(0..self.roles.len())];
        let ids: Vec<u64> = self.of(role).filter(|r| r.lives()).map(|r| r.id).collect();
        for id in ids.into_iter().filter(|_| role != Role::Merges) {
            if rng.u8(0..5) > 0 {
                self.remove(role, id, Gone::Deleted, now);
            }
        }
    }
}
