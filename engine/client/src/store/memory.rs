//! Credentials in this process's memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use secrecy::SecretString;

use super::{CredentialStore, Held, Kept, StoreError};

/// Forgets everything when the process ends.
#[derive(Debug, Default)]
pub struct MemoryCredentialStore {
    kept: Mutex<HashMap<String, (u64, Option<SecretString>)>>,
    locks: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
}

#[async_trait]
impl CredentialStore for MemoryCredentialStore {
    async fn read(&self, name: &str) -> Result<Option<Kept>, StoreError> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.get(name).and_then(|(version, value)| Some((*version, value.clone()?)));
        Ok(found.map(|(version, value)| Kept { version, value }))
    }

    async fn swap(
        &self,
        name: &str,
        expected: u64,
        value: Option<&SecretString>,
    ) -> Result<bool, StoreError> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = kept.entry(name.to_owned()).or_default();
        let version = if entry.1.is_some() { entry.0 } else { 0 };
        if version != expected {
            return Ok(false);
        }
        *entry = (entry.0 + 1, value.cloned());
        Ok(true)
    }

    async fn lock(&self, name: &str) -> Result<Held, StoreError> {
        let lock = {
            let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
            locks.entry(name.to_owned()).or_default().clone()
        };
        let guard = lock.lock_owned().await;
        Ok(Held::new(move || drop(guard)))
    }
}
