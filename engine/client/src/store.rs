//! The credential store's door: where tokens that were obtained stay between runs, and between processes.

use async_trait::async_trait;
use secrecy::SecretString;

mod file;
mod memory;
mod seal;

pub use file::FileCredentialStore;
pub use memory::MemoryCredentialStore;
pub(crate) use seal::random;
pub use seal::{BadKey, Sealer};

/// A credential as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Grows with every change; never 0.
    pub version: u64,
    /// The credential.
    pub value: SecretString,
}

/// The right to renew a credential; nobody else has it until this is dropped.
pub struct Held(Option<Box<dyn FnOnce() + Send + Sync>>);

impl Held {
    /// A right that ends with a call of `release`.
    pub fn new(release: impl FnOnce() + Send + Sync + 'static) -> Self {
        Self(Some(Box::new(release)))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(release) = self.0.take() {
            release();
        }
    }
}

impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Held")
    }
}

/// Why a credential can't be read or kept. Never holds one.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the credential store {place}: {cause}")]
pub struct StoreError {
    /// Where it is.
    pub place: String,
    /// What happened.
    pub cause: String,
    /// Whether it may go better next time.
    pub transient: bool,
}

/// Keeps credentials, each under a name. Every backend passes the same conformance suite
/// (`tests/src/conformance/credentials.rs`).
#[async_trait]
pub trait CredentialStore: Send + Sync + std::fmt::Debug {
    /// What is kept under a name.
    async fn read(&self, name: &str) -> Result<Option<Kept>, StoreError>;

    /// Keeps `value` (forgets, when `None`) if the version is still `expected` (0: nothing is kept).
    /// Durable when it returns. `false` when somebody else was first.
    async fn swap(
        &self,
        name: &str,
        expected: u64,
        value: Option<&SecretString>,
    ) -> Result<bool, StoreError>;

    /// Waits for the right to renew a name's credential, among tasks and processes. A holder that died
    /// does not block.
    async fn lock(&self, name: &str) -> Result<Held, StoreError>;
}
