//! What the oracle writes down.

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A record that should be there is not.
    Lost,
    /// A row is not as its record is.
    Stale,
    /// A row lives whose record is gone.
    Ghost,
    /// A row has a tombstone, and its record was there all the time.
    WrongDel,
    /// Deletions were withheld without need, or done without the word that they need.
    Guard,
    /// More requests or rows than needed.
    Economy,
    /// A run that fails, or does not end.
    Liveness,
}

/// All classes.
pub const CLASSES: [Class; 7] = [
    Class::Lost,
    Class::Stale,
    Class::Ghost,
    Class::WrongDel,
    Class::Guard,
    Class::Economy,
    Class::Liveness,
];

/// Something that is wrong.
#[derive(Clone, Debug)]
pub struct Complaint {
    /// What kind.
    pub class: Class,
    /// What.
    pub what: String,
}

/// The book.
#[derive(Debug, Default)]
pub struct Book {
    /// What is wrong.
    pub complaints: Vec<Complaint>,
    /// What happened.
    pub notes: Vec<String>,
    /// Whether that is wanted.
    pub wanted: bool,
    /// Requests of the present run.
    pub requests: u64,
}

impl Book {
    /// Something is wrong.
    pub fn complain(&mut self, class: Class, what: impl Into<String>) {
        let what = what.into();
        self.note(|| format!("!! {class:?}: {what}"));
        self.complaints.push(Complaint { class, what });
    }

    /// Something happened.
    pub fn note(&mut self, what: impl FnOnce() -> String) {
        if self.wanted {
            self.notes.push(what());
        }
    }
}
