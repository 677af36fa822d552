//! Runs a plan durably against a destination. It knows no concrete database.
//!
//! The spine is one loop ([`unit`]): checkpoint, request, fetch, extract, commit. A page's rows and its
//! checkpoint commit together or not at all, so starting and resuming are the same path.

#![deny(missing_docs)]

pub mod ahead;
mod commit;
mod course;
pub mod deletion;
pub mod destination;
mod due;
mod evidence;
pub mod failure;
mod fill;
pub mod forecast;
mod identity;
pub mod inspect;
pub mod journal;
mod judge;
pub mod memory;
mod page;
mod probe;
pub mod report;
mod run;
mod schedule;
mod select;
pub mod sink;
pub mod state;
mod steady;
mod stream;
mod understood;
mod unit;

pub use commit::{Accused, Advance, Also, Commit, Ending, Mark, Proof, Sweep, Within};
pub use destination::{
    Change, Claim, Committed, Destination, DestinationError, Dirty, Evolved, Filled, Grant, Holder,
    Kept, Kind, Known, Layout, Lease, Lists, Marking, Prepared, Recent, Repair, Stored,
    TableOptions, UnitState, Waiting,
};
pub use engine_plan::{
    Batch, Cell, Column, ColumnKind, LinkSet, LinkTable, Misfit, Quarantined, Source, Table,
};
pub use failure::Failure;
pub use fill::{FILL, is_inner};
pub use identity::IDENTITY;
pub use inspect::Inspect;
pub use journal::Journal;
pub use judge::DELETIONS;
pub use report::{Event, Reporter, RunReport, RunStatus, StreamReport, StreamStatus};
pub use run::{Job, Options, held, run};
pub use select::{Selection, UnknownStream, select};
