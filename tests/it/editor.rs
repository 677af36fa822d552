//! Authors write manifests in an editor: the schema makes a language server complete, explain and complain.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use serde_json::{Value, json};
use tests::bin::root;

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// The language server, where `./test` installed it: it is a foreign program.
fn is_here(test: &str) -> Option<PathBuf> {
    let script = std::env::var_os("TEST_YAML_LANGUAGE_SERVER");
    if script.is_none() {
        let strict = std::env::var_os("TEST_NOTHING_SKIPPED").is_some();
        assert!(!strict, "{test} needs yaml-language-server: ./test installs it");
        // not through the test's own output, which nobody sees when a test passes
        let why = "yaml-language-server is missing; ./test installs it";
        let _ = writeln!(std::io::stderr(), "SKIPPED editor::{test}: {why}");
    }
    script.map(PathBuf::from)
}

/// A running server, spoken to as an editor does.
struct Server {
    child: Child,
    input: ChildStdin,
    said: Receiver<Value>,
    last: i64,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads messages (a head with their length, a JSON body) until the server ends.
fn listen(output: ChildStdout, said: &Sender<Value>) -> Option<()> {
    let mut output = BufReader::new(output);
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if output.read_line(&mut line).ok()? == 0 {
                return None;
            }
            match line.trim_end().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse().ok()?;
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        output.read_exact(&mut body).ok()?;
        said.send(serde_json::from_slice(&body).ok()?).ok()?;
    }
}

impl Server {
    fn start(script: PathBuf) -> Self {
        let mut command = Command::new("node");
        command.arg(script).arg("--stdio").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("node starts");
        let input = child.stdin.take().expect("a pipe");
        let output = child.stdout.take().expect("a pipe");
        let (sender, said) = channel();
        std::thread::spawn(move || listen(output, &sender));
        let mut server = Self { child, input, said, last: 0 };
        let can = json!({ "workspace": { "configuration": true } });
        let me = std::process::id();
        server.ask("initialize", json!({ "processId": me, "rootUri": null, "capabilities": can }));
        server.tell("initialized", json!({}));
        server
    }

    fn send(&mut self, mut message: Value) {
        message["jsonrpc"] = "2.0".into();
        let text = message.to_string();
        let sent = write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len());
        sent.and_then(|()| self.input.flush()).expect("the server listens");
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(json!({ "method": method, "params": params }));
    }

    /// The next message that is not a question to the editor; those are answered on the way.
    fn next(&mut self) -> Value {
        loop {
            let message = self.said.recv_timeout(PATIENCE).expect("the server answers");
            let (id, method) = (&message["id"], message["method"].as_str());
            match method {
                Some(method) if !id.is_null() => {
                    let result = settings(method, &message["params"]);
                    self.send(json!({ "id": id, "result": result }));
                }
                _ => return message,
            }
        }
    }

    /// Asks, and waits for the answer.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.last += 1;
        let id = self.last;
        self.send(json!({ "id": id, "method": method, "params": params }));
        loop {
            let mut message = self.next();
            if message["method"].is_null() && message["id"] == id {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].take();
            }
        }
    }

    /// Opens a text, and waits for what is wrong with it: lines from 1, and messages.
    fn open(&mut self, uri: &str, text: &str) -> Vec<(u64, String)> {
        let document = json!({ "uri": uri, "languageId": "yaml", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
        loop {
            let message = self.next();
            let about = &message["params"];
            if message["method"] == "textDocument/publishDiagnostics" && about["uri"] == uri {
                let all = about["diagnostics"].as_array().expect("a list");
                let line = |d: &Value| d["range"]["start"]["line"].as_u64().expect("a line") + 1;
                let text = |d: &Value| d["message"].as_str().unwrap_or_default().to_owned();
                return all.iter().map(|d| (line(d), text(d))).collect();
            }
        }
    }

    /// What could be written at a place (from 0).
    fn completions(&mut self, uri: &str, line: usize, character: usize) -> Vec<String> {
        let found = self.ask("textDocument/completion", place(uri, line, character));
        let items = found["items"].as_array().or(found.as_array()).expect("a list").clone();
        items.iter().filter_map(|item| Some(item["label"].as_str()?.to_owned())).collect()
    }

    fn hover(&mut self, uri: &str, line: usize, character: usize) -> String {
        let found = self.ask("textDocument/hover", place(uri, line, character));
        found["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }
}

fn place(uri: &str, line: usize, character: usize) -> Value {
    let position = json!({ "line": line, "character": character });
    json!({ "textDocument": { "uri": uri }, "position": position })
}

/// What the editor is set to: nothing is fetched from anywhere.
fn settings(method: &str, params: &Value) -> Value {
    let one = |item: &Value| match item["section"].as_str() {
        Some("yaml") => json!({
            "validate": true, "hover": true, "completion": true, "schemaStore": { "enable": false }
        }),
        _ => Value::Null,
    };
    match method {
        "workspace/configuration" => {
            params["items"].as_array().into_iter().flatten().map(one).collect()
        }
        _ => Value::Null,
    }
}

/// A manifest with its schema named in the first line, as authors do.
fn with_schema(text: &str) -> String {
    let schema = root().join("schemas/manifest.schema.json");
    format!("# yaml-language-server: $schema=file://{}\n{text}", schema.display())
}

const HEAD: &str = "version: 1\nconnector: c\nbase_url: https://h\n";

#[test]
fn good_manifests_are_not_complained_about() {
    let Some(script) = is_here("good_manifests_are_not_complained_about") else { return };
    let mut server = Server::start(script);
    for name in ["connectors/pco/manifest.yaml", "tests/examples/shop/manifest.yaml"] {
        let path = root().join(name);
        let text = std::fs::read_to_string(&path).expect("a manifest");
        // the one that comes along names its schema itself, from where it lies
        let text = if text.contains("$schema=") { text } else { with_schema(&text) };
        let found = server.open(&format!("file://{}", path.display()), &text);
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn wrong_keys_and_types_are_marked() {
    let Some(script) = is_here("wrong_keys_and_types_are_marked") else { return };
    let mut server = Server::start(script);
    let mut check = |name: &str, rest: &str, line: u64, part: &str| {
        let found =
            server.open(&format!("file:///{name}.yaml"), &with_schema(&format!("{HEAD}{rest}")));
        let there = found.iter().any(|(at, text)| *at == line && text.contains(part));
        assert!(there, "{name}: {found:?}");
    };
    check("key", "titel: x\nstreams: { a: { path: /a } }\n", 5, "titel");
    check("in-stream", "streams:\n  a:\n    path: /a\n    cursr: none\n", 8, "cursr");
    check("type", "streams:\n  a:\n    path: /a\n    parents: b\n", 8, "array");
    check("period", "streams:\n  a:\n    path: /a\n    every: 1x\n", 8, "pattern");
}

#[test]
fn keys_are_completed_and_explained() {
    let Some(script) = is_here("keys_are_completed_and_explained") else { return };
    let mut server = Server::start(script);
    let uri = "file:///half.yaml";
    server.open(uri, &with_schema(&format!("{HEAD}streams:\n  a:\n    path: /a\n    \n")));
    let found = server.completions(uri, 7, 4);
    for key in ["cursor", "pagination", "fields", "parents"] {
        assert!(found.iter().any(|label| label == key), "{key} is not in {found:?}");
    }
    assert!(!found.iter().any(|label| label == "path"), "written already: {found:?}");
    let text = server.hover(uri, 6, 5);
    assert!(text.contains("path below the base path"), "{text}");
}
