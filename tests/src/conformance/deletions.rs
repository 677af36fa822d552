//! A record that is gone is missed, suspected, judged, and only then deleted.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine_sync::deletion::{Judged, Strategy, Suspects};
use engine_sync::{Ending, Layout, Proof, Repair, Sweep, Within};
use serde_json::{Value, json};

use super::Place;
use super::bench::{Bench, HOSTILE_NAMES, LONG, Page, holder};

/// A pass that begins.
pub(super) fn begins(generation: u64) -> Sweep<'static> {
    Sweep { generation, begins: true, ends: None }
}

/// A pass that goes on.
pub(super) fn goes_on(generation: u64) -> Sweep<'static> {
    Sweep { begins: false, ..begins(generation) }
}

/// The end of a pass, which is proof if it saw exactly so many records.
pub(super) fn ending(within: Within<'_>, records: Option<u64>) -> Option<Ending<'_>> {
    let proof = records.map_or(Proof::None, Proof::Seen);
    Some(Ending { within, proof, strategy: Strategy::Sweep })
}

/// A stream's suspects: key, strategy (with `!` when proven), passes, state.
pub(super) async fn suspects(bench: &Bench, stream: &str) -> Vec<String> {
    let found = bench.to.suspected(stream, None, 1_000).await.expect("suspects");
    let shown = |s: &engine_sync::deletion::Suspect| {
        let proven = if s.proven { "!" } else { "" };
        format!("{} {}{proven} {} {}", s.key, s.strategy.word(), s.passes, s.case.word())
    };
    found.iter().map(shown).collect()
}

/// A stream's suspects by their keys.
pub(super) async fn keys(bench: &Bench, stream: &str) -> Vec<String> {
    let found = bench.to.suspected(stream, None, 100_000).await.expect("suspects");
    found.into_iter().map(|suspect| suspect.key).collect()
}

/// Records with these ids.
pub(super) fn records<T: Into<Value> + Clone>(ids: &[T]) -> String {
    Value::from_iter(ids.iter().map(|id| json!({ "id": id.clone().into() }))).to_string()
}

/// A whole pass over a stream in one page.
pub(super) async fn pass(bench: &Bench, stream: &str, ids: &[&str], proven: bool) {
    let generation = bench.stored(stream).await.sequence.cast_unsigned();
    let count = proven.then_some(ids.len() as u64);
    let sweep = Sweep { ends: ending(Within::All, count), ..begins(generation) };
    bench.commit(&Page::of(bench.stream(stream), records(ids)).sweeping(sweep)).await;
}

/// Whether rows have tombstones; `None` for those that are not there.
pub(super) async fn dead(bench: &Bench, stream: &str, keys: &[&str]) -> Vec<Option<bool>> {
    let known = bench.to.known(&bench.stream(stream).table, keys).await.expect("known");
    known.into_iter().map(|known| known.map(|known| known.deleted)).collect()
}

async fn living(bench: &Bench, stream: &str) -> u64 {
    bench.to.living(&bench.stream(stream).table, None).await.expect("a number")
}

pub(super) async fn marks_count_for_their_pass(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let page = |ids: &[&str], sweep| {
        Page::of(bench.stream("people"), if ids.is_empty() { String::new() } else { records(ids) })
            .sweeping(sweep)
    };
    let end = |generation| Sweep { ends: ending(Within::All, None), ..goes_on(generation) };
    bench.commit(&page(&["1", "2", "3"], begins(1))).await;
    bench.commit(&page(&["1"], begins(2))).await;
    bench.commit(&page(&["2"], goes_on(2))).await;
    let other = page(&["3"], begins(2)).in_partition("other", "unused");
    bench.commit(&other).await;
    bench.commit(&page(&[], end(2))).await;
    assert_eq!(suspects(&bench, "people").await, ["3 sweep 1 open"], "seen by another unit only");
    bench.commit(&page(&["1"], begins(3))).await;
    bench.commit(&page(&[], end(4))).await;
    assert_eq!(keys(&bench, "people").await, ["1", "2", "3"], "seen by another pass only");
    bench.commit(&page(&["1"], begins(5))).await;
    bench.commit(&page(&["2"], begins(5))).await;
    bench.commit(&page(&["3"], end(5))).await;
    assert_eq!(keys(&bench, "people").await, ["1"], "a pass that began anew");
    bench.commit(&page(&["1"], begins(6))).await;
    bench.commit(&page(&[], begins(6))).await;
    bench.commit(&page(&["2", "3"], end(6))).await;
    assert_eq!(keys(&bench, "people").await, ["1"], "it began without a page");
    bench.commit(&page(&[], end(2)).in_partition("other", "unused")).await;
    assert_eq!(keys(&bench, "people").await, ["1", "2"], "a unit keeps its own marks");
}

pub(super) async fn a_resumed_pass_counts_both_halves(place: Arc<dyn Place>) {
    let first = Bench::new(&place, &["people"]).await;
    first.put("people", &records(&["1", "2", "3"])).await;
    let people = Page::of(first.stream("people"), records(&["1"]));
    first.commit(&people.sweeping(begins(u64::MAX))).await;
    let to = place.open("own", Layout::Separate, &["people"]).await.expect("it opens again");
    let second = Bench { place: place.clone(), plan: first.plan.clone(), to, lease: first.lease };
    second.prepare(&["people"]).await.expect("known");
    let end = Sweep { ends: ending(Within::All, Some(2)), ..goes_on(u64::MAX) };
    second.commit(&Page::of(second.stream("people"), records(&["2"])).sweeping(end)).await;
    assert_eq!(suspects(&second, "people").await, ["3 sweep! 1 open"]);
}

pub(super) async fn a_pass_that_saw_too_few_or_too_many_proves_nothing(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    bench.put("people", &records(&["1", "2", "3"])).await;
    for (generation, records_of_the_list, shown) in
        [(1, 1, ""), (2, 3, ""), (3, 4, ""), (4, 2, "!")]
    {
        bench.put("people", &records(&["3"])).await;
        let page =
            |ids: &[&str], sweep| Page::of(bench.stream("people"), records(ids)).sweeping(sweep);
        bench.commit(&page(&["1"], begins(generation))).await;
        let ends = ending(Within::All, Some(records_of_the_list));
        bench.commit(&page(&["1", "2"], Sweep { ends, ..goes_on(generation) })).await;
        let expected = format!("3 sweep{shown} 1 open");
        assert_eq!(suspects(&bench, "people").await, [expected], "it saw two");
    }
}

pub(super) async fn only_those_within_are_missed(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["mails", "people"]).await;
    for (parent, ids) in [("a", ["1", "2"]), ("b", ["3", "4"])] {
        let page = Page::of(bench.stream("mails"), records(&ids));
        bench.commit(&page.in_partition(parent, "person_id")).await;
    }
    let within = Within::Parent { column: "person_id", value: "b" };
    let sweep = Sweep { ends: ending(within, None), ..begins(1) };
    let page = Page::of(bench.stream("mails"), records(&["3"])).in_partition("b", "person_id");
    bench.commit(&page.sweeping(sweep)).await;
    assert_eq!(suspects(&bench, "mails").await, ["4 sweep 1 open"]);
    let empty = Page::of(bench.stream("mails"), "").in_partition("b", "person_id");
    bench.commit(&empty.sweeping(sweep)).await;
    assert_eq!(suspects(&bench, "mails").await, ["3 sweep 1 open", "4 sweep 2 open"]);
    let people = r#"[{"id":1,"born":"2024-05-01"},{"id":2,"born":"2024-05-02"},{"id":3},
        {"id":4,"born":"2025-01-01"},{"id":5,"born":"2026-01-01"}]"#;
    bench.put("people", people).await;
    let within = Within::Since { column: "born", from: "2024-05-02" };
    let ends = Some(Ending { within, proof: Proof::None, strategy: Strategy::Window });
    let page = Page::of(bench.stream("people"), r#"[{"id":4,"born":"2025-01-01"}]"#);
    bench.commit(&page.sweeping(Sweep { ends, ..begins(1) })).await;
    assert_eq!(suspects(&bench, "people").await, ["2 window 1 open", "5 window 1 open"]);
}

pub(super) async fn a_time_is_no_text(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let people = r#"[{"id":1,"seen":"2026-01-01T00:00:29Z"},{"id":2,"seen":"2026-01-01T00:00:30Z"},
        {"id":3,"seen":"2026-01-01T00:00:30.5Z"},{"id":4,"seen":"2026-01-01T00:00:31Z"},{"id":5},
        {"id":6,"seen":"2026-01-01T02:00:30.25+02:00"}]"#;
    bench.put("people", people).await;
    for (from, expected) in [
        ("2026-01-01T00:00:30Z", &["2", "3", "4", "6"][..]),
        ("2026-01-01T00:00:30.5Z", &["3", "4"]),
        ("2026-01-01T00:00:30.1Z", &["3", "4", "6"]),
    ] {
        let ends = ending(Within::Since { column: "seen", from }, None);
        let page = Page::of(bench.stream("people"), "");
        bench.commit(&page.sweeping(Sweep { ends, ..begins(1) })).await;
        assert_eq!(keys(&bench, "people").await, expected, "since {from}");
        bench.put("people", people).await;
        assert_eq!(keys(&bench, "people").await, [""; 0]);
    }
}

pub(super) async fn a_record_that_comes_again_is_none(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    pass(&bench, "people", &["1", "2", "3"], true).await;
    pass(&bench, "people", &["1"], true).await;
    assert_eq!(suspects(&bench, "people").await, ["2 sweep! 1 open", "3 sweep! 1 open"]);
    bench.put("people", r#"[{"id":2},{"id":3,"name":"changed"}]"#).await;
    assert_eq!(keys(&bench, "people").await, [""; 0], "unchanged, changed");
    let judged = bench.judge("people").await;
    assert_eq!(judged, Judged { alive: 3, ..Judged::default() });
}

pub(super) async fn two_passes_prove(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    pass(&bench, "people", &["1", "2", "3"], false).await;
    pass(&bench, "people", &["1", "3"], false).await;
    let once = Judged { suspected: 1, alive: 3, ..Judged::default() };
    assert_eq!(bench.judge("people").await, once);
    assert_eq!(bench.judge("people").await, once, "a judgement is no pass");
    let since = bench.to.suspected("people", None, 9).await.expect("suspects")[0].since.clone();
    let sequence = bench.stored("people").await.sequence;
    pass(&bench, "people", &["1"], false).await;
    let again = bench.to.suspected("people", None, 9).await.expect("suspects")[0].since.clone();
    assert_eq!(again, since, "when it was first missed");
    if bench.place.look().await.is_some() {
        assert!(since.len() == 24 && since.as_str() > "2026" && since.ends_with('Z'), "{since}");
    }
    let expected = Judged { deleted: 1, inferred: 1, suspected: 1, alive: 2, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected);
    assert_eq!(bench.stored("people").await.sequence, sequence + 2, "it advances");
    assert_eq!(dead(&bench, "people", &["1", "2", "3"]).await, [false, true, false].map(Some));
    assert_eq!(suspects(&bench, "people").await, ["3 sweep 1 open"]);
    pass(&bench, "people", &["1", "3"], false).await;
    assert_eq!(keys(&bench, "people").await, [""; 0], "nobody misses the dead");
    assert_eq!(living(&bench, "people").await, 2);
}

pub(super) async fn a_proven_pass_deletes_and_a_record_revives(place: Arc<dyn Place>) {
    const LONG_AGO: &str = "2001-01-01T00:00:00Z";
    let bench = Bench::new(&place, &["people"]).await;
    pass(&bench, "people", &["1", "2"], true).await;
    let aged = place.execute(&format!("UPDATE people SET _synced_at = '{LONG_AGO}'")).await;
    pass(&bench, "people", &["2"], true).await;
    assert_eq!(
        dead(&bench, "people", &["1", "0"]).await,
        [Some(false), None],
        "before it is judged"
    );
    let expected = Judged { deleted: 1, inferred: 1, alive: 1, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected);
    assert_eq!(dead(&bench, "people", &["2", "1"]).await, [false, true].map(Some));
    if aged {
        let synced = bench.column("people", "_synced_at").await;
        let deleted = bench.column("people", "_deleted_at").await;
        assert_eq!(synced[0], deleted[0], "a tombstone is a change");
        assert!(deleted[0].as_deref().is_some_and(|at| at > "2026"), "{deleted:?}");
        assert_eq!((synced[1].as_deref(), &deleted[1]), (Some(LONG_AGO), &None));
    }
    assert_eq!(bench.put("people", &records(&["1"])).await, 1, "it is there again");
    assert_eq!(dead(&bench, "people", &["1"]).await, [Some(false)]);
    assert_eq!(bench.column("people", "_deleted_at").await, [None, None]);
}

const MANY: [&str; 12] = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

pub(super) async fn many_at_once_are_withheld(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    pass(&bench, "people", &MANY, true).await;
    pass(&bench, "people", &[], true).await;
    let withheld = Judged { withheld: 12, inferred: 12, alive: 12, ..Judged::default() };
    assert_eq!(bench.judge("people").await, withheld);
    assert_eq!(bench.judge("people").await, withheld, "and stay so");
    let counts = bench.to.suspects("people").await.expect("counts");
    let expected =
        Suspects { inferred: 12, inferred_proven: 12, withheld: 12, ..Suspects::default() };
    assert_eq!(counts, expected);
    assert!(suspects(&bench, "people").await.contains(&"01 sweep! 1 withheld".to_owned()));
    bench.put("people", &records(&MANY[..2])).await;
    let expected = Judged { deleted: 10, inferred: 10, alive: 2, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected, "few enough now");
}

pub(super) async fn an_operator_approves(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let approve = Repair::Approve("people".into());
    let repair = async |repair: &Repair| {
        bench.to.repair(&bench.lease, "an operator", repair).await.expect("repaired")
    };
    pass(&bench, "people", &MANY, true).await;
    pass(&bench, "people", &[], true).await;
    assert_eq!(repair(&approve).await, 0, "only what is withheld");
    bench.judge("people").await;
    assert_eq!(repair(&approve).await, 12);
    let counts = bench.to.suspects("people").await.expect("counts");
    assert_eq!(counts, Suspects { approved: 12, ..Suspects::default() });
    assert_eq!(bench.judge("people").await, Judged { alive: 12, ..Judged::default() });
    assert_eq!(suspects(&bench, "people").await[0], "01 sweep 0 approved", "counted anew");
    pass(&bench, "people", &["01"], false).await;
    let expected = Judged { deleted: 11, alive: 1, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected, "one more pass missed them");
}

pub(super) async fn an_operator_withholds_and_discards(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let repair = async |repair: Repair| {
        bench.to.repair(&bench.lease, "an operator", &repair).await.expect("repaired")
    };
    bench.to.start_run(&bench.lease, &holder("a run"), "bench").await.expect("started");
    pass(&bench, "people", &MANY, true).await;
    pass(&bench, "people", &[], true).await;
    bench.judge("people").await;
    repair(Repair::Approve("people".into())).await;
    assert_eq!(repair(Repair::Withhold("people".into())).await, 12);
    pass(&bench, "people", &[], false).await;
    let expected = Judged { withheld: 12, inferred: 12, alive: 12, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected);
    repair(Repair::Approve("people".into())).await;
    pass(&bench, "people", &MANY[..1], true).await;
    assert_eq!(repair(Repair::Discard("people".into())).await, 11);
    assert_eq!(bench.judge("people").await, Judged { alive: 12, ..Judged::default() });
    if let Some(look) = place.look().await {
        let log = look.repairs(Some("own"), 9).await.expect("repairs");
        assert_eq!(log.iter().map(|r| r.units).collect::<Vec<_>>(), [11, 12, 12, 12]);
    }
}

pub(super) async fn keys_of_many_parts(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["triples", "pairs"]).await;
    let triples = r#"[{"a":"x","b":"y","c":"z"},{"a":"xy","b":"","c":"z"},{"a":"x","b":"yz","c":"1"},
        {"a":"y","b":"y","c":"z"}]"#;
    bench.put("triples", triples).await;
    let key = |parts: &[&str]| parts.join("\u{1f}");
    let all = [key(&["x", "y", "z"]), key(&["x", "yz", "1"]), key(&["y", "y", "z"])];
    let [a, b, c] = all.each_ref().map(String::as_str);
    assert_eq!(dead(&bench, "triples", &[b, "x", c, a]).await.len(), 4);
    let sweep = Sweep { ends: ending(Within::All, Some(1)), ..begins(1) };
    let mut page = Page::of(bench.stream("triples"), r#"[{"a":"x","b":"y","c":"z"}]"#);
    page.accused = vec![(page.stream, a, Strategy::Probe), (page.stream, "x", Strategy::Feed)];
    bench.commit(&page.sweeping(sweep)).await;
    assert_eq!(keys(&bench, "triples").await, all);
    let expected = Judged { deleted: 3, inferred: 2, ..Judged::default() };
    assert_eq!(bench.judge("triples").await, expected);
    assert_eq!(dead(&bench, "triples", &[a, "x", b]).await, [Some(true), None, Some(true)]);
    let purged = bench.to.purge(&bench.lease, &bench.stream("triples").table).await;
    assert_eq!(purged.expect("purged"), 3);
}

pub(super) async fn hostile_keys_are_keys(place: Arc<dyn Place>) {
    let long = format!("{LONG}_one");
    let bench = Bench::new(&place, &["odd", &long]).await;
    let column = HOSTILE_NAMES[2];
    let record = |id: &&str| json!({ "id": id, column: id });
    let all = Value::from_iter(HOSTILE_NAMES.iter().map(record)).to_string();
    bench.put("odd", &all).await;
    for hostile in HOSTILE_NAMES {
        let ends = ending(Within::Parent { column, value: hostile }, Some(0));
        let page = Page::of(bench.stream("odd"), "").in_partition(hostile, "unused");
        bench.commit(&page.sweeping(Sweep { ends, ..begins(1) })).await;
        assert_eq!(keys(&bench, "odd").await, [hostile]);
        let page = Page::of(bench.stream("odd"), Value::from_iter([record(&hostile)]).to_string());
        bench.commit(&Page { member: Some(hostile), ..page }.sweeping(begins(2))).await;
        assert_eq!(keys(&bench, "odd").await, [""; 0]);
    }
    assert_eq!(place.links(&bench.stream("odd").table.members[0]).await.len(), HOSTILE_NAMES.len());
    for hostile in &HOSTILE_NAMES[..3] {
        let ends = ending(Within::Members { member: 0, parent: hostile }, Some(0));
        bench
            .commit(&Page::of(bench.stream("odd"), "").sweeping(Sweep { ends, ..begins(3) }))
            .await;
    }
    let trial = engine_sync::deletion::Trial { unreferenced: true, ..Default::default() };
    let judged = bench.try_judge("odd", &trial).await.expect("judged");
    assert_eq!((judged.deleted, judged.alive), (3, HOSTILE_NAMES.len() as u64 - 3));
    assert_eq!(dead(&bench, "odd", &HOSTILE_NAMES[1..4]).await, [true, true, false].map(Some));
    pass(&bench, &long, &["1", "2"], true).await;
    pass(&bench, &long, &["2"], true).await;
    assert_eq!(bench.judge(&long).await.deleted, 1, "a name that the database cuts");
    let purged = bench.to.purge(&bench.lease, &bench.stream(&long).table).await;
    assert_eq!(purged.expect("purged"), 1);
}

pub(super) async fn suspects_in_pages(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let mut ids = ["é", "Z", "a", "_", "😀", " x", "10", "9"];
    pass(&bench, "people", &ids, false).await;
    pass(&bench, "people", &[], false).await;
    ids.sort_unstable(); // by bytes
    for limit in [1, 3, 100] {
        let mut found: Vec<String> = Vec::new();
        loop {
            let after = found.last().map(String::as_str);
            let page = bench.to.suspected("people", after, limit).await.expect("suspects");
            if page.is_empty() {
                break;
            }
            found.extend(page.into_iter().map(|suspect| suspect.key));
        }
        assert_eq!(found, ids, "{limit} at a time");
    }
    let run = holder("first own");
    bench.to.start_run(&bench.lease, &run, "bench").await.expect("started");
    let Some(look) = place.look().await else { return };
    assert_eq!(look.status(Some("own")).await.expect("a status")[0].streams[0].suspected, 8);
}

pub(super) async fn neighbours_are_left_alone(place: Arc<dyn Place>) {
    if !place.is_shareable() {
        return;
    }
    let mut both = BTreeMap::new();
    for name in ["one", "two"] {
        let bench = Bench::open(&place, name, Layout::Shared).await;
        bench.prepare(&["people", "mails", "rooms"]).await.expect("made, or shared");
        bench.put("people", r#"[{"id":1,"tags":["a"]},{"id":2,"tags":["b"]}]"#).await;
        let mails = Page::of(bench.stream("mails"), records(&["m1", "m2"]));
        bench.commit(&mails.in_partition("1", "person_id").sweeping(begins(1))).await;
        let rooms = Page::of(bench.stream("rooms"), records(&["r"]));
        bench.commit(&Page { member: Some("house"), ..rooms }).await;
        both.insert(name, bench);
    }
    let (one, two) = (&both["one"], &both["two"]);
    pass(two, "people", &["2"], true).await;
    let end = Sweep { ends: ending(Within::All, None), ..goes_on(1) };
    two.commit(&Page::of(two.stream("mails"), "").in_partition("1", "person_id").sweeping(end))
        .await;
    assert_eq!(keys(two, "mails").await, [""; 0], "it saw both");
    let ends = ending(Within::Members { member: 0, parent: "house" }, Some(0));
    two.commit(&Page::of(two.stream("rooms"), "").sweeping(Sweep { ends, ..begins(1) })).await;
    let people = &two.stream("people").table;
    let cascade =
        engine_sync::deletion::Cascade { column: "person_id", owners: people, listed: false };
    let trial = engine_sync::deletion::Trial { cascades: vec![cascade], ..Default::default() };
    let unreferenced = engine_sync::deletion::Trial { unreferenced: true, ..Default::default() };
    assert_eq!(two.judge("people").await.alive, 1);
    let quiet = Judged { alive: 2, ..Judged::default() };
    assert_eq!(one.try_judge("mails", &trial).await.expect("judged"), quiet, "their owner lives");
    let quiet = Judged { alive: 1, ..Judged::default() };
    assert_eq!(one.try_judge("rooms", &unreferenced).await.expect("judged"), quiet);
    assert_eq!(two.try_judge("mails", &trial).await.expect("judged").deleted, 2);
    assert_eq!(two.try_judge("rooms", &unreferenced).await.expect("judged").deleted, 1);
    for stream in ["people", "mails", "rooms"] {
        let table = &two.stream(stream).table;
        assert!(two.to.purge(&two.lease, table).await.expect("purged") > 0);
    }
    assert_eq!(dead(one, "people", &["1", "2"]).await, [false, false].map(Some));
    assert_eq!(dead(two, "people", &["1", "2"]).await, [None, Some(false)]);
    assert_eq!(dead(one, "mails", &["m1", "m2"]).await, [false, false].map(Some));
    assert_eq!(place.links(&one.stream("people").table.links[0]).await.len(), 3);
    assert_eq!(place.links(&one.stream("rooms").table.members[0]).await.len(), 1);
    assert_eq!((living(one, "people").await, living(two, "mails").await), (2, 0));
}

pub(super) async fn a_forgotten_stream_suspects_nobody(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    for stream in ["people", "mails"] {
        bench.put(stream, &records(&["1", "2"])).await;
        let page = Page::of(bench.stream(stream), records(&["1"]));
        bench.commit(&page.sweeping(begins(1))).await;
        let end = Sweep { ends: ending(Within::All, None), ..goes_on(1) };
        bench.commit(&Page::of(bench.stream(stream), "").sweeping(end)).await;
        let page = Page::of(bench.stream(stream), records(&["1"]));
        bench.commit(&page.sweeping(begins(1))).await;
    }
    let forget = Repair::Forget("people".into());
    let count = bench.to.repair(&bench.lease, "forgotten", &forget).await;
    assert_eq!(count.expect("repaired"), 1, "checkpoints");
    assert_eq!(keys(&bench, "people").await, [""; 0]);
    assert_eq!(keys(&bench, "mails").await, ["2"]);
    let end = Sweep { ends: ending(Within::All, None), ..goes_on(1) };
    bench.commit(&Page::of(bench.stream("people"), "").sweeping(end)).await;
    assert_eq!(keys(&bench, "people").await, ["1", "2"], "nor remembers what was seen");
    assert_eq!(bench.to.living(&bench.stream("pairs").table, None).await.expect("no table"), 0);
    assert_eq!(dead(&bench, "pairs", &["1"]).await, [None]);
}

pub(super) async fn large_passes_end(place: Arc<dyn Place>) {
    const ROWS: usize = 9_000;
    let bench = Bench::new(&place, &["people"]).await;
    let page = |part: usize, sweep: Sweep<'static>| {
        let ids: Vec<usize> = (part * 3_000..(part + 1) * 3_000).collect();
        Page::of(bench.stream("people"), records(&ids)).sweeping(sweep)
    };
    for part in 0..3 {
        bench.commit(&page(part, begins(1))).await;
    }
    bench.commit(&page(0, begins(2))).await;
    let end = Sweep { ends: ending(Within::All, Some(6_000)), ..goes_on(2) };
    bench.commit(&page(1, end)).await;
    let expected =
        Judged { withheld: 3_000, inferred: 3_000, alive: ROWS as u64, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected);
    bench.commit(&page(2, goes_on(3))).await;
    assert_eq!(bench.to.suspects("people").await.expect("counts").total(), 0);
}
