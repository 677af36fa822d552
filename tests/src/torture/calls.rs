//! `torture calls`: every fallible call of a run fails, one after the other, and every call of the
//! recovery too.

use std::collections::BTreeMap;
use std::time::Instant;

use fastrand::Rng;

use super::Words;
use super::seeds::Totals;
use crate::sim::process::{MODES, Mode, Script};
use crate::sim::world::{Look, Outcome, Traits, live};

/// What the calls of one small world added up to.
#[derive(Debug, Default)]
pub struct Matrix {
    /// Fallible calls of the run that nothing disturbs.
    pub calls: u64,
    /// The sum of all worlds.
    pub totals: Totals,
}

fn world(seed: u64, failures: &[(u64, Mode)]) -> Outcome {
    let scripts = failures.iter().map(|failure| Script::Exactly(BTreeMap::from([*failure])));
    let mut rng = Rng::with_seed(seed);
    let traits = Traits::scripted(&mut rng, scripts.collect());
    live(traits, rng, Look::default())
}

/// Fails each call in each way, alone, and then together with every `stride`-th call of the run that
/// recovers from it.
#[must_use]
pub fn matrix(seed: u64, stride: u64) -> Matrix {
    let mut matrix = Matrix::default();
    let mut fails = |failures: &[(u64, Mode)]| {
        let outcome = world(seed, failures);
        if let Some(complaint) = outcome.complaints.first() {
            println!("seed {seed}, {failures:?}: {complaint:?}");
        }
        matrix.totals.add(&outcome);
        outcome.calls_by_run
    };
    // a call that does not exist: nothing is disturbed
    let calls = fails(&[(0, Mode::Before)]).first().copied().unwrap_or(0);
    for first in 1..=calls {
        for mode in MODES {
            let recovery = fails(&[(first, mode)]).get(1).copied().unwrap_or(0);
            for second in (1..=recovery).step_by(usize::try_from(stride).unwrap_or(1).max(1)) {
                // which way the second call fails goes round with it
                let at = usize::try_from(first + second).unwrap_or(0) % MODES.len();
                fails(&[(first, mode), (second, MODES[at])]);
            }
        }
    }
    matrix.calls = calls;
    matrix
}

/// The subcommand.
///
/// # Errors
/// When its words can't be read.
pub fn run(words: &Words) -> Result<bool, String> {
    let (seed, stride) = (words.number("--seed", 1)?, words.number("--stride", 1)?);
    let began = Instant::now();
    let matrix = matrix(seed, stride);
    println!("{} fallible calls in a run that nothing disturbs", matrix.calls);
    println!("{}", matrix.totals.shown(began.elapsed().as_secs_f64()));
    Ok(matrix.totals.good())
}
