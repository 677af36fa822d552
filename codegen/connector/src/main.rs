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

use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::sync::OnceLock;

use clap::Parser;
use engine_connect::Refused;
use engine_manifest::{ConnectorSource, locate, problem::did_you_mean, schema};

use crate::args::{Cli, Command};

/// What can't be done, and what to do: exit 2.
struct Usage {
    /// Stable, with a section in docs/errors.md.
    code: &'static str,
    message: String,
    hint: String,
}

impl Usage {
    /// It can't be done as it was given.
    fn new(message: String, hint: String) -> Self {
        Self { code: "E0027", message, hint }
    }
}

impl From<Refused> for Usage {
    fn from(refused: Refused) -> Self {
        let Refused { code, message, hint } = refused;
        Self { code, message, hint }
    }
}

/// The command line, if it can be understood.
fn understood() -> Cli {
    Cli::try_parse().unwrap_or_else(|error| match error.to_string().strip_prefix("error: ") {
        Some(said) if error.use_stderr() => {
            let _ = write!(std::io::stderr(), "error[E0027]: {said}");
            std::process::exit(2)
        }
        // help, or the version
        _ => error.exit(),
    })
}

fn main() {
    let code = match understood().command {
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
    let code = code.unwrap_or_else(|Usage { code, message, hint }| {
        let _ = writeln!(std::io::stderr(), "error[{code}]: {message}\n  hint: {hint}");
        2
    });
    let code = match (code, UNSAID.get()) {
        (0, Some(why)) => {
            let hint = "make room, or write elsewhere";
            let said = format!("error[E0026]: stdout can't be written: {why}\n  hint: {hint}");
            let _ = writeln!(std::io::stderr(), "{said}");
            1
        }
        (code, _) => code,
    };
    std::process::exit(code);
}

/// Why a line could not be written, the first time that happened.
static UNSAID: OnceLock<ErrorKind> = OnceLock::new();

/// A line on stdout. A reader that went away is no reason to panic, nor to complain.
fn out(line: &str) {
    let mut stdout = std::io::stdout().lock();
    let said = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
    if let Err(error) = said.map_err(|e| e.kind())
        && error != ErrorKind::BrokenPipe
    {
        let _ = UNSAID.set(error);
    }
}

/// Finds a connector by name or path.
fn find(name: &str) -> Result<ConnectorSource, Usage> {
    let search = std::env::var_os("ENGINE_CONNECTORS");
    let search: Vec<PathBuf> =
        search.map(|paths| std::env::split_paths(&paths).collect()).unwrap_or_default();
    locate(name, &search, &[pco::PCO]).map_err(|e| {
        let near = did_you_mean(name, e.known.iter().map(String::as_str));
        let hint = near.unwrap_or_else(|| format!("connectors: {}", e.known.join(", ")));
        Usage::new(format!("{e} (looked in {})", e.looked_in.join(", ")), hint)
    })
}
