//! `connector test`: recorded exchanges, played again through the engine without a network, and what must
//! come of them.

use std::path::{Path, PathBuf};

use engine_manifest::{ConnectorSource, render};
use engine_plan::{Plan, read};

use crate::args::{Outcome, Test};
use crate::{Usage, find, out};

mod case;
mod compare;
mod expected;
mod mask;
mod play;
mod record;
mod show;

use case::Case;
use compare::Problem;
use expected::Expected;
use play::play;

/// What became of one case.
struct Verdict {
    case: String,
    exchanges: usize,
    streams: usize,
    rows: usize,
    problems: Vec<Problem>,
    updated: bool,
}

pub(crate) fn run(args: &Test) -> Result<i32, Usage> {
    let source = find(&args.connector)?;
    let ConnectorSource::Folder { path, .. } = &source else {
        let message = format!("`{}` is compiled in: it has no folder for cases", args.connector);
        return Err(Usage::new(message, "name the connector by the path of its folder".into()));
    };
    let reading = read(&source);
    let Some(plan) = reading.plan else {
        out(render::human(&reading.problems, &reading.sources, false).trim_end());
        let hint = format!("see `connector check {}`", args.connector);
        return Err(Usage::new("the connector has mistakes".into(), hint));
    };
    let fixtures = path.join("fixtures");
    if args.record {
        return record::run(args, &plan, &fixtures);
    }
    let mut verdicts = Vec::new();
    for folder in cases(args, &fixtures)? {
        let case = Case::read(&folder)?;
        verdicts.push(verdict(&plan, &case, &folder, args.update)?);
    }
    match args.format {
        Outcome::Human => show::human(&args.connector, &verdicts),
        Outcome::Json => show::json(&args.connector, &verdicts),
    }
    Ok(i32::from(verdicts.iter().any(|v| !v.problems.is_empty())))
}

/// The folders of the cases that are wanted, by name.
fn cases(args: &Test, fixtures: &Path) -> Result<Vec<PathBuf>, Usage> {
    let entries = std::fs::read_dir(fixtures).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> =
        entries.map(|e| e.path()).filter(|p| p.join(case::CASE).is_file()).collect();
    found.sort();
    let names: Vec<String> = found.iter().map(|folder| name(folder)).collect();
    if let Some(wanted) = &args.case {
        found.retain(|folder| name(folder) == *wanted);
        if found.is_empty() {
            let hint = engine_connect::nearest(wanted, "cases", &names);
            return Err(Usage::new(format!("there is no case `{wanted}`"), hint));
        }
    }
    if found.is_empty() {
        let message = format!("there is no case under {}", fixtures.display());
        let hint = format!("`connector test {} --record` makes one", args.connector);
        return Err(Usage::new(message, hint));
    }
    Ok(found)
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Plays a case, and compares. With `update`, what came of it is what is expected from now on.
fn verdict(plan: &Plan, case: &Case, folder: &Path, update: bool) -> Result<Verdict, Usage> {
    let played = play(plan, case)?;
    let found = Expected::of(plan, &played);
    let mut problems = compare::exchanges(&played);
    let updated = update && problems.is_empty();
    if updated {
        found.write(folder)?;
    } else {
        problems.extend(compare::streams(&played, &found, &Expected::read(folder)?));
    }
    problems.extend(compare::records(plan, &played));
    Ok(Verdict {
        case: name(folder),
        exchanges: case.exchanges.len(),
        streams: played.report.streams.len(),
        rows: found.rows.len(),
        problems,
        updated,
    })
}
