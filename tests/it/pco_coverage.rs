//! All of Planning Center: what its catalog knows is read, or it is said why not.
//!
//! `connectors/pco/COVERAGE.md` is made here, where the catalog is at hand; what is not read, and why, stands
//! in it by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use engine_manifest::Spanned;
use engine_manifest::spec::StreamSpec;
use engine_plan::Plan;
use serde_json::Value;
use tests::bin::root;

/// What is read, as the manifest says it: product, name, declarations.
struct Manifest {
    streams: Vec<(String, String, StreamSpec)>,
    plan: Plan,
}

fn manifest() -> Manifest {
    let folder = root().join("connectors/pco");
    let source =
        engine_manifest::locate(&folder.display().to_string(), &[], &[]).expect("a folder");
    let reading = engine_plan::read(&source);
    let products = reading.manifest.expect("it is read").products;
    let of = |p: engine_manifest::spec::ProductFile| {
        let name = p.product.value;
        p.streams.into_iter().map(move |(key, spec)| (name.clone(), key.value, spec))
    };
    let streams = products.into_iter().flat_map(of).collect();
    Manifest { streams, plan: reading.plan.expect("no mistakes") }
}

impl Manifest {
    fn of<'m>(&'m self, product: &'m str, kind: &'m str) -> impl Iterator<Item = &'m StreamSpec> {
        self.streams.iter().filter_map(move |(p, _, spec)| {
            let own = spec.resource.as_ref().is_some_and(|r| r.value == kind);
            (p == product && own).then_some(spec)
        })
    }
}

/// The catalog of all resources, where it is at hand.
fn catalog() -> Option<Value> {
    let path = root().join("../shared/pco/catalog.json");
    let text = std::fs::read_to_string(path).ok()?;
    Some(serde_json::from_str(&text).expect("JSON"))
}

fn kept() -> (PathBuf, String) {
    let path = root().join("connectors/pco/COVERAGE.md");
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    (path, text)
}

/// What is not read: product and resource, and why.
fn reasons(text: &str) -> BTreeMap<(String, String), String> {
    let rows = text.split("## Not read").nth(1).unwrap_or_default().lines();
    let cells = rows.filter_map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [product, kind, why] = cells.as_slice() else { return None };
        (*product != "product" && !why.starts_with("---"))
            .then(|| (((*product).to_owned(), (*kind).to_owned()), (*why).to_owned()))
    });
    cells.collect()
}

fn names(specs: &engine_manifest::spec::Named<impl Sized>) -> BTreeSet<&str> {
    specs.keys().map(|key: &Spanned<String>| key.value.as_str()).collect()
}

#[derive(Default)]
struct Count {
    kinds: usize,
    read: usize,
    streams: usize,
    attributes: (usize, usize),
    relationships: (usize, usize),
}

impl Count {
    fn row(&self, name: &str) -> String {
        let part = |(read, all): (usize, usize)| format!("{read} of {all}");
        let resources = part((self.read, self.kinds));
        let (attributes, relationships) = (part(self.attributes), part(self.relationships));
        format!("| {name} | {resources} | {} | {attributes} | {relationships} |\n", self.streams)
    }

    fn add(&mut self, other: &Self) {
        self.kinds += other.kinds;
        self.read += other.read;
        self.streams += other.streams;
        for (own, more) in [
            (&mut self.attributes, other.attributes),
            (&mut self.relationships, other.relationships),
        ] {
            *own = (own.0 + more.0, own.1 + more.1);
        }
    }
}

/// Counts what of a product's catalog is read; what is missing goes into `missing`.
fn count(
    manifest: &Manifest,
    (product, known): (&str, &Value),
    reasons: &BTreeMap<(String, String), String>,
    missing: &mut Vec<String>,
) -> Count {
    let mut count = Count::default();
    count.streams = manifest.streams.iter().filter(|(p, ..)| p == product).count();
    for (kind, resource) in known["resources"].as_object().expect("resources") {
        count.kinds += 1;
        let specs: Vec<&StreamSpec> = manifest.of(product, kind).collect();
        let excused = reasons.contains_key(&(product.to_owned(), kind.clone()));
        match (specs.is_empty(), excused) {
            (true, true) => continue,
            (true, false) => missing.push(format!("{product}: no stream of {kind}, and no reason")),
            (false, true) => {
                missing.push(format!("{product}: {kind} is read, though it is excused"))
            }
            (false, false) => {}
        }
        count.read += usize::from(!specs.is_empty());
        for attribute in resource["attributes"].as_object().expect("attributes").keys() {
            count.attributes.1 += 1;
            let has = |s: &&StreamSpec| names(&s.fields).contains(attribute.as_str());
            match !specs.is_empty() && specs.iter().all(has) {
                true => count.attributes.0 += 1,
                false => missing.push(format!("{product}: {kind} lacks the attribute {attribute}")),
            }
        }
        for relation in resource["relationships"].as_object().expect("relationships").keys() {
            count.relationships.1 += 1;
            let has = |s: &&StreamSpec| names(&s.relationships).contains(relation.as_str());
            match !specs.is_empty() && specs.iter().all(has) {
                true => count.relationships.0 += 1,
                false => {
                    missing.push(format!("{product}: {kind} lacks the relationship {relation}"))
                }
            }
        }
    }
    count
}

const HEAD: &str = "# What is read of Planning Center\n\n\
    Made by a test from the catalog of all resources that the official documents name, and from this\n\
    connector's files. Attributes and relationships are those of the resources that are read.\n\n\
    | product | resources | streams | attributes | relationships |\n|---|---|---|---|---|\n";

#[test]
fn every_resource_is_read_or_excused() {
    let (path, text) = kept();
    let (manifest, reasons) = (manifest(), reasons(&text));
    let Some(catalog) = catalog() else {
        // without it, at least the number of streams must be right
        let streams = manifest.plan.streams.len().to_string();
        let all = text.lines().find(|line| line.starts_with("| all | ")).expect("a sum");
        assert_eq!(all.split('|').nth(3).map(str::trim), Some(streams.as_str()));
        return;
    };
    let (mut missing, mut all, mut table) = (Vec::new(), Count::default(), HEAD.to_owned());
    for (app, known) in catalog["apps"].as_object().expect("apps") {
        let product = app.replace('-', "_");
        let count = count(&manifest, (&product, known), &reasons, &mut missing);
        table += &count.row(&product);
        all.add(&count);
    }
    table += &all.row("all");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(all.read >= 240, "{} of {}", all.read, all.kinds);
    assert_eq!(
        (all.kinds, all.attributes.0, all.relationships.0),
        (255, all.attributes.1, all.relationships.1)
    );
    let _ = writeln!(table, "\n## Not read\n\n| product | resource | why |\n|---|---|---|");
    for ((product, kind), why) in &reasons {
        let _ = writeln!(table, "| {product} | {kind} | {why} |");
    }
    if std::env::var("UPDATE_SNAPSHOTS").is_ok_and(|value| value == "1") {
        std::fs::write(path, &table).expect("written");
        return;
    }
    assert_eq!(table, text, "COVERAGE.md is old: run this test with UPDATE_SNAPSHOTS=1");
}

/// `people_list_shares` of `ListShare`, where the last segment of the path does not tell streams apart.
fn plural(kind: &str) -> String {
    let mut name = String::new();
    for (at, letter) in kind.char_indices() {
        if letter.is_uppercase() && at > 0 {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    match name.as_str() {
        n if n.ends_with("person") => format!("{}people", &n[..n.len() - 6]),
        n if n.ends_with("datum") => format!("{}data", &n[..n.len() - 5]),
        n if n.ends_with('y') => format!("{}ies", &n[..n.len() - 1]),
        n if n.ends_with('s') || n.ends_with('x') => format!("{n}es"),
        n => format!("{n}s"),
    }
}

#[test]
fn tables_are_named_by_their_paths() {
    let manifest = manifest();
    let last = |spec: &StreamSpec| {
        let path = spec.path.0.first().map_or("", |path| path.value.as_str());
        let mut parts = path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{'));
        parts.next_back().unwrap_or_default().replace('-', "_")
    };
    let mut odd = Vec::new();
    for (product, name, spec) in &manifest.streams {
        let kind = spec.resource.as_ref().map_or("", |r| r.value.as_str());
        let segment = last(spec);
        if *name != segment && *name != plural(kind) {
            odd.push(format!("{product}_{name}: {segment}, {kind}"));
        }
    }
    // named apart by hand: two streams of one resource, or a path that is not what people say
    let by_hand = [
        "assigned_tags",
        "plan_template_",
        "arrangement",
        "containing_resource",
        "location",
        "owner",
    ];
    odd.retain(|line| !by_hand.iter().any(|name| line.contains(name)));
    assert!(odd.is_empty(), "{odd:#?}");
}
