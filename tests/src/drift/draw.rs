//! What a seed draws: the streams, how each is paged, found and deleted, and how lively the source is.

use fastrand::Rng;

use super::source::{Hole, Role, avoids};

/// How a list is paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// One page.
    One,
    /// By records to skip.
    Offset(Size),
    /// By the page's number.
    Number(Size),
}

/// How large pages are, and what they say about the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Records per page.
    pub size: usize,
    /// They say how many records the list has.
    pub total: bool,
    /// They say whether more follows.
    pub more: bool,
}

/// How changes are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cursor {
    /// They are not.
    None,
    /// By time, with filter and order.
    Walk,
    /// By time, with a filter only.
    Filter,
    /// By time, in parts of so many records.
    Parts(usize),
    /// Newest first; the order is asked for.
    Newest(bool),
    /// By time, filtered by the engine.
    Client,
    /// By number: so many are asked for again; the order is asked for.
    Id(u32, bool),
}

impl Cursor {
    /// By a time of change.
    #[must_use]
    pub fn is_time(self) -> bool {
        !matches!(self, Self::None | Self::Id(..))
    }
}

/// The order of a list that is not asked for another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Natural {
    /// As they were made.
    Oldest,
    /// The latest first.
    Latest,
    /// Those that changed last first.
    Changed,
}

/// A stream as drawn. Periods are in hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Which.
    pub role: Role,
    /// Its pages.
    pub pages: Pages,
    /// Its cursor.
    pub cursor: Cursor,
    /// Seconds to look back.
    pub lookback: u32,
    /// The order it comes in.
    pub natural: Natural,
    /// Complete readings.
    pub sweep: Option<u32>,
    /// Records say themselves that they are gone.
    pub flag: bool,
    /// The stream of mergers says it.
    pub feed: bool,
    /// The owner's end is theirs.
    pub cascade: bool,
    /// Single records are asked for: every so often, or suspects only.
    pub probe: Option<Option<u32>>,
    /// Totals are compared.
    pub count: bool,
    /// The latest part is read: how far back, and how often.
    pub window: Option<(u32, Option<u32>)>,
    /// Read at most once in this time.
    pub every: Option<u32>,
    /// Only the lists of changed parents are read.
    pub changed_parents: bool,
    /// Several parents list the same record.
    pub shared: bool,
    /// It has a second parent.
    pub union: bool,
}

/// A world as drawn.
#[derive(Clone, Debug)]
pub struct Traits {
    /// The streams.
    pub shapes: Vec<Shape>,
    /// Requests before which the source changes, in a thousand.
    pub lively: u32,
    /// Most changes between two runs.
    pub between: usize,
    /// Records that each stream begins with, at most.
    pub most: usize,
    /// Chance that many records go at once between two runs, in a thousand.
    pub massacre: u32,
    /// Runs that are killed, in a thousand.
    pub kills: u32,
    /// How long an answer takes, in milliseconds, at most.
    pub latency: u64,
    /// Runs before it becomes quiet.
    pub runs: u32,
    /// Lists read at once.
    pub concurrency: usize,
}

fn one<T: Copy>(rng: &mut Rng, from: &[T]) -> T {
    from[rng.usize(0..from.len())]
}

fn chance(rng: &mut Rng, percent: u32) -> bool {
    rng.u32(0..100) < percent
}

fn pages(rng: &mut Rng) -> Pages {
    let size = one(rng, &[1, 2, 2, 3, 3, 4, 5]);
    let (total, more) = one(rng, &[(true, false), (true, false), (false, true), (false, false)]);
    let size = Size { size, total, more };
    match rng.u8(0..10) {
        0 => Pages::One,
        1..=5 => Pages::Offset(size),
        _ => Pages::Number(size),
    }
}

impl Pages {
    /// Whether pages say how many records there are.
    #[must_use]
    pub fn total(self) -> bool {
        match self {
            Self::One => false,
            Self::Offset(s) | Self::Number(s) => s.total,
        }
    }
}

impl Shape {
    /// A plain list.
    #[must_use]
    pub fn plain(role: Role) -> Self {
        Self {
            role,
            pages: Pages::Offset(Size { size: 3, total: true, more: false }),
            cursor: Cursor::None,
            lookback: 0,
            natural: Natural::Oldest,
            sweep: None,
            flag: false,
            feed: false,
            cascade: false,
            probe: None,
            count: false,
            window: None,
            every: None,
            changed_parents: false,
            shared: false,
            union: false,
        }
    }

    /// Nothing shows that a record went from one page to another.
    #[must_use]
    pub fn is_unjoined(&self) -> bool {
        match self.pages {
            Pages::One => false,
            Pages::Offset(s) => s.size < 3,
            Pages::Number(_) => true,
        }
    }

    fn of(rng: &mut Rng, role: Role) -> Self {
        let nested = role == Role::Parts;
        let pages = pages(rng);
        let cursor = match (nested, role, rng.u8(0..12)) {
            (true, _, 0) => Cursor::Walk,
            (true, _, 1) => Cursor::Client,
            (true, ..) => Cursor::None,
            (_, Role::Merges, 0..=4) => Cursor::Id(3, true),
            (_, _, 0 | 1) => Cursor::None,
            (_, _, 2..=4) => Cursor::Walk,
            (_, _, 5) => Cursor::Filter,
            (_, _, 6) if pages.total() => Cursor::Parts(rng.usize(4..9)),
            (_, _, 6 | 7) => Cursor::Newest(rng.bool()),
            (_, _, 8) => Cursor::Client,
            (_, _, 9 | 10) => Cursor::Id(one(rng, &[0, 2, 100]), rng.bool()),
            _ => Cursor::Filter,
        };
        let natural = match cursor {
            Cursor::Newest(false) => Natural::Changed,
            _ => one(rng, &[Natural::Oldest, Natural::Oldest, Natural::Latest, Natural::Changed]),
        };
        let sweep = chance(rng, 60).then(|| one(rng, &[1, 7]));
        let counts = cursor != Cursor::None && pages.total() && sweep.is_some() && !nested;
        let shared = nested && chance(rng, 20);
        let owned = nested && !shared || role == Role::Notes;
        let flags = role != Role::Merges && role != Role::Boxes;
        let window = !nested && role != Role::Merges && chance(rng, 20);
        Self {
            pages,
            cursor,
            lookback: one(rng, &[0, 0, 120]),
            natural,
            sweep: sweep.filter(|_| role != Role::Merges),
            flag: flags && chance(rng, 20),
            feed: false,
            cascade: owned && chance(rng, 60),
            probe: chance(rng, 20).then(|| one(rng, &[None, Some(2), Some(9)])),
            count: counts && role != Role::Merges && chance(rng, 40),
            window: window.then(|| (one(rng, &[1, 10]), one(rng, &[None, Some(3)]))),
            every: chance(rng, 15).then(|| one(rng, &[2, 6])),
            changed_parents: nested && chance(rng, 40),
            shared,
            union: nested && chance(rng, 30),
            ..Self::plain(role)
        }
    }
}

impl Traits {
    /// What a seed says.
    #[must_use]
    pub fn of(rng: &mut Rng) -> Self {
        let mut shapes = vec![Shape::of(rng, Role::Items)];
        if chance(rng, 25) {
            shapes[0].feed = true;
            shapes.push(Shape::of(rng, Role::Merges));
        }
        if chance(rng, 45) {
            let parts = Shape::of(rng, Role::Parts);
            if parts.union {
                shapes.push(Shape::of(rng, Role::Boxes));
            }
            shapes.push(parts);
        }
        if chance(rng, 30) {
            shapes.push(Shape::of(rng, Role::Notes));
        }
        let calm = chance(rng, 45);
        let kills = one(rng, &[0, 0, 250, 500]);
        let walks = |s: &&mut Shape| matches!(s.cursor, Cursor::Walk | Cursor::Id(_, true));
        for shape in shapes.iter_mut().filter(walks) {
            if let (false, true, Pages::Offset(size) | Pages::Number(size)) =
                (calm && kills == 0, avoids(Hole::Ties), shape.pages)
            {
                shape.pages = Pages::Offset(Size { size: size.size.max(2), ..size });
            }
        }
        let nested = shapes.iter().any(|s| s.role == Role::Parts);
        let blind = |s: &Shape| s.role != Role::Parts && matches!(s.cursor, Cursor::Id(..));
        let blind = shapes.iter().filter(|s| s.role != Role::Notes).any(blind);
        for shape in &mut shapes {
            // nobody would see which parents have changed
            shape.changed_parents &= !blind;
            // its children could go to a parent that is not known yet
            if nested && avoids(Hole::MovesWhileRead) && shape.role != Role::Parts {
                shape.every = None;
            }
            let twice = shape.cursor != Cursor::None;
            if !calm && avoids(Hole::MissedTwice) && shape.is_unjoined() {
                shape.sweep = shape.sweep.filter(|_| twice);
                shape.cascade &= twice && shape.role != Role::Notes;
            }
        }
        Self {
            shapes,
            lively: if calm { 0 } else { one(rng, &[30, 150, 400]) },
            between: one(rng, &[1, 4, 12]),
            most: one(rng, &[2, 6, 14, 25]),
            massacre: if chance(rng, 10) { 400 } else { 0 },
            kills,
            latency: one(rng, &[5, 80, 1500]),
            runs: rng.u32(3..=8),
            concurrency: rng.usize(1..=4),
        }
    }

    /// A stream that was drawn.
    #[must_use]
    pub fn shape(&self, role: Role) -> Option<&Shape> {
        self.shapes.iter().find(|s| s.role == role)
    }
}
