//! The rows.

use std::io::Write;
use std::time::Duration;

use engine_client::Verdict::{self, Fail, Forbidden, NotFound, Parked, Reconnect, Retry};
use tests::raw::{Answer, Step};

use super::{ATTEMPTS, PAGE, Row, http, lasts, ok, passes, row, send};

const MIB: usize = 1 << 20;

pub(super) fn all() -> Vec<Row> {
    let kinds = [
        statuses(),
        refusals(),
        redirects(),
        connections(),
        time_outs(),
        lengths(),
        chunks(),
        heads(),
        big_heads(),
        no_data(),
        json(),
        encodings(),
        huge(),
    ];
    kinds.into_iter().flatten().collect()
}

fn status(code: &str, headers: &str) -> Answer {
    send(http(code, headers, "{}"))
}

/// H3, and what is no fault of the line.
fn statuses() -> Vec<Row> {
    let mut rows = Vec::new();
    for code in [500, 502, 503, 504, 506, 507, 508, 511, 520, 521, 522, 524, 530, 599, 408, 425] {
        rows.extend(passes(&format!("{code}"), &status(&format!("{code} X"), ""), "HTTP "));
    }
    for code in [501, 505, 600, 601, 999, 101, 102] {
        let name = format!("{code}");
        if code >= 200 {
            rows.push(lasts(&name, status(&format!("{code} X"), ""), Fail, "HTTP "));
        }
    }
    for code in
        [400, 402, 405, 406, 409, 411, 412, 413, 414, 415, 416, 418, 421, 422, 424, 431, 451]
    {
        rows.push(lasts(&format!("{code}"), status(&format!("{code} X"), ""), Fail, "HTTP "));
    }
    let others: [(&str, Verdict); 4] =
        [("401", Reconnect), ("403", Forbidden), ("404", NotFound), ("410", NotFound)];
    for (code, verdict) in others {
        rows.push(lasts(code, status(&format!("{code} X"), ""), verdict, "HTTP "));
    }
    let after = "retry-after: 2\r\n";
    rows.push(row("503 with a time", vec![status("503 X", after), ok()]).requests(2).waits_s(2));
    rows.push(row("203", vec![send(http("203 X", "", PAGE))]));
    rows.push(row("201", vec![send(http("201 X", "", PAGE))]));
    rows.extend(passes("204", &send("HTTP/1.1 204 X\r\n\r\n"), "breaks off"));
    rows.extend(passes("204 with a body", &send(http("204 X", "", PAGE)), "breaks off"));
    rows.extend(passes("205", &send(http("205 X", "", "")), "empty"));
    let part = send(http("206 X", "content-range: bytes 0-31/99\r\n", PAGE));
    rows.extend(passes("206 that was not asked for", &part, "a part"));
    rows
}

/// H1
fn refusals() -> Vec<Row> {
    let refusal = |after: &str| status("429 Too Many Requests", after);
    let waits = |name: &str, after: &str, seconds: u64| {
        row(name, vec![refusal(after), ok()]).requests(2).waits_s(seconds)
    };
    let parks = |name: &str, after: &str| lasts(name, refusal(after), Parked, "429");
    let mut rows = vec![
        waits("429, seconds", "retry-after: 7\r\n", 7),
        waits("429, Retry-After in capitals", "RETRY-AFTER: 7\r\n", 7),
        waits("429, fractions", "retry-after: 2.5\r\n", 2),
        waits("429, IMF date", "retry-after: Sun, 22 Nov 2026 12:00:30 GMT\r\n", 29),
        waits("429, RFC 850 date", "retry-after: Sunday, 22-Nov-26 12:00:30 GMT\r\n", 29),
        waits("429, asctime date", "retry-after: Sun Nov 22 12:00:30 2026\r\n", 29),
        waits(
            "429, by the server's own clock",
            "date: Sun, 22 Nov 2020 12:00:00 GMT\r\nretry-after: Sun, 22 Nov 2020 12:00:20 GMT\r\n",
            20,
        ),
        waits("429, a past date", "retry-after: Sun, 22 Nov 2020 12:00:30 GMT\r\n", 1),
        waits("429, zero", "retry-after: 0\r\n", 1),
        waits("429, negative", "retry-after: -5\r\n", 1),
        waits("429, none", "", 1),
        waits("429, garbage", "retry-after: soon\r\n", 1),
        parks("429, an hour", "retry-after: 3600\r\n"),
        parks("429, huge", "retry-after: 99999999999\r\n"),
        parks("429, next year", "retry-after: Mon, 22 Nov 2027 12:00:00 GMT\r\n"),
        parks("429, bigger than numbers", "retry-after: 99999999999999999999999999\r\n"),
    ];
    for (name, after) in
        [("zero", "retry-after: 0\r\n"), ("none", ""), ("no date", "retry-after: x\r\n")]
    {
        let always = row(&format!("429, {name}, always"), vec![refusal(after)]);
        rows.push(always.fails(Retry, "429").requests(ATTEMPTS).waits_s(2));
    }
    rows
}

/// H9
fn redirects() -> Vec<Row> {
    let to = |code: &str, place: &str| status(code, &format!("location: {place}\r\n"));
    let mut rows = Vec::new();
    for code in ["301 X", "302 X", "303 X", "307 X", "308 X"] {
        let name = |what: &str| format!("{code} {what}");
        let evil = "redirect to evil.example";
        rows.push(lasts(&name("abroad"), to(code, "http://evil.example/x"), Fail, evil));
        rows.push(lasts(&name("to itself"), to(code, "/people"), Fail, "redirect to another path"));
        rows.push(lasts(&name("nowhere"), status(code, ""), Fail, "HTTP 30"));
    }
    let evil = |name: &str, place: &str| lasts(name, to("302 X", place), Fail, "evil.example");
    rows.extend([
        evil("without a scheme", "//evil.example/x"),
        evil("with backslashes", "\\\\evil.example/x"),
        evil("with a user", "https://user:secret@evil.example/"),
        lasts("to a script", to("302 X", "javascript:alert(1)"), Fail, "redirect"),
        lasts("to nonsense", to("302 X", "http://["), Fail, "redirect"),
        lasts("300", status("300 X", ""), Fail, "HTTP 300"),
        lasts("304", send("HTTP/1.1 304 X\r\n\r\n"), Fail, "HTTP 304"),
    ]);
    rows
}

/// H3: what happens to the connection.
fn connections() -> Vec<Row> {
    let cut = |bytes: &str, end: Step| vec![Step::Send(bytes.into()), end];
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 32\r\n";
    let some = format!("{head}\r\n{}", &PAGE[..9]);
    let mut rows = Vec::new();
    for (how, end) in [("closed", Step::Close), ("reset", Step::Reset)] {
        let cases = [
            ("at once", vec![end.clone()]),
            ("in the status line", cut("HTTP/1.", end.clone())),
            ("in the headers", cut(head, end.clone())),
            ("before the body", cut(&format!("{head}\r\n"), end.clone())),
            ("in the body", cut(&some, end.clone())),
        ];
        for (when, answer) in cases {
            rows.extend(passes(&format!("{how} {when}"), &answer, ""));
        }
    }
    rows
}

/// H4
fn time_outs() -> Vec<Row> {
    let short = Duration::from_millis(300);
    let first = |name: &str, answer: Answer| {
        let row = row(name, vec![answer]).timeouts(|t| t.first_byte = short);
        row.fails(Retry, "(the answer took more than 300ms)").requests(ATTEMPTS)
    };
    let idle = |name: &str, answer: Answer| {
        let row = row(name, vec![answer]).timeouts(|t| t.idle = short);
        row.fails(Retry, "(the rest of the answer took more than").requests(ATTEMPTS)
    };
    let total = |name: &str, answer: Answer| {
        let row = row(name, vec![answer]).timeouts(|t| t.total = 2 * short);
        row.fails(Retry, "(the whole answer took more than").requests(ATTEMPTS)
    };
    let then = |bytes: &str, step: Step| vec![Step::Send(bytes.into()), step];
    let drip = |bytes: &str| Step::Drip(bytes.into(), Duration::from_millis(20));
    let open = "HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let early = || Step::Drip(b"HTTP/1.1 103 Early Hints\r\n\r\n".into(), Duration::from_millis(1));
    vec![
        first("no first byte", vec![Step::Hang]),
        first("half a status line", then("HTTP/1.1 2", Step::Hang)),
        first("no end of the headers", then("HTTP/1.1 200 OK\r\nx: y\r\n", Step::Hang)),
        first("headers drip", then("HTTP/1.1 200 OK\r\nx: ", drip("y"))),
        first("only early hints, without end", vec![early()]),
        first("only 100 Continue", vec![drip("HTTP/1.1 100 Continue\r\n\r\n")]),
        idle("no body", then(open, Step::Hang)),
        idle("half a body", then(&format!("{open}{{\"data\":"), Step::Hang)),
        idle("no chunk", then(chunked, Step::Hang)),
        idle("half a chunk", then(&format!("{chunked}ff\r\nabc"), Step::Hang)),
        idle("no last chunk", then(&format!("{chunked}2\r\n{{}}\r\n"), Step::Hang)),
        total("the body drips", then(open, drip(" "))),
        total("chunks drip", then(chunked, drip("1\r\n \r\n"))),
        total("chunk extensions drip", then(&format!("{chunked}1;"), drip("a"))),
        total("trailers drip", then(&format!("{chunked}0\r\nx: "), drip("a"))),
    ]
}

/// H5: lengths.
fn lengths() -> Vec<Row> {
    let with = |lines: &str| {
        let text = format!("HTTP/1.1 200 OK\r\n{lines}\r\n{PAGE}");
        vec![Step::Send(text.into()), Step::Close]
    };
    let mut rows = Vec::new();
    let wrong = [
        ("longer than the body", "content-length: 33\r\n"),
        ("longer by far", "content-length: 999999\r\n"),
        ("shorter than the body", "content-length: 31\r\n"),
        ("two lengths", "content-length: 32\r\ncontent-length: 5\r\n"),
        ("two lengths in one", "content-length: 32, 5\r\n"),
        ("negative", "content-length: -1\r\n"),
        ("a word", "content-length: all\r\n"),
        ("hexadecimal", "content-length: 0x20\r\n"),
        ("with a sign", "content-length: +32\r\n"),
        ("over 64 bits", "content-length: 99999999999999999999\r\n"),
        ("none", "content-length: \r\n"),
        ("zero", "content-length: 0\r\n"),
    ];
    for (name, lines) in wrong {
        rows.extend(passes(&format!("length: {name}"), &with(lines), ""));
    }
    rows.push(row(
        "length: the same twice",
        vec![with("content-length: 32\r\ncontent-length: 32\r\n")],
    ));
    rows.push(row("length: until the end", vec![with("")]));
    let after = [http("200 OK", "", PAGE), b"garbage".to_vec()].concat();
    rows.push(row("garbage after the body", vec![send(after)]));
    rows
}

/// H5: chunks.
fn chunks() -> Vec<Row> {
    let chunked = |lines: &str, body: &str| {
        let head = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n{lines}\r\n{body}");
        vec![Step::Send(head.into()), Step::Close]
    };
    let whole = format!("20\r\n{PAGE}\r\n0\r\n\r\n");
    let mut rows = Vec::new();
    let wrong = [
        ("no last chunk", format!("20\r\n{PAGE}\r\n")),
        ("no end of the last", format!("20\r\n{PAGE}\r\n0\r\n")),
        ("broken off in a size", format!("20\r\n{PAGE}\r\n2")),
        ("broken off in a chunk", format!("40\r\n{PAGE}")),
        ("no size", format!("\r\n{PAGE}\r\n0\r\n\r\n")),
        ("a word for a size", format!("zz\r\n{PAGE}\r\n0\r\n\r\n")),
        ("a negative size", format!("-20\r\n{PAGE}\r\n0\r\n\r\n")),
        ("a size over 64 bits", format!("11111111111111111\r\n{PAGE}\r\n0\r\n\r\n")),
        ("a size too small", format!("1f\r\n{PAGE}\r\n0\r\n\r\n")),
        ("nothing", "0\r\n\r\n".to_owned()),
        ("not chunked at all", PAGE.to_owned()),
    ];
    for (name, body) in wrong {
        rows.extend(passes(&format!("chunks: {name}"), &chunked("", &body), ""));
    }
    rows.extend([
        row("chunks", vec![chunked("", &whole)]),
        row("chunks with extensions", vec![chunked("", &whole.replacen("20", "20;a=b", 1))]),
        row(
            "chunks with a trailer",
            vec![chunked("", &whole.replacen("0\r\n\r\n", "0\r\na: b\r\n\r\n", 1))],
        ),
        row("chunks and a length", vec![chunked("content-length: 5\r\n", &whole)]),
    ]);
    rows
}

/// H7, H11: heads that are no heads.
fn heads() -> Vec<Row> {
    let rest = format!("\r\ncontent-length: 32\r\n\r\n{PAGE}");
    let closing = |bytes: Vec<u8>| vec![Step::Send(bytes), Step::Close];
    let starts = |line: &str| closing(format!("{line}{rest}").into());
    let holds = |line: &[u8]| {
        let text = [b"HTTP/1.1 200 OK\r\n", line, rest.as_bytes()].concat();
        closing(text)
    };
    let mut rows = Vec::new();
    for line in [
        "HTTP/2.0 200 OK",
        "HTTP/1.2 200 OK",
        "HTTP/3 200 OK",
        "http/1.1 200 OK",
        "HTTP 200 OK",
        "ICY 200 OK",
        "200 OK",
        "HTTP/1.1 099 X",
        "HTTP/1.1 20 X",
        "HTTP/1.1 2000 X",
        "HTTP/1.1 -20 X",
        "HTTP/1.1 abc X",
        "HTTP/1.1",
        "SSH-2.0-OpenSSH_9.6",
        "\u{0}",
    ] {
        rows.extend(passes(&format!("starts with {line:?}"), &starts(line), ""));
    }
    rows.extend(passes("HTTP/0.9", &closing(PAGE.into()), ""));
    rows.extend(passes("a web page for a head", &closing(b"<html><body>hello".to_vec()), ""));
    rows.extend(passes("TLS for a head", &closing(b"\x15\x03\x03\x00\x02\x02\x28".to_vec()), ""));
    let lines: [(&str, &[u8]); 7] = [
        ("NUL in a value", b"x: a\0b"),
        ("NUL in a name", b"x\0y: a"),
        ("a name that is no ASCII", b"\xc3\xa4: a"),
        ("a name with a space", b"x y: a"),
        ("no name", b": a"),
        ("no colon", b"hello"),
        ("a bare CR", b"x: a\rb: c"),
    ];
    for (name, line) in lines {
        rows.extend(passes(&format!("header: {name}"), &holds(line), ""));
    }
    rows.extend([
        row("header: a value that is no ASCII", vec![holds("x: ä€".as_bytes())]),
        row("header: Latin-1", vec![holds(b"x: \xe4")]),
        row("header: no value", vec![holds(b"x:")]),
        row("HTTP/1.0", vec![starts("HTTP/1.0 200 OK")]),
        row("no reason", vec![starts("HTTP/1.1 200")]),
        row(
            "early hints first",
            vec![starts("HTTP/1.1 103 X\r\nlink: <a>\r\n\r\nHTTP/1.1 200 OK")],
        ),
        row("100 Continue first", vec![starts("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK")]),
    ]);
    rows
}

/// H11
fn big_heads() -> Vec<Row> {
    let head = "HTTP/1.1 200 OK\r\n";
    let with = |lines: String| send(format!("{head}{lines}content-length: 32\r\n\r\n{PAGE}"));
    let many = |count: usize, size: usize| {
        let line = |n: usize| format!("x-{n}: {}\r\n", "a".repeat(size));
        with((0..count).map(line).collect())
    };
    let big = |name: &str, answer: Answer| lasts(name, answer, Fail, "too many or too big");
    let flood = |line: &str| vec![Step::Send(head.into()), Step::Flood(line.into(), 1_000_000)];
    vec![
        row("90 headers", vec![many(90, 100)]),
        row("a header of 60 KB", vec![many(1, 60_000)]),
        big("101 headers", many(101, 1)),
        big("5000 headers", many(5_000, 1)),
        big("80 headers of 1 KB", many(80, 1_000)),
        big("a header of 70 KB", many(1, 70_000)),
        big("a header of 1 MB", many(1, 1_000_000)),
        big(
            "a name of 70 KB",
            with(
                format!("{}: a\r\n", "x".repeat(65_000)) + &format!("b: {}\r\n", "y".repeat(5_000)),
            ),
        ),
        big("headers without end", flood("x: y\r\n")),
        big("one header without end", flood("xxxxxxxx: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")),
    ]
}

/// H6
fn no_data() -> Vec<Row> {
    let with =
        |kind: &str, body: &str| send(http("200 OK", &format!("content-type: {kind}\r\n"), body));
    let page = "<!doctype html><title>Log in</title>";
    let mut rows = Vec::new();
    for (name, kind, body) in [
        ("as HTML", "text/html", page),
        ("as HTML with a charset", "Text/HTML; charset=utf-8", page),
        ("as XHTML", "application/xhtml+xml", page),
        ("as JSON", "application/json", page),
        ("as text", "text/plain", page),
        ("with a BOM", "application/json", "\u{feff}<html>"),
        ("after blank lines", "application/json", "\r\n\t  <HTML>"),
        ("XML", "application/json", "<?xml version=\"1.0\"?><a/>"),
        ("JSON as HTML", "text/html", PAGE),
    ] {
        rows.extend(passes(&format!("a web page {name}"), &with(kind, body), "a web page"));
    }
    rows.extend(passes("a web page without a type", &send(http("200 OK", "", page)), "a web page"));
    for (name, body) in [
        ("no body", ""),
        ("blanks", " \r\n\t"),
        ("a BOM", "\u{feff}"),
        ("a BOM and blanks", "\u{feff} \n"),
    ] {
        rows.extend(passes(name, &with("application/json", body), "an empty body"));
    }
    rows
}

/// H7
fn json() -> Vec<Row> {
    let with = |body: &[u8]| send(http("200 OK", "content-type: application/json\r\n", body));
    let mut rows = Vec::new();
    let deep = format!("{{\"n\":{}", "[".repeat(100_000));
    let more = format!("{PAGE} {PAGE}");
    let utf16: Vec<u8> = PAGE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let broken: [(&str, &[u8]); 12] = [
        ("broken off", &PAGE.as_bytes()[..20]),
        ("one brace short", &PAGE.as_bytes()[..31]),
        ("no JSON", b"hello"),
        ("single quotes", b"{'data': []}"),
        ("a comma too many", br#"{"data":[{"id":"1"},]}"#),
        ("not a number", br#"{"data":[],"a":NaN}"#),
        ("a comment", br#"{"data":[]} // hello"#),
        ("two documents", more.as_bytes()),
        ("bad UTF-8 in the data", b"{\"data\":[{\"id\":\"\xff\xfe\"}]}"),
        ("half a surrogate", br#"{"data":[{"id":"\ud800"}]}"#),
        ("UTF-16", &utf16),
        ("too deep", deep.as_bytes()),
    ];
    for (name, body) in broken {
        rows.extend(passes(&format!("JSON: {name}"), &with(body), "not the JSON"));
    }
    for body in [
        "null",
        "true",
        "42",
        "\"data\"",
        "[]",
        "{}",
        "{\"data\":null}",
        "{\"data\":{}}",
        "{\"data\":\"\"}",
        "{\"data\":[null]}",
        "{\"data\":[{}]}",
        "{\"data\":[{\"id\":null}]}",
        "{\"data\":[{\"id\":1}]}",
        "{\"errors\":[{\"title\":\"Bad\"}]}",
        "{\"error\":\"unauthorized\"}",
        "{\"message\":\"Not found\"}",
        "{\"data\":[],\"data\":[{\"id\":\"1\"}]}",
        "{\"data\":[{\"id\":\"1\",\"id\":\"2\"}]}",
        "{\"data\":[{\"id\":123456789012345678901234567890}]}",
        "{\"DATA\":[]}",
    ] {
        rows.push(lasts(&format!("JSON: {body}"), with(body.as_bytes()), Fail, "another shape"));
    }
    let good = |name: &str, body: &[u8]| row(&format!("JSON: {name}"), vec![with(body)]);
    let front = &PAGE[..31];
    rows.extend([
        good("a BOM", format!("\u{feff}{PAGE}").as_bytes()),
        good("blanks around", format!("\r\n {PAGE} \n").as_bytes()),
        good("a huge number aside", format!("{front},\"n\":{}}}", "9".repeat(5_000)).as_bytes()),
        good(
            "deep, but not too deep",
            format!("{front},\"n\":{}{}}}", "[".repeat(100), "]".repeat(100)).as_bytes(),
        ),
        good("escapes", br#"{"data":[{"\u0069d":"\u0031"},{"id":"2"}]}"#),
    ]);
    rows
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes).and_then(|()| writer.finish()).expect("memory takes it")
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 << 10, 1, 20);
    writer.write_all(bytes).expect("memory takes it");
    writer.into_inner()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).expect("memory takes it")
}

fn coded(coding: &str, body: impl AsRef<[u8]>) -> Answer {
    send(http("200 OK", &format!("content-encoding: {coding}\r\n"), body))
}

/// H8: bodies that are not what their encoding says.
fn encodings() -> Vec<Row> {
    let page = PAGE.as_bytes();
    let mut rows = Vec::new();
    for (coding, body) in [("gzip", gzip(page)), ("br", brotli(page)), ("zstd", zstd(page))] {
        let name = |what: &str| format!("{coding}: {what}");
        let half = &body[..body.len() - 6];
        let mut bad = body.clone();
        let middle = bad.len() / 2;
        bad[middle..].fill(0x55);
        rows.extend(passes(&name("not encoded"), &coded(coding, page), ""));
        rows.extend(passes(&name("broken off"), &coded(coding, half), ""));
        rows.extend(passes(&name("damaged"), &coded(coding, &bad), ""));
        rows.extend(passes(&name("empty"), &coded(coding, ""), ""));
        rows.push(row(&name("as it says"), vec![coded(coding, &body)]));
    }
    rows.push(row("identity", vec![coded("identity", page)]));
    for coding in ["GZIP", "compress", "deflate", "snappy", "gzip, gzip", "x"] {
        let answer = coded(coding, gzip(page));
        rows.extend(passes(&format!("encoding: {coding}"), &answer, "not asked for"));
    }
    rows.extend(passes(
        "encoded, and nobody says so",
        &send(http("200 OK", "", gzip(page))),
        "not the JSON",
    ));
    rows
}

/// H8: bodies over the cap of 1 MiB.
fn huge() -> Vec<Row> {
    let zeros = vec![b' '; 64 * MIB];
    let big = |name: &str, answer: Answer| lasts(name, answer, Fail, "more than 1048576 bytes");
    let flood = |head: &str, bytes: Vec<u8>, times: usize| {
        vec![Step::Send(head.into()), Step::Flood(bytes, times), Step::Close]
    };
    let announced = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", 64 * MIB);
    let chunk = [b"10000\r\n".as_slice(), &zeros[..MIB / 16], b"\r\n"].concat();
    let just = format!("{}{PAGE}", " ".repeat(MIB - PAGE.len()));
    vec![
        big("announced", vec![Step::Send(announced.into()), Step::Hang]),
        big(
            "in chunks",
            flood("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", chunk, 10_000),
        ),
        big("until the end", flood("HTTP/1.1 200 OK\r\n\r\n", zeros[..MIB].to_vec(), 1_000)),
        big("one byte too many", send(http("200 OK", "", format!(" {just}")))),
        row("just not too big", vec![send(http("200 OK", "", &just))]),
        big("gzip bomb", coded("gzip", gzip(&zeros))),
        big("brotli bomb", coded("br", brotli(&zeros))),
        big("zstd bomb", coded("zstd", zstd(&zeros))),
        row("gzip, just not too big", vec![coded("gzip", gzip(just.as_bytes()))]),
    ]
}
