//! Whose tables they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine_plan::ColumnKind;
use engine_sync::{Commit, Kind, Layout, Repair, Stored};

use super::bench::{Bench, Page, holder, marking, refusal, refused};
use super::{Place, Row};

const TEXT: ColumnKind = ColumnKind::Text;

pub(super) async fn two_share_and_never_mix(place: Arc<dyn Place>) {
    if !place.is_shareable() {
        return;
    }
    let mut both = BTreeMap::new();
    for name in ["one", "two"] {
        let bench = Bench::open(&place, name, Layout::Shared).await;
        bench.prepare(&["people", "mails", "notes"]).await.expect("made, or shared");
        let run = holder(&format!("first {name}"));
        bench.to.start_run(&bench.lease, &run, "bench").await.expect("started");
        let records = format!(r#"[{{"id":1,"name":"{name}","tags":["{name}"]}},{{"x":"{name}"}}]"#);
        bench.put("people", &records).await;
        both.insert(name, bench);
    }
    let (one, two) = (&both["one"], &both["two"]);
    one.put("people", r#"[{"id":2,"tags":["x"]}]"#).await;
    let names = place.rows("people", &[("_connection", TEXT), ("id", TEXT), ("name", TEXT)]).await;
    let row = |texts: &[&str]| -> Row { texts.iter().map(|t| Some((*t).to_owned())).collect() };
    let mut expected = vec![row(&["one", "1", "one"]), row(&["two", "1", "two"])];
    expected.insert(1, [row(&["one", "2"]), vec![None]].concat());
    assert_eq!(names, expected);
    assert_eq!(two.put("people", r#"[{"id":1,"name":"new","tags":[]}]"#).await, 1);
    let link = &one.stream("people").table.links[0];
    let links = [row(&["1", "one", ""]), row(&["2", "x", ""])];
    assert_eq!(place.links(link).await, links, "its own links only");
    let kept = two.to.kept(&two.stream("people").table, None, 9).await.expect("rows");
    assert_eq!(kept.len(), 1);
    let kept = one.to.kept(&one.stream("people").table, Some(&["1".into()]), 9).await;
    assert_eq!(kept.expect("rows").len(), 1);
    let mails = two.stream("mails");
    let advance = Page::of(mails, "").advance(&Stored::default());
    let commit = Commit::new(&mails.table, None, &[], advance);
    let pairs = [("person_id".to_owned(), "id".to_owned())];
    let people = &two.stream("people").table;
    two.to.mark_all(&two.lease, people, marking(&pairs), &commit).await.expect("marked");
    assert_eq!(two.to.dirty("mails", None, 9).await.expect("marks").len(), 1);
    assert_eq!(one.to.dirty("mails", None, 9).await.expect("marks"), []);
    assert_eq!(place.quarantined("one", "people").await, [r#"{"x":"one"}"#]);
    let look = place.look().await.expect("it can be looked at");
    for (name, rows) in [("one", 2), ("two", 1)] {
        let status = look.status(Some(name)).await.expect("a status");
        let streams = &status[0].streams;
        let people = streams.iter().find(|s| s.stream == "people").expect("it is there");
        assert_eq!(people.rows, rows, "{name}");
    }
    one.to.repair(&one.lease, "x", &Repair::Forget("people".into())).await.expect("repaired");
    assert_eq!(two.stored("people").await.sequence, 2, "the other's is not forgotten");
}

pub(super) async fn one_table_one_owner(place: Arc<dyn Place>) {
    if !place.is_shareable() {
        return;
    }
    let one = Bench::new(&place, &["people"]).await;
    one.put("people", r#"[{"id":1}]"#).await;
    let other = Bench::open(&place, "other", Layout::Separate).await;
    let refused = refused(other.prepare(&["pairs", "people"]).await);
    assert_eq!(refused.kind, Kind::Foreign);
    assert!(refused.message.contains("own"), "it says whose: {refused}");
    // nothing of a refused preparation stays
    let third = Bench::open(&place, "third", Layout::Separate).await;
    third.prepare(&["pairs"]).await.expect("nobody has it");
    assert_eq!(one.put("people", r#"[{"id":1}]"#).await, 0);
}

pub(super) async fn a_layout_is_for_good(place: Arc<dyn Place>) {
    if !place.is_shareable() {
        return;
    }
    let separate = Bench::new(&place, &["people"]).await;
    let shared = Bench::open(&place, "other", Layout::Shared).await;
    assert_eq!(refusal(shared.prepare(&["people"]).await), Kind::Foreign);
    shared.prepare(&["pairs"]).await.expect("a table of its own");
    assert_eq!(refusal(separate.prepare(&["pairs"]).await), Kind::Foreign);
    let same = place.open("own", Layout::Shared, &[]).await.expect("it opens");
    let tables = [&separate.stream("people").table];
    let raw = engine_sync::TableOptions { raw: true };
    let refused = same.prepare(&separate.lease, &tables, raw).await;
    assert_eq!(refusal(refused), Kind::Foreign, "nor for its owner");
}

pub(super) async fn a_table_of_somebody_else_stays_untouched(place: Arc<dyn Place>) {
    // a connection makes the engine's own tables; before that, nothing is the engine's
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let theirs = "CREATE TABLE people (id text PRIMARY KEY, theirs text); \
                  INSERT INTO people VALUES ('1', 'x')";
    if !place.execute(theirs).await {
        return;
    }
    assert_eq!(refusal(bench.prepare(&["people"]).await), Kind::Foreign);
    place.execute("CREATE TABLE pairs__x (id text)").await;
    bench.prepare(&["pairs"]).await.expect("a table that only sounds alike");
    place.execute("CREATE TABLE people2 AS SELECT * FROM people; DROP TABLE people").await;
    place.execute("CREATE TABLE people__tags (theirs text)").await;
    assert_eq!(refusal(bench.prepare(&["people"]).await), Kind::Foreign, "a link table neither");
    let theirs = place.rows("people2", &[("id", TEXT), ("theirs", TEXT)]).await;
    assert_eq!(theirs, [[Some("1".to_owned()), Some("x".to_owned())]]);
}

pub(super) async fn a_newer_schema_is_refused(place: Arc<dyn Place>) {
    drop(Bench::new(&place, &["people"]).await);
    if place.execute("INSERT INTO _engine_schema (version) VALUES (1000)").await {
        let open = place.open("own", Layout::Separate, &["people"]).await;
        assert_eq!(open.map(drop).map_err(|e| e.kind), Err(Kind::Newer));
        place.execute("DELETE FROM _engine_schema WHERE version = 1000").await;
        place.open("own", Layout::Separate, &["people"]).await.map(drop).expect("it opens again");
    }
}

pub(super) async fn a_lost_table_is_refused_then_made_anew(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    bench.put("people", r#"[{"id":1,"tags":["a"]}]"#).await;
    if !place.execute("DROP TABLE people").await {
        return;
    }
    let lost = bench.try_commit(&Page::of(bench.stream("people"), r#"[{"id":2}]"#)).await;
    assert_eq!(refusal(lost), Kind::Schema, "while a run goes on");
    assert_eq!(
        refusal(bench.prepare(&["people"]).await),
        Kind::Schema,
        "its rows would be missing"
    );
    let forget = Repair::Forget("people".into());
    bench.to.repair(&bench.lease, "reset people", &forget).await.expect("repaired");
    bench.prepare(&["people"]).await.expect("it is made anew");
    assert_eq!(bench.put("people", r#"[{"id":1,"tags":["b"]}]"#).await, 1);
    let links = place.links(&bench.stream("people").table.links[0]).await;
    assert_eq!(links, [[Some("1".to_owned()), Some("b".to_owned()), Some(String::new())]]);
}

pub(super) async fn a_lost_column_is_refused(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    if place.execute("ALTER TABLE people DROP COLUMN _synced_at").await {
        assert_eq!(refusal(bench.prepare(&["people"]).await), Kind::Schema);
    }
}
