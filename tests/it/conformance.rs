//! Every backend keeps every promise.

use std::sync::Arc;

use tests::conformance::{InMemory, JournalPlace, Place, PostgresPlace, SqlitePlace, keep_all};
use tests::postgres::{Server, is_here};

pub(crate) fn runs(work: impl Future<Output = ()>) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(work);
}

#[test]
fn memory_keeps_all_promises() {
    runs(keep_all(async || Arc::new(InMemory::default()) as Arc<dyn Place>));
}

#[test]
fn a_journal_keeps_all_promises() {
    runs(keep_all(async || Arc::new(JournalPlace::default()) as Arc<dyn Place>));
}

#[test]
fn sqlite_keeps_all_promises() {
    runs(keep_all(async || Arc::new(SqlitePlace::default()) as Arc<dyn Place>));
}

#[test]
fn postgres_keeps_all_promises() {
    if !is_here("conformance::postgres_keeps_all_promises") {
        return;
    }
    let database = Server::shared().database();
    runs(keep_all(async || Arc::new(PostgresPlace::new(&database)) as Arc<dyn Place>));
}
