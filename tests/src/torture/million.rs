//! `torture million`: a long run is killed near its end. How soon does it go on, and what is fetched again?

use std::process::Stdio;
use std::time::{Duration, Instant};

use super::Words;
use crate::api::{ApiThread, ListOptions, PEOPLE};
use crate::bin::Said;
use crate::peak;
use crate::postgres::is_here;
use crate::store::Store;

/// # Errors
/// When the words make no sense.
pub fn run(words: &Words) -> Result<bool, String> {
    let people = u32::try_from(words.number("--records", 1_000_000)?).map_err(|e| e.to_string())?;
    let mut stores = Vec::new();
    if !words.has("--postgres") {
        stores.push(Store::sqlite());
    }
    if !words.has("--sqlite") && is_here("torture million") {
        stores.push(Store::postgres());
    }
    Ok(stores.iter().all(|store| torture(store, people)))
}

/// `torture partitions`: the peak of memory over so many partitions.
///
/// # Errors
/// When the words make no sense, or there is no folder to work in.
pub fn partitions(words: &Words) -> Result<bool, String> {
    let count = u32::try_from(words.number("--count", 100_000)?).map_err(|e| e.to_string())?;
    let dir = tempfile::tempdir().map_err(|e| e.to_string())?;
    let few = peak::of_partitions(count / 10, dir.path());
    let many = peak::of_partitions(count, dir.path());
    println!("peak memory: {few} MiB for {} partitions, {many} MiB for {count}", count / 10);
    Ok(many <= few + few / 4 + 2)
}

/// Kills a run at nine tenths, and lets another end it. Says whether it went on as promised.
#[must_use]
pub fn torture(store: &Store, people: u32) -> bool {
    const LONG: Duration = Duration::from_secs(3_600);
    let api = ApiThread::start();
    api.quota(1_000_000, Duration::from_secs(1));
    api.seed_people(people);
    let fields = vec!["created_at", "updated_at"];
    let list = ListOptions { filters: fields.clone(), orders: fields, ..ListOptions::default() };
    api.list(PEOPLE, list);
    let sync = || {
        let mut command = store.sync(&api.url());
        command.args(["--streams", "people_people"]).stderr(Stdio::piped());
        command
    };
    let started = Instant::now();
    let mut child = sync().stdout(Stdio::null()).spawn().expect("the engine starts");
    let at = u64::from(people) / 100 * 9 / 10;
    assert!(api.wait_for_request(at, LONG), "no request {at}");
    child.kill().expect("a running process can be killed");
    assert_eq!(child.wait().expect("it ends").code(), None, "it was killed");
    let first = started.elapsed();
    let (asked, stored) =
        (api.requests().len() as u64, store.number("SELECT count(*) FROM people_people"));
    let again = Instant::now();
    let child = sync().stdout(Stdio::piped()).spawn().expect("the engine starts");
    assert!(api.wait_for_request(asked + 1, LONG), "no new request");
    let wait = again.elapsed();
    let said = Said::of(&child.wait_with_output().expect("it ends"));
    let read = said.finished("people_people")["read"].as_u64().unwrap_or_default();
    let rows = store.number("SELECT count(*) FROM people_people");
    println!(
        "{}: killed after {:.0} s and {asked} requests with {stored} of {people} rows stored; the next run's \
         first request went out after {:.2} s; it read {read} records in {:.0} s: {} more than were left",
        store.name(),
        first.as_secs_f64(),
        wait.as_secs_f64(),
        again.elapsed().as_secs_f64(),
        (stored + read).saturating_sub(u64::from(people)),
    );
    said.code == Some(0)
        && rows == u64::from(people)
        && wait < Duration::from_secs(5)
        // one page was in flight
        && stored + read <= u64::from(people) + 100
}
