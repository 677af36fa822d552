//! What comes along with a record, what is asked for by name, single records, the latest parents, and what an
//! operator decides.

use engine_manifest::{Bundle, ConnectorSource};
use engine_plan::CursorKind;

use super::World;

const GIFTS: &str = "streams:
  gifts:
    path: /gifts
    type: Gift
    dialect: json_api
    include: [giver]
    cursor: { timestamp: { field: at, filter: since } }
    deletions: [{ sweep: { every: 7d } }]
    fields: { at: timestamp }
    relationships: { giver: { type: Person } }
  parts:
    path: /gifts/{gift_id}/parts
    via: { include: gifts.parts }
    type: Part
    dialect: json_api
    deletions: [sweep, { cascade: { stream: gifts, key: gift_id } }]
    fields: { cents: integer }
  lines:
    path: /gifts/{gift_id}/refund/{refund_id}/lines
    via: { include: gifts.refund.lines }
    type: Line
    dialect: json_api
    deletions: [sweep, { cascade: { stream: gifts, key: gift_id } }]
    fields: { cents: integer }
";

/// A gift with the parts that it names.
fn gift(id: u32, day: u32, relationships: &str) -> String {
    format!(
        r#"{{"type":"Gift","id":"{id}","attributes":{{"at":"2026-01-{day:02}T00:00:00Z"}},
            "relationships":{{{relationships}}}}}"#
    )
}

fn named(name: &str, kind: &str, ids: &[u32]) -> String {
    let ids: Vec<String> =
        ids.iter().map(|id| format!(r#"{{"type":"{kind}","id":"{id}"}}"#)).collect();
    format!(r#""{name}":{{"data":[{}]}}"#, ids.join(","))
}

fn one(kind: &str, id: u32, relationships: &str) -> String {
    format!(
        r#"{{"type":"{kind}","id":"{id}","attributes":{{"cents":{id}}},
            "relationships":{{{relationships}}}}}"#
    )
}

fn page(data: &[String], included: &[String]) -> String {
    format!(r#"{{"data":[{}],"included":[{}]}}"#, data.join(","), included.join(","))
}

#[test]
fn what_comes_along_knows_its_owner_and_what_its_owner_no_longer_names_is_gone() {
    let parts = "SELECT gift_id, id FROM parts WHERE _deleted_at IS NULL ORDER BY 2";
    let lines = "SELECT gift_id, refund_id, id FROM lines WHERE _deleted_at IS NULL ORDER BY 3";
    for world in World::each("owners", GIFTS) {
        // its type is called otherwise by the relationship: ids tell
        let refund = r#""refund":{"data":{"type":"Returned","id":"7"}}"#;
        let first = format!("{},{refund}", named("parts", "Part", &[1, 2]));
        let second = named("parts", "Part", &[3]);
        let came = [
            one("Part", 1, ""),
            one("Part", 2, ""),
            one("Part", 3, ""),
            one("Refund", 7, &named("lines", "Line", &[8, 9])),
            one("Line", 8, ""),
            one("Line", 9, ""),
        ];
        world.api.says("/gifts", &page(&[gift(1, 1, &first), gift(2, 2, &second)], &came));
        let said = world.sync(&[]).exits(0);
        assert_eq!(world.rows(parts), "1 1, 1 2, 2 3", "{said:?}");
        assert_eq!(world.rows(lines), "1 7 8, 1 7 9");
        // what comes along is counted as its own stream's
        let counts = |stream: &str| {
            let told = said.finished(stream);
            ["read", "written", "unchanged"].map(|name| told[name].as_u64().expect("a number"))
        };
        assert_eq!(["gifts", "parts", "lines"].map(counts), [[2, 2, 0], [3, 3, 0], [2, 2, 0]]);
        let asked = world.api.requests().join(" ");
        assert!(asked.contains("include=giver%2Cparts%2Crefund.lines"), "{asked}");
        // the first gift has changed: what it names is all that it has
        let now = format!("{},{refund}", named("parts", "Part", &[2]));
        let refunded = one("Refund", 7, &named("lines", "Line", &[9]));
        let came = [one("Part", 2, ""), refunded, one("Line", 9, "")];
        world.api.says("/gifts", &page(&[gift(1, 3, &now)], &came));
        let said = world.sync(&[]).exits(0);
        assert_eq!(world.rows(parts), "1 2, 2 3", "{said:?}");
        assert_eq!(world.rows(lines), "1 7 9");
        assert_eq!(
            (
                said.finished("parts")["deleted"].as_u64(),
                said.finished("lines")["deleted"].as_u64()
            ),
            (Some(1), Some(1))
        );
        // it names one that did not come: then nothing is known
        let odd = format!("{},{refund}", named("parts", "Part", &[4]));
        world.api.says("/gifts", &page(&[gift(1, 4, &odd)], &[]));
        world.sync(&[]).exits(0);
        assert_eq!((world.rows(parts), world.rows(lines)), ("1 2, 2 3".into(), "1 7 9".into()));
        // it says nothing about them
        world.api.says("/gifts", &page(&[gift(1, 5, "")], &[]));
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(parts), "1 2, 2 3");
        // it has none
        world.api.says("/gifts", &page(&[gift(1, 6, &named("parts", "Part", &[]))], &[]));
        world.sync(&[]).exits(0);
        assert_eq!((world.rows(parts), world.rows(lines)), ("2 3".into(), "1 7 9".into()));
        // and gone itself, it takes the rest along
        let left = page(&[gift(2, 7, &second)], &[one("Part", 3, "")]);
        world.api.says("/gifts", &left);
        world.sync(&["--full-refresh"]);
        world.sync(&["--full-refresh"]).exits(0);
        assert_eq!((world.rows(parts), world.rows(lines)), ("2 3".into(), String::new()));
    }
}

#[test]
fn the_latest_part_of_a_list_is_not_all_that_comes_along() {
    let manifest = GIFTS.replace(
        "deletions: [{ sweep: { every: 7d } }]",
        "deletions: [{ window: { field: made, filter: made_since, back: 30d } }, { sweep: { every: 7d } }]",
    );
    let manifest =
        manifest.replace("fields: { at: timestamp }", "fields: { at: timestamp, made: timestamp }");
    let parts =
        "SELECT gift_id, id, CAST(cents AS TEXT) FROM parts WHERE _deleted_at IS NULL ORDER BY 2";
    let now = jiff::Timestamp::now();
    let of = |id: u32, days: i64, parts: &[u32]| {
        let made = now - jiff::SignedDuration::from_hours(days * 24);
        format!(
            r#"{{"type":"Gift","id":"{id}","attributes":{{"at":"2026-01-01T00:00:00Z","made":"{made}"}},
                "relationships":{{{}}}}}"#,
            named("parts", "Part", parts)
        )
    };
    for world in World::each("window_along", &manifest) {
        let came = [one("Part", 1, ""), one("Part", 2, ""), one("Part", 3, "")];
        let all = page(&[of(1, 90, &[1]), of(2, 3, &[2, 3])], &came);
        world.api.says("/gifts", &all);
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(parts), "1 1 1, 2 2 2, 2 3 3");
        // nothing has changed as far as the cursor shows; the latest part has lost one, and changed another
        world.api.says("/gifts?since", &page(&[], &[]));
        let changed = one("Part", 2, "").replace(r#""cents":2"#, r#""cents":20"#);
        world.api.says("/gifts?made_since", &page(&[of(2, 3, &[2])], &[changed]));
        for _ in 0..3 {
            world.sync(&[]).exits(0);
            assert_eq!(world.rows(parts), "1 1 1, 2 2 20", "{:?}", world.api.requests());
        }
    }
}

#[test]
fn what_comes_along_does_not_bring_its_other_hosts() {
    let manifest = "streams:
  groups:
    { path: /groups, type: Group, dialect: json_api, relationships: { place: places } }
  events:
    { path: /events, type: Event, dialect: json_api, relationships: { place: places } }
  places:
    via: { include: [groups.place, events.place] }
    type: Place
    dialect: json_api
";
    for world in World::each("other_hosts", manifest) {
        let group = format!(
            r#"{{"type":"Group","id":"1","relationships":{{{}}}}}"#,
            named("place", "Place", &[5])
        );
        world.api.says("/groups", &page(&[group], &[one("Place", 5, "")]));
        world.api.says("/events", &page(&[], &[]));
        world.sync(&["--streams", "groups"]).exits(0);
        assert_eq!(world.rows("SELECT id FROM places"), "5");
        assert!(!world.api.requests().iter().any(|r| r.starts_with("/events")));
        world.sync(&["--streams", "places"]).exits(0);
        assert!(
            world.api.requests().iter().any(|r| r.starts_with("/events")),
            "its records are wanted"
        );
    }
}

#[test]
fn a_single_record_may_be_none() {
    let manifest = "streams:
  groups: { path: /groups }
  place:
    path: /groups/{group_id}/place
    parents: [groups]
    dialect: json_api
    pagination: single
    deletions: [sweep]
    fields: { name: text }
";
    let all = "SELECT group_id, name FROM place WHERE _deleted_at IS NULL ORDER BY 1";
    let place = |id: u32| {
        format!(r#"{{"data":{{"type":"place","id":"{id}","attributes":{{"name":"x"}}}}}}"#)
    };
    for world in World::each("single", manifest) {
        world.api.says("/groups", r#"{"items":[{"id":1},{"id":2},{"id":3}]}"#);
        world.api.says("/groups/1/place", &place(7));
        world.api.says("/groups/2/place", r#"{"data":null}"#);
        // the third has none: 404
        let said = world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "1 x", "{said:?}");
        let asked = world.api.requests().iter().filter(|r| r.starts_with("/groups/3")).count();
        assert_eq!(asked, 1, "nobody looks whether the group is there");
        // one reading without it only makes it a suspect
        world.api.says("/groups/1/place", r#"{"data":null}"#);
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "1 x");
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "");
        // a list of none is no record where an answer should be one
        world.api.says("/groups/1/place", r#"{"errors":[]}"#);
        assert_eq!(world.sync(&[]).finished("place")["status"], "failed");
    }
}

#[test]
fn fields_are_asked_for_by_name_unless_that_is_refused() {
    let manifest = "query_params: { fields: 'fields[{type}]' }
streams:
  people:
    path: /people
    type: Person
    dialect: json_api
    fields: { name: text, secret_name: { text: { on_request: true } } }
    relationships: { firm: { type: Firm } }
";
    let person = |more: &str| {
        format!(r#"{{"data":[{{"type":"Person","id":"1","attributes":{{"name":"Ann"{more}}}}}]}}"#)
    };
    let all = "SELECT name, coalesce(secret_name, '-') FROM people";
    for world in World::each("by_name", manifest) {
        world.api.says("/people", &person(""));
        let asked = "fields%5BPerson%5D=firm%2Cname%2Csecret_name";
        world.api.says(&format!("/people?{asked}"), &person(r#","secret_name":"Q""#));
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "Ann Q", "{:?}", world.api.requests());
        world.api.answers(&format!("/people?{asked}"), 400, &[], r#"{"errors":[]}"#);
        let said = world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "Ann -");
        let notes = said.finished("people")["notes"].to_string();
        assert!(notes.contains("refuses to send fields by name"), "{notes}");
        // refused without names, too: the names were not the reason
        world.api.answers("/people", 400, &[], r#"{"errors":[]}"#);
        let said = world.sync(&[]);
        let told = said.finished("people");
        assert_eq!(told["status"], "failed", "{told}");
        assert!(!told["notes"].to_string().contains("fields by name"), "{told}");
    }
}

#[test]
fn lists_of_the_latest_parents_are_read_again() {
    let manifest = "streams:
  days: { path: /days, fields: { at: KIND, name: text } }
  talks:
    path: /days/{day_id}/talks
    parents: [days]
    reread: { recent: { field: at, back: 30d } }
    deletions: [{ sweep: { every: 3650d } }]
    fields: { name: text }
";
    for (kind, length) in [("timestamp", 20), ("date", 10)] {
        for world in World::each(&format!("recent_{kind}"), &manifest.replace("KIND", kind)) {
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            let now = i64::try_from(now.expect("after 1970").as_secs()).expect("a time");
            let at = |days: i64| {
                let time = jiff::Timestamp::from_second(now + days * 86_400).expect("a time");
                time.to_string()[..length].to_owned()
            };
            let day = |id: u32, days: i64, name: &str| {
                format!(r#"{{"id":{id},"at":"{}","name":"{name}"}}"#, at(days))
            };
            let list = |name: &str| {
                let free = r#"{"id":5,"name":"no date"}"#;
                let days = [day(1, -90, name), day(2, -60, "b"), day(3, -2, "c"), day(4, 60, "d")];
                format!(r#"{{"items":[{},{free}]}}"#, days.join(","))
            };
            world.api.says("/days", &list("a"));
            for n in 1..=5 {
                world
                    .api
                    .says(&format!("/days/{n}/talks"), &format!(r#"{{"items":[{{"id":{n}}}]}}"#));
            }
            world.sync(&[]).exits(0);
            let asked = |from: usize| {
                let log = world.api.requests();
                let talks = log[from..].iter().filter_map(|r| r.strip_prefix("/days/"));
                let mut talks: Vec<String> = talks.map(|r| r[..1].to_owned()).collect();
                talks.sort();
                talks.concat()
            };
            assert_eq!(asked(0), "12345");
            let before = world.api.requests().len();
            world.sync(&[]).exits(0);
            assert_eq!(asked(before), "345", "what is recent, to come, or has no date");
            // a parent that has changed is read, however old
            world.api.says("/days", &list("changed"));
            let before = world.api.requests().len();
            world.sync(&[]).exits(0);
            assert_eq!(asked(before), "1345");
            let before = world.api.requests().len();
            world.sync(&["--full-refresh"]).exits(0);
            assert_eq!(asked(before), "12345");
        }
    }
}

#[test]
fn what_is_kept_of_a_value_is_the_operators_decision() {
    let manifest = "config: { notes: { default: keep } }
streams:
  people: { path: /people, fields: { note: { text: { sensitive: '{{ config.notes }}' } } } }
";
    let all = "SELECT coalesce(note, '-'), CAST(_raw AS TEXT) FROM people";
    for world in World::each("decided", manifest) {
        world.api.says("/people", r#"{"items":[{"id":1,"note":"peanuts"}]}"#);
        world.sync(&[]).exits(0);
        assert!(world.rows(all).starts_with("peanuts "), "{}", world.rows(all));
        world.sync(&["--set", "notes=hash"]).exits(0);
        assert!(
            !world.rows(all).contains("peanuts") && world.rows(all).len() > 128,
            "{}",
            world.rows(all)
        );
        world.sync(&["--set", "notes=omit"]).exits(0);
        assert!(world.rows(all).starts_with("- ") && !world.rows(all).contains("peanuts"));
        let wrong = world.sync(&["--set", "notes=maybe"]).exits(2);
        assert!(wrong.stderr.contains("`keep`, `hash` or `omit`"), "{}", wrong.stderr);
    }
}

#[test]
fn an_answer_of_another_version_is_told() {
    let manifest = "headers: { X-Version: '2' }
expect: { echo: { X-Version: X-Answered-As } }
streams:
  people: { path: /people, fields: { name: text } }
";
    for world in World::each("echo", manifest) {
        let body = r#"{"items":[{"id":1}]}"#;
        world.api.answers("/people", 200, &[("X-Answered-As", "2")], body);
        let said = world.sync(&[]).exits(0);
        assert_eq!(said.finished("people")["notes"].to_string().matches("answered as").count(), 0);
        world.api.answers("/people", 200, &[("X-Answered-As", "1")], body);
        let notes = world.sync(&[]).exits(0).finished("people")["notes"].to_string();
        assert!(notes.contains("`X-Version: 2`") && notes.contains("`1`"), "{notes}");
    }
}

#[test]
fn a_stream_may_know_better_what_an_answer_means() {
    let manifest = "streams:
  a: { path: /a, errors: [{ status: 418, verdict: ignore }] }
  b: { path: /b }
";
    for world in World::each("own_errors", manifest) {
        world.api.answers("/a", 418, &[], "{}");
        world.api.answers("/b", 418, &[], "{}");
        let said = world.sync(&[]).exits(3);
        assert_eq!(said.finished("a")["status"], "succeeded");
        assert_eq!(said.finished("b")["status"], "failed");
    }
}

#[test]
fn the_living_rows_are_a_view() {
    let manifest = "streams:
  users: { path: /users, deletions: [{ flag: { field: gone } }], fields: { gone: boolean } }
  other: { path: /other }
";
    for world in World::each("live_view", manifest) {
        world.api.says("/users", r#"{"items":[{"id":1,"gone":false},{"id":2,"gone":false}]}"#);
        world.sync(&["--streams", "users"]).exits(0);
        world.store.execute("CREATE TABLE other_live (mine integer)");
        world.api.says("/other", r#"{"items":[{"id":1}]}"#);
        let said = world.sync(&[]).exits(0);
        let notes = said.finished("other")["notes"].to_string();
        assert!(notes.contains("something else is called `other_live`"), "{said:?}");
        world
            .api
            .says("/users", r#"{"items":[{"id":1,"gone":false},{"id":2,"gone":true,"name":"x"}]}"#);
        world.sync(&[]).exits(0);
        assert_eq!(world.rows("SELECT id FROM users_live"), "1");
        assert_eq!(world.rows("SELECT id FROM users ORDER BY 1"), "1, 2");
        // a column more, and it shows
        let wide = manifest.replace("gone: boolean }", "gone: boolean, name: text }");
        let file = world.dir.path().join("manifest.yaml");
        let head = std::fs::read_to_string(&file).expect("it is there");
        std::fs::write(&file, head.replace(manifest, &wide)).expect("it is written");
        world.api.says("/users", r#"{"items":[{"id":1,"gone":false,"name":"Ann"}]}"#);
        world.sync(&[]).exits(0);
        assert_eq!(world.rows("SELECT id, name FROM users_live"), "1 Ann");
        assert!(
            world.store.rows("SELECT * FROM users_live")[0].len() == 5,
            "id, gone, raw, synced, name"
        );
    }
}

#[test]
fn a_default_cursor_is_what_a_list_offers() {
    const MANIFEST: &str = "version: 1\nconnector: x\nbase_url: https://a.example\ndefaults:\n  cursor:\n\
        \x20   - timestamp: { field: at, filter: since, order: at }\n\
        \x20   - newest_first: { field: at, order: -at }\nstreams:\n\
        \x20 both: { path: /1, fields: { at: timestamp }, query: { filters: [at], orders: [at] } }\n\
        \x20 range: { path: /2, fields: { at: timestamp }, query: { filters: [at] } }\n\
        \x20 order: { path: /3, fields: { at: timestamp }, query: { orders: [at] } }\n\
        \x20 other: { path: /4, fields: { at: timestamp }, query: { orders: [id] } }\n\
        \x20 nothing: { path: /5, fields: { at: timestamp } }\n\
        \x20 own: { path: /6, cursor: none, fields: { at: timestamp }, query: { filters: [at] } }\n";
    let files = &[("manifest.yaml", MANIFEST)];
    let source = ConnectorSource::Bundled(Bundle { name: "x", files });
    let plan = engine_plan::read(&source).plan.expect("a good manifest");
    let cursor = |name: &str| {
        let cursor = plan.stream(name).expect("a stream").cursor.as_ref();
        cursor.map(|c| (c.kind, c.order.is_some()))
    };
    assert_eq!(cursor("both"), Some((CursorKind::Timestamp, true)));
    assert_eq!(cursor("range"), Some((CursorKind::Timestamp, false)));
    assert_eq!(cursor("order"), Some((CursorKind::NewestFirst, true)));
    assert_eq!([cursor("other"), cursor("nothing"), cursor("own")], [None; 3]);
}
