//! One process of the engine, as the operating system sees it: it can be killed at any call, put to
//! sleep past its lease, or told to stop. Calls are counted; a script says which of them go wrong.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use engine_sync::DestinationError;
use engine_sync::destination::{Kind, Outcome};
use fastrand::Rng;
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;

/// Locks, whoever panicked.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How a call goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Refused for a moment, nothing done. A request is refused by the network.
    Before,
    /// Not done, and no answer.
    Unanswered,
    /// Done, but the answer is lost.
    After,
    /// Refused for good: no space. A request fails as above.
    Full,
    /// The process is killed before it is done.
    CrashBefore,
    /// The process is killed when it is done.
    CrashAfter,
    /// The process sleeps; others may go on meanwhile.
    Pause,
    /// The process is asked to stop.
    Cancel,
}

/// The ways that `torture calls` tries, one by one.
pub const MODES: [Mode; 6] =
    [Mode::Before, Mode::After, Mode::CrashBefore, Mode::CrashAfter, Mode::Full, Mode::Pause];

/// Which calls go wrong.
#[derive(Clone, Debug, Default)]
pub enum Script {
    /// None.
    #[default]
    Calm,
    /// These, by number from 1.
    Exactly(BTreeMap<u64, Mode>),
    /// So many in a thousand, and what may happen to them.
    Random(Rng, u32, Vec<Mode>),
}

impl Script {
    fn decide(&mut self, call: u64) -> Option<Mode> {
        match self {
            Self::Calm => None,
            Self::Exactly(calls) => calls.get(&call).copied(),
            Self::Random(rng, rate, modes) => {
                let hit = rng.u32(0..1000) < *rate && !modes.is_empty();
                hit.then(|| modes[rng.usize(0..modes.len())])
            }
        }
    }
}

/// What happens to a process that its world must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// It was killed.
    Died,
    /// It went to sleep.
    Slept,
}

/// A process.
#[derive(Debug)]
pub struct Process {
    /// Its number.
    pub id: u32,
    /// Asks it to stop.
    pub cancel: CancellationToken,
    script: Mutex<Script>,
    calls: AtomicU64,
    faults: AtomicU64,
    dead: AtomicBool,
    asleep: AtomicBool,
    woken: Notify,
    happened: mpsc::UnboundedSender<Happened>,
}

impl Process {
    /// A process, and where it tells what happens to it.
    #[must_use]
    pub fn new(id: u32, script: Script) -> (Self, mpsc::UnboundedReceiver<Happened>) {
        let (happened, told) = mpsc::unbounded_channel();
        let this = Self {
            id,
            cancel: CancellationToken::new(),
            script: Mutex::new(script),
            calls: AtomicU64::new(0),
            faults: AtomicU64::new(0),
            dead: AtomicBool::new(false),
            asleep: AtomicBool::new(false),
            woken: Notify::new(),
            happened,
        };
        (this, told)
    }

    /// Fallible calls so far.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }
    /// Of them, those that went wrong.
    #[must_use]
    pub fn faults(&self) -> u64 {
        self.faults.load(Ordering::Relaxed)
    }
    /// Whether it was killed.
    #[must_use]
    pub fn is_dead(&self) -> bool {
        self.dead.load(Ordering::Relaxed)
    }
    /// It is over: whatever still runs of it does nothing more.
    pub fn bury(&self) {
        self.dead.store(true, Ordering::Relaxed);
    }
    /// Wakes it.
    pub fn wake(&self) {
        self.asleep.store(false, Ordering::Relaxed);
        self.woken.notify_waiters();
    }

    /// Comes back while the process runs: never for a dead one, after waking for one that sleeps.
    pub async fn runs(&self) {
        loop {
            if self.is_dead() {
                std::future::pending::<()>().await;
            }
            let woken = self.woken.notified();
            if !self.asleep.load(Ordering::Relaxed) {
                return;
            }
            woken.await;
        }
    }

    /// The process ends here.
    pub(crate) async fn die(&self) {
        self.bury();
        let _ = self.happened.send(Happened::Died);
        std::future::pending::<()>().await;
    }

    /// A fallible call begins: what will be wrong with it.
    pub async fn enter(&self) -> Option<Mode> {
        self.runs().await;
        let call = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        let mode = lock(&self.script).decide(call);
        self.faults.fetch_add(u64::from(mode.is_some()), Ordering::Relaxed);
        match mode {
            Some(Mode::CrashBefore) => self.die().await,
            Some(Mode::Pause) => {
                self.asleep.store(true, Ordering::Relaxed);
                let _ = self.happened.send(Happened::Slept);
                self.runs().await;
            }
            Some(Mode::Cancel) => self.cancel.cancel(),
            _ => {}
        }
        mode
    }

    /// A fallible call has had its effect.
    pub async fn leave(&self, mode: Option<Mode>) {
        if mode == Some(Mode::CrashAfter) {
            self.die().await;
        }
        self.runs().await;
    }

    /// A call of the destination, with whatever goes wrong with it.
    ///
    /// # Errors
    /// The call's own, and the script's.
    pub async fn call<T>(&self, effect: impl Future<Output = Outcome<T>>) -> Outcome<T> {
        let mode = self.enter().await;
        let refused = match mode {
            Some(Mode::Before) => Some((Kind::Busy, "simulated: somebody is in the way")),
            Some(Mode::Unanswered) => Some((Kind::Lost, "simulated: the connection broke")),
            Some(Mode::Full) => Some((Kind::Full, "simulated: no space")),
            _ => None,
        };
        if let Some((kind, message)) = refused {
            return Err(DestinationError::new(kind, message, "nothing"));
        }
        let done = effect.await;
        self.leave(mode).await;
        match mode {
            Some(Mode::After) => {
                Err(DestinationError::new(Kind::Lost, "simulated: the answer was lost", "nothing"))
            }
            _ => done,
        }
    }
}
