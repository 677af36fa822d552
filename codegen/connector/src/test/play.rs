//! A case is played: the engine itself, its destination in memory, answers from the recording, and a clock
//! that stands. Where the engine waits, the runtime's own time jumps.

use std::collections::HashMap;
use std::sync::Arc;

use engine_client::tape::{Missed, REDACTED, Redaction, Replayer};
use engine_client::{Auth, BaseUrl, Client, Grant, StandingClock};
use engine_plan::{Plan, Settings};
use engine_sync::memory::{Contents, MemoryDestination};
use engine_sync::{Claim, Event, Holder, Options, Reporter, RunReport, Selection, run, select};
use tokio_util::sync::CancellationToken;

use super::case::{Asked, Case};
use crate::Usage;

/// What came of a case.
pub(crate) struct Played {
    pub(crate) contents: Contents,
    pub(crate) report: RunReport,
    /// Requests without an answer.
    pub(crate) missed: Vec<Missed>,
    /// Exchanges that nobody asked for.
    pub(crate) left: Vec<String>,
}

/// Nobody is told how it goes.
struct Silent;

impl Reporter for Silent {
    fn report(&self, _event: &Event<'_>) {}
}

/// Plays a case.
pub(crate) fn play(plan: &Plan, case: &Case) -> Result<Played, Usage> {
    let mut plan = plan.clone();
    let mut settings = settings(&mut plan, &case.asked)?;
    let plan = &plan;
    let base = base(plan)?;
    let redaction = Redaction::new(&settings.auth, &base);
    if let Auth::OAuth2(oauth) = &mut settings.auth
        && oauth.grant == Grant::Refresh
    {
        // where a token was at hand when it was recorded, there is one now
        let logs_in = case.exchanges.first().is_some_and(|e| redaction.logs_in(&e.request));
        oauth.refresh_token = Some(REDACTED.into());
        oauth.access_token = (!logs_in).then(|| REDACTED.into());
    }
    let selection = selection(plan, &case.asked)?;
    let replayer = Arc::new(Replayer::new(redaction, case.exchanges.clone()));
    // nothing happens outside the process: whenever everybody waits, time jumps
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    let runtime = runtime.map_err(|e| cannot_start(&e))?;
    let (contents, report) = runtime.block_on(async {
        let builder = engine_connect::builder(plan, &settings)?;
        let clock = Arc::new(StandingClock::new(case.asked.at));
        let client = engine_connect::built(builder.transport(replayer.clone()).clock(clock))?;
        Ok::<_, Usage>(read(plan, client, selection, &case.asked).await)
    })?;
    let (missed, left) = (replayer.missed(), replayer.left());
    Ok(Played { contents, report, missed, left })
}

pub(crate) fn cannot_start(error: &std::io::Error) -> Usage {
    Usage::new(format!("the engine can't start: {error}"), "try again".into())
}

/// Reads the streams of a case into memory, one list after the other: the order of requests is always the
/// same.
pub(crate) async fn read(
    plan: &Plan,
    client: Client,
    selection: Selection,
    asked: &Asked,
) -> (Contents, RunReport) {
    let destination = Arc::new(MemoryDestination::default());
    let options =
        Options { concurrency: 1, ahead: 0, pages_max: asked.limit_pages, ..Options::default() };
    let (host, started) = ("here".to_owned(), String::new());
    let holder = Holder { run_id: "test".to_owned(), host, pid: 0, started };
    let claim = Claim { holder, is_gone: |_| false };
    let parts = (Arc::new(plan.clone()), client, destination.clone() as _, Arc::new(Silent) as _);
    let report = run(parts, selection, options, claim, CancellationToken::new(), || None).await;
    (destination.contents(), report)
}

pub(crate) fn selection(plan: &Plan, asked: &Asked) -> Result<Selection, Usage> {
    select(plan, &asked.streams, asked.all).map_err(|e| {
        let hint = engine_connect::nearest(&e.pattern, "streams", &e.known);
        Usage::new(format!("{e} (E0010)"), hint)
    })
}

/// The settings of a replay: what was configured, and for each secret what stands for it in the recording.
/// The plan is bound to them.
pub(crate) fn settings(plan: &mut Plan, asked: &Asked) -> Result<Settings, Usage> {
    let mut given: HashMap<String, String> = asked.config.clone().into_iter().collect();
    let secrets = asked.secrets.iter().map(|key| (key.clone(), REDACTED.to_owned()));
    given.extend(secrets);
    given.remove("base_url");
    given.remove("token_url");
    Ok(engine_connect::settings_of(plan, &given)?)
}

/// Where the connector says that the API is.
pub(crate) fn base(plan: &Plan) -> Result<BaseUrl, Usage> {
    BaseUrl::parse(&plan.base_url)
        .map_err(|e| Usage::new(e.to_string(), "mend base_url in the manifest".into()))
}
