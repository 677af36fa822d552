//! The turnstile before a memory limiter, on a paused clock.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, advance, sleep, timeout};

use super::*;
use crate::clock::SystemClock;

const PERIOD: Duration = Duration::from_secs(20);
const WAIT: Duration = Duration::from_secs(300);

fn budget(requests: u32) -> Arc<[Budget]> {
    let declared = Some(Quota { requests, period: PERIOD });
    Arc::new([Budget { key: "o|me|".into(), declared, concurrency: None, learns: true }])
}

fn turnstile(concurrency: usize) -> Arc<Turnstile> {
    let clock = Arc::new(SystemClock::new());
    Turnstile::new(Arc::new(MemoryLimiter::new(clock.clone())), clock, concurrency)
}

fn said(limit: u32, used: u32) -> Feedback {
    let (limit, used) = (Some(limit), Some(used));
    Feedback { limit, used, period: Some(PERIOD), ..Feedback::default() }
}

async fn get(gate: &Arc<Turnstile>, budgets: &Arc<[Budget]>) -> Permit {
    gate.permit(budgets, "", WAIT).await.expect("a permit")
}

/// How many permits there are at once.
async fn at_once(gate: &Arc<Turnstile>, budgets: &Arc<[Budget]>) -> usize {
    let mut held = Vec::new();
    while let Ok(permit) = timeout(Duration::from_millis(25), get(gate, budgets)).await {
        held.push(permit);
    }
    held.len()
}

/// The most arrivals in any window of one period, both ends counted.
fn most(arrivals: &[Instant]) -> usize {
    let within =
        |from: &Instant| arrivals.iter().filter(|at| *at >= from && **at - *from < PERIOD).count();
    arrivals.iter().map(within).max().unwrap_or(0)
}

/// Workers that send as fast as they may over a line of random delay; gives the API's arrivals.
async fn drive(gate: &Arc<Turnstile>, seed: u64, workers: usize, requests: usize) -> Vec<Instant> {
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = tokio::task::JoinSet::new();
    for worker in 0..workers {
        let (gate, arrivals) = (gate.clone(), arrivals.clone());
        let mut random = fastrand::Rng::with_seed(seed ^ (worker as u64) << 32);
        tasks.spawn(async move {
            for _ in 0..requests / workers {
                let mut permit = get(&gate, &budget(100)).await;
                permit.mark_sent();
                sleep(Duration::from_millis(random.u64(0..150))).await;
                arrivals.lock().unwrap_or_else(PoisonError::into_inner).push(Instant::now());
                sleep(Duration::from_millis(random.u64(0..150))).await;
                permit.settle(Feedback::default()).await;
            }
        });
    }
    while tasks.join_next().await.is_some() {}
    let mut arrivals = arrivals.lock().unwrap_or_else(PoisonError::into_inner).clone();
    arrivals.sort();
    arrivals
}

#[tokio::test(start_paused = true)]
async fn no_sliding_window_holds_more_than_the_budget_and_it_is_used() {
    for seed in 0..20 {
        let start = Instant::now();
        let arrivals = drive(&turnstile(16), seed, 8, 800).await;
        assert!(most(&arrivals) <= 100, "seed {seed}: {}", most(&arrivals));
        // seven full periods are needed for 800 requests
        let used = (PERIOD * 7).as_secs_f64() / (Instant::now() - start).as_secs_f64();
        assert!(used > 0.95, "seed {seed}: {used:.3} of the budget used");
    }
}

#[tokio::test(start_paused = true)]
async fn one_request_until_the_first_answer() {
    let (gate, budgets) = (turnstile(16), budget(100));
    let first = get(&gate, &budgets).await;
    let second = timeout(WAIT / 3, get(&gate, &budgets)).await;
    assert!(second.is_err(), "the second waits for the first answer");
    first.settle(said(100, 1)).await;
    get(&gate, &budgets).await;
}

#[tokio::test(start_paused = true)]
async fn headers_move_the_budget_both_ways() {
    let check = async |limit: u32, used: u32, expected: usize| {
        let (gate, budgets) = (turnstile(100), budget(10));
        get(&gate, &budgets).await.settle(said(limit, used)).await;
        assert_eq!(at_once(&gate, &budgets).await, expected, "limit {limit}, used {used}");
    };
    check(10, 1, 9).await;
    check(30, 1, 29).await;
    check(3, 1, 2).await;
    check(10, 8, 2).await; // others use the same credential
    check(10, 10, 0).await;
    check(10, 99, 0).await;
}

#[tokio::test(start_paused = true)]
async fn what_others_used_is_forgotten_when_the_api_forgets_it() {
    let (gate, budgets) = (turnstile(100), budget(10));
    get(&gate, &budgets).await.settle(said(10, 8)).await;
    get(&gate, &budgets).await.settle(said(10, 2)).await;
    assert_eq!(at_once(&gate, &budgets).await, 8);
}

#[tokio::test(start_paused = true)]
async fn what_is_left_until_a_reset() {
    let check = async |remaining: u32, reset: u64, declared: u32, expected: usize| {
        let (gate, budgets) = (turnstile(100), budget(declared));
        let (remaining, reset) = (Some(remaining), Some(Duration::from_secs(reset)));
        let left = Feedback { remaining, reset, ..Feedback::default() };
        get(&gate, &budgets).await.settle(left).await;
        assert_eq!(at_once(&gate, &budgets).await, expected, "{remaining:?} until {reset:?}");
    };
    check(3, 60, 10, 3).await;
    check(0, 60, 10, 0).await;
    check(50, 60, 10, 9).await;
    // a reset that has passed says nothing
    check(0, 0, 10, 9).await;
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_before_the_reset() {
    let (gate, budgets) = (turnstile(4), budget(10));
    let (remaining, reset) = (Some(0), Some(Duration::from_secs(60)));
    let start = Instant::now();
    let none = Feedback { remaining, reset, ..Feedback::default() };
    get(&gate, &budgets).await.settle(none).await;
    get(&gate, &budgets).await;
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_parks_everybody_and_a_long_wait_is_told() {
    let (gate, budgets) = (turnstile(4), budget(10));
    let start = Instant::now();
    let minute = Some(Duration::from_secs(60));
    let closed = get(&gate, &budgets).await.refused(Feedback::default(), minute).await;
    assert_eq!(closed.as_secs(), 60);
    let long = gate.permit(&budgets, "", Duration::from_secs(59)).await;
    assert!(long.is_err() && start.elapsed() < Duration::from_secs(1), "told at once");
    let other: Arc<[Budget]> = Arc::new([Budget { key: "other".into(), ..budgets[0].clone() }]);
    get(&gate, &other).await;
    assert!(start.elapsed() < Duration::from_secs(1), "another budget");
    get(&gate, &budgets).await;
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_without_a_time_closes_for_a_period() {
    let (gate, budgets) = (turnstile(4), budget(10));
    let start = Instant::now();
    get(&gate, &budgets).await.refused(Feedback::default(), None).await;
    get(&gate, &budgets).await;
    assert!(start.elapsed() >= PERIOD && start.elapsed() < PERIOD * 2);
}

#[tokio::test(start_paused = true)]
async fn a_permit_that_was_not_used_goes_back() {
    let (gate, budgets) = (turnstile(4), budget(1));
    drop(get(&gate, &budgets).await);
    let start = Instant::now();
    let mut sent = get(&gate, &budgets).await;
    assert!(start.elapsed() < Duration::from_secs(1));
    sent.mark_sent();
    drop(sent); // lost on the way: the API may have seen it
    advance(Duration::from_millis(1)).await;
    get(&gate, &budgets).await;
    assert!(start.elapsed() >= PERIOD);
}

#[tokio::test(start_paused = true)]
async fn every_budget_of_a_request_holds() {
    let gate = turnstile(100);
    let both: Arc<[Budget]> = Arc::new([
        Budget { learns: false, ..budget(10)[0].clone() },
        Budget { key: "deep".into(), ..budget(3)[0].clone() },
    ]);
    get(&gate, &both).await.settle(Feedback::default()).await;
    assert_eq!(at_once(&gate, &both).await, 2);
    let first: Arc<[Budget]> = Arc::new([both[0].clone()]);
    get(&gate, &both).await.refused(Feedback::default(), Some(PERIOD)).await;
    // the deep lane is closed, the other requests are not
    assert_eq!(at_once(&gate, &first).await, 8);
}

#[tokio::test(start_paused = true)]
async fn lines_take_turns() {
    let (gate, budgets) = (turnstile(1), budget(100));
    let held = get(&gate, &budgets).await;
    let order = Arc::new(Mutex::new(String::new()));
    let mut tasks = tokio::task::JoinSet::new();
    for line in "aaaaabc".chars() {
        let (gate, budgets, order) = (gate.clone(), budgets.clone(), order.clone());
        tasks.spawn(async move {
            let permit = gate.permit(&budgets, &line.to_string(), WAIT).await.expect("a permit");
            order.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            permit.settle(Feedback::default()).await;
        });
        tokio::task::yield_now().await;
    }
    held.settle(said(100, 1)).await;
    while tasks.join_next().await.is_some() {}
    let order = order.lock().unwrap_or_else(PoisonError::into_inner).clone();
    // the first was at the limiter already
    assert_eq!(order, "aabcaaa");
}

#[tokio::test(start_paused = true)]
async fn who_no_longer_waits_does_not_stop_the_others() {
    let (gate, budgets) = (turnstile(1), budget(100));
    let held = get(&gate, &budgets).await;
    let short = Duration::from_millis(50);
    let mut gone = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let (gate, budgets) = (gate.clone(), budgets.clone());
        gone.spawn(async move { timeout(short, get(&gate, &budgets)).await.is_err() });
    }
    assert!(gone.join_all().await.into_iter().all(|gave_up| gave_up));
    held.settle(said(100, 1)).await;
    timeout(short, get(&gate, &budgets)).await.expect("at once");
}

/// What each of some processes sends within `periods`, with four workers from when it begins.
async fn crowd(seed: u64, quota: Quota, begins: &[u32], periods: u32) -> Vec<usize> {
    let clock = Arc::new(SystemClock::new());
    let limiter = Arc::new(MemoryLimiter::new(clock.clone()));
    let end = Instant::now() + quota.period * periods;
    let budget = Budget { declared: Some(quota), ..budget(1)[0].clone() };
    let budgets: Arc<[Budget]> = Arc::new([budget]);
    let mut tasks = tokio::task::JoinSet::new();
    let sent = Arc::new(Mutex::new(vec![0; begins.len()]));
    for (who, begins) in begins.iter().enumerate() {
        let gate = Turnstile::new(limiter.clone(), clock.clone(), 16);
        for worker in 0..4 {
            let (gate, sent, begins) = (gate.clone(), sent.clone(), quota.period * *begins);
            let budgets = budgets.clone();
            let mut random = fastrand::Rng::with_seed(seed ^ ((who * 100 + worker) as u64) << 32);
            tasks.spawn(async move {
                sleep(begins).await;
                while Instant::now() < end {
                    let mut permit = get(&gate, &budgets).await;
                    permit.mark_sent();
                    sleep(quota.period * random.u32(1..10) / 1000).await;
                    permit.settle(Feedback::default()).await;
                    // who is awake when places are free is a matter of luck
                    sleep(quota.period * random.u32(0..5) / 1000).await;
                    if Instant::now() < end {
                        sent.lock().unwrap_or_else(PoisonError::into_inner)[who] += 1;
                    }
                }
            });
        }
    }
    while tasks.join_next().await.is_some() {}
    let sent = sent.lock().unwrap_or_else(PoisonError::into_inner);
    sent.clone()
}

#[tokio::test(start_paused = true)]
async fn a_budget_is_shared_equally() {
    let quota = Quota { requests: 60, period: Duration::from_secs(1) };
    for seed in 0..20 {
        let sent = crowd(seed, quota, &[0; 8], 8).await;
        assert!(sent.iter().sum::<usize>() >= 470, "seed {seed}: {sent:?}, all of it is used");
        // whoever is first has what nobody else asked for yet
        assert!((55..=75).contains(&sent[0]), "seed {seed}: {sent:?}");
        assert!(sent[1..].iter().all(|n| n.abs_diff(59) <= 3), "seed {seed}: {sent:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn who_comes_late_has_its_share_and_no_more() {
    let quota = Quota { requests: 100, period: PERIOD };
    for seed in 0..20 {
        // in the periods that are left, each of three has a third of 100
        let sent = crowd(seed, quota, &[0, 0, 10], 16).await;
        assert!(sent[0].abs_diff(sent[1]) <= 40, "seed {seed}: {sent:?}");
        assert!((160..=250).contains(&sent[2]), "seed {seed}: {sent:?}, 200 would be fair");
    }
}
