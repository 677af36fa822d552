//! Making, changing and removing records.

use super::Places;
use super::code::{Code, done};
use super::resource::{end, endpoint, field, ids, kind, list_of_ids};
use crate::model::{Action, ActionKind, Method, Resource};

/// The interface of what is sent; nothing for a deletion.
pub(super) fn payload(code: &mut Code, resource: &Resource, action: &Action, places: &Places<'_>) {
    let makes = action.kind == ActionKind::Create;
    if action.kind == ActionKind::Delete {
        return;
    }
    code.gap().doc(&match makes {
        true => format!("What a new record of `{}` is made of.", resource.stream),
        false => format!("What is to change in a record of `{}`.", resource.stream),
    });
    code.line().put("export interface ").name(&action.type_name).put(" ");
    code.block(
        "{",
        |code| {
            for sent in &action.fields {
                sent.field.docs.iter().for_each(|text| done(code.doc(text)));
                let needed = makes && sent.required;
                code.line().property(&sent.field.name).put(if needed { ": " } else { "?: " });
                kind(code, &sent.field.kind, resource);
                code.put(if needed { ";" } else { " | null | undefined;" });
            }
            for sent in &action.relations {
                let (relation, needed) = (&sent.relation, makes && sent.required);
                code.line().property(&relation.name).put(if needed { ": " } else { "?: " });
                code.put(if relation.many { "readonly " } else { "" });
                end(code, relation, places);
                code.put(match (relation.many, needed) {
                    (true, true) => "[];",
                    (true, false) => "[] | undefined;",
                    (false, true) => ";",
                    (false, false) => " | null | undefined;",
                });
            }
        },
        "}",
    );
}

/// The method that does it.
pub(super) fn operation(
    code: &mut Code,
    resource: &Resource,
    action: &Action,
    places: &Places<'_>,
) {
    let name = &resource.type_name;
    let (own, verb): (&'static str, &str) = match action.kind {
        ActionKind::Create => ("create", "Makes a record, and gives it"),
        ActionKind::Update => ("update", "Changes a record, and gives it"),
        ActionKind::Delete => ("delete", "Removes a record"),
    };
    let method: &'static str = match action.method {
        Method::Get | Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
    };
    let removes = action.kind == ActionKind::Delete;
    let safe = removes || action.idempotent || action.key_header.is_some();
    let lost = match safe {
        true => "",
        false => " A lost answer is an `ApiError` that says `unknown`: it is not sent again.",
    };
    code.gap().doc(&format!("{verb}: `{method} {}`.{lost}", action.path.shown()));
    code.line().put(own).put("(");
    ids(code, &action.path, places);
    if !removes {
        code.put("record: ").name(&action.type_name).put(", ");
    }
    code.put("options?: r.ActOptions): Promise<");
    match removes {
        true => done(code.put("void")),
        false => done(code.name(name)),
    }
    code.put("> ");
    code.block(
        "{",
        |code| {
            code.line().put("const action: r.Action = ");
            table(code, resource, action, (own, method));
            code.put(";").line().put("return r.act(this.#client, action, ");
            list_of_ids(code, &action.path);
            code.put(if removes { ", undefined, options);" } else { ", record, options);" });
        },
        "}",
    );
}

/// The action as the runtime knows it.
fn table(
    code: &mut Code,
    resource: &Resource,
    action: &Action,
    (own, method): (&'static str, &'static str),
) {
    code.block(
        "{",
        |code| {
            code.line().put("kind: \"").put(own).put("\", method: \"").put(method).put("\",");
            code.line().put("endpoint: ");
            endpoint(code, resource, &action.path, None);
            code.put(",").line().put("shape: ").name(&resource.type_name).put("Shape,");
            code.line().put("fields: ").block(
                "[",
                |code| {
                    for sent in &action.fields {
                        code.line();
                        field(code, &sent.field);
                        code.put(",");
                    }
                },
                "],",
            );
            let names: Vec<String> =
                action.relations.iter().map(|sent| sent.relation.name.clone()).collect();
            code.line().put("relationships: ").strings(&names).put(",");
            code.line().put("at: ").strings(&action.at).put(",");
            if let Some(header) = &action.key_header {
                code.line().put("idempotencyKey: ").string(header).put(",");
            }
            code.line().put(match action.idempotent {
                true => "idempotent: true,",
                false => "idempotent: false,",
            });
        },
        "}",
    );
}
