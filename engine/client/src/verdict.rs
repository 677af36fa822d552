//! One place decides what an outcome means.

use regex::Regex;

use crate::request::Response;

/// What to do about an outcome. Callers ask for this; they never match on statuses or causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// All is well: the body can be read.
    Done,
    /// A passing fault: try again.
    Retry,
    /// Over the budget: wait, then try again.
    RateLimited,
    /// The credential expired and can be renewed.
    RefreshAuth,
    /// The credential is no longer good: the operator must act.
    Reconnect,
    /// This account may not read this.
    Forbidden,
    /// There is nothing to read here.
    Ignore,
    /// The place in the list is no longer valid: start the list anew.
    RestartWindow,
    /// Does not exist (the caller knows whether that matters).
    NotFound,
    /// The wait is longer than this run may take.
    Parked,
    /// Nobody knows whether it was done, and doing it twice may do harm: the caller must look.
    Unknown,
    /// It would go to an address that only the operator may open.
    OffLimits,
    /// Can't work as asked.
    Fail,
}

impl Verdict {
    /// Its word in logs, events and metrics.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Retry => "retry",
            Self::RateLimited => "rate_limited",
            Self::RefreshAuth => "refresh_auth",
            Self::Reconnect => "reconnect",
            Self::Forbidden => "forbidden",
            Self::Ignore => "ignore",
            Self::RestartWindow => "restart_window",
            Self::NotFound => "not_found",
            Self::Parked => "parked",
            Self::Unknown => "unknown",
            Self::OffLimits => "off_limits",
            Self::Fail => "fail",
        }
    }
}

/// An answer (all given parts must match) and what it means.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The HTTP status.
    pub status: Option<u16>,
    /// A pattern found in the first 64 KiB of the body.
    pub body: Option<Regex>,
    /// Headers, each with a pattern found in its value.
    pub headers: Vec<(String, Regex)>,
    /// What it means.
    pub verdict: Verdict,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        let pattern = |body: &Option<Regex>| body.as_ref().map(|b| b.as_str().to_owned());
        let headers = |all: &[(String, Regex)]| -> Vec<(String, String)> {
            all.iter().map(|(name, value)| (name.clone(), value.as_str().to_owned())).collect()
        };
        self.status == other.status
            && self.verdict == other.verdict
            && pattern(&self.body) == pattern(&other.body)
            && headers(&self.headers) == headers(&other.headers)
    }
}

/// Rules of an API, followed by what HTTP itself says.
#[derive(Clone, Debug, Default)]
pub struct Rules(pub Vec<Rule>);

/// How much of a body is looked at.
const BODY_SEEN: usize = 64 << 10;

impl Rules {
    /// The verdict on an answer: the first rule that matches, of the request's `own` ones and then of these,
    /// else the status's own meaning (RFC 9110 §15; 429: RFC 6585 §4). `renews` says whether the credential
    /// can be renewed.
    #[must_use]
    pub fn judge(&self, own: &[Rule], response: &Response, renews: bool) -> Verdict {
        let seen = &response.body[..response.body.len().min(BODY_SEEN)];
        let text = std::cell::OnceCell::new();
        for rule in own.iter().chain(&self.0) {
            let status = rule.status.is_none_or(|s| s == response.status);
            let body = |r: &Regex| r.is_match(text.get_or_init(|| String::from_utf8_lossy(seen)));
            let header = |(name, pattern): &(String, Regex)| {
                response.header(name).is_some_and(|value| pattern.is_match(value))
            };
            if status && rule.headers.iter().all(header) && rule.body.as_ref().is_none_or(body) {
                return rule.verdict;
            }
        }
        match response.status {
            200..=299 => Verdict::Done,
            401 if renews => Verdict::RefreshAuth,
            401 => Verdict::Reconnect,
            403 => Verdict::Forbidden,
            404 | 410 => Verdict::NotFound,
            408 | 425 => Verdict::Retry,
            429 => Verdict::RateLimited,
            501 | 505 => Verdict::Fail,
            500..=599 => Verdict::Retry,
            _ => Verdict::Fail,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_and_rules() {
        let rule = |status, body: Option<&str>, verdict| Rule {
            status,
            body: body.map(|b| Regex::new(b).expect("a pattern")),
            headers: Vec::new(),
            verdict,
        };
        let rules = Rules(vec![
            rule(Some(401), Some("PANDA"), Verdict::Forbidden),
            rule(None, Some("maintenance"), Verdict::Retry),
        ]);
        let check = |status: u16, body: &'static str, verdict: Verdict| {
            let headers = reqwest::header::HeaderMap::new();
            let response = Response { status, headers, body: body.into() };
            assert_eq!(rules.judge(&[], &response, false), verdict, "{status} {body}");
        };
        let own = [rule(Some(404), None, Verdict::Ignore)];
        let headers = reqwest::header::HeaderMap::new();
        let gone = Response { status: 404, headers, body: "".into() };
        assert_eq!(rules.judge(&own, &gone, false), Verdict::Ignore, "a request's own rule");
        check(200, "{}", Verdict::Done);
        check(200, "maintenance", Verdict::Retry);
        check(204, "", Verdict::Done);
        check(302, "", Verdict::Fail);
        check(400, "", Verdict::Fail);
        check(401, "", Verdict::Reconnect);
        check(401, "(TRASH_PANDA)", Verdict::Forbidden);
        check(403, "", Verdict::Forbidden);
        check(404, "", Verdict::NotFound);
        check(408, "", Verdict::Retry);
        check(422, "", Verdict::Fail);
        check(429, "", Verdict::RateLimited);
        check(500, "", Verdict::Retry);
        check(501, "", Verdict::Fail);
        check(503, "", Verdict::Retry);
        check(599, "", Verdict::Retry);
    }
}
