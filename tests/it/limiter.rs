//! The limiters: each passes the same suite, and Lua decides as Rust does.

use std::sync::Arc;
use std::time::{Duration, Instant};

use engine_client::limiter::window::{Window, take_all};
use engine_client::{
    Asker, Budget, Decision, Feedback, LocalLimiter, MemoryLimiter, Quota, RateLimiter,
    SystemClock, Use,
};
use engine_redis::RedisLimiter;
use tests::conformance::limiter::{Shared, all};
use tests::redis::Redis;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_keeps_its_promises() {
    let memory = MemoryLimiter::new(Arc::new(SystemClock::new()));
    let open = move || {
        let memory: Arc<dyn RateLimiter> = Arc::new(memory.clone());
        Box::pin(async move { memory }) as _
    };
    all(Shared { name: "memory", open: Box::new(open), dies: false }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn local_keeps_its_promises() {
    let folder = folder();
    let path = folder.path().to_owned();
    let open = move || {
        let local: Arc<dyn RateLimiter> = Arc::new(LocalLimiter::open(&path).expect("a folder"));
        Box::pin(async move { local }) as _
    };
    all(Shared { name: "local", open: Box::new(open), dies: true }).await;
}

const LIFE: Duration = Duration::from_millis(1_200);

async fn redis(url: &str) -> Arc<dyn RateLimiter> {
    Arc::new(RedisLimiter::with(url, LIFE).await.expect("it connects"))
}

/// A budget that everybody here starts with.
fn budget(key: &str, requests: u32, period: Duration) -> Vec<Budget> {
    let declared = Some(Quota { requests, period });
    vec![Budget { key: key.into(), declared, concurrency: None, learns: true }]
}

const SECOND: Duration = Duration::from_secs(1);

/// Sends one request as soon as it may; how long that took.
async fn send(limiter: &Arc<dyn RateLimiter>, budgets: &[Budget], asker: Asker) -> Duration {
    let start = Instant::now();
    loop {
        match limiter.take(budgets, asker).await {
            Decision::Taken(taken) => {
                limiter.settle(budgets, &taken, Use::Sent(Feedback::default())).await;
                return start.elapsed();
            }
            Decision::Wait(wait) => {
                assert!(start.elapsed() < SECOND * 15, "it hangs: {wait:?}");
                let wait = wait.unwrap_or_default().clamp(SECOND / 100, SECOND / 2);
                tokio::time::sleep(wait).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redis_keeps_its_promises() {
    let dir = folder();
    let Some(server) = Redis::start(dir.path(), &[]) else { return };
    let url = server.url();
    // a server that has just begun may have forgotten something
    let waited = send(&redis(&url).await, &budget("first", 5, SECOND), Asker(1)).await;
    assert!(waited > SECOND * 2, "{waited:?}");
    let open = {
        let url = url.clone();
        move || {
            let url = url.clone();
            Box::pin(async move { redis(&url).await }) as _
        }
    };
    all(Shared { name: "redis", open: Box::new(open), dies: true }).await;
    let keys = server.ask(&["KEYS", "*"]);
    assert!(keys.lines().all(|key| key.starts_with("engine:{limits}:")), "{keys}");
    let ttl = |key: &str| server.ask(&["PTTL", key]).parse::<i64>().expect("a number");
    assert!(keys.lines().all(|key| ttl(key) != -1), "each goes by itself");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_redis_each_has_a_share() {
    let dir = folder();
    let Some(mut server) = Redis::start(dir.path(), &[]) else { return };
    let url = server.url();
    let (one, two) = (redis(&url).await, redis(&url).await);
    let budgets = budget("https://a|me|", 9, SECOND);
    let (a, b) = (Asker(1), Asker(2));
    send(&one, &budgets, a).await;
    send(&two, &budgets, b).await;
    server.end();
    let start = Instant::now();
    let mut sent = [Vec::new(), Vec::new()];
    while start.elapsed() < SECOND * 4 {
        for (at, (limiter, asker)) in [(&one, a), (&two, b)].into_iter().enumerate() {
            let asked = Instant::now();
            if let Decision::Taken(taken) = limiter.take(&budgets, asker).await {
                sent[at].push(start.elapsed());
                limiter.settle(&budgets, &taken, Use::Sent(Feedback::default())).await;
            }
            assert!(asked.elapsed() < SECOND / 2, "it hangs");
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    for sent in &sent {
        assert!(sent[0] >= SECOND, "for one period the others are waited for: {sent:?}");
        let within =
            |from: &Duration| sent.iter().filter(|at| *at >= from && **at < *from + SECOND).count();
        assert!(sent.iter().all(|from| within(from) <= 4), "half of nine: {sent:?}");
        assert!(sent.len() >= 8, "but they do work: {sent:?}");
    }
    server.begin();
    let back = Instant::now();
    // both, and the one that asks
    while server.ask(&["CLIENT", "LIST"]).lines().count() < 3 {
        assert!(back.elapsed() < SECOND * 5, "they come back by themselves");
        tokio::time::sleep(SECOND / 20).await;
    }
    tokio::time::sleep(SECOND / 4).await;
    assert!(send(&one, &budgets, a).await > SECOND, "what the server forgot counts as full");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_can_not_be_used_is_told() {
    let check = async |url: &str, message: &str, hint: &str| {
        let error = RedisLimiter::open(url).await.expect_err("it can't be used");
        assert!(error.message.contains(message), "{}", error.message);
        assert!(error.hint.contains(hint), "{}", error.hint);
        assert!(!error.message.contains("word"), "no password: {}", error.message);
    };
    check("redis://user:word@127.0.0.1:1", "127.0.0.1:1", "check the address").await;
    check("redis://user:word@127.0.0.1:x", "can't be read", "an address is redis://").await;
    let dir = folder();
    let Some(server) = Redis::start(dir.path(), &["--requirepass", "secret"]) else { return };
    check(&server.url(), "can't be used", "the user and the password").await;
}

/// Calls the script at a time of our own; its answer.
fn script(connection: &mut redis::Connection, keys: &[String], args: &[String]) -> Vec<i64> {
    let text = include_str!("../../engine/redis/src/limiter.lua");
    let mut command = redis::cmd("EVAL");
    command.arg(text).arg(keys.len() + 1).arg("alive").arg(keys).arg(args);
    command.query(connection).expect("the script works")
}

/// Two budgets as both know them, and what is in flight.
struct Twins {
    random: fastrand::Rng,
    budgets: Vec<Budget>,
    windows: Vec<Window>,
    now: u64,
    flying: Vec<(Asker, Vec<u64>)>,
}

impl Twins {
    fn new(seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut budget = |name: &str, learns: bool| Budget {
            key: format!("{seed}{name}"),
            declared: random.bool().then(|| Quota {
                requests: random.u32(1..20),
                period: Duration::from_millis(random.u64(100..30_000)),
            }),
            concurrency: random.bool().then(|| random.u32(1..6)),
            learns,
        };
        let budgets = vec![budget("a", false), budget("b", true)];
        let now = random.u64(1..1 << 40);
        Self { random, budgets, windows: vec![Window::default(); 2], now, flying: Vec::new() }
    }

    /// What only one budget of the two says differs: which are asked.
    fn head(&self, asker: Asker, what: &str) -> Vec<String> {
        vec![self.now.to_string(), asker.0.to_string(), (1u64 << 50).to_string(), what.to_owned()]
    }

    fn budget_args(&self, args: &mut Vec<String>, given: &[u64]) {
        for (n, budget) in self.budgets.iter().enumerate() {
            let text = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
            args.push(text(budget.declared.map(|q| u64::from(q.requests))));
            args.push(text(budget.declared.map(|q| q.period.as_millis() as u64)));
            args.push(text(budget.concurrency.map(u64::from)));
            args.push(u8::from(budget.learns).to_string());
            args.push(text(given.get(n).copied()));
        }
    }

    fn maybe(&mut self, most: u32) -> Option<u32> {
        self.random.bool().then(|| self.random.u32(0..most))
    }

    fn step(&mut self, redis: &mut redis::Connection) {
        let keys: Vec<String> = self.budgets.iter().map(|b| b.key.clone()).collect();
        let most = [3, 60, 3_000][self.random.usize(0..3)];
        self.now += self.random.u64(0..most);
        let settle = !self.flying.is_empty() && self.random.u8(0..5) < 2;
        if !settle {
            let asker = Asker(self.random.u64(1..4));
            let mut args = self.head(asker, "take");
            self.budget_args(&mut args, &[]);
            let said = script(redis, &keys, &args);
            let found = take_all(&mut self.windows, &self.budgets, asker, self.now);
            let expected = match &found {
                Ok(slots) => vec![1, 0, slots[0] as i64, slots[1] as i64],
                Err(wait) => vec![0, wait.map_or(-1, |w| w.as_millis() as i64)],
            };
            let said = if said[0] == 1 { vec![1, 0, said[3], said[6]] } else { said[..2].to_vec() };
            assert_eq!(said, expected, "{} {asker:?} {:?}", self.now, self.windows);
            self.flying.extend(found.ok().map(|slots| (asker, slots)));
            return;
        }
        let at = self.random.usize(0..self.flying.len());
        let (asker, slots) = self.flying.swap_remove(at);
        let period = self.maybe(20_000).map(|ms| Duration::from_millis(ms.into()));
        let reset = self.maybe(20_000).map(|ms| Duration::from_millis(ms.into()));
        let limit = self.maybe(20).filter(|n| *n > 0);
        let said = Feedback {
            limit,
            used: self.maybe(25),
            remaining: self.maybe(10),
            period: period.filter(|_| self.random.bool()),
            reset: reset.filter(|_| self.random.u8(0..4) == 0),
        };
        let wait = self.maybe(9_000).map(|ms| Duration::from_millis(ms.into()));
        let (what, how) = match self.random.u8(0..10) {
            0 => ("unsent", Use::Unsent),
            1 => ("refused", Use::Refused(said, wait)),
            2..=4 => ("sent", Use::Sent(Feedback::default())),
            _ => ("sent", Use::Sent(said)),
        };
        self.settle(redis, asker, &slots, (what, how));
    }

    fn settle(
        &mut self,
        redis: &mut redis::Connection,
        by: Asker,
        slots: &[u64],
        how: (&str, Use),
    ) {
        let keys: Vec<String> = self.budgets.iter().map(|b| b.key.clone()).collect();
        let (said, wait) = match how.1 {
            Use::Unsent => (Feedback::default(), None),
            Use::Sent(said) => (said, None),
            Use::Refused(said, wait) => (said, wait),
        };
        let mut args = self.head(by, how.0);
        let text = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        let ms = |d: Option<Duration>| text(d.map(|d| d.as_millis() as u32));
        args.extend([text(said.limit), text(said.used), text(said.remaining)]);
        args.extend([ms(said.period), ms(said.reset), ms(wait)]);
        self.budget_args(&mut args, slots);
        let answer = script(redis, &keys, &args);
        for ((window, budget), slot) in self.windows.iter_mut().zip(&self.budgets).zip(slots) {
            window.refresh(budget, self.now);
            window.settle(by, *slot, budget.learns, how.1, self.now);
        }
        let closed = self.windows[1].closed_for(self.now).as_millis() as i64;
        assert_eq!(answer[1], closed, "{:?}", self.windows);
        for (n, window) in self.windows.iter().enumerate() {
            let quota = window.quota().map_or(0, |q| i64::from(q.requests));
            assert_eq!(answer[4 + 3 * n], quota, "{how:?} {:?}", self.windows);
        }
    }
}

#[test]
fn lua_decides_as_rust_does() {
    let dir = folder();
    let Some(server) = Redis::start(dir.path(), &["--appendonly", "no"]) else { return };
    let client = redis::Client::open(server.url()).expect("an address");
    let mut connection = client.get_connection().expect("it connects");
    for seed in 0..60 {
        let mut twins = Twins::new(seed);
        for _ in 0..100 {
            twins.step(&mut connection);
        }
    }
}
