//! The ways to authenticate, each with a small connector of its own.

use std::fs;
use std::process::Command;
use std::time::Duration;

use tempfile::TempDir;
use tests::bin::{Said, engine};
use tests::db;
use tests::provider::{Asked, CLIENT_ID, CLIENT_SECRET, Provider};

/// A connector with one stream of 250 things, and an API for it.
struct Things {
    provider: Provider,
    home: TempDir,
}

const CONFIG: &str =
    "{ key: { secret: true }, user: {}, word: { secret: true }, second: { secret: true } }";

impl Things {
    fn new(auth: &str) -> Self {
        let things =
            Self { provider: Provider::start(), home: tempfile::tempdir().expect("a home") };
        let text = format!(
            "version: 1\nconnector: things\nbase_url: https://things.example\nconfig: {CONFIG}\n\
             auth: {{ way: {auth} }}\ndialect: {{ json: {{ records: $ }} }}\n\
             pagination: {{ offset: {{ offset: offset, limit: limit, page_size: 50 }} }}\n\
             streams: {{ things: {{ path: /things, fields: {{ id: text, name: text }} }} }}\n"
        );
        fs::create_dir(things.home.path().join("things")).expect("a new folder");
        fs::write(things.home.path().join("things/manifest.yaml"), text).expect("a new file");
        things
    }

    fn engine(&self, config: &[(&str, &str)]) -> Command {
        let mut command = engine();
        let line = "sync --connector ./things --output json --to sqlite:x.db";
        command.args(line.split(' ')).current_dir(self.home.path());
        command.env("HOME", self.home.path()).env("XDG_STATE_HOME", self.home.path().join("state"));
        command.env("THINGS_BASE_URL", self.provider.url());
        for (key, value) in config {
            command.env(format!("THINGS_{}", key.to_uppercase()), value);
        }
        command
    }

    fn sync(&self, config: &[(&str, &str)], code: i32) -> Said {
        let said = Said::run(&mut self.engine(config)).exits(code);
        if code == 0 {
            let count = "SELECT count(*) FROM things";
            assert_eq!(db::number(&self.home.path().join("x.db"), count), 250);
        }
        said
    }
}

#[test]
fn keys_in_their_places() {
    let check = |form: &str, good: fn(&Asked) -> bool| {
        let things = Things::new(&format!("{{ api_key: {form} }}"));
        things.provider.guard(good);
        things.sync(&[("key", "k/1 &+"), ("second", "s2")], 0);
        let shown = things.provider.asked();
        assert!(shown.iter().all(|asked| asked.status == Some(200)), "{form}");
        things.provider.guard(|_| false);
        let said = things.sync(&[("key", "k/1 &+"), ("second", "s2")], 4);
        assert!(said.run_finished()["error"].to_string().contains("E0202"), "{form}");
    };
    let key = r#"value: "{{ config.key }}""#;
    check(&format!("{{ {key}, header: X-Key }}"), |a| a.header("x-key") == Some("k/1 &+"));
    check(&format!("{{ {key}, header: Authorization, prefix: 'Token ' }}"), |a| {
        a.header("authorization") == Some("Token k/1 &+")
    });
    check(&format!("{{ {key}, query: key }}"), |a| a.query("key") == Some("k/1 &+"));
    let second = r#"{ value: "{{ config.second }}", cookie: sid }"#;
    check(&format!("[{{ {key}, query: key }}, {second}]"), |a| {
        a.query("key") == Some("k/1 &+") && a.header("cookie") == Some("sid=s2")
    });
}

#[test]
fn a_client_by_itself() {
    for (client_auth, in_header) in [("body", false), ("basic", true)] {
        let things = Things::new(&format!(
            "{{ oauth2: {{ token_url: /oauth/token, grant: client_credentials, \
             client_auth: {client_auth}, scopes: [a, b], params: {{ audience: me }} }} }}"
        ));
        let config = [("client_id", CLIENT_ID), ("client_secret", CLIENT_SECRET)];
        things.sync(&config, 0);
        let asked = things.provider.asked();
        let token = asked.iter().find(|a| a.path == "/oauth/token").expect("a request for a token");
        let form = |name: &str| token.form(name).unwrap_or_default();
        assert_eq!(form("grant_type"), "client_credentials");
        assert_eq!((form("scope").as_str(), form("audience").as_str()), ("a b", "me"));
        assert_eq!(token.header("authorization").is_some(), in_header);
        assert_eq!(form("client_secret").is_empty(), in_header);
        things.sync(&config, 0);
        assert_eq!(things.provider.count("/oauth/token"), 1, "the second run has it still");
        things.provider.expire();
        things.sync(&config, 0);
        assert_eq!(things.provider.count("/oauth/token"), 2);
        things.provider.expire();
        let wrong = [("client_id", CLIENT_ID), ("client_secret", "another")];
        let said = things.sync(&wrong, 4);
        let error = said.run_finished()["error"].to_string();
        assert!(error.contains("invalid_client") && !error.contains("auth login"), "{error}");
    }
}

/// A way to log in, as it is written, and where requests then carry the token.
fn session(login: &str, rest: &str) -> String {
    let fields = r#"{ user: "{{ config.user }}", word: "{{ config.word }}" }"#;
    format!("{{ session: {{ login: /login, {login}: {fields}, {rest} }} }}")
}

#[test]
fn sessions_begin_with_a_log_in() {
    let check = |login: &str, rest: &str, sent: &str, good: fn(&Asked) -> bool| {
        let things = Things::new(&session(login, rest));
        things.provider.login(&[sent]);
        let config = [("user", "me"), ("word", "pass&word")];
        things.sync(&config, 0);
        let asked = things.provider.asked();
        assert_eq!(asked[0].path, "/login");
        assert!(asked[1..].iter().all(good), "{rest}: {:?}", asked[1].headers);
        things.sync(&config, 0);
        assert_eq!(things.provider.count("/login"), 1, "the second run has it still");
        let said = things.sync(&[("user", "me"), ("word", "wrong")], 4);
        assert!(said.run_finished()["error"].to_string().contains("HTTP 401"), "{rest}");
        assert_eq!(things.provider.count("/login"), 2, "a wrong password is tried once");
    };
    let (json, form) = (r#""word":"pass&word""#, "word=pass%26word");
    check("json", "token: { body: $.data.token }", json, |a| {
        a.header("authorization").is_some_and(|h| h.starts_with("Bearer canary/access"))
    });
    check("form", "token: { header: X-Session }, send: { header: X-Session }", form, |a| {
        a.header("x-session").is_some_and(|h| h.starts_with("canary/access"))
    });
    check("form", "token: { cookie: sid }, send: { cookie: sid }", form, |a| {
        a.header("cookie").is_some_and(|h| h.starts_with("sid=canary/access"))
    });
}

#[test]
fn a_session_that_ends_in_mid_run_is_renewed_once() {
    let things = Things::new(&session("json", "token: { body: $.data.token }"));
    things.provider.login(&["pass"]);
    things.provider.expire_at(3);
    things.sync(&[("user", "me"), ("word", "pass")], 0);
    let refused = things.provider.asked().iter().filter(|a| a.status == Some(401)).count();
    assert_eq!((things.provider.count("/login"), refused), (2, 1));
}

#[test]
fn a_session_with_a_lifetime_is_renewed_in_time() {
    let things = Things::new(&session("json", "token: { body: $.data.token }, expires_in: 1s"));
    things.provider.login(&["pass"]);
    things.provider.lifetime(Some(Duration::from_millis(1_100)));
    let config = [("user", "me"), ("word", "pass")];
    things.sync(&config, 0);
    things.provider.expire();
    let log = things.provider.count("/login");
    std::thread::sleep(Duration::from_secs(1)); // its life, not somebody else's turn
    things.sync(&config, 0);
    assert_eq!(things.provider.count("/login"), log + 1);
    let refused = things.provider.asked().iter().filter(|a| a.status == Some(401)).count();
    assert_eq!(refused, 0, "it was renewed before it was refused");
}
