//! Folders of files as destinations: [`JsonlSink`] under a
//! [`Journal`](engine_sync::Journal) is `jsonl:DIR`.

#![deny(missing_docs)]

mod failed;
mod jsonl;
mod line;
mod rewrite;

pub use jsonl::JsonlSink;
