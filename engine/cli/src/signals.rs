//! SIGINT and SIGTERM: the first stops at a page's end, the second at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// From the first signal to the end, at most.
const DEADLINE: std::time::Duration = std::time::Duration::from_secs(9);

/// The signal that came, if one did.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signalled(Arc<AtomicI32>);

impl Signalled {
    pub(crate) fn get(&self) -> Option<i32> {
        Some(self.0.load(Ordering::SeqCst)).filter(|n| *n != 0)
    }
}

/// Cancels `token` on the first signal.
pub(crate) fn watch(token: &CancellationToken) -> Signalled {
    let signalled = Signalled::default();
    let (seen, token) = (signalled.clone(), token.clone());
    let (Ok(mut interrupt), Ok(mut terminate)) =
        (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return signalled;
    };
    tokio::spawn(async move {
        loop {
            let number = tokio::select! {
                _ = interrupt.recv() => 2,
                _ = terminate.recv() => 15,
            };
            if seen.get().is_some() {
                std::process::exit(128 + number);
            }
            seen.0.store(number, Ordering::SeqCst);
            token.cancel();
            // a database that does not answer must not keep a stopped program alive: what was not
            // committed vanishes whole
            tokio::spawn(async move {
                tokio::time::sleep(DEADLINE).await;
                std::process::exit(128 + number);
            });
        }
    });
    signalled
}
