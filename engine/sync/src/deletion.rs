//! Deletions: what is suspected, what counts as proof, and what awaits an operator.
//!
//! No strategy deletes a row. Each makes *suspects*, durably and in the same transaction as what it saw;
//! a record that is seen again is no suspect any more. At the end of a stream's reading its suspects are
//! *judged* ([`Destination::judge`](crate::Destination::judge)): counted, ruled on by the [`Guard`] and
//! turned into tombstones, or withheld, in one transaction.

use engine_plan::Table;

/// Inferred deletions of so many rows are never withheld.
const ROWS_FREE: u64 = 10;
/// Inferred deletions of more than one row in so many are withheld.
const INFERRED_PART: u64 = 10;
/// Positively proven deletions of more than one row in so many are withheld.
const POSITIVE_PART: u64 = 2;
/// Complete passes that must miss a record whose absence is not proven otherwise.
pub const PASSES: u32 = 2;

/// What makes a record a suspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Strategy {
    /// A complete reading of its list did not hold it.
    Sweep,
    /// A reading of the list's latest part did not hold it.
    Window,
    /// The record it belongs to is gone.
    Cascade,
    /// Another stream says so.
    Feed,
    /// It says so itself.
    Flag,
    /// It was asked for by its key, and is not there.
    Probe,
}

impl Strategy {
    /// Its word in manifests and in the engine's own tables.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sweep => "sweep",
            Self::Window => "window",
            Self::Cascade => "cascade",
            Self::Feed => "feed",
            Self::Flag => "flag",
            Self::Probe => "probe",
        }
    }

    /// The strategy of that word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let all = [Self::Sweep, Self::Window, Self::Cascade, Self::Feed, Self::Flag, Self::Probe];
        all.into_iter().find(|strategy| strategy.word() == word)
    }

    /// The source said that the record is gone. The others infer it.
    #[must_use]
    pub fn is_positive(self) -> bool {
        matches!(self, Self::Feed | Self::Flag | Self::Probe)
    }
}

/// How far a suspect's case has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Case {
    /// Not judged, or not proven.
    #[default]
    Open,
    /// Too many at once: an operator decides.
    Withheld,
    /// An operator allowed the deletion: it is done when one more complete reading misses the record.
    Approved,
}

impl Case {
    /// Its word in the engine's own tables.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Withheld => "withheld",
            Self::Approved => "approved",
        }
    }

    /// The case of that word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Open, Self::Withheld, Self::Approved].into_iter().find(|c| c.word() == word)
    }
}

/// A living row whose record may be gone at the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspect {
    /// The record's key as one text.
    pub key: String,
    /// What made it a suspect: of several the first, but a positive one beats the others.
    pub strategy: Strategy,
    /// One of its accusations was proof.
    pub proven: bool,
    /// Complete passes that missed it, one after the other.
    pub passes: u32,
    /// How far its case has come.
    pub case: Case,
    /// When it was first missed (RFC 3339, UTC).
    pub since: String,
}

/// The suspects of a stream, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Suspects {
    /// By inference, open or withheld.
    pub inferred: u64,
    /// Those of them that are proven, by one pass or by two.
    pub inferred_proven: u64,
    /// By the source's own word, open or withheld.
    pub positive: u64,
    /// Withheld ones, of either kind.
    pub withheld: u64,
    /// Approved ones.
    pub approved: u64,
}

impl Suspects {
    /// Inferred ones that still lack proof.
    #[must_use]
    pub fn open(&self) -> u64 {
        self.inferred.saturating_sub(self.inferred_proven + self.withheld)
    }

    /// Counts one.
    pub fn add(&mut self, suspect: &Suspect) {
        match suspect.case {
            Case::Approved => self.approved += 1,
            Case::Open | Case::Withheld => {
                self.withheld += u64::from(suspect.case == Case::Withheld);
                match suspect.strategy.is_positive() {
                    true => self.positive += 1,
                    false => {
                        self.inferred += 1;
                        self.inferred_proven += u64::from(is_provable(suspect));
                    }
                }
            }
        }
    }

    /// All of them.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.inferred + self.positive + self.approved
    }
}

/// Whether nothing is missing for a tombstone but the guard's word. An approved one, whose count begins
/// anew, needs one more pass.
#[must_use]
pub fn is_provable(suspect: &Suspect) -> bool {
    let passes = if suspect.case == Case::Approved { 1 } else { PASSES };
    suspect.proven || suspect.passes >= passes
}

/// What a judgement needs to know.
#[derive(Clone, Debug, Default)]
pub struct Trial<'a> {
    /// The limits.
    pub guard: Guard,
    /// First, living rows whose owner has a tombstone become suspects ([`Strategy::Cascade`]).
    pub cascades: Vec<Cascade<'a>>,
    /// First, living rows without a pair in any of the table's `members` become proven suspects
    /// ([`Strategy::Sweep`]).
    pub unreferenced: bool,
    /// The parents' tables, in the order of `members`: a pair with a parent that has a tombstone, or is not
    /// there any more, is none.
    pub parents: Vec<&'a Table>,
}

impl<'a> Trial<'a> {
    /// The other owners whose keys stand in the same column: a row is spared while one of its owners lives.
    pub fn beside(&self, cascade: &Cascade<'a>) -> impl Iterator<Item = &'a Table> {
        let Cascade { column, owners, .. } = *cascade;
        let same = move |c: &&Cascade<'a>| c.column == column && c.owners.name != owners.name;
        self.cascades.iter().filter(same).map(|c| c.owners)
    }
}

/// Rows that belong to others.
#[derive(Clone, Copy, Debug)]
pub struct Cascade<'a> {
    /// The column with the owner's key.
    pub column: &'a str,
    /// The owners.
    pub owners: &'a Table,
    /// The rows have a list of their own, read after the owners: one that was written since its owner's
    /// tombstone was listed, which proves that it lives.
    pub listed: bool,
}

/// How much may be deleted without an operator's word: of a stream, and of the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guard {
    /// Living rows of all streams of the run, before anything was deleted.
    pub run_rows: u64,
    /// Rows that were deleted by inference so far in this run, or would have been but for this guard.
    pub run_deleted: u64,
}

/// What becomes of a stream's suspects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// Those by inference are withheld; else the proven ones become tombstones.
    pub withholds_inferred: bool,
    /// Those by the source's own word are withheld; else they become tombstones.
    pub withholds_positive: bool,
}

impl Guard {
    /// Rules on the suspects of a stream with so many living rows. Pure, so that every backend rules the
    /// same, inside the transaction that does it.
    #[must_use]
    pub fn rule(&self, alive: u64, suspects: &Suspects) -> Ruling {
        let over = |count: u64, rows: u64, part: u64| count > ROWS_FREE.max(rows / part);
        let run = self.run_deleted + suspects.inferred_proven;
        Ruling {
            withholds_inferred: over(suspects.inferred, alive, INFERRED_PART)
                || suspects.inferred_proven > 0 && over(run, self.run_rows, INFERRED_PART),
            withholds_positive: over(suspects.positive, alive, POSITIVE_PART),
        }
    }
}

/// What a judgement did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    /// Rows that got a tombstone.
    pub deleted: u64,
    /// What counts against the run's limit: inferred and not approved, deleted or withheld.
    pub inferred: u64,
    /// Suspects that now await an operator.
    pub withheld: u64,
    /// Suspects that are left without proof.
    pub suspected: u64,
    /// Living rows that are left; where nobody was suspected, perhaps 0: nobody has counted.
    pub alive: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_at_once_are_withheld() {
        let check = |alive, inferred, positive, run: (u64, u64), expected: (bool, bool)| {
            let suspects =
                Suspects { inferred, inferred_proven: inferred, positive, ..Suspects::default() };
            let guard = Guard { run_rows: run.0, run_deleted: run.1 };
            let ruling = guard.rule(alive, &suspects);
            let found = (ruling.withholds_inferred, ruling.withholds_positive);
            assert_eq!(found, expected, "{alive} {inferred} {positive} {run:?}");
        };
        check(50_000, 5_000, 0, (50_000, 0), (false, false));
        check(50_000, 5_001, 0, (500_000, 0), (true, false));
        check(12, 10, 0, (12, 0), (false, false));
        check(12, 11, 0, (12, 0), (true, false));
        check(12, 12, 12, (12, 0), (true, true));
        check(100, 0, 50, (100, 0), (false, false));
        check(100, 0, 51, (100, 0), (false, true));
        check(3, 0, 3, (3, 0), (false, false));
        // the run's limit: many small streams
        check(20, 9, 0, (200, 11), (false, false));
        check(20, 10, 0, (200, 11), (true, false));
        check(20, 0, 10, (20, 20), (false, false));
        check(0, 0, 0, (0, 0), (false, false));
    }

    #[test]
    fn a_suspect_is_provable_by_proof_or_by_two_passes() {
        let check = |proven, passes, case, expected| {
            let (key, since) = (String::new(), String::new());
            let suspect = Suspect { key, strategy: Strategy::Sweep, proven, passes, case, since };
            assert_eq!(is_provable(&suspect), expected, "{suspect:?}");
        };
        check(true, 1, Case::Open, true);
        check(false, 1, Case::Open, false);
        check(false, 2, Case::Withheld, true);
        check(false, 0, Case::Approved, false);
        check(false, 1, Case::Approved, true);
    }
}
