//! `connector test`: what was recorded is played without a server, every difference is named, and no secret
//! is in a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use tests::bin::{connector, root};

use crate::examples::Api;

mod secrets;

/// A working folder with a copy of a connector.
pub(crate) struct Place {
    dir: TempDir,
    name: String,
}

/// What the program said.
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) text: String,
}

impl Said {
    fn exits(self, code: i32, words: &[&str]) -> Self {
        assert_eq!(self.code, Some(code), "{}", self.text);
        for word in words {
            assert!(self.text.contains(word), "no {word} in: {}", self.text);
        }
        self
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

impl Place {
    /// With a copy of a connector of the repository.
    pub(crate) fn with(path: &str) -> Self {
        let from = root().join(path);
        let name = from.file_name().expect("a name").to_string_lossy().into_owned();
        let place = Self { dir: tempfile::tempdir().expect("a working folder"), name };
        copy(&from, &place.dir.path().join("connectors").join(&place.name));
        place
    }

    /// Only what is recorded from now on.
    fn without_cases(&self) {
        fs::remove_dir_all(self.path("fixtures")).expect("it had some");
    }

    fn path(&self, file: &str) -> PathBuf {
        self.dir.path().join("connectors").join(&self.name).join(file)
    }

    /// A file of the case `default`.
    fn of_case(&self, file: &str) -> PathBuf {
        self.path("fixtures/default").join(file)
    }

    /// Replaces the first `from` in a file.
    fn edit(&self, path: &Path, from: &str, to: &str) {
        let text = fs::read_to_string(path).expect("a file");
        assert!(text.contains(from), "no {from} in {}", path.display());
        fs::write(path, text.replacen(from, to, 1)).expect("it can be written");
    }

    pub(crate) fn test(&self, args: &[&str], env: &[(&str, &str)]) -> Said {
        let mut command = connector();
        command.args(["test", &self.name]).args(args).envs(env.iter().copied());
        let output = command.current_dir(self.dir.path()).output().expect("it starts");
        let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
        let text = text(output.stdout) + &text(output.stderr);
        Said { code: output.status.code(), text }
    }

    /// All files of all cases: name and text.
    pub(crate) fn files(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for case in fs::read_dir(self.path("fixtures")).expect("there are cases").flatten() {
            for file in fs::read_dir(case.path()).expect("a case").flatten() {
                let text = fs::read_to_string(file.path()).expect("a text");
                found.push((file.file_name().to_string_lossy().into_owned(), text));
            }
        }
        found.sort();
        assert_eq!(found.len() % 4, 0, "four files per case");
        found
    }
}

/// Records from one of the example APIs, which is gone afterwards.
fn recorded(name: &str, base: &str, more: &[&str]) -> Place {
    let (api, place) = (Api::start(name), Place::with(&format!("examples/{name}")));
    let base_url = format!("base_url={}{base}", api.url);
    let args = [&["--record", "--set", &base_url], more].concat();
    place.test(&args, &[]).exits(0, &["ok "]);
    place
}

fn shop() -> Place {
    recorded("shop", "/api/2.3", &["--set", "api_key=bk_live_0a9f", "--limit-pages", "1"])
}

/// A log-in, a key in the query, a password in a header, CSV; no server runs when they are played.
#[test]
fn what_was_recorded_is_played_without_a_server() {
    let check = |name: &str, base: &str, set: &[&str], secret: &str, words: &str| {
        let more: Vec<&str> = set.iter().flat_map(|s| ["--set", s]).collect();
        let place = recorded(name, base, &[&more[..], &["--limit-pages", "2"]].concat());
        place.test(&[], &[]).exits(0, &["ok ", words, "1 passed, 0 failed"]);
        secrets::none_in(&place.files(), &[secret, "127.0.0.1"]);
    };
    check("legacy", "", &["password=Winter-2004"], "Winter-2004", "3 streams");
    check("shop", "/api/2.3", &["api_key=bk_live_0a9f"], "bk_live_0a9f", "3 streams");
    let reader = ["user=reader", "password=paper-lantern"];
    check("library", "/api", &reader, "paper-lantern", "4 streams");
    check("ads", "/v1", &["token=beacon-rt-30c4"], "beacon-rt-30c4", "3 streams");
    check("crm", "", &["key=rap-eu1-55d1"], "rap-eu1-55d1", "streams");
    check("forge", "/api/v4", &["token=forge_pat_7d1e0c"], "forge_pat_7d1e0c", "streams");
}

#[test]
fn two_recordings_differ_in_the_time_alone() {
    let time = |place: &Place| {
        let case = fs::read_to_string(place.of_case("case.json")).expect("a case");
        let case: Value = serde_json::from_str(&case).expect("JSON");
        case["at"].as_str().expect("a time").to_owned()
    };
    let files = |place: &Place| {
        let at = time(place);
        let all = place.files().into_iter();
        all.map(|(name, text)| (name, text.replace(&at, "NOW"))).collect::<Vec<_>>()
    };
    let set = ["--set", "token=ink_pat_91be", "--limit-pages", "1"];
    let first = recorded("survey", "/v2", &set);
    // times are whole seconds: a recording takes a part of one
    let mut more = std::iter::repeat_with(|| recorded("survey", "/v2", &set)).take(20);
    let second = more.find(|place| time(place) != time(&first)).expect("another second");
    assert_eq!(files(&first), files(&second));
}

#[test]
fn a_difference_is_named() {
    let place = shop();
    let rows = place.of_case("rows.jsonl");
    place.edit(&rows, r#""total":"231.15""#, r#""total":"231.16""#);
    let words = ["FAILED", "table `orders`, key `1`, column `total`", "\"231.16\"", "\"231.15\""];
    place.test(&[], &[]).exits(1, &words).exits(1, &["--update", "0 passed, 1 failed"]);
    let said = place.test(&["--format", "json"], &[]).exits(1, &[]);
    let said: Value = serde_json::from_str(&said.text).expect("one document");
    let problem = &said["cases"][0]["problems"][0];
    let expected = json!({
        "kind": "row", "message": "a value differs", "table": "orders", "key": ["1"],
        "column": "total", "expected": "231.16", "found": "231.15",
    });
    assert_eq!(*problem, expected);
    place.edit(&rows, r#""total":"231.16""#, r#""total":"231.15""#);
    place.test(&[], &[]).exits(0, &[]);
    // a row less, and one more
    let text = fs::read_to_string(&rows).expect("rows");
    let (first, rest) = text.split_once('\n').expect("lines");
    fs::write(&rows, rest).expect("it can be written");
    place.test(&[], &[]).exits(1, &["a row that was not expected", "key `1`"]);
    fs::write(&rows, format!("{}\n{text}", first.replace(r#"["1"]"#, r#"["0"]"#)))
        .expect("it can be written");
    place.test(&[], &[]).exits(1, &["a row is missing", "key `0`"]);
    fs::write(&rows, text).expect("it can be written");
    let checkpoints = place.of_case("checkpoints.json");
    place.edit(&checkpoints, r#""read": 250"#, r#""read": 251"#);
    let words = ["checkpoint: ", "stream `orders`", "`checkpoints >  > window > read`", "251"];
    place.test(&[], &[]).exits(1, &words);
}

#[test]
fn a_record_that_breaks_the_schema_fails_even_when_its_row_is_expected() {
    let place = shop();
    place.edit(&place.of_case("exchanges.json"), r#""total": "231.15""#, r#""total": "a lot""#);
    place.test(&["--update"], &[]).exits(1, &["updated"]);
    let words = ["schema: ", "stream `orders`, key `1`, field `/total`", "\"a lot\""];
    let said = place.test(&[], &[]).exits(1, &words);
    assert!(!said.text.contains("row: "), "{}", said.text);
}

#[test]
fn a_request_that_was_not_recorded_is_shown_beside_the_nearest() {
    let place = shop();
    place.edit(&place.path("manifest.yaml"), "page_size: 250", "page_size: 200");
    let words = [
        "the recording has no answer to GET /orders?",
        "parameter `limit` is `200`, recorded `250`",
        "recorded, but not asked for: GET /orders?limit=250",
        "orders: ",
    ];
    place.test(&[], &[]).exits(1, &words);
    // what was not asked can't be expected
    let said = place.test(&["--update"], &[]).exits(1, &[]);
    assert!(!said.text.contains("updated"), "{}", said.text);
}

#[test]
fn an_update_expects_what_comes() {
    let place = shop();
    place.edit(&place.path("manifest.yaml"), "      note: text\n", "");
    place.test(&[], &[]).exits(1, &["column `note`", "found     nothing"]);
    place.test(&["--update"], &[]).exits(0, &["updated"]);
    place.test(&[], &[]).exits(0, &["1 passed"]);
}

#[test]
fn no_test_waits() {
    let place = shop();
    let path = place.of_case("exchanges.json");
    let text = fs::read_to_string(&path).expect("exchanges");
    let mut all: Vec<Value> = serde_json::from_str(&text).expect("JSON");
    let mut busy = all[0].clone();
    busy["response"] = json!({ "status": 429, "headers": { "retry-after": "120" } });
    let mut broken = all[0].clone();
    broken["response"] = json!({ "status": 503 });
    all.splice(0..0, [busy, broken]);
    fs::write(&path, Value::from(all).to_string()).expect("it can be written");
    let begun = Instant::now();
    place.test(&[], &[]).exits(0, &["5 exchanges"]);
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

#[test]
fn personal_data_is_masked() {
    let set = ["--set", "api_key=bk_live_0a9f", "--limit-pages", "1"];
    let mask = ["--mask", "ship_to,email,name"];
    let place = recorded("shop", "/api/2.3", &[&set[..], &mask].concat());
    place.test(&[], &[]).exits(0, &["1 passed"]);
    let files = place.files();
    let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
    assert!(!all.contains("Bruno Berg") && !all.contains("Oulu"), "they are still there");
    assert!(all.contains(r#""ship_to_city":"ship_to "#) && all.contains("231.15"), "{all}");
    place.test(&["--record", "--mask", "id"], &[]).exits(2, &["`id` can't be masked"]);
}

#[test]
fn what_can_not_be_done_is_said() {
    let place = Place::with("examples/forge");
    place.test(&[], &[]).exits(2, &["there is no case", "--record"]);
    place.test(&["--record"], &[]).exits(2, &["credentials are missing", "E0006"]);
    place.test(&["--mask", "x"], &[]).exits(2, &["--record"]);
    place.test(&["--record", "--case", "../x"], &[]).exits(2, &["can't be a case's name"]);
    let nobody = ["--record", "--set", "token=t0ken-1", "--set", "base_url=http://127.0.0.1:1"];
    let said = place.test(&nobody, &[]).exits(2, &["nothing was recorded", "E0201"]);
    assert!(!said.text.contains("t0ken-1"), "{}", said.text);
    assert!(!place.path("fixtures").exists());
    let api = Api::start("forge");
    let base = format!("base_url={}/api/v4", api.url);
    let wrong = ["--record", "--set", "token=t0ken-1", "--set", &base];
    place.test(&wrong, &[]).exits(2, &["nothing was recorded", "E0202"]);
    let place = shop();
    place.test(&["--case", "defalt"], &[]).exits(2, &["did you mean `default`?"]);
    place.edit(&place.of_case("case.json"), "\"at\"", "\"att\"");
    place.test(&[], &[]).exits(2, &["case.json", "att"]);
    let mut pco = connector();
    let output = pco.args(["test", "pco"]).current_dir(place.dir.path()).output();
    assert_eq!(output.expect("it starts").status.code(), Some(2));
}

#[test]
fn the_cases_of_the_repository_pass() {
    for name in ["tracker", "shop"] {
        let place = Place::with(&format!("tests/examples/{name}"));
        place.test(&[], &[]).exits(0, &["ok ", "1 passed, 0 failed"]);
    }
}
