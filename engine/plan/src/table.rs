//! The table a stream's records go to.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ColumnKind {
    /// Text; keys and ids always are.
    Text,
    /// A whole number of 64 bits.
    Integer,
    /// A floating-point number.
    Number,
    /// An exact decimal, as canonical text.
    Decimal,
    /// True or false.
    Boolean,
    /// A calendar date, `2026-11-22`.
    Date,
    /// An instant, RFC 3339 in UTC.
    Timestamp,
    /// JSON text.
    Json,
}

impl ColumnKind {
    /// The kind that holds the values of both.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        match (self, other) {
            (a, b) if a == b => a,
            (Self::Integer, Self::Number) | (Self::Number, Self::Integer) => Self::Number,
            _ => Self::Text,
        }
    }

    /// Its name in manifests and in the engine's own tables.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Timestamp => "timestamp",
            Self::Json => "json",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let all = [
            Self::Text,
            Self::Integer,
            Self::Number,
            Self::Decimal,
            Self::Boolean,
            Self::Date,
            Self::Timestamp,
            Self::Json,
        ];
        all.into_iter().find(|kind| kind.word() == word)
    }
}

/// Where a column's value comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The record's own id (JSON:API).
    Id,
    /// An attribute.
    Attribute(String),
    /// A place within the record, or a value that is written in a way of its own.
    Place {
        /// The names that lead there.
        path: Vec<String>,
        /// How it is written.
        format: Option<TimeFormat>,
    },
    /// A variable of the stream's path (the parent's key), or what tells its partition.
    Parent(String),
    /// The same in every record; `{{ config.NAME }}` is bound before the first one.
    Constant(String),
    /// The id at the other end of a to-one relationship, else the attribute of the column's name.
    RelationId(String),
    /// The type at the other end.
    RelationType(String),
}

/// How a time is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TimeFormat {
    /// Seconds since 1970.
    Unix,
    /// Milliseconds since 1970.
    UnixMs,
    /// As a pattern of `strptime` says.
    Pattern(String),
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: ColumnKind,
    /// Where its value comes from.
    pub source: Source,
    /// Changes by itself: no change of the record.
    pub volatile: bool,
    /// What people should know about it.
    pub comment: Option<String>,
    /// The words that are known to stand in it.
    pub values: Vec<String>,
    /// No declaration: added because the source began to send the attribute.
    pub evolved: bool,
}

/// A to-many relationship: a table of pairs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LinkTable {
    /// `<stream>__<relationship>`.
    pub name: String,
    /// The column with the owner's key: `<stream>_id`.
    pub owner_column: String,
    /// The column with the other id: `<relationship>_id`.
    pub target_column: String,
    /// The relationship's name in the record.
    pub relationship: String,
}

/// The shape of a stream's table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Table {
    /// The stream's name.
    pub name: String,
    /// What people should know about it.
    pub comment: Option<String>,
    /// The columns, keys first. The engine's own (`_raw`, `_synced_at`, …) are not among them.
    pub columns: Vec<Column>,
    /// How many of the columns, from the first, are the key.
    pub key_columns: usize,
    /// To-many relationships.
    pub links: Vec<LinkTable>,
    /// The parents that share a record: pairs of the record's key and a parent's. In these the
    /// relationship is the variable of the path.
    pub members: Vec<LinkTable>,
}

impl Table {
    /// The place of a column.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.name == name)
    }
}

/// Names that belong to the engine.
pub(crate) const ENGINE_COLUMNS: [&str; 5] =
    ["_raw", "_synced_at", "_deleted_at", "_hash", "_connection"];

/// The separator of a composite key's parts in its text form: no key holds it.
pub const KEY_SEPARATOR: char = '\u{1f}';
