//! The fake API: what it answers, as its records are at that moment. Before each answer it may change.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{Outgoing, Permit, Response, Transport, TransportError};
use fastrand::Rng;
use reqwest::header::{DATE, HeaderMap, HeaderValue};
use url::Url;

use super::book::Class;
use super::draw::{Natural, Pages, Traits};
use super::source::{Record, Role, Source};
use super::world::Shared;
use crate::sim::process::{Process, lock};

/// Requests after which a run is taken to be endless.
const REQUESTS_MAX: u64 = 4000;

/// One process's way to the source.
pub struct Wire {
    /// Whose requests they are.
    pub process: Arc<Process>,
    /// The source and the oracle's book.
    pub shared: Arc<Shared>,
    /// Requests before which the source changes, in a thousand.
    pub lively: u32,
    /// Decides what happens.
    pub rng: Mutex<Rng>,
}

impl std::fmt::Debug for Wire {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wire").field("process", &self.process.id).finish_non_exhaustive()
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// A list, of one parent or of none.
    List(Role, Option<(Role, u64)>),
    /// A record.
    One(Role, u64),
}

impl Asks {
    /// Reads a path.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        match parts.as_slice() {
            [list] => Some(Self::List(Role::of(list)?, None)),
            [list, id] => Some(Self::One(Role::of(list)?, id.parse().ok()?)),
            [parent, id, list] => {
                Some(Self::List(Role::of(list)?, Some((Role::of(parent)?, id.parse().ok()?))))
            }
            _ => None,
        }
    }
}

/// A list's query, read.
#[derive(Clone, Debug, Default)]
struct Query {
    skip: usize,
    take: Option<usize>,
    since: Option<i64>,
    until: Option<i64>,
    made: Option<i64>,
    from: Option<u64>,
    sort: String,
}

impl Query {
    fn of(url: &Url) -> Self {
        let mut query = Self::default();
        let (mut page, mut per) = (1usize, None);
        for (name, value) in url.query_pairs() {
            let number = || value.parse::<usize>().unwrap_or(0);
            // a filter with a part of a second begins with the next whole one
            let time = || value.parse::<jiff::Timestamp>().ok();
            let after = || time().map(|t| t.as_second() + i64::from(t.subsec_nanosecond() > 0));
            match name.as_ref() {
                "skip" => query.skip = number(),
                "take" => query.take = Some(number()),
                "page" => page = number().max(1),
                "per" => per = Some(number()),
                "updated_since" => query.since = after(),
                "updated_until" => query.until = time().map(|t| t.as_second()),
                "created_since" => query.made = after(),
                "id_from" => query.from = value.parse().ok(),
                "sort" => query.sort = value.into_owned(),
                _ => {}
            }
        }
        if let Some(per) = per {
            (query.take, query.skip) = (Some(per), (page - 1) * per);
        }
        query
    }
}

/// Whether a path leads anywhere.
fn exists(source: &Source, asks: Asks) -> bool {
    let listed = |role, id| source.get(role, id).is_some_and(Record::is_listed);
    match asks {
        Asks::List(_, None) => true,
        Asks::List(_, Some((role, id))) | Asks::One(role, id) => listed(role, id),
    }
}

/// The records of a list, as asked for, and how many there are.
fn found<'s>(
    source: &'s Source,
    traits: &Traits,
    (role, home): (Role, Option<(Role, u64)>),
    query: &Query,
) -> Vec<&'s Record> {
    let wanted = |r: &&Record| {
        r.is_listed()
            && home.is_none_or(|home| r.homes.contains(&home))
            && query.since.is_none_or(|since| r.changed >= since)
            && query.until.is_none_or(|until| r.changed <= until)
            && query.made.is_none_or(|made| r.made >= made)
            && query.from.is_none_or(|from| r.id >= from)
    };
    let mut all: Vec<&Record> = source.of(role).filter(wanted).collect();
    let natural = traits.shape(role).map_or(Natural::Oldest, |s| s.natural);
    match (query.sort.as_str(), natural) {
        ("updated_at", _) => all.sort_by_key(|r| (r.changed, r.id)),
        ("-updated_at", _) => all.sort_by_key(|r| std::cmp::Reverse((r.changed, r.id))),
        ("id", _) | ("", Natural::Oldest) => {}
        ("", Natural::Latest) => all.reverse(),
        _ => all.sort_by_key(|r| std::cmp::Reverse((r.changed, r.id))),
    }
    all
}

/// A page of a list, and the keys on it.
fn page(source: &Source, traits: &Traits, list: (Role, Option<(Role, u64)>), url: &Url) -> String {
    let query = Query::of(url);
    let all = found(source, traits, list, &query);
    let take = query.take.unwrap_or(usize::MAX);
    let some: Vec<String> =
        all.iter().skip(query.skip).take(take).map(|r| r.body(list.0)).collect();
    let more = query.skip.saturating_add(some.len()) < all.len();
    let mut body = format!("{{\"items\":[{}]", some.join(","));
    let pages = traits.shape(list.0).map_or(Pages::One, |s| s.pages);
    if let Pages::Offset(size) | Pages::Number(size) = pages {
        if size.total {
            body.push_str(&format!(",\"total\":{}", all.len()));
        }
        if size.more {
            body.push_str(if more { ",\"more\":true" } else { ",\"more\":null" });
        }
    }
    body.push('}');
    body
}

impl Wire {
    fn answer(&self, asks: Asks, url: &Url) -> (u16, String) {
        let now = self.shared.clock.seconds();
        let mut source = lock(&self.shared.source);
        let mut rng = lock(&self.rng);
        if rng.u32(0..1000) < self.lively {
            for _ in 0..rng.usize(1..=3) {
                source.change(&mut rng, now);
            }
        }
        drop(rng);
        let said = std::mem::take(&mut source.said);
        let answer = match (exists(&source, asks), asks) {
            (false, _) => (404, "{\"errors\":[]}".to_owned()),
            (true, Asks::List(role, home)) => {
                (200, page(&source, &self.shared.traits, (role, home), url))
            }
            (true, Asks::One(role, id)) => {
                let body = source.get(role, id).map(|r| r.body(role)).unwrap_or_default();
                (200, format!("{{\"items\":[{body}]}}"))
            }
        };
        let mut book = lock(&self.shared.book);
        for what in said {
            book.note(|| format!("     source: {what}"));
        }
        book.note(|| format!("  -> {} {}", answer.0, answer.1));
        answer
    }

    /// Whether the run goes on asking for ever.
    fn is_endless(&self, url: &Url) -> bool {
        let mut book = lock(&self.shared.book);
        let now = self.shared.clock.seconds();
        book.note(|| format!("  {} {url}", crate::sim::clock::shown(now)));
        book.requests += 1;
        let endless = book.requests > REQUESTS_MAX;
        if endless {
            book.complain(Class::Liveness, format!("a run without an end: {url}"));
        }
        endless
    }
}

#[async_trait]
impl Transport for Wire {
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        let url = &request.url;
        permit.mark_sent();
        let asks = Asks::of(url.path()).ok_or_else(|| TransportError::passing("no such path"))?;
        let mode = self.process.enter().await;
        if self.is_endless(url) {
            self.process.die().await;
        }
        let wait = || Duration::from_millis(lock(&self.rng).u64(0..self.shared.traits.latency));
        let (there, back) = (wait(), wait());
        tokio::time::sleep(there).await;
        let (status, body) = self.answer(asks, url);
        let date = http_date(self.shared.clock.seconds());
        tokio::time::sleep(back).await;
        self.process.leave(mode).await;
        let mut headers = HeaderMap::new();
        headers.insert(DATE, HeaderValue::try_from(date).expect("a date is ASCII"));
        Ok(Response { status, headers, body: body.into() })
    }
}

fn http_date(seconds: i64) -> String {
    let at = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
