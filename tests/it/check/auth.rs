//! The same of ways to authenticate, of the account and of budgets. `$K` stands for a secret config value.

use super::{Case, cases, documents, in_head, one_problem_each};

/// Mistakes in one way to authenticate.
const IN_WAY: &str = r#"
C0102 { §oauth2: {} }
C0102 { §session: { login: /l, json: { p: x } } }
C0101 { oauth2: { token_url: /t, §scope: x } }
C0103 { session: { login: /l, json: { p: $K }, token: §{ body: $.t, header: X } } }
C0104 { api_key: { value: $K, query: §q, prefix: x } }
C0104 { session: { login: §/l, token: { body: $.t } } }
C0104 { session: { login: §/l, json: { p: $K }, form: { p: $K }, token: { body: $.t } } }
C0104 { session: { login: /l, json: { p: $K }, token: { body: $.t }, send: §{} } }
C0105 { oauth2: { token_url: /t, grant: §password } }
C0203 { oauth2: { token_url: §http://h/t } }
C0203 { oauth2: { token_url: §t } }
C0203 { oauth2: { token_url: §'https://h/t?x=1' } }
C0203 { oauth2: { token_url: §https://u:p@h/t } }
C0205 { oauth2: { token_url: /t, refused: §'(?=x)' } }
C0207 { api_key: { value: §hunter2, header: X } }
C0207 { session: { login: §/l, json: { p: hunter2 }, token: { body: $.t } } }
C0208 { api_key: { value: $K, header: §'X Key' } }
C0208 { api_key: { value: $K, header: §Host } }
C0208 { api_key: { value: $K, header: §transfer-encoding } }
"#;

/// Mistakes beside it.
const IN_HEAD: &str = r"
C0104 config: { k: { secret: true } }\nauth: { §a: { api_key: { value: '{{ config.k }}' } } }
C0207 config: { client_secret: {} }\nauth: { §a: { oauth2: { token_url: /t } } }
C0102 §identity: { get: /me }
C0104 identity: { get: /me, account: §id }
C0301 identity: { get: §me, account: $.id }
C0301 identity: { get: §'/me/{id}', account: $.id }
C0102 limits: { lanes: [{ path: x, §quota: { requests: 1 } }] }
C0105 limits: { per: §planet }
C0205 limits: { lanes: [{ path: §'(?=x)', quota: { requests: 1, in: 1s } }] }
C0311 limits: { lanes: [§{ quota: { requests: 1, in: 1s } }] }
";

const GOOD_WAYS: &str = r#"
{ api_key: { value: $K, header: X, prefix: "T " } }
{ api_key: [{ value: $K, query: q }, { value: $K, cookie: c }] }
{ api_key: { value: $K, body: key } }
{ oauth2: { token_url: /t } }
{ oauth2: { token_url: https://h/t, authorize_url: /a, grant: refresh_token, redirect_port: 99 } }
{ oauth2: { token_url: /t, grant: client_credentials, client_auth: basic, scopes: [a, b] } }
{ oauth2: { token_url: /t, params: { audience: x }, refused: "no|never" } }
{ session: { login: /l, json: { p: $K, u: me }, token: { body: $.t } } }
{ session: { login: https://h/l, form: { p: $K }, token: { cookie: c }, expires_in: 1h } }
{ session: { login: /l, form: { p: $K }, token: { header: X }, send: { cookie: c } } }
{ session: { login: /l, json: { p: $K }, token: { body: $.t }, send: { header: X, prefix: "T " } } }
{ session: { login: /l, json: { p: $K }, token: { body: $.t }, send: { query: q } } }
"#;

const GOOD: &str = r#"
identity: { get: "/me?x=1", account: $.id }
identity: { get: /me, account: "$.a[0].id", permissions: [$.b, $.c] }
limits: { per: host, quota: [{ requests: 1, in: 1s }, { requests: 9, in: 1h }] }
limits: { learn: { remaining: X, reset: Y } }
limits: { lanes: [{ path: x, quota: { requests: 1, in: 1s } }] }
limits: { lanes: [{ path: "^/r", concurrency: 1, apart: true, quota: { requests: 1, in: 1s } }] }
"#;

fn in_way(row: &str) -> Vec<(&'static str, String)> {
    let row = row.replace("$K", "'{{ config.k }}'");
    in_head(&format!("config: {{ k: {{ secret: true }} }}\nauth: {{ a: {row} }}"))
}

#[test]
fn a_mistake_is_one_problem_at_its_place() {
    let mut all: Vec<Case> = cases(IN_WAY, in_way);
    all.extend(cases(IN_HEAD, in_head));
    one_problem_each(&all);
}

#[test]
fn the_forms_are_good() {
    let mut all: Vec<_> = GOOD_WAYS.lines().filter(|row| !row.is_empty()).map(in_way).collect();
    all.extend(GOOD.lines().filter(|row| !row.is_empty()).map(in_head));
    let bytes = |files: &Vec<(&'static str, String)>| {
        files.iter().map(|(name, text)| (*name, text.clone().into_bytes())).collect()
    };
    let documents = documents(&all.iter().map(bytes).collect::<Vec<_>>());
    for (files, document) in all.iter().zip(documents) {
        assert_eq!(document["ok"], true, "{}\n{}", files[0].1, document["problems"]);
    }
}
