//! `engine status` and `engine runs`

use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use engine_sync::inspect::{ConnectionStatus, RunStatusRow};

use crate::args::{Look, Output, Runs};
use crate::connect;
use crate::exit::Exit;
use crate::output::say;
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
        all.extend(place.status(look.connection.as_deref()).await?);
    }
    Ok(all)
}

pub(crate) async fn status(look: Look) -> Result<i32, Exit> {
    let connections = all(&look).await?;
    if look.output == Output::Json {
        say(&serde_json::json!({ "connections": connections }).to_string());
        return Ok(0);
    }
    if connections.is_empty() {
        say("No connection has written here yet.");
    }
    for c in connections {
        let run = c.run.as_ref().map_or_else(String::new, |r| {
            let ended = r.finished_at.as_deref().unwrap_or("still running");
            format!("; last run {} ({ended})", r.status)
        });
        say(&format!("{} -> {}{run}", c.connection, c.destination));
        let mut table = Table::new();
        table.load_style(UTF8_FULL_CONDENSED);
        let head = ["stream", "status", "last success", "rows", "deleted", "quarantined", "error"];
        table.set_header(head);
        for s in c.streams {
            let last = s.last_success.unwrap_or_else(|| "never".into());
            let error = s.error.unwrap_or_default();
            table.add_row([
                s.stream,
                s.status,
                last,
                s.rows.to_string(),
                s.deleted.to_string(),
                s.quarantined.to_string(),
                error,
            ]);
        }
        say(&format!("{table}\n"));
    }
    Ok(0)
}

pub(crate) async fn runs(args: Runs) -> Result<i32, Exit> {
    let look = &args.look;
    let mut rows: Vec<RunStatusRow> = Vec::new();
    for url in places(look)? {
        for place in Target::parse(&url)?.look(look.connection.as_deref()).await? {
            rows.extend(place.runs(look.connection.as_deref(), args.limit).await?);
        }
    }
    rows.sort_by(|a, b| b.started_at.cmp(&a.started_at));
    rows.truncate(args.limit as usize);
    if look.output == Output::Json {
        say(&serde_json::json!({ "runs": rows }).to_string());
        return Ok(0);
    }
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    table.set_header([
        "run",
        "connection",
        "started",
        "status",
        "exit",
        "read",
        "written",
        "requests",
    ]);
    for r in rows {
        let exit = r.exit_code.map_or_else(|| "–".to_owned(), |c| c.to_string());
        table.add_row([
            r.run_id,
            r.connection,
            r.started_at,
            r.status,
            exit,
            r.read.to_string(),
            r.written.to_string(),
            r.requests.to_string(),
        ]);
    }
    say(&table.to_string());
    Ok(0)
}
