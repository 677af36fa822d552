//! What only files can go through.

use std::sync::atomic::AtomicU64;

use super::*;
use crate::limiter::{Feedback, Quota};

/// Host and wall clock, both set by hand.
#[derive(Debug, Default)]
struct Hand {
    elapsed_ms: AtomicU64,
    wall_ms: AtomicU64,
}

impl Hand {
    fn at(elapsed_ms: u64, wall_ms: u64) -> Arc<Self> {
        Arc::new(Self { elapsed_ms: elapsed_ms.into(), wall_ms: wall_ms.into() })
    }

    fn pass(&self, ms: u64) {
        self.elapsed_ms.fetch_add(ms, Ordering::Relaxed);
        self.wall_ms.fetch_add(ms, Ordering::Relaxed);
    }
}

#[async_trait]
impl Clock for Hand {
    fn now(&self) -> Timestamp {
        let ms = i64::try_from(self.wall_ms.load(Ordering::Relaxed)).expect("small");
        Timestamp::from_millisecond(ms).expect("a time")
    }
    fn elapsed(&self) -> Duration {
        Duration::from_millis(self.elapsed_ms.load(Ordering::Relaxed))
    }
    async fn sleep(&self, _: Duration) {}
}

const PERIOD_MS: u64 = 20_000;

fn budget(key: &str, requests: u32) -> Vec<Budget> {
    let declared = Some(Quota { requests, period: Duration::from_millis(PERIOD_MS) });
    vec![Budget { key: key.into(), declared, concurrency: None, learns: true }]
}

fn open(folder: &Path, clock: &Arc<Hand>, boot: &str) -> LocalLimiter {
    LocalLimiter::with(folder, clock.clone(), boot).expect("the folder can be used")
}

/// Sends requests until it must wait: how many, and how long it must wait then.
async fn fill(limiter: &LocalLimiter, budgets: &[Budget]) -> (usize, Option<u64>) {
    let mut count = 0;
    loop {
        match limiter.take(budgets, Asker(7)).await {
            Decision::Taken(taken) => {
                limiter.settle(budgets, &taken, Use::Sent(Feedback::default())).await;
                count += 1;
            }
            Decision::Wait(wait) => return (count, wait.map(as_ms)),
        }
    }
}

#[tokio::test]
async fn a_restart_of_the_process_forgets_nothing() {
    let (folder, clock) = (tempfile::tempdir().expect("a folder"), Hand::at(100_000, 1_000_000));
    let budgets = budget("https://a|me|", 5);
    assert_eq!(fill(&open(folder.path(), &clock, "one"), &budgets).await.0, 5);
    clock.pass(5_000);
    let (count, wait) = fill(&open(folder.path(), &clock, "one"), &budgets).await;
    assert_eq!((count, wait), (0, Some(15_010)));
    clock.pass(15_010);
    assert_eq!(fill(&open(folder.path(), &clock, "one"), &budgets).await.0, 5);
}

#[tokio::test]
async fn a_restart_of_the_host_forgets_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let before = Hand::at(100_000, 1_000_000);
    let budgets = budget("https://a|me|", 5);
    let first = open(folder.path(), &before, "one");
    let Decision::Taken(lost) = first.take(&budgets, Asker(7)).await else { panic!("a slot") };
    drop((first, lost));
    // 5 s later by the wall clock; the host's own clock began anew
    let after = Hand::at(3_000, 1_005_000);
    let second = open(folder.path(), &after, "two");
    assert_eq!(fill(&second, &budgets).await, (4, Some(20_010)), "the lost one counts from now");
    let hour = Some(Duration::from_secs(3_600));
    after.pass(20_010);
    let Decision::Taken(taken) = second.take(&budgets, Asker(7)).await else { panic!("a slot") };
    second.settle(&budgets, &taken, Use::Refused(Feedback::default(), hour)).await;
    drop(second);
    let later = Hand::at(1_000, 1_005_000 + 20_010 + 600_000);
    let (count, wait) = fill(&open(folder.path(), &later, "three"), &budgets).await;
    assert_eq!((count, wait), (0, Some(3_000_000)), "ten minutes of the hour are over");
}

#[tokio::test]
async fn a_damaged_or_lost_file_counts_as_full() {
    let (folder, clock) = (tempfile::tempdir().expect("a folder"), Hand::at(100_000, 1_000_000));
    let check = async |damage: fn(&Path)| {
        let budgets = budget("https://a|me|", 5);
        let limiter = open(folder.path(), &clock, "one");
        clock.pass(PERIOD_MS * 3);
        assert_eq!(fill(&limiter, &budgets).await.0, 5);
        damage(&limiter.0.path(&budgets[0].key, "json"));
        assert_eq!(fill(&limiter, &budgets).await, (0, Some(PERIOD_MS + 10)));
    };
    check(|path| std::fs::write(path, "").expect("written")).await;
    check(|path| std::fs::write(path, "{\"version\":1}").expect("written")).await;
    check(|path| {
        let text = std::fs::read_to_string(path).expect("it is there");
        std::fs::write(path, text.replace("https://a", "https://b")).expect("written");
    })
    .await;
    check(|path| std::fs::remove_file(path).expect("removed")).await;
    check(|path| std::fs::remove_dir_all(path.parent().expect("a folder")).expect("removed")).await;
    // what a write left that was cut off does no harm
    let limiter = open(folder.path(), &clock, "one");
    clock.pass(PERIOD_MS * 3);
    std::fs::write(limiter.0.path("https://a|me|", "new"), "{\"ver").expect("written");
    assert_eq!(fill(&limiter, &budget("https://a|me|", 5)).await.0, 5);
}

#[tokio::test]
async fn two_budgets_never_share_a_file() {
    let (folder, clock) = (tempfile::tempdir().expect("a folder"), Hand::at(100_000, 1_000_000));
    let limiter = open(folder.path(), &clock, "one");
    let long = "x".repeat(300);
    for key in ["https://a|me|", "https://a|me||", "https://a|ME|", "../../etc", "", &long] {
        assert_eq!(fill(&limiter, &budget(key, 3)).await.0, 3, "{key}");
        let path = limiter.0.path(key, "json");
        assert!(path.exists() && path.parent() == Some(folder.path()), "{}", path.display());
    }
}

#[tokio::test]
async fn old_files_go_when_nothing_in_them_matters() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, clock) = (tempfile::tempdir().expect("a folder"), Hand::at(100_000, 0));
    clock.wall_ms.store(as_ms(HostClock.now().as_duration().unsigned_abs()), Ordering::Relaxed);
    let limiter = open(folder.path(), &clock, "one");
    let (idle, mut closed) = (budget("idle", 3), budget("closed", 3));
    let month = Duration::from_secs(30 * 86_400);
    closed[0].declared = Some(Quota { requests: 3, period: month });
    fill(&limiter, &idle).await;
    fill(&limiter, &closed).await;
    let files = ["idle", "closed"].map(|key| limiter.0.path(key, "json"));
    let mode = |path: &Path| path.metadata().expect("it is there").permissions().mode() & 0o777;
    assert_eq!((mode(&files[0]), mode(&folder.path().join("alive"))), (0o600, 0o700));
    drop(limiter);
    clock.pass(6 * 86_400_000);
    drop(open(folder.path(), &clock, "one"));
    assert_eq!(files.each_ref().map(|f| f.exists()), [true, true]);
    clock.pass(2 * 86_400_000);
    drop(open(folder.path(), &clock, "one"));
    assert_eq!(files.each_ref().map(|f| f.exists()), [false, true]);
}

#[tokio::test]
async fn a_folder_that_breaks_leaves_a_share() {
    let (dir, clock) = (tempfile::tempdir().expect("a folder"), Hand::at(100_000, 1_000_000));
    let folder = dir.path().join("limits");
    let limiter = open(&folder, &clock, "one");
    let budgets = budget("https://a|me|", 10);
    assert_eq!(fill(&limiter, &budgets).await.0, 10);
    std::fs::remove_dir_all(&folder).expect("removed");
    std::fs::write(&folder, "no folder").expect("written");
    assert_eq!(fill(&limiter, &budgets).await, (0, Some(PERIOD_MS + 10)), "one period for all");
    clock.pass(PERIOD_MS + 10);
    assert_eq!(fill(&limiter, &budgets).await.0, 5, "at least one other may be there");
    assert!(LocalLimiter::open(&folder).is_err());
    let memory = format!("{:?}", LocalLimiter::or_memory(&folder));
    assert!(memory.starts_with("MemoryLimiter"), "{memory}");
}
