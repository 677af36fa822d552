//! `engine auth`: a person lets the engine in, looks, and has it forgotten.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Stdio};

use serde_json::Value;
use tests::provider::{Mishap, TOKEN, browse};

use super::{Place, run};

/// A login that has printed its page.
struct Login {
    child: Child,
    out: BufReader<ChildStdout>,
    page: String,
}

impl Login {
    fn start(place: &Place, rest: &str) -> Self {
        let line = format!("auth login --connector pco{rest}");
        let mut command = place.engine(&line);
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = child.expect("it starts");
        let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut page = String::new();
        out.read_line(&mut page).expect("it prints a page");
        Self { child, out, page: page.trim().to_owned() }
    }

    /// Everything that it said after the page.
    fn exits(mut self, code: i32) -> String {
        let mut said = String::new();
        self.out.read_to_string(&mut said).expect("programs write UTF-8");
        let output = self.child.wait_with_output().expect("it ends");
        said.push_str(&String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "{said}");
        said
    }
}

fn status(place: &Place) -> Value {
    let said = run(&mut place.engine("auth status --connector pco --output json"), 0);
    serde_json::from_str(&said).unwrap_or_else(|e| panic!("{e}: {said}"))
}

#[test]
fn a_person_lets_the_engine_in() {
    let place = Place::new();
    assert!(status(&place)["stored"].is_null());
    let said = run(&mut place.engine("get --connector pco people_people 1"), 4);
    assert!(said.contains("engine auth login --connector pco"), "{said}");
    let login = Login::start(&place, "");
    assert!(login.page.starts_with(&format!("{}/oauth/authorize?", place.api.url())));
    let back = place.provider.authorize(&login.page);
    // what a browser asks for on its own is not the answer
    let other = back.split_once("/callback").expect("the callback").0.to_owned();
    assert!(browse(&format!("{other}/favicon.ico")).starts_with("HTTP/1.1 404"));
    let seen = browse(&back);
    assert!(seen.starts_with("HTTP/1.1 200") && seen.contains("let in"), "{seen}");
    let said = login.exits(0);
    assert!(said.contains("`pco`") && !said.contains("canary"), "{said}");
    let asked = place.provider.asked();
    let token = asked.iter().find(|a| a.path == TOKEN).expect("a request for a token");
    assert_eq!(token.form("grant_type").as_deref(), Some("authorization_code"));
    let stored = &status(&place)["stored"];
    assert_eq!((&stored["renewable"], &stored["in_use"]), (&true.into(), &true.into()));
    let words = run(&mut place.engine("auth status --connector pco"), 0);
    assert!(words.contains("pco authenticates by oauth") && words.contains("renewed after"));
    run(&mut place.engine("get --connector pco people_people 1"), 0);
    place.provider.expire();
    run(&mut place.engine("get --connector pco people_people 1"), 0);
    assert_eq!(place.renewals(), 2, "one by code, one by the refresh token");
    let said = run(&mut place.engine("auth logout --connector pco"), 0);
    assert!(said.contains("forgotten"), "{said}");
    let said = run(&mut place.engine("auth logout --connector pco"), 0);
    assert!(said.contains("nothing was stored"), "{said}");
    assert!(status(&place)["stored"].is_null());
    run(&mut place.engine("get --connector pco people_people 1"), 4);
}

#[test]
fn an_answer_to_another_question_is_not_taken() {
    let check = |change: fn(String) -> String, words: &str| {
        let place = Place::new();
        let login = Login::start(&place, "");
        let back = change(place.provider.authorize(&login.page));
        assert!(browse(&back).starts_with("HTTP/1.1 400"), "{back}");
        let said = login.exits(4);
        assert!(said.contains("error[E0020]") && said.contains(words), "{said}");
        assert!(!said.contains("canary"), "{said}");
        assert_eq!(place.renewals(), 0);
        assert!(status(&place)["stored"].is_null());
    };
    check(|back| back.replace("&state=", "&state=x"), "state");
    check(|back| back.split("&state=").next().expect("a part").to_owned(), "state");
    check(|back| back.replace("?code=", "?nocode="), "no code");
    check(|back| back.replace("?code=", "?error=access_denied&x="), "access_denied");
}

#[test]
fn a_code_that_is_refused_stores_nothing() {
    let check = |mishap: Option<Mishap>, twist: bool, code: i32, words: &str| {
        let place = Place::new();
        place.provider.mishap(mishap.clone().unwrap_or(Mishap::Refused("x", "x")), 1);
        if mishap.is_none() {
            place.provider.release();
        }
        let login = Login::start(&place, "");
        // somebody else's challenge: the verifier does not fit
        let page = match twist {
            true => login.page.replace("code_challenge=", "code_challenge=x"),
            false => login.page.clone(),
        };
        browse(&place.provider.authorize(&page));
        let said = login.exits(code);
        assert!(said.contains(words) && !said.contains("canary"), "{said}");
        assert_eq!(place.renewals(), 1, "a code is good for one use");
        assert!(status(&place)["stored"].is_null());
    };
    check(None, true, 4, "verifier");
    check(Some(Mishap::Refused("invalid_client", "no such client")), false, 4, "no such client");
    check(Some(Mishap::Lost), false, 4, "may have been done");
}

#[test]
fn a_login_that_makes_no_sense_is_refused() {
    let place = Place::new();
    let check = |line: &str, code: &str| {
        let said = run(&mut place.engine(line), 2);
        assert!(said.starts_with(&format!("error[{code}]")), "{said}");
    };
    let elsewhere = "auth login --connector pco --redirect-uri";
    check(&format!("{elsewhere} https://example.org/back"), "E0021");
    check(&format!("{elsewhere} http://example.org/back"), "E0021");
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = taken.local_addr().expect("an address").port();
    check(&format!("auth login --connector pco --port {port}"), "E0021");
    let mut command = tests::bin::engine();
    command.args(["auth", "login", "--connector", "pco"]);
    let said = run(command.env("PCO_APP_ID", "a").env("PCO_SECRET", "b"), 2);
    assert!(said.starts_with("error[E0019]") && said.contains("personal access token"), "{said}");
}

#[test]
fn a_person_may_take_too_long() {
    let place = Place::new();
    let said = Login::start(&place, " --timeout 1").exits(4);
    assert!(said.contains("error[E0020]") && said.contains("1 s"), "{said}");
}

#[test]
fn an_address_of_ones_own_is_used() {
    let place = Place::new();
    let free = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = free.local_addr().expect("an address").port();
    drop(free);
    let login = Login::start(&place, &format!(" --redirect-uri http://localhost:{port}/deep/back"));
    let back = place.provider.authorize(&login.page);
    assert!(back.starts_with(&format!("http://localhost:{port}/deep/back?code=")), "{back}");
    browse(&back);
    login.exits(0);
    assert_eq!(status(&place)["stored"]["in_use"], true);
}
