//! What the oracle knows: what was answered, what was stored, and what is wrong.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::answer::Asked;
use super::source::Unit;

/// A kind of fault of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// At rest: at the source, and never stored.
    Lost,
    /// At rest: stored twice.
    Dup,
    /// At rest: another state than the source's.
    Stale,
    /// At rest: stored once, at the source still, and gone.
    WrongDel,
    /// At rest: never was at the source.
    Invented,
    /// At rest: a run without change wrote rows.
    Churn,
    /// A run did not end, or did not succeed although nothing was in its way.
    Liveness,
    /// A credential was shown.
    Secret,
    /// At a commit: the checkpoint claims more than the rows hold.
    Ahead,
    /// At a commit: not the page that was due.
    Page,
    /// At a commit: the sequence made a jump, or stood still.
    Sequence,
    /// At a commit: not by the lease's holder.
    Fence,
    /// At a commit: a parent was seen, and its children not marked.
    Mark,
    /// At a commit: a mark was cleared before its list was read to the end.
    Cleared,
    /// At a commit: nobody looked whether the list had moved.
    Edge,
    /// At a request: what is known was asked for again.
    Economy,
    /// At a request: before the time that a 429 named.
    Early,
    /// At a request: more than the budget.
    Budget,
}

/// All of them, in the order of the report.
pub const CLASSES: [Class; 18] = [
    Class::Lost,
    Class::Dup,
    Class::Stale,
    Class::WrongDel,
    Class::Invented,
    Class::Churn,
    Class::Liveness,
    Class::Secret,
    Class::Ahead,
    Class::Page,
    Class::Sequence,
    Class::Fence,
    Class::Mark,
    Class::Cleared,
    Class::Edge,
    Class::Economy,
    Class::Early,
    Class::Budget,
];

/// Something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Its kind.
    pub class: Class,
    /// What it is.
    pub text: String,
}

/// A good answer that a process got.
#[derive(Clone, Debug, Default)]
pub struct Answered {
    /// When the list was as it says.
    pub tick: u64,
    /// The same, by the source's clock.
    pub at: i64,
    /// What was asked.
    pub url: String,
    /// The same, read.
    pub asked: Asked,
    /// Keys, revisions and times of change.
    pub keys: Vec<(String, u64, i64)>,
    /// No record comes after it.
    pub last: bool,
    /// The list exists; else the answer was 404.
    pub exists: bool,
}

/// What happened to one unit.
#[derive(Clone, Debug, Default)]
pub struct Track {
    /// When the first page of the window was answered whose pages are being committed: tick and time.
    pub began: Option<(u64, i64)>,
    /// The last page committed: by whom, and its keys.
    pub page: Option<(u32, Vec<String>)>,
    /// When each mark was set.
    pub marks: BTreeMap<i64, u64>,
}

/// The oracle's book.
#[derive(Debug, Default)]
pub struct Ledger {
    /// What is wrong.
    pub complaints: Vec<Complaint>,
    /// Good answers since the last commit, by process and unit.
    pub answers: HashMap<(u32, Unit), Vec<Answered>>,
    /// What happened to each unit.
    pub tracks: HashMap<Unit, Track>,
    /// The epochs that processes were granted.
    pub granted: HashMap<u32, i64>,
    /// Units that a process has asked for already.
    pub asked: HashSet<(u32, Unit)>,
    /// Keys that were stored, by table.
    pub stored: HashMap<String, HashSet<String>>,
    /// Everything that happened, when wanted.
    pub trace: Option<Vec<String>>,
    /// Requests that were answered wrongly on purpose.
    pub lies: u64,
    tick: u64,
}

impl Ledger {
    /// Now, as a number that grows.
    pub fn tick(&mut self) -> u64 {
        self.tick += 1;
        self.tick
    }

    /// Something is wrong.
    pub fn complain(&mut self, class: Class, text: impl Into<String>) {
        let text = text.into();
        self.note(|| format!("!! {class:?}: {text}"));
        if self.complaints.len() < 50 {
            self.complaints.push(Complaint { class, text });
        }
    }

    /// Notes what happens, where somebody wants to know.
    pub fn note(&mut self, text: impl FnOnce() -> String) {
        if let Some(trace) = &mut self.trace {
            trace.push(text());
        }
    }
}
