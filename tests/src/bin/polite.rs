//! Asks an API for as much as it may, for a while: `polite URL LIMITER NAME SECONDS [learn]`, with LIMITER
//! `local:FOLDER`, `redis://…` or `redis+unix://…`. Eight of them are eight processes that share a budget.
//! The API's budget is 60 requests a second.

use std::sync::Arc;
use std::time::Duration;

use engine_client::{
    Client, LearnHeaders, Limits, LocalLimiter, Quota, RateLimiter, Request, RetryPolicy,
};
use engine_redis::RedisLimiter;

const TASKS: usize = 4;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [url, limiter, name, seconds, learn @ ..] = words.as_slice() else {
        eprintln!("polite URL LIMITER NAME SECONDS [learn]");
        std::process::exit(2);
    };
    let limiter: Arc<dyn RateLimiter> = match limiter.strip_prefix("local:") {
        Some(folder) => Arc::new(LocalLimiter::open(folder.as_ref()).expect("a folder")),
        None => Arc::new(RedisLimiter::open(limiter).await.expect("a server")),
    };
    let of = |what: &str| vec![format!("X-PCO-API-Request-Rate-{what}")];
    let pco = LearnHeaders {
        limit: of("Limit"),
        used: of("Count"),
        period: of("Period"),
        ..LearnHeaders::none()
    };
    let client = Client::builder(url)
        .expect("an address")
        .allow_private(true)
        .limits(Limits::one(Quota { requests: 60, period: Duration::from_secs(1) }))
        .learn(if learn.is_empty() { LearnHeaders::none() } else { pco })
        .retry(RetryPolicy { attempts_max: 100, ..RetryPolicy::default() })
        .limiter(limiter)
        .build()
        .expect("a client");
    let seconds: f64 = seconds.parse().expect("a number");
    let work = async {
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..TASKS {
            let (client, name) = (client.clone(), name.clone());
            tasks.spawn(async move {
                loop {
                    let request = Request::get("/people/v2/people").query("per_page", "1");
                    let request = request.header("X-Who", &name);
                    if let Err(error) = client.get_json::<serde_json::Value>(&request).await {
                        eprintln!("{error}");
                    }
                }
            });
        }
        tasks.join_next().await;
    };
    let _ = tokio::time::timeout(Duration::from_secs_f64(seconds), work).await;
    std::process::exit(0);
}
