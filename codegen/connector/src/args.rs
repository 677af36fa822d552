//! What `connector` can be asked.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Writes, checks and tries out connectors.
#[derive(Debug, Parser)]
#[command(name = "connector", version, max_term_width = 100, arg_required_else_help = true)]
#[command(after_help = "\
Examples:
  connector new shop              # connectors/shop/manifest.yaml, to be filled in
  connector check                 # every connector under connectors/
  connector read shop orders      # a stream's first records, from the real API
  connector mock shop             # a fake API made from it
  connector test shop             # its recorded exchanges, played again
  connector explain C0105         # what a code means")]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Begin a connector: a commented manifest that passes `connector check`
    New(New),
    /// Find every mistake in connectors, offline or, with --live, against the real API
    Check(Check),
    /// Ask a real API for one stream, and compare its records with what is declared
    Read(Read),
    /// Explain an error code, or list them all
    Explain(Explain),
    /// Serve a fake API made from a connector, on loopback
    Mock(Mock),
    /// Replay recorded exchanges through the engine, and compare what comes of them
    Test(Test),
    /// Describe a connector in one Markdown page
    Docs(Docs),
    /// Write a typed client in Rust, or JSON Schemas of the records
    Generate(Generate),
    /// Print the JSON Schema of manifests, for editors, or the reference of the language
    Schema(Schema),
}

/// How problems are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// With the line and a caret
    Human,
    /// One JSON document
    Json,
    /// As annotations of a pull request, in GitHub Actions
    Github,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes: 0 no mistake, 1 mistakes (with --strict: or warnings), 2 it could not be asked that way.

Examples:
  connector check                             # every connector under connectors/
  connector check shop ./other/manifest.yaml  # by name, by path
  connector check --format json | jq '.connectors[].problems'
  connector check --format github             # in a workflow of GitHub Actions
  connector check shop --live --set token=…   # what the real API says to it")]
pub(crate) struct Check {
    /// Connectors by name or path; every folder under connectors/ if none is given
    pub(crate) paths: Vec<String>,
    /// How problems are printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
    /// Warnings end with exit code 1, too
    #[arg(long)]
    pub(crate) strict: bool,
    /// Ask the real API too: the credentials, the account, and one page of each stream
    #[arg(long)]
    pub(crate) live: bool,
    #[command(flatten)]
    pub(crate) access: Access,
}

/// How the real API is reached.
#[derive(Debug, Args)]
pub(crate) struct Access {
    /// A config value; stronger than the environment and .env
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub(crate) set: Vec<String>,
    /// The connection whose stored tokens are used; the connector's name if not given
    #[arg(long, value_name = "ID")]
    pub(crate) connection: Option<String>,
    /// Who shares the API's budgets: local (the processes of this host) or memory (this process alone)
    #[arg(long, value_name = "LIMITER", env = "ENGINE_LIMITER", hide_env_values = true)]
    #[arg(default_value = "local")]
    pub(crate) limiter: String,
}

/// How a result is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For people
    Human,
    /// One JSON document
    Json,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes: 0 read, 1 the API did not give it, 2 it could not be asked that way, 4 the credentials are
refused, 75 to be asked again later.

Examples:
  connector read shop orders                        # the first 5 records, and how they came
  connector read shop order_items 4711 --limit 20   # of the order 4711
  connector read shop order_items                   # of the first order
  connector read shop orders --since 2026-11-01 --set base_url=http://127.0.0.1:8080")]
pub(crate) struct Read {
    /// The connector's name or path
    pub(crate) connector: String,
    /// The stream
    pub(crate) stream: String,
    /// The keys of its parents, in the order of the path; the first record of each parent if none is given
    #[arg(value_name = "PARENT")]
    pub(crate) parents: Vec<String>,
    /// How many records are read
    #[arg(long, default_value = "5", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub(crate) limit: u32,
    /// Only what changed at this time or later, by the stream's cursor; a number where the cursor is one
    #[arg(long, value_name = "TIME")]
    pub(crate) since: Option<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
    #[command(flatten)]
    pub(crate) access: Access,
}

/// What is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Target {
    /// A crate: types, lists, single records
    Rust,
    /// A package: the same, for programs in TypeScript and JavaScript
    Typescript,
    /// A schema of each stream's records
    Jsonschema,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes: 0 written (or, with --check, fresh), 1 stale, 2 it could not be asked that way.

Examples:
  connector generate rust shop --out ../shop-client --engine-client ../engine/client
  connector generate rust shop --out connectors/shop/client --workspace --check
  connector generate typescript shop --out ../shop-client
  connector generate jsonschema shop --out schemas/shop")]
pub(crate) struct Generate {
    /// What is generated
    #[arg(value_enum)]
    pub(crate) target: Target,
    /// The connector's name or path
    pub(crate) connector: String,
    /// The folder it is written to
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Write nothing: say which files are not what they would be
    #[arg(long)]
    pub(crate) check: bool,
    /// The crate's or package's name; the connector's with `-client` if not given
    #[arg(long, value_name = "NAME")]
    pub(crate) package: Option<String>,
    /// Where the crate finds engine-client, seen from it; a registry if not given
    #[arg(long, value_name = "PATH")]
    pub(crate) engine_client: Option<String>,
    /// The crate belongs to a workspace, and shares its settings and dependencies
    #[arg(long)]
    pub(crate) workspace: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  connector new shop                  # connectors/shop/, found by its name
  connector new shop --dir ../mine    # ../mine/shop/, found by its path")]
pub(crate) struct New {
    /// The connector's name: lower-case letters, digits and single underscores, a letter first
    pub(crate) name: String,
    /// Where its folder is made; connectors are found by name in `connectors` and $ENGINE_CONNECTORS
    #[arg(long, value_name = "DIR", default_value = "connectors")]
    pub(crate) dir: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  connector explain C0105     # what it means and what to do
  connector explain           # all codes")]
pub(crate) struct Explain {
    /// A code such as C0105 or E0201; all are listed if none is given
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  connector docs pco                  # to stdout
  connector docs shop --out shop.md   # to a file, which is replaced")]
pub(crate) struct Docs {
    /// The connector's name or path
    pub(crate) connector: String,
    /// The file to write; stdout if none is given
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  connector mock shop --port 8080 --records 1000
  engine sync --connector shop --set base_url=http://127.0.0.1:8080 --set token=any")]
pub(crate) struct Mock {
    /// The connector's name or path
    pub(crate) connector: String,
    /// The port; any free one when 0
    #[arg(long, default_value = "0")]
    pub(crate) port: u16,
    /// The base count of records
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    pub(crate) records: Option<u32>,
    /// Another seed, other data
    #[arg(long, default_value = "0")]
    pub(crate) seed: u64,
    /// The request budget instead of the declared one, such as 1000/20s
    #[arg(long, value_name = "N/PERIOD")]
    pub(crate) quota: Option<String>,
    /// How long every answer takes, in milliseconds
    #[arg(long, default_value = "0")]
    pub(crate) latency_ms: u64,
    /// The only accepted user name and password
    #[arg(long, value_name = "USER:PASSWORD")]
    pub(crate) basic: Option<String>,
    /// Refuse what is below a path, as `forbidden` or another refusal of mock.yaml; may be given again
    #[arg(long, value_name = "PATH=REFUSAL")]
    pub(crate) deny: Vec<String>,
    /// Show so many records of each list below a path, without a word; may be given again
    #[arg(long, value_name = "PATH=N")]
    pub(crate) few: Vec<String>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  connector schema > manifest.schema.json
  connector schema --markdown > reference.md   # every type and field, for people")]
pub(crate) struct Schema {
    /// The reference of the language in Markdown instead: every type and every field
    #[arg(long)]
    pub(crate) markdown: bool,
}

/// How the outcome of tests is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Outcome {
    /// A line per case, and what differs
    Human,
    /// One JSON document
    Json,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes: 0 all cases passed, 1 something differs, 2 it could not be asked that way.

Examples:
  connector test shop                           # every case under connectors/shop/fixtures/
  connector test shop --update                  # what comes of the exchanges is what is expected
  connector test shop --record --limit-pages 2  # asks the API itself; credentials as for `engine sync`
  connector test shop --record --mask email,full_name --set base_url=https://sandbox.example")]
pub(crate) struct Test {
    /// The connector's name or path
    pub(crate) connector: String,
    /// Only this case; with --record, what it is called (`default` if not given)
    #[arg(long, value_name = "NAME")]
    pub(crate) case: Option<String>,
    /// How the outcome is printed
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Outcome,
    /// Expect the rows and checkpoints that come of the replay
    #[arg(long, conflicts_with = "record")]
    pub(crate) update: bool,
    /// Ask the API itself, and write a case of it, without secrets
    #[arg(long)]
    pub(crate) record: bool,
    /// Streams by name or glob; all that are read by default if none is given
    #[arg(long, value_name = "GLOB", value_delimiter = ',', requires = "record")]
    pub(crate) streams: Vec<String>,
    /// Streams that are not read by default, too
    #[arg(long, requires = "record")]
    pub(crate) all: bool,
    /// A config value
    #[arg(long, value_name = "KEY=VALUE", requires = "record")]
    pub(crate) set: Vec<String>,
    /// Pages after which a list is left where it is
    #[arg(long, value_name = "N", requires = "record")]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit_pages: Option<u32>,
    /// Fields of answers whose values are replaced by invented ones of the same kind
    #[arg(long, value_name = "FIELD", value_delimiter = ',', requires = "record")]
    pub(crate) mask: Vec<String>,
}
