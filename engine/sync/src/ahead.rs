//! Requests of one unit: the present one, and those that are sent before its answer is known.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use engine_client::{BadBody, Client, Error, Exchange, Request, Response, Verdict};
use engine_plan::walk::Scout;
use engine_plan::{PageFacts, StreamPlan, Window};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::JoinHandle;
use tracing::Instrument;

use crate::run::Job;
use crate::unit::Tally;

/// Pages that are read ahead take no more than this, if all are as large as the last one.
const BYTES_AHEAD_MAX: usize = 8 << 20;
/// Where answers come sooner than this, pages of a walk are not guessed.
const SOON: Duration = Duration::from_millis(15);

/// One request on its way. What it costs is counted when it is dropped, answered or not.
#[derive(Debug)]
pub(crate) struct Asking {
    exchange: Exchange,
    tally: Arc<Tally>,
    /// The answer that came while another page was being read.
    early: Option<Result<Response, Error>>,
}

impl Asking {
    pub(crate) fn new(
        client: &Client,
        request: &Request,
        tally: &Arc<Tally>,
    ) -> Result<Self, Error> {
        let exchange = client.exchange(request)?;
        Ok(Self { exchange, tally: tally.clone(), early: None })
    }

    pub(crate) fn id(&self) -> u64 {
        self.exchange.id()
    }

    /// How long it has waited for the API's budget.
    pub(crate) fn throttled(&self) -> Duration {
        self.exchange.spent().throttled
    }

    pub(crate) async fn answer(&mut self) -> Result<Response, Error> {
        match self.early.take() {
            Some(answer) => answer,
            None => self.exchange.answer().await,
        }
    }

    pub(crate) async fn reject(&mut self, response: &Response, bad: BadBody) -> Result<(), Error> {
        self.exchange.reject(response, bad).await
    }

    async fn early(mut self) -> Self {
        self.early = Some(self.exchange.answer().await);
        self
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        let spent = self.exchange.spent();
        self.tally.with(|r| {
            r.requests += u64::from(spent.requests);
            r.retries += u64::from(spent.retries);
            r.throttled += spent.throttled;
            r.paused += spent.paused;
            for attempt in self.exchange.told().iter().filter(|a| a.verdict == Verdict::Retry) {
                r.trouble(&attempt.cause, attempt.at);
            }
        });
    }
}

/// A request on its way beside the present one. It is stopped when it is dropped.
#[derive(Debug)]
pub(crate) struct Task(JoinHandle<Asking>);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A request that was sent ahead.
#[derive(Debug)]
struct Sent {
    request: Request,
    /// The page of a walk that it guesses.
    guess: Option<Window>,
    task: Task,
    _room: OwnedSemaphorePermit,
}

/// The requests that were sent ahead, in the order of their pages.
pub(crate) struct Ahead<'j> {
    job: &'j Job,
    tally: &'j Arc<Tally>,
    sent: VecDeque<Sent>,
    page_bytes: usize,
    /// How many records the list has, as the last page said.
    total: Option<u64>,
    /// It grows with every page: the first ones show how large pages are.
    most: usize,
    /// Where the pages of a walk are thought to lie.
    scout: Scout,
    /// Answers take long enough for guessing to be worth its requests.
    slow: bool,
}

/// The present request: new, or sent ahead.
pub(crate) enum Present {
    New(Box<Asking>),
    Early(Request, Task),
    /// A guess at the page of a walk.
    Guess(Request, Box<Window>, Task),
}

impl<'j> Ahead<'j> {
    /// `total` is what is known about the list's length.
    pub(crate) fn new(job: &'j Job, tally: &'j Arc<Tally>, total: Option<u64>) -> Self {
        let (scout, slow) = (Scout::default(), false);
        Self { job, tally, sent: VecDeque::new(), page_bytes: 1, total, most: 1, scout, slow }
    }

    /// A request was answered after this time, without waiting for the budget.
    pub(crate) fn took(&mut self, time: Duration) {
        self.slow = time >= SOON;
    }

    /// A page of a walk was read: the window stands behind it.
    pub(crate) fn walked(&mut self, plan: &StreamPlan, window: &Window, facts: &PageFacts) {
        self.scout.saw(plan, window, facts, !self.sent.is_empty());
    }

    /// A guess was wrong: the others are not believed either.
    pub(crate) fn forget(&mut self) {
        self.sent.clear();
        self.scout.miss();
        self.most = 1;
    }

    /// Guesses at further pages of a walk.
    pub(crate) fn guess(
        &mut self,
        plan: &StreamPlan,
        window: &Window,
        request: impl Fn(&Window) -> Option<Request>,
    ) {
        while self.slow && self.sent.len() < self.room() {
            let Ok(room) = self.job.ahead.clone().try_acquire_owned() else { return };
            let Some(guess) = plan.guess(&mut self.scout, window) else { return };
            let Some(request) = request(&guess) else { return };
            let Ok(asking) = Asking::new(&self.job.client, &request, self.tally) else { return };
            let task = Task(tokio::spawn(asking.early().in_current_span()));
            self.sent.push_back(Sent { request, guess: Some(guess), task, _room: room });
        }
    }

    /// The present request. Where it is not the one that was expected, what was sent ahead is worth
    /// nothing: the list is not as it was thought to be.
    pub(crate) fn take(&mut self, request: &Request) -> Result<Present, Error> {
        if self.sent.front().is_some_and(|sent| sent.guess.is_some())
            && let Some(Sent { request, guess: Some(guess), task, .. }) = self.sent.pop_front()
        {
            return Ok(Present::Guess(request, Box::new(guess), task));
        }
        if self.sent.front().is_some_and(|sent| sent.request == *request)
            && let Some(Sent { request, task, .. }) = self.sent.pop_front()
        {
            return Ok(Present::Early(request, task));
        }
        self.sent.clear();
        Asking::new(&self.job.client, request, self.tally).map(|new| Present::New(Box::new(new)))
    }

    /// How many more pages may be asked for.
    pub(crate) fn room(&self) -> usize {
        let by_bytes = (BYTES_AHEAD_MAX / self.page_bytes.max(1)).max(1);
        self.job.ahead_max.min(by_bytes).min(self.most)
    }

    /// Sends the requests that are not on their way yet, as long as there is room for their answers.
    pub(crate) fn send(&mut self, requests: impl Iterator<Item = Request>) {
        for (at, request) in requests.enumerate() {
            if self.sent.get(at).is_some_and(|sent| sent.request == request) {
                continue;
            }
            self.sent.truncate(at);
            let Ok(room) = self.job.ahead.clone().try_acquire_owned() else { return };
            let Ok(asking) = Asking::new(&self.job.client, &request, self.tally) else { return };
            let task = Task(tokio::spawn(asking.early().in_current_span()));
            self.sent.push_back(Sent { request, guess: None, task, _room: room });
        }
    }

    /// A page was read. Where it says that the list is not as long as it was, it has moved: answers that
    /// came before this one may lack what this one lacks, and are asked for again.
    pub(crate) fn seen(&mut self, bytes: usize, total: Option<u64>) {
        let guessed = self.sent.front().is_some_and(|sent| sent.guess.is_some());
        if !guessed && self.total.is_some() && self.total != total {
            self.sent.clear();
        }
        self.page_bytes = self.page_bytes.max(bytes);
        (self.total, self.most) = (total, self.most.saturating_mul(2));
    }

    /// The present request, when its answer is there or on its way; with the page that it guesses.
    pub(crate) async fn ready(&self, present: Present) -> Result<(Asking, Option<Window>), Error> {
        let (request, guess, mut task) = match present {
            Present::New(asking) => return Ok((*asking, None)),
            Present::Early(request, task) => (request, None, task),
            Present::Guess(request, guess, task) => (request, Some(*guess), task),
        };
        match (&mut task.0).await {
            Ok(asking) => Ok((asking, guess)),
            Err(_) => Ok((Asking::new(&self.job.client, &request, self.tally)?, guess)),
        }
    }
}
