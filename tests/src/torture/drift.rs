//! `torture drift`: seed after seed of drawn manifests and sources that change.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use super::Words;
use crate::drift::book::{CLASSES, Class};
use crate::drift::world::{Look, Outcome, live};
use crate::sim::process::lock;

/// The sum of many worlds.
#[derive(Debug, Default)]
pub struct Totals {
    /// Worlds.
    pub worlds: u64,
    /// Runs.
    pub runs: u64,
    /// Of them, killed.
    pub killed: u64,
    /// Complaints by class: the first of each world.
    pub complaints: BTreeMap<Class, u64>,
}

impl Totals {
    fn add(&mut self, outcome: &Outcome) {
        self.worlds += 1;
        self.runs += outcome.runs;
        self.killed += outcome.killed;
        if let Some(complaint) = outcome.complaints.first() {
            *self.complaints.entry(complaint.class).or_default() += 1;
        }
    }

    /// What there is to say at the end.
    #[must_use]
    pub fn shown(&self, seconds: f64) -> String {
        let count = |class: &Class| self.complaints.get(class).copied().unwrap_or(0);
        let name = |class: &Class| format!("{class:?}").to_uppercase();
        let rows: Vec<String> =
            CLASSES.iter().map(|class| format!("{} {}", name(class), count(class))).collect();
        let rate = self.worlds as f64 / seconds.max(0.001);
        format!(
            "{} runs in {} worlds, {} killed\n{}\n{seconds:.1} s, {rate:.0} worlds/s",
            self.runs,
            self.worlds,
            self.killed,
            rows.join(" ")
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
    format!("cargo run -p tests --release --bin torture -- drift --seed {seed} --count 1 --verbose")
}

/// Lives through many seeds.
#[must_use]
pub fn worlds(first: u64, count: u64, threads: u64, verbose: bool) -> Totals {
    let (next, totals) = (AtomicU64::new(first), Mutex::new(Totals::default()));
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first.saturating_add(count) {
                        return;
                    }
                    let outcome = live(seed, Look { bug: None, verbose });
                    for line in &outcome.notes {
                        println!("{line}");
                    }
                    if let Some(complaint) = outcome.complaints.first() {
                        let text: String = complaint.what.chars().take(400).collect();
                        println!("seed {seed}: {:?} {text}\n  {}", complaint.class, replay(seed));
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
    let began = Instant::now();
    let totals = worlds(seed, count, threads, words.has("--verbose"));
    println!("{}", totals.shown(began.elapsed().as_secs_f64()));
    Ok(totals.good())
}
