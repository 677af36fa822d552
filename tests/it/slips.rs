//! Slips that everybody makes: what `connector check` says to each, read as prose.
//!
//! Each file of `tests/it/slips` is a manifest with one slip; the text beside it is the whole answer. One
//! slip has one answer: what only follows from it is not said.

use std::fs;
use std::path::PathBuf;

use tests::bin::{connector, root};

fn folder() -> PathBuf {
    root().join("tests/it/slips")
}

/// The names of all slips, in order.
fn slips() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the slips").flatten();
    let names = entries.map(|e| e.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> =
        names.filter_map(|n| Some(n.strip_suffix(".yaml")?.to_owned())).collect();
    names.sort();
    names
}

/// What a person reads, in a folder of no particular name.
fn answer(name: &str) -> String {
    let dir = tempfile::tempdir().expect("a folder");
    let file = "manifest.yaml";
    fs::copy(folder().join(format!("{name}.yaml")), dir.path().join(file)).expect("a copy");
    let output = connector().args(["check", file]).current_dir(dir.path()).output();
    let output = output.expect("it starts");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{name}: {:?}", output.status);
    assert!(output.stderr.is_empty(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("programs write UTF-8")
}

#[test]
fn every_slip_is_answered_as_written() {
    let update = std::env::var("UPDATE_SNAPSHOTS").is_ok_and(|value| value == "1");
    let mut wrong = Vec::new();
    for name in slips() {
        let (path, found) = (folder().join(format!("{name}.txt")), answer(&name));
        if update {
            fs::write(&path, &found).expect("a file that can be written");
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found != expected {
            wrong.push(format!("{name}: expected\n{expected}\nfound\n{found}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nIf the new answers are better prose, run this test with UPDATE_SNAPSHOTS=1.",
        wrong.join("\n")
    );
}

#[test]
fn every_answer_has_its_place_and_its_repair() {
    let names = slips();
    assert!(names.len() >= 20, "{names:?}");
    for name in names {
        let text = fs::read_to_string(folder().join(format!("{name}.txt"))).expect("an answer");
        let is_title = |line: &&str| line.starts_with("error[C0") || line.starts_with("warning[C0");
        let titles = text.lines().filter(is_title).count();
        let count = |mark: &str| text.lines().filter(|l| l.trim_start().starts_with(mark)).count();
        let carets =
            text.lines().filter(|l| l.trim_start_matches([' ', '|']).starts_with('^')).count();
        assert!(titles > 0, "{name}: nothing is said");
        assert_eq!(count("--> manifest.yaml:"), titles, "{name}: a place for each\n{text}");
        assert_eq!(count("= hint: "), titles, "{name}: a repair for each\n{text}");
        assert_eq!(carets, titles, "{name}: a caret for each\n{text}");
    }
}

#[test]
fn what_follows_from_a_slip_is_not_said() {
    // a type has two slips, a circle is said at each stream of it
    let many = ["09-circle-of-parents", "25-misspelt-type"];
    for name in slips() {
        let most = if many.contains(&name.as_str()) { 2 } else { 1 };
        let text = answer(&name);
        let said =
            text.lines().filter(|l| l.starts_with("error[") || l.starts_with("warning[")).count();
        assert_eq!(said, most, "{name}\n{text}");
    }
}
