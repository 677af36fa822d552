//! `connector docs`: a connector as one Markdown page. The same files give the same page.

use std::fs;
use std::io::Write;

use engine_manifest::spec::{
    ApiKey, Auth, GrantSpec, Lane, PerSpec, ProductFile, Quota, StreamSpec,
};
use engine_manifest::{Manifest, render};
use engine_plan::guarantee::period;
use engine_plan::{Plan, StreamPlan, read};

use crate::args::Docs;
use crate::{Usage, find, out};

mod diagram;
mod markdown;
mod stream;

use markdown::{code, codes, link, paragraph, prose, row, table};

pub(crate) fn run(args: &Docs) -> Result<i32, Usage> {
    let source = find(&args.connector)?;
    let reading = read(&source);
    // the plan knows what is done; what is only for people stands in the manifest
    let (Some(plan), Some(manifest)) = (reading.plan, reading.manifest) else {
        let problems = render::human(&reading.problems, &reading.sources, false);
        let _ = writeln!(std::io::stderr(), "{}\n", problems.trim_end());
        let hint = format!("see `connector check {}`", args.connector);
        return Err(Usage::new("the connector has mistakes".into(), hint));
    };
    let page = page(&plan, &manifest);
    let Some(file) = &args.out else {
        out(page.trim_end());
        return Ok(0);
    };
    fs::write(file, page).map_err(|e| {
        let message = format!("{} can't be written: {e}", file.display());
        Usage::new(message, "choose another file with --out".into())
    })?;
    out(&format!("wrote {}", file.display()));
    Ok(0)
}

fn page(plan: &Plan, manifest: &Manifest) -> String {
    let file = &manifest.connector;
    let mut page = head(plan.title.as_deref().unwrap_or(&plan.connector), 1);
    about(&mut page, file.description.as_deref(), file.docs.as_deref());
    let name = &plan.connector;
    page.push_str(&format!("- Connector: {}\n", code(name)));
    page.push_str(&format!("- Base URL: {}\n", code(&plan.base_url)));
    if let Some(identity) = &file.identity {
        let get = code(&format!("GET {}", identity.get.value));
        page.push_str(&format!("- The account is checked before each run: {get}\n"));
    }
    page.push('\n');
    page.push_str(&config(plan));
    page.push_str(&auth(plan, manifest));
    page.push_str(&limits(manifest));
    let chapters = chapters(plan, manifest);
    page.push_str(&contents(&chapters));
    for (title, product, streams) in &chapters {
        page.push_str(&head(title, 2));
        about(
            &mut page,
            product.and_then(|p| p.description.as_deref()),
            product.and_then(|p| p.docs.as_deref()),
        );
        page.push_str(&format!("{}\n", diagram::diagram(streams)));
        for stream in streams {
            let docs = spec(manifest, *product, stream).and_then(|s| s.docs.as_deref());
            page.push_str(&stream::section(plan, stream, docs));
        }
    }
    format!("{}\n", page.trim_end())
}

fn head(title: &str, level: usize) -> String {
    format!("{} {}\n\n", "#".repeat(level), prose(title))
}

fn about(page: &mut String, description: Option<&str>, docs: Option<&str>) {
    if let Some(text) = description {
        page.push_str(&format!("{}\n\n", paragraph(text)));
    }
    if let Some(docs) = docs {
        page.push_str(&format!("Documentation of the API: {}\n\n", link(docs)));
    }
}

/// What is configured, and where the operator gives it.
fn config(plan: &Plan) -> String {
    let titles = ["key", "environment", "secret", "default", "meaning"];
    let mut text = format!("## Configuration\n\n{}", table(&titles));
    let variable = |key: &str| code(&format!("{}_{key}", plan.connector).to_uppercase());
    for config in &plan.config {
        let words = [&config.title, &config.description].into_iter().flatten();
        let words: Vec<String> = words.map(|w| prose(w.trim_end_matches('.'))).collect();
        text.push_str(&row(&[
            &code(&config.key),
            &variable(&config.key),
            if config.secret { "secret" } else { "" },
            &config.default.as_deref().map(code).unwrap_or_default(),
            &words.join(". "),
        ]));
    }
    let base = code(&plan.base_url);
    text.push_str(&row(&[&code("base_url"), &variable("base_url"), "", &base, "Where the API is"]));
    text.push('\n');
    text
}

fn auth(plan: &Plan, manifest: &Manifest) -> String {
    let mut text = "## Authentication\n\n".to_owned();
    if plan.auth.is_empty() {
        text.push_str("None: requests carry no credentials.\n\n");
        return text;
    }
    if plan.auth.len() > 1 {
        text.push_str("One of these, the one whose values are given:\n\n");
    }
    for way in &plan.auth {
        let form = manifest.connector.auth.iter().find(|(name, _)| name.value == way.name);
        let form = form.map(|(_, form)| form_of(form, &plan.connector)).unwrap_or_default();
        let mut keys = way.keys();
        keys.sort_unstable();
        keys.dedup();
        text.push_str(&format!("- {}: {form}; needs {}", code(&way.name), codes(keys)));
        if !way.also().is_empty() {
            text.push_str(&format!("; takes {}", codes(way.also().iter().copied())));
        }
        text.push('\n');
    }
    text.push('\n');
    text
}

fn form_of(form: &Auth, connector: &str) -> String {
    match form {
        Auth::Basic { .. } => "HTTP Basic".to_owned(),
        Auth::Bearer { .. } => "a bearer token".to_owned(),
        Auth::ApiKey(keys) => {
            let places: Vec<String> = keys.0.iter().map(place).collect();
            format!("a key in {}", places.join(", "))
        }
        Auth::OAuth2(form) => {
            let mut text = match (form.grant, &form.authorize_url) {
                (Some(GrantSpec::ClientCredentials), _) => {
                    "OAuth 2, for the client itself".to_owned()
                }
                (_, None) => "OAuth 2, for a person".to_owned(),
                (_, Some(_)) => {
                    let login = code(&format!("engine auth login --connector {connector}"));
                    format!("OAuth 2, for a person ({login})")
                }
            };
            if !form.scopes.is_empty() {
                let scopes = codes(form.scopes.iter().map(|scope| scope.value.as_str()));
                text.push_str(&format!(", scopes {scopes}"));
            }
            text
        }
        Auth::Session(form) => format!("a log-in at {}", code(&form.login)),
    }
}

fn place(key: &ApiKey) -> String {
    let ApiKey { value: _, header, prefix: _, query, cookie, body } = key;
    let places = [("header", header), ("parameter", query), ("cookie", cookie), ("field", body)];
    let found = places.into_iter().find_map(|(what, name)| Some((what, name.as_ref()?)));
    found.map(|(what, name)| format!("the {what} {}", code(name))).unwrap_or_default()
}

fn limits(manifest: &Manifest) -> String {
    let limits = &manifest.connector.limits;
    let general = budget(&limits.quota.0, limits.concurrency.as_ref().map(|c| c.value));
    let per = match limits.per {
        None | Some(PerSpec::Credential) => "credential",
        Some(PerSpec::Host) => "host",
    };
    let mut text = "## Limits\n\n".to_owned();
    text.push_str(&match general.is_empty() {
        true => "- No budget is declared: the answers say.\n".to_owned(),
        false => format!("- Per {per}: {general}\n"),
    });
    for lane in &limits.lanes {
        let Lane { offset_over, path, quota, concurrency, apart } = &lane.value;
        let over = offset_over.as_ref().map(|n| format!("that skip more than {n} records"));
        let path = path.as_ref().map(|path| format!("whose path matches {}", code(path)));
        let which: Vec<String> = over.into_iter().chain(path).collect();
        let budget = budget(&quota.0, concurrency.as_ref().map(|c| c.value));
        let apart = if *apart { ", counted apart" } else { "" };
        text.push_str(&format!("- Requests {}: {budget}{apart}\n", which.join(" and ")));
    }
    text.push('\n');
    text
}

fn budget(quota: &[Quota], concurrency: Option<u32>) -> String {
    let requests = |n: u32| if n == 1 { "request" } else { "requests" };
    let quota = quota.iter().map(|q| {
        let n = q.requests.value;
        format!("{n} {} in {}", requests(n), period(q.period.value.0))
    });
    let at_once = concurrency.map(|n| format!("{n} {} at once", requests(n)));
    quota.chain(at_once).collect::<Vec<_>>().join(", ")
}

type Chapter<'c> = (String, Option<&'c ProductFile>, Vec<&'c StreamPlan>);

/// The connector's own streams, then each product's.
fn chapters<'c>(plan: &'c Plan, manifest: &'c Manifest) -> Vec<Chapter<'c>> {
    let of = |product: Option<&str>| -> Vec<&'c StreamPlan> {
        plan.streams.iter().filter(|s| s.product.as_deref() == product).collect()
    };
    let mut all = vec![("Streams".to_owned(), None, of(None))];
    for product in &manifest.products {
        let name = &product.product.value;
        let title = product.title.clone().unwrap_or_else(|| name.clone());
        all.push((title, Some(product), of(Some(name))));
    }
    all.retain(|(_, _, streams)| !streams.is_empty());
    all
}

fn contents(chapters: &[Chapter<'_>]) -> String {
    let mut text = format!("## Tables\n\n{}", table(&["table", "part", "what it holds"]));
    for (title, product, streams) in chapters {
        let part = if product.is_some() { prose(title) } else { String::new() };
        for stream in streams {
            let what = stream.description.as_deref().or(stream.title.as_deref());
            let what = what.map(prose).unwrap_or_default();
            text.push_str(&row(&[&stream::to_stream(&stream.name), &part, &what]));
        }
    }
    let own = codes(["_hash", "_synced_at", "_deleted_at", "_raw"]);
    text.push_str(&format!("\nEvery table has the columns {own} too.\n\n"));
    text
}

fn spec<'m>(
    manifest: &'m Manifest,
    product: Option<&'m ProductFile>,
    stream: &StreamPlan,
) -> Option<&'m StreamSpec> {
    let streams = product.map_or(&manifest.connector.streams, |p| &p.streams);
    streams.iter().find(|(name, _)| name.value == stream.local).map(|(_, spec)| spec)
}
