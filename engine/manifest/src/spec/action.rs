//! What a program can do to the records of a stream.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Field, Named};
use crate::spanned::Spanned;
use crate::values::{JsonPath, OneOrMany};

/// What a program can do to the records: operations of the typed clients. The engine itself only reads.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Actions {
    /// Makes a record: POST to the list's path.
    pub create: Option<Spanned<Action>>,
    /// Changes a record: PATCH of the path of one record.
    pub update: Option<Spanned<Action>>,
    /// Removes a record: DELETE of the path of one record.
    pub delete: Option<Spanned<Action>>,
}

/// One action.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its path below the base path: the list's path for `create` (which must be said where the stream has
    /// several, or none), else that of one record.
    pub path: Option<Spanned<String>>,
    /// Its method, where it is another one.
    pub method: Option<Spanned<ActionMethod>>,
    /// Fields of the stream that can be sent.
    #[serde(default)]
    pub fields: OneOrMany<Spanned<String>>,
    /// Fields that are only sent, and are in no record that comes back.
    #[serde(default)]
    pub write_only: Named<Field>,
    /// Those without which the API refuses it.
    #[serde(default)]
    pub required: OneOrMany<Spanned<String>>,
    /// Relationships of the stream that can be sent (JSON:API).
    #[serde(default)]
    pub relationships: OneOrMany<Spanned<String>>,
    /// Where the fields are in the body, such as `$.customer`: its root when not said. For plain JSON.
    pub at: Option<JsonPath>,
    /// The request header with a random key by which the API knows a repeated request, such as
    /// `Idempotency-Key`. A lost answer is then asked for again.
    pub idempotency_key: Option<Spanned<String>>,
    /// Whether doing it twice is the same as doing it once: when not said, `false` for `create`, `true` for
    /// `update` and `delete`. An action that is neither this nor has a key is never repeated after a lost
    /// answer.
    pub idempotent: Option<bool>,
}

/// How an action is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActionMethod {
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}
