//! What becomes of an answer's text, as tables.

use engine_manifest::ConnectorSource;
use engine_plan::extract::Extractor;
use engine_plan::{Plan, Window, read};

/// The plan of a manifest without a mistake.
fn plan(streams: &str) -> Plan {
    let dir = tempfile::tempdir().expect("a folder");
    let text = format!(
        "version: 1\nconnector: shop\nbase_url: https://shop.example.org\nstreams:\n{streams}"
    );
    std::fs::write(dir.path().join("manifest.yaml"), text).expect("it is written");
    let (path, file) = (dir.path().to_owned(), "manifest.yaml".to_owned());
    let reading = read(&ConnectorSource::Folder { path, file, shadows: false });
    reading.plan.unwrap_or_else(|| panic!("{:?}", reading.problems.sorted()))
}

#[test]
fn values_are_cut_out_of_the_text() {
    let plan = plan(
        "  s:
    path: /s
    dialect: { json: { records: $.items } }
    fields: { a: { text: { sensitive: omit } }, b: { json: { from: $.x.b, sensitive: omit } } }
",
    );
    let check = |body: &str, expected: &str| {
        let found = Extractor::new(&plan.streams[0]).censored(body.as_bytes(), false);
        let found = found.map(|body| String::from_utf8(body).expect("a text"));
        assert_eq!(found.as_deref().unwrap_or(body), expected, "{body}");
    };
    check(r#"{"items":[{"a":"x","c":1}]}"#, r#"{"items":[{"a":null,"c":1}]}"#);
    check(r#"{"items":[{"a": {"d":[1]} , "a":2}]}"#, r#"{"items":[{"a": null , "a":null}]}"#);
    check(r#"{"items":[{"\u0061":"x"}]}"#, r#"{"items":[{"\u0061":null}]}"#);
    check(
        r#"{"items":[{"x":{"b":[1,{"y":"é"}],"a":"é"}}]}"#,
        r#"{"items":[{"x":{"b":null,"a":"é"}}]}"#,
    );
    check(
        r#"{"items":[{"x":[{"b":1}]},{"x":1},{"a":null}],"a":1}"#,
        r#"{"items":[{"x":[{"b":1}]},{"x":1},{"a":null}],"a":1}"#,
    );
    check("[1", "[1");
}

#[test]
fn values_of_included_records_are_cut_out_too() {
    let plan = plan(
        "  people: { path: /people, dialect: json_api, fields: { name: { text: { sensitive: omit } } } }
  emails:
    path: /emails
    type: Email
    dialect: json_api
    via: { include: people.emails }
    fields: { address: { text: { sensitive: omit } } }
",
    );
    let host = plan.stream("people").expect("a stream");
    let body = r#"{"data":[{"id":"1","attributes":{"name":"A","address":"stays"}}],
        "included":[{"type":"Email","id":"2","attributes":{"address":"x"}},
                    {"type":"Phone","id":"2","attributes":{"address":"stays too"}}]}"#;
    let clean = Extractor::new(host).censored(body.as_bytes(), false).expect("something is cut");
    let clean = String::from_utf8(clean).expect("a text");
    assert_eq!(clean, body.replace(r#""A""#, "null").replace(r#""x""#, "null"));
}

#[test]
fn records_may_stand_in_several_places() {
    let check = |records: &str, body: &str, expected: Option<&[&str]>| {
        let stream = format!(
            "  s: {{ path: /s, dialect: {{ json: {{ records: '{records}' }} }},\n\
             \x20      pagination: {{ page_number: {{ page: p, total: $.n }} }} }}\n"
        );
        let plan = plan(&stream);
        let extractor = Extractor::new(&plan.streams[0]);
        let page = extractor.page(body.as_bytes(), &Window::default(), &[]);
        let keys = page.ok().map(|(_, batch)| batch.keys.join(" "));
        assert_eq!(keys, expected.map(|keys| keys.join(" ")), "{records} in {body}");
    };
    let body = r#"{"n":9,"a":[{"b":[{"id":1}]},{"b":{"id":2}},{"b":null},{"c":[{"id":3}]}]}"#;
    check("$.a[*].b", body, Some(&["1", "2"]));
    check("$.a[*].*", body, Some(&["1", "2", "3"]));
    check("$.a[0].b", body, Some(&["1"]));
    check("$.*", r#"{"n":2,"x":{"id":1},"y":{"id":2}}"#, Some(&["1", "2"]));
    check("$[*]", r#"[[{"id":1}],[],[{"id":2}]]"#, Some(&["1", "2"]));
    check("$.a[*].b", r#"{"n":0,"error":"no"}"#, None);
    // an empty list is one; an error in the place of records is none
    check("$.a[*].b", r#"{"n":0,"a":[]}"#, Some(&[]));
    check("$.a[*].b", r#"{"n":0,"a":[{"b":null}]}"#, Some(&[]));
    check("$.a[*].b", r#"{"n":0,"a":[{"error":"timeout"}]}"#, None);
    check("$.a[*].b", r#"{"n":0,"a":[{"b":"timeout"}]}"#, None);
    check("$.*", "{}", Some(&[]));
    check("$.*", r#"{"error":"no"}"#, None);
}
