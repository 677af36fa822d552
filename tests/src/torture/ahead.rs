//! How near eight pages ahead come to what the line allows: eight pages in each round trip.

use std::time::Duration;

use engine_client::{Auth, Client, Listing, Paging, Request};
use futures::TryStreamExt;
use serde_json::json;

use super::Words;
use crate::api::{ApiThread, ListOptions, Record};
use crate::bin::{Said, sync_pco};

const GROUPS: &str = "/groups/v2/groups";
const PER_PAGE: u32 = 100;
const AHEAD: u32 = 8;
/// The share of the ideal rate that must be reached, when the length of the list is known.
const GOAL: f64 = 0.8;

/// Reads a list of `--pages` pages at `--latency` milliseconds, with the client alone and with the engine.
///
/// # Errors
/// When a word is none.
///
/// # Panics
/// When a list can't be read.
pub fn run(words: &Words) -> Result<bool, String> {
    let pages = u32::try_from(words.number("--pages", 400)?).map_err(|e| e.to_string())?;
    let latency = Duration::from_millis(words.number("--latency", 50)?);
    let api = ApiThread::start();
    api.list(GROUPS, ListOptions::default());
    for id in 1..=pages * PER_PAGE {
        api.insert(GROUPS, Record::new("Group", id, json!({ "name": format!("Group {id}") })));
    }
    api.latency(latency);
    api.quota(10_000_000, Duration::from_secs(1));
    let ideal = latency * pages / AHEAD;
    let share = |what: &str, read: &dyn Fn()| {
        let before = api.requests().len();
        read();
        let log: Vec<_> = api.requests().split_off(before);
        let log: Vec<_> = log.iter().filter(|r| r.path == GROUPS).collect();
        let (Some(first), Some(last)) = (log.first(), log.last()) else { return 0.0 };
        let share = ideal.as_secs_f64() / (last.at - first.at + latency).as_secs_f64();
        println!("{what}: {} requests, {:.0} % of the ideal rate", log.len(), share * 100.0);
        share
    };
    let known = share("client, the total is known", &|| list(&api.url(), true));
    share("client, the total is not known", &|| list(&api.url(), false));
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    let engine = share("engine", &|| {
        let db = folder.path().join("x.db");
        Said::run(sync_pco(&api.url(), &db).args(["--streams", "groups_groups"])).exits(0);
    });
    Ok(known >= GOAL && engine >= GOAL)
}

fn list(url: &str, total: bool) {
    let size = u64::from(PER_PAGE);
    let paging = Paging::Offset { offset: "offset".into(), limit: "per_page".into(), size };
    let listing = Listing::at("/data").paging(paging).ahead(AHEAD as usize);
    let listing = if total { listing.total("/meta/total_count") } else { listing };
    let runtime = tokio::runtime::Runtime::new().expect("threads can be started");
    runtime.block_on(async {
        let client =
            Client::builder(url).map(|b| b.auth(Auth::basic("x", "y")).allow_private(true));
        let client = client.and_then(|b| b.build()).expect("nothing is missing");
        let records = client.list::<serde_json::Value>(Request::get(GROUPS), listing);
        records.try_for_each(async |_| Ok(())).await.expect("a list");
    });
}
