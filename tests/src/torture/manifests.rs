//! `torture manifests`: manifests put out of shape, seed after seed. The checker answers each.

use std::collections::HashMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use engine_manifest::{ConnectorSource, render};
use engine_plan::{Reading, read};

use super::Words;
use super::mutants::{Corpus, Mutant};
use crate::sim::process::lock;

/// CPU seconds that one manifest may take in an unoptimised program.
const SECONDS_MAX: f64 = 3.0;

/// The sum of many mutants.
#[derive(Debug, Default)]
pub struct Totals {
    /// Manifests.
    pub manifests: u64,
    /// Of them, with mistakes.
    pub refused: u64,
    /// Of them, with a plan.
    pub accepted: u64,
    /// How often each code was given.
    pub codes: HashMap<&'static str, u64>,
    /// Seeds that were not answered as they should.
    pub wrong: Vec<u64>,
}

impl Totals {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn good(&self) -> bool {
        self.wrong.is_empty()
    }

    /// What there is to say at the end.
    #[must_use]
    pub fn shown(&self, seconds: f64) -> String {
        let mut codes: Vec<(&str, u64)> = self.codes.iter().map(|(c, n)| (*c, *n)).collect();
        codes.sort_unstable();
        let codes: Vec<String> = codes.iter().map(|(code, n)| format!("{code} {n}")).collect();
        let rate = self.manifests as f64 / seconds.max(0.001);
        format!(
            "{} manifests, {} refused, {} accepted, {} wrong\n{}\n{seconds:.1} s, {rate:.0} per second",
            self.manifests,
            self.refused,
            self.accepted,
            self.wrong.len(),
            codes.join(" ")
        )
    }
}

/// The CPU time of this thread.
///
/// # Panics
/// Where the system does not say it.
#[must_use]
pub fn cpu_seconds() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").expect("Linux says it");
    let nanoseconds = text.split(' ').next().and_then(|n| n.parse::<f64>().ok());
    nanoseconds.expect("a number first") / 1e9
}

/// How a seed is tried again.
#[must_use]
pub fn replay(seed: u64) -> String {
    format!(
        "cargo run -p tests --release --bin torture -- manifests --seed {seed} --count 1 --trace"
    )
}

/// What is wrong with what was said: a refusal without a word, a plan beside mistakes, a place outside its
/// file, a text that can't be shown, a plan that can't be used.
fn odd(reading: &Reading) -> Option<String> {
    if reading.plan.is_some() != reading.problems.is_empty() {
        return Some("a plan beside mistakes, or neither".to_owned());
    }
    for problem in reading.problems.sorted() {
        let Some(span) = problem.span else { continue };
        let (name, text) = reading.sources.get(span.file);
        if name == "?" || text.get(span.start as usize..span.end as usize).is_none() {
            return Some(format!("a place outside its file: {problem:?}"));
        }
    }
    let shown = render::human(&reading.problems, &reading.sources, false);
    let control = |c: char| c.is_control() && c != '\n' && c != '\t';
    if let Some(c) = shown.chars().find(|c| control(*c) || "\u{202e}\u{2066}".contains(*c)) {
        return Some(format!("{c:?} is shown"));
    }
    let _ = render::json(&reading.problems, &reading.sources).to_string();
    let plan = reading.plan.as_ref()?;
    let _ = plan.settings(&HashMap::new());
    for stream in &plan.streams {
        let window = stream.open(Some("2026-01-01T00:00:00Z"));
        let _ = (plan.guarantee(stream), stream.request(&window, &[]));
    }
    None
}

/// Checks one mutant in `folder`: what was said, or what is wrong.
fn check(mutant: &Mutant, folder: &Path) -> Result<Reading, String> {
    fs::write(folder.join("manifest.yaml"), &mutant.manifest).map_err(|e| e.to_string())?;
    fs::write(folder.join("people.yaml"), &mutant.product).map_err(|e| e.to_string())?;
    let (path, file) = (folder.to_owned(), "manifest.yaml".to_owned());
    let source = ConnectorSource::Folder { path, file, shadows: false };
    let began = cpu_seconds();
    let answered = catch_unwind(AssertUnwindSafe(|| {
        let reading = read(&source);
        let odd = odd(&reading);
        (reading, odd)
    }));
    let seconds = cpu_seconds() - began;
    match answered {
        Err(_) => Err("a panic, see above".to_owned()),
        Ok(_) if seconds > SECONDS_MAX => Err(format!("{seconds:.1} CPU seconds")),
        Ok((_, Some(odd))) => Err(odd),
        Ok((reading, None)) => Ok(reading),
    }
}

/// Checks the mutants of many seeds.
///
/// # Panics
/// Where no folder can be made.
#[must_use]
pub fn many(first: u64, count: u64, threads: u64, trace: bool) -> Totals {
    let corpus = Corpus::read();
    let (next, totals) = (AtomicU64::new(first), Mutex::new(Totals::default()));
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                let dir = tempfile::tempdir().expect("a folder");
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first.saturating_add(count) {
                        return;
                    }
                    let mutant = corpus.mutant(seed);
                    if trace {
                        println!("seed {seed}\n{}", mutant.shown());
                    }
                    add(&mut lock(&totals), seed, &check(&mutant, dir.path()));
                }
            });
        }
    });
    totals.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn add(totals: &mut Totals, seed: u64, answer: &Result<Reading, String>) {
    totals.manifests += 1;
    match answer {
        Err(why) => {
            println!("seed {seed}: {why}\n  {}", replay(seed));
            totals.wrong.push(seed);
        }
        Ok(reading) if reading.plan.is_some() => totals.accepted += 1,
        Ok(reading) => {
            totals.refused += 1;
            for problem in reading.problems.sorted() {
                *totals.codes.entry(problem.code.0).or_default() += 1;
            }
        }
    }
}

/// The subcommand.
///
/// # Errors
/// When its words can't be read.
pub fn run(words: &Words) -> Result<bool, String> {
    let (seed, count) = (words.number("--seed", 0)?, words.number("--count", 100_000)?);
    let threads = words.number("--threads", 1)?;
    let began = Instant::now();
    let totals = many(seed, count, threads, words.has("--trace"));
    println!("{}", totals.shown(began.elapsed().as_secs_f64()));
    Ok(totals.good())
}
