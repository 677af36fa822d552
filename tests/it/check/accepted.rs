//! What `connector check` finds nothing wrong with, how it says so, and what it can't do.

use serde_json::{Value, json};
use tests::bin::{connector, root};

use super::{check, documents, in_head};

/// Short and long forms of everything, as additions to a good manifest.
const GOOD: &str = r#"
title: a text
title: 12
title:
config:
"title": quoted # and a remark
title: "é日本\u00e9"
title: |\n  several\n  lines
description: &text same\ntitle: *text
config: { key: {}, other: { title: T, description: D, default: d }, hidden: { secret: true } }
config: { k: { secret: true } }\nauth: { a: { bearer: { token: "Token {{config.k}}!" } } }
config: { p: { secret: true } }\nauth: { a: { basic: { username: u, password: "{{ config.p }}" } } }
auth:\n  a:\n    bearer:\n      token: "{{ config.p }}"\nconfig: { p: { secret: true } }
limits: { quota: { requests: 1, in: 500ms } }
limits: { quota: { requests: 100, in: 20s }, concurrency: 4 }
limits: { learn: { limit: X-Limit, used: X-Used, remaining: X-Left, in: X-In } }
errors: [{ status: 401, body: '(?i)gone|\[x\]', verdict: reconnect }, { body: x, verdict: ignore }]
errors: [{ status: 599, verdict: rate_limited }, { status: 100, verdict: restart_window }]
errors: [{ status: 401, verdict: refresh_auth }, { status: 403, verdict: forbidden }]
errors: [{ body: '\d+ of \w+', verdict: fail }]
expect: { cursor_filter: $.meta.filters, cursor_order: "$['a b'][0]" }
dialect: json_api
dialect: { json_api: {} }
dialect: json
dialect: { json: { records: $.data.items } }
pagination: none
pagination: { none: {} }
pagination: { offset: { offset: o, page_size: 10 } }
dialect: json_api\npagination: { offset: { offset: o, limit: l, page_size: 9, total: $.t } }
dialect: json_api\npagination: { offset: { offset: o, page_size: 9, more: $.m } }
pagination: { page_number: { page: p } }
pagination: { page_number: { page: p, limit: l, page_size: 5, first: 0 } }
dialect: json_api\npagination: { page_number: { page: p, total: $.t, more: $.m } }
headers: { Accept: a/b, X-One: "1" }\nparams: { n: 5, yes: true, "q[a]": "" }
query_params: { filter: "f[{field}]", range: "f[{field}][{op}]", order: o, descending: "-{field}" }
defaults: { key: [id], cursor: { timestamp: { field: at, filter: f, order: at, lookback: 2m } } }
defaults: { cursor: none }
base_url: http://127.0.0.1:8080/deep/path/
streams: { a: { path: /a, key: id, cursor: none } }
streams: { a: { path: /a, key: [x, y], fields: { x: text, y: integer } } }
streams: { a: { path: /a, get: "/one/{id}", type: A, title: T, description: D, docs: https://h } }
streams: { a: { path: /a, fields: { a: text, b: integer, c: number, d: decimal, e: boolean } } }
streams: { a: { path: /a, fields: { a: { text: { volatile: true } }, b: { date: {} }, c: json } } }
streams: { a: { path: /, fields: { t: timestamp }, cursor: { timestamp: { field: t, filter: f } } } }
streams: { a: { path: /a, fields: { on: date }, cursor: { timestamp: { field: on, filter: f } } } }
streams: { a: { path: /a, relationships: { up: a, all: { to: a, many: true } } } }
streams: { a: { path: /a, relationships: { any: { to: [a], type: T }, t: { type: [T] } } } }
streams: { child: { path: "/a/{a_id}/child", parents: [a] }, a: { path: /a } }
streams: { a: { path: / }, b: { path: "/{x}", parents: [a] }, c: { path: "/{x}/{y}", parents: [b] } }
streams: { a: { path: /a, fields: { n: text }, query: { filters: [n, id], orders: [n, -n] } } }
streams: { a: &same { path: /a }, b: { <<: *same, path: /b }, c: { <<: [*same] } }
streams: { a: { path: /a, every: 1d, default: false, deletions: [sweep] } }
streams: { a: { path: /a, fields: { gone: boolean }, deletions: [{ flag: { field: gone } }, probe] } }
streams: { a: { path: /a, fields: { s: text }, deletions: [{ flag: { field: s, is: [x, y] } }] } }
streams: { a: { path: /a, deletions: [feed: {stream: b, key: k}] }, b: { path: /b, fields: {k: text} } }
streams: { a: { path: /a }, b: { path: "/a/{a_id}/b", parents: [a], reread: changed, deletions: [cascade] } }
streams: { a: { path: /a }, b: { path: /b, fields: { o: text }, deletions: [cascade: {stream: a, key: o}] } }
streams: { a: { path: /a, fields: { at: date }, deletions: [window: { field: at, filter: f, back: 9d }] } }
streams: { a: { path: /a }, c: { path: /c }, b: { path: ["/a/{a_id}/b", "/c/{c_id}/b"], parents: [a, c] } }
streams: { a: { path: /a }, b: { path: "/a/{a_id}/b", parents: [a], shared: true, deletions: [sweep] } }
streams: { a: { path: /a, fields: { at: timestamp }, cursor: { newest_first: { field: at, order: "-at" } } } }
streams: { a: { path: /a, fields: { at: timestamp }, cursor: { client_side: { field: at } } } }
streams: { a: { path: /a, cursor: { id: { filter: since, order: id, overlap: 5 } } } }
dialect: json_api\nstreams: { a: { path: /a }, b: { path: /b, type: B, via: { include: a.bs } } }
dialect: json_api\nstreams: { a: { path: /a }, b: { type: B, via: { include: [a.bs] } } }
dialect: json_api\nstreams: { a: { path: /a }, b: { path: "/a/{a_id}/b", type: B, via: { include: a.x.bs } } }
dialect: json_api\nstreams: { a: { path: /a, relationships: { x: a }, include: [x, x.y] } }
streams: { a: { path: /a }, b: { path: "/a/{a_id}/b", parents: [a], reread: all, pagination: single } }
streams: { a: { path: /a, rights: some, relationships: { x: { to: a, dangling: true } } } }
expect: { cursor_filter: $.f, echo: { X-Version: X-Answered }, otherwise: fail }
expect: { cursor_filter: $.f, otherwise: fail }
"#;

#[test]
fn short_and_long_forms_are_good() {
    let rows: Vec<&str> = GOOD.lines().filter(|row| !row.is_empty()).collect();
    let files = |row: &&str| vec![("manifest.yaml", manifest(row).into())];
    let documents = documents(&rows.iter().map(files).collect::<Vec<_>>());
    let wrong = rows.iter().zip(documents).filter(|(_, document)| document["ok"] != true);
    let wrong: Vec<String> = wrong.map(|(row, d)| format!("{row}\n  {}", d["problems"])).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn manifest(row: &str) -> String {
    in_head(&row.replace(r"\n", "\n")).remove(0).1
}

#[test]
fn frames_of_a_good_file_are_good() {
    let text = manifest("title: a");
    let check = |text: String| {
        let said = check(&[vec![("manifest.yaml", text.clone().into())]], &[]);
        assert_eq!(said.code, Some(0), "{text:?} {}", said.out);
        assert_eq!(said.out.lines().next(), Some("0/: ok, 1 streams"));
    };
    check(text.clone());
    check(format!("\u{feff}{text}"));
    check(text.replace('\n', "\r\n"));
    check(format!("{text}\n\n\n"));
    check(format!("# first\n---\n{text}\n...\n"));
    check(format!("%YAML 1.2\n---\n{text}\n"));
}

/// What parses, but can't work or is not used: it must not be accepted in silence.
const WITHOUT_MEANING: &str = r#"
streams: { a: { path: /a, relationships: { "b\x07": a } } }
streams: { sqlite_a: { path: /a } }
"#;

#[test]
fn nothing_is_accepted_that_means_nothing() {
    let rows: Vec<&str> = WITHOUT_MEANING.lines().filter(|row| !row.is_empty()).collect();
    let files = |row: &&str| vec![("manifest.yaml", manifest(row).into())];
    let documents = documents(&rows.iter().map(files).collect::<Vec<_>>());
    let silent = rows.into_iter().zip(documents).filter(|(_, document)| document["ok"] == true);
    let silent: Vec<&str> = silent.map(|(row, _)| row).collect();
    assert!(silent.is_empty(), "accepted:\n{}", silent.join("\n"));
}

#[test]
fn json_has_one_shape() {
    let good = vec![("manifest.yaml", manifest("title: a").into_bytes())];
    let bad =
        vec![("manifest.yaml", manifest("titel: a\nlimits: { concurrency: 0 }").into_bytes())];
    let unreadable = vec![("manifest.yaml", vec![0xff])];
    let said = check(&[good, bad, unreadable], &["--format", "json"]);
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
    let mut found: Value = serde_json::from_str(&said.out).expect("one document");
    for document in found["connectors"].as_array_mut().expect("a list") {
        if let Some(all) = document.get_mut("guarantees").map(Value::take) {
            assert_eq!(all["a"]["deleted"][0]["when"], "never", "{all}");
        }
        for problem in document["problems"].as_array_mut().expect("a list") {
            // wordings may change
            assert!(problem["message"].take().is_string());
            let hint = problem.get_mut("hint").map(Value::take);
            assert!(hint.is_some_and(|hint| hint.is_string() || hint.is_null()));
        }
    }
    let problem = |code: &str, line: Value, column: Value, end: Value, path: Value| {
        json!({ "code": code, "severity": "error",
                "path": path, "line": line, "column": column, "end": end,
                "message": null, "hint": null })
    };
    let path = || json!("1/manifest.yaml");
    let expected = json!({ "connectors": [
        { "connector": "0/", "ok": true, "count": 0, "problems": [],
          "streams": ["a"], "notes": [], "guarantees": null },
        { "connector": "1/", "ok": false, "count": 2, "problems": [
            problem("C0101", 4.into(), 1.into(), json!({ "line": 4, "column": 6 }), path()),
            problem("C0311", 5.into(), 24.into(), json!({ "line": 5, "column": 25 }), path()),
        ] },
        { "connector": "2/", "ok": false, "count": 1, "problems": [
            problem("C0004", Value::Null, Value::Null, Value::Null, Value::Null),
        ] },
    ] });
    assert_eq!(found, expected);
}

#[test]
fn the_connectors_of_the_repository_are_good() {
    let dir = tempfile::tempdir().expect("a folder without connectors");
    let mut names = vec!["pco".to_owned(), root().join("connectors/pco").display().to_string()];
    let examples = std::fs::read_dir(root().join("tests/examples")).expect("the examples");
    let with_manifest =
        examples.flatten().map(|e| e.path()).filter(|p| p.join("manifest.yaml").is_file());
    names.extend(with_manifest.map(|path| path.display().to_string()));
    assert!(names.len() >= 5, "{names:?}");
    let mut command = connector();
    let output = command.arg("check").args(&names).current_dir(dir.path()).output();
    let output = output.expect("it starts");
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{out}");
    for name in &names {
        assert!(out.contains(&format!("{name}: ok, ")), "{name}\n{out}");
    }
}

#[test]
fn what_can_not_be_checked_is_exit_2() {
    let dir = tempfile::tempdir().expect("an empty folder");
    let check = |args: &[&str], words: &[&str]| {
        let output = connector().arg("check").args(args).current_dir(dir.path()).output();
        let output = output.expect("it starts");
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{args:?} {err}");
        assert!(output.stdout.is_empty(), "{args:?}");
        for word in words {
            assert!(err.contains(word), "{args:?}: no {word} in {err}");
        }
    };
    check(&[], &["connectors/", "hint: "]);
    check(&["pcoo"], &["`pcoo`", "did you mean `pco`?"]);
    check(&["./nowhere"], &["`./nowhere`", "hint: "]);
    check(&["no/such.yaml"], &["`no/such.yaml`", "hint: "]);
    check(&["pco", "--format", "xml"], &["xml", "human", "json"]);
    check(&["pco", "--frmat", "json"], &["--frmat", "--format"]);
}
