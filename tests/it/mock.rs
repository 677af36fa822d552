//! The fake API: `connector mock`, `engine demo`, and a client that others wrote.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use tests::bin::{Said, engine, root, sync_pco};
use tests::db;

/// A running `connector mock pco`.
pub(crate) struct Mock {
    child: Child,
    pub(crate) url: String,
}

impl Mock {
    pub(crate) fn start(args: &[&str]) -> Self {
        Self::of("pco", args)
    }

    /// The same of another connector.
    pub(crate) fn of(connector: &str, args: &[&str]) -> Self {
        let mut command = tests::bin::connector();
        let connector = match connector {
            "pco" => connector.to_owned(),
            example => format!("examples/{example}"),
        };
        command.current_dir(root()).arg("mock").arg(connector).args(args).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the mock starts");
        let mut line = String::new();
        let out = child.stdout.as_mut().expect("a pipe");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let url = line.rsplit(' ').next().expect("an address").trim().to_owned();
        Self { child, url }
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_demo_fills_a_database_and_then_writes_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    let demo = || {
        let output = engine().arg("demo").current_dir(dir.path()).output().expect("it starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let first = demo();
    assert!(first.contains("sqlite3 pco.db"), "the last lines say how to look: {first}");
    let db = dir.path().join("pco.db");
    assert_eq!(db::number(&db, "SELECT count(*) FROM people_people"), 200);
    let orphans = "SELECT count(*) FROM people_emails e LEFT JOIN people_people p \
                   ON p.id = e.person_id WHERE p.id IS NULL";
    assert_eq!(db::number(&db, orphans), 0, "the data is related");
    assert!(demo().contains(" 0 written"), "nothing changed");
}

#[test]
fn the_mock_and_the_engine_agree() {
    let (mock, dir) = (Mock::start(&["--records", "300"]), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    let streams = ["--streams", "people_*"];
    Said::run(sync_pco(&mock.url, &db).args(streams)).exits(0);
    assert_eq!(db::number(&db, "SELECT count(*) FROM people_people"), 300);
    let get = engine()
        .args(["get", "--connector", "pco", "people_people", "1"])
        .args(["--set", &format!("base_url={}", mock.url)])
        .env("PCO_APP_ID", "x")
        .env("PCO_SECRET", "y")
        .output()
        .expect("it starts");
    let record: serde_json::Value = serde_json::from_slice(&get.stdout).expect("one record");
    assert_eq!((&record["id"], &record["type"]), (&"1".into(), &"Person".into()));
    let raw = db::one(&db, "SELECT _raw FROM people_people WHERE id = '1'");
    let raw: serde_json::Value = serde_json::from_str(&raw).expect("JSON");
    assert_eq!(raw["attributes"], record["attributes"]);
}

#[test]
fn the_mock_wants_credentials_and_keeps_its_budget() {
    let mock = Mock::start(&["--basic", "x:y", "--quota", "3/60s"]);
    let dir = tempfile::tempdir().expect("a folder");
    let select = ["--streams", "people_campuses"];
    let mut wrong = sync_pco(&mock.url, &dir.path().join("x.db"));
    Said::run(wrong.args(select).env("PCO_SECRET", "wrong")).exits(4);
    Said::run(sync_pco(&mock.url, &dir.path().join("x.db")).args(select)).exits(0);
}

/// pypco is a foreign program: `./test` installs it and says where, plain `cargo test` says it skipped.
#[test]
fn pypco_iterates_people_with_their_emails() {
    let Some(python) = std::env::var_os("TEST_PYPCO_PYTHON") else {
        // not through the test's own output, which nobody sees when a test passes
        let name = "mock::pypco_iterates_people_with_their_emails";
        let _ = writeln!(std::io::stderr(), "SKIPPED {name}: pypco is missing; ./test installs it");
        return;
    };
    let mock = Mock::start(&["--records", "230"]);
    let script = root().join("tests/examples/pypco/check.py");
    let output = Command::new(python).arg(script).arg(&mock.url).output().expect("python runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let counts: serde_json::Value = serde_json::from_str(said.trim()).expect("one JSON line");
    assert_eq!(counts["people"], 230);
}
