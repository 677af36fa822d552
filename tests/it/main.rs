//! The tests that need more than one crate: one binary, one file per promise.

mod arrows;
mod attack;
mod check;
mod cli;
mod kill;
mod limits;
mod memory;
mod mock;
mod pages;
mod pco;
mod postgres;
mod second_api;
mod tidy;
