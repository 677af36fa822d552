//! A good manifest that says everything, and each of its values put wrong in every way.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Case;

const MANIFEST: &str = include_str!("manifest.json");
const PRODUCT: &str = include_str!("product.json");

/// A step to a value: a key or a place in a list.
type Way = Vec<String>;

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// The good manifest.
pub(crate) fn whole() -> Case {
    case(MANIFEST.to_owned(), PRODUCT.to_owned(), String::new())
}

fn case(manifest: String, product: String, about: String) -> Case {
    let files = [("manifest.yaml", manifest), ("product.yaml", product)];
    let files = files.map(|(name, text)| (name.to_owned(), text.into_bytes())).to_vec();
    Case { about, files, code: None }
}

/// All fields that a schema knows; forms that are written as bare names aside.
pub(crate) fn fields_of(schema: &Value) -> BTreeSet<String> {
    const BARE: [&str; 6] = ["integer", "decimal", "boolean", "date", "unix", "unix_ms"];
    let mut all = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(entries) => {
                let fields = entries.get("properties").and_then(Value::as_object);
                all.extend(fields.into_iter().flat_map(|f| f.keys().cloned()));
                open.extend(entries.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    all.retain(|name| !BARE.contains(&name.as_str()));
    all
}

/// All keys of the good manifest.
pub(crate) fn used() -> BTreeSet<String> {
    let (manifest, product) = (parsed(MANIFEST), parsed(PRODUCT));
    ways(&manifest)
        .into_iter()
        .chain(ways(&product))
        .filter_map(|way| way.last().cloned())
        .collect()
}

/// The ways to all values below this one.
fn ways(value: &Value) -> Vec<Way> {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(entries) => entries.iter().map(|(k, v)| (k.clone(), v)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for (step, value) in below {
        all.push(vec![step.clone()]);
        let deeper = ways(value).into_iter();
        all.extend(deeper.map(|way| [vec![step.clone()], way].concat()));
    }
    all
}

fn pointer(way: &Way) -> String {
    way.iter().map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1"))).collect()
}

/// Every good value, with every bad one in its place.
pub(crate) fn cases() -> Vec<Case> {
    let mut all = Vec::new();
    for (text, is_product) in [(MANIFEST, false), (PRODUCT, true)] {
        let good = parsed(text);
        for way in ways(&good) {
            let at = pointer(&way);
            let Some(here) = good.pointer(&at) else { panic!("no value at {at}") };
            for bad in wrong(&way, here) {
                let mut changed = good.clone();
                let about =
                    format!("{at} = {}", bad.to_string().chars().take(80).collect::<String>());
                if let Some(place) = changed.pointer_mut(&at) {
                    *place = bad;
                }
                all.push(match is_product {
                    true => case(MANIFEST.to_owned(), changed.to_string(), about),
                    false => case(changed.to_string(), PRODUCT.to_owned(), about),
                });
            }
        }
    }
    all
}

/// What this value must not be.
fn wrong(way: &Way, here: &Value) -> Vec<Value> {
    let key = way.last().map_or("", String::as_str);
    // a document that is sent may hold anything
    if way.windows(2).any(|steps| steps == ["body", "json"]) {
        return Vec::new();
    }
    let list = |texts: &[&str]| texts.iter().map(|t| json!(t)).collect::<Vec<Value>>();
    match here {
        Value::Object(_) => {
            let mut more = here.clone();
            more["zz_no"] = json!([[]]);
            vec![
                more,
                json!([[1]]),
                json!("§"),
                json!(7),
                json!(true),
                json!({ "": 1 }),
                json!({ "<<": 1 }),
            ]
        }
        Value::Array(_) => vec![json!({ "zz_no": 1 }), json!([[[]]]), json!([{ "zz_no": 1 }])],
        Value::Bool(_) => {
            [list(&["true", "yes", ""]), vec![json!(1), json!([]), json!({ "a": 1 })]].concat()
        }
        Value::Number(_) => {
            let texts = list(&["7", "", "ten", "0x10", "1e3", "NaN", "Infinity"]);
            let huge = if key == "offset_over" { json!(1e300) } else { json!(u64::MAX) };
            let numbers = [json!(-1), json!(1.5), json!(1e300), huge, json!(true)];
            let zero: &[Value] =
                if matches!(key, "first" | "overlap" | "offset_over") { &[] } else { &[json!(0)] };
            [texts, numbers.to_vec(), zero.to_vec(), vec![json!([1]), json!({ "a": 1 })]].concat()
        }
        Value::String(text) => {
            let mut all =
                vec![json!([[text]]), json!({ "zz_no": text }), json!([{ "zz_no": text }])];
            all.extend(list(texts(way, text)));
            all
        }
        Value::Null => Vec::new(),
    }
}

const PERIODS: &[&str] = &[
    "1x",
    "",
    "s",
    "-1s",
    "1.5s",
    "1 s",
    "1S",
    "NaN",
    "∞",
    "1s2m",
    "0x1s",
    "99999999999999999999d",
    "18446744073709551615ms",
    "١s",
    "\u{0}",
    "1s\n",
];
const JSON_PATHS: &[&str] = &[
    "",
    "a.b",
    "$.",
    "$..a",
    "$[",
    "$['a'",
    "$[-1]",
    "$x",
    "$[99999999999999999999]",
    "$[?(@.a)]",
    "$[1:2]",
    "$[a]",
    "@.a",
    "$ .a",
    "$[]",
];
const PATHS: &[&str] = &[
    "",
    "a",
    "/a?x=1",
    "/a#x",
    "/a b",
    "/../a",
    "/a/..",
    "/a/{",
    "/a/}",
    "/a/{}",
    "/a/{x y}",
    "/{a}}",
    "/\u{0}",
    "/a/%2e%2e/b",
    "/%2E./b",
    "/..\\b",
    "http://x/y",
    "/a\tb",
    "/a\u{a0}b",
    "/a\u{202e}b",
    "/{{ config.nope }}",
    "/{{ config.key }}",
    "/{{ record.id }}",
];
const URLS: &[&str] = &[
    "",
    "x",
    "ftp://h",
    "//h",
    "https://",
    "https://u:p@h",
    "https://h?x",
    "https://h#x",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://h:99999",
    "https://[::1",
    "https://a b",
    "{{ config.user }}",
];
const ADDRESSES: &[&str] = &[
    "",
    "x",
    "ftp://h",
    "//h/x",
    "http://h/x",
    "https://u:p@h",
    "https://h?x",
    "/a?x",
    "/a#x",
    "javascript:alert(1)",
];
const TEMPLATES: &[&str] = &[
    "{{",
    "{{ }}",
    "{{}}",
    "{{ config }}",
    "{{ config. }}",
    "{{ config.nope }}",
    "{{ record.x }}",
    "{{ env.HOME }}",
    "{{{{ config.key }}}}",
    "{{ config.key | upper }}",
    "{{ config.key",
    "{{ config.key } }",
    "{{ config.a b }}",
    "{{ {{ config.key }} }}",
    "{{ CONFIG.key }}",
    "{{ config['key'] }}",
    "{% for x in y %}{{ x }}{% endfor %}",
    "{{ config.key * 999999999 }}",
    "{{\nconfig.é }}",
    "hunter2",
    "",
];
const PATTERNS: &[&str] = &[
    "(",
    "[",
    "*",
    "a{2,1}",
    "(?=x)",
    "(?<!x)",
    "\\1",
    "a{1000}{1000}{1000}",
    "\\p{Nope}",
    "(?P<x>a)(?P<x>b)",
    "\\",
    "(?z)",
    "\\w{5000}",
    "[z-a]",
    "((a{100}){100}){100}",
    "\\pL{9999}",
];
const HEADER_NAMES: &[&str] =
    &["", "X Y", "X:Y", "Ä", "a\nb", "a\r\nB: c", "a\u{0}", "(a)", "a\u{202e}"];
const HEADER_VALUES: &[&str] =
    &["a\nb", "a\r\nX: y", "a\u{0}", "{{ config.nope }}", "{{ config.key }}", "{{"];
const WORDS: &[&str] =
    &["", "nope", "§", "Retry", "RETRY", "none ", "null\u{0}", "yes", "\u{202e}"];
const STREAMS: &[&str] =
    &["", "nope", "people.", ".people", "People", "people\u{0}", "extra.nope", "../people"];
const COLUMNS: &[&str] =
    &["", "nope", "Name", "changed-at", "changed_at ", "\u{202e}", "$.changed_at"];
const NAMES: &[&str] =
    &["", "A", "1a", "a-b", "a__b", "a b", "é", "a\u{0}b", "pg_x", "sqlite_x", "a.b", "\u{202e}a"];
const FILES: &[&str] = &[
    "",
    ".",
    "..",
    "../manifest.yaml",
    "/etc/passwd",
    "a/../../x.yaml",
    "./../x",
    "nope.yaml",
    "..\\x.yaml",
    "a\u{0}b",
    "https://example.com/x.yaml",
    "file:///etc/passwd",
    "~/x.yaml",
    "manifest.yaml",
    "product.yaml/x",
    "$HOME/x",
];
const PARAMETERS: &[&str] = &["", "a\u{0}b", "a\nb"];

/// Bad texts for the field at the end of the way.
fn texts(way: &Way, text: &str) -> &'static [&'static str] {
    let key = way.last().map_or("", String::as_str);
    let above = way.len().checked_sub(2).map_or("", |i| way[i].as_str());
    let inside = |name: &str| way.iter().any(|step| step == name);
    match (above, key) {
        ("learn" | "header", _) | (_, "header") => HEADER_NAMES,
        (_, "every" | "lookback" | "back" | "expires_in" | "in") => PERIODS,
        ("headers", _) if inside("errors") => PATTERNS,
        ("headers", _) | (_, "prefix") => HEADER_VALUES,
        ("token", "body") | ("permissions", _) => JSON_PATHS,
        (_, "records" | "account" | "cursor_filter" | "cursor_order" | "total" | "more")
            if text.starts_with('$') =>
        {
            JSON_PATHS
        }
        (_, "base_url") => URLS,
        ("only" | "except" | "partitions", _) => &[],
        (_, "token_url" | "authorize_url" | "login") => ADDRESSES,
        ("identity", "get") => &["", "me", "/a b", "/{x}", "/a#b", "https://h/x", "/\u{0}", "/é"],
        ("lanes" | "errors", _) | (_, "refused") => PATTERNS,
        (_, "path") if inside("lanes") => PATTERNS,
        (_, "path" | "get") if inside("streams") => PATHS,
        (_, "base_path") => PATHS,
        (_, "body") if inside("errors") => PATTERNS,
        (_, "password" | "value") if inside("auth") && text.starts_with("{{") => TEMPLATES,
        (_, "token") if text.starts_with("{{") => TEMPLATES,
        (_, "username" | "user") if inside("auth") => &TEMPLATES[..16],
        (
            _,
            "verdict" | "grant" | "client_auth" | "per" | "otherwise" | "undeclared" | "reread",
        ) => WORDS,
        (_, "connector" | "product") => NAMES,
        ("products", _) => FILES,
        ("parents", _) | (_, "stream") | ("relationships", _) => STREAMS,
        ("to" | "includes", _) | (_, "to") => STREAMS,
        ("fields", _) => WORDS,
        ("filters", _) => COLUMNS,
        (_, "field" | "key") if inside("streams") => COLUMNS,
        (_, "start") => {
            &["", "2005", "2005-13-01T00:00:00Z", "yesterday", "99999-01-01T00:00:00Z", "\u{0}"]
        }
        (_, "offset" | "limit" | "page" | "filter" | "until") if inside("streams") => PARAMETERS,
        (_, "offset" | "limit" | "page") => PARAMETERS,
        _ => &[],
    }
}
