//! Answers from a recording: no network, no secrets.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use async_trait::async_trait;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::{Answered, Asked, Content, Recorded, Redaction};
use crate::limiter::Permit;
use crate::request::Response;
use crate::transport::{Outgoing, Transport, TransportError};

/// A request that the recording has no answer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// What was asked, in one line.
    pub asked: String,
    /// The recorded request that is nearest, in one line.
    pub nearest: Option<String>,
    /// What differs between the two, or that it was answered before.
    pub differs: Vec<String>,
}

/// A transport that answers each request by the first recorded exchange with the same request that was not
/// used yet. The order of query parameters does not matter.
#[derive(Debug)]
pub struct Replayer {
    redaction: Redaction,
    recorded: Vec<Recorded>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    used: BTreeSet<usize>,
    missed: Vec<Missed>,
}

impl Replayer {
    /// Plays what was recorded. Requests are compared as the redaction writes them.
    #[must_use]
    pub fn new(redaction: Redaction, recorded: Vec<Recorded>) -> Self {
        Self { redaction, recorded, state: Mutex::default() }
    }

    /// The requests that found no answer.
    #[must_use]
    pub fn missed(&self) -> Vec<Missed> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).missed.clone()
    }

    /// The recorded requests that were never made, in one line each.
    #[must_use]
    pub fn left(&self) -> Vec<String> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let left = self.recorded.iter().enumerate().filter(|(at, _)| !state.used.contains(at));
        left.map(|(_, exchange)| shown(&exchange.request)).collect()
    }

    /// The answer to a request.
    fn answer(&self, asked: &Asked) -> Result<&Answered, Missed> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |at: &usize| differences(asked, &self.recorded[*at].request).is_empty();
        let mut all = (0..self.recorded.len()).filter(same).peekable();
        let known = all.peek().is_some();
        if let Some(at) = all.find(|at| !state.used.contains(at)) {
            state.used.insert(at);
            return Ok(&self.recorded[at].response);
        }
        let missed = match known {
            true => {
                let again = "it was recorded fewer times than it is asked for".to_owned();
                Missed { asked: shown(asked), nearest: Some(shown(asked)), differs: vec![again] }
            }
            false => self.nearest(asked),
        };
        state.missed.push(missed.clone());
        Err(missed)
    }

    fn nearest(&self, asked: &Asked) -> Missed {
        let other = |exchange: &Recorded| {
            let request = &exchange.request;
            let place = (request.method == asked.method, request.path == asked.path);
            let far = [place.0, place.1].iter().filter(|same| !**same).count() * 100;
            (far + differences(asked, request).len(), shown(request), differences(asked, request))
        };
        let nearest = self.recorded.iter().map(other).min_by_key(|(far, _, _)| *far);
        let (nearest, differs) = nearest.map(|(_, n, d)| (n, d)).unzip();
        Missed { asked: shown(asked), nearest, differs: differs.unwrap_or_default() }
    }
}

impl std::fmt::Display for Missed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the recording has no answer to {}", self.asked)?;
        match &self.nearest {
            Some(nearest) if *nearest != self.asked => write!(f, "; nearest: {nearest}")?,
            Some(_) => {}
            None => f.write_str("; nothing is recorded")?,
        }
        self.differs.iter().try_for_each(|differs| write!(f, "; {differs}"))
    }
}

/// A request in one line.
fn shown(asked: &Asked) -> String {
    let query = asked.query.join("&");
    let mark = if query.is_empty() { "" } else { "?" };
    let body = match (&asked.body.form, asked.body.is_empty()) {
        (_, true) => String::new(),
        (Some(form), _) => format!(" with {}", form.join("&")),
        (None, false) => {
            let text: String = asked.body.text().chars().take(200).collect();
            format!(" with {text}")
        }
    };
    format!("{} {}{mark}{query}{body}", asked.method, asked.path)
}

/// What differs between what is asked and what was recorded, in words.
fn differences(asked: &Asked, recorded: &Asked) -> Vec<String> {
    let mut found = Vec::new();
    if asked.method != recorded.method {
        found.push(format!("the method is {}, recorded {}", asked.method, recorded.method));
    }
    if asked.path != recorded.path {
        found.push(format!("the path is {}, recorded {}", asked.path, recorded.path));
    }
    pairs("parameter", &asked.query, &recorded.query, &mut found);
    body(&asked.body, &recorded.body, &mut found);
    found
}

fn body(asked: &Content, recorded: &Content, found: &mut Vec<String>) {
    let value = |c: &Content| {
        c.json.as_ref().and_then(|raw| serde_json::from_str::<serde_json::Value>(raw.get()).ok())
    };
    if asked.form.is_some() && recorded.form.is_some() {
        let form = |c: &Content| c.form.clone().unwrap_or_default();
        return pairs("field", &form(asked), &form(recorded), found);
    }
    let forms = asked.form.is_some() != recorded.form.is_some();
    if forms || value(asked) != value(recorded) || asked.lines != recorded.lines {
        found.push("the body differs".to_owned());
    }
}

/// Compares `name=value` pairs in whatever order they come.
fn pairs(what: &str, asked: &[String], recorded: &[String], found: &mut Vec<String>) {
    let sorted = |all: &[String]| {
        let mut all: Vec<String> = all.to_vec();
        all.sort();
        all
    };
    let (asked, recorded) = (sorted(asked), sorted(recorded));
    if asked == recorded {
        return;
    }
    let name = |pair: &str| pair.split_once('=').map_or(pair, |(name, _)| name).to_owned();
    let names: BTreeSet<String> = asked.iter().chain(&recorded).map(|pair| name(pair)).collect();
    for one in names {
        let of = |all: &[String]| -> Vec<String> {
            let own = all.iter().filter(|pair| name(pair) == one);
            own.map(|pair| pair[one.len()..].trim_start_matches('=').to_owned()).collect()
        };
        match (of(&asked), of(&recorded)) {
            (a, r) if a == r => {}
            (a, r) if a.is_empty() => {
                found.push(format!("{what} `{one}` is missing, recorded `{}`", r.join("`, `")));
            }
            (a, r) if r.is_empty() => {
                found.push(format!("{what} `{one}` is `{}`, not recorded", a.join("`, `")));
            }
            (a, r) => {
                let (a, r) = (a.join("`, `"), r.join("`, `"));
                found.push(format!("{what} `{one}` is `{a}`, recorded `{r}`"));
            }
        }
    }
}

#[async_trait]
impl Transport for Replayer {
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        permit.mark_sent();
        let asked = self.redaction.asked(&request);
        let answered =
            self.answer(&asked).map_err(|missed| TransportError::lasting(missed.to_string()))?;
        let mut headers = HeaderMap::new();
        for (name, value) in &answered.headers {
            let pair = (HeaderName::try_from(name), HeaderValue::try_from(value));
            let (Ok(name), Ok(value)) = pair else {
                let what = format!("the recorded header `{name}` can't be one");
                return Err(TransportError::lasting(what));
            };
            headers.append(name, value);
        }
        let body = answered.body.text().into();
        Ok(Response { status: answered.status, headers, body })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(path: &str, query: &[&str]) -> Asked {
        let query = query.iter().map(|q| (*q).to_owned()).collect();
        Asked { method: "GET".into(), path: path.into(), query, body: Content::default() }
    }

    #[test]
    fn the_difference_is_named() {
        let check = |a: Asked, b: Asked, expected: &[&str]| {
            assert_eq!(differences(&a, &b), expected);
        };
        check(asked("/x", &["a=1", "b=2"]), asked("/x", &["b=2", "a=1"]), &[]);
        let words = "parameter `a` is `1`, recorded `3`";
        check(asked("/x", &["a=1", "b=2"]), asked("/x", &["b=2", "a=3"]), &[words]);
        let words = "parameter `b` is `2=3`, not recorded";
        check(asked("/x", &["a=1", "b=2=3"]), asked("/x", &["a=1"]), &[words]);
        let words = "parameter `b` is missing, recorded `2`";
        check(asked("/x", &[]), asked("/x", &["b=2"]), &[words]);
        check(asked("/y", &[]), asked("/x", &[]), &["the path is /y, recorded /x"]);
        let with = |text: &str| Asked { body: Content::of_json(text.into()), ..asked("/x", &[]) };
        check(with(r#"{"a":1,"b":2}"#), with(r#"{ "b": 2, "a": 1 }"#), &[]);
        check(with(r#"{"a":1}"#), with(r#"{"a":2}"#), &["the body differs"]);
    }
}
