//! `torture`: see docs/torture.md.

use std::process::ExitCode;

use tests::torture::{Words, ahead, calls, databases, drift, kills, manifests, million, seeds};

const USAGE: &str = "torture sim [--seed S] [--count N] [--threads T] [--trace] [--holes]
torture drift [--seed S] [--count N] [--threads T] [--verbose]
torture manifests [--seed S] [--count N] [--threads T] [--trace]
torture calls [--seed S] [--stride N]
torture databases [--stride N] [--sqlite | --postgres]
torture kills [--seed S] [--count N] [--sqlite | --postgres]
torture million [--records N] [--sqlite | --postgres]
torture partitions [--count N]
torture ahead [--pages N] [--latency MS]";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let words = Words::new(words);
    let done = match command.as_str() {
        "sim" => seeds::run(&words),
        "drift" => drift::run(&words),
        "manifests" => manifests::run(&words),
        "calls" => calls::run(&words),
        "databases" => databases::run(&words),
        "kills" => kills::run(&words),
        "million" => million::run(&words),
        "partitions" => million::partitions(&words),
        "ahead" => ahead::run(&words),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}
