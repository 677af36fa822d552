//! `engine sync --connector pco` against a server that is not ours but speaks PCO.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::json;
use tests::api::{ApiThread, Fault, ListOptions, Matcher, PEOPLE, Record};
use tests::bin::{Said, sync_pco};
use tests::db;
use tests::store::Store;

/// An API with people, households and their memberships.
pub fn api(people: u32) -> ApiThread {
    let api = ApiThread::start();
    api.seed_people(people);
    api.list(PEOPLE, people_list());
    api
}

pub fn people_list() -> ListOptions {
    let fields = vec!["created_at", "updated_at", "status", "child"];
    ListOptions { filters: fields.clone(), orders: fields, ..ListOptions::default() }
}

fn people(url: &str, db: &Path) -> Said {
    Said::run(sync_pco(url, db).args(["--streams", "people_people"]))
}

/// Every row of the source exactly once, with its values.
pub fn same_people(api: &ApiThread, db: &Path) {
    let rows = db::rows(db, "SELECT id, updated_at FROM people_people WHERE _deleted_at IS NULL");
    same(api, &rows);
}

/// The same of any store.
pub fn same_people_in(api: &ApiThread, store: &Store) {
    let time = store.time("updated_at");
    let sql = format!("SELECT id, {time} FROM people_people WHERE _deleted_at IS NULL");
    same(api, &store.rows(&sql));
}

fn same(api: &ApiThread, rows: &[Vec<String>]) {
    let source: BTreeSet<(String, String)> = api
        .records(PEOPLE)
        .into_iter()
        .map(|r| (r.id.clone(), r.attributes["updated_at"].as_str().expect("a time").to_owned()))
        .collect();
    let stored: BTreeSet<(String, String)> =
        rows.iter().map(|r| (r[0].clone(), r[1].clone())).collect();
    assert_eq!(rows.len(), stored.len(), "a row twice");
    let lost: Vec<_> = source.difference(&stored).take(5).collect();
    let extra: Vec<_> = stored.difference(&source).take(5).collect();
    assert!(lost.is_empty() && extra.is_empty(), "lost or stale: {lost:?}, extra: {extra:?}");
}

#[test]
fn a_first_sync_and_a_second() {
    let (api, dir) = (api(730), tempfile::tempdir().expect("a folder"));
    api.require_basic("x", "y");
    let db = dir.path().join("x.db");
    let first = people(&api.url(), &db).exits(0);
    let end = first.finished("people_people");
    assert_eq!((&end["read"], &end["written"]), (&json!(730), &json!(730)), "{end}");
    same_people(&api, &db);
    let requests = api.count(PEOPLE);
    let second = people(&api.url(), &db).exits(0);
    assert_eq!(second.run_finished()["written"], 0);
    assert!(api.count(PEOPLE) - requests <= 2, "an unchanged source costs at most two requests");
    let kinds = "SELECT typeof(child), typeof(birthdate), typeof(id), typeof(_raw) FROM people_people \
                 WHERE birthdate IS NOT NULL LIMIT 1";
    assert_eq!(db::rows(&db, kinds)[0].join(" "), "integer text text text");
    let log = api.requests();
    let headers = log.iter().find(|r| r.path == PEOPLE).expect("a page").headers.clone();
    let sent = |name: &str| headers.iter().any(|(n, _)| n.eq_ignore_ascii_case(name));
    assert!(sent("x-pco-api-version") && sent("user-agent"), "{headers:?}");
}

#[test]
fn a_changed_and_a_new_record_are_seen_by_the_next_run() {
    let (api, dir) = (api(300), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    people(&api.url(), &db).exits(0);
    api.update(PEOPLE, "7", |attributes| {
        attributes.insert("first_name".into(), json!("Née \"Ω\""));
    });
    api.touch(PEOPLE, "7");
    let now = api.stamp();
    let attributes = json!({ "first_name": "New", "created_at": now, "updated_at": now });
    api.insert(PEOPLE, Record::new("Person", 9001, attributes));
    let second = people(&api.url(), &db).exits(0);
    assert_eq!(second.run_finished()["written"], 2);
    same_people(&api, &db);
    let name = db::one(&db, "SELECT first_name FROM people_people WHERE id = '7'");
    assert_eq!(name, "Née \"Ω\"");
}

#[test]
fn passing_faults_are_retried_and_cost_no_row() {
    let check = |name: &str, fault: Fault| {
        let (api, dir) = (api(450), tempfile::tempdir().expect("a folder"));
        let db = dir.path().join("x.db");
        api.fault(Matcher::path(PEOPLE).nth(3), fault, 2);
        let said = people(&api.url(), &db).exits(0);
        assert_eq!(said.finished("people_people")["retries"], 2, "{name}");
        same_people(&api, &db);
    };
    check("503", Fault::Status(503, "down".into(), Vec::new()));
    check("500 html", Fault::Status(500, "<html>".into(), Vec::new()));
    check("reset", Fault::Reset);
    check("truncated", Fault::Truncate);
    check("cut JSON", Fault::TruncateJson);
    check("HTML with 200", Fault::Html);
    check("empty with 200", Fault::Empty);
    check("garbage", Fault::Garbage);
    check("empty page", Fault::EmptyPage);
    check("429", Fault::Status429 { retry_after: Some("1".into()) });
}

#[test]
fn lasting_faults_fail_the_stream_and_lose_nothing() {
    let check = |fault: Fault, code: i32, says: &str| {
        let (api, dir) = (api(450), tempfile::tempdir().expect("a folder"));
        let db = dir.path().join("x.db");
        api.fault(Matcher::path(PEOPLE).nth(3), fault, u64::MAX);
        let said = people(&api.url(), &db).exits(code);
        let error = said.finished("people_people")["error"].to_string();
        assert!(error.contains(says), "{error} should say {says}");
        let stored = db::number(&db, "SELECT count(*) FROM people_people");
        assert!((190..=200).contains(&stored), "two good pages, not {stored} rows");
        api.clear_faults();
        people(&api.url(), &db).exits(0);
        same_people(&api, &db);
    };
    check(Fault::Html, 1, "HTML");
    check(Fault::Empty, 1, "empty body");
    check(Fault::EmptyPage, 1, "total says that more exists");
    check(Fault::Status(400, "{}".into(), Vec::new()), 1, "HTTP 400");
    check(Fault::Status(401, "{}".into(), Vec::new()), 4, "E0202");
    let hint = |name: &str| format!(r#"{{"errors":[{{"detail":"Error Code Hint: ({name})"}}]}}"#);
    check(Fault::Status(401, hint("CAPUCHIN"), Vec::new()), 4, "CAPUCHIN");
}

#[test]
fn one_forbidden_stream_leaves_the_others_alone() {
    let (api, dir) = (api(30), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    api.list("/people/v2/campuses", ListOptions::default());
    let panda = r#"{"errors":[{"detail":"Error Code Hint: (TRASH_PANDA)"}]}"#;
    let fault = Fault::Status(401, panda.into(), Vec::new());
    api.fault(Matcher::path("/people/v2/campuses"), fault, u64::MAX);
    let streams = ["--streams", "people_people,people_campuses"];
    let said = Said::run(sync_pco(&api.url(), &db).args(streams)).exits(3);
    assert_eq!(said.finished("people_campuses")["status"], "forbidden");
    assert_eq!(said.finished("people_people")["status"], "succeeded");
}

#[test]
fn nested_records_get_their_parents_key_and_links_their_table() {
    let (api, dir) = (api(9), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    let households = "/people/v2/households";
    api.list(households, people_list());
    for id in ["1", "2", "a/b"] {
        let attributes = json!({ "name": id, "updated_at": "2026-01-01T00:00:00Z" });
        let record = Record::new("Household", id, attributes)
            .with_one("primary_contact", Some(("Person", "3")))
            .with_many("people", "Person", &["1", "2"]);
        api.insert(households, record);
        let members = format!("{households}/{id}/household_memberships");
        api.list(&members, ListOptions::default());
        if id != "2" {
            let member =
                Record::new("HouseholdMembership", format!("m{id}"), json!({ "pending": true }));
            api.insert(&members, member.with_one("person", Some(("Person", "1"))));
        }
    }
    // the third household is deleted between its own list and its children's: 404, skipped
    api.remove_list(&format!("{households}/2/household_memberships"));
    let gone = Fault::Status(404, r#"{"errors":[{"title":"Not Found"}]}"#.into(), Vec::new());
    api.fault(Matcher::path(&format!("{households}/2")), gone, 100);
    let select = ["--streams", "people_household_memberships"];
    let said = Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
    assert_eq!(said.finished("people_households")["written"], 3, "parents come along");
    let members =
        "SELECT id, household_id, person_id, pending FROM people_household_memberships ORDER BY id";
    let rows: Vec<String> = db::rows(&db, members).iter().map(|r| r.join("|")).collect();
    assert_eq!(rows, ["m1|1|1|1", "ma/b|a/b|1|1"]);
    let links = "SELECT people_households_id, people_id, _type FROM people_households__people ORDER BY 1, 2";
    let rows: Vec<String> = db::rows(&db, links).iter().map(|r| r.join("|")).collect();
    assert_eq!(rows.len(), 6, "{rows:?}");
    assert_eq!(rows[0], "1|1|Person");
    assert_eq!(db::one(&db, "SELECT DISTINCT primary_contact_id FROM people_households"), "3");
    let again = Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
    assert_eq!(again.run_finished()["written"], 0);
}

#[test]
fn an_api_that_ignores_filter_and_order_is_still_read_whole() {
    let check = |options: ListOptions, says: &str| {
        let (api, dir) = (ApiThread::start(), tempfile::tempdir().expect("a folder"));
        api.seed_people(350);
        api.list(PEOPLE, options); // seeding declares a list that keeps its word
        let db = dir.path().join("x.db");
        for _ in 0..2 {
            let said = people(&api.url(), &db).exits(0);
            let notes = said.finished("people_people")["notes"].to_string();
            assert!(says.is_empty() || notes.contains(says), "{notes} should say {says}");
            same_people(&api, &db);
        }
    };
    check(ListOptions::default(), "does not filter");
    check(ListOptions { honour_filter: false, ..people_list() }, "");
    check(ListOptions { honour_filter: false, honour_order: false, ..people_list() }, "");
    check(ListOptions { page_cap: Some(40), ..people_list() }, "");
    check(ListOptions { links: false, ..people_list() }, "");
    check(ListOptions { total: false, ..people_list() }, "");
}
