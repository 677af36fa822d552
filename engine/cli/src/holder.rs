//! Who this process is, and whether another one still runs.

use engine_sync::Holder;

/// This process as a lease's holder.
pub(crate) fn me(run_id: &str) -> Holder {
    let pid = std::process::id();
    Holder {
        run_id: run_id.to_owned(),
        host: host(),
        pid,
        started: started(pid).unwrap_or_default(),
    }
}

/// This machine: its name, and the boot, so that a restart is noticed.
fn host() -> String {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default().trim().to_owned();
    let name = read("/proc/sys/kernel/hostname");
    let boot = read("/proc/sys/kernel/random/boot_id");
    let name = if name.is_empty() { "localhost".to_owned() } else { name };
    match boot.get(..8) {
        Some(boot) => format!("{name}/{boot}"),
        None => name,
    }
}

/// When a process was started, in the kernel's ticks (proc(5), field 22): tells two processes with the
/// same number apart.
fn started(pid: u32) -> Option<String> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let after_name = stat.rsplit_once(')')?.1;
    let mut fields = after_name.split_whitespace();
    let state = fields.next()?;
    let started = fields.nth(18)?;
    (state != "Z" && state != "X").then(|| started.to_owned())
}

/// Whether a holder on this host no longer runs. A holder elsewhere is never known to be gone.
pub(crate) fn is_gone(holder: &Holder) -> bool {
    let known_here = holder.host == host() && started(std::process::id()).is_some();
    known_here && started(holder.pid).as_deref() != Some(holder.started.as_str())
}
