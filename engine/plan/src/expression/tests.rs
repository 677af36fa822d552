use serde_json::json;

use super::*;

/// Values of every namespace, in one document.
struct Scope(Value);

impl Lookup for Scope {
    fn get(&self, namespace: Namespace, path: &str) -> Option<Value> {
        let space = self.0.get(namespace.word())?;
        if path.is_empty() { Some(space.clone()) } else { find(space, path).cloned() }
    }
}

fn scope() -> Scope {
    Scope(json!({
        "config": { "name": "Shop", "trick": "{{ config.name }}", "line": "a\r\nb" },
        "parent": { "id": 12 },
        "partition": { "region": "eu" },
        "page": { "size": 100, "number": 2, "offset": 100 },
        "cursor": { "from": "2026-01-31T10:20:30Z", "until": "2026-02-01" },
        "response": { "items": [{ "id": 7 }] },
        "headers": { "x-total": "31" },
        "record": {
            "id": 5, "big": 12345678901234567890u64, "rate": 1.5, "on": true, "none": null,
            "name": " Änn ", "tags": ["a", 2, null, true], "deep": [["x"]], "empty": "",
            "a b": { "c": [1, { "d": "here" }] }, "link": "https://example.net/x?page=3&size=5",
            "at": 1767323045, "ats": "1767323045", "half": 1767323045.5, "far": 1e18,
            "day": "2026-03-08", "zoned": "2026-03-08T06:30:00+02:00", "local": "2026-03-08T06:30:00",
            "huge": "x".repeat(70_000), "many": vec!["0123456789"; 10_000],
        },
        "now": "2026-11-22T10:20:30.123456Z",
    }))
}

fn parse(text: &str) -> Expression {
    Expression::parse(text, &Namespace::ALL).unwrap_or_else(|e| panic!("{text}: {e:?}"))
}

fn evaluate(text: &str) -> Result<Option<Value>, Failed> {
    parse(text).evaluate(&scope())
}

fn gives(text: &str, expected: Value) {
    assert_eq!(evaluate(text), Ok(Some(expected)), "{text}");
}

fn fails(text: &str, expected: Failed) {
    assert_eq!(evaluate(text), Err(expected), "{text}");
}

#[test]
fn names() {
    gives("", json!(""));
    gives("plain } }} { text", json!("plain } }} { text"));
    gives("{{config.name}}", json!("Shop"));
    gives("{{ parent.id }}", json!(12));
    gives("{{ page.size }}", json!(100));
    gives("{{ cursor.from }}", json!("2026-01-31T10:20:30Z"));
    gives("{{ response.items[0].id }}", json!(7));
    for header in ["headers.X-Total", "headers.\"X-Total\"", "headers['x-total']"] {
        gives(&format!("{{{{ {header} }}}}"), json!("31"));
    }
    gives("{{ record['a b'].c[1].d }}", json!("here"));
    gives("{{ record.big }}", json!(12_345_678_901_234_567_890_u64));
    gives("{{ record.deep }}", json!([["x"]]));
    gives("{{ now }}", json!("2026-11-22T10:20:30.123456Z"));
    gives("{{ partition.region }}-{{ record.id }}-{{ record.on }}", json!("eu-5-true"));
    gives("{{ record.id }} ", json!("5 "));
    // a value is no expression
    gives("{{ config.trick }}{{ config.trick }}", json!("{{ config.name }}{{ config.name }}"));
}

#[test]
fn what_has_no_value_is_left_out() {
    for text in
        ["{{ record.gone }}", "a {{ record.none }}", "{{ page.token | lower | date(\"iso\") }}"]
    {
        assert_eq!(evaluate(text), Ok(None), "{text}");
    }
    gives("{{ record.gone | default(0) }}", json!(0));
    gives("{{ record.none | default(-1.5) }}", json!(-1.5));
    gives("a{{ record.gone | default('') }}b", json!("ab"));
    gives("{{ record.gone | lower | default(true) | default(false) }}", json!(true));
    gives("{{ record.gone | default(\"}} | '\") }}", json!("}} | '"));
    gives("{{ record.empty | default(1) }}", json!(""));
    gives("{{ record.link | match(\"none=([0-9]+)\") | default(1) }}", json!(1));
}

#[test]
fn filters_of_texts() {
    gives("{{ record.tags | join(\", \") }}", json!("a, 2, true"));
    gives("{{ record.name | trim | upper }}", json!("ÄNN"));
    gives("{{ record.name|lower|trim }}", json!("änn"));
    gives("{{ record.id | base64 }}", json!("NQ=="));
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    gives("{{ record.gone | default('abc') | hash }}", json!(abc));
    gives("{{ record.link | match('page=([0-9]+)') }}", json!("3"));
    gives("{{ record.link | match('[a-z]+=[0-9]') }}", json!("page=3"));
    gives("{{ record.link | match('page=(\\d+)') }}", json!("3"));
    gives("{{ record.link | match(\"(?:x)(y)?\") | default('no group') }}", json!("no group"));
    gives("{{ record.link | match('size=([0-9]{1})') }}", json!("5"));
    fails("{{ record.id | join(',') }}", Failed::NoList("record.id".into()));
    fails("{{ record.deep | join(',') }}", Failed::NoList("record.deep".into()));
    fails("{{ record.tags | lower }}", Failed::NoText("record.tags".into()));
    fails("tags: {{ record.tags }}", Failed::NoText("record.tags".into()));
    assert_eq!(parse("{{ record.id }}").text(&scope()), Ok(Some("5".into())));
    let list = parse("{{ record.tags }}").text(&scope());
    assert_eq!(list, Err(Failed::NoText("record.tags".into())));
}

#[test]
fn filters_of_dates() {
    let gives = |name: &str, expected: Value| gives(&format!("{{{{ {name} }}}}"), expected);
    gives("record.at | date('iso')", json!("2026-01-02T03:04:05Z"));
    gives("record.ats | date('iso')", json!("2026-01-02T03:04:05Z"));
    gives("record.half | date('iso')", json!("2026-01-02T03:04:05.5Z"));
    gives("record.zoned | date('iso')", json!("2026-03-08T04:30:00Z"));
    gives("record.local | date('iso')", json!("2026-03-08T06:30:00Z"));
    gives("record.day | date('unix')", json!(1_772_928_000));
    gives("now | date('unix_ms')", json!(1_795_342_830_123_i64));
    gives("now | date('date')", json!("2026-11-22"));
    gives("now | date('%d.%m.%Y %H:%M')", json!("22.11.2026 10:20"));
    gives("cursor.from | plus('1d')", json!("2026-02-01T10:20:30Z"));
    gives("cursor.from | minus('1h') | plus('500ms')", json!("2026-01-31T09:20:30.5Z"));
    gives("record.day | plus('7d') | date('date')", json!("2026-03-15"));
    // a day has 24 hours, also when clocks change
    gives("record.day | zone('America/New_York')", json!("2026-03-07T19:00:00-05:00"));
    gives("record.day | zone('America/New_York') | plus('1d')", json!("2026-03-08T20:00:00-04:00"));
    gives("record.day | zone('Asia/Kolkata') | date('%H:%M %z')", json!("05:30 +0530"));
    gives("record.day | zone('Asia/Kolkata') | date('unix')", json!(1_772_928_000));
    gives("record.at | plus('1s') | match('T(.*)Z')", json!("03:04:06"));
    let fails = |name: &str, expected: Failed| fails(&format!("{{{{ {name} }}}}"), expected);
    fails("record.link | date('iso')", Failed::NoDate("record.link".into()));
    fails("record.on | plus('1d')", Failed::NoDate("record.on".into()));
    fails("record.far | date('iso')", Failed::Range("record.far".into()));
    fails("record.big | date('iso')", Failed::Range("record.big".into()));
}

#[test]
fn results_have_an_end() {
    for text in [
        "{{ record.huge }}",
        "{{ record.many }}",
        "a{{ record.huge }}",
        "{{ record.many | join(', ') }}",
        "{{ record.huge | base64 }}",
    ] {
        fails(text, Failed::TooLong);
    }
    gives("{{ record.huge | match('^x{3}') }}", json!("xxx"));
}

/// The message, and the part of the text that it is about.
fn wrong(text: &str, why: &str, part: &str) {
    let allowed = [Namespace::Config, Namespace::Record, Namespace::Page, Namespace::Cursor];
    let allowed = [&allowed[..], &[Namespace::Now, Namespace::Headers]].concat();
    let (message, from, to) = Expression::parse(text, &allowed).expect_err(text);
    assert!(message.contains(why), "{text}: {message}");
    assert_eq!(&text[from..to], part, "{text}: {message}");
}

#[test]
fn wrong_names() {
    wrong("é{{ confg.a }}", "did you mean `config`?", "confg");
    wrong("{{ env.HOME }}", "allowed here: `config`, `record`", "env");
    wrong("{{ parent.id }}", "`parent` has no meaning here: allowed here: `config`", "parent");
    wrong("{{ page.sise }}", "did you mean `size`?", "page.sise");
    wrong("{{ page }}", "names in `page`: `size`, `number`, `offset`, `token`", "page");
    wrong("{{ cursor.since }}", "`from`, `until`", "cursor.since");
    wrong("{{ now.year }}", "stands alone", "now.year");
    wrong("{{ now() }}", "stands alone", "now()");
    wrong("{{ config }}", "such as `config.name`", "config");
    wrong("{{ config.a.b }}", "such as `config.name`", "config.a.b");
    wrong("{{ record }}", "a path follows", "record");
    wrong("{{ record.a..b }}", "a name must follow", "record.a..b");
    wrong("{{ record.a[x] }}", "a number or a quoted name", "record.a[x]");
    wrong("{{ record.a+1 }}", "is quoted", "record.a+1");
    wrong("{{ record.a\"b\" }}", "is quoted", "record.a\"b\"");
    wrong("{{ headers.\"a b\" }}", "a header's name", "headers.\"a b\"");
    let (message, ..) = Expression::parse("{{ now }}", &[]).expect_err("nothing is allowed");
    assert_eq!(message, "`now` has no meaning here: no expression has a meaning here");
}

#[test]
fn wrong_syntax() {
    wrong("a {{ config.a", "without its `}}`", "{{ config.a");
    wrong("a {{", "without its `}}`", "{{");
    wrong("{{ config.a }", "expected `|` and a filter", "}");
    wrong("{{ }}", "expected a name", "}");
    wrong("{{ 'a' }}", "expected a name", "'");
    wrong("{{ config.a + 1 }}", "not `+`", "+");
    wrong("{{ config.a | }}", "expected a filter", "}");
    wrong("{{ config.a | lowr }}", "did you mean `lower`?", "lowr");
    wrong("{{ config.a | eval }}", "filters: `default`, `join`", "eval");
    wrong("{{ config.a | default('x }}", "without its end", "'x }}");
    wrong("{{ config.a | default(x) }}", "a text stands in quotes", "x");
    wrong("{{ config.a | default(null) }}", "is no number", "null");
    wrong("{{ config.a | default() }}", "a text in quotes", ")");
    wrong("{{ config.a | default(1, 2) }}", "expected `)`", ",");
    wrong("{{ config.a | default }}", "needs a value", "default");
    wrong("{{ config.a | lower('x') }}", "no argument", "'x'");
    wrong("{{ config.a | join(1) }}", "a text in quotes", "1");
    wrong("{% if x %}{{ if x }}", "`if` is unknown", "if");
    let seventeen = format!("{{{{ config.a {}}}}}", "| trim ".repeat(17));
    wrong(&seventeen, "more than 16 filters", &seventeen);
    parse(&format!("{{{{ config.a {}}}}}", "| trim ".repeat(16)));
    let long = "x".repeat(4097);
    wrong(&long, "at most 4 KiB", &long);
    parse(&long[1..]);
}

#[test]
fn wrong_arguments() {
    wrong("{{ config.a | match('(') }}", "no regular expression: unclosed group", "'('");
    wrong("{{ config.a | match('(?=a)') }}", "look-around", "'(?=a)'");
    wrong("{{ config.a | match('[a-z]{9999}') }}", "more than 64 KiB", "'[a-z]{9999}'");
    for fits in ["\\d+", "\\w+", "\\s*(\\S+)", "(?i)[a-z]{2,64}"] {
        parse(&format!("{{{{ record.a | match('{fits}') }}}}"));
    }
    wrong("{{ now | date('isoo') }}", "did you mean `iso`?", "'isoo'");
    wrong("{{ now | date('%!') }}", "no date format", "'%!'");
    wrong("{{ now | plus('1w') }}", "write `500ms`", "'1w'");
    wrong("{{ now | minus('-1d') }}", "is no duration", "'-1d'");
    wrong("{{ now | plus('99999999999999d') }}", "is no duration", "'99999999999999d'");
    wrong("{{ now | zone('America/Atlantis') }}", "no time zone", "'America/Atlantis'");
}

#[test]
fn what_it_needs() {
    let check = |text: &str, expected: &[(Namespace, &str)], plain, fixed| {
        let expression = parse(text);
        assert!(expression.names().eq(expected.iter().copied()), "{text}");
        assert_eq!((expression.is_plain(), expression.is_static()), (plain, fixed), "{text}");
        assert_eq!(expression.as_str(), text);
    };
    check("text", &[], true, true);
    check("{{ config.a }}", &[(Namespace::Config, "a")], false, true);
    let both = [(Namespace::Partition, "b"), (Namespace::Record, "c[0].d")];
    check("{{ partition.b }}/{{ record.c[0].d }}", &both, false, false);
    check("{{ headers.X-Total }}", &[(Namespace::Headers, "x-total")], false, false);
    check("{{ now }}", &[(Namespace::Now, "")], false, false);
}

#[test]
fn other_places() {
    for bad in ["a\r\nb", "a\nb", "\0", "a\tb", "\u{7f}", "\u{85}"] {
        assert_eq!(header_safe(bad), Err(Failed::Control), "{bad:?}");
    }
    assert_eq!(header_safe("Ünï code"), Ok(()));
    let check =
        |text: &str, safe: Option<&str>| assert_eq!(path_safe(text).as_deref(), safe, "{text}");
    check("a/../b?c#d", Some("a%2F..%2Fb%3Fc%23d"));
    check("é\n", Some("%C3%A9%0A"));
    for nothing in ["", ".", ".."] {
        check(nothing, None);
    }
}

#[test]
fn trees() {
    let check = |written: Value, expected: Value| {
        let tree = Tree::parse(&written, &Namespace::ALL).expect("a tree");
        assert_eq!(tree.evaluate(&scope()), Ok(expected), "{written}");
    };
    check(json!(null), json!(null));
    check(json!("{{ record.gone }}"), json!(null));
    check(json!("{{ record.id }}"), json!(5));
    check(json!([1, "{{ record.gone }}", "{{ record.tags }}"]), json!([1, ["a", 2, null, true]]));
    check(
        json!({ "a": { "b": "{{ record.gone }}" }, "c": "{{ config.trick }}", "d": null, "e": "}}" }),
        json!({ "a": {}, "c": "{{ config.name }}", "d": null, "e": "}}" }),
    );
    check(json!("x".repeat(9000)), json!("x".repeat(9000)));
    let tree = json!({ "a": ["{{ record.id }} {{ now }}"], "b": "{{ page.size }}" });
    let tree = Tree::parse(&tree, &Namespace::ALL).expect("a tree");
    let names = [(Namespace::Record, "id"), (Namespace::Now, ""), (Namespace::Page, "size")];
    assert_eq!(tree.names(), names);
    let tree = Tree::parse(&json!(["{{ record.on | date('iso') }}"]), &Namespace::ALL);
    let failed = tree.expect("a tree").evaluate(&scope());
    assert_eq!(failed, Err(Failed::NoDate("record.on".into())));
}

#[test]
fn wrong_trees() {
    let wrong = |written: &Value, why: &str, place: &str| {
        let allowed = [Namespace::Config];
        let ((message, ..), path) = Tree::parse(written, &allowed).expect_err(why);
        assert!(message.contains(why), "{message}");
        assert_eq!(path, place, "{message}");
    };
    let bad = "x {{ confg.a }}";
    wrong(&json!(bad), "did you mean", "$");
    wrong(&json!({ "ok": ["x"], "a": { "b": [1, bad] } }), "did you mean", "$.a.b[1]");
    wrong(&json!({ "a b": { "": bad } }), "did you mean", "$['a b']['']");
    wrong(&json!({ "a": { "{{ config.a }}": 1 } }), "a name can't", "$.a");
    let nested = |depth: usize| (1..depth).fold(json!(1), |inner, _| json!([inner]));
    wrong(&nested(33), "more than 32 deep", &format!("${}", "[0]".repeat(32)));
    Tree::parse(&nested(32), &[]).expect("32 are allowed");
    wrong(&json!(vec![0; 10_000]), "more than 10000 values", "$[9999]");
    Tree::parse(&json!(vec![0; 9_999]), &[]).expect("10,000 with the list are allowed");
}
