//! What a run tells: events while it goes on, a report per stream and one for the whole.

use std::collections::BTreeMap;
use std::time::Duration;

use engine_client::{BudgetUse, Troubled};
use jiff::Timestamp;

use crate::failure::Failure;

/// How a stream ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StreamStatus {
    /// Read to its end.
    Succeeded,
    /// Not.
    Failed,
    /// The account may not read it.
    Forbidden,
    /// Read, but deletions await an operator.
    Withheld,
    /// Not due, or its parent could not be read.
    Skipped,
    /// Stopped on request.
    Interrupted,
    /// The API asked to come back later.
    Parked,
    /// It is still read: what is told of it on the way.
    Running,
}

impl StreamStatus {
    /// Its word in events and tables.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Forbidden => "forbidden",
            Self::Withheld => "withheld",
            Self::Skipped => "skipped",
            Self::Interrupted => "interrupted",
            Self::Parked => "parked",
            Self::Running => "running",
        }
    }
}

/// A fault that passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What happened.
    pub cause: String,
    /// How often.
    pub times: u64,
    /// When it was first met.
    pub first: Timestamp,
    /// When it was last met.
    pub last: Timestamp,
}

/// Kinds of faults that a report tells apart.
const TROUBLES_MAX: usize = 10;

/// What became of one stream.
#[derive(Clone, Debug)]
pub struct StreamReport {
    /// Its name.
    pub stream: String,
    /// How it ended.
    pub status: StreamStatus,
    /// Records read from the source, each counted once per reading.
    pub read: u64,
    /// Rows inserted or changed.
    pub written: u64,
    /// Rows that were the same already.
    pub unchanged: u64,
    /// Rows marked as deleted.
    pub deleted: u64,
    /// Rows that may be gone, without proof so far.
    pub suspected: u64,
    /// Rows that seem to be gone, and await an operator's word.
    pub withheld: u64,
    /// Records without a usable key.
    pub quarantined: u64,
    /// Values that did not fit their columns, by column.
    pub misfits: BTreeMap<String, u64>,
    /// Pages committed.
    pub pages: u64,
    /// Requests sent.
    pub requests: u64,
    /// Of them, repeats.
    pub retries: u64,
    /// Requests that would have done: a full page for each so many records, and one for each list.
    pub least: u64,
    /// Waiting for the API's budget.
    pub throttled: Duration,
    /// Waiting after faults.
    pub paused: Duration,
    /// Faults of the API that were followed by another attempt.
    pub troubles: Vec<Trouble>,
    /// Why it did not succeed.
    pub error: Option<Failure>,
    /// When to come back, when parked.
    pub until: Option<Timestamp>,
    /// What an operator should know, each once.
    pub notes: Vec<String>,
}

impl StreamReport {
    /// A report with nothing in it yet.
    #[must_use]
    pub fn new(stream: &str) -> Self {
        Self {
            stream: stream.to_owned(),
            status: StreamStatus::Succeeded,
            read: 0,
            written: 0,
            unchanged: 0,
            deleted: 0,
            suspected: 0,
            withheld: 0,
            quarantined: 0,
            misfits: BTreeMap::new(),
            pages: 0,
            requests: 0,
            retries: 0,
            least: 0,
            throttled: Duration::ZERO,
            paused: Duration::ZERO,
            troubles: Vec::new(),
            error: None,
            until: None,
            notes: Vec::new(),
        }
    }

    /// A fault of the API, after which the request was sent again.
    pub(crate) fn trouble(&mut self, cause: &str, now: Timestamp) {
        if let Some(known) = self.troubles.iter_mut().find(|known| known.cause == cause) {
            (known.times, known.last) = (known.times + 1, now);
        } else if self.troubles.len() < TROUBLES_MAX {
            let cause = cause.to_owned();
            self.troubles.push(Trouble { cause, times: 1, first: now, last: now });
        }
    }

    /// Notes the faults that passed.
    pub(crate) fn tell_troubles(&mut self) {
        for Trouble { cause, times, first, last } in std::mem::take(&mut self.troubles) {
            let (from, to) = (first.strftime("%FT%TZ"), last.strftime("%FT%TZ"));
            let when = match times {
                1 => format!("once, at {from}"),
                _ => format!("{times} times from {from} to {to}"),
            };
            self.note(format!("asked again after {cause} ({when})"));
        }
    }

    /// Notes what was counted.
    pub(crate) fn conclude(&mut self, raw: bool) {
        self.tell_troubles();
        let kept = if raw { "kept in `_raw`" } else { "not kept, because of --no-raw" };
        for (column, count) in std::mem::take(&mut self.misfits) {
            self.note(format!(
                "{count} values of `{column}` did not fit its type: NULL there, {kept}"
            ));
        }
        if self.quarantined > 0 {
            let count = self.quarantined;
            self.note(format!(
                "{count} records can't be stored: they are in `_engine_quarantine`, each with its reason"
            ));
        }
    }

    /// Adds a note, once.
    pub fn note(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !self.notes.contains(&text) && self.notes.len() < 50 {
            self.notes.push(text);
        }
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RunStatus {
    /// Everything was read.
    Succeeded,
    /// Some streams were not.
    Partial,
    /// None was.
    Failed,
    /// Stopped on request.
    Interrupted,
    /// The API asked to come back later.
    Parked,
}

impl RunStatus {
    /// Its word in events and tables.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Partial => "partial",
            Self::Failed => "failed",
            Self::Interrupted => "interrupted",
            Self::Parked => "parked",
        }
    }
}

/// What became of a run.
#[derive(Clone, Debug)]
pub struct RunReport {
    /// Its id.
    pub run_id: String,
    /// How it ended.
    pub status: RunStatus,
    /// The program's exit code.
    pub exit_code: i32,
    /// The streams, in the plan's order.
    pub streams: Vec<StreamReport>,
    /// Why nothing (more) could be done, when that is not one stream's matter.
    pub error: Option<Failure>,
    /// From start to end.
    pub elapsed: Duration,
    /// What was done with the API's budgets.
    pub budgets: Vec<BudgetUse>,
    /// What the operator should know about the whole run.
    pub notes: Vec<String>,
}

impl RunReport {
    /// Sums a number over the streams.
    pub fn total(&self, of: impl Fn(&StreamReport) -> u64) -> u64 {
        self.streams.iter().map(of).sum()
    }

    /// The latest time at which a parked stream may go on.
    #[must_use]
    pub fn until(&self) -> Option<Timestamp> {
        self.streams.iter().filter_map(|s| s.until).max()
    }
}

/// What stops a whole run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Halt {
    /// By request; the signal's number decides the exit code.
    Signal(i32),
    /// Another live run holds the connection.
    Held,
    /// The configuration does not do.
    Usage,
    /// The credentials do not do.
    Auth,
    /// The destination does not do.
    Destination,
}

/// Status and exit code of a run: the first that applies (docs: exit codes).
#[must_use]
pub fn judge(streams: &[StreamReport], halt: Option<Halt>, strict: bool) -> (RunStatus, i32) {
    let any = |status: StreamStatus| streams.iter().any(|s| s.status == status);
    let bad = |s: &StreamReport| matches!(s.status, StreamStatus::Failed | StreamStatus::Forbidden);
    let mut due = streams.iter().filter(|s| s.status != StreamStatus::Skipped).peekable();
    let all_bad = due.peek().is_some() && due.all(bad);
    let quarantined = strict && streams.iter().any(|s| s.quarantined > 0);
    match halt {
        Some(Halt::Signal(signal)) => (RunStatus::Interrupted, 128 + signal),
        Some(Halt::Held) => (RunStatus::Failed, 5),
        Some(Halt::Usage) => (RunStatus::Failed, 2),
        Some(Halt::Auth) => (RunStatus::Failed, 4),
        Some(Halt::Destination) => (RunStatus::Failed, 1),
        None if all_bad => (RunStatus::Failed, 1),
        None if any(StreamStatus::Withheld) => (RunStatus::Partial, 6),
        None if streams.iter().any(bad) || quarantined => (RunStatus::Partial, 3),
        None if any(StreamStatus::Parked) => (RunStatus::Parked, 75),
        None => (RunStatus::Succeeded, 0),
    }
}

/// Something happened.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// The run has its lease and its tables.
    RunStarted {
        /// Which streams it reads.
        streams: &'a [String],
    },
    /// A stream begins, or goes on from its checkpoint.
    StreamStarted {
        /// Its name.
        stream: &'a str,
    },
    /// A page is durable, or several.
    PageCommitted {
        /// The stream.
        stream: &'a str,
        /// Which page of the stream in this run, from 1: the last, where several became durable together.
        page: u64,
        /// How many pages.
        pages: u64,
        /// Records on them.
        read: u64,
        /// Rows of the stream that changed.
        written: u64,
        /// Records of the whole list, when known.
        total: Option<u64>,
        /// How long the destination took.
        took: Duration,
    },
    /// Rows that came along with another stream's page became durable with it.
    CameAlong {
        /// Their stream.
        stream: &'a str,
        /// Records.
        read: u64,
        /// Rows that changed.
        written: u64,
    },
    /// How it stands with the API. Told now and then while a run lasts, and at its end.
    Underway {
        /// What is left of its budgets.
        budgets: &'a [BudgetUse],
        /// Requests that came to nothing so far, and are sent again.
        troubled: &'a [Troubled],
    },
    /// A stream has ended.
    StreamFinished {
        /// What became of it.
        report: &'a StreamReport,
    },
    /// The run has ended.
    RunFinished {
        /// What became of it.
        report: &'a RunReport,
    },
}

/// Who is told.
pub trait Reporter: Send + Sync {
    /// Something happened.
    fn report(&self, event: &Event<'_>);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exit_codes_by_precedence() {
        use StreamStatus::{Failed, Forbidden, Interrupted, Parked, Skipped, Succeeded, Withheld};
        let check = |statuses: &[StreamStatus], halt, strict, code| {
            let streams: Vec<StreamReport> = statuses
                .iter()
                .map(|s| StreamReport { status: *s, quarantined: 1, ..StreamReport::new("s") })
                .collect();
            assert_eq!(judge(&streams, halt, strict).1, code, "{statuses:?} {halt:?}");
        };
        check(&[Succeeded], None, false, 0);
        check(&[], None, false, 0);
        check(&[Skipped, Skipped], None, false, 0);
        check(&[Failed, Skipped], None, false, 1);
        check(&[Failed, Forbidden], None, false, 1);
        check(&[Succeeded, Failed], None, false, 3);
        check(&[Succeeded, Forbidden, Parked], None, false, 3);
        check(&[Succeeded, Withheld, Failed], None, false, 6);
        check(&[Failed, Failed], Some(Halt::Auth), false, 4);
        check(&[Succeeded, Parked], None, false, 75);
        check(&[Parked, Failed], None, false, 3);
        check(&[Succeeded], None, true, 3);
        check(&[Interrupted, Failed], Some(Halt::Signal(2)), false, 130);
        check(&[Interrupted], Some(Halt::Signal(15)), false, 143);
        check(&[], Some(Halt::Held), false, 5);
        check(&[], Some(Halt::Usage), false, 2);
    }
}
