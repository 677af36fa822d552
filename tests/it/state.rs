//! What an operator can repair: `engine reset` and `engine state`.

use std::process::Command;

use serde_json::Value;
use tests::api::PEOPLE;
use tests::bin::{Said, engine};
use tests::store::Store;

use crate::pco::{api, same_people_in};

const SELECT: [&str; 2] = ["--streams", "people_people"];

fn state(store: &Store, args: &[&str]) -> Command {
    let mut command = engine();
    command.args(args).args(["--connector", "pco", "--to", &store.to()]);
    command
}

fn said(mut command: Command, code: i32) -> String {
    let output = command.output().expect("the engine starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{text}{errors}");
    format!("{text}{errors}")
}

fn people(store: &Store) -> Value {
    let shown = said(state(store, &["state", "show", "--output", "json"]), 0);
    let document: Value = serde_json::from_str(shown.trim()).expect("one document");
    let streams = document["streams"].as_array().expect("a list").clone();
    let own = streams.into_iter().find(|s| s["stream"] == "people_people");
    own.expect("it was read")
}

#[test]
fn a_reset_stream_is_read_from_its_beginning_and_keeps_its_rows() {
    for store in Store::each("state::a_reset_stream_is_read_from_its_beginning") {
        let api = api(250);
        Said::run(store.sync(&api.url()).args(SELECT)).exits(0);
        assert_eq!(people(&store)["position"], "at rest");
        said(state(&store, &["reset", "people_people"]), 0);
        assert_eq!(store.number("SELECT count(*) FROM people_people"), 250);
        let again = Said::run(store.sync(&api.url()).args(SELECT)).exits(0);
        let end = again.finished("people_people");
        assert_eq!((end["read"].as_u64(), end["written"].as_u64()), (Some(250), Some(0)), "{end}");
        let log = "SELECT count(*) FROM _engine_repairs WHERE what = 'reset people_people'";
        assert_eq!(store.number(log), 1);
        let unknown = said(state(&store, &["reset", "people_peeple"]), 2);
        assert!(unknown.contains("people_people") && unknown.contains("E0010"), "{unknown}");
    }
}

#[test]
fn a_rewound_cursor_reads_again_what_changed_since() {
    for store in Store::each("state::a_rewound_cursor_reads_again") {
        let api = api(250);
        Said::run(store.sync(&api.url()).args(SELECT)).exits(0);
        store.execute("DELETE FROM people_people");
        let rewind = ["state", "rewind", "people_people", "--cursor", "2020-01-01T00:00:00Z"];
        said(state(&store, &rewind), 0);
        Said::run(store.sync(&api.url()).args(SELECT)).exits(0);
        same_people_in(&api, &store);
        let forward = ["state", "rewind", "people_people", "--cursor", "2090-01-01T00:00:00Z"];
        assert!(said(state(&store, &forward), 0).contains("nothing to rewind"));
        let none = ["state", "rewind", "people_households", "--cursor", "2020-01-01T00:00:00Z"];
        assert!(said(state(&store, &none), 2).contains("E0016"));
    }
}

#[test]
fn an_exported_state_goes_on_elsewhere() {
    for store in Store::each("state::an_exported_state_goes_on_elsewhere") {
        let api = api(250);
        Said::run(store.sync(&api.url()).args(SELECT)).exits(0);
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("state.jsonl");
        let file = file.to_str().expect("a plain path");
        said(state(&store, &["state", "export", "--file", file]), 0);
        let before = people(&store);
        said(state(&store, &["reset", "people_people"]), 0);
        assert_ne!(people_or_nothing(&store), Some(before.clone()));
        said(state(&store, &["state", "import", file]), 0);
        let after = people(&store);
        assert_eq!(after["checkpoint"], before["checkpoint"]);
        let requests = api.count(PEOPLE);
        let next = Said::run(store.sync(&api.url()).args(SELECT)).exits(0);
        assert_eq!(next.run_finished()["written"], 0);
        assert!(api.count(PEOPLE) - requests <= 2, "it goes on from its cursor");
        // elsewhere, where its rows are not, it is refused: nothing would ever bring them
        let other = Store::sqlite();
        Said::run(other.sync(&api.url()).args(["--streams", "groups_groups"]));
        said(state(&other, &["state", "import", file]), 0);
        let refused = Said::run(other.sync(&api.url()).args(SELECT)).exits(2);
        assert!(refused.run_finished()["error"].to_string().contains("E0305"), "{refused:?}");
        said(state(&other, &["reset", "people_people"]), 0);
        Said::run(other.sync(&api.url()).args(SELECT)).exits(0);
        same_people_in(&api, &other);
        let whole = std::fs::read_to_string(file).expect("it is there");
        let cut = whole.rsplit_once("{\"end\"").expect("a last line").0;
        std::fs::write(file, cut).expect("writes");
        assert!(said(state(&store, &["state", "import", file]), 2).contains("was cut"));
        std::fs::write(file, "{\"format\":1,\"connector\":\"pco\"}\n{\"stream\":7}\n")
            .expect("writes");
        let wrong = said(state(&store, &["state", "import", file]), 2);
        assert!(wrong.contains("line 2") && wrong.contains("E0015"), "{wrong}");
    }
}

fn people_or_nothing(store: &Store) -> Option<Value> {
    let shown = said(state(store, &["state", "show", "--output", "json"]), 0);
    let document: Value = serde_json::from_str(shown.trim()).expect("one document");
    let streams = document["streams"].as_array().expect("a list").clone();
    streams.into_iter().find(|s| s["stream"] == "people_people")
}

#[test]
fn a_running_sync_keeps_its_state_to_itself() {
    let store = Store::sqlite();
    let api = api(500);
    let fault = tests::api::Fault::Hold;
    api.fault(tests::api::Matcher::path(PEOPLE).nth(3), fault, 1);
    let child = store.sync(&api.url()).args(SELECT).stdout(std::process::Stdio::piped()).spawn();
    let child = child.expect("the engine starts");
    assert!(api.wait_for_request(3, std::time::Duration::from_secs(30)), "no request 3");
    let refused = said(state(&store, &["reset", "people_people"]), 5);
    assert!(refused.contains(&format!("process {}", child.id())), "{refused}");
    assert!(people(&store)["position"].as_str().expect("words").starts_with("reading"));
    api.release();
    Said::of(&child.wait_with_output().expect("it ends")).exits(0);
    same_people_in(&api, &store);
}
