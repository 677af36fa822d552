//! Tables grow with what is declared, and never lose what they hold.

use std::sync::Arc;

use engine_plan::extract::Extractor;
use engine_plan::{ColumnKind, StreamPlan};
use engine_sync::{Evolved, FILL, Kept, Kind, Layout, Stored};
use serde_json::{Value, json};

use super::Place;
use super::bench::{Bench, Page, people_with, refusal};

pub(super) async fn new_columns_are_filled_anew(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let narrow = people_with("name: text", "id");
    let wide = people_with("name: text, size: integer", "id");
    assert_eq!(bench.prepare_all(&[&narrow]).await.expect("made").added, [""; 0]);
    bench.commit(&Page::of(&narrow, r#"[{"id":1,"name":"a","size":7}]"#)).await;
    let filled = Page { partition: FILL.to_owned(), ..Page::of(&narrow, "") };
    bench.commit(&filled).await;
    let fill = async || bench.to.checkpoint("people", FILL).await.expect("a checkpoint");
    bench.prepare_all(&[&narrow]).await.expect("as before");
    assert_eq!(fill().await.sequence, 1, "nothing is new");
    let prepared = bench.prepare_all(&[&wide]).await.expect("widened");
    assert_eq!(prepared.added, ["people.size"]);
    assert_eq!(fill().await, Stored::default(), "what was filled is not full");
    assert_eq!(bench.stored("people").await.sequence, 1, "the list is not read anew");
    // filled from what is kept: a row of other columns is another row
    let kept = bench.to.kept(&wide.table, None, 9).await.expect("rows");
    let raw = kept[0].raw.clone().expect("it was kept");
    let page = Page { partition: FILL.to_owned(), ..Page::of(&wide, format!("[{raw}]")) };
    assert_eq!(bench.commit(&page).await, 1);
    let columns = [("id", ColumnKind::Text), ("size", ColumnKind::Integer)];
    assert_eq!(place.rows("people", &columns).await, [[Some("1".into()), Some("7".into())]]);
    // what is no longer declared stays
    assert_eq!(bench.prepare_all(&[&narrow]).await.expect("narrow").added, [""; 0]);
    bench.commit(&Page::of(&narrow, r#"[{"id":2,"name":"b"}]"#)).await;
    assert_eq!(place.rows("people", &columns).await.len(), 2);
}

pub(super) async fn evolved_columns_are_remembered(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let people = people_with("name: text", "id");
    let more =
        [("zeta", ColumnKind::Integer), ("Alpha", ColumnKind::Json), ("mid", ColumnKind::Date)];
    bench.prepare_all(&[&people]).await.expect("made");
    for count in 1..=more.len() {
        let wide = people.widened(more[..count].iter().copied());
        bench.prepare_all(&[&wide]).await.expect("widened");
        bench.prepare_all(&[&wide]).await.expect("and again");
    }
    let expected = more.map(|(column, kind)| {
        let (table, column) = ("people".to_owned(), column.to_owned());
        Evolved { table, column, kind }
    });
    assert_eq!(bench.to.evolved().await.expect("known"), expected);
    drop(bench);
    let again = place.open("own", Layout::Separate, &["people"]).await.expect("it opens again");
    assert_eq!(again.evolved().await.expect("still known"), expected, "in the order they came");
}

/// All kept rows, a few at a time.
async fn all_kept(bench: &Bench, stream: &StreamPlan, limit: u32) -> Vec<Kept> {
    let mut all: Vec<Kept> = Vec::new();
    loop {
        let after = all.last().map(|kept| kept.key.clone());
        let page = bench.to.kept(&stream.table, after.as_deref(), limit).await.expect("rows");
        if page.is_empty() {
            return all;
        }
        all.extend(page);
    }
}

pub(super) async fn kept_rows_in_their_order(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["pairs"]).await;
    let pairs =
        [("b", "1"), ("B", "2"), ("a", "2"), ("é", "0"), ("a", "10"), ("a", "1"), ("x", "y")];
    let record = |(a, b): &(&str, &str)| json!({ "a": a, "b": b, "n": 1 });
    let page = Value::from_iter(pairs.iter().map(record)).to_string();
    bench.put("pairs", &page).await;
    let mut expected: Vec<[&str; 2]> = pairs.iter().map(|(a, b)| [*a, *b]).collect();
    expected.sort_unstable(); // part after part, by bytes
    for limit in [1, 2, 3, 100] {
        let found = all_kept(&bench, bench.stream("pairs"), limit).await;
        let keys: Vec<&[String]> = found.iter().map(|kept| kept.key.as_slice()).collect();
        assert_eq!(keys, expected, "{limit} at a time");
        let raw: Value =
            serde_json::from_str(found[0].raw.as_deref().expect("kept")).expect("JSON");
        assert_eq!(raw, record(&("B", "2")));
    }
    if place.execute("UPDATE pairs SET _deleted_at = _synced_at WHERE a = 'a'").await {
        let found = all_kept(&bench, bench.stream("pairs"), 2).await;
        assert_eq!(found.len(), pairs.len() - 3, "only those that live");
    }
}

pub(super) async fn kept_rows_know_their_parents(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails", "notes"]).await;
    for parent in ["q", "p"] {
        for stream in ["mails", "notes"] {
            let records = format!(r#"[{{"id":"of {parent}","number":1}}]"#);
            let page = Page::of(bench.stream(stream), records);
            bench.commit(&page.in_partition(parent, "person_id")).await;
        }
    }
    let own = |parent: &str| vec![("person_id".to_owned(), parent.to_owned())];
    let mails = all_kept(&bench, bench.stream("mails"), 1).await;
    assert_eq!(mails.iter().map(|k| k.key.join("|")).collect::<Vec<_>>(), ["of p", "of q"]);
    assert_eq!([&mails[0].variables, &mails[1].variables], [&own("p"), &own("q")]);
    let notes = all_kept(&bench, bench.stream("notes"), 1).await;
    assert_eq!(notes.iter().map(|k| k.key.join("|")).collect::<Vec<_>>(), ["p|1", "q|1"]);
    assert_eq!([&notes[0].variables, &notes[1].variables], [&own("p"), &own("q")]);
    // rebuilt from what is kept, the rows are the same ones
    let notes_plan = bench.stream("notes");
    let extractor = Extractor::new(notes_plan);
    let mut records = Vec::new();
    for kept in &notes {
        let raw = serde_json::from_str(kept.raw.as_deref().expect("kept")).expect("JSON");
        records.push((raw, kept.variables.as_slice()));
    }
    let batch = extractor.rebuild(&records);
    let advance = Page::of(notes_plan, "").advance(&Stored::default());
    let commit = engine_sync::Commit::new(&notes_plan.table, Some(&batch), &[], advance);
    let done = bench.to.commit(&bench.lease, &commit).await.expect("committed");
    assert_eq!(done.written, 0, "no row changed");
}

pub(super) async fn a_changed_key_is_refused(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let fields = "a: text, b: text";
    bench.prepare_all(&[&people_with(fields, "[a, b]")]).await.expect("made");
    for key in ["a", "[b, a]", "id", "[a, b, id]"] {
        let refused = bench.prepare_all(&[&people_with(fields, key)]).await;
        assert_eq!(refusal(refused), Kind::Schema, "{key}");
    }
    bench.prepare_all(&[&people_with(fields, "[a, b]")]).await.expect("the key it has");
}

pub(super) async fn a_retyped_column_stays(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let was = people_with("a: integer, b: text", "id");
    let is = people_with("a: text, b: integer", "id");
    bench.prepare_all(&[&was]).await.expect("made");
    bench.commit(&Page::of(&was, r#"[{"id":1,"a":1,"b":"x"}]"#)).await;
    bench.prepare_all(&[&is]).await.expect("a type is no reason to refuse");
    bench.commit(&Page::of(&is, r#"[{"id":2,"a":"12","b":7}]"#)).await;
    let kept = bench.to.kept(&is.table, None, 9).await.expect("rows");
    assert_eq!(kept[1].raw.as_deref(), Some(r#"{"id":2,"a":"12","b":7}"#));
    assert_eq!(kept.len(), 2, "nothing is lost");
}

pub(super) async fn the_engines_columns_stay_its_own(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let people = people_with("_raw: text, _SYNCED_AT: integer, _Hash: text", "id");
    bench.prepare_all(&[&people]).await.expect("made");
    bench.commit(&Page::of(&people, r#"[{"id":1,"_raw":"a","_SYNCED_AT":7,"_Hash":"b"}]"#)).await;
    let (text, integer) = (ColumnKind::Text, ColumnKind::Integer);
    let columns = [("_raw_", text), ("_SYNCED_AT_", integer), ("_Hash_", text)];
    let row = ["a", "7", "b"].map(|value| Some(value.to_owned()));
    assert_eq!(place.rows("people", &columns).await, [row]);
}
