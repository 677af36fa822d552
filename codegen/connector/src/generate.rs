//! `connector generate`: typed clients and schemas out of a manifest.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use codegen_generate::{File, jsonschema, model, rust, typescript};
use engine_manifest::render;
use engine_plan::read;

use crate::args::{Generate, Target};
use crate::{Usage, find, out};

pub(crate) fn run(args: &Generate) -> Result<i32, Usage> {
    let source = find(&args.connector)?;
    let reading = read(&source);
    let Some(plan) = reading.plan else {
        let problems = render::human(&reading.problems, &reading.sources, false);
        let _ = writeln!(std::io::stderr(), "{}\n", problems.trim_end());
        let hint = format!("see `connector check {}`", args.connector);
        return Err(Usage::new("the connector has mistakes".into(), hint));
    };
    if let Some(package) = args.package.as_deref().filter(|name| !is_package(name)) {
        let hint = "lower-case letters, digits, `-` and `_`, such as `shop-client`";
        return Err(Usage::new(
            format!("`{package}` is no name of a crate or package"),
            hint.into(),
        ));
    }
    let (api, missing) = model::of(&plan);
    let files = match args.target {
        Target::Rust => rust_files(&api, args)?,
        Target::Typescript => typescript::files(&api, &package(&api, args)),
        Target::Jsonschema => jsonschema::files(&api),
    };
    for (stream, why) in &missing {
        let _ = writeln!(std::io::stderr(), "note: no list or no record of `{stream}`: {why}");
    }
    let mut stale = Vec::new();
    for File { path, text } in &files {
        let to = args.out.join(path);
        if read_text(&to)?.as_deref() == Some(text) {
            continue;
        }
        stale.push(path.as_str());
        if !args.check {
            write(&to, text)?;
        }
    }
    match (args.check, stale.as_slice()) {
        (true, []) => out(&format!("{} files are fresh", files.len())),
        (true, stale) => {
            out(&format!("stale: {}", stale.join(", ")));
            out("make them anew with the same command, without --check");
            return Ok(1);
        }
        (false, stale) => out(&format!(
            "{} of {} files written to {}",
            stale.len(),
            files.len(),
            args.out.display()
        )),
    }
    Ok(0)
}

/// `shop-client`, or `@shop/client`.
fn is_package(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
    let part =
        |part: &str| part.starts_with(|c: char| c.is_ascii_lowercase()) && part.chars().all(plain);
    match name.strip_prefix('@').and_then(|scoped| scoped.split_once('/')) {
        Some((scope, name)) => part(scope) && part(name),
        None => part(name),
    }
}

fn package(api: &model::Api, args: &Generate) -> String {
    let usual = || format!("{}-client", api.name.replace('_', "-"));
    args.package.clone().unwrap_or_else(usual)
}

fn rust_files(api: &model::Api, args: &Generate) -> Result<Vec<File>, Usage> {
    let package = package(api, args);
    let engine_client = match (&args.engine_client, args.workspace) {
        (Some(path), _) => format!(" = {{ path = {path:?} }}"),
        (None, true) => ".workspace = true".to_owned(),
        (None, false) => format!(" = {:?}", env!("CARGO_PKG_VERSION")),
    };
    let options = rust::Options { package, engine_client, in_workspace: args.workspace };
    let wrong = |e| Usage::new(e, "report this: no manifest should lead to it".into());
    let mut files = rust::files(api, &options).map_err(wrong)?;
    for file in files.iter_mut().filter(|file| file.path.ends_with(".rs")) {
        if let Some(text) = formatted(&file.text, &args.out) {
            file.text = text;
        }
    }
    Ok(files)
}

/// The text as rustfmt has it, by the settings above the output folder; `None` where there is no rustfmt.
fn formatted(text: &str, near: &Path) -> Option<String> {
    let near = near.ancestors().find(|folder| folder.is_dir() && !folder.as_os_str().is_empty());
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--quiet"]).current_dir(near.unwrap_or(Path::new(".")));
    let mut child = rustfmt.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut stdin = child.stdin.take()?;
    let owned = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(owned.as_bytes()));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}

fn read_text(path: &Path) -> Result<Option<String>, Usage> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(no(path, &e)),
    }
}

fn write(path: &Path, text: &str) -> Result<(), Usage> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|e| no(path, &e))
}

fn no(path: &Path, e: &std::io::Error) -> Usage {
    Usage::new(format!("{}: {e}", path.display()), "choose another folder with --out".into())
}
