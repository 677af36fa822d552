//! Requests of one unit: the present one, and those that are sent before its answer is known.

use std::collections::VecDeque;
use std::sync::Arc;

use engine_client::{BadBody, Client, Error, Exchange, Request, Response};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::JoinHandle;
use tracing::Instrument;

use crate::run::Job;
use crate::unit::Tally;

/// Pages that are read ahead take no more than this, if all are as large as the last one.
const BYTES_AHEAD_MAX: usize = 8 << 20;

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
}

/// The present request: new, or sent ahead.
pub(crate) enum Present {
    New(Box<Asking>),
    Early(Request, Task),
}

impl<'j> Ahead<'j> {
    /// `total` is what is known about the list's length.
    pub(crate) fn new(job: &'j Job, tally: &'j Arc<Tally>, total: Option<u64>) -> Self {
        Self { job, tally, sent: VecDeque::new(), page_bytes: 1, total, most: 1 }
    }

    /// The present request. Where it is not the one that was expected, what was sent ahead is worth
    /// nothing: the list is not as it was thought to be.
    pub(crate) fn take(&mut self, request: &Request) -> Result<Present, Error> {
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
            self.sent.push_back(Sent { request, task, _room: room });
        }
    }

    /// A page was read. Where it says that the list is not as long as it was, it has moved: answers that
    /// came before this one may lack what this one lacks, and are asked for again.
    pub(crate) fn seen(&mut self, bytes: usize, total: Option<u64>) {
        if self.total.is_some() && self.total != total {
            self.sent.clear();
        }
        self.page_bytes = self.page_bytes.max(bytes);
        (self.total, self.most) = (total, self.most.saturating_mul(2));
    }

    /// The present request, when its answer is there or on its way.
    pub(crate) async fn ready(&self, present: Present) -> Result<Asking, Error> {
        match present {
            Present::New(asking) => Ok(*asking),
            Present::Early(request, mut task) => match (&mut task.0).await {
                Ok(asking) => Ok(asking),
                Err(_) => Asking::new(&self.job.client, &request, self.tally),
            },
        }
    }
}
