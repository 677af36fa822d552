//! Records that are said to be gone, and what goes with them.

use std::sync::Arc;

use engine_sync::deletion::{Cascade, Judged, Strategy, Suspects, Trial};
use engine_sync::{Commit, Kind, Repair, Stored, Sweep, Within};

use super::bench::{Bench, Page, refusal};
use super::deletions::{begins, dead, ending, goes_on, keys, pass, records, suspects};
use super::{Place, Row};

pub(super) async fn a_flagged_row_stays_dead(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    let flagged = |records: &str, rows: &[usize]| Page {
        flagged: rows.to_vec(),
        ..Page::of(bench.stream("people"), records)
    };
    bench.put("people", &records(&["1", "2", "3"])).await;
    pass(&bench, "people", &["2"], false).await;
    let both = records(&["1", "2", "3"]);
    assert_eq!(bench.commit(&flagged(&both, &[0])).await, 0, "unchanged, not written");
    assert_eq!(suspects(&bench, "people").await, ["1 flag! 1 open"], "its own word counts more");
    let expected = Judged { deleted: 1, alive: 2, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected);
    assert_eq!(bench.commit(&flagged(&both, &[0])).await, 0, "not revived");
    assert_eq!(keys(&bench, "people").await, [""; 0], "the dead are no suspects");
    let changed = r#"[{"id":1,"name":"changed"},{"id":4}]"#;
    assert_eq!(bench.commit(&flagged(changed, &[0, 1])).await, 2);
    assert_eq!(dead(&bench, "people", &["1", "4"]).await, [true, false].map(Some));
    let names = bench.column("people", "name").await;
    assert_eq!(names[0].as_deref(), Some("changed"), "what it says is kept");
    assert_eq!(suspects(&bench, "people").await, ["4 flag! 0 open"], "it came with its end");
    assert_eq!(bench.commit(&flagged(changed, &[])).await, 1, "alive again");
    assert_eq!(dead(&bench, "people", &["1", "4"]).await, [false, false].map(Some));
    assert_eq!(keys(&bench, "people").await, [""; 0]);
    let page = flagged(&records(&["2", "3"]), &[1]);
    let end = Sweep { ends: ending(Within::All, Some(2)), ..begins(9) };
    bench.commit(&page.sweeping(end)).await;
    let found = suspects(&bench, "people").await;
    assert_eq!(found, ["1 sweep! 1 open", "3 flag! 0 open", "4 sweep! 1 open"], "it was seen");
}

pub(super) async fn only_the_living_are_accused(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    bench.put("people", &records(&["1", "2", "3", "4"])).await;
    pass(&bench, "people", &["2", "3", "4"], true).await;
    bench.judge("people").await;
    let (people, pairs) = (bench.stream("people"), bench.stream("pairs"));
    let mut page = Page::of(bench.stream("mails"), "");
    page.accused = vec![
        (people, "1", Strategy::Feed),
        (people, "2", Strategy::Feed),
        (people, "2", Strategy::Probe),
        (people, "3", Strategy::Window),
        (people, "3", Strategy::Probe),
        (people, "nobody", Strategy::Feed),
        (people, "no\0body", Strategy::Feed),
        (pairs, "x", Strategy::Feed),
    ];
    bench.commit(&page).await;
    assert_eq!(suspects(&bench, "people").await, ["2 feed! 0 open", "3 probe! 0 open"]);
    let mut page = Page::of(people, records(&["2"]));
    page.accused = vec![(people, "2", Strategy::Probe)];
    bench.commit(&page).await;
    assert_eq!(suspects(&bench, "people").await[0], "2 probe! 0 open", "after the rows");
    let counts = bench.to.suspects("people").await.expect("counts");
    assert_eq!(counts, Suspects { positive: 2, ..Suspects::default() });
    let expected = Judged { deleted: 2, alive: 1, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected);
    // the source's own word is withheld too, where it is too much
    let ids: Vec<String> = (10..24).map(|id| id.to_string()).collect();
    bench.put("people", &records(&ids)).await;
    let mut page = Page::of(bench.stream("mails"), "");
    page.accused = ids[1..].iter().map(|id| (people, id.as_str(), Strategy::Feed)).collect();
    bench.commit(&page).await;
    let expected = Judged { withheld: 13, alive: 15, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected);
    let approve = Repair::Approve("people".into());
    bench.to.repair(&bench.lease, "approved", &approve).await.expect("repaired");
    let withhold = Repair::Withhold("people".into());
    bench.to.repair(&bench.lease, "withheld", &withhold).await.expect("repaired");
    bench.put("people", &records(&ids[..10])).await;
    let expected = Judged { suspected: 4, alive: 15, ..Judged::default() };
    assert_eq!(bench.judge("people").await, expected, "few, but their proofs are counted anew");
}

pub(super) async fn children_go_with_their_owner(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    bench.put("people", &records(&["a", "b"])).await;
    for (parent, ids) in [("a", ["1", "2"]), ("b", ["3", "4"]), ("unknown", ["5", "6"])] {
        let page = Page::of(bench.stream("mails"), records(&ids));
        bench.commit(&page.in_partition(parent, "person_id")).await;
    }
    let trial = |owners: &'static str| Trial {
        cascades: vec![Cascade {
            column: "person_id",
            owners: &bench.stream(owners).table,
            listed: false,
        }],
        ..Trial::default()
    };
    let judge = async |owners| bench.try_judge("mails", &trial(owners)).await.expect("judged");
    let quiet = Judged { alive: 6, ..Judged::default() };
    assert_eq!(judge("people").await, quiet, "all owners live");
    pass(&bench, "people", &["b"], true).await;
    assert_eq!(judge("people").await, quiet, "a suspect lives");
    bench.judge("people").await;
    assert_eq!(judge("pairs").await, quiet, "no such owners");
    let expected = Judged { deleted: 2, inferred: 2, alive: 4, ..Judged::default() };
    assert_eq!(judge("people").await, expected);
    assert_eq!(dead(&bench, "mails", &["1", "2"]).await, [true, true].map(Some));
    assert_eq!(judge("people").await, Judged { alive: 4, ..Judged::default() }, "once");
}

pub(super) async fn members_come_and_go(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["rooms"]).await;
    let rooms = bench.stream("rooms");
    let pairs = async || {
        let found = bench.place.links(&rooms.table.members[0]).await;
        found
            .into_iter()
            .map(|r: Row| r.into_iter().flatten().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
    };
    let end = |parent, proven, generation| Sweep {
        ends: ending(Within::Members { member: 0, parent }, proven),
        ..goes_on(generation)
    };
    for house in ["x", "y"] {
        let page = Page::of(rooms, records(&["1", "2"])).in_partition(house, "unused");
        bench.commit(&Page { member: Some(house), ..page }.sweeping(begins(1))).await;
    }
    let all = ["1 x ", "1 y ", "2 x ", "2 y "];
    assert_eq!(pairs().await, all);
    let page = |ids: &[&str]| Page {
        member: Some("x"),
        ..Page::of(rooms, records(ids)).in_partition("x", "unused")
    };
    bench.commit(&page(&["1"]).sweeping(begins(2))).await;
    assert_eq!(pairs().await, all, "a page is not the end");
    bench.commit(&page(&["3"]).sweeping(end("x", None, 2))).await;
    assert_eq!(pairs().await.len(), 5, "it moved while it was read");
    bench.commit(&page(&["1"]).sweeping(begins(3))).await;
    bench.commit(&page(&["3"]).sweeping(end("x", Some(2), 3))).await;
    assert_eq!(pairs().await, ["1 x ", "1 y ", "2 y ", "3 x "]);
    assert_eq!(keys(&bench, "rooms").await, [""; 0], "nobody is suspected");
}

pub(super) async fn unreferenced_rows_go(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["rooms"]).await;
    let rooms = bench.stream("rooms");
    for (house, ids) in [("x", ["1", "2"]), ("y", ["2", "3"])] {
        bench.commit(&Page { member: Some(house), ..Page::of(rooms, records(&ids)) }).await;
    }
    let trial = Trial { unreferenced: true, ..Trial::default() };
    let judge = async || bench.try_judge("rooms", &trial).await.expect("judged");
    assert_eq!(judge().await, Judged { alive: 3, ..Judged::default() });
    let ends = ending(Within::Members { member: 0, parent: "x" }, Some(0));
    bench.commit(&Page::of(rooms, "").sweeping(Sweep { ends, ..begins(1) })).await;
    assert_eq!(judge().await, Judged { deleted: 1, inferred: 1, alive: 2, ..Judged::default() });
    assert_eq!(dead(&bench, "rooms", &["1", "2"]).await, [true, false].map(Some));
}

pub(super) async fn other_streams_come_along(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["mails", "people", "pairs"]).await;
    let (mails, people, pairs) =
        (bench.stream("mails"), bench.stream("people"), bench.stream("pairs"));
    bench.put("people", &records(&["1", "2", "3"])).await;
    let some = r#"[{"id":1,"name":"new","tags":["t"]},{"id":4},{"no":"key"}]"#;
    let page = |people_s: &'static str, sweep| Page {
        also: vec![(people, people_s, Some(sweep)), (pairs, r#"[{"a":"x","b":"y"}]"#, None)],
        ..Page::of(mails, records(&["m"])).in_partition("p", "person_id")
    };
    assert_eq!(bench.commit(&page(some, begins(1))).await, 4, "of three tables");
    assert_eq!(bench.keys("people").await, ["1", "2", "3", "4"]);
    assert_eq!(place.links(&people.table.links[0]).await.len(), 1);
    assert_eq!(place.quarantined("own", "people").await, [r#"{"no":"key"}"#]);
    let end = Sweep { ends: ending(Within::All, Some(3)), ..goes_on(1) };
    bench.commit(&page(r#"[{"id":2}]"#, end)).await;
    assert_eq!(suspects(&bench, "people").await, ["3 sweep! 1 open"]);
    assert_eq!(keys(&bench, "mails").await, [""; 0]);
    bench.commit(&page(r#"[{"id":3}]"#, begins(2))).await;
    assert_eq!(keys(&bench, "people").await, [""; 0], "seen again, wherever");
}

pub(super) async fn purged_rows_take_all_with_them(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "rooms"]).await;
    bench.put("people", r#"[{"id":1,"tags":["a","b"]},{"id":2,"tags":["a"]}]"#).await;
    let purge = async |stream| {
        bench.to.purge(&bench.lease, &bench.stream(stream).table).await.expect("purged")
    };
    assert_eq!(purge("people").await, 0, "nobody is dead");
    pass(&bench, "people", &["2"], true).await;
    assert_eq!(purge("people").await, 0, "nor a suspect");
    bench.judge("people").await;
    assert_eq!(purge("people").await, 1);
    assert_eq!(bench.keys("people").await, ["2"]);
    assert_eq!(place.links(&bench.stream("people").table.links[0]).await.len(), 1);
    let rooms = bench.stream("rooms");
    bench.commit(&Page { member: Some("x"), ..Page::of(rooms, records(&["1", "2"])) }).await;
    pass(&bench, "rooms", &["1"], true).await;
    bench.judge("rooms").await;
    assert_eq!(purge("rooms").await, 1);
    let pair = ["1", "x", ""].map(|text| Some(text.to_owned()));
    assert_eq!(place.links(&rooms.table.members[0]).await, [pair]);
    assert_eq!(purge("pairs").await, 0, "no such table");
}

pub(super) async fn a_stale_commit_says_nothing(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["rooms", "people"]).await;
    bench.put("people", &records(&["1", "2"])).await;
    pass(&bench, "people", &["1"], false).await;
    bench.put("rooms", &records(&["1", "2"])).await;
    let (people, rooms) = (bench.stream("people"), bench.stream("rooms"));
    let end = Sweep { ends: ending(Within::All, Some(1)), ..begins(1) };
    let page = Page {
        member: Some("x"),
        flagged: vec![0],
        also: vec![(people, r#"[{"id":2},{"id":3}]"#, Some(end))],
        accused: vec![(people, "1", Strategy::Feed)],
        ..Page::of(rooms, records(&["1"]))
    };
    let page = page.sweeping(end).from(&Stored::default());
    assert_eq!(refusal(bench.try_commit(&page).await), Kind::Stale);
    assert_eq!(suspects(&bench, "people").await, ["2 sweep 1 open"]);
    assert_eq!(keys(&bench, "rooms").await, [""; 0]);
    assert_eq!(place.links(&rooms.table.members[0]).await, Vec::<Row>::new());
    assert_eq!(bench.keys("people").await, ["1", "2"]);
    let end = Sweep { ends: ending(Within::All, None), ..goes_on(1) };
    bench.commit(&Page::of(rooms, "").sweeping(end)).await;
    assert_eq!(keys(&bench, "rooms").await, ["1", "2"], "no mark either");
}

pub(super) async fn judged_in_one_transaction(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    let mails = Page::of(bench.stream("mails"), records(&["m"])).in_partition("1", "person_id");
    bench.commit(&mails).await;
    pass(&bench, "people", &["1", "2"], true).await;
    pass(&bench, "people", &["2"], true).await;
    let people = bench.stream("people");
    let stale = Page::of(people, "").advance(&Stored::default());
    let commit = Commit::new(&people.table, None, &[], stale);
    let judged = bench.to.judge(&bench.lease, &commit, &Trial::default()).await;
    assert_eq!(refusal(judged), Kind::Stale);
    assert_eq!(dead(&bench, "people", &["1"]).await, [Some(false)], "nothing was judged");
    let advance = Page::of(people, "").advance(&bench.stored("people").await);
    let commit = Commit::new(&people.table, None, &[], advance);
    let old = engine_sync::Lease { epoch: bench.lease.epoch - 1 };
    let judged = bench.to.judge(&old, &commit, &Trial::default()).await;
    assert_eq!(refusal(judged), Kind::LeaseLost);
    assert_eq!(refusal(bench.to.purge(&old, &people.table).await), Kind::LeaseLost);
    assert_eq!(suspects(&bench, "people").await, ["1 sweep! 1 open"]);
    assert_eq!(bench.judge("people").await.deleted, 1);
    let stored = bench.stored("people").await;
    let judged = bench.to.judge(&bench.lease, &commit, &Trial::default()).await;
    assert_eq!(refusal(judged), Kind::Stale, "an answer that was lost");
    assert_eq!(bench.stored("people").await, stored);
}
