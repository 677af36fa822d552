//! What is peculiar to one API, as data: `mock.yaml` beside the manifest.

use std::collections::HashMap;

use engine_manifest::{ConnectorSource, Problems, tree};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Its name.
const FILE: &str = "mock.yaml";

/// The content of `mock.yaml`. Everything has a plain default.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Oddities {
    /// The base count N of records.
    pub records: Option<u32>,
    /// Files beside it that say more about some of the streams.
    pub parts: Vec<String>,
    /// How many records each stream has.
    pub streams: HashMap<String, Count>,
    /// Documents that belong to no stream, by path.
    pub documents: HashMap<String, Value>,
    /// Page sizes.
    pub page_size: PageSize,
    /// Constant headers on every answer.
    pub headers: HashMap<String, String>,
    /// Content types.
    pub content_type: ContentTypes,
    /// Request headers that come back under another name.
    pub echo_headers: HashMap<String, String>,
    /// How the budget shows.
    pub rate: Rate,
    /// What refusals look like.
    pub errors: HashMap<String, Refusal>,
    /// Members of `meta` that list what the API offers: name -> `filters`, `orders` or `includes`.
    pub meta: HashMap<String, Offered>,
    /// Constant members of `meta`.
    pub meta_constant: Map<String, Value>,
    /// What an unknown filter does.
    pub unknown_filters: UnknownFilters,
    /// `meta.next.offset` and `meta.prev.offset` beside the links.
    pub next_offset: bool,
    /// `included: []` even where nothing was asked for.
    pub include_empty_included: bool,
    /// The type that a relationship names, where it is not the resource's own: `stream.relationship`.
    pub relationship_types: HashMap<String, String>,
    /// An unset to-one relationship is `data: null`, never left out.
    pub always_data_on_relationships: bool,
    /// Ids that come first in a stream.
    pub ids: HashMap<String, Vec<String>>,
    /// Times that are spread evenly over years, by `stream.field` or `field`: they grow with the record's
    /// number.
    pub spans: HashMap<String, Span>,
    /// Plausible values by `stream.field` or `field`.
    pub values: HashMap<String, Vec<Value>>,
}

/// What a part says, as in the whole.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Part {
    streams: HashMap<String, Count>,
    relationship_types: HashMap<String, String>,
    ids: HashMap<String, Vec<String>>,
    spans: HashMap<String, Span>,
    values: HashMap<String, Vec<Value>>,
}

/// How many records a stream has.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Count {
    /// For every hundred of the base count.
    PerHundred(u32),
    /// Always so many.
    Exactly(u32),
}

/// Times around the server's present.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Days back to the first.
    pub past: u32,
    /// Days ahead to the last.
    #[serde(default)]
    pub future: u32,
}

/// Page sizes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageSize {
    /// When the request names none.
    pub default: usize,
    /// The most that is given.
    pub max: usize,
}

impl Default for PageSize {
    fn default() -> Self {
        Self { default: 25, max: 100 }
    }
}

/// Content types.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentTypes {
    /// Of data.
    pub ok: String,
    /// Of refusals.
    pub error: String,
}

impl Default for ContentTypes {
    fn default() -> Self {
        let json = "application/json".to_owned();
        Self { ok: json.clone(), error: json }
    }
}

/// How the budget shows in headers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rate {
    /// The header with the budget.
    pub limit: Option<String>,
    /// The header with what is used.
    pub used: Option<String>,
    /// The header with what is left.
    pub remaining: Option<String>,
    /// The header with the period.
    #[serde(rename = "in")]
    pub period: Option<String>,
    /// The form of the period, with `{seconds}` in it.
    pub in_format: Option<String>,
    /// The header that says when to come back.
    pub retry_after: Option<String>,
    /// A refused request counts too.
    pub counts_rejected: bool,
}

/// A refusal.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// Its status.
    pub status: u16,
    /// Its body; `{used}`, `{limit}` and `{seconds}` are filled in.
    pub body: Value,
}

/// A list of what the API offers.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Offered {
    /// Fields that can be filtered on.
    Filters,
    /// Fields that the list can be ordered by.
    Orders,
    /// What can be sent along.
    Includes,
}

/// What an unknown filter does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownFilters {
    /// Nothing: the whole list comes.
    #[default]
    Ignore,
    /// It is refused.
    Refuse,
}

/// Why a `mock.yaml` can't be used.
#[derive(Debug, thiserror::Error)]
#[error("mock.yaml: {0}")]
pub struct OdditiesError(String);

impl Oddities {
    /// What a connector says: its `mock.yaml`, and the `parts` that it names; nothing odd where it has none.
    ///
    /// # Errors
    /// When one of the files can't be used.
    pub fn of(source: &ConnectorSource) -> Result<Self, OdditiesError> {
        let Ok(text) = source.read(FILE) else { return Ok(Self::default()) };
        let mut all = Self::parse(&text)?;
        for name in std::mem::take(&mut all.parts) {
            let within = |e: String| OdditiesError(format!("{name}: {e}"));
            let text = source.read(&name).map_err(within)?;
            let part = Part::parse(&text).map_err(|e| within(e.0))?;
            all.streams.extend(part.streams);
            all.relationship_types.extend(part.relationship_types);
            all.ids.extend(part.ids);
            all.spans.extend(part.spans);
            all.values.extend(part.values);
        }
        Ok(all)
    }

    /// Reads a `mock.yaml`.
    ///
    /// # Errors
    /// When it is no YAML, or says something unknown.
    pub fn parse(text: &str) -> Result<Self, OdditiesError> {
        parsed(text)
    }
}

impl Part {
    fn parse(text: &str) -> Result<Self, OdditiesError> {
        parsed(text)
    }
}

fn parsed<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, OdditiesError> {
    let mut problems = Problems::default();
    let node = tree::parse(0, text, &mut problems);
    if let Some(problem) = problems.sorted().first() {
        return Err(OdditiesError(problem.message.clone()));
    }
    let json = node.map_or(Value::Object(Map::new()), |n| n.to_json());
    serde_json::from_value(json).map_err(|e| OdditiesError(e.to_string()))
}
