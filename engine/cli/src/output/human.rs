//! Live progress on a terminal, plain lines otherwise, and a table at the end.

use std::collections::{BTreeMap, HashMap};
use std::io::IsTerminal;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use comfy_table::{CellAlignment, Table, presets::UTF8_FULL_CONDENSED};
use engine_client::{BudgetUse, Clock, Troubled};
use engine_sync::{Event, Reporter, RunReport, RunStatus, StreamReport, StreamStatus};
use indicatif::{MultiProgress, ProgressBar, ProgressState, ProgressStyle};

use super::{clean, complain, fail, fitting, say};

/// Shows a run to a person.
pub(crate) struct Human {
    bars: MultiProgress,
    live: bool,
    quiet: bool,
    streams: Mutex<HashMap<String, ProgressBar>>,
    clock: Arc<dyn Clock>,
    /// Without a terminal: how far streams are that have not ended, and when that was printed.
    open: Mutex<(BTreeMap<String, Open>, Duration)>,
    /// The last line: what is left of the API's budgets.
    quota: OnceLock<ProgressBar>,
}

/// A stream that is being read.
#[derive(Default)]
struct Open {
    pages: u64,
    read: u64,
    told: u64,
}

/// Without a terminal, this lies between two lines about a stream at least.
const PRINT_EVERY: Duration = Duration::from_secs(10);

impl Human {
    pub(crate) fn new(bars: &MultiProgress, quiet: bool, clock: Arc<dyn Clock>) -> Self {
        let live = std::io::stderr().is_terminal() && !quiet;
        Self {
            bars: bars.clone(),
            live,
            quiet,
            streams: Mutex::default(),
            open: Mutex::new((BTreeMap::new(), clock.elapsed())),
            clock,
            quota: OnceLock::new(),
        }
    }

    fn bar(&self, stream: &str) -> ProgressBar {
        let mut all = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || {
            let bar = ProgressBar::no_length().with_message(stream.to_owned());
            let bar = match self.quota.get() {
                Some(last) => self.bars.insert_before(last, bar),
                None => self.bars.add(bar),
            };
            bar.set_style(style(false));
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        };
        all.entry(stream.to_owned()).or_insert_with(new).clone()
    }

    fn budgets(&self, budgets: &[BudgetUse]) {
        let text = left(budgets);
        if text.is_empty() {
            return;
        }
        let new = || {
            let bar = self.bars.add(ProgressBar::no_length());
            let form = ProgressStyle::with_template("{wide_msg}");
            bar.with_style(form.unwrap_or_else(|_| ProgressStyle::default_spinner()))
        };
        let bar = self.quota.get_or_init(new);
        bar.set_message(text);
        bar.tick();
    }

    /// What each stream's line says: its name, and why it waits if it does.
    fn names(&self, troubled: &[Troubled]) {
        for request in troubled.iter().filter(|request| !request.line.is_empty()) {
            self.bar(&request.line);
        }
        let all = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        for (stream, bar) in all.iter() {
            let text = match worst(troubled, stream) {
                Some(request) => format!("{stream}: {}", again(request)),
                None => stream.clone(),
            };
            if bar.message() != text {
                bar.set_message(text);
            }
        }
    }

    /// A line for each stream that came further, or waits.
    fn lines(&self, troubled: &[Troubled]) {
        let now = self.clock.elapsed();
        let (open, printed) = &mut *self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if now.saturating_sub(*printed) < PRINT_EVERY {
            return;
        }
        *printed = now;
        for request in troubled.iter().filter(|request| !request.line.is_empty()) {
            complain(&format!("{}: {}", request.line, again(request)));
        }
        for (stream, Open { pages, read, told }) in open {
            if pages != told {
                *told = *pages;
                complain(&format!("{stream}: {pages} pages, {read} read so far"));
            }
        }
    }

    fn came(&self, stream: &str, (page, read): (u64, u64), total: Option<u64>) {
        if self.live {
            let bar = self.bar(stream);
            if let Some(total) = total
                && bar.length() != Some(total)
            {
                bar.set_style(style(true));
                bar.set_length(total);
            }
            bar.inc(read);
            bar.set_prefix(format!("{page} pages"));
            return;
        }
        let (open, _) = &mut *self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let known = open.entry(stream.to_owned()).or_default();
        (known.pages, known.read) = (page, known.read + read);
    }

    fn finished(&self, report: &StreamReport) {
        if self.live {
            let bar =
                self.streams.lock().unwrap_or_else(PoisonError::into_inner).remove(&report.stream);
            bar.iter().for_each(|bar| bar.finish_and_clear());
            return;
        }
        let StreamReport { stream, read, written, .. } = report;
        self.open.lock().unwrap_or_else(PoisonError::into_inner).0.remove(stream);
        let status = report.status.word();
        complain(&format!("{stream}: {status}, {read} read, {written} written"));
    }
}

impl Reporter for Human {
    fn report(&self, event: &Event<'_>) {
        if self.quiet {
            return;
        }
        match event {
            Event::RunStarted { streams } if !self.live => {
                complain(&format!("reading {} streams", streams.len()));
            }
            Event::PageCommitted { stream, page, read, total, .. } => {
                self.came(stream, (*page, *read), *total);
            }
            Event::StreamFinished { report } => self.finished(report),
            Event::Underway { budgets, troubled } if self.live => {
                self.budgets(budgets);
                self.names(troubled);
            }
            Event::Underway { troubled, .. } => self.lines(troubled),
            Event::RunFinished { report } => {
                self.quota.get().iter().for_each(|bar| bar.finish_and_clear());
                summary(report);
            }
            // it may wait for others: its line comes with its first page
            Event::RunStarted { .. } | Event::StreamStarted { .. } | Event::CameAlong { .. } => {}
        }
    }
}

/// The request of a stream that was sent most often without success.
fn worst<'t>(troubled: &'t [Troubled], stream: &str) -> Option<&'t Troubled> {
    let own = troubled.iter().filter(|request| request.line == stream);
    own.max_by_key(|request| request.attempts)
}

/// Why a request is sent again: shortly, as there is little room.
fn again(Troubled { cause, attempts, .. }: &Troubled) -> String {
    // of an answer that did not come, the API's address stands before the reason
    let reason = match cause.split_once(": ") {
        Some((address, reason)) if address.contains("://") => reason,
        _ => cause,
    };
    clean(&format!("attempt {}, {reason}", attempts + 1))
}

/// What is left of the budgets whose size is known.
fn left(budgets: &[BudgetUse]) -> String {
    let line = |used: &BudgetUse| {
        let (left, size, period) = (used.left()?, used.requests?, used.period_ms?);
        let period = period as f64 / 1000.0;
        Some(format!("budget `{}`: {left} of {size} left in {period} s", used.budget))
    };
    budgets.iter().filter_map(line).collect::<Vec<_>>().join("; ")
}

/// How a stream's line looks; with the time that is left where its list says how long it is.
fn style(total: bool) -> ProgressStyle {
    let form = match total {
        true => {
            "{spinner} {wide_msg} {human_pos}/{human_len} records {prefix:>9} {rate:>8} {elapsed} left {eta}"
        }
        false => {
            "{spinner} {wide_msg} {human_pos} records {prefix:>9} {rate:>8} {elapsed} left unknown"
        }
    };
    let rate = |state: &ProgressState, to: &mut dyn std::fmt::Write| {
        let _ = write!(to, "{:.0}/s", state.per_sec());
    };
    let style = ProgressStyle::with_template(form).map(|style| style.with_key("rate", rate));
    style.unwrap_or_else(|_| ProgressStyle::default_spinner())
}

fn summary(report: &RunReport) {
    if !report.streams.is_empty() {
        say(&fitting(&spare(report), |out| table(report, out)));
    }
    for stream in &report.streams {
        for note in &stream.notes {
            say(&format!("{}: {}", stream.stream, clean(note)));
        }
        // what stopped the whole run is said once
        if let Some(error) = stream.error.as_ref().filter(|e| report.error.as_ref() != Some(e)) {
            complain(&format!("{}:", stream.stream));
            fail(error);
        }
    }
    for note in &report.notes {
        say(&clean(note));
    }
    if let Some(error) = &report.error {
        fail(error);
    }
    let seconds = report.elapsed.as_secs_f64();
    let (read, written) = (report.total(|s| s.read), report.total(|s| s.written));
    let requests = report.total(|s| s.requests);
    let (status, least) = (report.status.word(), report.total(|s| s.least));
    let economy = match requests > least && least > 0 {
        true => format!(" (at least {least} needed)"),
        false => String::new(),
    };
    say(&format!(
        "{status} in {seconds:.1} s: {read} read, {written} written, {requests} requests{economy}"
    ));
    let lost = |of: fn(&StreamReport) -> Duration| report.streams.iter().map(of).sum::<Duration>();
    let (waited, paused) = (lost(|s| s.throttled), lost(|s| s.paused));
    if waited + paused >= Duration::from_secs(1) {
        let (waited, paused) = (waited.as_secs_f64(), paused.as_secs_f64());
        say(&format!(
            "all requests together waited {waited:.1} s for the API's budget, {paused:.1} s after faults"
        ));
    }
    for line in report.budgets.iter().filter_map(crate::commands::budget) {
        say(&line);
    }
    if let (RunStatus::Parked, Some(until)) = (report.status, report.until()) {
        say(&format!("The API asked to come back later. Run it again after {until}."));
    }
}

/// A column of the table: its head, its number, and whether it is shown when there is nothing in it.
type Column = (&'static str, fn(&StreamReport) -> u64, bool);

const COLUMNS: &[Column] = &[
    ("read", |s| s.read, true),
    ("written", |s| s.written, true),
    ("unchanged", |s| s.unchanged, true),
    ("deleted", |s| s.deleted, true),
    ("suspected", |s| s.suspected, false),
    ("withheld", |s| s.withheld, false),
    ("quarantined", |s| s.quarantined, false),
    ("requests", |s| s.requests, true),
    ("retries", |s| s.retries, true),
];

/// The columns that can be spared where there is little room: what has nothing in it first.
fn spare(report: &RunReport) -> Vec<&'static str> {
    let empty = |(_, of, always): &&Column| *always && report.total(of) == 0;
    let mut spare: Vec<_> = COLUMNS.iter().filter(empty).map(|(head, ..)| *head).collect();
    for head in ["waited", "requests", "unchanged"] {
        if !spare.contains(&head) {
            spare.push(head);
        }
    }
    spare
}

/// The final table without some of its columns.
fn table(report: &RunReport, out: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    let shown =
        |(head, of, always): &&Column| (*always || report.total(of) > 0) && !out.contains(head);
    let columns: Vec<&Column> = COLUMNS.iter().filter(shown).collect();
    let heads = columns.iter().map(|(head, ..)| *head);
    let waits = (!out.contains(&"waited")).then_some("waited");
    table.set_header(["stream", "status"].into_iter().chain(heads).chain(waits));
    for s in &report.streams {
        let waited = match s.throttled.as_secs() {
            0 => String::new(),
            seconds => format!("{seconds} s"),
        };
        let mut row = vec![s.stream.clone(), s.status.word().to_owned()];
        let skipped = s.status == StreamStatus::Skipped && s.read == 0;
        for (_, of, _) in &columns {
            row.push(if skipped { String::new() } else { of(s).to_string() });
        }
        row.extend(waits.map(|_| waited));
        table.add_row(row);
    }
    for column in table.column_iter_mut().skip(2) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}
