//! Connections: requests come in, answers go out, right or wrong.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::answer::{answer, json_body, too_many};
use super::fault::Fault;
use super::http::{self, Request, Response};
use super::quota::Standing;
use super::{Handle, Hook, Logged, Shared};

/// Takes connections until it is aborted; theirs go with it.
pub(super) async fn accept(listener: TcpListener, handle: Handle) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(connection(stream, handle.clone()));
            }
            // out of file descriptors, say: others must get on to free some
            Err(_) => tokio::task::yield_now().await,
        }
        // a set keeps finished tasks until somebody asks
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(mut stream: TcpStream, handle: Handle) {
    let mut input = Vec::new();
    if stream.set_nodelay(true).is_err() {
        return; // the client is gone already
    }
    while let Some(request) = http::read(&mut stream, &mut input).await {
        let reply = reply(&handle, &request).await;
        if !send(&mut stream, reply).await || request.closes() {
            return;
        }
    }
}

/// What goes out.
enum Reply {
    Whole(Response),
    /// Half of the body, then the end.
    Cut(Response),
    Drip(Response, Duration),
    Reset,
}

/// Whether the connection can go on.
async fn send(stream: &mut TcpStream, reply: Reply) -> bool {
    let sent = match reply {
        Reply::Whole(response) => {
            let mut bytes = response.head().into_bytes();
            bytes.extend_from_slice(&response.body);
            return stream.write_all(&bytes).await.is_ok();
        }
        Reply::Cut(response) => {
            let mut bytes = response.head().into_bytes();
            bytes.extend_from_slice(&response.body[..response.body.len() / 2]);
            stream.write_all(&bytes).await
        }
        Reply::Drip(response, pause) => {
            let mut sent = stream.write_all(response.head().as_bytes()).await;
            for byte in &response.body {
                if sent.is_err() {
                    break;
                }
                if !pause.is_zero() {
                    sleep(pause).await; // even a pause of nothing takes a millisecond
                }
                sent = stream.write_all(&[*byte]).await;
            }
            return sent.is_ok();
        }
        Reply::Reset => stream.set_zero_linger(),
    };
    // the connection ends in any case; that the client went first is no news
    drop(sent);
    false
}

/// What the arrival of a request decides.
struct Arrival {
    number: u64,
    standing: Option<Standing>,
    fault: Option<Fault>,
    latency: Duration,
}

async fn reply(handle: &Handle, request: &Request) -> Reply {
    if let Some(unknown) = unasked(handle, request) {
        return Reply::Whole(unknown);
    }
    let arrival = arrive(handle, request);
    if !arrival.latency.is_zero() {
        sleep(arrival.latency).await;
    }
    let usual = |emptied| answer(&mut handle.0.state(), &handle.url(), request, emptied);
    let over = arrival.standing.and_then(|s| s.wait.map(|wait| over_budget(s, wait)));
    let mut reply = match (over, arrival.fault) {
        (Some(refusal), _) => Reply::Whole(refusal),
        (None, None) => Reply::Whole(usual(false)),
        (None, Some(fault)) => spoil(handle, arrival.number, fault, usual).await,
    };
    let mut state = handle.0.state();
    if let Reply::Whole(response) | Reply::Cut(response) | Reply::Drip(response, _) = &mut reply {
        let date = state.now().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        dress(response, arrival.number, arrival.standing, date);
        let wait = response.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case("retry-after"));
        let wait = wait.and_then(|(_, value)| value.parse().ok()).map(Duration::from_secs);
        let until = wait.and_then(|wait| Instant::now().checked_add(wait));
        state.parked = state.parked.max(until);
        let at = usize::try_from(arrival.number - 1).expect("the log fits the memory");
        state.log[at].status = Some(response.status);
    }
    reply
}

/// Who asks for the account of a server that was not told one: it has a place in the budget, but no number,
/// so that the numbers are those of the lists' pages.
fn unasked(handle: &Handle, request: &Request) -> Option<Response> {
    let mut state = handle.0.state();
    if request.path != "/current/v2/me" || state.me.is_some() {
        return None;
    }
    let now = Instant::now();
    let standing = state.quota.as_mut().map(|quota| quota.arrive(now));
    if let Some(Standing { used, wait, .. }) = standing {
        state.report.max_in_window = state.report.max_in_window.max(used);
        state.report.violations += u64::from(wait.is_some());
        if let Some(wait) = wait {
            return standing.map(|standing| over_budget(standing, wait));
        }
    }
    let date = state.now().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let mut response =
        json_body(404, r#"{"errors":[{"status":"404","title":"Not Found"}]}"#.to_owned());
    dress(&mut response, 0, standing, date);
    Some(response)
}

/// Counts a request, and tells those who wait for it.
fn arrive(handle: &Handle, request: &Request) -> Arrival {
    let mut state = handle.0.state();
    let now = Instant::now(); // under the lock: the log is in the order of time
    let path = http::decode(&request.path);
    let fault_path = path.clone();
    state.log.push(Logged {
        at: now,
        path,
        query: request.query.clone(),
        headers: request.headers.clone(),
        status: None,
    });
    let number = state.log.len() as u64;
    let early = state.parked.is_some_and(|until| now < until);
    state.report.early += u64::from(early);
    let standing = state.quota.as_mut().map(|quota| quota.arrive(now));
    if let Some(Standing { used, wait, .. }) = standing {
        state.report.max_in_window = state.report.max_in_window.max(used);
        state.report.violations += u64::from(wait.is_some());
    }
    // a request that is refused meets no fault: it would be lost on it
    let allowed = standing.is_none_or(|s| s.wait.is_none());
    let strike = || state.script.strike(&fault_path, &request.query);
    let fault = allowed.then(strike).flatten();
    let latency = state.latency;
    let (due, later): (Vec<_>, Vec<_>) =
        std::mem::take(&mut state.hooks).into_iter().partition(|(at, _)| *at <= number);
    state.hooks = later;
    drop(state); // hooks change the truth
    run(handle, due);
    announce(&handle.0, number);
    Arrival { number, standing, fault, latency }
}

fn run(handle: &Handle, due: Vec<(u64, Hook)>) {
    for (_, hook) in due {
        hook(handle);
    }
}

fn announce(shared: &Arc<Shared>, number: u64) {
    let mut state = shared.state();
    state.announced = state.announced.max(number);
    shared.arrivals.send_replace(state.announced);
    shared.arrived.notify_all();
}

fn over_budget(standing: Standing, wait: u64) -> Response {
    let Standing { limit, used, period, .. } = standing;
    let detail = format!("Rate limit exceeded: {used} of {limit} requests per {period} seconds");
    too_many(&detail, Some(&wait.to_string()))
}

async fn spoil(
    handle: &Handle,
    number: u64,
    fault: Fault,
    usual: impl Fn(bool) -> Response,
) -> Reply {
    match fault {
        Fault::Status(status, body, headers) => {
            let mut response = json_body(status, body);
            if headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
                response.headers.clear();
            }
            response.headers.extend(headers);
            Reply::Whole(response)
        }
        Fault::Status429 { retry_after } => {
            let detail = "Rate limit exceeded: 118 of 100 requests per 20 seconds";
            Reply::Whole(too_many(detail, retry_after.as_deref()))
        }
        Fault::Reset => Reply::Reset,
        Fault::Truncate => Reply::Cut(usual(false)),
        Fault::TruncateJson => {
            let mut response = usual(false);
            response.body.truncate(response.body.len() / 2);
            Reply::Whole(response)
        }
        Fault::Html => {
            let page = "<!doctype html><title>Maintenance</title><p>Back soon.";
            Reply::Whole(Response::new(200, "text/html; charset=utf-8", page))
        }
        Fault::Empty => Reply::Whole(json_body(200, "")),
        Fault::Garbage => Reply::Whole(json_body(200, b"\xff\xfe{\x00\"data\":\xc3\x28[}")),
        Fault::EmptyPage => Reply::Whole(usual(true)),
        Fault::Hang => std::future::pending().await,
        Fault::Hold => {
            let mut released = handle.0.released.subscribe();
            // the sender lives as long as the handle
            let free = released.wait_for(|free| *free >= number).await.is_ok();
            if free { Reply::Whole(usual(false)) } else { Reply::Reset }
        }
        Fault::Delay(time) => {
            sleep(time).await;
            Reply::Whole(usual(false))
        }
        Fault::Drip(pause) => Reply::Drip(usual(false), pause),
    }
}

/// The headers that every answer has.
fn dress(response: &mut Response, number: u64, standing: Option<Standing>, date: String) {
    if !response.has("Date") {
        response.headers.push(("Date".into(), date));
    }
    let id = format!("00000000-0000-4000-8000-{number:012}");
    response.headers.push(("X-Request-Id".into(), id));
    let Some(Standing { limit, used, period, .. }) = standing else { return };
    let rate = |name| format!("X-PCO-API-Request-Rate-{name}");
    response.headers.push((rate("Limit"), limit.to_string()));
    response.headers.push((rate("Count"), used.to_string()));
    response.headers.push((rate("Period"), format!("{period} seconds")));
}
