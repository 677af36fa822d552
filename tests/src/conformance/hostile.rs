//! Values that databases, parsers and drivers find hard, as JSON texts.

use serde_json::value::RawValue;

/// Hard values, known ones first, then `more` made of them by chance.
pub fn values(seed: u64, more: usize) -> Vec<String> {
    let mut all: Vec<String> = known();
    let mut random = fastrand::Rng::with_seed(seed);
    let first = all.len();
    while all.len() < first + more {
        let made = match random.u8(..6) {
            0 => any_number(&mut random),
            1 => any_text(&mut random),
            2 => any_time(&mut random),
            3 => any_json(&mut random, 4),
            _ => {
                let of = all[random.usize(..first)].clone();
                mutated(&mut random, &of)
            }
        };
        // as long as it is JSON, it may come
        if made.len() < 4_000 && serde_json::from_str::<&RawValue>(&made).is_ok() {
            all.push(made);
        }
    }
    all
}

/// Texts of JSON strings, unescaped.
const TEXTS: &[&str] = &[
    "",
    " ",
    "x",
    "NULL",
    "null",
    "\\N",
    "\\.",
    "\\",
    "\\\\",
    "\\t",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "a\tb\n\\.\nc",
    "'",
    "''",
    "\"",
    "\"\"",
    "`",
    "$1",
    "$$",
    "?",
    "%s",
    "{}",
    "{a,b}",
    "{\"a\"}",
    "(1,2)",
    "[1]",
    "--",
    "/*",
    ";",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "\u{212a}",
    "😀",
    "👩‍👩‍👧‍👦",
    "שלום",
    "\u{202e}rtl",
    "\u{feff}bom",
    "\u{fffd}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{10ffff}",
    "\u{7f}",
    "\u{1}",
    "\u{8}",
    "\u{c}",
    "\u{1f}",
    "\u{85}",
    "\u{2028}",
    "true",
    "false",
    "TRUE",
    "t",
    "yes",
    "on",
    "1",
    "0",
    "-1",
    "+1",
    "00",
    "007",
    "1.0",
    "1.",
    ".5",
    "-.5",
    "1e3",
    "1E+3",
    "1e-3",
    "0x10",
    "1_000",
    "1,5",
    " 1",
    "1 ",
    "١",
    "NaN",
    "nan",
    "inf",
    "-inf",
    "Infinity",
    "infinity",
    "-0",
    "-0.0",
    "-0e5",
    "0e0",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "12345678901234567890123",
    "1e18",
    "1e19",
    "1e400",
    "1e401",
    "1e-400",
    "1e308",
    "1e309",
    "1234567890123456789012345678901234567890",
    "0.1234567890123456789012345678901234567890",
    "4.9e-324",
    "2.2250738585072011e-308",
    "1.7976931348623157e308",
    "0.1",
    "1.10",
    "1e2147483648",
    "+",
    "-",
    ".",
    "e",
    "1e",
    "e1",
    "0001-01-01",
    "0000-01-01",
    "9999-12-31",
    "-0001-01-01",
    "10000-01-01",
    "2024-02-29",
    "2023-02-29",
    "2024-02-30",
    "2024-13-01",
    "2024-00-01",
    "2024-01-00",
    "2024-1-1",
    "20240101",
    "01/02/2024",
    "2024-01-01 BC",
    "epoch",
    "now",
    "today",
    "allballs",
    "2024-W01-1",
    "2024-001",
    "1900-02-29",
    "2000-02-29",
    "2024-02-29T00:00:00Z",
    "2024-02-29T23:59:59.999999999Z",
    "2024-02-29T12:00:00+14:00",
    "2024-02-29T12:00:00-12:00",
    "2024-02-29T12:00:00+05:30",
    "2024-02-29T12:00:00+23:59",
    "2024-02-29T12:00:00+24:00",
    "2024-02-29T24:00:00Z",
    "2016-12-31T23:59:60Z",
    "2024-06-30T23:59:60Z",
    "2024-02-29t12:00:00z",
    "2024-02-29 12:00:00Z",
    "2024-02-29 12:00:00",
    "2024-02-29T12:00Z",
    "2024-02-29T12Z",
    "2024-02-29T12:00:00,5Z",
    "2024-02-29T12:00:00.Z",
    "2024-02-29T12:00:00.1234567890Z",
    "2024-02-29T12:00:00+0200",
    "2024-02-29T12:00:00+02",
    "20240229T120000Z",
    "2024-02-29T12:00:00Z[Europe/Paris]",
    "2024-02-29T12:00:00-00:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+02:00",
    "0000-12-31T23:00:00-02:00",
    "0999-12-31T23:59:59Z",
    "1969-12-31T23:59:59.9999999Z",
    "1883-11-18T12:00:00-07:52",
    "9999-12-30T22:00:01Z",
    "9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59.9999999Z",
    "9999-12-31T23:59:59-01:00",
    "10000-01-01T00:00:00Z",
    "+010000-01-01T00:00:00Z",
    "-000001-01-01T00:00:00Z",
    "2026-11-31T00:00:00Z",
    "2024-02-29T12:60:00Z",
    "2024-02-29T12:00:61Z",
    "1732270000",
    "1732270000.5",
];

/// JSON as it stands.
const PLAIN: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "1.0",
    "1.5",
    "1.10",
    "1e2",
    "1E2",
    "1e+2",
    "1.5e-7",
    "0e99",
    "-0e5",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "1234567890123456789",
    "12345678901234567890123",
    "1e18",
    "1e19",
    "1e22",
    "1e23",
    "1e308",
    "1e309",
    "1e400",
    "-1e400",
    "1e401",
    "1e1000",
    "1e1001",
    "1e-400",
    "1e-1000",
    "1e-1001",
    "5e-324",
    "2e-324",
    "2.2250738585072011e-308",
    "1.7976931348623157e308",
    "0.1",
    "0.30000000000000004",
    "100000000000000000000.5",
    "1234567890123456789012345678901234567890",
    "0.1234567890123456789012345678901234567890",
    "1700000000",
    r#""\u0000""#,
    r#""a\u0000b""#,
    r#""\ud83d""#,
    r#""\ude00""#,
    r#""a\ud83dx""#,
    r#""\ud83d\ude00""#,
    r#""\ud83d\ud83d""#,
    r#""\ude00\ud83d""#,
    r#""\u0031""#,
    r#""\/""#,
    r#""\\u0000""#,
    r#""\u001f""#,
    r#""2024-02-29\u0000""#,
    r#""1\u0000""#,
    "[]",
    "{}",
    "[ ]",
    "{ }",
    "[null]",
    "[[],{}]",
    r#"{"a":1,"a":2}"#,
    r#"{"a":{"b":1,"b":null},"a":3}"#,
    "[1e400,-0.0,1.10]",
    r#"{"":""}"#,
    r#"{"a\u0000":1}"#,
    r#"{"\ud83d":"\u0000"}"#,
    r#"{"b":1,"a":2,"aa":3}"#,
    "[1,2.0,3e0,\"4\",true]",
    r#"{"id":"7","type":"T"}"#,
    r#"{"id":7}"#,
    r#"{"id":null}"#,
    r#"{"data":{"id":7,"type":"T"}}"#,
    "[[1e1001]]",
    "[1e-1001]",
    "{ \"a\" : [ 1 ,\n\t2 ] }",
    r#"[{"id":1},{"id":"1"},{"id":1,"type":"x"}]"#,
    r#"["a","a",null,"",{},[]]"#,
];

fn known() -> Vec<String> {
    let mut all: Vec<String> = PLAIN.iter().map(|text| (*text).to_owned()).collect();
    all.extend(TEXTS.iter().map(|text| serde_json::to_string(text).expect("a text is JSON")));
    all.push(format!("{}7{}", "[".repeat(100), "]".repeat(100)));
    all.push(format!("{}null{}", "{\"k\":".repeat(100), "}".repeat(100)));
    for digits in [999, 1_000, 1_001, 10_000, 10_001] {
        all.push("9".repeat(digits));
        all.push(format!("\"0.{}\"", "7".repeat(digits - 2)));
    }
    for length in [62, 63, 64, 255, 256, 999, 1_000, 1_001, 8_191, 65_536] {
        all.push(format!("\"{}\"", "x".repeat(length)));
    }
    all.push(format!("\"{}\"", "é".repeat(500)));
    all.push(format!("\"{}x\"", "é".repeat(500)));
    all
}

fn any_number(random: &mut fastrand::Rng) -> String {
    match random.u8(..4) {
        0 => random.i64(..).to_string(),
        1 => f64::from_bits(random.u64(..)).to_string(),
        2 => {
            let digits = random.usize(1..45);
            let mut text: String = (0..digits).map(|_| random.digit(10)).collect();
            text.insert(random.usize(..digits), '.');
            format!("\"{text}\"")
        }
        _ => format!("{}.{}e{}", random.i8(..), random.u16(..), random.i16(-420..420)),
    }
}

fn any_text(random: &mut fastrand::Rng) -> String {
    let length = random.usize(..12);
    let any = |random: &mut fastrand::Rng| match random.u8(..4) {
        0 => random.char('\0'..='\u{7f}'),
        1 => random.char('\0'..='\u{10ffff}'),
        2 => ['\\', '\t', '\n', '"', '\'', '\u{0}', 'N', '.'][random.usize(..8)],
        _ => random.alphanumeric(),
    };
    let text: String = (0..length).map(|_| any(random)).collect();
    serde_json::to_string(&text).expect("a text is JSON")
}

fn any_time(random: &mut fastrand::Rng) -> String {
    let (year, month, day) = (random.u16(..10_100), random.u8(..14), random.u8(..33));
    let (hour, minute, second) = (random.u8(..25), random.u8(..61), random.u8(..62));
    let fraction = [String::new(), format!(".{}", random.u32(..))][random.usize(..2)].clone();
    let zone = ["Z", "+02:00", "-11:30", "", "+00:00"][random.usize(..5)];
    match random.bool() {
        true => format!("\"{year:04}-{month:02}-{day:02}\""),
        false => format!(
            "\"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}\""
        ),
    }
}

fn any_json(random: &mut fastrand::Rng, depth: u32) -> String {
    match random.u8(..if depth == 0 { 4 } else { 6 }) {
        0 => any_number(random),
        1 | 2 => any_text(random),
        3 => PLAIN[random.usize(..PLAIN.len())].to_owned(),
        4 => {
            let items: Vec<_> = (0..random.u8(..4)).map(|_| any_json(random, depth - 1)).collect();
            format!("[{}]", items.join(","))
        }
        _ => {
            let member = |random: &mut fastrand::Rng| {
                format!("{}:{}", any_text(random), any_json(random, depth - 1))
            };
            let members: Vec<_> = (0..random.u8(..4)).map(|_| member(random)).collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

/// A character more, less or another somewhere in a text.
fn mutated(random: &mut fastrand::Rng, text: &str) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for _ in 0..random.u8(1..4) {
        let at = random.usize(..=text.len());
        match random.u8(..3) {
            0 => text.insert(
                at,
                ['0', '9', '-', '+', '.', 'e', ':', 'T', ' ', '\\'][random.usize(..10)],
            ),
            1 if at < text.len() => text[at] = random.digit(10),
            _ if at < text.len() => drop(text.remove(at)),
            _ => {}
        }
    }
    text.into_iter().collect()
}
