//! What compiles, but may not do what is meant; and what an author can say to that.

use serde_json::Value;

use super::{Case, Files, cases, check, documents, in_head, in_stream, one_problem_each};

/// Warnings about the head of a manifest. `§` stands before the place, `\n` for the end of a line; a line
/// that ends in `\` goes on in the next one.
const IN_HEAD: &str = r#"
C0501 base_url: §http://api.example.com
C0502 config: { t: { secret: true } }\nauth: { a: { session: { login: §https://other.org/l, json: { t: \
  '{{ config.t }}' }, token: { body: $.t } } } }
C0502 auth: { a: { oauth2: { token_url: §https://id.other.com/t } } }\nbase_url: https://api.example.com
C0502 auth: { a: { oauth2: { token_url: /t, authorize_url: §https://other.org/a } } }
C0503 pagination: { page_number: { page: p } }\nstreams: { a: { path: /a, deletions: [§sweep] } }
C0503 pagination: { next_link: { body: $.n } }\ndialect: { json: { records: $.r } }\nstreams: { a: { \
  path: /a, deletions: [§sweep: { every: 1d }] } }
C0503 pagination: { page_number: { page: p } }\ndefaults: { deletions: [§sweep] }\nstreams: { a: { path: \
  /a }, b: { path: /b } }
C0503 pagination: { page_number: { page: p } }\nstreams: { a: { path: /a, fields: { at: date }, \
  deletions: [§window: { field: at, filter: f, back: 9d }] } }
C0504 pagination: { page_number: { page: p } }\nstreams: { b: { path: /b }, a: { path: '/b/{b}/a', \
  parents: [b], shared: true, deletions: [§sweep] } }
C0505 title: x\nstreams: { §a: { path: /a }, b: { path: /b } }\npagination:
C0505 pagination: { page_number: { page: p } }\nstreams: { a: { path: /a, pagination: §none } }
C0506 pagination: { page_number: { page: p, page_size: §10 } }
C0506 pagination: { token: { from: { last: id }, send: after, page_size: §10 } }
C0507 pagination: { offset: { offset: o, limit: l, page_size: §2 } }
C0507 pagination: { page_number: { page: p, limit: l, page_size: §1 } }
C0508 config: { §region: {} }
C0508 config: { §to: {}, token: { secret: true } }\nauth: { a: { bearer: { token: '{{ config.token }}' } } }
C0509 limits: { lanes: [{ path: §^/reports, quota: { requests: 1, in: 1s } }] }
C0509 limits: { lanes: [{ offset_over: §500, quota: { requests: 1, in: 1s } }] }\npagination: { offset: { \
  offset: o, limit: l, page_size: 9, deepest: 500 } }
C0511 errors: [{ status: 401, verdict: fail }, §{ status: 401, body: x, verdict: retry }]
C0511 errors: [{ body: x, verdict: fail }, §{ status: 500, body: x, verdict: retry }]
C0512 pagination:\nstreams: { a: { path: "/{r}/a", pagination: none, partitions: { §r: [eu, us] } } }
C0513 streams: { a: { path: /a, pagination: none, partitions: { §r: [eu] } } }
"#;

/// What is near to it, and good: not a word.
const GOOD: &str = r#"
base_url: http://127.0.0.1:8080
base_url: http://nas.local
config: { t: { secret: true } }\nauth: { a: { bearer: { token: "{{ config.t }}" } } }\nbase_url: \
  http://localhost
auth: { a: { oauth2: { token_url: https://login.example.com/t } } }\nbase_url: https://api.example.com
auth: { a: { oauth2: { token_url: https://id.shop.co.uk/t } } }\nbase_url: https://api.shop.co.uk
pagination: { offset: { offset: o, limit: l, page_size: 9, total: $.t } }\ndialect: { json: { records: \
  $.r } }\ndefaults: { deletions: [sweep] }
pagination: { next_link: { stable: true } }\ndefaults: { deletions: [sweep] }
pagination: { page_number: { page: p } }\nstreams: { a: { path: /a, fields: { u: timestamp }, cursor: { \
  timestamp: { field: u, filter: f, order: u } }, deletions: [sweep] } }
pagination: { page_number: { page: p } }\nstreams: { a: { path: /a, deletions: [sweep, probe] } }
pagination: { offset: { offset: o, limit: l, page_size: 3 } }
pagination: { page_number: { page: p, page_size: 10 } }\nparams: { n: "{{ page.size }}" }
dialect: csv\npagination:
config: { client_id: { title: x } }\nauth: { a: { oauth2: { token_url: /t } } }
limits: { lanes: [{ path: ^/a/1$, quota: { requests: 1, in: 1s } }] }
limits: { lanes: [{ offset_over: 499, quota: { requests: 1, in: 1s } }] }\npagination: { offset: { \
  offset: o, limit: l, page_size: 9, deepest: 500 } }
errors: [{ status: 401, body: x, verdict: fail }, { status: 401, verdict: retry }, { verdict: fail, body: \
  x }]
errors: [{ status: 401, verdict: fail }, { status: 403, verdict: retry }]
params: { page_size: "50", show_password: "false" }\nheaders: { X-Token-Type: bearer }
"#;

/// Mistakes that give a secret away, or that no request could survive.
const REFUSED: &str = r#"
C0207 headers: { X-Api-Key: §9f8c2a17b04e }
C0207 headers: { Accept: §"Bearer a1B2c3D4e5" }
C0207 headers: { §Authorization: "{{ page.token }}" }
C0207 params: { access_token: §hunter2 }
C0207 config: { region: { default: §ghp_a1B2c3D4a1B2c3D4a1B2c3D4 } }
C0207 identity: { get: §/me?key=AIzaa1B2c3D4a1B2c3D4a1B2c3D4a1B2c3D4, account: $.id }
C0211 config: { t: { secret: true } }\nauth: { a: { bearer: { token: "{{ config.t }}" } } }\nbase_url: \
  §http://api.example.com
C0212 config: { t: { secret: true } }\nauth: { a: { bearer: { token: "{{ config.t }}" } }, §b: { api_key: \
  { value: "{{ config.t }}", header: X } } }
C0212 config: { client_id: {}, client_secret: { secret: true } }\nauth: { §a: { basic: { username: "{{ \
  config.client_id }}", password: "{{ config.client_secret }}" } }, b: { oauth2: { token_url: /t } } }
C0307 streams: { b: { path: /b }, §a: { path: '/b/{x}/a', parents: [b], shared: true, relationships: { b: \
  { to: b, many: true } } } }
C0307 streams: { b: { path: /b }, §a: { path: '/b/{a_id}/a', parents: [b], shared: true } }
C0307 streams: { a: { path: /a, relationships: { _b: { to: a, many: true } } }, §a_: { path: /b, \
  relationships: { b: { to: a, many: true } } } }
C0318 params: { §p: "1" }\npagination: { page_number: { page: p } }
C0318 pagination: §{ page_number: { page: p, limit: p, page_size: 5 } }\nstreams: { a: { path: /a } }
"#;

const REFUSED_STREAM: &str = r#"
C0207 path: /a\nparams: { password: §hunter2 }
C0207 path: /a\nmethod: post\nbody: §{ json: { q: { api_key: hunter2 } } }
C0307 path: /a\nfields: { _raw: text, §_raw_: text }
C0317 path: /a\nfields: { x: date }\ncursor: { timestamp: { field: x, filter: f, start: \
  §2020-01-01T00:00:00Z } }
C0318 path: /a\nparams: { §f: "1" }\nfields: { x: date }\ncursor: { timestamp: { field: x, filter: f } }
"#;

/// Rows in one line each.
fn rows(text: &str) -> String {
    text.replace("\\\n  ", "")
}

/// All of them, for whoever counts codes.
pub(super) fn all() -> Vec<Case> {
    let mut all = cases(&rows(IN_HEAD), in_head);
    all.extend(cases(&rows(REFUSED), in_head));
    all.extend(cases(&rows(REFUSED_STREAM), in_stream));
    let mut product = in_head("products: [p.yaml]");
    product.push(("p.yaml", "product: §p\nstreams: {}".to_owned()));
    all.push(Case { code: "C0510".into(), files: product });
    all
}

#[test]
fn each_is_said_once_at_its_place() {
    one_problem_each(&all());
}

fn texts(text: &str) -> Vec<Files> {
    let text = rows(text);
    let rows = text.lines().filter(|row| !row.is_empty());
    let files = |row: &str| in_head(&row.replace(r"\n", "\n")).into_iter();
    rows.map(|row| files(row).map(|(name, text)| (name, text.into_bytes())).collect()).collect()
}

#[test]
fn what_is_good_is_not_talked_about() {
    let all = texts(GOOD);
    for (files, document) in all.iter().zip(documents(&all)) {
        let text = String::from_utf8_lossy(&files[0].1);
        assert_eq!(document["problems"], Value::Array(Vec::new()), "{text}");
    }
}

#[test]
fn a_warning_leaves_a_plan() {
    let warned = || texts("config: { region: {} }").remove(0);
    let check = |args: &[&str], code: i32, words: &[&str]| {
        let said = check(&[warned()], args);
        assert_eq!((said.code, said.err.as_str()), (Some(code), ""), "{args:?} {}", said.out);
        for word in words {
            assert!(said.out.contains(word), "{args:?}: no {word} in {}", said.out);
        }
    };
    let human = ["0/: ok, 1 streams", "warning[C0508]", "0/manifest.yaml:4:11", "0/: 1 warning\n"];
    check(&[], 0, &human);
    check(&["--strict"], 1, &human);
    let github = ["::warning file=0/manifest.yaml,line=4,col=11,title=C0508::", "1 warning"];
    check(&["--format", "github"], 0, &github);
    check(&["--format", "github", "--strict"], 1, &github);
    check(&["--format", "json"], 0, &["\"severity\":\"warning\"", "\"ok\":true", "\"count\":1"]);
    check(&["--format", "json", "--strict"], 1, &["\"guarantees\":"]);
}

#[test]
fn a_remark_allows_a_warning_where_it_stands() {
    let warnings = |row: &str| {
        let document = documents(&texts(row)).remove(0);
        document["problems"].as_array().expect("a list").len()
    };
    assert_eq!(warnings(r"config:\n  region: {}"), 1);
    assert_eq!(warnings(r"config:\n  region: {} # allow C0508: of a later version"), 0);
    assert_eq!(warnings(r"config:\n  # allow C0508\n  # for now\n  region: {}"), 0);
    assert_eq!(warnings(r"config:\n  region: {} # allow C0501"), 1);
    // a mistake is none the less one
    assert_eq!(warnings(r"headers:\n  X-Api-Key: 9f8c2a17b04e # allow C0207"), 1);
}

#[test]
fn a_secret_that_is_found_is_not_shown() {
    let secret = "s3cr3t-9f8c2a17";
    let rows = [
        format!("headers: {{ X-Api-Key: {secret} }}"),
        format!("params: {{ password: {secret} }}\ntitel: x"),
        format!("config: {{ k: {{ secret: true, default: {secret} }} }}"),
        format!("base_url: https://me:{secret}@h.example"),
        format!("auth: {{ a: {{ basic: {{ username: x, password: {secret} }} }} }}"),
        format!("auth: {{ a: {{ oauth2: {{ token_url: 'https://me:{secret}@h.example/t' }} }} }}"),
        // another mistake on the same line
        format!("headers: {{ 'X Y': a, X-Api-Key: {secret} }}"),
    ];
    for row in rows {
        for format in ["human", "json", "github"] {
            let files = in_head(&row).into_iter().map(|(n, t)| (n, t.into_bytes())).collect();
            let said = check(&[files], &["--format", format]);
            assert_eq!(said.code, Some(1), "{row}");
            assert!(!said.out.contains(secret) && !said.err.contains(secret), "{}", said.out);
        }
    }
}
