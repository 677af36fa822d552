//! The network between one process and the source: latency, faults, and what the source sees of the
//! client's manners.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{Clock, Outgoing, Permit, Response, Transport, TransportError};
use engine_plan::{Checkpoint, Plan};
use engine_sync::memory::Contents;
use fastrand::Rng;
use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};
use url::Url;

use super::answer::{Lies, answer, asked};
use super::ledger::{Answered, Class};
use super::plan::CANARY;
use super::process::{Mode, Process, lock};
use super::source::{List, Unit};
use super::watch::address;
use super::world::Shared;

/// How the network and the source behave.
#[derive(Clone, Debug)]
pub struct Weather {
    /// Answers that are wrong, in a thousand.
    pub faults: u32,
    /// Requests before which the source changes, in a thousand.
    pub changes: u32,
    /// So many requests in so much time are allowed, to each process.
    pub budget: Option<(usize, Duration)>,
}

/// One process's way to the source.
pub struct Wire {
    /// Whose requests they are.
    pub process: Arc<Process>,
    /// Its plan.
    pub plan: Arc<Plan>,
    /// The source and the oracle.
    pub shared: Arc<Shared>,
    /// How it behaves now.
    pub weather: Weather,
    /// Decides what happens.
    pub rng: Mutex<Rng>,
    /// Nothing may be sent before this time.
    pub parked: Mutex<Duration>,
    /// When requests were sent.
    pub sent: Mutex<VecDeque<Duration>>,
}

impl std::fmt::Debug for Wire {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wire").field("process", &self.process.id).finish_non_exhaustive()
    }
}

/// What the source does with a request.
enum Reply {
    Says(Response, Option<Box<Answered>>, Option<Duration>),
    Breaks(&'static str, Duration),
}

/// The wrong answers. Lies are told by pages that look right.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Status(u16),
    TooMany,
    Reset,
    Hang,
    Truncated,
    Empty,
    Html,
    NoRecords,
    Lies(Lies),
}

impl Wire {
    fn fault(&self) -> Option<Fault> {
        let mut rng = lock(&self.rng);
        if rng.u32(0..1000) >= self.weather.faults {
            return None;
        }
        let lies = |lies: Lies| Some(Fault::Lies(lies));
        match rng.u8(0..14) {
            0 => Some(Fault::Status(500)),
            1 => Some(Fault::Status(503)),
            2 | 3 => Some(Fault::TooMany),
            4 => Some(Fault::Reset),
            5 => Some(Fault::Hang),
            6 => Some(Fault::Truncated),
            7 => Some(Fault::Empty),
            8 => Some(Fault::Html),
            9 => Some(Fault::NoRecords),
            10 => lies(Lies { unfiltered: true, ..Lies::default() }),
            11 => lies(Lies { unordered: true, ..Lies::default() }),
            12 => lies(Lies { more: rng.u64(1..4), ..Lies::default() }),
            _ => lies(Lies { empty: true, ..Lies::default() }),
        }
    }

    /// The client's manners: never before the time it was told, never over the budget.
    fn manners(&self, unit: &Unit, url: &Url) {
        let now = self.shared.clock.elapsed();
        let mut ledger = lock(&self.shared.ledger);
        ledger.note(|| format!("p{} asks {url} at {now:?}", self.process.id));
        if now < *lock(&self.parked) {
            ledger.complain(Class::Early, format!("process {}: {url}", self.process.id));
        }
        if let Some((most, period)) = self.weather.budget {
            let mut sent = lock(&self.sent);
            sent.push_back(now);
            while sent.front().is_some_and(|first| *first + period <= now) {
                sent.pop_front();
            }
            if sent.len() > most {
                let text =
                    format!("process {}: {} requests in {period:?}", self.process.id, sent.len());
                ledger.complain(Class::Budget, text);
            }
        }
        // one that sleeps past its lease goes on from what it knew, until it is stopped at a commit
        let granted = ledger.granted.get(&self.process.id).copied();
        let holds = granted.is_some() && self.shared.memory.look(Contents::holder) == granted;
        if ledger.asked.insert((self.process.id, unit.clone())) && holds {
            drop(ledger);
            self.economy(unit, url);
        }
    }

    /// The first request for a unit goes on where the checkpoint stands.
    fn economy(&self, unit: &Unit, url: &Url) {
        let Some(stream) = self.plan.stream(&unit.0) else { return };
        let (text, mark) = self.shared.memory.look(|all| {
            let text = all.checkpoints.get(unit).and_then(|s| s.text.clone());
            let mark = all.partitions.get(&unit.0).and_then(|p| p.get(&unit.1)).map(|p| p.1);
            (text, mark)
        });
        let stored: Checkpoint =
            text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let window = stored.window.as_ref().filter(|w| w.serves == mark);
        let due = match window {
            None => vec![stream.open(stored.cursor.as_deref())],
            Some(window) => match stream.step_back(window) {
                Some((back, _)) => vec![back, window.clone()],
                None => vec![window.clone()],
            },
        };
        let due: Vec<_> = due.iter().filter_map(|w| address(stream, w, &unit.1)).collect();
        if !due.contains(&plainly(url)) {
            let text = format!("process {}: due was {due:?}, asked for {url}", self.process.id);
            lock(&self.shared.ledger).complain(Class::Economy, text);
        }
    }

    fn reply(&self, list: List, url: &Url) -> Reply {
        let shared = &self.shared;
        let now = shared.clock.seconds();
        let mut source = lock(&shared.source);
        source.fresh = shared.memory.look(|all| {
            let known = |stream: &str| {
                let stored = all.checkpoints.get(&(stream.to_owned(), String::new()));
                let text = stored.and_then(|s| s.text.as_deref());
                text.is_some_and(|text| text.contains("\"cursor\""))
            };
            !(known("people") && known("visits"))
        });
        let mut rng = lock(&self.rng);
        if rng.u32(0..1000) < self.weather.changes {
            for _ in 0..rng.usize(1..=3) {
                source.change(&mut rng, now);
            }
        }
        drop(rng);
        let fault = self.fault();
        if let Some(fault) = fault {
            let mut ledger = lock(&shared.ledger);
            ledger.lies += 1;
            ledger.note(|| format!("   answered wrongly: {fault:?}"));
        }
        let request = asked(url);
        let lies = match fault {
            // without a total, or where the order is not asked for, nobody could see through these;
            // nor where records are skipped: those of one time must keep an order
            Some(Fault::Lies(lies)) if source.nature.lying => Lies {
                unfiltered: lies.unfiltered && request.ordered,
                unordered: lies.unordered && request.ordered && request.skip == 0,
                ..lies
            },
            Some(Fault::Lies(_)) => Lies::default(),
            Some(fault) => {
                return self.wrong(fault, &answer(&source, list, &request, Lies::default()).body);
            }
            None => Lies::default(),
        };
        let page = answer(&source, list, &request, lies);
        drop(source);
        let tick = lock(&shared.ledger).tick();
        let good = Answered {
            tick,
            at: now,
            url: plainly(url),
            asked: request,
            keys: page.keys,
            last: page.last,
            exists: page.exists,
        };
        let status = if page.exists { 200 } else { 404 };
        let body = if page.exists { page.body } else { "{\"errors\":[]}".to_owned() };
        // an empty page that is told to be one of a longer list must be refused
        let seen = !lies.empty || good.last;
        Reply::Says(self.response(status, body, None), Some(Box::new(good)).filter(|_| seen), None)
    }

    /// One group: it is asked for when its members' list is not there.
    fn single(&self, url: &Url) -> Option<Response> {
        let id: u32 = url.path().strip_prefix("/groups/")?.parse().ok()?;
        let source = lock(&self.shared.source);
        let exists = answer(&source, List::Members(id), &asked(url), Lies::default()).exists;
        let (status, body) = match exists {
            true => (200, format!(r#"{{"id":{id}}}"#)),
            false => (404, r#"{"errors":[]}"#.to_owned()),
        };
        Some(self.response(status, body, None))
    }

    fn wrong(&self, fault: Fault, body: &str) -> Reply {
        let mut rng = lock(&self.rng);
        let echo =
            format!(r#"{{"errors":[{{"title":"no","detail":"you sent Bearer {CANARY}"}}]}}"#);
        let says =
            |status: u16, body: String| Reply::Says(self.response(status, body, None), None, None);
        match fault {
            Fault::Status(status) => says(status, echo),
            Fault::TooMany => {
                let seconds = [0, 1, 7, 40, 400][rng.usize(0..5)];
                let dated = rng.bool();
                let value = match (seconds, dated) {
                    (0, _) => None,
                    (_, true) => Some(http_date(self.shared.clock.seconds() + seconds)),
                    (_, false) => Some(seconds.to_string()),
                };
                let wait = Duration::from_secs(seconds.unsigned_abs());
                Reply::Says(self.response(429, echo, value), None, Some(wait))
            }
            Fault::Reset => Reply::Breaks("simulated: reset by the peer", Duration::ZERO),
            Fault::Hang => Reply::Breaks("simulated: no answer in time", Duration::from_secs(30)),
            Fault::Truncated => {
                let cut = body.len() / 2;
                says(200, body.get(..cut).unwrap_or("{").to_owned())
            }
            Fault::Empty => says(200, String::new()),
            Fault::Html => says(200, "<html>down for maintenance</html>".to_owned()),
            Fault::NoRecords | Fault::Lies(_) => says(200, "{\"warnings\":[]}".to_owned()),
        }
    }

    fn response(&self, status: u16, body: String, after: Option<String>) -> Response {
        let mut headers = HeaderMap::new();
        let header =
            |text: String| HeaderValue::try_from(text).expect("a date or a number is ASCII");
        headers.insert(DATE, header(http_date(self.shared.clock.seconds())));
        if let Some(after) = after {
            headers.insert(RETRY_AFTER, header(after));
        }
        Response { status, headers, body: body.into() }
    }
}

/// The address as the engine meant it: a seeded bug changes the filter on the way.
fn plainly(url: &Url) -> String {
    url.as_str().replace("updated_after", "updated_since")
}

fn http_date(seconds: i64) -> String {
    let at = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[async_trait]
impl Transport for Wire {
    async fn send(
        &self,
        permit: &mut Permit,
        request: Outgoing,
    ) -> Result<Response, TransportError> {
        let url = &request.url;
        permit.mark_sent();
        let broken = |what: &str| TransportError::passing(what);
        if let Some(reply) = self.single(url) {
            return Ok(reply);
        }
        let list = List::at(url.path()).ok_or_else(|| broken("no such list"))?;
        let unit = list.unit();
        self.manners(&unit, url);
        let mode = self.process.enter().await;
        if matches!(mode, Some(Mode::Before | Mode::Unanswered | Mode::Full)) {
            return Err(broken("simulated: refused by the network"));
        }
        let wait = |rng: &mut Rng| Duration::from_millis(rng.u64(1..80));
        let (there, back) = {
            let mut rng = lock(&self.rng);
            (wait(&mut rng), wait(&mut rng))
        };
        tokio::time::sleep(there).await;
        let reply = self.reply(list, url);
        tokio::time::sleep(back).await;
        self.process.leave(mode).await;
        if mode == Some(Mode::After) {
            return Err(broken("simulated: the answer was lost"));
        }
        match reply {
            Reply::Breaks(what, after) => {
                tokio::time::sleep(after).await;
                Err(broken(&format!("{what} ({CANARY})")))
            }
            Reply::Says(response, good, park) => {
                let mut ledger = lock(&self.shared.ledger);
                if let Some(good) = good {
                    let answers = ledger.answers.entry((self.process.id, unit)).or_default();
                    answers.push(*good);
                }
                if let Some(wait) = park {
                    let mut parked = lock(&self.parked);
                    *parked = (*parked).max(self.shared.clock.elapsed() + wait);
                }
                Ok(response)
            }
        }
    }
}
