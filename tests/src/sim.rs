//! A simulation: the real sync code, with the clock passed in, a source in memory that owns the truth,
//! and a destination in memory whose every call may fail. A seed says everything that happens.

pub mod answer;
pub mod bugs;
pub mod clock;
pub(crate) mod doors;
pub mod layer;
pub mod ledger;
pub mod plan;
pub mod process;
pub mod rest;
pub mod source;
pub mod watch;
pub mod wire;
mod wires;
pub mod world;
