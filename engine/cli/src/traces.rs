//! `--otlp URL`: a run as a trace, for an OpenTelemetry collector, over OTLP/HTTP in JSON
//! (<https://opentelemetry.io/docs/specs/otlp/#otlphttp>): run > stream > page > request, commit. Spans are
//! those of `tracing`; nothing is kept of them unless somebody asked for a trace.

use std::time::Duration;

use engine_client::{Clock, SystemClock};
use serde_json::{Map, Value, json};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinHandle;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};
use tracing_subscriber::Registry;
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::registry::LookupSpan;
use url::Url;

use crate::exit::Exit;

/// Spans that wait to be sent; more are left out, and counted.
const WAITING_MAX: usize = 20_000;
/// Spans of one message.
const MESSAGE_MAX: usize = 512;
/// Spans wait this long for others.
const PATIENCE: Duration = Duration::from_secs(1);
/// The collector has this long for a message, and for the last ones at the end of a run.
const ANSWER_MAX: Duration = Duration::from_secs(5);

/// Which trace a span belongs to, and what it is called there.
#[derive(Clone, Copy)]
struct Ids {
    trace: u128,
    span: u64,
    parent: Option<u64>,
}

/// A span that is open.
struct Open {
    ids: Ids,
    name: &'static str,
    start: i128,
    attributes: Map<String, Value>,
}

/// Nanoseconds since 1970.
fn now() -> i128 {
    SystemClock::new().now().as_nanosecond()
}

/// Collects the values of a span.
struct Values<'v>(&'v mut Map<String, Value>);

impl Visit for Values<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0.insert(field.name().to_owned(), json!({ "stringValue": format!("{value:?}") }));
    }
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), json!({ "stringValue": value }));
    }
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.0.insert(field.name().to_owned(), json!({ "intValue": value.to_string() }));
    }
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.insert(field.name().to_owned(), json!({ "intValue": value.to_string() }));
    }
    fn record_bool(&mut self, field: &Field, value: bool) {
        self.0.insert(field.name().to_owned(), json!({ "boolValue": value }));
    }
}

/// Makes spans of a trace out of the program's.
pub(crate) struct Collect(Sender<Value>);

/// What belongs into a trace.
pub(crate) fn belongs(metadata: &Metadata<'_>) -> bool {
    metadata.is_span() && metadata.target().starts_with("engine")
}

impl<S: Subscriber + for<'l> LookupSpan<'l>> Layer<S> for Collect {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        let above = span.scope().skip(1).find_map(|above| {
            let extensions = above.extensions();
            extensions.get::<Open>().map(|open| open.ids)
        });
        let random = || fastrand::u128(1..);
        let ids = Ids {
            trace: above.map_or_else(random, |above| above.trace),
            span: fastrand::u64(1..),
            parent: above.map(|above| above.span),
        };
        let mut values = Map::new();
        attributes.record(&mut Values(&mut values));
        let open = Open { ids, name: span.name(), start: now(), attributes: values };
        span.extensions_mut().insert(open);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        if let Some(open) = span.extensions_mut().get_mut::<Open>() {
            values.record(&mut Values(&mut open.attributes));
        }
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let Some(span) = context.span(&id) else { return };
        let Some(open) = span.extensions_mut().remove::<Open>() else { return };
        // a collector that is too slow must not slow the run
        let _ = self.0.try_send(shown(&open));
    }
}

/// A span as OTLP writes it in JSON: ids in hexadecimal, times in nanoseconds, as texts.
fn shown(open: &Open) -> Value {
    let Open { ids, name, start, attributes } = open;
    let attributes: Vec<Value> =
        attributes.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect();
    let client = *name == "request";
    let failed = open.attributes.get("verdict").is_some_and(|v| v["stringValue"] != "done")
        || open.attributes.contains_key("code");
    json!({
        "traceId": format!("{:032x}", ids.trace),
        "spanId": format!("{:016x}", ids.span),
        "parentSpanId": ids.parent.map_or_else(String::new, |id| format!("{id:016x}")),
        "name": name,
        "kind": if client { 3 } else { 1 },
        "startTimeUnixNano": start.to_string(),
        "endTimeUnixNano": now().to_string(),
        "attributes": attributes,
        "status": if failed { json!({ "code": 2 }) } else { json!({}) },
    })
}

/// `traceparent` of the span that is entered: version 00, sampled.
fn parent() -> Option<String> {
    tracing::Span::current().with_subscriber(|(id, dispatch)| {
        let span = dispatch.downcast_ref::<Registry>()?.span(id)?;
        let extensions = span.extensions();
        let ids = extensions.get::<Open>()?.ids;
        Some(format!("00-{:032x}-{:016x}-01", ids.trace, ids.span))
    })?
}

/// Where a trace is sent to.
pub(crate) struct Traces {
    task: JoinHandle<u64>,
}

/// A layer that collects spans, and what sends them.
///
/// # Errors
/// When the address is none, or the machine has no certificates.
pub(crate) fn start(url: &str) -> Result<(Collect, Traces), Exit> {
    let no = |why: &dyn std::fmt::Display| {
        let hint = "the collector's address for OTLP over HTTP, such as http://127.0.0.1:4318";
        // a user part may hold a password
        let shown = url.rsplit('@').next().unwrap_or_default();
        Exit::usage("E0024", format!("traces can't be sent to `{shown}`: {why}"), hint.to_owned())
    };
    let mut to = Url::parse(url).map_err(|e| no(&e))?;
    if !["http", "https"].contains(&to.scheme()) || !to.has_host() {
        return Err(no(&"it must start with http:// or https://"));
    }
    if !to.path().ends_with("/v1/traces") {
        let path = format!("{}/v1/traces", to.path().trim_end_matches('/'));
        to.set_path(&path);
    }
    let tls = engine_client::tls_config(to.scheme() == "https").map_err(|e| no(&e))?;
    let http = reqwest::Client::builder().use_preconfigured_tls(tls).timeout(ANSWER_MAX);
    let http = http.redirect(reqwest::redirect::Policy::none()).build().map_err(|e| no(&e))?;
    engine_client::trace::propagate(parent);
    let (sender, receiver) = channel(WAITING_MAX);
    // what sends the spans makes none
    let silent = tracing::subscriber::NoSubscriber::new();
    let sending =
        tracing::instrument::WithSubscriber::with_subscriber(send(http, to, receiver), silent);
    Ok((Collect(sender), Traces { task: tokio::spawn(sending) }))
}

impl Traces {
    /// Waits until the spans so far are sent; tells how many could not be.
    pub(crate) async fn finish(self) -> u64 {
        tokio::time::timeout(ANSWER_MAX, self.task).await.map_or(0, Result::unwrap_or_default)
    }
}

async fn send(http: reqwest::Client, to: Url, mut spans: Receiver<Value>) -> u64 {
    let mut lost = 0;
    while let Some(first) = spans.recv().await {
        let root = |span: &Value| span["parentSpanId"] == "";
        let mut ended = root(&first);
        let mut message = vec![first];
        let mut enough = std::pin::pin!(tokio::time::sleep(PATIENCE));
        while message.len() < MESSAGE_MAX && !ended {
            tokio::select! {
                () = &mut enough => break,
                span = spans.recv() => {
                    let Some(span) = span else { break };
                    ended = root(&span);
                    message.push(span);
                }
            }
        }
        let count = message.len() as u64;
        let body = json!({ "resourceSpans": [{
            "resource": { "attributes": [
                { "key": "service.name", "value": { "stringValue": "engine" } },
                { "key": "service.version", "value": { "stringValue": env!("CARGO_PKG_VERSION") } },
            ] },
            "scopeSpans": [{ "scope": { "name": "engine" }, "spans": message }],
        }] });
        let sent = http.post(to.clone()).header("content-type", "application/json");
        let sent = sent.body(body.to_string()).send().await;
        if !sent.is_ok_and(|answer| answer.status().is_success()) {
            lost += count;
        }
        // the run's own span is the last
        if ended {
            break;
        }
    }
    lost
}
