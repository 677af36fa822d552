//! The budget, by the server's own count.

use std::time::Duration;

use tests::api::{Fault, Matcher, PEOPLE};
use tests::bin::{Said, sync_pco};

use crate::pco::api;

#[test]
fn the_budget_is_never_exceeded_and_used() {
    const BUDGET: usize = 40;
    const PERIOD: Duration = Duration::from_secs(2);
    let (api, dir) = (api(16_000), tempfile::tempdir().expect("a folder"));
    api.quota(BUDGET, PERIOD);
    let db = dir.path().join("x.db");
    let select = ["--streams", "people_people"];
    let said = Said::run(sync_pco(&api.url(), &db).args(select)).exits(0);
    let log = api.requests();
    let (first, last) = (log.first().expect("requests"), log.last().expect("requests"));
    let elapsed = last.at - first.at; // by the server's clock
    let report = api.quota_report();
    assert_eq!(report.violations, 0, "{report:?}");
    assert!(report.max_in_window <= BUDGET, "{report:?}");
    // as the windows went: all but the last must be nearly full
    let requests = api.count(PEOPLE);
    let windows = (requests - 1) / BUDGET;
    let ideal = PERIOD * u32::try_from(windows).expect("few windows");
    assert!(ideal >= PERIOD * 3, "there was work for several windows: {requests}");
    let used = ideal.as_secs_f64() / elapsed.as_secs_f64();
    assert!(used >= 0.95, "{used:.3} of the budget used: {elapsed:?} for {requests} requests");
    assert!(said.finished("people_people")["throttled_ms"].as_u64() > Some(1000));
}

#[test]
fn a_smaller_budget_is_learned_from_the_headers() {
    let (api, dir) = (api(3_000), tempfile::tempdir().expect("a folder"));
    api.quota(10, Duration::from_secs(1));
    let select = ["--streams", "people_people"];
    Said::run(sync_pco(&api.url(), &dir.path().join("x.db")).args(select)).exits(0);
    let report = api.quota_report();
    assert_eq!(report.violations, 0, "the declared 100 in 20 s would have broken it: {report:?}");
}

#[test]
fn retry_after_is_obeyed() {
    let (api, dir) = (api(900), tempfile::tempdir().expect("a folder"));
    let fault = Fault::Status429 { retry_after: Some("2".into()) };
    api.fault(Matcher::path(PEOPLE).nth(4), fault, 1);
    let select = ["--streams", "people_people"];
    Said::run(sync_pco(&api.url(), &dir.path().join("x.db")).args(select)).exits(0);
    let log = api.requests();
    let refused = log.iter().position(|r| r.status == Some(429)).expect("one was refused");
    let pause = log[refused + 1].at - log[refused].at;
    assert!(pause >= Duration::from_secs(2), "{pause:?}");
}

#[test]
fn a_long_wait_parks() {
    let (api, dir) = (api(900), tempfile::tempdir().expect("a folder"));
    let fault = Fault::Status429 { retry_after: Some("3600".into()) };
    api.fault(Matcher::path(PEOPLE).nth(4), fault, u64::MAX);
    let select = ["--streams", "people_people"];
    let command = &mut sync_pco(&api.url(), &dir.path().join("x.db"));
    let said = Said::run(command.args(select)).exits(75);
    assert_eq!(said.finished("people_people")["status"], "parked");
    assert!(said.run_finished()["until"].is_string(), "when to come back");
}
