//! The server against a client of a few lines.

use std::collections::HashSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use super::{ApiThread, Change, Fault, ListOptions, Matcher, PEOPLE, Record};

/// An answer, as it came.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.lines().filter_map(|line| line.split_once(": "));
        headers.find(|(n, _)| *n == name).map(|(_, value)| value)
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    fn ids(&self) -> Vec<String> {
        let body = self.json();
        let data = body["data"].as_array().expect("a list");
        data.iter().map(|r| r["id"].as_str().expect("ids are texts").to_owned()).collect()
    }
}

/// One request on a connection of its own. `None` when no answer came.
fn get_with(api: &ApiThread, target: &str, headers: &str) -> Option<Answer> {
    let address = api.url().replace("http://", "");
    let mut stream = TcpStream::connect(address).expect("the server listens");
    let request = format!("GET {target} HTTP/1.1\r\nHost: x\r\n{headers}Connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is ASCII");
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status");
    Some(Answer { status, head, body: bytes.split_off(end + 4) })
}

fn get(api: &ApiThread, target: &str) -> Answer {
    get_with(api, target, "").expect("an answer")
}

fn seeded(count: u32) -> ApiThread {
    let api = ApiThread::start();
    api.seed_people(count);
    api
}

#[test]
fn pages_cover_a_list() {
    let api = seeded(250);
    let mut seen = Vec::new();
    let mut target = format!("{PEOPLE}?per_page=100");
    loop {
        let page = get(&api, &target);
        assert_eq!(page.status, 200);
        assert_eq!(page.header("Content-Type"), Some("application/vnd.api+json; charset=utf-8"));
        let body = page.json();
        assert_eq!(body["meta"]["total_count"], 250);
        assert_eq!(body["included"], json!([]));
        seen.extend(page.ids());
        assert_eq!(body["meta"]["next"]["offset"].as_u64().is_some(), seen.len() < 250);
        let Some(next) = body["links"]["next"].as_str() else { break };
        target = next.strip_prefix(&api.url()).expect("a link to this server").to_owned();
    }
    let distinct: HashSet<&String> = seen.iter().collect();
    assert_eq!((seen.len(), distinct.len(), api.count(PEOPLE)), (250, 250, 3));
    assert_eq!(get(&api, PEOPLE).ids().len(), 25);
    assert_eq!(get(&api, &format!("{PEOPLE}?per_page=1000")).ids().len(), 100);
    assert_eq!(get(&api, &format!("{PEOPLE}?offset=999")).ids().len(), 0);
    assert_eq!(get(&api, &format!("{PEOPLE}?offset=-1")).status, 400);
    assert_eq!(get(&api, &format!("{PEOPLE}/250")).json()["data"]["id"], "250");
    assert_eq!(get(&api, &format!("{PEOPLE}/251")).status, 404);
    assert_eq!(get(&api, "/nowhere").status, 404);
}

#[test]
fn people_are_ordered_by_time_and_share_seconds() {
    let api = seeded(2000);
    let people = api.records(PEOPLE);
    let times: Vec<&str> =
        people.iter().map(|p| p.attributes["updated_at"].as_str().expect("a time")).collect();
    assert!(times.is_sorted());
    let sharing = |at: usize| times.iter().filter(|time| **time == times[at]).count();
    assert_eq!((sharing(0), sharing(499), sharing(500), sharing(650)), (4, 4, 150, 4));
    assert_eq!((sharing(999), sharing(1000), sharing(1500)), (2, 4, 150));
}

#[test]
fn filters_and_orders() {
    let api = seeded(100_000);
    let ask = |query: &str| {
        let page = get(&api, &format!("{PEOPLE}?per_page=3&{query}"));
        (page.json()["meta"]["total_count"].as_u64().expect("a number"), page.ids().join(" "))
    };
    let at = |id: &str| {
        let person = api.get(PEOPLE, id).expect("a person");
        person.attributes["updated_at"].as_str().expect("a time").to_owned()
    };
    let from = at("99993");
    let check = |query: String, total: u64, ids: &str| {
        assert_eq!(ask(&query), (total, ids.to_owned()), "{query}");
    };
    // 99991 to 99994 share their second, counted in fours from 99651
    check(format!("where[updated_at][gte]={from}&order=updated_at"), 10, "99991 99992 99993");
    check(
        format!("where%5Bupdated_at%5D%5Bgte%5D={from}&order=-updated_at"),
        10,
        "100000 99999 99998",
    );
    check(format!("where[updated_at][gt]={from}&order=updated_at"), 6, "99995 99996 99997");
    check(format!("where[updated_at][gte]={from}"), 10, "99991 99992 99993");
    check("where[updated_at][gte]=2099-01-01T00:00:00Z&order=updated_at".into(), 0, "");
    check("where[updated_at][lt]=2024-01-01".into(), 0, "");
    check("where[updated_at][gte]=2024-01-01".into(), 100_000, "1 2 3");
    check("where[nobody_knows]=this&order=nor_that".into(), 100_000, "1 2 3");
    let options =
        ListOptions { filters: vec!["name"], orders: vec!["n"], ..ListOptions::default() };
    api.list("/x", options.clone());
    for (id, name, n) in [("a", "Ann", 10), ("b", "BOB", 9), ("c", "Bobby", 2)] {
        api.insert("/x", Record::new("X", id, json!({ "name": name, "n": n })));
    }
    let ids = |query: &str| get(&api, &format!("/x?{query}")).ids().join(" ");
    assert_eq!(ids("where[name]=bob"), "b");
    assert_eq!(ids("where[name]=bob%25"), "b c");
    assert_eq!(ids("where[name]=%25b%25&order=n"), "c b");
    assert_eq!(ids("order=-n"), "a b c");
    api.list("/x", ListOptions { honour_filter: false, honour_order: false, ..options.clone() });
    assert_eq!(ids("where[name]=bob&order=n"), "a b c");
    api.list("/x", ListOptions { page_cap: Some(2), links: false, total: false, ..options });
    let page = get(&api, "/x?per_page=100");
    assert_eq!(page.ids(), ["a", "b"]);
    let body = page.json();
    assert_eq!(body["meta"]["can_query_by"], json!(["name"]));
    for gone in [&body["links"], &body["meta"]["next"], &body["meta"]["total_count"]] {
        assert_eq!(*gone, Value::Null);
    }
}

#[test]
fn changes_move_records_within_an_order() {
    let api = seeded(8);
    let order = || get(&api, &format!("{PEOPLE}?order=updated_at")).ids().join(" ");
    assert_eq!(order(), "1 2 3 4 5 6 7 8");
    assert!(api.touch(PEOPLE, "3"));
    assert_eq!(order(), "1 2 4 5 6 7 8 3");
    assert!(api.delete(PEOPLE, "5"));
    assert!(!api.delete(PEOPLE, "5"));
    let hook_number = api.requests().len() as u64 + 1;
    api.before(hook_number, |api| {
        let attributes = json!({ "updated_at": "2000-01-01T00:00:00Z" });
        api.insert(PEOPLE, Record::new("Person", 5, attributes));
    });
    assert_eq!(order(), "5 1 2 4 6 7 8 3");
    let changes: Vec<Change> = api.mutations().iter().map(|m| m.change).collect();
    assert_eq!(changes, [Change::Updated, Change::Deleted, Change::Inserted]);
    assert_eq!(api.mutations()[2].after, hook_number);
}

#[test]
fn the_budget_counts_every_request() {
    let api = seeded(1);
    let statuses = |n: usize| -> Vec<u16> { (0..n).map(|_| get(&api, PEOPLE).status).collect() };
    assert_eq!(statuses(1), [200]);
    api.quota(3, Duration::from_secs(3600));
    assert_eq!(statuses(3), [200, 200, 200]);
    let refused = get(&api, PEOPLE);
    assert_eq!(refused.status, 429);
    assert_eq!(refused.header("X-PCO-API-Request-Rate-Limit"), Some("3"));
    assert_eq!(refused.header("X-PCO-API-Request-Rate-Count"), Some("4"));
    assert_eq!(refused.header("X-PCO-API-Request-Rate-Period"), Some("3600 seconds"));
    let wait: u64 = refused.header("Retry-After").and_then(|s| s.parse().ok()).expect("seconds");
    assert!((3500..=3600).contains(&wait), "{wait}");
    assert_eq!(statuses(1), [429]);
    let report = api.quota_report();
    assert_eq!((report.max_in_window, report.violations, report.early), (5, 2, 1));
}

#[test]
fn credentials() {
    let api = seeded(1);
    let status = |header: &str| get_with(&api, PEOPLE, header).map(|answer| answer.status);
    api.require_basic("Aladdin", "open sesame");
    assert_eq!(status("Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n"), Some(200));
    assert_eq!(status("Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=\r\n"), Some(401));
    api.require_bearer("t");
    assert_eq!(status("Authorization: Bearer t\r\n"), Some(200));
    let refused = get(&api, PEOPLE);
    assert_eq!(refused.status, 401);
    let detail = refused.json()["errors"][0]["detail"].to_string();
    assert!(detail.contains("Error Code Hint: (CHINCHILLA)"), "{detail}");
}

#[test]
fn answers_go_wrong_on_demand() {
    let api = seeded(30);
    let announced = |a: &Answer| a.header("Content-Length").and_then(|n| n.parse().ok());
    let whole = get(&api, PEOPLE).body.len();
    let check = |fault: Fault, good: &dyn Fn(Option<Answer>) -> bool| {
        api.fault(Matcher::path(PEOPLE).query("offset", "0"), fault.clone(), 1);
        assert_eq!(get(&api, PEOPLE).body.len(), whole, "only where it matches");
        assert!(good(get_with(&api, &format!("{PEOPLE}?offset=0"), "")), "{fault:?}");
        assert_eq!(get(&api, &format!("{PEOPLE}?offset=0")).status, 200, "only once");
    };
    let no_json = |a: &Answer| serde_json::from_slice::<Value>(&a.body).is_err();
    check(Fault::Reset, &|a| a.is_none());
    check(Fault::Truncate, &|a| {
        a.is_some_and(|a| a.status == 200 && announced(&a).is_some_and(|n: usize| n > a.body.len()))
    });
    for fault in [Fault::TruncateJson, Fault::Html, Fault::Empty, Fault::Garbage] {
        check(fault, &|a| {
            a.is_some_and(|a| a.status == 200 && announced(&a) == Some(a.body.len()) && no_json(&a))
        });
    }
    check(Fault::EmptyPage, &|a| {
        let body = a.map(|a| a.json()).unwrap_or_default();
        body["data"] == json!([])
            && body["meta"]["total_count"] == 30
            && body["links"]["next"].is_null()
    });
    let headers = vec![("Location".to_owned(), "http://127.0.0.2/".to_owned())];
    check(Fault::Status(302, "{}".into(), headers), &|a| {
        a.is_some_and(|a| a.status == 302 && a.header("Location") == Some("http://127.0.0.2/"))
    });
    check(Fault::Status429 { retry_after: Some("soon".into()) }, &|a| {
        a.is_some_and(|a| a.status == 429 && a.header("Retry-After") == Some("soon"))
    });
    check(Fault::Delay(Duration::from_millis(1)), &|a| a.is_some_and(|a| a.status == 200));
    check(Fault::Drip(Duration::ZERO), &|a| {
        a.is_some_and(|a| a.body.len() > 2 && announced(&a) == Some(a.body.len()))
    });
}

#[test]
fn a_fault_may_wait_for_its_request() {
    let api = seeded(1);
    let gone = |times| Fault::Status(503, String::new(), vec![("X-Times".into(), times)]);
    api.fault(Matcher::any().nth(2), gone("a".into()), 2);
    api.fault(Matcher::path("/people"), gone("b".into()), 1);
    let statuses: Vec<u16> = (0..5).map(|_| get(&api, PEOPLE).status).collect();
    assert_eq!(statuses, [503, 503, 503, 200, 200]);
    assert!(api.requests().iter().all(|r| r.status.is_some() && r.header("host") == Some("x")));
}

#[test]
fn a_held_request_has_arrived_but_has_no_answer() {
    let api = seeded(1);
    api.fault(Matcher::any(), Fault::Hold, 1);
    std::thread::scope(|scope| {
        let asked = scope.spawn(|| get(&api, PEOPLE).status);
        assert!(api.wait_for_request(1, Duration::from_secs(60)));
        assert_eq!(api.requests()[0].status, None);
        api.release();
        assert_eq!(asked.join().ok(), Some(200));
    });
    assert!(!api.wait_for_request(2, Duration::ZERO));
}

#[test]
fn a_connection_serves_many_requests() {
    let api = seeded(1);
    let mut stream = TcpStream::connect(api.url().replace("http://", "")).expect("it listens");
    let two = format!("GET {PEOPLE} HTTP/1.1\r\n\r\n").repeat(2);
    let last = "GET /x%2Fy/%C3%A9 HTTP/1.1\r\nConnection: close\r\n\r\n";
    stream.write_all(format!("{two}{last}").as_bytes()).expect("the server reads");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("the answers are UTF-8");
    assert_eq!(text.matches("HTTP/1.1 200 OK\r\n").count(), 2);
    assert_eq!(text.matches("HTTP/1.1 404 Not Found\r\n").count(), 1);
    assert_eq!(api.requests()[2].path, "/x/y/é");
    let mut idle = TcpStream::connect(api.url().replace("http://", "")).expect("it listens");
    drop(api);
    let mut rest = Vec::new();
    assert!(idle.read_to_end(&mut rest).is_err() || rest.is_empty(), "the server has ended");
}
