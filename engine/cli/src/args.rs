//! The command line.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

/// Keeps a database in step with somebody else's API.
#[derive(Debug, Parser)]
#[command(name = "engine", version, max_term_width = 100, arg_required_else_help = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Sync a fake Planning Center into ./pco.db: no account, no network, no server
    Demo(Demo),
    /// Bring the destination up to date; goes on where the last run stopped
    Sync(Box<Sync>),
    /// Show what a sync would do: reads at most one page per stream, and writes nothing
    Plan(PlanArgs),
    /// Print one record as JSON; touches no destination
    Get(Get),
    /// Let the engine in, look at the stored credential, forget it
    #[command(subcommand)]
    Auth(Auth),
    /// Show every connection and stream at a glance
    Status(Status),
    /// List the latest runs
    Runs(Runs),
    /// Show what a run said about each of its streams: how it ended, why, and what to do
    Logs(Logs),
    /// Say what an error's code means and what to do; without a code, list all of them
    Explain(Explain),
    /// Look at what seems to be gone at the source; allow or discard deletions that are withheld
    #[command(subcommand)]
    Deletions(Deletions),
    /// Forget streams' checkpoints: the next sync reads them from their beginning. Rows stay
    Reset(Reset),
    /// Look at the stored checkpoints, and repair them
    #[command(subcommand)]
    State(State),
}

/// What to do with a connection's credential.
#[derive(Debug, Subcommand)]
pub(crate) enum Auth {
    /// Let the engine in: opens a page of the API, and stores the token that comes back
    Login(Login),
    /// Show how a connection authenticates, and what is stored
    Status(AuthStatus),
    /// Forget the stored token
    Logout(Logout),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Login {
    #[command(flatten)]
    pub(crate) connection: Connection,
    #[command(flatten)]
    pub(crate) vault: VaultTo,
    /// The port on this machine that the browser comes back to; any free one if not given
    #[arg(long, value_name = "PORT")]
    pub(crate) port: Option<u16>,
    /// The address registered with the API, such as http://localhost:4567/callback
    #[arg(long, value_name = "URL", conflicts_with = "port")]
    pub(crate) redirect_uri: Option<String>,
    /// Give up after so many seconds
    #[arg(long, value_name = "SECONDS", default_value = "600")]
    pub(crate) timeout: u64,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct AuthStatus {
    #[command(flatten)]
    pub(crate) connection: Connection,
    #[command(flatten)]
    pub(crate) vault: VaultTo,
    /// How it is printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Logout {
    #[command(flatten)]
    pub(crate) connection: Connection,
    #[command(flatten)]
    pub(crate) vault: VaultTo,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Explain {
    /// A code such as E0201; all are listed if none is given
    pub(crate) code: Option<String>,
}

/// Whose state.
#[derive(Debug, ClapArgs)]
pub(crate) struct Place {
    /// A connector's name, or the path of its folder
    #[arg(long, value_name = "NAME|PATH")]
    pub(crate) connector: String,
    /// The connection's id; the connector's name if not given
    #[arg(long, value_name = "ID")]
    pub(crate) connection: Option<String>,
    /// The destination; the one that was used last if not given
    #[arg(long, value_name = "URL", env = "ENGINE_DESTINATION", hide_env_values = true)]
    pub(crate) to: Option<String>,
    /// Whose tables they are
    #[arg(long, value_enum, default_value = "separate")]
    pub(crate) layout: TableLayout,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Reset {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The streams
    #[arg(required = true, value_name = "STREAM")]
    pub(crate) streams: Vec<String>,
}

/// What to do with the stored checkpoints.
#[derive(Debug, Subcommand)]
pub(crate) enum State {
    /// Show how far each stream is, and what operators changed
    Show(Show),
    /// Set streams' cursors back to a time: what changed since then is read again
    Rewind(Rewind),
    /// Write all checkpoints to a file, one JSON object per line
    Export(Export),
    /// Replace the checkpoints of all streams in an exported file
    Import(Import),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Show {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Only these streams
    #[arg(value_name = "STREAM")]
    pub(crate) streams: Vec<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Rewind {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The streams
    #[arg(required = true, value_name = "STREAM")]
    pub(crate) streams: Vec<String>,
    /// The time, such as 2026-01-31T00:00:00Z
    #[arg(long, value_name = "TIME")]
    pub(crate) cursor: String,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Export {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The file; stdout if not given
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<std::path::PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Import {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The file
    #[arg(value_name = "FILE")]
    pub(crate) file: std::path::PathBuf,
}

/// What to do with deletions.
#[derive(Debug, Subcommand)]
pub(crate) enum Deletions {
    /// Show the rows that may be gone at the source, and the deletions that are withheld
    List(List),
    /// Allow the withheld deletions: the streams are read completely, and what is still missing is deleted
    Apply(Box<Apply>),
    /// Forget the withheld deletions: the rows stay, and are suspected anew when they are missed again
    Discard(Discard),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct List {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Only these streams
    #[arg(value_name = "STREAM")]
    pub(crate) streams: Vec<String>,
    /// How it is printed; as JSON one object per row
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Discard {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Only these streams
    #[arg(value_name = "STREAM")]
    pub(crate) streams: Vec<String>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Apply {
    #[command(flatten)]
    pub(crate) connection: Connection,
    /// Do not keep the records' own text in `_raw`, as in the sync
    #[arg(long)]
    pub(crate) no_raw: bool,
    /// The destination; the one that was used last if not given
    #[arg(long, value_name = "URL", env = "ENGINE_DESTINATION", hide_env_values = true)]
    pub(crate) to: Option<String>,
    /// Whose tables they are
    #[arg(long, value_enum, default_value = "separate")]
    pub(crate) layout: TableLayout,
    /// Only these streams
    #[arg(value_name = "STREAM")]
    pub(crate) streams: Vec<String>,
    /// Who shares the API's budgets: local, memory or redis://…
    #[arg(long, value_name = "LIMITER", env = "ENGINE_LIMITER", hide_env_values = true)]
    #[arg(default_value = "local")]
    pub(crate) limiter: String,
    /// How events and results are printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
    /// How logs are printed, on stderr
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) log_format: LogFormat,
}

impl Apply {
    /// Whose state.
    pub(crate) fn place(&self) -> Place {
        Place {
            connector: self.connection.connector.clone(),
            connection: self.connection.connection.clone(),
            to: self.to.clone(),
            layout: self.layout,
        }
    }
}

#[derive(Debug, ClapArgs)]
pub(crate) struct PlanArgs {
    #[command(flatten)]
    pub(crate) connection: Connection,
    /// Only these streams (and their parents): names or globs, separated by commas
    #[arg(long, value_name = "GLOB,…", value_delimiter = ',')]
    pub(crate) streams: Vec<String>,
    /// The destination: sqlite:PATH, postgres://…[?schema=…] or jsonl:DIR; sqlite:NAME.db if not given
    #[arg(long, value_name = "URL", env = "ENGINE_DESTINATION", hide_env_values = true)]
    pub(crate) to: Option<String>,
    /// Also the streams that the connector does not read by default
    #[arg(long)]
    pub(crate) all: bool,
    /// As if every stream were read completely
    #[arg(long)]
    pub(crate) full_refresh: bool,
    /// Who shares the API's budgets: local, memory or redis://…
    #[arg(long, value_name = "LIMITER", env = "ENGINE_LIMITER", hide_env_values = true)]
    #[arg(default_value = "local")]
    pub(crate) limiter: String,
    /// How it is printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
}

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For people
    Human,
    /// One JSON object per line (`sync`), or one document
    Json,
}

/// Whose tables they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableLayout {
    /// Each connection has its own
    Separate,
    /// Many connections write into the same; `_connection` comes first in every key
    Shared,
}

impl From<TableLayout> for engine_sync::Layout {
    fn from(layout: TableLayout) -> Self {
        match layout {
            TableLayout::Separate => Self::Separate,
            TableLayout::Shared => Self::Shared,
        }
    }
}

/// How logs are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// For people
    Human,
    /// One JSON object per line
    Json,
}

/// Which connector, with which values.
#[derive(Debug, ClapArgs)]
pub(crate) struct Connection {
    /// A connector's name, or the path of its folder
    #[arg(long, value_name = "NAME|PATH")]
    pub(crate) connector: String,
    /// The connection's id; the connector's name if not given
    #[arg(long, value_name = "ID")]
    pub(crate) connection: Option<String>,
    /// A config value; stronger than the environment and .env
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub(crate) set: Vec<String>,
    /// Where tokens that the engine obtains are kept; `destination` needs ENGINE_KEY
    #[arg(long, value_enum, default_value = "local", env = "ENGINE_CREDENTIALS")]
    pub(crate) credentials: Vault,
}

/// Where tokens are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Vault {
    /// On this host, in the state folder
    Local,
    /// In the destination, for all hosts
    Destination,
}

/// The destination, for commands that need it only for its tokens.
#[derive(Debug, ClapArgs)]
pub(crate) struct VaultTo {
    /// The destination that keeps the tokens, with `--credentials destination`
    #[arg(long, value_name = "URL", env = "ENGINE_DESTINATION", hide_env_values = true)]
    pub(crate) to: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Sync {
    #[command(flatten)]
    pub(crate) connection: Connection,
    /// Only these streams (and their parents): names or globs, separated by commas
    #[arg(long, value_name = "GLOB,…", value_delimiter = ',')]
    pub(crate) streams: Vec<String>,
    /// Where to write: sqlite:PATH, postgres://…[?schema=…] or jsonl:DIR; sqlite:NAME.db if not given
    #[arg(long, value_name = "URL", env = "ENGINE_DESTINATION", hide_env_values = true)]
    pub(crate) to: Option<String>,
    /// Whether connections have their own tables, or many share the same
    #[arg(long, value_enum, default_value = "separate")]
    pub(crate) layout: TableLayout,
    /// Who shares the API's budgets: local (the processes of this host), memory (this process alone) or
    /// redis://… (all hosts that use that server)
    #[arg(long, value_name = "LIMITER", env = "ENGINE_LIMITER", hide_env_values = true)]
    #[arg(default_value = "local")]
    pub(crate) limiter: String,
    /// Also the streams that the connector does not read by default
    #[arg(long)]
    pub(crate) all: bool,
    /// Read every selected stream completely, due or not, and find what is gone at the source
    #[arg(long)]
    pub(crate) full_refresh: bool,
    /// Remove the rows of deleted records instead of keeping them with a `_deleted_at`
    #[arg(long)]
    pub(crate) hard_deletes: bool,
    /// Do not keep the records' own text in `_raw`
    #[arg(long)]
    pub(crate) no_raw: bool,
    /// Records without a usable key make the run partial (exit 3)
    #[arg(long)]
    pub(crate) strict: bool,
    /// Say nothing unless something fails
    #[arg(long)]
    pub(crate) quiet: bool,
    /// How events and results are printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
    /// How logs are printed, on stderr; what is logged is set by ENGINE_LOG (such as debug)
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) log_format: LogFormat,
    /// Serve metrics for Prometheus at this address, such as 127.0.0.1:9464, while the run lasts
    #[arg(long, value_name = "ADDR")]
    pub(crate) metrics: Option<std::net::SocketAddr>,
    /// Send the run as a trace to this OpenTelemetry collector, over OTLP/HTTP: http://127.0.0.1:4318
    #[arg(long, value_name = "URL")]
    pub(crate) otlp: Option<String>,
    /// Most lists read at once
    #[arg(long, value_name = "N", default_value = "8")]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) max_concurrency: u16,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Demo {
    /// How many people the fake has
    #[arg(long, default_value = "200", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(crate) records: u32,
    /// Where to write
    #[arg(long, value_name = "URL", default_value = "sqlite:pco.db")]
    pub(crate) to: String,
    /// How events and results are printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Get {
    #[command(flatten)]
    pub(crate) connection: Connection,
    #[command(flatten)]
    pub(crate) vault: VaultTo,
    /// The stream
    pub(crate) stream: String,
    /// The record's id; the ids of its parents before it, where the stream is nested; none where the stream
    /// is one record
    pub(crate) ids: Vec<String>,
    /// Who shares the API's budgets: local (the processes of this host), memory (this process alone) or
    /// redis://… (all hosts that use that server)
    #[arg(long, value_name = "LIMITER", env = "ENGINE_LIMITER", hide_env_values = true)]
    #[arg(default_value = "local")]
    pub(crate) limiter: String,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Look {
    /// Only connections of this connector
    #[arg(long, value_name = "NAME")]
    pub(crate) connector: Option<String>,
    /// Only this connection
    #[arg(long, value_name = "ID")]
    pub(crate) connection: Option<String>,
    /// The destination to look at; the one that was used last if not given
    #[arg(long, value_name = "URL", env = "ENGINE_DESTINATION", hide_env_values = true)]
    pub(crate) to: Option<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Status {
    #[command(flatten)]
    pub(crate) look: Look,
    /// Look again and again, until Ctrl-C: a running engine is seen while it works
    #[arg(long)]
    pub(crate) watch: bool,
    /// Seconds between two looks
    #[arg(long, value_name = "SECONDS", default_value = "2", requires = "watch")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) every: u64,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Logs {
    /// The run's id, or its beginning; the last run if not given
    #[arg(value_name = "RUN")]
    pub(crate) run: Option<String>,
    #[command(flatten)]
    pub(crate) look: Look,
    /// Only this stream
    #[arg(long, value_name = "STREAM")]
    pub(crate) stream: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Runs {
    #[command(flatten)]
    pub(crate) look: Look,
    /// How many
    #[arg(long, default_value = "20", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) limit: u32,
}
