//! `connector check`: every mistake at once, each at its place, whatever the manifest.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::Value;
use tests::bin::{connector, root};

use crate::tidy::quoted_codes;

mod accepted;
mod auth;
mod hostile;
mod lints;

/// What a check may cost: CPU seconds of an unoptimised program, and KiB of addresses.
const LIMITS: &str = "ulimit -t 10; ulimit -v 262144; exec \"$0\" \"$@\"";

/// The files of a connector.
type Files = Vec<(&'static str, Vec<u8>)>;

struct Said {
    /// None when a limit stopped it.
    code: Option<i32>,
    out: String,
    err: String,
}

/// Checks connectors, in folders of the names `0`, `1`, ….
fn check(connectors: &[Files], args: &[&str]) -> Said {
    let dir = tempfile::tempdir().expect("a folder");
    let program = connector();
    let mut command = Command::new("sh");
    command.args(["-c", LIMITS]).arg(program.get_program()).arg("check").args(args);
    for (key, value) in program.get_envs() {
        match value {
            Some(value) => command.env(key, value),
            None => command.env_remove(key),
        };
    }
    for (number, files) in connectors.iter().enumerate() {
        let folder = dir.path().join(number.to_string());
        fs::create_dir(&folder).expect("a new folder");
        for (name, text) in files {
            fs::write(folder.join(name), text).expect("a new file");
        }
        command.arg(format!("{number}/"));
    }
    let output = command.current_dir(dir.path()).output().expect("it starts");
    let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// What `--format json` says about each connector.
fn documents(connectors: &[Files]) -> Vec<Value> {
    let said = check(connectors, &["--format", "json"]);
    assert!(matches!(said.code, Some(0 | 1)), "{:?} {}", said.code, said.err);
    let document: Value = serde_json::from_str(&said.out).expect("one JSON document");
    document["connectors"].as_array().expect("a list of connectors").clone()
}

/// The problems as people read them: code, place, hint. Each caret is looked at.
fn shown(out: &str) -> Vec<(&str, &str, &str)> {
    let blocks = out.split("\n\n").filter_map(|block| block.trim_start().strip_prefix("error["));
    let parts = blocks.map(|block| {
        let after = |mark: &str| block.lines().find_map(|line| Some(line.split_once(mark)?.1));
        let place = after("--> 0/manifest.yaml:").expect("a place");
        let caret = block.lines().find(|line| line.trim_start_matches([' ', '|']).starts_with('^'));
        let column = caret.and_then(|line| Some(line.find('^')? - line.find('|')? - 1));
        let ends = column.map(|column| place.ends_with(&format!(":{column}")));
        assert_eq!(ends, Some(true), "no caret at its place\n{block}");
        (&block[..5], place, after("= hint: ").unwrap_or_default())
    });
    parts.collect()
}

const WRONG: &str = r#"version: 1
connector: shop
base_url: https://api.example.com
titel: Shop
config:
  key: { title: Key }
  secret: { secret: yes }
auth:
  main: { basic: { username: "{{ config.kee }}", password: hunter2 } }
limits:
  quota: { requests: 100, in: 20 seconds }
  concurrency: 0
errors:
  - { status: 500, body: "(", verdict: retry }
  - { status: 404 }
pagination: pages
connector: again
streams:
  people:
    path: /groups/{group_id}/people
    key: uid
    cursor: { timestamp: { field: name, filter: since } }
    fields: { name: text, age: integr }
    relationships: { campus: campuses }
  notes:
    path: /people/{person_id}/notes
    parents: [peple]
  emails: { fields: { address: text } }
"#;

#[test]
fn all_mistakes_are_shown_at_once() {
    let said = check(&[vec![("manifest.yaml", WRONG.into())]], &[]);
    let expected = [
        ("C0101", "4:1", "did you mean `title`?"),
        ("C0103", "7:21", "write `true` or `false`"),
        ("C0204", "9:41", "did you mean `key`?"),
        ("C0207", "9:60", "`{{ config.NAME }}`"),
        ("C0104", "11:31", ""),
        ("C0311", "12:16", "at least 1"),
        ("C0205", "14:26", "look-around"),
        ("C0102", "15:5", "add `verdict: …` here"),
        ("C0105", "16:13", "`page_number`"),
        ("C0002", "17:1", "the first is on line 2"),
        ("C0302", "20:11", "`parents: [ … ]`"),
        ("C0306", "21:10", "`name`"),
        ("C0305", "22:35", "`name: timestamp`"),
        ("C0105", "23:32", "did you mean `integer`?"),
        ("C0303", "24:30", "streams: "),
        ("C0303", "27:15", "did you mean `people`?"),
        ("C0102", "28:3", "add `path: …` here"),
    ];
    let found = shown(&said.out);
    let places = found.iter().map(|(code, place, _)| (*code, *place));
    assert!(places.eq(expected.map(|(code, place, _)| (code, place))), "{found:#?}");
    for ((code, _, hint), (_, _, part)) in found.iter().zip(&expected) {
        assert!(hint.contains(part), "{code}: {hint}");
    }
    assert!(said.out.contains(&format!("{} problems", expected.len())), "{}", said.out);
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
}

/// Mistakes in the head of a manifest: the code, and what is added to a good one (or put in place).
/// `§` stands before the place of the mistake, `\n` for the end of a line.
const IN_HEAD: &str = r#"
C0001 title: a§: b
C0001 title: §*nowhere
C0002 title: a\n§title: b
C0004 products: [§nope.yaml]
C0004 products: [§../x.yaml]
C0005 title: §!!str x
C0005 <<: §1
C0005 title: &a [§*a]
C0005 ? §{ a: b }\n: c
C0005 streams: { a: { path: /a } }\n§---\na: b
C0101 §titel: x
C0101 title: |\n  é\n§actions: { get: /me }
C0102 limits: { §quota: { requests: 5 } }
C0102 auth: { a: §bearer }
C0103 title: §[x]
C0103 products: §a.yaml
C0103 limits: { quota: { requests: §-1, in: 1s } }
C0103 auth: { a: §{ bearer: {}, basic: {} } }
C0103 version: §one
C0104 limits: { quota: { requests: 5, in: §20 } }
C0104 errors: [{ status: §99, verdict: fail }]
C0104 dialect: { json: { records: §a } }
C0105 dialect: §jsonapi
C0105 errors: [{ status: 500, verdict: §retri }]
C0105 pagination: §cursor_token
C0204 headers: { X: §'a{{ config.x }}' }
C0314 headers: { X: 'a{{ §nope.x }}' }
C0314 params: { x: '{{ §record.x }}' }
C0204 params: { x: §'{{ config.x }}' }
C0201 version: §2
C0202 connector: §PCO
C0202 config: { §base_url: {} }
C0203 base_url: §ftp://h
C0203 base_url: §https://u:p@h
C0204 auth: { a: { bearer: { token: '§{{ record.x }}' } } }
C0204 auth: { a: { bearer: { token: 'x§{{ config.x' } } }
C0204 auth: { a: { bearer: { token: '{{ config.§nope }}' } } }
C0205 errors: [{ body: §(?=x), verdict: fail }]
C0207 auth: { a: { basic: { username: x, password: §hunter2 } } }
C0207 config: { k: {} }\nauth: { a: { bearer: { token: §'{{ config.k }}' } } }
C0207 config: { k: { secret: true, default: §x } }
C0207 headers: { Authorization: §x }
C0208 headers: { X: §"a\x0ab" }
C0208 limits: { learn: { limit: §'X Limit' } }
C0209 connector: §c\nstreams: {}
C0304 streams: { §a: { path: '/a/{a}', parents: [a] } }
C0302 streams: { a: { path: /a }, c: { path: /c }, b: { path: ['/a/{x}/b', §'/c/{x}/b'], parents: [a, c] } }
C0309 pagination: { offset: { offset: o, page_size: §0 } }
C0316 pagination: { page_number: { page: p, limit: §l } }
C0316 pagination: { next_link: { limit: §l } }
C0310 pagination: §{ offset: { offset: o, page_size: 10, total: $.total } }
C0311 limits: { concurrency: §0 }
C0311 limits: { quota: { requests: 5, in: §0s } }
"#;

/// Mistakes in a stream beside the streams `b` and `two`, which has two keys.
const IN_STREAM: &str = r#"
C0101 path: /a\n§cusror: none
C0102 path: /a\ncursor: §timestamp
C0103 path: §{ a: b }
C0302 path: /b/{b}\nparents: [b, §b]
C0302 path: ['/b/{b}', §'/c/{b}']\nparents: [b]
C0302 path: /a\nreread: §all
C0302 path: /a\nshared: §true
C0106 path: /b/{b}\nparents: [§two]
C0301 path: §a
C0301 path: /a§?x=y
C0301 path: '/a/§{x'
C0302 path: §/a/{b}
C0302 path: §/a\nparents: [b]
C0302 path: §'/x/{x}/b/{b}'\nparents: [b]
C0303 path: /b/{b}\nparents: [§nope]
C0303 path: /a\nrelationships: { x: { to: [b, §nope] } }
C0303 path: /a\nrelationships: { §x: {} }
C0305 path: /a\nfields: { x: text }\ncursor: { timestamp: { field: §x, filter: f } }
C0305 path: /a\nfields: { x: text }\ncursor: { timestamp: { field: §nope, filter: f } }
C0305 path: /a\nfields: { x: json }\ncursor: { id: { field: §x, filter: f } }
C0305 path: /a\nfields: { x: text }\ncursor: { newest_first: { field: §x } }
C0315 path: /a\nfields: { x: date }\ncursor: §{ timestamp: { field: x } }
C0317 path: /a\nfields: { x: date }\ncursor: { timestamp: { field: x, filter: f, until: §u } }
C0312 path: /a\ndeletions: [§cascade]
C0312 path: /a\ndeletions: [sweep, §count]
C0312 path: /a\ndeletions: [sweep, §sweep]
C0312 path: /a\ndeletions: [{ flag: { field: §nope } }]
C0312 path: /a\ndeletions: [{ feed: { stream: b, key: §nope } }]
C0312 path: /a\ndeletions: [{ window: { field: §nope, filter: f, back: 1d } }]
C0312 path: /a\nfields: { x: text }\ndeletions: [{ window: { field: §x, filter: f, back: 1d } }]
C0313 path: /a\ntype: T\ndialect: json_api\nvia: { include: §b }
C0313 path: §/x\nvia: { nested: { stream: b, at: $.l, owner: b_id } }
C0313 via: { nested: { stream: b, at: §$, owner: b_id } }
C0320 path: /a\nkey: k\nfields: { k: { text: { sensitive: §omit } } }
C0321 path: /a\nonly: { §k: [x] }
C0321 path: /a\nfields: { k: text }\nexcept: { §k: [] }
C0322 path: /a\npartitions: { §p: [] }
C0322 path: /a\npartitions: { p: [x, §x] }
C0323 path: /a\nfields: { x: text }\nactions: { create: { fields: [§y] } }
C0323 path: /a\nfields: { x: text }\nactions: { create: { fields: [x, §x] } }
C0323 path: /a\nfields: { x: text }\nactions: { create: { fields: [x], required: §y } }
C0323 path: /a\nactions: { create: §{} }
C0323 path: /a\nfields: { x: text }\nactions: { delete: §{ fields: [x] } }
C0323 path: /a\ndialect: json_api\nfields: { x: text }\nactions: { update: §{ fields: [x], at: $.y } }
C0323 path: /a\nfields: { x: text }\nactions: { update: §{ path: /a, fields: [x] } }
C0323 path: /a\nfields: { x: text }\nactions: { update: { fields: [x], write_only: { §x: text } } }
C0323 path: /a\nfields: { x: text }\nactions: { update: { write_only: { §y: { text: { volatile: true } } } } }
C0307 path: /a\nfields: { x: { integer: { values: [§one] } } }
C0307 path: /a\nfields: { x: { text: { values: [one, §one] } } }
C0313 path: /a\nvia: §{ include: b.x }
C0313 path: /a\ntype: T\ndialect: json_api\nvia: { include: b.x }\nparents: [§b]
C0302 path: /b/{b}/a\nparents: [b]\nreread: { recent: { field: §at, back: 1d } }
C0313 path: §/b/{x}/c/{y}\ntype: T\ndialect: json_api\nvia: { include: b.cs }
C0313 path: §/b/{id}/c\ntype: T\ndialect: json_api\nvia: { include: b.cs }
C0313 path: /a\ndialect: json_api\ninclude: [§nope]
C0313 path: /a\nrelationships: { x: b }\ninclude: [§x]
C0308 path: /a\nfields: { §x: { text: { on_request: true } } }
C0204 path: /a\nfields: { x: { text: { sensitive: §"{{ config.nope }}" } } }
C0320 path: /a\nfields: { x: { integer: { sensitive: §hash } } }
C0104 path: /a\nerrors: [§{ verdict: fail }]
C0306 path: /a\nkey: §uid
C0307 path: /a\nfields: { §"a\u0007": text }
C0307 path: /a\nrelationships: { §a: { to: b, many: true } }
C0308 path: /a\nquery: { filters: [§nope] }
C0308 path: /a\nquery: { includes: [§nope] }
"#;

/// Mistakes in a product beside a stream of the connector that is called `p_b`.
const IN_PRODUCT: &str = r"
C0102 §streams: { a: { path: /a } }
C0202 product: §P\nstreams: { a: { path: /a } }
C0210 product: p\nstreams: { §b: { path: /b } }
C0301 product: p\nbase_path: §x\nstreams: { a: { path: /a } }
C0301 product: p\nbase_path: '§/{v}'\nstreams: { a: { path: /a } }
";

/// Mistakes inside a form, and such that others could follow from: one problem all the same.
const FALSE_FRIENDS: &str = r#"
C0102 auth: { a: { §bearer: {} } }
C0102 pagination: { §offset: { offset: o } }
C0103 pagination: { offset: { offset: o, page_size: §ten } }
C0104 errors: [{ status: 500, verdict: retry }, §{ verdict: fail }]
C0102 auth: { a: { §oauth2: {} } }
C0105 streams: { a: { path: /a, fields: { x: { §string: {} } } } }
C0101 streams: { a: { path: /a, relationships: { x: { §too: a } } } }
C0103 §streams: [a]
C0202 streams: { §A: { path: /a } }
C0301 streams: { a: { path: §a } }
C0101 streams: { a: { path: /a, key: no, §feilds: { no: text } } }
C0101 config: { k: { §secrt: true } }
C0103 streams: { b: { path: /b }, a: { path: '/b/{b}/a', parents: §b } }
C0104 pagination: { offset: { offset: o, page_size: 9, total: $.t } }\ndialect: { json: { records: §items } }
C0105 streams: { a: { path: /a, key: n, fields: { n: §string } } }
C0105 streams: { a: { path: /a, fields: { u: §datetime }, cursor: { timestamp: { field: u, filter: f } } } }
C0105 streams: { a: { path: /a, fields: { n: §string }, query: { filters: [n] } } }
C0005 auth: { a: { bearer: { token: §{{ config.t }} } } }
"#;

/// A good manifest with `row` added to it, or in the place of what it has.
fn in_head(row: &str) -> Vec<(&'static str, String)> {
    let good = [
        "version: 1",
        "connector: c",
        "base_url: https://h",
        "streams: { a: { path: /a } }",
        "pagination: none",
    ];
    let plain = row.replace('§', "");
    let own = |line: &&str| {
        let key = line.split(' ').next().unwrap_or_default();
        plain.split('\n').any(|l| l.starts_with(key))
    };
    let head: Vec<&str> = good[..3].iter().copied().filter(|l| !own(l)).chain([row]).collect();
    let end = good[3..].iter().copied().filter(|line| !own(line));
    vec![("manifest.yaml", head.into_iter().chain(end).collect::<Vec<_>>().join("\n"))]
}

fn in_stream(row: &str) -> Vec<(&'static str, String)> {
    let two = "{ path: /two, key: [id, n], fields: { n: text } }";
    let row = row.replace('\n', "\n    ");
    in_head(&format!("streams:\n  b: {{ path: /b }}\n  two: {two}\n  a:\n    {row}"))
}

fn in_product(row: &str) -> Vec<(&'static str, String)> {
    let mut files = in_head("products: [p.yaml]\nstreams: { p_b: { path: /b } }");
    files.push(("p.yaml", row.to_owned()));
    files
}

/// A connector with one mistake.
struct Case {
    code: String,
    files: Vec<(&'static str, String)>,
}

fn cases(rows: &str, wrap: fn(&str) -> Vec<(&'static str, String)>) -> Vec<Case> {
    let rows = rows.lines().filter_map(|row| row.split_once(' '));
    rows.map(|(code, row)| Case { code: code.into(), files: wrap(&row.replace(r"\n", "\n")) })
        .collect()
}

fn all_cases() -> Vec<Case> {
    let mut all = cases(IN_HEAD, in_head);
    all.extend(cases(IN_STREAM, in_stream));
    all.extend(cases(IN_PRODUCT, in_product));
    let deep = format!("x: {}§{}{}", "[".repeat(39), "[".repeat(161), "]".repeat(200));
    all.push(Case { code: "C0003".into(), files: in_head(&deep) });
    all.extend(lints::all());
    all
}

impl Case {
    fn files(&self) -> Files {
        self.files.iter().map(|(name, text)| (*name, text.replace('§', "").into())).collect()
    }

    /// `C0101 manifest.yaml:4:1`
    fn expected(&self) -> String {
        let marked = self.files.iter().find_map(|(n, t)| Some((n, t.split_once('§')?.0)));
        let (name, before) = marked.unwrap_or_else(|| panic!("no mark: {:?}", self.files));
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        format!("{} {name}:{}:{column}", self.code, before.matches('\n').count() + 1)
    }
}

/// Each case is one problem, with its code, at its place.
fn one_problem_each(cases: &[Case]) {
    let connectors: Vec<Files> = cases.iter().map(Case::files).collect();
    let mut wrong = Vec::new();
    for (case, document) in cases.iter().zip(documents(&connectors)) {
        let text = |p: &Value, key: &str| p[key].as_str().unwrap_or_default().to_owned();
        let place = |p: &Value| {
            let path = text(p, "path").rsplit('/').next().unwrap_or_default().to_owned();
            format!("{} {path}:{}:{}", text(p, "code"), p["line"], p["column"])
        };
        let problems = document["problems"].as_array().expect("a list of problems");
        let found: Vec<String> = problems.iter().map(place).collect();
        if found != [case.expected()] {
            wrong.push(format!("{}\n{found:?}", case.expected()));
        }
    }
    assert!(wrong.is_empty(), "expected, and found:\n{}", wrong.join("\n"));
}

#[test]
fn a_mistake_is_one_problem_at_its_place() {
    one_problem_each(&all_cases());
}

#[test]
fn a_mistake_does_not_bring_others_with_it() {
    one_problem_each(&cases(FALSE_FRIENDS, in_head));
}

#[test]
fn every_problem_has_a_hint() {
    let connectors: Vec<Files> = all_cases().iter().map(Case::files).collect();
    let documents = documents(&connectors);
    let problems = documents.iter().flat_map(|d| d["problems"].as_array().into_iter().flatten());
    let bare: Vec<_> =
        problems.filter(|p| p["hint"].is_null()).map(|p| p["message"].to_string()).collect();
    assert!(bare.is_empty(), "no hint:\n{}", bare.join("\n"));
}

#[test]
fn every_code_can_be_met() {
    let source = fs::read_to_string(root().join("engine/manifest/src/problem.rs"));
    let known = quoted_codes(&source.expect("the list of codes"));
    let met: BTreeSet<String> = all_cases().into_iter().map(|case| case.code).collect();
    let unmet: Vec<_> = known.difference(&met).collect();
    assert!(unmet.is_empty(), "no case for {unmet:?}");
}

#[test]
fn everything_that_is_missing_is_named_at_once() {
    let check_all = |row: &str, expected: &[&str]| {
        let files: Files = vec![("manifest.yaml", row.as_bytes().to_vec())];
        let document = documents(&[files]).remove(0);
        let text = |p: &Value| p["message"].as_str().unwrap_or_default().to_owned();
        let problems = document["problems"].as_array().expect("a list of problems");
        let mut found: Vec<String> = problems.iter().map(text).collect();
        found.sort();
        assert_eq!(found, expected, "{row}");
    };
    check_all(
        "title: x\nnope: 1\nstreams: { a: { nope: 1 } }",
        &[
            "`base_url` is missing",
            "`connector` is missing",
            "`path` is missing",
            "`version` is missing",
            "unknown field `nope`",
            "unknown field `nope`",
        ],
    );
    let head = "version: 1\nconnector: c\nbase_url: https://h\nstreams: { a: { path: /a } }\n";
    let with = |row: &str| format!("{head}{row}");
    check_all(
        &with("limits: { quota: {}, nope: 1 }"),
        &["`in` is missing", "`requests` is missing", "unknown field `nope`"],
    );
    check_all(
        &with("auth: { a: { basic: {} } }"),
        &["`password` is missing", "`username` is missing"],
    );
    check_all(&with("pagination: { offset: {} }"), &["`page_size` is missing"]);
}
