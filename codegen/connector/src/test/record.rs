//! `connector test --record`: a run against the API itself, written down without secrets.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use engine_client::tape::{Content, Recorded, Redaction, Tape};
use engine_client::{Auth, Clock, Grant, StandingClock};
use engine_plan::extract::Extractor;
use engine_plan::{ChainFrom, Paging, PathTemplate, Plan, Settings};
use engine_sync::{RunReport, StreamStatus};

use super::case::{self, Asked, Case};
use super::expected::Expected;
use super::mask::{Masks, check};
use super::play;
use super::{Verdict, compare, show};
use crate::Usage;
use crate::args::{Outcome, Test};

pub(crate) fn run(args: &Test, plan: &Plan, fixtures: &Path) -> Result<i32, Usage> {
    let name = args.case.as_deref().unwrap_or("default");
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if name.is_empty() || name.len() > 100 || !name.chars().all(plain) {
        let message = "that can't be a case's name".to_owned();
        return Err(Usage::new(message, "use letters, digits, `-` and `_`, at most 100".into()));
    }
    check(plan, &args.mask)?;
    let given = engine_connect::given(plan, &args.set)?;
    let (mut bound, mut replayed) = (plan.clone(), plan.clone());
    let settings = engine_connect::settings_of(&mut bound, &given)?;
    let is_secret = |key: &str| plan.config.iter().any(|c| c.secret && c.key == key);
    let (secrets, config): (BTreeMap<_, _>, BTreeMap<_, _>) =
        given.into_iter().partition(|(key, _)| is_secret(key));
    let clock = StandingClock::here();
    let mut asked = Asked {
        at: clock.now(),
        streams: args.streams.clone(),
        all: args.all,
        limit_pages: args.limit_pages,
        config,
        secrets: secrets.keys().cloned().collect(),
    };
    let where_it_is = ["base_url", "token_url"];
    asked.config.retain(|key, _| !where_it_is.contains(&key.as_str()));
    let replay = play::settings(&mut replayed, &asked)?;
    let (tape, report) = ask(&bound, &settings, &asked, clock)?;
    refuse_failures(&report)?;
    let redaction = Redaction::new(&settings.auth, &settings.base_url)
        .hiding(secrets.into_values().map(Into::into))
        .as_at(&replay.auth, &play::base(&replayed)?)
        .keeping(headers(plan));
    let (mut exchanges, redaction) = tape.finish(redaction);
    censor(&bound, &mut exchanges);
    Masks::default().apply(&mut exchanges, &args.mask)?;
    for value in asked.config.values_mut() {
        *value = redaction.text(value);
    }
    let verdict = write(plan, (asked, exchanges), &redaction, (fixtures, name))?;
    let failed = !verdict.problems.is_empty();
    match args.format {
        Outcome::Human => show::human(&args.connector, &[verdict]),
        Outcome::Json => show::json(&args.connector, &[verdict]),
    }
    Ok(i32::from(failed))
}

/// Asks the API.
fn ask(
    plan: &Plan,
    settings: &Settings,
    asked: &Asked,
    clock: StandingClock,
) -> Result<(Arc<Tape>, RunReport), Usage> {
    let selection = play::selection(plan, asked)?;
    let tape = Arc::new(Tape::default());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|e| play::cannot_start(&e))?;
    let report = runtime.block_on(async {
        let mut builder = engine_connect::builder(plan, settings)?
            .limiter(engine_connect::local_limiter())
            .clock(Arc::new(clock))
            .record(tape.clone());
        if let Auth::OAuth2(oauth) = &settings.auth
            && oauth.grant == Grant::Refresh
        {
            // a refresh token may be good for one use: the next one is kept for everybody
            let store = engine_connect::credential_store()?;
            builder = builder.credentials(store, plan.connector.clone());
        }
        let client = engine_connect::built(builder)?;
        Ok::<_, Usage>(play::read(plan, client, selection, asked).await.1)
    })?;
    Ok((tape, report))
}

/// A run that did not come to its end makes no case. That something is forbidden is an answer, too.
fn refuse_failures(report: &RunReport) -> Result<(), Usage> {
    let good = [StreamStatus::Succeeded, StreamStatus::Forbidden, StreamStatus::Skipped];
    let failed = report.streams.iter().find(|s| !good.contains(&s.status));
    let error = report.error.as_ref().or_else(|| failed.and_then(|s| s.error.as_ref()));
    let Some(stream) = failed.map(|s| s.stream.as_str()).or_else(|| error.map(|_| "the run"))
    else {
        return Ok(());
    };
    let (why, hint) = match error {
        Some(e) => (format!("{} ({})", e.message, e.code), e.hint.clone()),
        None => ("it did not end".to_owned(), "try again".to_owned()),
    };
    Err(Usage::new(format!("nothing was recorded: {stream}: {why}"), hint))
}

/// Takes out of answers what the manifest says is sensitive.
fn censor(plan: &Plan, exchanges: &mut [Recorded]) {
    let base = engine_client::BaseUrl::parse(&plan.base_url).map(|base| base.to_string());
    let base = base.ok().and_then(|base| Some(base.split_once("://")?.1.to_owned()));
    let front = base.as_deref().and_then(|base| Some(base.split_once('/')?.1)).unwrap_or_default();
    for exchange in exchanges {
        let path = exchange.request.path.as_str();
        let below =
            path.strip_prefix('/').and_then(|p| p.strip_prefix(front.trim_end_matches('/')));
        let fits = |template: &PathTemplate| {
            [Some(path), below].into_iter().flatten().any(|p| template.capture(p).is_some())
        };
        for stream in plan.streams.iter().filter(|stream| !stream.censors.is_empty()) {
            let list = stream.lists.iter().any(|list| fits(&list.path));
            if !list && !fits(&stream.get) {
                continue;
            }
            let body = &mut exchange.response.body;
            let Some(raw) = &body.json else { continue };
            let text = raw.get().as_bytes();
            if let Some(clean) = Extractor::new(stream).censored(text, !list)
                && let Ok(clean) = String::from_utf8(clean)
            {
                *body = Content::of_json(clean);
            }
        }
    }
}

/// Headers in which answers say how to go on.
fn headers(plan: &Plan) -> impl Iterator<Item = String> {
    plan.streams.iter().filter_map(|stream| match &stream.paging {
        Paging::Chain(chain) => match &chain.from {
            ChainFrom::Header(name) => Some(name.clone()),
            _ => None,
        },
        _ => None,
    })
}

/// Plays what was recorded, and writes the case with what came of that: rows of the replay hold no secret
/// that the exchanges don't.
fn write(
    plan: &Plan,
    (asked, exchanges): (Asked, Vec<Recorded>),
    redaction: &Redaction,
    (fixtures, name): (&Path, &str),
) -> Result<Verdict, Usage> {
    let case = Case { asked, exchanges };
    let played = play::play(plan, &case)?;
    if let Some(problem) = compare::exchanges(&played).first() {
        let message =
            format!("nothing was written: the recording can't be replayed: {}", problem.message);
        let hint = "does a secret's value occur in the manifest, or an address change with every run? \
                    record with another value, or fewer streams";
        return Err(Usage::new(message, hint.into()));
    }
    let found = Expected::of(plan, &played);
    let files: Vec<(&str, String)> = case.files().into_iter().chain(found.files()).collect();
    if let Some((file, _)) = files.iter().find(|(_, text)| redaction.is_in(text)) {
        let message = format!("nothing was written: a secret would be in {file}");
        let hint =
            "a secret that is an everyday word can't be told apart: choose another".to_owned();
        return Err(Usage::new(message, hint));
    }
    let folder = fixtures.join(name);
    files.iter().try_for_each(|(file, text)| case::write(&folder, file, text))?;
    Ok(Verdict {
        case: name.to_owned(),
        exchanges: case.exchanges.len(),
        streams: played.report.streams.len(),
        rows: found.rows.len(),
        problems: compare::records(plan, &played),
        updated: true,
    })
}
