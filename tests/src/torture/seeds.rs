//! `torture sim`: seed after seed.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use super::Words;
use crate::sim::ledger::{CLASSES, Class};
use crate::sim::process::lock;
use crate::sim::world::{Look, Outcome, simulate};

/// The sum of many worlds.
#[derive(Debug, Default)]
pub struct Totals {
    /// Worlds.
    pub worlds: u64,
    /// Runs of the engine.
    pub runs: u64,
    /// Of them, killed.
    pub crashes: u64,
    /// Times a process slept.
    pub pauses: u64,
    /// Fallible calls.
    pub calls: u64,
    /// Calls and answers that went wrong.
    pub faults: u64,
    /// Records deleted at the source that are still stored.
    pub ghosts: u64,
    /// Complaints by class.
    pub complaints: BTreeMap<Class, u64>,
}

impl Totals {
    /// Adds a world.
    pub fn add(&mut self, outcome: &Outcome) {
        self.worlds += 1;
        self.runs += outcome.runs;
        self.crashes += outcome.crashes;
        self.pauses += outcome.pauses;
        self.calls += outcome.calls;
        self.faults += outcome.faults;
        self.ghosts += outcome.ghosts;
        for complaint in &outcome.complaints {
            *self.complaints.entry(complaint.class).or_default() += 1;
        }
    }

    /// What there is to say at the end.
    #[must_use]
    pub fn shown(&self, seconds: f64) -> String {
        let rate = self.runs as f64 / seconds.max(0.001);
        let rows: Vec<String> = CLASSES
            .iter()
            .map(|class| {
                let count = self.complaints.get(class).copied().unwrap_or(0);
                format!("{} {count}", format!("{class:?}").to_uppercase())
            })
            .collect();
        format!(
            "{} runs in {} worlds, {} killed, {} put to sleep; {} of {} fallible calls and answers \
             went wrong\n{}\n{} ghosts (deletions are not seen yet)\n{seconds:.1} s, {rate:.0} runs/s",
            self.runs,
            self.worlds,
            self.crashes,
            self.pauses,
            self.faults,
            self.calls,
            rows.join(" "),
            self.ghosts,
        )
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn good(&self) -> bool {
        self.complaints.is_empty()
    }
}

/// How a seed is lived through again.
#[must_use]
pub fn replay(seed: u64) -> String {
    format!("cargo run -p tests --release --bin torture -- sim --seed {seed} --count 1 --trace")
}

/// Lives through many seeds. Gives what they add up to.
#[must_use]
pub fn worlds(first: u64, count: u64, threads: u64, look: Look<'_>) -> Totals {
    let (next, totals) = (AtomicU64::new(first), Mutex::new(Totals::default()));
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first.saturating_add(count) {
                        return;
                    }
                    let outcome = simulate(seed, look);
                    for line in &outcome.trace {
                        println!("{line}");
                    }
                    if let Some(complaint) = outcome.complaints.first() {
                        println!("seed {seed}: {complaint:?}\n  {}", replay(seed));
                    }
                    lock(&totals).add(&outcome);
                }
            });
        }
    });
    totals.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The subcommand.
///
/// # Errors
/// When its words can't be read.
pub fn run(words: &Words) -> Result<bool, String> {
    let (seed, count) = (words.number("--seed", 0)?, words.number("--count", 10_000)?);
    let threads = words.number("--threads", 1)?;
    let (trace, holes) = (words.has("--trace"), words.has("--holes"));
    let look = Look { trace, holes, bug: None };
    let began = Instant::now();
    let totals = worlds(seed, count, threads, look);
    println!("{}", totals.shown(began.elapsed().as_secs_f64()));
    Ok(totals.good())
}
