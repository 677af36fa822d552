//! What people and programs read.

mod human;
mod json;

use std::io::{ErrorKind, Write};
use std::sync::OnceLock;

use engine_sync::Failure;

pub(crate) use human::Human;
pub(crate) use json::Json;

/// Why a line could not be written, the first time that happened.
static UNSAID: OnceLock<ErrorKind> = OnceLock::new();

/// A line on stdout. A reader that went away is no reason to stop working; a full disk is none either, but
/// it is told at the end.
pub(crate) fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let said = writeln!(out, "{line}").and_then(|()| out.flush());
    if let Err(error) = said
        && error.kind() != ErrorKind::BrokenPipe
    {
        let _ = UNSAID.set(error.kind());
    }
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
