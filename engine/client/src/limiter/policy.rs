//! Which budgets a request counts against.

use regex::Regex;

use super::{Budget, Quota};
use crate::request::Request;

/// Who shares a budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Per {
    /// All who use one credential.
    #[default]
    Credential,
    /// All who use the API from here, whatever their credentials.
    Host,
}

/// One limit of an API.
#[derive(Clone, Debug, Default)]
pub struct Limit {
    /// Its name, unique within the API.
    pub name: String,
    /// Who shares it.
    pub per: Per,
    /// Only requests whose path (below the base URL) matches; all when `None`.
    pub path: Option<Regex>,
    /// Only requests with more than this in a numeric query parameter: deep offsets.
    pub over: Option<(String, u64)>,
    /// What is allowed; several hold at once. Answers correct the first.
    pub quotas: Vec<Quota>,
    /// Most requests in flight at once.
    pub concurrency: Option<u32>,
    /// Its requests count against no other limit.
    pub apart: bool,
}

impl Limit {
    fn holds_for(&self, request: &Request) -> bool {
        let path = self.path.as_ref().is_none_or(|p| p.is_match(&request.path));
        let over = self.over.as_ref().is_none_or(|(name, most)| {
            let value =
                request.query.iter().find(|(n, _)| n == name).map(|(_, v)| v.parse::<u64>());
            value.is_some_and(|v| v.is_ok_and(|v| v > *most))
        });
        path && over
    }

    fn budgets(&self, origin: &str, credential: &str, learns: bool) -> Vec<Budget> {
        let who = match self.per {
            Per::Credential => credential,
            Per::Host => "*",
        };
        let key = |n: usize| match n {
            0 => format!("{origin}|{who}|{}", self.name),
            n => format!("{origin}|{who}|{}|{n}", self.name),
        };
        let budget = |n: usize, quota: Option<Quota>| Budget {
            key: key(n),
            declared: quota,
            concurrency: self.concurrency.filter(|_| n == 0),
            learns: learns && n == 0,
        };
        match self.quotas.as_slice() {
            [] => vec![budget(0, None)],
            quotas => quotas.iter().enumerate().map(|(n, q)| budget(n, Some(*q))).collect(),
        }
    }
}

/// The limits of an API. Without any there is one budget that nothing is known about until an answer
/// says something.
#[derive(Clone, Debug, Default)]
pub struct Limits(pub Vec<Limit>);

impl Limits {
    /// One quota for everything that one credential does.
    #[must_use]
    pub fn one(quota: Quota) -> Self {
        Self(vec![Limit { quotas: vec![quota], ..Limit::default() }])
    }

    /// The budgets of a request. What its answer says is about the last limit that holds for it: the
    /// most special one comes last.
    #[must_use]
    pub fn budgets(&self, request: &Request, origin: &str, credential: &str) -> Vec<Budget> {
        let mut held: Vec<&Limit> = self.0.iter().filter(|l| l.holds_for(request)).collect();
        if let Some(apart) = held.iter().rposition(|l| l.apart) {
            held = vec![held[apart]];
        }
        let Some((last, before)) = held.split_last() else {
            return Limit::default().budgets(origin, credential, true);
        };
        let others = before.iter().flat_map(|l| l.budgets(origin, credential, false));
        others.chain(last.budgets(origin, credential, true)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn requests_find_their_budgets() {
        let quota = |requests| Quota { requests, period: Duration::from_secs(20) };
        let limits = Limits(vec![
            Limit { name: "all".into(), quotas: vec![quota(100), quota(9)], ..Limit::default() },
            Limit { name: "host".into(), per: Per::Host, concurrency: Some(4), ..Limit::default() },
            Limit {
                name: "deep".into(),
                over: Some(("offset".into(), 30_000)),
                quotas: vec![quota(75)],
                ..Limit::default()
            },
            Limit {
                name: "search".into(),
                path: Some(Regex::new("^/search").expect("a pattern")),
                apart: true,
                ..Limit::default()
            },
        ]);
        let check = |request: Request, expected: &[&str]| {
            let found = limits.budgets(&request, "o", "me");
            let keys: Vec<String> = found
                .iter()
                .map(|b| format!("{}{}", b.key, if b.learns { " learns" } else { "" }))
                .collect();
            assert_eq!(keys, expected, "{}", request.shown());
        };
        let general = ["o|me|all", "o|me|all|1", "o|*|host learns"];
        check(Request::get("/people"), &general);
        check(Request::get("/people").query("offset", "30000"), &general);
        check(Request::get("/people").query("offset", "soon"), &general);
        let deep = ["o|me|all", "o|me|all|1", "o|*|host", "o|me|deep learns"];
        check(Request::get("/people").query("offset", "30001"), &deep);
        check(Request::get("/search").query("offset", "30001"), &["o|me|search learns"]);
        let none = Limits::default().budgets(&Request::get("/"), "o", "me");
        assert_eq!((none[0].key.as_str(), none[0].declared, none[0].learns), ("o|me|", None, true));
    }
}
