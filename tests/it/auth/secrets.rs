//! Canaries: whatever goes wrong, no credential is written anywhere, in any way of writing it.

use std::fs;
use std::path::Path;
use std::process::Command;

use tests::api::{Fault, Matcher, PEOPLE};
use tests::bin::engine;
use tests::provider::{CLIENT_SECRET, Mishap, Provider};

use super::Place;
use super::stored::{files, forms, holds};

/// Runs a command with the finest logs, and looks for canaries in all it says and in all files below `home`.
fn silent(command: &mut Command, home: &Path, secrets: &[&str], level: &str, code: i32) -> String {
    let output = command.env("ENGINE_LOG", level).output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{said}");
    let mut places =
        vec![("stdout".to_owned(), output.stdout), ("stderr".to_owned(), output.stderr)];
    for path in files(home) {
        let bytes = fs::read(&path).unwrap_or_default();
        places.push((path.display().to_string(), bytes));
    }
    let all = secrets.iter().flat_map(|secret| forms(secret)).chain(["canary".to_owned()]);
    for form in all {
        for (place, bytes) in &places {
            let at = bytes.windows(form.len()).position(|w| w == form.as_bytes());
            let shown = at.map(|at| {
                let part = &bytes[at.saturating_sub(200)..(at + 60).min(bytes.len())];
                String::from_utf8_lossy(part).into_owned()
            });
            assert!(!holds(bytes, &form), "{form} in {place}: {shown:?}");
        }
    }
    said
}

const LEVELS: [&str; 2] = ["debug", "trace"];

#[test]
fn an_oauth_client_says_nothing() {
    for (level, to) in LEVELS.into_iter().zip(["sqlite:x.db", "jsonl:out"]) {
        let place = Place::new();
        let (access, refresh) = place.provider.grant();
        let check = |code: i32| {
            let line = format!("sync --connector pco --log-format json --output json --to {to}");
            let mut command = place.engine(&line);
            command.args(["--streams", "people_people"]);
            command.env("PCO_REFRESH_TOKEN", &refresh).env("PCO_ACCESS_TOKEN", &access);
            let now = place.provider.refresh_tokens();
            let mut secrets = vec![access.as_str(), &refresh, CLIENT_SECRET];
            secrets.extend(now.iter().map(String::as_str));
            silent(&mut command, place.home.path(), &secrets, level, code)
        };
        let said = check(0);
        assert!(said.contains(&level.to_uppercase()), "{said}");
        place.provider.expire();
        check(0);
        // the token endpoint repeats what it was sent, in every way
        place.provider.expire();
        let all = [CLIENT_SECRET, &refresh, &place.provider.refresh_tokens()[0]];
        let echo: Vec<String> = all.iter().flat_map(|secret| forms(secret)).collect();
        // so long that a cut falls into a secret
        let long = format!("{}{} {}", "x".repeat(190), all[0], echo.join(" "));
        let body = serde_json::json!({ "errors": [{ "title": long, "detail": echo.join(" ") }] });
        let headers = vec![("X-Request-Id", echo[0].clone()), ("Location", echo[1].clone())];
        let says = |status: u16| {
            Mishap::Says(status, "application/json", body.to_string(), headers.clone())
        };
        for status in [500, 302, 403, 200, 400] {
            place.provider.mishap(says(status), 5);
            let code = if status == 403 { 4 } else { 1 };
            check(code);
            place.provider.release();
        }
        let error = serde_json::json!({ "error": long, "error_description": echo.join(" ") });
        let refusal = Mishap::Says(400, "application/json", error.to_string(), Vec::new());
        place.provider.mishap(refusal, 1);
        check(1);
        place.provider.release();
        check(0);
        // and so does the API
        let now = place.provider.refresh_tokens();
        let all = [CLIENT_SECRET, &refresh, &access, &now[0]];
        let echo: Vec<String> = all.iter().flat_map(|secret| forms(secret)).collect();
        let detail = format!("{}{access} {}", "x".repeat(190), echo.join(" "));
        let body = serde_json::json!({ "errors": [{ "title": detail, "detail": echo.join(" ") }] });
        let headers = vec![("X-Request-Id".to_owned(), echo[0].clone())];
        let fault = Fault::Status(422, body.to_string(), headers);
        place.api.fault(Matcher::path(PEOPLE), fault, u64::MAX);
        check(1);
    }
}

fn manifest(auth: &str) -> String {
    format!(
        "version: 1\nconnector: things\nbase_url: https://things.example\n\
         config: {{ key: {{ secret: true }}, user: {{}}, word: {{ secret: true }} }}\n\
         auth: {{ a: {auth} }}\ndialect: {{ json: {{ records: $ }} }}\n\
         pagination: {{ offset: {{ offset: offset, limit: limit, page_size: 50 }} }}\n\
         streams: {{ things: {{ path: /things, fields: {{ id: text, name: text }} }} }}\n"
    )
}

#[test]
fn keys_and_sessions_say_nothing() {
    let session = r#"{ session: { login: /login, json: { user: "{{ config.user }}",
        word: "{{ config.word }}" }, token: { header: X-Session }, send: { header: X-Session } } }"#;
    let key =
        |place: &str| format!(r#"{{ api_key: {{ value: "{{{{ config.key }}}}", {place} }} }}"#);
    let ways = [
        key("query: key"),
        key("header: X-Key"),
        key("header: Authorization, prefix: \"Token \""),
        key("cookie: sid"),
        session.to_owned(),
        r#"{ basic: { username: "{{ config.user }}", password: "{{ config.word }}" } }"#.to_owned(),
    ];
    let (secret, word, cookie) = ("canary?key/1+2", "canary?word&3", "canary/key+3~");
    for way in ways {
        for level in LEVELS {
            let (provider, home) = (Provider::start(), tempfile::tempdir().expect("a home"));
            fs::create_dir(home.path().join("things")).expect("a new folder");
            let text = manifest(&way.replace('\n', " "));
            fs::write(home.path().join("things/manifest.yaml"), text).expect("a new file");
            provider.echo();
            provider.login(&["what nobody sends"]);
            provider.guard(|_| false);
            let secret = if way.contains("cookie:") { cookie } else { secret };
            let run = |code: i32| {
                let mut command = engine();
                command.args(["sync", "--connector", "./things", "--to", "sqlite:x.db"]);
                command.env("HOME", home.path()).env("XDG_STATE_HOME", home.path().join("state"));
                command.env("THINGS_BASE_URL", provider.url()).current_dir(home.path());
                command.env("THINGS_USER", "me").env("THINGS_WORD", word);
                if way.contains("config.key") {
                    command.env("THINGS_KEY", secret);
                }
                silent(&mut command, home.path(), &[secret, word], level, code)
            };
            let said = run(4);
            assert!(said.contains("E0202"), "{way}: {said}");
            provider.login(&["canary"]);
            provider.guard(|_| true);
            run(0);
        }
    }
}
