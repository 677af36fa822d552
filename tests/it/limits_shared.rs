//! Processes that share a budget, by the server's own count.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tests::api::{ApiThread, Logged};
use tests::redis::Redis;

const BUDGET: usize = 60;
const PERIOD: Duration = Duration::from_secs(1);
const COUNT: usize = 8;
/// The part of its fair share that a process has at least within a few periods: who sleeps keeps one place,
/// of others that are free whoever is awake takes more, until it is the sleeper's turn (0.7 is what was seen;
/// simulations hold turns exactly: `limiter/tests.rs`).
const SHORT: f64 = 0.5;

/// One crowd at a time: each of them takes all that the machine has.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn api() -> ApiThread {
    let api = ApiThread::start();
    api.seed_people(10);
    api.quota(BUDGET, PERIOD);
    api
}

/// A folder, and a limiter that keeps its files there.
fn local(dir: &Path) -> String {
    format!("local:{}", dir.join("limits").display())
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Some processes that ask as fast as they may.
struct Crowd<'a> {
    api: &'a ApiThread,
    limiter: &'a str,
    learn: bool,
    children: Vec<Child>,
}

impl<'a> Crowd<'a> {
    fn start(api: &'a ApiThread, limiter: &'a str, learn: bool, seconds: f64) -> Self {
        let mut crowd = Self { api, limiter, learn, children: Vec::new() };
        for n in 0..COUNT {
            let child = crowd.one(n, seconds);
            crowd.children.push(child);
        }
        crowd
    }

    fn one(&self, n: usize, seconds: f64) -> Child {
        let mut polite = Command::new(env!("CARGO_BIN_EXE_polite"));
        polite.arg(self.api.url()).arg(self.limiter).arg(format!("p{n}"));
        polite.arg(seconds.to_string()).args(self.learn.then_some("learn")).stdin(Stdio::null());
        polite.spawn().expect("it starts")
    }

    /// Waits for their end.
    fn end(mut self) {
        for child in &mut self.children {
            assert!(child.wait().expect("it ends").success());
        }
    }
}

impl Drop for Crowd<'_> {
    fn drop(&mut self) {
        for child in &mut self.children {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn nothing_over(api: &ApiThread) {
    let report = api.quota_report();
    assert_eq!(report.violations, 0, "{report:?}");
    assert!(report.max_in_window <= BUDGET, "{report:?}");
}

/// All that could be used was used, at least so much of it, and everybody had the same, nearly.
fn used_and_fair(log: &[Logged], least: f64) {
    let first = log.first().expect("requests").at;
    let last = log.last().expect("requests").at;
    // whole periods, up to the end
    let periods = (last - first).as_secs() as u32;
    assert!(periods >= 3, "there was work for several periods: {}", log.len());
    let counted = log.iter().filter(|r| last - r.at < PERIOD * periods).count();
    let used = counted as f64 / (BUDGET * periods as usize) as f64;
    // until the last of them is there, the first ones have more
    let steady: Vec<_> = log.iter().filter(|r| r.at > first + PERIOD * 2).collect();
    let of =
        |n: usize| steady.iter().filter(|r| r.header("x-who") == Some(&format!("p{n}"))).count();
    let counts: Vec<usize> = (0..COUNT).map(of).collect();
    println!("{} requests, {used:.3} of the budget used, {counts:?}", log.len());
    assert!(used >= least, "{used:.3} of the budget used");
    let share = steady.len() as f64 / COUNT as f64;
    // who has no processor when its turn comes leaves it to others: nobody is left far behind
    let fair = |count: &usize| *count as f64 >= share * SHORT;
    assert!(counts.iter().all(fair), "{counts:?}, {share:.1} each would be fair");
}

#[test]
fn eight_processes_share_a_local_budget() {
    let _alone = alone();
    let (api, dir) = (api(), folder());
    Crowd::start(&api, &local(dir.path()), false, 5.5).end();
    nothing_over(&api);
    used_and_fair(&api.requests(), 0.95);
}

#[test]
fn eight_processes_learn_together() {
    let _alone = alone();
    let (api, dir) = (api(), folder());
    Crowd::start(&api, &local(dir.path()), true, 5.5).end();
    nothing_over(&api);
    // what others use is not known exactly: some of it is shed late (window.rs)
    used_and_fair(&api.requests(), 0.85);
}

#[test]
fn eight_processes_share_a_redis_budget() {
    let dir = folder();
    let Some(server) = Redis::start(dir.path(), &["--appendonly", "no"]) else { return };
    let _alone = alone();
    let api = api();
    Crowd::start(&api, &server.url(), false, 9.0).end();
    nothing_over(&api);
    used_and_fair(&api.requests(), 0.95);
}

/// Kills and starts them for a while: nothing is over, and work goes on.
fn kills(limiter: &str, learn: bool, random: &mut fastrand::Rng) {
    let api = api();
    let mut crowd = Crowd::start(&api, limiter, learn, 30.0);
    assert!(api.wait_for_request(10, Duration::from_secs(10)), "they begin");
    let start = Instant::now();
    let mut killed = 0;
    while start.elapsed() < PERIOD * 3 {
        sleep(Duration::from_millis(random.u64(20..120)));
        let n = random.usize(0..COUNT);
        crowd.children[n].kill().expect("it runs");
        crowd.children[n].wait().expect("it ends");
        crowd.children[n] = crowd.one(n, 30.0);
        killed += 1;
    }
    let before = api.requests().len() as u64;
    assert!(api.wait_for_request(before + 20, Duration::from_secs(10)), "work goes on");
    drop(crowd);
    println!("{killed} killed, {} requests, {:?}", api.requests().len(), api.quota_report());
    nothing_over(&api);
}

#[test]
fn killed_processes_break_no_local_budget() {
    let _alone = alone();
    let dir = folder();
    kills(&local(dir.path()), false, &mut fastrand::Rng::with_seed(1));
}

#[test]
fn killed_processes_break_no_redis_budget() {
    let dir = folder();
    let Some(server) = Redis::start(dir.path(), &["--appendonly", "no"]) else { return };
    let _alone = alone();
    kills(&server.url(), true, &mut fastrand::Rng::with_seed(2));
}

#[test]
fn redis_is_lost_and_comes_back() {
    let dir = folder();
    let Some(mut server) = Redis::start(dir.path(), &[]) else { return };
    let _alone = alone();
    let (api, url) = (api(), server.url());
    let crowd = Crowd::start(&api, &url, true, 60.0);
    assert!(api.wait_for_request(90, Duration::from_secs(10)), "they begin");
    server.end();
    let before = api.requests().len() as u64;
    assert!(api.wait_for_request(before + 60, Duration::from_secs(10)), "each has a share");
    server.begin();
    let before = api.requests().len() as u64;
    assert!(api.wait_for_request(before + 120, Duration::from_secs(15)), "work goes on");
    drop(crowd);
    println!("{} requests, {:?}", api.requests().len(), api.quota_report());
    nothing_over(&api);
}
