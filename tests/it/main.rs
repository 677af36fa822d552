//! The tests that need more than one crate: one binary, one file per promise.

mod arrows;
mod attack;
mod check;
mod cli;
mod conformance;
mod differential;
mod fence;
mod golden;
mod kill;
mod limits;
mod memory;
mod mock;
mod outage;
mod pages;
mod pco;
mod postgres;
mod postgres_types;
mod schema_life;
mod second_api;
mod state;
mod tidy;
