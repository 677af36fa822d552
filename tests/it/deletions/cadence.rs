//! Streams that are dear are read when they are due, or asked for.

use std::path::Path;

use serde_json::json;
use tests::api::{ApiThread, Record};
use tests::bin::{Said, engine};

const MANIFEST: &str = "version: 1
connector: shop
base_url: https://shop.example.org
dialect: json_api
pagination: { offset: { offset: offset, limit: per_page, page_size: 100, total: $.meta.total_count } }
streams:
  goods: { path: /goods, fields: { name: text } }
  prices: { path: /prices, every: 1d, deletions: [sweep], fields: { name: text } }
  stories: { path: /stories, default: false, fields: { name: text } }
  parts: { path: '/prices/{price_id}/parts', parents: [prices], fields: { name: text } }
";

struct Shop {
    api: ApiThread,
    dir: tempfile::TempDir,
}

impl Shop {
    fn new() -> Self {
        let (api, dir) = (ApiThread::start(), tempfile::tempdir().expect("a folder"));
        std::fs::write(dir.path().join("manifest.yaml"), MANIFEST).expect("it is written");
        for path in ["/goods", "/prices", "/stories", "/prices/1/parts"] {
            api.insert(path, Record::new("Thing", 1, json!({ "name": "x" })));
        }
        Self { api, dir }
    }

    fn sync(&self, args: &[&str]) -> Said {
        let mut command = engine();
        command.args(["sync", "--output", "json", "--connector"]).arg(self.folder());
        command.args(["--set", &format!("base_url={}", self.api.url())]).args(args);
        command.args(["--to", &format!("sqlite:{}", self.folder().join("x.db").display())]);
        Said::run(&mut command)
    }

    fn folder(&self) -> &Path {
        self.dir.path()
    }

    fn statuses(said: &Said) -> Vec<String> {
        let finished = said.events.iter().filter(|e| e["event"] == "stream.finished");
        let mut all: Vec<String> =
            finished.map(|e| format!("{} {}", e["stream"], e["status"]).replace('"', "")).collect();
        all.sort();
        all
    }
}

#[test]
fn dear_streams_wait_until_they_are_due_or_asked_for() {
    let shop = Shop::new();
    let check = |args: &[&str], expected: &[&str]| {
        let said = shop.sync(args).exits(0);
        assert_eq!(Shop::statuses(&said), expected, "{args:?}");
    };
    let first = ["goods succeeded", "parts succeeded", "prices succeeded"];
    check(&[], &first);
    // prices are not due: they were read just now; their children are read all the same
    let second = ["goods succeeded", "parts succeeded", "prices skipped"];
    check(&[], &second);
    check(&["--streams", "prices"], &["prices succeeded"]);
    check(&["--streams", "pri*"], &["prices skipped"]);
    check(&["--streams", "sto*,goods"], &["goods succeeded"]);
    check(&["--streams", "stories"], &["stories succeeded"]);
    check(&["--all", "--streams", "sto*"], &["stories succeeded"]);
    check(
        &["--all"],
        &["goods succeeded", "parts succeeded", "prices skipped", "stories succeeded"],
    );
    check(&["--full-refresh"], &first);
}

#[test]
fn what_is_withheld_is_said_while_the_stream_is_not_due() {
    let shop = Shop::new();
    for n in 2..=30 {
        shop.api.insert("/prices", Record::new("Thing", n, json!({ "name": "x" })));
    }
    let prices = ["--streams", "pri*"];
    shop.sync(&prices).exits(0);
    for n in 2..=22 {
        shop.api.delete("/prices", &n.to_string());
    }
    shop.sync(&["--streams", "pri*", "--full-refresh"]).exits(6);
    let before = shop.api.count("/prices");
    let said = shop.sync(&prices).exits(6);
    assert_eq!(said.finished("prices")["status"], "withheld");
    assert_eq!(shop.api.count("/prices"), before, "it was not due");
}
