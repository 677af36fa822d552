//! One run writes for a connection: never two, and never one that has lost its lease.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tests::api::{Fault, Matcher, PEOPLE};
use tests::bin::Said;
use tests::store::Store;

use crate::pco::{api, same_people_in};

const LONG: Duration = Duration::from_secs(30);
const SELECT: [&str; 2] = ["--streams", "people_people"];

fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args(["-s", name, &child.id().to_string()]).status();
    assert!(sent.expect("kill runs").success(), "{name}");
}

#[test]
fn of_two_engines_one_works_and_one_exits_5() {
    for store in Store::each("fence::of_two_engines_one_works_and_one_exits_5") {
        let api = api(300);
        for round in 0..50 {
            // both are at work before one may answer: whoever has the lease keeps it while the other asks
            api.fault(Matcher::path(PEOPLE).nth(1), Fault::Hold, 1);
            let before = api.requests().len() as u64 + 1;
            let start = || {
                let mut command = store.sync(&api.url());
                command.args(SELECT).stdout(Stdio::piped()).stderr(Stdio::piped());
                command.spawn().expect("the engine starts")
            };
            let (mut one, mut other) = (start(), start());
            let (refused, worker) = loop {
                if one.try_wait().expect("a child can be asked").is_some() {
                    break (one, other);
                }
                if other.try_wait().expect("a child can be asked").is_some() {
                    break (other, one);
                }
                std::thread::yield_now();
            };
            let refused = Said::of(&refused.wait_with_output().expect("it ends")).exits(5);
            let holder = refused.run_finished()["error"].to_string();
            let name = store.name();
            let pid = format!("process {}", worker.id());
            assert!(holder.contains(&pid), "{name}, round {round}: {holder}, not {pid}");
            assert!(api.wait_for_request(before, LONG), "the worker asks for its page");
            api.release();
            Said::of(&worker.wait_with_output().expect("it ends")).exits(0);
        }
        same_people_in(&api, &store);
    }
}

#[test]
fn a_holder_paused_past_its_lease_never_writes_again() {
    for store in Store::each("fence::a_holder_paused_past_its_lease_never_writes_again") {
        let api = api(1_000);
        api.fault(Matcher::path(PEOPLE).nth(4), Fault::Hold, 1);
        let mut command = store.sync(&api.url());
        let child = command.args(SELECT).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let paused = child.expect("the engine starts");
        assert!(api.wait_for_request(4, LONG), "no request 4");
        signal(&paused, "STOP");
        // its lease expires: by the database's clock it has not been renewed for long
        store.execute(match &store {
            Store::Sqlite(_) => "UPDATE _engine_leases SET renewed_at = renewed_at - 60",
            Store::Postgres(_) => {
                "UPDATE _engine_leases SET renewed_at = renewed_at - interval '1 minute'"
            }
        });
        Said::run(store.sync(&api.url()).args(SELECT)).exits(0);
        same_people_in(&api, &store);
        // what the paused one will be told is newer than anything that is stored
        api.touch(PEOPLE, "301");
        api.release();
        signal(&paused, "CONT");
        let said = Said::of(&paused.wait_with_output().expect("it ends"));
        let said = said.exits(5);
        assert_eq!(said.run_finished()["error"]["code"], "E0301", "{}", said.run_finished());
        let stamp = api.get(PEOPLE, "301").expect("it lives").attributes["updated_at"].clone();
        let stamp = stamp.as_str().expect("a time");
        let late = format!(
            "SELECT count(*) FROM people_people WHERE {} = '{stamp}'",
            store.time("updated_at")
        );
        assert_eq!(store.number(&late), 0, "nothing of the paused run's page is there");
        let runs = "SELECT count(*) FROM _engine_runs WHERE status = 'lost'";
        assert_eq!(store.number(runs), 1);
    }
}
