//! A child's partition waits to be read from when its parent was seen until it is read to its end.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine_sync::{Commit, Dirty, Kind, Mark, Stored};
use serde_json::{Value, json};

use super::Place;
use super::bench::{Bench, Page, marking, refusal};

async fn dirty(bench: &Bench) -> Vec<Dirty> {
    bench.to.dirty("mails", None, 1_000).await.expect("marks can be read")
}

async fn waiting(bench: &Bench) -> Vec<String> {
    dirty(bench).await.into_iter().map(|dirty| dirty.partition).collect()
}

pub(super) async fn they_come_with_their_parents(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    let people = Page::of(bench.stream("people"), r#"[{"id":"a"},{"id":"b"}]"#);
    bench.commit(&people.marking("mails", &["b", "a"])).await;
    let marks = dirty(&bench).await;
    assert_eq!(waiting(&bench).await, ["a", "b"]);
    let variables: Value = serde_json::from_str(&marks[0].variables).expect("an object");
    assert_eq!(variables, json!({ "person_id": "a" }));
    let mails = Page::of(bench.stream("mails"), r#"[{"id":1}]"#).in_partition("a", "person_id");
    bench.commit(&mails).await;
    assert_eq!(waiting(&bench).await, ["a", "b"], "a page is not the end");
    bench.commit(&Page { clears: Some(marks[0].mark), ..mails }).await;
    assert_eq!(waiting(&bench).await, ["b"]);
    bench.commit(&Page::of(bench.stream("people"), "").marking("mails", &["a"])).await;
    assert_eq!(waiting(&bench).await, ["a", "b"], "seen again");
    let changed = Mark {
        stream: "mails".into(),
        partition: "a".into(),
        variables: json!({ "person_id": "A" }).to_string(),
    };
    let page = Page::of(bench.stream("people"), "");
    bench.commit(&Page { marks: vec![changed], ..page }).await;
    let variables: Value = serde_json::from_str(&dirty(&bench).await[0].variables).expect("one");
    assert_eq!(variables, json!({ "person_id": "A" }), "the latest count");
}

pub(super) async fn raised_while_read_they_stay(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    let seen = || Page::of(bench.stream("people"), "").marking("mails", &["a"]);
    bench.commit(&seen()).await;
    let first = dirty(&bench).await[0].mark;
    bench.commit(&seen()).await; // while the partition is being read
    let mails = Page::of(bench.stream("mails"), "").in_partition("a", "person_id");
    bench.commit(&Page { clears: Some(first), ..mails.clone() }).await;
    let second = dirty(&bench).await;
    assert_eq!(second.len(), 1, "what was read is older than the mark");
    assert!(second[0].mark > first);
    bench.commit(&Page { clears: Some(second[0].mark), ..mails }).await;
    assert_eq!(dirty(&bench).await, []);
}

pub(super) async fn ten_thousand_in_order(place: Arc<dyn Place>) {
    const MANY: usize = 10_000;
    let bench = Bench::new(&place, &["people", "mails"]).await;
    let mut names: Vec<String> = (0..MANY - 6).map(|n| format!("{}", n * 7)).collect();
    names.extend(["é", "Z", "a", "_", "😀", " x"].map(str::to_owned));
    let partitions: Vec<&str> = names.iter().map(String::as_str).collect();
    bench.commit(&Page::of(bench.stream("people"), "").marking("mails", &partitions)).await;
    let mut found: Vec<String> = Vec::new();
    loop {
        let after = found.last().map(String::as_str);
        let page = bench.to.dirty("mails", after, 3_001).await.expect("marks can be read");
        if page.is_empty() {
            break;
        }
        found.extend(page.into_iter().map(|dirty| dirty.partition));
    }
    names.sort_unstable(); // by bytes
    assert!(found == names, "all of them, each once, in the order of their bytes");
    assert_eq!(
        bench.to.dirty("notes", None, 9).await.expect("none"),
        [],
        "each stream has its own"
    );
}

pub(super) async fn all_living_parents(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails", "lines"]).await;
    let mails = Page::of(bench.stream("mails"), r#"[{"id":"m'1"},{"id":"m\"2"},{"id":"gone"}]"#);
    bench.commit(&mails.in_partition("p\\1", "person_id")).await;
    let deleted =
        place.execute("UPDATE mails SET _deleted_at = _synced_at WHERE id = 'gone'").await;
    let (lines, mails) = (bench.stream("lines"), bench.stream("mails"));
    let pairs = lines.parents().next().expect("a parent").1.variables.clone();
    let advance = Page::of(lines, "").advance(&Stored::default());
    let stored = advance.stored();
    let commit = Commit::new(&lines.table, None, &[], advance);
    bench
        .to
        .mark_all(&bench.lease, &mails.table, marking(&pairs), &commit)
        .await
        .expect("all are marked");
    let found = bench.to.dirty("lines", None, 9).await.expect("marks");
    let shown: BTreeMap<String, Value> = found
        .into_iter()
        .map(|d| (d.partition, serde_json::from_str(&d.variables).expect("an object")))
        .collect();
    let mut expected = BTreeMap::new();
    let ids = if deleted { &["m'1", "m\"2"][..] } else { &["m'1", "m\"2", "gone"] };
    for id in ids {
        expected.insert((*id).to_owned(), json!({ "person_id": "p\\1", "mail_id": id }));
    }
    assert_eq!(shown, expected);
    assert_eq!(bench.stored("lines").await, stored, "in the same transaction");
}

pub(super) async fn all_parents_under_a_stale_checkpoint(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    bench.put("people", r#"[{"id":"a"}]"#).await;
    let mails = bench.stream("mails");
    let advance = Page::of(mails, "").advance(&Stored { sequence: 4, text: None });
    let commit = Commit::new(&mails.table, None, &[], advance);
    let pairs = [("person_id".to_owned(), "id".to_owned())];
    let people = &bench.stream("people").table;
    let stale = bench.to.mark_all(&bench.lease, people, marking(&pairs), &commit).await;
    assert_eq!(refusal(stale), Kind::Stale);
    assert_eq!(dirty(&bench).await, []);
}
