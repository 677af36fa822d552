//! The API's rate limits, as written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::spanned::Spanned;
use crate::values::{OneOrMany, Period};

/// The API's rate limits: a budget for everything one credential does.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Who shares the budget: `credential` when not said.
    pub per: Option<PerSpec>,
    /// The budget that holds until the API says otherwise; a list where several hold at once.
    #[serde(default)]
    pub quota: OneOrMany<Quota>,
    /// The response headers in which the API states its budget. `RateLimit-*` and `X-RateLimit-*` are
    /// understood when none is named.
    #[serde(default)]
    pub learn: Learn,
    /// Most requests in flight at once.
    pub concurrency: Option<Spanned<u32>>,
    /// Requests with a budget of their own.
    #[serde(default)]
    pub lanes: Vec<Spanned<Lane>>,
}

/// Who shares a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PerSpec {
    /// All who use one credential.
    Credential,
    /// All who use the API from here.
    Host,
}

/// Requests with a budget of their own, which count against the general one as well.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Requests that skip more records than this.
    pub offset_over: Option<Spanned<u64>>,
    /// Requests whose path matches this regular expression.
    pub path: Option<Spanned<String>>,
    /// The budget that holds until the API says otherwise.
    #[serde(default)]
    pub quota: OneOrMany<Quota>,
    /// Most requests in flight at once.
    pub concurrency: Option<Spanned<u32>>,
    /// Its requests don't count against the general budget.
    #[serde(default)]
    pub apart: bool,
}

/// So many requests in any span of so much time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// How many requests.
    pub requests: Spanned<u32>,
    /// In which time, such as `20s`.
    #[serde(rename = "in")]
    pub period: Spanned<Period>,
}

/// Response headers that state the budget.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Learn {
    /// How many requests the budget has.
    pub limit: Option<Spanned<String>>,
    /// How many of them are used.
    pub used: Option<Spanned<String>>,
    /// How many of them are left.
    pub remaining: Option<Spanned<String>>,
    /// The length of its period in seconds (`20`, `20 seconds`).
    #[serde(rename = "in")]
    pub period: Option<Spanned<String>>,
    /// When what is left is whole again: seconds from now, a Unix time, or a date.
    pub reset: Option<Spanned<String>>,
}
