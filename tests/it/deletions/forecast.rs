//! `engine plan` tells what a sync will do.

use std::collections::BTreeMap;

use serde_json::Value;
use tests::bin::{Said, engine, sync_pco};

use crate::mock::Mock;

fn plan(mock: &Mock, db: &std::path::Path, args: &[&str]) -> Value {
    let mut command = engine();
    command.args(["plan", "--connector", "pco", "--output", "json"]).args(args);
    command.args(["--set", &format!("base_url={}", mock.url)]);
    command.args(["--to", &format!("sqlite:{}", db.display())]);
    command.env("PCO_APP_ID", "x").env("PCO_SECRET", "y");
    let output = command.output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said} {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_str(&said).expect("one document")
}

/// Requests by stream.
fn predicted(document: &Value) -> BTreeMap<String, i64> {
    let streams = document["streams"].as_array().expect("streams");
    let pair = |s: &Value| {
        let requests = s["requests"].as_i64().unwrap_or(-1);
        (s["stream"].as_str().expect("a name").to_owned(), requests)
    };
    streams.iter().map(pair).collect()
}

/// What is predicted is what happens. Only of the children of parents that were never read nobody knows.
fn close(predicted: &BTreeMap<String, i64>, said: &Said) {
    for (stream, expected) in predicted.iter().filter(|(_, expected)| **expected >= 0) {
        let found = said.finished(stream)["requests"].as_i64().expect("a number");
        let off = (expected - found).abs();
        assert!(off * 10 <= found, "{stream}: predicted {expected}, it took {found}");
    }
}

#[test]
fn the_plan_is_what_the_run_does() {
    let mock = Mock::start(&["--records", "300", "--quota", "1000000/1s"]);
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("x.db");
    let first = plan(&mock, &db, &[]);
    assert!(!db.exists(), "nothing is written");
    let people = &first["streams"][0];
    assert_eq!(people["table"]["create"], true, "{people}");
    assert!(people["guarantee"]["deleted"].is_array(), "{people}");
    close(&predicted(&first), &Said::run(&mut sync_pco(&mock.url, &db)).exits(0));
    let second = plan(&mock, &db, &[]);
    assert_eq!(second["streams"][0]["table"], Value::Null, "nothing to change");
    assert!(predicted(&second).values().all(|requests| *requests >= 0), "now all is known");
    close(&predicted(&second), &Said::run(&mut sync_pco(&mock.url, &db)).exits(0));
    let full = plan(&mock, &db, &["--full-refresh"]);
    assert_eq!(full["streams"][0]["sweeps"], true);
    close(&predicted(&full), &Said::run(sync_pco(&mock.url, &db).arg("--full-refresh")).exits(0));
}
