//! What the declarations promise: when a new, a changed and a deleted record is seen, and why.
//!
//! A promise is kept by runs: "next run" is the first run that begins after the change and reads the
//! stream; "within 7d" is the first run that begins 7 days after the last complete reading. Where a
//! promise needs a second look (`again`), it is the run after that one, if the list moved while it was
//! read or the API does not say how many records there are.

use std::fmt;
use std::time::Duration;

use crate::stream::{CursorKind, Paging, Plan, StreamPlan};

/// When something is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// By the next run that reads the stream.
    NextRun,
    /// By the first run after this time.
    Within(Duration),
    /// Not at all.
    Never,
}

/// Of which deletions a promise speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// All records.
    All,
    /// Deleted records that say so themselves.
    Flagged,
    /// Those that this stream names.
    Fed(String),
    /// Those that belonged to a deleted record of this stream.
    Owned(String),
    /// Those that are younger than this.
    Recent(Duration),
}

/// When a kind of change is seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// When.
    pub when: When,
    /// It may take one more run until it is certain.
    pub again: bool,
    /// Why, in a few words.
    pub why: String,
}

/// What is promised about a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guarantee {
    /// Records that are new.
    pub new: Promise,
    /// Records that changed.
    pub changed: Promise,
    /// Records that are gone: each way in which that shows, the most general last; never empty.
    pub deleted: Vec<(Of, Promise)>,
}

impl Guarantee {
    /// When any deletion is seen, whatever its kind.
    #[must_use]
    pub fn all_deleted(&self) -> When {
        let all = self.deleted.iter().filter(|(of, _)| *of == Of::All);
        all.map(|(_, promise)| promise.when).min().unwrap_or(When::Never)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NextRun => f.write_str("next run"),
            Self::Within(time) => write!(f, "within {}", period(*time)),
            Self::Never => f.write_str("never"),
        }
    }
}

impl fmt::Display for Of {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::Flagged => f.write_str("flagged"),
            Self::Fed(stream) => write!(f, "named by {stream}"),
            Self::Owned(stream) => write!(f, "of deleted {stream}"),
            Self::Recent(back) => write!(f, "younger than {}", period(*back)),
        }
    }
}

/// A time as manifests write it.
#[must_use]
pub fn period(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0 => format!("{}ms", time.as_millis()),
        s if s % 86_400 == 0 => format!("{}d", s / 86_400),
        s if s % 3_600 == 0 => format!("{}h", s / 3_600),
        s if s % 60 == 0 => format!("{}m", s / 60),
        s => format!("{s}s"),
    }
}

fn promise(when: When, why: impl Into<String>) -> Promise {
    Promise { when, again: false, why: why.into() }
}

impl Plan {
    /// What is promised about a stream.
    #[must_use]
    pub fn guarantee(&self, stream: &StreamPlan) -> Guarantee {
        let (new, changed) = match stream.via.first() {
            Some((host, _)) => self.along(stream, host),
            None => (self.added(stream), self.changed(stream)),
        };
        let mut deleted = self.partly(stream);
        deleted.push((Of::All, self.gone(stream)));
        let late = |promise: Promise| self.late(stream, promise);
        Guarantee {
            new: late(new),
            changed: late(changed),
            deleted: deleted.into_iter().map(|(of, promise)| (of, late(promise))).collect(),
        }
    }

    /// The longest time between two readings of a stream, its parents' too.
    fn cadence(&self, stream: &StreamPlan) -> Option<Duration> {
        let mut longest = stream.every;
        let mut todo: Vec<&str> = stream.parents().map(|(_, p)| p.stream.as_str()).collect();
        todo.extend(stream.via.iter().map(|(host, _)| host.as_str()));
        // streams stand after those that they need, so there is no circle
        while let Some(parent) = todo.pop().and_then(|name| self.stream(name)) {
            longest = longest.max(parent.every);
            todo.extend(parent.parents().map(|(_, p)| p.stream.as_str()));
        }
        longest
    }

    fn late(&self, stream: &StreamPlan, promise: Promise) -> Promise {
        let Some(every) = self.cadence(stream) else { return promise };
        let (when, why) = match promise.when {
            When::NextRun => {
                (When::Within(every), format!("{}; read every {}", promise.why, period(every)))
            }
            When::Within(time) => (When::Within(time.max(every)), promise.why),
            When::Never => (When::Never, promise.why),
        };
        Promise { when, why, ..promise }
    }

    fn added(&self, stream: &StreamPlan) -> Promise {
        if stream.reread_changed {
            return promise(When::NextRun, "a child's change moves its parent");
        }
        match &stream.cursor {
            None => promise(When::NextRun, "the whole list is read"),
            Some(c) if c.kind == CursorKind::ClientSide => {
                promise(When::NextRun, "the whole list is read")
            }
            Some(c) => promise(When::NextRun, format!("found by `{}`", c.field)),
        }
    }

    fn changed(&self, stream: &StreamPlan) -> Promise {
        match (&stream.cursor, stream.deletions.sweep) {
            (Some(c), Some(every)) if c.kind == CursorKind::Id => {
                promise(When::Within(every), "only a complete reading (sweep) shows changes")
            }
            (Some(c), None) if c.kind == CursorKind::Id => {
                promise(When::Never, "ids only show what is new; declare `sweep`")
            }
            _ => self.added(stream),
        }
    }

    /// Records that come along with others.
    fn along(&self, stream: &StreamPlan, host: &str) -> (Promise, Promise) {
        let plan = self.stream(host);
        let host_sweep = plan.and_then(|p| p.deletions.sweep).into_iter();
        let sweep = host_sweep.chain(stream.deletions.sweep).min();
        let found = match (plan.is_some_and(|p| p.cursor.is_none()), sweep) {
            (true, _) => promise(When::NextRun, format!("comes with every `{host}`")),
            (false, Some(every)) => promise(
                When::Within(every),
                format!("comes when its `{host}` changes, or all are read"),
            ),
            (false, None) => promise(When::Never, format!("comes only when its `{host}` changes")),
        };
        (found.clone(), found)
    }

    /// Deletions that some strategies find among others.
    fn partly(&self, stream: &StreamPlan) -> Vec<(Of, Promise)> {
        let deletions = &stream.deletions;
        let mut all = Vec::new();
        if let Some(flag) = &deletions.flag {
            let seen = self.changed(stream);
            let why = format!("`{}` says so", flag.column);
            all.push((Of::Flagged, Promise { why, ..seen }));
        }
        for (feed, column) in &deletions.feeds {
            let why = format!("`{feed}.{column}` names them");
            all.push((Of::Fed(feed.clone()), promise(When::NextRun, why)));
        }
        for (owner, column) in &deletions.cascades {
            let when = match (self.stream(owner), owner == &stream.name) {
                (Some(owner), false) => self.guarantee(owner).all_deleted(),
                _ => When::NextRun,
            };
            let why = format!("`{column}` points to them: gone when the owner is");
            all.push((Of::Owned(owner.clone()), promise(when, why)));
        }
        if let Some(window) = &deletions.window {
            let when = window.every.map_or(When::NextRun, When::Within);
            let why = format!("the latest {} are read completely", period(window.back));
            let again = !self.proves(stream);
            all.push((Of::Recent(window.back), Promise { when, again, why }));
        }
        all
    }

    /// Deletions of any kind.
    fn gone(&self, stream: &StreamPlan) -> Promise {
        let deletions = &stream.deletions;
        let again = !self.proves(stream);
        let mut found = promise(When::Never, "no strategy finds it; declare `sweep`");
        if !deletions.feeds.is_empty() || deletions.flag.is_some() || deletions.window.is_some() {
            found.why = "but for those above no strategy finds it; declare `sweep`".to_owned();
        }
        if let Some(every) = deletions.probe.and_then(|p| p.every) {
            found = promise(When::Within(every), "every record is asked for (probe)");
        }
        let Some(every) = deletions.sweep else { return found };
        let host_whole = || {
            let hosts = stream.via.iter().filter_map(|(host, _)| self.stream(host));
            hosts.clone().count() > 0 && hosts.into_iter().all(|h| h.cursor.is_none())
        };
        let each_time = match stream.via.is_empty() {
            true => stream.cursor.is_none() && !stream.reread_changed,
            false => host_whole(),
        };
        let swept = match each_time {
            true => promise(When::NextRun, "each complete reading is a sweep"),
            false if deletions.count => {
                promise(When::NextRun, "the total shows it, and the list is swept (count)")
            }
            false if stream.reread_changed => promise(
                When::Within(every),
                format!(
                    "when its parent changes, at the latest by a sweep every {}",
                    period(every)
                ),
            ),
            false => promise(When::Within(every), format!("a sweep every {}", period(every))),
        };
        let swept = Promise { again, ..swept };
        if found.when < swept.when { found } else { swept }
    }

    /// Whether one complete reading of a list that stands still is proof.
    fn proves(&self, stream: &StreamPlan) -> bool {
        let pages = |s: &StreamPlan| match &s.paging {
            Paging::Single => false,
            Paging::Offset { total, .. } => total.is_some(),
            // numbered pages do not show that records moved from one to the other, but for a walk
            Paging::Number { total, .. } => {
                total.is_some() && s.cursor.as_ref().is_some_and(|c| c.order.is_some())
            }
        };
        let hosts = stream.via.iter().filter_map(|(host, _)| self.stream(host));
        match stream.via.is_empty() {
            true => pages(stream),
            false => hosts.into_iter().all(pages),
        }
    }
}
