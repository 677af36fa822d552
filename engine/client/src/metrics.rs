//! What the client counts, through the `metrics` facade: nothing happens unless a program installs a
//! recorder. Labels have few values: never an address, an id or a message.

use std::time::Duration;

use metrics::{counter, histogram};

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
