//! What the API does wrong, and when.

use std::time::Duration;

/// Something that goes wrong with one answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// This status, body and these headers (JSON unless a Content-Type is among them).
    Status(u16, String, Vec<(String, String)>),
    /// A 429, with `Retry-After` as given: seconds, a date, nonsense, or none.
    Status429 {
        /// The header's value.
        retry_after: Option<String>,
    },
    /// The connection is reset without an answer.
    Reset,
    /// Half of the body that Content-Length announces, then the end of the connection.
    Truncate,
    /// Half of the body, with a Content-Length that fits.
    TruncateJson,
    /// 200 with a web page.
    Html,
    /// 200 without a body.
    Empty,
    /// 200 with bytes that are neither UTF-8 nor JSON.
    Garbage,
    /// A page without records that claims to be the last, while the total stays what it is.
    EmptyPage,
    /// No answer for as long as the server runs.
    Hang,
    /// No answer before [`release`](super::Handle::release).
    Hold,
    /// The right answer, later.
    Delay(Duration),
    /// The right answer, byte after byte with a pause before each.
    Drip(Duration),
}

/// Which requests a fault strikes: all, unless narrowed.
#[derive(Clone, Debug, Default)]
pub struct Matcher {
    path: Option<String>,
    query: Option<(String, String)>,
    from: u64,
}

impl Matcher {
    /// Every request.
    #[must_use]
    pub fn any() -> Self {
        Self::default()
    }

    /// Requests whose path starts so.
    #[must_use]
    pub fn path(prefix: &str) -> Self {
        Self { path: Some(prefix.to_owned()), ..Self::default() }
    }

    /// Only requests with that query parameter (decoded), such as `offset` = `200`.
    #[must_use]
    pub fn query(self, name: &str, value: &str) -> Self {
        Self { query: Some((name.to_owned(), value.to_owned())), ..self }
    }

    /// Not before the n-th matching request (from 1) since the fault was set.
    #[must_use]
    pub fn nth(self, n: u64) -> Self {
        Self { from: n, ..self }
    }

    fn matches(&self, path: &str, query: &[(String, String)]) -> bool {
        self.path.as_ref().is_none_or(|prefix| path.starts_with(prefix))
            && self.query.as_ref().is_none_or(|wanted| query.contains(wanted))
    }
}

/// The faults to come, in the order they were set.
#[derive(Default)]
pub(super) struct Script(Vec<Planned>);

struct Planned {
    matcher: Matcher,
    fault: Fault,
    left: u64,
    seen: u64,
}

impl Script {
    pub(super) fn add(&mut self, matcher: Matcher, fault: Fault, times: u64) {
        self.0.push(Planned { matcher, fault, left: times, seen: 0 });
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that strikes a request: the first that is due. The others wait for the next.
    pub(super) fn strike(&mut self, path: &str, query: &[(String, String)]) -> Option<Fault> {
        let mut struck = None;
        for planned in &mut self.0 {
            if !planned.matcher.matches(path, query) {
                continue;
            }
            planned.seen += 1;
            if struck.is_none() && planned.left > 0 && planned.seen >= planned.matcher.from {
                planned.left -= 1;
                struck = Some(planned.fault.clone());
            }
        }
        struck
    }
}
