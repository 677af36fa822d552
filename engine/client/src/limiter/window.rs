//! The arithmetic of one budget: a sliding window that is corrected by what answers say. Pure: times are
//! milliseconds of a clock that everybody who shares the window reads. Backends store it, lock it, and
//! ask it; the one in Redis says the same in Lua.
//!
//! A request counts from the moment it may be sent until one period after its answer came: the API saw it
//! somewhere in between, so no window of the API's own, sliding or fixed, can hold more of them than the
//! budget (docs/decisions/0005).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Asker, Budget, Feedback, Quota, Use};
use crate::retry::WAIT_MAX;

/// Added to every period: clocks tick at slightly different speeds.
pub const MARGIN_MS: u64 = 10;
/// The period assumed when nobody named one.
pub const PERIOD_DEFAULT_MS: u64 = 10_000;
/// Finished requests are counted in spans of this part of a period: a window of a day stays as small as
/// one of a second.
const SPANS: u64 = 200;
/// After so long without an answer, what was learned is checked by one request before others follow.
const STALE_MS: u64 = 600_000;
/// No exchange takes longer: who holds a place for this long sleeps, and does not stop the others.
const FLIGHT_MS_MAX: u64 = 150_000;
/// How many turns somebody may lag behind where no budget says how many there are.
const LAG: u64 = 16;
/// Who waits and does not ask again within this time after it should have lost its place.
const QUEUE_GRACE_MS: u64 = 300;
/// How soon to ask again when it is somebody else's turn, or an answer is awaited.
const SOON_MS: u64 = 10;

/// A request whose answer has not come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Flying {
    number: u64,
    asker: Asker,
    since: u64,
}

/// Requests that count until one period after `at`. Stored as a pair: there are hundreds of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u64, u32)", into = "(u64, u32)")]
struct Done {
    at: u64,
    count: u32,
}

impl From<(u64, u32)> for Done {
    fn from((at, count): (u64, u32)) -> Self {
        Self { at, count }
    }
}

impl From<Done> for (u64, u32) {
    fn from(Done { at, count }: Done) -> Self {
        (at, count)
    }
}

/// The turns that one asker has had: a count that only compares with those of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Turns {
    asker: Asker,
    had: u64,
    /// When it had the last one.
    at: u64,
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Waiting {
    asker: Asker,
    /// When it will have asked again, if it still wants.
    by: u64,
}

/// No request numbered above this one until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Allowance {
    last: u64,
    until: u64,
}

/// What is known about one budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// What was declared when this began: a new declaration replaces what was learned.
    declared: Option<(u32, u64)>,
    /// The budget's size; unlimited when nobody said.
    requests: Option<u32>,
    period_ms: u64,
    answered_at: Option<u64>,
    parked_until: u64,
    /// The number of the last request.
    last: u64,
    flying: Vec<Flying>,
    done: Vec<Done>,
    /// Requests that others made with the same credential.
    others: Vec<Done>,
    allowance: Option<Allowance>,
    queue: Vec<Waiting>,
    /// Of everybody who had one within the last period, or waits for the next. Files of earlier versions
    /// lack it.
    #[serde(default)]
    turns: Vec<Turns>,
}

fn sum(all: &[Done]) -> u64 {
    all.iter().map(|d| u64::from(d.count)).sum()
}

/// Whole milliseconds; longer than 35,000 years is forever. A double holds all of them exactly.
pub(super) fn as_ms(duration: Duration) -> u64 {
    const FOREVER: u64 = 1 << 50;
    u64::try_from(duration.as_millis()).unwrap_or(FOREVER).min(FOREVER)
}

impl Window {
    /// Makes it fit for `budget` at `now`: what is over is forgotten.
    pub fn refresh(&mut self, budget: &Budget, now: u64) {
        let declared = budget.declared.map(|q| (q.requests.max(1), as_ms(q.period).max(1)));
        if self.period_ms == 0 {
            // no number comes twice: who holds one of a window that was lost does not know it
            self.last = now;
        }
        if self.period_ms == 0 || self.declared != declared {
            self.declared = declared;
            self.requests = declared.map(|(requests, _)| requests);
            self.period_ms = declared.map_or(PERIOD_DEFAULT_MS, |(_, period)| period);
            self.answered_at = None;
        }
        let asleep = |f: &Flying| f.since + FLIGHT_MS_MAX <= now;
        let gone = self.flying.iter().filter(|f| asleep(f)).count();
        if gone > 0 {
            self.flying.retain(|f| !asleep(f));
            let at = self.rounded(now);
            count(&mut self.done, at, u32::try_from(gone).unwrap_or(u32::MAX));
        }
        let span = self.period_ms + MARGIN_MS;
        self.done.retain(|d| d.at + span > now);
        self.others.retain(|d| d.at + span > now);
        self.allowance = self.allowance.filter(|a| a.until > now);
        self.queue.retain(|w| w.by + QUEUE_GRACE_MS > now);
        let (queue, period) = (&self.queue, self.period_ms);
        let waits = |asker| queue.iter().any(|w| w.asker == asker);
        self.turns.retain(|t| t.at + period > now || waits(t.asker));
        self.answered_at = self.answered_at.filter(|at| at + STALE_MS > now);
    }

    /// Whether there is a place for `asker`. Call [`Window::refresh`] first.
    ///
    /// # Errors
    /// How long to wait; `None` when that depends on an answer that is to come.
    pub fn check(&self, budget: &Budget, asker: Asker, now: u64) -> Result<(), Option<u64>> {
        if self.parked_until > now {
            return Err(Some(self.parked_until - now));
        }
        let before = self.before(asker);
        let flying = self.flying.len() as u64;
        let most = budget.concurrency.map_or(u64::MAX, u64::from).max(1);
        // until the first answer says what holds, one request is in flight
        let most = if self.answered_at.is_none() { 1 } else { most };
        if flying.saturating_add(before) >= most {
            return Err(None);
        }
        if let Some(allowance) = self.allowance
            && self.last + before >= allowance.last
        {
            return Err(Some(allowance.until - now));
        }
        let Some(requests) = self.requests.map(u64::from) else { return Ok(()) };
        let used = flying + sum(&self.done) + sum(&self.others);
        let over = (used + before + 1).saturating_sub(requests);
        if over == 0 {
            Ok(())
        } else {
            Err(self.freed(over).map(|at| at.saturating_sub(now).max(1)))
        }
    }

    /// How many of those who wait come before `asker`: who has had fewer turns, and of equals who has
    /// waited longer. A place is kept for each: it does not matter who is awake when places are free.
    fn before(&self, asker: Asker) -> u64 {
        if self.queue.iter().all(|w| w.asker == asker) {
            return 0;
        }
        let lowest = self.lowest();
        let mine = self.had(asker, lowest);
        let place = self.queue.iter().position(|w| w.asker == asker).unwrap_or(self.queue.len());
        let earlier = |(at, waiting): &(usize, &Waiting)| {
            waiting.asker != asker && (self.had(waiting.asker, lowest), *at) < (mine, place)
        };
        self.queue.iter().enumerate().filter(earlier).count() as u64
    }

    /// The fewest turns that count. Who lags further behind did not ask for more: it is owed no more than
    /// an equal share of one period.
    fn lowest(&self) -> u64 {
        let all = self.turns.iter().map(|t| t.had);
        let requests = self.requests.map(|r| u64::from(r).saturating_sub(sum(&self.others)));
        let lag = requests.map_or(LAG, |r| r.div_ceil(self.turns.len().max(1) as u64).max(1));
        let most = all.clone().max().unwrap_or(0);
        all.min().unwrap_or(0).max(most.saturating_sub(lag))
    }

    /// The turns that `asker` has had. Who is new begins beside those who had the fewest.
    fn had(&self, asker: Asker, lowest: u64) -> u64 {
        self.turns.iter().find(|t| t.asker == asker).map_or(lowest, |t| t.had.max(lowest))
    }

    /// When so many more places will be free; `None` when too few are known to end.
    fn freed(&self, places: u64) -> Option<u64> {
        let mut all: Vec<Done> = self.done.iter().chain(&self.others).copied().collect();
        all.sort_unstable_by_key(|d| d.at);
        let mut free = 0;
        let at = all.iter().find(|d| {
            free += u64::from(d.count);
            free >= places
        })?;
        Some(at.at + self.period_ms + MARGIN_MS)
    }

    /// Puts `asker` into the queue, or keeps its place there. It will ask again after `wait`.
    pub fn queue(&mut self, asker: Asker, wait: Option<u64>, now: u64) {
        let by = now.saturating_add(wait.unwrap_or(SOON_MS)).min(now + STALE_MS);
        match self.queue.iter_mut().find(|w| w.asker == asker) {
            Some(waiting) => waiting.by = by,
            None => self.queue.push(Waiting { asker, by }),
        }
    }

    /// Takes the place that [`Window::check`] found free. Its number is returned.
    pub fn take(&mut self, asker: Asker, now: u64) -> u64 {
        self.queue.retain(|w| w.asker != asker);
        let had = self.had(asker, self.lowest()) + 1;
        match self.turns.iter_mut().find(|t| t.asker == asker) {
            Some(turns) => (turns.had, turns.at) = (had, now),
            None => self.turns.push(Turns { asker, had, at: now }),
        }
        self.last += 1;
        self.flying.push(Flying { number: self.last, asker, since: now });
        self.last
    }

    /// Gives a place back, with what became of the request. A place that is not known any more (the
    /// window was lost, its asker was given up) counts from now.
    pub fn settle(&mut self, asker: Asker, number: u64, learns: bool, how: Use, now: u64) {
        let earlier = self.flying.iter().filter(|f| f.number < number).count() as u64;
        let mine = |f: &Flying| f.number == number && f.asker == asker;
        let known = self.flying.iter().any(mine);
        self.flying.retain(|f| !mine(f));
        let (feedback, refused) = match how {
            Use::Unsent => {
                if let Some(turns) = self.turns.iter_mut().find(|t| t.asker == asker) {
                    turns.had -= u64::from(known && turns.had > 0);
                }
                if self.last == number && known {
                    self.last -= 1;
                }
                return;
            }
            Use::Sent(feedback) => (feedback, None),
            Use::Refused(feedback, wait) => (feedback, Some(wait)),
        };
        let at = self.rounded(now);
        count(&mut self.done, at, 1);
        if !learns {
            // the first answer says something about every budget that it counts against
            self.answered_at = Some(now);
            return;
        }
        self.learn(feedback, number, earlier, now);
        if let Some(wait) = refused {
            let wait = wait.map_or(self.period_ms, |w| as_ms(w.min(WAIT_MAX))).max(1);
            self.parked_until = self.parked_until.max(now.saturating_add(wait));
        }
    }

    /// Rounded up to the span that is counted together.
    fn rounded(&self, now: u64) -> u64 {
        let span = (self.period_ms / SPANS).max(1);
        now.div_ceil(span) * span
    }

    fn learn(&mut self, said: Feedback, number: u64, earlier: u64, now: u64) {
        self.answered_at = Some(now);
        let until = said.reset.map(as_ms).filter(|ms| *ms > 0).map(|ms| now.saturating_add(ms));
        match (said.limit, said.period.map(as_ms).filter(|ms| *ms > 0)) {
            (Some(limit), Some(period)) => (self.requests, self.period_ms) = (Some(limit), period),
            // without a period, what is left until the reset says more than a limit
            (Some(_), None) if until.is_some() && self.requests.is_none() => {}
            (Some(limit), None) => self.requests = Some(limit),
            (None, _) => {}
        }
        if let (Some(left), Some(until)) = (said.remaining, until) {
            // earlier requests that are still in flight may not have been counted yet
            let last = (number + u64::from(left)).saturating_sub(earlier);
            self.allowance = Some(Allowance { last, until });
        } else if said.remaining == Some(0) && said.limit.is_none() && said.reset.is_none() {
            let last = self.last;
            self.allowance = Some(Allowance { last, until: now + self.period_ms });
        }
        if let (Some(used), Some(requests)) = (said.used, self.requests) {
            self.others_used(u64::from(used.min(requests)), now);
        }
    }

    /// Requests that others made with the same credential count as ours, as of now; fewer of them, when
    /// the API has forgotten some.
    fn others_used(&mut self, used: u64, now: u64) {
        let (flying, others) = (self.flying.len() as u64, sum(&self.others));
        let missing = used.saturating_sub(flying + sum(&self.done) + others);
        if missing > 0 {
            let at = self.rounded(now);
            count(&mut self.others, at, u32::try_from(missing).unwrap_or(u32::MAX));
            return;
        }
        // the API may already have forgotten the oldest of ours, and not yet have counted the newest
        let young = now.saturating_sub(self.period_ms / 10 * 9);
        let young = self.done.iter().filter(|d| d.at >= young).map(|d| u64::from(d.count)).sum();
        let mut surplus = others.saturating_sub((used + flying).saturating_sub(young));
        for done in &mut self.others {
            let less = surplus.min(u64::from(done.count));
            done.count -= u32::try_from(less).unwrap_or(u32::MAX);
            surplus -= less;
        }
        self.others.retain(|d| d.count > 0);
    }

    /// Gives up those who are gone: what they had in flight counts from now, their places in the queue are
    /// free.
    pub fn bury(&mut self, is_gone: impl Fn(Asker) -> bool, now: u64) {
        let at = self.rounded(now);
        let before = self.flying.len();
        self.flying.retain(|f| !is_gone(f.asker));
        let gone = before - self.flying.len();
        if gone > 0 {
            count(&mut self.done, at, u32::try_from(gone).unwrap_or(u32::MAX));
        }
        self.queue.retain(|w| !is_gone(w.asker));
    }

    /// Everybody who holds or waits for a place.
    pub fn askers(&self) -> impl Iterator<Item = Asker> + '_ {
        self.flying.iter().map(|f| f.asker).chain(self.queue.iter().map(|w| w.asker))
    }

    /// Closes it for one period: what it knew was lost, so that it must count as full. Call
    /// [`Window::refresh`] first.
    pub fn close(&mut self, now: u64) {
        self.parked_until = self.parked_until.max(now + self.period_ms + MARGIN_MS);
    }

    /// The quota that holds: what was learned, else what was declared.
    #[must_use]
    pub fn quota(&self) -> Option<Quota> {
        let period = Duration::from_millis(self.period_ms);
        self.requests.map(|requests| Quota { requests, period })
    }

    /// How many of our requests count at `now`.
    #[must_use]
    pub fn used_at(&self, now: u64) -> u64 {
        let over = now.saturating_sub(self.period_ms + MARGIN_MS);
        let done = self.done.iter().filter(|d| d.at > over).map(|d| u64::from(d.count));
        self.flying.len() as u64 + done.sum::<u64>()
    }

    /// Whether nothing that it knows matters any more at `now`.
    #[must_use]
    pub fn is_over(&self, now: u64) -> bool {
        let span = self.period_ms + MARGIN_MS;
        let counts = self.done.iter().chain(&self.others).any(|d| d.at + span > now);
        let closed = self.parked_until > now || self.allowance.is_some_and(|a| a.until > now);
        self.flying.is_empty() && !counts && !closed
    }

    /// How long it stays closed because of refusals.
    #[must_use]
    pub fn closed_for(&self, now: u64) -> Duration {
        Duration::from_millis(self.parked_until.saturating_sub(now))
    }

    /// Its times as a clock reads them that shows `there` when ours shows `here`: after a restart of the
    /// machine. What was in flight counts from now.
    pub fn rebase(&mut self, here: u64, there: u64) {
        let moved = |at: u64| {
            (at.min(here) + there).saturating_sub(here).max(there.saturating_sub(self.period_ms))
        };
        let parked = self.parked_until.saturating_sub(here);
        let (done, others): (Vec<Done>, Vec<Done>) = (
            self.done.iter().map(|d| Done { at: moved(d.at), count: d.count }).collect(),
            self.others.iter().map(|d| Done { at: moved(d.at), count: d.count }).collect(),
        );
        (self.done, self.others) = (done, others);
        self.parked_until = if parked > 0 { there + parked } else { 0 };
        self.allowance = self
            .allowance
            .filter(|a| a.until > here)
            .map(|a| Allowance { last: a.last, until: there + (a.until - here) });
        self.answered_at = None;
        self.queue.clear();
        self.turns.clear();
        for flying in &mut self.flying {
            flying.since = there;
        }
        self.bury(|_| true, there);
    }
}

/// Decides about all budgets of a request: a place in each, or in none.
///
/// # Errors
/// How long to wait; `None` when that depends on an answer that is to come.
pub fn take_all(
    windows: &mut [Window],
    budgets: &[Budget],
    asker: Asker,
    now: u64,
) -> Result<Vec<u64>, Option<Duration>> {
    let check = |(window, budget): (&mut Window, &Budget)| {
        window.refresh(budget, now);
        window.check(budget, asker, now)
    };
    let found: Vec<_> = windows.iter_mut().zip(budgets).map(check).collect();
    if found.iter().all(Result::is_ok) {
        return Ok(windows.iter_mut().map(|w| w.take(asker, now)).collect());
    }
    let mut longest = None;
    for (window, found) in windows.iter_mut().zip(found) {
        if let Err(wait) = found {
            // a place only where one is missing, and only as long as that: who waits for a closed budget
            // does not stop those who need the others
            window.queue(asker, wait, now);
            longest = longest.max(wait);
        }
    }
    Err(longest.map(Duration::from_millis))
}

fn count(all: &mut Vec<Done>, at: u64, count: u32) {
    match all.last_mut().filter(|last| last.at >= at) {
        Some(last) => last.count = last.count.saturating_add(count),
        None => all.push(Done { at, count }),
    }
}
