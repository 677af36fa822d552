//! A server whose records are rendered once, when it starts: a page costs it one call of the kernel.
//!
//! `/t/RECORDS/l/MILLISECONDS` before a path says how long its lists are, and how long an answer takes.
//! Every `/PRODUCT/v2/NAME` is a list of the same people, in the order of their changes; every
//! `/PRODUCT/v2/NAME/ID/LIST` one of the first of them.

use std::fmt::Write;
use std::io::BufReader;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use url::form_urlencoded::Serializer;

use crate::http::{Answer, Request};
use crate::people;

/// What the engine filters by.
const SINCE: &str = "where[updated_at][gte]";
const PER_PAGE: usize = 25;
const PER_PAGE_MAX: usize = 100;
const NOT_FOUND: &str = r#"{"errors":[{"status":"404","title":"Not Found"}]}"#;
const BAD_TIME: &str = r#"{"errors":[{"status":"400","title":"No time"}]}"#;
const IDENTITY: &str = r#"{"data":{"type":"Person","id":"1","attributes":{}},
"included":[{"type":"Organization","id":"1","attributes":{"name":"Example"}}],
"meta":{"parent":{"id":"1","type":"Organization"}}}"#;
const META: &str = r#""can_order_by":["updated_at"],"can_query_by":["updated_at"],"can_include":[],
"can_filter":[],"parent":{"id":"1","type":"Organization"}"#;

/// All records, rendered, with commas between them.
#[derive(Debug)]
pub struct Records {
    text: Vec<u8>,
    /// Where each begins, and where the one after the last would.
    starts: Vec<usize>,
}

impl Records {
    /// Renders so many.
    #[must_use]
    pub fn new(count: u64) -> Self {
        let (mut text, mut starts) = (String::new(), vec![0]);
        for number in 0..count {
            people::render(&mut text, number);
            text.push(',');
            starts.push(text.len());
        }
        Self { text: text.into_bytes(), starts }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.starts.len() - 1
    }

    /// Those from `from` up to before `to`.
    fn between(&self, from: usize, to: usize) -> &[u8] {
        if to <= from {
            return &[];
        }
        &self.text[self.starts[from]..self.starts[to] - 1]
    }
}

/// What stands before a path.
struct Knobs<'a> {
    /// The part of the path that says it.
    text: &'a str,
    records: usize,
    latency: Duration,
}

/// Divides a path into the knobs and what is asked for; all records at once where there are none.
fn knobs(path: &str, all: usize) -> (Knobs<'_>, &str) {
    let found = path.strip_prefix("/t/").and_then(|rest| {
        let mut parts = rest.splitn(4, '/');
        let records: usize = parts.next()?.parse().ok()?;
        parts.next().filter(|word| *word == "l")?;
        let latency = Duration::from_millis(parts.next()?.parse().ok()?);
        let (text, rest) = path.split_at(path.len() - parts.next()?.len() - 1);
        Some((Knobs { text, records: records.min(all), latency }, rest))
    });
    found.unwrap_or((Knobs { text: "", records: all, latency: Duration::ZERO }, path))
}

fn is_list(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    matches!(parts[..], ["", product, "v2", name] if !product.is_empty() && !name.is_empty())
}

/// Whether a path names a list below a record.
fn is_below(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    matches!(parts[..], ["", _, "v2", _, id, list] if !id.is_empty() && !list.is_empty())
}

/// Answers on this port of loopback, for ever: one thread per connection.
///
/// # Errors
/// When nobody can be let in.
pub fn serve(listener: &TcpListener, records: Records) -> std::io::Result<()> {
    let records = Arc::new(records);
    loop {
        let (stream, _) = listener.accept()?;
        let records = records.clone();
        // a client that goes away is nobody's fault
        std::thread::spawn(move || talk(stream, &records));
    }
}

fn talk(mut stream: TcpStream, records: &Records) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut from = BufReader::new(stream.try_clone()?);
    while let Some(request) = Request::read(&mut from)? {
        let (knobs, path) = knobs(&request.path, records.count());
        std::thread::sleep(knobs.latency);
        let answer = match path {
            "/current/v2/me" | "/people/v2/me" => Answer::plain("200 OK", IDENTITY),
            path if is_list(path) => list(&request, &knobs, path, records),
            path if is_below(path) => {
                list(&request, &Knobs { records: knobs.records.min(1), ..knobs }, path, records)
            }
            _ => Answer::plain("404 Not Found", NOT_FOUND),
        };
        answer.send(&request, &mut stream)?;
        if request.closes {
            break;
        }
    }
    Ok(())
}

/// A page of a list.
fn list<'r>(request: &Request, knobs: &Knobs<'_>, path: &str, all: &'r Records) -> Answer<'r> {
    let since = request.get(SINCE).map(str::parse::<Timestamp>).transpose();
    let Ok(since) = since else { return Answer::plain("400 Bad Request", BAD_TIME) };
    let skipped = since.map_or(0, people::changed_before);
    let skipped = usize::try_from(skipped).unwrap_or(usize::MAX).min(knobs.records);
    let total = knobs.records - skipped;
    let per_page = request.number("per_page").unwrap_or(PER_PAGE).clamp(1, PER_PAGE_MAX);
    let offset = request.number("offset").unwrap_or(0).min(total);
    let end = (offset + per_page).min(total);
    let url = format!("http://{}{}{path}", request.host, knobs.text);
    let link = |offset: usize| {
        let kept = request.query.iter().filter(|(name, _)| name != "offset");
        let mut query = Serializer::new(String::new());
        let query = query.extend_pairs(kept).append_pair("offset", &offset.to_string()).finish();
        format!("{url}?{query}")
    };
    let mut head = format!(r#"{{"links":{{"self":"{}""#, link(offset));
    let mut tail =
        format!(r#"],"included":[],"meta":{{"total_count":{total},"count":{}"#, end - offset);
    if end < total {
        let _ = write!(head, r#","next":"{}""#, link(end));
        let _ = write!(tail, r#","next":{{"offset":{end}}}"#);
    }
    if offset > 0 {
        let before = offset.saturating_sub(per_page);
        let _ = write!(head, r#","prev":"{}""#, link(before));
        let _ = write!(tail, r#","prev":{{"offset":{before}}}"#);
    }
    head.push_str(r#"},"data":["#);
    let _ = write!(tail, ",{META}}}}}");
    let records = all.between(skipped + offset, skipped + end);
    Answer { status: "200 OK", head, records, tail }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str, query: &[(&str, &str)]) -> serde_json::Value {
        let query = query.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        let request = Request { path: path.into(), query, host: "h".into(), ..Request::default() };
        let all = Records::new(30);
        let (knobs, path) = knobs(&request.path, all.count());
        assert!(is_list(path), "{path}");
        let Answer { head, records, tail, .. } = list(&request, &knobs, path, &all);
        let body = [head.as_bytes(), records, tail.as_bytes()].concat();
        serde_json::from_slice(&body).expect("a page is JSON")
    }

    #[test]
    fn pages_follow_each_other() {
        let check = |path: &str, query: &[(&str, &str)], ids: &[u64], total: u64, more: bool| {
            let page = page(path, query);
            let found = page["data"].as_array().expect("records").iter();
            let found: Vec<String> =
                found.map(|r| r["id"].as_str().expect("an id").to_owned()).collect();
            let ids: Vec<String> = ids.iter().map(|id| (100_000_000 + id).to_string()).collect();
            assert_eq!(found, ids, "{path} {query:?}");
            assert_eq!(page["meta"]["total_count"], total, "{path} {query:?}");
            assert_eq!(page["links"]["next"].is_string(), more, "{path} {query:?}");
        };
        let people = "/t/12/l/0/people/v2/people";
        check(people, &[("per_page", "2")], &[0, 1], 12, true);
        check(people, &[("per_page", "2"), ("offset", "10")], &[10, 11], 12, false);
        check(people, &[("offset", "12")], &[], 12, false);
        let late = [(SINCE, "2022-01-01T00:10:00Z")];
        check(people, &late, &[10, 11], 2, false);
        check("/people/v2/emails", &late[..0], &(0..25).collect::<Vec<_>>(), 30, true);
    }

    #[test]
    fn links_keep_what_was_asked() {
        let page = page(
            "/t/9/l/5/people/v2/people",
            &[(SINCE, "2022-01-01T00:00:00Z"), ("per_page", "3")],
        );
        let expected = "http://h/t/9/l/5/people/v2/people?where%5Bupdated_at%5D%5Bgte%5D=\
                        2022-01-01T00%3A00%3A00Z&per_page=3&offset=3";
        assert_eq!(page["links"]["next"], expected);
    }
}
