//! Seeded bugs: an oracle that never complains proves nothing. Each is a door that is not what it
//! should be, around the destination or around the network; the engine itself has no switches.

use std::sync::Arc;

use engine_client::Transport;

use super::doors::{Door, Way};
use super::layer::Layer;
use super::ledger::Class::{
    self, Ahead, Churn, Cleared, Dup, Early, Economy, Edge, Fence, Invented, Liveness, Lost, Mark,
    Page, Secret, Sequence, Stale,
};
use super::wires::{Fiddle, Wired};

/// A bug.
pub struct Bug {
    /// What it is.
    pub name: &'static str,
    /// What the oracle may call it.
    pub caught_as: &'static [Class],
    what: What,
}

enum What {
    /// The destination.
    Stores(Way),
    /// The network.
    Sends(Fiddle),
}

/// A bug, built into one world.
#[derive(Default)]
pub struct Faulty {
    /// Around the destination.
    pub layer: Option<Arc<dyn Layer>>,
    wire: Option<Arc<Wired>>,
}

impl Bug {
    /// Builds it into a world.
    #[must_use]
    pub fn build(&self) -> Faulty {
        match self.what {
            What::Stores(way) => {
                Faulty { layer: Some(Arc::new(Door::new(way))), ..Faulty::default() }
            }
            What::Sends(fiddle) => {
                Faulty { wire: Some(Arc::new(Wired::new(fiddle))), ..Faulty::default() }
            }
        }
    }
}

impl Faulty {
    /// A process's way to the source, with the bug in it.
    #[must_use]
    pub fn wire(&self, next: Arc<dyn Transport>) -> Arc<dyn Transport> {
        match &self.wire {
            Some(wired) => Wired::around(wired, next),
            None => next,
        }
    }
}

const fn stores(name: &'static str, way: Way, caught_as: &'static [Class]) -> Bug {
    Bug { name, caught_as, what: What::Stores(way) }
}

const fn sends(name: &'static str, fiddle: Fiddle, caught_as: &'static [Class]) -> Bug {
    Bug { name, caught_as, what: What::Sends(fiddle) }
}

/// All of them.
pub const BUGS: &[Bug] = &[
    stores("the checkpoint is stored before the rows", Way::CheckpointFirst, &[Ahead]),
    stores("no fence: any epoch may write", Way::NoFence, &[Fence]),
    stores(
        "a commit whose answer was lost is done again",
        Way::DoneAgain,
        &[Ahead, Page, Sequence],
    ),
    stores("every commit is done twice", Way::Twice, &[Ahead, Page, Sequence]),
    stores("a record that comes again is appended", Way::Appended, &[Dup]),
    stores("children are not marked with their parent", Way::NoMarks, &[Mark]),
    stores("a dirty mark is cleared by the first page", Way::ClearedEarly, &[Cleared]),
    stores("a known row is not updated", Way::NoUpdates, &[Ahead, Stale]),
    stores("the last row of a page is dropped", Way::LastRow, &[Ahead, Lost]),
    stores("of records of one time only one is kept", Way::Ties, &[Ahead, Lost]),
    stores("an older checkpoint is restored", Way::OlderCheckpoint, &[Economy, Page, Sequence]),
    stores("half of the rows are not filled", Way::HalfFilled, &[Stale]),
    stores("cursor = max(seen)", Way::MaxSeen, &[Ahead, Lost, Stale]),
    stores("the next offset is one too far", Way::OffByOne, &[Ahead]),
    stores("a dead holder blocks for ever", Way::HeldForEver, &[Liveness]),
    stores("the last waiting partition is forgotten", Way::HiddenPartition, &[Lost, Stale]),
    stores("children go to another parent", Way::WrongParent, &[Ahead, Invented]),
    stores("the change hash changes by itself", Way::Churns, &[Churn]),
    stores("an error names the credential", Way::Tells, &[Secret]),
    sends("`>` for `>=`", Fiddle::Strictly, &[Ahead, Lost, Stale]),
    sends("the edge is not looked at on resume", Fiddle::Remembered, &[Edge, Page]),
    sends("Retry-After is not read", Fiddle::NoRetryAfter, &[Early]),
    sends("an empty body is no records", Fiddle::EmptyIsNothing, &[Page, Ahead]),
    sends("a broken page is taken for a short one", Fiddle::BrokenIsShort, &[Page, Ahead]),
];
