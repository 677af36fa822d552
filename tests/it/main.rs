//! The tests that need more than one crate: one binary, one file per promise.

mod arrows;
mod attack;
mod check;
mod cli;
mod conformance;
mod differential;
mod fence;
mod golden;
mod journal;
mod jsonl;
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
mod simulation;
mod state;
mod state_store;
mod tidy;
mod wire;
