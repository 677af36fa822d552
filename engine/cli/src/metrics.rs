//! `--metrics ADDR`: what a run counts, for Prometheus (text exposition format 0.0.4). docs/metrics.md names
//! each family; every one of them is there, at zero, from the beginning of a run.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use engine_client::{BudgetUse, Clock, SystemClock};
use engine_sync::inspect::StreamStatusRow;
use engine_sync::{Event, Reporter, RunReport, StreamReport, StreamStatus};
use jiff::Timestamp;
use metrics::{Unit, counter, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use crate::args::LogFormat;
use crate::exit::Exit;

/// The content type of the exposition format.
const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What a family is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Counter,
    Gauge,
    Histogram,
}

/// All families: name, kind, what it says.
const FAMILIES: &[(&str, Kind, &str)] = &[
    ("engine_requests_total", Kind::Counter, "Answers of the API, by HTTP status and verdict"),
    ("engine_retries_total", Kind::Counter, "Requests that were sent again"),
    ("engine_bytes_total", Kind::Counter, "Bytes of answers, decoded, by stream"),
    ("engine_records_total", Kind::Counter, "Records by stream and by what became of them"),
    ("engine_pages_total", Kind::Counter, "Pages committed, by stream"),
    ("engine_request_seconds", Kind::Histogram, "From a request to its answer, by verdict"),
    (
        "engine_wait_seconds",
        Kind::Histogram,
        "Waiting for the budget (limit) or after a fault (retry)",
    ),
    ("engine_commit_seconds", Kind::Histogram, "From a page to its being durable"),
    ("engine_requests_in_flight", Kind::Gauge, "Requests without an answer so far"),
    (LIMIT, Kind::Gauge, "The size of a budget in requests, as answers or the manifest say"),
    (USED, Kind::Gauge, "How much of it is used at this moment, by everybody"),
    ("engine_stream_running", Kind::Gauge, "1 while a stream is read"),
    (
        "engine_checkpoint_timestamp_seconds",
        Kind::Gauge,
        "When a stream's checkpoint last moved (Unix time)",
    ),
    (
        "engine_last_success_timestamp_seconds",
        Kind::Gauge,
        "When a stream was last read to its end by this process",
    ),
    (
        "engine_stream_failures_total",
        Kind::Counter,
        "Streams that ended badly, by status and error code",
    ),
    ("engine_suspected_deletions", Kind::Gauge, "Rows that may be gone, without proof so far"),
    (
        "engine_withheld_deletions",
        Kind::Gauge,
        "Rows that seem to be gone, and await an operator's word",
    ),
    ("engine_lease_held", Kind::Gauge, "1 while this process holds the connection"),
    ("engine_run_started_timestamp_seconds", Kind::Gauge, "When the run began (Unix time)"),
];

/// Seconds of requests, waits and commits.
const BUCKETS: &[f64] = &[
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0,
];

/// The families of the budgets.
const LIMIT: &str = "engine_budget_limit";
const USED: &str = "engine_budget_used";

/// What became of records.
const OUTCOMES: [&str; 5] = ["read", "written", "unchanged", "deleted", "quarantined"];

/// A running endpoint. Dropping it ends it.
#[derive(Debug)]
pub(crate) struct Served(tokio::task::JoinHandle<()>);

impl Drop for Served {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Counts from now on, and serves what was counted.
///
/// # Errors
/// When the address can't be had.
pub(crate) fn serve(
    address: SocketAddr,
    (format, quiet): (LogFormat, bool),
) -> Result<Served, Exit> {
    let no = |e: &dyn std::fmt::Display| {
        let hint = "choose another address, such as --metrics 127.0.0.1:0 for any free port";
        Exit::usage("E0023", format!("metrics can't be served at {address}: {e}"), hint.to_owned())
    };
    let builder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), BUCKETS);
    let recorder = builder.map_err(|e| no(&e))?.build_recorder();
    let handle = recorder.handle();
    let listener = std::net::TcpListener::bind(address).map_err(|e| no(&e))?;
    listener.set_nonblocking(true).map_err(|e| no(&e))?;
    let own = listener.local_addr().map_err(|e| no(&e))?;
    let listener = tokio::net::TcpListener::from_std(listener).map_err(|e| no(&e))?;
    metrics::set_global_recorder(recorder).map_err(|e| no(&e))?;
    for (name, kind, help) in FAMILIES {
        match kind {
            Kind::Counter => metrics::describe_counter!(*name, *help),
            Kind::Gauge => metrics::describe_gauge!(*name, *help),
            Kind::Histogram => metrics::describe_histogram!(*name, Unit::Seconds, *help),
        }
    }
    let said = format!("metrics at http://{own}/metrics");
    match format {
        _ if quiet => {}
        LogFormat::Human => crate::output::complain(&said),
        // a line among lines
        LogFormat::Json => crate::output::complain(
            &serde_json::json!({
                "timestamp": SystemClock::new().now().to_string(), "level": "INFO",
                "target": "engine::metrics", "message": said,
            })
            .to_string(),
        ),
    }
    let app = Router::new().route("/metrics", get(move || text(handle.clone())));
    Ok(Served(tokio::spawn(async move {
        let _ = axum::serve(listener, app).await;
    })))
}

async fn text(handle: PrometheusHandle) -> impl axum::response::IntoResponse {
    handle.run_upkeep();
    ([(CONTENT_TYPE, TEXT)], handle.render())
}

/// Counts what a run tells, and passes it on.
pub(crate) struct Metered {
    next: Arc<dyn Reporter>,
    connection: String,
    clock: Arc<dyn Clock>,
}

impl Metered {
    /// Before a run of these streams: all families are there, at zero.
    pub(crate) fn new(
        next: Arc<dyn Reporter>,
        streams: &[&str],
        (connection, clock): (&str, Arc<dyn Clock>),
    ) -> Self {
        counter!("engine_requests_total", "verdict" => "done", "status" => "200").increment(0);
        counter!("engine_retries_total").increment(0);
        for verdict in ["done", "retry"] {
            let _ = histogram!("engine_request_seconds", "verdict" => verdict);
        }
        for why in ["limit", "retry"] {
            let _ = histogram!("engine_wait_seconds", "why" => why);
        }
        let _ = histogram!("engine_commit_seconds");
        gauge!("engine_requests_in_flight").set(0.0);
        for name in [LIMIT, USED] {
            gauge!(name, "budget" => "none").set(0.0);
        }
        gauge!("engine_lease_held", "connection" => connection.to_owned()).set(0.0);
        gauge!("engine_run_started_timestamp_seconds").set(seconds(clock.as_ref()));
        counter!("engine_stream_failures_total", "status" => "failed", "code" => "none")
            .increment(0);
        for stream in streams {
            let stream = (*stream).to_owned();
            for outcome in OUTCOMES {
                records(&stream, outcome).increment(0);
            }
            counter!("engine_bytes_total", "stream" => stream.clone()).increment(0);
            counter!("engine_pages_total", "stream" => stream.clone()).increment(0);
            for name in [
                "engine_stream_running",
                "engine_checkpoint_timestamp_seconds",
                "engine_last_success_timestamp_seconds",
                "engine_suspected_deletions",
                "engine_withheld_deletions",
            ] {
                gauge!(name, "stream" => stream.clone()).set(0.0);
            }
        }
        Self { next, connection: connection.to_owned(), clock }
    }

    /// What earlier runs left holds until this one says something else.
    pub(crate) fn knows(&self, streams: &[StreamStatusRow]) {
        for row in streams {
            let set = |name: &'static str, value: f64| {
                gauge!(name, "stream" => row.stream.clone()).set(value);
            };
            set("engine_suspected_deletions", count(row.suspected.cast_unsigned()));
            set("engine_withheld_deletions", count(row.withheld.cast_unsigned()));
            let last = row.last_success.as_deref().and_then(|at| at.parse::<Timestamp>().ok());
            let last = last.map_or(0.0, |at| at.as_duration().as_secs_f64());
            set("engine_last_success_timestamp_seconds", last);
        }
    }

    fn finished(&self, report: &StreamReport) {
        let stream = &report.stream;
        // what the pages told so far is a part of it
        let numbers =
            [report.read, report.written, report.unchanged, report.deleted, report.quarantined];
        for (outcome, number) in OUTCOMES.into_iter().zip(numbers) {
            records(stream, outcome).absolute(number);
        }
        let set =
            |name: &'static str, value: f64| gauge!(name, "stream" => stream.clone()).set(value);
        set("engine_stream_running", 0.0);
        set("engine_suspected_deletions", count(report.suspected));
        set("engine_withheld_deletions", count(report.withheld));
        if matches!(report.status, StreamStatus::Succeeded | StreamStatus::Withheld) {
            set("engine_last_success_timestamp_seconds", seconds(self.clock.as_ref()));
        }
        let bad = matches!(
            report.status,
            StreamStatus::Failed
                | StreamStatus::Forbidden
                | StreamStatus::Withheld
                | StreamStatus::Parked
        );
        if bad {
            let code = report.error.as_ref().map_or("none", |error| error.code);
            let status = report.status.word();
            counter!("engine_stream_failures_total", "status" => status, "code" => code)
                .increment(1);
        }
    }

    fn holds(&self, held: bool) {
        let gauge = gauge!("engine_lease_held", "connection" => self.connection.clone());
        gauge.set(f64::from(u8::from(held)));
    }

    /// A stream that never said that it ended does not run any more.
    fn ended(report: &RunReport) {
        for stream in &report.streams {
            gauge!("engine_stream_running", "stream" => stream.stream.clone()).set(0.0);
        }
    }
}

/// A budget: its size where it is known, and how much of it is used at this moment.
fn used(budget: &BudgetUse) {
    for (name, number) in [(LIMIT, budget.requests), (USED, budget.used)] {
        if let Some(number) = number {
            gauge!(name, "budget" => budget.budget.clone()).set(f64::from(number));
        }
    }
}

/// The Unix time.
fn seconds(clock: &dyn Clock) -> f64 {
    clock.now().as_duration().as_secs_f64()
}

fn records(stream: &str, outcome: &'static str) -> metrics::Counter {
    counter!("engine_records_total", "stream" => stream.to_owned(), "outcome" => outcome)
}

#[allow(clippy::cast_precision_loss)] // rows are fewer than 2^53
fn count(number: u64) -> f64 {
    number as f64
}

impl Reporter for Metered {
    fn report(&self, event: &Event<'_>) {
        match event {
            Event::RunStarted { .. } => self.holds(true),
            Event::StreamStarted { stream } => {
                gauge!("engine_stream_running", "stream" => (*stream).to_owned()).set(1.0);
            }
            Event::PageCommitted { stream, pages, read, written, took, .. } => {
                records(stream, "read").increment(*read);
                records(stream, "written").increment(*written);
                let stream = (*stream).to_owned();
                counter!("engine_pages_total", "stream" => stream.clone()).increment(*pages);
                let gauge = gauge!("engine_checkpoint_timestamp_seconds", "stream" => stream);
                gauge.set(seconds(self.clock.as_ref()));
                histogram!("engine_commit_seconds").record(*took);
            }
            Event::StreamFinished { report } => self.finished(report),
            Event::RunFinished { report } => {
                self.holds(false);
                Self::ended(report);
            }
            Event::CameAlong { stream, read, written } => {
                records(stream, "read").increment(*read);
                records(stream, "written").increment(*written);
            }
            Event::Underway { budgets, .. } => budgets.iter().for_each(used),
        }
        self.next.report(event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANUAL: &str = include_str!("../../../docs/metrics.md");
    const ALERTS: &str = include_str!("../../../docs/metrics/alerts.yaml");
    const DASHBOARD: &str = include_str!("../../../docs/metrics/dashboard.json");

    /// The families that a text names, without what Prometheus puts behind the name of a histogram.
    fn named(text: &str) -> Vec<String> {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let words = text.split(|c| !word(c)).filter(|word| word.starts_with("engine_"));
        let bare = |name: &str| {
            let ends = ["_bucket", "_sum", "_count"];
            let known = |name: &str| FAMILIES.iter().any(|(known, ..)| *known == name);
            ends.iter()
                .find_map(|end| name.strip_suffix(end).filter(|n| known(n)))
                .unwrap_or(name)
                .to_owned()
        };
        words.map(bare).collect()
    }

    #[test]
    fn the_manual_has_every_family_and_nothing_names_another() {
        let told = named(MANUAL);
        for (name, ..) in FAMILIES {
            assert!(told.iter().any(|known| known == name), "docs/metrics.md lacks {name}");
        }
        for name in named(ALERTS).into_iter().chain(named(DASHBOARD)).chain(told) {
            assert!(FAMILIES.iter().any(|(known, ..)| *known == name), "there is no {name}");
        }
        assert!(named(ALERTS).len() >= 6 && named(DASHBOARD).len() >= 8, "they show something");
        let dashboard: serde_json::Value = serde_json::from_str(DASHBOARD).expect("JSON");
        assert!(dashboard["panels"].as_array().is_some_and(|panels| panels.len() >= 6));
    }
}
