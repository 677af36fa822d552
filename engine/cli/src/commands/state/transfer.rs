//! `engine state export` and `engine state import`: one unit per line, so that memory is flat.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;

use engine_plan::{Checkpoint, Plan};
use engine_sync::{Repair, Stored, UnitState, Waiting, is_inner};
use serde_json::json;

use super::{UNITS, open};
use crate::args::{Export, Import};
use crate::exit::Exit;
use crate::output::say;

/// The form of an exported file.
const FORMAT: u64 = 1;
/// Longest line of an exported file.
const LINE_MAX: usize = 1 << 20;

pub(super) async fn export(args: Export) -> Result<i32, Exit> {
    let open = open(&args.place, false).await?;
    let mut out: Box<dyn Write> = match &args.file {
        None => Box::new(std::io::BufWriter::new(std::io::stdout())),
        Some(path) => {
            let file = std::fs::File::create(path).map_err(|e| unusable(path, &e.to_string()))?;
            Box::new(std::io::BufWriter::new(file))
        }
    };
    let shown = args.file.clone().unwrap_or_else(|| "-".into());
    let head = json!({
        "format": FORMAT, "connection": open.connection, "connector": open.plan.connector,
    });
    writeln!(out, "{head}").map_err(|e| unusable(&shown, &e.to_string()))?;
    let mut count = 0_u64;
    open.each(None, |unit| {
        if is_inner(&unit.partition) {
            return Ok(()); // about the rows that are there, not about the source
        }
        count += 1;
        writeln!(out, "{}", line(&unit)).map_err(|e| unusable(&shown, &e.to_string()))
    })
    .await?;
    // what tells a whole file from one that was cut
    writeln!(out, "{}", json!({ "end": count })).map_err(|e| unusable(&shown, &e.to_string()))?;
    out.flush().map_err(|e| unusable(&shown, &e.to_string()))?;
    if args.file.is_some() {
        say(&format!("{count} units exported to {}", shown.display()));
    }
    Ok(0)
}

fn line(unit: &UnitState) -> serde_json::Value {
    let mut line = json!({
        "stream": unit.stream, "partition": unit.partition, "sequence": unit.stored.sequence,
        "checkpoint": unit.stored.text, "updated_at": unit.updated_at,
    });
    if let Some(Waiting { variables, mark, done }) = &unit.waiting {
        line["waiting"] = json!({ "variables": variables, "mark": mark, "done": done });
    }
    line
}

fn unusable(path: &Path, why: &str) -> Exit {
    let message = format!("{} can't be used: {why}", path.display());
    Exit::usage("E0015", message, "give a file that `engine state export` wrote, or may write")
}

/// A unit of an exported file.
fn parsed(text: &str) -> Option<UnitState> {
    let line: serde_json::Value = serde_json::from_str(text).ok()?;
    let word = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let checkpoint = match &line["checkpoint"] {
        serde_json::Value::Null => None,
        text => {
            let text = word(text)?;
            serde_json::from_str::<Checkpoint>(&text).ok()?;
            Some(text)
        }
    };
    let waiting = match &line["waiting"] {
        serde_json::Value::Null => None,
        w => Some(Waiting {
            variables: word(&w["variables"])?,
            mark: w["mark"].as_i64()?,
            done: w["done"].as_i64()?,
        }),
    };
    Some(UnitState {
        stream: word(&line["stream"])?,
        partition: word(&line["partition"])?,
        stored: Stored { sequence: line["sequence"].as_i64()?, text: checkpoint },
        updated_at: None,
        waiting,
    })
}

/// How many units there are, if this is the last line.
fn ended(text: &str) -> Option<u64> {
    serde_json::from_str::<serde_json::Value>(text).ok()?["end"].as_u64()
}

/// Reads an exported file, unit after unit.
fn read(path: &Path, plan: &Plan, mut each: impl FnMut(UnitState)) -> Result<(), Exit> {
    let file = std::fs::File::open(path).map_err(|e| unusable(path, &e.to_string()))?;
    let (mut count, mut end) = (0, None);
    for (at, text) in BufReader::new(file).lines().enumerate() {
        let text = text.map_err(|e| unusable(path, &e.to_string()))?;
        let wrong = |why: &str| Err(unusable(path, &format!("line {}: {why}", at + 1)));
        if text.len() > LINE_MAX {
            return wrong("it is too long");
        }
        if at == 0 {
            let head: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
            match (head["format"].as_u64(), head["connector"].as_str()) {
                (Some(FORMAT), Some(name)) if name == plan.connector => {}
                (Some(FORMAT), Some(name)) => {
                    return wrong(&format!("it is the state of connector `{name}`"));
                }
                (Some(n), _) if n > FORMAT => return wrong("a newer engine wrote it"),
                _ => return wrong("it is no exported state"),
            }
            continue;
        }
        if let Some(all) = ended(&text) {
            end = Some(all);
            continue;
        }
        count += 1;
        match parsed(&text) {
            Some(unit) => each(unit),
            None => return wrong("it is no unit"),
        }
    }
    if end != Some(count) {
        return Err(unusable(path, "it is empty or was cut: its last line is missing"));
    }
    Ok(())
}

pub(super) async fn import(args: Import) -> Result<i32, Exit> {
    let open = open(&args.place, true).await?;
    // the whole file is proven good before anything changes
    let mut streams: Vec<String> = Vec::new();
    let mut count = 0_u64;
    read(&args.file, &open.plan, |unit| {
        count += 1;
        if !streams.contains(&unit.stream) {
            streams.push(unit.stream);
        }
    })?;
    let lease = open.lease().await?;
    let what = format!("import of {}", args.file.display());
    for stream in &streams {
        open.destination.repair(&lease, &what, &Repair::Forget(stream.clone())).await?;
    }
    let (send, mut parts) = tokio::sync::mpsc::channel::<Vec<UnitState>>(2);
    let (file, plan) = (args.file.clone(), open.plan.clone());
    let reader = tokio::task::spawn_blocking(move || {
        let mut part = Vec::new();
        let done = read(&file, &plan, |unit| {
            part.push(unit);
            if part.len() == UNITS as usize {
                let _ = send.blocking_send(std::mem::take(&mut part));
            }
        });
        let _ = send.blocking_send(part);
        done
    });
    while let Some(part) = parts.recv().await {
        open.destination.renew(&lease).await?;
        open.destination.repair(&lease, &what, &Repair::Put(part)).await?;
    }
    reader.await.map_err(|e| unusable(&args.file, &e.to_string()))??;
    open.destination.release(&lease).await?;
    say(&format!("{count} units of {} streams imported", streams.len()));
    Ok(0)
}
