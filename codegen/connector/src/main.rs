//! `connector`: the connector author's workshop.

mod args;
mod check;
mod docs;
mod explain;
mod generate;
mod live;
mod mock;
mod new;
mod read;
mod test;

#[path = "../../../connectors/pco/embed.rs"]
mod pco;

use std::io::Write;
use std::path::PathBuf;

use clap::Parser;
use engine_connect::Refused;
use engine_manifest::{ConnectorSource, locate, problem::did_you_mean, schema};

use crate::args::{Cli, Command};

/// What can't be done, and what to do: exit 2.
struct Usage(String, String);

impl From<Refused> for Usage {
    fn from(refused: Refused) -> Self {
        Self(format!("{} [{}]", refused.message, refused.code), refused.hint)
    }
}

fn main() {
    let code = match Cli::parse().command {
        Command::New(args) => new::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Mock(args) => mock::run(args),
        Command::Read(args) => read::run(&args),
        Command::Test(args) => test::run(&args),
        Command::Docs(args) => docs::run(&args),
        Command::Generate(args) => generate::run(&args),
        Command::Schema(args) => {
            let text = match args.markdown {
                true => schema::manifest_reference(),
                false => schema::manifest_schema(),
            };
            out(text.trim_end());
            Ok(0)
        }
    };
    let code = code.unwrap_or_else(|Usage(message, hint)| {
        let _ = writeln!(std::io::stderr(), "error: {message}\n  hint: {hint}");
        2
    });
    std::process::exit(code);
}

/// A line on stdout. A reader that went away is no reason to panic.
fn out(line: &str) {
    let mut stdout = std::io::stdout().lock();
    let _ = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
}

/// Finds a connector by name or path.
fn find(name: &str) -> Result<ConnectorSource, Usage> {
    let search = std::env::var_os("ENGINE_CONNECTORS");
    let search: Vec<PathBuf> =
        search.map(|paths| std::env::split_paths(&paths).collect()).unwrap_or_default();
    locate(name, &search, &[pco::PCO]).map_err(|e| {
        let near = did_you_mean(name, e.known.iter().map(String::as_str));
        let hint = near.unwrap_or_else(|| format!("connectors: {}", e.known.join(", ")));
        Usage(format!("{e} (looked in {})", e.looked_in.join(", ")), hint)
    })
}
