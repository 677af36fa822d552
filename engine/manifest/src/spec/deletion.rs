//! How deletions are found, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Named;
use crate::spanned::Spanned;
use crate::values::{JsonPath, OneOrMany, Period};

/// A way in which deletions show. Any number of them may be combined.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = crate::schema::short_form)]
pub enum Deletion {
    /// A complete reading of the list no longer holds the record.
    Sweep(SweepSpec),
    /// Another stream names the records that are gone, such as mergers.
    Feed(FeedSpec),
    /// The record itself says that it is gone.
    Flag(FlagSpec),
    /// The record it belongs to is gone.
    Cascade(CascadeSpec),
    /// Each record is asked for by its key from time to time; suspects are asked for at once.
    Probe(ProbeSpec),
    /// The list's total is compared with the rows after each run: when it is lower, the list is swept.
    Count(CountSpec),
    /// The latest part of the list is read completely from time to time.
    Window(WindowSpec),
}

/// Complete readings.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SweepSpec {
    /// At the latest after this time the list is read completely: 7d when not said. A list that is read
    /// completely in any case is swept each time.
    pub every: Option<Spanned<Period>>,
}

/// Another stream's word.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedSpec {
    /// The stream whose records name those that are gone.
    pub stream: Spanned<String>,
    /// Its field with the key of the one that is gone.
    pub key: Spanned<String>,
    /// Only those of its records count that have one of these values in each of these fields, such as
    /// `{ type: [payment.deleted] }`.
    #[serde(default)]
    pub only: Named<OneOrMany<Spanned<String>>>,
}

/// The record's own word.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagSpec {
    /// The field that says it.
    pub field: Spanned<String>,
    /// The values that mean "gone". When not said, every value does but null, false, 0 and the empty text.
    pub is: Option<OneOrMany<Spanned<String>>>,
}

/// Belonging to another record.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CascadeSpec {
    /// The stream of the records they belong to: the first parent when not said.
    pub stream: Option<Spanned<String>>,
    /// The column with that record's key: the path's variable when it is the parent.
    pub key: Option<Spanned<String>>,
}

/// Asking for single records.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProbeSpec {
    /// Within this time each record is asked for once; only suspects are when not said.
    pub every: Option<Spanned<Period>>,
    /// Most records asked for in a run: 1000 when not said.
    pub at_most: Option<Spanned<u32>>,
}

/// Comparing totals has no settings.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountSpec {}

/// The latest part of a list.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WindowSpec {
    /// The field, a time, by which a record is in the part: one that does not change.
    pub field: Spanned<String>,
    /// The query parameter for "at this time or later", such as `where[created_at][gte]`.
    pub filter: Spanned<String>,
    /// How far the part reaches back.
    pub back: Spanned<Period>,
    /// How often it is read: in every run when not said.
    pub every: Option<Spanned<Period>>,
}

/// Whose lists of a nested stream are read again.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = crate::schema::short_form)]
pub enum Reread {
    /// Those of all parents, in every run.
    All(EveryParent),
    /// Those of parents that are new or have changed, where the API makes a child's change move its
    /// parent. A sweep reads all of them.
    Changed(EveryParent),
    /// Those of parents that are new or have changed, and those of the latest parents, such as the meetings
    /// of the last month. A sweep reads all of them.
    Recent(RecentParents),
}

/// Nothing more to say.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EveryParent {}

/// The latest parents.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecentParents {
    /// The parent's field, a time or a date, by which it is one of the latest: what lies in the future, or
    /// has no value, always is.
    pub field: Spanned<String>,
    /// How far they reach back.
    pub back: Spanned<Period>,
}

/// Where records come from that are not listed by themselves.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// They come with the answers of other streams (JSON:API `included`): the streams, each with the
    /// include that brings them, as `stream.include`, such as `people.emails`.
    Include(OneOrMany<Spanned<String>>),
    /// They are in a list within each record of another stream, such as the lines of an order.
    Nested(NestedVia),
}

/// A list within another stream's records.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NestedVia {
    /// The stream whose records hold the list.
    pub stream: Spanned<String>,
    /// Where the list is in such a record, such as `$.line_items`. `$` is the record (JSON:API: its
    /// attributes).
    pub at: Spanned<JsonPath>,
    /// The column with that record's key, such as `order_id`.
    pub owner: Spanned<String>,
    /// A column with the place in the list, from 0 on: a part of the key, where the records have none of
    /// their own.
    pub place: Option<Spanned<String>>,
}
