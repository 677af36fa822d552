//! `engine deletions`: what seems to be gone at the source, and what an operator makes of it.

use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use engine_sync::deletion::{Case, Suspect};
use engine_sync::{Destination, Lease, Options, Repair};
use indicatif::MultiProgress;
use serde_json::json;

use super::state::{Open, open};
use super::sync::{Show, Work};
use crate::args::{Apply, Deletions, Discard, List, Output};
use crate::connect;
use crate::exit::Exit;
use crate::output::say;
use crate::{logging, vault};

/// Suspects fetched at a time.
const AT_A_TIME: u32 = 500;
/// Keys shown per stream, for people.
const SHOWN: usize = 5;

pub(crate) async fn run(args: Deletions) -> Result<i32, Exit> {
    match args {
        Deletions::List(args) => list(args).await,
        Deletions::Apply(args) => apply(*args).await,
        Deletions::Discard(args) => discard(args).await,
    }
}

/// The streams that are meant: those named, or all that have suspects of these cases.
async fn streams(open: &Open, named: &[String], withheld: bool) -> Result<Vec<String>, Exit> {
    for name in named {
        open.known(name).await?;
    }
    let mut found = Vec::new();
    let all = open.plan.streams.iter().map(|s| &s.name);
    for name in all.filter(|n| named.is_empty() || named.contains(n)) {
        let suspects = open.destination.suspects(name).await?;
        let meant = if withheld { suspects.withheld + suspects.approved } else { suspects.total() };
        if meant > 0 {
            found.push(name.clone());
        }
    }
    Ok(found)
}

/// All suspects of a stream, one after the other.
async fn each(
    destination: &dyn Destination,
    stream: &str,
    mut each: impl FnMut(&Suspect),
) -> Result<(), Exit> {
    let mut after: Option<String> = None;
    loop {
        let some = destination.suspected(stream, after.as_deref(), AT_A_TIME).await?;
        some.iter().for_each(&mut each);
        match some.last() {
            Some(last) if some.len() == AT_A_TIME as usize => after = Some(last.key.clone()),
            _ => return Ok(()),
        }
    }
}

/// A key in one line.
fn shown(key: &str) -> String {
    key.replace(engine_plan::KEY_SEPARATOR, " ")
}

async fn list(args: List) -> Result<i32, Exit> {
    let open = open(&args.place, false).await?;
    let streams = streams(&open, &args.streams, false).await?;
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    table.set_header(["stream", "case", "rows", "of", "found by", "since", "for example"]);
    for name in &streams {
        let Some(stream) = open.plan.stream(name) else { continue };
        if args.output == Output::Json {
            each(open.destination.as_ref(), name, |s| {
                say(&json!({
                    "stream": name, "key": shown(&s.key), "case": s.case.word(),
                    "strategy": s.strategy.word(), "proven": s.proven, "passes": s.passes,
                    "since": s.since,
                })
                .to_string());
            })
            .await?;
            continue;
        }
        let living = open.destination.living(&stream.table, None).await?;
        for case in [Case::Open, Case::Withheld, Case::Approved] {
            let (mut count, mut keys) = (0u64, Vec::new());
            let (mut words, mut since): (Vec<&str>, Option<String>) = (Vec::new(), None);
            each(open.destination.as_ref(), name, |s| {
                if s.case != case {
                    return;
                }
                count += 1;
                if keys.len() < SHOWN {
                    keys.push(crate::output::clean(&shown(&s.key)));
                }
                if !words.contains(&s.strategy.word()) {
                    words.push(s.strategy.word());
                }
                if since.as_ref().is_none_or(|before| s.since < *before) {
                    since = Some(s.since.clone());
                }
            })
            .await?;
            if count > 0 {
                let more = if count > SHOWN as u64 { ", …" } else { "" };
                let keys = format!("{}{more}", keys.join(", "));
                let word = if case == Case::Open { "suspected" } else { case.word() };
                table.add_row([
                    name.clone(),
                    word.to_owned(),
                    count.to_string(),
                    living.to_string(),
                    words.join(", "),
                    since.unwrap_or_default(),
                    keys,
                ]);
            }
        }
    }
    if args.output == Output::Human {
        match streams.is_empty() {
            true => say("nothing is suspected, and no deletion is withheld"),
            false => {
                say(&table.to_string());
                say("suspected rows stay until their absence is proven; withheld ones until \
                     `engine deletions apply` or `discard`, or until the source lists them again");
            }
        }
    }
    Ok(0)
}

async fn repaired(open: &Open, lease: &Lease, repair: Repair, what: &str) -> Result<u64, Exit> {
    Ok(open.destination.repair(lease, what, &repair).await?)
}

/// Approves what is withheld, and reads the streams completely: what is still missing is deleted.
async fn apply(args: Apply) -> Result<i32, Exit> {
    let bars = MultiProgress::new();
    logging::start(args.log_format, &bars, None);
    let place = args.place();
    let mut open = open(&place, true).await?;
    let streams = streams(&open, &args.streams, true).await?;
    if streams.is_empty() {
        say("no deletion is withheld");
        return Ok(0);
    }
    let settings = connect::settings(&mut open.plan, &args.connection.set)?;
    let to = open.shown_target();
    let vault = vault::open(&args.connection, Some(&to), &open.plan, &open.connection).await?;
    let limiter = connect::limiter(&args.limiter).await?;
    let client = connect::client(&open.plan, &settings, &open.connection, (vault, limiter))?;
    let lease = open.lease().await?;
    for name in &streams {
        let what = format!("deletions of {name} approved");
        let count = repaired(&open, &lease, Repair::Approve(name.clone()), &what).await?;
        let again = if count == 0 { "again " } else { "" };
        say(&format!("{name}: {count} deletions approved; the source is asked {again}about them"));
    }
    open.destination.release(&lease).await?;
    let reconnect = connect::reconnect(&settings, &open.plan.connector, &open.connection);
    let raw = !args.no_raw;
    let options = Options { full_refresh: true, raw, reconnect, ..Options::default() };
    let work = Work {
        plan: open.plan.clone(),
        client,
        connection: open.connection.clone(),
        target: open.target.clone(),
        layout: place.layout.into(),
        streams: streams.clone(),
        all: false,
        options,
    };
    let show = Show { output: args.output, quiet: false, bars, metrics: None };
    let done = work.run(&show).await;
    // an approval holds for this reading only
    let lease = open.lease().await?;
    for name in &streams {
        let what = format!("deletions of {name} withheld again");
        repaired(&open, &lease, Repair::Withhold(name.clone()), &what).await?;
    }
    open.destination.release(&lease).await?;
    Ok(done?.exit_code)
}

async fn discard(args: Discard) -> Result<i32, Exit> {
    let open = open(&args.place, true).await?;
    let streams = streams(&open, &args.streams, true).await?;
    if streams.is_empty() {
        say("no deletion is withheld");
        return Ok(0);
    }
    let lease = open.lease().await?;
    for name in &streams {
        let what = format!("deletions of {name} discarded");
        let count = repaired(&open, &lease, Repair::Discard(name.clone()), &what).await?;
        say(&format!(
            "{name}: {count} deletions discarded; what the next complete reading misses is suspected \
             anew"
        ));
    }
    open.destination.release(&lease).await?;
    Ok(0)
}
