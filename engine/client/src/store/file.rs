//! Credentials in files of one folder, sealed, for their owner only.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use async_trait::async_trait;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::{CredentialStore, Held, Kept, Sealer, StoreError};

/// How often to look whether a lock is free.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// A renewal that takes longer has gone wrong.
const LOCK_WAIT_MAX: Duration = Duration::from_secs(180);

/// Keeps each credential in a file of its own, mode 0600, sealed.
#[derive(Clone, Debug)]
pub struct FileCredentialStore {
    folder: PathBuf,
    sealer: Sealer,
}

/// A file's content.
#[derive(Serialize, Deserialize)]
struct Content {
    version: u64,
    /// `None` when it was forgotten: versions never start again.
    sealed: Option<String>,
}

/// A new file that only its owner may read.
pub(super) fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

impl FileCredentialStore {
    /// A store in `folder`, which is made where it is not there.
    ///
    /// # Errors
    /// When the folder can't be made.
    pub fn new(folder: impl Into<PathBuf>, sealer: Sealer) -> Result<Self, StoreError> {
        let store = Self { folder: folder.into(), sealer };
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&store.folder).map_err(|e| store.failed(&e))?;
        // it may have been there before, open to others
        #[cfg(unix)]
        {
            let mine = std::os::unix::fs::PermissionsExt::from_mode(0o700);
            std::fs::set_permissions(&store.folder, mine).map_err(|e| store.failed(&e))?;
        }
        Ok(store)
    }

    fn failed(&self, error: &std::io::Error) -> StoreError {
        let place = self.folder.display().to_string();
        StoreError { place, cause: error.to_string(), transient: false }
    }

    fn unreadable(&self, name: &str, why: &str) -> StoreError {
        let place = self.path(name, "json").display().to_string();
        let cause = format!("{why}, or remove the file and log in again");
        StoreError { place, cause, transient: false }
    }

    /// A name's file: readable as far as it is plain, and never another name's.
    fn path(&self, name: &str, kind: &str) -> PathBuf {
        let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' };
        let shown: String = name.chars().take(60).map(plain).collect();
        let hash = crate::auth::fingerprint(&[name]);
        self.folder.join(format!("{shown}-{hash}.{kind}"))
    }

    fn load(&self, name: &str) -> Result<Option<Content>, StoreError> {
        match std::fs::read_to_string(self.path(name, "json")) {
            Ok(text) => match serde_json::from_str(&text) {
                Ok(content) => Ok(Some(content)),
                // a newer engine's, perhaps: it is not written over
                Err(_) => Err(self.unreadable(name, "it is no credential of this engine's")),
            },
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(self.failed(&e)),
        }
    }

    /// Writes a file anew, whole or not at all, and durably.
    fn save(&self, name: &str, content: &Content) -> std::io::Result<()> {
        let path = self.path(name, "json");
        let fresh = path.with_extension("new");
        let mut file = private(&fresh)?;
        file.write_all(serde_json::to_string(content)?.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&fresh, &path)?;
        File::open(&self.folder)?.sync_all()
    }

    async fn locked(&self, path: &Path) -> Result<File, StoreError> {
        let file = private(path).map_err(|e| self.failed(&e))?;
        let rounds = LOCK_WAIT_MAX.as_millis() / LOOK_EVERY.as_millis();
        for _ in 0..rounds {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) => tokio::time::sleep(LOOK_EVERY).await,
                Err(TryLockError::Error(e)) => return Err(self.failed(&e)),
            }
        }
        let cause = "another process has been renewing this credential for minutes".to_owned();
        Err(StoreError { place: path.display().to_string(), cause, transient: true })
    }
}

#[async_trait]
impl CredentialStore for FileCredentialStore {
    async fn read(&self, name: &str) -> Result<Option<Kept>, StoreError> {
        let content = self.load(name)?;
        let Some((version, sealed)) = content.and_then(|c| Some((c.version, c.sealed?))) else {
            return Ok(None);
        };
        match self.sealer.open(name, &sealed) {
            Some(value) => Ok(Some(Kept { version, value })),
            None => {
                let why = "it was sealed with another key: set the $ENGINE_KEY of that time";
                Err(self.unreadable(name, why))
            }
        }
    }

    async fn swap(
        &self,
        name: &str,
        expected: u64,
        value: Option<&SecretString>,
    ) -> Result<bool, StoreError> {
        let _writing = self.locked(&self.path(name, "write")).await?;
        let before = self.load(name)?;
        let last = before.as_ref().map_or(0, |c| c.version);
        let version = before.filter(|c| c.sealed.is_some()).map_or(0, |c| c.version);
        if version != expected {
            return Ok(false);
        }
        let failed = |cause: String| StoreError {
            place: self.folder.display().to_string(),
            cause,
            transient: false,
        };
        let sealed = value.map(|v| self.sealer.seal(name, v)).transpose();
        let sealed = sealed.map_err(|e| failed(e.to_string()))?;
        let content = Content { version: last + 1, sealed };
        self.save(name, &content).map_err(|e| failed(e.to_string()))?;
        Ok(true)
    }

    async fn lock(&self, name: &str) -> Result<Held, StoreError> {
        // the system gives the lock back when its holder ends, however it ends
        let file = self.locked(&self.path(name, "lock")).await?;
        Ok(Held::new(move || drop(file)))
    }
}
