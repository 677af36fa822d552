//! From page to page: the answers of a unit, one after the other, until they are to be written or something
//! else is to be done.

use std::sync::OnceLock;
use std::time::Duration;

use engine_client::{Request, Response};
use engine_plan::walk::Plain;
use engine_plan::{Batch, Checkpoint, Next, PageFacts, Window};
use tracing::Instrument;

use crate::ahead::{Ahead, Asking};
use crate::destination::Stored;
use crate::page::Group;
use crate::unit::{Answer, Reader, Stop, Turn};

/// How long pages that were read wait for the next one, to be written together with it.
const GRACE: Duration = Duration::from_millis(20);

/// What happens after some pages.
pub(crate) enum After {
    /// The window goes on.
    On,
    End,
    /// The page can't be asked for.
    Unusable,
    /// There is nothing to read.
    Nothing,
    /// The parent is gone.
    Gone,
    /// Another window is read.
    Instead(Box<Window>),
    /// The page came before.
    Looping(Box<Request>),
    /// The window again, without what the API does not do.
    Plainly(Plain, Box<Request>),
    /// The API asked to begin anew.
    Anew(Box<Request>),
}

impl After {
    pub(crate) fn of(answer: Answer, request: &Request, window: &Window) -> Self {
        match answer {
            Answer::Page(_) => Self::On,
            Answer::Nothing => Self::Nothing,
            Answer::Gone => Self::Gone,
            Answer::Anew => Self::Anew(Box::new(request.clone())),
            Answer::Unnamed => Self::Instead(Box::new(window.clone())),
        }
    }
}

/// What came of asking for a page.
pub(crate) enum Asked<'s> {
    Page(Box<Page<'s>>),
    After(After),
}

/// A page that was read.
pub(crate) struct Page<'s> {
    pub(crate) facts: PageFacts,
    pub(crate) batch: Batch<'s>,
    pub(crate) bytes: usize,
    /// The request's number.
    pub(crate) id: u64,
}

/// What a unit brings from page to page.
pub(crate) struct Course {
    pub(crate) checkpoint: Checkpoint,
    pub(crate) stored: Stored,
    pub(crate) window: Window,
    /// Records and pages of this run.
    pub(crate) records: u64,
    pub(crate) pages: u64,
    /// How many requests full pages of them need.
    pub(crate) least: u64,
    /// How many pages may be written together. It grows: who dies soon after its start has not read in vain.
    pub(crate) together: usize,
    /// Pages were written because the next one was late.
    pub(crate) waited: bool,
}

/// Answers whose records are looked at where they are: each stays until all go.
#[derive(Default)]
pub(crate) struct Shelf(OnceLock<Box<Kept>>);

struct Kept {
    response: Response,
    next: Shelf,
}

impl Shelf {
    pub(crate) fn put(&self, response: Response) -> &Response {
        let mut last = self;
        while let Some(kept) = last.0.get() {
            last = &kept.next;
        }
        let kept = last.0.get_or_init(|| Box::new(Kept { response, next: Self::default() }));
        &kept.response
    }
}

impl Reader<'_> {
    /// Reads pages until they are to be written, or something else is to be done.
    pub(crate) async fn pages<'s>(
        &self,
        (at, group): (&mut Course, &mut Group<'s>),
        shelf: &'s Shelf,
        ahead: &mut Ahead<'_>,
        pages: &mut u32,
    ) -> Result<After, Stop> {
        loop {
            let window = std::mem::take(&mut at.window);
            at.window = self.stream.in_steps(window, self.job.client.clock().now());
            let Some(request) = self.request(&at.window)? else { return Ok(After::Unusable) };
            let partition = self.unit.partition.as_str();
            let span = tracing::debug_span!(target: "engine::trace", "page", partition);
            let asked = self.asked((at, group), shelf, ahead, &request);
            let page = match asked.instrument(span.clone()).await? {
                Asked::Page(page) => page,
                Asked::After(after) => return Ok(after),
            };
            let next = self.stream.next(&at.window, &page.facts);
            let turn = self.turn(&next, pages);
            match next {
                Next::Instead(shorter) => return Ok(After::Instead(shorter)),
                Next::Plainly(plain) => return Ok(After::Plainly(plain, Box::new(request))),
                Next::Looping => return Ok(After::Looping(Box::new(request))),
                Next::Page(_) | Next::Then(_) | Next::End => {}
            }
            let facts = self.absorb((at, group), *page, (next, span));
            match turn {
                Turn::End => return Ok(After::End),
                Turn::Then => return Ok(After::On),
                Turn::On => ahead.walked(self.stream, &at.window, &facts),
            }
            // what was written meanwhile still lies on the shelf
            if std::mem::take(&mut at.waited) || group.is_full(self.job, at.together) {
                return Ok(After::On);
            }
        }
    }

    /// The window's next page, on the shelf.
    async fn asked<'s>(
        &self,
        (at, group): (&mut Course, &mut Group<'s>),
        shelf: &'s Shelf,
        ahead: &mut Ahead<'_>,
        request: &Request,
    ) -> Result<Asked<'s>, Stop> {
        let window = at.window.clone();
        let ask = self.ask(ahead, request, &window);
        let (mut asking, mut guess) = self.patiently((at, group), ask).await??;
        loop {
            let begun = self.job.client.clock().elapsed();
            let answer = self.answer(&mut asking, &window, self.names_fields(request));
            let response = match self.patiently((at, group), answer).await? {
                Ok(Answer::Page(response)) => response,
                Err(Stop::Interrupted) => return Err(Stop::Interrupted),
                // a guess that has no page says nothing: the walk's own request does
                _ if guess.is_some() => {
                    (asking, guess) = (self.own(ahead, request)?, None);
                    continue;
                }
                Err(stop) => return Err(stop),
                Ok(other) => return Ok(Asked::After(After::of(other, request, &window))),
            };
            if guess.is_none() {
                let took = self.job.client.clock().elapsed().saturating_sub(begun);
                ahead.took(took.saturating_sub(asking.throttled()));
            }
            let response = shelf.put(response);
            let page = self.page(response, request, guess.as_ref().unwrap_or(&window))?;
            let page = match (page, &guess) {
                (Ok(page), None) => Ok(Some(page)),
                (Ok(page), Some(guess)) => Ok(self.stream.fits(&window, guess, page)),
                (Err(_), Some(_)) => Ok(None),
                (Err(bad), None) => Err(bad),
            };
            match page {
                Err(bad) => {
                    let reject = self.reject(&mut asking, response, bad);
                    self.patiently((at, group), reject).await??;
                }
                Ok(None) => (asking, guess) = (self.own(ahead, request)?, None),
                Ok(Some((facts, mut batch))) => {
                    if let Some(stop) = self.undeclared(&mut batch) {
                        return Err(stop);
                    }
                    ahead.seen(response.body.len(), facts.total);
                    at.window.opened.get_or_insert(self.source_time(response));
                    let (bytes, id) = (response.body.len(), asking.id());
                    return Ok(Asked::Page(Box::new(Page { facts, batch, bytes, id })));
                }
            }
        }
    }

    /// The walk's own request: the guesses were wrong.
    fn own(&self, ahead: &mut Ahead<'_>, request: &Request) -> Result<Asking, Stop> {
        ahead.forget();
        Asking::new(&self.job.client, request, self.tally).map_err(|e| self.stop(&e))
    }

    /// Waits for the source; what was read so far is written when that takes longer.
    async fn patiently<T>(
        &self,
        (at, group): (&mut Course, &mut Group<'_>),
        work: impl Future<Output = T>,
    ) -> Result<T, Stop> {
        if group.is_empty() {
            return Ok(work.await);
        }
        let mut work = std::pin::pin!(work);
        tokio::select! {
            biased;
            done = &mut work => return Ok(done),
            () = self.job.client.clock().sleep(GRACE) => {}
        }
        self.flush(at, std::mem::take(group)).await?;
        at.waited = true;
        Ok(work.await)
    }
}
