//! What an API allows, and what its answers mean, as tables.

use std::time::Duration;

use regex::Regex;

use crate::limiter::{LearnHeaders, Limit, Limits, Per, Quota};
use crate::verdict::{Rule, Rules, Verdict};

/// A limit.
#[derive(Debug)]
pub struct LimitSpec {
    /// Its name.
    pub name: &'static str,
    /// All credentials of a host share it.
    pub per_host: bool,
    /// Only for paths that match.
    pub path: Option<&'static str>,
    /// Only where a numeric query parameter is more than this.
    pub over: Option<(&'static str, u64)>,
    /// Requests, and the milliseconds in which they are allowed.
    pub quotas: &'static [(u32, u64)],
    /// Requests at once.
    pub concurrency: Option<u32>,
    /// Its requests count against no other limit.
    pub apart: bool,
}

/// What an answer means.
#[derive(Debug)]
pub struct RuleSpec {
    /// The HTTP status.
    pub status: Option<u16>,
    /// A pattern in the body.
    pub body: Option<&'static str>,
    /// Headers, and patterns in them.
    pub headers: &'static [(&'static str, &'static str)],
    /// The meaning.
    pub verdict: Verdict,
}

/// The limits of a table. A pattern that can't be read limits everything: less is asked for, never more.
#[must_use]
pub fn limits(all: &[LimitSpec]) -> Limits {
    let one = |spec: &LimitSpec| Limit {
        name: spec.name.to_owned(),
        per: if spec.per_host { Per::Host } else { Per::Credential },
        path: spec.path.and_then(|pattern| Regex::new(pattern).ok()),
        over: spec.over.map(|(name, most)| (name.to_owned(), most)),
        quotas: spec
            .quotas
            .iter()
            .map(|(requests, ms)| Quota { requests: *requests, period: Duration::from_millis(*ms) })
            .collect(),
        concurrency: spec.concurrency,
        apart: spec.apart,
    };
    Limits(all.iter().map(one).collect())
}

/// The rules of a table, without those whose patterns can't be read.
#[must_use]
pub fn rules(all: &[RuleSpec]) -> Rules {
    let one = |spec: &RuleSpec| {
        let body = spec.body.map(Regex::new).transpose().ok()?;
        let headers = spec.headers.iter();
        let headers = headers.map(|(name, p)| Some(((*name).to_owned(), Regex::new(p).ok()?)));
        Some(Rule {
            status: spec.status,
            body,
            headers: headers.collect::<Option<_>>()?,
            verdict: spec.verdict,
        })
    };
    Rules(all.iter().filter_map(one).collect())
}

/// The names of the headers in which an API states its budget: limit, used, remaining, period, reset.
#[must_use]
pub fn learn(names: [&[&str]; 5]) -> LearnHeaders {
    let [limit, used, remaining, period, reset] =
        names.map(|all| all.iter().map(|name| (*name).to_owned()).collect());
    LearnHeaders { limit, used, remaining, period, reset }
}
