//! Checkpoints that earlier versions wrote. A change that can't resume them loses everybody's place: add
//! lines to the file, never change one.

use std::time::{Duration, Instant};

use engine_manifest::{ConnectorSource, locate};
use engine_plan::{Checkpoint, Plan, Window, read};
use serde_json::{Value, json};
use tests::api::PEOPLE;
use tests::bin::{Said, engine, root};
use tests::db;
use tests::store::Store;

fn plan() -> Plan {
    let path = root().join("tests/golden");
    let source = locate(path.to_str().expect("a plain path"), &[], &[]);
    let source: ConnectorSource = source.expect("the golden connector is there");
    read(&source).plan.expect("the golden connector is right")
}

fn lines() -> Vec<Value> {
    let text = std::fs::read_to_string(root().join("tests/golden/checkpoints.jsonl"));
    let text = text.expect("the golden checkpoints are there");
    text.lines().map(|line| serde_json::from_str(line).expect("one JSON object a line")).collect()
}

/// A line as this version would write it.
fn line(plan: &Plan, given: &Value) -> Value {
    let word = |name: &str| given[name].as_str().expect("a text");
    let stream = plan.stream(word("stream")).expect("a stream of the golden connector");
    let stored: Checkpoint = serde_json::from_str(word("checkpoint")).expect("a checkpoint");
    let checkpoint = Checkpoint { definition: stream.definition.clone(), ..stored };
    let variables = [("note_id".to_owned(), "7".to_owned())];
    let open = || stream.open(checkpoint.cursor.as_deref());
    let window = checkpoint.window.clone().unwrap_or_else(open);
    let shown = |window: &Window| {
        stream.request(window, &variables).expect("a request").expect("a path").shown()
    };
    let before = stream.step_back(&window);
    let before = before.map(|(back, edge)| format!("{} with {}", shown(&back), edge.digest));
    json!({
        "what": word("what"),
        "stream": stream.name,
        "checkpoint": serde_json::to_string(&checkpoint).expect("it has a JSON form"),
        "request": shown(&window),
        "proved_by": before,
    })
}

#[test]
fn what_earlier_versions_stored_is_resumed() {
    let (plan, lines) = (plan(), lines());
    let fresh: Vec<Value> = lines.iter().map(|given| line(&plan, given)).collect();
    // a new line is made by hand up to its checkpoint, and completed from this message
    let shown: Vec<String> = fresh.iter().map(Value::to_string).collect();
    assert_eq!(lines, fresh, "this version would write:\n{}\n", shown.join("\n"));
    let named = |name: &str| lines.iter().any(|line| line["stream"] == name);
    assert!(plan.streams.iter().all(|s| named(&s.name)), "every stream has a golden checkpoint");
}

#[test]
fn a_database_of_the_first_version_is_read_and_then_migrated() {
    let (folder, sql) = (tempfile::tempdir().expect("a folder"), "tests/golden/sqlite-1.sql");
    let path = folder.path().join("x.db");
    let sql = std::fs::read_to_string(root().join(sql)).expect("the golden database is there");
    db::script(&path, &sql);
    let to = format!("sqlite:{}", path.display());
    let said = |args: &[&str]| {
        let output = engine().args(args).args(["--to", &to]).output().expect("the engine starts");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(
            output.status.code(),
            Some(0),
            "{text}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        text
    };
    let status: Value = serde_json::from_str(&said(&["status", "--output", "json"])).expect("JSON");
    assert_eq!(status["connections"][0]["streams"][1]["rows"], 5, "{status}");
    let state = said(&["state", "show", "--connector", "pco", "--connection", "demo"]);
    assert!(state.contains("people_people"), "{state}");
    assert_eq!(db::number(&path, "SELECT max(version) FROM _engine_schema"), 1, "only looked at");
    said(&["demo", "--records", "5"]);
    assert!(db::number(&path, "SELECT max(version) FROM _engine_schema") > 1);
    assert_eq!(db::number(&path, "SELECT count(*) FROM people_people"), 5);
    let owners = "SELECT count(*) FROM _engine_tables WHERE layout <> 'separate'";
    assert_eq!(db::number(&path, owners), 0);
}

/// Marks as they were before version 5 of the engine's tables (4 in PostgreSQL): a row for each record.
fn old_marks(store: &Store) {
    let (kinds, before, all) = match store {
        Store::Sqlite(_) => {
            let kinds = "connection TEXT NOT NULL, stream TEXT NOT NULL, partition TEXT NOT NULL, \
                         generation INTEGER NOT NULL, key TEXT NOT NULL";
            (kinds, 4, "json_each(m.keys) AS k")
        }
        Store::Postgres(_) => {
            let kinds = "connection text COLLATE \"C\", stream text COLLATE \"C\", \
                         partition text COLLATE \"C\", generation bigint, key text COLLATE \"C\"";
            (kinds, 3, "unnest(m.keys) AS k(value)")
        }
    };
    for statement in [
        "ALTER TABLE _engine_seen RENAME TO newer".to_owned(),
        format!(
            "CREATE TABLE _engine_seen ({kinds}, \
             PRIMARY KEY (connection, stream, partition, generation, key))"
        ),
        format!(
            "INSERT INTO _engine_seen SELECT DISTINCT m.connection, m.stream, m.partition, \
             m.generation, k.value FROM newer AS m CROSS JOIN {all}"
        ),
        "DROP TABLE newer".to_owned(),
        format!("DELETE FROM _engine_schema WHERE version > {before}"),
    ] {
        store.execute(&statement);
    }
}

/// A pass that an earlier version began goes on: what it has seen is not taken for gone.
#[test]
fn the_marks_of_an_earlier_version_are_kept() {
    for store in Store::each("golden::the_marks_of_an_earlier_version_are_kept") {
        let api = crate::pco::api(1_000);
        let sync = || {
            let mut command = store.sync(&api.url());
            command.args(["--streams", "people_people", "--full-refresh"]);
            command
        };
        Said::run(&mut sync()).exits(0);
        assert!(api.delete(PEOPLE, "900"));
        let (open, held) = std::sync::mpsc::channel::<()>();
        let next = api.requests().len() as u64;
        api.before(next + 6, move |_| {
            let _ = held.recv_timeout(Duration::from_secs(60));
        });
        let mut child = sync().stdout(std::process::Stdio::null()).spawn().expect("it starts");
        let begun = Instant::now();
        while store.number("SELECT coalesce(sum(count), 0) FROM _engine_seen") < 200 {
            assert!(begun.elapsed() < Duration::from_secs(60), "{}: no marks", store.name());
            std::thread::yield_now();
        }
        child.kill().and_then(|()| child.wait()).expect("it ends");
        drop(open);
        old_marks(&store);
        let seen = store.number("SELECT count(*) FROM _engine_seen");
        let said = Said::run(&mut sync()).exits(0);
        let read = said.finished("people_people")["read"].as_u64().expect("a number");
        assert_eq!(read + seen, 999, "{}: it goes on", store.name());
        let gone = "SELECT id FROM people_people WHERE _deleted_at IS NOT NULL";
        assert_eq!(store.rows(gone), [["900"]], "{}", store.name());
        assert_eq!(store.number("SELECT count(*) FROM _engine_seen"), 0, "{}", store.name());
    }
}
