//! What the tests share: hand-written servers that use none of the crates under test, the programs as a
//! user has them, and a look into the database from outside.

pub mod answers;
pub mod api;
pub mod bin;
pub mod canned;
pub mod conformance;
pub mod db;
pub mod deletions;
pub mod disk;
pub mod drift;
pub mod exposition;
pub mod gateway;
pub mod library;
pub mod misuse;
pub mod peak;
pub mod plain;
pub mod postgres;
pub mod provider;
pub mod proxy;
pub mod raw;
pub mod redis;
pub mod sim;
pub mod store;
pub mod torture;
pub mod trouble;
pub mod world;
