//! Invented APIs on loopback. `docs/NAME.md` is what a vendor would publish about each; the server obeys it.
//!
//! Two paths are not in those pages, and need no credentials:
//! - `GET /_truth` answers how many records each stream has, by name.
//! - `POST /_change` updates one record of the main stream, adds one and deletes one, and tells which. The
//!   server's clock (`Date`) moves on by a day, and what changed does so an hour before the new time.
//!
//! No data depends on chance or on this machine's clock: that of a server stands at the start of 2027.
//!
//! A server ends when its standard input does: whoever starts one gives it a pipe and keeps it open.

mod ads;
mod crm;
mod forge;
mod http;
mod legacy;
mod library;
mod limit;
mod payments;
mod shop;
mod survey;
mod table;
mod time;

use std::io::{Read as _, Write as _};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::Response;
use serde_json::Value;

use crate::http::{Answer, Asked};
use crate::time::{DAY, HOUR, YEAR_END};

/// What each invented API can do.
trait Api: Send {
    /// Answers a request as the documentation says.
    fn answer(&mut self, asked: &Asked) -> Answer;

    /// How many records there are, by stream.
    fn truth(&self) -> Value;

    /// Updates, adds and deletes one record of the main stream at this time, and tells which.
    fn change(&mut self, at: i64) -> Value;
}

const NAMES: &str = "ads, crm, forge, legacy, library, payments, shop, survey";
const BODY_MAX: usize = 1 << 20;

fn api(name: &str) -> Option<Box<dyn Api>> {
    Some(match name {
        "ads" => Box::new(ads::Ads::new()),
        "crm" => Box::new(crm::Crm::new()),
        "forge" => Box::new(forge::Forge::new()),
        "legacy" => Box::new(legacy::Legacy::new()),
        "library" => Box::new(library::Library::new()),
        "payments" => Box::new(payments::Payments::new()),
        "shop" => Box::new(shop::Shop::new()),
        "survey" => Box::new(survey::Survey::new()),
        _ => return None,
    })
}

struct Served {
    api: Box<dyn Api>,
    now: i64,
}

type Shared = Arc<Mutex<Served>>;

async fn serve(State(shared): State<Shared>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, BODY_MAX).await.map(|b| b.to_vec());
    let mut served = shared.lock().unwrap_or_else(PoisonError::into_inner);
    let Ok(body) = body else {
        return Answer::text(413, "the body is too long").into_response(served.now);
    };
    let Some(asked) = Asked::new(&head, body, served.now) else {
        return Answer::text(400, "the query cannot be read").into_response(served.now);
    };
    let answer = match (asked.method.as_str(), asked.path.as_str()) {
        ("GET", "/_truth") => Answer::json(200, &served.api.truth()),
        ("POST", "/_change") => {
            served.now += DAY;
            let at = served.now - HOUR;
            Answer::json(200, &served.api.change(at))
        }
        _ => served.api.answer(&asked),
    };
    answer.into_response(served.now)
}

/// The name and the port of the command line.
fn arguments() -> Result<(String, u16), String> {
    let usage = || format!("usage: apis NAME [--port P], where NAME is one of {NAMES}");
    let (mut name, mut port) = (None, 0);
    let mut rest = std::env::args().skip(1);
    while let Some(word) = rest.next() {
        match word.as_str() {
            "--port" => port = rest.next().and_then(|p| p.parse().ok()).ok_or_else(usage)?,
            _ if name.is_none() && !word.starts_with('-') => name = Some(word),
            _ => return Err(usage()),
        }
    }
    Ok((name.ok_or_else(usage)?, port))
}

async fn run() -> Result<(), String> {
    let (name, port) = arguments()?;
    let api = api(&name).ok_or_else(|| format!("no API {name}; there are {NAMES}"))?;
    let shared: Shared = Arc::new(Mutex::new(Served { api, now: YEAR_END }));
    let listener =
        tokio::net::TcpListener::bind(("127.0.0.1", port)).await.map_err(|e| e.to_string())?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    println!("listening on http://{address}");
    std::io::stdout().flush().map_err(|e| e.to_string())?;
    std::thread::spawn(|| {
        // whoever started this is gone when there is no more to read, or no way to read it
        while matches!(std::io::stdin().read(&mut [0; 64]), Ok(1..)) {}
        std::process::exit(0);
    });
    let router = Router::new().fallback(serve).with_state(shared);
    axum::serve(listener, router).await.map_err(|e| e.to_string())
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
