//! Who owns what comes along, where hosts are odd: they name nothing, too much, or one thing twice, they are
//! withheld, flagged, reset or declared otherwise.

use std::fmt::Write as _;
use std::fs;

use tests::bin::{Said, engine};

use super::World;

const HOSTS: &str = "streams:
  gifts:
    path: /gifts
    type: Gift
    dialect: json_api
    cursor: { timestamp: { field: at, filter: since } }
    deletions: [{ sweep: { every: 7d } }]
    fields: { at: timestamp }
  parts:
    path: /gifts/{gift_id}/parts
    via: { include: gifts.parts }
    type: Part
    dialect: json_api
    key: [gift_id, id]
    deletions: [sweep, { cascade: { stream: gifts, key: gift_id } }]
    fields: { cents: integer }
";
const PARTS: &str = "SELECT gift_id, id FROM parts WHERE _deleted_at IS NULL ORDER BY 1, 2";

fn gift(id: u32, day: u32, more: &str) -> String {
    format!(
        r#"{{"type":"Gift","id":"{id}","attributes":{{"at":"2026-01-{day:02}T00:00:00Z"}}{more}}}"#
    )
}

/// The parts that a gift names.
fn names(parts: &[u32]) -> String {
    let parts: Vec<String> =
        parts.iter().map(|id| format!(r#"{{"type":"Part","id":"{id}"}}"#)).collect();
    format!(r#","relationships":{{"parts":{{"data":[{}]}}}}"#, parts.join(","))
}

fn page(gifts: &[String], parts: &[u32]) -> String {
    let mut came = String::new();
    for id in parts {
        let comma = if came.is_empty() { "" } else { "," };
        write!(came, r#"{comma}{{"type":"Part","id":"{id}","attributes":{{"cents":{id}}}}}"#)
            .expect("a string");
    }
    format!(r#"{{"data":[{}],"included":[{came}]}}"#, gifts.join(","))
}

fn reset(world: &World, stream: &str) {
    let mut command = engine();
    command.args(["reset", stream, "--connection", "pco", "--to", &world.store.to()]);
    Said::run(command.arg("--connector").arg(world.dir.path())).exits(0);
}

#[test]
fn a_complete_reading_deletes_nothing_that_a_host_does_not_disown() {
    for world in World::each("owners_full", HOSTS) {
        let both = [gift(1, 1, &names(&[1, 2])), gift(2, 2, &names(&[2, 3]))];
        world.api.says("/gifts", &page(&both, &[1, 2, 3]));
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(PARTS), "1 1, 1 2, 2 2, 2 3", "one part of two gifts");
        // one names nothing, one names a part that does not come
        let odd = [gift(1, 3, ""), gift(2, 3, &names(&[2, 9]))];
        world.api.says("/gifts", &page(&odd, &[2]));
        for _ in 0..3 {
            world.sync(&["--full-refresh"]).exits(0);
        }
        assert_eq!(world.rows(PARTS), "1 1, 1 2, 2 2, 2 3");
        // what one of them drops stays with the other
        let dropped = [gift(1, 4, &names(&[1])), gift(2, 4, &names(&[2, 3]))];
        world.api.says("/gifts", &page(&dropped, &[1, 2, 3]));
        world.sync(&["--full-refresh"]).exits(0);
        assert_eq!(world.rows(PARTS), "1 1, 2 2, 2 3");
    }
}

#[test]
fn withheld_hosts_keep_their_children() {
    for world in World::each("owners_withheld", HOSTS) {
        let gifts: Vec<String> = (1..=40).map(|id| gift(id, 1, &names(&[id]))).collect();
        let parts: Vec<u32> = (1..=40).collect();
        world.api.says("/gifts", &page(&gifts, &parts));
        world.sync(&[]).exits(0);
        world.api.says("/gifts", &page(&gifts[..5], &parts[..5]));
        world.sync(&["--full-refresh"]);
        let said = world.sync(&["--full-refresh"]);
        let living = "SELECT CAST(count(*) AS TEXT) FROM gifts WHERE _deleted_at IS NULL";
        assert_eq!(world.rows(living), "40", "{said:?}");
        assert_eq!(world.rows(&living.replace("gifts", "parts")), "40", "{said:?}");
    }
}

#[test]
fn children_of_flagged_hosts_stay_dead() {
    let flagged = HOSTS
        .replace("deletions: [{ sweep", "deletions: [{ flag: { field: gone } }, { sweep")
        .replace("fields: { at: timestamp }", "fields: { at: timestamp, gone: boolean }");
    for world in World::each("owners_flagged", &flagged) {
        world.api.says("/gifts", &page(&[gift(1, 1, &names(&[1]))], &[1]));
        world.sync(&[]).exits(0);
        let gone = gift(1, 2, &names(&[1])).replace(r#""at""#, r#""gone":true,"at""#);
        world.api.says("/gifts", &page(&[gone], &[1]));
        for _ in 0..3 {
            world.sync(&["--full-refresh"]).exits(0);
            assert_eq!(world.rows(PARTS), "");
        }
    }
}

#[test]
fn a_reset_or_another_declaration_reads_the_hosts_again() {
    for world in World::each("owners_again", HOSTS) {
        world.api.says("/gifts", &page(&[gift(1, 1, &names(&[1]))], &[1]));
        world.sync(&[]).exits(0);
        // nothing has changed since
        world.api.says("/gifts?since", &page(&[], &[]));
        world.sync(&[]).exits(0);
        world.store.execute("DELETE FROM parts");
        reset(&world, "parts");
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(PARTS), "1 1", "{:?}", world.api.requests());
        // other parts are wanted than those that came
        let file = world.dir.path().join("manifest.yaml");
        let manifest = fs::read_to_string(&file).expect("it is there");
        fs::write(&file, manifest.replace("gifts.parts", "gifts.others")).expect("it is written");
        let other = names(&[5]).replace("parts", "others");
        world.api.says("/gifts?include=others", &page(&[gift(1, 1, &other)], &[5]));
        world.sync(&[]);
        assert!(world.rows(PARTS).contains("1 5"), "{:?}", world.api.requests());
    }
}

#[test]
fn ids_may_be_numbers_and_without_owners_a_type_tells() {
    let manifest = "streams:
  calls:
    { path: /calls, type: Call, dialect: json_api }
  callers: { via: { include: calls.caller }, type: Person, dialect: json_api }
  called: { via: { include: calls.called }, type: Person, dialect: json_api }
";
    for world in World::each("owners_numbers", manifest) {
        let to =
            |name: &str, id: u32| format!(r#""{name}":{{"data":{{"type":"Person","id":{id}}}}}"#);
        let call = format!(
            r#"{{"type":"Call","id":1,"relationships":{{{},{}}}}}"#,
            to("caller", 7),
            to("called", 8)
        );
        let person = |id: u32| format!(r#"{{"type":"Person","id":{id},"attributes":{{}}}}"#);
        let body = format!(r#"{{"data":[{call}],"included":[{},{}]}}"#, person(7), person(8));
        world.api.says("/calls", &body);
        let said = world.sync(&[]).exits(0);
        assert_eq!(world.rows("SELECT id FROM callers ORDER BY 1"), "7, 8", "{said:?}");
        assert_eq!(world.rows("SELECT id FROM called ORDER BY 1"), "7, 8", "{said:?}");
    }
}

#[test]
fn an_answer_that_is_ignored_is_an_empty_list() {
    let manifest = "streams:
  users: { path: /users, fields: { name: text } }
  notes:
    path: /users/{user_id}/notes
    parents: [users]
    deletions: [sweep]
    errors: [{ status: 404, verdict: ignore }]
";
    let notes = "SELECT user_id, id FROM notes WHERE _deleted_at IS NULL ORDER BY 2";
    for world in World::each("ignored_list", manifest) {
        world.api.says("/users", r#"{"items":[{"id":1},{"id":2}]}"#);
        world.api.says("/users/1/notes", r#"{"items":[{"id":5}]}"#);
        world.api.says("/users/2/notes", r#"{"items":[{"id":6}]}"#);
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(notes), "1 5, 2 6");
        world.api.answers("/users/1/notes", 404, &[], "{}");
        world.sync(&["--full-refresh"]).exits(0);
        assert_eq!(world.rows(notes), "1 5, 2 6", "one reading is no proof");
        world.sync(&["--full-refresh"]).exits(0);
        assert_eq!(world.rows(notes), "2 6");
    }
}

#[test]
fn one_record_is_asked_for_as_it_is_read_but_rules_about_lists_are_not_for_it() {
    let manifest = "query_params: { fields: 'fields[{type}]' }
streams:
  users: { path: /users, errors: [{ status: 404, verdict: ignore }] }
  me: { path: /me, dialect: json_api, pagination: single }
  people:
    path: /people
    type: Person
    dialect: json_api
    fields: { name: text, nick: { text: { on_request: true } } }
";
    let world = World::each("one_record", manifest).swap_remove(0);
    let get = |ids: &[&str], code: i32| {
        let mut command = engine();
        command.arg("get").args(ids).arg("--connector").arg(world.dir.path());
        command.args(["--set", &format!("base_url={}", world.api.url())]);
        let output = command.output().expect("it starts");
        let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
        let said = text(output.stdout) + &text(output.stderr);
        assert_eq!(output.status.code(), Some(code), "{ids:?}: {said}");
        said
    };
    assert!(get(&["users", "9"], 1).contains("there is no users 9"));
    let me = r#"{"data":{"type":"Me","id":"5","attributes":{}}}"#;
    world.api.says("/me", me);
    assert!(get(&["me"], 0).contains(r#""id":"5""#));
    assert!(get(&["me", "1"], 2).contains("leave the id out"));
    world.api.says("/people/1", &me.replace("Me", "Person"));
    world.api.answers("/people/1?fields%5BPerson%5D=name%2Cnick", 400, &[], "{}");
    assert!(get(&["people", "1"], 0).contains("asked without"));
}

#[test]
fn what_is_withheld_counts_against_the_runs_limit() {
    let manifest = "streams:
  large: { path: /large, deletions: [sweep] }
  small: { path: /small, parents: [], deletions: [{ cascade: { stream: large, key: large_id } }, sweep],
           fields: { large_id: text } }
";
    let list = |count: u32| {
        let all: Vec<String> =
            (1..=count).map(|id| format!(r#"{{"id":{id},"large_id":"1"}}"#)).collect();
        format!(r#"{{"items":[{}]}}"#, all.join(","))
    };
    for world in World::each("run_limit", manifest) {
        world.api.says("/large", &list(60));
        world.api.says("/small", &list(8));
        world.sync(&[]).exits(0);
        // alone, eight rows would go without a word
        world.api.says("/large", &list(20));
        world.api.says("/small", &list(0));
        for _ in 0..3 {
            world.sync(&["--full-refresh"]).exits(6);
        }
        let living = "SELECT CAST(count(*) AS TEXT) FROM small WHERE _deleted_at IS NULL";
        assert_eq!(world.rows(living), "8");
        assert_eq!(world.rows(&living.replace("small", "large")), "60");
        // the large one is back: the small one may go
        world.api.says("/large", &list(60));
        world.sync(&["--full-refresh"]).exits(0);
        assert_eq!(world.rows(living), "0");
    }
}
