//! `engine demo`: the whole main job against a fake Planning Center inside this process.

use std::collections::HashMap;
use std::time::Duration;

use engine_manifest::ConnectorSource;
use engine_mock::{Oddities, Options as MockOptions};
use engine_sync::{Layout, Options};
use indicatif::MultiProgress;

use crate::args::{Demo, LogFormat, Output};
use crate::commands::sync::{Show, Work};
use crate::connect;
use crate::exit::Exit;
use crate::logging;
use crate::output::say;
use crate::target::Target;

/// The demo's budget: wide enough not to wait, so that it is over in seconds.
const QUOTA: (u32, Duration) = (20_000, Duration::from_secs(20));

pub(crate) async fn run(args: Demo) -> Result<i32, Exit> {
    let bars = MultiProgress::new();
    logging::start(LogFormat::Human, &bars, None);
    let target = Target::parse(&args.to)?;
    let source = ConnectorSource::Bundled(crate::pco::PCO);
    let broken = |why: String| Exit::usage("E0011", why, "this is a fault of the program");
    let plan = engine_plan::read(&source)
        .plan
        .ok_or_else(|| broken("the compiled-in connector can't be read".into()))?;
    let odd = Oddities::of(&source).map_err(|e| broken(e.to_string()))?;
    let options =
        MockOptions { records: Some(args.records), quota: Some(QUOTA), ..MockOptions::default() };
    let server = engine_mock::serve(plan.clone(), odd, options).await.map_err(|e| {
        let hint = "the demo needs a free port on 127.0.0.1";
        Exit::usage("E0012", format!("the fake API can't start: {e}"), hint)
    })?;
    let given = [("app_id", "demo"), ("secret", "demo"), ("base_url", &server.url())]
        .map(|(key, value)| (key.to_owned(), value.to_owned()));
    let settings = plan.settings(&HashMap::from(given)).map_err(|e| broken(e.to_string()))?;
    if args.output == Output::Human {
        let url = server.url();
        let title = plan.title.as_deref().unwrap_or(&plan.connector);
        say(&format!("A fake {title} for {} people runs at {url}.\n", args.records));
    }
    let limiter = connect::limiter("memory").await?;
    let client = connect::client(&plan, &settings, "demo", (None, limiter))?;
    let work = Work {
        plan,
        client,
        connection: "demo".into(),
        target: target.clone(),
        layout: Layout::Separate,
        streams: Vec::new(),
        all: false,
        options: Options::default(),
    };
    let show = Show { output: args.output, quiet: false, bars, metrics: None };
    let report = work.run(&show).await?;
    if args.output == Output::Human && report.exit_code == 0 {
        let query = "SELECT first_name, last_name, status FROM people_people LIMIT 5";
        let look = target.example("people_people", query);
        // an address may carry a password: it is shown as it may be written down
        let to = if target.file().is_some() { args.to } else { target.remembered() };
        let at = target.file().map_or_else(|| to.clone(), |path| path.display().to_string());
        say(&format!(
            "\nThe rows are in {at}. Look at them:\n  {look}\n  engine status --to {}\n\
             Run it again: nothing is written, because nothing has changed.",
            to
        ));
    }
    Ok(report.exit_code)
}
