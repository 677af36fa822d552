//! What a process has used, as the kernel counts it.

use std::io::{Read, Seek};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How many of the kernel's ticks are a second, wherever Linux shows them to programs.
const TICKS: f64 = 100.0;
/// How often a running process is looked at.
const LOOK: Duration = Duration::from_millis(2);

/// What one process used from its beginning to its end.
#[derive(Clone, Copy, Debug, Default)]
pub struct Used {
    /// Seconds of processors, in the program and in the kernel.
    pub cpu: f64,
    /// Seconds by the clock.
    pub wall: f64,
    /// The most memory at once, in MiB.
    pub peak: f64,
}

/// A line of `/proc/PID/stat`.
struct Stat {
    name: String,
    state: String,
    parent: u32,
    /// Seconds of processors, its own.
    own: f64,
    /// The same of its children that have ended.
    children: f64,
}

impl Stat {
    fn of(pid: u32) -> Option<Self> {
        let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // a name may hold anything, so what comes behind it is found from the end
        let (before, after) = text.rsplit_once(')')?;
        let fields: Vec<&str> = after.split_whitespace().collect();
        let seconds = |at: usize| fields.get(at)?.parse::<f64>().ok().map(|ticks| ticks / TICKS);
        Some(Self {
            name: before.split_once('(')?.1.to_owned(),
            state: (*fields.first()?).to_owned(),
            parent: fields.get(1)?.parse().ok()?,
            own: seconds(11)? + seconds(12)?,
            children: seconds(13)? + seconds(14)?,
        })
    }
}

/// All processes there are.
fn processes() -> Vec<(u32, Stat)> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    pids.filter_map(|pid| Some((pid, Stat::of(pid)?))).collect()
}

/// The child of this process that has this name.
#[must_use]
pub fn child(name: &str) -> Option<u32> {
    let me = std::process::id();
    let found = processes().into_iter().find(|(_, stat)| stat.parent == me && stat.name == name);
    found.map(|(pid, _)| pid)
}

/// Seconds of processors that a process and its children have used, those that have ended included.
#[must_use]
pub fn family_cpu(pid: u32) -> f64 {
    let all = processes();
    let own = all.iter().filter(|(other, _)| *other == pid).map(|(_, s)| s.own + s.children);
    let children = all.iter().filter(|(_, s)| s.parent == pid).map(|(_, s)| s.own + s.children);
    own.chain(children).sum()
}

/// The most memory that a living process had, in MiB.
fn high_water(pid: u32) -> Option<f64> {
    let text = std::fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("status"));
    let text = text.ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<f64>().ok().map(|kib| kib / 1024.0)
}

/// Runs a program to its end, and tells what it used.
///
/// # Errors
/// When it can't be started, or fails: with what it said.
pub fn measured(command: &mut Command) -> Result<Used, String> {
    let mut said = tempfile::tempfile().map_err(|e| format!("no temporary file: {e}"))?;
    let stderr = said.try_clone().map_err(|e| format!("no temporary file: {e}"))?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(stderr);
    let started = Instant::now();
    let mut child = command.spawn().map_err(|e| format!("{command:?}: {e}"))?;
    let used = watch(&child, started);
    let status = child.wait().map_err(|e| format!("{command:?}: {e}"))?;
    if status.success() {
        return Ok(used);
    }
    let mut text = String::new();
    let _ = said.rewind().and_then(|()| said.read_to_string(&mut text));
    Err(format!("{command:?}: {status}\n{text}"))
}

/// Looks at a child until it has ended. Nobody has waited for it yet, so the kernel still knows it.
fn watch(child: &Child, started: Instant) -> Used {
    let mut peak = 0.0_f64;
    loop {
        std::thread::sleep(LOOK);
        let wall = started.elapsed().as_secs_f64();
        peak = peak.max(high_water(child.id()).unwrap_or_default());
        match Stat::of(child.id()) {
            Some(stat) if stat.state == "Z" => return Used { cpu: stat.own, wall, peak },
            Some(_) => {}
            None => return Used { cpu: 0.0, wall, peak },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_measured() {
        let mut busy = Command::new("sh");
        busy.args(["-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"]);
        let used = measured(&mut busy).expect("it runs");
        assert!(used.cpu > 0.0 && used.wall > 0.0 && used.peak > 0.0, "{used:?}");
    }

    #[test]
    fn a_failure_is_told() {
        let failed = measured(Command::new("sh").args(["-c", "echo because >&2; exit 3"]));
        assert!(failed.expect_err("it fails").contains("because"));
    }
}
