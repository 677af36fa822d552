//! What people and programs read.

mod human;
mod json;

use std::io::{ErrorKind, Write};
use std::sync::OnceLock;

use comfy_table::Table;
use engine_sync::Failure;

pub(crate) use human::Human;
pub(crate) use json::Json;

/// Why a line could not be written, the first time that happened.
static UNSAID: OnceLock<ErrorKind> = OnceLock::new();

/// A line on stdout. A reader that went away is no reason to stop working; a full disk is none either, but
/// it is told at the end.
pub(crate) fn say(line: &str) {
    is_said(line);
}

/// The same; tells whether anybody can read it.
pub(crate) fn is_said(line: &str) -> bool {
    let mut out = std::io::stdout().lock();
    let said = writeln!(out, "{line}").and_then(|()| out.flush());
    if let Err(error) = &said
        && error.kind() != ErrorKind::BrokenPipe
    {
        let _ = UNSAID.set(error.kind());
    }
    said.is_ok()
}

/// The columns of the terminal that stdout is; `None` when it is none.
fn width() -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(std::io::stdout()).ok()?;
    Some(usize::from(size.ws_col)).filter(|columns| *columns > 0)
}

/// A table that fits into the terminal: of the columns that can be spared, in their order, as many are left
/// out as must be, and named below it.
pub(crate) fn fitting(spare: &[&str], table: impl Fn(&[&str]) -> Table) -> String {
    let most = width();
    let fits = |text: &String| {
        let own = text.lines().map(|line| line.chars().count()).max();
        most.is_none_or(|most| own.unwrap_or_default() <= most)
    };
    let all = table(&[]).to_string();
    if fits(&all) || spare.is_empty() {
        return all;
    }
    let fewer = (1..spare.len()).find(|out| fits(&table(&spare[..*out]).to_string()));
    let out = &spare[..fewer.unwrap_or(spare.len())];
    format!("{}\nleft out to fit: {}", table(out), out.join(", "))
}

/// Why not all that was said could be written; `None` when it could, or its reader went away.
pub(crate) fn unsaid() -> Option<ErrorKind> {
    UNSAID.get().copied()
}

/// A line on stderr.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// A failure: what happened, what to do, its code.
pub(crate) fn fail(failure: &Failure) {
    complain(&format!("error[{}]: {}", failure.code, clean(&failure.message)));
    if !failure.hint.is_empty() {
        complain(&format!("  hint: {}", clean(&failure.hint)));
    }
}

/// Control characters that came from elsewhere never reach a terminal.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}
