//! From a stream to what a client has of it.

use engine_client::Paging as ClientPaging;
use engine_manifest::values::{JsonPath, Step};
use engine_plan::{
    Chain, ChainFrom, Column, ColumnKind, DialectPlan, ListPlan, Paging, Plan, Source, StreamPlan,
    TimeFormat,
};

use super::action::{actions, words};
use super::{Field, List, Listing, Path, Relation, Resource, Type};
use crate::names::{Taken, pascal, snake};

/// Types that every program knows by these names, in one language or another.
const KNOWN: &[&str] = &[
    "Array",
    "AsRef",
    "Box",
    "Boolean",
    "Clone",
    "Copy",
    "Date",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Fn",
    "From",
    "Function",
    "Hash",
    "Into",
    "Iterator",
    "Map",
    "None",
    "Number",
    "Object",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "Promise",
    "Record",
    "Result",
    "Self",
    "Send",
    "Set",
    "Sized",
    "Some",
    "String",
    "Symbol",
    "Sync",
    "ToOwned",
    "ToString",
    "Vec",
];

/// The resources of a product, whose own type is called `handle`.
pub(super) fn resources(
    plan: &Plan,
    (streams, handle): (&[&StreamPlan], &str),
    missing: &mut Vec<(String, String)>,
) -> Vec<Resource> {
    let mut names = Taken::with(&["new", "client"]);
    let mut types = Taken::with(&[handle, "Client"]);
    let once =
        |kind: &str| streams.iter().filter(|s| s.resource.as_deref() == Some(kind)).count() == 1;
    let one = |stream: &&StreamPlan| {
        let kind = stream.resource.as_deref().filter(|kind| once(kind));
        let wanted = pascal(kind.unwrap_or(&stream.local));
        let wanted = match KNOWN.contains(&wanted.as_str()) {
            true => format!("{wanted}Record"),
            false => wanted,
        };
        let type_name =
            types.free_with(&wanted, &["Api", "List", "Query", "Shape", "Where", "With"]);
        let name = names.free(&snake(&stream.local));
        resource(plan, stream, (name, type_name), &mut types, missing)
    };
    streams.iter().map(one).collect()
}

fn resource(
    plan: &Plan,
    stream: &StreamPlan,
    (name, type_name): (String, String),
    types: &mut Taken,
    missing: &mut Vec<(String, String)>,
) -> Resource {
    let json_api = stream.dialect == DialectPlan::JsonApi;
    let mut taken = Taken::with(&["other"]);
    let mut fields = fields(stream, &mut taken);
    let words = words(stream, &type_name, types);
    let typed = |column: &str, kind: &mut Type| {
        if let Some(own) = words.iter().find(|own| own.field == column && *kind == Type::Text) {
            *kind = Type::Words(own.type_name.clone());
        }
    };
    fields.iter_mut().for_each(|field| typed(&field.column, &mut field.kind));
    let relations = relations(plan, stream, &mut taken);
    let mut lacks = |why: String| missing.push((stream.name.clone(), why));
    let lists = match lists(plan, stream) {
        Ok(lists) => lists,
        Err(why) => {
            lacks(why);
            Vec::new()
        }
    };
    let parent = stream.lists.first();
    let get = match path(plan, stream, parent, &stream.get.shown(), !stream.single) {
        Ok(get) => Some(get).filter(|get| stream.single || !get.ids.is_empty()),
        Err(why) => {
            lacks(why);
            None
        }
    };
    let kind = |field: &String| {
        let column = stream.table.columns.iter().find(|c| c.name == *field);
        let mut kind = column.map_or(Type::Text, kind_of);
        typed(field, &mut kind);
        (field.clone(), kind)
    };
    let actions = actions(plan, stream, (&fields, &relations), (&type_name, types), missing);
    let actions = actions.into_iter().map(|mut action| {
        let sent = action.fields.iter_mut().map(|sent| &mut sent.field);
        sent.for_each(|field| typed(&field.column, &mut field.kind));
        action
    });
    let actions = actions.collect();
    Resource {
        stream: stream.name.clone(),
        name,
        type_name,
        docs: [&stream.title, &stream.description].into_iter().flatten().cloned().collect(),
        json_api,
        resource: stream.resource.clone(),
        fields,
        relations,
        headers: stream.headers.clone(),
        lists,
        get,
        filters: stream.offer.filters.iter().map(kind).collect(),
        orders: stream.offer.orders.clone(),
        includes: stream.offer.includes.clone(),
        actions,
        words,
    }
}

/// Its relationships (JSON:API), with those that an include brings: they are not sent without it.
fn relations(plan: &Plan, stream: &StreamPlan, taken: &mut Taken) -> Vec<Relation> {
    if stream.dialect != DialectPlan::JsonApi {
        return Vec::new();
    }
    let mut relations = Vec::new();
    for relation in &stream.relations {
        relations.push(one_relation(relation, taken));
    }
    for include in &stream.offer.includes {
        let known = relations.iter().any(|relation| relation.relationship == *include);
        let mut streams = plan.streams.iter();
        let sibling = streams.find(|s| s.local == *include && s.product == stream.product);
        if let Some(sibling) = sibling.filter(|_| !known) {
            let (relationship, name) = (include.clone(), taken.free(&snake(include)));
            relations.push(Relation {
                relationship,
                name,
                many: true,
                to: Some(sibling.name.clone()),
            });
        }
    }
    relations
}

/// A relationship, as a record or an action has it.
pub(super) fn one_relation(relation: &engine_plan::Relation, taken: &mut Taken) -> Relation {
    Relation {
        relationship: relation.name.clone(),
        name: taken.free(&snake(&relation.name)),
        many: relation.many,
        to: match (relation.to.as_slice(), relation.types.is_empty()) {
            ([one], true) => Some(one.clone()),
            _ => None,
        },
    }
}

fn fields(stream: &StreamPlan, taken: &mut Taken) -> Vec<Field> {
    let mut fields = Vec::new();
    let own = (stream.table.key_columns == 1).then(|| stream.table.columns.first()).flatten();
    for column in &stream.table.columns {
        let is_key = own.is_some_and(|own| own.name == column.name);
        let at = match &column.source {
            Source::Id => vec!["id".to_owned()],
            Source::Attribute(name) => vec![name.clone()],
            Source::Place { path, .. } => path.clone(),
            // an id in the record, beside the relationship of a resource
            Source::RelationId(_) if stream.dialect != DialectPlan::JsonApi => {
                vec![column.name.clone()]
            }
            _ => continue,
        };
        let kind = match (&column.source, is_key) {
            (_, true) => Type::OwnId,
            (Source::Id | Source::RelationId(_), _) => Type::AnyId,
            _ => kind_of(column),
        };
        let name = taken.free(&snake(&column.name));
        fields.push(Field {
            column: column.name.clone(),
            name,
            at,
            kind,
            docs: column.comment.clone(),
        });
    }
    fields
}

fn kind_of(column: &Column) -> Type {
    let format = match &column.source {
        Source::Place { format, .. } => format.clone(),
        _ => None,
    };
    type_of(column.kind, format)
}

/// What a column of a kind holds, whose times are written so.
pub(super) fn type_of(kind: ColumnKind, format: Option<TimeFormat>) -> Type {
    match kind {
        ColumnKind::Text => Type::Text,
        ColumnKind::Integer => Type::Integer,
        ColumnKind::Number => Type::Number,
        ColumnKind::Decimal => Type::Decimal,
        ColumnKind::Boolean => Type::Boolean,
        ColumnKind::Date => Type::Date(format),
        ColumnKind::Timestamp => Type::Timestamp(format),
        ColumnKind::Json => Type::Json,
    }
}

fn lists(plan: &Plan, stream: &StreamPlan) -> Result<Vec<List>, String> {
    // a single record is got, not listed
    if stream.lists.is_empty() || stream.single {
        return Ok(Vec::new());
    }
    let ask = &stream.ask;
    let asks = |text: &str| format!("its list is asked for {text}");
    if ask.post {
        return Err(asks("by POST"));
    }
    if !ask.params.is_empty() || !ask.headers.is_empty() {
        return Err(asks("with texts that depend on the page, the cursor or the configuration"));
    }
    if stream.lists.iter().any(|list| !list.fixed.is_empty()) {
        return Err(asks("in declared partitions"));
    }
    let listing = listing(stream)?;
    let mut names = Taken::default();
    let one = |list: &ListPlan| {
        let parent = list.parent.as_ref().and_then(|link| plan.stream(&link.stream));
        let several = stream.lists.len() > 1;
        let name = match parent.filter(|_| several) {
            Some(parent) => format!("list_of_{}", snake(&parent.local)),
            None => "list".to_owned(),
        };
        let path = path(plan, stream, Some(list), &list.path.shown(), false)?;
        let mut params = stream.params.clone();
        if let Paging::Chain(Chain { limit: Some(limit), page_size: Some(size), .. }) =
            &stream.paging
        {
            params.push((limit.clone(), size.to_string()));
        }
        Ok(List { name: names.free(&name), path, params, listing: listing.clone() })
    };
    stream.lists.iter().map(one).collect()
}

/// What a function of a client calls its own things: no id is called so.
const PARAMETERS: &[&str] =
    &["self", "record", "query", "options", "action", "endpoint", "r", "value"];

/// A path in parts. `own`: its last variable is the record's own id.
pub(super) fn path(
    plan: &Plan,
    stream: &StreamPlan,
    list: Option<&ListPlan>,
    text: &str,
    own: bool,
) -> Result<Path, String> {
    if text.contains("{{") {
        return Err("its path depends on the configuration".to_owned());
    }
    let (mut parts, mut ids) = (Vec::new(), Vec::new());
    let mut taken = Taken::with(PARAMETERS);
    let mut rest = text;
    while let Some((front, (name, back))) =
        rest.split_once('{').and_then(|(front, rest)| Some((front, rest.split_once('}')?)))
    {
        parts.push(front.to_owned());
        ids.push((taken.free(&snake(name)), holder(plan, stream, list, name)));
        rest = back;
    }
    parts.push(rest.to_owned());
    if let Some((_, of)) = ids.last_mut().filter(|_| own) {
        *of = Some(stream.name.clone());
    }
    Ok(Path { parts, ids })
}

/// The stream whose records have the id that fills a variable.
fn holder(
    plan: &Plan,
    stream: &StreamPlan,
    list: Option<&ListPlan>,
    variable: &str,
) -> Option<String> {
    if let Some(owner) = stream.owner.as_ref().filter(|owner| owner.column == variable) {
        let _ = owner;
        return stream.via.first().map(|(host, _)| host.clone());
    }
    // a record that is made below another says by a relationship which one
    let related = variable.strip_suffix("_id");
    let related = stream.relations.iter().find(|relation| Some(relation.name.as_str()) == related);
    if let Some([one]) = related.map(|relation| relation.to.as_slice()) {
        return Some(one.clone());
    }
    let link = list?.parent.as_ref()?;
    let (last, _) = link.variables.last()?;
    if last == variable {
        return Some(link.stream.clone());
    }
    let (_, column) = link.variables.iter().find(|(name, _)| name == variable)?;
    let parent = plan.stream(&link.stream)?;
    holder(plan, parent, parent.lists.first(), column)
}

fn listing(stream: &StreamPlan) -> Result<Listing, String> {
    let records = match &stream.dialect {
        DialectPlan::JsonApi => "/data".to_owned(),
        DialectPlan::Json { records } => pointer(records)?,
    };
    let total = |path: &Option<JsonPath>| path.as_ref().map(pointer).transpose();
    let (paging, total, more) = match &stream.paging {
        Paging::Single => (ClientPaging::None, None, None),
        Paging::Offset { offset, limit: Some(limit), page_size, total: t, more, .. } => {
            let (offset, limit) = (offset.clone(), limit.clone());
            (ClientPaging::Offset { offset, limit, size: *page_size }, total(t)?, total(more)?)
        }
        Paging::Offset { limit: None, .. } => {
            return Err("its pages have a size that can't be asked for".to_owned());
        }
        Paging::Number { page, limit, page_size, first, total: t, more, .. } => {
            let size = limit.clone().zip(*page_size);
            let paging = ClientPaging::PageNumber { page: page.clone(), first: *first, size };
            (paging, total(t)?, total(more)?)
        }
        Paging::Chain(Chain { from, send, total: t, more, .. }) => {
            let paging = match (from, send) {
                (ChainFrom::Body(path), None) => ClientPaging::NextLink { pointer: pointer(path)? },
                (ChainFrom::LinkHeader, _) => ClientPaging::LinkHeader,
                (ChainFrom::Body(path), Some(parameter)) if !parameter.is_empty() => {
                    let (pointer, parameter) = (pointer(path)?, parameter.clone());
                    ClientPaging::Token { pointer, parameter }
                }
                _ => return Err("its pages are chained by a header or a record".to_owned()),
            };
            (paging, total(t)?, total(more)?)
        }
    };
    Ok(Listing { records, total, more, paging })
}

/// A JSON pointer (RFC 6901) to the place of a path.
fn pointer(path: &JsonPath) -> Result<String, String> {
    let step = |step: &Step| match step {
        Step::Name(name) => Ok(format!("/{}", name.replace('~', "~0").replace('/', "~1"))),
        Step::Index(at) => Ok(format!("/{at}")),
        Step::Any => Err("its records are in several places".to_owned()),
    };
    path.0.iter().map(step).collect()
}
