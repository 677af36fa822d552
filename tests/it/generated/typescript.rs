//! The clients in TypeScript: they pass the strict compiler, and do under Node what their types say.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::bin::root;

use super::generate;
use crate::mock::Mock;

/// The compiler, where `./test` installed it: it is a foreign program, and so is Node.
fn is_here(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("TEST_TYPESCRIPT");
    if folder.is_none() {
        let strict = std::env::var_os("TEST_NOTHING_SKIPPED").is_some();
        assert!(!strict, "{test} needs TypeScript: ./test installs it");
        let why = "TypeScript is missing; ./test installs it";
        let _ = writeln!(std::io::stderr(), "SKIPPED generated::typescript::{test}: {why}");
    }
    folder.map(PathBuf::from)
}

/// Compiles what is in a folder by its settings.
fn compile(modules: &Path, project: &Path) {
    let mut tsc = Command::new("node");
    tsc.arg(modules.join("typescript/bin/tsc")).arg("-p").arg(project);
    let output = tsc.output().expect("node starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}:\n{said}", project.display());
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

/// A project out of files of this repository: where its settings are, and where its output goes.
fn project(folder: &Path, modules: &Path, files: &[&str]) -> PathBuf {
    let include: Vec<_> = files.iter().map(|file| root().join(file)).collect();
    let settings = serde_json::json!({
        "compilerOptions": {
            "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true,
            "target": "ES2022", "module": "NodeNext", "lib": ["ES2022", "DOM", "DOM.Iterable"],
            "rootDir": root(), "outDir": folder.join("out"),
            "typeRoots": [modules.join("@types")], "types": ["node"],
        },
        "files": include,
    });
    fs::write(folder.join("tsconfig.json"), settings.to_string()).expect("it can be written");
    fs::create_dir_all(folder.join("out")).expect("a folder");
    fs::write(folder.join("out/package.json"), "{ \"type\": \"module\" }")
        .expect("it can be written");
    folder.join("out")
}

fn node(script: &Path, variables: &[(&str, &str)]) {
    let mut node = Command::new("node");
    node.arg("--test").arg(script).envs(variables.iter().copied());
    let output = node.output().expect("node starts");
    let said = String::from_utf8_lossy(&output.stdout);
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}:\n{said}\n{wrong}", script.display());
}

#[test]
fn the_client_of_planning_center_is_fresh() {
    let args = ["typescript", "connectors/pco", "--out", "connectors/pco/typescript"];
    let (code, said) = generate(&[&args[..], &["--check"]].concat());
    assert_eq!(code, Some(0), "{said}\nstale: run `connector generate {}`", args.join(" "));
}

#[test]
fn it_does_what_its_types_say() {
    let Some(modules) = is_here("it_does_what_its_types_say") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    // what should not compile does not: each such line says so, and is wrong when it does
    let files = ["tests/typescript/client.test.ts", "tests/typescript/misuse.ts"];
    let out = project(folder.path(), &modules, &files);
    compile(&modules, folder.path());
    let mock = Mock::start(&["--records", "1000", "--quota", "100000/1s"]);
    let slow = Mock::start(&["--records", "1000", "--quota", "8/1s"]);
    let urls = [("PCO_URL", mock.url.as_str()), ("PCO_SLOW_URL", slow.url.as_str())];
    node(&out.join("tests/typescript/client.test.js"), &urls);
}

/// The part that is the same for every API.
#[test]
fn the_runtime_keeps_its_promises() {
    let Some(modules) = is_here("the_runtime_keeps_its_promises") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let out = project(folder.path(), &modules, &["tests/typescript/runtime.test.ts"]);
    compile(&modules, folder.path());
    node(&out.join("tests/typescript/runtime.test.js"), &[]);
}

/// The lines of README.md.
#[test]
fn the_readme_lists_and_gets() {
    let Some(modules) = is_here("the_readme_lists_and_gets") else { return };
    let readme = fs::read_to_string(root().join("README.md")).expect("it is there");
    let (_, block) = readme.split_once("```typescript\n").expect("the example");
    let (block, _) = block.split_once("```").expect("its end");
    let folder = tempfile::tempdir().expect("a folder");
    let client = folder.path().join("client");
    let args = ["typescript", "pco", "--out", text(&client)];
    assert_eq!(generate(&args).0, Some(0));
    compile(&modules, &client);
    // as it is installed, and with the address of the fake API
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let installed = folder.path().join("node_modules/pco-client");
    fs::create_dir_all(folder.path().join("node_modules")).expect("a folder");
    fs::rename(&client, &installed).expect("it can be moved");
    let lines = block.replace("new Pco({", &format!("new Pco({{ baseUrl: {:?},", mock.url));
    assert_ne!(lines, block, "the example makes a client");
    fs::write(folder.path().join("example.mts"), &lines).expect("it can be written");
    fs::write(
        folder.path().join("tsconfig.json"),
        r#"{ "compilerOptions": { "strict": true, "target": "ES2022", "module": "NodeNext" },
             "files": ["example.mts"] }"#,
    )
    .expect("it can be written");
    // what the example knows of its surroundings
    fs::write(folder.path().join("env.d.ts"), "").expect("it can be written");
    compile(&modules, folder.path());
    let mut run = Command::new("node");
    let output = run.arg(folder.path().join("example.mjs")).output().expect("node starts");
    let said = String::from_utf8_lossy(&output.stdout);
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.lines().count() > 5, "{said}\n{wrong}");
}

#[test]
fn the_clients_of_the_examples_compile() {
    let Some(modules) = is_here("the_clients_of_the_examples_compile") else { return };
    for name in [
        "examples/shop",
        "examples/forge",
        "examples/library",
        "examples/survey",
        "tests/generated/hostile",
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let args = ["typescript", name, "--out", text(folder.path())];
        let (code, said) = generate(&args);
        assert_eq!(code, Some(0), "{said}");
        compile(&modules, folder.path());
        for file in fs::read_dir(folder.path().join("src")).expect("a folder").flatten() {
            let source = fs::read_to_string(file.path()).expect("it was written");
            assert!(!source.contains("\npub fn escaped"), "a text stays a text");
            assert!(!source.contains('\u{202e}'), "nothing is shown as what it is not");
        }
    }
}
