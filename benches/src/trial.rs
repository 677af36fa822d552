//! One trial: the engine reads a list into an empty destination, and then once more.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tests::db;
use tests::postgres::{self, Database};

use crate::process::{Used, child, family_cpu, measured};
use crate::source::Source;

const MIB: f64 = 1024.0 * 1024.0;
/// How long PostgreSQL is given to end what a run left to it.
const SETTLE: Duration = Duration::from_millis(300);

/// This program as a server, in a process of its own: what it uses is not the engine's.
#[derive(Debug)]
pub struct ServerProcess {
    child: Child,
    port: u16,
}

impl ServerProcess {
    /// Starts it, and waits until it has its records.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(records: u64) -> Result<Self, String> {
        let me = std::env::current_exe().map_err(|e| format!("no program: {e}"))?;
        let mut command = Command::new(me);
        command.args(["serve", "--port", "0", "--records", &records.to_string()]);
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut server = Self { child: child.map_err(|e| format!("no server: {e}"))?, port: 0 };
        let mut line = String::new();
        if let Some(out) = server.child.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(|e| format!("no server: {e}"))?;
        }
        let port = line.trim().rsplit(':').next().and_then(|port| port.parse().ok());
        server.port = port.ok_or_else(|| format!("no server: it said `{}`", line.trim()))?;
        Ok(server)
    }

    /// The address of so many records.
    #[must_use]
    pub fn url(&self, records: u64, latency: u64) -> String {
        format!("http://127.0.0.1:{}/t/{records}/l/{latency}", self.port)
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A private PostgreSQL.
#[derive(Debug)]
pub struct Postgres {
    server: postgres::Server,
    pid: u32,
}

impl Postgres {
    /// Starts it.
    ///
    /// # Errors
    /// When it is not installed.
    pub fn start() -> Result<Self, String> {
        if !postgres::is_here("benches") {
            return Err("PostgreSQL is not installed".to_owned());
        }
        let server = postgres::Server::new();
        let pid = child("postgres").ok_or("PostgreSQL is not to be seen in /proc")?;
        Ok(Self { server, pid })
    }
}

/// Where a trial writes.
enum Destination<'a> {
    Sqlite(PathBuf),
    Postgres(&'a Postgres, Database),
}

impl Destination<'_> {
    fn url(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{}", path.display()),
            Self::Postgres(_, database) => database.url(),
        }
    }

    fn rows(&self, table: &str) -> u64 {
        let sql = format!("SELECT count(*) FROM {table}");
        match self {
            Self::Sqlite(path) => db::number(path, &sql),
            Self::Postgres(_, database) => database.number(&sql),
        }
    }

    /// Its size in MiB.
    fn size(&self) -> f64 {
        let bytes = match self {
            Self::Sqlite(path) => ["", "-wal"]
                .iter()
                .filter_map(|end| std::fs::metadata(format!("{}{end}", path.display())).ok())
                .map(|file| file.len())
                .sum(),
            Self::Postgres(_, database) => {
                database.number("SELECT pg_database_size(current_database())")
            }
        };
        bytes as f64 / MIB
    }

    /// Seconds of processors that the database's own processes have used up to now.
    fn cpu(&self) -> f64 {
        match self {
            Self::Sqlite(_) => 0.0,
            Self::Postgres(postgres, _) => {
                std::thread::sleep(SETTLE);
                family_cpu(postgres.pid)
            }
        }
    }
}

impl Drop for Destination<'_> {
    fn drop(&mut self) {
        // the next trial needs the space
        if let Self::Postgres(_, database) = self {
            database.execute("DROP SCHEMA IF EXISTS pco CASCADE");
        }
    }
}

/// What is tried.
#[derive(Debug)]
pub struct Trial<'a> {
    /// The engine.
    pub engine: &'a Path,
    /// The address of the API.
    pub url: String,
    /// What is read there.
    pub source: Source,
    /// The records' own texts are kept too.
    pub raw: bool,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    /// What the engine used for the first reading.
    pub engine: Used,
    /// Seconds of processors that the database's processes used for it.
    pub database: f64,
    /// The size of the database after it, in MiB.
    pub size: f64,
    /// Seconds of processors of both for the second reading, in which nothing had changed.
    pub again: f64,
}

impl Figures {
    /// Seconds of processors of engine and database for the first reading.
    #[must_use]
    pub fn cpu(&self) -> f64 {
        self.engine.cpu + self.database
    }
}

impl Trial<'_> {
    /// Tries it with SQLite, or with this PostgreSQL.
    ///
    /// # Errors
    /// When a run fails, or the rows are not as many as the records.
    pub fn run(&self, postgres: Option<&Postgres>) -> Result<Figures, String> {
        let folder = tempfile::tempdir().map_err(|e| format!("no temporary folder: {e}"))?;
        let to = match postgres {
            None => Destination::Sqlite(folder.path().join("out.db")),
            Some(postgres) => Destination::Postgres(postgres, postgres.server.database()),
        };
        let (engine, database) = self.read(folder.path(), &to, &[])?;
        let size = to.size();
        let (again, database_again) = self.read(folder.path(), &to, &["--full-refresh"])?;
        Ok(Figures { engine, database, size, again: again.cpu + database_again })
    }

    /// Reads everything: what the engine used, and the database's processor time.
    fn read(
        &self,
        folder: &Path,
        to: &Destination<'_>,
        options: &[&str],
    ) -> Result<(Used, f64), String> {
        let before = to.cpu();
        let words = self.source.words(folder)?;
        let used = measured(self.command(folder, to).args(words).args(options))?;
        let database = to.cpu() - before;
        let records = self.source.records();
        match self.source.tables().iter().map(|table| to.rows(table)).sum::<u64>() {
            rows if rows == records => Ok((used, database)),
            rows => Err(format!("{rows} rows of {records} records")),
        }
    }

    /// The engine, without settings of whoever measures.
    fn command(&self, folder: &Path, to: &Destination<'_>) -> Command {
        let mut command = Command::new(self.engine);
        for (key, _) in std::env::vars_os() {
            let name = key.to_string_lossy();
            if ["PCO_", "ENGINE_", "PG"].iter().any(|own| name.starts_with(own)) {
                command.env_remove(&key);
            }
        }
        command.args(["sync", "--quiet", "--set"]);
        command.arg(format!("base_url={}", self.url)).args(["--to", &to.url()]);
        if !self.raw {
            command.arg("--no-raw");
        }
        command.env("PCO_APP_ID", "x").env("PCO_SECRET", "y").env("HOME", folder);
        command.env("XDG_STATE_HOME", folder.join("state")).current_dir(folder);
        command
    }
}
