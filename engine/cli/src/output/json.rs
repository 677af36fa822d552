//! One JSON object per line on stdout.

use std::sync::Arc;

use engine_client::{BudgetUse, Clock};
use engine_sync::{Event, Reporter, RunReport, StreamReport};
use serde_json::{Value, json};

use super::say;

/// Writes events as JSON lines.
pub(crate) struct Json {
    run_id: String,
    connection: String,
    clock: Arc<dyn Clock>,
}

impl Json {
    pub(crate) fn new(run_id: &str, connection: &str, clock: Arc<dyn Clock>) -> Self {
        Self { run_id: run_id.to_owned(), connection: connection.to_owned(), clock }
    }
}

fn failure(error: &engine_sync::Failure) -> Value {
    json!({ "code": error.code, "message": error.message, "hint": error.hint })
}

fn stream(report: &StreamReport) -> Value {
    let mut event = json!({
        "event": "stream.finished",
        "stream": report.stream,
        "status": report.status.word(),
        "read": report.read,
        "written": report.written,
        "unchanged": report.unchanged,
        "deleted": report.deleted,
        "quarantined": report.quarantined,
        "requests": report.requests,
        "requests_least": report.least,
        "retries": report.retries,
        "paused_ms": u64::try_from(report.paused.as_millis()).unwrap_or(u64::MAX),
        "throttled_ms": u64::try_from(report.throttled.as_millis()).unwrap_or(u64::MAX),
    });
    if let Some(error) = &report.error {
        event["error"] = failure(error);
    }
    if !report.notes.is_empty() {
        event["notes"] = json!(report.notes);
    }
    event
}

fn run(report: &RunReport) -> Value {
    let mut event = json!({
        "event": "run.finished",
        "status": report.status.word(),
        "exit_code": report.exit_code,
        "read": report.total(|s| s.read),
        "written": report.total(|s| s.written),
        "unchanged": report.total(|s| s.unchanged),
        "deleted": report.total(|s| s.deleted),
        "quarantined": report.total(|s| s.quarantined),
        "requests": report.total(|s| s.requests),
        "requests_least": report.total(|s| s.least),
        "retries": report.total(|s| s.retries),
        "elapsed_ms": u64::try_from(report.elapsed.as_millis()).unwrap_or(u64::MAX),
    });
    if let Some(error) = &report.error {
        event["error"] = failure(error);
    }
    if !report.notes.is_empty() {
        event["notes"] = json!(report.notes);
    }
    if !report.budgets.is_empty() {
        let budget = |used: &BudgetUse| {
            let mut shown = json!(used);
            (shown["possible"], shown["percent"]) = (json!(used.possible()), json!(used.percent()));
            shown
        };
        event["budgets"] = report.budgets.iter().map(budget).collect();
    }
    if let Some(until) = report.until() {
        event["until"] = json!(until.to_string());
    }
    event
}

impl Reporter for Json {
    fn report(&self, event: &Event<'_>) {
        let mut line = match event {
            // `engine status --output json` tells it; the streams' own ends do
            Event::Underway { .. } | Event::CameAlong { .. } => return,
            Event::RunStarted { streams } => json!({ "event": "run.started", "streams": streams }),
            Event::StreamStarted { stream } => {
                json!({ "event": "stream.started", "stream": stream })
            }
            Event::PageCommitted { stream, page, read, written, .. } => json!({
                "event": "page.committed", "stream": stream, "page": page, "read": read,
                "written": written,
            }),
            Event::StreamFinished { report } => stream(report),
            Event::RunFinished { report } => run(report),
        };
        line["time"] = json!(self.clock.now().to_string());
        line["run_id"] = json!(self.run_id);
        line["connection"] = json!(self.connection);
        say(&line.to_string());
    }
}
