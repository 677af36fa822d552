use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;

const COMMAS: Decoding = Decoding::Csv { delimiter: b',', header: true };

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body).expect("memory takes everything");
    encoder.finish().expect("memory takes everything")
}

fn good(decoding: Decoding, body: &str, expected: &str) {
    for body in [body.as_bytes().to_vec(), gzip(body.as_bytes())] {
        let decoded = decode(&decoding, &body).unwrap_or_else(|e| panic!("{body:?}: {}", e.why));
        let decoded = String::from_utf8(decoded.expect("a list")).expect("a text");
        assert_eq!(decoded, expected);
        serde_json::from_str::<serde_json::Value>(&decoded).expect("JSON");
    }
}

fn bad(decoding: Decoding, body: &[u8], transient: bool, why: &str) {
    let error = decode(&decoding, body).expect_err(why);
    let shown = String::from_utf8_lossy(body);
    assert!(error.why.contains(why), "{shown}: {}", error.why);
    assert_eq!(error.transient, transient, "{shown}: {}", error.why);
}

#[test]
fn json_stays_as_it_is() {
    let decoded = |body: &[u8]| decode(&Decoding::Json, body).expect("a body");
    assert_eq!(decoded(b"{\"a\": 1}"), None);
    assert_eq!(decoded(b""), None);
    assert_eq!(decoded(&gzip(b"[1]")), Some(b"[1]".to_vec()));
    // two members are one body
    let two = [gzip(b"[1"), gzip(b"]")].concat();
    assert_eq!(decoded(&two), Some(b"[1]".to_vec()));
}

#[test]
fn gzip_may_be_broken() {
    let whole = gzip(b"{\"id\": 1}\n{\"id\": 2}\n");
    for end in 2..whole.len() {
        bad(Decoding::JsonLines, &whole[..end], true, "gzip");
    }
    let mut damaged = whole.clone();
    let sum = damaged.len() - 6;
    damaged[sum] ^= 1;
    bad(Decoding::JsonLines, &damaged, true, "damaged");
}

#[test]
fn json_lines() {
    let good = |body: &str, expected: &str| good(Decoding::JsonLines, body, expected);
    good("", "[]");
    good("\n \r\n\n", "[]");
    good("\u{feff}", "[]");
    good("{\"a\": 1.50}", "[{\"a\": 1.50}]");
    good("\u{feff}{\"a\":1}\r\n\r\n  {\"a\":2}  \n", "[{\"a\":1},{\"a\":2}]");
    good(
        "{\"a\":\"\u{2028}é\"}\n12345678901234567890\n",
        "[{\"a\":\"\u{2028}é\"},12345678901234567890]",
    );
}

#[test]
fn wrong_json_lines() {
    let bad = |body: &str, transient, why: &str| {
        bad(Decoding::JsonLines, body.as_bytes(), transient, why);
    };
    let whole = "{\"id\":1,\"n\":[\"é\",{}]}\n{\"id\":2,\"n\":[null,true]}";
    let first = whole.find('\n').expect("two lines") + 1;
    for end in first + 1..whole.len() {
        bad(&whole[..end], true, "line 2 is no JSON value");
    }
    // one document over many lines is another format
    bad("{\n\"a\": 1\n}\n", false, "line 1");
    bad("{\"a\":1}\nupstream timed out\n", true, "line 2");
    bad("{\"a\":1} {\"a\":2}\n", true, "line 1");
}

#[test]
fn only_utf_8() {
    for decoding in [Decoding::JsonLines, COMMAS] {
        bad(decoding, b"a\n\"\xff\"\n", false, "line 2 is not UTF-8");
        bad(decoding, b"a\n\"\xc3", true, "line 2 is not UTF-8");
    }
}

#[test]
fn csv() {
    let good = |body: &str, expected: &str| good(COMMAS, body, expected);
    good("", "[]");
    good("\r\n\n", "[]");
    good("id,name\n", "[]");
    good("id", "[]");
    good("\u{feff}id,name\r\n1,Ann\r\n", r#"[{"id":"1","name":"Ann"}]"#);
    good("id,name\n1,\"a \"\"b\"\", c\"\n", r#"[{"id":"1","name":"a \"b\", c"}]"#);
    good("a,b,c\n,\"\", \n", r#"[{"a":null,"b":"","c":" "}]"#);
    good("a,b,c\n\"\",,\"\"", r#"[{"a":"","b":null,"c":""}]"#);
    good("a,b\n\"x,\ny\",\n\n1,2\n", r#"[{"a":"x,\ny","b":null},{"a":"1","b":"2"}]"#);
    good("a,b\n\"\"\"\",x\"y\"\n", r#"[{"a":"\"","b":"x\"y\""}]"#);
    good("\"a \"\"b\"\"\"\n\"\"\n\\\n", r#"[{"a \"b\"":""},{"a \"b\"":"\\"}]"#);
    good("é,ü\r\n\u{1},NULL\r\n", r#"[{"é":"\u0001","ü":"NULL"}]"#);
}

#[test]
fn other_csv() {
    let tabs = Decoding::Csv { delimiter: b'\t', header: false };
    good(
        tabs,
        "1\t\n\"\"\t2,3\n",
        r#"[{"column_1":"1","column_2":null},{"column_1":"","column_2":"2,3"}]"#,
    );
    good(tabs, "", "[]");
    let semicolons = Decoding::Csv { delimiter: b';', header: true };
    good(semicolons, "a;b\n1,5;\n", r#"[{"a":"1,5","b":null}]"#);
}

#[test]
fn wrong_csv() {
    let bad = |body: &str, transient, why: &str| bad(COMMAS, body.as_bytes(), transient, why);
    bad("a,b\n1,2\n3\n4,5\n", false, "line 3 has 1 fields, the first has 2");
    bad("a,b\r\n\r\n\"1\n2\",3\r\n4,5,6\r\n", false, "line 5 has 3 fields");
    bad("a,b\n1,2\n3\n", false, "line 3");
    // these may have broken off
    bad("a,b\n1,2\n3", true, "line 3 has 1 fields");
    bad("a,b\n1,\"2\n", true, "line 2 breaks off");
    bad("a,b\n1,\"2\"\"", true, "line 2 breaks off");
    bad("a,b\n1,\"2\n3,4\n", true, "line 2 breaks off");
    bad("a,b,a\n", false, "column 3 has the name of a column before it");
}

#[test]
fn what_is_decoded_has_an_end() {
    let over = |decoding: Decoding, body: &[u8], largest: usize| {
        let fits = decode_within(largest, &decoding, body).is_ok();
        let error = decode_within(largest - 1, &decoding, body).expect_err("too big");
        assert!(fits && !error.transient && error.why.contains("MiB"), "{}", error.why);
    };
    over(Decoding::Json, &gzip(&[b' '; 5000]), 5000);
    over(Decoding::JsonLines, b"1\n2\n", 5);
    over(COMMAS, b"name\n1\n2\n", r#"[{"name":"1"},{"name":"2"}]"#.len());
}
