//! Structured logs on stderr.

use std::io::Write;

use indicatif::MultiProgress;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use crate::args::LogFormat;
use crate::traces::{Collect, belongs};

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

/// Starts logging, and tracing where it is wanted. `ENGINE_LOG` says what is logged (`debug`,
/// `engine::request=debug`); warnings if not set.
pub(crate) fn start(format: LogFormat, bars: &MultiProgress, traces: Option<Collect>) {
    let filter = EnvFilter::try_from_env("ENGINE_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let lines =
        tracing_subscriber::fmt::layer().with_writer(Between(bars.clone())).with_ansi(false);
    let lines = match format {
        LogFormat::Human => lines.boxed(),
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(true).boxed(),
    };
    let traces = traces.map(|traces| traces.with_filter(filter_fn(belongs)));
    let started =
        tracing_subscriber::registry().with(lines.with_filter(filter)).with(traces).try_init();
    drop(started); // a second start in one process changes nothing
}
