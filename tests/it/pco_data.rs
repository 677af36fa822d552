//! Planning Center is data: nothing in the programs knows it, and checking all of it is quick.

use std::path::{Path, PathBuf};
use std::time::Instant;

use tests::bin::{connector, root};

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => files(&path, ending, found),
            false if path.extension().is_some_and(|e| e == ending) => found.push(path),
            false => {}
        }
    }
}

/// The code of a file: without its tests, and without what people read.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().map(|line| line.split("//").next().unwrap_or_default())
}

#[test]
fn nothing_of_it_is_in_the_programs() {
    let mut all = Vec::new();
    for part in ["engine", "codegen"] {
        files(&root().join(part), "rs", &mut all);
    }
    assert!(all.len() > 100);
    // the connector that is compiled in, and what the programs tell people to type
    let allowed = [
        "#[path = \"../../../connectors/pco/embed.rs\"]",
        "mod pco;",
        "pco::PCO",
        "crate::pco",
        "use crate::{Usage, out, pco}",
        "sqlite:pco.db",
        "sqlite:FOLDER/pco.db",
        "connector docs pco",
    ];
    let telling =
        ["pco", "planning center", "planningcenter", "trash_panda", "baboon", "person_merger"];
    let mut found = Vec::new();
    for path in all
        .iter()
        .filter(|p| !p.ends_with("tests.rs") && !p.components().any(|c| c.as_os_str() == "tests"))
    {
        let text = std::fs::read_to_string(path).expect("a file");
        for line in code(&text) {
            let lower = line.to_lowercase();
            let tells = telling.iter().any(|word| lower.contains(word));
            if tells && !allowed.iter().any(|known| line.contains(known)) {
                found.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn all_of_it_is_checked_at_once_and_without_a_warning() {
    let began = Instant::now();
    let folder = root().join("connectors/pco");
    let done = connector().args(["check", "--strict"]).arg(&folder).output().expect("it starts");
    let elapsed = began.elapsed();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{said}");
    // a release build takes a tenth of it
    assert!(elapsed.as_secs_f64() < 1.0, "{elapsed:?}");
}

#[test]
fn the_recorded_exchanges_of_every_product_are_played() {
    let folder = root().join("connectors/pco");
    let done = connector().arg("test").arg(&folder).output().expect("it starts");
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{said}");
    assert!(said.ends_with("12 passed, 0 failed\n"), "{said}");
    // what a user may not see is a status, no failure
    let ends = std::fs::read_to_string(folder.join("fixtures/no_access/checkpoints.json"));
    let ends = ends.expect("it is there");
    assert_eq!(ends.matches("\"forbidden\"").count(), 2, "{ends}");
}

#[test]
fn the_page_about_every_stream_is_fresh() {
    let folder = root().join("connectors/pco");
    let done = connector().arg("docs").arg(&folder).output().expect("it starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let kept = std::fs::read_to_string(folder.join("STREAMS.md")).unwrap_or_default();
    let fresh = String::from_utf8_lossy(&done.stdout) == kept;
    assert!(fresh, "stale: run `connector docs ./connectors/pco --out connectors/pco/STREAMS.md`");
}
