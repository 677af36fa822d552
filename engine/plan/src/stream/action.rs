//! What a program can do to the records of a stream.

use engine_client::Method;

use crate::path::PathTemplate;
use crate::table::{ColumnKind, TimeFormat};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ActionKind {
    /// A record is made.
    Create,
    /// A record is changed.
    Update,
    /// A record is removed.
    Delete,
}

impl ActionKind {
    /// Its name in manifests.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

/// A field that can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentField {
    /// Its name in the manifest.
    pub name: String,
    /// The names that lead to it in what is sent (JSON:API: in the attributes).
    pub at: Vec<String>,
    /// What it holds.
    pub kind: ColumnKind,
    /// How a time is written, where not as ISO 8601.
    pub format: Option<TimeFormat>,
    /// The words that are known to stand in it.
    pub values: Vec<String>,
    /// What people should know about it.
    pub comment: Option<String>,
    /// It is in no record that comes back.
    pub write_only: bool,
}

/// One action. The engine itself only reads: actions are for programs.
#[derive(Clone, Debug)]
pub struct ActionPlan {
    /// What is done.
    pub kind: ActionKind,
    /// How it is sent.
    pub method: Method,
    /// Where; the last variable is the record's id, but for one that is made.
    pub path: PathTemplate,
    /// What can be sent.
    pub fields: Vec<SentField>,
    /// Fields and relationships without which the API refuses it.
    pub required: Vec<String>,
    /// Relationships that can be sent.
    pub relationships: Vec<String>,
    /// The names that lead to the fields in the body; none where they are its root.
    pub at: Vec<String>,
    /// The header with a random key by which the API knows a repeated request.
    pub key_header: Option<String>,
    /// Doing it twice is doing it once.
    pub idempotent: bool,
}
