//! What a connector *says*: the manifest language, version 1, as written.
//!
//! Pure: no runtime, no network, no database. A manifest is read into a tree that keeps the place of
//! every node ([`tree`]), decoded from there into the types of [`spec`] (which also yield
//! `schemas/manifest.schema.json`), and every mistake ends up in [`Problems`], all at once.
//! What the declarations *mean* is compiled by `engine-plan`.

#![deny(missing_docs)]

mod de;
pub mod decode;
pub mod files;
pub mod load;
pub mod problem;
pub mod render;
pub mod schema;
pub mod spanned;
pub mod spec;
pub mod tree;
pub mod values;

pub use files::{Bundle, ConnectorSource, FileId, LocateError, Sources, locate};
pub use load::{Manifest, load};
pub use problem::{Code, Problem, Problems, Severity};
pub use spanned::{Span, Spanned};
