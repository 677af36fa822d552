//! A second, simpler simulation: how changes, deletions and lists that move come through. A seed draws a
//! manifest and a source; what the manifest promises ([`engine_plan::guarantee`]) is held against what
//! the runs do.

pub mod book;
pub mod bugs;
mod doors;
pub mod draw;
pub mod economy;
pub mod manifest;
pub mod oracle;
pub mod rest;
pub mod source;
pub mod wire;
pub mod world;
