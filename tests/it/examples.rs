//! Eight APIs of different styles, each with the documentation its vendor would write, and a manifest written
//! from that alone: everything arrives, a second run writes nothing, changes are found.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};

use serde_json::Value;
use tests::bin::{Said, apis, engine, root};
use tests::db;

/// One of the APIs; it ends with this.
pub(crate) struct Api {
    child: Child,
    pub(crate) url: String,
}

impl Api {
    pub(crate) fn start(name: &str) -> Self {
        let mut child = apis()
            .arg(name)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the API starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("it is piped");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let url = line.trim().strip_prefix("listening on ").expect("an address").to_owned();
        Self { child, url }
    }

    fn control(&self, post: bool, path: &str) -> Value {
        let method = if post { "POST" } else { "GET" };
        let host = self.url.strip_prefix("http://").expect("plain HTTP");
        let mut stream = TcpStream::connect(host).expect("it listens");
        // HTTP/1.0: the answer ends with the connection
        write!(stream, "{method} {path} HTTP/1.0\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n")
            .expect("it takes the request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
        serde_json::from_str(body).expect("JSON")
    }

    /// Records by stream.
    fn truth(&self) -> Vec<(String, u64)> {
        let truth = self.control(false, "/_truth");
        let all = truth.as_object().expect("streams").iter();
        all.map(|(name, count)| (name.clone(), count.as_u64().expect("a number"))).collect()
    }
}

impl Drop for Api {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the manifests call the base's path and the operator's values.
struct Example {
    name: &'static str,
    base: &'static str,
    set: &'static [&'static str],
    /// Records of the documentation that are no stream, or whose rows say themselves that they are gone.
    without: &'static [&'static str],
}

fn sync(example: &Example, api: &Api, db: &Path) -> Said {
    let mut command = engine();
    command
        .args(["sync", "--output", "json", "--connector"])
        .arg(root().join("examples").join(example.name))
        .args(["--set", &format!("base_url={}{}", api.url, example.base)]);
    for value in example.set {
        command.args(["--set", value]);
    }
    command.arg("--to").arg(format!("sqlite:{}", db.display()));
    Said::run(&mut command).exits(0)
}

fn check(example: &Example) {
    let (api, dir) = (Api::start(example.name), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    sync(example, &api, &db);
    for (stream, count) in api.truth() {
        if !example.without.contains(&stream.as_str()) {
            let rows = db::number(&db, &format!("SELECT count(*) FROM {stream}"));
            assert_eq!(rows, count, "{} {stream}", example.name);
        }
    }
    let again = sync(example, &api, &db);
    assert_eq!(again.run_finished()["written"], 0, "{}", again.run_finished());
    let changed = api.control(true, "/_change");
    let stream = changed["stream"].as_str().expect("a stream").to_owned();
    let said = sync(example, &api, &db);
    let written = said.finished(&stream)["written"].as_u64().expect("a number");
    assert!(written >= 2, "{}: one is new, one has changed: {written}", example.name);
    let manifest = root().join("examples").join(example.name).join("manifest.yaml");
    let text = std::fs::read_to_string(manifest).expect("a manifest");
    assert!(text.lines().count() < 80, "{}: a manifest of less than 80 lines", example.name);
}

macro_rules! examples {
    ($($test:ident: $name:literal, $base:literal, $set:expr, $without:expr;)+) => {$(
        #[test]
        fn $test() {
            check(&Example { name: $name, base: $base, set: $set, without: $without });
        }
    )+};
}

examples! {
    json_api: "library", "/api", &["user=reader", "password=paper-lantern"], &[];
    link_headers: "forge", "/api/v4", &["token=forge_pat_7d1e0c"], &[];
    a_cursor_and_has_more: "payments", "/v1", &["secret_key=tg_test_4eC39H"], &[];
    a_search_by_post: "crm", "", &["key=rap-eu1-55d1"], &[];
    // rows within rows are no table yet
    offsets_in_a_bare_array: "shop", "/api/2.3", &["api_key=bk_live_0a9f"], &["line_items"];
    a_report_of_days: "ads", "/v1", &["token=beacon-rt-30c4"], &[];
    parents_three_levels_deep: "survey", "/v2", &["token=ink_pat_91be"], &[];
    a_session_and_lines: "legacy", "", &["password=Winter-2004"], &[];
}
