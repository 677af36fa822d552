//! `engine status`, `engine runs` and `engine logs`

use std::io::IsTerminal;
use std::time::Duration;

use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use engine_client::{BudgetUse, Clock, SystemClock};
use engine_connect::codes;
use engine_sync::failure::AGAIN;
use engine_sync::inspect::{ConnectionStatus, Inspect, LogRow, RunStatusRow, StreamStatusRow};

use crate::args::{Logs, Look, Output, Runs, Status};
use crate::connect;
use crate::exit::Exit;
use crate::holder;
use crate::output::{clean, fitting, say};
use crate::target::Target;

/// The destinations to look at, each once.
fn places(look: &Look) -> Result<Vec<String>, Exit> {
    if let Some(to) = &look.to {
        return Ok(vec![to.clone()]);
    }
    let known = connect::remembered();
    let id = look.connection.as_deref().or(look.connector.as_deref());
    let mut places: Vec<String> = match look.connection.as_deref() {
        Some(id) => known.get(id).cloned().into_iter().collect(),
        None => known.into_values().collect(),
    };
    places.sort();
    places.dedup();
    places.retain(|url| Target::parse(url).is_ok_and(|target| target.may_exist()));
    if places.is_empty() {
        let message = match id {
            Some(id) => format!("nothing is known of `{id}`: it has not been run on this machine"),
            None => "no connection has been run on this machine".to_owned(),
        };
        let hint = "run `engine sync` first, or name the database with --to";
        return Err(Exit::usage("E0014", message, hint));
    }
    Ok(places)
}

async fn all(look: &Look) -> Result<Vec<ConnectionStatus>, Exit> {
    let mut connections = Vec::new();
    let places = places(look)?;
    let only = places.len() == 1;
    for url in places {
        match seen(&url, look).await {
            Ok(found) => connections.extend(found),
            Err(error) if only => return Err(error),
            // one broken database must not hide the others
            Err(error) => crate::output::fail(&error.failure),
        }
    }
    connections.retain(|c| look.connector.as_ref().is_none_or(|name| *name == c.connector));
    Ok(connections)
}

async fn seen(url: &str, look: &Look) -> Result<Vec<ConnectionStatus>, Exit> {
    let mut all = Vec::new();
    for place in Target::parse(url)?.look(look.connection.as_deref()).await? {
        let now = SystemClock::new().now();
        for mut connection in place.status(look.connection.as_deref()).await? {
            let held = place.held(&connection.connection).await?;
            let open = connection.run.as_ref().is_some_and(|run| run.finished_at.is_none());
            if open && held.is_none() {
                // it may have ended while it was looked at
                let again = place.status(Some(&connection.connection)).await?;
                connection = again.into_iter().next().unwrap_or(connection);
            }
            let mut settled = connection.settled(now, held.as_ref(), holder::is_gone);
            for stream in &mut settled.streams {
                stream.hint = stream.code.as_deref().and_then(codes::hint);
            }
            all.push(settled);
        }
    }
    Ok(all)
}

pub(crate) async fn status(args: Status) -> Result<i32, Exit> {
    let Status { look, watch, every } = args;
    if !watch {
        say(&shown(&look, &all(&look).await?));
        return Ok(0);
    }
    let live = std::io::stdout().is_terminal() && look.output == Output::Human;
    let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        // what can't be seen now may be there the next time
        match all(&look).await {
            Ok(connections) => {
                // on a terminal, the screen from its first line on
                let clear = if live { "\u{1b}[2J\u{1b}[H" } else { "" };
                let text = shown(&look, &connections);
                // who read it has gone
                if !crate::output::is_said(&format!("{clear}{text}")) {
                    return Ok(0);
                }
            }
            Err(error) => crate::output::fail(&error.failure),
        }
        tokio::select! {
            _ = &mut stop => return Ok(0),
            () = tokio::time::sleep(Duration::from_secs(every)) => {}
        }
    }
}

fn shown(look: &Look, connections: &[ConnectionStatus]) -> String {
    if look.output == Output::Json {
        return serde_json::json!({ "connections": connections }).to_string();
    }
    if connections.is_empty() {
        return match &look.connection {
            Some(id) => format!("Connection `{}` has not written here.", clean(id)),
            None => "No connection has written here yet.".to_owned(),
        };
    }
    let mut lines = Vec::new();
    for c in connections {
        let run = c.run.as_ref().map_or_else(String::new, |r| {
            let ended = match (r.finished_at.as_deref(), r.status.as_str()) {
                (Some(at), _) => at,
                (None, "running") => "still running",
                (None, _) => "its process is gone: the next run goes on from there",
            };
            format!("; last run {} ({ended})", r.status)
        });
        lines.push(format!("{} -> {}{run}", c.connection, c.destination));
        lines.push(format!("{}\n", fitting(&spare(c), |out| table(c, out))));
        lines.extend(c.run.iter().flat_map(|run| run.budgets.iter().filter_map(budget)));
        lines.extend(next_steps(c));
    }
    lines.join("\n")
}

/// What a run has done with one of the API's budgets, in a line; nothing where its size is not known.
pub(crate) fn budget(used: &BudgetUse) -> Option<String> {
    let BudgetUse { budget, sent, refused, .. } = used;
    let (size, percent, possible) = (used.requests?, used.percent()?, used.possible()?);
    let period = used.period_ms.map_or(0.0, |ms| ms as f64 / 1000.0);
    let now = used.used.map_or_else(String::new, |now| format!(", {now} of {size} used now"));
    Some(format!(
        "budget `{budget}` ({size} in {period} s): {sent} of {possible} possible requests \
         ({percent} %), {refused} refused{now}"
    ))
}

/// A span of time in its largest unit.
fn ago(seconds: i64) -> String {
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7_199 => format!("{} min", seconds / 60),
        7_200..=172_799 => format!("{} h", seconds / 3_600),
        _ => format!("{} d", seconds / 86_400),
    }
}

/// A column of numbers, and whether it is shown when there is nothing in it.
type Numbers = (&'static str, fn(&StreamStatusRow) -> i64, bool);

const NUMBERS: &[Numbers] = &[
    ("read", |s| s.read, true),
    ("written", |s| s.written, true),
    ("live", |s| s.rows, true),
    ("deleted", |s| s.deleted, true),
    ("suspected", |s| s.suspected, false),
    ("withheld", |s| s.withheld, false),
    ("quarantined", |s| s.quarantined, true),
    ("waited s", |s| s.throttled_ms / 1000, false),
];

/// Whether a column has something in it.
fn is_used(c: &ConnectionStatus, of: fn(&StreamStatusRow) -> i64) -> bool {
    c.streams.iter().any(|s| of(s) > 0)
}

/// The columns that can be spared where there is little room: what has nothing in it first.
fn spare(c: &ConnectionStatus) -> Vec<&'static str> {
    let empty = |(_, of, always): &&Numbers| *always && !is_used(c, *of);
    let mut spare: Vec<_> = NUMBERS.iter().filter(empty).map(|(head, ..)| *head).collect();
    for head in ["position", "written", "read"] {
        if !spare.contains(&head) {
            spare.push(head);
        }
    }
    spare
}

/// The streams without some of their columns.
fn table(c: &ConnectionStatus, out: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    let shown = NUMBERS
        .iter()
        .filter(|(head, of, always)| (*always || is_used(c, *of)) && !out.contains(head));
    let shown: Vec<&Numbers> = shown.collect();
    let heads = shown.iter().map(|(head, ..)| *head);
    let position = (!out.contains(&"position")).then_some("position");
    let first = ["stream", "status", "fresh"].into_iter().chain(position);
    table.set_header(first.chain(heads).chain(["error"]));
    for s in &c.streams {
        let fresh = s.freshness_s.map_or_else(|| "never".to_owned(), ago);
        let mut row = vec![s.stream.clone(), s.status.clone(), fresh];
        row.extend(position.map(|_| s.position.clone().unwrap_or_default()));
        row.extend(shown.iter().map(|(_, of, _)| of(s).to_string()));
        row.push(s.code.clone().unwrap_or_default());
        table.add_row(row);
    }
    table
}

/// What somebody on call does about it.
fn next_steps(c: &ConnectionStatus) -> Vec<String> {
    let mut lines = Vec::new();
    let to = &c.destination;
    for s in &c.streams {
        if let Some(error) = &s.error {
            lines.push(format!("{}: {}", s.stream, clean(error)));
            lines.extend(s.hint.as_ref().map(|hint| format!("  hint: {hint}")));
            let (run, id) = (s.run_id.as_deref().unwrap_or_default(), &c.connection);
            lines.push(format!("  more: `engine logs {run} --connection {id} --to {to}`"));
        }
    }
    if c.streams.iter().any(|s| s.withheld > 0) {
        let id = &c.connection;
        lines.push(format!(
            "  deletions await a word: `engine deletions list --connector {} --connection {id} --to {to}`",
            c.connector
        ));
    }
    lines
}

/// The code that a stored error begins with.
fn code(error: &str) -> Option<&str> {
    error.split_once(':').map(|(code, _)| code)
}

/// The runs that go on: their processes hold their connections.
async fn running(place: &dyn Inspect, connection: Option<&str>) -> Result<Vec<String>, Exit> {
    let mut open = Vec::new();
    for ConnectionStatus { connection, run, .. } in place.status(connection).await? {
        let held = place.held(&connection).await?;
        let run = run.map(|run| run.settled(held.as_ref(), holder::is_gone));
        open.extend(run.filter(|run| run.status == "running").map(|run| run.run_id));
    }
    Ok(open)
}

pub(crate) async fn logs(args: Logs) -> Result<i32, Exit> {
    let Logs { run, look, stream } = args;
    let mut rows: Vec<LogRow> = Vec::new();
    for url in places(&look)? {
        for place in Target::parse(&url)?.look(look.connection.as_deref()).await? {
            let mut found = place.logs(look.connection.as_deref(), run.as_deref()).await?;
            if found.iter().any(|row| row.status == "running") {
                let open = running(place.as_ref(), look.connection.as_deref()).await?;
                for row in found.iter_mut().filter(|row| row.status == "running") {
                    if !open.contains(&row.run_id) {
                        "interrupted".clone_into(&mut row.status);
                        row.error.take_if(|error| code(error) == Some(AGAIN));
                    }
                }
            }
            rows.extend(found);
        }
    }
    // of several destinations, the latest run
    let last = rows.iter().map(|row| row.run_id.clone()).max();
    rows.retain(|row| Some(&row.run_id) == last.as_ref());
    rows.retain(|row| stream.as_ref().is_none_or(|name| *name == row.stream));
    if rows.is_empty() && (run.is_some() || stream.is_some() || look.output == Output::Human) {
        let message = "no such run, or it said nothing of that stream";
        return Err(Exit::usage(
            "E0014",
            message.to_owned(),
            "`engine runs` lists the runs".to_owned(),
        ));
    }
    if look.output == Output::Json {
        let row = |row: &LogRow| {
            let mut shown = serde_json::json!(row);
            shown["code"] = serde_json::json!(row.error.as_deref().and_then(code));
            shown
        };
        say(&serde_json::json!({ "logs": rows.iter().map(row).collect::<Vec<_>>() }).to_string());
        return Ok(0);
    }
    say(&format!("run {}", rows[0].run_id));
    let mut codes: Vec<String> = Vec::new();
    for row in &rows {
        let LogRow { at, stream, status, read, written, unchanged, deleted, .. } = row;
        say(&format!(
            "{at} {stream}: {status}, {read} read, {written} written, {unchanged} unchanged, \
             {deleted} deleted, {} requests ({} again), waited {:.1} s for the budget",
            row.requests,
            row.retries,
            row.throttled_ms as f64 / 1000.0
        ));
        for note in &row.notes {
            say(&format!("  {}", clean(note)));
        }
        let Some(error) = &row.error else { continue };
        say(&format!("  {}", clean(error)));
        if let Some(code) = code(error)
            && !codes.iter().any(|known| known == code)
        {
            codes.push(code.to_owned());
        }
    }
    for code in codes {
        if let Some((title, text)) = codes::section(&code) {
            say(&format!("\n{code}: {title}\n{text}"));
        }
    }
    Ok(0)
}

pub(crate) async fn runs(args: Runs) -> Result<i32, Exit> {
    let look = &args.look;
    let mut rows: Vec<RunStatusRow> = Vec::new();
    for url in places(look)? {
        for place in Target::parse(&url)?.look(look.connection.as_deref()).await? {
            let mut found = place.runs(look.connection.as_deref(), args.limit).await?;
            let mut held = Vec::new();
            for row in found.iter().filter(|row| row.finished_at.is_none()) {
                held.extend(place.held(&row.connection).await?);
            }
            if found.iter().any(|row| row.finished_at.is_none()) {
                // one may have ended while it was looked at
                found = place.runs(look.connection.as_deref(), args.limit).await?;
            }
            for row in found {
                let own = held.iter().find(|held| held.holder.run_id == row.run_id);
                rows.push(row.settled(own, holder::is_gone));
            }
        }
    }
    rows.sort_by(|a, b| b.started_at.cmp(&a.started_at));
    rows.truncate(args.limit as usize);
    if look.output == Output::Json {
        say(&serde_json::json!({ "runs": rows }).to_string());
        return Ok(0);
    }
    let table = |out: &[&str]| {
        let shown = |(head, _): &&RunColumn| !out.contains(head);
        let mut table = Table::new();
        table.load_style(UTF8_FULL_CONDENSED);
        table.set_header(RUN_COLUMNS.iter().filter(shown).map(|(head, _)| *head));
        for row in &rows {
            table.add_row(RUN_COLUMNS.iter().filter(shown).map(|(_, of)| of(row)));
        }
        table
    };
    say(&fitting(&["connection", "requests", "written", "exit", "read"], table));
    Ok(0)
}

/// A column of the table of runs: its head, and what stands in it.
type RunColumn = (&'static str, fn(&RunStatusRow) -> String);

const RUN_COLUMNS: [RunColumn; 8] = [
    ("run", |r| r.run_id.clone()),
    ("connection", |r| r.connection.clone()),
    ("started", |r| r.started_at.clone()),
    ("status", |r| r.status.clone()),
    ("exit", |r| r.exit_code.map_or_else(|| "–".to_owned(), |code| code.to_string())),
    ("read", |r| r.read.to_string()),
    ("written", |r| r.written.to_string()),
    ("requests", |r| r.requests.to_string()),
];
