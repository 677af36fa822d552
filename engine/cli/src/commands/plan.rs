//! `engine plan`: what a sync would do, without doing it.

use comfy_table::{CellAlignment, Table, presets::UTF8_FULL_CONDENSED};
use engine_plan::guarantee::period;
use engine_plan::{Guarantee, Plan};
use engine_sync::forecast::{Forecast, Reads, forecast, total};
use engine_sync::{Change, Destination, select};
use indicatif::MultiProgress;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

use crate::args::{LogFormat, Output, PlanArgs};
use crate::connect::{self, Connector};
use crate::exit::{Exit, nearest};
use crate::output::{clean, fail, say};
use crate::target::Target;
use crate::{logging, vault};

pub(crate) async fn run(args: PlanArgs) -> Result<i32, Exit> {
    logging::start(LogFormat::Human, &MultiProgress::new(), None);
    let Connector { mut plan, .. } = connect::connector(&args.connection.connector)?;
    let settings = connect::settings(&mut plan, &args.connection.set)?;
    let connection = connect::connection_id(args.connection.connection.as_deref(), &plan)?;
    let selection = select(&plan, &args.streams, args.all).map_err(|e| {
        let hint = nearest(&e.pattern, "streams", &e.known);
        Exit::usage("E0010", e.to_string(), hint)
    })?;
    let to = args.to.clone().unwrap_or_else(|| format!("sqlite:{}.db", plan.connector));
    let target = Target::parse(&to)?;
    let destination = match target.may_exist() {
        true => existing(&target, &connection).await?,
        false => None,
    };
    let limiter = connect::limiter(&args.limiter).await?;
    let vault = vault::open(&args.connection, Some(&to), &plan, &connection).await?;
    let client = connect::client(&plan, &settings, &connection, (vault, limiter))?;
    let door = destination.as_deref();
    let all = forecast(&plan, &client, door, &selection, args.full_refresh).await?;
    let tables: Vec<_> = selection.streams.iter().map(|&at| &plan.streams[at].table).collect();
    let changes = match door {
        Some(door) => door.differs(&tables).await?,
        None => tables.iter().map(|table| Change::of_new(table)).collect(),
    };
    let rate = rate(&plan);
    match args.output {
        Output::Json => say(&document(&plan, &connection, &all, &changes, rate).to_string()),
        Output::Human => human(&plan, &all, &changes, rate),
    }
    let refused = all.iter().filter(|f| matches!(f.reads, Reads::Fails(_))).count();
    Ok(match refused {
        0 => 0,
        n if n == all.len() => 1,
        _ => 3,
    })
}

/// The destination, if a run has been there.
async fn existing(target: &Target, connection: &str) -> Result<Option<Arc<dyn Destination>>, Exit> {
    let destination = target.look_at(connection).await?;
    // a database without the engine's tables is as good as none
    match destination.units(None, None, 1).await {
        Ok(_) => Ok(Some(destination)),
        Err(error) if error.kind == engine_sync::Kind::Other => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The tightest declared quota: requests, and in which time.
fn rate(plan: &Plan) -> Option<(u64, Duration)> {
    let quotas = plan.limits.0.iter().filter(|l| l.over.is_none() && l.path.is_none());
    let quotas = quotas.flat_map(|l| &l.quotas);
    quotas.map(|q| (u64::from(q.requests), q.period)).min_by(|a, b| {
        let speed = |(n, t): &(u64, Duration)| *n as f64 / t.as_secs_f64().max(0.001);
        speed(a).total_cmp(&speed(b))
    })
}

/// How long so many requests take at least.
fn time(requests: u64, rate: Option<(u64, Duration)>) -> Option<Duration> {
    let (quota, period) = rate?;
    // the first quota is free
    let periods = requests.saturating_sub(1) / quota.max(1);
    u32::try_from(periods).ok().map(|n| period * n)
}

fn reads(forecast: &Forecast) -> String {
    let records = forecast.records.map(|n| format!(", {n} records")).unwrap_or_default();
    match &forecast.reads {
        Reads::Nothing(until) => format!("nothing before {}", until.strftime("%Y-%m-%dT%H:%MZ")),
        Reads::Changes(since) => format!("changes since {since}{records}"),
        Reads::Rest => "the rest of a reading that was stopped".to_owned(),
        Reads::Everything => format!("everything{records}"),
        Reads::Lists(Some(count)) => format!("{count} lists"),
        Reads::Lists(None) => "the lists of all its parents".to_owned(),
        Reads::Along(host) => format!("comes with {host}"),
        Reads::Fails(failure) => format!("can't be read: {failure}"),
    }
}

fn promises(guarantee: &Guarantee) -> Value {
    let one = |p: &engine_plan::Promise| {
        let when = p.when.to_string();
        json!({ "when": when, "again": p.again, "why": p.why })
    };
    let deleted: Vec<Value> = guarantee
        .deleted
        .iter()
        .map(|(of, p)| {
            let mut promise = one(p);
            promise["of"] = of.to_string().into();
            promise
        })
        .collect();
    json!({ "new": one(&guarantee.new), "changed": one(&guarantee.changed), "deleted": deleted })
}

fn document(
    plan: &Plan,
    connection: &str,
    all: &[Forecast],
    changes: &[Change],
    rate: Option<(u64, Duration)>,
) -> Value {
    let stream = |f: &Forecast| {
        let guarantee = plan.stream(&f.stream).map(|s| promises(&plan.guarantee(s)));
        let change = changes.iter().find(|c| c.table == f.stream);
        let failure = match &f.reads {
            Reads::Fails(failure) => json!({ "code": failure.code, "message": failure.message }),
            _ => Value::Null,
        };
        json!({
            "stream": f.stream,
            "reads": reads(f),
            "records": f.records,
            "requests": f.requests,
            "sweeps": f.sweeps,
            "strategies_due": f.due,
            "suspected": f.suspects.total(),
            "withheld": f.suspects.withheld,
            "table": change.map(|c| json!({ "create": c.is_new, "columns": c.columns })),
            "guarantee": guarantee,
            "error": failure,
        })
    };
    let (requests, complete) = total(all);
    json!({
        "connection": connection,
        "connector": plan.connector,
        "streams": all.iter().map(stream).collect::<Vec<_>>(),
        "requests": requests,
        "requests_complete": complete,
        "seconds": time(requests, rate).map(|t| t.as_secs()),
    })
}

fn human(plan: &Plan, all: &[Forecast], changes: &[Change], rate: Option<(u64, Duration)>) {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    table.set_header(["stream", "reads", "requests", "deletions looked for", "deleted seen"]);
    for f in all {
        let requests = match (f.requests, f.at_least()) {
            (Some(requests), _) => requests.to_string(),
            (None, 0) => "?".to_owned(),
            (None, least) => format!("{least}+"),
        };
        let seen = plan.stream(&f.stream).map(|s| plan.guarantee(s).all_deleted().to_string());
        let row = [f.stream.clone(), clean(&reads(f)), requests, f.due.join(", ")];
        table.add_row(row.into_iter().chain(seen));
    }
    if let Some(column) = table.column_mut(2) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    say(&table.to_string());
    for change in changes {
        let columns = change.columns.join(", ");
        match change.is_new {
            true => say(&format!(
                "table {} is created ({} columns)",
                change.table,
                change.columns.len()
            )),
            false => say(&format!("table {} gets the columns {columns}", change.table)),
        }
    }
    for f in all {
        if f.suspects.withheld > 0 {
            say(&format!(
                "{}: {} deletions are withheld: see `engine deletions list`",
                f.stream, f.suspects.withheld
            ));
        }
        if let Reads::Fails(failure) = &f.reads {
            fail(failure);
        }
    }
    let (requests, complete) = total(all);
    let least = if complete { "" } else { "at least " };
    let budget = rate.map(|(quota, in_time)| {
        let time = time(requests, rate).unwrap_or_default();
        let share = requests as f64 * 100.0 / quota.max(1) as f64;
        match time.is_zero() {
            true => format!(", {share:.0} % of one quota ({quota} in {})", period(in_time)),
            false => format!(", {} at {quota} in {}", shown(time), period(in_time)),
        }
    });
    say(&format!("{least}{requests} requests{}", budget.unwrap_or_default()));
}

/// A time in words.
fn shown(time: Duration) -> String {
    match time.as_secs() {
        s if s < 120 => format!("{s} s"),
        s if s < 7_200 => format!("{} min", s.div_ceil(60)),
        s => format!("{:.1} h", s as f64 / 3600.0),
    }
}
