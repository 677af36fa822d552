//! `engine sync`

use std::sync::Arc;
use std::time::Duration;

use engine_client::Client;
use engine_plan::Plan;
use engine_sync::inspect::StreamStatusRow;
use engine_sync::{Claim, Event, Failure, Layout, Options, Reporter, RunReport, select};
use indicatif::MultiProgress;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use crate::args::{Output, Sync};
use crate::connect::{self, Connector};
use crate::exit::{Exit, nearest};
use crate::output::{Human, Json, complain, say};
use crate::target::Target;
use crate::{holder, logging, metrics, signals, traces, vault};

/// How often the destination is told how far a run is.
const TELL_EVERY: Duration = Duration::from_secs(2);

pub(crate) async fn run(args: Box<Sync>) -> Result<i32, Exit> {
    let bars = MultiProgress::new();
    let (collect, traces) = args.otlp.as_deref().map(traces::start).transpose()?.unzip();
    logging::start(args.log_format, &bars, collect);
    let Connector { mut plan, shadows } = connect::connector(&args.connection.connector)?;
    let settings = connect::settings(&mut plan, &args.connection.set)?;
    let connection = connect::connection_id(args.connection.connection.as_deref(), &plan)?;
    let to = args.to.clone().unwrap_or_else(|| format!("sqlite:{}.db", plan.connector));
    let metrics =
        args.metrics.map(|at| metrics::serve(at, (args.log_format, args.quiet))).transpose()?;
    let show = Show { output: args.output, quiet: args.quiet, bars, metrics };
    if let (Some(path), Output::Human, false) = (shadows, args.output, args.quiet) {
        let path = path.display();
        say(&format!("using {path}, which hides the compiled-in connector `{}`", plan.connector));
    }
    let limiter = connect::limiter(&args.limiter).await?;
    let vault = vault::open(&args.connection, Some(&to), &plan, &connection).await?;
    let client = connect::client(&plan, &settings, &connection, (vault, limiter))?;
    let options = Options {
        concurrency: usize::from(args.max_concurrency),
        raw: !args.no_raw,
        strict: args.strict,
        reconnect: connect::reconnect(&settings, &plan.connector, &connection),
        full_refresh: args.full_refresh,
        hard_deletes: args.hard_deletes,
        progress: Some(TELL_EVERY),
        ..Options::default()
    };
    let (target, layout) = (Target::parse(&to)?, args.layout.into());
    let streams = args.streams;
    let job = Work { plan, client, connection, target, layout, streams, all: args.all, options };
    let code = job.run(&show).await?.exit_code;
    if let Some(traces) = traces {
        let lost = traces.finish().await;
        if lost > 0 && !show.quiet {
            complain(&format!("{lost} spans of the trace could not be sent"));
        }
    }
    Ok(code)
}

/// How a run is shown.
pub(crate) struct Show {
    pub(crate) output: Output,
    pub(crate) quiet: bool,
    pub(crate) bars: MultiProgress,
    /// Where metrics are served, if they are.
    pub(crate) metrics: Option<metrics::Served>,
}

/// A run that is ready to go.
pub(crate) struct Work {
    pub(crate) plan: Plan,
    pub(crate) client: Client,
    pub(crate) connection: String,
    pub(crate) target: Target,
    pub(crate) layout: Layout,
    pub(crate) streams: Vec<String>,
    /// Streams that are not read by default, too.
    pub(crate) all: bool,
    pub(crate) options: Options,
}

impl Work {
    /// Runs, and shows how it goes.
    pub(crate) async fn run(self, show: &Show) -> Result<RunReport, Exit> {
        let Self { plan, client, connection, target, layout, streams, all, options } = self;
        let selection = select(&plan, &streams, all).map_err(|e| {
            let hint = nearest(&e.pattern, "streams", &e.known);
            Exit::usage("E0010", e.to_string(), hint)
        })?;
        let tables: Vec<&str> =
            selection.streams.iter().map(|&at| plan.streams[at].name.as_str()).collect();
        let before = match &show.metrics {
            Some(_) => seen(&target, &connection).await,
            None => Vec::new(),
        };
        let destination = target.open(&connection, layout, &tables).await?;
        connect::remember(&connection, &target);
        let run_id = uuid::Uuid::now_v7().to_string();
        let clock = client.clock().clone();
        let ticks = clock.clone();
        let reporter: Arc<dyn Reporter> = match show.output {
            Output::Json => Arc::new(Json::new(&run_id, &connection, clock)),
            Output::Human => Arc::new(Human::new(&show.bars, show.quiet, clock)),
        };
        let names: Vec<&str> =
            selection.streams.iter().map(|&at| plan.streams[at].name.as_str()).collect();
        let reporter: Arc<dyn Reporter> = match &show.metrics {
            Some(_) => {
                let metered = metrics::Metered::new(reporter, &names, (&connection, ticks));
                metered.knows(&before);
                Arc::new(metered)
            }
            None => reporter,
        };
        let claim = Claim { holder: holder::me(&run_id), is_gone: holder::is_gone };
        let cancel = CancellationToken::new();
        let signalled = signals::watch(&cancel);
        let parts = (Arc::new(plan), client, destination, reporter.clone());
        let (run, of) = (&run_id, &connection);
        let span =
            tracing::info_span!(target: "engine::span", "run", run_id = %run, connection = %of);
        let signal = move || signalled.get();
        let report = engine_sync::run(parts, selection, options, claim, cancel, signal)
            .instrument(span)
            .await;
        reporter.report(&Event::RunFinished { report: &report });
        if let Some(failure) = first_failure(&report).filter(|_| show.quiet) {
            crate::output::fail(failure);
        }
        Ok(report)
    }
}

/// What earlier runs left. A destination that is not there yet, or can't be read, says nothing.
async fn seen(target: &Target, connection: &str) -> Vec<StreamStatusRow> {
    let mut all = Vec::new();
    let places = target.look(Some(connection)).await.unwrap_or_default();
    for place in places {
        let status = place.status(Some(connection)).await.unwrap_or_default();
        all.extend(status.into_iter().flat_map(|connection| connection.streams));
    }
    all
}

fn first_failure(report: &RunReport) -> Option<&Failure> {
    report.error.as_ref().or_else(|| report.streams.iter().find_map(|s| s.error.as_ref()))
}
