//! `connector new`: a manifest to be filled in.

use std::fs;
use std::io;
use std::path::Path;

use engine_manifest::schema;
use engine_plan::is_name;

use crate::args::New;
use crate::{Usage, out, pco};

const TEMPLATE: &str = include_str!("new.yaml");
/// Beside the manifest, whose first line tells editors of it.
const SCHEMA: &str = ".schema.json";

pub(crate) fn run(args: &New) -> Result<i32, Usage> {
    let name = &args.name;
    if !is_name(name) {
        let shown: String = name.chars().filter(|c| !c.is_control()).take(100).collect();
        return Err(Usage::new(format!("`{shown}` can't be a connector's name"), rule(name)));
    }
    let folder = args.dir.join(name);
    let shown = folder.display().to_string();
    let failed = |e: io::Error| {
        Usage::new(format!("{shown} can't be written: {e}"), "choose another --dir".to_owned())
    };
    fs::create_dir_all(&args.dir).map_err(failed)?;
    fs::create_dir(&folder).map_err(|e| match e.kind() {
        io::ErrorKind::AlreadyExists => {
            let hint = "choose another name, or remove it".to_owned();
            Usage::new(format!("{shown} is there already"), hint)
        }
        _ => failed(e),
    })?;
    let path = folder.join("manifest.yaml");
    let schema = fs::write(folder.join(SCHEMA), schema::manifest_schema());
    schema.and_then(|()| fs::write(&path, manifest(name))).map_err(|e| {
        let _ = fs::remove_dir_all(&folder); // ours: it was not there before
        failed(e)
    })?;
    out(&format!("wrote {}, and {SCHEMA} beside it for editors", path.display()));
    let by_name = args.dir == Path::new("connectors");
    if by_name && name == pco::PCO.name {
        out(&format!("note: it is used instead of the `{name}` that is compiled in"));
    }
    let called = if by_name { name.clone() } else { format!("{shown}/") };
    out(&format!("next: fill it in, then `connector check {called}`"));
    Ok(0)
}

/// What a name must be, and one that is near.
fn rule(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let plain: String = name.chars().take(100).map(plain).collect();
    let near = plain.split_whitespace().collect::<Vec<_>>().join("_");
    let rule = "use lower-case letters, digits and single underscores, a letter first";
    let paths = if name.contains('/') { "; `--dir` says where its folder is made" } else { "" };
    let near = if is_name(&near) { format!("; such as `{near}`") } else { String::new() };
    format!("{rule}{near}{paths}")
}

fn manifest(name: &str) -> String {
    // the only name that would be no text in YAML
    let quoted = if name == "null" { "\"null\"" } else { name };
    TEMPLATE
        .replace("NAME_TITLE", &title(name))
        .replace("NAME_TEXT", quoted)
        .replace("NAME_ENV", &name.to_uppercase())
}

/// `my_shop`: My shop
fn title(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
