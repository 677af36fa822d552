//! W3C trace context (<https://www.w3.org/TR/trace-context/#traceparent-header>): which trace a request
//! belongs to, where a program keeps one.

use std::sync::OnceLock;

use reqwest::header::HeaderValue;

static PARENT: OnceLock<fn() -> Option<String>> = OnceLock::new();

/// From now on every request carries `traceparent` with what this gives, which is asked inside the request's
/// span. The first word counts.
pub fn propagate(parent: fn() -> Option<String>) {
    let _ = PARENT.set(parent);
}

/// The header of the present span.
pub(crate) fn parent() -> Option<HeaderValue> {
    HeaderValue::try_from(PARENT.get()?()?).ok()
}
