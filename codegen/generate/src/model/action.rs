//! What can be done to records, and the words that fields may hold.

use engine_plan::{ActionKind, ActionPlan, Plan, SentField, StreamPlan};

use super::resource::{path, type_of};
use super::{Action, Field, Path, Relation, Sent, SentRelation, Words};
use crate::names::{Taken, pascal, snake};

/// The words of a stream's fields, as types of their own.
pub(super) fn words(stream: &StreamPlan, type_name: &str, types: &mut Taken) -> Vec<Words> {
    let columns = stream.table.columns.iter().map(|c| (&c.name, &c.values));
    let sent = stream.actions.iter().flat_map(|action| &action.fields);
    let sent = sent.filter(|f| f.write_only).map(|f| (&f.name, &f.values));
    let mut all: Vec<Words> = Vec::new();
    for (field, values) in columns.chain(sent).filter(|(_, values)| !values.is_empty()) {
        if all.iter().any(|own| own.field == *field) {
            continue;
        }
        let mut taken = Taken::with(&["Other"]);
        let words = values.iter().map(|word| (taken.free(&variant(word)), word.clone())).collect();
        let wanted = format!("{type_name}{}", pascal(field));
        all.push(Words { type_name: types.free(&wanted), field: field.clone(), words });
    }
    all
}

/// A word's name in code. `Self` is a word of the language, in any place.
fn variant(word: &str) -> String {
    match pascal(word).as_str() {
        "unnamed" => "Unnamed".to_owned(),
        "Self" => "SelfWord".to_owned(),
        name => {
            let (first, rest) = name.split_at(1);
            first.to_uppercase() + rest
        }
    }
}

/// What can be done to a stream's records.
pub(super) fn actions(
    plan: &Plan,
    stream: &StreamPlan,
    record: (&[Field], &[Relation]),
    (type_name, types): (&str, &mut Taken),
    missing: &mut Vec<(String, String)>,
) -> Vec<Action> {
    let mut actions = Vec::new();
    for action in &stream.actions {
        let own = action.kind != ActionKind::Create && !stream.single;
        match path(plan, stream, stream.lists.first(), &action.path.shown(), own) {
            Ok(path) => {
                let wanted = match action.kind {
                    ActionKind::Create => format!("New{type_name}"),
                    _ => format!("{type_name}Change"),
                };
                let type_name = match action.kind {
                    ActionKind::Delete => String::new(),
                    _ => types.free(&wanted),
                };
                actions.push(one(stream, record, action, (path, type_name)));
            }
            Err(why) => {
                missing.push((stream.name.clone(), format!("{}: {why}", action.kind.word())))
            }
        }
    }
    actions
}

/// What is sent is called as in the record, where it is there.
fn one(
    stream: &StreamPlan,
    (fields, relations): (&[Field], &[Relation]),
    action: &ActionPlan,
    (path, type_name): (Path, String),
) -> Action {
    let names = fields.iter().map(|f| f.name.as_str());
    let names: Vec<&str> = names.chain(relations.iter().map(|r| r.name.as_str())).collect();
    let mut taken = Taken::with(&names);
    let required = |name: &String| action.required.contains(name);
    let mut field = |sent: &SentField| {
        let known = fields.iter().find(|f| f.column == sent.name && !sent.write_only);
        let name = known.map_or_else(|| taken.free(&snake(&sent.name)), |f| f.name.clone());
        Sent {
            required: required(&sent.name),
            field: Field {
                column: sent.name.clone(),
                name,
                at: sent.at.clone(),
                kind: type_of(sent.kind, sent.format.clone()),
                docs: sent.comment.clone(),
            },
        }
    };
    let sent = action.fields.iter().map(&mut field).collect();
    let ends = relations.iter().filter(|r| action.relationships.contains(&r.relationship));
    let ends = ends.filter(|r| stream.relations.iter().any(|own| own.name == r.relationship));
    let relations = ends.map(|relation| SentRelation {
        required: required(&relation.relationship),
        relation: relation.clone(),
    });
    let (fields, relations) = (sent, relations.collect());
    Action {
        kind: action.kind,
        method: action.method,
        path,
        type_name,
        fields,
        relations,
        at: action.at.clone(),
        key_header: action.key_header.clone(),
        idempotent: action.idempotent,
    }
}
