//! A connection reads one account: another one's data never mixes with it.

use serde_json::{Value, json};
use tests::api::{ApiThread, Fault, ListOptions, Matcher, Me, PEOPLE, Record};
use tests::bin::{Said, engine, sync_pco};
use tests::db;

use crate::pco::{api, same_people};

const ME: &str = "/current/v2/me";

fn me(account: &str, permission: &str) -> Me {
    Me { account: account.to_owned(), permissions: json!({ "people": permission }) }
}

/// An API of account 77 and a database.
struct Bound {
    api: ApiThread,
    dir: tempfile::TempDir,
}

impl Bound {
    fn new() -> Self {
        let bound = Self { api: api(130), dir: tempfile::tempdir().expect("a folder") };
        bound.api.me(me("77", "viewer"));
        bound
    }

    fn db(&self) -> std::path::PathBuf {
        self.dir.path().join("x.db")
    }

    fn sync(&self, code: i32) -> Said {
        let mut command = sync_pco(&self.api.url(), &self.db());
        Said::run(command.args(["--streams", "people_people"])).exits(code)
    }

    /// Another command about the same state.
    fn engine(&self, line: &str, code: i32) -> String {
        let mut command = engine();
        let output = command.args(line.split(' ')).args(["--connector", "pco", "--to"]);
        let output = output.arg(format!("sqlite:{}", self.db().display())).current_dir(&self.dir);
        let output = output.env("PCO_APP_ID", "x").env("PCO_SECRET", "y");
        let output = output.output().expect("it starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let said = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{line}: {said}");
        said
    }

    /// Everything but the runs.
    fn content(&self) -> Vec<Vec<String>> {
        let checkpoints = "SELECT stream, partition, sequence, checkpoint FROM _engine_checkpoints";
        let people = "SELECT id, updated_at, _hash, _deleted_at FROM people_people ORDER BY id";
        let mut all = db::rows(&self.db(), checkpoints);
        all.extend(db::rows(&self.db(), people));
        all
    }
}

#[test]
fn another_account_is_refused_before_anything_is_written() {
    let bound = Bound::new();
    bound.sync(0);
    let (before, people) = (bound.content(), bound.api.count(PEOPLE));
    bound.api.me(me("78", "viewer"));
    bound.api.delete(PEOPLE, "7");
    assert!(bound.api.touch(PEOPLE, "8"));
    for _ in 0..2 {
        let said = bound.sync(4);
        let error = &said.run_finished()["error"];
        for words in ["E0210", "account 78", "account 77", "--connection", "@identity"] {
            assert!(error.to_string().contains(words), "{words}: {error}");
        }
        assert_eq!(bound.content(), before);
        assert_eq!(bound.api.count(PEOPLE), people, "nothing was read");
    }
    // the first account again: all is well
    bound.api.me(me("77", "viewer"));
    bound.sync(0);
}

#[test]
fn an_operator_can_bind_the_connection_anew() {
    let bound = Bound::new();
    bound.sync(0);
    bound.api.me(me("78", "viewer"));
    bound.sync(4);
    bound.engine("reset @identity", 0);
    bound.sync(0);
    same_people(&bound.api, &bound.db());
    bound.api.me(me("77", "viewer"));
    bound.sync(4);
}

#[test]
fn changed_permissions_are_told_and_kept() {
    let bound = Bound::new();
    let notes = |said: &Said| said.run_finished()["notes"].to_string();
    assert!(!notes(&bound.sync(0)).contains("permissions"));
    assert!(!notes(&bound.sync(0)).contains("permissions"));
    bound.api.me(me("77", "editor"));
    let said = bound.sync(0);
    assert!(notes(&said).contains("permissions"), "{:?}", said.run_finished());
    assert!(!notes(&bound.sync(0)).contains("permissions"), "told once");
    bound.api.me(me("77", "viewer"));
    let url = bound.api.url();
    let said = bound.engine(&format!("sync --streams people_people --set base_url={url}"), 0);
    assert!(said.contains("permissions"), "{said}");
}

#[test]
fn an_api_that_does_not_say_whose_data_it_is() {
    let refuse = |api: &ApiThread, status: u16, body: &str| {
        api.clear_faults();
        let fault = Fault::Status(status, body.to_owned(), Vec::new());
        api.fault(Matcher::path(ME), fault, u64::MAX);
    };
    let bodies = [(404, "{}"), (403, "{}"), (422, "{}"), (200, "{}"), (200, r#"{"included":[]}"#)];
    for (status, body) in bodies {
        let bound = Bound::new();
        refuse(&bound.api, status, body);
        bound.sync(0);
        same_people(&bound.api, &bound.db());
        // now it says so: the connection is bound from here on
        bound.api.clear_faults();
        bound.sync(0);
        let (before, people) = (bound.content(), bound.api.count(PEOPLE));
        refuse(&bound.api, status, body);
        let said = bound.sync(1);
        let end = said.finished("people_people");
        assert_eq!(end["status"], "failed", "{status} {body}: {end}");
        assert!(end["error"].to_string().contains("E0211"), "{end}");
        assert!(end["error"].to_string().contains("account 77"), "{end}");
        assert_eq!(bound.content(), before);
        assert_eq!(bound.api.count(PEOPLE), people, "nothing was read");
        bound.engine("reset @identity", 0);
        bound.sync(0);
    }
}

#[test]
fn passing_faults_of_the_question_pass() {
    let bound = Bound::new();
    for fault in [Fault::Reset, Fault::Html, Fault::Status(503, "{}".into(), Vec::new())] {
        bound.api.fault(Matcher::path(ME), fault, 1);
        bound.sync(0);
    }
    bound.api.fault(Matcher::path(ME), Fault::Status(401, "{}".into(), Vec::new()), 1);
    let said = bound.sync(4);
    assert!(said.run_finished()["error"].to_string().contains("E0202"));
    let long = Fault::Status429 { retry_after: Some("3600".into()) };
    bound.api.fault(Matcher::path(ME), long, 1);
    bound.sync(75);
    bound.sync(0);
}

#[test]
fn what_is_kept_is_shown_and_moves_with_the_state() {
    let bound = Bound::new();
    bound.sync(0);
    let shown: Value =
        serde_json::from_str(&bound.engine("state show --output json", 0)).expect("a document");
    let streams = shown["streams"].as_array().expect("streams");
    assert!(streams.iter().all(|s| s["stream"] != "@identity"), "it is no stream: {shown}");
    assert_eq!(shown["identity"]["account"], "77", "{shown}");
    let human = bound.engine("state show", 0);
    assert!(human.contains("account 77") && !human.contains("@identity"), "{human}");
    let said = bound.engine("state rewind @identity --cursor 2026-01-01T00:00:00Z", 2);
    assert!(said.starts_with("error[E0010]"), "{said}");
    let status = bound.engine("status", 0);
    assert!(!status.contains("@identity"), "{status}");
    let status: Value =
        serde_json::from_str(&bound.engine("status --output json", 0)).expect("a document");
    let streams = status["connections"][0]["streams"].as_array().expect("streams").clone();
    assert!(streams.iter().any(|s| s["stream"] == "people_people"), "{streams:?}");
    // what is exported binds another database to the same account
    bound.engine("state export --file s.jsonl", 0);
    let other = Bound::new();
    other.api.me(me("78", "viewer"));
    other.sync(0);
    std::fs::copy(bound.dir.path().join("s.jsonl"), other.dir.path().join("s.jsonl"))
        .expect("a file");
    other.engine("state import s.jsonl", 0);
    other.sync(4);
    other.api.me(me("77", "viewer"));
    other.sync(0);
}

#[test]
fn a_forbidden_stream_stays_as_it_was() {
    let panda = r#"{"errors":[{"detail":"Error Code Hint: (TRASH_PANDA)"}]}"#;
    let scope = r#"{"errors":[{"code":"bad_scope","detail":"outside of the scope"}]}"#;
    for (status, body) in [(403, "{}"), (401, panda), (401, scope)] {
        let bound = Bound::new();
        let campuses = "/people/v2/campuses";
        bound.api.list(campuses, ListOptions::default());
        bound.api.insert(campuses, Record::new("Campus", 1, json!({ "name": "North" })));
        let run = |code: i32| {
            let mut command = sync_pco(&bound.api.url(), &bound.db());
            let streams = ["--streams", "people_people,people_campuses"];
            Said::run(command.args(streams)).exits(code)
        };
        run(0);
        let before = bound.content();
        let fault = Fault::Status(status, body.to_owned(), Vec::new());
        bound.api.fault(Matcher::path(PEOPLE), fault, u64::MAX);
        bound.api.update(campuses, "1", |a| {
            a.insert("name".into(), "South".into());
        });
        let said = run(3);
        assert_eq!(said.finished("people_people")["status"], "forbidden");
        assert_eq!(said.finished("people_campuses")["status"], "succeeded");
        let of_people = |all: Vec<Vec<String>>| -> Vec<Vec<String>> {
            all.into_iter().filter(|row| row[0] != "people_campuses").collect()
        };
        assert_eq!(of_people(bound.content()), of_people(before), "{status} {body}");
        assert_eq!(db::one(&bound.db(), "SELECT name FROM people_campuses"), "South");
        bound.api.clear_faults();
        run(0);
        same_people(&bound.api, &bound.db());
    }
}
