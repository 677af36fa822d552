//! The types of the language, as written. Their doc comments are the hover texts of editors.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::spanned::Spanned;
use crate::values::{JsonPath, OneOrMany, Period, RecordsPath};

mod action;
mod auth;
mod cursor;
mod deletion;
mod limits;
mod pagination;
mod stream;

pub use action::{Action, ActionMethod, Actions};
pub use auth::{ApiKey, Auth, ClientAuthSpec, GrantSpec, OAuth2Spec, Send, SessionSpec, TokenSpec};
pub use cursor::{
    ClientSideCursor, Cursor, IdCursor, NewestFirstCursor, NoCursor, TimestampCursor,
};
pub use deletion::{
    CascadeSpec, CountSpec, Deletion, EveryParent, FeedSpec, FlagSpec, NestedVia, ProbeSpec,
    RecentParents, Reread, SweepSpec, Via, WindowSpec,
};
pub use limits::{Lane, Learn, Limits, PerSpec, Quota};
pub use pagination::{
    NextLinkPagination, NoPagination, OffsetPagination, PageNumberPagination, Pagination,
    TokenPagination, TokenSource,
};
pub use stream::{
    Field, FieldOptions, ListBody, ListMethod, NoTimeFormat, QueryOffer, Relationship, Sensitive,
    StreamSpec, TimeFormatSpec, Undeclared,
};

/// A name and what it stands for, in the order written.
pub type Named<T> = IndexMap<Spanned<String>, T>;

/// `manifest.yaml`: what holds for the whole connector.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConnectorFile {
    /// The version of the manifest language: 1.
    pub version: Spanned<u32>,
    /// The connector's name: lower-case letters, digits and underscores.
    pub connector: Spanned<String>,
    /// The name people know it by.
    pub title: Option<String>,
    /// What it reads, in a sentence.
    pub description: Option<String>,
    /// Where the API is documented.
    pub docs: Option<String>,
    /// Where the API lives, such as `https://api.example.com/v1`. The operator may override it.
    pub base_url: Spanned<String>,
    /// Files of products, in this folder. Each is one part of the API, with streams of its own.
    #[serde(default)]
    pub products: Vec<Spanned<String>>,
    /// What the operator must or may configure. `base_url` is always there.
    #[serde(default)]
    pub config: Named<ConfigKey>,
    /// Ways to authenticate. The one whose config values are all given is used.
    #[serde(default)]
    pub auth: Named<Auth>,
    /// Whose data it is: read at the start of every run. Another account than before is refused.
    pub identity: Option<Spanned<Identity>>,
    /// The API's rate limits.
    #[serde(default)]
    pub limits: Limits,
    /// What unusual answers mean, first match wins. Sound defaults follow.
    #[serde(default)]
    pub errors: Vec<Spanned<ErrorRule>>,
    /// How a page proves that the API understood the request.
    #[serde(default)]
    pub expect: Expect,
    /// How filters, orders and includes are spelled in a query.
    #[serde(default)]
    pub query_params: QueryParams,
    /// How records are laid out in an answer.
    pub dialect: Option<Spanned<Dialect>>,
    /// Headers sent with every request.
    #[serde(default)]
    pub headers: Named<Spanned<String>>,
    /// Query parameters sent with every list request.
    #[serde(default)]
    pub params: Named<Spanned<String>>,
    /// How lists are paged.
    pub pagination: Option<Spanned<Pagination>>,
    /// What holds for every stream that says nothing else.
    #[serde(default)]
    pub defaults: Defaults,
    /// The streams, when there are no products.
    #[serde(default)]
    pub streams: Named<StreamSpec>,
}

/// One product of a connector: a part of the API with streams of its own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProductFile {
    /// The product's name. A stream `people` of product `people` is the table `people_people`.
    pub product: Spanned<String>,
    /// The name people know it by.
    pub title: Option<String>,
    /// What it holds, in a sentence.
    pub description: Option<String>,
    /// Where it is documented.
    pub docs: Option<String>,
    /// What a user needs in order to see this product, in a sentence.
    pub rights: Option<String>,
    /// A path put in front of every path of this product.
    pub base_path: Option<Spanned<String>>,
    /// How records are laid out, where it differs from the connector's.
    pub dialect: Option<Spanned<Dialect>>,
    /// Headers sent with every request of this product.
    #[serde(default)]
    pub headers: Named<Spanned<String>>,
    /// Query parameters sent with every list request of this product.
    #[serde(default)]
    pub params: Named<Spanned<String>>,
    /// How lists are paged, where it differs from the connector's.
    pub pagination: Option<Spanned<Pagination>>,
    /// What holds for every stream of this product that says nothing else.
    #[serde(default)]
    pub defaults: Defaults,
    /// The product's streams.
    #[serde(default)]
    pub streams: Named<StreamSpec>,
}

/// One value that the operator configures.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfigKey {
    /// The name people know it by.
    pub title: Option<String>,
    /// Where to find it.
    pub description: Option<String>,
    /// A secret is never printed, logged or stored in clear.
    #[serde(default)]
    pub secret: bool,
    /// Used when the operator gives none.
    pub default: Option<Spanned<String>>,
}

/// How the API says whose data it shows.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// The path that says it, with a query where one is needed.
    pub get: Spanned<String>,
    /// Where the answer has the account's id.
    pub account: JsonPath,
    /// Places whose values change when the permissions do.
    #[serde(default)]
    pub permissions: Vec<JsonPath>,
}

/// An answer, and what it means.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorRule {
    /// The HTTP status.
    pub status: Option<Spanned<u16>>,
    /// A regular expression found in the body.
    pub body: Option<Spanned<String>>,
    /// Headers of the answer, each with a regular expression found in its value.
    #[serde(default)]
    pub headers: Named<Spanned<String>>,
    /// What to do.
    pub verdict: VerdictSpec,
}

/// What an answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum VerdictSpec {
    /// A passing fault: try again, with growing pauses.
    Retry,
    /// Over the budget: wait, as the answer says or for one period.
    RateLimited,
    /// The credential expired and can be renewed.
    RefreshAuth,
    /// The credential is no longer good: the operator must reconnect.
    Reconnect,
    /// This account may not read this stream: leave it, go on with the others.
    Forbidden,
    /// Nothing to read here, such as the children of a parent that is gone.
    Ignore,
    /// The place in the list is no longer valid: read the list anew.
    RestartWindow,
    /// The stream can't be read.
    Fail,
}

/// Places in a page that prove what the API understood.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// A list of the fields that can be filtered on; must hold the cursor's field.
    pub cursor_filter: Option<JsonPath>,
    /// A list of the fields that can be ordered by; must hold the cursor's field.
    pub cursor_order: Option<JsonPath>,
    /// Headers of a request, and those in which the answer repeats what it understood, such as the version
    /// of the API: the report tells when they differ.
    #[serde(default)]
    pub echo: Named<Spanned<String>>,
    /// What to do when a page does not prove it: `fall_back` when not said.
    pub otherwise: Option<Otherwise>,
}

/// What to do when an API did not understand a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// The list is read without what the API does not do, and the report says so.
    FallBack,
    /// The stream fails.
    Fail,
}

/// How filters, orders and includes are spelled; `{field}` and `{op}` are filled in.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QueryParams {
    /// Equality, such as `where[{field}]`.
    pub filter: Option<Spanned<String>>,
    /// A range, such as `where[{field}][{op}]`, with op gt, gte, lt or lte.
    pub range: Option<Spanned<String>>,
    /// The order, such as `order`.
    pub order: Option<Spanned<String>>,
    /// How a descending order is written, such as `-{field}`.
    pub descending: Option<Spanned<String>>,
    /// Related resources to send along, such as `include`.
    pub include: Option<Spanned<String>>,
    /// The fields of a type to send, such as `fields[{type}]`: where a stream has a field `on_request`.
    pub fields: Option<Spanned<String>>,
}

/// How records are laid out in an answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = crate::schema::short_form)]
pub enum Dialect {
    /// JSON:API 1.0: `data` with `id`, `attributes` and `relationships`.
    JsonApi(JsonApiDialect),
    /// Plain JSON objects.
    Json(JsonDialect),
    /// A plain JSON object per line.
    JsonLines(JsonLinesDialect),
    /// Rows of comma-separated texts; the first one has the names.
    Csv(CsvDialect),
}

/// JSON Lines have no settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JsonLinesDialect {}

/// How rows are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CsvDialect {
    /// What stands between two fields: `,` when not said.
    pub delimiter: Option<Spanned<String>>,
}

/// JSON:API has no settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JsonApiDialect {}

/// Where the records are in plain JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JsonDialect {
    /// The list of records, such as `$.items`. The whole answer when not said. A wildcard stands for every
    /// item or entry: `$.groups[*].people`, `$.by_id.*`.
    #[serde(default)]
    pub records: RecordsPath,
}

/// What holds for every stream that says nothing else.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    /// The record's key: `id` when nobody says otherwise.
    pub key: Option<OneOrMany<Spanned<String>>>,
    /// The cursor of every stream that declares the cursor's field, and whose `query`, where it says
    /// something, offers the filter or the order. Of several, the first whose filter or order a stream's
    /// `query` offers.
    #[serde(default)]
    pub cursor: OneOrMany<Spanned<Cursor>>,
    /// How deletions are found, where a stream does not say it: strategies for which a stream lacks
    /// something (a parent, a total) are left out.
    pub deletions: Option<Vec<Spanned<Deletion>>>,
    /// Read at most once in this time.
    pub every: Option<Spanned<Period>>,
    /// What becomes of attributes that no field declares: `freeze` when nobody says otherwise.
    pub undeclared: Option<Undeclared>,
}
