//! The members of an object whose text is known to be JSON: it was read once, as a part of its page. They are
//! found by their punctuation alone (docs/decisions/0029).

use std::borrow::Cow;

use memchr::memchr2;

/// The members of an object, in order: names, and values as they are written.
#[derive(Clone, Debug)]
pub(super) struct Members<'a> {
    text: &'a str,
    at: usize,
    /// The text is no object after all.
    broken: bool,
}

impl<'a> Members<'a> {
    /// Those of an object; `None` of anything else.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        text.starts_with('{').then_some(Self { text, at: 1, broken: false })
    }

    /// Whether the text ended before its end.
    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    /// The next name. Its value is next: [`Members::value`] or [`Members::within`] must follow.
    pub(super) fn name(&mut self) -> Option<Cow<'a, str>> {
        self.at = blank(self.text.as_bytes(), self.at);
        if self.text.as_bytes().get(self.at) == Some(&b'}') {
            return None;
        }
        let found = self.next_name();
        self.broken |= found.is_none();
        found
    }

    fn next_name(&mut self) -> Option<Cow<'a, str>> {
        let bytes = self.text.as_bytes();
        let start = match bytes.get(self.at)? {
            b'"' => self.at,
            b',' => blank(bytes, self.at + 1),
            _ => return None,
        };
        let end = string_end(bytes, start).filter(|_| bytes.get(start) == Some(&b'"'))?;
        let name = self.text.get(start..end)?;
        let colon = blank(bytes, end);
        if bytes.get(colon) != Some(&b':') {
            return None;
        }
        self.at = blank(bytes, colon + 1);
        let inner = name.get(1..name.len() - 1)?;
        match memchr::memchr(b'\\', inner.as_bytes()) {
            None => Some(Cow::Borrowed(inner)),
            Some(_) => serde_json::from_str(name).ok().map(Cow::Owned),
        }
    }

    /// Whether the next name is this one, which has no character that is written with an escape. Its value is
    /// next then.
    pub(super) fn is_named(&mut self, name: &str) -> bool {
        let bytes = self.text.as_bytes();
        let mut at = blank(bytes, self.at);
        if bytes.get(at) == Some(&b',') {
            at = blank(bytes, at + 1);
        }
        let end = at + 1 + name.len();
        let same = bytes.get(at) == Some(&b'"')
            && bytes.get(at + 1..end) == Some(name.as_bytes())
            && bytes.get(end) == Some(&b'"');
        let colon = if same { blank(bytes, end + 1) } else { end };
        if !same || bytes.get(colon) != Some(&b':') {
            return false;
        }
        self.at = blank(bytes, colon + 1);
        true
    }

    /// The value, as it is written.
    pub(super) fn value(&mut self) -> Option<&'a str> {
        let start = self.at;
        let end = value_end(self.text.as_bytes(), start);
        self.broken |= end.is_none();
        self.at = end?;
        self.text.get(start..self.at)
    }

    /// The members of the value, where it is an object. They come before what follows it: when they are
    /// read, [`Members::go_on`] goes on behind them.
    pub(super) fn within(&self) -> Option<Self> {
        let is_object = self.text.as_bytes().get(self.at) == Some(&b'{');
        is_object.then_some(Self { at: self.at + 1, ..self.clone() })
    }

    /// Goes on behind the members of a value, which have all been read.
    pub(super) fn go_on(&mut self, within: &Self) {
        (self.at, self.broken) = (within.at + 1, within.broken);
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
fn blank(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
        at += 1;
    }
    at
}

/// The place behind a text that begins here.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        at += memchr2(b'"', b'\\', bytes.get(at..)?)?;
        match bytes[at] {
            b'"' => return Some(at + 1),
            _ => at += 2,
        }
    }
}

/// The place behind a value that begins here.
fn value_end(bytes: &[u8], start: usize) -> Option<usize> {
    match bytes.get(start)? {
        b'"' => string_end(bytes, start),
        b'{' | b'[' => {
            let (mut at, mut depth) = (start, 0_usize);
            loop {
                match bytes.get(at)? {
                    b'"' => {
                        at = string_end(bytes, at)?;
                        continue;
                    }
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth -= 1,
                    _ => {}
                }
                at += 1;
                if depth == 0 {
                    return Some(at);
                }
            }
        }
        _ => {
            let ends = |b: &u8| matches!(b, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r');
            let length = bytes[start..].iter().position(ends)?;
            (length > 0).then_some(start + length)
        }
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
            let found = members.is_named(name).then(|| members.value()).flatten();
            assert_eq!(found, expected, "{text} {name}");
        };
        check("{ \"ab\" : 1 }", "ab", Some("1"));
        check("{\"ab\":1}", "a", None);
        check("{\"a\":1}", "ab", None);
        check("{\"ab\" 1}", "ab", None);
        check("{\"ab", "ab", None);
        check("{}", "", None);
        let mut members = Members::of("{\"a\":[1,2] ,\n\"b\":{}}").expect("an object");
        assert!(members.is_named("a") && members.value() == Some("[1,2]") && members.is_named("b"));
        assert!(
            members.value() == Some("{}") && !members.is_named("c") && members.name().is_none()
        );
        assert!(!members.is_broken());
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
        ];
        for text in texts {
            let mut members = Members::of(text).expect("it begins as one");
            assert!(members.by_ref().count() <= 1 && members.is_broken(), "{text}");
        }
        assert!(Members::of("[1]").is_none());
    }
}
