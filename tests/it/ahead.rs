//! Pages ahead: several requests of one list are on their way at once, committed in order, and none of
//! them brings a row that is not the source's.

use std::time::Duration;

use serde_json::json;
use tests::api::{ApiThread, Fault, ListOptions, Matcher, Record};
use tests::bin::{Said, sync_pco};
use tests::db;

const GROUPS: &str = "/groups/v2/groups";
const SELECT: [&str; 2] = ["--streams", "groups_groups"];

fn groups(count: u32, options: ListOptions) -> ApiThread {
    let api = ApiThread::start();
    api.list(GROUPS, options);
    for id in 1..=count {
        api.insert(GROUPS, Record::new("Group", id, json!({ "name": format!("Group {id}") })));
    }
    api
}

/// Every group once, and the pages in their order.
fn ends_right(said: &Said, db: &std::path::Path, count: u64) {
    let end = said.finished("groups_groups");
    assert_eq!((&end["status"], &end["read"]), (&json!("succeeded"), &json!(count)), "{end}");
    assert_eq!(db::number(db, "SELECT count(*) FROM groups_groups"), count);
    assert_eq!(db::number(db, "SELECT count(DISTINCT name) FROM groups_groups"), count);
    let pages = said.events.iter().filter(|e| e["event"] == "page.committed");
    let pages: Vec<u64> = pages.filter_map(|e| e["page"].as_u64()).collect();
    assert!(pages.iter().copied().eq(1..=pages.len() as u64), "{pages:?}");
}

#[test]
fn eight_pages_are_on_their_way_at_once_and_committed_in_order() {
    const LATENCY: Duration = Duration::from_millis(50);
    let (api, dir) =
        (groups(4_050, ListOptions::default()), tempfile::tempdir().expect("a folder"));
    api.latency(LATENCY);
    let db = dir.path().join("x.db");
    let said = Said::run(sync_pco(&api.url(), &db).args(SELECT)).exits(0);
    ends_right(&said, &db, 4_050);
    // not one request more than there are pages
    assert_eq!(api.count(GROUPS), 41);
    assert_eq!(said.finished("groups_groups")["requests"], 41);
    let log = api.requests();
    let at: Vec<_> = log.iter().filter(|r| r.path == GROUPS).map(|r| r.at).collect();
    let together = |from: usize| at[from..].iter().filter(|t| **t - at[from] < LATENCY).count();
    let most = (0..at.len()).map(together).max().unwrap_or(0);
    assert!((6..=9).contains(&most), "{most} requests within one round trip");
}

#[test]
fn a_budget_holds_for_pages_ahead() {
    let (api, dir) =
        (groups(3_000, ListOptions::default()), tempfile::tempdir().expect("a folder"));
    api.quota(10, Duration::from_secs(1));
    let db = dir.path().join("x.db");
    let said = Said::run(sync_pco(&api.url(), &db).args(SELECT)).exits(0);
    ends_right(&said, &db, 3_000);
    let report = api.quota_report();
    assert_eq!(report.violations, 0, "{report:?}");
}

#[test]
fn smaller_pages_than_asked_for_lose_nothing() {
    let options = ListOptions { page_cap: Some(30), ..ListOptions::default() };
    let (api, dir) = (groups(1_000, options), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    let said = Said::run(sync_pco(&api.url(), &db).args(SELECT)).exits(0);
    ends_right(&said, &db, 1_000);
}

#[test]
fn a_page_that_fails_is_tried_again_in_its_place() {
    let (api, dir) =
        (groups(2_000, ListOptions::default()), tempfile::tempdir().expect("a folder"));
    api.fault(Matcher::path(GROUPS).query("offset", "495"), Fault::Reset, 2);
    let db = dir.path().join("x.db");
    let said = Said::run(sync_pco(&api.url(), &db).args(SELECT)).exits(0);
    ends_right(&said, &db, 2_000);
    assert_eq!(said.finished("groups_groups")["retries"], 2);
}

#[test]
fn a_list_that_moves_meanwhile_hides_nothing() {
    let (api, dir) =
        (groups(2_000, ListOptions::default()), tempfile::tempdir().expect("a folder"));
    // the second page is answered late; before that, one after it is, and then the list moves
    let late = Fault::Delay(Duration::from_millis(400));
    api.fault(Matcher::path(GROUPS).query("offset", "99"), late, 1);
    api.before(4, |api| api.insert(GROUPS, Record::new("Group", 0, json!({ "name": "Group 0" }))));
    let db = dir.path().join("x.db");
    let said = Said::run(sync_pco(&api.url(), &db).args(SELECT)).exits(0);
    let ids = db::number(&db, "SELECT count(*) FROM groups_groups WHERE CAST(id AS INTEGER) > 0");
    assert_eq!(ids, 2_000, "{}", said.finished("groups_groups"));
    let log = api.requests();
    let again = log.iter().filter(|r| r.query("offset") == Some("198")).count();
    assert_eq!(again, 2, "what was asked for ahead is asked for again");
}

/// A walk along the time of change: its next page depends on the last value of the one before.
fn walk(people: u32, latency: Duration) -> (ApiThread, tempfile::TempDir) {
    let api = crate::pco::api(people);
    api.quota(100_000, Duration::from_secs(1));
    api.latency(latency);
    (api, tempfile::tempdir().expect("a folder"))
}

const PEOPLE: &str = "/people/v2/people";

#[test]
fn a_walk_is_guessed_and_costs_few_requests_more() {
    const LATENCY: Duration = Duration::from_millis(60);
    let (api, dir) = walk(4_000, LATENCY);
    let db = dir.path().join("x.db");
    let said = Said::run(sync_pco(&api.url(), &db).args(["--streams", "people_people"])).exits(0);
    crate::pco::same_people(&api, &db);
    let log = api.requests();
    let at: Vec<_> = log.iter().filter(|r| r.path == PEOPLE).map(|r| r.at).collect();
    let together = |from: usize| at[from..].iter().filter(|t| **t - at[from] < LATENCY).count();
    let most = (0..at.len()).map(together).max().unwrap_or(0);
    assert!((6..=9).contains(&most), "{most} requests within one round trip");
    let end = said.finished("people_people");
    assert_eq!((&end["read"], &end["requests_least"]), (&json!(4_000), &json!(40)), "{end}");
    let requests = end["requests"].as_u64().expect("a number");
    // in each thousand, more people than fit on a page share one time: there a guess is wrong
    assert!((40..=64).contains(&requests), "{requests} requests");
}

#[test]
fn a_walk_that_moves_under_its_guesses_loses_nothing() {
    let (api, dir) = walk(4_000, Duration::from_millis(60));
    let ids: Vec<String> = api.records(PEOPLE).into_iter().map(|r| r.id).collect();
    // again and again, many of those that were read, or are asked for just now, jump to the list's end
    for (turn, request) in (6..46).step_by(4).enumerate() {
        let ids: Vec<String> = ids.iter().skip(turn * 90).step_by(7).take(40).cloned().collect();
        api.before(request, move |api| {
            for id in &ids {
                assert!(api.touch(PEOPLE, id), "{id} is there");
            }
        });
    }
    let db = dir.path().join("x.db");
    Said::run(sync_pco(&api.url(), &db).args(["--streams", "people_people"])).exits(0);
    assert_eq!(db::number(&db, "SELECT count(*) FROM people_people"), 4_000, "none is missing");
    // what changed while it was read, the next run reads
    Said::run(sync_pco(&api.url(), &db).args(["--streams", "people_people"])).exits(0);
    crate::pco::same_people(&api, &db);
}

#[test]
fn pages_that_come_fast_share_a_commit_where_that_is_cheaper() {
    for store in tests::store::Store::each("ahead::pages_that_come_fast_share_a_commit") {
        let api = crate::pco::api(3_000);
        api.quota(100_000, Duration::from_secs(1));
        let select = ["--streams", "people_people"];
        let said = Said::run(store.sync(&api.url()).args(select)).exits(0);
        crate::pco::same_people_in(&api, &store);
        let commits = || said.events.iter().filter(|e| e["event"] == "page.committed");
        let last = commits().filter_map(|e| e["page"].as_u64()).max().expect("pages");
        let read: u64 = commits().filter_map(|e| e["read"].as_u64()).sum();
        assert_eq!((read, last >= 30), (3_000, true), "{}", store.name());
        let commits = commits().count() as u64;
        match store.name() {
            "SQLite" => assert_eq!(commits, last, "each page by itself"),
            _ => assert!(commits < last / 2, "{commits} commits of {last} pages"),
        }
    }
}
