//! How fast the engine is: a server that costs nearly nothing, and runs of the engine that are measured
//! from outside. See docs/speed.md.

pub mod dice;
pub mod http;
pub mod people;
pub mod process;
pub mod server;
pub mod source;
pub mod table;
pub mod trial;
