//! `connector`: the connector author's workshop.

mod check;
mod mock;

#[path = "../../../connectors/pco/embed.rs"]
mod pco;

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use engine_manifest::{ConnectorSource, locate, problem::did_you_mean, schema};

/// Writes, checks and tries out connectors.
#[derive(Debug, Parser)]
#[command(name = "connector", version, max_term_width = 100, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Find every mistake in connectors, offline
    Check(Check),
    /// Serve a fake API made from a connector, on loopback
    Mock(Mock),
    /// Print the JSON Schema of manifests, for editors
    Schema,
}

/// How problems are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the line and a caret
    Human,
    /// One JSON document
    Json,
}

#[derive(Debug, Args)]
struct Check {
    /// Connectors by name or path; every folder under connectors/ if none is given
    paths: Vec<String>,
    /// How problems are printed
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Debug, Args)]
struct Mock {
    /// The connector's name or path
    connector: String,
    /// The port; any free one when 0
    #[arg(long, default_value = "0")]
    port: u16,
    /// The base count of records
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    records: Option<u32>,
    /// Another seed, other data
    #[arg(long, default_value = "0")]
    seed: u64,
    /// The request budget instead of the declared one, such as 1000/20s
    #[arg(long, value_name = "N/PERIOD")]
    quota: Option<String>,
    /// How long every answer takes, in milliseconds
    #[arg(long, default_value = "0")]
    latency_ms: u64,
    /// The only accepted user name and password
    #[arg(long, value_name = "USER:PASSWORD")]
    basic: Option<String>,
}

/// What can't be done, and what to do: exit 2.
struct Usage(String, String);

fn main() {
    let code = match Cli::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Mock(args) => mock::run(args),
        Command::Schema => {
            out(schema::manifest_schema().trim_end());
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
