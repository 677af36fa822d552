//! kill -9 at any moment: the next run goes on at the last committed page.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Duration;

use tests::api::PEOPLE;
use tests::bin::{Said, sync_pco};
use tests::db;
use tests::store::Store;

use crate::pco::{api, same_people, same_people_in};

#[test]
fn twenty_kills_then_a_quiet_run() {
    for store in Store::each("kill::twenty_kills_then_a_quiet_run") {
        twenty_kills(&store);
    }
}

fn twenty_kills(store: &Store) {
    const PEOPLE_COUNT: u32 = 6_000;
    const KILLS: u64 = 20;
    let (api, quiet) = (api(PEOPLE_COUNT), Store::sqlite());
    let select = ["--streams", "people_people"];
    Said::run(quiet.sync(&api.url()).args(select)).exits(0);
    let needed = api.count(PEOPLE) as u64;
    api.latency(Duration::from_millis(2));
    let mut seen = needed;
    for kill in 0..KILLS {
        let mut command = store.sync(&api.url());
        let child = command.args(select).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut child = child.expect("the engine starts");
        // killed after 1..5 requests of its own, wherever it is then
        let wanted = seen + 1 + kill * 7 % 5;
        assert!(api.wait_for_request(wanted, Duration::from_secs(30)), "no request {wanted}");
        child.kill().expect("a running process can be killed");
        let ended = child.wait().expect("it ends");
        assert!(ended.code().is_none(), "it was killed, not done: {ended}");
        seen = api.requests().len() as u64;
    }
    let said = Said::run(store.sync(&api.url()).args(select)).exits(0);
    assert_eq!(said.finished("people_people")["status"], "succeeded");
    same_people_in(&api, store);
    assert_eq!(store.number("SELECT count(*) FROM people_people"), u64::from(PEOPLE_COUNT));
    // pages fetched twice are those that were in flight when a process was killed, or waited for others to
    // be written together with them
    let lost = if store.name() == "PostgreSQL" { 4 } else { 2 };
    let requests = api.count(PEOPLE) as u64 - needed;
    assert!(requests <= needed + KILLS * lost, "{requests} requests with kills, {needed} without");
    let lost = "SELECT count(*) FROM _engine_runs WHERE status = 'lost'";
    assert!(store.number(lost) > 0, "killed runs are told from running ones");
}

/// Runs until five pages are committed, those after the sixth perhaps on their way, and is killed.
fn killed_after_five_pages(command: &mut std::process::Command) {
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the engine starts");
    let out = BufReader::new(child.stdout.take().expect("it is piped"));
    let pages = out.lines().map_while(Result::ok).filter(|line| line.contains("page.committed"));
    assert_eq!(pages.take(5).count(), 5, "it ended before");
    child.kill().expect("a running process can be killed");
    child.wait().expect("it ends");
}

#[test]
fn a_full_list_without_a_cursor_resumes_too() {
    let (api, dir) = (api(5), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    let addresses = "/people/v2/addresses";
    api.list(addresses, tests::api::ListOptions::default());
    for id in 0..2_000 {
        let attributes = serde_json::json!({ "city": format!("City {id}") });
        api.insert(addresses, tests::api::Record::new("Address", id, attributes));
    }
    let select = ["--streams", "people_addresses"];
    let sixth = tests::api::Matcher::path(addresses).query("offset", "500");
    api.fault(sixth, tests::api::Fault::Hang, 1);
    killed_after_five_pages(sync_pco(&api.url(), &db).args(select));
    let before = api.count(addresses);
    let stored = db::number(&db, "SELECT count(*) FROM people_addresses");
    let said = Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
    assert_eq!(said.finished("people_addresses")["read"], 2_000 - stored, "what was left");
    // each page begins with the last record of the one before
    let rest = (2_000 - stored).div_ceil(99);
    let after = (api.count(addresses) - before) as u64;
    // one page is read again, and one that the killed process had asked for may have come in late
    assert!(after <= rest + 2, "{after} requests for {rest} pages");
    assert_eq!(db::number(&db, "SELECT count(DISTINCT id) FROM people_addresses"), 2_000);
}

#[test]
fn a_list_that_moved_since_the_kill_is_read_anew() {
    let (api, dir) = (api(5), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    let addresses = "/people/v2/addresses";
    api.list(addresses, tests::api::ListOptions::default());
    let insert = |id: u32| {
        let attributes = serde_json::json!({ "city": format!("City {id}") });
        api.insert(addresses, tests::api::Record::new("Address", id, attributes));
    };
    (1000..2_000).for_each(insert);
    let select = ["--streams", "people_addresses"];
    let sixth = tests::api::Matcher::path(addresses).query("offset", "500");
    api.fault(sixth, tests::api::Fault::Hang, 1);
    killed_after_five_pages(sync_pco(&api.url(), &db).args(select));
    // a deletion in the part that was read shifts everything after it
    api.delete(addresses, "1003");
    let said = Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
    let notes = said.finished("people_addresses")["notes"].to_string();
    assert!(notes.contains("moved"), "{notes}");
    let missing = "SELECT count(*) FROM people_addresses WHERE id <> '1003'";
    assert_eq!(db::number(&db, missing), 999, "nothing is lost by the shift");
}

#[test]
fn a_second_run_exits_5_and_names_the_holder() {
    let (api, dir) = (api(500), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    let select = ["--streams", "people_people"];
    api.fault(tests::api::Matcher::any().nth(3), tests::api::Fault::Hang, 1);
    let child = sync_pco(&api.url(), &db).args(select).stdout(Stdio::null()).spawn();
    let mut child = child.expect("the engine starts");
    assert!(api.wait_for_request(3, Duration::from_secs(30)), "no request 3");
    let second = Said::run(sync_pco(&api.url(), &db).args(select)).exits(5);
    let holder = second.run_finished()["error"].to_string();
    assert!(holder.contains(&format!("process {}", child.id())), "{holder}");
    child.kill().expect("a running process can be killed");
    child.wait().expect("it ends");
    Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
    same_people(&api, &db);
}

#[test]
fn sigterm_and_sigint_stop_at_a_page() {
    for (name, code) in [("TERM", 143), ("INT", 130)] {
        let (api, dir) = (api(3_000), tempfile::tempdir().expect("a folder"));
        let db = dir.path().join("x.db");
        api.latency(Duration::from_millis(5));
        let select = ["--streams", "people_people"];
        let child = sync_pco(&api.url(), &db).args(select).stdout(Stdio::piped()).spawn();
        let child = child.expect("the engine starts");
        assert!(api.wait_for_request(5, Duration::from_secs(30)), "no request 5");
        let pid = child.id().to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &pid]).status();
        assert!(sent.expect("kill runs").success());
        let said = Said::of(&child.wait_with_output().expect("it ends")).exits(code);
        assert_eq!(said.run_finished()["status"], "interrupted");
        assert_eq!(said.finished("people_people")["status"], "interrupted");
        let stored = db::number(&db, "SELECT count(*) FROM people_people");
        assert_eq!(said.finished("people_people")["written"], stored);
        Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
        same_people(&api, &db);
    }
}
