//! What the declarations promise: when a new, a changed and a deleted record is seen, and why.
//!
//! A promise is kept by runs: "next run" is the first run that begins after the change and reads the
//! stream; "within 7d" is the first such run that begins 7 days after the change. A run that only goes on
//! with a reading that was begun before the change does not count. Where a promise needs a second look
//! (`again`), it is the run after that one (of the lists of many parents: the next sweep), if the list
//! moved while it was read or the API does not say how many records there are. What a moving list hides
//! from a reading waits for the next one. A record that comes back under the number it had is a changed
//! one. Asking for single records needs one that is there.

use std::fmt;
use std::time::Duration;

use crate::stream::{CursorKind, CursorPlan, Paging, Plan, StreamPlan};
use crate::walk::JOINED_MIN;

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
    /// Records that are still there, but no longer among those that the stream is of.
    Outside,
    /// Those that were in a record of this stream which is read again.
    Held(String),
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
        self.any_deleted().map_or(When::Never, |promise| promise.when)
    }

    fn any_deleted(&self) -> Option<&Promise> {
        let all = self.deleted.iter().filter(|(of, _)| *of == Of::All);
        all.map(|(_, promise)| promise).min_by_key(|promise| promise.when)
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
            Self::Outside => f.write_str("no longer meant"),
            Self::Held(host) => write!(f, "of changed {host}"),
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

    /// The longest time from a change to a reading of the stream that begins after it, once the streams
    /// that it needs were read: each of them may have been read just before.
    fn cadence(&self, stream: &StreamPlan) -> Duration {
        let parents = stream.parents().map(|(_, p)| p.stream.as_str());
        let above = parents.chain(stream.via.iter().map(|(host, _)| host.as_str()));
        // streams stand after those that they need, so there is no circle
        let above = above.filter_map(|name| self.stream(name)).map(|s| self.cadence(s)).max();
        stream.every.unwrap_or_default() + above.unwrap_or_default()
    }

    fn late(&self, stream: &StreamPlan, promise: Promise) -> Promise {
        let every = self.cadence(stream);
        if every.is_zero() {
            return promise;
        }
        let (when, why) = match promise.when {
            When::NextRun => {
                (When::Within(every), format!("{}; read every {}", promise.why, period(every)))
            }
            // what is due waits until the stream is
            When::Within(time) => (When::Within(time + every), promise.why),
            When::Never => (When::Never, promise.why),
        };
        Promise { when, why, ..promise }
    }

    /// Whether no record that stands still escapes a reading, however much the list moves meanwhile.
    pub(crate) fn is_steady(&self, stream: &StreamPlan) -> bool {
        let walks = stream.cursor.as_ref().is_some_and(walks);
        let own = match &stream.paging {
            Paging::Single => true,
            // pages that are too short for a record that joins them prove nothing
            Paging::Offset { page_size, .. } => walks && *page_size > 1 || *page_size >= JOINED_MIN,
            Paging::Number { .. } => walks,
            Paging::Chain(chain) => chain.stable || walks,
        };
        own && stream
            .parents()
            .filter_map(|(_, p)| self.stream(&p.stream))
            .all(|p| self.is_steady(p))
    }

    fn added(&self, stream: &StreamPlan) -> Promise {
        let found = match &stream.cursor {
            _ if stream.reread_changed => self.moved(stream),
            None => promise(When::NextRun, "the whole list is read"),
            Some(c) if c.kind == CursorKind::ClientSide => {
                promise(When::NextRun, "the whole list is read")
            }
            Some(c) => promise(When::NextRun, format!("found by `{}`", c.field)),
        };
        Promise { again: !self.is_steady(stream), ..found }
    }

    /// What only shows by a change of the parent; or when all lists are read. Of the latest parents, the
    /// lists are read in every run; a child of the others may change without them.
    fn moved(&self, stream: &StreamPlan) -> Promise {
        let swept = stream.deletions.sweep.map_or(When::Never, When::Within);
        if let Some(recent) = &stream.recent {
            let first =
                if swept == When::Never { "not read again" } else { "all lists are read by then" };
            let why = format!(
                "{first}; next run where the parent is new or changed, or its `{}` is \
                 later than {} ago",
                recent.column,
                period(recent.back)
            );
            return promise(swept, why);
        }
        let parents = stream.parents().filter_map(|(_, p)| self.stream(&p.stream));
        let latest = parents.map(|p| self.changed(p).when).max().unwrap_or(When::NextRun);
        promise(latest.min(swept.max(When::NextRun)), "a child's change moves its parent")
    }

    fn changed(&self, stream: &StreamPlan) -> Promise {
        let again = !self.is_steady(stream);
        match (&stream.cursor, stream.deletions.sweep) {
            (Some(c), Some(every)) if c.kind == CursorKind::Id => {
                let why = "only a complete reading (sweep) shows changes";
                Promise { again, ..promise(When::Within(every), why) }
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
        if !stream.belongs.is_empty() {
            let seen = self.changed(stream);
            let why = "a condition of `only` or `except` says so".to_owned();
            all.push((Of::Outside, Promise { why, ..seen }));
        }
        if let (Some(_), Some(_), Some((host, _))) =
            (&stream.nested, deletions.sweep, stream.via.first())
        {
            let (_, seen) = self.along(stream, host);
            let seen = Promise { why: format!("`{host}` holds all that it has"), ..seen };
            all.push((Of::Held(host.clone()), seen));
        }
        for crate::stream::FeedPlan { stream: feed, column, .. } in &deletions.feeds {
            let why = format!("`{feed}.{column}` names them");
            let named = promise(When::NextRun, why);
            let named = match self.stream(feed) {
                Some(feed) => Promise { again: !self.is_steady(feed), ..self.late(feed, named) },
                None => named,
            };
            all.push((Of::Fed(feed.clone()), named));
        }
        for (owner, column) in &deletions.cascades {
            let why = format!("`{column}` points to them: gone when the owner is");
            let found = self.stream(owner).filter(|owner| owner.name != stream.name);
            let found = found.map(|owner| self.guarantee(owner));
            let found = found.as_ref().and_then(Guarantee::any_deleted);
            let found = found.map_or(promise(When::NextRun, ""), Clone::clone);
            all.push((Of::Owned(owner.clone()), Promise { why, ..found }));
        }
        if let Some(window) = &deletions.window {
            let again = !pages_prove(stream, false);
            let when = window.every.map(|every| When::Within(confirmed(every, again)));
            let when = when.unwrap_or(When::NextRun);
            let why = format!("the latest {} are read completely", period(window.back));
            all.push((Of::Recent(window.back), Promise { when, again, why }));
        }
        all
    }

    /// Whether a reading of one list shows every record of a stream that comes along with others' answers.
    #[must_use]
    pub fn one_list_brings_all(&self, stream: &StreamPlan) -> bool {
        let hosts: std::collections::BTreeSet<&str> =
            stream.via.iter().map(|(host, _)| host.as_str()).collect();
        let nested = |name: &&str| self.stream(name).is_some_and(StreamPlan::is_nested);
        hosts.len() <= 1 && !hosts.iter().any(nested)
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
        if let (Some(_), Some((host, _))) = (&stream.owner, stream.via.first()) {
            let (_, seen) = self.along(stream, host);
            return Promise { why: format!("each of `{host}` names all that it has"), ..seen };
        }
        if !self.one_list_brings_all(stream) {
            found.why =
                "it comes along with several lists: none of them shows what is gone".to_owned();
            return found;
        }
        let host_whole = || {
            let hosts = stream.via.iter().filter_map(|(host, _)| self.stream(host));
            hosts.clone().count() > 0 && hosts.into_iter().all(|h| h.cursor.is_none())
        };
        let each_time = match stream.via.is_empty() {
            true => stream.cursor.is_none() && !stream.reread_changed,
            false => host_whole(),
        };
        let by_id = stream.cursor.as_ref().is_some_and(|c| c.kind == CursorKind::Id);
        let swept = match each_time {
            true => promise(When::NextRun, "each complete reading is a sweep"),
            // records that say that they are gone are in the total, but no living rows; and where ids only
            // show what is new, one that came back may make up for one that went
            false if deletions.count && deletions.flag.is_none() && !by_id && !again => {
                promise(When::NextRun, "the total shows it, and the list is swept (count)")
            }
            false if stream.reread_changed => {
                let first = match &stream.recent {
                    Some(recent) => format!("when its parent is recent by `{}`", recent.column),
                    None => "when its parent changes".to_owned(),
                };
                let why = format!("{first}, at the latest by a sweep every {}", period(every));
                promise(When::Within(confirmed(every, again)), why)
            }
            false => {
                let why = format!("a sweep every {}", period(every));
                promise(When::Within(confirmed(every, again)), why)
            }
        };
        // a pair of a shared record and its parent goes by proof only
        if again && !stream.table.members.is_empty() {
            found.why = "no reading proves that a shared record is gone from a list".to_owned();
            return found;
        }
        let swept = Promise { again, ..swept };
        if found.when < swept.when { found } else { swept }
    }

    /// Whether one complete reading of a list that stands still is proof.
    fn proves(&self, stream: &StreamPlan) -> bool {
        let hosts = stream.via.iter().filter_map(|(host, _)| self.stream(host));
        match stream.via.is_empty() {
            true => pages_prove(stream, stream.cursor.as_ref().is_some_and(walks)),
            false => {
                hosts.into_iter().all(|s| pages_prove(s, s.cursor.as_ref().is_some_and(walks)))
            }
        }
    }
}

/// Whether a list is walked along the cursor's field.
fn walks(cursor: &CursorPlan) -> bool {
    cursor.filter.is_some() && cursor.order.is_some()
}

/// Whether the pages of a list that stands still show that they are all there is.
fn pages_prove(stream: &StreamPlan, walks: bool) -> bool {
    // a list that is read in parts is no one list; numbered pages don't show what went from one to another
    let parts = stream.cursor.as_ref().is_some_and(|c| c.until.is_some());
    match &stream.paging {
        Paging::Single | Paging::Number { .. } | Paging::Chain(_) => false,
        Paging::Offset { total, page_size, .. } => {
            let joined = walks && *page_size > 1 || *page_size >= JOINED_MIN;
            total.is_some() && joined && !parts
        }
    }
}

/// A reading that proves nothing is confirmed by the next run, once; what that one is the first to miss
/// waits for the next period.
fn confirmed(every: Duration, again: bool) -> Duration {
    if again { every * 2 } else { every }
}
