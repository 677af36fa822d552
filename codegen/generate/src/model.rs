//! What a client can do, in no language: operations, types, and where everything is.

use std::collections::BTreeMap;

pub use engine_client::Method;
use engine_client::{LearnHeaders, Limits, Rules};
pub use engine_plan::ActionKind;
use engine_plan::{Plan, QueryForms, StreamPlan, TimeFormat};

use crate::names::{Taken, pascal, snake};

mod action;
mod resource;

use resource::resources;

/// An API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The connector's name.
    pub name: String,
    /// Its name in code, as a type's.
    pub type_name: String,
    /// The name people know it by.
    pub title: String,
    /// Where it lives.
    pub base_url: String,
    /// How filters, orders and includes are spelled.
    pub query: QueryForms,
    /// What it allows.
    pub limits: Limits,
    /// The headers in which it states its budget.
    pub learn: LearnHeaders,
    /// What its answers mean.
    pub rules: Rules,
    /// Its parts; one without a name where it has none.
    pub products: Vec<Product>,
}

/// A part of an API.
#[derive(Clone, Debug)]
pub struct Product {
    /// Its name in the manifest.
    pub name: Option<String>,
    /// Its name in code, as a module's.
    pub module: String,
    /// Its name in code, as a type's.
    pub handle: String,
    /// What it has.
    pub resources: Vec<Resource>,
}

/// A kind of record.
#[derive(Clone, Debug)]
pub struct Resource {
    /// The stream of the manifest.
    pub stream: String,
    /// Its name in code, as a function's.
    pub name: String,
    /// Its name in code, as a type's.
    pub type_name: String,
    /// What people should know about it, a paragraph each.
    pub docs: Vec<String>,
    /// Records are JSON:API resources.
    pub json_api: bool,
    /// The JSON:API type.
    pub resource: Option<String>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// What it points to.
    pub relations: Vec<Relation>,
    /// Headers of each request.
    pub headers: Vec<(String, String)>,
    /// Its lists.
    pub lists: Vec<List>,
    /// One record.
    pub get: Option<Path>,
    /// Fields to filter by.
    pub filters: Vec<(String, Type)>,
    /// Fields to order by.
    pub orders: Vec<String>,
    /// What can come along.
    pub includes: Vec<String>,
    /// What can be done to records.
    pub actions: Vec<Action>,
    /// Words that are known to stand in fields, with types of their own.
    pub words: Vec<Words>,
}

/// The words of a field.
#[derive(Clone, Debug)]
pub struct Words {
    /// The name of its type in code.
    pub type_name: String,
    /// The field.
    pub field: String,
    /// Name in code, and word.
    pub words: Vec<(String, String)>,
}

/// Something that can be done to records.
#[derive(Clone, Debug)]
pub struct Action {
    /// What.
    pub kind: ActionKind,
    /// How it is sent.
    pub method: Method,
    /// Where.
    pub path: Path,
    /// The name in code of the type of what is sent; a deletion sends nothing.
    pub type_name: String,
    /// What can be sent.
    pub fields: Vec<Sent>,
    /// Relationships that can be sent.
    pub relations: Vec<SentRelation>,
    /// The names that lead to the fields in the body.
    pub at: Vec<String>,
    /// The header with the key of the request.
    pub key_header: Option<String>,
    /// Doing it twice is doing it once.
    pub idempotent: bool,
}

/// A field that can be sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// It, as a field of a record.
    pub field: Field,
    /// Without it the API refuses.
    pub required: bool,
}

/// A relationship that can be sent.
#[derive(Clone, Debug)]
pub struct SentRelation {
    /// It, as a relationship of a record.
    pub relation: Relation,
    /// Without it the API refuses.
    pub required: bool,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in the manifest.
    pub column: String,
    /// Its name in code.
    pub name: String,
    /// The names that lead to it in the record.
    pub at: Vec<String>,
    /// What it holds.
    pub kind: Type,
    /// What people should know about it.
    pub docs: Option<String>,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// The record's own id.
    OwnId,
    /// Another record's id, of a kind that is not said.
    AnyId,
    /// Text.
    Text,
    /// One of the words of the type of this name, or another text.
    Words(String),
    /// A whole number of 64 bits.
    Integer,
    /// A floating-point number.
    Number,
    /// An exact decimal.
    Decimal,
    /// True or false.
    Boolean,
    /// A calendar date.
    Date(Option<TimeFormat>),
    /// An instant.
    Timestamp(Option<TimeFormat>),
    /// Anything.
    Json,
}

/// A relationship.
#[derive(Clone, Debug)]
pub struct Relation {
    /// Its name in the record.
    pub relationship: String,
    /// Its name in code.
    pub name: String,
    /// It names many records.
    pub many: bool,
    /// The stream it leads to, if it is one.
    pub to: Option<String>,
}

/// A path with ids in it.
#[derive(Clone, Debug)]
pub struct Path {
    /// The parts between which ids stand.
    pub parts: Vec<String>,
    /// The ids: a name in code, and the stream whose records have it.
    pub ids: Vec<(String, Option<String>)>,
}

impl Path {
    /// As people write it: `/people/{id}`.
    #[must_use]
    pub fn shown(&self) -> String {
        let mut text = String::new();
        for (at, part) in self.parts.iter().enumerate() {
            text.push_str(part);
            if let Some((name, _)) = self.ids.get(at) {
                text.push_str(&format!("{{{name}}}"));
            }
        }
        text
    }
}

/// A list.
#[derive(Clone, Debug)]
pub struct List {
    /// Its name in code: `list`, or `list_of_` and a parent.
    pub name: String,
    /// Where it is.
    pub path: Path,
    /// Query parameters of each request.
    pub params: Vec<(String, String)>,
    /// How it is paged.
    pub listing: Listing,
}

/// How a list is paged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// A JSON pointer to the records.
    pub records: String,
    /// A JSON pointer to the total.
    pub total: Option<String>,
    /// A JSON pointer to what is there while more pages follow.
    pub more: Option<String>,
    /// How it is divided.
    pub paging: engine_client::Paging,
}

/// Names that the parts of an API can't have: those of functions, or of files, beside them.
const MODULES: &[&str] = &[
    "client", "limits", "spelling", "new", "builder", "typed", "r", "index", "runtime", "lib",
    "main", "mod",
];

/// Words of the languages, which are no names of modules there.
const WORDS: &[&str] = &[
    "abstract",
    "arguments",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "crate",
    "debugger",
    "default",
    "delete",
    "do",
    "dyn",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "extern",
    "false",
    "final",
    "finally",
    "fn",
    "for",
    "function",
    "gen",
    "if",
    "impl",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "new",
    "null",
    "override",
    "package",
    "priv",
    "private",
    "protected",
    "pub",
    "public",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "switch",
    "this",
    "throw",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "var",
    "virtual",
    "void",
    "where",
    "while",
    "with",
    "yield",
];

/// Names that an API can't have: those of types beside its own.
const TYPES: &[&str] = &[
    "ApiError",
    "ApiShape",
    "Auth",
    "BuildError",
    "Builder",
    "CallOptions",
    "Client",
    "ClientEvent",
    "Decimal",
    "Id",
    "LimitSpec",
    "List",
    "Listing",
    "OAuthOptions",
    "Options",
    "Page",
    "Paging",
    "PlainDate",
    "Range",
    "Ref",
    "RuleSpec",
    "Self",
    "Spelling",
    "Tokens",
    "Verdict",
    "VerdictName",
];

/// The model of a plan, and what of it can't be had in a client: streams, and why.
#[must_use]
pub fn of(plan: &Plan) -> (Api, Vec<(String, String)>) {
    let mut by_product: BTreeMap<Option<String>, Vec<&StreamPlan>> = BTreeMap::new();
    let mut order: Vec<Option<String>> = Vec::new();
    for stream in &plan.streams {
        if !order.contains(&stream.product) {
            order.push(stream.product.clone());
        }
        by_product.entry(stream.product.clone()).or_default().push(stream);
    }
    let mut modules = Taken::with(MODULES);
    let mut types = Taken::with(TYPES);
    let mut missing = Vec::new();
    let mut products = Vec::new();
    for product in order {
        let streams = by_product.remove(&product).unwrap_or_default();
        let module = product.as_deref().map_or_else(|| "resources".to_owned(), snake);
        let module = match WORDS.contains(&module.as_str()) {
            true => modules.free(&format!("{module}_api")),
            false => modules.free(&module),
        };
        let handle = types.free(&format!("{}Api", pascal(&module)));
        let resources = resources(plan, (&streams, &handle), &mut missing);
        products.push(Product { name: product, module, handle, resources });
    }
    let api = Api {
        name: plan.connector.clone(),
        type_name: types.free(&pascal(&plan.connector)),
        title: plan.title.clone().unwrap_or_else(|| plan.connector.clone()),
        base_url: plan.base_url.clone(),
        query: plan.query.clone(),
        limits: plan.limits.clone(),
        learn: plan.learn.clone(),
        rules: plan.rules.clone(),
        products,
    };
    (api, missing)
}
