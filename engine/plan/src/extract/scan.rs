//! The members of an object, as they are written: one pass over the text, which finds names and values and
//! holds every byte against the grammar (RFC 8259; docs/decisions/0029).

use std::borrow::Cow;

use memchr::memchr2;
use serde::de::IgnoredAny;

/// Values within values, so deep at most, are read here; deeper ones by `serde_json`, which counts none.
const DEPTH_MAX: usize = 64;

/// The members of an object, in order: names, and values as they are written.
#[derive(Clone, Debug)]
pub(super) struct Members<'a> {
    text: &'a str,
    at: usize,
    /// No member was read yet.
    first: bool,
    /// The text is no object after all.
    broken: bool,
    /// The last value is a text without escapes.
    plain: bool,
}

/// A name that is expected.
#[derive(Debug)]
pub(super) struct Name {
    /// The name alone.
    pub(super) text: String,
    /// As it mostly stands between two values.
    between: String,
}

impl Name {
    /// `None` of a name that is written with escapes: it can't be compared as it is written.
    pub(super) fn new(text: &str) -> Option<Self> {
        let plain = |c: char| c != '"' && c != '\\' && !c.is_control();
        let between = || format!(",\"{text}\":");
        text.chars().all(plain).then(|| Self { text: text.to_owned(), between: between() })
    }
}

impl<'a> Members<'a> {
    /// Those of an object whose text was read once, as a part of its page; `None` of anything else.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        Self::at(text, 0)
    }

    /// Those of an object that begins at a place of a text which nobody has read so far; `None` of anything
    /// else.
    pub(super) fn at(text: &'a str, at: usize) -> Option<Self> {
        let is_object = text.as_bytes().get(at) == Some(&b'{');
        is_object.then_some(Self { text, at: at + 1, first: true, broken: false, plain: false })
    }

    /// Whether the text is no object, or ended before its end.
    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    /// The place of the next value; behind the object, when there was no further name.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// The next name. Its value is next: [`Members::value`] or [`Members::within`] must follow.
    pub(super) fn name(&mut self) -> Option<Cow<'a, str>> {
        let bytes = self.text.as_bytes();
        let at = blank(bytes, self.at);
        if bytes.get(at) == Some(&b'}') {
            self.at = at + 1;
            return None;
        }
        let found = self.next_name(at);
        self.broken |= found.is_none();
        found
    }

    /// Where the name begins that comes after this place: behind a comma, unless it is the first.
    fn quote(&self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let at = match (bytes.get(at)?, self.first) {
            (b'"', true) => at,
            (b',', false) => blank(bytes, at + 1),
            _ => return None,
        };
        (bytes.get(at) == Some(&b'"')).then_some(at)
    }

    fn next_name(&mut self, at: usize) -> Option<Cow<'a, str>> {
        let bytes = self.text.as_bytes();
        let start = self.quote(at)?;
        let (end, plain) = string(bytes, start)?;
        let name = self.text.get(start..end)?;
        self.at = colon(bytes, end)?;
        self.first = false;
        match plain {
            true => name.get(1..name.len() - 1).map(Cow::Borrowed),
            false => serde_json::from_str(name).ok().map(Cow::Owned),
        }
    }

    /// Goes on at a place behind the value, which was read in another way.
    pub(super) fn go_to(&mut self, place: usize) {
        self.at = place;
    }

    /// Whether the next name is this one. Its value is next then.
    pub(super) fn is_named(&mut self, name: &Name) -> bool {
        let bytes = self.text.as_bytes();
        let rest = bytes.get(self.at..).unwrap_or_default();
        if !self.first && rest.starts_with(name.between.as_bytes()) {
            self.at = blank(bytes, self.at + name.between.len());
            return true;
        }
        let name = &name.text;
        let Some(at) = self.quote(blank(bytes, self.at)) else { return false };
        let end = at + 1 + name.len();
        let same = bytes.get(at + 1..end) == Some(name.as_bytes()) && bytes.get(end) == Some(&b'"');
        let Some(value) = same.then(|| colon(bytes, end + 1)).flatten() else { return false };
        (self.at, self.first) = (value, false);
        true
    }

    /// The value, as it is written.
    pub(super) fn value(&mut self) -> Option<&'a str> {
        let (start, bytes) = (self.at, self.text.as_bytes());
        let found = match bytes.get(start) {
            Some(b'"') => string(bytes, start),
            _ => value_end(self.text, start, 0).map(|end| (end, false)),
        };
        self.broken |= found.is_none();
        (self.at, self.plain) = found?;
        self.text.get(start..self.at)
    }

    /// Whether the value that was read last is a text without escapes: what stands between its quotes.
    pub(super) fn is_plain(&self) -> bool {
        self.plain
    }

    /// The members of the value, where it is an object. They come before what follows it: when they are
    /// read, [`Members::go_on`] goes on behind them.
    pub(super) fn within(&self) -> Option<Self> {
        Self::at(self.text, self.at)
    }

    /// Goes on behind the members of a value, which have all been read.
    pub(super) fn go_on(&mut self, within: &Self) {
        (self.at, self.broken) = (within.at, within.broken);
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (Cow<'a, str>, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.broken {
            return None;
        }
        let name = self.name()?;
        Some((name, self.value()?))
    }
}

/// The place of the next byte that is no white space (RFC 8259 §2).
pub(super) fn blank(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
        at += 1;
    }
    at
}

/// The place of the value behind a name that ended here.
fn colon(bytes: &[u8], end: usize) -> Option<usize> {
    let at = blank(bytes, end);
    (bytes.get(at) == Some(&b':')).then(|| blank(bytes, at + 1))
}

/// A byte in all places of a word.
const fn all(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The high bit of the first byte that is this one (and perhaps of some behind it): the classic test for a
/// zero in a word.
const fn has(word: u64, byte: u8) -> u64 {
    let zero = word ^ all(byte);
    zero.wrapping_sub(all(1)) & !zero & all(0x80)
}

/// The high bit of the first byte below 0x20 (and perhaps of some behind it).
const fn has_control(word: u64) -> u64 {
    word.wrapping_sub(all(0x20)) & !word & all(0x80)
}

/// The place of the next byte that does not stand for itself in a string: a quote, a backslash, a control
/// character. Most strings are short: the first bytes are looked at as words.
fn mark(bytes: &[u8], mut at: usize) -> Option<usize> {
    for _ in 0..4 {
        let Some(word) = bytes.get(at..at + 8) else { break };
        let word = u64::from_le_bytes(word.try_into().ok()?);
        let found = has(word, b'"') | has(word, b'\\') | has_control(word);
        if found != 0 {
            return Some(at + (found.trailing_zeros() / 8) as usize);
        }
        at += 8;
    }
    let rest = bytes.get(at..)?;
    let length = memchr2(b'"', b'\\', rest)?;
    // a minimum over all bytes needs no branches
    let least = rest[..length].iter().fold(u8::MAX, |least, byte| least.min(*byte));
    (least >= 0x20).then_some(at + length)
}

/// The place behind a text that begins here (RFC 8259 §7), and whether it has no escapes.
fn string(bytes: &[u8], start: usize) -> Option<(usize, bool)> {
    let (mut at, mut plain) = (start + 1, true);
    loop {
        at = mark(bytes, at)?;
        if bytes[at] == b'"' {
            return Some((at + 1, plain));
        }
        plain = false;
        at += match (bytes[at], bytes.get(at + 1)) {
            (b'\\', Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't')) => 2,
            (b'\\', Some(b'u')) => {
                bytes.get(at + 2..at + 6)?.iter().all(u8::is_ascii_hexdigit).then_some(6)?
            }
            _ => return None,
        };
    }
}

/// The place behind a number that begins here (RFC 8259 §6).
fn number_end(bytes: &[u8], start: usize) -> Option<usize> {
    let digits = |from: usize| {
        let mut at = from;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        (at > from).then_some(at)
    };
    let whole = start + usize::from(bytes.get(start) == Some(&b'-'));
    let mut at = match bytes.get(whole)? {
        b'0' => whole + 1,
        _ => digits(whole)?,
    };
    if bytes.get(at) == Some(&b'.') {
        at = digits(at + 1)?;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let sign = matches!(bytes.get(at + 1), Some(b'+' | b'-'));
        at = digits(at + 1 + usize::from(sign))?;
    }
    Some(at)
}

/// The place behind a value that begins here (RFC 8259 §3).
pub(super) fn value_end(text: &str, start: usize, depth: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let literal = |word: &str| {
        let end = start + word.len();
        (bytes.get(start..end) == Some(word.as_bytes())).then_some(end)
    };
    match bytes.get(start)? {
        b'"' => string(bytes, start).map(|(end, _)| end),
        b'{' | b'[' if depth >= DEPTH_MAX => {
            let mut rest = serde_json::Deserializer::from_str(text.get(start..)?).into_iter();
            let _: IgnoredAny = rest.next()?.ok()?;
            Some(start + rest.byte_offset())
        }
        b'{' => {
            let mut members = Members::at(text, start)?;
            while members.pass_name()? {
                members.at = value_end(text, members.at, depth + 1)?;
            }
            Some(members.at)
        }
        b'[' => {
            let mut at = blank(bytes, start + 1);
            if bytes.get(at) == Some(&b']') {
                return Some(at + 1);
            }
            loop {
                at = blank(bytes, value_end(text, at, depth + 1)?);
                match bytes.get(at)? {
                    b',' => at = blank(bytes, at + 1),
                    b']' => return Some(at + 1),
                    _ => return None,
                }
            }
        }
        b't' => literal("true"),
        b'f' => literal("false"),
        b'n' => literal("null"),
        _ => number_end(bytes, start),
    }
}

impl Members<'_> {
    /// Goes to the value behind the next name, whatever it is; `false` behind the last.
    fn pass_name(&mut self) -> Option<bool> {
        let bytes = self.text.as_bytes();
        let at = blank(bytes, self.at);
        if bytes.get(at) == Some(&b'}') {
            self.at = at + 1;
            return Some(false);
        }
        let (end, _) = string(bytes, self.quote(at)?)?;
        self.at = colon(bytes, end)?;
        self.first = false;
        Some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::value::RawValue;
    use std::collections::BTreeMap;

    /// What a JSON library finds in the same text.
    fn agrees(text: &str) {
        let expected: Vec<(String, String)> =
            serde_json::from_str::<BTreeMap<String, &RawValue>>(text)
                .expect("an object")
                .into_iter()
                .map(|(name, value)| (name, value.get().to_owned()))
                .collect();
        within(text);
        let mut members = Members::of(text).expect("an object");
        let mut found: Vec<(String, String)> =
            members.by_ref().map(|(name, value)| (name.into_owned(), value.to_owned())).collect();
        found.sort();
        assert_eq!(found, expected, "{text}");
        assert!(!members.is_broken(), "{text}");
    }

    /// The same members are found on the way through an object around them.
    fn within(text: &str) {
        let around = format!("{{\"x\": {text} , \"y\":1}}");
        let mut outer = Members::of(&around).expect("an object");
        assert_eq!(outer.name().as_deref(), Some("x"));
        let mut inner = outer.within().expect("an object");
        let found: Vec<_> = inner.by_ref().collect();
        assert_eq!(found, Members::of(text).expect("an object").collect::<Vec<_>>());
        outer.go_on(&inner);
        assert_eq!(outer.next(), Some(("y".into(), "1")), "{text}");
        assert!(outer.next().is_none() && !outer.is_broken());
    }

    #[test]
    fn it_finds_what_a_library_finds() {
        for text in [
            "{}",
            "{ \t\r\n}",
            r#"{"a":1}"#,
            r#" {"a":1}"#.trim_start(),
            r#"{ "a" : "x,}{" , "b" : [1, {"c":"]\"}"}, "\\"] ,"c":-1.5e3 , "d":null}"#,
            r#"{"é\n\"":"\\","\u0061":{"x":{}},"z":[[[]]],"w":true}"#,
            r#"{"":"","long":"0123456789012345678901234567890123456789\\\\\"0123456789"}"#,
        ] {
            agrees(text);
        }
    }

    #[test]
    fn an_expected_name_is_the_whole_name() {
        let check = |text: &str, name: &str, expected: Option<&str>| {
            let mut members = Members::of(text).expect("an object");
            let name = Name::new(name).expect("it has no escapes");
            let found = members.is_named(&name).then(|| members.value()).flatten();
            assert_eq!(found, expected, "{text} {name:?}");
        };
        check("{ \"ab\" : 1 }", "ab", Some("1"));
        check("{\"ab\":1}", "a", None);
        check("{\"a\":1}", "ab", None);
        check("{\"ab\" 1}", "ab", None);
        check("{\"ab", "ab", None);
        check("{}", "", None);
        let names = ["a", "b", "c", "d"].map(|name| Name::new(name).expect("it has no escapes"));
        let [a, b, c, d] = &names;
        let mut members = Members::of("{\"a\":[1,2] ,\n\"b\":{},\"c\": 7}").expect("an object");
        assert!(members.is_named(a) && members.value() == Some("[1,2]") && members.is_named(b));
        assert!(members.value() == Some("{}") && !members.is_named(a) && members.is_named(c));
        assert!(members.value() == Some("7") && !members.is_named(d) && members.name().is_none());
        assert!(!members.is_broken());
        let long = ["first_name", "first_names", "last_name"];
        let long = long.map(|name| Name::new(name).expect("it has no escapes"));
        let text = "{\"first_name\":1,\"first_names\":2,\"last_name\":3,\"first_name\" :4}";
        let mut members = Members::of(text).expect("an object");
        for (expected, value) in [(0, "1"), (1, "2"), (2, "3"), (0, "4")] {
            let named: Vec<bool> = long.iter().map(|n| members.clone().is_named(n)).collect();
            assert_eq!(named, [0, 1, 2].map(|at| at == expected), "{value}");
            assert!(members.is_named(&long[expected]) && members.value() == Some(value));
        }
        let mut begins = Members::of("{,\"a\":1}").expect("it begins as one");
        assert!(!begins.is_named(a) && begins.name().is_none() && begins.is_broken());
    }

    #[test]
    fn random_objects_agree() {
        let mut dice = fastrand::Rng::with_seed(11);
        for _ in 0..2_000 {
            agrees(&object(&mut dice, 0));
        }
    }

    fn object(dice: &mut fastrand::Rng, depth: u32) -> String {
        let members = (0..dice.usize(0..6)).map(|n| {
            let gap = |dice: &mut fastrand::Rng| " \n\t".repeat(dice.usize(0..2));
            let name = format!("{n}{}", string(dice));
            let name = serde_json::to_string(&name).expect("JSON");
            format!("{}{name}{}:{}{}", gap(dice), gap(dice), gap(dice), value(dice, depth))
        });
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    }

    fn string(dice: &mut fastrand::Rng) -> String {
        let letters = ['a', '"', '\\', '{', '}', '[', ']', ',', ':', ' ', '\n', 'é', '😀'];
        (0..dice.usize(0..40)).map(|_| letters[dice.usize(0..letters.len())]).collect()
    }

    fn value(dice: &mut fastrand::Rng, depth: u32) -> String {
        match dice.u32(0..if depth < 3 { 6 } else { 4 }) {
            0 => "null ".to_owned(),
            1 => dice.i64(..).to_string(),
            2 => format!("{:e}", dice.f64()),
            3 => serde_json::to_string(&string(dice)).expect("JSON"),
            4 => object(dice, depth + 1),
            _ => format!("[{},{}]", value(dice, depth + 1), value(dice, depth + 1)),
        }
    }

    #[test]
    fn what_is_no_object_is_said_to_be_broken() {
        let texts = [
            "{",
            "{\"a",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,",
            "{\"a\":[}",
            "{1:2}",
            "{\"a\":1 2}",
            "{\"a\" 1}",
            "{\"a\":}",
            "{\"a\"}",
            "{,\"a\":1}",
            "{\"a\":1,}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":01}",
            "{\"a\":-}",
            "{\"a\":1.}",
            "{\"a\":1e}",
            "{\"a\":tru}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\u12g4\"}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"0123456789012345678901234567890123456789\t\"}",
            "{\"\u{1f}\":1}",
            "{\"a\":[1,]}",
            "{\"a\":{\"b\":1,}}",
        ];
        for text in texts {
            let mut members = Members::of(text).expect("it begins as one");
            assert!(members.by_ref().count() <= 1 && members.is_broken(), "{text}");
        }
        assert!(Members::of("[1]").is_none());
    }
}
