//! Manifests put out of shape: each seed is one.

use std::fs;

use fastrand::Rng;

use crate::bin::root;

/// Good manifests, from the root of the repository; `people.yaml` is a product.
const GOOD: [&str; 6] = [
    "connectors/pco/manifest.yaml",
    "tests/examples/library/manifest.yaml",
    "tests/examples/shop/manifest.yaml",
    "tests/examples/tracker/manifest.yaml",
    "tests/golden/manifest.yaml",
    "tests/it/hostile/manifest.json",
];
const PRODUCTS: [&str; 2] = ["connectors/pco/people.yaml", "connectors/pco/groups.yaml"];

/// What is put in somewhere.
const SNIPPETS: [&str; 64] = [
    "&a ",
    "*a",
    "<<: *a",
    "<<: [*a, *a]",
    "!!str ",
    "!x ",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "{",
    "}",
    "[",
    "]",
    ": ",
    "? ",
    "- ",
    "| ",
    ">-\n",
    "'",
    "\"",
    "\\",
    "#",
    "\t",
    "\r",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\0",
    "\u{202e}",
    "\u{1f600}",
    "é",
    "~",
    "null",
    "{}",
    "[]",
    "-1",
    "0",
    "1e999",
    ".nan",
    "99999999999999999999",
    "18446744073709551615",
    "true",
    "\"\\0\"",
    "\"\\u202e\"",
    "{{ config.key }}",
    "{{",
    "}}",
    "{{ config. }}",
    "{{{{",
    "{id}",
    "/../",
    "%2e%2e",
    "$",
    "$.a[0]",
    "$['a b']",
    "$..",
    "(",
    "a{1000}{1000}",
    "0s",
    "1d",
    "18446744073709551615ms",
    "106751991167d",
    ",",
    "\n",
];

/// The words of the language that take a place in an expression.
const INNER: [&str; 16] = [
    "config.",
    "config",
    "key",
    ".",
    "{{",
    "}}",
    "{",
    "}",
    " ",
    "\u{0}",
    "é",
    "|",
    "(",
    "'",
    "\n",
    "config.app_id",
];

/// Good texts to begin with.
pub struct Corpus {
    good: Vec<String>,
    products: Vec<String>,
}

/// A manifest and its product.
pub struct Mutant {
    /// `manifest.yaml`
    pub manifest: Vec<u8>,
    /// `people.yaml`
    pub product: Vec<u8>,
}

impl Mutant {
    /// Both files, as far as they are text.
    #[must_use]
    pub fn shown(&self) -> String {
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        format!("{}\n=== people.yaml\n{}", text(&self.manifest), text(&self.product))
    }
}

impl Corpus {
    /// Reads the good manifests.
    ///
    /// # Panics
    /// When one is missing.
    #[must_use]
    pub fn read() -> Self {
        let text = |path: &&str| fs::read_to_string(root().join(path)).expect("a good manifest");
        let one = |text: String| {
            text.replace("products: [people.yaml, groups.yaml]", "products: [people.yaml]")
                .replace("[\"product.yaml\"]", "[]")
        };
        let good = GOOD.iter().map(text).map(one).collect();
        Self { good, products: PRODUCTS.iter().map(text).collect() }
    }

    /// The mutant of a seed.
    #[must_use]
    pub fn mutant(&self, seed: u64) -> Mutant {
        let mut rng = Rng::with_seed(seed);
        let manifest = self.pick(&self.good, &mut rng);
        let product = self.pick(&self.products, &mut rng);
        // mistakes in both files hide each other
        match rng.u8(..4) {
            0 => Mutant { manifest: manifest.into_bytes(), product: self.bent(product, &mut rng) },
            _ => Mutant { manifest: self.bent(manifest, &mut rng), product: product.into_bytes() },
        }
    }

    fn pick(&self, from: &[String], rng: &mut Rng) -> String {
        from[rng.usize(..from.len())].clone()
    }

    /// The text with one to four things wrong.
    fn bent(&self, mut text: String, rng: &mut Rng) -> Vec<u8> {
        for _ in 0..rng.usize(1..=4) {
            text = match rng.u8(..10) {
                0 => flipped(text, rng),
                1 => without_lines(&text, rng),
                2 => with_lines_twice(&text, rng),
                3 => swapped(&text, rng),
                4 | 5 => with_snippet(&text, rng),
                6 => with_expression(&text, rng),
                7 => self.spliced(&text, rng),
                8 => with_other_value(&text, rng),
                _ => indented(&text, rng),
            };
        }
        if rng.u8(..50) > 0 {
            return text.into_bytes();
        }
        // a byte that may end the text's being text
        let mut bytes = text.into_bytes();
        if let Some(at) = (!bytes.is_empty()).then(|| rng.usize(..bytes.len())) {
            bytes[at] = rng.u8(..);
        }
        bytes
    }

    /// The beginning of one text and the end of another, at line ends or anywhere.
    fn spliced(&self, text: &str, rng: &mut Rng) -> String {
        let other = if rng.bool() { &self.good } else { &self.products };
        let other = self.pick(other, rng);
        if rng.bool() {
            return format!("{}{}", &text[..place(text, rng)], &other[place(&other, rng)..]);
        }
        let (mine, theirs): (Vec<&str>, Vec<&str>) =
            (text.lines().collect(), other.lines().collect());
        let (from, to) = (rng.usize(..=mine.len()), rng.usize(..=theirs.len()));
        [&mine[..from], &theirs[to..]].concat().join("\n")
    }
}

/// A place between two characters.
fn place(text: &str, rng: &mut Rng) -> usize {
    let mut at = rng.usize(..=text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn flipped(text: String, rng: &mut Rng) -> String {
    let mut bytes = text.into_bytes();
    for _ in 0..rng.usize(1..=3) {
        if let Some(at) = (!bytes.is_empty()).then(|| rng.usize(..bytes.len())) {
            bytes[at] ^= 1 << rng.u8(..7);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Some lines that follow each other.
fn some_lines(count: usize, rng: &mut Rng) -> (usize, usize) {
    let from = rng.usize(..=count);
    (from, (from + rng.usize(1..=5)).min(count))
}

fn without_lines(text: &str, rng: &mut Rng) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let (from, to) = some_lines(lines.len(), rng);
    [&lines[..from], &lines[to..]].concat().join("\n")
}

fn with_lines_twice(text: &str, rng: &mut Rng) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let (from, to) = some_lines(lines.len(), rng);
    let at = if rng.bool() { to } else { rng.usize(..=lines.len()) };
    [&lines[..at], &lines[from..to], &lines[at..]].concat().join("\n")
}

/// Words and the characters between them.
fn tokens(text: &str) -> Vec<&str> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match word(first) {
            true => rest.find(|c| !word(c)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        all.push(&rest[..end]);
        rest = &rest[end..];
    }
    all
}

fn swapped(text: &str, rng: &mut Rng) -> String {
    let mut all = tokens(text);
    if all.len() < 2 {
        return text.to_owned();
    }
    let is_word = |token: &str| token.starts_with(char::is_alphanumeric);
    for _ in 0..rng.usize(1..=3) {
        let (a, b) = (rng.usize(..all.len()), rng.usize(..all.len()));
        // words for words mostly: else all that comes of it is broken YAML
        if is_word(all[a]) == is_word(all[b]) || rng.u8(..8) == 0 {
            all.swap(a, b);
        }
    }
    all.concat()
}

fn snippet(rng: &mut Rng) -> String {
    let one = SNIPPETS[rng.usize(..SNIPPETS.len())];
    match rng.u8(..20) {
        0 => one.repeat(rng.usize(2..200)),
        1 => "x".repeat(rng.usize(..5000)),
        _ => one.to_owned(),
    }
}

fn with_snippet(text: &str, rng: &mut Rng) -> String {
    let at = place(text, rng);
    format!("{}{}{}", &text[..at], snippet(rng), &text[at..])
}

/// Something else where a value stands: behind a `: `.
fn with_other_value(text: &str, rng: &mut Rng) -> String {
    let values: Vec<usize> = text.match_indices(": ").map(|(at, _)| at + 2).collect();
    let Some(at) = (!values.is_empty()).then(|| values[rng.usize(..values.len())]) else {
        return text.to_owned();
    };
    let rest = &text[at..];
    let end = rest.find([',', '}', ']', '\n', '#']).unwrap_or(rest.len());
    format!("{}{}{}", &text[..at], snippet(rng), &rest[end..])
}

/// Other words between braces.
fn with_expression(text: &str, rng: &mut Rng) -> String {
    let opens: Vec<usize> = text.match_indices("{{").map(|(at, _)| at).collect();
    let Some(at) = (!opens.is_empty()).then(|| opens[rng.usize(..opens.len())]) else {
        return with_snippet(text, rng);
    };
    let close = text[at..].find("}}").map_or(text.len(), |end| at + end + 2);
    let inner: String = (0..rng.usize(..6)).map(|_| INNER[rng.usize(..INNER.len())]).collect();
    let end = if rng.u8(..4) == 0 { "" } else { " }}" };
    format!("{}{{{{ {inner}{end}{}", &text[..at], &text[close..])
}

/// Some lines further in, or out.
fn indented(text: &str, rng: &mut Rng) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let (from, to) = some_lines(lines.len(), rng);
    let by = rng.usize(1..=4);
    let one = |(at, line): (usize, &&str)| match (from..to).contains(&at) {
        true if by < 4 => format!("{}{line}", " ".repeat(by)),
        true => line.trim_start().to_owned(),
        false => (*line).to_owned(),
    };
    lines.iter().enumerate().map(one).collect::<Vec<_>>().join("\n")
}
