//! What every credential store promises, as checks that any backend can run: implement [`Vault`] for
//! yours, and call [`keep_all`]. What makes the promises: `engine_client::CredentialStore`.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::CredentialStore;
use secrecy::{ExposeSecret, SecretString};

/// Where credentials are kept.
#[async_trait]
pub trait Vault: Send + Sync {
    /// What failures are reported under.
    fn name(&self) -> &'static str;

    /// Opens it, as another process would where that is possible.
    async fn open(&self) -> Arc<dyn CredentialStore>;

    /// A holder of a name's lock died a while ago.
    async fn age(&self, name: &str);
}

/// Checks every promise.
///
/// # Panics
/// When one is not kept.
pub async fn keep_all(vault: &dyn Vault) {
    what_is_kept_is_read(vault).await;
    only_one_of_two_swaps(vault).await;
    versions_never_start_again(vault).await;
    names_are_names(vault).await;
    one_holds_the_lock(vault).await;
    a_lock_survives_swaps(vault).await;
    a_holder_that_gave_up_waiting_blocks_nobody(vault).await;
}

async fn read(store: &Arc<dyn CredentialStore>, name: &str) -> Option<(u64, String)> {
    let kept = store.read(name).await.expect("it can be read");
    kept.map(|kept| (kept.version, kept.value.expose_secret().to_owned()))
}

async fn swap(
    store: &Arc<dyn CredentialStore>,
    name: &str,
    expected: u64,
    to: Option<&str>,
) -> bool {
    let value = to.map(SecretString::from);
    store.swap(name, expected, value.as_ref()).await.expect("it can be written")
}

async fn what_is_kept_is_read(vault: &dyn Vault) {
    let (one, two) = (vault.open().await, vault.open().await);
    assert_eq!(read(&one, "a").await, None);
    assert!(swap(&one, "a", 0, Some("x")).await);
    let (version, value) = read(&two, "a").await.expect("another one sees it");
    assert_eq!(value, "x");
    assert!(version > 0);
    assert!(swap(&two, "a", version, Some("y")).await);
    let (next, value) = read(&one, "a").await.expect("it is there");
    assert!(next > version && value == "y");
    let long = "é\"\n".repeat(5_000);
    assert!(swap(&one, "a", next, Some(&long)).await);
    assert_eq!(read(&two, "a").await.expect("it is there").1, long);
}

async fn only_one_of_two_swaps(vault: &dyn Vault) {
    let store = vault.open().await;
    assert!(!swap(&store, "b", 1, Some("x")).await, "nothing is there to be replaced");
    for round in 0..5 {
        let version = read(&store, "b").await.map_or(0, |(version, _)| version);
        let mut tasks = Vec::new();
        for n in 0..8 {
            let store = vault.open().await;
            let value = format!("{round}-{n}");
            tasks.push(tokio::spawn(async move {
                (swap(&store, "b", version, Some(&value)).await, value)
            }));
        }
        let mut won = Vec::new();
        for task in tasks {
            let (swapped, value) = task.await.expect("no panic");
            won.extend(swapped.then_some(value));
        }
        assert_eq!(won.len(), 1, "{}: {won:?}", vault.name());
        assert_eq!(read(&store, "b").await.expect("it is there").1, won[0]);
    }
}

async fn versions_never_start_again(vault: &dyn Vault) {
    let store = vault.open().await;
    assert!(swap(&store, "c", 0, Some("x")).await);
    let (first, _) = read(&store, "c").await.expect("it is there");
    assert!(swap(&store, "c", first, None).await, "forgotten");
    assert_eq!(read(&store, "c").await, None);
    assert!(!swap(&store, "c", first, Some("late")).await, "a late one is refused");
    assert!(swap(&store, "c", 0, Some("y")).await);
    let (second, value) = read(&store, "c").await.expect("it is there");
    assert!(second > first && value == "y", "{first} {second}");
    assert!(!swap(&store, "c", first, Some("late")).await);
}

async fn names_are_names(vault: &dyn Vault) {
    let store = vault.open().await;
    let names = ["pco at https://h", "pco_at_https://h", "../x", "é'\"; --", &"n".repeat(300)];
    for name in names {
        assert!(swap(&store, name, 0, Some(name)).await);
    }
    for name in names {
        assert_eq!(read(&store, name).await.expect("it is there").1, name);
    }
}

async fn one_holds_the_lock(vault: &dyn Vault) {
    let inside = Arc::new(AtomicU32::new(0));
    let mut tasks = Vec::new();
    for _ in 0..8 {
        let (store, inside) = (vault.open().await, inside.clone());
        tasks.push(tokio::spawn(async move {
            let _held = store.lock("d").await.expect("it can be locked");
            assert_eq!(inside.fetch_add(1, SeqCst), 0, "one at a time");
            tokio::task::yield_now().await;
            // as long as others need to try
            tokio::time::sleep(Duration::from_millis(30)).await;
            inside.fetch_sub(1, SeqCst);
        }));
    }
    let store = vault.open().await;
    drop(store.lock("another name").await.expect("it is free"));
    for task in tasks {
        task.await.unwrap_or_else(|e| panic!("{}: {e}", vault.name()));
    }
}

async fn a_lock_survives_swaps(vault: &dyn Vault) {
    let (one, two) = (vault.open().await, vault.open().await);
    let held = one.lock("e").await.expect("it is free");
    assert_eq!(read(&one, "e").await, None, "a lock is no credential");
    assert!(swap(&one, "e", 0, Some("x")).await);
    assert!(swap(&two, "e", 1, Some("y")).await, "the lock does not guard the swap");
    let waited = tokio::time::timeout(Duration::from_millis(300), two.lock("e")).await;
    assert!(waited.is_err(), "{}: two hold it", vault.name());
    drop(held);
    let limit = Duration::from_secs(10);
    let held = tokio::time::timeout(limit, two.lock("e")).await.expect("it becomes free");
    drop(held.expect("it can be locked"));
    assert_eq!(read(&one, "e").await.expect("it is there").1, "y");
}

async fn a_holder_that_gave_up_waiting_blocks_nobody(vault: &dyn Vault) {
    let store = vault.open().await;
    let held = store.lock("f").await.expect("it is free");
    for _ in 0..3 {
        let other = vault.open().await;
        let waited = tokio::time::timeout(Duration::from_millis(80), other.lock("f")).await;
        assert!(waited.is_err());
    }
    drop(held);
    let limit = Duration::from_secs(10);
    let held = tokio::time::timeout(limit, store.lock("f")).await.expect("it becomes free");
    drop(held.expect("it can be locked"));
}

/// A holder whose whole process is gone, without a word.
///
/// # Panics
/// When it still blocks.
pub async fn a_dead_holder_blocks_nobody(vault: Arc<dyn Vault>) {
    let own = vault.clone();
    let died = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let held = runtime
            .expect("a runtime")
            .block_on(async { own.open().await.lock("g").await.expect("it is free") });
        // the runtime is gone with all its tasks; nobody lets go
        std::mem::forget(held);
    });
    died.join().expect("no panic");
    vault.age("g").await;
    let store = vault.open().await;
    let limit = Duration::from_secs(10);
    let held = tokio::time::timeout(limit, store.lock("g")).await.expect("it becomes free");
    drop(held.expect("it can be locked"));
}
