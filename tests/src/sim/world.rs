//! A world: one source, one destination, several runs with everything going wrong, then quiet. The seed
//! decides all of it.

use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use engine_client::{Auth, Client, Clock, Limits, Quota, Transport};
use engine_plan::Plan;
use engine_sync::memory::MemoryDestination;
use engine_sync::{Claim, Destination, Event, Holder, Options, Reporter, RunReport, select};
use fastrand::Rng;
use tokio::time::Instant;

use super::bugs::{Bug, Faulty};
use super::clock::SimClock;
use super::layer::{Layered, Shim};
use super::ledger::{Class, Complaint, Ledger};
use super::plan::{BASE, CANARY, plan};
use super::process::{Happened, Mode, Process, Script, lock};
use super::rest;
use super::source::{Nature, Source};
use super::watch::Watch;
use super::wire::{Weather, Wire};

/// What all processes of a world share.
pub struct Shared {
    /// The source's clock.
    pub clock: SimClock,
    /// The truth.
    pub source: Mutex<Source>,
    /// The destination.
    pub memory: Arc<MemoryDestination>,
    /// The oracle's book.
    pub ledger: Mutex<Ledger>,
}

/// What kind of world it is.
#[derive(Clone, Debug)]
pub struct Traits {
    /// How the API is.
    pub nature: Nature,
    /// Records per page.
    pub page_size: u64,
    /// Records per list, at most.
    pub most: usize,
    /// How far the source's clock is wrong, in seconds.
    pub skew: i64,
    /// How the network behaves while things go wrong.
    pub weather: Weather,
    /// Calls that go wrong, in a thousand.
    pub failures: u32,
    /// Units read at once.
    pub concurrency: usize,
    /// Dead processes are known to be dead; else their lease must run out.
    pub one_host: bool,
    /// Runs before it becomes quiet.
    pub runs: u32,
    /// The run from which on the connector is the new one.
    pub upgrade: u32,
    /// The run from which on the source sends one attribute more.
    pub growth: u32,
    /// The source changes between runs.
    pub lively: bool,
    /// What is wrong with the calls of each run, where it is not left to chance.
    pub scripts: Option<Vec<Script>>,
}

impl Traits {
    /// What a seed says.
    #[must_use]
    pub fn of(rng: &mut Rng, holes: bool) -> Self {
        let totals = rng.u8(0..5) > 0;
        let nature = Nature {
            newest_first: rng.bool(),
            totals,
            unfiltered: totals && rng.u8(0..20) == 0,
            unordered: totals && rng.u8(0..20) == 0,
            late: [0, 60, 100][rng.usize(0..3)],
            lying: totals && rng.bool(),
            holes,
        };
        let budget = rng.bool().then(|| (rng.usize(3..10), Duration::from_secs(1)));
        let weather = Weather {
            faults: [0, 20, 100, 250][rng.usize(0..4)],
            changes: [0, 50, 200, 500][rng.usize(0..4)],
            budget,
        };
        Self {
            nature,
            page_size: rng.u64(2..=7),
            most: rng.usize(1..=14),
            skew: if rng.bool() { 0 } else { rng.i64(-3600..=3600) },
            weather,
            failures: [0, 5, 20, 60][rng.usize(0..4)],
            concurrency: rng.usize(1..=4),
            one_host: rng.bool(),
            runs: rng.u32(2..=6),
            upgrade: rng.u32(0..=8),
            growth: rng.u32(0..=8),
            lively: true,
            scripts: None,
        }
    }

    /// A small, calm world, where calls go wrong as the scripts say, run by run.
    #[must_use]
    pub fn scripted(rng: &mut Rng, scripts: Vec<Script>) -> Self {
        let runs = u32::try_from(scripts.len()).unwrap_or(1);
        let nature = Nature { totals: true, late: 60, ..Nature::default() };
        let weather = Weather { faults: 0, changes: 0, budget: None };
        let scripts = Some(scripts);
        let (page_size, most, concurrency) = (2, 4, 2);
        let drawn = Self::of(rng, false);
        Self {
            nature,
            weather,
            scripts,
            runs,
            page_size,
            most,
            concurrency,
            upgrade: 1,
            growth: 1,
            ..drawn
        }
    }
}

/// What came of a world.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// What is wrong.
    pub complaints: Vec<Complaint>,
    /// Runs of the engine.
    pub runs: u64,
    /// Of them, killed.
    pub crashes: u64,
    /// Times a process slept.
    pub pauses: u64,
    /// Fallible calls.
    pub calls: u64,
    /// Calls that went wrong, and answers that were wrong.
    pub faults: u64,
    /// Records that were deleted at the source and are still stored.
    pub ghosts: u64,
    /// The calls of each run, in order.
    pub calls_by_run: Vec<u64>,
    /// What happened, when wanted.
    pub trace: Vec<String>,
}

/// How a run ended.
enum End {
    Finished(Box<RunReport>),
    Killed,
    Endless,
}

thread_local! {
    /// Processes that were killed: a claim asks about them by a plain function.
    static DEAD: RefCell<HashSet<u32>> = RefCell::new(HashSet::new());
}

fn is_dead(holder: &Holder) -> bool {
    DEAD.with(|dead| dead.borrow().contains(&holder.pid))
}

fn never(_: &Holder) -> bool {
    false
}

struct Silent;

impl Reporter for Silent {
    fn report(&self, _: &Event<'_>) {}
}

struct World {
    traits: Traits,
    shared: Arc<Shared>,
    rng: Rng,
    outcome: Outcome,
    processes: u32,
    plan: Arc<Plan>,
    bug: Faulty,
    /// The scripts of the runs are used up, the source no longer changes.
    quiet: bool,
}

/// How a world is looked at.
#[derive(Clone, Copy, Default)]
pub struct Look<'b> {
    /// A bug that is built in.
    pub bug: Option<&'b Bug>,
    /// Note what happens.
    pub trace: bool,
    /// Let happen what the engine is known not to see through.
    pub holes: bool,
}

/// Lives a seed through. A bug is built in, where one is given.
#[must_use]
pub fn simulate(seed: u64, look: Look<'_>) -> Outcome {
    let mut rng = Rng::with_seed(seed);
    let traits = Traits::of(&mut rng, look.holes);
    live(traits, rng, look)
}

/// Lives a world through.
///
/// # Panics
/// When the system gives no runtime.
#[must_use]
pub fn live(traits: Traits, mut rng: Rng, look: Look<'_>) -> Outcome {
    let Look { bug, trace, .. } = look;
    // the client's jitter is drawn from this thread's own generator
    fastrand::seed(rng.u64(..));
    DEAD.with(|dead| dead.borrow_mut().clear());
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    let runtime = runtime.expect("a runtime without threads or sockets");
    runtime.block_on(async {
        let start = Instant::now();
        let clock = SimClock::new(start, traits.skew);
        let source = Source::new(&mut rng, traits.nature, clock.seconds(), traits.most);
        let memory = MemoryDestination::with_clock(Arc::new(SimClock::new(start, 0)));
        let mut ledger = Ledger::default();
        ledger.trace = trace.then(Vec::new);
        let shared = Shared {
            clock,
            source: Mutex::new(source),
            memory: Arc::new(memory),
            ledger: Mutex::new(ledger),
        };
        let plan = Arc::new(plan(false, traits.page_size));
        let (shared, outcome) = (Arc::new(shared), Outcome::default());
        let bug = bug.map(Bug::build).unwrap_or_default();
        let world = World { traits, shared, rng, outcome, processes: 0, plan, bug, quiet: false };
        world.live(start).await
    })
}

impl World {
    async fn live(mut self, start: Instant) -> Outcome {
        lock(&self.shared.ledger).note(|| format!("{:?}", self.traits));
        for run in 0..self.traits.runs {
            self.between(run).await;
            let script = match &mut self.traits.scripts {
                Some(scripts) => std::mem::take(&mut scripts[run as usize]),
                None => self.chance(),
            };
            lock(&self.shared.source).watched = true;
            let end = self.run(script, start, true).await;
            lock(&self.shared.source).watched = false;
            self.judge(end);
        }
        self.rest(start).await;
        let mut ledger = lock(&self.shared.ledger);
        self.outcome.faults += ledger.lies;
        self.outcome.complaints = std::mem::take(&mut ledger.complaints);
        self.outcome.trace = ledger.trace.take().unwrap_or_default();
        drop(ledger);
        self.outcome
    }

    fn chance(&mut self) -> Script {
        let all = [
            Mode::Before,
            Mode::Unanswered,
            Mode::After,
            Mode::After,
            Mode::Full,
            Mode::CrashBefore,
            Mode::CrashBefore,
            Mode::CrashAfter,
            Mode::CrashAfter,
            Mode::Pause,
            Mode::Cancel,
        ];
        let chosen: Vec<Mode> = all.into_iter().filter(|_| self.rng.bool()).collect();
        Script::Random(self.rng.fork(), self.traits.failures, chosen)
    }

    /// Time passes, the source changes, somebody installs the new connector.
    async fn between(&mut self, run: u32) {
        let pause = [0, 1, 40, 300, 4000][self.rng.usize(0..5)];
        tokio::time::sleep(Duration::from_millis(self.rng.u64(0..1000) + pause * 1000)).await;
        let now = self.shared.clock.seconds();
        let mut source = lock(&self.shared.source);
        source.grown = run >= self.traits.growth;
        if self.traits.lively && run > 0 {
            for _ in 0..self.rng.usize(0..6) {
                source.change(&mut self.rng, now);
            }
        }
        if run == self.traits.upgrade {
            self.plan = Arc::new(plan(true, self.traits.page_size));
        }
    }

    /// Starts a process: what it is made of, and what becomes of it.
    fn start(
        &mut self,
        script: Script,
        start: Instant,
    ) -> (
        Arc<Process>,
        tokio::sync::mpsc::UnboundedReceiver<Happened>,
        tokio::task::JoinHandle<RunReport>,
    ) {
        self.processes += 1;
        self.outcome.runs += 1;
        let id = self.processes;
        let (process, told) = Process::new(id, script);
        let process = Arc::new(process);
        let (plan, shared) = (self.plan.clone(), self.shared.clone());
        let calm = Weather { faults: 0, changes: 0, ..self.traits.weather.clone() };
        let weather = if self.quiet { calm } else { self.traits.weather.clone() };
        let quota = weather.budget.map(|(requests, period)| Quota {
            requests: u32::try_from(requests).unwrap_or(1),
            period,
        });
        let limits = quota.map_or_else(Limits::default, Limits::one);
        let wire = Wire {
            process: process.clone(),
            plan: plan.clone(),
            shared: shared.clone(),
            weather,
            rng: Mutex::new(self.rng.fork()),
            parked: Mutex::default(),
            sent: Mutex::default(),
        };
        let transport: Arc<dyn Transport> = self.bug.wire(Arc::new(wire));
        let watch = Watch { process: id, plan: plan.clone(), shared: shared.clone() };
        let mut inner = Layered { layer: Arc::new(watch), next: shared.memory.clone() };
        if let Some(layer) = self.bug.layer.clone() {
            inner = Layered { layer, next: Arc::new(inner) };
        }
        let clock: Arc<dyn Clock> = Arc::new(SimClock::new(start, 0));
        let client = Client::builder(BASE)
            .map(|b| b.auth(Auth::bearer(CANARY)).transport(transport).clock(clock))
            .and_then(|b| b.limits(limits).learn(plan.learn.clone()).build())
            .expect("the simulation's address is one, and needs no TLS");
        let destination: Arc<dyn Destination> =
            Arc::new(Shim { process: process.clone(), inner, together: 0 });
        let options = Options { concurrency: self.traits.concurrency, ..Options::default() };
        let holder = Holder { run_id: format!("run-{id}"), pid: id, ..Holder::default() };
        let is_gone = if self.traits.one_host { is_dead } else { never };
        let claim = Claim { holder, is_gone };
        let selection = select(&plan, &[], false).expect("no stream is named");
        let cancel = process.cancel.clone();
        let signal = cancel.clone();
        let said = move || signal.is_cancelled().then_some(15);
        let parts = (plan, client, destination, Arc::new(Silent) as Arc<dyn Reporter>);
        let run = engine_sync::run(parts, selection, options, claim, cancel, said);
        (process, told, tokio::spawn(run))
    }

    /// One run of the engine, to its end or its death. While it sleeps, another may come.
    async fn run(&mut self, script: Script, start: Instant, rivals: bool) -> End {
        let (process, mut told, mut run) = self.start(script, start);
        let limit = Duration::from_secs(if self.quiet { 3600 } else { 24 * 3600 });
        let limit = tokio::time::sleep(limit);
        tokio::pin!(limit);
        let end = loop {
            tokio::select! {
                biased;
                happened = told.recv() => match happened {
                    Some(Happened::Slept) => self.sleep(&process, start, rivals).await,
                    Some(Happened::Died) | None => break End::Killed,
                },
                done = &mut run => break match done {
                    Ok(report) => End::Finished(Box::new(report)),
                    Err(_) => End::Endless,
                },
                () = &mut limit => break End::Endless,
            }
        };
        run.abort();
        process.bury();
        DEAD.with(|dead| dead.borrow_mut().insert(process.id));
        self.outcome.calls += process.calls();
        self.outcome.faults += process.faults();
        self.outcome.calls_by_run.push(process.calls());
        lock(&self.shared.ledger).note(|| match &end {
            End::Finished(report) => format!("p{} ended: {report:?}", process.id),
            End::Killed => format!("p{} was killed", process.id),
            End::Endless => format!("p{} did not end", process.id),
        });
        end
    }

    /// A process sleeps. Another may run meanwhile; the sleeper wakes in the midst of it, or after.
    async fn sleep(&mut self, process: &Arc<Process>, start: Instant, rivals: bool) {
        self.outcome.pauses += 1;
        let long = [0, 20, 31, 45, 120][self.rng.usize(0..5)];
        tokio::time::sleep(Duration::from_secs(long)).await;
        if rivals && self.rng.u8(0..4) > 0 {
            if self.rng.bool() {
                let (process, soon) =
                    (process.clone(), Duration::from_millis(self.rng.u64(0..900)));
                tokio::spawn(async move {
                    tokio::time::sleep(soon).await;
                    process.wake();
                });
            }
            let script = if self.traits.scripts.is_some() { Script::Calm } else { self.chance() };
            let end = Box::pin(self.run(script, start, false)).await;
            self.judge(end);
        }
        process.wake();
    }

    /// What must be true of every run.
    fn judge(&mut self, end: End) -> Option<Box<RunReport>> {
        match end {
            End::Killed => {
                self.outcome.crashes += 1;
                None
            }
            End::Endless => {
                lock(&self.shared.ledger).complain(Class::Liveness, "a run did not end");
                None
            }
            End::Finished(report) => {
                let text = format!("{report:?}");
                if text.contains(CANARY) {
                    lock(&self.shared.ledger).complain(Class::Secret, text);
                }
                Some(report)
            }
        }
    }

    /// Faults stop. Two runs bring everything together, a third finds nothing to do.
    async fn rest(&mut self, start: Instant) {
        self.quiet = true;
        for round in 0..3 {
            // a lease that nobody gave back runs out
            tokio::time::sleep(Duration::from_secs(35)).await;
            let end = self.run(Script::Calm, start, false).await;
            let Some(report) = self.judge(end) else { return };
            let mut ledger = lock(&self.shared.ledger);
            if report.exit_code != 0 {
                let text = format!("a run ended with {} in quiet: {report:?}", report.exit_code);
                return ledger.complain(Class::Liveness, text);
            }
            if round == 2 && report.total(|s| s.written) > 0 {
                ledger.complain(Class::Churn, format!("{report:?}"));
            }
        }
        let source = lock(&self.shared.source);
        let mut ledger = lock(&self.shared.ledger);
        let compare = |all: &_| rest::compare(&self.plan, &source, all, &mut ledger);
        self.outcome.ghosts = self.shared.memory.look(compare);
    }
}
