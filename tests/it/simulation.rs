//! The simulation (docs/torture.md): the engine survives it, and the oracle sees what it should.

use tests::postgres::{Server, is_here};
use tests::sim::bugs::BUGS;
use tests::sim::world::{Look, simulate};
use tests::torture::databases::{Kinds, every_call};
use tests::torture::{calls, seeds};

#[test]
fn hundreds_of_worlds_lose_nothing() {
    let totals = seeds::worlds(0, 400, 2, Look::default());
    println!("{}", totals.shown(1.0));
    assert!(totals.good(), "see the seeds above");
    assert!(totals.crashes > 100 && totals.pauses > 50 && totals.faults > 1000, "{totals:?}");
}

#[test]
fn a_seed_says_everything_that_happens() {
    for seed in 0..100 {
        let look = Look { trace: true, ..Look::default() };
        let (first, again) = (simulate(seed, look).trace, simulate(seed, look).trace);
        let differs = first.iter().zip(&again).find(|(a, b)| a != b);
        assert_eq!((differs, first.len()), (None, again.len()), "seed {seed}");
    }
}

#[test]
fn every_call_may_fail_also_while_recovering() {
    let matrix = calls::matrix(1, 19);
    println!("{} calls\n{}", matrix.calls, matrix.totals.shown(1.0));
    assert!(matrix.totals.good(), "see the calls above");
    assert!(matrix.calls > 40, "{} calls: the world has become too small", matrix.calls);
}

#[test]
fn every_seeded_bug_is_caught() {
    let mut missed = Vec::new();
    for bug in BUGS {
        let look = Look { bug: Some(bug), ..Look::default() };
        let first = (0..SEEDS_PER_BUG).find_map(|seed| {
            let complaint = simulate(seed, look).complaints.into_iter().next()?;
            Some((seed, complaint))
        });
        match first {
            Some((seed, complaint)) if bug.caught_as.contains(&complaint.class) => {
                println!("{}: seed {seed}, {:?}", bug.name, complaint.class);
            }
            other => missed.push(format!("{}: {other:?}", bug.name)),
        }
    }
    assert!(missed.is_empty(), "not caught, or as something else:\n{}", missed.join("\n"));
}

/// Worlds in which a bug must show.
const SEEDS_PER_BUG: u64 = 300;

/// Real databases: every call of a run, in two of six ways; all of them, and the recovery's calls, are for
/// `torture databases`.
#[test]
fn every_call_into_a_database_may_fail() {
    let test = "simulation::every_call_into_a_database_may_fail";
    let mut all = vec![Kinds::Sqlite];
    if is_here(test) {
        all.push(Kinds::Postgres(Server::shared().database()));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    for kinds in all {
        let found = runtime.block_on(every_call(&kinds, 2, usize::MAX));
        let name = kinds.name();
        println!("{name}: {} calls, {} runs", found.calls, found.runs);
        assert!(found.calls > 20, "{name}: only {} calls", found.calls);
        assert!(found.wrong.is_empty(), "{name}: {:#?}", found.wrong);
    }
}
