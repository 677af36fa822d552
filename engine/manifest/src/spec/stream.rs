//! One stream, as written.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::{Actions, Cursor, Deletion, Dialect, ErrorRule, Named, Pagination, Reread, Via};
use crate::spanned::Spanned;
use crate::values::{JsonPath, OneOrMany, Period};

/// One stream: a list of records of one kind, and the table they go to.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StreamSpec {
    /// The name people know it by.
    pub title: Option<String>,
    /// What one record is, in a sentence.
    pub description: Option<String>,
    /// Where it is documented.
    pub docs: Option<String>,
    /// The list's path below the base path, such as `/people` or `/groups/{group_id}/memberships`; `/` is
    /// the base path itself. Several paths, one per parent, are a union: each gives a part of the records.
    /// Records that are within others' (`via: nested`) have none, and those that come along with others
    /// (`via: include`) need none.
    #[schemars(default)]
    pub path: OneOrMany<Spanned<String>>,
    /// The path of one record: `{path}/{id}` when not said.
    pub get: Option<Spanned<String>>,
    /// The streams whose keys fill the path's variables. Several are a union: with one path, the keys of
    /// all of them fill it; with several paths, each fills its own.
    #[serde(default)]
    pub parents: Vec<Spanned<String>>,
    /// Partitions that are known beforehand, such as `{ region: [eu, us] }`: the list is read once for each
    /// value, which fills the path's variable or `{{ partition.NAME }}`, and is a column of each record.
    /// Several names are read in all combinations. A text such as `{{ config.sites }}` is a list of values
    /// with commas between them.
    #[serde(default)]
    pub partitions: Named<OneOrMany<Spanned<String>>>,
    /// Several parents list the same record: a table of pairs `<stream>__<parent>` says which.
    pub shared: Option<Spanned<bool>>,
    /// Whose lists are read again: `all` when not said.
    pub reread: Option<Spanned<Reread>>,
    /// The records come with another stream's answers. A variable in the path is then the column with the
    /// key of the record that they came with.
    pub via: Option<Spanned<Via>>,
    /// The JSON:API resource type of its records.
    #[serde(rename = "type")]
    pub resource: Option<Spanned<String>>,
    /// The field, or fields, that tell records apart: `id` when not said.
    pub key: Option<OneOrMany<Spanned<String>>>,
    /// How changed records are found; `none` reads the whole list each time.
    pub cursor: Option<Spanned<Cursor>>,
    /// How deletions are found; never, when nobody says how.
    pub deletions: Option<Vec<Spanned<Deletion>>>,
    /// Read at most once in this time: in every run when not said.
    pub every: Option<Spanned<Period>>,
    /// Whether it is read when nobody asks for it by name: `true` when not said.
    #[serde(rename = "default")]
    pub by_default: Option<bool>,
    /// The record's attributes and their types.
    #[serde(default)]
    pub fields: Named<Field>,
    /// Only records that have one of these values in each of these fields belong to the stream, such as
    /// `{ status: [active, trial] }`. `~` means no value.
    #[serde(default)]
    pub only: Named<OneOrMany<Option<Spanned<String>>>>,
    /// Records that have one of these values in one of these fields don't.
    #[serde(default)]
    pub except: Named<OneOrMany<Option<Spanned<String>>>>,
    /// Which other records a record points to.
    #[serde(default)]
    pub relationships: Named<Relationship>,
    /// How records are laid out, where it differs.
    pub dialect: Option<Spanned<Dialect>>,
    /// How the list is asked for: `get` when not said.
    pub method: Option<Spanned<ListMethod>>,
    /// What is sent along when it is asked for by POST.
    pub body: Option<Spanned<ListBody>>,
    /// Headers sent with this stream's requests.
    #[serde(default)]
    pub headers: Named<Spanned<String>>,
    /// Query parameters sent with this stream's list requests.
    #[serde(default)]
    pub params: Named<Spanned<String>>,
    /// Includes that each page is asked for with, so that its records carry these relationships. What comes
    /// along is left out, unless a stream is `via` it.
    #[serde(default)]
    pub include: OneOrMany<Spanned<String>>,
    /// What unusual answers mean for this stream; those of the connector follow.
    #[serde(default)]
    pub errors: Vec<Spanned<ErrorRule>>,
    /// What a user needs in order to see these records, where it differs from the product's.
    pub rights: Option<String>,
    /// How the list is paged, where it differs.
    pub pagination: Option<Spanned<Pagination>>,
    /// Which filters, orders and includes the API offers for this list.
    #[serde(default)]
    pub query: QueryOffer,
    /// What becomes of attributes that no field declares, where it differs.
    pub undeclared: Option<Undeclared>,
    /// What a program can do to the records. The engine itself only reads.
    #[serde(default)]
    pub actions: Actions,
}

/// How a list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ListMethod {
    /// GET.
    Get,
    /// POST, of a search: it reads, so it may be repeated.
    Post,
}

/// What is sent along with a search. Texts may hold `{{ page.token }}`, `{{ page.size }}`,
/// `{{ page.offset }}`, `{{ page.number }}`, `{{ cursor.from }}`, `{{ cursor.until }}` and
/// `{{ parent.NAME }}`; what has no value, such as the token of the first page, is left out with its entry.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ListBody {
    /// A JSON document.
    Json(serde_json::Value),
    /// A form.
    Form(Named<Spanned<String>>),
}

/// What becomes of attributes that no field declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Undeclared {
    /// They stay in `_raw`; the run's report names them.
    Freeze,
    /// They become columns, whose type is that of the first values, and are filled from `_raw`.
    Evolve,
}

/// The type of a field.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = crate::schema::short_form)]
pub enum Field {
    /// Any text.
    Text(FieldOptions),
    /// A whole number of up to 64 bits.
    Integer(FieldOptions),
    /// A floating-point number.
    Number(FieldOptions),
    /// An exact decimal number, such as an amount of money.
    Decimal(FieldOptions),
    /// True or false.
    Boolean(FieldOptions),
    /// A calendar date.
    Date(FieldOptions),
    /// An instant.
    Timestamp(FieldOptions),
    /// An object, a list or anything else, kept as JSON.
    Json(FieldOptions),
}

impl Field {
    /// What every type has in common.
    #[must_use]
    pub fn options(&self) -> &FieldOptions {
        match self {
            Self::Text(o) | Self::Integer(o) | Self::Number(o) | Self::Decimal(o) => o,
            Self::Boolean(o) | Self::Date(o) | Self::Timestamp(o) | Self::Json(o) => o,
        }
    }
}

/// What every field may say.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldOptions {
    /// The name people know it by.
    pub title: Option<String>,
    /// What it holds.
    pub description: Option<String>,
    /// Changes by itself, such as a signed URL: not a change of the record.
    #[serde(default)]
    pub volatile: bool,
    /// Sent only when it is asked for by name: all fields of the stream are then asked for, as
    /// `query_params.fields` says.
    #[serde(default)]
    pub on_request: bool,
    /// Where the record has it, when not under the field's own name: `$.properties.email`. `$` is the record
    /// (JSON:API: its attributes).
    pub from: Option<JsonPath>,
    /// How a date or timestamp is written, when not as ISO 8601.
    pub format: Option<Spanned<TimeFormatSpec>>,
    /// Not for everybody's eyes: it is taken out before anything is stored, `_raw` and the quarantine
    /// included. `{{ config.NAME }}` leaves it to the operator: `keep`, `hash` or `omit`.
    pub sensitive: Option<Spanned<Sensitive>>,
    /// The words that are known to stand here, of a text. Others are stored all the same: what the API sends
    /// is what counts.
    #[serde(default)]
    pub values: OneOrMany<Spanned<String>>,
    /// The same in every record: a text, which may hold `{{ config.NAME }}`.
    pub value: Option<Spanned<String>>,
}

/// What is stored of a value that is not for everybody's eyes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sensitive {
    /// Nothing.
    Omit,
    /// The SHA-256 of its text, as 64 hexadecimal digits: equal values stay equal. Values of which there
    /// are few, such as telephone numbers, can be found by trying.
    Hash,
    /// What the operator configures under this name: `keep`, `hash` or `omit`.
    Decided(String),
}

impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let inner = text.trim().strip_prefix("{{").and_then(|t| t.strip_suffix("}}"));
        let key = inner.and_then(|inner| inner.trim().strip_prefix("config."));
        match (text.as_str(), key) {
            ("omit", _) => Ok(Self::Omit),
            ("hash", _) => Ok(Self::Hash),
            (_, Some(key)) => Ok(Self::Decided(key.to_owned())),
            _ => Err(de::Error::custom(format!(
                "`{text}` is none of `omit`, `hash` and `{{{{ config.NAME }}}}`"
            ))),
        }
    }
}

impl JsonSchema for Sensitive {
    fn schema_name() -> Cow<'static, str> {
        "Sensitive".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "What is stored of a value that is not for everybody's eyes.",
            "oneOf": [
                { "const": "omit", "type": "string", "description": "Nothing." },
                { "const": "hash", "type": "string", "description":
                    "The SHA-256 of its text, as 64 hexadecimal digits: equal values stay equal. \
                     Values of which there are few, such as telephone numbers, can be found by trying." },
                { "type": "string", "pattern": "^\\{\\{ *config\\.[a-z0-9_]+ *\\}\\}$", "description":
                    "What the operator configures: `keep`, `hash` or `omit`." }
            ]
        })
    }
}

/// How a time is written: seconds or milliseconds since 1970, or a pattern of `strptime`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = crate::schema::short_form)]
pub enum TimeFormatSpec {
    /// Seconds since 1970-01-01T00:00:00Z, whole or with a fraction.
    Unix(NoTimeFormat),
    /// Milliseconds since 1970-01-01T00:00:00Z.
    UnixMs(NoTimeFormat),
    /// A pattern such as `%d/%m/%Y %H:%M`; a time without a zone is UTC.
    Pattern(String),
}

/// Nothing more to say.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoTimeFormat {}

/// Which records a record points to: `campuses`, or the long form.
#[derive(Clone, Debug, Default)]
pub struct Relationship {
    /// The streams it points to; several make it polymorphic.
    pub to: Vec<Spanned<String>>,
    /// Resource types it points to that no stream reads.
    pub types: Vec<Spanned<String>>,
    /// Points to many records: a link table instead of a column.
    pub many: bool,
    /// Where the record has it, when not under the relationship's own name.
    pub from: Option<JsonPath>,
    /// The record that it names may not be there.
    pub dangling: bool,
}

/// The long form of a relationship.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RelationshipForm {
    /// The streams it points to; several make it polymorphic.
    #[serde(default)]
    to: OneOrMany<Spanned<String>>,
    /// Resource types it points to that no stream reads.
    #[serde(default, rename = "type")]
    types: OneOrMany<Spanned<String>>,
    /// Points to many records: a link table instead of a column.
    #[serde(default)]
    many: bool,
    /// Where the record has it, when not under the relationship's own name: `$.owner.id`. `$` is the record
    /// (JSON:API: its attributes).
    from: Option<JsonPath>,
    /// The record that it names may not be there, or not be visible: no fault of the data.
    #[serde(default)]
    dangling: bool,
}

impl<'de> Deserialize<'de> for Relationship {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Relationship;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a stream's name, or a map with `to`, `type`, `many`")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Relationship, A::Error> {
                let access = de::value::MapAccessDeserializer::new(map);
                let RelationshipForm { to, types, many, from, dangling } =
                    RelationshipForm::deserialize(access)?;
                Ok(Relationship { to: to.0, types: types.0, many, from, dangling })
            }
            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<Relationship, D::Error> {
                let to = vec![Spanned::<String>::deserialize(deserializer)?];
                Ok(Relationship { to, ..Relationship::default() })
            }
        }
        deserializer.deserialize_newtype_struct(crate::values::TEXT_OR_MAP, Either)
    }
}

impl JsonSchema for Relationship {
    fn schema_name() -> Cow<'static, str> {
        "Relationship".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let long = generator.subschema_for::<RelationshipForm>();
        json_schema!({
            "description": "Which records a record points to: a stream, or the long form.",
            "anyOf": [{ "type": "string" }, long]
        })
    }
}

/// What the API offers for a list: typed in the generated clients, served by the fake API.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QueryOffer {
    /// Fields that can be filtered on.
    #[serde(default)]
    pub filters: Vec<Spanned<String>>,
    /// Fields that the list can be ordered by.
    #[serde(default)]
    pub orders: Vec<Spanned<String>>,
    /// Relationships, or streams that point here, that can be sent along.
    #[serde(default)]
    pub includes: Vec<Spanned<String>>,
}
