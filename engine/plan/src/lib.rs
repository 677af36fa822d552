//! What will be *done*: a manifest compiled into requests, records and columns. No I/O of its own.
//!
//! [`compile`] turns a [`engine_manifest::Manifest`] into a [`Plan`] (closed enums, nothing left to
//! evaluate), reporting every mistake with its place. A [`StreamPlan`] then answers two questions, both
//! pure: which request belongs to a position ([`walk`]), and what a page holds ([`extract`]).

mod ask;
mod bind;
mod compile;
mod credential;
pub mod decode;
pub mod expression;
pub mod extract;
pub mod guarantee;
mod host;
pub mod identity;
mod lint;
pub mod observe;
mod path;
mod read;
mod schema;
mod settings;
mod stream;
mod table;
mod template;
pub mod walk;

pub use ask::{Ask, AskBody};
pub use compile::{compile, is_name};
pub use decode::{Decoding, decode};
pub use expression::{Expression, Namespace};
pub use extract::{Batch, Cell, LinkSet, Misfit, Page, Quarantined};
pub use guarantee::{Guarantee, Of, Promise, When};
pub use identity::{Identity, IdentityPlan};
pub use observe::{FieldSeen, observe};
pub use path::PathTemplate;
pub use read::{Reading, read};
pub use schema::record_schema;
pub use settings::{AuthPlan, Login, Settings, SettingsError};
pub use stream::{
    ActionKind, ActionPlan, Censor, Chain, ChainFrom, Condition, CursorKind, CursorPlan, Deletions,
    DialectPlan, ExpectPlan, FeedPlan, FlagPlan, ListPlan, NestedPlan, Offer, PARTITION_COLUMN,
    Paging, ParentLink, Plan, ProbePlan, QueryForms, Relation, SentField, StreamPlan, WindowPlan,
};
pub use table::{Column, ColumnKind, KEY_SEPARATOR, LinkTable, Source, Table, TimeFormat};
pub use walk::{Checkpoint, Next, PageFacts, Position, Window};
