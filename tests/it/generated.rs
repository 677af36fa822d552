//! Typed clients out of manifests: they compile, they are fresh, and they do against the fake API what their
//! types say.

use std::fs;
use std::path::Path;
use std::process::Command;

use engine_client::{Auth, Verdict};
use futures::TryStreamExt;
use pco_client::Pco;
use pco_client::people::{Campus, Email, Person, PersonStatus};
use tests::bin::{connector, root};

use crate::mock::Mock;

mod actions;
mod apis;
mod typescript;

/// Runs `connector generate` and gives exit code and words.
fn generate(args: &[&str]) -> (Option<i32>, String) {
    let output =
        connector().current_dir(root()).arg("generate").args(args).output().expect("it starts");
    let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
    (output.status.code(), text(output.stdout) + &text(output.stderr))
}

const PCO: [&str; 5] = ["rust", "connectors/pco", "--out", "connectors/pco/client", "--workspace"];

#[test]
fn the_client_of_planning_center_is_fresh() {
    let (code, said) = generate(&[&PCO[..], &["--check"]].concat());
    assert_eq!(code, Some(0), "{said}\nstale: run `connector generate {}`", PCO.join(" "));
    assert!(!said.contains("note:"), "every stream has a list or a record: {said}");
}

#[test]
fn what_is_stale_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().to_str().expect("a plain path");
    let shop = ["rust", "examples/shop", "--out", out];
    assert_eq!(generate(&[&shop[..], &["--check"]].concat()).0, Some(1), "nothing is there");
    assert!(!folder.path().join("src").exists(), "--check writes nothing");
    assert_eq!(generate(&shop).0, Some(0));
    assert_eq!(generate(&[&shop[..], &["--check"]].concat()).0, Some(0));
    let lib = folder.path().join("src/lib.rs");
    let text = fs::read_to_string(&lib).expect("it was written");
    fs::write(&lib, text.replace("BASE_URL", "BASE")).expect("it can be changed");
    let (code, said) = generate(&[&shop[..], &["--check"]].concat());
    assert_eq!(code, Some(1));
    assert!(said.contains("stale: src/lib.rs"), "{said}");
    let cargo = fs::read_to_string(folder.path().join("Cargo.toml")).expect("it was written");
    assert!(
        cargo.contains("name = \"shop-client\"") && cargo.contains("engine-client = "),
        "{cargo}"
    );
}

#[test]
fn the_output_is_as_rustfmt_has_it() {
    let lib = root().join("connectors/pco/client/src/lib.rs");
    let done = Command::new("rustfmt").args(["--edition", "2024", "--check"]).arg(lib).output();
    let done = done.expect("rustfmt is a part of the toolchain");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
}

#[test]
fn schemas_describe_what_the_clients_have() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().to_str().expect("a plain path");
    let (code, said) = generate(&["jsonschema", "connectors/pco", "--out", out]);
    assert_eq!(code, Some(0), "{said}");
    let file = folder.path().join("people_people.schema.json");
    let schema: serde_json::Value =
        serde_json::from_slice(&fs::read(file).expect("it was written")).expect("JSON");
    assert_eq!(schema["properties"]["created_at"]["format"], "date-time");
    assert_eq!(schema["required"], serde_json::json!(["id"]));
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime")
}

fn pco(url: &str) -> Pco {
    let builder = Pco::builder(url).expect("an address").auth(Auth::basic("id", "secret"));
    Pco::new(builder.allow_private(true).build().expect("a client"))
}

#[test]
fn a_thousand_people_are_listed_and_one_is_got() {
    // the fake API allows less than the manifest says: it refuses, and the client waits
    let mock = Mock::start(&["--records", "1000", "--quota", "8/1s"]);
    runtime().block_on(async {
        let pco = pco(&mock.url);
        let mut people = pco.people().people().list().order_by_created_at().records();
        let mut ids = std::collections::HashSet::new();
        while let Some(person) = people.try_next().await.expect("a record") {
            assert!(person.first_name.is_some() && person.created_at.is_some(), "{person:?}");
            assert!(ids.insert(person.id.clone()), "{} came twice", person.id);
        }
        assert_eq!(ids.len(), 1000);
        let one = pco.people().people().get(7).await.expect("it is there");
        assert_eq!(one.id.as_str(), "7");
        let text = serde_json::to_string(&*one).expect("a record is JSON");
        let again: Person = serde_json::from_str(&text).expect("and JSON is a record");
        assert_eq!(again, *one);
        let none = pco.people().people().get("none").await.expect_err("nobody is called so");
        assert_eq!(none.verdict, Verdict::NotFound, "{none}");
        let odd = pco.people().people().get("..").await.expect_err("that is no id");
        assert!(odd.cause.contains("no id"), "{odd}");
    });
}

#[test]
fn filters_orders_includes_and_nested_lists() {
    let mock = Mock::start(&["--records", "60", "--quota", "100000/1s"]);
    runtime().block_on(async {
        let pco = pco(&mock.url);
        let people = pco.people().people();
        let list = people.list().where_status("active").order_by_updated_at_descending();
        let some: Vec<_> = list
            .include_emails()
            .include_primary_campus()
            .records()
            .try_collect()
            .await
            .expect("a list");
        assert!(!some.is_empty() && some.len() < 60, "{} are active", some.len());
        let (mut emails, mut campuses) = (0, 0);
        for person in &some {
            assert_eq!(person.status, Some(PersonStatus::Active));
            for id in person.emails.iter().flatten() {
                let email: Email = person.included(id).expect("it came along");
                assert_eq!(email.person.as_ref(), Some(&person.id));
                emails += 1;
            }
            if let Some(id) = &person.primary_campus {
                let campus: Option<Campus> = person.included(id);
                campuses += usize::from(campus.is_some());
            }
        }
        assert!(emails > 0 && campuses > 0, "{emails} {campuses}");
        let times: Vec<_> = some.iter().map(|person| person.updated_at).collect();
        assert!(times.is_sorted_by(|a, b| a >= b), "the last one first");
        let from = some[0].updated_at.expect("a time");
        let late = people.list().where_updated_at_gte(from).records();
        let late: Vec<_> = late.try_collect().await.expect("a list");
        assert!(late.iter().all(|person| person.updated_at >= Some(from)) && !late.is_empty());
        // the ids of a path are of their kind
        let groups: Vec<_> =
            pco.groups().groups().list().records().try_collect().await.expect("groups");
        let members = pco.groups().memberships().list(&groups[0].id).records();
        let members: Vec<_> = members.try_collect().await.expect("members");
        assert!(members.iter().all(|m| m.role.is_some()), "{members:?}");
    });
}

/// The lines of README.md.
#[test]
fn the_readme_lists_and_gets() {
    let readme = fs::read_to_string(root().join("README.md")).expect("it is there");
    let own = fs::read_to_string(root().join("tests/it/generated.rs")).expect("it is there");
    let (_, block) = readme.split_once("```rust\nlet pco").expect("the example");
    let (block, _) = block.split_once("```").expect("its end");
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<&str> = block.lines().skip(1).collect();
    assert!(flat(&own).contains(&flat(&lines.join("\n"))), "README.md shows something else");
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let run = async |pco: Pco| -> Result<(), engine_client::Error> {
        let mut people = pco.people().people().list().where_status("active").records();
        while let Some(person) = people.try_next().await? {
            println!("{} {:?}", person.id, person.first_name);
        }
        let person = pco.people().people().get("1").await?;
        println!("{:?}", person.created_at);
        Ok(())
    };
    runtime().block_on(run(pco(&mock.url))).expect("it does what it shows");
}

/// Names of all kinds become names of a language; whatever a manifest says stays text.
#[test]
fn hostile_names_and_texts_break_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let from = root().join("tests/generated/hostile/manifest.yaml");
    let out = folder.path().to_str().expect("a plain path");
    let (code, said) = generate(&["rust", from.to_str().expect("a plain path"), "--out", out]);
    assert_eq!(code, Some(0), "{said}");
    let resources = folder.path().join("src/resources.rs");
    let resources = fs::read_to_string(resources).expect("it was written");
    assert!(!resources.contains("\npub fn escaped"), "a text stays a text");
    assert!(!resources.contains('\u{202e}'), "nothing is shown as what it is not");
}

fn kept(name: &str) -> std::path::PathBuf {
    root().join("tests/generated").join(name)
}

/// The clients that are compiled into these tests are those of the manifests.
#[test]
fn the_clients_of_the_examples_are_fresh() {
    for (name, from) in [
        ("shop", "examples/shop"),
        ("forge", "examples/forge"),
        ("library", "examples/library"),
        ("survey", "examples/survey"),
        ("hostile", "tests/generated/hostile"),
    ] {
        let out = kept(name);
        let args = ["rust", from, "--out", out.to_str().expect("a plain path")];
        let (code, said) = generate(&[&args[..], &["--check"]].concat());
        let again = format!("run `connector generate rust {from} --out tests/generated/{name}`");
        assert_eq!(code, Some(0), "{said}\n{again}");
        assert!(Path::new(&out).join("src/lib.rs").is_file());
    }
}
