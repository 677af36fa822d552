//! Deletions, as a user meets them: found, proven, guarded, allowed.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use tests::api::{ApiThread, Fault, ListOptions, Matcher, PEOPLE, Record};
use tests::bin::{Said, engine, sync_pco};
use tests::db;

use crate::pco::api;

mod cadence;
mod forecast;
mod nested;
mod parents;

const MERGERS: &str = "/people/v2/person_mergers";

pub(crate) fn ids(db: &Path, which: &str) -> Vec<String> {
    let sql = format!("SELECT id FROM people_people WHERE {which} ORDER BY CAST(id AS INTEGER)");
    db::rows(db, &sql).into_iter().flatten().collect()
}

fn people(api: &ApiThread, db: &Path, more: &[&str]) -> Said {
    Said::run(sync_pco(&api.url(), db).args(["--streams", "people_people"]).args(more))
}

/// `engine deletions …` of the connector pco.
fn deletions(api: &ApiThread, db: &Path, what: &str) -> Command {
    let mut command = engine();
    command.args(["deletions", what, "--connector", "pco", "--to"]);
    command.arg(format!("sqlite:{}", db.display())).args(["--output", "json"]);
    if what == "apply" {
        command.args(["--set", &format!("base_url={}", api.url())]);
        command.env("PCO_APP_ID", "x").env("PCO_SECRET", "y");
    }
    command
}

fn place() -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("x.db");
    (dir, db)
}

#[test]
fn what_is_gone_gets_a_tombstone_and_what_comes_back_lives() {
    let (api, (_dir, db)) = (api(300), place());
    people(&api, &db, &[]).exits(0);
    for id in ["7", "150", "299"] {
        assert!(api.delete(PEOPLE, id));
    }
    let second = people(&api, &db, &[]).exits(0);
    assert_eq!(second.finished("people_people")["deleted"], 3, "the total shows it: {second:?}");
    assert_eq!(ids(&db, "_deleted_at IS NOT NULL"), ["7", "150", "299"]);
    let before = api.count(PEOPLE);
    let third = people(&api, &db, &[]).exits(0);
    assert_eq!(third.run_finished()["written"], 0);
    assert!(api.count(PEOPLE) - before <= 2, "no sweep without a reason");
    let mut back =
        Record::new("Person", "150", json!({ "first_name": "Back", "status": "active" }));
    back.attributes.insert("updated_at".into(), api.stamp().into());
    back.attributes.insert("created_at".into(), api.stamp().into());
    api.insert(PEOPLE, back);
    people(&api, &db, &[]).exits(0);
    assert_eq!(ids(&db, "_deleted_at IS NOT NULL"), ["7", "299"]);
    let hard = people(&api, &db, &["--hard-deletes"]).exits(0);
    assert_eq!(hard.run_finished()["deleted"], 0);
    assert_eq!(db::number(&db, "SELECT count(*) FROM people_people"), 298);
}

#[test]
fn a_merger_is_a_deletion() {
    let (api, (_dir, db)) = (api(40), place());
    let list = ListOptions {
        filters: vec!["created_at"],
        orders: vec!["created_at"],
        ..ListOptions::default()
    };
    api.list(MERGERS, list);
    let sync = || {
        let streams = ["--streams", "people_people,people_person_mergers"];
        Said::run(sync_pco(&api.url(), &db).args(streams)).exits(0)
    };
    sync();
    let merge = |id: &str, remove: &str, keep: &str| {
        let attributes = json!({
            "created_at": api.stamp(), "person_to_keep_id": keep, "person_to_remove_id": remove,
        });
        api.insert(MERGERS, Record::new("PersonMerger", id, attributes));
        api.delete(PEOPLE, remove);
    };
    // a chain: 1 into 2, 2 into 3
    merge("m1", "1", "2");
    merge("m2", "2", "3");
    let said = sync();
    assert_eq!(said.finished("people_people")["deleted"], 2);
    assert_eq!(ids(&db, "_deleted_at IS NOT NULL"), ["1", "2"]);
    assert_eq!(sync().run_finished()["deleted"], 0, "a merger is told once");
}

#[test]
fn fifty_thousand_unchanged_people_cost_two_requests() {
    let (api, (_dir, db)) = (api(50_000), place());
    api.quota(1_000_000, std::time::Duration::from_secs(1));
    people(&api, &db, &[]).exits(0);
    let before = api.count(PEOPLE);
    let second = people(&api, &db, &[]).exits(0);
    assert_eq!(second.run_finished()["written"], 0);
    assert!(api.count(PEOPLE) - before <= 2, "{} requests", api.count(PEOPLE) - before);
}

/// What is withheld, as `engine deletions list` shows it.
fn withheld(api: &ApiThread, db: &Path) -> usize {
    let said = Said::run(&mut deletions(api, db, "list")).exits(0);
    said.events.iter().filter(|row| row["case"] == "withheld").count()
}

#[test]
fn a_source_that_lists_next_to_nothing_deletes_nothing() {
    let (api, (_dir, db)) = (api(1_000), place());
    people(&api, &db, &[]).exits(0);
    let all = api.records(PEOPLE);
    for record in &all[10..] {
        api.delete(PEOPLE, &record.id);
    }
    let said = people(&api, &db, &["--full-refresh"]).exits(6);
    let end = said.finished("people_people");
    assert_eq!((&end["status"], &end["deleted"]), (&json!("withheld"), &json!(0)), "{end}");
    let why = end["error"].to_string();
    assert!(why.contains("990 of 1000 rows") && why.contains("engine deletions"), "{why}");
    assert_eq!(ids(&db, "_deleted_at IS NULL").len(), 1_000);
    assert_eq!(withheld(&api, &db), 990);
    // it goes on being said, and nothing happens by itself
    people(&api, &db, &[]).exits(6);
    // some come back: only what is still gone is deleted
    for record in &all[10..400] {
        api.insert(PEOPLE, record.clone());
    }
    let said = Said::run(&mut deletions(&api, &db, "apply"));
    assert_eq!(said.code, Some(0), "{said:?}");
    assert_eq!(said.finished("people_people")["deleted"], 600);
    assert_eq!(ids(&db, "_deleted_at IS NULL").len(), 400);
    assert_eq!(withheld(&api, &db), 0);
    people(&api, &db, &[]).exits(0);
}

#[test]
fn an_empty_list_deletes_nothing_and_can_be_discarded() {
    let (api, (_dir, db)) = (api(50), place());
    people(&api, &db, &[]).exits(0);
    let all = api.records(PEOPLE);
    for record in &all {
        assert!(api.delete(PEOPLE, &record.id));
    }
    people(&api, &db, &["--full-refresh"]).exits(6);
    assert_eq!(ids(&db, "_deleted_at IS NULL").len(), 50);
    assert_eq!(withheld(&api, &db), 50);
    let mut discard = engine();
    discard.args(["deletions", "discard", "--connector", "pco", "--to"]);
    discard.arg(format!("sqlite:{}", db.display()));
    Said::run(&mut discard).exits(0);
    assert_eq!(withheld(&api, &db), 0);
    // the source is itself again: nobody needs to do anything
    people(&api, &db, &["--full-refresh"]).exits(6);
    all.into_iter().for_each(|record| api.insert(PEOPLE, record));
    people(&api, &db, &["--full-refresh"]).exits(0);
    assert_eq!(withheld(&api, &db), 0);
}

#[test]
fn a_403_halfway_deletes_nothing() {
    let (api, (_dir, db)) = (api(1_000), place());
    people(&api, &db, &[]).exits(0);
    for id in 1..=40 {
        api.delete(PEOPLE, &id.to_string());
    }
    let forbidden = Fault::Status(403, r#"{"errors":[{"title":"Forbidden"}]}"#.into(), Vec::new());
    api.fault(Matcher::path(PEOPLE).nth(5), forbidden, 100);
    let said = people(&api, &db, &["--full-refresh"]);
    assert_eq!(said.code, Some(1), "the only stream is forbidden: {said:?}");
    assert_eq!(said.finished("people_people")["status"], "forbidden");
    assert_eq!(said.finished("people_people")["deleted"], 0);
    assert_eq!(ids(&db, "_deleted_at IS NULL").len(), 1_000);
    api.clear_faults();
    // the pass goes on, and counts its first half too
    let said = people(&api, &db, &["--full-refresh"]).exits(0);
    assert_eq!(said.finished("people_people")["deleted"], 40);
}
