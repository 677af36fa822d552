//! Budgets in files, for all processes of one host. They survive restarts, of processes and of the host.
//!
//! In the folder, each budget has a file `NAME.json`, which is written in one piece, and `NAME.lock`, which
//! is locked meanwhile. Each turnstile keeps a file `alive/NUMBER` locked for its life: when somebody else
//! can lock it, its process is gone.

use std::collections::{HashMap, HashSet};
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::memory::settle_all;
use super::share::Share;
use super::window::{Window, as_ms, take_all};
use super::{Asker, Budget, Decision, MemoryLimiter, RateLimiter, Taken, Use};
use crate::clock::{Clock, HostClock};

mod files;
#[cfg(test)]
mod tests;

use files::{Held, Sheet, is_free, is_named, make_folder, open_file};

/// The version of a budget's file.
const VERSION: u32 = 2;
/// Files that nobody has used for this long are removed, when nothing in them matters any more.
const KEPT_S: i64 = 7 * 86_400;
/// How long to wait for a lock before it is tried again, at most.
const LOCK_WAIT_MICROS_MAX: u64 = 2_000;
/// Changes with every start of the host.
const BOOT_ID: &str = "/proc/sys/kernel/random/boot_id";

/// The limiter that all processes of one host share.
#[derive(Clone, Debug)]
pub struct LocalLimiter(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
    boot: String,
    files: Mutex<Files>,
    /// Its files can't be used any more: it goes on alone.
    broken: AtomicBool,
    share: Share,
}

#[derive(Debug, Default)]
struct Files {
    locks: HashMap<String, Arc<File>>,
    alive: HashMap<Asker, File>,
    /// Budgets as they were last read or written.
    sheets: HashMap<String, (Sheet, Stored)>,
    /// Budgets that this process has written: a file that is gone was lost.
    written: HashSet<String>,
    /// How many others were seen last, at least.
    others: usize,
}

/// A budget's file.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Stored {
    version: u32,
    key: String,
    /// When it was written, and by which clock.
    boot: String,
    at: u64,
    wall: i64,
    window: Window,
}

impl Stored {
    /// The same; what is left here is worth nothing.
    fn taken(&mut self) -> Self {
        let (key, boot) = (std::mem::take(&mut self.key), std::mem::take(&mut self.boot));
        Self { key, boot, window: std::mem::take(&mut self.window), ..*self }
    }
}

/// What a budget's file says; `None` when it can't be read.
fn parsed(text: &[u8], key: &str) -> Option<Stored> {
    let stored = serde_json::from_slice::<Stored>(text).ok();
    stored.filter(|s| s.version == VERSION && s.key == key)
}

impl LocalLimiter {
    /// The limiter of all who use this folder, which is made when it is not there.
    ///
    /// # Errors
    /// When files can't be written and locked there.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let boot = std::fs::read_to_string(BOOT_ID).unwrap_or_default();
        Self::with(folder, Arc::new(HostClock), boot.trim())
    }

    /// The same, with a clock of its own that has run since the start of the host named `boot`.
    ///
    /// # Errors
    /// When files can't be written and locked there.
    pub fn with(folder: &Path, clock: Arc<dyn Clock>, boot: &str) -> io::Result<Self> {
        make_folder(folder)?;
        make_folder(&folder.join("alive"))?;
        let inner = Inner {
            folder: folder.to_owned(),
            boot: boot.to_owned(),
            files: Mutex::default(),
            broken: AtomicBool::new(false),
            share: Share::new(clock.clone()),
            clock,
        };
        let probe = folder.join(format!("probe-{}", fastrand::u64(..)));
        open_file(&probe)?.lock()?;
        std::fs::remove_file(probe)?;
        inner.prune();
        Ok(Self(Arc::new(inner)))
    }

    /// The same; where the folder can't be used, the limiter of this process alone, with a warning.
    #[must_use]
    pub fn or_memory(folder: &Path) -> Arc<dyn RateLimiter> {
        match Self::open(folder) {
            Ok(limiter) => Arc::new(limiter),
            Err(error) => {
                tracing::warn!(
                    folder = %folder.display(), %error,
                    "the API's budgets can't be kept in files: other processes do not see what this \
                     one uses of them"
                );
                Arc::new(MemoryLimiter::new(Arc::new(HostClock)))
            }
        }
    }

    /// Decides about the windows of `budgets` when nobody else does.
    async fn decide<R>(
        &self,
        budgets: &[Budget],
        asker: Asker,
        act: impl Fn(&mut [Window], u64) -> R + Sync,
    ) -> io::Result<R> {
        loop {
            if let Some(done) = self.0.try_decide(budgets, asker, &act)? {
                return Ok(done);
            }
            let wait = fastrand::u64(0..LOCK_WAIT_MICROS_MAX);
            self.0.clock.sleep(Duration::from_micros(wait)).await;
        }
    }

    /// Whether it is alone from now on, because of `error`.
    fn alone(&self, error: &io::Error) {
        let inner = &self.0;
        if inner.broken.swap(true, Ordering::Relaxed) {
            return;
        }
        let members = inner.files().others + 1;
        inner.share.begin(u32::try_from(members).unwrap_or(u32::MAX));
        tracing::warn!(
            folder = %inner.folder.display(), %error,
            "the API's budgets can't be kept in files any more: this process uses its share of them"
        );
    }

    fn is_alone(&self) -> bool {
        self.0.broken.load(Ordering::Relaxed)
    }
}

#[async_trait]
impl RateLimiter for LocalLimiter {
    async fn take(&self, budgets: &[Budget], asker: Asker) -> Decision {
        if self.is_alone() {
            return self.0.share.take(budgets, asker).await;
        }
        let act = |windows: &mut [Window], now: u64| match take_all(windows, budgets, asker, now) {
            Ok(slots) => Decision::Taken(Taken { asker, slots, good_for: None }),
            Err(wait) => Decision::Wait(wait),
        };
        match self.decide(budgets, asker, act).await {
            Ok(decision) => decision,
            Err(error) => {
                self.alone(&error);
                self.0.share.take(budgets, asker).await
            }
        }
    }

    async fn settle(&self, budgets: &[Budget], taken: &Taken, how: Use) -> Duration {
        let share = &self.0.share;
        if !self.is_alone() {
            let act = |windows: &mut [Window], now| settle_all(windows, budgets, taken, how, now);
            match self.decide(budgets, taken.asker, act).await {
                Ok(closed) => return closed,
                Err(error) => self.alone(&error),
            }
        }
        share.settle(budgets, taken, how)
    }

    fn abandon(&self, budgets: &[Budget], taken: &Taken, how: Use) {
        if Share::gave(taken) || self.is_alone() {
            self.0.share.settle(budgets, taken, how);
            return;
        }
        let act = |windows: &mut [Window], now| settle_all(windows, budgets, taken, how, now);
        if let Ok(Some(_)) = self.0.try_decide(budgets, taken.asker, &act) {
            return;
        }
        // somebody else decides at this moment
        let (this, budgets, taken) = (self.clone(), budgets.to_vec(), taken.clone());
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { this.settle(&budgets, &taken, how).await });
        }
        // without a runtime the process ends, and with it its slots
    }
}

impl Inner {
    fn files(&self) -> MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Decides; `None` while somebody else does.
    fn try_decide<R>(
        &self,
        budgets: &[Budget],
        asker: Asker,
        act: &impl Fn(&mut [Window], u64) -> R,
    ) -> io::Result<Option<R>> {
        let mut files = self.files();
        if !self.live(&mut files, asker)? {
            return Ok(None);
        }
        let mut order: Vec<&str> = budgets.iter().map(|b| b.key.as_str()).collect();
        order.sort_unstable();
        order.dedup();
        let mut held = Vec::new();
        for key in order {
            let Some(lock) = self.lock(&mut files, key)? else { return Ok(None) };
            held.push(lock);
        }
        let now = as_ms(self.clock.elapsed());
        let mut windows = Vec::with_capacity(budgets.len());
        for budget in budgets {
            windows.push(self.read(&mut files, budget, now)?);
        }
        self.bury(&mut files, &mut windows, asker, now);
        let done = act(&mut windows, now);
        for (budget, window) in budgets.iter().zip(windows) {
            if let Some(quota) = window.quota() {
                self.share.knows(&budget.key, quota);
            }
            self.write(&mut files, &budget.key, window, now)?;
        }
        Ok(Some(done))
    }

    fn path(&self, key: &str, ending: &str) -> PathBuf {
        let hash = Sha256::digest(key.as_bytes());
        let hash: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
        let shown: String = key.chars().take(60).map(plain).collect();
        self.folder.join(format!("{}-{hash}.{ending}", shown.trim_matches(['-', '.'])))
    }

    /// Locks a budget; `None` when somebody else has it.
    fn lock(&self, files: &mut Files, key: &str) -> io::Result<Option<Held>> {
        loop {
            let file = match files.locks.remove(key) {
                Some(file) => file,
                None => Arc::new(self.make(&self.path(key, "lock"))?),
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    files.locks.insert(key.to_owned(), file);
                    return Ok(None);
                }
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // somebody may have removed the file before it was locked
            if is_named(&file) {
                let held = Held(file.clone());
                files.locks.insert(key.to_owned(), file);
                return Ok(Some(held));
            }
        }
    }

    /// Opens a file; its folder is made when somebody has removed it.
    fn make(&self, path: &Path) -> io::Result<File> {
        match open_file(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make_folder(&self.folder)?;
                make_folder(&self.folder.join("alive"))?;
                open_file(path)
            }
            opened => opened,
        }
    }

    /// Shows that `asker` lives; `false` while somebody looks whether it does.
    fn live(&self, files: &mut Files, asker: Asker) -> io::Result<bool> {
        if files.alive.get(&asker).is_some_and(is_named) {
            return Ok(true);
        }
        let file = self.make(&self.alive(asker))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(false),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        files.alive.insert(asker, file);
        Ok(true)
    }

    fn alive(&self, asker: Asker) -> PathBuf {
        self.folder.join("alive").join(asker.0.to_string())
    }

    /// Gives up those whose processes are gone.
    fn bury(&self, files: &mut Files, windows: &mut [Window], me: Asker, now: u64) {
        let all: HashSet<Asker> = windows.iter().flat_map(Window::askers).collect();
        let others: HashSet<Asker> = all.into_iter().filter(|a| *a != me).collect();
        let ours = |asker: &Asker| files.alive.contains_key(asker);
        let gone: HashSet<Asker> =
            others.iter().copied().filter(|a| !ours(a) && is_free(&self.alive(*a))).collect();
        files.others = files.others.max(others.len() - gone.len());
        if !gone.is_empty() {
            for window in windows {
                window.bury(|asker| gone.contains(&asker), now);
            }
        }
    }

    fn read(&self, files: &mut Files, budget: &Budget, now: u64) -> io::Result<Window> {
        let lost = || {
            let mut window = Window::default();
            window.refresh(budget, now);
            window.close(now);
            window
        };
        let key = budget.key.as_str();
        if let Some((sheet, stored)) = files.sheets.get_mut(key) {
            let found = match sheet.read()? {
                Some(true) => Some(stored.taken()),
                Some(false) => parsed(sheet.text(), key),
                None => None,
            };
            if let Some(found) = found {
                sheet.forget();
                return Ok(self.window(found, now));
            }
        }
        let mut sheet = match Sheet::open(&self.path(key, "json")) {
            Ok(sheet) => sheet,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let expected = files.sheets.remove(key).is_some() || files.written.contains(key);
                return Ok(if expected { lost() } else { Window::default() });
            }
            Err(error) => return Err(error),
        };
        sheet.read()?;
        let Some(mut stored) = parsed(sheet.text(), key) else {
            tracing::warn!(key, "what was known about the budget can't be read");
            files.sheets.remove(key);
            return Ok(lost());
        };
        let found = stored.taken();
        sheet.forget();
        files.sheets.insert(key.to_owned(), (sheet, stored));
        Ok(self.window(found, now))
    }

    /// A stored window by the clock of this start of the host.
    fn window(&self, stored: Stored, now: u64) -> Window {
        let Stored { boot, at, wall, mut window, .. } = stored;
        if boot != self.boot || at > now {
            let passed = self.clock.now().as_millisecond().saturating_sub(wall);
            let passed = u64::try_from(passed).unwrap_or(0);
            window.rebase(at.saturating_add(passed), now);
        }
        window
    }

    fn write(&self, files: &mut Files, key: &str, window: Window, now: u64) -> io::Result<()> {
        let stored = Stored {
            version: VERSION,
            key: key.to_owned(),
            boot: self.boot.clone(),
            at: now,
            wall: self.clock.now().as_millisecond(),
            window,
        };
        if let Some((sheet, before)) = files.sheets.get_mut(key) {
            sheet.write(&stored)?;
            *before = stored;
            return Ok(());
        }
        // a new one is there as a whole, or not at all
        let (path, new) = (self.path(key, "json"), self.path(key, "new"));
        let mut options = OpenOptions::new();
        let file = options.write(true).create(true).truncate(true).mode(0o600).open(&new);
        io::Write::write_all(&mut file?, &serde_json::to_vec(&stored)?)?;
        std::fs::rename(new, &path)?;
        let mut sheet = Sheet::open(&path)?;
        sheet.write(&stored)?;
        files.sheets.insert(key.to_owned(), (sheet, stored));
        files.written.insert(key.to_owned());
        Ok(())
    }

    /// Removes what is old and does not matter any more. What can't be removed stays.
    fn prune(&self) {
        let now = self.clock.now();
        let old = |path: &Path| {
            let used = path.metadata().and_then(|m| m.modified()).ok();
            let used = used.and_then(|at| Timestamp::try_from(at).ok());
            used.is_some_and(|at| now.duration_since(at).as_secs() > KEPT_S)
        };
        let listed = |folder: &Path| std::fs::read_dir(folder).into_iter().flatten().flatten();
        for entry in listed(&self.folder.join("alive")) {
            if old(&entry.path()) {
                is_free(&entry.path());
            }
        }
        for entry in listed(&self.folder) {
            let path = entry.path();
            if path.extension().is_some_and(|e| e == "json") && old(&path) {
                self.prune_budget(&path);
            }
        }
    }

    fn prune_budget(&self, path: &Path) -> Option<()> {
        let lock = path.with_extension("lock");
        let file = open_file(&lock).ok()?;
        file.try_lock().ok()?;
        let stored = serde_json::from_slice::<Stored>(&std::fs::read(path).ok()?).ok()?;
        let now = as_ms(self.clock.elapsed());
        if self.window(stored, now).is_over(now) && is_named(&file) {
            std::fs::remove_file(path).ok()?;
            std::fs::remove_file(lock).ok()?;
        }
        Some(())
    }
}
