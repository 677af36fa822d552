//! Who may know whom. A room or an arrow more is drawn here on purpose, with a line in
//! docs/decisions.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;
use tests::bin::root;

use crate::tidy::{files, production};

/// A package of the workspace and what it depends on, ours and others'.
type Rooms = BTreeMap<String, Vec<String>>;

const ANYTHING: &[&str] = &["*"];
const MANIFEST: &str = "engine-manifest";
const CLIENT: &str = "engine-client";
const PLAN: &str = "engine-plan";
const SYNC: &str = "engine-sync";
const SQL: &str = "engine-sql";
const FILES: &str = "engine-files";
const REDIS: &str = "engine-redis";
const MOCK: &str = "engine-mock";
const CONNECT: &str = "engine-connect";
const GENERATE: &str = "codegen-generate";

/// The drawing: each room, and the rooms it may know.
const ALLOWED: &[(&str, &[&str])] = &[
    (MANIFEST, &[]),
    (CLIENT, &[]),
    (PLAN, &[MANIFEST, CLIENT]),
    (SYNC, &[PLAN, CLIENT]),
    (SQL, &[SYNC, CLIENT]),
    (FILES, &[SYNC]),
    (REDIS, &[CLIENT, SYNC]),
    (MOCK, &[MANIFEST, PLAN]),
    (CONNECT, &[MANIFEST, CLIENT, PLAN]),
    ("engine-cli", &[MANIFEST, CLIENT, PLAN, CONNECT, SYNC, SQL, FILES, REDIS, MOCK]),
    (GENERATE, &[MANIFEST, CLIENT, PLAN]),
    ("pco-client", &[CLIENT]),
    ("connector", &[MANIFEST, CLIENT, PLAN, CONNECT, SYNC, MOCK, GENERATE]),
    ("tests", ANYTHING),
    ("apis", &[]),
    ("benches", ANYTHING),
];

/// Arrows that only the examples in a room's documentation need (they are run against the fake API), or a
/// room's own tests. No program contains them.
const EXAMPLES: &[(&str, &[&str])] = &[(CLIENT, &[MANIFEST, PLAN, MOCK]), (SYNC, &[MANIFEST])];

/// Rooms without a runtime, a network or a database.
const PURE: &[&str] = &[MANIFEST, PLAN, GENERATE];
const IMPURE: &[&str] = &["tokio", "reqwest", "sqlx", "redis"];

/// What cargo says, dependencies for tests and builds included; without those that examples may have.
fn rooms() -> Rooms {
    rooms_but(EXAMPLES)
}

fn rooms_but(examples: &[(&str, &[&str])]) -> Rooms {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--no-deps", "--offline"]).current_dir(root());
    let output = cargo.output().expect("cargo runs the tests, so it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let name = |v: &Value| v["name"].as_str().expect("everything in cargo has a name").to_owned();
    let packages = metadata["packages"].as_array().expect("a workspace has packages");
    let drawn = |room: &Value, need: &Value| {
        let may = examples.iter().filter(|(r, _)| *room == *r).flat_map(|(_, may)| *may);
        need["kind"] != "dev" || !may.into_iter().any(|other| need["name"] == *other)
    };
    let needs = |p: &Value| {
        let all = p["dependencies"].as_array().into_iter().flatten();
        all.filter(|need| drawn(&p["name"], need)).map(name).collect()
    };
    packages.iter().map(|p| (name(p), needs(p))).collect()
}

/// What the drawing does not show: rooms, and arrows between rooms.
fn violations(found: &Rooms, allowed: &[(&str, &[&str])]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (room, needs) in found {
        let Some((_, may)) = allowed.iter().find(|(name, _)| name == room) else {
            wrong.push(format!("{room} is not in the drawing"));
            continue;
        };
        for other in needs.iter().filter(|other| found.contains_key(*other)) {
            if *may != ANYTHING && !may.contains(&other.as_str()) {
                wrong.push(format!("{room} -> {other}"));
            }
        }
    }
    let gone = allowed.iter().filter(|(room, _)| !found.contains_key(*room));
    wrong.extend(gone.map(|(room, _)| format!("{room} is only in the drawing")));
    wrong
}

#[test]
fn rooms_know_only_what_the_drawing_shows() {
    assert_eq!(violations(&rooms(), ALLOWED), [""; 0]);
}

#[test]
fn examples_have_their_own_arrows() {
    let undrawn = violations(&rooms_but(&[]), ALLOWED);
    let expected: Vec<String> = EXAMPLES
        .iter()
        .flat_map(|(room, may)| may.iter().map(move |other| format!("{room} -> {other}")))
        .collect();
    assert!(
        expected.iter().all(|arrow| undrawn.contains(arrow)),
        "drawn and not there: {undrawn:?}"
    );
    assert_eq!(undrawn.len(), expected.len(), "{undrawn:?}");
}

#[test]
fn an_arrow_more_is_seen() {
    let check = |room: &str, other: &str, expected: &[&str]| {
        let mut rooms = rooms();
        rooms.entry(room.to_owned()).or_default().push(other.to_owned());
        assert_eq!(violations(&rooms, ALLOWED), expected, "{room} -> {other}");
    };
    check(CLIENT, MANIFEST, &["engine-client -> engine-manifest"]);
    check(MANIFEST, CLIENT, &["engine-manifest -> engine-client"]);
    check(SYNC, SQL, &["engine-sync -> engine-sql"]);
    check(SYNC, MANIFEST, &["engine-sync -> engine-manifest"]);
    check(MOCK, CLIENT, &["engine-mock -> engine-client"]);
    check("connector", SQL, &["connector -> engine-sql"]);
    check("engine-cli", "tests", &["engine-cli -> tests"]);
    check(FILES, CLIENT, &["engine-files -> engine-client"]);
    check(SYNC, REDIS, &["engine-sync -> engine-redis"]);
    check("engine-worker", CLIENT, &["engine-worker is not in the drawing"]);
    check("tests", "engine-cli", &[]);
    check(CLIENT, "serde", &[]);
    let mut fewer = rooms();
    fewer.remove(SQL);
    assert_eq!(violations(&fewer, ALLOWED), ["engine-sql is only in the drawing"]);
}

#[test]
fn pure_rooms_have_no_runtime_network_or_database() {
    for (room, needs) in rooms().iter().filter(|(room, _)| PURE.contains(&room.as_str())) {
        let impure: Vec<_> = needs.iter().filter(|n| IMPURE.contains(&n.as_str())).collect();
        assert!(impure.is_empty(), "{room} -> {impure:?}");
    }
}

/// The lines of a Rust text whose code (no comment, no text, no test) holds one of the words.
fn uses(text: &str, words: &[&str]) -> Vec<usize> {
    let code = production(text);
    let lines = code.lines().enumerate().filter(|(_, line)| words.iter().any(|w| line.contains(w)));
    lines.map(|(at, _)| at + 1).collect()
}

/// Where the words occur in the source of the programs, outside the places where they may.
fn outside(words: &[&str], may: impl Fn(&str) -> bool) -> Vec<String> {
    let ours = |path: &str| {
        let room = path.starts_with("engine/") || path.starts_with("codegen/");
        room && path.contains("/src/") && !path.ends_with("/tests.rs")
    };
    let mut found = Vec::new();
    for file in files(".rs").iter().filter(|f| ours(&f.path) && !may(&f.path)) {
        let lines = uses(&file.text, words).into_iter();
        found.extend(lines.map(|line| format!("{}:{line}", file.path)));
    }
    found
}

const CLOCKS: &[&str] = &["Instant::now", "Timestamp::now", "SystemTime::now", "Zoned::now"];

#[test]
fn the_scanner_sees_clocks() {
    let check = |text: &str, lines: &[usize]| assert_eq!(uses(text, CLOCKS), lines, "{text}");
    check("let a = 1;\nlet b = tokio::time::Instant::now();", &[2]);
    check("x.map_or_else(Timestamp::now, f)", &[1]);
    check("std::time::SystemTime::now() // the wall clock", &[1]);
    check("jiff::Zoned::now()", &[1]);
    check("self.clock.now()", &[]);
    check("// Instant::now()\n/* Zoned::now() */ a()", &[]);
    check("say(\"Timestamp::now()\")", &[]);
    check("#[cfg(test)]\nmod tests {\n    fn a() { Instant::now() }\n}\nInstant::now()", &[5]);
}

#[test]
fn time_is_passed_in() {
    let may = |path: &str| {
        let own = path == "engine/client/src/clock.rs" || path.starts_with("engine/mock/");
        own || path.ends_with("/tests.rs")
    };
    assert_eq!(outside(CLOCKS, may), [""; 0], "ask a Clock");
}

#[test]
fn errors_have_types() {
    let found = outside(&["anyhow"], |path| path.ends_with("/src/main.rs"));
    assert_eq!(found, [""; 0], "anyhow is for the two main.rs");
}

#[test]
fn sql_is_put_together_in_one_place() {
    let may = ["engine/sql/src/names.rs", "engine/sql/src/sqlite/commit.rs"];
    let found = outside(&["AssertSqlSafe"], |path| may.contains(&path));
    assert_eq!(found, [""; 0], "names go into SQL through engine/sql/src/names.rs");
}
