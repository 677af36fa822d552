//! Where requests and credentials go, and how often.

use std::sync::Arc;
use std::time::Duration;

use engine_client::{
    Auth, Client, Error, Listing, Paging, Request, RetryPolicy, Timeouts, Verdict,
};
use futures::{StreamExt, TryStreamExt};
use serde_json::json;
use tests::api::{ApiThread, Fault, Matcher, PEOPLE};
use tests::raw::{Raw, Step};

use super::{FastClock, Page, Person, http, ok, send};

/// What no foreign host may see.
const CANARIES: [&str; 3] = ["canary-token", "canary-header", "canary-query"];

fn open(url: &str) -> Client {
    let builder = Client::builder(url).expect("a base").allow_private(true);
    let retry = RetryPolicy { base: Duration::from_millis(1), ..RetryPolicy::default() };
    builder.auth(Auth::bearer("canary-token")).retry(retry).build().expect("a client")
}

fn secretive() -> Request {
    Request::get("/people").header("x-api-key", "canary-header").query("key", "canary-query")
}

#[tokio::test]
async fn a_redirect_abroad_shows_the_other_host_nothing() {
    for code in ["301 X", "302 X", "303 X", "307 X", "308 X"] {
        let foreign = Raw::start(vec![ok()]);
        let to = format!("location: {}/people\r\n", foreign.url());
        let home = Raw::start(vec![send(http(code, &to, ""))]);
        let error = open(&home.url()).get_json::<Page>(&secretive()).await.expect_err("abroad");
        assert!(error.verdict == Verdict::Fail && error.cause.contains("127.0.0.1"), "{error}");
        assert_eq!((foreign.connections(), home.received().len()), (0, 1), "{code}");
        let sent = home.received()[0].text();
        assert!(CANARIES.iter().all(|canary| sent.contains(canary)), "{sent}");
        assert!(!CANARIES.iter().any(|canary| error.cause.contains(canary)), "{error}");
    }
}

#[tokio::test]
async fn a_next_link_abroad_shows_the_other_host_nothing() {
    let foreign = Raw::start(vec![ok()]);
    let abroad = format!("{}/people?page=2", foreign.url());
    let body =
        |link: &str| json!({ "data": [{ "id": "1" }], "links": { "next": link } }).to_string();
    let scheme = abroad.replacen("http:", "", 1);
    for link in [&abroad, &scheme, &abroad.replacen("127.0.0.1", "localhost", 1)] {
        let home = Raw::start(vec![send(http("200 OK", "", body(link)))]);
        let list = open(&home.url()).list::<Person>(secretive(), Listing::json_api());
        let mut items: Vec<_> = list.collect().await;
        let error = items.pop().expect("two items").expect_err("abroad");
        assert!(items.len() == 1 && error.cause.contains("is not followed"), "{error}");
        assert_eq!((foreign.connections(), home.received().len()), (0, 1), "{link}");
    }
    let home = Raw::start(vec![send(http(
        "200 OK",
        &format!("link: <{abroad}>; rel=next\r\n"),
        "[{\"id\":\"1\"}]",
    ))]);
    let listing = Listing::plain().paging(Paging::LinkHeader);
    let items: Vec<_> = open(&home.url()).list::<Person>(secretive(), listing).collect().await;
    assert!(items.len() == 2 && items[1].is_err() && foreign.connections() == 0, "{items:?}");
}

#[tokio::test]
async fn a_declared_origin_stands_for_the_base() {
    let link = "https://api.example.com/people?page=2";
    let next = json!({ "data": [{ "id": "1" }], "links": { "next": link } });
    let home = Raw::start(vec![send(http("200 OK", "", next.to_string())), ok()]);
    let base = format!("{}/t/5", home.url());
    let declared = engine_client::BaseUrl::parse("https://api.example.com").expect("a base");
    let listing = Listing::json_api().declared(declared);
    let list = open(&base).list::<Person>(Request::get("/people"), listing);
    let ids: Vec<String> = list.map_ok(|p| p.id).try_collect().await.expect("two pages");
    assert_eq!(ids, ["1", "1", "2"]);
    let lines: Vec<String> = home.received().into_iter().map(|r| r.line).collect();
    assert_eq!(lines, ["GET /t/5/people HTTP/1.1", "GET /t/5/people?page=2 HTTP/1.1"]);
}

#[tokio::test]
async fn private_addresses_are_refused_unless_they_were_chosen() {
    let server = Raw::start(vec![ok()]);
    let port = server.url().rsplit(':').next().expect("a port").to_owned();
    for host in
        ["127.0.0.1", "localhost", "0x7f.1", "2130706433", "0177.0.0.1", "[::ffff:127.0.0.1]"]
    {
        let url = format!("http://{host}:{port}");
        let closed = Client::builder(&url).expect("a base").build().expect("a client");
        let error = closed.get_json::<Page>(&secretive()).await.expect_err("it is private");
        assert_eq!((error.verdict, error.attempts), (Verdict::OffLimits, 1), "{error}");
        assert!(error.cause.contains("a loopback address: it is not used unless"), "{error}");
        assert_eq!(server.connections(), 0, "{host}");
    }
    open(&server.url()).get_json::<Page>(&secretive()).await.expect("it was chosen");
}

#[tokio::test]
async fn what_may_have_been_done_is_not_done_twice() {
    let drops = || Raw::start(vec![vec![Step::Close], ok()]);
    let post = || Request::post("/people", json!({ "name": "Ada" }));
    let server = drops();
    let error = open(&server.url()).get_json::<Page>(&post()).await.expect_err("no answer");
    assert_eq!((error.verdict, server.received().len()), (Verdict::Unknown, 1), "{error}");
    assert_eq!(server.received()[0].body, r#"{"name":"Ada"}"#);
    let server = drops();
    open(&server.url()).get_json::<Page>(&post().repeatable()).await.expect("it was tried again");
    assert_eq!(server.received().len(), 2);
    // a kept connection that breaks is no excuse: the request was written
    let server = Raw::start(vec![ok(), vec![Step::Close], ok()]);
    let client = open(&server.url());
    client.get_json::<Page>(&post()).await.expect("the first is answered");
    let error = client.get_json::<Page>(&post()).await.expect_err("no answer");
    assert_eq!((error.verdict, server.received().len()), (Verdict::Unknown, 2), "{error}");
}

/// People of a list of ten pages, with refusals in its midst.
async fn through_a_storm(after: &str, times: u64) -> (ApiThread, Result<usize, Error>, Duration) {
    let api = ApiThread::start();
    api.seed_people(250);
    let retry_after = Some(after.to_owned()).filter(|a| !a.is_empty());
    api.fault(Matcher::path(PEOPLE).nth(3), Fault::Status429 { retry_after }, times);
    let clock = Arc::new(FastClock::default());
    let client = super::client(&api.url(), Timeouts::default(), clock.clone());
    let list = client.list::<Person>(Request::get(PEOPLE), Listing::json_api());
    let read = list.try_fold(0, async |count, _| Ok(count + 1)).await;
    (api, read, clock.slept())
}

#[tokio::test]
async fn storms_of_refusals_are_waited_out() {
    let storm = async |after: &str, times: u64, waits: u64| {
        let (api, read, slept) = through_a_storm(after, times).await;
        assert_eq!(read.expect(after), 250, "{after}");
        // what passes by the real clock between answer and request is a part of the wait
        let real = Duration::from_millis(100);
        assert!(slept + real >= Duration::from_secs(waits), "{after}: {slept:?}");
        let refused = api.requests().iter().filter(|r| r.status == Some(429)).count();
        assert_eq!((refused as u64, api.count(PEOPLE) as u64), (times, times + 10), "{after}");
    };
    storm("3", 5, 15).await; // each counts as none of the attempts
    storm("", 2, 2).await;
    storm("Sun, 22 Nov 2020 12:00:00 GMT", 2, 2).await;
    let (api, read, _) = through_a_storm("99999", 1).await;
    assert_eq!(read.expect_err("too long").verdict, Verdict::Parked);
    assert_eq!(api.count(PEOPLE), 3);
}

#[tokio::test]
async fn no_request_comes_before_the_time_that_was_named() {
    // by the server's count, with real clocks
    let api = ApiThread::start();
    api.seed_people(1_000);
    api.quota(5, Duration::from_millis(500));
    let client = open(&api.url());
    let paging = Paging::Offset { offset: "offset".into(), limit: "per_page".into(), size: 25 };
    let listing = Listing::at("/data").paging(paging).total("/meta/total_count");
    let list = client.list::<Person>(Request::get(PEOPLE), listing).take(225);
    assert_eq!(list.try_fold(0, async |n, _| Ok(n + 1)).await.expect("a list"), 225);
    let report = api.quota_report();
    assert_eq!(report.early, 0, "{report:?}");
}

#[tokio::test]
async fn eight_requests_fly_together_and_none_yields_a_row_too_many() {
    let api = ApiThread::start();
    api.seed_people(510);
    let pages = 510usize.div_ceil(25);
    let client = open(&api.url());
    let paging = Paging::Offset { offset: "offset".into(), limit: "per_page".into(), size: 25 };
    let listing = Listing::at("/data").paging(paging).total("/meta/total_count").ahead(8);
    // all but the first page are held: what arrives meanwhile is in flight together
    api.fault(Matcher::path(PEOPLE).nth(2), Fault::Hold, 8);
    let handle = (*api).clone();
    let watch = std::thread::spawn(move || {
        let came = handle.wait_for_request(9, Duration::from_secs(20));
        let open = handle.requests().iter().filter(|r| r.status.is_none()).count();
        handle.release();
        (came, open)
    });
    let list = client.list::<Person>(Request::get(PEOPLE), listing);
    let ids: Vec<String> = list.map_ok(|p| p.id).try_collect().await.expect("a list");
    assert_eq!(watch.join().expect("it watches"), (true, 8));
    let expected: Vec<String> = (1..=510).map(|n| n.to_string()).collect();
    let mut got = ids.clone();
    got.sort_by_key(|id| id.parse::<u32>().unwrap_or_default());
    assert_eq!((got, api.count(PEOPLE)), (expected, pages), "each once, and no request too many");
}
