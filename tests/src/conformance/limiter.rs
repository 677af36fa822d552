//! What every limiter promises, as checks that any backend can run: call [`all`] with yours. What makes
//! the promises: `engine_client::RateLimiter`.

use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use engine_client::{
    Asker, Budget, Decision, Feedback, Quota, RateLimiter, SystemClock, Taken, Turnstile, Use,
};

/// The period of most budgets here.
const PERIOD: Duration = Duration::from_millis(300);
/// Whoever waits longer than this waits for something that does not come.
const LONG: Duration = Duration::from_secs(10);
const A: Asker = Asker(1001);
const B: Asker = Asker(1002);

type Opened = Pin<Box<dyn Future<Output = Arc<dyn RateLimiter>> + Send>>;

/// Where instances of a limiter share their budgets.
pub struct Shared {
    /// What failures are reported under.
    pub name: &'static str,
    /// Makes an instance.
    pub open: Box<dyn Fn() -> Opened + Send + Sync>,
    /// An instance that is dropped is gone like a process that was killed.
    pub dies: bool,
}

/// One budget, and a limiter.
struct Bench {
    limiter: Arc<dyn RateLimiter>,
    budgets: Vec<Budget>,
}

fn fresh(requests: u32) -> Budget {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let key = format!("https://a|{}|{}", fastrand::u64(..), COUNT.fetch_add(1, Ordering::Relaxed));
    let declared = Some(Quota { requests, period: PERIOD });
    Budget { key, declared, concurrency: None, learns: true }
}

fn said(limit: u32, used: u32) -> Use {
    Use::Sent(Feedback { limit: Some(limit), used: Some(used), ..Feedback::default() })
}

const SENT: Use =
    Use::Sent(Feedback { limit: None, used: None, remaining: None, period: None, reset: None });

impl Bench {
    async fn new(shared: &Shared, requests: u32) -> Self {
        Self { limiter: (shared.open)().await, budgets: vec![fresh(requests)] }
    }

    /// Another instance, the same budgets.
    async fn other(&self, shared: &Shared) -> Self {
        Self { limiter: (shared.open)().await, budgets: self.budgets.clone() }
    }

    /// After the first answer.
    async fn answered(shared: &Shared, requests: u32, how: Use) -> Self {
        let bench = Self::new(shared, requests).await;
        let first = bench.wait(A).await.0;
        bench.settle(&first, how).await;
        bench
    }

    async fn take(&self, asker: Asker) -> Result<Taken, Option<Duration>> {
        match self.limiter.take(&self.budgets, asker).await {
            Decision::Taken(taken) => Ok(taken),
            Decision::Wait(wait) => Err(wait),
        }
    }

    async fn settle(&self, taken: &Taken, how: Use) -> Duration {
        self.limiter.settle(&self.budgets, taken, how).await
    }

    /// All places that there are.
    async fn places(&self, asker: Asker) -> Vec<Taken> {
        let mut all = Vec::new();
        while let Ok(taken) = self.take(asker).await {
            all.push(taken);
        }
        all
    }

    /// The next place, and how long it took.
    async fn wait(&self, asker: Asker) -> (Taken, Duration) {
        let start = Instant::now();
        while start.elapsed() < LONG {
            match self.take(asker).await {
                Ok(taken) => return (taken, start.elapsed()),
                Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
        panic!("no place within {LONG:?}");
    }
}

async fn first_answer(s: &Shared) {
    let bench = Bench::new(s, 10).await;
    let first = bench.wait(A).await.0;
    assert_eq!(bench.take(A).await, Err(None), "one in flight until the first answer");
    assert_eq!(bench.other(s).await.take(B).await, Err(None), "for everybody");
    bench.settle(&first, SENT).await;
    bench.take(A).await.expect("answered");
    bench.take(B).await.expect("answered");
}

async fn declared_and_learned(s: &Shared) {
    let check = async |how: Use, expected: usize| {
        let bench = Bench::answered(s, 10, how).await;
        assert_eq!(bench.places(A).await.len(), expected, "{how:?}");
    };
    check(SENT, 9).await;
    check(said(30, 1), 29).await;
    check(said(4, 1), 3).await;
    // others use the same credential
    check(said(10, 8), 2).await;
    check(said(10, 99), 0).await;
}

async fn what_is_left_until_a_reset(s: &Shared) {
    let left = |remaining, reset| {
        let reset = Some(Duration::from_millis(reset));
        Use::Sent(Feedback { remaining: Some(remaining), reset, ..Feedback::default() })
    };
    let bench = Bench::answered(s, 10, left(3, 900)).await;
    let start = Instant::now();
    for taken in bench.places(A).await {
        bench.settle(&taken, SENT).await;
    }
    assert_eq!(bench.places(A).await.len(), 0);
    bench.wait(A).await;
    let waited = start.elapsed();
    assert!(waited > Duration::from_millis(800), "not before the reset: {waited:?}");
    drop(bench);
    let bench = Bench::answered(s, 10, left(3, 900)).await;
    assert_eq!(bench.places(A).await.len(), 3);
}

async fn a_refusal_parks_all(s: &Shared) {
    let check = async |wait: Option<Duration>, expected: Duration| {
        let bench = Bench::answered(s, 10, SENT).await;
        let other = bench.other(s).await;
        let (one, two) = (bench.take(A).await.expect("1"), other.take(B).await.expect("2"));
        let start = Instant::now();
        let closed = bench.settle(&one, Use::Refused(Feedback::default(), wait)).await;
        assert!(closed <= expected && closed + Duration::from_millis(100) > expected, "{closed:?}");
        assert!(other.take(B).await.is_err(), "the other instance knows at once");
        other.settle(&two, SENT).await;
        other.wait(B).await;
        // clocks that count in milliseconds begin in the middle of one
        let passed = start.elapsed() + Duration::from_millis(1);
        assert!(passed >= expected, "{wait:?} after {passed:?}");
        assert!(start.elapsed() < expected * 2, "{:?} after {:?}", wait, start.elapsed());
    };
    check(Some(Duration::from_millis(700)), Duration::from_millis(700)).await;
    check(None, PERIOD).await;
}

async fn unsent_goes_back(s: &Shared) {
    let bench = Bench::answered(s, 3, SENT).await;
    for _ in 0..5 {
        let taken = bench.take(A).await.expect("a place");
        bench.settle(&taken, Use::Unsent).await;
    }
    let held = bench.places(A).await;
    assert_eq!(held.len(), 2);
    bench.limiter.abandon(&bench.budgets, &held[0], Use::Unsent);
    let (_, took) = bench.wait(A).await;
    assert!(took < PERIOD, "{took:?}");
}

async fn a_place_counts_until_a_period_after_its_answer(s: &Shared) {
    let bench = Bench::answered(s, 1, SENT).await;
    let (taken, _) = bench.wait(A).await;
    tokio::time::sleep(PERIOD * 2).await; // the answer takes long
    assert!(bench.take(A).await.is_err(), "it is still in flight");
    bench.settle(&taken, SENT).await;
    let (_, took) = bench.wait(A).await;
    assert!(took >= PERIOD, "{took:?}");
}

async fn all_budgets_or_none(s: &Shared) {
    let mut bench = Bench::answered(s, 10, SENT).await;
    let general = bench.budgets.clone();
    bench.budgets[0].learns = false;
    bench.budgets.push(fresh(2));
    let first = bench.wait(A).await.0;
    bench.settle(&first, SENT).await;
    assert_eq!(bench.places(A).await.len(), 1, "the smaller one holds");
    let (only, other) = (bench.limiter.clone(), bench.other(s).await.limiter);
    let general = [
        Bench { limiter: only, budgets: general.clone() },
        Bench { limiter: other, budgets: general },
    ];
    // of ten: the first, the first of both, and one in flight
    assert_eq!(general[1].places(B).await.len(), 7, "who was refused took nothing, holds nothing");
    assert_eq!(general[0].places(A).await.len(), 0);
}

async fn a_closed_budget_does_not_stop_the_others(s: &Shared) {
    let mut bench = Bench::new(s, 10).await;
    bench.budgets[0].concurrency = Some(1);
    let general = bench.other(s).await;
    bench.budgets[0].learns = false;
    bench.budgets.push(fresh(10));
    let first = bench.wait(A).await.0;
    let minute = Some(Duration::from_secs(60));
    bench.settle(&first, Use::Refused(Feedback::default(), minute)).await;
    for _ in 0..3 {
        assert!(bench.take(A).await.is_err(), "the deep one is closed");
        let taken = general.take(B).await.expect("the general one is open");
        general.settle(&taken, SENT).await;
    }
}

async fn concurrency(s: &Shared) {
    let mut bench = Bench::answered(s, 10, SENT).await;
    bench.budgets[0].concurrency = Some(2);
    let other = bench.other(s).await;
    let (one, _) = (bench.take(A).await.expect("1"), other.take(B).await.expect("2"));
    assert_eq!(bench.take(A).await, Err(None));
    assert_eq!(other.take(B).await, Err(None));
    bench.settle(&one, SENT).await;
    bench.take(A).await.expect("the first in the queue");
    assert_eq!(other.take(B).await, Err(None));
}

async fn two_instances_share(s: &Shared) {
    let bench = Bench::answered(s, 10, SENT).await;
    let other = bench.other(s).await;
    let (mut one, mut two) = (0, 0);
    for _ in 0..10 {
        one += usize::from(bench.take(A).await.is_ok());
        two += usize::from(other.take(B).await.is_ok());
    }
    assert_eq!((one, two), (5, 4));
}

async fn turns_are_taken(s: &Shared) {
    let bench = Bench::answered(s, 1, SENT).await;
    let other = bench.other(s).await;
    let (start, mut order) = (Instant::now(), String::new());
    while order.len() < 5 {
        assert!(start.elapsed() < LONG, "nobody's turn: {order}");
        // A asks three times as often
        for (who, bench, asker) in
            [('a', &bench, A), ('a', &bench, A), ('b', &other, B), ('a', &bench, A)]
        {
            if let Ok(taken) = bench.take(asker).await {
                order.push(who);
                bench.settle(&taken, SENT).await;
            }
        }
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    assert!(["ababa", "babab"].contains(&order.as_str()), "{order}");
}

async fn who_left_the_queue_is_passed(s: &Shared) {
    let bench = Bench::answered(s, 1, SENT).await;
    assert!(bench.take(A).await.is_err(), "it asks once, and never again");
    let (_, took) = bench.wait(B).await;
    assert!(took < PERIOD * 4, "{took:?}");
}

async fn a_killed_instance_counts_and_frees(s: &Shared) {
    if !s.dies {
        return;
    }
    let bench = Bench::answered(s, 4, SENT).await;
    let killed = bench.other(s).await;
    let lost = killed.places(B).await;
    assert_eq!(lost.len(), 3);
    tokio::time::sleep(PERIOD).await;
    bench.wait(A).await; // the first one's place
    let start = Instant::now();
    drop(killed);
    assert!(bench.take(A).await.is_err(), "what it has sent is not over");
    let held = [bench.wait(A).await.0, bench.wait(A).await.0, bench.wait(A).await.0];
    assert!(start.elapsed() >= PERIOD, "it counts as done when it is found to be gone");
    drop(held);
}

async fn a_changed_declaration_holds(s: &Shared) {
    let mut bench = Bench::answered(s, 10, said(20, 1)).await;
    bench.budgets[0].declared = Some(Quota { requests: 5, period: PERIOD });
    let first = bench.take(A).await.expect("one, to ask what holds now");
    assert_eq!(bench.take(A).await, Err(None));
    bench.settle(&first, SENT).await;
    assert_eq!(bench.places(A).await.len(), 3);
}

async fn a_place_nobody_knows_counts(s: &Shared) {
    let bench = Bench::answered(s, 3, SENT).await;
    let strange = Taken { asker: B, slots: vec![9], good_for: None };
    bench.settle(&strange, SENT).await;
    bench.settle(&strange, Use::Unsent).await;
    assert_eq!(bench.places(A).await.len(), 1);
    drop(bench);
    // the number is known, but it is another's
    let bench = Bench::answered(s, 3, SENT).await;
    let mine = bench.take(A).await.expect("a place");
    bench.settle(&Taken { asker: B, ..mine.clone() }, SENT).await;
    assert_eq!(bench.places(A).await.len(), 0, "mine is still in flight");
}

async fn who_stops_waiting_leaves_nothing(s: &Shared) {
    let bench = Bench::answered(s, 3, SENT).await;
    for micros in 0..40 {
        let take = bench.limiter.take(&bench.budgets, A);
        let stopped = tokio::time::timeout(Duration::from_micros(micros * 25), take).await;
        if let Ok(Decision::Taken(taken)) = stopped {
            bench.settle(&taken, Use::Unsent).await;
        }
    }
    let start = Instant::now();
    let held = [bench.wait(A).await.0, bench.wait(A).await.0];
    assert!(start.elapsed() < PERIOD, "{held:?}");
}

/// The most in any window of one period.
fn most(arrivals: &[Instant]) -> usize {
    let within =
        |from: &Instant| arrivals.iter().filter(|at| *at >= from && **at - *from < PERIOD).count();
    arrivals.iter().map(within).max().unwrap_or(0)
}

async fn never_over(s: &Shared) {
    const QUOTA: u32 = 12;
    let (budgets, arrivals) = (vec![fresh(QUOTA)], Arc::new(Mutex::new(Vec::new())));
    let budgets: Arc<[Budget]> = budgets.into();
    let mut tasks = tokio::task::JoinSet::new();
    let start = Instant::now();
    for process in 0..3 {
        let gate = Turnstile::new((s.open)().await, Arc::new(SystemClock::new()), 8);
        for worker in 0..4 {
            let (gate, budgets, arrivals) = (gate.clone(), budgets.clone(), arrivals.clone());
            let mut random = fastrand::Rng::with_seed(process * 100 + worker);
            tasks.spawn(async move {
                for _ in 0..5 {
                    let permit = gate.permit(&budgets, "", LONG).await;
                    let mut permit = permit.expect("it is never closed for long");
                    permit.mark_sent();
                    tokio::time::sleep(Duration::from_millis(random.u64(0..20))).await;
                    arrivals.lock().unwrap_or_else(PoisonError::into_inner).push(Instant::now());
                    tokio::time::sleep(Duration::from_millis(random.u64(0..20))).await;
                    permit.settle(Feedback::default()).await;
                }
            });
        }
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("it works");
    }
    let arrivals = arrivals.lock().unwrap_or_else(PoisonError::into_inner).clone();
    assert_eq!(arrivals.len(), 60);
    assert!(most(&arrivals) <= QUOTA as usize, "{} in a window", most(&arrivals));
    // four full periods are needed
    assert!(start.elapsed() < PERIOD * 10, "it is used: {:?}", start.elapsed());
}

macro_rules! promises {
    ($($name:ident)*) => { [$((stringify!($name), |s| Box::pin($name(s))),)*] };
}

type Check = for<'a> fn(&'a Shared) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Checks every promise, and names those that are not kept.
///
/// # Panics
/// When one is not kept.
pub async fn all(shared: Shared) {
    let promises: [(&str, Check); 17] = promises! {
        first_answer declared_and_learned what_is_left_until_a_reset a_refusal_parks_all
        unsent_goes_back a_place_counts_until_a_period_after_its_answer all_budgets_or_none
        a_closed_budget_does_not_stop_the_others concurrency two_instances_share turns_are_taken
        who_left_the_queue_is_passed a_killed_instance_counts_and_frees
        a_changed_declaration_holds a_place_nobody_knows_counts who_stops_waiting_leaves_nothing
        never_over
    };
    let shared = Arc::new(shared);
    let mut broken = Vec::new();
    for (name, check) in promises {
        let shared = shared.clone();
        if tokio::spawn(async move { check(&shared).await }).await.is_err() {
            broken.push(name);
        }
    }
    assert!(broken.is_empty(), "{} does not keep: {}", shared.name, broken.join(", "));
}
