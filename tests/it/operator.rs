//! What somebody on call sees from the outside: the terminal, `engine status`, the metrics and the database
//! tell the same story.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;
use tests::bin::{Said, connector, engine, root, sync_pco};
use tests::db;
use tests::exposition::{self, Exposition};
use tests::gateway::{Gateway, Way};

use crate::mock::Mock;

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where requests wait until they may go on.
#[derive(Clone, Default)]
struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    fn open(&self) {
        *self.0.0.lock().expect("nobody panicked") = true;
        self.0.1.notify_all();
    }

    fn pass(&self) {
        let open = self.0.0.lock().expect("nobody panicked");
        let _ = self.0.1.wait_timeout_while(open, PATIENCE, |open| !*open);
    }
}

/// A running `engine sync` with metrics.
struct Run {
    child: Child,
    events: Receiver<Value>,
    log: Receiver<String>,
    metrics: String,
}

impl Run {
    fn start(url: &str, db: &Path, streams: &str) -> Self {
        let mut command = sync_pco(url, db);
        command.args(["--streams", streams, "--metrics", "127.0.0.1:0"]);
        command.args(["--log-format", "json"]).env("ENGINE_LOG", "engine=debug");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let (out, err) =
            (child.stdout.take().expect("a pipe"), child.stderr.take().expect("a pipe"));
        let (events, log) = (channel(), channel());
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                let event = serde_json::from_str(&line).expect("each line is JSON");
                let _ = events.0.send(event);
            }
        });
        std::thread::spawn(move || {
            for line in BufReader::new(err).lines().map_while(Result::ok) {
                let _ = log.0.send(line);
            }
        });
        let metrics = loop {
            let line = log.1.recv_timeout(PATIENCE).expect("it says where metrics are");
            if let Some((_, address)) = line.split_once("metrics at http://") {
                let (address, _) = address.split_once("/metrics").expect("its path");
                break address.to_owned();
            }
        };
        Self { child, events: events.1, log: log.1, metrics }
    }

    /// The next event of a kind, of a stream if one is named.
    fn event(&self, kind: &str, stream: &str) -> Value {
        loop {
            let event = self.events.recv_timeout(PATIENCE).expect("an event");
            if event["event"] == kind && (stream.is_empty() || event["stream"] == stream) {
                return event;
            }
        }
    }

    fn scrape(&self) -> Exposition {
        let mut server = TcpStream::connect(&self.metrics).expect("it listens");
        let asked =
            format!("GET /metrics HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.metrics);
        server.write_all(asked.as_bytes()).expect("it listens");
        let mut answer = String::new();
        server.read_to_string(&mut answer).expect("UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("version=0.0.4"), "{head}");
        // what has a length is not chunked
        assert!(head.to_lowercase().contains("content-length"), "{head}");
        exposition::read(body).unwrap_or_else(|why| panic!("{why}"))
    }

    fn ends(mut self) -> (i32, Vec<Value>) {
        let status = self.child.wait().expect("it ends");
        let lines = self.log.iter().filter_map(|line| serde_json::from_str(&line).ok());
        (status.code().expect("it ended by itself"), lines.collect())
    }
}

fn status(db: &Path) -> Value {
    let mut command = engine();
    command.arg("status").arg("--to").arg(format!("sqlite:{}", db.display()));
    let output = command.args(["--output", "json"]).output().expect("it starts");
    serde_json::from_slice(&output.stdout).expect("a document")
}

fn stream<'s>(status: &'s Value, name: &str) -> &'s Value {
    let all = status["connections"][0]["streams"].as_array().expect("streams");
    all.iter().find(|s| s["stream"] == name).unwrap_or_else(|| panic!("no {name} in {status}"))
}

/// Before the API, requests for people meet an outage (two of its answers have a good status, and no data
/// or half of it). The second for e-mail addresses is refused once; then all of them wait.
fn troubled(url: &str, gate: &Gate) -> Gateway {
    let (people, emails) = (AtomicU32::new(0), AtomicU32::new(0));
    let gate = gate.clone();
    Gateway::before(url, move |_, path| {
        if path.starts_with("/people/v2/people") {
            let asked = people.fetch_add(1, Ordering::SeqCst);
            return match asked {
                3 => Way::Refuse(503),
                4 => Way::Refuse(200),
                5 => Way::Cut,
                _ => Way::Pass,
            };
        }
        if path.starts_with("/people/v2/emails") {
            match emails.fetch_add(1, Ordering::SeqCst) {
                0 => {}
                1 => return Way::Refuse(503),
                _ => gate.pass(),
            }
        }
        Way::Pass
    })
}

/// A run with an outage in its middle, seen from four sides while it goes on.
#[test]
fn all_who_look_see_the_same() {
    let mock = Mock::start(&["--records", "1000", "--quota", "100000/1s"]);
    let gate = Gate::default();
    let gateway = troubled(&mock.url, &gate);
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("x.db");
    let run = Run::start(&gateway.url, &db, "people_people,people_emails");
    let told = run.event("stream.finished", "people_people");
    assert_eq!((&told["status"], &told["read"]), (&"succeeded".into(), &1000.into()), "{told}");
    let seen = at_work(&db);
    let at_work = stream(&seen, "people_emails");
    let (done, metrics) = (stream(&seen, "people_people"), run.scrape());
    let own = |name| metrics.value(name, &[("stream", "people_people")]);
    let records = |stream, outcome| {
        metrics.value("engine_records_total", &[("outcome", outcome), ("stream", stream)])
    };
    let columns = "SELECT read || ' ' || written || ' ' || unchanged || ' ' || requests || ' ' || retries \
                   FROM _engine_run_streams WHERE stream = 'people_people'";
    let kept: Vec<f64> =
        db::one(&db, columns).split(' ').map(|n| n.parse().expect("a number")).collect();
    assert_eq!(db::number(&db, "SELECT count(*) FROM people_people"), 1000);
    for (at, name) in ["read", "written", "unchanged"].into_iter().enumerate() {
        let shown = (told[name].as_f64(), records("people_people", name));
        assert_eq!(shown, (Some(kept[at]), Some(kept[at])), "{name}");
    }
    assert_eq!(
        (told["requests"].as_f64(), told["retries"].as_f64()),
        (Some(kept[3]), Some(kept[4]))
    );
    for name in ["read", "written", "requests"] {
        assert_eq!(done[name], told[name], "{name}: {done}");
    }
    the_outage(&metrics, &told);
    // what came along with people is counted as its own
    let apps = db::number(&db, "SELECT count(*) FROM people_person_apps");
    assert!(apps > 0, "{apps}");
    assert_eq!(records("people_person_apps", "written"), Some(apps as f64));
    assert_eq!(own("engine_stream_running"), Some(0.0));
    assert!(own("engine_last_success_timestamp_seconds") > Some(1.7e9));
    assert_eq!(metrics.value("engine_stream_running", &[("stream", "people_emails")]), Some(1.0));
    assert!(metrics.sum("engine_lease_held", &[]) > 0.0);
    assert!(own("engine_bytes_total") > Some(100_000.0));
    assert_eq!(records("people_emails", "read"), at_work["read"].as_f64());
    the_budget(&run);
    gate.open();
    let total = run.event("run.finished", "");
    let (code, log) = run.ends();
    assert_eq!(code, 0, "{total}");
    let seen = status(&db);
    assert_eq!(seen["connections"][0]["run"]["read"], total["read"]);
    let emails = stream(&seen, "people_emails");
    assert!(
        emails["status"] == "succeeded" && emails["freshness_s"].as_i64() < Some(60),
        "{emails}"
    );
    followed(&log, &total["run_id"]);
}

/// While a stream has a page, and waits, the engine is seen at work from outside, and what it waits for.
fn at_work(db: &Path) -> Value {
    let begun = Instant::now();
    let seen = loop {
        let seen = status(db);
        let emails = stream(&seen, "people_emails");
        if emails["read"].as_i64() > Some(0) && emails["code"] == "E0215" {
            break seen;
        }
        assert!(begun.elapsed() < PATIENCE, "{seen}");
    };
    let at_work = stream(&seen, "people_emails");
    let running = (&seen["connections"][0]["run"]["status"], &at_work["status"]);
    assert_eq!(running, (&"running".into(), &"running".into()));
    assert!(at_work["position"].as_str().is_some_and(|p| p.starts_with("reading: ")), "{at_work}");
    assert!(at_work["error"].as_str().is_some_and(|e| e.contains("HTTP 503")), "{at_work}");
    seen
}

/// Three requests for people came to nothing, one for e-mail addresses, and were sent again after a while.
fn the_outage(metrics: &Exposition, told: &Value) {
    for status in ["503", "200"] {
        let refused = [("status", status), ("verdict", "retry")];
        assert_eq!(metrics.value("engine_requests_total", &refused), Some(2.0), "{status}");
    }
    assert_eq!(metrics.value("engine_retries_total", &[]), Some(4.0));
    assert_eq!(told["retries"], 3);
    assert_eq!(metrics.value("engine_wait_seconds_count", &[("why", "retry")]), Some(4.0));
}

/// The size of the budget and what is used of it are told while the run lasts.
fn the_budget(run: &Run) {
    let begun = Instant::now();
    let limit = |metrics: &Exposition| metrics.sum("engine_budget_limit", &[]);
    let metrics = loop {
        let metrics = run.scrape();
        if limit(&metrics) > 0.0 {
            break metrics;
        }
        assert!(begun.elapsed() < PATIENCE, "nobody tells of the budget");
    };
    assert_eq!(limit(&metrics), 100_000.0);
    assert!(metrics.sum("engine_budget_used", &[]) < 100_000.0);
}

/// One request is followed through the log: from its attempts to the page that it became.
fn followed(log: &[Value], run_id: &Value) {
    let of = |target: &str| log.iter().filter(|line| line["target"] == target).collect::<Vec<_>>();
    let (requests, pages) = (of("engine::request"), of("engine::page"));
    assert!(pages.len() > 20, "{} pages", pages.len());
    let again = requests.iter().find(|line| {
        let request = line["request"].as_str().unwrap_or_default();
        line["status"] == 503 && line["attempt"] == 1 && request.contains("/people/v2/people")
    });
    let id = &again.expect("the outage is in the log")["request_id"];
    let useless =
        requests.iter().filter(|line| line["status"] == 200 && line["verdict"] == "retry");
    assert_eq!(useless.count(), 2, "a good status is no good answer, and is told once");
    let own: Vec<_> = requests.iter().filter(|line| line["request_id"] == *id).collect();
    assert!(own.len() >= 2, "{own:?}");
    let last = own.last().expect("an attempt");
    assert_eq!((&last["verdict"], &last["status"]), (&"done".into(), &200.into()));
    for field in ["request", "attempt", "bytes", "elapsed_ms", "waited_ms", "upstream_request_id"] {
        assert!(!last[field].is_null(), "no {field} in {last}");
    }
    let page = pages.iter().find(|line| line["request_id"] == *id).expect("it became a page");
    for field in ["partition", "page", "rows", "written", "elapsed_ms"] {
        assert!(!page[field].is_null(), "no {field} in {page}");
    }
    let spans = page["spans"].as_array().expect("spans");
    assert!(spans.iter().any(|span| span["run_id"] == *run_id), "{page}");
    assert!(spans.iter().any(|span| span["stream"] == "people_people"), "{page}");
}

/// Every family is there, at zero, before the first request of a stream.
#[test]
fn all_families_are_there_from_the_beginning() {
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let gate = Gate::default();
    let inner = gate.clone();
    let gateway = Gateway::before(&mock.url, move |_, path| {
        if path.starts_with("/people") {
            inner.pass();
        }
        Way::Pass
    });
    let dir = tempfile::tempdir().expect("a folder");
    let run = Run::start(&gateway.url, &dir.path().join("x.db"), "people_campuses");
    run.event("run.started", "");
    let metrics = run.scrape();
    let manual = std::fs::read_to_string(root().join("docs/metrics.md")).expect("it is there");
    let families =
        manual.lines().filter_map(|line| line.strip_prefix("| `engine_")?.split_once('`'));
    let families: Vec<String> = families.map(|(name, _)| format!("engine_{name}")).collect();
    assert!(families.len() > 15, "{families:?}");
    for family in families.iter().filter(|name| !name.starts_with("engine_:")) {
        assert!(metrics.types.contains_key(family), "{family} is not exposed");
        let own = metrics.series.keys().any(|(name, _)| name.starts_with(family.as_str()));
        assert!(own, "{family} has no series");
    }
    let stream = [("outcome", "read"), ("stream", "people_campuses")];
    assert_eq!(metrics.value("engine_records_total", &stream), Some(0.0));
    gate.open();
    assert_eq!(run.ends().0, 0);
}

/// Somebody on call: what failed, why, and what to do.
#[test]
fn a_failure_is_explained_afterwards() {
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let gateway = Gateway::before(&mock.url, |_, path| {
        if path.starts_with("/people/v2/campuses") { Way::Refuse(418) } else { Way::Pass }
    });
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("x.db");
    let to = format!("sqlite:{}", db.display());
    let mut run = sync_pco(&gateway.url, &db);
    let said = Said::run(run.args(["--streams", "people_campuses,people_people"]));
    let said = said.exits(3);
    drop(said);
    let ask = |args: &[&str]| {
        let output = engine().args(args).args(["--to", &to]).output().expect("it starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let seen = status(&db);
    let failed = stream(&seen, "people_campuses");
    assert_eq!(failed["status"], "failed");
    let code = failed["code"].as_str().expect("a code").to_owned();
    let table = ask(&["status"]);
    assert!(table.contains(&code) && table.contains("engine logs"), "{table}");
    let hint = failed["hint"].as_str().expect("a hint");
    assert!(hint.len() > 20 && table.contains(hint), "{hint} {table}");
    let told = ask(&["logs"]);
    assert!(told.contains("people_campuses: failed") && told.contains("HTTP 418"), "{told}");
    assert!(told.contains("people_people: succeeded, 20 read"), "{told}");
    let manual = std::fs::read_to_string(root().join("docs/errors.md")).expect("it is there");
    let (_, page) = manual.split_once(&format!("## {code} — ")).expect("each code has a page");
    assert!(told.contains(page.lines().next().expect("a title")), "{told}");
    // one run by the beginning of its id, one stream of it
    let runs: Value = serde_json::from_str(&ask(&["runs", "--output", "json"])).expect("JSON");
    let id = runs["runs"][0]["run_id"].as_str().expect("an id").to_owned();
    let one = ask(&["logs", &id[..13], "--stream", "people_people", "--output", "json"]);
    let one: Value = serde_json::from_str(&one).expect("JSON");
    assert_eq!(one["logs"].as_array().map(Vec::len), Some(1), "{one}");
    assert_eq!((&one["logs"][0]["run_id"], &one["logs"][0]["read"]), (&id.into(), &20.into()));
    let none = engine().args(["logs", "none", "--to", &to]).output().expect("it starts");
    assert_eq!(none.status.code(), Some(2));
}

/// A code is explained where it was met; what could not be written is no success.
#[test]
fn codes_are_explained_and_a_full_disk_is_told() {
    let run = |args: &[&str]| {
        let output = engine().args(args).output().expect("it starts");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let (code, said, _) = run(&["explain", "e0201"]);
    assert!(code == Some(0) && said.starts_with("E0201 — ") && said.contains("5 times"), "{said}");
    let (_, all, _) = run(&["explain"]);
    assert!(all.contains("  E0101  ") && all.contains("  C0105  "), "{all}");
    let (code, _, none) = run(&["explain", "E9201"]);
    assert!(none.contains("error[E0025]") && none.contains("did you mean"), "{none}");
    assert_eq!(code, Some(2));
    for mut program in [engine(), connector()] {
        let none = program.args(["explain", "x"]).output().expect("it starts").stderr;
        assert!(String::from_utf8_lossy(&none).contains("error[E0025]"), "{none:?}");
    }
    for mut program in [engine(), connector()] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("it is there");
        let output = program.arg("explain").stdout(full).output().expect("it starts");
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(stderr.contains("error[E0026]: stdout can't be written"), "{stderr}");
    }
}

/// A reader that goes away ends a watcher; a password in an address is not shown.
#[test]
fn a_watcher_ends_with_its_reader_and_addresses_keep_secrets() {
    let dir = tempfile::tempdir().expect("a folder");
    let mock = Mock::start(&["--records", "5", "--quota", "100000/1s"]);
    let db = dir.path().join("x.db");
    Said::run(sync_pco(&mock.url, &db).args(["--streams", "people_campuses"])).exits(0);
    let mut watch = engine();
    watch.args(["status", "--watch", "--every", "1", "--to"]);
    watch.arg(format!("sqlite:{}", db.display())).stdout(Stdio::piped());
    let mut child = watch.spawn().expect("it starts");
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    out.read_line(&mut String::new()).expect("a line");
    drop(out);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    for url in ["ftp://u:PASSWORD@x:1/", "http://u:PASSWORD@x:1x/"] {
        let said = Said::run(sync_pco(&mock.url, &db).args(["--otlp", url])).exits(2);
        assert!(!said.stderr.contains("PASSWORD"), "{}", said.stderr);
    }
}

/// `--watch` looks again and again.
#[test]
fn a_watcher_sees_what_changes() {
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("x.db");
    Said::run(sync_pco(&mock.url, &db).args(["--streams", "people_campuses"])).exits(0);
    let mut watch = Command::new(engine().get_program());
    watch.args(["status", "--watch", "--every", "1", "--output", "json"]);
    watch.arg("--to").arg(format!("sqlite:{}", db.display())).stdout(Stdio::piped());
    let mut child = watch.spawn().expect("it starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut next = || -> Value {
        let line = lines.next().expect("a line").expect("UTF-8");
        serde_json::from_str(&line).expect("a document")
    };
    let count = |status: &Value| status["connections"][0]["streams"].as_array().map_or(0, Vec::len);
    assert_eq!(count(&next()), 1);
    Said::run(sync_pco(&mock.url, &db).args(["--streams", "people_emails"])).exits(0);
    let begun = Instant::now();
    while count(&next()) < 2 {
        assert!(begun.elapsed() < PATIENCE, "it never sees the other stream");
    }
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

/// A stub of a collector: takes what is sent, and keeps the spans.
fn collector() -> (String, Arc<Mutex<Vec<Value>>>) {
    let spans = Arc::new(Mutex::new(Vec::new()));
    let kept = spans.clone();
    let gateway = Gateway::answering(move |head, body| {
        assert!(head.starts_with("POST /v1/traces HTTP/1.1"), "{head}");
        assert!(head.to_lowercase().contains("content-type: application/json"), "{head}");
        let message: Value = serde_json::from_str(body).expect("JSON");
        let resource = &message["resourceSpans"][0];
        assert_eq!(resource["resource"]["attributes"][0]["key"], "service.name");
        let all = resource["scopeSpans"][0]["spans"].as_array().expect("spans").clone();
        kept.lock().expect("nobody panicked").extend(all);
    });
    (gateway.url, spans)
}

/// The trace of a run: well-formed, of one piece, and nearly all of the run's time is in it.
#[test]
fn a_collector_receives_the_run_as_a_trace() {
    let mock = Mock::start(&["--records", "300", "--quota", "100000/1s"]);
    let (url, spans) = collector();
    let gateway = Gateway::before(&mock.url, |_, _| Way::Pass);
    let dir = tempfile::tempdir().expect("a folder");
    let mut run = sync_pco(&gateway.url, &dir.path().join("x.db"));
    run.args(["--streams", "people_people,people_emails", "--otlp", &url]);
    let begun = Instant::now();
    let said = Said::run(&mut run).exits(0);
    let wall = begun.elapsed().as_nanos();
    let spans = spans.lock().expect("nobody panicked");
    let text = |span: &Value, name: &str| span[name].as_str().expect("a text").to_owned();
    let time = |span: &Value, name: &str| text(span, name).parse::<u128>().expect("nanoseconds");
    let ids: std::collections::HashSet<String> = spans.iter().map(|s| text(s, "spanId")).collect();
    assert_eq!(ids.len(), spans.len(), "ids are unique");
    let roots: Vec<&Value> = spans.iter().filter(|s| s["parentSpanId"] == "").collect();
    let [root] = roots.as_slice() else { panic!("one root: {roots:?}") };
    assert_eq!(root["name"], "run");
    for span in spans.iter() {
        assert_eq!((text(span, "traceId").len(), text(span, "spanId").len()), (32, 16), "{span}");
        assert_eq!(span["traceId"], root["traceId"], "one trace");
        assert!(time(span, "startTimeUnixNano") <= time(span, "endTimeUnixNano"), "{span}");
        let parent = text(span, "parentSpanId");
        assert!(parent.is_empty() || ids.contains(&parent), "its parent is there: {span}");
    }
    let parent = |span: &Value| spans.iter().find(|s| s["spanId"] == span["parentSpanId"]);
    let below = |name: &str, above: &str| {
        let all = spans.iter().filter(|span| span["name"] == name);
        all.filter(|span| parent(span).is_some_and(|p| p["name"] == above)).count()
    };
    assert!(below("stream", "run") >= 2 && below("page", "stream") >= 7, "{}", spans.len());
    assert!(below("request", "page") >= 7 && below("commit", "page") >= 7);
    // the API is told which span asks (W3C)
    let heads = gateway.heads.lock().expect("nobody panicked");
    let trace = text(root, "traceId");
    let told = heads.iter().filter_map(|head| {
        head.to_lowercase().split_once("traceparent: 00-").map(|(_, rest)| rest.to_owned())
    });
    let told: Vec<String> = told.collect();
    assert!(told.len() >= 7 && told.iter().all(|rest| rest.starts_with(&trace)), "{told:?}");
    assert!(told.iter().all(|rest| ids.contains(&rest[33..49])), "{told:?}");
    // the run's own time, and what it was spent on
    let span = |s: &Value| (time(s, "startTimeUnixNano"), time(s, "endTimeUnixNano"));
    let (began, ended) = span(root);
    let (took, told) = (ended - began, said.run_finished()["elapsed_ms"].as_u64());
    let told = u128::from(told.expect("a number")) * 1_000_000;
    assert!(took <= wall && took >= told * 95 / 100, "{took} of {told} ns");
    let mut parts: Vec<(u128, u128)> =
        spans.iter().filter(|s| s["parentSpanId"] == root["spanId"]).map(span).collect();
    parts.sort_unstable();
    let (mut covered, mut until) = (0, began);
    for (from, to) in parts {
        covered += to.max(until) - from.max(until);
        until = until.max(to);
    }
    assert!(covered >= took * 95 / 100, "{covered} of {took} ns are explained");
}

/// A collector that is not there stops nothing.
#[test]
fn without_a_collector_a_run_goes_on() {
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let dir = tempfile::tempdir().expect("a folder");
    let mut run = sync_pco(&mock.url, &dir.path().join("x.db"));
    let gone = "http://127.0.0.1:1";
    let said = Said::run(run.args(["--streams", "people_campuses", "--otlp", gone])).exits(0);
    assert!(said.stderr.contains("could not be sent"), "{}", said.stderr);
    let mut run = sync_pco(&mock.url, &dir.path().join("x.db"));
    let said = Said::run(run.args(["--otlp", "ftp://nowhere"])).exits(2);
    assert!(said.stderr.contains("E0024"), "{}", said.stderr);
}

/// A killed run is not taken for one that goes on, and what was used of the budget is told from outside.
#[test]
fn a_killed_run_is_lost_at_once() {
    let dir = tempfile::tempdir().expect("a folder");
    let (gate, db) = (Gate::default(), dir.path().join("x.db"));
    let api = crate::pco::api(2_000);
    api.quota(1_000, Duration::from_secs(20));
    let held = gate.clone();
    api.before(8, move |_| held.pass());
    let mut run = Run::start(&api.url(), &db, "people_people");
    run.event("page.committed", "people_people");
    let seen = Instant::now();
    let told = loop {
        let told = status(&db);
        if told["connections"][0]["run"]["budgets"][0]["sent"].as_u64() > Some(0) {
            break told;
        }
        assert!(seen.elapsed() < PATIENCE, "{told}");
        std::thread::yield_now();
    };
    let run_of = |told: &Value| told["connections"][0]["run"].clone();
    let budget = &run_of(&told)["budgets"][0];
    assert_eq!((&run_of(&told)["status"], &budget["requests"]), (&"running".into(), &1_000.into()));
    run.child.kill().expect("it runs");
    run.child.wait().expect("it ends");
    gate.open();
    let told = status(&db);
    assert_eq!(run_of(&told)["status"], "lost", "{told}");
    assert_eq!(stream(&told, "people_people")["status"], "interrupted");
    let mut runs = engine();
    runs.args(["runs", "--output", "json", "--to"]).arg(format!("sqlite:{}", db.display()));
    let runs = runs.output().expect("it starts");
    let runs: Value = serde_json::from_slice(&runs.stdout).expect("a document");
    assert_eq!(runs["runs"][0]["status"], "lost", "the same in the list of runs");
}

/// A terminal of this test: what is written to it, and its other end.
fn terminal(columns: u16) -> (std::fs::File, std::fs::File) {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&ours).and_then(|()| unlockpt(&ours)).expect("it is ours");
    let path = ptsname(&ours, Vec::new()).expect("a name").into_string().expect("UTF-8");
    let theirs = std::fs::OpenOptions::new().read(true).write(true).open(path).expect("it opens");
    let size = rustix::termios::Winsize { ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    rustix::termios::tcsetwinsize(&ours, size).expect("a size");
    (ours.into(), theirs)
}

/// On a terminal, each stream has its line, which says why it waits; the last one tells what is left of the
/// budget.
#[test]
fn a_terminal_shows_how_far_each_stream_is_and_what_is_left_of_the_budget() {
    let (dir, gate) = (tempfile::tempdir().expect("a folder"), Gate::default());
    let api = crate::pco::api(2_000);
    api.quota(1_000, Duration::from_secs(20));
    let (held, asked) = (gate.clone(), AtomicU32::new(0));
    let gateway = Gateway::before(&api.url(), move |_, path| {
        let asked = match path.starts_with("/people/v2/people") {
            true => asked.fetch_add(1, Ordering::SeqCst),
            false => 0,
        };
        match asked {
            0..4 => Way::Pass,
            4 => Way::Refuse(503),
            _ => {
                held.pass();
                Way::Pass
            }
        }
    });
    let (mut ours, theirs) = terminal(120);
    let mut run = engine();
    run.args(["sync", "--connector", "pco", "--streams", "people_people", "--to"]);
    run.arg(format!("sqlite:{}", dir.path().join("x.db").display()));
    run.args(["--set", &format!("base_url={}", gateway.url)]);
    run.env("PCO_APP_ID", "app").env("PCO_SECRET", "secret").env("TERM", "xterm");
    let mut child = run.stdout(Stdio::null()).stderr(theirs).spawn().expect("it starts");
    drop(run);
    let (mut seen, mut chunk, begun) = (String::new(), [0; 4096], Instant::now());
    let mut opened = false;
    // the terminal's other end is gone when the program is
    while let Ok(got @ 1..) = ours.read(&mut chunk) {
        seen.push_str(&String::from_utf8_lossy(&chunk[..got]));
        if !opened && seen.contains(" left in 20 s") && seen.contains("people_people: attempt ") {
            (opened, _) = (true, gate.open());
        }
        assert!(begun.elapsed() < PATIENCE, "{seen}");
    }
    assert!(child.wait().expect("it ends").success(), "{seen}");
    assert!(opened, "{seen}");
    assert!(seen.contains("budget `requests`: 99"), "{seen}");
    assert!(seen.contains("people_people: attempt 2, HTTP 503"), "{seen}");
    let line = seen.lines().find(|line| line.contains("people_people") && line.contains("/2,000"));
    let line = line.unwrap_or_else(|| panic!("{seen}"));
    assert!(line.contains("pages") && line.contains("/s") && line.contains("left "), "{line}");
}

/// What does not fit into a terminal is left out by columns, and named.
#[test]
fn tables_fit_into_the_terminal() {
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("x.db");
    Said::run(sync_pco(&mock.url, &db).args(["--streams", "people_people"])).exits(0);
    let shown = |command: &str, columns: u16| {
        let (mut ours, theirs) = terminal(columns);
        let mut run = engine();
        run.args([command, "--to"]).arg(format!("sqlite:{}", db.display()));
        let mut child = run.stdout(theirs).spawn().expect("it starts");
        drop(run);
        let (mut seen, mut chunk) = (Vec::new(), [0; 4096]);
        while let Ok(got @ 1..) = ours.read(&mut chunk) {
            seen.extend_from_slice(&chunk[..got]);
        }
        assert!(child.wait().expect("it ends").success());
        String::from_utf8(seen).expect("UTF-8")
    };
    for (command, last, out) in [
        ("status", "position", "deleted, quarantined, position"),
        ("runs", "requests", "connection"),
    ] {
        let (wide, narrow) = (shown(command, 200), shown(command, 80));
        assert!(wide.contains(last) && !wide.contains("left out to fit"), "{wide}");
        assert!(narrow.contains(&format!("left out to fit: {out}")), "{narrow}");
        let table = narrow.lines().filter(|line| line.contains(['│', '┌', '└', '╞']));
        assert!(table.clone().count() >= 4, "{narrow}");
        table.for_each(|line| assert!(line.trim_end().chars().count() <= 80, "{line}"));
    }
}

/// A line of one target alone says whose it is; what is not understood is told.
#[test]
fn lines_of_one_target_say_whose_they_are() {
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let dir = tempfile::tempdir().expect("a folder");
    let mut run = sync_pco(&mock.url, &dir.path().join("x.db"));
    run.args(["--streams", "people_campuses", "--log-format", "json"]);
    let said = Said::run(run.env("ENGINE_LOG", "warn,engine::request=debug")).exits(0);
    let lines: Vec<Value> =
        said.stderr.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    assert!(!lines.is_empty() && lines.iter().all(|line| line["target"] == "engine::request"));
    for line in &lines {
        let spans = line["spans"].as_array().expect("spans");
        assert!(spans.iter().any(|span| span["run_id"].is_string()), "{line}");
    }
    let of = |line: &Value| line["span"]["stream"] == "people_campuses";
    assert!(lines.iter().any(of), "{lines:?}");
    let said = Said::run(run.env("ENGINE_LOG", "a=b=c")).exits(0);
    assert!(said.stderr.contains("ENGINE_LOG is not understood"), "{}", said.stderr);
}

/// What earlier runs left is in the metrics from the start; a run that nobody knows is an error in JSON, too.
#[test]
fn metrics_begin_where_the_last_run_ended() {
    let (dir, gate) = (tempfile::tempdir().expect("a folder"), Gate::default());
    let api = crate::pco::api(300);
    let db = dir.path().join("x.db");
    Said::run(sync_pco(&api.url(), &db).args(["--streams", "people_people"])).exits(0);
    let held = gate.clone();
    api.before(api.requests().len() as u64 + 1, move |_| held.pass());
    let run = Run::start(&api.url(), &db, "people_people");
    run.event("stream.started", "people_people");
    let last =
        run.scrape().value("engine_last_success_timestamp_seconds", &[("stream", "people_people")]);
    gate.open();
    assert!(last.is_some_and(|last| last > 1e9), "{last:?}");
    assert_eq!(run.ends().0, 0);
    let to = format!("sqlite:{}", db.display());
    let logs = |run: &str| engine().args(["logs", run, "--output", "json", "--to", &to]).output();
    let unknown = logs("zzz").expect("it starts");
    assert_eq!(unknown.status.code(), Some(2), "a run that nobody knows");
}
