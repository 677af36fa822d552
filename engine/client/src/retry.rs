//! How often, and after which pause, a request is tried again.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use jiff::Timestamp;

use crate::request::{Response, http_date};

/// When to give up on passing faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Attempts in all, the first included.
    pub attempts_max: u32,
    /// Waiting in all, between the attempts.
    pub wait_max: Duration,
    /// The first pause is drawn from zero to this, the second from twice this, and so on.
    pub base: Duration,
    /// No single pause is longer.
    pub pause_max: Duration,
    /// A wait for the API's budget that is longer than this parks the request.
    pub park_after: Duration,
}

impl Default for RetryPolicy {
    /// 5 attempts over at most 15 s of waiting; a wait over 5 minutes parks.
    fn default() -> Self {
        Self {
            attempts_max: 5,
            wait_max: Duration::from_secs(15),
            base: Duration::from_millis(500),
            pause_max: Duration::from_secs(8),
            park_after: Duration::from_secs(300),
        }
    }
}

impl RetryPolicy {
    /// The pause after the `attempt`-th failure (from 1): full jitter, as in AWS's "Exponential
    /// Backoff and Jitter": uniform between zero and the exponential bound. `random` is in 0..1.
    #[must_use]
    pub fn pause(&self, attempt: u32, random: f64) -> Duration {
        let factor = 2u32.saturating_pow(attempt.saturating_sub(1).min(16));
        let bound = self.base.saturating_mul(factor).min(self.pause_max);
        bound.mul_f64(random.clamp(0.0, 1.0))
    }
}

/// Retries are a share of what works: an outage is met with fewer and fewer of them. Full, it pays for
/// 100 retries; ten good answers pay for one more (after gRPC's retry throttling, gRFC A6).
#[derive(Debug)]
pub(crate) struct Patience(AtomicU32);

const PATIENCE_FULL: u32 = 1_000;
const RETRY_COSTS: u32 = 10;

impl Patience {
    pub(crate) fn full() -> Self {
        Self(AtomicU32::new(PATIENCE_FULL))
    }

    /// An answer was good.
    pub(crate) fn good(&self) {
        let more = |now: u32| (now < PATIENCE_FULL).then_some(now + 1);
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }

    /// Takes one retry; `false` when none is left.
    pub(crate) fn spend(&self) -> bool {
        let less = |now: u32| now.checked_sub(RETRY_COSTS);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok()
    }
}

/// A number this large is no span of seconds but a point in time, which some servers send by mistake.
const EPOCH_S_MIN: f64 = 1e9;
const EPOCH_MS_MIN: f64 = 1e12;
/// Nobody waits longer without asking again: one request in a day is polite to any API.
pub(crate) const WAIT_MAX: Duration = Duration::from_secs(86_400);

/// What `Retry-After` asks for (RFC 9110 §10.2.3): seconds, or a date by the server's own clock; at most
/// a day. A Unix time is understood too.
#[must_use]
pub fn retry_after(response: &Response, now: Timestamp) -> Option<Duration> {
    let text = response.header("retry-after")?.trim();
    let server_now = response.date().unwrap_or(now);
    let seconds = match text.parse::<f64>() {
        Ok(number) if number.is_nan() => return None,
        Ok(number) if number >= EPOCH_MS_MIN => number / 1000.0 - server_now.as_second() as f64,
        Ok(number) if number >= EPOCH_S_MIN => number - server_now.as_second() as f64,
        Ok(number) => number,
        Err(_) => http_date(text)?.duration_since(server_now).as_secs_f64(),
    };
    Some(Duration::from_secs_f64(seconds.clamp(0.0, WAIT_MAX.as_secs_f64())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_are_bounded() {
        let policy = RetryPolicy::default();
        let check = |attempt, random, ms| {
            assert_eq!(policy.pause(attempt, random).as_millis(), ms, "{attempt} {random}");
        };
        check(1, 1.0, 500);
        check(1, 0.0, 0);
        check(2, 1.0, 1000);
        check(3, 0.5, 1000);
        check(5, 1.0, 8000);
        check(40, 1.0, 8000);
    }

    #[test]
    fn patience_is_a_share_of_what_works() {
        let patience = Patience::full();
        let spent = (0..1_000).filter(|_| patience.spend()).count();
        assert_eq!(spent, 100);
        (0..20).for_each(|_| patience.good());
        assert_eq!((0..1_000).filter(|_| patience.spend()).count(), 2);
    }

    #[test]
    fn retry_after_in_its_spellings() {
        let now: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a time");
        let check = |value: &str, date: Option<&str>, seconds: Option<u64>| {
            let mut headers = reqwest::header::HeaderMap::new();
            headers.insert("retry-after", value.parse().expect("a header"));
            if let Some(date) = date {
                headers.insert("date", date.parse().expect("a header"));
            }
            let response = Response { status: 429, headers, body: "".into() };
            assert_eq!(retry_after(&response, now).map(|d| d.as_secs()), seconds, "{value}");
        };
        check("7", None, Some(7));
        check(" 0 ", None, Some(0));
        check("Sun, 22 Nov 2026 12:00:30 GMT", None, Some(30));
        check("Sunday, 22-Nov-26 12:00:30 GMT", None, Some(30));
        // the server's clock is a minute ahead: its date counts, not ours
        check("Sun, 22 Nov 2026 12:01:30 GMT", Some("Sun, 22 Nov 2026 12:01:00 GMT"), Some(30));
        check("Sun, 22 Nov 2020 12:00:00 GMT", None, Some(0));
        check("99999999", None, Some(86_400));
        check("99999999999999999999999", None, Some(86_400));
        check("1795348830", None, Some(30)); // a Unix time
        check("1795348830000", None, Some(30)); // the same in milliseconds
        check("-3", None, Some(0));
        check("NaN", None, None);
        check("soon", None, None);
    }
}
