//! A journal's two doors with one trouble: the n-th call that goes through either of them fails, never
//! comes back, comes late, or waits.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::sink::{Appended, Line, Lines, RecordSink, Rewrite};
use engine_sync::state::{Applied, Condition, Entry, StateStore, Write};
use engine_sync::{DestinationError, Kind};
use tokio::sync::{Mutex, Notify};

/// What happens at the n-th call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Nothing.
    Never,
    /// The process ends: before the call has done anything, or right after it.
    Crash {
        /// After it was done.
        after: bool,
    },
    /// The call fails once; `true` when it was done all the same.
    Once(Kind, bool),
    /// The answer is lost, and the write is only done this many calls later.
    Late(usize),
    /// The process is paused before the call.
    Pause,
}

type LateWrite = (usize, Vec<Condition>, Vec<Write>);

/// The n-th call, counted over both doors.
#[derive(Debug)]
pub struct Trouble {
    at: usize,
    how: How,
    calls: AtomicUsize,
    dead: AtomicBool,
    late: Mutex<Option<LateWrite>>,
    /// The process is paused.
    pub paused: Notify,
    /// It goes on.
    pub go: Notify,
}

impl Trouble {
    /// Trouble at a call, from 1 on.
    #[must_use]
    pub fn new(at: usize, how: How) -> Arc<Self> {
        Arc::new(Self {
            at,
            how,
            calls: AtomicUsize::new(0),
            dead: AtomicBool::new(false),
            late: Mutex::default(),
            paused: Notify::new(),
            go: Notify::new(),
        })
    }

    /// Whether the call was reached.
    pub fn happened(&self) -> bool {
        self.calls.load(Ordering::Relaxed) >= self.at
    }

    fn died(&self) -> Outcome<()> {
        let error = DestinationError::new(Kind::Unavailable, "the process has ended", "");
        if self.dead.load(Ordering::Relaxed) { Err(error) } else { Ok(()) }
    }

    pub(crate) async fn call<T>(&self, act: impl Future<Output = Outcome<T>> + Send) -> Outcome<T> {
        self.died()?;
        if self.calls.fetch_add(1, Ordering::Relaxed) + 1 != self.at {
            return act.await;
        }
        match self.how {
            How::Never | How::Late(_) => act.await,
            How::Pause => {
                self.paused.notify_one();
                self.go.notified().await;
                act.await
            }
            How::Crash { after } => {
                match after {
                    true => drop(act.await),
                    // what the call holds is left behind as it is: a dead process tidies nothing
                    false => std::mem::forget(act),
                }
                self.dead.store(true, Ordering::Relaxed);
                self.died()?;
                act_never()
            }
            How::Once(kind, done) => {
                if done {
                    act.await?;
                }
                Err(DestinationError::new(kind, "trouble", ""))
            }
        }
    }
}

fn act_never<T>() -> Outcome<T> {
    Err(DestinationError::new(Kind::Other, "a dead process does nothing", ""))
}

/// A store behind the trouble.
pub struct TroubledStore(pub Arc<dyn StateStore>, pub Arc<Trouble>);

impl TroubledStore {
    /// A late write is done when its time has come.
    async fn catch_up(&self) -> Outcome<()> {
        let mut late = self.1.late.lock().await;
        if let Some((due, conditions, writes)) = late.take() {
            if self.1.calls.load(Ordering::Relaxed) < due {
                *late = Some((due, conditions, writes));
            } else {
                self.0.apply(&conditions, &writes).await?;
            }
        }
        Ok(())
    }
}

#[async_trait]
impl StateStore for TroubledStore {
    async fn get(&self, keys: &[&str]) -> Outcome<Vec<Option<Entry>>> {
        self.catch_up().await?;
        self.1.call(self.0.get(keys)).await
    }
    async fn scan(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<(String, Entry)>> {
        self.catch_up().await?;
        self.1.call(self.0.scan(prefix, after, limit)).await
    }
    async fn apply(&self, conditions: &[Condition], writes: &[Write]) -> Outcome<Applied> {
        self.catch_up().await?;
        let trouble = &self.1;
        if let How::Late(later) = trouble.how
            && trouble.calls.load(Ordering::Relaxed) + 1 == trouble.at
        {
            trouble.calls.fetch_add(1, Ordering::Relaxed);
            let late = (trouble.at + later, conditions.to_vec(), writes.to_vec());
            *trouble.late.lock().await = Some(late);
            return Err(DestinationError::new(Kind::Lost, "trouble", ""));
        }
        trouble.call(self.0.apply(conditions, writes)).await
    }
    async fn now(&self) -> Outcome<f64> {
        self.1.call(self.0.now()).await
    }
}

/// A sink behind the trouble.
pub struct TroubledSink<S>(pub S, pub Arc<Trouble>);

#[async_trait]
impl<S: RecordSink> RecordSink for TroubledSink<S> {
    fn shown(&self) -> String {
        self.0.shown()
    }
    fn start(&self) -> String {
        self.0.start()
    }
    async fn exists(&self, file: &str) -> Outcome<bool> {
        self.1.call(self.0.exists(file)).await
    }
    async fn create(&self, file: &str) -> Outcome<()> {
        self.1.call(self.0.create(file)).await
    }
    async fn open(&self, file: &str) -> Outcome<()> {
        self.1.call(self.0.open(file)).await
    }
    async fn close(&self) -> Outcome<()> {
        self.1.call(self.0.close()).await
    }
    async fn cut(&self, file: &str, position: &str) -> Outcome<()> {
        self.1.call(self.0.cut(file, position)).await
    }
    async fn append(
        &self,
        file: &str,
        position: &str,
        lines: Lines<'_>,
        synced_at: &str,
    ) -> Outcome<Appended> {
        self.1.call(self.0.append(file, position, lines, synced_at)).await
    }
    async fn read(&self, file: &str, places: &[&str], columns: &[&str]) -> Outcome<Vec<Line>> {
        self.1.call(self.0.read(file, places, columns)).await
    }
    async fn rewrite(&self, file: &str, epoch: i64) -> Outcome<Box<dyn Rewrite>> {
        let inner = self.1.call(self.0.rewrite(file, epoch)).await?;
        Ok(Box::new(TroubledRewrite(Some(inner), self.1.clone())))
    }
    async fn discard(&self, file: &str) -> Outcome<()> {
        self.1.call(self.0.discard(file)).await
    }
    async fn is_rewritten(&self, file: &str, before: &str) -> Outcome<bool> {
        self.1.call(self.0.is_rewritten(file, before)).await
    }
}

struct TroubledRewrite(Option<Box<dyn Rewrite>>, Arc<Trouble>);

impl TroubledRewrite {
    fn inner(&mut self) -> &mut Box<dyn Rewrite> {
        self.0.as_mut().expect("it is only gone at the end")
    }
}

impl Drop for TroubledRewrite {
    fn drop(&mut self) {
        // a dead process tidies nothing
        if self.1.dead.load(Ordering::Relaxed) {
            std::mem::forget(self.0.take());
        }
    }
}

#[async_trait]
impl Rewrite for TroubledRewrite {
    async fn take(&mut self, places: &[&str]) -> Outcome<Vec<String>> {
        let trouble = self.1.clone();
        trouble.call(self.inner().take(places)).await
    }
    async fn take_all(&mut self, position: &str) -> Outcome<()> {
        let trouble = self.1.clone();
        trouble.call(self.inner().take_all(position)).await
    }
    async fn seal(&mut self) -> Outcome<String> {
        let trouble = self.1.clone();
        trouble.call(self.inner().seal()).await
    }
    async fn replace(mut self: Box<Self>) -> Outcome<()> {
        let trouble = self.1.clone();
        let inner = self.0.take().expect("it is only gone at the end");
        trouble.call(inner.replace()).await
    }
}
