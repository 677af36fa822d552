//! The loopback server.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, header};
use base64::Engine;
use engine_plan::{ListPlan, Plan, StreamPlan};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::answer::Asked;
use crate::change::{Asking, is_empty};
use crate::data::World;
use crate::oddities::Oddities;
use crate::rate::{Standing, Window};

/// The largest body that is read.
const BODY_MAX: usize = 1 << 20;

/// How the fake API behaves.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The base count of records; the oddities' when not given.
    pub records: Option<u32>,
    /// Another seed, other data.
    pub seed: u64,
    /// The port; any free one when 0.
    pub port: u16,
    /// The budget (requests, period); the declared one when not given.
    pub quota: Option<(u32, Duration)>,
    /// How long every answer takes.
    pub latency: Duration,
    /// The one accepted pair of user name and password; any when not given.
    pub basic: Option<(String, String)>,
    /// What this user may not see: the beginning of a path, and the name of the refusal (`forbidden`, or
    /// another one that `mock.yaml` has).
    pub deny: Vec<(String, String)>,
    /// What this user sees little of, without a word: the beginning of a path, and so many records.
    pub few: Vec<(String, usize)>,
}

/// A running fake API. Dropping it stops it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Server {
    /// Where it listens.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits until it stops by itself, which it never does.
    pub async fn forever(&mut self) {
        let _ = (&mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Shared {
    world: World,
    rate: Option<Window>,
    options: Options,
    needs_auth: bool,
}

/// Starts a fake API on loopback.
///
/// # Errors
/// When the port can't be had.
pub async fn serve(plan: Plan, oddities: Oddities, options: Options) -> std::io::Result<Server> {
    let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
    let address = listener.local_addr()?;
    let counts_rejected = oddities.rate.counts_rejected;
    let rate = match options.quota {
        Some((limit, period)) => Some(Window::new(limit, period, counts_rejected)),
        None => Window::declared(&plan, counts_rejected),
    };
    let needs_auth = plan.auth.iter().any(engine_plan::AuthPlan::is_header);
    let world = World::new(plan, oddities, options.records, options.seed);
    let shared = Arc::new(Shared { world, rate, options, needs_auth });
    let app = Router::new().fallback(answer).with_state(shared);
    let task = tokio::spawn(async move {
        let _ = axum::serve(listener, app).await;
    });
    Ok(Server { address, task })
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if !shared.options.latency.is_zero() {
        tokio::time::sleep(shared.options.latency).await;
    }
    let standing = shared.rate.as_ref().map(Window::arrive);
    let host = parts.headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or("localhost");
    let origin = format!("http://{host}");
    let query = parse_query(parts.uri.query().unwrap_or_default());
    let asked = Asked { origin: &origin, path: parts.uri.path(), query: &query };
    let get = parts.method == axum::http::Method::GET;
    let body = match get {
        true => axum::body::Bytes::new(),
        false => axum::body::to_bytes(body, BODY_MAX).await.unwrap_or_default(),
    };
    let header = |name: &str| parts.headers.get(name)?.to_str().ok().map(str::to_owned);
    let (method, header) = (parts.method.as_str(), &header);
    let act = || shared.world.act(&Asking { asked: &asked, method, body: &body, header });
    let (status, body) = match standing.filter(|s| s.refused_for.is_some()) {
        Some(standing) => shared.world.refusal("rate_limited", 429, Some(standing)),
        None if !shared.accepts(&parts.headers) => shared.world.refusal("unauthorized", 401, None),
        None => match shared.denied(asked.path) {
            Some(refusal) => shared.world.refusal(refusal, 403, None),
            None if !get => {
                act().unwrap_or_else(|| shared.world.refusal("method_not_allowed", 405, None))
            }
            None => shared.world.route(&asked, shared.most(asked.path)),
        },
    };
    shared.respond(status, &body, &parts.headers, standing)
}

impl World {
    fn route(&self, asked: &Asked<'_>, most: usize) -> (u16, Value) {
        if let Some(document) = self.oddities.documents.get(asked.path) {
            return (200, document.clone());
        }
        for stream in &self.plan.streams {
            for list in &stream.lists {
                if let Some(vars) = list.path.capture(asked.path) {
                    return self.answer_list((stream, list), &vars, asked, most);
                }
            }
        }
        for stream in &self.plan.streams {
            let vars = stream.get.capture(asked.path);
            let id = vars.as_ref().and_then(|v| v.last());
            // one at most: the path ends with the key of the record that has it
            if let (true, Some(holder)) = (stream.single, self.holder(stream)) {
                let parent = id.and_then(|(_, id)| self.number(&holder.name, id));
                let own = parent.map(|n| self.pointing_at(&stream.name, &holder.name, n));
                match own.and_then(|own| own.first().copied()) {
                    Some(number) => return (200, self.single(stream, number, asked)),
                    None => continue,
                }
            }
            if let Some(number) = id.and_then(|(_, id)| self.number(&stream.name, id)) {
                return (200, self.single(stream, number, asked));
            }
        }
        self.refusal("not_found", 404, None)
    }

    /// Whether the variables of a path lead to this parent.
    fn leads_to(&self, parent: &str, number: usize, vars: &[(String, String)]) -> bool {
        let Some(stream) = self.plan.stream(parent) else { return false };
        let above = &vars[..vars.len().saturating_sub(1)];
        let is_so = |(name, value): &(String, String)| {
            self.above(stream, number, name).is_none_or(|id| id == *value)
        };
        above.iter().all(is_so)
    }

    fn answer_list(
        &self,
        (stream, list): (&StreamPlan, &ListPlan),
        vars: &[(String, String)],
        asked: &Asked<'_>,
        most: usize,
    ) -> (u16, Value) {
        let parent = match (&list.parent, vars.last()) {
            (Some(link), Some((_, id))) => match self.number(&link.stream, id) {
                Some(number) if self.leads_to(&link.stream, number, vars) => {
                    Some((list, link.stream.as_str(), number))
                }
                _ => return self.refusal("not_found", 404, None),
            },
            _ => None,
        };
        match self.list(stream, parent, asked.query).map(|slice| slice.cut(most)) {
            Ok(slice) if stream.single => match slice.numbers.first() {
                Some(number) => (200, self.single(stream, *number, asked)),
                None => self.refusal("not_found", 404, None),
            },
            Ok(slice) => (200, self.page(stream, &slice, asked)),
            Err(_) => self.refusal("bad_request", 400, None),
        }
    }
}

impl Shared {
    fn denied(&self, path: &str) -> Option<&str> {
        let mut all = self.options.deny.iter();
        all.find(|(front, _)| path.starts_with(front)).map(|(_, refusal)| refusal.as_str())
    }

    fn most(&self, path: &str) -> usize {
        let own = self.options.few.iter().filter(|(front, _)| path.starts_with(front));
        own.map(|(_, most)| *most).min().unwrap_or(usize::MAX)
    }

    fn accepts(&self, headers: &HeaderMap) -> bool {
        if !self.needs_auth {
            return true;
        }
        let Some(given) = headers.get(header::AUTHORIZATION).and_then(|h| h.to_str().ok()) else {
            return false;
        };
        match &self.options.basic {
            None => given.starts_with("Basic ") || given.starts_with("Bearer "),
            Some((user, password)) => {
                let pair = format!("{user}:{password}");
                let coded = base64::engine::general_purpose::STANDARD.encode(pair);
                given == format!("Basic {coded}")
            }
        }
    }

    fn respond(
        &self,
        status: u16,
        body: &Value,
        asked: &HeaderMap,
        standing: Option<Standing>,
    ) -> Response<Body> {
        let odd = &self.world.oddities;
        let text = if is_empty(status, body) { String::new() } else { body.to_string() };
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = axum::http::StatusCode::from_u16(status).unwrap_or_default();
        let headers = response.headers_mut();
        let mut set = |name: &str, value: &str| {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
                headers.insert(name, value);
            }
        };
        let types = &odd.content_type;
        set("content-type", if status < 300 { &types.ok } else { &types.error });
        for (name, value) in &odd.headers {
            set(name, value);
        }
        for (from, to) in &odd.echo_headers {
            if let Some(value) = asked.get(from).and_then(|v| v.to_str().ok()) {
                set(to, value);
            }
        }
        if let Some(s) = standing {
            let rate = &odd.rate;
            let seconds = s.seconds.to_string();
            let period =
                rate.in_format.as_deref().unwrap_or("{seconds}").replace("{seconds}", &seconds);
            let left = s.limit.saturating_sub(s.used).to_string();
            let (limit, used) = (s.limit.to_string(), s.used.to_string());
            let pairs = [
                (&rate.limit, &limit),
                (&rate.used, &used),
                (&rate.remaining, &left),
                (&rate.period, &period),
            ];
            for (name, value) in pairs {
                name.iter().for_each(|name| set(name, value));
            }
            if let Some(wait) = s.refused_for {
                let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
                set(rate.retry_after.as_deref().unwrap_or("Retry-After"), &seconds.to_string());
            }
        }
        response
    }
}

fn parse_query(text: &str) -> Vec<(String, String)> {
    let decode =
        |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}
