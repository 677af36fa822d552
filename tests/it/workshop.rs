//! What helps an author of a connector: `connector new`, `explain`, `docs`, and the forms of `check`.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use tempfile::TempDir;
use tests::bin::{connector, root};

use crate::tidy::{files, quoted_codes};

/// A working folder.
struct Place(TempDir);

/// What a program said: its exit code, stdout, stderr.
struct Said(Option<i32>, String, String);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a working folder"))
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, text).expect("a new file");
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    fn run(&self, args: &[&str]) -> Said {
        let mut command = connector();
        let output = command.args(args).current_dir(self.0.path()).output().expect("it starts");
        let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
        Said(output.status.code(), text(output.stdout), text(output.stderr))
    }

    /// What it says when all is well.
    fn good(&self, args: &[&str]) -> String {
        let Said(code, out, err) = self.run(args);
        assert_eq!((code, err.as_str()), (Some(0), ""), "{args:?}: {out}");
        out
    }

    /// Exit 2, one error with its hint, nothing on stdout.
    fn refused(&self, args: &[&str], words: &[&str]) {
        let Said(code, out, err) = self.run(args);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{args:?}: {err}");
        assert!(err.contains("error[") && err.contains("  hint: "), "{args:?}: {err}");
        for word in words {
            assert!(err.contains(word), "{args:?}: no {word} in {err}");
        }
    }
}

#[test]
fn every_code_is_explained_by_the_program() {
    let place = Place::new();
    let sources = files(".rs").into_iter().filter(|f| !f.path.starts_with("tests/"));
    let mut used: BTreeSet<String> = sources
        .filter(|f| !f.path.ends_with("/tests.rs"))
        .flat_map(|f| quoted_codes(&f.text))
        .collect();
    assert!(used.len() > 60, "{used:?}");
    let list = place.good(&["explain"]);
    for line in list.lines().filter_map(|line| line.strip_prefix("  ")) {
        let (code, title) = line.split_once("  ").expect("a code and its title");
        assert!(used.remove(code), "{code} is listed, but nobody uses it, or it is listed twice");
        let page = place.good(&["explain", code]);
        assert!(page.starts_with(&format!("{code} — {title}\n\n")), "{page}");
        let text = page.split_once("\n\n").expect("a text").1;
        assert!(text.trim().len() > 20 && !text.contains("\n## "), "{page}");
        assert_eq!(page.matches("```").count() % 2, 0, "{page}");
    }
    assert!(used.is_empty(), "not listed: {used:?}");
}

#[test]
fn a_code_is_explained_as_in_the_manual() {
    let place = Place::new();
    let page = place.good(&["explain", "C0103"]);
    assert_eq!(place.good(&["explain", "c0103"]), page);
    assert!(page.starts_with("C0103 — wrong type\n"), "{page}");
    assert!(page.contains("parents: [groups]    # right\n```"), "the example too: {page}");
    assert!(!page.contains("C0104"), "only this one: {page}");
    // what holds for all codes of a group is told with each
    let page = place.good(&["explain", "E0002"]);
    assert!(page.contains("exit code 2"), "{page}");
    assert!(!place.good(&["explain", "C0312"]).contains("exit code"), "a mistake of a connector");
    place.refused(&["explain", "C01033"], &["`C01033`", "did you mean `C0103`?"]);
    place.refused(&["explain", "nonsense"], &["`nonsense`", "`connector explain`"]);
}

/// Each setting of a new manifest that is switched off: `#` without exactly one space.
fn switched_on(text: &str) -> String {
    let on = |line: &str| match line.strip_prefix('#') {
        Some(rest) if !rest.starts_with(' ') || rest.starts_with("  ") => format!("{rest}\n"),
        _ => format!("{line}\n"),
    };
    text.lines().map(on).collect()
}

#[test]
fn a_new_connector_passes_the_check() {
    let place = Place::new();
    let said = place.good(&["new", "my_shop"]);
    assert!(said.contains("connectors/my_shop/manifest.yaml"), "{said}");
    assert!(said.contains("`connector check my_shop`"), "{said}");
    let checked = place.good(&["check", "my_shop"]);
    assert!(checked.starts_with("my_shop: ok, 1 streams\n"), "{checked}");
    let text = place.read("connectors/my_shop/manifest.yaml");
    assert!(text.contains("connector: my_shop\ntitle: \"My shop\"\n"), "{text}");
    assert!(text.contains("MY_SHOP_TOKEN") && !text.contains("NAME_"), "{text}");
    // the editor finds the schema, and it is the program's own
    let line = text.lines().next().expect("a first line");
    let schema = line.strip_prefix("# yaml-language-server: $schema=./").expect("a modeline");
    let schema = place.read(&format!("connectors/my_shop/{schema}"));
    assert_eq!(schema, place.good(&["schema"]));
    // what is switched off is good too
    let on = switched_on(&text);
    assert!(on.lines().count() == text.lines().count() && on.contains("\n  orders:\n"), "{on}");
    place.write("on/manifest.yaml", &on);
    let checked = place.good(&["check", "on/"]);
    assert!(
        checked.contains("found by `updated_at`") && checked.contains("  orders\n"),
        "{checked}"
    );
}

#[test]
fn a_new_connector_may_be_anywhere() {
    let place = Place::new();
    let said = place.good(&["new", "null", "--dir", "some/where"]);
    assert!(said.contains("`connector check some/where/null/`"), "{said}");
    place.good(&["check", "some/where/null/"]);
    place.good(&["new", "true", "--dir", "."]);
    place.good(&["check", "./true/"]);
    let said = place.good(&["new", "pco"]);
    assert!(said.contains("instead of the `pco` that is compiled in"), "{said}");
}

#[test]
fn a_new_connector_replaces_nothing() {
    let place = Place::new();
    place.good(&["new", "shop"]);
    place.write("connectors/shop/manifest.yaml", "mine");
    place.refused(&["new", "shop"], &["connectors/shop", "is there already"]);
    assert_eq!(place.read("connectors/shop/manifest.yaml"), "mine");
    fs::create_dir(place.path("connectors/empty")).expect("a new folder");
    place.refused(&["new", "empty"], &["is there already"]);
    place.write("file", "");
    place.refused(&["new", "shop", "--dir", "file"], &["file/shop", "--dir"]);
    for (bad, words) in [
        ("My-Shop", "such as `my_shop`"),
        ("a__b", "such as `a_b`"),
        ("2nd", "a letter first"),
        ("", "a letter first"),
        ("../up", "`--dir`"),
        ("pg_x", "can't be a connector's name"),
    ] {
        place.refused(&["new", bad], &[words]);
    }
    let listed = fs::read_dir(place.path("connectors")).expect("a folder").flatten();
    let listed: BTreeSet<_> =
        listed.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(listed, BTreeSet::from(["shop".to_owned(), "empty".to_owned()]));
}

const ODD: &str = r#"version: 1
connector: odd
title: "Odd <b>*shop*</b>"
description: "- Sells [things](javascript:x) | `and` more."
docs: https://example.com/docs_of_it
base_url: https://h
config: { token: { title: "A | token", secret: true }, site: { default: main } }
auth: { token: { bearer: { token: "{{ config.token }}" } } }
limits:
  quota: [{ requests: 100, in: 20s }, { requests: 1, in: 1d }]
  concurrency: 3
  lanes: [{ path: "^/a|b", quota: { requests: 5, in: 1m } }]
dialect: { json: { records: $.data } }
streams:
  title: # a word of Mermaid
    title: Titles
    path: /titles
    fields: { "a|`b": text, updated: timestamp }
    cursor: { timestamp: { field: updated, filter: since } }
    deletions: [{ sweep: { every: 14d } }]
    every: 6h
  parts:
    path: "/titles/{title_id}/parts"
    parents: [title]
    default: false
    fields: { n: { integer: { description: "How <many>.", volatile: true } } }
    relationships: { title: title, next: parts, tags: { to: title, many: true }, x: { type: Other } }
"#;

#[test]
fn the_page_of_a_connector_says_everything() {
    let place = Place::new();
    place.write("odd/manifest.yaml", ODD);
    let page = place.good(&["docs", "odd/"]);
    let has = |line: &str| assert!(page.lines().any(|l| l == line), "no {line}\n{page}");
    has(r"# Odd \<b\>\*shop\*\</b\>");
    has(r"\- Sells \[things\](javascript:x) | `and` more.");
    has("Documentation of the API: <https://example.com/docs_of_it>");
    has(r"| `token` | `ODD_TOKEN` | secret |  | A \| token |");
    has("| `site` | `ODD_SITE` |  | `main` |  |");
    has("| `base_url` | `ODD_BASE_URL` |  | `https://h` | Where the API is |");
    has("- `token`: a bearer token; needs `token`");
    has("- Per credential: 100 requests in 20s, 1 request in 1d, 3 requests at once");
    has("- Requests whose path matches `^/a|b`: 5 requests in 1m");
    has("### `title`");
    has("- Path: `/titles/{title_id}/parts`");
    has("- Key: `id`");
    has("- Cursor: `updated`, filtered by `since`, lookback 2m");
    has("- Deletions: read completely every 14d");
    has("- Read: at most once in 6h");
    has("- Read: in every run, only when it is asked for by name or with `--all`");
    has("- Parents: [`title`](#title)");
    has("| ``a\\|`b`` | text |  |");
    has(r"| `n` | integer | changes by itself; How \<many\>. |");
    has("| `title_id` | text | from the path: the key of [`title`](#title) |");
    has("| `next` | [`parts`](#parts) | `next_id` |");
    has("| `tags` | [`title`](#title) | table `parts__tags` |");
    has("| `x` | `Other` (not read) | `x_id` |");
    has("    \"title\" ||--o{ \"parts\" : \"title_id\"");
    has("    \"parts\" |o--o{ \"parts\" : \"next\"");
    has("    \"title\" }o--o{ \"parts\" : \"tags\"");
    // the guarantees are those of the check
    let checked = place.good(&["check", "odd/"]);
    for line in checked.lines().filter_map(|line| line.strip_prefix("    ")) {
        let (kind, promise) = line.split_at(14);
        has(&format!("| {} | {promise} |", kind.trim_end()));
    }
}

#[test]
fn the_page_is_always_the_same_and_may_go_to_a_file() {
    let place = Place::new();
    let page = place.good(&["docs", "pco"]);
    for _ in 0..3 {
        assert_eq!(place.good(&["docs", "pco"]), page);
    }
    let streams = place.good(&["check", "pco"]);
    let streams = streams.lines().filter_map(|line| line.strip_prefix("  "));
    let streams: Vec<&str> = streams.filter(|l| !l.starts_with(' ') && !l.contains(' ')).collect();
    assert!(streams.len() > 10, "{streams:?}");
    for stream in streams {
        assert_eq!(page.matches(&format!("\n### `{stream}`\n")).count(), 1, "{stream}");
        assert!(page.contains(&format!("\n| [`{stream}`](#{stream}) |")), "{stream}");
    }
    assert!(page.contains("\"groups_groups\" ||--o{ \"groups_memberships\" : \"group_id\"\n"));
    let has = |line: &str| assert!(page.lines().any(|l| l == line), "no {line}\n{page}");
    has("| `group` | [`groups_groups`](#groups_groups) | `group_id` |");
    has(
        "| `secret` | `PCO_SECRET` | secret |  | Secret. Secret of the same personal access token. \
         It is shown once, when the token is made |",
    );
    assert!(page.contains("erDiagram") && page.matches("```").count().is_multiple_of(2));
    // each link leads to a heading
    for target in page.split("](#").skip(1).filter_map(|rest| rest.split_once(')')) {
        assert!(page.contains(&format!("\n### `{}`\n", target.0)), "{}", target.0);
    }
    place.good(&["docs", "pco", "--out", "pco.md"]);
    assert_eq!(place.read("pco.md"), page);
    place.refused(&["docs", "pco", "--out", "no/such/pco.md"], &["no/such/pco.md"]);
    place.refused(&["docs", "pcoo"], &["did you mean `pco`?"]);
    place.write("bad/manifest.yaml", "version: 2");
    place.refused(&["docs", "bad/", "--out", "bad.md"], &["C0102", "connector check bad/"]);
    assert!(!place.path("bad.md").exists());
}

const WRONG: &str = "version: 1\nconnector: c\nbase_url: https://h\n\
    streams:\n  a: { path: '/a', docs: é, cursor: \"50%\\nx,\" }\n  b: { paht: /b }\n";

#[test]
fn the_check_annotates_on_github() {
    let place = Place::new();
    place.write("a,b:c/manifest.yaml", WRONG);
    let good = root().join("tests/examples/tracker/manifest.yaml");
    let good = fs::read_to_string(good).expect("an example");
    place.write("good/manifest.yaml", &good);
    let Said(code, out, err) = place.run(&["check", "a,b:c/", "good/", "--format", "github"]);
    assert_eq!((code, err.as_str()), (Some(1), ""), "{out}");
    let lines: Vec<&str> = out.lines().collect();
    let file = "file=a%2Cb%3Ac/manifest.yaml";
    let expected = [
        format!("::error {file},line=5,col=37,title=C0105::unknown form `50%25"),
        format!("::error {file},line=6,col=8,title=C0101::unknown field `paht`%0Ahint: "),
    ];
    let places = lines.iter().zip(&expected);
    assert!(places.clone().count() == 2, "{out}");
    for (line, expected) in places {
        assert!(line.starts_with(expected.as_str()), "{line}\n{expected}");
        assert!(!line.contains("50% "), "{line}");
    }
    assert_eq!(lines[2], "connector a,b:c/: 2 problems");
    assert!(lines[3].starts_with("connector good/: ok, "), "{out}");
    assert_eq!(lines.len(), 4, "{out}");
}

#[test]
fn the_check_tells_machines_where_a_problem_ends() {
    let place = Place::new();
    place.write("c/manifest.yaml", WRONG);
    let Said(code, out, _) = place.run(&["check", "c/", "--format", "json"]);
    assert_eq!(code, Some(1));
    let document: Value = serde_json::from_str(&out).expect("one JSON document");
    let problems = document["connectors"][0]["problems"].as_array().expect("a list");
    let unknown = problems.iter().find(|p| p["code"] == "C0101").expect("this problem");
    let end = serde_json::json!({ "line": 6, "column": 12 });
    assert_eq!(
        (&unknown["line"], &unknown["column"], &unknown["end"]),
        (&6.into(), &8.into(), &end)
    );
    assert_eq!(unknown["path"], "c/manifest.yaml");
    assert!(unknown["message"].is_string() && unknown["hint"].is_string());
}

#[test]
fn the_reference_of_the_language_is_printed() {
    let page = fs::read_to_string(root().join("docs/reference.md")).expect("the page");
    assert_eq!(Place::new().good(&["schema", "--markdown"]), page);
}

#[test]
fn every_command_shows_examples() {
    let place = Place::new();
    for command in ["new", "check", "explain", "mock", "docs", "schema"] {
        let help = place.good(&[command, "--help"]);
        let examples = help.split_once("Examples:\n").unwrap_or_else(|| panic!("{help}")).1;
        assert!(examples.contains(&format!("connector {command}")), "{help}");
    }
}
