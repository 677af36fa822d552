//! How deletions are found.

use std::time::Duration;

use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{
    CascadeSpec, CountSpec, Deletion, FeedSpec, Field, FlagSpec, ProbeSpec, StreamSpec, SweepSpec,
    Via, WindowSpec,
};
use engine_manifest::tree::clip;
use engine_manifest::values::Period;
use engine_manifest::{Problems, Spanned};

use super::parameter;
use super::stream::Scope;
use crate::path::PathTemplate;
use crate::stream::{Deletions, FeedPlan, FlagPlan, ListPlan, Paging, ProbePlan, WindowPlan};

/// How often a list is swept when nobody says.
const SWEEP_DEFAULT: Duration = Duration::from_secs(7 * 86_400);
/// Most records asked for in a run when nobody says.
const PROBES_DEFAULT: u32 = 1000;

/// What the strategies of a stream are judged by.
pub(super) struct About<'a> {
    pub(super) spec: &'a StreamSpec,
    pub(super) lists: &'a [ListPlan],
    pub(super) paging: &'a Paging,
    pub(super) has_cursor: bool,
    /// A record can be asked for by its key alone.
    pub(super) single: bool,
}

impl<'a> About<'a> {
    pub(super) fn new(
        (spec, lists, paging): (&'a StreamSpec, &'a [ListPlan], &'a Paging),
        has_cursor: bool,
        keys: &[Spanned<String>],
        get: Option<&PathTemplate>,
    ) -> Self {
        let single = keys.len() == 1 && get.is_some_and(|get| get.variables().count() == 1);
        Self { spec, lists, paging, has_cursor, single }
    }
}

impl About<'_> {
    /// There are no parents, and no partitions.
    fn is_one_list(&self) -> bool {
        matches!(self.lists, [list] if list.parent.is_none()) && self.spec.partitions.is_empty()
    }
}

/// A default that does not suit a stream is left out; what a stream says itself must suit it.
struct Found<'p> {
    given: bool,
    problems: &'p mut Problems,
}

impl Found<'_> {
    fn unsuited(&mut self, at: engine_manifest::Span, message: impl Into<String>, hint: &str) {
        if self.given {
            self.problems.add(code::DELETIONS, at, message, hint);
        }
    }
}

fn period(period: &Option<Spanned<Period>>) -> Option<Duration> {
    period.as_ref().map(|p| p.value.0)
}

impl Scope<'_> {
    pub(super) fn deletions(&self, about: &About<'_>, problems: &mut Problems) -> Deletions {
        let own = about.spec.deletions.as_ref();
        let product = self.product.and_then(|p| p.defaults.deletions.as_ref());
        let said = own.or(product).or(self.connector().defaults.deletions.as_ref());
        let mut found = Found { given: own.is_some(), problems };
        let mut all = Deletions::default();
        for strategy in said.into_iter().flatten() {
            let at = strategy.span;
            let twice = match &strategy.value {
                Deletion::Sweep(SweepSpec { every }) => {
                    let every = period(every).unwrap_or(SWEEP_DEFAULT);
                    all.sweep.replace(every).is_some()
                }
                Deletion::Feed(feed) => {
                    self.feed(feed, &mut all, &mut found);
                    false
                }
                Deletion::Flag(flag) => {
                    let flag = self.flag(flag, about, &mut found);
                    flag.is_some_and(|flag| all.flag.replace(flag).is_some())
                }
                Deletion::Cascade(cascade) => {
                    self.cascade(cascade, at, about, &mut all, &mut found);
                    false
                }
                Deletion::Probe(_) if !about.single => {
                    let hint =
                        "`probe` needs a key of one field, and a `get` path with one variable";
                    found.unsuited(at, "single records can't be asked for by their keys", hint);
                    false
                }
                Deletion::Probe(ProbeSpec { every, at_most }) => {
                    if let Some(none) = at_most.as_ref().filter(|m| m.value == 0) {
                        let message = "no record is ever asked for";
                        found.problems.add(code::DELETIONS, none.span, message, "at least 1");
                    }
                    let at_most = at_most.as_ref().map_or(PROBES_DEFAULT, |m| m.value);
                    let probe = ProbePlan { every: period(every), at_most };
                    all.probe.replace(probe).is_some()
                }
                Deletion::Count(CountSpec {}) => {
                    self.count(at, about, &mut found) && std::mem::replace(&mut all.count, true)
                }
                Deletion::Window(window) => {
                    let window = self.window(window, about, &mut found);
                    window.is_some_and(|window| all.window.replace(window).is_some())
                }
            };
            if twice {
                let hint =
                    "each strategy stands once; `feed` and `cascade` may name several streams";
                found.problems.add(code::DELETIONS, at, "a strategy stands twice", hint);
            }
        }
        if all.count && all.sweep.is_none() {
            let at = said.into_iter().flatten().map(|s| s.span).next().unwrap_or_default();
            found.unsuited(at, "`count` finds that something is gone, not what", "add `sweep`");
            all.count = false;
        }
        all
    }

    fn feed(&self, feed: &FeedSpec, all: &mut Deletions, found: &mut Found<'_>) {
        let FeedSpec { stream, key, only } = feed;
        match self.resolve(stream) {
            Ok((name, Some(spec))) => match self.column(spec, key) {
                true => {
                    let only = self.fed(spec, only, found.problems);
                    let column = key.value.clone();
                    all.feeds.push(FeedPlan { stream: name, column, only });
                }
                false => unknown_column(key, stream, spec, found.problems),
            },
            Ok((_, None)) => {}
            Err(names) => self.unknown(stream, &names, found.problems),
        }
    }

    fn flag(&self, flag: &FlagSpec, about: &About<'_>, found: &mut Found<'_>) -> Option<FlagPlan> {
        let FlagSpec { field, is } = flag;
        if !about.spec.fields.contains_key(field) {
            if found.given {
                unknown_column(field, field, about.spec, found.problems);
            }
            return None;
        }
        let is = is.iter().flat_map(|is| is.0.iter().map(|v| v.value.clone())).collect();
        Some(FlagPlan { column: field.value.clone(), is })
    }

    fn cascade(
        &self,
        cascade: &CascadeSpec,
        at: engine_manifest::Span,
        about: &About<'_>,
        all: &mut Deletions,
        found: &mut Found<'_>,
    ) {
        let CascadeSpec { stream, key } = cascade;
        let parents: Vec<_> = about.lists.iter().filter_map(|l| l.parent.as_ref()).collect();
        let Some(stream) = stream else {
            if parents.is_empty() || about.spec.shared.as_ref().is_some_and(|s| s.value) {
                let hint = "name the stream: `cascade: { stream: people, key: person_id }`";
                found.unsuited(at, "a stream of which records are no parent's", hint);
                return;
            }
            let pairs = parents.iter().filter_map(|parent| {
                let (variable, _) = parent.variables.last()?;
                Some((parent.stream.clone(), variable.clone()))
            });
            all.cascades.extend(pairs);
            return;
        };
        let name = match self.resolve(stream) {
            Ok((name, _)) => name,
            Err(names) => return self.unknown(stream, &names, found.problems),
        };
        let parent = parents.iter().find(|p| p.stream == name);
        let variable = parent.and_then(|p| Some(p.variables.last()?.0.clone()));
        match (key, variable) {
            (Some(key), _) if self.column(about.spec, key) => {
                all.cascades.push((name, key.value.clone()));
            }
            (Some(key), _) => unknown_column(key, stream, about.spec, found.problems),
            (None, Some(variable)) => all.cascades.push((name, variable)),
            (None, None) => {
                let message = format!("nothing says which `{}` a record belongs to", clip(stream));
                let hint = "name the column with its key: `key: person_id`";
                found.unsuited(stream.span, message, hint);
            }
        }
    }

    fn count(&self, at: engine_manifest::Span, about: &About<'_>, found: &mut Found<'_>) -> bool {
        let total = match about.paging {
            Paging::Single => None,
            Paging::Offset { total, .. } | Paging::Number { total, .. } => total.as_ref(),
            Paging::Chain(chain) => chain.total.as_ref(),
        };
        let one = about.is_one_list();
        let all = about.spec.only.is_empty() && about.spec.except.is_empty();
        let lost = ["pagination", "cursor", "parents"].iter().any(|n| found.problems.lacks(n));
        if total.is_none() || !one || !all || !about.has_cursor {
            found.given &= !lost;
            let message = "the total of this list says nothing about deletions";
            let hint = "`count` needs a cursor, a pagination with `total`, and one list whose records \
                        all count";
            found.unsuited(at, message, hint);
            return false;
        }
        true
    }

    fn window(
        &self,
        window: &WindowSpec,
        about: &About<'_>,
        found: &mut Found<'_>,
    ) -> Option<WindowPlan> {
        let WindowSpec { field, filter, back, every } = window;
        parameter(filter, found.problems);
        if back.value.0.is_zero() {
            let message = "a window over nothing";
            found.problems.add(code::DELETIONS, back.span, message, "a duration such as `30d`");
        }
        match about.spec.fields.get(field) {
            Some(Field::Timestamp(_) | Field::Date(_)) => {}
            Some(_) => {
                let hint = "a field that is declared as `timestamp` or `date`";
                found.unsuited(field.span, format!("`{}` is no time", clip(field)), hint);
                return None;
            }
            None => {
                if found.given {
                    unknown_column(field, field, about.spec, found.problems);
                }
                return None;
            }
        }
        if !about.is_one_list() {
            let hint = "use `sweep`, or `reread: changed`";
            found.unsuited(field.span, "a window over several lists", hint);
            return None;
        }
        Some(WindowPlan {
            field: field.value.clone(),
            filter: filter.value.clone(),
            back: back.value.0,
            every: period(every),
        })
    }

    /// Whether a stream has a column of that name.
    pub(super) fn column(&self, spec: &StreamSpec, name: &str) -> bool {
        let related = |r: &str| name.strip_suffix("_id") == Some(r);
        let to_one = |(r, spec): (&Spanned<String>, &engine_manifest::spec::Relationship)| {
            !spec.many && related(r)
        };
        let key = self.keys(spec.key.as_ref().map(|k| k.0.as_slice()));
        spec.fields.keys().any(|f| f.value == name)
            || spec.relationships.iter().any(to_one)
            || key.iter().any(|k| k.value == name)
            || spec.partitions.keys().any(|p| p.value == name)
            || matches!(spec.via.as_ref().map(|via| &via.value), Some(Via::Nested(nested))
                if nested.owner.value == name)
            || spec.path.0.iter().any(|p| p.contains(&format!("{{{name}}}")))
    }
}

fn unknown_column(name: &Spanned<String>, whose: &str, spec: &StreamSpec, problems: &mut Problems) {
    if problems.lacks_anywhere(name) || problems.lacks_anywhere("fields") {
        return;
    }
    let fields: Vec<&str> = spec.fields.keys().map(|f| f.value.as_str()).collect();
    let message = match whose == name.value {
        true => format!("`{}` is not among the fields", clip(name)),
        false => format!("`{}` is no column of `{}`", clip(name), clip(whose)),
    };
    problems.add(code::DELETIONS, name.span, message, known_words(name, "fields", &fields));
}
