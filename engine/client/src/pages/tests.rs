use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use futures::{StreamExt, TryStreamExt};
use reqwest::header::HeaderMap;

use super::step::{Position, Read, Step, after, guess, request_at, room};
use super::*;
use crate::{BaseUrl, Outgoing, Permit, RetryPolicy, Transport, TransportError};

type Serve = Box<dyn Fn(&HashMap<String, String>, &str) -> (HeaderMap, String) + Send + Sync>;

/// An API out of a function of query and path, which notes what it was asked.
struct Fake {
    serve: Serve,
    asked: Mutex<Vec<String>>,
}

impl std::fmt::Debug for Fake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a fake API")
    }
}

impl Fake {
    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no test panics with it").clone()
    }
}

#[async_trait]
impl Transport for Fake {
    async fn send(&self, permit: &mut Permit, out: Outgoing) -> Result<Response, TransportError> {
        permit.mark_sent();
        self.asked.lock().expect("no test panics with it").push(out.url.as_str().to_owned());
        tokio::task::yield_now().await;
        let query = out.url.query_pairs().into_owned().collect();
        let (headers, body) = (self.serve)(&query, out.url.path());
        Ok(Response { status: 200, headers, body: body.into() })
    }
}

fn api(
    serve: impl Fn(&HashMap<String, String>, &str) -> String + Send + Sync + 'static,
) -> (Client, Arc<Fake>) {
    let serve: Serve = Box::new(move |query, path| (HeaderMap::new(), serve(query, path)));
    let fake = Arc::new(Fake { serve, asked: Mutex::default() });
    let retry = RetryPolicy { base: Duration::from_millis(1), ..RetryPolicy::default() };
    let builder = Client::builder("http://h/t").expect("a base").transport(fake.clone());
    (builder.retry(retry).build().expect("a client"), fake)
}

fn number(query: &HashMap<String, String>, name: &str) -> u64 {
    query.get(name).map_or(0, |text| text.parse().expect("a number"))
}

/// The records `from..to` as a body.
fn body(from: u64, to: u64, rest: &str) -> String {
    let records: Vec<String> = (from..to).map(|n| format!("{{\"n\":{n}}}")).collect();
    format!("{{\"data\":[{}]{rest}}}", records.join(","))
}

#[derive(Debug, serde::Deserialize)]
struct Row {
    n: u64,
}

async fn numbers(client: &Client, listing: Listing) -> Result<Vec<u64>, Error> {
    let rows = client.list::<Row>(Request::get("/rows"), listing);
    rows.map_ok(|row| row.n).try_collect().await
}

fn offset(size: u64) -> Paging {
    Paging::Offset { offset: "offset".into(), limit: "limit".into(), size }
}

fn numbered(size: Option<u64>) -> Paging {
    let size = size.map(|size| ("size".to_owned(), size));
    Paging::PageNumber { page: "page".into(), first: 1, size }
}

fn token() -> Paging {
    Paging::Token { pointer: "/next".into(), parameter: "after".into() }
}

#[test]
fn places_and_their_requests() {
    let check = |paging: &Paging, at: Position, expected: &str| {
        let request = Request::get("/rows").query("a", "1").query("offset", "9");
        assert_eq!(request_at(&request, paging, &at).shown(), format!("GET {expected}"));
    };
    let offset = offset(25);
    check(&offset, Position::Offset(0), "/rows?a=1&limit=25&offset=0");
    check(&offset, Position::Offset(50), "/rows?a=1&limit=25&offset=50");
    check(&numbered(None), Position::Page(0), "/rows?a=1&offset=9&page=1");
    check(&numbered(Some(7)), Position::Page(2), "/rows?a=1&offset=9&size=7&page=3");
    check(
        &numbered(None),
        Position::Page(u64::MAX),
        &format!("/rows?a=1&offset=9&page={}", u64::MAX),
    );
    check(&Paging::None, Position::First, "/rows?a=1&offset=9");
    check(&Paging::LinkHeader, Position::First, "/rows?a=1&offset=9");
    check(&token(), Position::First, "/rows?a=1&offset=9");
    check(&token(), Position::Token("x/y".into()), "/rows?a=1&offset=9&after=x/y");
    let link = Position::Link(("/other".into(), vec![("b".into(), "2".into())]));
    check(&Paging::LinkHeader, link, "/other?b=2");
}

/// What follows the third page of 10 at `at`, of 30 records so far, when it had `count` and said the rest.
fn follows(
    paging: Paging,
    at: Position,
    count: usize,
    total: Option<u64>,
    next: Option<&str>,
) -> Step {
    let listing = Listing { paging, ..Listing::default() };
    let said = read::Said {
        records: vec![0..1; count],
        total,
        next: next.map(str::to_owned),
        ..read::Said::default()
    };
    let read = Read { pages: 3, records: 30, first: 10 };
    let base = BaseUrl::parse("http://h/t").expect("a base");
    after(&listing, &at, &said, read, &base, "/rows").expect("a link to be followed")
}

#[test]
fn what_follows_a_counted_page() {
    let at = || Position::Offset(20);
    let next = |n| Step::Next(Position::Offset(n));
    assert_eq!(follows(offset(10), at(), 10, None, None), next(30));
    assert_eq!(follows(offset(10), at(), 9, None, None), Step::End);
    assert_eq!(follows(offset(10), at(), 0, None, None), Step::End);
    assert_eq!(follows(offset(100), at(), 10, None, None), next(30), "the API's own cap");
    assert_eq!(follows(offset(10), at(), 10, Some(30), None), Step::End);
    assert_eq!(follows(offset(10), at(), 10, Some(29), None), Step::End);
    assert_eq!(follows(offset(10), at(), 10, Some(31), None), next(30));
    assert_eq!(
        follows(offset(10), at(), 7, Some(31), None),
        next(27),
        "a short page is none's end"
    );
    assert_eq!(follows(offset(10), at(), 0, Some(31), None), Step::Missing(1));
    let (at, next) = (|| Position::Page(2), Step::Next(Position::Page(3)));
    assert_eq!(follows(numbered(None), at(), 10, None, None), next);
    assert_eq!(follows(numbered(None), at(), 9, None, None), Step::End);
    assert_eq!(follows(numbered(Some(10)), at(), 9, Some(31), None), next);
    assert_eq!(follows(numbered(Some(10)), at(), 0, Some(31), None), Step::Missing(1));
    assert_eq!(follows(numbered(Some(10)), at(), 10, Some(30), None), Step::End);
    assert_eq!(follows(Paging::None, Position::First, 10, Some(99), None), Step::End);
}

#[test]
fn what_follows_a_page_that_says_it() {
    let link = Paging::NextLink { pointer: "/links/next".into() };
    for paging in [link, Paging::LinkHeader] {
        let next = follows(paging.clone(), Position::First, 0, None, Some("http://h/t/rows?p=2"));
        let place = ("/rows".to_owned(), vec![("p".to_owned(), "2".to_owned())]);
        assert_eq!(next, Step::Next(Position::Link(place.clone())));
        let next = follows(paging.clone(), Position::First, 1, Some(0), Some("?p=2"));
        assert_eq!(next, Step::Next(Position::Link(place)), "the link counts, not the total");
        assert_eq!(follows(paging, Position::First, 10, Some(99), None), Step::End);
    }
    let next = follows(token(), Position::First, 10, None, Some("x"));
    assert_eq!(next, Step::Next(Position::Token("x".into())));
    assert_eq!(follows(token(), Position::First, 10, None, None), Step::End);
}

#[test]
fn room_for_requests_ahead() {
    let check = |ahead, pages, left, expected| {
        let read = Read { pages, ..Read::default() };
        assert_eq!(room(ahead, read, left), expected, "{ahead} {pages} {left:?}");
    };
    check(8, 0, None, 1);
    check(8, 1, Some(3), 3);
    check(8, 1, Some(100), 8);
    check(8, 5, Some(1), 1);
    check(8, 5, Some(0), 1);
    check(8, 3, None, 1);
    check(8, 4, None, 2);
    check(8, 8, None, 3);
    check(8, 1000, None, 8);
    check(0, 1000, Some(9), 1);
    check(1, 1000, Some(9), 1);
    assert_eq!(guess(&offset(9), &Position::Offset(18), 9), Some(Position::Offset(27)));
    assert_eq!(guess(&numbered(None), &Position::Page(1), 9), Some(Position::Page(2)));
    assert_eq!(guess(&token(), &Position::First, 9), None);
}

#[test]
fn what_a_page_says() {
    let read = |body: &str, records: &str, paging: Paging| {
        let listing = Listing::at(records).paging(paging).total("/meta/total");
        let body = Bytes::from(body.to_owned());
        let response = Response { status: 200, headers: HeaderMap::new(), body: body.clone() };
        let said = read::page(&response, &listing).map_err(|bad| (bad.why, bad.transient))?;
        let text =
            |place: &Range<usize>| String::from_utf8_lossy(&body[place.clone()]).into_owned();
        let records: Vec<String> = said.records.iter().map(text).collect();
        Ok::<_, (String, bool)>((records.join("|"), said.total, said.next))
    };
    let link = || Paging::NextLink { pointer: "/links/next".into() };
    let good =
        |body: &str, records: &str, paging: Paging, expected: (&str, Option<u64>, Option<&str>)| {
            let said = read(body, records, paging).expect(body);
            assert_eq!((said.0.as_str(), said.1, said.2.as_deref()), expected, "{body}");
        };
    good("[1, {\"a\": [2]},\"x\"]", "", Paging::None, ("1|{\"a\": [2]}|\"x\"", None, None));
    good("[]", "", Paging::None, ("", None, None));
    good(r#"{"a/b":{"~":[7]}}"#, "/a~1b/~0", Paging::None, ("7", None, None));
    good(r#"{"a":[[1],[2,3]]}"#, "/a/1", Paging::None, ("2|3", None, None));
    good(r#"{"data":[1],"meta":{"total":5}}"#, "/data", Paging::None, ("1", Some(5), None));
    good(r#"{"data":[1],"meta":{"total":"5"}}"#, "/data", Paging::None, ("1", None, None));
    good(r#"{"data":[1],"links":{"next":"/x"}}"#, "/data", link(), ("1", None, Some("/x")));
    good(
        r#"{"data":[1],"links":{"next":{"href":"/x"}}}"#,
        "/data",
        link(),
        ("1", None, Some("/x")),
    );
    good(r#"{"data":[1],"links":{"next":""}}"#, "/data", link(), ("1", None, None));
    good(r#"{"data":[1],"links":{"next":null}}"#, "/data", link(), ("1", None, None));
    good(r#"{"data":[1],"links":{}}"#, "/data", link(), ("1", None, None));
    good(r#"{"data":[1],"links":7}"#, "/data", link(), ("1", None, None));
    good(r#"{"data":[1],"next":"x"}"#, "/data", token(), ("1", None, Some("x")));
    good(
        r#"{"data":[1],"next":12345678901234567890123}"#,
        "/data",
        token(),
        ("1", None, Some("12345678901234567890123")),
    );
    good(r#"{"data":[1],"next":false}"#, "/data", token(), ("1", None, None));
    let bad = |body: &str, paging: Paging, transient: bool| {
        let (why, passes) = read(body, "/data", paging).expect_err(body);
        assert!(passes == transient && !why.contains("secret"), "{body}: {why}");
    };
    for body in [
        "{}",
        "null",
        "7",
        "\"secret\"",
        "[]",
        "true",
        "{\"data\":null}",
        "{\"data\":{\"secret\":1}}",
    ] {
        bad(body, Paging::None, true);
    }
    for body in ["", "{\"data\":[", "{\"data\":[secret]}", "{\"data\":[]} x", "{\"data\":[1],}"] {
        bad(body, Paging::None, true);
    }
    bad(r#"{"data":[],"data":["secret"]}"#, Paging::None, false);
    bad(r#"{"data":[],"links":{"next":["secret"]}}"#, link(), false);
    bad(r#"{"data":[],"next":{"secret":1}}"#, token(), false);
}

#[tokio::test]
async fn every_way_of_paging_gives_every_record_once() {
    let all: Vec<u64> = (0..95).collect();
    for ahead in [0, 1, 2, 8, 50] {
        for total in [false, true] {
            let rest = move |n: u64| {
                if total { format!(",\"meta\":{{\"total\":{n}}}") } else { String::new() }
            };
            let (client, _) = api(move |query, _| {
                // no page is larger than 20, whatever was asked for
                let from = number(query, "offset").min(95);
                body(from, (from + number(query, "limit").min(20)).min(95), &rest(95))
            });
            for size in [1, 7, 19, 20, 50, 95, 200] {
                let listing = Listing::at("/data").paging(offset(size)).ahead(ahead);
                let listing = if total { listing.total("/meta/total") } else { listing };
                let got = numbers(&client, listing).await.expect("a list");
                assert_eq!(got, all, "ahead {ahead}, size {size}, total {total}");
            }
            let (client, _) = api(move |query, _| {
                let from = ((number(query, "page") - 1) * 10).min(95);
                body(from, (from + 10).min(95), &rest(95))
            });
            for size in [None, Some(10), Some(100)] {
                let listing = Listing::at("/data").paging(numbered(size)).ahead(ahead);
                let listing = if total { listing.total("/meta/total") } else { listing };
                let got = numbers(&client, listing).await.expect("a list");
                assert_eq!(got, all, "ahead {ahead}, size {size:?}, total {total}");
            }
        }
    }
}

#[tokio::test]
async fn links_and_tokens_are_followed() {
    let (client, fake) = api(|query, _| {
        let from = number(query, "from");
        let next =
            if from < 40 { format!("\"/t/rows?from={}\"", from + 10) } else { "null".into() };
        body(from, from + 10, &format!(",\"links\":{{\"next\":{next}}}"))
    });
    let got = numbers(&client, Listing::json_api().ahead(8)).await.expect("a list");
    assert_eq!((got.len(), fake.asked().len()), (50, 5));
    assert!(
        fake.asked().iter().all(|url| url.starts_with("http://h/t/rows")),
        "{:?}",
        fake.asked()
    );
    let (client, fake) = api(|query, _| {
        let from = number(query, "after");
        let next = if from < 40 { format!(",\"next\":{}", from + 10) } else { String::new() };
        body(from, from + 10, &next)
    });
    let got = numbers(&client, Listing::at("/data").paging(token())).await.expect("a list");
    assert_eq!((got.len(), fake.asked().len()), (50, 5));
}

/// The error that ends a list, and how many records came before it.
async fn broken(client: &Client, listing: Listing) -> (usize, Error) {
    // a list that does not break is not read for ever
    let rows = client.list::<Row>(Request::get("/rows"), listing).take(2_000);
    let items: Vec<_> = rows.collect().await;
    let good = items.iter().filter(|item| item.is_ok()).count();
    (good, items.into_iter().find_map(Result::err).expect("it breaks"))
}

#[tokio::test]
async fn lists_without_an_end_end() {
    // links that go round
    let (client, fake) = api(|query, _| {
        let n = number(query, "n");
        body(n, n + 1, &format!(",\"links\":{{\"next\":\"/t/rows?n={}\"}}", (n + 1) % 3))
    });
    let (good, error) = broken(&client, Listing::json_api()).await;
    assert!(error.verdict == Verdict::Fail && error.cause.contains("no end"), "{error}");
    assert_eq!((good, fake.asked().len()), (4, 4), "the start has two names");
    // a page that leads to itself
    let (client, fake) = api(|_, _| body(0, 1, ",\"links\":{\"next\":\"http://h/t/rows\"}"));
    let (_, error) = broken(&client, Listing::json_api()).await;
    assert!(error.cause.contains("no end") && fake.asked().len() == 1, "{error}");
    // a token that stays the same
    let (client, fake) = api(|query, _| body(number(query, "after"), 9, ",\"next\":5"));
    let (_, error) = broken(&client, Listing::at("/data").paging(token())).await;
    assert!(error.cause.contains("no end") && fake.asked().len() == 2, "{error}");
    // ever new tokens, ever the same records
    let (client, fake) =
        api(|query, _| body(0, 9, &format!(",\"next\":{}", number(query, "after") + 1)));
    let (good, error) = broken(&client, Listing::at("/data").paging(token())).await;
    assert!(error.cause.contains("the records of the page before it"), "{error}");
    assert_eq!((good, fake.asked().len()), (9, 2));
    // a parameter that the API ignores
    let (client, fake) = api(|_, _| body(0, 10, ""));
    let (good, error) = broken(&client, Listing::at("/data").paging(offset(10))).await;
    assert!(error.cause.contains("the records of the page before it"), "{error}");
    assert_eq!((good, fake.asked().len()), (10, 2));
    // ever new tokens, and never a record
    let (client, fake) =
        api(|query, _| body(0, 0, &format!(",\"next\":{}", number(query, "after") + 1)));
    let (_, error) = broken(&client, Listing::at("/data").paging(token())).await;
    assert!(error.cause.contains("1000 pages without records"), "{error}");
    assert_eq!(fake.asked().len(), 1_000);
}

#[tokio::test]
async fn a_foreign_link_ends_a_list() {
    for link in
        ["http://evil.example/t/rows", "//evil.example/", "https://h/t/rows", "http://u:secret@h/t"]
    {
        let (client, fake) =
            api(move |_, _| body(0, 1, &format!(",\"links\":{{\"next\":\"{link}\"}}")));
        let (good, error) = broken(&client, Listing::json_api()).await;
        assert_eq!(good, 1, "what came with it came");
        assert!(error.verdict == Verdict::Fail && !error.cause.contains("secret"), "{error}");
        let host = if link.contains("evil") { "evil.example" } else { "a link to h " };
        assert!(error.cause.contains(host), "{error}");
        assert_eq!(fake.asked(), ["http://h/t/rows"]);
    }
}

#[tokio::test]
async fn an_empty_page_is_no_end_when_there_should_be_more() {
    let (client, fake) = api(|query, _| {
        let from = number(query, "offset").min(20);
        body(from, (from + 10).min(20), ",\"meta\":{\"total\":95}")
    });
    let listing = Listing::at("/data").paging(offset(10)).total("/meta/total");
    let (good, error) = broken(&client, listing).await;
    assert!(error.verdict == Verdict::Retry && error.cause.contains("95 exist"), "{error}");
    assert_eq!((good, fake.asked().len()), (20, 7), "it was tried again");
    let (client, _) = api(|query, _| {
        let from = number(query, "page") - 1;
        body(from, (from + 1).min(2), ",\"meta\":{\"total\":95}")
    });
    let listing = Listing::at("/data").paging(numbered(None)).total("/meta/total");
    let (good, error) = broken(&client, listing).await;
    assert!(good == 2 && error.cause.contains("93 more should exist"), "{error}");
}

#[tokio::test]
async fn a_record_of_the_wrong_shape_is_named_and_not_quoted() {
    let (client, _) = api(|_, _| r#"{"data":[{"n":1},{"n":"secret"},{"n":3}]}"#.into());
    let items: Vec<_> =
        client.list::<Row>(Request::get("/rows"), Listing::at("/data")).collect().await;
    assert_eq!(items.iter().filter(|item| item.is_ok()).count(), 2, "the others come");
    let error = items[1].as_ref().expect_err("it is no number").to_string();
    assert!(error.contains("record 2 of page 1") && !error.contains("secret"), "{error}");
}

#[tokio::test]
async fn few_requests_are_wasted() {
    let check = async |records: u64, total: bool, ahead: usize, most: usize| {
        let (client, fake) = api(move |query, _| {
            let from = number(query, "offset").min(records);
            body(from, (from + 10).min(records), &format!(",\"meta\":{{\"total\":{records}}}"))
        });
        let listing = Listing::at("/data").paging(offset(10)).ahead(ahead);
        let listing = if total { listing.total("/meta/total") } else { listing };
        let got = numbers(&client, listing).await.expect("a list");
        let asked = fake.asked().len();
        assert!(got.len() as u64 == records && asked <= most, "{records}: {asked} requests");
    };
    check(95, true, 8, 10).await;
    check(100, true, 8, 10).await;
    check(0, true, 8, 1).await;
    check(5, true, 8, 1).await;
    check(5, false, 8, 2).await;
    check(95, false, 1, 10).await;
    check(95, false, 8, 12).await;
    check(995, false, 8, 107).await;
}

#[tokio::test]
async fn a_short_page_in_the_midst_loses_no_record() {
    let (client, _) = api(|query, _| {
        let from = number(query, "offset");
        let size = if from == 20 { 7 } else { 10 };
        body(from.min(95), (from + size).min(95), ",\"meta\":{\"total\":95}")
    });
    for ahead in [1, 4, 8] {
        let listing = Listing::at("/data").paging(offset(10)).total("/meta/total").ahead(ahead);
        let got = numbers(&client, listing).await.expect("a list");
        assert_eq!(got, (0..95).collect::<Vec<u64>>(), "ahead {ahead}");
    }
}
