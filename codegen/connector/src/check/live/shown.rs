//! What an API said, for people and for programs.

use engine_manifest::{Sources, render};
use serde_json::{Value, json};

use super::{Filter, Rights, Said, Tried};
use crate::live::{Access, text};

impl Rights {
    fn word(&self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not found",
            Self::Failed => "failed",
            Self::NotTried(_) => "not tried",
        }
    }
}

impl Filter {
    fn word(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Obeyed => "obeyed",
            Self::Ignored(_) => "ignored",
            Self::Refused(_) => "refused",
            Self::Unproven(_) => "unproven",
        }
    }
}

/// For people: what was found of each stream, the answers that are no pages, and the problems.
pub(crate) fn human(said: &Said, access: &Access, sources: &Sources, color: bool) -> String {
    let mut all = format!("live: credentials {}", said.credentials);
    if let Some(name) = &access.auth {
        all.push_str(&format!(" ({name})"));
    }
    if let Some(account) = &said.account {
        all.push_str(&format!(", account {account}"));
    }
    all.push('\n');
    let width = said.streams.iter().map(|t| t.stream.chars().count()).max().unwrap_or(0);
    for tried in &said.streams {
        let name = &tried.stream;
        let line = format!("  {name:width$}  {:9}  {}", tried.rights.word(), facts(tried));
        all.push_str(&format!("{}\n", line.trim_end()));
    }
    let troubles = said.streams.iter().filter_map(|tried| tried.trouble.as_ref());
    for trouble in said.trouble.iter().chain(troubles) {
        if let Some(seen) = trouble.seen.as_deref() {
            let answer = text::refusal(seen, &access.plan.learn);
            all.push_str(&format!("\n{} {}\n{answer}", seen.method, seen.url));
        }
    }
    let all = text::safe(&access.client, all);
    // these were made safe one by one: they may have colours
    let notes = render::human(&said.remarks, sources, color);
    let errors = render::human(&said.problems, sources, color);
    format!("{all}\n{notes}{errors}").trim_end().to_owned()
}

fn facts(tried: &Tried) -> String {
    if let Rights::NotTried(why) = &tried.rights {
        return why.clone();
    }
    let mut facts = Vec::new();
    facts.extend(tried.records.map(|count| format!("{count} records")));
    if tried.filter != Filter::None {
        facts.push(format!("cursor filter {}", tried.filter.word()));
    }
    facts.extend(tried.cap.map(|(asked, came)| format!("{came} a page of {asked}")));
    if let Some(trouble) = &tried.trouble {
        facts.push(trouble.failure.code.to_owned());
    }
    facts.join(", ")
}

/// For programs.
pub(crate) fn json(said: &Said, access: &Access) -> Value {
    let stream = |tried: &Tried| {
        let (why, rights) = match &tried.rights {
            Rights::NotTried(why) => (Some(why), tried.rights.word()),
            _ => (None, tried.rights.word()),
        };
        let filter = match &tried.filter {
            Filter::None => Value::Null,
            filter => filter.word().into(),
        };
        json!({
            "stream": tried.stream,
            "rights": rights,
            "why": why,
            "records": tried.records,
            "cursor_filter": filter,
            "page_cap": tried.cap.map(|(_, came)| came),
            "undeclared": tried.undeclared,
            "unseen": tried.unseen,
            "error": tried.trouble.as_ref().map(text::trouble_json),
        })
    };
    let document = json!({
        "credentials": said.credentials,
        "account": said.account,
        "error": said.trouble.as_ref().map(text::trouble_json),
        "streams": said.streams.iter().map(stream).collect::<Vec<_>>(),
    });
    text::concealed(&access.client, document)
}
