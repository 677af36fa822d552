//! What `engine` says when it can't do what it is asked: one error, what to do, an exit code, and
//! no traces.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;
use tests::api::{ApiThread, PEOPLE};
use tests::bin::{connector, engine};

/// A part of every secret here.
const SECRET: &str = "SECRETPW";
/// `appid1:SECRETPW` as HTTP Basic sends it.
const ENCODED: &str = "YXBwaWQxOlNFQ1JFVFBX";

/// A working folder with a few things in it, and a home of its own.
struct Place {
    work: TempDir,
    home: TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self {
            work: tempfile::tempdir().expect("a working folder"),
            home: tempfile::tempdir().expect("a home"),
        };
        fs::create_dir(place.path("dir")).expect("a new folder");
        fs::create_dir(place.path("broken")).expect("a new folder");
        fs::write(place.path("note.txt"), "not a database. ".repeat(100)).expect("a new file");
        let broken = "version: 1\nconnector: b\nbase_url: ftp://h\nstreams: { a: { path: /a } }\n";
        fs::write(place.path("broken/manifest.yaml"), broken).expect("a new file");
        place
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.work.path().join(name)
    }

    fn engine(&self) -> Command {
        let mut command = engine();
        command.current_dir(self.work.path()).env("HOME", self.home.path());
        command.env("XDG_STATE_HOME", self.home.path().join("state"));
        command
    }

    /// Every file and folder with its size, those of the home too.
    fn traces(&self) -> Vec<String> {
        let mut found = Vec::new();
        list(self.work.path(), &mut found);
        list(self.home.path(), &mut found);
        found.sort();
        found
    }
}

fn list(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let size = entry.metadata().expect("it was listed").len();
        found.push(format!("{} {size}", entry.path().display()));
        if entry.path().is_dir() {
            list(&entry.path(), found);
        }
    }
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("programs write UTF-8");
    (text(&output.stdout), text(&output.stderr))
}

/// The one error and the hint of it; nothing else was said, and no secret.
fn one_error(output: &Output, exit: i32, code: &str, words: &[&str]) {
    let (out, err) = texts(output);
    assert_eq!((output.status.code(), out.as_str()), (Some(exit), ""), "{err}");
    let errors: Vec<&str> = err.lines().filter(|line| line.starts_with("error[E")).collect();
    assert_eq!(errors.len(), 1, "{err}");
    assert!(err.starts_with(&format!("error[{code}]: ")), "{code}: {err}");
    let hints = err.lines().filter(|l| l.strip_prefix("  hint: ").is_some_and(|h| !h.is_empty()));
    assert_eq!(hints.count(), 1, "{err}");
    for word in words {
        assert!(err.contains(word), "no {word} in: {err}");
    }
    assert!(!err.contains(SECRET) && !err.contains(ENCODED), "{err}");
}

/// A command line (words are separated by spaces), with credentials in the environment.
fn refused(line: &str, code: &str, words: &[&str]) {
    let place = Place::new();
    let before = place.traces();
    let mut command = place.engine();
    command.args(line.split_terminator(' ')).env("PCO_APP_ID", "appid1").env("PCO_SECRET", SECRET);
    one_error(&command.output().expect("it starts"), 2, code, words);
    assert_eq!(place.traces(), before, "{line}");
}

#[test]
fn a_wrong_connector_or_stream_is_refused() {
    refused("sync --connector pcoo", "E0002", &["`pcoo`", "did you mean `pco`?"]);
    refused("sync --connector quite-another", "E0002", &["`quite-another`", "connectors: pco"]);
    refused("sync --connector ./nowhere", "E0002", &["./nowhere"]);
    refused("get --connector pcoo people_people 1", "E0002", &["did you mean `pco`?"]);
    let words = ["C0203", "manifest.yaml:3:11", "connector check"];
    refused("sync --connector ./broken", "E0003", &words);
    let (sync, near) = ("sync --connector pco --streams", "did you mean `people_people`?");
    refused(&format!("{sync} people_peple"), "E0010", &["`people_peple`", near]);
    refused(&format!("{sync} people_people,x"), "E0010", &["`x`", "streams: "]);
    refused(&format!("{sync} x*"), "E0010", &["`x*`"]);
    refused("get --connector pco people_peple 1", "E0010", &["`people_peple`", near]);
}

#[test]
fn a_wrong_setting_is_refused() {
    let check = |rest: &str, code: &str, words: &[&str]| {
        refused(&format!("sync --connector pco {rest}"), code, words);
        refused(&format!("get --connector pco people_people 1 {rest}"), code, words);
    };
    check("--set secrt=SECRETPW", "E0006", &["`secrt`", "did you mean `secret`?"]);
    check("--set nope=1", "E0006", &["`nope`", "app_id", "base_url"]);
    check("--set SECRETPW", "E0004", &["KEY=VALUE"]);
    check("--set base_url=ftp://h", "E0006", &["`ftp://h`", "http"]);
    check("--set base_url=h", "E0006", &["`h`", "http"]);
    check("--set base_url=http://u:SECRETPW@h", "E0006", &["base URL"]);
    check("--set secret=env:NOT_SET", "E0005", &["`secret`", "NOT_SET"]);
    check("--set secret=file:none.txt", "E0005", &["`secret`", "none.txt", "No such file"]);
    check("--set access_token=SECRETPW", "E0006", &["personal_access_token", "access_token"]);
    refused("sync --connector pco --connection a/b", "E0008", &["`a/b`"]);
}

#[test]
fn missing_credentials_are_named() {
    let check = |name: &str, value: &str, words: &[&str]| {
        let place = Place::new();
        let before = place.traces();
        for line in ["sync --connector pco", "get --connector pco people_people 1"] {
            let output = place.engine().args(line.split(' ')).env(name, value).output();
            one_error(&output.expect("it starts"), 2, "E0006", words);
        }
        assert_eq!(place.traces(), before);
    };
    check("PCO_NONE", "", &["PCO_APP_ID", "PCO_SECRET", "`app_id`", "`secret`", ".env", "--set"]);
    check("PCO_APP_ID", "appid1", &["PCO_SECRET", "`secret`"]);
    check("PCO_SECRET", SECRET, &["PCO_APP_ID", "`app_id`"]);
    check("PCO_SECRET", "", &["PCO_APP_ID", "PCO_SECRET"]);
}

#[test]
fn a_database_that_can_not_be_written_is_refused() {
    let check = |to: &str, code: &str, words: &[&str]| {
        refused(&format!("sync --connector pco --to {to}"), code, words);
    };
    check("sqlite:dir", "E0307", &["dir"]);
    check("sqlite:no/such/x.db", "E0307", &["no/such/x.db", "folder"]);
    check("sqlite:note.txt/x.db", "E0307", &["note.txt/x.db"]);
    check("sqlite:note.txt", "E0306", &["note.txt", "not a database"]);
    check("sqlite:", "E0009", &["sqlite:pco.db"]);
    check("pco.db", "E0009", &["sqlite:pco.db"]);
    check("mysql://user:SECRETPW@h/db", "E0009", &["`mysql:`"]);
    check("postgresql://h/db?password=SECRETPW", "E0009", &["`password` is not known"]);
    check("postgres://u:SECRETPW@127.0.0.1:1/db", "E0307", &["postgres://u@127.0.0.1:1/db"]);
    check("jsonl:", "E0009", &["folder"]);
    check("jsonl:note.txt", "E0307", &["note.txt"]);
}

#[test]
fn there_is_nothing_to_look_at() {
    let check = |rest: &str, code: &str, words: &[&str]| {
        refused(&format!("status {rest}"), code, words);
        refused(&format!("runs {rest}"), code, words);
    };
    check("", "E0014", &["engine sync", "--to"]);
    check("--output json", "E0014", &["engine sync"]);
    check("--connector pco", "E0014", &["`pco`"]);
    check("--connection mine", "E0014", &["`mine`"]);
    check("--to sqlite:none.db", "E0307", &["none.db"]);
    check("--to mysql://u:SECRETPW@h/db", "E0009", &["`mysql:`"]);
    check("--to postgres://u:SECRETPW@127.0.0.1:1/db", "E0307", &["postgres://u@127"]);
    check("--to sqlite:note.txt", "E0306", &["not a database"]);
}

#[test]
fn ids_that_do_not_fit_are_refused() {
    let get = |rest: &str, words: &[&str]| {
        refused(&format!("get --connector pco {rest}"), "E0013", words);
    };
    get("groups_memberships 1", &["`groups_memberships`", "needs 2", "group_id id"]);
    get("people_people 1 2", &["needs 1", "2 given"]);
    get("people_people ..", &["path"]);
    get("people_people .", &["path"]);
}

#[test]
fn an_error_names_what_the_user_wrote() {
    refused("status --to sqlite:note.txt", "E0306", &["note.txt"]);
    refused("status --to sqlite:dir", "E0307", &["database dir"]);
    refused("demo --to mysql://u:SECRETPW@h/db", "E0009", &["`mysql:`"]);
}

#[test]
fn a_refused_connection_says_who_refused() {
    let place = Place::new();
    let mut command = place.engine();
    command.args(["get", "--connector", "pco", "people_people", "1"]);
    command.env("PCO_APP_ID", "appid1").env("PCO_SECRET", SECRET);
    // nobody listens on port 1
    let output = command.env("PCO_BASE_URL", "http://127.0.0.1:1").output().expect("it starts");
    one_error(&output, 1, "E0201", &["127.0.0.1:1", "refused"]);
}

#[test]
fn a_wrong_command_line_is_refused() {
    let check = |line: &str, words: &[&str]| {
        let place = Place::new();
        let before = place.traces();
        let output = place.engine().args(line.split_terminator(' ')).output().expect("it starts");
        let (out, err) = texts(&output);
        assert_eq!((output.status.code(), out.as_str()), (Some(2), ""), "{line}: {err}");
        for word in words {
            assert!(err.contains(word), "{line}: no {word} in {err}");
        }
        assert_eq!(place.traces(), before, "{line}");
    };
    check("", &["Usage: engine", "sync", "demo"]);
    check("snyc", &["error[E0027]: ", "snyc", "sync"]);
    check("sync", &["error[E0027]: ", "--connector"]);
    check("sync --connector pco --nonsense", &["error[E0027]: ", "--nonsense"]);
    check("sync --connector pco --stream x", &["error[E0027]: ", "--streams"]);
    check("sync --connector pco --output xml", &["error[E0027]: ", "xml", "json"]);
    check("sync --connector pco --max-concurrency 0", &["error[E0027]: ", "1..=256"]);
    check("sync --connector pco extra", &["error[E0027]: ", "extra"]);
    check("get --connector pco people_people", &["E0013", "needs 1 id(s), 0 given"]);
    check("demo --records 0", &["error[E0027]: ", "1..=1000000"]);
    check("runs --limit x", &["error[E0027]: ", "'x'"]);
}

#[test]
fn help_is_there_for_every_command() {
    let check = |command: &mut Command| -> String {
        let output = command.output().expect("it starts");
        let (out, err) = texts(&output);
        assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{command:?}");
        assert!(out.contains("Usage: "), "{command:?}: {out}");
        out
    };
    for (program, least) in [(engine as fn() -> Command, 5), (connector, 3)] {
        let help = check(program().arg("--help"));
        let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
        let commands = lines.map_while(|line| line.split_whitespace().next());
        let commands: Vec<&str> = commands.filter(|name| *name != "help").collect();
        assert!(commands.len() >= least, "{help}");
        for name in commands {
            check(program().args([name, "--help"]));
        }
        let version = program().arg("--version").output().expect("it starts");
        assert!(version.status.success() && version.stdout.ends_with(b"\n"));
    }
}

/// `engine sync` of ten people from `api` into `x.db`.
fn sync(place: &Place, api: &ApiThread, args: &[&str]) -> Output {
    let mut command = place.engine();
    let line = "sync --connector pco --streams people_people --to sqlite:x.db";
    command.args(line.split(' ')).args(args).env("PCO_APP_ID", "appid1").env("PCO_SECRET", SECRET);
    command.env("PCO_BASE_URL", api.url()).output().expect("it starts")
}

fn ten_people() -> ApiThread {
    let api = ApiThread::start();
    api.seed_people(10);
    api.require_basic("appid1", SECRET);
    api
}

#[test]
fn quiet_is_quiet() {
    let (place, api) = (Place::new(), ten_people());
    let output = sync(&place, &api, &["--quiet"]);
    assert_eq!(texts(&output), (String::new(), String::new()));
    assert!(output.status.success() && api.count(PEOPLE) > 0 && place.path("x.db").is_file());
    api.require_basic("another", "pair");
    one_error(&sync(&place, &api, &["--quiet"]), 4, "E0202", &["401"]);
}

#[test]
fn secrets_stay_secret() {
    let (place, api) = (Place::new(), ten_people());
    let check = |args: &[&str], exit: i32| {
        let output = sync(&place, &api, args);
        let (out, err) = texts(&output);
        assert_eq!(output.status.code(), Some(exit), "{err}");
        for text in [out, err] {
            assert!(!text.contains(SECRET) && !text.contains(ENCODED), "{args:?}: {text}");
        }
    };
    check(&[], 0);
    check(&["--output", "json"], 0);
    api.require_basic("another", "pair");
    check(&[], 4);
    check(&["--output", "json", "--log-format", "json"], 4);
    let mut stored = Vec::new();
    list(place.work.path(), &mut stored);
    list(place.home.path(), &mut stored);
    assert!(stored.iter().any(|line| line.contains("x.db")), "{stored:?}");
    for line in stored {
        let path = line.rsplit_once(' ').expect("a path and a size").0;
        let bytes = fs::read(path).unwrap_or_default(); // a folder has none
        let holds = |part: &str| bytes.windows(part.len()).any(|w| w == part.as_bytes());
        assert!(!holds(SECRET) && !holds(ENCODED), "{path}");
    }
}

#[test]
fn secrets_stay_secret_in_the_finest_log() {
    let (place, api) = (Place::new(), ten_people());
    for (secret, exit) in [(SECRET, 0), ("SECRETPW-2", 4)] {
        let mut command = place.engine();
        command.args(["get", "--connector", "pco", "people_people", "1"]);
        command.env("PCO_APP_ID", "appid1").env("PCO_SECRET", secret).env("ENGINE_LOG", "trace");
        let output = command.env("PCO_BASE_URL", api.url()).output().expect("it starts");
        let (out, err) = texts(&output);
        assert_eq!(output.status.code(), Some(exit), "{err}");
        assert!(err.contains("TRACE"), "{err}");
        assert!(![out, err].iter().any(|t| t.contains(SECRET) || t.contains(ENCODED)));
    }
}

#[test]
fn a_limiter_that_can_not_be_used_is_told() {
    let check = |limiter: &str, expected: &str| {
        let mut command = tests::bin::engine();
        command.args(["get", "--connector", "pco", "people_people", "1", "--limiter", limiter]);
        command.env("PCO_APP_ID", "x").env("PCO_SECRET", "y");
        let said = tests::bin::Said::run(&mut command).exits(2);
        assert!(said.stderr.contains("E0022"), "{}", said.stderr);
        assert!(said.stderr.contains(expected), "{}", said.stderr);
        assert!(!said.stderr.contains("hidden"), "no password: {}", said.stderr);
    };
    check("shared", "`shared` is no limiter");
    check("rediss://me:hidden@h", "`rediss:…` is no limiter");
    check("redis://me:hidden@127.0.0.1:1", "127.0.0.1:1");
    check("redis://me:hidden@127.0.0.1:x", "can't be read");
}
