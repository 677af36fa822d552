//! What a program can do to records.

use engine_client::Method;
use engine_manifest::problem::code;
use engine_manifest::spec::{Action, ActionMethod, StreamSpec};
use engine_manifest::tree::clip;
use engine_manifest::values::OneOrMany;
use engine_manifest::{Problems, Spanned};

use super::stream::Scope;
use crate::path::PathTemplate;
use crate::stream::{ActionKind, ActionPlan, DialectPlan, StreamPlan};
use crate::table::{Source, Table};

impl Scope<'_> {
    pub(super) fn actions(
        &self,
        spec: &StreamSpec,
        (lists, bare): (&[PathTemplate], &StreamPlan),
        table: &Table,
        problems: &mut Problems,
    ) -> Vec<ActionPlan> {
        let own = &spec.actions;
        let said = [
            (ActionKind::Create, &own.create),
            (ActionKind::Update, &own.update),
            (ActionKind::Delete, &own.delete),
        ];
        let said = said.into_iter().filter_map(|(kind, action)| Some((kind, action.as_ref()?)));
        said.filter_map(|(kind, action)| {
            let Action { path, method, at, idempotency_key, idempotent, .. } = &action.value;
            let usual = match (kind, lists, &bare.get) {
                (ActionKind::Create, [one], _) => Some(one.clone()),
                (ActionKind::Create, ..) => None,
                (_, _, get) => Some(get.clone()).filter(|get| get.variables().next().is_some()),
            };
            let path = match path {
                Some(path) => self.path(path, problems)?,
                None => usual.or_else(|| no_path(kind, action, problems))?,
            };
            if kind != ActionKind::Create && path.variables().next().is_none() && !bare.single {
                no_path(kind, action, problems)?;
            }
            misplaced(kind, action, &bare.dialect, problems);
            Some(ActionPlan {
                kind,
                method: self::method(kind, method.as_ref().map(|m| m.value)),
                path,
                fields: fields(&action.fields, table, problems),
                required: required(action, problems),
                relationships: relationships(&action.relationships, spec, problems),
                at: at.as_ref().map(|at| at.0.clone()).unwrap_or_default(),
                key_header: idempotency_key.as_ref().and_then(|name| header(name, problems)),
                idempotent: idempotent.unwrap_or(kind != ActionKind::Create),
            })
        })
        .collect()
    }
}

fn method(kind: ActionKind, said: Option<ActionMethod>) -> Method {
    match (said, kind) {
        (Some(ActionMethod::Post), _) | (None, ActionKind::Create) => Method::Post,
        (Some(ActionMethod::Put), _) => Method::Put,
        (Some(ActionMethod::Patch), _) | (None, ActionKind::Update) => Method::Patch,
        (Some(ActionMethod::Delete), _) | (None, ActionKind::Delete) => Method::Delete,
    }
}

/// An action needs a path of its own.
fn no_path(
    kind: ActionKind,
    action: &Spanned<Action>,
    problems: &mut Problems,
) -> Option<PathTemplate> {
    let (message, hint) = match kind {
        ActionKind::Create => (
            "nothing says where a record is created",
            "the stream has several lists, or none: give the action its `path`",
        ),
        _ => (
            "nothing says which record is meant",
            "give the action a `path` that ends with the record's variable, such as `/people/{id}`",
        ),
    };
    problems.add(code::ACTION, action.span, message, hint);
    None
}

/// What an action of this kind, or in this dialect, can't have.
fn misplaced(
    kind: ActionKind,
    action: &Spanned<Action>,
    dialect: &DialectPlan,
    problems: &mut Problems,
) {
    let sends = !action.fields.0.is_empty() || !action.relationships.0.is_empty();
    let message = match (kind, dialect) {
        (ActionKind::Delete, _) if sends => "a deletion sends no fields",
        (ActionKind::Create | ActionKind::Update, _) if !sends => "nothing that can be sent",
        (_, DialectPlan::JsonApi) if action.at.is_some() => "JSON:API knows where the fields are",
        (_, DialectPlan::Json { .. }) if !action.relationships.0.is_empty() => {
            "only JSON:API sends relationships"
        }
        _ => return,
    };
    let hint = match message {
        "nothing that can be sent" => "name the `fields` that the API accepts",
        "only JSON:API sends relationships" => "declare a field with the other record's id",
        _ => "leave it out",
    };
    problems.add(code::ACTION, action.span, message, hint);
}

/// The columns that can be sent.
fn fields(
    said: &OneOrMany<Spanned<String>>,
    table: &Table,
    problems: &mut Problems,
) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for name in &said.0 {
        let column = table.columns.iter().find(|c| c.name == name.value);
        let sent = |c: &&crate::table::Column| {
            matches!(c.source, Source::Attribute(_) | Source::Place { .. } | Source::RelationId(_))
        };
        if column.filter(sent).is_none() {
            let message = format!("`{}` is no field that a record is sent with", clip(name));
            let hint = "declare it under `fields` of the stream";
            problems.add(code::ACTION, name.span, message, hint);
        } else if fields.contains(&name.value) {
            twice(name, problems);
        } else {
            fields.push(name.value.clone());
        }
    }
    fields
}

fn twice(name: &Spanned<String>, problems: &mut Problems) {
    let message = format!("`{}` is named twice", clip(name));
    problems.add(code::ACTION, name.span, message, "leave one out");
}

fn required(action: &Spanned<Action>, problems: &mut Problems) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in &action.required.0 {
        let sent = action.fields.0.iter().chain(&action.relationships.0);
        if !sent.into_iter().any(|field| field.value == name.value) {
            let message = format!("`{}` is required, but can't be sent", clip(name));
            let hint = "name it under the action's `fields` or `relationships`, too";
            problems.add(code::ACTION, name.span, message, hint);
        } else if all.contains(&name.value) {
            twice(name, problems);
        } else {
            all.push(name.value.clone());
        }
    }
    all
}

fn relationships(
    said: &OneOrMany<Spanned<String>>,
    spec: &StreamSpec,
    problems: &mut Problems,
) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in &said.0 {
        if !spec.relationships.iter().any(|(key, _)| key.value == name.value) {
            let message = format!("`{}` is no relationship of the stream", clip(name));
            problems.add(code::ACTION, name.span, message, "declare it under `relationships`");
        } else if all.contains(&name.value) {
            twice(name, problems);
        } else {
            all.push(name.value.clone());
        }
    }
    all
}

fn header(name: &Spanned<String>, problems: &mut Problems) -> Option<String> {
    let token = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    if name.is_empty() || !name.chars().all(token) {
        let message = format!("`{}` is no header's name", clip(name));
        problems.add(code::HEADER, name.span, message, "such as `Idempotency-Key`");
        return None;
    }
    Some(name.value.clone())
}
