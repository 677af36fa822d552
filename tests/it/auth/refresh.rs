//! Refresh tokens: who uses which, once, and what happens when the server does not play along.

use std::process::Stdio;
use std::time::{Duration, Instant};

use tests::bin::Said;
use tests::provider::{Mishap, TOKEN};

use super::{GROUPS, Place, run};

#[test]
fn the_stored_token_is_used_until_the_configured_one_changes() {
    let place = Place::new();
    let (_, first) = place.provider.grant();
    run(&mut place.get(&first), 0);
    assert_eq!(place.renewals(), 1);
    run(&mut place.get(&first), 0);
    run(&mut place.sync("people_people", &first), 0);
    assert_eq!(place.renewals(), 1, "a fresh token is not renewed");
    place.provider.expire();
    let stored = place.provider.refresh_tokens();
    run(&mut place.get(&first), 0);
    let (_, second) = place.provider.grant();
    run(&mut place.get(&second), 0);
    let used: Vec<String> =
        place.provider.asked().iter().filter_map(|asked| asked.form("refresh_token")).collect();
    assert_eq!(used, [first, stored[0].clone(), second]);
}

#[test]
fn a_token_of_one_server_is_not_sent_to_another() {
    let (place, other) = (Place::new(), Place::new());
    let (_, refresh) = place.provider.grant();
    run(&mut place.get(&refresh), 0);
    let elsewhere = |place: &Place| {
        let mut command = place.get(&refresh);
        command.env("PCO_BASE_URL", other.api.url());
        command.env("PCO_TOKEN_URL", other.provider.token_url());
        command
    };
    run(&mut elsewhere(&place), 4);
    let sent: Vec<_> =
        other.provider.asked().iter().filter_map(|a| a.form("refresh_token")).collect();
    assert_eq!(sent, std::slice::from_ref(&refresh), "only what was configured");
    assert_eq!(other.api.requests().len(), 0);
    run(&mut place.get(&refresh), 0);
    assert_eq!(place.renewals(), 1, "what was stored is still there");
}

#[test]
fn processes_side_by_side_renew_once() {
    let place = Place::new();
    let (access, refresh) = place.provider.grant();
    place.provider.expire();
    place.provider.mishap(Mishap::Slow(Duration::from_millis(400)), 1);
    let start = |_| {
        let mut command = place.get(&refresh);
        command.env("PCO_ACCESS_TOKEN", &access).stdout(Stdio::null()).stderr(Stdio::piped());
        command.spawn().expect("it starts")
    };
    let running: Vec<_> = (0..6).map(start).collect();
    for child in running {
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(place.renewals(), 1);
}

#[test]
fn a_holder_that_was_killed_does_not_block_the_next() {
    let killed = |changes: bool, code: i32| {
        let place = Place::new();
        let (_, refresh) = place.provider.grant();
        place.provider.mishap(Mishap::Held { changes }, 1);
        let start = || place.get(&refresh).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut first = start().expect("it starts");
        assert!(place.provider.wait(TOKEN, 1), "it asks for a token");
        let second = start().expect("it starts");
        first.kill().expect("a running process can be killed");
        first.wait().expect("it ends");
        let began = Instant::now();
        place.provider.release();
        let output = second.wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{said}");
        assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
        said
    };
    killed(false, 0);
    // the server changed the tokens, and nobody has the new ones
    let said = killed(true, 4);
    assert!(said.contains("engine auth login --connector pco"), "{said}");
}

#[test]
fn a_run_that_is_stopped_ends_its_renewal_first() {
    let place = Place::new();
    let (_, refresh) = place.provider.grant();
    // the server has changed the tokens, the answer is on its way
    place.provider.mishap(Mishap::Held { changes: true }, 1);
    let mut sync = place.sync("groups_groups", &refresh);
    let child = sync.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    assert!(place.provider.wait(TOKEN, 1), "it asks for a token");
    let pid = child.id().to_string();
    let sent = std::process::Command::new("kill").args(["-INT", &pid]).status();
    assert!(sent.expect("kill is there").success());
    place.provider.release();
    Said::of(&child.wait_with_output().expect("it ends")).exits(130);
    Said::run(&mut place.sync("groups_groups", &refresh)).exits(0);
    assert_eq!(place.renewals(), 1, "the next run has the new token");
}

#[test]
fn a_lost_answer_ends_in_one_clear_message() {
    let place = Place::new();
    let (access, refresh) = place.provider.grant();
    let expire = place.provider.expirer();
    place.api.latency(Duration::from_millis(30));
    place.api.before(8, move |_| expire());
    place.provider.mishap(Mishap::Lost, 1);
    let sync = || {
        let mut command = place.sync("groups_memberships", &refresh);
        command.env("PCO_ACCESS_TOKEN", &access);
        Said::run(&mut command).exits(4)
    };
    let said = sync();
    let error = said.run_finished()["error"].to_string();
    for words in ["no longer valid", "lost", "engine auth login --connector pco", "E0202"] {
        assert!(error.contains(words), "{words}: {error}");
    }
    assert_eq!(place.renewals(), 2, "the lost one, and the refusal");
    let began = Instant::now();
    // the configured access token is tried again: it is all that there is
    sync();
    assert!(place.renewals() <= 3 && began.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_lost_answer_does_no_harm_where_refresh_tokens_stay() {
    let place = Place::new();
    let (_, refresh) = place.provider.grant();
    place.provider.keeps_refresh_tokens();
    place.provider.mishap(Mishap::Lost, 1);
    run(&mut place.get(&refresh), 0);
    assert_eq!(place.renewals(), 2);
    place.provider.expire();
    run(&mut place.get(&refresh), 0);
    assert_eq!(place.renewals(), 3, "an answer without a refresh token leaves the old one");
}

#[test]
fn passing_faults_pass() {
    let check = |mishap: Mishap, times: usize, least: Duration| {
        let place = Place::new();
        let (_, refresh) = place.provider.grant();
        let shown = format!("{mishap:?}");
        place.provider.mishap(mishap, times);
        let began = Instant::now();
        run(&mut place.get(&refresh), 0);
        assert_eq!(place.renewals(), times + 1, "{shown}");
        assert!(began.elapsed() >= least, "{shown}: {:?}", began.elapsed());
    };
    let says = |status, kind, body: &str| Mishap::Says(status, kind, body.to_owned(), Vec::new());
    check(says(503, "text/plain", "busy"), 2, Duration::ZERO);
    check(says(500, "application/json", "{}"), 1, Duration::ZERO);
    check(says(200, "text/html", "<html>Maintenance</html>"), 1, Duration::ZERO);
    check(says(400, "text/html", "<html>Bad proxy</html>"), 1, Duration::ZERO);
    check(says(401, "text/plain", "who?"), 1, Duration::ZERO);
    check(says(200, "application/json", r#"{"access_tok"#), 1, Duration::ZERO);
    check(Mishap::Refused("temporarily_unavailable", "later"), 2, Duration::ZERO);
    check(Mishap::Refused("server_error", "oops"), 1, Duration::ZERO);
    let wait = vec![("Retry-After", "2".to_owned())];
    let busy = Mishap::Says(429, "application/json", "{}".to_owned(), wait);
    check(busy, 1, Duration::from_secs(2));
}

#[test]
fn a_server_that_stays_away_is_no_reason_to_log_in() {
    let place = Place::new();
    let (access, refresh) = place.provider.grant();
    let expire = place.provider.expirer();
    place.api.latency(Duration::from_millis(30));
    place.api.before(8, move |_| expire());
    let down = Mishap::Says(503, "text/plain", "busy".to_owned(), Vec::new());
    place.provider.mishap(down, 10_000);
    let began = Instant::now();
    let mut command = place.sync("groups_memberships", &refresh);
    let said = Said::run(command.env("PCO_ACCESS_TOKEN", &access)).exits(3);
    let error = said.finished("groups_memberships")["error"].to_string();
    assert!(!error.contains("auth login") && error.contains("HTTP 503"), "{error}");
    let (renewals, groups) = (place.renewals(), GROUPS as usize);
    assert!(renewals <= groups, "{renewals} requests for a token, for {groups} lists");
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    place.provider.release();
    run(&mut place.sync("groups_memberships", &refresh), 0);
}

#[test]
fn only_a_definite_refusal_needs_a_person() {
    let check = |error: &'static str, description: &'static str, code: i32, words: &str| {
        let place = Place::new();
        let (_, refresh) = place.provider.grant();
        place.provider.mishap(Mishap::Refused(error, description), 10_000);
        let said = run(&mut place.get(&refresh), code);
        assert!(said.contains(words) && said.contains(error), "{said}");
        let asked = said.contains("engine auth login --connector pco");
        assert_eq!(asked, code == 4, "{said}");
        assert_eq!(place.renewals(), 1, "{error}");
    };
    check("invalid_grant", "revoked", 4, "revoked");
    check("invalid_request", "The refresh token is no longer valid", 4, "no longer valid");
    check("invalid_client", "Client authentication failed", 4, "Client authentication failed");
    check("unauthorized_client", "", 4, "E0202");
    check("invalid_request", "grant_type is missing", 1, "grant_type is missing");
}

#[test]
fn another_connection_has_a_token_of_its_own() {
    let place = Place::new();
    let ((_, one), (_, two)) = (place.provider.grant(), place.provider.grant());
    run(&mut place.get(&one), 0);
    run(place.get(&two).args(["--connection", "second"]), 0);
    run(&mut place.get(&one), 0);
    run(place.get(&two).args(["--connection", "second"]), 0);
    assert_eq!(place.renewals(), 2);
    place.provider.revoke();
    place.provider.expire();
    let said = run(place.get(&two).args(["--connection", "second"]), 4);
    assert!(said.contains("engine auth login --connector pco --connection second"), "{said}");
}
