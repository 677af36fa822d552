//! The streams of a run: each waits for those before it, reads, and is judged.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use engine_plan::StreamPlan;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use crate::destination::Kind;
use crate::due::{Due, Wish, due};
use crate::failure::Failure;
use crate::judge::{judge, remind};
use crate::report::{Event, Halt, StreamReport, StreamStatus};
use crate::run::{Halted, Job};
use crate::select::Selection;
use crate::stream;
use crate::unit::{Stop, Tally};

/// How far a stream is. Those who wait for it go on in the order in which they came: semaphores that
/// never give anything wake them when they are closed.
struct Stage {
    /// How its reading ended: all there is, or why not.
    read: OnceLock<Read>,
    /// Closed when that is known.
    reads: Semaphore,
    /// Closed when its suspects are judged; nothing more will be written.
    judges: Semaphore,
}

/// How a stream's reading ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Read {
    /// From its start to its end, in this run.
    Whole,
    /// To its end, from where an earlier run had stopped.
    Resumed,
    /// It was not due.
    NotDue,
    /// It was stopped.
    Interrupted,
    /// It could not be read.
    Not,
}

impl Read {
    /// It came to its end.
    fn is_done(self) -> bool {
        matches!(self, Self::Whole | Self::Resumed)
    }
}

type Stages = HashMap<String, Arc<Stage>>;

/// What a stream says about itself.
struct Voice(Arc<Stage>);

impl Voice {
    fn read(&self, read: Read) {
        self.0.read.get_or_init(|| read);
        self.0.reads.close();
    }
}

impl Drop for Voice {
    /// Whatever became of it: nobody waits for it for ever.
    fn drop(&mut self) {
        self.read(Read::Not);
        self.0.judges.close();
    }
}

/// All streams, side by side.
pub(crate) async fn all(
    job: &Arc<Job>,
    selection: &Selection,
    stop: &CancellationToken,
    halted: &Arc<Halted>,
    run_id: &str,
) -> Vec<StreamReport> {
    let mut stages: Stages = HashMap::new();
    let mut voices = Vec::new();
    for &at in &selection.streams {
        let (reads, judges) = (Semaphore::new(0), Semaphore::new(0));
        let stage = Arc::new(Stage { read: OnceLock::new(), reads, judges });
        stages.insert(job.plan.streams[at].name.clone(), stage.clone());
        voices.push(Voice(stage));
    }
    let stages = Arc::new(stages);
    let mut tasks = JoinSet::new();
    let mut reports: Vec<Option<StreamReport>> = vec![None; selection.streams.len()];
    for ((order, &at), voice) in selection.streams.iter().enumerate().zip(voices) {
        let stream = &job.plan.streams[at];
        let (job, stop, halted) = (job.clone(), stop.clone(), halted.clone());
        let (run_id, stages) = (run_id.to_owned(), stages.clone());
        let span = tracing::info_span!(
            target: "engine::span", "stream", run_id = %run_id, stream = %stream.name,
            code = tracing::field::Empty,
        );
        let read = async move {
            let one = One { job: &job, at, stages: &stages, stop: &stop, halted: &halted };
            let report = one.run(&voice, &run_id).await;
            if let Some(error) = &report.error {
                tracing::Span::current().record("code", error.code);
            }
            (order, report)
        };
        tasks.spawn(read.instrument(span));
    }
    while let Some(done) = tasks.join_next().await {
        match done {
            Ok((order, report)) => reports[order] = Some(report),
            Err(error) => {
                let message = format!("a stream stopped unexpectedly: {error}");
                let hint = "this is a fault of the engine: please report it with the log";
                halted.set(Halt::Destination, Failure::new("E0001", message, hint));
                stop.cancel();
            }
        }
    }
    let missing = |at: usize| {
        let mut report = StreamReport::new(&job.plan.streams[at].name);
        report.status = StreamStatus::Failed;
        report
    };
    let all = reports.into_iter().zip(&selection.streams);
    all.map(|(report, &at)| report.unwrap_or_else(|| missing(at))).collect()
}

/// One stream of the run.
struct One<'r> {
    job: &'r Arc<Job>,
    at: usize,
    stages: &'r Stages,
    stop: &'r CancellationToken,
    halted: &'r Halted,
}

impl One<'_> {
    fn stream(&self) -> &StreamPlan {
        &self.job.plan.streams[self.at]
    }

    async fn run(&self, voice: &Voice, run_id: &str) -> StreamReport {
        let (job, stream) = (self.job, self.stream());
        let tally = job.tally(&stream.name);
        for (_, note) in job.notes.iter().filter(|(table, _)| *table == stream.name) {
            tally.with(|r| r.note(note.clone()));
        }
        let read = match self.read(&tally).await {
            Ok(read) => read,
            Err(end) => {
                let interrupted = matches!(end, Stop::Interrupted);
                ended(&tally, end, self.stop, self.halted);
                if interrupted { Read::Interrupted } else { Read::Not }
            }
        };
        voice.read(read);
        // what was suspected earlier may be back by now: only a reading, or a stream that names it, knows
        let named = read == Read::NotDue && !stream.deletions.feeds.is_empty();
        if (read.is_done() || named)
            && self.all_is_said().await
            && let Err(end) = judge(job, stream, &tally, self.is_fresh(read).await).await
        {
            ended(&tally, end, self.stop, self.halted);
        }
        if read == Read::NotDue
            && !named
            && let Err(end) = remind(job, stream, &tally).await
        {
            ended(&tally, end, self.stop, self.halted);
        }
        let report = tally.with(|r| {
            r.conclude(job.tables.raw);
            r.clone()
        });
        let finished = {
            let mut ended = job.ended.lock().await;
            ended.insert(stream.name.clone());
            job.destination.finish_stream(&job.lease, run_id, &report).await
        };
        if let Err(error) = finished
            && !self.stop.is_cancelled()
        {
            self.halted.set(Halt::Destination, Failure::from(error));
            self.stop.cancel();
        }
        job.reporter.report(&Event::StreamFinished { report: &report });
        report
    }

    /// Reads the stream, if those that it needs could be read and it is due.
    async fn read(&self, tally: &Arc<Tally>) -> Result<Read, Stop> {
        let (job, stream) = (self.job, self.stream());
        let needs = self.before().await;
        if let Some(not) = needs {
            tally.with(|r| {
                r.status = match not {
                    Read::Interrupted => StreamStatus::Interrupted,
                    _ => StreamStatus::Skipped,
                };
                r.note("its parent stream was not read to the end in this run");
            });
            return Ok(not);
        }
        if let Some(barred) = job.barred.clone() {
            job.reporter.report(&Event::StreamStarted { stream: &stream.name });
            return Err(barred);
        }
        let wish = Wish {
            named: job.is_named(self.at),
            full_refresh: job.full_refresh,
            suspended: job.suspended,
        };
        let (reading, resumes) = match due(job, stream, wish).await? {
            Due::Not(until) => {
                tally.with(|r| {
                    r.status = StreamStatus::Skipped;
                    r.note(format!("not due before {}", until.strftime("%Y-%m-%dT%H:%MZ")));
                });
                return Ok(Read::NotDue);
            }
            Due::Read { reading, resumes } => (reading, resumes),
        };
        job.reporter.report(&Event::StreamStarted { stream: &stream.name });
        stream::read(job, stream, tally, self.stop, reading).await?;
        Ok(if resumes { Read::Resumed } else { Read::Whole })
    }

    /// The rows say where their records are now: they were read in this run, and so were those that may
    /// list them. A list that an earlier run began may have shown them with an owner that they left since.
    async fn is_fresh(&self, read: Read) -> bool {
        let mut fresh = read == Read::Whole || read.is_done() && self.stream().is_partitioned();
        for (_, parent) in self.stream().parents() {
            fresh &= self.read_of(&parent.stream).await.is_some_and(Read::is_done);
        }
        fresh
    }

    async fn read_of(&self, name: &str) -> Option<Read> {
        let stage = self.stages.get(name)?;
        let _ = stage.reads.acquire().await;
        stage.read.get().copied()
    }

    /// Waits for the streams that are read before this one; says which of those that it needs was not.
    /// Those that it only tells about need not be well.
    async fn before(&self) -> Option<Read> {
        let (plan, stream) = (&self.job.plan, self.stream());
        let mut not = None;
        for name in stream.after(plan) {
            let read = self.read_of(name).await;
            let told = !stream.parents().any(|(_, p)| p.stream == name)
                && !stream.via.iter().any(|(host, _)| host == name);
            match read {
                Some(Read::Interrupted | Read::Not) if !told => not = not.or(read),
                _ => {}
            }
        }
        not
    }

    /// Waits for what others still have to say about this stream's records. A stream that names deletions
    /// and could not be read leaves the judgement to the next run.
    async fn all_is_said(&self) -> bool {
        for feed in &self.stream().deletions.feeds {
            self.read_of(&feed.stream).await;
        }
        // of records that several parents list, the last one's end is what is looked for
        let shared = !self.stream().table.members.is_empty();
        let parents = self.stream().parents().filter(|_| shared).map(|(_, p)| p.stream.as_str());
        for owner in self.stream().owners().map(|(owner, _)| owner).chain(parents) {
            if owner != self.stream().name
                && let Some(stage) = self.stages.get(owner)
            {
                let _ = stage.judges.acquire().await;
            }
        }
        !self.stop.is_cancelled()
    }
}

/// Records why a stream ended early, and stops the run where that is not the stream's own matter.
fn ended(tally: &Tally, end: Stop, stop: &CancellationToken, halted: &Halted) {
    let status = stream::status(&end);
    let (failure, until) = match end {
        // a wider table is not the end of a stream: its reader goes on with it
        Stop::Interrupted | Stop::Evolved(_) => (None, None),
        Stop::Parked(failure, until) => (Some(failure), until),
        Stop::Forbidden(failure) | Stop::Failed(failure) => (Some(failure), None),
        Stop::Auth(failure) => {
            halted.set(Halt::Auth, failure.clone());
            stop.cancel();
            (Some(failure), None)
        }
        Stop::Destination(error) => {
            let halt = match error.kind {
                Kind::LeaseLost => Halt::Held,
                _ => Halt::Destination,
            };
            let failure = Failure::from(error);
            halted.set(halt, failure.clone());
            stop.cancel();
            (Some(failure), None)
        }
    };
    tally.with(|r| {
        r.status = status;
        r.error = failure;
        r.until = until;
    });
}
