//! The repository keeps its own rules: sizes, generated files, codes, licences, no trace of a
//! machine.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use tests::bin::root;

const FILE_LINES_WARN: usize = 400;
const FILE_LINES_MAX: usize = 600;
const FUNCTION_LINES_MAX: usize = 70;
const LINE_CHARACTERS_MAX: usize = 110;

/// A file of the repository.
pub(crate) struct File {
    /// From the root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    fn is_test(&self) -> bool {
        self.path.starts_with("tests/") || self.path.ends_with("/tests.rs")
    }

    /// Made by `connector generate`: nobody reads it from its beginning to its end.
    fn is_generated(&self) -> bool {
        ["connectors/pco/client/", "tests/generated/"].iter().any(|at| self.path.starts_with(at))
    }
}

/// The files with this ending that git knows, or would take in: a new file is held to the rules
/// before it is committed.
pub(crate) fn files(ending: &str) -> Vec<File> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root());
    let listed = git.output().expect("git is installed where the repository is worked on");
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let names: BTreeSet<&str> = listed.split_terminator('\0').collect();
    let read = |name: &str| {
        let bytes = fs::read(root().join(name)).ok()?; // deleted, but not yet committed
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Some(File { path: name.to_owned(), text })
    };
    let all = names.into_iter().filter(|name| name.ends_with(ending)).filter_map(read);
    all.filter(|file| ending != ".rs" || !file.is_generated()).collect()
}

fn file(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A Rust text with its comments and literals blanked: what is left is code, in its place.
fn code(text: &str) -> String {
    let text: Vec<char> = text.chars().collect();
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    while at < text.len() {
        let end = no_code(&text, at).map(|end| end.min(text.len()));
        match end {
            Some(end) => {
                out.extend(text[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
                at = end;
            }
            None => {
                out.push(text[at]);
                at += 1;
            }
        }
    }
    out
}

/// Where the comment or literal ends that starts here; none when this is code.
fn no_code(text: &[char], at: usize) -> Option<usize> {
    let next = text.get(at + 1).copied();
    let before = at.checked_sub(1).map_or(' ', |i| text[i]);
    let in_word = (before.is_alphanumeric() || before == '_') && !matches!(before, 'b' | 'c');
    match (text[at], next) {
        ('/', Some('/')) => Some(find(text, at, "\n")),
        ('/', Some('*')) => Some(comment_end(text, at)),
        ('"', _) => Some(string_end(text, at + 1)),
        ('r', Some('"' | '#')) if !in_word => raw_end(text, at + 1),
        ('\'', Some('\\')) => Some(find(text, at + 3, "'") + 1),
        ('\'', Some(_)) if text.get(at + 2) == Some(&'\'') => Some(at + 3),
        _ => None, // a lifetime, among others
    }
}

/// Where `what` starts, from `at` on; the end of the text when nowhere.
fn find(text: &[char], at: usize, what: &str) -> usize {
    let what: Vec<char> = what.chars().collect();
    let here = |i: &usize| text[*i..].starts_with(&what);
    (at.min(text.len())..text.len()).find(here).unwrap_or(text.len())
}

fn comment_end(text: &[char], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0);
    while at < text.len() {
        match (text[at], text.get(at + 1)) {
            ('/', Some('*')) => (at, depth) = (at + 2, depth + 1),
            ('*', Some('/')) => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn string_end(text: &[char], mut at: usize) -> usize {
    while at < text.len() && text[at] != '"' {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn raw_end(text: &[char], at: usize) -> Option<usize> {
    let hashes = text[at..].iter().take_while(|c| **c == '#').count();
    let opens = text.get(at + hashes) == Some(&'"'); // else it is a raw identifier
    let close = format!("\"{}", "#".repeat(hashes));
    opens.then(|| find(text, at + hashes + 1, &close) + 1 + hashes)
}

/// How far it is to the body: to the first `{` outside brackets, unless a `;` comes first.
fn head(code: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in code.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' if depth == 0 => return Some(at),
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// Where the block ends that opens with the first character.
fn block(code: &str) -> usize {
    let mut depth = 0;
    for (at, c) in code.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

/// Blanks what stands below `#[cfg(test)]`.
fn without_tests(mut code: String) -> String {
    let mark = "#[cfg(test)]";
    while let Some(start) = code.find(mark) {
        let item = start + mark.len();
        let length = head(&code[item..]).map_or(0, |open| open + block(&code[item + open..]));
        let blank: String =
            code[start..item + length].chars().map(|c| if c == '\n' { c } else { ' ' }).collect();
        code.replace_range(start..item + length, &blank);
    }
    code
}

/// The code of a text, without its tests.
pub(crate) fn production(text: &str) -> String {
    without_tests(code(text))
}

/// The functions of a text: line, name, length in lines.
fn functions(text: &str) -> Vec<(usize, String, usize)> {
    let code = production(text);
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for (start, _) in code.match_indices("fn ") {
        if code[..start].ends_with(word) {
            continue;
        }
        let Some(open) = head(&code[start..]) else { continue };
        let end = start + open + block(&code[start + open..]);
        let name = code[start + 3..].chars().take_while(|c| word(*c)).collect();
        let line = code[..start].matches('\n').count() + 1;
        found.push((line, name, code[start..end].matches('\n').count() + 1));
    }
    found
}

#[test]
fn the_scanner_sees_code_only() {
    let check = |text: &str, expected: &str| {
        let code = code(text);
        let (words, wanted) = (code.split_whitespace(), expected.split_whitespace());
        assert!(words.eq(wanted), "{text}\n{code}");
        assert_eq!(code.chars().count(), text.chars().count(), "each character has its place");
        assert_eq!(code.matches('\n').count(), text.matches('\n').count(), "each line too");
    };
    check("a // b {\nc", "a c");
    check("a /* b /* c */\n{ */ d", "a d");
    check("f(\"{ \\\" }\", x) // \"", "f( , x)");
    check("\"a\n{\" b", "b");
    check("f(r#\"{ \" \"#, r\"\\\", br\"{\", b\"{\")", "f( , , b , b )");
    check(r"('{', '\'', '\u{7b}', '/', b'{')", "( , , , , b )");
    check("fn a<'a>(b: &'a str) {}", "fn a<'a>(b: &'a str) {}");
    check("r#type", "r#type");
    check("\"https://a\" b", "b");
}

#[test]
fn the_scanner_measures_functions() {
    let check = |text: &str, expected: &[(usize, &str, usize)]| {
        let found = functions(text);
        let found: Vec<_> = found.iter().map(|(at, name, n)| (*at, name.as_str(), *n)).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("fn a() {}", &[(1, "a", 1)]);
    check("\npub fn a(\n    x: [u8; 4],\n) {\n    \"}\";\n}\n", &[(2, "a", 5)]);
    check("trait T {\n    fn a();\n    fn b() {\n    }\n}", &[(3, "b", 2)]);
    check("fn a() {\n    fn b() {\n    }\n}", &[(1, "a", 4), (2, "b", 2)]);
    check("type F = fn(u8);\nlet often = 1;", &[]);
    check("#[cfg(test)]\nmod tests {\n    fn a() {}\n}\nfn b() {}", &[(5, "b", 1)]);
    check("#[cfg(test)]\nmod tests;\nfn b() {}", &[(3, "b", 1)]);
    let long = format!("fn a() {{\n{}}}", "    b();\n".repeat(70));
    check(&long, &[(1, "a", 72)]);
}

#[test]
fn files_are_short() {
    let mut over = Vec::new();
    for file in files(".rs").iter().filter(|f| !f.is_test()) {
        let lines = file.text.lines().count();
        if lines > FILE_LINES_MAX {
            over.push(format!("{}: {lines} lines", file.path));
        } else if lines > FILE_LINES_WARN {
            println!("warning: {} has {lines} lines, more than {FILE_LINES_WARN}", file.path);
        }
    }
    assert!(over.is_empty(), "more than {FILE_LINES_MAX} lines:\n{}", over.join("\n"));
}

#[test]
fn functions_are_short() {
    let mut over = Vec::new();
    for file in files(".rs") {
        let long = functions(&file.text).into_iter().filter(|(_, _, n)| *n > FUNCTION_LINES_MAX);
        over.extend(long.map(|(at, name, n)| format!("{}:{at}: {name} has {n} lines", file.path)));
    }
    assert!(over.is_empty(), "more than {FUNCTION_LINES_MAX} lines:\n{}", over.join("\n"));
}

#[test]
fn lines_are_short() {
    let mut over = Vec::new();
    for file in files(".rs") {
        let lines = file.text.lines().map(|line| line.chars().count()).enumerate();
        let long = lines.filter(|(_, n)| *n > LINE_CHARACTERS_MAX);
        over.extend(long.map(|(at, n)| format!("{}:{}: {n} characters", file.path, at + 1)));
    }
    assert!(over.is_empty(), "more than {LINE_CHARACTERS_MAX} characters:\n{}", over.join("\n"));
}

#[test]
fn the_compiled_in_connector_has_all_its_files() {
    let list = |folder: &str| {
        let entries = fs::read_dir(root().join("connectors/pco").join(folder)).expect("a folder");
        let names = entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned());
        names.collect::<Vec<String>>()
    };
    let parts = list("mock").into_iter().map(|name| format!("mock/{name}"));
    let names = list("").into_iter().chain(parts);
    // each file stands there as its name and as its text
    let expected: BTreeMap<String, usize> =
        names.filter(|name| name.ends_with(".yaml")).map(|name| (name, 2)).collect();
    let mut embedded = BTreeMap::new();
    let source = file("connectors/pco/embed.rs");
    for name in source.split('"').filter(|piece| piece.ends_with(".yaml")) {
        *embedded.entry(name.to_owned()).or_insert(0) += 1;
    }
    assert_eq!(embedded, expected, "left: connectors/pco/embed.rs, right: the folder");
}

#[test]
fn the_schema_is_fresh() {
    let path = "schemas/manifest.schema.json";
    let same = fs::read_to_string(root().join(path)).ok().as_deref()
        == Some(engine_manifest::schema::manifest_schema().as_str());
    assert!(same, "stale: run `cargo run -p connector -- schema > {path}`");
}

#[test]
fn the_reference_is_fresh() {
    let path = "docs/reference.md";
    let same = fs::read_to_string(root().join(path)).ok().as_deref()
        == Some(engine_manifest::schema::manifest_reference().as_str());
    assert!(same, "stale: run `connector schema --markdown > {path}`");
}

/// `C0101`, `E0301`
fn is_error_code(word: &str) -> bool {
    let digits = word.strip_prefix(['C', 'E']).unwrap_or_default();
    digits.len() == 4 && digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Codes that stand in quotes.
pub(crate) fn quoted_codes(text: &str) -> BTreeSet<String> {
    text.split('"').filter(|piece| is_error_code(piece)).map(str::to_owned).collect()
}

#[test]
fn every_error_code_is_explained() {
    let check = |text: &str, found: &[&str]| assert!(quoted_codes(text).iter().eq(found), "{text}");
    check("(\"C0101\", \"E0301\", \"E1301\", E0302)", &["C0101", "E0301"]);
    let sources = files(".rs").into_iter().filter(|f| !f.is_test());
    let used: BTreeSet<String> = sources.flat_map(|f| quoted_codes(&f.text)).collect();
    let text = file("docs/errors.md");
    let titles = text.lines().filter_map(|line| line.strip_prefix("## ")?.split_once(' '));
    let codes: Vec<&str> =
        titles.map(|(code, _)| code).filter(|code| is_error_code(code)).collect();
    let explained: BTreeSet<String> = codes.iter().map(|&code| code.to_owned()).collect();
    let missing: Vec<_> = used.difference(&explained).collect();
    let dead: Vec<_> = explained.difference(&used).collect();
    assert!(missing.is_empty(), "no heading `## CODE …` in docs/errors.md: {missing:?}");
    assert!(dead.is_empty(), "explained in docs/errors.md, but nowhere in the source: {dead:?}");
    assert_eq!(codes.len(), explained.len(), "a code is explained twice");
}

/// Lines with an absolute path of somebody's machine. In an address a host's name precedes it.
fn machine_paths(text: &str) -> Vec<usize> {
    // put together here, so that this file holds none itself
    let [root, work, home] = ["root", "work", "home"].map(|name| format!("/{name}/"));
    let starts = |rest: &str| {
        let home = rest.strip_prefix(&home).is_some_and(|r| r.starts_with(char::is_alphabetic));
        rest.starts_with(&root) || rest.starts_with(&work) || home
    };
    let goes_on = |c: char| c.is_alphanumeric() || "_.-~}/".contains(c);
    let bad = |line: &str| {
        let line = line.replace("file://", " ");
        line.match_indices('/').any(|(at, _)| starts(&line[at..]) && !line[..at].ends_with(goes_on))
    };
    text.lines().enumerate().filter(|(_, line)| bad(line)).map(|(at, _)| at + 1).collect()
}

#[test]
fn no_file_knows_a_developers_machine() {
    let check = |text: &str, bad: bool| {
        let text = text.replace('~', "/"); // `~` for `/`, see above
        assert_eq!(!machine_paths(&text).is_empty(), bad, "{text}");
    };
    check("cd ~home~me", true);
    check("sqlite:~root~x.db", true);
    check("file:~~~work~x", true);
    check("\"~work~main\"", true);
    check("https:~~example.org~home~page", false);
    check("docs~work~x", false);
    check("~home~", false);
    let found = files("").into_iter().flat_map(|f| {
        let at = |line| format!("{}:{line}", f.path);
        machine_paths(&f.text).into_iter().map(at).collect::<Vec<_>>()
    });
    let found: Vec<String> = found.collect();
    assert!(found.is_empty(), "absolute paths of a machine:\n{}", found.join("\n"));
}

#[test]
fn the_licences_are_there() {
    assert!(file("Cargo.toml").contains("license = \"MIT OR Apache-2.0\""), "these two");
    let check = |path: &str, words: &str| assert!(file(path).contains(words), "{path}");
    check("LICENSE-MIT", "Permission is hereby granted");
    check("LICENSE-APACHE", "Apache License");
}

#[test]
fn no_merge_is_half_done() {
    let marks = ["<<<<<<< ", ">>>>>>> "];
    let is_mark = |line: &str| marks.iter().any(|mark| line.starts_with(mark));
    for File { path, text } in files("") {
        assert!(!text.lines().any(is_mark), "{path}: marks of a merge");
    }
}
