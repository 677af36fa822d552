//! `connector check`: all mistakes at once, offline; with `--live` what the real API says, too.

use std::io::IsTerminal;

use engine_manifest::{Problems, render};
use engine_plan::{Guarantee, Of, Plan, Promise, Reading, read};

use crate::args::{Check, Format};
use crate::live::Access;
use crate::{Usage, find, out};

mod live;

/// What the real API said, and how it was asked.
type Answers = (Access, live::Said);

pub(crate) fn run(args: &Check) -> Result<i32, Usage> {
    let Check { live, access, .. } = args;
    if !live && (!access.set.is_empty() || access.connection.is_some()) {
        let hint = "add --live, or leave --set and --connection out".to_owned();
        return Err(Usage::new("only --live needs a connection's values".into(), hint));
    }
    let names = if args.paths.is_empty() { every_folder()? } else { args.paths.clone() };
    let mut code = 0;
    let mut documents = Vec::new();
    for name in &names {
        let reading = read(&find(name)?);
        let answers = if *live { asked(&reading, args)? } else { None };
        let answers = answers.as_ref();
        let live_found = answers.is_some_and(|(_, said)| !said.problems.is_empty());
        let strict = args.strict && !reading.warnings.is_empty();
        if !reading.problems.is_empty() || strict || live_found {
            code = 1;
        }
        match args.format {
            Format::Json => documents.push(json(name, &reading, answers)),
            Format::Human => human(name, &reading, answers),
            Format::Github => github(name, &reading, answers),
        }
    }
    if args.format == Format::Json {
        out(&serde_json::json!({ "connectors": documents }).to_string());
    }
    Ok(code)
}

/// What the real API says to a connector without mistakes.
fn asked(reading: &Reading, args: &Check) -> Result<Option<Answers>, Usage> {
    let (Some(plan), Some(manifest)) = (&reading.plan, &reading.manifest) else { return Ok(None) };
    let access = crate::live::open(plan.clone(), &args.access)?;
    let said = crate::live::wait(live::ask(&access, manifest))?;
    Ok(Some((access, said)))
}

fn every_folder() -> Result<Vec<String>, Usage> {
    let folders = std::fs::read_dir("connectors").map(|entries| {
        let with_manifest = entries.flatten().filter(|e| e.path().join("manifest.yaml").is_file());
        with_manifest.map(|e| format!("connectors/{}", e.file_name().to_string_lossy())).collect()
    });
    let mut folders: Vec<String> = folders.unwrap_or_default();
    folders.sort();
    if folders.is_empty() {
        let hint = "name one: `connector check PATH`, or `connector check NAME`".to_owned();
        return Err(Usage::new("there is no connector under connectors/".into(), hint));
    }
    Ok(folders)
}

fn human(name: &str, reading: &Reading, answers: Option<&Answers>) {
    let color = std::io::stdout().is_terminal();
    if let Some(plan) = &reading.plan {
        out(&format!("{name}: ok, {} streams", plan.streams.len()));
        for stream in &plan.streams {
            out(&format!("  {}", stream.name));
            promised(&plan.guarantee(stream)).iter().for_each(|line| out(&format!("    {line}")));
        }
        for note in notes(plan) {
            out(&format!("  note: {note}"));
        }
        if !reading.warnings.is_empty() {
            out("");
            out(render::human(&reading.warnings, &reading.sources, color).trim_end());
            out(&format!("\n{name}: {}", counted(reading.warnings.count(), "warning")));
        }
        if let Some((access, said)) = answers {
            out(&live::shown::human(said, access, &reading.sources, color));
            out(&format!("\n{name}: live, {}", counted(said.problems.count(), "problem")));
        }
        return;
    }
    out(render::human(&reading.problems, &reading.sources, color).trim_end());
    out(&format!("\n{name}: {}", counted(reading.problems.count(), "problem")));
}

/// The mistakes; or the warnings, where there is a plan.
fn said(reading: &Reading) -> (&Problems, &'static str) {
    match reading.plan {
        Some(_) => (&reading.warnings, "warning"),
        None => (&reading.problems, "problem"),
    }
}

fn counted(count: usize, word: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {word}{s}")
}

fn github(name: &str, reading: &Reading, answers: Option<&Answers>) {
    let (all, word) = said(reading);
    let annotations = render::github(all, &reading.sources);
    annotations.lines().for_each(out);
    if let Some((_, said)) = answers {
        render::github(&said.problems, &reading.sources).lines().for_each(out);
        let notes = render::github(&said.remarks, &reading.sources);
        notes.lines().for_each(out);
    }
    let live =
        answers.map(|(_, said)| format!("; live, {}", counted(said.problems.count(), "problem")));
    let live = live.unwrap_or_default();
    // whatever a folder is called, this line is no command
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    let count = counted(all.count(), word);
    out(&match &reading.plan {
        Some(plan) if all.is_empty() => {
            format!("connector {name}: ok, {} streams{live}", plan.streams.len())
        }
        Some(plan) => {
            format!("connector {name}: ok, {} streams, {count}{live}", plan.streams.len())
        }
        None => format!("connector {name}: {count}"),
    });
}

/// When what is seen, and why: a line for each kind of change.
fn promised(guarantee: &Guarantee) -> Vec<String> {
    promises(guarantee).iter().map(|(kind, promise)| format!("{kind:<12}  {promise}")).collect()
}

/// Each kind of change, and when and why it is seen.
pub(crate) fn promises(guarantee: &Guarantee) -> Vec<(&'static str, String)> {
    let one = |p: &Promise| {
        let again = if p.again { ", or the run after" } else { "" };
        format!("{}{again}: {}", p.when, p.why)
    };
    let mut all = match guarantee.new == guarantee.changed {
        true => vec![("new, changed", one(&guarantee.new))],
        false => vec![("new", one(&guarantee.new)), ("changed", one(&guarantee.changed))],
    };
    for (of, promise) in &guarantee.deleted {
        let which = if *of == Of::All { String::new() } else { format!("if {of}: ") };
        all.push(("deleted", format!("{which}{}", one(promise))));
    }
    all
}

fn promise(promise: &Promise) -> serde_json::Value {
    let Promise { when, again, why } = promise;
    serde_json::json!({ "when": when.to_string(), "again": again, "why": why })
}

fn guarantee(guarantee: &Guarantee) -> serde_json::Value {
    let deleted = guarantee.deleted.iter().map(|(of, p)| {
        let mut found = promise(p);
        found["of"] = of.to_string().into();
        found
    });
    serde_json::json!({
        "new": promise(&guarantee.new),
        "changed": promise(&guarantee.changed),
        "deleted": deleted.collect::<Vec<_>>(),
    })
}

/// What an author should know about the columns, though nothing is wrong.
fn notes(plan: &Plan) -> Vec<String> {
    use engine_plan::Source;
    let mut notes = Vec::new();
    for stream in &plan.streams {
        for column in &stream.table.columns {
            if let Source::Attribute(name) = &column.source
                && column.name == format!("{name}_")
            {
                notes.push(format!(
                    "{}: the attribute `{name}` is named like a column of the engine: it becomes `{}`",
                    stream.name, column.name
                ));
            }
        }
        for name in &stream.shared_columns {
            notes.push(format!(
                "{}: attribute and relationship share the column `{name}`; the relationship's id wins",
                stream.name
            ));
        }
    }
    notes
}

fn json(name: &str, reading: &Reading, answers: Option<&Answers>) -> serde_json::Value {
    // of a connector with mistakes nothing is asked
    let mut all = said(reading).0.clone();
    let live = answers.map(|(_, said)| &said.problems);
    live.into_iter().flat_map(Problems::sorted).for_each(|problem| all.push(problem.clone()));
    let mut document = render::json(&all, &reading.sources);
    document["connector"] = name.into();
    let fine = reading.problems.is_empty() && live.is_none_or(Problems::is_empty);
    document["ok"] = fine.into();
    if let Some(plan) = &reading.plan {
        document["streams"] = plan.streams.iter().map(|s| s.name.as_str()).collect();
        document["notes"] = notes(plan).into();
        let all = plan.streams.iter().map(|s| (s.name.clone(), guarantee(&plan.guarantee(s))));
        document["guarantees"] = serde_json::Value::Object(all.collect());
    }
    if let Some((access, said)) = answers {
        document["live"] = live::shown::json(said, access);
        document["remarks"] = render::json(&said.remarks, &reading.sources)["problems"].take();
    }
    document
}
