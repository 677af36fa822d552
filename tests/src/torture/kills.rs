//! `torture kills`: real processes, real databases, real SIGKILL, at any instruction. After every few kills
//! two runs go undisturbed, and the database must equal the source.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::json;

use super::Words;
use crate::api::{ApiThread, ListOptions, PEOPLE, Record};
use crate::bin::Said;
use crate::postgres::is_here;
use crate::store::Store;

const ADDRESSES: &str = "/people/v2/addresses";
const GROUPS: &str = "/groups/v2/groups";
const STREAMS: &str = "people_people,people_addresses,groups_groups,groups_memberships";
const PEOPLE_COUNT: u32 = 3_000;
const GROUP_COUNT: u32 = 40;
/// Kills between two judgements.
const KILLS_PER_ROUND: u64 = 25;
/// The latest moment of a kill: about as long as a whole run takes.
const ALIVE_MAX: Duration = Duration::from_millis(400);

/// What was found.
#[derive(Debug, Default)]
struct Found {
    kills: u64,
    ended: u64,
    lost: usize,
    twice: usize,
    stale: usize,
}

/// # Errors
/// When the words make no sense.
pub fn run(words: &Words) -> Result<bool, String> {
    let (count, seed) = (words.number("--count", 1_000)?, words.number("--seed", 1)?);
    let mut stores = Vec::new();
    if !words.has("--postgres") {
        stores.push(Store::sqlite());
    }
    if !words.has("--sqlite") && is_here("torture kills") {
        stores.push(Store::postgres());
    }
    let mut good = true;
    for store in stores {
        let started = Instant::now();
        let found = torture(&store, count, seed);
        let seconds = started.elapsed().as_secs_f64();
        println!(
            "{}: {} kills, {} runs ended first, LOST {} DUP {} STALE {}, {:.1} kills/s (seed {seed})",
            store.name(),
            found.kills,
            found.ended,
            found.lost,
            found.twice,
            found.stale,
            found.kills as f64 / seconds
        );
        good &= found.lost + found.twice + found.stale == 0;
    }
    Ok(good)
}

fn source() -> ApiThread {
    let api = ApiThread::start();
    api.quota(1_000_000, Duration::from_secs(1));
    api.seed_people(PEOPLE_COUNT);
    let fields = vec!["created_at", "updated_at"];
    let list = ListOptions { filters: fields.clone(), orders: fields, ..ListOptions::default() };
    api.list(PEOPLE, list);
    api.list(ADDRESSES, ListOptions::default());
    api.list(GROUPS, ListOptions::default());
    for id in 0..300 {
        api.insert(ADDRESSES, Record::new("Address", id, json!({ "city": format!("City {id}") })));
    }
    for id in 0..GROUP_COUNT {
        api.insert(GROUPS, Record::new("Group", id, json!({ "name": format!("Group {id}") })));
        for member in 0..3 {
            join(&api, id, id * 1_000 + member);
        }
    }
    api
}

fn join(api: &ApiThread, group: u32, id: u32) {
    let members = format!("{GROUPS}/{group}/memberships");
    api.insert(&members, Record::new("Membership", id, json!({ "role": "member" })));
}

/// The source goes on living.
fn live(api: &ApiThread, dice: &mut fastrand::Rng, next: &mut u32) {
    for _ in 0..dice.u32(100..600) {
        api.touch(PEOPLE, &dice.u32(1..=PEOPLE_COUNT).to_string());
    }
    *next += 1;
    let city = json!({ "city": format!("Moved {next}") });
    let city = city.as_object().expect("an object").clone();
    api.update(ADDRESSES, &dice.u32(0..300).to_string(), |attributes| attributes.extend(city));
    join(api, dice.u32(0..GROUP_COUNT), 1_000_000 + *next);
    let stamp = api.stamp();
    let person = json!({ "first_name": "New", "created_at": stamp, "updated_at": stamp });
    api.insert(PEOPLE, Record::new("Person", 1_000_000 + *next, person));
}

fn torture(store: &Store, count: u64, seed: u64) -> Found {
    let (api, mut dice) = (source(), fastrand::Rng::with_seed(seed));
    let (mut found, mut next) = (Found::default(), 0);
    let sync = || {
        let mut command = store.sync(&api.url());
        command.args(["--streams", STREAMS]).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    while found.kills < count {
        for _ in 0..KILLS_PER_ROUND.min(count - found.kills) {
            live(&api, &mut dice, &mut next);
            let alive = Duration::from_micros(dice.u64(0..ALIVE_MAX.as_micros() as u64));
            let mut child = sync().spawn().expect("the engine starts");
            // the moment is the point of the exercise: nothing is waited for
            std::thread::sleep(alive);
            child.kill().expect("a child can be killed");
            match child.wait().expect("it ends").code() {
                None => found.kills += 1,
                Some(_) => found.ended += 1,
            }
        }
        // the first ends what was begun, in lists that are read whole as they were then; the second
        // begins anew
        for _ in 0..2 {
            let said = Said::run(sync().stdout(Stdio::piped()).stderr(Stdio::piped()));
            assert_eq!(said.code, Some(0), "undisturbed: {} {:?}", said.stderr, said.events);
        }
        judge(&api, store, &mut found);
    }
    found
}

/// The database equals the source.
fn judge(api: &ApiThread, store: &Store, found: &mut Found) {
    let time = store.time("updated_at");
    compare(
        api,
        &[PEOPLE.to_owned()],
        "updated_at",
        store,
        &format!("people_people|{time}"),
        found,
    );
    compare(api, &[ADDRESSES.to_owned()], "city", store, "people_addresses|city", found);
    compare(api, &[GROUPS.to_owned()], "name", store, "groups_groups|name", found);
    let lists: Vec<String> =
        (0..GROUP_COUNT).map(|id| format!("{GROUPS}/{id}/memberships")).collect();
    compare(api, &lists, "role", store, "groups_memberships|role", found);
}

fn compare(
    api: &ApiThread,
    lists: &[String],
    attribute: &str,
    store: &Store,
    what: &str,
    found: &mut Found,
) {
    let (table, column) = what.split_once('|').expect("a table and a column");
    let records = lists.iter().flat_map(|list| api.records(list));
    let text = |r: &Record| r.attributes[attribute].as_str().unwrap_or("NULL").to_owned();
    let source: BTreeSet<(String, String)> = records.map(|r| (r.id.clone(), text(&r))).collect();
    let rows = store.rows(&format!("SELECT id, {column} FROM {table}"));
    let stored: BTreeSet<(String, String)> =
        rows.iter().map(|r| (r[0].clone(), r[1].clone())).collect();
    let ids: BTreeSet<&String> = stored.iter().map(|(id, _)| id).collect();
    found.twice += rows.len() - ids.len();
    for (id, wanted) in source.difference(&stored) {
        println!("{}: {table} {id} is not {wanted}", store.name());
        match ids.contains(id) {
            true => found.stale += 1,
            false => found.lost += 1,
        }
    }
}
