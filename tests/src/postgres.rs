//! A PostgreSQL server of the tests' own, on loopback, gone when they are.

use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};

use sqlx::postgres::{PgConnectOptions, PgRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row};

/// One server: its folder, its port, its process.
#[derive(Debug)]
pub struct Server {
    folder: PathBuf,
    bin: PathBuf,
    port: u16,
    child: Mutex<Option<Child>>,
    databases: AtomicU32,
}

/// Where Debian and others put the server's programs; `None` where there are none.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    let on_path = || {
        let dirs = std::env::var_os("PATH")?;
        std::env::split_paths(&dirs).find(|dir| dir.join("initdb").exists())
    };
    found.pop().or_else(on_path)
}

/// Whether tests that need a server run; says so when they do not. Where nothing may be skipped, a missing
/// server is a failure.
pub fn is_here(test: &str) -> bool {
    if programs().is_some() {
        return true;
    }
    let strict = std::env::var_os("TEST_NOTHING_SKIPPED").is_some();
    assert!(!strict, "{test} needs PostgreSQL: ./test installs it");
    // not through the test's own output, which nobody sees when a test passes
    let _ =
        writeln!(std::io::stderr(), "SKIPPED {test}: PostgreSQL is missing; ./test installs it");
    false
}

/// Folders of servers begin like this, and go on with the process they belong to.
const PREFIX: &str = "engine-pg-";

/// Takes away the folders of servers whose process is gone.
fn sweep() {
    for entry in std::fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let owner = name.strip_prefix(PREFIX).and_then(|rest| rest.split('-').next());
        if owner.is_some_and(|pid| !Path::new("/proc").join(pid).exists()) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// A command as the user that PostgreSQL accepts, ended together with this process.
fn command(program: &Path) -> Command {
    let root = std::fs::metadata("/proc/self").is_ok_and(|m| {
        use std::os::unix::fs::MetadataExt;
        m.uid() == 0
    });
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL"]);
    if root {
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
    }
    command.arg(program).stdin(Stdio::null()).env("LC_ALL", "C.UTF-8").current_dir("/");
    command
}

/// Starts a command on a thread that lives as long as this process: the kernel ends a child when the
/// thread that made it ends.
fn start(mut command: Command) -> Child {
    type Job = (Command, mpsc::Sender<std::io::Result<Child>>);
    static STARTER: OnceLock<Mutex<mpsc::Sender<Job>>> = OnceLock::new();
    let starter = STARTER.get_or_init(|| {
        let (jobs, todo) = mpsc::channel::<Job>();
        std::thread::spawn(move || {
            for (mut command, done) in todo {
                let _ = done.send(command.spawn());
            }
        });
        Mutex::new(jobs)
    });
    let (done, child) = mpsc::channel();
    command.stdout(Stdio::null());
    let jobs = starter.lock().unwrap_or_else(PoisonError::into_inner);
    jobs.send((command, done)).expect("the thread lives on");
    child.recv().expect("the thread answers").expect("the server's program starts")
}

impl Server {
    /// A new cluster, running.
    pub fn new() -> Self {
        let bin = programs().expect("PostgreSQL is installed");
        sweep();
        let prefix = format!("{PREFIX}{}-", std::process::id());
        let folder = tempfile::Builder::new().prefix(&prefix).tempdir().expect("a folder");
        let folder = folder.keep();
        let own = Command::new("chown").arg("postgres").arg(&folder).stderr(Stdio::null()).status();
        own.expect("chown runs");
        let mut initdb = command(&bin.join("initdb"));
        initdb.arg("-D").arg(folder.join("d")).args(["-A", "trust", "-E", "UTF8", "--no-sync"]);
        initdb.args(["-U", "postgres", "--locale", "C"]).stdout(Stdio::null());
        assert!(initdb.status().expect("initdb runs").success(), "initdb failed");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr());
        let port = port.expect("a free port").port();
        let server =
            Self { folder, bin, port, child: Mutex::new(None), databases: AtomicU32::new(0) };
        server.start();
        server
    }

    /// The server that tests share.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Server> = OnceLock::new();
        SHARED.get_or_init(Self::new)
    }

    /// Starts it, and waits until it answers.
    pub fn start(&self) {
        let mut postgres = command(&self.bin.join("postgres"));
        postgres.arg("-D").arg(self.folder.join("d")).args(["-p", &self.port.to_string()]);
        postgres.arg("-k").arg(&self.folder).args(["-c", "listen_addresses=127.0.0.1"]);
        postgres.args(["-c", "fsync=off", "-c", "max_connections=200", "-c", "log_statement=none"]);
        postgres.stderr(Stdio::from(
            std::fs::File::create(self.folder.join("log")).expect("a log file"),
        ));
        *self.child.lock().unwrap_or_else(PoisonError::into_inner) = Some(start(postgres));
        let ready = self.bin.join("pg_isready");
        let port = self.port.to_string();
        for _ in 0..600 {
            let asked = Command::new(&ready)
                .args(["-q", "-h", "127.0.0.1", "-t", "1", "-p", &port])
                .status();
            if asked.expect("pg_isready runs").success() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        let log = std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        panic!("PostgreSQL does not answer: {log}");
    }

    /// Ends it at once, without a checkpoint: what a power cut leaves.
    pub fn stop_hard(&self) {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        let mut child = child.take().expect("it runs");
        let quit = Command::new("kill").args(["-s", "QUIT", &child.id().to_string()]).status();
        assert!(quit.expect("kill runs").success(), "it runs");
        child.wait().expect("it ends");
    }

    /// The port on loopback.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// A new, empty database: its address.
    pub fn database(&self) -> Database {
        let name = format!("t{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let own = Database { port: self.port, name };
        let postgres = Database { port: self.port, name: "postgres".into() };
        postgres.execute(&format!("CREATE DATABASE {}", own.name));
        own
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(child) = self.child.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            let _ = Command::new("kill").args(["-s", "QUIT", &child.id().to_string()]).status();
            let _ = child.wait();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Default for Server {
    fn default() -> Self {
        Self::new()
    }
}

/// A database of the tests.
#[derive(Clone, Debug)]
pub struct Database {
    port: u16,
    name: String,
}

impl Database {
    /// Its address for `--to`.
    pub fn url(&self) -> String {
        self.url_at(self.port)
    }

    /// The same behind another port, such as a proxy's.
    pub fn url_at(&self, port: u16) -> String {
        format!("postgres://postgres@127.0.0.1:{port}/{}?sslmode=disable", self.name)
    }

    fn run<T>(&self, work: impl AsyncFnOnce(&mut sqlx::PgConnection) -> T) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            let mut db = self.connect().await;
            let done = work(&mut db).await;
            db.close().await.expect("it closes");
            done
        })
    }

    async fn connect(&self) -> sqlx::PgConnection {
        let options: PgConnectOptions = self.url().parse().expect("an address");
        // the schema of a connection that has no other name
        let options = options.options([("search_path", "pco,public")]);
        options.connect().await.expect("the server answers")
    }

    /// The rows of a query as texts, inside a runtime.
    pub async fn rows_in(&self, sql: &str) -> Vec<Vec<String>> {
        let mut db = self.connect().await;
        let found = sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_all(&mut db).await;
        let found = found.unwrap_or_else(|e| panic!("{sql}: {e}"));
        db.close().await.expect("it closes");
        found.iter().map(texts).collect()
    }

    /// Runs statements.
    pub fn execute(&self, sql: &str) {
        self.run(async |db| {
            let done = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(db).await;
            done.unwrap_or_else(|e| panic!("{sql}: {e}"));
        });
    }

    /// The rows of a query as texts (`NULL` for nothing); every column must be a text.
    pub fn rows(&self, sql: &str) -> Vec<Vec<String>> {
        self.run(async |db| {
            let found = sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_all(db).await;
            let found = found.unwrap_or_else(|e| panic!("{sql}: {e}"));
            found.iter().map(texts).collect()
        })
    }

    /// The one number of a query.
    pub fn number(&self, sql: &str) -> u64 {
        let rows = self.rows(&format!("SELECT ({sql})::text"));
        let one = rows.into_iter().flatten().next();
        one.and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("no number: {sql}"))
    }
}

fn texts(row: &PgRow) -> Vec<String> {
    let text = |at: usize| {
        row.try_get::<Option<String>, _>(at)
            .map_or_else(|e| format!("? {e}"), |text| text.unwrap_or_else(|| "NULL".into()))
    };
    (0..row.len()).map(text).collect()
}
