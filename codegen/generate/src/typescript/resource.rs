//! A kind of record: its interface, its shape, and what can be asked for.

use engine_client::Paging;
use engine_plan::TimeFormat;

use super::code::{Code, done, variable};
use super::{Places, action};
use crate::model::{Api, Field, List, Path, Relation, Resource, Type};

/// All of it.
pub(super) fn one(code: &mut Code, resource: &Resource, api: &Api, places: &Places<'_>) {
    record(code, resource, places);
    shape(code, resource, places);
    if !resource.lists.is_empty() {
        query(code, resource, api);
    }
    for action in &resource.actions {
        action::payload(code, resource, action, places);
    }
    operations(code, resource, api, places);
}

/// What a value is, in a record.
pub(super) fn kind(code: &mut Code, kind: &Type, resource: &Resource) {
    match kind {
        Type::OwnId => done(code.put("r.Id<").string(&resource.stream).put(">")),
        Type::AnyId | Type::Text => done(code.put("string")),
        Type::Words(name) => {
            let own = resource.words.iter().find(|own| own.type_name == *name);
            for (_, word) in own.into_iter().flat_map(|own| &own.words) {
                code.string(word).put(" | ");
            }
            code.put("(string & {})");
        }
        Type::Integer | Type::Number => done(code.put("number")),
        Type::Decimal => done(code.put("r.Decimal")),
        Type::Boolean => done(code.put("boolean")),
        Type::Date(_) => done(code.put("r.PlainDate")),
        Type::Timestamp(_) => done(code.put("Date")),
        Type::Json => done(code.put("unknown")),
    }
}

/// What is at the end of a relationship.
pub(super) fn end(code: &mut Code, relation: &Relation, places: &Places<'_>) {
    match relation.to.as_deref().filter(|to| places.has(to)) {
        Some(to) => done(code.put("r.Id<").string(to).put(">")),
        None => done(code.put("r.Ref")),
    }
}

fn record(code: &mut Code, resource: &Resource, places: &Places<'_>) {
    let text = match resource.docs.is_empty() {
        true => format!("A record of `{}`.", resource.stream),
        false => resource.docs.join(" – "),
    };
    code.gap().doc(&text);
    code.line().put("export interface ").name(&resource.type_name).put(" ");
    code.block(
        "{",
        |code| {
            for field in &resource.fields {
                field.docs.iter().for_each(|text| done(code.doc(text)));
                code.line().property(&field.name).put(": ");
                kind(code, &field.kind, resource);
                code.put(if field.kind == Type::OwnId { ";" } else { " | null;" });
            }
            for relation in &resource.relations {
                code.line().property(&relation.name).put(": ");
                end(code, relation, places);
                code.put(if relation.many { "[];" } else { " | null;" });
            }
            code.doc("Attributes that the manifest does not declare, and values that don't fit.");
            code.line().put("other: Record<string, unknown>;");
            if resource.relations.is_empty() {
                return;
            }
            code.line().put("readonly [r.relations]?: ").block(
                "{",
                |code| {
                    for relation in &resource.relations {
                        code.line().property(&relation.name).put(": ");
                        match relation.to.as_deref().filter(|to| places.has(to)) {
                            Some(to) => places.put(code, to, ""),
                            None => done(code.put("r.Loose")),
                        }
                        code.put(if relation.many { "[];" } else { " | undefined;" });
                    }
                },
                "};",
            );
        },
        "}",
    );
}

fn shape(code: &mut Code, resource: &Resource, places: &Places<'_>) {
    code.gap().line().put("/** @internal */");
    code.line().put("export const ").name(&resource.type_name).put("Shape: r.Shape = ");
    code.block(
        "{",
        |code| {
            code.line().put("stream: ").string(&resource.stream).put(",");
            code.line().put("jsonApi: ").put(if resource.json_api { "true," } else { "false," });
            if let Some(kind) = &resource.resource {
                code.line().put("resource: ").string(kind).put(",");
            }
            code.line().put("fields: ").block(
                "[",
                |code| {
                    for own in &resource.fields {
                        code.line();
                        field(code, own);
                        code.put(",");
                    }
                },
                "],",
            );
            code.line().put("relations: ").block(
                "[",
                |code| {
                    for relation in &resource.relations {
                        code.line().put("{ name: ").string(&relation.name).put(", relationship: ");
                        code.string(&relation.relationship);
                        code.put(if relation.many { ", many: true" } else { ", many: false" });
                        if let Some(to) = relation.to.as_deref().filter(|to| places.has(to)) {
                            code.put(", to: () => ");
                            places.put(code, to, "Shape");
                        }
                        code.put(" },");
                    }
                },
                "],",
            );
        },
        "};",
    );
}

/// A field as the runtime knows it.
pub(super) fn field(code: &mut Code, field: &Field) {
    let word = match &field.kind {
        Type::OwnId | Type::AnyId => "id",
        Type::Text | Type::Words(_) => "text",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Decimal => "decimal",
        Type::Boolean => "boolean",
        Type::Date(_) => "date",
        Type::Timestamp(_) => "timestamp",
        Type::Json => "json",
    };
    code.put("{ name: ").string(&field.name).put(", at: ").strings(&field.at);
    code.put(", kind: ").string(word);
    if let Type::Date(Some(format)) | Type::Timestamp(Some(format)) = &field.kind {
        match format {
            TimeFormat::Unix => done(code.put(", written: \"unix_seconds\"")),
            TimeFormat::UnixMs => done(code.put(", written: \"unix_milliseconds\"")),
            TimeFormat::Pattern(pattern) => {
                code.put(", written: { pattern: ").string(pattern).put(" }");
            }
        }
    }
    code.put(" }");
}

/// Words as alternatives.
fn either<'a>(code: &mut Code, words: impl Iterator<Item = &'a str>) {
    let mut first = true;
    for word in words {
        code.put(if first { "" } else { " | " }).string(word);
        first = false;
    }
    code.put(if first { "never" } else { "" });
}

/// How a list is asked for.
fn query(code: &mut Code, resource: &Resource, api: &Api) {
    let forms = &api.query;
    let (equal, ranges) = (forms.filter.is_some(), forms.range.is_some());
    let name = &resource.type_name;
    code.gap().doc(&format!("What records of `{}` can be found by.", resource.stream));
    code.line().put("export interface ").name(name).put("Where ");
    code.block(
        "{",
        |code| {
            for (field, of) in &resource.filters {
                let ranged =
                    matches!(of, Type::Date(_) | Type::Timestamp(_) | Type::Integer | Type::Number);
                if !(equal || ranges && ranged) {
                    continue;
                }
                code.line().property(field).put("?: ");
                if equal {
                    kind(code, of, resource);
                    code.put(" | ");
                }
                if ranges && ranged {
                    code.put("r.Range<");
                    kind(code, of, resource);
                    code.put("> | ");
                }
                code.put("undefined;");
            }
        },
        "}",
    );
    code.gap().doc(&format!("How a list of `{}` is asked for.", resource.stream));
    code.line().put("export interface ").name(name).put("Query extends ");
    code.name(name).put("With ");
    code.block(
        "{",
        |code| {
            code.line().put("where?: ").name(name).put("Where | undefined;");
            if forms.order.is_none() || resource.orders.is_empty() {
                return;
            }
            code.doc("A field; with a `-` in front, the last one comes first.");
            code.line().put("order?: ");
            let down = forms.descending.is_some();
            let back = resource.orders.iter().filter(|_| down).map(|field| format!("-{field}"));
            let all: Vec<String> = resource.orders.iter().cloned().chain(back).collect();
            either(code, all.iter().map(String::as_str));
            code.put(" | undefined;");
        },
        "}",
    );
}

/// How any record is asked for.
fn with(code: &mut Code, resource: &Resource, api: &Api) {
    code.gap().doc(&format!("How records of `{}` are asked for.", resource.stream));
    code.line().put("export interface ").name(&resource.type_name);
    code.put("With extends r.CallOptions ");
    code.block(
        "{",
        |code| {
            if api.query.include.is_some() && !resource.includes.is_empty() {
                code.doc("What comes along: `included(record, name)`.");
                code.line().put("include?: readonly (");
                either(code, included(resource).into_iter());
                code.put(")[] | undefined;");
            }
            code.doc("Any other query parameters.");
            code.line().put("params?: Record<string, string> | undefined;");
        },
        "}",
    );
}

/// The includes, as the record's relationships are called where they are some.
fn included(resource: &Resource) -> Vec<&str> {
    let own = |include: &String| {
        resource.relations.iter().find(|r| r.relationship == *include).map(|r| r.name.as_str())
    };
    resource.includes.iter().map(|include| own(include).unwrap_or(include)).collect()
}

/// The ids of a path, as parameters.
pub(super) fn ids(code: &mut Code, path: &Path, places: &Places<'_>) {
    for (name, stream) in &path.ids {
        code.name(&variable(name)).put(": ");
        match stream.as_deref().filter(|stream| places.has(stream)) {
            Some(stream) => done(code.put("r.Id<").string(stream).put(">")),
            None => done(code.put("string")),
        }
        code.put(", ");
    }
}

/// The ids of a path, as a list.
pub(super) fn list_of_ids(code: &mut Code, path: &Path) {
    code.put("[");
    for (at, (name, _)) in path.ids.iter().enumerate() {
        code.put(if at > 0 { ", " } else { "" }).name(&variable(name));
    }
    code.put("]");
}

/// Where something is.
pub(super) fn endpoint(code: &mut Code, resource: &Resource, path: &Path, list: Option<&List>) {
    code.put("{ path: ").strings(&path.parts);
    if !resource.headers.is_empty() {
        code.put(", headers: { ");
        for (at, (name, value)) in resource.headers.iter().enumerate() {
            code.put(if at > 0 { ", " } else { "" }).string(name).put(": ").string(value);
        }
        code.put(" }");
    }
    if let Some(list) = list {
        if !list.params.is_empty() {
            code.put(", params: [");
            for (at, (name, value)) in list.params.iter().enumerate() {
                code.put(if at > 0 { ", [" } else { "[" }).string(name).put(", ");
                code.string(value).put("]");
            }
            code.put("]");
        }
        code.put(", listing: { records: ").string(&list.listing.records);
        if let Some(total) = &list.listing.total {
            code.put(", total: ").string(total);
        }
        if let Some(more) = &list.listing.more {
            code.put(", more: ").string(more);
        }
        code.put(", paging: ");
        paging(code, &list.listing.paging);
        code.put(" }");
    }
    code.put(" }");
}

fn paging(code: &mut Code, paging: &Paging) {
    match paging {
        Paging::None => done(code.put("{ kind: \"none\" }")),
        Paging::Offset { offset, limit, size } => {
            code.put("{ kind: \"offset\", offset: ").string(offset).put(", limit: ").string(limit);
            code.put(", size: ").number(*size).put(" }");
        }
        Paging::PageNumber { page, first, size } => {
            code.put("{ kind: \"number\", page: ").string(page).put(", first: ").number(*first);
            if let Some((limit, size)) = size {
                code.put(", limit: ").string(limit).put(", size: ").number(*size);
            }
            code.put(" }");
        }
        Paging::NextLink { pointer } => {
            code.put("{ kind: \"next_link\", pointer: ").string(pointer).put(" }");
        }
        Paging::LinkHeader => done(code.put("{ kind: \"link_header\" }")),
        Paging::Token { pointer, parameter } => {
            code.put("{ kind: \"token\", pointer: ").string(pointer).put(", parameter: ");
            code.string(parameter).put(" }");
        }
    }
}

/// The class with everything that can be done.
fn operations(code: &mut Code, resource: &Resource, api: &Api, places: &Places<'_>) {
    with(code, resource, api);
    let name = &resource.type_name;
    code.gap().doc(&format!("What can be done with records of `{}`.", resource.stream));
    code.line().put("export class ").name(name).put("Api ");
    code.block(
        "{",
        |code| {
            code.line().put("readonly #client: r.Client;").gap();
            code.line().put("constructor(client: r.Client) ");
            code.block("{", |code| done(code.line().put("this.#client = client;")), "}");
            for list in &resource.lists {
                code.gap().doc(&format!("The list `{}`.", list.path.shown()));
                code.line().name(&list.name).put("(");
                ids(code, &list.path, places);
                code.put("query?: ").name(name).put("Query): r.List<").name(name).put("> ");
                code.block(
                    "{",
                    |code| {
                        code.line().put("const endpoint: r.Endpoint = ");
                        endpoint(code, resource, &list.path, Some(list));
                        code.put(";").line().put("return new r.List<").name(name);
                        code.put(">(this.#client, endpoint, ").name(name).put("Shape, ");
                        list_of_ids(code, &list.path);
                        code.put(", query);");
                    },
                    "}",
                );
            }
            if let Some(path) = &resource.get {
                code.gap().doc(&format!("One record: `{}`.", path.shown()));
                code.line().put("get(");
                ids(code, path, places);
                code.put("options?: ").name(name).put("With): Promise<").name(name).put("> ");
                code.block(
                    "{",
                    |code| {
                        code.line().put("const endpoint: r.Endpoint = ");
                        endpoint(code, resource, path, None);
                        code.put(";").line().put("return r.one<").name(name);
                        code.put(">(this.#client, endpoint, ").name(name).put("Shape, ");
                        list_of_ids(code, path);
                        code.put(", options);");
                    },
                    "}",
                );
            }
            for action in &resource.actions {
                action::operation(code, resource, action, places);
            }
        },
        "}",
    );
}
