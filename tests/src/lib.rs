//! What the tests share: hand-written servers that use none of the crates under test.

pub mod api;
pub mod plain;
