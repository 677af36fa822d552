//! What response headers say about a budget, in their spellings.

use std::time::Duration;

use jiff::Timestamp;

use super::Feedback;
use crate::request::{Response, http_date};

/// A number of seconds above this is a point in time (September 2001), not a span.
const EPOCH_S_MIN: f64 = 1e9;
/// A number above this is a point in time in milliseconds.
const EPOCH_MS_MIN: f64 = 1e12;

/// The response headers in which an API states its budget. The spellings most APIs use are the default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LearnHeaders {
    /// How many requests the budget has.
    pub limit: Vec<String>,
    /// How many of them are used.
    pub used: Vec<String>,
    /// How many of them are left.
    pub remaining: Vec<String>,
    /// The length of its period in seconds.
    pub period: Vec<String>,
    /// When what is left is whole again: seconds from now, a Unix time, or a date.
    pub reset: Vec<String>,
}

impl Default for LearnHeaders {
    /// `RateLimit-*` (draft-ietf-httpapi-ratelimit-headers-06), `X-RateLimit-*` and `X-Rate-Limit-*`.
    fn default() -> Self {
        let spelled = |what: &str| {
            let all = ["RateLimit-", "X-RateLimit-", "X-Rate-Limit-"];
            all.iter().map(|front| format!("{front}{what}")).collect()
        };
        Self {
            limit: spelled("Limit"),
            used: spelled("Used"),
            remaining: spelled("Remaining"),
            period: Vec::new(),
            reset: spelled("Reset"),
        }
    }
}

impl LearnHeaders {
    /// Nothing is learned.
    #[must_use]
    pub fn none() -> Self {
        let none = Vec::new;
        Self { limit: none(), used: none(), remaining: none(), period: none(), reset: none() }
    }

    /// Reads an answer's headers; `now` is used where the answer has no date.
    #[must_use]
    pub fn read(&self, response: &Response, now: Timestamp) -> Feedback {
        let number =
            |names: &[String]| names.iter().find_map(|name| leading(response.header(name)?));
        let limit = number(&self.limit).filter(|n| *n > 0);
        let remaining = number(&self.remaining);
        let left = || Some(limit?.saturating_sub(remaining?));
        let now = response.date().unwrap_or(now);
        let reset = self.reset.iter().find_map(|name| until(response.header(name)?.trim(), now));
        let period = number(&self.period).filter(|s| *s > 0);
        Feedback {
            limit,
            used: number(&self.used).or_else(left),
            remaining,
            period: period.map(|s| Duration::from_secs(u64::from(s))),
            reset,
        }
    }
}

/// The number that a text starts with: `20`, `20 seconds`, `100, 100;w=60`, `99.0`.
fn leading(text: &str) -> Option<u32> {
    let text = text.trim();
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text[..digits].parse::<u32>().ok()
}

/// How long until a time that is written as seconds from now, a Unix time or a date.
fn until(text: &str, now: Timestamp) -> Option<Duration> {
    let span = |at: Timestamp| Duration::try_from(at.duration_since(now)).unwrap_or_default();
    if let Ok(number) = text.parse::<f64>() {
        let from_epoch = |seconds: f64| {
            let since = jiff::SignedDuration::try_from_secs_f64(seconds).ok()?;
            Timestamp::from_duration(since).ok().map(span)
        };
        return match number {
            n if !n.is_finite() || n < 0.0 => None,
            n if n >= EPOCH_MS_MIN => from_epoch(n / 1000.0),
            n if n >= EPOCH_S_MIN => from_epoch(n),
            n => Duration::try_from_secs_f64(n).ok(),
        };
    }
    http_date(text).or_else(|| text.parse::<Timestamp>().ok()).map(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(headers: &[(&'static str, &str)]) -> Response {
        let mut map = reqwest::header::HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().expect("a header"));
        }
        Response { status: 200, headers: map, body: "{}".into() }
    }

    fn now() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().expect("a time")
    }

    #[test]
    fn the_usual_spellings() {
        let read = |headers: &[(&'static str, &str)]| {
            LearnHeaders::default().read(&response(headers), now())
        };
        let said = read(&[("x-ratelimit-limit", "60"), ("x-ratelimit-remaining", "12")]);
        assert_eq!((said.limit, said.used, said.remaining), (Some(60), Some(48), Some(12)));
        let said = read(&[("ratelimit-limit", "100, 100;w=60"), ("ratelimit-reset", "7")]);
        assert_eq!((said.limit, said.reset), (Some(100), Some(Duration::from_secs(7))));
        assert_eq!(read(&[("x-rate-limit-limit", "0")]).limit, None);
        assert_eq!(read(&[]), Feedback::default());
    }

    #[test]
    fn a_period_in_two_spellings() {
        let learn = LearnHeaders { period: vec!["Period".into()], ..LearnHeaders::none() };
        let check = |text: &str, seconds: Option<u64>| {
            let said = learn.read(&response(&[("period", text)]), now());
            assert_eq!(said.period.map(|p| p.as_secs()), seconds, "{text}");
        };
        check("20", Some(20));
        check("20 seconds", Some(20));
        check(" 20s", Some(20));
        check("soon", None);
        check("0", None);
    }

    #[test]
    fn a_reset_in_its_spellings() {
        let check = |text: &str, ms: Option<u128>| {
            assert_eq!(until(text, now()).map(|d| d.as_millis()), ms, "{text}");
        };
        check("30", Some(30_000));
        check("0.5", Some(500));
        check("0", Some(0));
        check("1795348830", Some(30_000));
        check("1795348830.25", Some(30_250));
        check("1795348830000", Some(30_000));
        check("1795348000", Some(0)); // past
        check("Sun, 22 Nov 2026 12:00:30 GMT", Some(30_000));
        check("2026-11-22T12:00:30Z", Some(30_000));
        check("-5", None);
        check("NaN", None);
        check("tomorrow", None);
    }
}
