//! The programs as a user has them: built, started, their events read.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests is in the root").to_owned()
}

/// Where cargo put the programs: beside this test's own binary. They are built once per test run, so
/// that `cargo test` never meets old ones.
fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let me = std::env::current_exe().expect("a test has a path");
        // target/PROFILE/deps/it-…, or target/PROFILE/torture
        let folder = me.parent().expect("a program is in a folder");
        let profile = if folder.ends_with("deps") { folder.parent() } else { Some(folder) };
        let profile = profile.expect("target/PROFILE").to_owned();
        let mut build = Command::new(env!("CARGO"));
        // rustup's rustc asks each crate's folder for a toolchain unless it is told which: cargo tells it,
        // but nobody does where a program of the tests is started by hand
        let parts: Vec<_> = Path::new(env!("CARGO")).iter().collect();
        if let Some(at) = parts.iter().position(|part| *part == "toolchains") {
            build.env("RUSTUP_TOOLCHAIN", parts[at + 1]);
        }
        // what cargo tells a test about its own package makes build scripts run again, and everything after
        for (key, _) in std::env::vars_os() {
            let name = key.to_string_lossy();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
                build.env_remove(&key);
            }
        }
        // of the whole workspace: other features than those of the tests would build the dependencies again
        build.args([
            "build",
            "--quiet",
            "--workspace",
            "--bin",
            "engine",
            "--bin",
            "connector",
            "--bin",
            "apis",
        ]);
        build.arg("--target-dir");
        build.arg(profile.parent().expect("target")).current_dir(root());
        if profile.ends_with("release") {
            build.arg("--release");
        }
        assert!(build.status().expect("cargo runs").success(), "the programs do not build");
        profile
    })
}

fn program(name: &str) -> Command {
    let mut command = Command::new(built().join(name));
    for (key, _) in std::env::vars_os() {
        let name = key.to_string_lossy();
        if ["PCO_", "ENGINE_", "PG"].iter().any(|own| name.starts_with(own)) {
            command.env_remove(&key);
        }
    }
    static HOME: OnceLock<tempfile::TempDir> = OnceLock::new();
    let home = HOME.get_or_init(|| tempfile::tempdir().expect("a temporary folder"));
    command.env("HOME", home.path()).env("XDG_STATE_HOME", home.path().join("state"));
    // a run should not wait for what the run before it did; tests of budgets name their limiter
    command.env("ENGINE_LIMITER", "memory");
    command
}

/// `engine`, without the environment's own settings.
pub fn engine() -> Command {
    program("engine")
}

/// `connector`, without the environment's own settings.
pub fn connector() -> Command {
    program("connector")
}

/// `apis`: servers of made-up APIs.
pub fn apis() -> Command {
    program("apis")
}

/// `engine sync --connector pco` against `url`, into `db`, events as JSON.
pub fn sync_pco(url: &str, db: &Path) -> Command {
    sync_pco_to(url, &format!("sqlite:{}", db.display()))
}

/// `engine sync --connector pco` against `url`, into any destination, events as JSON.
pub fn sync_pco_to(url: &str, to: &str) -> Command {
    let mut command = engine();
    command
        .args(["sync", "--connector", "pco", "--output", "json"])
        .arg("--set")
        .arg(format!("base_url={url}"))
        .arg("--to")
        .arg(to)
        .env("PCO_APP_ID", "x")
        .env("PCO_SECRET", "y");
    command
}

/// What a finished program said.
#[derive(Debug)]
pub struct Said {
    /// Its exit code.
    pub code: Option<i32>,
    /// Its events.
    pub events: Vec<Value>,
    /// Its stderr.
    pub stderr: String,
}

impl Said {
    /// Reads a finished program's output.
    pub fn of(output: &Output) -> Self {
        let stdout = String::from_utf8_lossy(&output.stdout);
        let events = stdout.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        Self { code: output.status.code(), events, stderr }
    }

    /// Runs a program to its end.
    pub fn run(command: &mut Command) -> Self {
        Self::of(&command.output().expect("the program starts"))
    }

    /// The last event of a stream, or of the run.
    pub fn finished(&self, stream: &str) -> &Value {
        let of_stream = |e: &&Value| e["event"] == "stream.finished" && e["stream"] == stream;
        let found = self.events.iter().find(of_stream);
        found.unwrap_or_else(|| panic!("no end of {stream}: {:?} {}", self.events, self.stderr))
    }

    /// The run's own end.
    pub fn run_finished(&self) -> &Value {
        let found = self.events.iter().find(|e| e["event"] == "run.finished");
        found.unwrap_or_else(|| panic!("no end of the run: {}", self.stderr))
    }

    /// Fails the test, with everything that was said, unless the exit code is `code`.
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{:#?}\n{}", self.events, self.stderr);
        self
    }
}
