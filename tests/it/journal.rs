//! The journal over a disk in memory: every trouble at every call of the store and of the sink.

use std::sync::Arc;
use std::time::Duration;

use engine_sync::{Claim, Destination, FILL, Grant, Holder, Inspect, Kind, Lease, Repair};
use tests::disk::Disk;
use tests::library::held;
use tests::trouble::{How, Trouble};
use tests::world::{Act, World, at_every_call, change, compact, paused_at_every_call};

async fn empty() -> World<Arc<Disk>> {
    World::new(Arc::new(Disk::default()), 8)
}

/// Everything was read once, and some of it has changed since.
async fn changed() -> World<Arc<Disk>> {
    let world = empty().await;
    world.sync("first").await;
    change(&world.library, "second");
    world
}

/// An earlier holder may still be alive: every file is copied when it is opened.
async fn haunted() -> World<Arc<Disk>> {
    let world = changed().await;
    world.ghost().await;
    world
}

/// Lines are superseded.
async fn grown() -> World<Arc<Disk>> {
    let world = changed().await;
    world.sync("second").await;
    world
}

#[tokio::test]
async fn a_run_ends_at_rest() {
    let world = empty().await;
    world.sync("first").await;
    world.check(0);
    world.at_rest().await;
    change(&world.library, "second");
    world.sync("second").await;
    assert_eq!(held_titles(&world), 3);
    world.at_rest().await;
}

fn held_titles(world: &World<Arc<Disk>>) -> usize {
    let lines = world.place.lines("books");
    lines.iter().filter(|line| line["title"] == "second").count()
}

#[tokio::test]
async fn a_crash_at_any_call_loses_nothing() {
    for after in [false, true] {
        let calls = at_every_call(empty, Act::Sync, How::Crash { after }, false).await;
        assert!(calls > 100, "{calls}");
        at_every_call(changed, Act::Sync, How::Crash { after }, false).await;
    }
}

#[tokio::test]
async fn a_lost_answer_at_any_call_is_found_out() {
    for done in [false, true] {
        at_every_call(empty, Act::Sync, How::Once(Kind::Lost, done), true).await;
        at_every_call(changed, Act::Sync, How::Once(Kind::Lost, done), true).await;
    }
}

#[tokio::test]
async fn a_write_that_comes_late_does_no_harm() {
    for later in 1..8 {
        at_every_call(empty, Act::Sync, How::Late(later), true).await;
        at_every_call(changed, Act::Sync, How::Late(later), true).await;
    }
}

#[tokio::test]
async fn a_busy_store_is_asked_again() {
    at_every_call(changed, Act::Sync, How::Once(Kind::Busy, false), true).await;
}

#[tokio::test]
async fn a_full_or_read_only_disk_ends_a_run_that_can_go_on() {
    for kind in [Kind::Full, Kind::ReadOnly] {
        for done in [false, true] {
            at_every_call(changed, Act::Sync, How::Once(kind, done), false).await;
        }
    }
}

#[tokio::test]
async fn a_crash_while_compacting_loses_nothing() {
    for after in [false, true] {
        let calls = at_every_call(grown, Act::Compact, How::Crash { after }, false).await;
        assert!(calls > 50, "{calls}");
    }
    for kind in [Kind::Lost, Kind::Full] {
        for done in [false, true] {
            at_every_call(grown, Act::Compact, How::Once(kind, done), false).await;
        }
    }
    for later in 1..6 {
        at_every_call(grown, Act::Compact, How::Late(later), false).await;
    }
}

#[tokio::test]
async fn a_late_holder_does_no_harm() {
    let calls = paused_at_every_call(changed, Act::Sync).await;
    assert!(calls > 100, "{calls}");
    paused_at_every_call(empty, Act::Sync).await;
    paused_at_every_call(haunted, Act::Sync).await;
}

#[tokio::test]
async fn a_crash_while_copying_loses_nothing() {
    for after in [false, true] {
        at_every_call(haunted, Act::Sync, How::Crash { after }, false).await;
    }
}

#[tokio::test]
async fn a_holder_that_is_late_with_compacting_does_no_harm() {
    paused_at_every_call(grown, Act::Compact).await;
}

#[tokio::test]
async fn more_rows_and_partitions_than_are_read_at_once() {
    let world = World::new(Arc::new(Disk::default()), 1_203);
    world.sync("first").await;
    world.check(0);
    for n in 0..1_203 {
        world.library.book(n, "second");
    }
    world.sync("second").await;
    let process = world.process(&Trouble::new(0, How::Never));
    assert_eq!(compact(&*process, "compaction").await.expect("nothing is in the way"), 1_203 + 802);
    world.check(0);
    world.at_rest().await;
}

#[tokio::test]
async fn a_file_is_compacted_when_it_has_grown_out_of_proportion() {
    let world = World::new(Arc::new(Disk::default()), 60);
    for round in 0..172 {
        for n in 0..60 {
            world.library.book(n, &format!("round {round}"));
        }
        world.sync(&format!("run {round}")).await;
    }
    // 60 lines of each round; the run that would begin with 10,000 superseded ones compacts first
    let lines = world.place.lines("books").len();
    assert!((60..10_000).contains(&lines), "{lines}");
    assert_eq!(held(|file| world.place.lines(file)), world.library.truth());
    world.at_rest().await;
}

#[tokio::test]
async fn units_dirty_partitions_and_repairs() {
    let world = empty().await;
    world.sync("first").await;
    let process = world.process(&Trouble::new(0, How::Never));
    let all = process.units(None, None, 1_000).await.expect("the store answers");
    let keys: Vec<(&str, &str)> =
        all.iter().map(|u| (u.stream.as_str(), u.partition.as_str())).collect();
    assert!(keys.is_sorted() && keys.len() == 2 + 2 + 8, "{keys:?}");
    let (mut paged, mut after) = (Vec::new(), None::<(String, String)>);
    loop {
        let from = after.as_ref().map(|(s, p)| (s.as_str(), p.as_str()));
        let page = process.units(None, from, 3).await.expect("the store answers");
        let Some(last) = page.last() else { break };
        after = Some((last.stream.clone(), last.partition.clone()));
        paged.extend(page);
    }
    assert_eq!(paged, all, "page after page it is the same");
    let copies = process.units(Some("copies"), Some(("books", "")), 99).await;
    assert!(copies.expect("the store answers").iter().all(|u| u.stream == "copies"));
    assert_eq!(process.dirty("copies", None, 9).await.expect("the store answers"), []);

    let holder = Holder { run_id: "repair".to_owned(), ..Holder::default() };
    let claim = Claim { holder, is_gone: |_| false };
    let granted = process.claim(&claim).await.expect("the store answers");
    let Grant::Granted(lease) = granted else { panic!("{granted:?}") };
    let mut unit = all[4].clone();
    unit.waiting.as_mut().expect("a partition").done = 0;
    let put = Repair::Put(vec![unit.clone()]);
    assert_eq!(process.repair(&lease, "put one", &put).await.expect("it is done"), 1);
    let dirty = process.dirty("copies", None, 9).await.expect("the store answers");
    assert_eq!((dirty.len(), &dirty[0].partition), (1, &unit.partition));
    let forget = Repair::Forget("copies".to_owned());
    assert_eq!(process.repair(&lease, "forget copies", &forget).await.expect("it is done"), 9);
    assert_eq!(process.dirty("copies", None, 9).await.expect("the store answers"), []);
    let left = process.units(Some("copies"), None, 9).await.expect("the store answers");
    let left: Vec<&str> = left.iter().map(|u| u.partition.as_str()).collect();
    assert_eq!(left, [FILL], "how far the rows were filled stays true");
    let log = process.repairs(None, 9).await.expect("the store answers");
    let said: Vec<(&str, i64)> = log.iter().map(|r| (r.what.as_str(), r.units)).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.contains(&("put one", 1)) && said.contains(&("forget copies", 9)), "{said:?}");
    process.release(&lease).await.expect("it is ours");
    assert_eq!(process.renew(&lease).await.expect_err("it is over").kind, Kind::LeaseLost);
    world.at_rest().await;
}

#[tokio::test]
async fn the_lease_is_one_holders() {
    let world = empty().await;
    let process = world.process(&Trouble::new(0, How::Never));
    let ask = async |run_id: &str, is_gone: fn(&Holder) -> bool| {
        let holder = Holder { run_id: run_id.to_owned(), ..Holder::default() };
        process.claim(&Claim { holder, is_gone }).await.expect("the store answers")
    };
    let granted = |epoch| Grant::Granted(Lease { epoch });
    assert_eq!(ask("a", |_| false).await, granted(1));
    assert_eq!(ask("a", |_| false).await, granted(1), "the same run asks again");
    assert!(matches!(ask("b", |_| false).await, Grant::Held(holder) if holder.run_id == "a"));
    world.clock.pass(Duration::from_secs(29));
    process.renew(&Lease { epoch: 1 }).await.expect("it is ours");
    world.clock.pass(Duration::from_secs(29));
    assert!(matches!(ask("b", |_| false).await, Grant::Held(_)), "it was renewed");
    assert_eq!(ask("b", |_| true).await, granted(2), "its process is gone");
    assert_eq!(process.renew(&Lease { epoch: 1 }).await.expect_err("late").kind, Kind::LeaseLost);
    process.release(&Lease { epoch: 1 }).await.expect("it is not ours: nothing happens");
    assert!(matches!(ask("c", |_| false).await, Grant::Held(holder) if holder.run_id == "b"));
    world.clock.pass(Duration::from_secs(31));
    assert_eq!(ask("c", |_| false).await, granted(3), "nobody renewed it");
    process.release(&Lease { epoch: 3 }).await.expect("it is ours");
    assert_eq!(ask("a", |_| false).await, granted(4));
}
