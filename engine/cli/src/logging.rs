//! Structured logs on stderr.

use std::io::Write;

use indicatif::MultiProgress;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::args::LogFormat;

/// Writes log lines between progress bars instead of through them.
#[derive(Clone, Debug)]
pub(crate) struct Between(pub(crate) MultiProgress);

impl Write for Between {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.suspend(|| std::io::stderr().write(line))
    }
    fn flush(&mut self) -> std::io::Result<()> {
        std::io::stderr().flush()
    }
}

impl<'a> MakeWriter<'a> for Between {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Starts logging. `ENGINE_LOG` says what is logged (`debug`, `engine::request=debug`); warnings if not
/// set.
pub(crate) fn start(format: LogFormat, bars: &MultiProgress) {
    let filter = EnvFilter::try_from_env("ENGINE_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(Between(bars.clone()))
        .with_ansi(false);
    let started = match format {
        LogFormat::Human => builder.try_init(),
        LogFormat::Json => builder.json().flatten_event(true).with_current_span(true).try_init(),
    };
    drop(started); // a second start in one process changes nothing
}
