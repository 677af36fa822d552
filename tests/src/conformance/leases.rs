//! One run writes at a time, and who lost the lease writes nothing.

use std::sync::Arc;

use engine_sync::deletion::Trial;
use engine_sync::{
    Claim, Commit, Grant, Kind, Layout, Repair, RunReport, RunStatus, StreamReport, TableOptions,
    UnitState,
};

use super::Place;
use super::bench::{Bench, Page, claim, commit, granted, holder, marking, refusal};

pub(super) async fn one_holds_it_the_others_are_told(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let again = granted(bench.to.as_ref(), &claim("first own")).await;
    assert_eq!(again, bench.lease, "the same run is given the lease it has");
    let other = place.open("own", Layout::Separate, &[]).await.expect("it opens twice");
    let told = other.claim(&claim("second")).await.expect("an answer");
    assert_eq!(told, Grant::Held(holder("first own")), "with all that is known of the holder");
    bench.to.release(&bench.lease).await.expect("given back");
    let next = granted(other.as_ref(), &claim("second")).await;
    assert!(next.epoch > bench.lease.epoch, "each holder has a higher epoch");
}

pub(super) async fn a_holder_that_is_gone_is_replaced(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    let is_gone = |holder: &engine_sync::Holder| holder.run_id == "first own";
    let next = granted(bench.to.as_ref(), &Claim { holder: holder("second"), is_gone }).await;
    assert!(next.epoch > bench.lease.epoch);
    let third = bench.to.claim(&Claim { holder: holder("third"), is_gone }).await;
    assert_eq!(third.expect("an answer"), Grant::Held(holder("second")), "this one lives");
    assert_eq!(refusal(bench.to.renew(&bench.lease).await), Kind::LeaseLost);
}

pub(super) async fn a_lease_that_nobody_renews_expires(place: Arc<dyn Place>) {
    let bench = Bench::open(&place, "own", Layout::Separate).await;
    place.age("own", 20).await;
    bench.to.renew(&bench.lease).await.expect("it is alive");
    place.age("own", 20).await;
    let held = bench.to.claim(&claim("second")).await.expect("an answer");
    assert_eq!(held, Grant::Held(holder("first own")), "renewed 20 s ago");
    place.age("own", 11).await;
    let next = granted(bench.to.as_ref(), &claim("second")).await;
    assert!(next.epoch > bench.lease.epoch, "31 s are too long");
    let held = bench.to.claim(&claim("first own")).await.expect("an answer");
    assert_eq!(held, Grant::Held(holder("second")), "who lost it can't have it back");
}

pub(super) async fn an_old_lease_writes_nothing(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    bench.put("people", r#"[{"id":1,"name":"a"}]"#).await;
    place.age("own", 31).await;
    let next = granted(bench.to.as_ref(), &claim("second")).await;
    let before = everything(&bench).await;
    all_writes_are_refused(&bench).await;
    bench.to.release(&bench.lease).await.expect("harmless");
    assert_eq!(everything(&bench).await, before, "nothing was changed");
    bench.to.renew(&next).await.expect("the lease is still the new holder's");
    let tables = [&bench.stream("people").table, &bench.stream("mails").table];
    let raw = TableOptions { raw: true };
    bench.to.prepare(&next, &tables, raw).await.expect("the tables are there");
    let page = Page::of(bench.stream("people"), r#"[{"id":2}]"#);
    let done = commit(bench.to.as_ref(), &next, &page).await.expect("who may write, does");
    assert_eq!(done.written, 1);
}

pub(super) async fn a_released_lease_writes_nothing(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people", "mails"]).await;
    bench.put("people", r#"[{"id":1,"name":"a"}]"#).await;
    bench.to.release(&bench.lease).await.expect("given back");
    let before = everything(&bench).await;
    all_writes_are_refused(&bench).await;
    assert_eq!(everything(&bench).await, before, "nothing was changed");
}

/// Every writing call under the bench's lease.
async fn all_writes_are_refused(bench: &Bench) {
    let Bench { to, lease, .. } = bench;
    let lost = |what: &str, kind: Kind| assert_eq!(kind, Kind::LeaseLost, "{what}");
    let page = Page::of(bench.stream("people"), r#"[{"id":2},{"no":"key"}]"#);
    lost("commit", refusal(bench.try_commit(&page.marking("mails", &["2"])).await));
    let mails = bench.stream("mails");
    let advance = Page::of(mails, "").advance(&bench.stored("mails").await);
    let commit = Commit::new(&mails.table, None, &[], advance);
    let pairs = [("person_id".to_owned(), "id".to_owned())];
    let people = &bench.stream("people").table;
    lost("mark_all", refusal(to.mark_all(lease, people, marking(&pairs), &commit).await));
    lost("judge", refusal(bench.try_judge("people", &Trial::default()).await));
    lost("purge", refusal(to.purge(lease, people).await));
    let pairs = &bench.stream("pairs").table;
    let raw = TableOptions { raw: true };
    lost("prepare", refusal(to.prepare(lease, &[pairs], raw).await));
    lost("renew", refusal(to.renew(lease).await));
    let forget = Repair::Forget("people".into());
    lost("repair", refusal(to.repair(lease, "forgotten", &forget).await));
    lost("start_run", refusal(to.start_run(lease, &holder("late"), "bench").await));
    let mut report = StreamReport::new("people");
    report.note("late");
    lost("finish_stream", refusal(to.finish_stream(lease, "first own", &report).await));
    let report = RunReport {
        run_id: "first own".into(),
        status: RunStatus::Succeeded,
        exit_code: 0,
        streams: Vec::new(),
        error: None,
        elapsed: std::time::Duration::ZERO,
        budgets: Vec::new(),
        notes: Vec::new(),
    };
    lost("finish_run", refusal(to.finish_run(lease, &report).await));
}

/// What a writer could have changed.
async fn everything(bench: &Bench) -> (Vec<UnitState>, Vec<String>, Vec<String>, String) {
    let units = bench.to.units(None, None, 100).await.expect("units");
    let quarantined = bench.place.quarantined("own", "people").await;
    let mut seen = String::new();
    if let Some(look) = bench.place.look().await {
        let (runs, repairs) = (look.runs(None, 9).await, look.repairs(None, 9).await);
        let (runs, repairs) = (runs.expect("runs"), repairs.expect("repairs"));
        seen = format!("{runs:?} {repairs:?} {:?}", look.status(None).await.expect("a status"));
    }
    (units, bench.keys("people").await, quarantined, seen)
}
