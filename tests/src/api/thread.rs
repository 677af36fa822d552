//! The same server on a thread of its own, for tests that block.

use std::ops::Deref;
use std::sync::mpsc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use super::{Api, Handle};

/// An [`Api`] with a thread and a runtime of its own. It ends when this is dropped.
pub struct ApiThread {
    handle: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl ApiThread {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Panics
    /// When there is no thread, runtime or port to be had.
    #[must_use]
    pub fn start() -> Self {
        let (stop, stopped) = oneshot::channel();
        let (give, take) = mpsc::channel();
        let run = move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a current-thread runtime needs next to nothing");
            runtime.block_on(async move {
                let api = Api::start().await;
                give.send(api.handle()).expect("the starter waits for the handle");
                // an error is a sender that was dropped: an end as good as any
                stopped.await.unwrap_or_default();
                api.stop().await;
            });
        };
        let thread = std::thread::Builder::new().name("api".into()).spawn(run);
        let thread = thread.expect("a test machine has a thread to spare");
        let handle = take.recv().expect("the thread sends its handle before anything else");
        Self { handle, stop: Some(stop), thread: Some(thread) }
    }
}

impl Deref for ApiThread {
    type Target = Handle;
    fn deref(&self) -> &Handle {
        &self.handle
    }
}

impl Drop for ApiThread {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // a panic of the thread was printed already; another one here would abort the test run
            drop(thread.join());
        }
    }
}
