//! `benches`: see docs/speed.md.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;

use benches::server::{Records, serve};
use benches::source::Source;
use benches::table::{median, print, shown};
use benches::trial::{Figures, Postgres, ServerProcess, Trial};
use clap::{Args, Parser, ValueEnum};

const TITLES: [&str; 10] = [
    "destination",
    "records",
    "cpu-s/1M",
    "database",
    "records/s",
    "wall s",
    "peak MiB",
    "size MiB",
    "again/1M",
    "ratio",
];
/// The records of `growth`.
const SIZES: [u64; 3] = [10_000, 100_000, 1_000_000];
/// The records of all streams together.
const SHARED: u64 = 100_000;

/// How fast the engine is
#[derive(Debug, Parser)]
enum Words {
    /// Serve made-up people on loopback
    Serve {
        /// The port; a free one if 0
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// How many there are
        #[arg(long, default_value_t = 100_000)]
        records: u64,
    },
    /// Measure runs of the engine
    Run {
        /// How many records are read
        #[arg(long, default_value_t = 100_000)]
        records: u64,
        /// Where they are written
        #[arg(long, value_enum, value_delimiter = ',', default_value = "sqlite")]
        to: Vec<Kind>,
        #[command(flatten)]
        how: How,
    },
    /// Measure how the figures grow, in SQLite
    Growth {
        /// With what: records, streams that share 100,000 records, or lists below parents
        #[arg(long, value_enum, default_value = "records")]
        of: Of,
        /// No more of them than this
        #[arg(long, default_value_t = 1_000_000)]
        max: u64,
        #[command(flatten)]
        how: How,
    },
}

#[derive(Debug, Args)]
struct How {
    /// How long each answer takes, in milliseconds
    #[arg(long, default_value_t = 0)]
    latency: u64,
    /// How often each is done; the medians are shown
    #[arg(long, default_value_t = 3)]
    runs: u32,
    /// Keep the records' own texts in `_raw`
    #[arg(long)]
    raw: bool,
    /// The engine; the one beside this program if not given
    #[arg(long, value_name = "PATH")]
    engine: Option<PathBuf>,
}

/// A kind of destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Sqlite,
    Postgres,
}

/// What there is ever more of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Of {
    Records,
    Streams,
    Partitions,
}

impl Of {
    fn sources(self, max: u64) -> Vec<Source> {
        let up_to = |all: &[u64]| all.iter().copied().filter(|n| *n <= max).collect::<Vec<_>>();
        match self {
            Self::Records => up_to(&SIZES).into_iter().map(Source::People).collect(),
            Self::Streams => {
                let source = |streams| Source::Streams { streams, records: SHARED };
                up_to(&[1, 10, 100]).into_iter().map(source).collect()
            }
            Self::Partitions => {
                let all = up_to(&[1, 1_000, 10_000, 100_000]);
                all.into_iter().map(Source::Partitions).collect()
            }
        }
    }
}

/// What is read, in a word or two.
fn named(source: Source, destination: &str) -> String {
    match source {
        Source::People(_) => destination.to_owned(),
        Source::Streams { streams, .. } => format!("{destination}, {streams} streams"),
        Source::Partitions(parents) => format!("{destination}, {parents} partitions"),
    }
}

impl How {
    /// The engine, which must be there.
    fn engine(&self) -> Result<PathBuf, String> {
        let beside = || Some(std::env::current_exe().ok()?.with_file_name("engine"));
        let path = self.engine.clone().or_else(beside).unwrap_or_default();
        // a trial works in a folder of its own
        path.canonicalize().map_err(|e| {
            let path = path.display();
            format!("no engine at {path} ({e}): `cargo build --release` makes it")
        })
    }
}

/// A row of the table: the medians of some trials.
fn row(
    how: &How,
    server: &ServerProcess,
    source: Source,
    postgres: Option<&Postgres>,
) -> Result<Vec<String>, String> {
    let (engine, url) = (how.engine()?, server.url(source.listed(), how.latency));
    let trial = Trial { engine: &engine, url, source, raw: how.raw };
    let name = named(source, if postgres.is_some() { "postgres" } else { "sqlite" });
    let records = source.records();
    let mut all: Vec<Figures> = Vec::new();
    for run in 1..=how.runs.max(1) {
        eprintln!("{name}: {records} records, run {run}");
        all.push(trial.run(postgres)?);
    }
    let of = |figure: fn(&Figures) -> f64| median(all.iter().map(figure));
    let million = 1e6 / records.max(1) as f64;
    let wall = of(|f| f.engine.wall);
    Ok(vec![
        name,
        records.to_string(),
        shown(of(Figures::cpu) * million),
        shown(of(|f| f.database) * million),
        shown(records as f64 / wall),
        shown(wall),
        shown(of(|f| f.engine.peak)),
        shown(of(|f| f.size)),
        shown(of(|f| f.again) * million),
        shown(of(|f| f.again / f.cpu())),
    ])
}

fn run(records: u64, to: &[Kind], how: &How) -> Result<(), String> {
    how.engine()?;
    let server = ServerProcess::start(records)?;
    let mut rows = Vec::new();
    for kind in to {
        let postgres = match kind {
            Kind::Sqlite => None,
            Kind::Postgres => Some(Postgres::start()?),
        };
        rows.push(row(how, &server, Source::People(records), postgres.as_ref())?);
    }
    print(&TITLES, &rows);
    Ok(())
}

fn growth(of: Of, max: u64, how: &How) -> Result<(), String> {
    how.engine()?;
    let sources = of.sources(max);
    let most = sources.iter().map(|source| source.listed()).max();
    let server = ServerProcess::start(most.unwrap_or_default())?;
    let rows: Result<Vec<_>, String> =
        sources.into_iter().map(|source| row(how, &server, source, None)).collect();
    print(&TITLES, &rows?);
    Ok(())
}

/// Serves until somebody ends it. The first line says where.
fn serve_on(port: u16, records: u64) -> Result<(), String> {
    let records = Records::new(records);
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(|e| e.to_string())?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    println!("{} records on http://{address}", records.count());
    serve(&listener, records).map_err(|e| e.to_string())
}

fn main() -> ExitCode {
    let done = match Words::parse() {
        Words::Serve { port, records } => serve_on(port, records),
        Words::Run { records, to, how } => run(records, &to, &how),
        Words::Growth { of, max, how } => growth(of, max, &how),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
