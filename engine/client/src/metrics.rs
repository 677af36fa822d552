//! What the client counts, through the `metrics` facade: nothing happens unless a program installs a
//! recorder. Labels have few values: never an address, an id or a message.

use std::time::Duration;

use metrics::{counter, gauge, histogram};

use crate::verdict::Verdict;

/// An attempt: `engine_requests_total{verdict,status}`, `engine_request_seconds{verdict}`.
pub(crate) fn attempt(verdict: Verdict, status: Option<u16>, elapsed: Duration) {
    let status = status.map_or_else(|| "none".to_owned(), |s| s.to_string());
    counter!("engine_requests_total", "verdict" => verdict.word(), "status" => status).increment(1);
    histogram!("engine_request_seconds", "verdict" => verdict.word()).record(elapsed);
}

/// Waiting before an attempt: `engine_wait_seconds{why}`, for the budget (`limit`) or after a fault
/// (`retry`).
pub(crate) fn waited(why: &'static str, wait: Duration) {
    histogram!("engine_wait_seconds", "why" => why).record(wait);
}

/// A request is sent again: `engine_retries_total`.
pub(crate) fn again() {
    counter!("engine_retries_total").increment(1);
}

/// A request is sent again after a fault: that, and the wait before it.
pub(crate) fn retried(wait: Duration) {
    again();
    waited("retry", wait);
}

/// The body of an answer: `engine_bytes_total{stream}`.
pub(crate) fn received(line: &str, bytes: usize) {
    let stream = if line.is_empty() { "none".to_owned() } else { line.to_owned() };
    counter!("engine_bytes_total", "stream" => stream).increment(bytes as u64);
}

/// A request on its way: `engine_requests_in_flight`, until it is dropped.
pub(crate) struct Flying;

impl Flying {
    pub(crate) fn new() -> Self {
        gauge!("engine_requests_in_flight").increment(1.0);
        Self
    }
}

impl Drop for Flying {
    fn drop(&mut self) {
        gauge!("engine_requests_in_flight").decrement(1.0);
    }
}
