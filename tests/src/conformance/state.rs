//! What a state store has to keep. Each function is one promise, on a store of its own.

use std::collections::HashSet;
use std::sync::Arc;

use engine_sync::state::{Applied, Condition, Entry, StateStore, Write};

/// All promises, by name.
pub async fn all<F, Fut>(fresh: F)
where
    F: Fn() -> Fut,
    Fut: Future<Output = Arc<dyn StateStore>>,
{
    versions(&*fresh().await).await;
    conditions(&*fresh().await).await;
    all_or_nothing(&*fresh().await).await;
    versions_are_never_used_again(&*fresh().await).await;
    order_and_prefixes(&*fresh().await).await;
    limits(&*fresh().await).await;
    big_values(&*fresh().await).await;
    many_writes(&*fresh().await).await;
    one_of_many_wins(fresh().await).await;
    time_goes_on(&*fresh().await).await;
}

/// What stands under one key.
pub async fn one(store: &dyn StateStore, key: &str) -> Option<Entry> {
    let mut found = store.get(&[key]).await.expect("the store answers");
    assert_eq!(found.len(), 1);
    found.remove(0)
}

/// Writes without a condition.
pub async fn put(store: &dyn StateStore, writes: &[Write]) {
    assert_eq!(store.apply(&[], writes).await.expect("the store answers"), Applied::Done);
}

async fn apply(store: &dyn StateStore, conditions: &[(&str, i64)], writes: &[Write]) -> Applied {
    let condition = |(key, version): &(&str, i64)| {
        let key = (*key).to_owned();
        Condition { key, version: *version }
    };
    let conditions: Vec<Condition> = conditions.iter().map(condition).collect();
    store.apply(&conditions, writes).await.expect("the store answers")
}

async fn version(store: &dyn StateStore, key: &str) -> i64 {
    one(store, key).await.map_or(0, |entry| entry.version)
}

async fn names(
    store: &dyn StateStore,
    prefix: &str,
    after: Option<&str>,
    limit: u32,
) -> Vec<String> {
    let found = store.scan(prefix, after, limit).await.expect("the store answers");
    found.into_iter().map(|(key, _)| key).collect()
}

/// Each write gives a new version, other keys keep theirs, nothing is no entry.
pub async fn versions(store: &dyn StateStore) {
    assert_eq!(store.get(&[]).await.expect("the store answers"), []);
    assert_eq!(one(store, "a").await, None, "nothing was written");
    put(store, &[Write::put("a", "1"), Write::put("b", "")]).await;
    let (a, b) = (version(store, "a").await, version(store, "b").await);
    assert!(a > 0 && b > 0, "0 stands for nothing");
    put(store, &[Write::put("a", "1")]).await;
    assert!(version(store, "a").await != a, "the same text is another version");
    assert_eq!(version(store, "b").await, b, "b was not written");
    let all = store.get(&["b", "none", "a", "b"]).await.expect("the store answers");
    let values: Vec<Option<&str>> = all.iter().map(|e| Some(e.as_ref()?.value.as_str())).collect();
    assert_eq!(values, [Some(""), None, Some("1"), Some("")], "in the order that was asked for");
    put(store, &[Write::put("a", "2"), Write::put("a", "3"), Write::delete("b")]).await;
    assert_eq!(one(store, "a").await.expect("it was written").value, "3", "the last one counts");
    put(
        store,
        &[Write::delete("a"), Write::put("a", "4"), Write::put("c", "5"), Write::delete("c")],
    )
    .await;
    assert_eq!(one(store, "a").await.expect("it was written").value, "4", "the last one counts");
    assert_eq!(one(store, "c").await, None, "the last one counts");
    put(store, &[]).await;
}

/// A write takes place where its conditions hold, and nowhere else.
pub async fn conditions(store: &dyn StateStore) {
    let write = [Write::put("a", "1")];
    assert_eq!(apply(store, &[("a", 7)], &write).await, Applied::Conflict, "there is nothing");
    assert_eq!(apply(store, &[("a", 0)], &write).await, Applied::Done, "0 stands for nothing");
    assert_eq!(apply(store, &[("a", 0)], &write).await, Applied::Conflict, "there is something");
    let first = version(store, "a").await;
    assert_eq!(apply(store, &[("a", first)], &write).await, Applied::Done);
    assert_eq!(apply(store, &[("a", first)], &write).await, Applied::Conflict, "it was written");
    let second = version(store, "a").await;
    let same = [("a", second), ("a", second), ("b", 0)];
    assert_eq!(apply(store, &same, &[Write::delete("a")]).await, Applied::Done);
    assert_eq!(apply(store, &[("a", second)], &write).await, Applied::Conflict, "it was deleted");
    // conditions alone
    assert_eq!(apply(store, &[("a", 0)], &[]).await, Applied::Done);
    assert_eq!(apply(store, &[("a", 1)], &[]).await, Applied::Conflict);
}

/// One condition that does not hold is enough for nothing to happen.
pub async fn all_or_nothing(store: &dyn StateStore) {
    put(store, &[Write::put("a", "1"), Write::put("b", "1")]).await;
    let (a, b) = (version(store, "a").await, version(store, "b").await);
    let writes = [Write::put("a", "2"), Write::delete("b"), Write::put("c", "2")];
    let check = async |conditions: &[(&str, i64)]| {
        assert_eq!(apply(store, conditions, &writes).await, Applied::Conflict, "{conditions:?}");
        assert_eq!((version(store, "a").await, version(store, "b").await), (a, b));
        assert_eq!(one(store, "c").await, None);
        assert_eq!(names(store, "", None, 9).await, ["a", "b"]);
    };
    check(&[("a", a), ("b", b), ("c", 1)]).await;
    check(&[("a", 0), ("b", b), ("c", 0)]).await;
    check(&[("c", 0), ("b", a.max(b) + 1)]).await;
    assert_eq!(apply(store, &[("a", a), ("b", b), ("c", 0)], &writes).await, Applied::Done);
    assert_eq!(names(store, "", None, 9).await, ["a", "c"]);
}

/// Who has read a key that is deleted and made again sees that it is another.
pub async fn versions_are_never_used_again(store: &dyn StateStore) {
    let mut seen = HashSet::new();
    for round in 0..20 {
        put(store, &[Write::put("a", "same"), Write::put("b", "same")]).await;
        assert!(seen.insert(version(store, "a").await), "round {round}");
        put(store, &[Write::delete("a")]).await;
        if round % 3 == 0 {
            put(store, &[Write::delete("b")]).await;
        }
    }
}

/// Keys come in the order of their bytes, whatever is in them.
pub async fn order_and_prefixes(store: &dyn StateStore) {
    let mut keys = vec![
        "a",
        "a!",
        "a!\u{1}",
        "a!1",
        "a!10",
        "a!2",
        "a!B",
        "a!Z",
        "a!a",
        "a!z",
        "a!~",
        "a!é",
        "a!ü",
        "a!日本",
        "a!\u{ffff}",
        "a!\u{10000}",
        "a!🦀",
        "a\"",
        "aa",
        "b",
        "{tag}x",
        "%",
        "_",
        "*",
        "a*",
        "a%b",
        "[a",
        "(a",
        "+",
        "-",
        "é",
        "ẞ",
    ];
    let writes: Vec<Write> = keys.iter().map(|key| Write::put(*key, format!("v {key}"))).collect();
    put(store, &writes).await;
    keys.sort_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
    for prefix in ["", "a", "a!", "a!1", "a!é", "é", "[", "(", "a*", "a%", "none", "%", "_"] {
        let expected: Vec<&str> = keys.iter().copied().filter(|k| k.starts_with(prefix)).collect();
        assert_eq!(names(store, prefix, None, 1000).await, expected, "{prefix}");
        assert_eq!(names(store, prefix, Some(""), 1000).await, expected, "{prefix}, after nothing");
        for after in ["0", "a", "a!", "a!10", "a!1z", "a!é", "b", "zzz", "🦀"] {
            let rest: Vec<&str> = expected.iter().copied().filter(|key| *key > after).collect();
            assert_eq!(names(store, prefix, Some(after), 1000).await, rest, "{prefix} {after}");
        }
    }
    let found = store.scan("a!é", None, 9).await.expect("the store answers");
    assert_eq!(found[0].1, one(store, "a!é").await.expect("it was written"), "entries come along");
}

/// A scan gives no more than was asked for, and goes on where it stopped.
pub async fn limits(store: &dyn StateStore) {
    let keys: Vec<String> = (0..25).map(|n| format!("k!{n:02}")).collect();
    put(store, &keys.iter().map(|k| Write::put(k.as_str(), "")).collect::<Vec<_>>()).await;
    put(store, &[Write::put("j", ""), Write::put("l", "")]).await;
    assert_eq!(names(store, "k!", None, 0).await, [""; 0]);
    let (mut all, mut after): (Vec<String>, Option<String>) = (Vec::new(), None);
    loop {
        let page = names(store, "k!", after.as_deref(), 10).await;
        assert!(page.len() <= 10);
        let Some(last) = page.last() else { break };
        after = Some(last.clone());
        all.extend(page);
    }
    assert_eq!(all, keys);
    assert_eq!(names(store, "k!", None, u32::MAX).await, keys);
}

/// Texts of any size and content come back as they were.
pub async fn big_values(store: &dyn StateStore) {
    let big = "0123456789abcdé\n".repeat(1 << 16);
    assert!(big.len() > 1 << 20);
    let texts = ["", " ", "12 34", "\0\u{1}\r\n\t\"'\\", "🦀 é", big.as_str()];
    for (at, text) in texts.iter().enumerate() {
        put(store, &[Write::put(format!("t{at}"), *text)]).await;
    }
    for (at, text) in texts.iter().enumerate() {
        let found = one(store, &format!("t{at}")).await.expect("it was written");
        assert!(found.value == *text, "text {at} is another: {} bytes", found.value.len());
    }
}

/// A page with all its rows is one write.
pub async fn many_writes(store: &dyn StateStore) {
    let keys: Vec<String> = (0..2_000).map(|n| format!("row!{n}")).collect();
    let writes: Vec<Write> = keys.iter().map(|k| Write::put(k.as_str(), k.as_str())).collect();
    let free: Vec<Condition> = keys.iter().map(|k| Condition::new(k.as_str(), None)).collect();
    assert_eq!(store.apply(&free, &writes).await.expect("the store answers"), Applied::Done);
    assert_eq!(store.apply(&free, &writes).await.expect("the store answers"), Applied::Conflict);
    let asked: Vec<&str> = keys.iter().map(String::as_str).collect();
    let found = store.get(&asked).await.expect("the store answers");
    for (key, entry) in keys.iter().zip(&found) {
        assert_eq!(entry.as_ref().map(|e| e.value.as_str()), Some(key.as_str()));
    }
    put(store, &keys.iter().map(|k| Write::delete(k.as_str())).collect::<Vec<_>>()).await;
    assert_eq!(names(store, "", None, 1).await, [""; 0]);
}

/// Of several who write under the same condition exactly one does.
pub async fn one_of_many_wins(store: Arc<dyn StateStore>) {
    const TASKS: usize = 8;
    const ROUNDS: usize = 20;
    for round in 0..ROUNDS {
        let seen = one(&*store, "a").await;
        let barrier = Arc::new(tokio::sync::Barrier::new(TASKS));
        let mut tasks = tokio::task::JoinSet::new();
        for task in 0..TASKS {
            let (store, seen, barrier) = (store.clone(), seen.clone(), barrier.clone());
            tasks.spawn(async move {
                barrier.wait().await;
                let writes =
                    [Write::put("a", task.to_string()), Write::put(format!("r{round}"), "")];
                let condition = [Condition::new("a", seen.as_ref())];
                let applied = store.apply(&condition, &writes).await.expect("the store answers");
                (applied == Applied::Done).then_some(task)
            });
        }
        let winners: Vec<usize> = tasks.join_all().await.into_iter().flatten().collect();
        assert_eq!(winners.len(), 1, "round {round}");
        let entry = one(&*store, "a").await.expect("somebody wrote it");
        assert_eq!(entry.value, winners[0].to_string(), "round {round}");
    }
}

/// The store has a clock, and it does not go back.
pub async fn time_goes_on(store: &dyn StateStore) {
    let mut before = 1_700_000_000.0; // in 2023
    for _ in 0..20 {
        let now = store.now().await.expect("the store answers");
        assert!(now >= before && now.is_finite(), "{before} {now}");
        before = now;
    }
}

/// What was written is there when the store is opened again, and its versions go on.
pub async fn reopened<F, Fut>(open: F)
where
    F: Fn() -> Fut,
    Fut: Future<Output = Arc<dyn StateStore>>,
{
    let store = open().await;
    put(&*store, &[Write::put("a", "1"), Write::put("b", "2"), Write::put("c", "3")]).await;
    put(&*store, &[Write::delete("b")]).await;
    let before = store.scan("", None, 9).await.expect("the store answers");
    drop(store);
    let store = open().await;
    assert_eq!(store.scan("", None, 9).await.expect("the store answers"), before);
    let known: HashSet<i64> = before.iter().map(|(_, e)| e.version).collect();
    put(&*store, &[Write::put("b", "2")]).await;
    let fresh = version(&*store, "b").await;
    assert!(!known.contains(&fresh) && fresh > before[0].1.version, "versions go on");
    let other = open().await;
    assert_eq!(version(&*other, "b").await, fresh, "two see the same");
    let condition = [("b", fresh)];
    assert_eq!(apply(&*other, &condition, &[Write::put("b", "3")]).await, Applied::Done);
    assert_eq!(apply(&*store, &condition, &[Write::put("b", "4")]).await, Applied::Conflict);
}
