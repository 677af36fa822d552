//! PostgreSQL goes away in the middle of a run, ends connections, or its answer to a COMMIT is lost: the run
//! ends right all the same.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Duration;

use engine_sql::PostgresDestination;
use engine_sync::{Claim, Destination, Grant, Holder, Kind, Layout, Lease};
use tests::api::{ApiThread, Fault, Matcher, PEOPLE};
use tests::bin::{Said, sync_pco_to};
use tests::postgres::{Database, Server, is_here};
use tests::proxy::{Loss, Proxy};
use tests::store::Store;

use crate::pco::{api, same_people_in};

const LONG: Duration = Duration::from_secs(30);
const SELECT: [&str; 2] = ["--streams", "people_people"];

fn ends_right(api: &ApiThread, db: Database, said: &Said) {
    let end = said.finished("people_people");
    assert_eq!(end["status"], "succeeded", "{end}");
    let store = Store::Postgres(db);
    same_people_in(api, &store);
    // nothing twice: the sequence grew by one for each page, and by one for the filling's checkpoint
    let pages = said.events.iter().filter(|e| e["event"] == "page.committed").count() as u64;
    let sequence = "SELECT sequence FROM _engine_checkpoints WHERE partition = ''";
    assert_eq!(store.number(sequence), pages);
}

#[test]
fn the_server_is_stopped_hard_and_started_again() {
    if !is_here("outage::the_server_is_stopped_hard_and_started_again") {
        return;
    }
    let server = Server::new();
    let (api, db) = (api(1_500), server.database());
    api.fault(Matcher::path(PEOPLE).nth(5), Fault::Hold, 1);
    let child = sync_pco_to(&api.url(), &db.url())
        .args(SELECT)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let child = child.expect("the engine starts");
    assert!(api.wait_for_request(5, LONG), "no request 5");
    server.stop_hard();
    api.release();
    // it goes on asking while the server is away
    server.start();
    let said = Said::of(&child.wait_with_output().expect("it ends")).exits(0);
    ends_right(&api, db, &said);
}

#[test]
fn connections_are_terminated_again_and_again() {
    if !is_here("outage::connections_are_terminated_again_and_again") {
        return;
    }
    let (api, db) = (api(1_500), Server::shared().database());
    for n in [3, 6, 9, 12] {
        api.fault(Matcher::path(PEOPLE).nth(n), Fault::Hold, 1);
    }
    let child = sync_pco_to(&api.url(), &db.url())
        .args(SELECT)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let child = child.expect("the engine starts");
    for n in [3, 6, 9, 12] {
        assert!(api.wait_for_request(n, LONG), "no request {n}");
        db.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
             WHERE datname = current_database() AND pid <> pg_backend_pid()",
        );
        api.release();
    }
    let said = Said::of(&child.wait_with_output().expect("it ends")).exits(0);
    ends_right(&api, db, &said);
}

#[test]
fn the_answer_to_any_commit_is_lost() {
    if !is_here("outage::the_answer_to_any_commit_is_lost") {
        return;
    }
    // the claim, the set-up, the filling, each page, the report: every commit in turn, three at once
    for first in (0_u32..).step_by(3) {
        let all = std::thread::scope(|scope| {
            let one = |n| scope.spawn(move || the_nth_answer_is_lost(n));
            let begun: Vec<_> = (first..first + 3).map(one).collect();
            begun.into_iter().all(|one| one.join().expect("it ends right"))
        });
        if !all {
            assert!(first > 6, "only {first} commits in a run");
            return;
        }
    }
}

/// Whether there was an nth.
fn the_nth_answer_is_lost(n: u32) -> bool {
    let server = Server::shared();
    let (api, db) = (api(500), server.database());
    let proxy = Proxy::start(server.port(), Loss::Closed);
    proxy.lose_after(n);
    let to = db.url_at(proxy.port());
    let mut sync = sync_pco_to(&api.url(), &to);
    if n == 0 {
        // the migration's own: nothing has begun, and the next run finds it done
        Said::run(sync.args(SELECT)).exits(2);
    } else {
        let said = Said::run(sync.args(SELECT)).exits(0);
        ends_right(&api, db, &said);
    }
    proxy.lost() > 0
}

#[test]
fn a_full_disk_is_said_and_the_next_run_goes_on() {
    let (api, store) = (api(3_000), Store::sqlite());
    let sync = store.sync(&api.url());
    let mut limited = std::process::Command::new("bash");
    // a limit on the size of files is the disk that anybody can fill
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 1500; exec \"$@\"", "bash"])
        .arg(sync.get_program());
    limited.args(sync.get_args()).args(SELECT);
    for (name, value) in sync.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    let full = Said::run(&mut limited).exits(1);
    let error = &full.run_finished()["error"];
    assert_eq!(error["code"], "E0303", "{error}");
    let stored = store.number("SELECT count(*) FROM people_people");
    assert!(stored > 0 && stored < 3_000, "{stored}");
    let after = Said::run(store.sync(&api.url()).args(SELECT)).exits(0);
    assert!(after.finished("people_people")["read"].as_u64() <= Some(3_000 - stored), "it goes on");
    same_people_in(&api, &store);
}

#[test]
fn a_locked_file_is_asked_again() {
    let (api, store) = (api(1_000), Store::sqlite());
    api.fault(Matcher::path(PEOPLE).nth(4), Fault::Hold, 1);
    let mut command = store.sync(&api.url());
    let child = command.args(SELECT).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.expect("the engine starts");
    assert!(api.wait_for_request(4, LONG), "no request 4");
    let mut log = BufReader::new(child.stderr.take().expect("a pipe")).lines();
    tests::db::locked(&store.path(), || {
        api.release();
        // it says so when its wait for the lock is over, and goes on asking
        let asked = log.any(|line| line.expect("text").contains("asked again"));
        assert!(asked, "the lock is in its way");
    });
    drop(log);
    let said = Said::of(&child.wait_with_output().expect("it ends")).exits(0);
    assert_eq!(said.finished("people_people")["read"], 1_000);
    same_people_in(&api, &store);
}

#[test]
fn a_server_that_never_answers_again_is_given_up_and_asked_anew() {
    if !is_here("outage::a_server_that_never_answers_again_is_given_up") {
        return;
    }
    let server = Server::shared();
    let db = server.database();
    let proxy = Proxy::start(server.port(), Loss::Silent);
    let url = db.url_at(proxy.port()).parse().expect("an address");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let open = PostgresDestination::open(&url, "pco", Layout::Separate, false, &[]).await;
        let destination = open.expect("it opens").with_answer_max(Duration::from_secs(3));
        let holder = Holder { run_id: "r".into(), ..Holder::default() };
        let claim = Claim { holder, is_gone: |_| false };
        proxy.lose_after(0);
        let lost = destination.claim(&claim).await.expect_err("no answer comes");
        assert_eq!(lost.kind, Kind::Lost, "{lost}");
        assert_eq!(proxy.lost(), 1, "the claim was done");
        let again = destination.claim(&claim).await.expect("the server answers");
        assert_eq!(again, Grant::Granted(Lease { epoch: 1 }), "the same run has the same lease");
    });
}
