//! A Redis server of our own, on a socket of our own, ended by its own process.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A server with its data in a folder; it ends when this is dropped.
#[derive(Debug)]
pub struct Redis {
    folder: PathBuf,
    child: Option<Child>,
    more: Vec<String>,
}

/// Says that a test can't run here; an error where nothing may be skipped.
///
/// # Panics
/// When `TEST_NOTHING_SKIPPED` is set.
pub fn skipped(why: &str) {
    println!("skipped: {why}");
    assert!(std::env::var_os("TEST_NOTHING_SKIPPED").is_none_or(|v| v != "1"), "{why}");
}

impl Redis {
    /// Starts a server in a folder. `None`, with a word about it, where none is installed.
    ///
    /// # Panics
    /// When it is installed and does not start.
    #[must_use]
    pub fn start(folder: &Path, more: &[&str]) -> Option<Self> {
        let found = Command::new("redis-server").arg("--version").stdout(Stdio::null()).status();
        if !found.is_ok_and(|status| status.success()) {
            skipped("redis-server is not installed");
            return None;
        }
        let more = more.iter().map(|m| (*m).to_owned()).collect();
        let mut server = Self { folder: folder.to_owned(), child: None, more };
        server.begin();
        Some(server)
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("redis.sock")
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("redis+unix://{}", self.socket().display())
    }

    /// Asks it something with its own client.
    ///
    /// # Panics
    /// When the client does not run.
    #[must_use]
    pub fn ask(&self, words: &[&str]) -> String {
        let mut client = Command::new("redis-cli");
        let output = client.arg("-s").arg(self.socket()).args(words).output();
        let output = output.expect("redis-cli comes with the server");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Starts it, again; waits until it answers.
    ///
    /// # Panics
    /// When it does not.
    pub fn begin(&mut self) {
        let mut server = Command::new("redis-server");
        server
            .args(["--port", "0", "--save", "", "--appendonly", "yes", "--appendfsync", "always"])
            .args(["--daemonize", "no"])
            .arg("--dir")
            .arg(&self.folder)
            .arg("--unixsocket")
            .arg(self.socket())
            .args(&self.more)
            .stdout(Stdio::null());
        self.child = Some(server.spawn().expect("redis-server starts"));
        for _ in 0..500 {
            if !self.ask(&["PING"]).is_empty() && self.ask(&["INFO"]).contains("loading:0")
                || self.ask(&["PING"]).contains("NOAUTH")
            {
                return;
            }
            // nothing tells from outside when another process is ready: it is asked again
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("redis-server does not answer");
    }

    /// Ends it at once, as a crash would.
    pub fn end(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.end();
    }
}
