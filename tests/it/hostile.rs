//! Manifests that are wrong or mean harm, by the hundred: each is refused with a code and a place, soon, and
//! without a panic. The worst ones meet the real program within limits of memory and time.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::Command;

use engine_manifest::problem::code;
use engine_manifest::{ConnectorSource, Problem};
use engine_plan::{Reading, read};
use tests::bin::{connector, root};
use tests::torture::manifests::{cpu_seconds, many};

mod table;
mod written;

/// CPU seconds that one manifest may take in an unoptimised program.
const SECONDS_MAX: f64 = 3.0;

/// What the real program may use: CPU seconds, and KiB of addresses.
const LIMITS: &str = "ulimit -t 10; ulimit -v 262144; exec \"$0\" check \"$1\"";

/// A wrong connector: what it is about, its files, and the code that must be among those found.
pub(crate) struct Case {
    pub(crate) about: String,
    pub(crate) files: Vec<(String, Vec<u8>)>,
    pub(crate) code: Option<&'static str>,
}

impl Case {
    /// Writes its files into an empty folder.
    fn place(&self, folder: &Path) -> ConnectorSource {
        for (name, text) in &self.files {
            fs::write(folder.join(name), text).expect("a new file");
        }
        let (path, file) = (folder.to_owned(), "manifest.yaml".to_owned());
        ConnectorSource::Folder { path, file, shadows: false }
    }
}

/// The codes that docs/errors.md explains.
fn explained() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("docs/errors.md")).expect("the codes");
    let title = |line: &str| Some(line.strip_prefix("## C0")?.split(' ').next()?.to_owned());
    text.lines().filter_map(title).map(|digits| format!("C0{digits}")).collect()
}

/// What is wrong with a problem's place: it has one, inside its file. What could not be read has none.
fn misplaced(problem: &Problem, reading: &Reading) -> Option<&'static str> {
    let Some(span) = problem.span else {
        return (problem.code != code::FILE).then_some("no place");
    };
    let (name, text) = reading.sources.get(span.file);
    let (start, end) = (span.start as usize, span.end as usize);
    match text.get(start..end) {
        _ if name == "?" => Some("no such file"),
        None => Some("a place outside the file, or within a character"),
        Some(_) => None,
    }
}

/// Why this was no good answer.
fn judged(case: &Case, reading: &Reading, known: &BTreeSet<String>) -> Option<String> {
    if reading.problems.is_empty() {
        return Some("accepted".to_owned());
    }
    let problems = reading.problems.sorted();
    if let Some(problem) = problems.iter().find(|p| !known.contains(p.code.0)) {
        return Some(format!("{} is not explained", problem.code.0));
    }
    if let Some(why) = problems.iter().find_map(|p| misplaced(p, reading)) {
        return Some(format!("{why}: {problems:?}"));
    }
    if reading.plan.is_some() {
        return Some("a plan beside mistakes".to_owned());
    }
    let found: Vec<&str> = problems.iter().map(|p| p.code.0).collect();
    case.code.filter(|code| !found.contains(code)).map(|code| format!("{code} is not in {found:?}"))
}

/// Checks a connector in this process.
fn answered(case: &Case, known: &BTreeSet<String>) -> Option<String> {
    let dir = tempfile::tempdir().expect("a folder");
    let source = case.place(dir.path());
    let began = cpu_seconds();
    let reading = catch_unwind(AssertUnwindSafe(|| read(&source)));
    let seconds = cpu_seconds() - began;
    match reading {
        Err(_) => Some("a panic".to_owned()),
        Ok(_) if seconds > SECONDS_MAX => Some(format!("{seconds:.1} s")),
        Ok(reading) => judged(case, &reading, known),
    }
}

fn all_answered(cases: &[Case], least: usize) {
    let known = explained();
    let wrong = cases.iter().filter_map(|c| Some(format!("{}: {}", c.about, answered(c, &known)?)));
    let wrong: Vec<String> = wrong.collect();
    println!("{} manifests", cases.len());
    assert!(wrong.is_empty(), "{} wrong answers:\n{}", wrong.len(), wrong.join("\n"));
    assert!(cases.len() >= least, "only {} manifests", cases.len());
}

#[test]
fn a_whole_manifest_is_right() {
    let dir = tempfile::tempdir().expect("a folder");
    let reading = read(&table::whole().place(dir.path()));
    let problems = reading.problems.sorted();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn the_whole_manifest_has_every_field_of_the_language() {
    let text = fs::read_to_string(root().join("schemas/manifest.schema.json")).expect("a schema");
    let schema = serde_json::from_str(&text).expect("JSON");
    let missing: Vec<String> =
        table::fields_of(&schema).difference(&table::used()).cloned().collect();
    assert!(missing.is_empty(), "add these fields to tests/it/hostile/*.json: {missing:?}");
}

#[test]
fn every_field_refuses_every_wrong_value() {
    all_answered(&table::cases(), 1500);
}

#[test]
fn each_hand_written_harm_is_refused() {
    all_answered(&written::cases(), 300);
}

/// Those that would eat memory or time, each alone.
#[test]
fn the_worst_stay_within_memory_and_time() {
    let mut wrong = Vec::new();
    for case in written::worst() {
        let dir = tempfile::tempdir().expect("a folder");
        let _ = case.place(dir.path());
        let program = connector();
        let mut command = Command::new("sh");
        command.args(["-c", LIMITS]).arg(program.get_program()).arg(dir.path());
        let output = command.output().expect("a shell");
        let (out, err) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let coded = case.code.is_none_or(|code| out.contains(&format!("error[{code}]")));
        if output.status.code() != Some(1) || !coded || err.contains("panicked") {
            let out: String = out.chars().take(300).collect();
            wrong.push(format!("{}: {:?} {out} {err}", case.about, output.status));
        }
    }
    assert!(wrong.is_empty(), "stopped, or accepted:\n{}", wrong.join("\n"));
}

/// A small run of `torture manifests`.
#[test]
fn two_thousand_mutants_are_answered() {
    let totals = many(0, 2000, 2, false);
    println!("{totals:?}");
    assert!(totals.good(), "see the seeds above");
    assert!(totals.refused > 500 && totals.accepted > 50, "mutants of one kind only: {totals:?}");
}
