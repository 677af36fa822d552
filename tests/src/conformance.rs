//! What every destination promises, as checks that any backend can run: implement [`Place`] for yours,
//! and call [`keep_all`]. What makes the promises: `engine_sync::Destination`.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::{ColumnKind, Destination, Inspect, Layout};

mod accusations;
pub mod bench;
pub mod canonical;
pub mod credentials;
mod deletions;
mod growth;
pub mod hostile;
mod leases;
pub mod limiter;
mod links;
mod marks;
mod owners;
pub mod places;
mod repairs;
mod rows;
pub mod state;

pub use places::{InMemory, JournalPlace, PostgresPlace, SqlitePlace};

/// Values of a row in a form that does not depend on the database; `None` for NULL.
pub type Row = Vec<Option<String>>;

/// Where destinations keep their rows: empty at first, there until it is dropped, and open to looks and
/// changes that go around the engine.
#[async_trait]
pub trait Place: Send + Sync {
    /// What failures are reported under.
    fn name(&self) -> &'static str;

    /// Opens the place, again and again if asked to.
    async fn open(
        &self,
        connection: &str,
        layout: Layout,
        tables: &[&str],
    ) -> Outcome<Arc<dyn Destination>>;

    /// Opens it for looking, where that is possible.
    async fn look(&self) -> Option<Arc<dyn Inspect>>;

    /// Lets this many seconds pass since a connection's lease was renewed.
    async fn age(&self, connection: &str, seconds: u32);

    /// All rows of a table, in the order of all their columns (bytes). Values are written as
    /// [`canonical`] says.
    async fn rows(&self, table: &str, columns: &[(&str, ColumnKind)]) -> Vec<Row>;

    /// Owner, target and type of all pairs of a link table, in order.
    async fn links(&self, link: &engine_sync::LinkTable) -> Vec<Row>;

    /// The texts of a stream's quarantined records, in order.
    async fn quarantined(&self, connection: &str, stream: &str) -> Vec<String>;

    /// Changes something behind the engine's back. `false` where there is no SQL: what needs it is left
    /// out then.
    async fn execute(&self, sql: &str) -> bool;

    /// Whether many connections can share it.
    fn is_shareable(&self) -> bool {
        true
    }
}

/// The kinds of the engine's own columns.
pub(crate) fn kind_of_own(column: &str) -> ColumnKind {
    match column {
        "_synced_at" | "_deleted_at" => ColumnKind::Timestamp,
        _ => ColumnKind::Text,
    }
}

type Kept = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A promise: its name, and what breaks (panics) when it is not kept.
pub struct Promise {
    /// What is promised.
    pub name: &'static str,
    check: fn(Arc<dyn Place>) -> Kept,
}

macro_rules! promises {
    ($($module:ident: $($name:ident)*;)*) => {
        /// All promises.
        pub const PROMISES: &[Promise] = &[$($(Promise {
            name: concat!(stringify!($module), "::", stringify!($name)),
            check: |place| Box::pin($module::$name(place)),
        },)*)*];
    };
}

promises! {
    leases: one_holds_it_the_others_are_told a_holder_that_is_gone_is_replaced
        a_lease_that_nobody_renews_expires an_old_lease_writes_nothing
        a_released_lease_writes_nothing;
    rows: a_page_and_its_checkpoint_come_together a_stale_writer_writes_nothing
        the_same_commit_is_done_once what_did_not_change_is_not_written
        a_deleted_row_comes_alive the_last_of_two_records_wins every_kind_of_value
        hostile_names_are_names partitions_commit_side_by_side overlapping_commits_end
        a_large_page_is_like_small_ones many_rows_of_a_table_come_twice
        quarantine_keeps_a_thousand a_key_is_never_mistaken
        without_raw_nothing_is_kept_of_it;
    links: they_come_and_go_with_their_owner an_absent_relationship_changes_nothing
        named_twice_the_last_counts;
    marks: they_come_with_their_parents raised_while_read_they_stay ten_thousand_in_order
        all_living_parents all_parents_under_a_stale_checkpoint;
    deletions: marks_count_for_their_pass a_resumed_pass_counts_both_halves
        a_pass_that_saw_too_few_or_too_many_proves_nothing
        only_those_within_are_missed a_time_is_no_text a_record_that_comes_again_is_none two_passes_prove
        a_proven_pass_deletes_and_a_record_revives many_at_once_are_withheld
        an_operator_approves an_operator_withholds_and_discards keys_of_many_parts
        hostile_keys_are_keys suspects_in_pages neighbours_are_left_alone a_forgotten_stream_suspects_nobody
        large_passes_end;
    accusations: a_flagged_row_stays_dead only_the_living_are_accused children_go_with_their_owner
        members_come_and_go unreferenced_rows_go other_streams_come_along purged_rows_take_all_with_them
        a_stale_commit_says_nothing judged_in_one_transaction;
    growth: new_columns_are_filled_anew evolved_columns_are_remembered kept_rows_in_their_order
        kept_rows_know_their_parents a_changed_key_is_refused a_retyped_column_stays
        the_engines_columns_stay_its_own;
    repairs: units_in_pages a_forgotten_stream_begins_anew units_are_put_as_they_are
        an_operator_sees_it;
    owners: two_share_and_never_mix one_table_one_owner a_layout_is_for_good
        a_table_of_somebody_else_stays_untouched a_newer_schema_is_refused
        a_lost_table_is_refused_then_made_anew a_lost_column_is_refused;
}

/// Checks every promise, each at a place of its own, and names those that are not kept.
///
/// # Panics
/// When one is not kept.
pub async fn keep_all(fresh: impl AsyncFn() -> Arc<dyn Place>) {
    let mut broken = Vec::new();
    let mut name = "";
    for promise in PROMISES {
        let place = fresh().await;
        name = place.name();
        // a task of its own: a broken promise does not hide the next one
        if tokio::spawn((promise.check)(place)).await.is_err() {
            broken.push(promise.name);
        }
    }
    assert!(broken.is_empty(), "{name} does not keep: {}", broken.join(", "));
}
