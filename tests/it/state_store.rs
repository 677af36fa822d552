//! The state stores: each passes the same suite, and keeps what is its own.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use engine_redis::RedisStateStore;
use engine_sql::SqliteStateStore;
use engine_sync::Kind;
use engine_sync::destination::Outcome;
use engine_sync::state::{MemoryStateStore, StateStore, Write};
use sqlx::{ConnectOptions, Connection};
use tests::conformance::state::{all, one, put, reopened};
use tests::redis::Redis;

fn kind<T>(outcome: Outcome<T>) -> (Kind, String) {
    match outcome {
        Ok(_) => panic!("it was refused before"),
        Err(error) => (error.kind, error.message),
    }
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

async fn sqlite(path: &Path) -> Arc<dyn StateStore> {
    Arc::new(SqliteStateStore::open(path).await.expect("it opens"))
}

async fn redis(url: &str, prefix: &str) -> Arc<dyn StateStore> {
    Arc::new(RedisStateStore::open(url, prefix).await.expect("it connects"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_passes() {
    all(async || Arc::new(MemoryStateStore::new()) as Arc<dyn StateStore>).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_passes() {
    let (dir, count) = (folder(), AtomicU32::new(0));
    all(|| {
        let path = dir.path().join(format!("{}.db", count.fetch_add(1, Ordering::Relaxed)));
        async move { sqlite(&path).await }
    })
    .await;
    let path = dir.path().join("again.db");
    reopened(|| sqlite(&path)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redis_passes() {
    let (dir, count) = (folder(), AtomicU32::new(0));
    let Some(server) = Redis::start(dir.path(), &[]) else { return };
    let url = server.url();
    all(|| {
        let (url, prefix) = (url.clone(), format!("p{}", count.fetch_add(1, Ordering::Relaxed)));
        async move { redis(&url, &prefix).await }
    })
    .await;
    reopened(|| redis(&url, "again")).await;
    let keys = server.ask(&["KEYS", "*"]);
    assert!(keys.lines().all(|key| key.starts_with("{p") || key.starts_with("{again}:")), "{keys}");
}

#[tokio::test]
async fn a_file_that_is_not_ours_is_refused() {
    let dir = folder();
    let text = dir.path().join("text.db");
    std::fs::write(&text, "no database at all, but long enough to look like one".repeat(9))
        .expect("w");
    let before = std::fs::read(&text).expect("it is there");
    assert_eq!(kind(SqliteStateStore::open(&text).await).0, Kind::Foreign);
    assert_eq!(std::fs::read(&text).expect("it is there"), before, "untouched");
    assert_eq!(kind(SqliteStateStore::open(dir.path()).await).0, Kind::Unavailable);
    let nowhere = dir.path().join("none/x.db");
    assert_eq!(kind(SqliteStateStore::open(&nowhere).await).0, Kind::Unavailable);
    let missing = dir.path().join("missing.db");
    assert_eq!(kind(SqliteStateStore::look(&missing).await).0, Kind::Unavailable);
    assert!(!missing.exists(), "looking makes nothing");
}

#[tokio::test]
async fn a_file_of_a_newer_engine_is_refused() {
    let dir = folder();
    let path = dir.path().join("x.db");
    put(&*sqlite(&path).await, &[Write::put("a", "1")]).await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
    let mut db = options.connect().await.expect("it opens");
    let newer = sqlx::query("UPDATE _engine_store SET schema = 2").execute(&mut db).await;
    newer.expect("it is written");
    db.close().await.expect("it closes");
    for opened in [SqliteStateStore::open(&path).await, SqliteStateStore::look(&path).await] {
        let (kind, message) = kind(opened);
        assert_eq!(kind, Kind::Newer);
        assert!(message.contains("newer engine (state schema 2; this one knows 1)"), "{message}");
    }
}

#[tokio::test]
async fn a_locked_file_is_busy() {
    let dir = folder();
    let path = dir.path().join("x.db");
    let store = sqlite(&path).await;
    put(&*store, &[Write::put("a", "1")]).await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
    let mut other = options.connect().await.expect("it opens");
    let tx = other.begin_with("BEGIN IMMEDIATE").await.expect("nobody writes");
    assert_eq!(kind(store.apply(&[], &[Write::put("a", "2")]).await).0, Kind::Busy);
    assert_eq!(one(&*store, "a").await.expect("readers do not wait").value, "1");
    tx.rollback().await.expect("it ends");
    put(&*store, &[Write::put("a", "2")]).await;
    let look = SqliteStateStore::look(&path).await.expect("it is there");
    assert_eq!(one(&look, "a").await.expect("it was written").value, "2");
    assert_eq!(kind(look.apply(&[], &[Write::put("a", "3")]).await).0, Kind::ReadOnly);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redis_comes_back() {
    let dir = folder();
    let Some(mut server) = Redis::start(dir.path(), &[]) else { return };
    let store = redis(&server.url(), "x").await;
    put(&*store, &[Write::put("a", "1")]).await;
    server.end();
    assert_eq!(kind(store.get(&["a"]).await).0, Kind::Lost);
    assert_eq!(kind(store.apply(&[], &[Write::put("a", "2")]).await).0, Kind::Lost);
    let gone = kind(RedisStateStore::open(&server.url(), "x").await);
    assert_eq!(gone.0, Kind::Unavailable, "{}", gone.1);
    server.begin();
    let mut found = store.get(&["a"]).await;
    for _ in 0..50 {
        if found.is_ok() {
            break;
        }
        found = store.get(&["a"]).await;
    }
    let entry = found.expect("it is connected again").remove(0).expect("it was durable");
    assert_eq!(entry.value, "1", "a lost write was not done");
    put(&*store, &[Write::put("a", "3")]).await;
    assert_eq!(server.ask(&["SCRIPT", "FLUSH"]), "OK");
    put(&*store, &[Write::put("a", "4")]).await;
    assert_eq!(
        one(&*store, "a").await.expect("it was written").value,
        "4",
        "scripts are sent again"
    );
}

#[tokio::test]
async fn a_redis_that_forgets_is_refused() {
    let dir = folder();
    let Some(server) = Redis::start(dir.path(), &[]) else { return };
    let store = redis(&server.url(), "x").await;
    put(&*store, &[Write::put("a", "1")]).await;
    server.ask(&["DEL", "{x}:keys"]).clear();
    let (refused, message) = kind(store.get(&["a"]).await);
    assert_eq!(refused, Kind::Other);
    assert!(message.contains("lost a part of the state"), "{message}");
    server.ask(&["DEL", "{x}:state"]).clear();
    let (refused, message) = kind(store.apply(&[], &[Write::put("a", "2")]).await);
    assert_eq!(refused, Kind::Other);
    assert!(message.contains("lost its latest writes"), "{message}");
    server.ask(&["SET", "{x}:schema", "2"]).clear();
    assert_eq!(kind(RedisStateStore::open(&server.url(), "x").await).0, Kind::Newer);
    server.ask(&["SET", "{y}:state", "text"]).clear();
    let other = redis(&server.url(), "y").await;
    assert_eq!(kind(other.get(&["a"]).await).0, Kind::Foreign, "another program's key");
    let full = redis(&server.url(), "z").await;
    server.ask(&["CONFIG", "SET", "maxmemory", "1"]).clear();
    assert_eq!(kind(full.apply(&[], &[Write::put("a", "2")]).await).0, Kind::Full);
}

#[tokio::test]
async fn a_password_is_never_shown() {
    const CANARY: &str = "canary-4711";
    let dir = folder();
    let check = |(found, message): (Kind, String)| {
        assert_eq!(found, Kind::Unavailable, "{message}");
        assert!(!message.contains(CANARY), "{message}");
    };
    for url in ["redis://", "rediss://", "http://", "redis-"] {
        let url = format!("{url}user:{CANARY}@127.0.0.1:1/x y");
        check(kind(RedisStateStore::open(&url, "x").await));
    }
    let url = format!("redis://user:{CANARY}@127.0.0.1:1/0");
    check(kind(RedisStateStore::open(&url, "x").await));
    check(kind(RedisStateStore::open(&url, "{x}").await));
    let Some(server) = Redis::start(dir.path(), &["--requirepass", "right"]) else { return };
    let url = format!("{}?pass={CANARY}", server.url());
    check(kind(RedisStateStore::open(&url, "x").await));
    check(kind(RedisStateStore::open(&server.url(), "x").await));
    let url = format!("{}?pass=right", server.url());
    let store = RedisStateStore::open(&url, "x").await.expect("this is the password");
    assert!(!format!("{store:?}").contains("right"), "{store:?}");
    put(&store, &[Write::put("a", "1")]).await;
}
