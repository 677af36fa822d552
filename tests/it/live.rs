//! `connector check --live`: what a real API says to a connector, shown at the manifest's lines.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;
use tests::answers::{Answer, Answers, Asked};
use tests::bin::{connector, root};

use crate::examples::Api;
use crate::mock::Mock;
use crate::tidy::quoted_codes;

/// The token that the API wants. It looks different in every way of writing it.
pub(crate) const TOKEN: &str = "canary?token/1+x";

/// Lines are found again by their remarks.
pub(crate) const MANIFEST: &str = r#"version: 1
connector: odd
base_url: https://odd.example/v1 # BASE
config: { token: { secret: true } }
auth:
  token: { bearer: { token: "{{ config.token }}" } } # AUTH
identity:
  get: /me # IDENTITY
  account: $.account.id
dialect: { json: { records: $.items } }
pagination: { offset: { offset: offset, limit: limit, page_size: 100, total: $.total } } # PAGES
streams:
  people: # PEOPLE
    path: /people
    pagination: { offset: { offset: offset, limit: limit, page_size: 80, total: $.total } } # CAP
    cursor: { timestamp: { field: changed_at, filter: since } }
    fields:
      name: text
      fax: text
      age: integer # AGE
      changed_at: timestamp
  notes:
    path: "/people/{person_id}/notes"
    parents: [people]
    fields: { text: text }
  secrets: { path: /secrets } # FORBIDDEN
  gone: { path: /gone } # GONE
  broken: { path: /broken } # BROKEN
  keyless: { path: /keyless } # KEYLESS
  events: # EVENTS
    path: /events
    cursor: { timestamp: { field: at, filter: from } } # IGNORED
    fields: { at: timestamp }
  moves:
    path: /moves
    cursor: { timestamp: { field: at, filter: from } } # REFUSED
    fields: { at: timestamp }
  rooms: { path: /rooms }
  doors: { path: "/rooms/{room_id}/doors", parents: [rooms] }
  keys: { path: "/secrets/{secret_id}/keys", parents: [secrets] }
"#;

fn page(items: &[Value], total: usize) -> Answer {
    (
        200,
        vec![("X-RateLimit-Remaining", "99".into())],
        json!({ "items": items, "total": total }).to_string(),
    )
}

/// The list of 120 people, or a part of it.
fn people(asked: &Asked) -> Answer {
    let person = |n: u32| {
        let at = format!("2026-01-01T{:02}:{:02}:00Z", n / 60, n % 60);
        let age = if n == 7 { json!("old") } else { json!(n) };
        let name = format!("P{n}");
        json!({ "id": n, "name": name, "age": age, "changed_at": at, "nick": null, "score": n })
    };
    let since = asked.query("since").map(|since| since.replace("%3A", ":"));
    let all: Vec<Value> = (0..120).map(person).collect();
    let text = |p: &Value| p["changed_at"].as_str().unwrap_or_default().to_owned();
    let all: Vec<Value> =
        all.into_iter().filter(|p| since.as_ref().is_none_or(|s| text(p) >= *s)).collect();
    let number = |name| asked.query(name).and_then(|n| n.parse().ok());
    let (skip, limit): (usize, usize) =
        (number("offset").unwrap_or(0), number("limit").unwrap_or(10));
    let shown: Vec<Value> = all.iter().skip(skip).take(limit.min(50)).cloned().collect();
    page(&shown, all.len())
}

pub(crate) fn answer(asked: &Asked) -> Answer {
    let none = Vec::new;
    if asked.header("authorization") != Some(&format!("Bearer {TOKEN}")) {
        return (401, none(), r#"{"error":"who are you?"}"#.to_owned());
    }
    let event = |n: u32| json!({ "id": n, "at": format!("2026-01-0{n}T00:00:00Z") });
    match asked.path() {
        "/me" => (200, none(), r#"{"account":{"id":4711}}"#.to_owned()),
        "/people" => people(asked),
        "/people/0/notes" => page(&[json!({ "id": "n1", "text": "hello" })], 1),
        "/secrets" => {
            let echo = format!("no right for {TOKEN}, nor canary%3Ftoken%2F1%2Bx \u{1b}[2J");
            (403, none(), json!({ "error": echo }).to_string().replace("\\u001b", "\u{1b}"))
        }
        "/broken" => (422, none(), r#"{"error":"a parameter is missing"}"#.to_owned()),
        "/keyless" => page(&[json!({ "uuid": "a" }), json!({ "id": 2 })], 2),
        // whatever is asked for, everything comes
        "/events" => page(&[event(1), event(2), event(3)], 3),
        "/moves" if asked.query("from").is_some() => {
            (400, none(), r#"{"error":"from is no parameter"}"#.to_owned())
        }
        "/moves" => page(&[event(1), event(2)], 2),
        "/rooms" => page(&[], 0),
        _ => (404, none(), r#"{"error":"no such list"}"#.to_owned()),
    }
}

struct Place(TempDir);

/// What the program said: its exit code, stdout and stderr.
struct Said(Option<i32>, String, String);

impl Place {
    fn new(manifest: &str) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir(dir.path().join("odd")).expect("a folder");
        fs::write(dir.path().join("odd/manifest.yaml"), manifest).expect("a file");
        Self(dir)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = connector();
        command.args(args).current_dir(self.0.path());
        command
    }

    /// Checks the connector against a server.
    fn check(&self, url: &str, token: &str, format: &str) -> Said {
        let (base, token) = (format!("base_url={url}"), format!("token={token}"));
        let args = ["check", "odd/", "--live", "--set", &base, "--set", &token, "--format", format];
        let said = run(&mut self.command(&args));
        let all = format!("{}{}", said.1, said.2);
        assert!(!all.contains("canary") && !all.contains('\u{1b}'), "{all}");
        said
    }
}

fn run(command: &mut Command) -> Said {
    let output = command.output().expect("it starts");
    let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
    Said(output.status.code(), text(output.stdout), text(output.stderr))
}

fn document(said: &Said) -> Value {
    let all: Value =
        serde_json::from_str(&said.1).unwrap_or_else(|e| panic!("{e}: {}{}", said.1, said.2));
    all["connectors"][0].clone()
}

/// The line of the manifest with this remark.
fn line(manifest: &str, remark: &str) -> usize {
    let at = manifest.lines().position(|line| line.ends_with(&format!("# {remark}")));
    at.unwrap_or_else(|| panic!("no line is marked {remark}")) + 1
}

/// Problems (or remarks): code, line, message and hint.
fn problems(list: &Value) -> Vec<(String, u64, String)> {
    let text = |p: &Value, name: &str| p[name].as_str().unwrap_or_default().to_owned();
    let one = |p: &Value| {
        let words = format!("{} {}", text(p, "message"), text(p, "hint"));
        (text(p, "code"), p["line"].as_u64().unwrap_or(0), words)
    };
    list.as_array().expect("a list").iter().map(one).collect()
}

#[test]
fn everything_the_api_contradicts_is_told_at_its_line() {
    let (place, server) = (Place::new(MANIFEST), Answers::start(answer));
    let said = place.check(&server.url(), TOKEN, "json");
    assert_eq!((said.0, said.2.as_str()), (Some(1), ""));
    let document = document(&said);
    let found = problems(&document["problems"]);
    let remarks = problems(&document["remarks"]);
    let check = |all: &[(String, u64, String)], code: &str, remark: &str, words: &str| {
        let at = line(MANIFEST, remark) as u64;
        let here =
            |(c, l, text): &&(String, u64, String)| c == code && *l == at && text.contains(words);
        assert_eq!(all.iter().filter(here).count(), 1, "{code} {remark} {words}: {all:#?}");
    };
    check(&found, "C0403", "FORBIDDEN", "`secrets` is forbidden to this account");
    check(&found, "C0404", "GONE", "HTTP 404");
    check(&found, "C0405", "BROKEN", "HTTP 422");
    check(&found, "C0406", "IGNORED", "ignores the filter by `at`");
    check(&found, "C0406", "IGNORED", "2 older records of 3");
    check(&found, "C0406", "REFUSED", "refuses the filter by `at`");
    check(&found, "C0407", "CAP", "the API caps pages at 50 write `page_size: 50`");
    check(&found, "C0408", "AGE", "`age` is no `integer` in 1 of 50 records");
    check(&found, "C0409", "KEYLESS", "1 of 2 records can't be stored");
    assert_eq!(found.len(), 8, "{found:#?}");
    check(&remarks, "C0410", "PEOPLE", "score: integer");
    check(&remarks, "C0411", "PEOPLE", "none of 50 records has: fax");
    check(&remarks, "C0410", "KEYLESS", "uuid: text");
    assert_eq!(remarks.len(), 3, "{remarks:#?}");
    assert_eq!((&document["ok"], &document["count"]), (&json!(false), &json!(8)));
    assert_eq!(document["live"]["credentials"], "accepted");
    assert_eq!(document["live"]["account"], "4711");
    let streams = document["live"]["streams"].as_array().expect("streams");
    let refusal = streams.iter().find(|s| s["stream"] == "secrets").expect("the stream");
    let body = refusal["error"]["response"]["body"].as_str().expect("the API's own words");
    assert_eq!(refusal["error"]["response"]["status"], 403);
    assert!(body.contains("no right for ***, nor ***"), "{body}");
}

#[test]
fn a_matrix_says_what_is_allowed() {
    let (place, server) = (Place::new(MANIFEST), Answers::start(answer));
    let document = document(&place.check(&server.url(), TOKEN, "json"));
    let streams = document["live"]["streams"].as_array().expect("streams");
    let check = |stream: &str, rights: &str, why: Value, filter: Value| {
        let found = streams.iter().find(|s| s["stream"] == stream).expect("the stream");
        let seen = (&found["rights"], &found["why"], &found["cursor_filter"]);
        assert_eq!(seen, (&json!(rights), &why, &filter), "{stream}");
    };
    check("people", "allowed", Value::Null, json!("obeyed"));
    check("notes", "allowed", Value::Null, Value::Null);
    check("secrets", "forbidden", Value::Null, Value::Null);
    check("gone", "not found", Value::Null, Value::Null);
    check("broken", "failed", Value::Null, Value::Null);
    check("events", "allowed", Value::Null, json!("ignored"));
    check("moves", "allowed", Value::Null, json!("refused"));
    check("rooms", "allowed", Value::Null, Value::Null);
    check("doors", "not tried", json!("no parent"), Value::Null);
    check("keys", "not tried", json!("no parent"), Value::Null);
    assert_eq!(streams[0]["page_cap"], 50);
    // each list once, and once more where a filter has to be tried
    let mut asked: Vec<String> = server.asked().iter().map(|a| a.path().to_owned()).collect();
    asked.sort();
    let once = ["/broken", "/events", "/events", "/gone", "/keyless", "/me", "/moves", "/moves"];
    let more = ["/people", "/people", "/people/0/notes", "/rooms", "/secrets"];
    assert_eq!(asked, [once.as_slice(), more.as_slice()].concat());
}

#[test]
fn people_and_github_see_it_too() {
    let (place, server) = (Place::new(MANIFEST), Answers::start(answer));
    let Said(code, out, err) = place.check(&server.url(), TOKEN, "human");
    assert_eq!((code, err.as_str()), (Some(1), ""), "{out}");
    for words in [
        "odd/: ok, 11 streams",
        "live: credentials accepted (token), account 4711",
        "  secrets  forbidden  E0203",
        "  events   allowed    3 records, cursor filter ignored",
        "  people   allowed    50 records, cursor filter obeyed, 50 a page of 80",
        "403, ",
        "no right for ***, nor *** \\u{1b}[2J",
        "error[C0403]: `secrets` is forbidden to this account",
        "secrets: { path: /secrets } # FORBIDDEN",
        "note[C0410]: `people` sends attributes that are not declared",
        "odd/: live, 8 problems",
    ] {
        assert!(out.contains(words), "no {words} in {out}");
    }
    let Said(code, out, _) = place.check(&server.url(), TOKEN, "github");
    assert_eq!(code, Some(1), "{out}");
    let at = line(MANIFEST, "IGNORED");
    let has =
        |start: String| assert!(out.lines().any(|l| l.starts_with(&start)), "no {start} in {out}");
    has(format!(
        "::error file=odd/manifest.yaml,line={at},col=13,title=C0406::`events`: the API ignores"
    ));
    has(format!(
        "::notice file=odd/manifest.yaml,line={},col=3,title=C0410::",
        line(MANIFEST, "PEOPLE")
    ));
    has("connector odd/: ok, 11 streams; live, 8 problems".to_owned());
}

#[test]
fn credentials_and_account_come_first() {
    let (place, server) = (Place::new(MANIFEST), Answers::start(answer));
    let said = place.check(&server.url(), "another-token", "json");
    assert_eq!(said.0, Some(1));
    let document_of = document(&said);
    let found = problems(&document_of["problems"]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].0.as_str(), found[0].1), ("C0401", line(MANIFEST, "AUTH") as u64));
    assert_eq!(document_of["live"]["credentials"], "refused");
    assert_eq!(document_of["live"]["error"]["response"]["body"], r#"{"error":"who are you?"}"#);
    let streams = document_of["live"]["streams"].as_array().expect("streams");
    assert!(streams.iter().all(|s| s["why"] == "the credentials are refused"), "{streams:?}");
    assert_eq!(server.asked().len(), 1, "nothing more is asked");
    // an account that can't be read stops nothing
    let text = MANIFEST.replace("get: /me", "get: /nobody");
    let document_of = document(&Place::new(&text).check(&server.url(), TOKEN, "json"));
    let found = problems(&document_of["problems"]);
    let identity = found.iter().find(|(code, ..)| code == "C0402").expect("it is told");
    assert_eq!(identity.1, line(&text, "IDENTITY") as u64);
    assert_eq!((found.len(), &document_of["live"]["account"]), (9, &Value::Null), "{found:?}");
}

#[test]
fn an_api_that_is_not_there_is_asked_once() {
    let place = Place::new(MANIFEST);
    let url = Answers::start(answer).url(); // it has ended
    let document = document(&place.check(&url, TOKEN, "json"));
    let found = problems(&document["problems"]);
    let base = line(MANIFEST, "BASE") as u64;
    assert!(
        matches!(found.as_slice(), [(code, at, _)] if code == "C0405" && *at == base),
        "{found:?}"
    );
    let streams = document["live"]["streams"].as_array().expect("streams");
    assert!(streams.iter().all(|s| s["why"] == "the API can't be reached"), "{streams:?}");
}

#[test]
fn good_connectors_are_clean() {
    let api = Api::start("survey");
    let example = root().join("examples/survey").display().to_string();
    let base = format!("base_url={}/v2", api.url);
    let args = ["check", &example, "--live", "--set", &base, "--set", "token=ink_pat_91be"];
    let place = Place::new(MANIFEST);
    let Said(code, out, err) = run(&mut place.command(&args));
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.contains("  responses   allowed    14 records, cursor filter obeyed\n"), "{out}");
    let mock = Mock::start(&["--basic", "client:canary-secret"]);
    let base = format!("base_url={}", mock.url);
    let sets = ["--set", &base, "--set", "app_id=client", "--set", "secret=canary-secret"];
    let args = ["check", "pco", "--live", "--format", "json"];
    let said = run(&mut place.command(&[args.as_slice(), sets.as_slice()].concat()));
    let document = document(&said);
    assert_eq!((said.0, &document["ok"]), (Some(0), &json!(true)), "{}", said.1);
    let streams = document["live"]["streams"].as_array().expect("streams");
    let good = |s: &Value| s["rights"] == "allowed" || s["why"] == "no parent";
    assert!(streams.len() > 200 && streams.iter().all(good), "{streams:?}");
    assert!(streams.iter().filter(|s| s["rights"] != "allowed").count() < 5, "{streams:?}");
    assert!(!said.1.contains("canary"), "{}", said.1);
}

#[test]
fn what_can_not_be_asked_that_way() {
    let place = Place::new(MANIFEST);
    let check = |args: &[&str], words: &str| {
        let Said(code, out, err) = run(&mut place.command(args));
        assert_eq!((code, out.as_str()), (Some(2), ""), "{args:?}: {err}");
        assert!(err.contains(words) && err.contains("  hint: "), "{args:?}: {err}");
        assert!(!err.contains("canary"), "{err}");
    };
    check(&["check", "odd/", "--set", "token=canary"], "--live");
    check(&["check", "odd/", "--live"], "credentials are missing");
    check(&["check", "odd/", "--live", "--set", "canary"], "--set needs KEY=VALUE");
    check(&["check", "odd/", "--live", "--set", "tokn=x"], "no config key `tokn`");
    check(
        &["check", "odd/", "--live", "--set", "token=x", "--limiter", "redis://u:canary@h"],
        "--limiter",
    );
    // of a connector with mistakes nothing is asked
    let text = MANIFEST.replace("path: /gone", "paht: /gone");
    let place = Place::new(&text);
    let server = Answers::start(answer);
    let document = document(&place.check(&server.url(), TOKEN, "json"));
    assert_eq!((&document["count"], &document["live"]), (&json!(1), &Value::Null), "{document}");
    assert!(server.asked().is_empty());
}

#[test]
fn every_code_is_met() {
    let (place, server) = (Place::new(MANIFEST), Answers::start(answer));
    let mut met = BTreeSet::new();
    let texts = [MANIFEST.to_owned(), MANIFEST.replace("get: /me", "get: /nobody")];
    for (text, token) in [(&texts[0], TOKEN), (&texts[1], TOKEN), (&texts[0], "another")] {
        let place = if text == MANIFEST { &place } else { &Place::new(text) };
        let document = document(&place.check(&server.url(), token, "json"));
        let all = [problems(&document["problems"]), problems(&document["remarks"])].concat();
        met.extend(all.into_iter().map(|(code, ..)| code));
    }
    let source = root().join("codegen/connector/src/check/live.rs");
    let known = quoted_codes(&fs::read_to_string(source).expect("the list of codes"));
    assert!(known.len() > 5 && known == met, "known {known:?}, met {met:?}");
}
