//! A page and its checkpoint are one, and a row is written when it changed.

use std::sync::Arc;

use engine_plan::ColumnKind;
use engine_sync::{Kind, Stored, TableOptions};
use serde_json::{Value, json};

use super::bench::{Bench, HOSTILE_NAMES, LONG, Page, commit, refusal};
use super::{Place, Row};

pub(super) async fn a_page_and_its_checkpoint_come_together(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    assert_eq!(bench.stored("people").await, Stored::default(), "nothing at first");
    let page = Page::of(bench.stream("people"), r#"[{"id":1,"name":"a"},{"id":2}]"#);
    let page = page.marking("mails", &["1", "2"]);
    let expected = page.advance(&Stored::default()).stored();
    assert_eq!(bench.commit(&page).await, 2);
    assert_eq!(bench.stored("people").await, expected);
    assert_eq!(bench.keys("people").await, ["1", "2"]);
    assert_eq!(bench.to.dirty("mails", None, 9).await.expect("marks").len(), 2);
    let bare = Page::of(bench.stream("people"), "");
    assert_eq!(bench.commit(&bare).await, 0, "a checkpoint may move alone");
    assert_eq!(bench.stored("people").await.sequence, 2);
}

pub(super) async fn a_stale_writer_writes_nothing(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    let people = bench.stream("people");
    let stored = Stored { sequence: 3, text: Some("{}".into()) };
    let page = Page::of(people, r#"[{"id":1,"tags":["x"]},{"no":"key"}]"#);
    let page = page.marking("mails", &["1"]);
    let from_three = page.clone().from(&stored);
    assert_eq!(refusal(bench.try_commit(&from_three).await), Kind::Stale, "nothing is stored");
    assert_eq!(bench.to.units(None, None, 9).await.expect("units"), []);
    bench.put("people", r#"[{"id":7}]"#).await;
    bench.put("people", r#"[{"id":8}]"#).await;
    let before = bench.stored("people").await;
    for sequence in [0, 1, 3] {
        let from = Stored { sequence, text: None };
        let stale = bench.try_commit(&page.clone().from(&from)).await;
        assert_eq!(refusal(stale), Kind::Stale, "from {sequence}");
    }
    assert_eq!(bench.stored("people").await, before);
    assert_eq!(bench.keys("people").await, ["7", "8"]);
    assert_eq!(place.links(&people.table.links[0]).await, Vec::<Row>::new());
    assert_eq!(place.quarantined("own", "people").await, [""; 0]);
    assert_eq!(bench.to.dirty("mails", None, 9).await.expect("marks"), []);
}

pub(super) async fn the_same_commit_is_done_once(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let page = Page::of(bench.stream("people"), r#"[{"id":1}]"#).from(&Stored::default());
    assert_eq!(bench.commit(&page).await, 1);
    assert_eq!(refusal(bench.try_commit(&page).await), Kind::Stale, "an answer that was lost");
    assert_eq!(bench.stored("people").await.sequence, 1);
}

const LONG_AGO: &str = "2001-01-01T00:00:00Z";

pub(super) async fn what_did_not_change_is_not_written(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let first = r#"[{"id":1,"name":"a","link":"x?1"},{"id":2,"name":"b"}]"#;
    assert_eq!(bench.put("people", first).await, 2);
    let aged = place.execute(&format!("UPDATE people SET _synced_at = '{LONG_AGO}'")).await;
    let ages = async || bench.column("people", "_synced_at").await;
    assert_eq!(bench.put("people", first).await, 0);
    // the order of members and what changes by itself are no change
    assert_eq!(bench.put("people", r#"[{"name":"a","id":1,"link":"x?2"}]"#).await, 0);
    if aged {
        assert_eq!(ages().await, [Some(LONG_AGO.to_owned()), Some(LONG_AGO.to_owned())]);
    }
    let second = r#"[{"id":1,"name":"A"},{"id":2,"name":"b"}]"#;
    assert_eq!(bench.put("people", second).await, 1, "one of them changed");
    assert_eq!(bench.put("people", second).await, 0, "and is written once");
    if aged {
        let ages = ages().await;
        assert!(ages[0].as_deref().is_some_and(|at| at > "2026"), "{ages:?}");
        assert_eq!(ages[1].as_deref(), Some(LONG_AGO));
    }
    let names = bench.column("people", "name").await;
    assert_eq!(names, [Some("A".to_owned()), Some("b".to_owned())]);
}

pub(super) async fn a_deleted_row_comes_alive(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let records = r#"[{"id":1,"name":"a"},{"id":2,"name":"b"}]"#;
    bench.put("people", records).await;
    let delete = format!("UPDATE people SET _deleted_at = '{LONG_AGO}' WHERE id = '1'");
    for again in [false, true] {
        // after a page without news, rows are looked for before they are written
        if again {
            assert_eq!(bench.put("people", records).await, 0);
        }
        if place.execute(&delete).await {
            assert_eq!(bench.put("people", records).await, 1, "unchanged, but seen again");
            assert_eq!(bench.column("people", "_deleted_at").await, [None, None]);
        }
    }
}

pub(super) async fn the_last_of_two_records_wins(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let page = r#"[{"id":1,"name":"a","tags":["a"]},{"id":"1","name":"b","tags":["b"]}]"#;
    assert_eq!(bench.put("people", page).await, 1);
    assert_eq!(bench.column("people", "name").await, [Some("b".to_owned())]);
    let links = place.links(&bench.stream("people").table.links[0]).await;
    assert_eq!(links, [[Some("1".to_owned()), Some("b".to_owned()), Some(String::new())]]);
}

/// A page and what comes along with it may be of one table, and many.
pub(super) async fn many_rows_of_a_table_come_twice(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let people = bench.stream("people");
    let records = |from: u32, name: &str| {
        let all = (from..from + 600).map(|id| json!({ "id": id.to_string(), "name": name }));
        serde_json::Value::from_iter(all).to_string()
    };
    let along = records(1_300, "along");
    let also = vec![(people, along.as_str(), None)];
    let page = Page { also, ..Page::of(people, records(1_000, "own")) };
    bench.commit(&page).await;
    let names = bench.column("people", "name").await;
    assert_eq!(names.len(), 900);
    assert_eq!((names[0].as_deref(), names[899].as_deref()), (Some("own"), Some("along")));
}

pub(super) async fn every_kind_of_value(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let record = r#"{"id":1,"name":"Å\t\\N","age":-9007199254740993,"score":0.1,"money":"10.10",
        "child":true,"born":"2024-02-29","seen":"2026-11-22T10:20:30.5+02:00","extra":{"a":[1]},
        "boss":{"type":"Robot","id":9}}"#;
    let page = format!(r#"[{record},{{"id":2}}]"#);
    bench.put("people", &page).await;
    let table = &bench.stream("people").table;
    let columns: Vec<(&str, ColumnKind)> = table
        .columns
        .iter()
        .map(|c| (c.name.as_str(), c.kind))
        .chain([("_raw", ColumnKind::Text)])
        .collect();
    let rows = place.rows("people", &columns).await;
    let of = |row: usize, name: &str| {
        let at = columns.iter().position(|c| c.0 == name).expect("a column");
        rows[row][at].clone()
    };
    let check = |name: &str, expected: &str| {
        assert_eq!(of(0, name).as_deref(), Some(expected), "{name}");
    };
    check("id", "1");
    check("name", "Å\t\\N");
    check("age", "-9007199254740993");
    check("score", &super::canonical::bits(0.1));
    check("money", "10.10");
    check("child", "1");
    check("born", "2024-02-29");
    check("seen", "2026-11-22T08:20:30.5Z");
    check("extra", &super::canonical::json(r#"{"a":[1]}"#));
    check("boss_id", "9");
    check("boss_type", "Robot");
    check("_raw", record);
    let nulls = ["name", "age", "score", "money", "child", "born", "seen", "boss_id", "link"];
    nulls.iter().for_each(|name| assert_eq!(of(1, name), None, "{name}"));
}

pub(super) async fn hostile_names_are_names(place: Arc<dyn Place>) {
    let [one, two] = ["one", "two"].map(|end| format!("{LONG}_{end}"));
    let bench = Bench::new(&place, &["odd", &one, &two]).await;
    let again = bench.prepare(&["odd", &one, &two]).await.expect("they are known again");
    assert_eq!(again.added, [""; 0], "every column is found under its name");
    let mut record = json!({ "id": 1, "it's \"many\"": ["x"] });
    for name in HOSTILE_NAMES {
        record[name] = name.into();
    }
    assert_eq!(bench.put("odd", &format!("[{record}]")).await, 1);
    for name in HOSTILE_NAMES {
        assert_eq!(bench.column("odd", name).await, [Some(name.to_owned())]);
    }
    assert_eq!(place.links(&bench.stream("odd").table.links[0]).await.len(), 1);
    let [x, y, p, q] = ["x", "y", "p", "q"].map(|end| format!("{LONG}_{end}"));
    let record = json!({ "id": 1, &*x: "first", &*y: "second", &*p: [1], &*q: [2, 3] });
    bench.put(&one, &format!("[{record}]")).await;
    bench.put(&two, &format!("[{}]", json!({ "id": 5, &*x: "third" }))).await;
    assert_eq!(bench.column(&one, &x).await, [Some("first".to_owned())]);
    assert_eq!(bench.column(&one, &y).await, [Some("second".to_owned())]);
    assert_eq!(bench.column(&two, &x).await, [Some("third".to_owned())]);
    let links = &bench.stream(&one).table.links;
    assert_eq!(place.links(&links[0]).await.len(), 1, "each relationship has its own table");
    assert_eq!(place.links(&links[1]).await.len(), 2);
}

/// Tasks that end within reason.
async fn all(tasks: Vec<tokio::task::JoinHandle<()>>) {
    let within = std::time::Duration::from_secs(60);
    for task in tasks {
        tokio::time::timeout(within, task).await.expect("nobody waits forever").expect("it works");
    }
}

pub(super) async fn partitions_commit_side_by_side(place: Arc<dyn Place>) {
    let bench = Arc::new(Bench::new(&place, &["people", "mails", "notes"]).await);
    let tasks = (0..8).map(|task| {
        let bench = bench.clone();
        tokio::spawn(async move {
            let parent = format!("p{task}");
            for page in 0..5 {
                let row =
                    |n: i32| json!({ "id": format!("{task}-{page}-{n}"), "number": n + page });
                let records = json!([row(0), row(100), row(200)]).to_string();
                for stream in ["mails", "notes"] {
                    let page = Page::of(bench.stream(stream), records.as_str());
                    assert_eq!(bench.commit(&page.in_partition(&parent, "person_id")).await, 3);
                }
            }
        })
    });
    all(tasks.collect()).await;
    let owners = bench.column("mails", "person_id").await;
    assert_eq!(owners.len(), 8 * 5 * 3);
    let keys = bench.keys("mails").await;
    let own = |(key, owner): (&String, &Option<String>)| {
        owner.as_deref() == Some(&*format!("p{}", &key[..1]))
    };
    assert!(keys.iter().zip(&owners).all(own), "nobody's row is somebody else's");
    assert_eq!(bench.keys("notes").await.len(), 8 * 5 * 3, "the parent is part of the key");
    for task in 0..8 {
        let stored = bench.to.checkpoint("mails", &format!("p{task}")).await;
        assert_eq!(stored.expect("a checkpoint").sequence, 5);
    }
}

pub(super) async fn overlapping_commits_end(place: Arc<dyn Place>) {
    let bench = Arc::new(Bench::new(&place, &["people", "mails"]).await);
    let tasks = (0..6_u64).map(|task| {
        let bench = bench.clone();
        tokio::spawn(async move {
            let mut random = fastrand::Rng::with_seed(task);
            for page in 0..6 {
                let mut ids: Vec<u32> = (0..150).collect();
                random.shuffle(&mut ids);
                let mark = |id: &u32| id.to_string();
                let marks: Vec<String> = ids.iter().map(mark).collect();
                let marks: Vec<&str> = marks.iter().map(String::as_str).collect();
                let row = |id: &u32| json!({ "id": id, "name": page, "tags": [task, page] });
                let no_keys = ids.iter().take(20).map(|id| json!({ "no key": id }));
                // a lock is no refusal: the transactions wait for each other, in one order
                for records in [Value::from_iter(no_keys), Value::from_iter(ids.iter().map(row))] {
                    let people = Page::of(bench.stream("people"), records.to_string());
                    let people = people.in_partition(&format!("part {task}"), "unused");
                    let people = people.marking("mails", &marks);
                    bench.try_commit(&people).await.expect("no deadlock");
                }
            }
        })
    });
    all(tasks.collect()).await;
    assert_eq!(bench.keys("people").await.len(), 150);
    let quarantined = place.quarantined("own", "people").await.len();
    assert!((100..=150).contains(&quarantined), "each record once: {quarantined}");
}

pub(super) async fn a_large_page_is_like_small_ones(place: Arc<dyn Place>) {
    const ROWS: usize = 5_000;
    let bench = Bench::new(&place, &["people"]).await;
    let text = |at: usize| ["a\tb", "\\N", "\\.", "", "x\r\ny", "ü😀\u{7f}\u{1}"][at % 6];
    let record = |at: usize| {
        json!({ "id": at, "name": text(at), "age": at, "score": at as f64 / 7.0, "money": "1.10",
            "child": at.is_multiple_of(2), "born": "0001-01-01", "seen": "2026-01-01T00:00:00Z",
            "extra": { "t": text(at) }, "tags": [at % 3] })
    };
    let page = |from: usize, to: usize| Value::from_iter((from..to).map(record));
    assert_eq!(bench.put("people", &page(0, ROWS).to_string()).await, ROWS as u64);
    let columns: Vec<(&str, ColumnKind)> =
        bench.stream("people").table.columns.iter().map(|c| (c.name.as_str(), c.kind)).collect();
    let large = place.rows("people", &columns).await;
    for at in (0..ROWS).step_by(500) {
        let small = page(at, at + 500).to_string();
        assert_eq!(bench.put("people", &small).await, 0, "it is the same");
    }
    let mut names = large.iter().map(|row| (row[0].clone(), row[1].clone()));
    assert!(names.all(|(id, name)| {
        let at: usize = id.as_deref().and_then(|id| id.parse().ok()).expect("an id");
        name.as_deref() == Some(text(at))
    }));
    if place.execute("DELETE FROM people").await {
        for at in (0..ROWS).step_by(500) {
            assert_eq!(bench.put("people", &page(at, at + 500).to_string()).await, 500);
        }
        assert!(large == place.rows("people", &columns).await, "large and small pages differ");
    }
}

pub(super) async fn quarantine_keeps_a_thousand(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "pairs"]).await;
    let records =
        r#"[{"name":"no key"},{"id":null},{"id":""},{"id":{}},7,{"name":"no key"},{"id":1}]"#;
    assert_eq!(bench.put("people", records).await, 1, "the others are stored");
    bench.put("people", records).await;
    let expected = ["7", r#"{"id":""}"#, r#"{"id":null}"#, r#"{"id":{}}"#, r#"{"name":"no key"}"#];
    assert_eq!(place.quarantined("own", "people").await, expected, "each once");
    for part in 0..3 {
        let many = (0..400).map(|n| json!({ "name": part * 400 + n }));
        bench.put("people", &Value::from_iter(many).to_string()).await;
    }
    assert_eq!(place.quarantined("own", "people").await.len(), 1_000);
    bench.put("pairs", r#"[{"a":"only"}]"#).await;
    assert_eq!(place.quarantined("own", "pairs").await.len(), 1, "each stream has its own");
}

pub(super) async fn a_key_is_never_mistaken(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "pairs"]).await;
    let (longest, too_long) = ("é".repeat(500), "é".repeat(500) + "x");
    let keys = ["a", "A", "a ", "é", "e\u{301}", "１", "1", "01", "\u{7f}", "'", "\\", &longest];
    let records = keys.iter().map(|key| json!({ "id": key }));
    let page = Value::from_iter(records.chain([json!({ "id": too_long })]));
    assert_eq!(bench.put("people", &page.to_string()).await, keys.len() as u64);
    let mut expected = keys.to_vec();
    expected.sort_unstable();
    assert_eq!(bench.keys("people").await, expected);
    assert_eq!(place.quarantined("own", "people").await.len(), 1, "over 1,000 bytes");
    let pairs = [("a", "b"), ("ab", "c"), ("a", "bc"), ("b", "a"), ("a b", "c"), ("a", "b c")];
    let records = pairs.iter().map(|(a, b)| json!({ "a": a, "b": b }));
    let page = Value::from_iter(records).to_string();
    assert_eq!(bench.put("pairs", &page).await, pairs.len() as u64);
    // what separates the parts inside the engine can't be forged
    let page = r#"[{"a":"x\u001fy","b":"z"},{"a":"x","b":"y\u001fz"}]"#;
    bench.put("pairs", page).await;
    let stored = bench.keys("pairs").await.len() - pairs.len();
    assert_eq!(stored + place.quarantined("own", "pairs").await.len(), 2, "none is lost");
}

pub(super) async fn without_raw_nothing_is_kept_of_it(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", engine_sync::Layout::Separate).await;
    let people = bench.stream("people");
    let bare = TableOptions { raw: false };
    bench.to.prepare(&bench.lease, &[&people.table], bare).await.expect("made");
    bench.put("people", r#"[{"id":1,"name":"a"}]"#).await;
    let kept = bench.to.kept(&people.table, None, 9).await.expect("rows");
    assert_eq!((kept.len(), kept[0].raw.as_deref()), (1, None));
    bench.prepare(&["people"]).await.expect("it is wanted now");
    bench.put("people", r#"[{"id":1,"name":"a"},{"id":2}]"#).await;
    let kept = bench.to.kept(&people.table, None, 9).await.expect("rows");
    assert_eq!(kept[1].raw.as_deref(), Some(r#"{"id":2}"#));
    // emptied where it was
    bench.to.prepare(&bench.lease, &[&people.table], bare).await.expect("no more");
    let page = Page::of(people, r#"[{"id":2,"name":"new"}]"#);
    commit(bench.to.as_ref(), &bench.lease, &page).await.expect("written");
    let kept = bench.to.kept(&people.table, None, 9).await.expect("rows");
    assert_eq!(kept[1].raw, None);
}
