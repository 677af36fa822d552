//! The journal's deletions: the same as those in memory, and every trouble at every call.

use std::sync::Arc;
use std::time::Duration;

use engine_sync::deletion::{Guard, Strategy};
use engine_sync::destination::Outcome;
use engine_sync::memory::MemoryDestination;
use engine_sync::{Destination, Holder, Inspect, Kind, Lease, Repair};
use serde_json::Value;
use tests::deletions::{
    Over, Page, Pass, Row, Told, begin, claim, compare_files, insist, prepare, row, says, stored,
    tables, tell,
};
use tests::disk::Disk;
use tests::trouble::{How, Trouble};
use tests::world::{Folder, Place, Process, World};

const FREE: Guard = Guard { run_rows: 1_000_000, run_deleted: 0 };

fn page(page: Page) -> Told {
    Told::Page(Box::new(page))
}

fn judge(table: usize) -> Told {
    Told::Judge { table, guard: FREE, owners: None, unreferenced: false }
}

/// A whole pass in one page.
fn pass(table: usize, generation: u64, over: Over, proven: bool, rows: Vec<Row>) -> Told {
    let count = proven.then_some(rows.len() as u64);
    let pass = Some(Pass { generation, begins: true, ends: Some((over, count)) });
    page(Page { table, rows: Some(rows), pass, ..Page::default() })
}

fn keys(count: usize) -> Vec<String> {
    (0..count).map(|n| row(n, 0, 0).0).collect()
}

fn rows(count: usize) -> Vec<Row> {
    (0..count).map(|n| row(n, n % 7, 1)).collect()
}

/// A journal and a memory that are told the same.
struct Both<P: Place> {
    world: World<P>,
    memory: MemoryDestination,
    lease: Lease,
    runs: u32,
}

impl<P: Place> Both<P> {
    async fn new(place: P) -> Self {
        let memory = MemoryDestination::default();
        let lease = begin(&memory, "memory").await.expect("nobody has it");
        Self { world: World::new(place, 0), memory, lease, runs: 0 }
    }

    /// A new process begins a run, and asks again where it is not known what became of it.
    async fn run(&mut self, trouble: &Arc<Trouble>) -> (Process<P>, Outcome<Lease>) {
        self.runs += 1;
        let process = self.world.process(trouble);
        let run_id = format!("run {}", self.runs);
        for _ in 0..9 {
            match begin(&*process, &run_id).await {
                Err(error) if matches!(error.kind, Kind::Busy | Kind::Lost) => {}
                begun => return (process, begun),
            }
        }
        panic!("it never begins");
    }

    async fn quiet(&mut self) -> (Process<P>, Lease) {
        let (process, lease) = self.run(&Trouble::new(0, How::Never)).await;
        (process, lease.expect("nothing is in the way"))
    }

    /// Tells both, and compares.
    async fn tell(&mut self, all: &[Told], count: usize) {
        let (process, lease) = self.quiet().await;
        let begun = process.start_run(&lease, &Holder::default(), "deletions").await;
        begun.expect("nothing is in the way");
        for told in all {
            let ours = insist(&*process, &lease, told).await.expect("it is done");
            self.world.clock.pass(Duration::from_millis(1));
            let theirs = insist(&self.memory, &self.lease, told).await.expect("it is done");
            assert_eq!(ours, theirs, "{told:?}");
            if count > 0 {
                self.compare(&*process, count).await;
            }
        }
        process.release(&lease).await.expect("it is ours");
    }

    async fn compare(&self, process: &dyn Destination, count: usize) {
        let keys = keys(count);
        assert_eq!(says(process, &keys).await, says(&self.memory, &keys).await);
        compare_files(|file| self.world.place.lines(file), &self.memory);
    }
}

/// One trouble at one call of what is told last. Whether it happened.
async fn at_call(at: usize, before: &[Told], act: &Told, count: usize, how: How) -> bool {
    let mut both = Both::new(Arc::new(Disk::default())).await;
    both.tell(before, 0).await;
    let trouble = Trouble::new(at, how);
    let start = stored(&both.memory, act).await.expect("memory answers");
    let (process, lease) = both.run(&trouble).await;
    let done = match lease {
        Ok(lease) => insist(&*process, &lease, act).await.is_ok(),
        Err(_) => false,
    };
    assert!(done || trouble.happened(), "{how:?} at {at}");
    insist(&both.memory, &both.lease, act).await.expect("it is done");
    let (process, lease) = both.quiet().await;
    let now = stored(&*process, act).await.expect("it answers");
    if !done && now == start {
        tell(&*process, &lease, act, start).await.expect("nothing is in the way");
    }
    both.compare(&*process, count).await;
    trouble.happened()
}

async fn through_all_troubles(before: &[Told], act: &Told, count: usize) {
    let hows = [
        How::Crash { after: false },
        How::Crash { after: true },
        How::Once(Kind::Lost, false),
        How::Once(Kind::Lost, true),
        How::Once(Kind::Full, true),
        How::Late(2),
    ];
    // long acts have many calls that are alike: each fails in two ways, the next one in others
    for at in 1.. {
        let mut happened = false;
        for how in [hows[at % hows.len()], hows[(at + 3) % hows.len()]] {
            happened |= at_call(at, before, act, count, how).await;
        }
        if !happened {
            return;
        }
    }
}

fn line<'l>(lines: &'l [Value], key: &str) -> &'l Value {
    lines.iter().rfind(|line| line["id"] == key).expect("there is such a row")
}

#[tokio::test]
async fn two_passes_prove_and_a_tombstone_is_a_line() {
    let mut both = Both::new(Folder::new()).await;
    let first = pass(0, 1, Over::All, false, rows(12));
    let second = |generation| pass(0, generation, Over::All, false, rows(10));
    both.tell(&[first.clone(), second(2), judge(0)], 12).await;
    assert_eq!(both.world.place.lines("parts").len(), 12, "one pass is no proof");
    both.tell(&[second(3), judge(0)], 12).await;
    let lines = both.world.place.lines("parts");
    assert_eq!(lines.len(), 14, "two tombstones");
    let (before, after) = (&lines[10], &lines[12]);
    assert!(before["_deleted_at"].is_null() && after["_deleted_at"].is_string(), "{after}");
    assert_eq!(after["_deleted_at"], after["_synced_at"]);
    for column in ["id", "owner", "at", "_raw"] {
        assert_eq!(before[column], after[column], "{column}");
    }
    // the same record comes again: it lives, though nothing of it has changed
    both.tell(&[pass(0, 4, Over::All, false, rows(11)), judge(0)], 12).await;
    let lines = both.world.place.lines("parts");
    assert_eq!(lines.len(), 15);
    assert!(line(&lines, "k0010")["_deleted_at"].is_null());
    let (process, lease) = both.quiet().await;
    let status = process.status(None).await.expect("it answers");
    let parts = status[0].streams.iter().find(|s| s.stream == "parts").expect("it was made");
    assert_eq!((parts.rows, parts.deleted, parts.suspected), (11, 1, 0));
    // compaction keeps the tombstone
    process.compact(&lease, "parts", "parts").await.expect("nothing is in the way");
    let lines = both.world.place.lines("parts");
    assert_eq!(lines.len(), 12);
    assert!(line(&lines, "k0011")["_deleted_at"].is_string());
    process.release(&lease).await.expect("it is ours");
    both.tell(&[Told::Purge(0), Told::Purge(0)], 12).await;
    let lines = both.world.place.lines("parts");
    assert_eq!(lines.len(), 11, "no line of it is left");
    both.tell(&[first, judge(0)], 12).await;
}

#[tokio::test]
async fn the_guard_withholds_and_an_operator_decides() {
    let mut both = Both::new(Arc::new(Disk::default())).await;
    let less = |generation| pass(0, generation, Over::All, true, rows(600));
    let begun = [pass(0, 1, Over::All, false, rows(1_300)), less(2), judge(0)];
    both.tell(&begun, 1_300).await;
    let name = || "parts".to_owned();
    both.tell(&[Told::Repair(Repair::Approve(name())), judge(0)], 1_300).await;
    let back = [Told::Repair(Repair::Withhold(name())), judge(0)];
    both.tell(&back, 1_300).await;
    both.tell(&[Told::Repair(Repair::Discard(name())), judge(0), less(3), judge(0)], 1_300).await;
    both.tell(&[Told::Repair(Repair::Approve(name())), less(4), judge(0)], 1_300).await;
    let deleted = both.memory.contents().rows["parts"].values().filter(|r| r.deleted).count();
    assert_eq!(deleted, 700);
    both.tell(&[less(5), Told::Repair(Repair::Forget(name())), Told::Purge(0)], 1_300).await;
    let (process, _) = both.quiet().await;
    let log = process.repairs(None, 99).await.expect("it answers");
    assert_eq!(log.len(), 5, "{log:?}");
}

#[tokio::test]
async fn parts_of_a_pass_survive_a_new_process() {
    let mut both = Both::new(Folder::new()).await;
    both.tell(&[pass(1, 1, Over::All, false, rows(9))], 9).await;
    let part = |begins: bool, from: usize, to: usize, ends: bool| {
        let ends = ends.then_some((Over::All, Some(7)));
        let pass = Some(Pass { generation: 2, begins, ends });
        let rows = Some(rows(9)[from..to].to_vec());
        page(Page { table: 1, rows, pass, ..Page::default() })
    };
    both.tell(&[part(true, 0, 3, false)], 9).await;
    both.tell(&[part(false, 4, 6, false)], 9).await;
    both.tell(&[part(false, 6, 8, true), judge(1)], 9).await;
    let rows = &both.memory.contents().rows["pieces"];
    let gone: Vec<&String> = rows.iter().filter(|(_, r)| r.deleted).map(|(key, _)| key).collect();
    assert_eq!(gone, ["k0003", "k0008"]);
}

/// Sixty of everything, told at random.
#[tokio::test]
async fn whatever_is_told_both_say_the_same() {
    for seed in 0..25 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut both = Both::new(Arc::new(Disk::default())).await;
        for _ in 0..6 {
            let told: Vec<Told> = (0..8).map(|_| any(&mut random)).collect();
            both.tell(&told, 26).await;
        }
    }
}

fn some(random: &mut fastrand::Rng) -> Vec<Row> {
    let mut some = Vec::new();
    for n in 0..24 {
        if random.u8(..4) > 0 {
            some.push(row(n, random.usize(..4), random.u64(..2)));
        }
    }
    some
}

fn any_pass(random: &mut fastrand::Rng, table: usize) -> Pass {
    let over = match random.u8(..6) {
        0 => Over::Owner(row(random.usize(..4), 0, 0).0),
        1 => Over::Since(format!("2026-01-{:02}", random.u8(1..28))),
        2 if table == 0 => Over::Members(random.u8(..3).to_string()),
        _ => Over::All,
    };
    let ends = (random.u8(..3) > 0).then(|| (over, random.bool().then(|| random.u64(..4))));
    Pass { generation: random.u64(..3), begins: random.bool(), ends }
}

fn any(random: &mut fastrand::Rng) -> Told {
    let table = random.usize(..2);
    let name = ["parts", "pieces"][table].to_owned();
    match random.u8(..16) {
        0 => Told::Repair(Repair::Approve(name)),
        1 => Told::Repair(Repair::Withhold(name)),
        2 => Told::Repair(Repair::Discard(name)),
        3 => Told::Repair(Repair::Forget(name)),
        4 => Told::Purge(table),
        5..8 => Told::Judge {
            table,
            guard: Guard { run_rows: random.u64(..200), run_deleted: random.u64(..10) },
            owners: random.bool().then_some(1 - table),
            unreferenced: table == 0 && random.u8(..4) == 0,
        },
        _ => {
            let rows = (random.u8(..5) > 0).then(|| some(random));
            let count = rows.as_ref().map_or(0, Vec::len);
            let mut flagged: Vec<usize> = (0..count).filter(|_| random.u8(..9) == 0).collect();
            flagged.dedup();
            let mut pass = random.bool().then(|| any_pass(random, table));
            if let (None, Some(pass)) = (&rows, &mut pass) {
                pass.begins = false;
            }
            let member = (table == 0 && random.bool()).then(|| random.u8(..3).to_string());
            let also = (random.u8(..4) == 0).then(|| {
                let pass = random.bool().then(|| any_pass(random, 1 - table));
                (1 - table, some(random), pass)
            });
            let accuse = |_| {
                let key = row(random.usize(..26), 0, 0).0;
                (random.usize(..2), key, [Strategy::Feed, Strategy::Probe][random.usize(..2)])
            };
            let accused = (0..[0, 0, 2][table + usize::from(count > 15)]).map(accuse).collect();
            let partition = ["", "p"][usize::from(count % 3 == 0)].to_owned();
            page(Page { table, partition, rows, flagged, pass, member, also, accused })
        }
    }
}

#[tokio::test]
async fn an_end_of_a_long_pass_in_trouble() {
    let before =
        [pass(0, 1, Over::All, false, rows(1_200)), pass(0, 2, Over::All, false, rows(700))];
    let act = pass(0, 3, Over::All, false, rows(90));
    through_all_troubles(&before, &act, 1_200).await;
}

#[tokio::test]
async fn a_long_judgement_in_trouble() {
    let accused = (0..550).map(|n| (0, row(n, 0, 0).0, Strategy::Feed)).collect();
    let fed = page(Page { table: 0, accused, ..Page::default() });
    let begun = [pass(0, 1, Over::All, false, rows(1_200)), fed];
    through_all_troubles(&begun, &judge(0), 1_200).await;
    let mut after = begun.to_vec();
    after.push(judge(0));
    through_all_troubles(&after, &Told::Purge(0), 1_200).await;
    // and what belongs to them
    after.insert(0, pass(1, 1, Over::All, false, (0..1_100).map(|n| row(n, n, 1)).collect()));
    let guard = FREE;
    let orphans = Told::Judge { table: 1, guard, owners: Some(0), unreferenced: false };
    through_all_troubles(&after, &orphans, 1_200).await;
}

#[tokio::test]
async fn members_in_trouble() {
    let of = |member: &str, generation, ends: bool, rows: Vec<Row>| {
        let over = Over::Members(member.to_owned());
        let ends = ends.then_some((over, Some(rows.len() as u64)));
        let pass = Some(Pass { generation, begins: true, ends });
        let (partition, member) = (member.to_owned(), Some(member.to_owned()));
        page(Page { table: 0, partition, rows: Some(rows), pass, member, ..Page::default() })
    };
    let before = [of("a", 1, true, rows(1_100)), of("b", 1, true, rows(40))];
    let act = of("a", 2, true, rows(30));
    through_all_troubles(&before, &act, 1_100).await;
    let mut after = before.to_vec();
    after.push(act);
    let guard = FREE;
    let lonely = Told::Judge { table: 0, guard, owners: None, unreferenced: true };
    let mut both = Both::new(Folder::new()).await;
    after.push(lonely.clone());
    after.push(Told::Repair(Repair::Approve("parts".to_owned())));
    after.extend([lonely, Told::Purge(0)]);
    both.tell(&after, 1_100).await;
    assert_eq!(both.world.place.lines("parts__shelf").len(), 40);
}

#[tokio::test]
async fn a_verdict_does_not_know_of_later_accusations() {
    let accused = |from: usize, to: usize| {
        let accused = (from..to).map(|n| (0, row(n, 0, 0).0, Strategy::Feed)).collect();
        page(Page { table: 1, accused, ..Page::default() })
    };
    let begun = [pass(0, 1, Over::All, false, rows(1_200)), accused(0, 550)];
    for at in 1.. {
        let mut both = Both::new(Arc::new(Disk::default())).await;
        both.tell(&begun, 0).await;
        let trouble = Trouble::new(at, How::Crash { after: at % 2 == 0 });
        if let (process, Ok(lease)) = both.run(&trouble).await {
            let _ = insist(&*process, &lease, &judge(0)).await;
        }
        // a run that does not open the table
        let process = both.world.process(&Trouble::new(0, How::Never));
        let lease = claim(&*process, "later").await.expect("the first is gone");
        prepare(&*process, &lease, &[1]).await.expect("nothing is in the way");
        insist(&*process, &lease, &accused(540, 560)).await.expect("nothing is in the way");
        prepare(&*process, &lease, &[0]).await.expect("nothing is in the way");
        let keys: Vec<String> = (550..560).map(|n| row(n, 0, 0).0).collect();
        let asked: Vec<&str> = keys.iter().map(String::as_str).collect();
        let known = process.known(&tables()[0], &asked).await.expect("it answers");
        assert!(known.iter().all(|k| k.is_some_and(|k| !k.deleted)), "at {at}");
        let left = process.suspected("parts", None, 9_999).await.expect("it answers");
        assert!(keys.iter().all(|key| left.iter().any(|s| s.key == *key)), "at {at}");
        if !trouble.happened() {
            return;
        }
    }
}
