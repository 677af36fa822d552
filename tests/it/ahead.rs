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
