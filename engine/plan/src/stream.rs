//! The compiled connector.

use std::sync::Arc;
use std::time::Duration;

use engine_client::{LearnHeaders, Limits, Rule, Rules};
use engine_manifest::values::{JsonPath, Step};

pub use self::action::{ActionKind, ActionPlan, SentField};
pub use self::paging::{Chain, ChainFrom, Paging};

use crate::ask::Ask;
use crate::decode::Decoding;
use crate::identity::IdentityPlan;
use crate::path::PathTemplate;
use crate::settings::{AuthPlan, ConfigPlan};
use crate::table::{Column, ColumnKind, ENGINE_COLUMNS, Source, Table, TimeFormat};

mod action;
mod paging;

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
    /// The parameter with the fields of a type.
    pub fields: Option<String>,
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
    /// Where its records are listed: one path, or a union. Empty when they come with others' answers.
    pub lists: Vec<ListPlan>,
    /// Partitions that are known beforehand: name and values. The lists stand for all combinations.
    pub partitions: Vec<(String, Vec<String>)>,
    /// Streams whose answers bring records of this one, and the include that asks for them; none does where
    /// they are within the records.
    pub via: Vec<(String, String)>,
    /// Where this stream's records are within those that bring them.
    pub nested: Option<NestedPlan>,
    /// Streams whose records come with this one's answers, and the include that asks for them.
    pub carries: Vec<(String, String)>,
    /// The first names of the places in its records where others' records are.
    pub holds: Vec<String>,
    /// The record that another stream's include brought these with.
    pub owner: Option<OwnerPlan>,
    /// Includes that its own records are asked for with.
    pub include: Vec<String>,
    /// Its attributes that come only when they are asked for by name.
    pub on_request: Vec<String>,
    /// The parameters that ask for fields by name, for answers of lists and of single records.
    pub by_name: Vec<(String, String)>,
    /// Which of the list's records belong to the stream: all conditions hold.
    pub belongs: Vec<Condition>,
    /// What is taken out of an answer before anything is made of it.
    pub censors: Vec<Censor>,
    /// The path of one record; its last variable is the record's id.
    pub get: PathTemplate,
    /// Only the lists of parents that have changed are read again.
    pub reread_changed: bool,
    /// So are those of the latest parents.
    pub recent: Option<RecentPlan>,
    /// What unusual answers mean, before the connector's rules.
    pub rules: Arc<[Rule]>,
    /// What a user needs in order to see its records.
    pub rights: Option<String>,
    /// How deletions are found.
    pub deletions: Deletions,
    /// Read at most once in this time.
    pub every: Option<Duration>,
    /// Read when nobody asks for it by name.
    pub by_default: bool,
    /// Headers of every request.
    pub headers: Vec<(String, String)>,
    /// Query parameters of every list request.
    pub params: Vec<(String, String)>,
    /// What of a list request depends on the page, the cursor or the parent.
    pub ask: Ask,
    /// How bodies are written.
    pub decoding: Decoding,
    /// How the list is paged.
    pub paging: Paging,
    /// An answer is one record, or none.
    pub single: bool,
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
    /// What a program can do to the records.
    pub actions: Vec<ActionPlan>,
    /// Attributes that no column declares become columns; else they stay in `_raw`.
    pub evolve: bool,
    /// A hash of everything that gives a checkpoint its meaning.
    pub definition: String,
}

/// A list of records within another stream's records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NestedPlan {
    /// Where it is.
    pub at: Vec<Step>,
    /// The column with the other record's key.
    pub owner: String,
    /// The column with the place in the list.
    pub place: Option<String>,
    /// It is among the attributes of a JSON:API resource.
    pub in_attributes: bool,
}

/// The record that others came along with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnerPlan {
    /// Columns of its own that are columns here too: the variables of its path.
    pub above: Vec<String>,
    /// The column with its key.
    pub column: String,
    /// Columns with the keys of the records on the way from it to these.
    pub between: Vec<String>,
}

/// What a column's value must be, or must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The column.
    pub column: String,
    /// Values, as texts; `None` is no value.
    pub values: Vec<Option<String>>,
    /// None of them may be the column's.
    pub except: bool,
}

/// Values that are not for everybody's eyes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Censor {
    /// The JSON:API type of the included records that hold them; else the list's own records do.
    pub included: Option<String>,
    /// Where in a record they are.
    pub path: Vec<Step>,
    /// Their hash takes their place, instead of nothing.
    pub hash: bool,
    /// The config key by which the operator decides it: nothing of them is kept until that is known.
    pub decided: Option<String>,
    /// Only what is no list of objects is taken out: what stands in the place of a list of records that hold
    /// such values.
    pub unless_list: bool,
}

/// Records of another stream that name those that are gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedPlan {
    /// The other stream.
    pub stream: String,
    /// Its column with the key of the one that is gone.
    pub column: String,
    /// Which of its records count.
    pub only: Vec<Condition>,
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
    /// What it names may not be there.
    pub dangling: bool,
}

/// The parents whose lists are read in every run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecentPlan {
    /// The parent's column, a time or a date.
    pub column: String,
    /// How far they reach back.
    pub back: Duration,
}

impl RecentPlan {
    /// The value from which on the parent's column is recent, as the column holds it.
    #[must_use]
    pub fn from(&self, parent: &Table, now: jiff::Timestamp) -> String {
        let kind = parent.columns.iter().find(|c| c.name == self.column).map(|c| c.kind);
        let from = now.checked_sub(self.back).unwrap_or(jiff::Timestamp::MIN).to_string();
        let length = if kind == Some(ColumnKind::Date) { "2026-01-01".len() } else { from.len() };
        from[..length].to_owned()
    }
}

/// One list of a stream's records.
#[derive(Clone, Debug)]
pub struct ListPlan {
    /// The path.
    pub path: PathTemplate,
    /// The stream whose records fill the path's variables.
    pub parent: Option<ParentLink>,
    /// What the names of its partitions begin with, where there are several lists.
    pub prefix: String,
    /// The partition that it is: names and values.
    pub fixed: Vec<(String, String)>,
}

/// How a stream's deletions are found. Any of them may be there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deletions {
    /// Complete readings, at the latest after this time.
    pub sweep: Option<Duration>,
    /// Streams that name the records that are gone.
    pub feeds: Vec<FeedPlan>,
    /// The field by which a record says itself that it is gone.
    pub flag: Option<FlagPlan>,
    /// Streams whose records own these, and the column of this stream with the owner's key.
    pub cascades: Vec<(String, String)>,
    /// Single records are asked for.
    pub probe: Option<ProbePlan>,
    /// The total is compared with the rows.
    pub count: bool,
    /// The latest part of the list is read completely.
    pub window: Option<WindowPlan>,
}

/// A record's own word that it is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagPlan {
    /// The column.
    pub column: String,
    /// The values that mean it; empty when every value does but null, false, 0 and the empty text.
    pub is: Vec<String>,
}

/// Asking for single records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProbePlan {
    /// Within this time each record is asked for once; only suspects are when `None`.
    pub every: Option<Duration>,
    /// Most records asked for in a run.
    pub at_most: u32,
}

/// The latest part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowPlan {
    /// The field, which is a column too.
    pub field: String,
    /// The parameter for "at this time or later".
    pub filter: String,
    /// How far the part reaches back.
    pub back: Duration,
    /// How often it is read; in every run when `None`.
    pub every: Option<Duration>,
}

/// The column with a partition's name, where no other column tells it from all others.
pub const PARTITION_COLUMN: &str = "_partition";

impl ListPlan {
    /// The name of a partition as its column shows it: the fixed values and the parent's key.
    #[must_use]
    pub fn label(&self, parent: &str) -> String {
        let parent = self.parent.as_ref().map(|_| parent);
        let parts = self.fixed.iter().map(|(_, value)| value.as_str()).chain(parent);
        let parts: Vec<String> =
            parts.map(|part| part.replace('%', "%25").replace('/', "%2F")).collect();
        parts.join("/")
    }
}

/// A nested stream's parent.
#[derive(Clone, Debug)]
pub struct ParentLink {
    /// The parent stream's name.
    pub stream: String,
    /// Each variable of the path, and the parent's column that fills it. The last is the parent's key.
    pub variables: Vec<(String, String)>,
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

/// How changed records are found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CursorPlan {
    /// The field.
    pub field: String,
    /// What its values are, and what the API does with them.
    pub kind: CursorKind,
    /// The parameter for "at this value or later".
    pub filter: Option<String>,
    /// The order parameter and its value for "oldest first" ([`CursorKind::NewestFirst`]: newest). With
    /// it and the filter the list is walked along the field.
    pub order: Option<(String, String)>,
    /// How far before the last run's start to look again.
    pub lookback: Duration,
    /// How many numbers below the highest to look again.
    pub overlap: u32,
    /// The parameter for "at this time or earlier", and the time before which there is nothing.
    pub until: Option<(String, String)>,
    /// The length of the parts in which every list is read.
    pub step: Option<Duration>,
    /// How the API writes the field's values, and takes them.
    pub written: Option<TimeFormat>,
}

/// What kind of cursor a stream has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CursorKind {
    /// A time that the API filters by.
    Timestamp,
    /// A time by which the list comes newest first.
    NewestFirst,
    /// A time by which nothing but the engine can filter.
    ClientSide,
    /// A number that only grows.
    Id,
}

impl CursorPlan {
    /// A value of the field as the API takes it.
    #[must_use]
    pub fn shown(&self, value: &str) -> String {
        match (&self.written, crate::extract::instant(value)) {
            (Some(format), Some(at)) => format.write(at),
            _ => value.to_owned(),
        }
    }

    /// A value of the field as a number that can be compared.
    #[must_use]
    pub fn point(&self, text: &str) -> Option<i128> {
        match self.kind {
            CursorKind::Id => text.parse().ok(),
            _ => crate::extract::instant(text).map(jiff::Timestamp::as_nanosecond),
        }
    }
}

/// Lists in the answer that must hold the cursor's field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExpectPlan {
    /// Fields that can be filtered on.
    pub cursor_filter: Option<JsonPath>,
    /// Fields that can be ordered by.
    pub cursor_order: Option<JsonPath>,
    /// Headers of a request, and those in which its answer repeats them.
    pub echo: Vec<(String, String)>,
    /// A page that does not prove it fails the stream.
    pub fails: bool,
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
    /// Its parents: one per list, where it is nested.
    pub fn parents(&self) -> impl Iterator<Item = (&ListPlan, &ParentLink)> {
        self.lists.iter().filter_map(|list| Some((list, list.parent.as_ref()?)))
    }

    /// The answer of a list that has no records, or of a single record that is none; `None` where that
    /// can't be written.
    #[must_use]
    pub fn nothing(&self) -> Option<String> {
        if self.decoding != Decoding::Json || !self.expect_nothing() {
            return None;
        }
        let steps = match &self.dialect {
            DialectPlan::JsonApi => vec!["data"],
            DialectPlan::Json { records } => {
                let name = |step: &Step| matches!(step, Step::Name(_));
                let names = records.0.iter().filter(|step| name(step)).map(|step| match step {
                    Step::Name(name) => name.as_str(),
                    Step::Index(_) | Step::Any => "",
                });
                names.collect()
            }
        };
        let around = |inner, name: &&str| serde_json::json!({ *name: inner });
        let none = match self.single {
            true => serde_json::Value::Null,
            false => serde_json::json!([]),
        };
        Some(steps.iter().rev().fold(none, around).to_string())
    }

    /// The records are in one place.
    fn expect_nothing(&self) -> bool {
        let scattered = |path: &JsonPath| path.0.contains(&Step::Any);
        !matches!(&self.dialect, DialectPlan::Json { records } if scattered(records))
    }

    /// It has a list per record of another stream.
    #[must_use]
    pub fn is_nested(&self) -> bool {
        self.parents().next().is_some()
    }

    /// It is read in partitions: a list per record of another stream, or per value.
    #[must_use]
    pub fn is_partitioned(&self) -> bool {
        self.is_nested() || !self.partitions.is_empty()
    }

    /// Where the answer says how many records the list has.
    #[must_use]
    pub fn total(&self) -> Option<&JsonPath> {
        match &self.paging {
            Paging::Single => None,
            Paging::Offset { total, .. } | Paging::Number { total, .. } => total.as_ref(),
            Paging::Chain(chain) => chain.total.as_ref(),
        }
    }

    /// The streams whose records own this one's, and the column with the owner's key: those that it
    /// names, and where missing records are deleted, the parents whose lists they were in.
    pub fn owners(&self) -> impl Iterator<Item = (&str, &str)> {
        let named =
            self.deletions.cascades.iter().map(|(owner, key)| (owner.as_str(), key.as_str()));
        let sweeps = self.deletions.sweep.is_some() && self.table.members.is_empty();
        let parents = self.parents().filter_map(move |(_, parent)| {
            let (variable, _) = parent.variables.last().filter(|_| sweeps)?;
            Some((parent.stream.as_str(), variable.as_str()))
        });
        let cascades = &self.deletions.cascades;
        let new =
            |(owner, key): &(&str, &str)| !cascades.iter().any(|(o, k)| o == owner && k == key);
        named.chain(parents.filter(new))
    }

    /// The streams that must be read before this one: its parents, its owners, those whose answers bring
    /// its records, and those whose deletions it names.
    pub fn after<'p>(&'p self, plan: &'p Plan) -> impl Iterator<Item = &'p str> {
        let parents = self.parents().map(|(_, parent)| parent.stream.as_str());
        let named = move |s: &&StreamPlan| s.deletions.feeds.iter().any(|f| f.stream == self.name);
        let accuses = plan.streams.iter().filter(named).map(|s| s.name.as_str());
        // a record that went to another owner must not go with the one it left
        let owners = self.owners().map(|(owner, _)| owner).filter(|owner| *owner != self.name);
        let hosts = self.via.iter().map(|(host, _)| host.as_str());
        parents.chain(owners).chain(hosts).chain(accuses)
    }

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
                    values: Vec::new(),
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

    /// The streams whose deletions the stream `name` tells, and how.
    pub fn fed_by<'p>(
        &'p self,
        name: &'p str,
    ) -> impl Iterator<Item = (&'p StreamPlan, &'p FeedPlan)> {
        let feeds = |s: &'p StreamPlan| s.deletions.feeds.iter().map(move |feed| (s, feed));
        self.streams.iter().flat_map(feeds).filter(move |(_, feed)| feed.stream == name)
    }

    /// The lists that each record of `name` has: stream, list, link.
    pub fn children<'p>(
        &'p self,
        name: &'p str,
    ) -> impl Iterator<Item = (&'p StreamPlan, &'p ListPlan, &'p ParentLink)> {
        let lists = |s: &'p StreamPlan| s.parents().map(move |(list, link)| (s, list, link));
        self.streams.iter().flat_map(lists).filter(move |(_, _, link)| link.stream == name)
    }
}
