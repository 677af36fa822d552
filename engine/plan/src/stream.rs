//! The compiled connector.

use std::time::Duration;

use engine_client::{LearnHeaders, Limits, Rules};
use engine_manifest::values::JsonPath;

use crate::identity::IdentityPlan;
use crate::path::PathTemplate;
use crate::settings::{AuthPlan, ConfigPlan};
use crate::table::{Column, ColumnKind, ENGINE_COLUMNS, Source, Table};

/// Columns up to which a table grows by itself.
const COLUMNS_MAX: usize = 1_000;

/// A compiled connector: nothing in it needs to be evaluated again.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The connector's name.
    pub connector: String,
    /// The name people know it by.
    pub title: Option<String>,
    /// Where the API lives unless the operator says otherwise.
    pub base_url: String,
    /// What can be configured.
    pub config: Vec<ConfigPlan>,
    /// Ways to authenticate.
    pub auth: Vec<AuthPlan>,
    /// Whose data it is.
    pub identity: Option<IdentityPlan>,
    /// The API's limits.
    pub limits: Limits,
    /// The headers in which the API states its budget.
    pub learn: LearnHeaders,
    /// What unusual answers mean.
    pub rules: Rules,
    /// How filters, orders and includes are spelled.
    pub query: QueryForms,
    /// The streams, parents before their children.
    pub streams: Vec<StreamPlan>,
}

/// How filters, orders and includes are spelled; `{field}` and `{op}` are still in them.
#[derive(Clone, Debug, Default)]
pub struct QueryForms {
    /// Equality.
    pub filter: Option<String>,
    /// A range.
    pub range: Option<String>,
    /// The order parameter.
    pub order: Option<String>,
    /// A descending order.
    pub descending: Option<String>,
    /// The include parameter.
    pub include: Option<String>,
}

/// One compiled stream.
#[derive(Clone, Debug)]
pub struct StreamPlan {
    /// Its name, which is the table's.
    pub name: String,
    /// The product it belongs to.
    pub product: Option<String>,
    /// Its name inside the product.
    pub local: String,
    /// The name people know it by.
    pub title: Option<String>,
    /// What one record is.
    pub description: Option<String>,
    /// The JSON:API type of its records.
    pub resource: Option<String>,
    /// The list's path.
    pub path: PathTemplate,
    /// The path of one record; its last variable is the record's id.
    pub get: PathTemplate,
    /// The stream whose records fill the path's variables.
    pub parent: Option<ParentLink>,
    /// Headers of every request.
    pub headers: Vec<(String, String)>,
    /// Query parameters of every list request.
    pub params: Vec<(String, String)>,
    /// How the list is paged.
    pub paging: Paging,
    /// How records are laid out.
    pub dialect: DialectPlan,
    /// How changed records are found.
    pub cursor: Option<CursorPlan>,
    /// What a page must prove.
    pub expect: ExpectPlan,
    /// The table.
    pub table: Table,
    /// Columns in which a relationship's id wins over an attribute of the same name.
    pub shared_columns: Vec<String>,
    /// Where each to-one and to-many relationship points: name, streams, other resource types.
    pub relations: Vec<Relation>,
    /// What the API offers for this list.
    pub offer: Offer,
    /// Attributes that no column declares become columns; else they stay in `_raw`.
    pub evolve: bool,
    /// A hash of everything that gives a checkpoint its meaning.
    pub definition: String,
}

/// Where a relationship points.
#[derive(Clone, Debug)]
pub struct Relation {
    /// Its name in the record.
    pub name: String,
    /// Names of the streams it points to.
    pub to: Vec<String>,
    /// Resource types that no stream reads.
    pub types: Vec<String>,
    /// To-many.
    pub many: bool,
}

/// A nested stream's parent.
#[derive(Clone, Debug)]
pub struct ParentLink {
    /// The parent stream's name.
    pub stream: String,
    /// Each variable of the path, and the parent's column that fills it. The last is the parent's key.
    pub variables: Vec<(String, String)>,
}

/// How a list is paged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Paging {
    /// One page.
    Single,
    /// By records to skip.
    Offset {
        /// The parameter with the number of records to skip.
        offset: String,
        /// The parameter with the page size.
        limit: Option<String>,
        /// Records per page.
        page_size: u64,
        /// Where the total is.
        total: Option<JsonPath>,
        /// What is there while more follows.
        more: Option<JsonPath>,
    },
    /// By the number of the page.
    Number {
        /// The parameter with the number of the page.
        page: String,
        /// The parameter with the page size.
        limit: Option<String>,
        /// Records per page.
        page_size: Option<u64>,
        /// The first page's number.
        first: u64,
        /// Where the total is.
        total: Option<JsonPath>,
        /// What is there while more follows.
        more: Option<JsonPath>,
    },
}

/// How records are laid out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DialectPlan {
    /// JSON:API 1.0.
    JsonApi,
    /// Plain objects, in a list at this path.
    Json {
        /// Where the list is.
        records: JsonPath,
    },
}

/// A time of change that the API can filter on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CursorPlan {
    /// The field.
    pub field: String,
    /// The parameter for "at this time or later".
    pub filter: String,
    /// The order parameter and its value for "oldest first"; with it the list is walked along the field.
    pub order: Option<(String, String)>,
    /// How far before the last run's start to look again.
    pub lookback: Duration,
}

/// Lists in the answer that must hold the cursor's field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExpectPlan {
    /// Fields that can be filtered on.
    pub cursor_filter: Option<JsonPath>,
    /// Fields that can be ordered by.
    pub cursor_order: Option<JsonPath>,
}

/// What the API offers for a list.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// Fields that can be filtered on.
    pub filters: Vec<String>,
    /// Fields that the list can be ordered by.
    pub orders: Vec<String>,
    /// What can be sent along.
    pub includes: Vec<String>,
}

impl StreamPlan {
    /// The same stream with columns for attributes that the manifest does not declare. Names that
    /// differ from a column's only by case, that belong to the engine or that no database takes, and
    /// what is above the limit, get none.
    #[must_use]
    pub fn widened<'a>(&self, more: impl IntoIterator<Item = (&'a str, ColumnKind)>) -> Self {
        let mut wide = self.clone();
        for (name, kind) in more {
            let columns = &mut wide.table.columns;
            let taken = |c: &Column| c.name.to_lowercase() == name.to_lowercase();
            let fits = !name.is_empty() && name.len() <= 200 && !name.chars().any(char::is_control);
            let engines = ENGINE_COLUMNS.contains(&name.to_lowercase().as_str());
            let full = columns.len() >= COLUMNS_MAX;
            if fits && !engines && !full && !columns.iter().any(taken) {
                columns.push(Column {
                    name: name.to_owned(),
                    kind,
                    source: Source::Attribute(name.to_owned()),
                    volatile: false,
                    comment: None,
                    evolved: true,
                });
            }
        }
        wide
    }
}

impl Plan {
    /// A stream by its name.
    #[must_use]
    pub fn stream(&self, name: &str) -> Option<&StreamPlan> {
        self.streams.iter().find(|s| s.name == name)
    }

    /// The streams whose parent is `name`.
    pub fn children<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p StreamPlan> {
        self.streams.iter().filter(move |s| s.parent.as_ref().is_some_and(|p| p.stream == name))
    }
}
