//! Sources that change, hide, repeat and echo: each was once a way to lose rows, budget or a secret.

use serde_json::json;
use tests::api::{ApiThread, Fault, ListOptions, Matcher, PEOPLE, Record};
use tests::bin::{Said, sync_pco};
use tests::db;

use crate::pco::{people_list, same_people};

fn person(id: u32, at: serde_json::Value) -> Record {
    Record::new("Person", id, json!({ "first_name": format!("P{id}"), "updated_at": at }))
}

#[test]
fn a_change_inside_many_records_of_one_second_hides_none() {
    let (api, dir) = (ApiThread::start(), tempfile::tempdir().expect("a folder"));
    api.list(PEOPLE, people_list());
    for id in 1..=500 {
        api.insert(PEOPLE, person(id, json!("2026-01-01T00:00:00Z")));
    }
    // three records leave the second while their neighbours are being read: all behind move up
    api.before(4, |api| assert!(["5", "6", "7"].iter().all(|id| api.touch(PEOPLE, id))));
    let db = dir.path().join("x.db");
    Said::run(sync_pco(&api.url(), &db).args(["--streams", "people_people"])).exits(0);
    same_people(&api, &db);
}

#[test]
fn records_without_a_time_of_change_are_read_too() {
    let (api, dir) = (ApiThread::start(), tempfile::tempdir().expect("a folder"));
    api.list(PEOPLE, people_list());
    for id in 1..=150 {
        let at = format!("2026-01-01T00:{:02}:{:02}Z", id / 60, id % 60);
        api.insert(PEOPLE, person(id, json!(at)));
    }
    for id in 151..=153 {
        api.insert(PEOPLE, person(id, serde_json::Value::Null));
    }
    let db = dir.path().join("x.db");
    Said::run(sync_pco(&api.url(), &db).args(["--streams", "people_people"])).exits(0);
    assert_eq!(db::number(&db, "SELECT count(*) FROM people_people"), 153);
}

#[test]
fn one_forbidden_partition_does_not_stop_the_others() {
    let (api, dir) = (ApiThread::start(), tempfile::tempdir().expect("a folder"));
    let groups = "/groups/v2/groups";
    api.list(groups, ListOptions::default());
    for id in 1..=40 {
        api.insert(groups, Record::new("Group", id, json!({ "name": format!("G{id}") })));
        let members = format!("{groups}/{id}/memberships");
        api.list(&members, ListOptions::default());
        api.insert(&members, Record::new("Membership", 1000 + id, json!({ "role": "member" })));
    }
    let wrong = Fault::Status(403, "{}".into(), Vec::new());
    api.fault(Matcher::path(&format!("{groups}/1/memberships")), wrong, u64::MAX);
    let db = dir.path().join("x.db");
    let select = ["--streams", "groups_memberships"];
    let said = Said::run(sync_pco(&api.url(), &db).args(select)).exits(3);
    assert_eq!(said.finished("groups_memberships")["status"], "forbidden");
    assert_eq!(db::number(&db, "SELECT count(*) FROM groups_memberships"), 39);
    api.clear_faults();
    Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
    assert_eq!(db::number(&db, "SELECT count(*) FROM groups_memberships"), 40);
}

#[test]
fn a_refusal_without_a_time_is_not_hammered() {
    for after in ["0", "Sun, 22 Nov 2020 12:00:00 GMT"] {
        let (api, dir) = (crate::pco::api(30), tempfile::tempdir().expect("a folder"));
        let fault = Fault::Status429 { retry_after: Some(after.into()) };
        api.fault(Matcher::path(PEOPLE), fault, u64::MAX);
        let select = ["--streams", "people_people"];
        Said::run(sync_pco(&api.url(), &dir.path().join("x.db")).args(select)).exits(1);
        assert_eq!(api.count(PEOPLE), 5, "five attempts, then it is left alone: {after}");
    }
}

#[test]
fn a_secret_that_the_server_echoes_is_not_shown_or_stored() {
    let (api, dir) = (crate::pco::api(30), tempfile::tempdir().expect("a folder"));
    // x:canary+secret/1 in base64, as the header has it
    let coded = "eDpjYW5hcnkrc2VjcmV0LzE=";
    let detail = format!("you sent canary+secret/1, canary%2Bsecret%2F1 and Basic {coded}");
    let body = json!({ "errors": [{ "title": "Bad", "detail": detail }] }).to_string();
    api.fault(Matcher::path(PEOPLE), Fault::Status(400, body, Vec::new()), u64::MAX);
    let db = dir.path().join("x.db");
    let mut command = sync_pco(&api.url(), &db);
    command.args(["--streams", "people_people"]).env("PCO_SECRET", "canary+secret/1");
    let output = command.env("ENGINE_LOG", "trace").output().expect("it starts");
    assert_eq!(output.status.code(), Some(1));
    let mut written = output.stdout;
    written.extend(output.stderr);
    written.extend(std::fs::read(&db).expect("the database"));
    let text = String::from_utf8_lossy(&written);
    assert!(text.contains("you sent ***"), "the rest of the words is shown");
    for secret in ["canary", coded] {
        assert!(!text.contains(secret), "{secret} was written");
    }
}

#[test]
fn a_foreign_database_is_left_as_it_was() {
    let (api, dir) = (crate::pco::api(3), tempfile::tempdir().expect("a folder"));
    let (db, other) = (dir.path().join("x.db"), dir.path().join("other.db"));
    let select = ["--streams", "people_people"];
    Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
    let second = ["--connection", "second", "--streams", "people_people"];
    let said = Said::run(sync_pco(&api.url(), &db).args(second)).exits(2);
    assert!(said.run_finished()["error"].to_string().contains("belongs to connection `pco`"));
    db::execute(&other, "CREATE TABLE people_people (mine TEXT)");
    let said = Said::run(sync_pco(&api.url(), &other).args(select)).exits(2);
    assert!(said.stderr.contains("was not made by this engine"), "{}", said.stderr);
    let tables = "SELECT group_concat(name) FROM sqlite_master";
    assert_eq!(db::one(&other, tables), "people_people", "nothing was added");
}
