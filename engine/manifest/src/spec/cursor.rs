//! How changed records are found, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::spanned::Spanned;
use crate::values::Period;

/// How changed records are found.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = crate::schema::short_form)]
pub enum Cursor {
    /// They are not: the whole list is read each time.
    None(NoCursor),
    /// By a time of change that the API can filter on.
    Timestamp(TimestampCursor),
    /// The list begins with what changed last: it is read until what is known begins.
    NewestFirst(NewestFirstCursor),
    /// The whole list is read, and what did not change since the last run is left out.
    ClientSide(ClientSideCursor),
    /// By keys that only grow: new records are found, changed ones are not.
    Id(IdCursor),
}

/// No cursor has no settings.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoCursor {}

/// A time of change that the API can filter on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TimestampCursor {
    /// The field that holds the time of change.
    pub field: Spanned<String>,
    /// The query parameter for "at this time or later", such as `where[updated_at][gte]`. Not needed where a
    /// parameter, a header or the body says `{{ cursor.from }}`.
    pub filter: Option<Spanned<String>>,
    /// The value of the order parameter that sorts by the same field, oldest first. With it the
    /// list is walked along the field, so that changes while reading lose nothing.
    pub order: Option<Spanned<String>>,
    /// How far before the last run's start to look again, for late commits at the source.
    pub lookback: Option<Spanned<Period>>,
    /// The query parameter for "at this time or earlier" (or `{{ cursor.until }}` somewhere in the request).
    /// With it and the pagination's `deepest` a long list is read in parts, each short enough; with `step`
    /// every list is.
    pub until: Option<Spanned<String>>,
    /// The list is read in parts of at most this length, from `start` on, such as a report of at most `30d`.
    pub step: Option<Spanned<Period>>,
    /// The time before which there are no records: 1970-01-01T00:00:00Z when not said. Parts begin here.
    pub start: Option<Spanned<String>>,
}

/// A list that begins with what changed last.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewestFirstCursor {
    /// The field that holds the time of change.
    pub field: Spanned<String>,
    /// The value of the order parameter that sorts so; when not said, the list comes so by itself.
    pub order: Option<Spanned<String>>,
    /// How far before the last run's start to look again.
    pub lookback: Option<Spanned<Period>>,
}

/// A time of change that the API can't filter on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClientSideCursor {
    /// The field that holds the time of change.
    pub field: Spanned<String>,
    /// How far before the last run's start to look again.
    pub lookback: Option<Spanned<Period>>,
}

/// Keys that only grow.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IdCursor {
    /// The field, a whole number: `id` when not said.
    pub field: Option<Spanned<String>>,
    /// The query parameter for "this number or higher", such as `where[id][gte]`.
    pub filter: Spanned<String>,
    /// The value of the order parameter that sorts by it, lowest first.
    pub order: Option<Spanned<String>>,
    /// So many numbers below the highest one are asked for again, for late commits at the source: 100
    /// when not said.
    pub overlap: Option<Spanned<u32>>,
}
