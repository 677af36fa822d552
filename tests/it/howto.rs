//! The recipes of docs/howto.md: each is a good manifest, and nobody is warned of it.

use std::fs;

use tests::bin::{connector, root};

use crate::tutorial::fences;

#[test]
fn every_recipe_passes_the_check() {
    let page = fs::read_to_string(root().join("docs/howto.md")).expect("the page");
    let blocks = fences(&page);
    let [(first, head), recipes @ ..] = blocks.as_slice() else { panic!("no block") };
    assert_eq!(*first, "yaml head", "what stands in front of each recipe comes first");
    let titles = page.lines().filter(|line| line.starts_with("## ")).count();
    assert!(recipes.len() == titles && titles >= 10, "one recipe per title: {titles}");
    let dir = tempfile::tempdir().expect("a folder");
    let mut command = connector();
    command.args(["check", "--strict"]).current_dir(dir.path());
    for (number, (kind, text)) in recipes.iter().enumerate() {
        assert_eq!(*kind, "yaml", "{text:?}");
        let folder = dir.path().join(number.to_string());
        fs::create_dir(&folder).expect("a new folder");
        let manifest = [head.as_slice(), text].concat().join("\n");
        fs::write(folder.join("manifest.yaml"), manifest).expect("a new file");
        command.arg(format!("{number}/"));
    }
    let output = command.output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(said.matches("/: ok, ").count(), titles, "{said}");
}
