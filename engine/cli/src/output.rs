//! What people and programs read.

mod human;
mod json;

use std::io::Write;

use engine_sync::Failure;

pub(crate) use human::Human;
pub(crate) use json::Json;

/// A line on stdout. A reader that went away is no reason to stop working.
pub(crate) fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
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
