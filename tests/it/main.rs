//! The tests that need more than one crate: one binary, one file per promise.

mod arrows;
mod attack;
mod check;
mod cli;
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
mod schema_life;
mod second_api;
mod state;
mod tidy;
