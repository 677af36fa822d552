//! The commands.

pub(crate) mod auth;
pub(crate) mod deletions;
pub(crate) mod demo;
pub(crate) mod explain;
pub(crate) mod get;
pub(crate) mod plan;
pub(crate) mod state;
pub(crate) mod status;
pub(crate) mod sync;

pub(crate) use status::budget;
