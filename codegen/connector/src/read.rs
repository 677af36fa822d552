//! `connector read`: one stream of a real API, tried by its author. Nothing is written anywhere.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use engine_client::{Seen, Verdict};
use engine_plan::walk::Plain;
use engine_plan::{FieldSeen, Next, StreamPlan, Window, observe};
use engine_sync::Failure;

use crate::args::{Output, Read};
use crate::live::page::{List, Page, Trouble};
use crate::live::parents::{self, Which};
use crate::live::{self, Access};
use crate::{Usage, out, pco};

mod human;
mod json;
mod next;

/// Pages of one reading; a list whose pages are that empty is no list to try.
const PAGES_MAX: usize = 100;

/// What was read so far.
pub(crate) struct Reading<'p> {
    stream: &'p StreamPlan,
    /// The stream whose answers have the records: the stream itself, or the one they come with.
    host: &'p StreamPlan,
    which: Which,
    /// What went over the wire, and how many records came.
    pages: Vec<(Option<Seen>, usize)>,
    keys: HashSet<String>,
    records: Vec<String>,
    misfits: BTreeMap<String, u64>,
    undeclared: BTreeSet<String>,
    quarantined: Vec<(&'static str, String)>,
    notes: Vec<String>,
    /// What comes next, in words.
    next: String,
}

pub(crate) fn run(args: &Read) -> Result<i32, Usage> {
    let connector = engine_connect::connector(&args.connector, &[pco::PCO])?;
    let Some(stream) = connector.plan.stream(&args.stream) else {
        let known: Vec<String> = connector.plan.streams.iter().map(|s| s.name.clone()).collect();
        let hint = engine_connect::nearest(&args.stream, "streams", &known);
        let shown = engine_manifest::tree::clip(&args.stream);
        let message = format!("no stream is called `{shown}`");
        return Err(Usage { code: "E0010", message, hint });
    };
    let host = parents::host(&connector.plan, stream);
    let from = args.since.as_deref().map(|since| since_of(host, since)).transpose()?;
    let name = stream.name.clone();
    let access = live::open(connector.plan, &args.access)?;
    let Some(stream) = access.plan.stream(&name) else { return Ok(2) };
    let host = parents::host(&access.plan, stream);
    let given = match args.parents.as_slice() {
        [] => None,
        keys => Some(parents::given(host, keys).map_err(usage)?),
    };
    let limit = usize::try_from(args.limit).unwrap_or(usize::MAX);
    live::wait(async {
        let mut reading = Reading::new(stream, host);
        let read = reading.read(&access, given, from, limit).await;
        access.client.at_rest().await;
        let trouble = read.err();
        match args.output {
            Output::Human => {
                out(human::shown(&reading, &access, limit, trouble.as_ref()).trim_end())
            }
            Output::Json => {
                out(&json::shown(&reading, &access, limit, trouble.as_ref()).to_string())
            }
        }
        trouble.as_ref().map_or(0, |trouble| exit(trouble.verdict))
    })
}

/// As `engine get` ends.
fn exit(verdict: Verdict) -> i32 {
    match verdict {
        Verdict::Reconnect | Verdict::RefreshAuth => 4,
        Verdict::Parked => 75,
        Verdict::OffLimits => 2,
        // the manifest says that such an answer is no failure
        Verdict::Ignore => 0,
        _ => 1,
    }
}

fn usage(failure: Failure) -> Usage {
    let Failure { code, message, hint } = failure;
    Usage { code, message, hint }
}

/// A time (or a number, where the cursor is one) from which a stream can be read.
fn since_of(stream: &StreamPlan, since: &str) -> Result<String, Usage> {
    let hint = "leave --since out: the list is read from its beginning".to_owned();
    let Some(cursor) = &stream.cursor else {
        return Err(Usage::new(format!("`{}` has no cursor", stream.name), hint));
    };
    if cursor.filter.is_none() {
        return Err(Usage::new(format!("the cursor of `{}` has no filter", stream.name), hint));
    }
    if cursor.point(since).is_none() {
        let shown = engine_manifest::tree::clip(since);
        let hint = "such as 2026-11-01 or 2026-11-01T08:00:00Z; a number where the cursor is one";
        return Err(Usage::new(
            format!("`{shown}` is no value of `{}`", cursor.field),
            hint.into(),
        ));
    }
    Ok(since.to_owned())
}

impl<'p> Reading<'p> {
    fn new(stream: &'p StreamPlan, host: &'p StreamPlan) -> Self {
        Self {
            stream,
            host,
            which: Which::default(),
            pages: Vec::new(),
            keys: HashSet::new(),
            records: Vec::new(),
            misfits: BTreeMap::new(),
            undeclared: BTreeSet::new(),
            quarantined: Vec::new(),
            notes: Vec::new(),
            next: String::new(),
        }
    }

    async fn read(
        &mut self,
        access: &Access,
        given: Option<Which>,
        from: Option<String>,
        limit: usize,
    ) -> Result<(), Trouble> {
        self.which = match given {
            Some(which) => which,
            None => match parents::first(access, self.host).await? {
                Some(which) => which,
                None => return Err(Trouble::own(self.orphan())),
            },
        };
        let variables = self.which.variables.clone();
        let (host, at) = (self.host, self.which.list);
        let list = List { access, stream: host, at, variables: &variables };
        let mut window = match &from {
            Some(from) => host.open(Some(from)),
            None => host.open_whole(None),
        };
        while self.pages.len() < PAGES_MAX {
            window = host.in_steps(window, access.client.clock().now());
            let page = list.page(&mut window).await?;
            let next = host.next(&window, &page.facts);
            self.pages.push((page.seen.clone(), page.of(&self.stream.name).records.len()));
            match next {
                Next::Plainly(plain) => {
                    self.note(plain);
                    window = Window { since: window.since, ..host.reopen(&window, Some(plain)) };
                    continue;
                }
                Next::Instead(shorter) => {
                    self.notes.push("the list is too long to be read at once: in parts".to_owned());
                    window = *shorter;
                    continue;
                }
                _ => {}
            }
            self.take(&page);
            self.next = next::words(host, &window, &page.facts, &next);
            host.look(&mut window, &page.facts, page.facts.count.saturating_sub(page.again));
            match next {
                _ if self.records.len() >= limit => return Ok(()),
                Next::Page(position) => window.position = position,
                Next::Then(then) => window = *then,
                _ => return Ok(()),
            }
        }
        self.notes.push(format!("after {PAGES_MAX} pages it is enough"));
        Ok(())
    }

    /// Keeps what a page brought.
    fn take(&mut self, page: &Page) {
        let rows = page.of(&self.stream.name);
        for (key, record) in &rows.records {
            // the page before may have had it too
            if self.keys.insert(key.clone()) {
                self.records.push(record.clone());
            }
        }
        for misfit in &rows.misfits {
            *self.misfits.entry(misfit.column.clone()).or_default() += misfit.count;
        }
        self.undeclared.extend(rows.undeclared.iter().cloned());
        self.quarantined.extend(rows.quarantined.iter().cloned());
    }

    fn note(&mut self, plain: Plain) {
        let note = match plain {
            Plain::Unfiltered => {
                "the API does not filter by the cursor's field: the whole list is read instead"
            }
            Plain::Unordered => {
                "the API does not keep the order it was asked for: pages are read as they come"
            }
        };
        self.notes.push(note.to_owned());
    }

    fn orphan(&self) -> Failure {
        let parents: Vec<&str> =
            self.host.parents().map(|(_, link)| link.stream.as_str()).collect();
        let message = format!(
            "no list of `{}` is known: {} has no record",
            self.host.name,
            parents.join(", ")
        );
        Failure::new("E0205", message, "give the keys of its parents behind the stream's name")
    }

    /// Each field, as declared and as seen.
    fn fields(&self) -> Vec<FieldSeen> {
        let bad = self.quarantined.iter().map(|(_, raw)| raw.as_str());
        let records: Vec<&str> = self.records.iter().map(String::as_str).chain(bad).collect();
        observe(self.stream, &records, self.undeclared.iter().cloned())
    }
}
