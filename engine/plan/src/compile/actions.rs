//! What a program can do to records.

use engine_client::Method;
use engine_manifest::problem::code;
use engine_manifest::spec::{Action, ActionMethod, Field, FieldOptions, StreamSpec};
use engine_manifest::tree::clip;
use engine_manifest::values::{JsonPath, OneOrMany, Step};
use engine_manifest::{Problems, Spanned};

use super::columns;
use super::stream::Scope;
use crate::path::PathTemplate;
use crate::stream::{ActionKind, ActionPlan, DialectPlan, SentField, StreamPlan};
use crate::table::Source;

impl Scope<'_> {
    pub(super) fn actions(
        &self,
        spec: &StreamSpec,
        (lists, bare): (&[PathTemplate], &StreamPlan),
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
                fields: fields(action, bare, problems),
                required: required(action, problems),
                relationships: relationships(&action.relationships, spec, problems),
                at: at.as_ref().map_or_else(Vec::new, |at| place(at, action, problems)),
                key_header: idempotency_key.as_ref().and_then(|name| header(name, problems)),
                idempotent: idempotent.unwrap_or(kind != ActionKind::Create),
            })
        })
        .collect()
    }
}

/// Where the fields are in the body.
fn place<T>(at: &JsonPath, shown: &Spanned<T>, problems: &mut Problems) -> Vec<String> {
    let names = at.0.iter().map(|step| match step {
        Step::Name(name) => Some(name.clone()),
        Step::Index(_) | Step::Any => None,
    });
    names.collect::<Option<_>>().unwrap_or_else(|| {
        let message = format!("fields can't be put at `{at}`");
        problems.add(code::ACTION, shown.span, message, "names only, such as `$.customer`");
        Vec::new()
    })
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
    let fields = !action.fields.0.is_empty() || !action.write_only.is_empty();
    let sends = fields || !action.relationships.0.is_empty();
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

/// What can be sent.
fn fields(
    action: &Spanned<Action>,
    stream: &StreamPlan,
    problems: &mut Problems,
) -> Vec<SentField> {
    let mut fields: Vec<SentField> = Vec::new();
    for name in &action.fields.0 {
        let column = stream.table.columns.iter().find(|c| c.name == name.value);
        let place = column.and_then(|column| match &column.source {
            Source::Attribute(name) => Some((vec![name.clone()], None)),
            Source::Place { path, format } => Some((path.clone(), format.clone())),
            // an id in the record, beside the relationship of a resource
            Source::RelationId(_)
                if stream.dialect != DialectPlan::JsonApi
                    || stream.shared_columns.contains(&column.name) =>
            {
                Some((vec![column.name.clone()], None))
            }
            _ => None,
        });
        let Some((column, (at, format))) = column.zip(place) else {
            let message = format!("`{}` is no field that a record is sent with", clip(name));
            let hint = "declare it under `fields` of the stream, or under `write_only` here";
            problems.add(code::ACTION, name.span, message, hint);
            continue;
        };
        if fields.iter().any(|field| field.name == name.value) {
            twice(name, problems);
            continue;
        }
        fields.push(SentField {
            name: name.value.clone(),
            at,
            kind: column.kind,
            format,
            values: column.values.clone(),
            comment: column.comment.clone(),
            write_only: false,
        });
    }
    for (name, field) in &action.write_only {
        if fields.iter().any(|field| field.name == name.value) {
            twice(name, problems);
            continue;
        }
        fields.push(write_only(name, field, problems));
    }
    fields
}

fn write_only(name: &Spanned<String>, field: &Field, problems: &mut Problems) -> SentField {
    let options = field.options();
    let FieldOptions { title, description, volatile, on_request, from, sensitive, value, .. } =
        options;
    if *volatile || *on_request || sensitive.is_some() || value.is_some() {
        let message = format!("`{}` is only sent", clip(name));
        let hint =
            "say its type, `description`, `from`, `format` and `values`: the rest is about reading";
        problems.add(code::ACTION, name.span, message, hint);
    }
    let at =
        from.as_ref().map_or_else(|| vec![name.value.clone()], |from| place(from, name, problems));
    SentField {
        name: name.value.clone(),
        at,
        kind: columns::kind_of(field),
        format: columns::format(options),
        values: columns::words(name, field, problems),
        comment: description.clone().or_else(|| title.clone()),
        write_only: true,
    }
}

fn twice(name: &Spanned<String>, problems: &mut Problems) {
    let message = format!("`{}` is named twice", clip(name));
    problems.add(code::ACTION, name.span, message, "leave one out");
}

fn required(action: &Spanned<Action>, problems: &mut Problems) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in &action.required.0 {
        let sent = action.fields.0.iter().chain(&action.relationships.0);
        let sent = sent.chain(action.write_only.keys());
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
