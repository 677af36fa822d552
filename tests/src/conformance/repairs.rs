//! What an operator sees of what is stored, and how it is set right.

use std::sync::Arc;

use engine_sync::{
    Failure, Kind, Layout, Repair, RunReport, RunStatus, Stored, StreamReport, StreamStatus,
    UnitState, Waiting,
};

use super::Place;
use super::bench::{Bench, Page, holder, refusal};

async fn units(bench: &Bench, stream: Option<&str>) -> Vec<UnitState> {
    bench.to.units(stream, None, 1_000).await.expect("units can be read")
}

fn names(units: &[UnitState]) -> Vec<(&str, &str)> {
    units.iter().map(|u| (u.stream.as_str(), u.partition.as_str())).collect()
}

async fn filled(place: &Arc<dyn Place>) -> Bench {
    let bench = Bench::new(place, &["people", "mails", "pairs"]).await;
    bench.put("pairs", "").await;
    bench.commit(&Page::of(bench.stream("people"), "").marking("mails", &["b", "Z", "é"])).await;
    for partition in ["b", "a"] {
        let page = Page::of(bench.stream("mails"), "").in_partition(partition, "person_id");
        bench.commit(&page).await;
    }
    bench
}

pub(super) async fn units_in_pages(place: Arc<dyn Place>) {
    let bench = filled(&place).await;
    let all = units(&bench, None).await;
    let expected = [
        ("mails", "Z"),
        ("mails", "a"),
        ("mails", "b"),
        ("mails", "é"),
        ("pairs", ""),
        ("people", ""),
    ];
    assert_eq!(names(&all), expected);
    let waiting = |unit: &UnitState| unit.waiting.as_ref().map(|w| w.mark > w.done);
    assert_eq!(
        all.iter().map(waiting).collect::<Vec<_>>()[..4],
        [Some(true), None, Some(true), Some(true)]
    );
    assert_eq!(all.iter().map(|u| u.stored.sequence).collect::<Vec<_>>(), [0, 1, 1, 0, 1, 1]);
    assert_eq!(units(&bench, Some("mails")).await, all[..4]);
    for limit in [1, 2, 5] {
        let mut found: Vec<UnitState> = Vec::new();
        loop {
            let last = found.last().cloned();
            let after = last.as_ref().map(|u| (u.stream.as_str(), u.partition.as_str()));
            let page = bench.to.units(None, after, limit).await.expect("units");
            if page.is_empty() {
                break;
            }
            found.extend(page);
        }
        assert_eq!(found, all, "{limit} at a time");
    }
}

pub(super) async fn a_forgotten_stream_begins_anew(place: Arc<dyn Place>) {
    let bench = filled(&place).await;
    bench.put("people", r#"[{"id":1}]"#).await;
    let before = units(&bench, None).await;
    let forget = Repair::Forget("mails".into());
    let count = bench.to.repair(&bench.lease, "forgotten", &forget).await;
    assert_eq!(count.expect("repaired"), 2, "checkpoints");
    assert_eq!(units(&bench, None).await, before[4..], "the others stay");
    assert_eq!(bench.to.dirty("mails", None, 9).await.expect("marks"), []);
    let forget = Repair::Forget("people".into());
    bench.to.repair(&bench.lease, "forgotten", &forget).await.expect("repaired");
    assert_eq!(bench.stored("people").await, Stored::default());
    assert_eq!(bench.keys("people").await, ["1"], "rows are never touched");
    bench.prepare(&["people", "mails"]).await.expect("the tables are still ours");
    assert_eq!(bench.put("people", r#"[{"id":1}]"#).await, 0, "it is the same row");
}

pub(super) async fn units_are_put_as_they_are(place: Arc<dyn Place>) {
    let bench = filled(&place).await;
    let before = bench.stored("people").await;
    let unit =
        |stream: &str, partition: &str, stored: Stored, waiting: Option<Waiting>| UnitState {
            stream: stream.to_owned(),
            partition: partition.to_owned(),
            stored,
            updated_at: None,
            waiting,
        };
    let text = |sequence: i64, text: &str| Stored { sequence, text: Some(text.to_owned()) };
    let waits = Waiting { variables: r#"{"person_id":"b"}"#.into(), mark: 9, done: 9 };
    let put = Repair::Put(vec![
        unit("people", "", text(0, "older"), None),
        unit("pairs", "", Stored::default(), None),
        unit("mails", "b", text(40, "ahead"), Some(waits.clone())),
        unit("mails", "new", text(0, "new"), Some(Waiting { done: 8, ..waits.clone() })),
    ]);
    let done = bench.to.repair(&bench.lease, "put", &put).await;
    assert_eq!(done.expect("repaired"), 4);
    let people = bench.stored("people").await;
    assert_eq!(people.text.as_deref(), Some("older"));
    assert!(people.sequence > before.sequence, "sequences grow: no writer of before fits");
    let stale = bench.try_commit(&Page::of(bench.stream("people"), "").from(&before)).await;
    assert_eq!(refusal(stale), Kind::Stale);
    assert_eq!(bench.stored("pairs").await, Stored::default(), "no text, no checkpoint");
    let mails = units(&bench, Some("mails")).await;
    assert_eq!(
        names(&mails),
        [("mails", "Z"), ("mails", "a"), ("mails", "b"), ("mails", "new"), ("mails", "é")]
    );
    assert!(mails[2].stored.sequence > 40);
    assert_eq!(mails[2].waiting, Some(waits));
    assert!(mails[3].stored.sequence > 0);
    let dirty = bench.to.dirty("mails", None, 9).await.expect("marks");
    let dirty: Vec<&str> = dirty.iter().map(|d| d.partition.as_str()).collect();
    assert_eq!(dirty, ["Z", "new", "é"]);
}

pub(super) async fn an_operator_sees_it(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let (to, lease) = (&bench.to, &bench.lease);
    to.start_run(lease, &holder("first own"), "bench").await.expect("started");
    to.start_run(lease, &holder("first own"), "bench").await.expect("may be repeated");
    bench.prepare(&["people"]).await.expect("made");
    bench.put("people", r#"[{"id":1},{"id":2},{"no":"key"}]"#).await;
    let mut report = StreamReport::new("people");
    (report.read, report.written, report.requests) = (3, 2, 1);
    report.status = StreamStatus::Failed;
    report.error = Some(Failure::new("E0205", "it's broken", "mend it"));
    for _ in 0..2 {
        to.finish_stream(lease, "first own", &report).await.expect("may be repeated");
    }
    to.repair(lease, "a first one", &Repair::Forget("people".into())).await.expect("repaired");
    to.repair(lease, "a second one", &Repair::Put(Vec::new())).await.expect("repaired");
    let run = RunReport {
        run_id: "first own".into(),
        status: RunStatus::Partial,
        exit_code: 3,
        streams: vec![report],
        error: None,
        elapsed: std::time::Duration::ZERO,
        budgets: Vec::new(),
        notes: Vec::new(),
    };
    to.finish_run(lease, &run).await.expect("finished");
    let Some(look) = place.look().await else { return };
    let runs = look.runs(Some("own"), 9).await.expect("runs");
    let [run] = runs.as_slice() else { panic!("one run: {runs:?}") };
    assert_eq!((run.run_id.as_str(), run.status.as_str()), ("first own", "partial"));
    assert_eq!((run.read, run.written, run.requests), (3, 2, 1));
    assert_eq!(run.exit_code, Some(3));
    assert!(run.finished_at.as_ref() >= Some(&run.started_at), "{run:?}");
    assert_eq!(look.runs(Some("other"), 9).await.expect("runs").len(), 0);
    let repairs = look.repairs(Some("own"), 9).await.expect("repairs");
    let what: Vec<(&str, i64)> = repairs.iter().map(|r| (r.what.as_str(), r.units)).collect();
    assert_eq!(what, [("a second one", 0), ("a first one", 1)], "newest first");
    assert!(repairs[0].by.contains("first own"), "{repairs:?}");
    let status = look.status(Some("own")).await.expect("a status");
    let [own] = status.as_slice() else { panic!("one connection: {status:?}") };
    assert_eq!((own.connection.as_str(), own.connector.as_str()), ("own", "bench"));
    let [people] = own.streams.as_slice() else { panic!("one stream: {own:?}") };
    assert_eq!((people.rows, people.deleted, people.quarantined), (2, 0, 1));
    assert_eq!((people.status.as_str(), people.last_success.as_deref()), ("failed", None));
    assert_eq!(people.error.as_deref(), Some("E0205: it's broken"));
    if !place.execute("UPDATE people SET _deleted_at = _synced_at WHERE id = '1'").await {
        return;
    }
    let status = look.status(None).await.expect("a status");
    assert_eq!((status[0].streams[0].rows, status[0].streams[0].deleted), (1, 1));
}
