//! Structured logs on stderr.

use std::io::Write;

use indicatif::MultiProgress;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use crate::args::LogFormat;
use crate::output::complain;
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

/// What is logged. The spans of the run and of its streams are on with any line: they say whose it is.
fn filter(wanted: Option<String>) -> EnvFilter {
    let wanted = wanted.filter(|text| !text.trim().is_empty());
    let understood = wanted.as_deref().map(EnvFilter::try_new);
    if let Some(Err(error)) = &understood {
        complain(&format!("ENGINE_LOG is not understood ({error}): warnings are logged"));
    }
    let filter = understood.and_then(Result::ok).unwrap_or_else(|| EnvFilter::new("warn"));
    let silent = wanted.is_some_and(|text| text.trim().eq_ignore_ascii_case("off"));
    match "engine::span=info".parse() {
        Ok(spans) if !silent => filter.add_directive(spans),
        _ => filter,
    }
}

/// Starts logging, and tracing where it is wanted. `ENGINE_LOG` says what is logged (`debug`,
/// `engine::request=debug`); warnings if not set.
pub(crate) fn start(format: LogFormat, bars: &MultiProgress, traces: Option<Collect>) {
    let filter = filter(std::env::var("ENGINE_LOG").ok());
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
