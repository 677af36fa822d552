//! `engine`: keeps a database in step with somebody else's API.

mod args;
mod commands;
mod connect;
mod exit;
mod holder;
mod logging;
mod metrics;
mod output;
mod signals;
mod target;
mod traces;
mod vault;

#[path = "../../../connectors/pco/embed.rs"]
mod pco;

use clap::Parser;
use engine_sync::Failure;

use crate::args::{Args, Command};
use crate::exit::Exit;

fn main() {
    let args = understood();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            output::complain(&format!("the runtime can't start: {error}"));
            std::process::exit(1);
        }
    };
    let code = runtime.block_on(run(args));
    // threads that wait for a lock or a server must not keep a finished program alive
    runtime.shutdown_timeout(std::time::Duration::from_millis(200));
    std::process::exit(code);
}

/// The command line, if it can be understood.
fn understood() -> Args {
    Args::try_parse().unwrap_or_else(|error| match error.to_string().strip_prefix("error: ") {
        Some(said) if error.use_stderr() => {
            output::complain(format!("error[E0027]: {said}").trim_end());
            std::process::exit(2)
        }
        // help, or the version
        _ => error.exit(),
    })
}

async fn run(args: Args) -> i32 {
    let outcome = match args.command {
        Command::Demo(demo) => commands::demo::run(demo).await,
        Command::Sync(sync) => commands::sync::run(sync).await,
        Command::Plan(plan) => commands::plan::run(plan).await,
        Command::Deletions(args) => commands::deletions::run(args).await,
        Command::Get(get) => commands::get::run(get).await,
        Command::Auth(auth) => commands::auth::run(auth).await,
        Command::Status(status) => commands::status::status(status).await,
        Command::Runs(runs) => commands::status::runs(runs).await,
        Command::Logs(logs) => commands::status::logs(logs).await,
        Command::Explain(args) => commands::explain::run(&args),
        Command::Reset(reset) => commands::state::reset(reset).await,
        Command::State(state) => commands::state::run(state).await,
    };
    match outcome {
        Ok(0) => match output::unsaid() {
            Some(why) => {
                let hint = "make room, or write elsewhere; `engine logs` knows what was done";
                output::fail(&Failure::new(
                    "E0026",
                    format!("stdout can't be written: {why}"),
                    hint,
                ));
                1
            }
            None => 0,
        },
        Ok(code) => code,
        Err(Exit { code, failure }) => {
            output::fail(&failure);
            code
        }
    }
}
