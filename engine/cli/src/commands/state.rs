//! `engine reset` and `engine state`: what is stored, and its repair. Every change is logged beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use engine_plan::{Checkpoint, Identity, Plan};
use engine_sync::{
    Claim, Destination, Grant, IDENTITY, Lease, Repair, Stored, UnitState, Waiting, held, is_inner,
};
use jiff::Timestamp;
use serde_json::json;

use crate::args::{Output, Place, Reset, Rewind, Show, State};
use crate::connect;
use crate::exit::{Exit, nearest};
use crate::holder;
use crate::output::say;
use crate::target::Target;

mod transfer;

/// Units fetched and written at a time.
const UNITS: u32 = 500;

/// What is to be looked at or repaired.
pub(crate) struct Open {
    pub(crate) plan: Plan,
    pub(crate) connection: String,
    pub(crate) target: Target,
    pub(crate) destination: Arc<dyn Destination>,
    to: String,
}

pub(crate) async fn open(place: &Place, write: bool) -> Result<Open, Exit> {
    let plan = connect::connector(&place.connector)?.plan;
    let connection = connect::connection_id(place.connection.as_deref(), &plan)?;
    let remembered = || connect::remembered().get(&connection).cloned();
    let to = place.to.clone().or_else(remembered);
    let to = to.unwrap_or_else(|| format!("sqlite:{}.db", plan.connector));
    let target = Target::parse(&to)?;
    if !target.may_exist() {
        let message = format!("nothing is stored of `{connection}`: there is no {to}");
        let hint = "run `engine sync` first, or name the destination with --to";
        return Err(Exit::usage("E0014", message, hint));
    }
    let layout = place.layout.into();
    let destination = match write {
        true => target.open(&connection, layout, &[]).await?,
        false => target.look_at(&connection).await?,
    };
    Ok(Open { plan, connection, target, destination, to })
}

impl Open {
    /// The lease, for a change.
    pub(crate) async fn lease(&self) -> Result<Lease, Exit> {
        let run_id = uuid::Uuid::now_v7().to_string();
        let claim = Claim { holder: holder::me(&run_id), is_gone: holder::is_gone };
        match self.destination.claim(&claim).await? {
            Grant::Granted(lease) => Ok(lease),
            Grant::Held(other) => Err(Exit { code: 5, failure: held(&other) }),
        }
    }

    /// The destination's address, as it was given.
    pub(crate) fn shown_target(&self) -> String {
        self.to.clone()
    }

    /// Everything stored, or one stream's, in order; `each` is given unit after unit.
    async fn each(
        &self,
        stream: Option<&str>,
        mut each: impl FnMut(UnitState) -> Result<(), Exit>,
    ) -> Result<(), Exit> {
        let mut after: Option<(String, String)> = None;
        loop {
            let from = after.as_ref().map(|(s, p)| (s.as_str(), p.as_str()));
            let units = self.destination.units(stream, from, UNITS).await?;
            let more = units.len() == UNITS as usize;
            after = units.last().map(|u| (u.stream.clone(), u.partition.clone()));
            units.into_iter().try_for_each(&mut each)?;
            if !more {
                return Ok(());
            }
        }
    }

    /// Whether anything is stored of a stream, or the connector has it.
    pub(crate) async fn known(&self, stream: &str) -> Result<(), Exit> {
        let stored = self.destination.units(Some(stream), None, 1).await?;
        if !stored.is_empty() || self.plan.stream(stream).is_some() {
            return Ok(());
        }
        let known: Vec<String> = self.plan.streams.iter().map(|s| s.name.clone()).collect();
        let shown = engine_manifest::tree::clip(stream);
        let hint = nearest(stream, "streams", &known);
        Err(Exit::usage("E0010", format!("no stream is called `{shown}`"), hint))
    }
}

pub(crate) async fn reset(args: Reset) -> Result<i32, Exit> {
    let open = open(&args.place, true).await?;
    for stream in &args.streams {
        open.known(stream).await?;
    }
    // what comes along with others is read again when those are
    let mut streams: Vec<&str> = args.streams.iter().map(String::as_str).collect();
    for stream in &args.streams {
        let plan = open.plan.stream(stream);
        for (host, _) in plan.into_iter().flat_map(|plan| &plan.via) {
            if !streams.contains(&host.as_str()) {
                streams.push(host);
            }
        }
    }
    let lease = open.lease().await?;
    for stream in streams {
        let what = format!("reset {stream}");
        let repair = Repair::Forget(stream.to_owned());
        let units = open.destination.repair(&lease, &what, &repair).await?;
        if stream == IDENTITY {
            say("the account is forgotten: the next sync binds the connection to the one it meets");
            continue;
        }
        say(&format!(
            "{stream}: {units} checkpoints forgotten. Its rows stay; the next sync reads it from its \
             beginning."
        ));
    }
    open.destination.release(&lease).await?;
    Ok(0)
}

pub(crate) async fn run(args: State) -> Result<i32, Exit> {
    match args {
        State::Show(args) => show(args).await,
        State::Rewind(args) => rewind(args).await,
        State::Export(args) => transfer::export(args).await,
        State::Import(args) => transfer::import(args).await,
    }
}

/// A stream's state in a few words.
#[derive(Default)]
struct Summary {
    checkpoint: Option<Checkpoint>,
    stored: Stored,
    updated_at: Option<String>,
    partitions: u64,
    waiting: u64,
}

async fn show(args: Show) -> Result<i32, Exit> {
    let open = open(&args.place, false).await?;
    let mut all: BTreeMap<String, Summary> = BTreeMap::new();
    let mut identity = None;
    let wanted = |stream: &str| args.streams.is_empty() || args.streams.iter().any(|s| s == stream);
    for stream in &args.streams {
        open.known(stream).await?;
    }
    open.each(None, |unit| {
        if unit.stream == IDENTITY {
            identity = Identity::kept(unit.stored.text.as_deref());
            return Ok(());
        }
        if !wanted(&unit.stream) || is_inner(&unit.partition) {
            return Ok(());
        }
        let summary = all.entry(unit.stream).or_default();
        match unit.waiting {
            Some(waiting) => {
                summary.partitions += 1;
                summary.waiting += u64::from(waiting.mark > waiting.done);
            }
            None => {
                let text = unit.stored.text.as_deref();
                summary.checkpoint = text.and_then(|text| serde_json::from_str(text).ok());
                summary.stored = unit.stored;
                summary.updated_at = unit.updated_at;
            }
        }
        Ok(())
    })
    .await?;
    let repairs = open.target.repairs(&open.connection).await?;
    if args.output == Output::Json {
        let streams: Vec<_> = all.iter().map(|(name, s)| shown(name, s)).collect();
        let document = json!({
            "connection": open.connection, "identity": identity, "streams": streams,
            "repairs": repairs,
        });
        say(&document.to_string());
        return Ok(0);
    }
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    table.set_header(["stream", "cursor", "position", "readings", "partitions", "last commit"]);
    for (name, s) in &all {
        let cursor = s.checkpoint.as_ref().and_then(|c| c.cursor.clone()).unwrap_or_default();
        let generation = s.checkpoint.as_ref().map_or(0, |c| c.generation);
        let partitions = match s.partitions {
            0 => String::new(),
            all => format!("{} of {all} wait", s.waiting),
        };
        let updated = s.updated_at.clone().unwrap_or_default();
        let (name, generation) = (name.clone(), generation.to_string());
        table.add_row([name, cursor, position(s), generation, partitions, updated]);
    }
    say(&table.to_string());
    if let Some(identity) = identity {
        say(&format!("{} reads the account {}", open.connection, identity.account));
    }
    for repair in repairs {
        say(&format!("{}  {} ({} units), by {}", repair.at, repair.what, repair.units, repair.by));
    }
    Ok(0)
}

fn shown(name: &str, s: &Summary) -> serde_json::Value {
    json!({
        "stream": name,
        "sequence": s.stored.sequence,
        "checkpoint": s.checkpoint,
        "position": position(s),
        "partitions": s.partitions,
        "waiting": s.waiting,
        "updated_at": s.updated_at,
    })
}

fn position(s: &Summary) -> String {
    let Some(checkpoint) = &s.checkpoint else { return "not begun".into() };
    match &checkpoint.window {
        None => "at rest".into(),
        Some(window) => match window.total {
            Some(total) => format!("reading: {} of {total}", window.read),
            None => format!("reading: {} so far", window.read),
        },
    }
}

async fn rewind(args: Rewind) -> Result<i32, Exit> {
    let open = open(&args.place, true).await?;
    let cursor: Timestamp = args.cursor.parse().map_err(|e| {
        let shown = engine_manifest::tree::clip(&args.cursor);
        let hint = "such as 2026-01-31T00:00:00Z";
        Exit::usage("E0016", format!("`{shown}` is no time: {e}"), hint)
    })?;
    for stream in &args.streams {
        if stream == IDENTITY {
            let hint = "`engine reset @identity` forgets the account";
            return Err(Exit::usage("E0010", "an account can't be rewound", hint));
        }
        open.known(stream).await?;
        if open.plan.stream(stream).is_none_or(|s| s.cursor.is_none()) {
            let message = format!("`{stream}` has no cursor: it is read whole each time");
            let hint = "to read it from its beginning, use `engine reset`";
            return Err(Exit::usage("E0016", message, hint));
        }
    }
    let lease = open.lease().await?;
    for stream in &args.streams {
        let mut units = Vec::new();
        open.each(Some(stream), |unit| {
            units.extend(rewound(unit, cursor)?);
            Ok(())
        })
        .await?;
        let what = format!("rewind {stream} to {cursor}");
        for part in units.chunks(UNITS as usize) {
            open.destination.repair(&lease, &what, &Repair::Put(part.to_vec())).await?;
        }
        say(&match units.len() {
            0 => format!("{stream}: nothing to rewind, it has not been read up to that time"),
            n => format!("{stream}: {n} checkpoints rewound to {cursor}"),
        });
    }
    open.destination.release(&lease).await?;
    Ok(0)
}

/// A unit whose next reading begins at `cursor`; `None` for one that has none, or an earlier one.
fn rewound(unit: UnitState, cursor: Timestamp) -> Result<Option<UnitState>, Exit> {
    let text = unit.stored.text.as_deref().filter(|_| !is_inner(&unit.partition));
    let Some(text) = text else { return Ok(None) };
    let mut checkpoint: Checkpoint = serde_json::from_str(text).map_err(|e| {
        let message = format!("the checkpoint of `{}` can't be read: {e}", unit.stream);
        Exit::usage("E0015", message, "use `engine reset`")
    })?;
    let from = checkpoint.window.take().and_then(|w| w.from).or(checkpoint.cursor.clone());
    let Some(before) = from.and_then(|c| c.parse::<Timestamp>().ok()) else { return Ok(None) };
    if before <= cursor {
        return Ok(None);
    }
    checkpoint.cursor = Some(cursor.to_string());
    let text = serde_json::to_string(&checkpoint).expect("a checkpoint has a JSON form");
    let waiting = unit.waiting.map(|w| Waiting { mark: w.mark.max(w.done + 1), ..w });
    let stored = Stored { text: Some(text), ..unit.stored };
    Ok(Some(UnitState { stored, waiting, ..unit }))
}
