//! The truth: what the simulated API has, and how it changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fastrand::Rng;

use super::clock::shown;

/// One list of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// Walked along its time of change, by offset.
    People,
    /// Read in full, by offset.
    Notes,
    /// Parents, read in full.
    Groups,
    /// The children of one group.
    Members(u32),
    /// Read in full, by page number.
    Events,
    /// Walked, by page number.
    Visits,
}

/// The stream and the partition of a list: a unit of work.
pub type Unit = (String, String);

impl List {
    /// The list at a path.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        Some(match path {
            "/people" => Self::People,
            "/notes" => Self::Notes,
            "/groups" => Self::Groups,
            "/events" => Self::Events,
            "/visits" => Self::Visits,
            _ => {
                let id = path.strip_prefix("/groups/")?.strip_suffix("/members")?;
                Self::Members(id.parse().ok()?)
            }
        })
    }

    /// Its stream.
    #[must_use]
    pub fn stream(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Notes => "notes",
            Self::Groups => "groups",
            Self::Members(_) => "members",
            Self::Events => "events",
            Self::Visits => "visits",
        }
    }

    /// Its unit of work.
    #[must_use]
    pub fn unit(self) -> Unit {
        let partition = match self {
            Self::Members(group) => group.to_string(),
            _ => String::new(),
        };
        (self.stream().to_owned(), partition)
    }

    /// The key of one of its records in the destination.
    #[must_use]
    pub fn key(self, id: u32) -> String {
        match self {
            Self::Members(group) => format!("{group}\u{1f}{id}"),
            _ => id.to_string(),
        }
    }
}

/// A record as the source has it.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its id.
    pub id: u32,
    /// Grows with every change of anything.
    pub rev: u64,
    /// When it was changed, by the source's clock, in seconds.
    pub at: i64,
    /// Its JSON.
    pub body: String,
}

/// What kind of API it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nature {
    /// Newest records first, where nobody asks for an order.
    pub newest_first: bool,
    /// Lists say how many records they have.
    pub totals: bool,
    /// The filter does nothing, ever.
    pub unfiltered: bool,
    /// The order does nothing, ever.
    pub unordered: bool,
    /// A change may carry a time that lies so many seconds back: the source commits late.
    pub late: i64,
    /// Single answers are wrong although they look right.
    pub lying: bool,
    /// What the engine is known not to see through happens, too.
    pub holes: bool,
}

/// The source's contents.
#[derive(Debug, Default)]
pub struct Source {
    /// What kind of API it is.
    pub nature: Nature,
    /// The living records, in the order of their making.
    pub lists: BTreeMap<List, Vec<Record>>,
    /// Everything that ever was there.
    pub ever: BTreeSet<(List, u32)>,
    /// Records carry an attribute that the first manifest does not declare.
    pub grown: bool,
    /// Changes so far.
    pub changes: u64,
    /// A run is going on.
    pub watched: bool,
    /// A list that is walked has not been read to its end yet.
    pub fresh: bool,
    ids: u32,
}

impl Source {
    /// A source with some records.
    #[must_use]
    pub fn new(rng: &mut Rng, nature: Nature, now: i64, most: usize) -> Self {
        let mut this = Self { nature, ..Self::default() };
        let lists = [List::People, List::Notes, List::Groups, List::Events, List::Visits];
        for list in lists {
            this.lists.insert(list, Vec::new());
            let count = match list {
                List::Groups => rng.usize(0..=4),
                _ => rng.usize(0..=most),
            };
            let mut at = now - 86_400;
            for _ in 0..count {
                at += rng.i64(0..=1) * rng.i64(0..=40);
                this.insert(list, at);
            }
        }
        for group in this.ids_of(List::Groups) {
            for _ in 0..rng.usize(0..=most / 2) {
                this.insert(List::Members(group), now - 86_400);
            }
        }
        this
    }

    /// The ids of a list.
    #[must_use]
    pub fn ids_of(&self, list: List) -> Vec<u32> {
        self.lists.get(&list).into_iter().flatten().map(|r| r.id).collect()
    }

    /// Numbered pages can't prove that records of one time have not moved: no two share one.
    fn own_time(&self, list: List, mut at: i64) -> i64 {
        if list == List::Visits && !self.nature.holes {
            let taken: BTreeSet<i64> =
                self.lists.get(&list).into_iter().flatten().map(|r| r.at).collect();
            while taken.contains(&at) {
                at += 1;
            }
        }
        at
    }

    /// Pages that are skipped by number, outside of a walk, do not prove that none was removed. A walk
    /// is given up where the API does not filter or order, and where a whole list, read for the first
    /// time, showed fewer records than its total.
    fn may_remove(&self, list: List) -> bool {
        let Nature { unfiltered, unordered, lying, totals, holes, .. } = self.nature;
        let walked = matches!(list, List::People | List::Visits);
        let given_up = unfiltered || unordered || lying || (totals && self.fresh);
        holes || !self.watched || !walked || !given_up
    }

    fn insert(&mut self, list: List, at: i64) {
        let at = self.own_time(list, at);
        self.ids += 1;
        let id = self.ids;
        self.changes += 1;
        let record = Record { id, rev: self.changes, at, body: self.body(list, id, at) };
        self.ever.insert((list, id));
        self.lists.entry(list).or_default().push(record);
        if list == List::Groups {
            self.lists.insert(List::Members(id), Vec::new());
        }
    }

    fn body(&self, list: List, id: u32, at: i64) -> String {
        let rev = self.changes;
        let mut body = format!(r#"{{"id":"{id}","name":"n{}","rev":{rev}"#, rev % 7);
        let mut add = |text: String| body.push_str(&text);
        match list {
            List::People | List::Visits => add(format!(r#","updated_at":"{}""#, shown(at))),
            List::Notes => {
                let people = self.lists.get(&List::People).map_or(&[][..], Vec::as_slice);
                let some = people.iter().filter(|p| (u64::from(p.id) + rev).is_multiple_of(5));
                let ids: Vec<String> = some.map(|p| format!("\"{}\"", p.id)).collect();
                add(format!(r#","people":[{}]"#, ids.join(",")));
                add(format!(r#","mood":"m{}""#, rev % 3));
            }
            _ => {}
        }
        if list == List::People && self.grown {
            let _ = write!(body, r#","city":"c{}""#, rev % 4);
        }
        body.push('}');
        body
    }

    fn update(&mut self, list: List, index: usize, at: i64) {
        let at = self.own_time(list, at);
        self.changes += 1;
        let Some(id) = self.lists.get(&list).and_then(|l| l.get(index)).map(|r| r.id) else {
            return;
        };
        let (rev, body) = (self.changes, self.body(list, id, at));
        if let Some(record) = self.lists.get_mut(&list).and_then(|l| l.get_mut(index)) {
            *record = Record { id, rev, at, body };
        }
    }

    fn delete(&mut self, list: List, index: usize) {
        self.changes += 1;
        let Some(records) = self.lists.get_mut(&list) else { return };
        let gone = records.remove(index);
        if list == List::Groups {
            self.lists.remove(&List::Members(gone.id));
        }
    }

    /// Something changes: records are made, changed, touched or removed, one or many in one second.
    pub fn change(&mut self, rng: &mut Rng, now: i64) {
        let lists: Vec<List> = self.lists.keys().copied().collect();
        let list = match rng.u8(0..10) {
            0..4 => List::People,
            4 => List::Visits,
            _ => lists[rng.usize(0..lists.len())],
        };
        let count = self.lists[&list].len();
        let at = now - rng.i64(0..=1) * rng.i64(0..=self.nature.late);
        let many = if rng.u8(0..4) == 0 { rng.usize(2..=8) } else { 1 };
        match rng.u8(0..10) {
            0..4 if count < 40 => {
                for _ in 0..many.min(if list == List::Groups { 1 } else { 8 }) {
                    self.insert(list, at);
                }
            }
            4..8 if count > 0 => {
                for _ in 0..many {
                    self.update(list, rng.usize(0..count), at);
                }
            }
            8.. if count > 0 && self.may_remove(list) => self.delete(list, rng.usize(0..count)),
            _ => {}
        }
    }
}
