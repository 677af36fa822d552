//! JSON Schemas (draft 2020-12) of the records as the typed clients have them.

use serde_json::{Map, Value, json};

use crate::File;
use crate::model::{Api, Resource, Type};

/// One file per stream.
#[must_use]
pub fn files(api: &Api) -> Vec<File> {
    let resources = api.products.iter().flat_map(|product| &product.resources);
    resources.map(|resource| file(&api.name, resource)).collect()
}

fn file(api: &str, resource: &Resource) -> File {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in &resource.fields {
        let mut property = kind(&field.kind);
        if let Some(docs) = &field.docs {
            property["description"] = docs.as_str().into();
        }
        if let Some(own) = resource.words.iter().find(|own| own.field == field.column) {
            // others may come: they are known, not all that there can be
            property["examples"] = own.words.iter().map(|(_, word)| word.as_str()).collect();
        }
        if field.kind == Type::OwnId {
            required.push(field.name.clone());
        }
        properties.insert(field.name.clone(), property);
    }
    for relation in &resource.relations {
        let end = match relation.to {
            Some(_) => json!({ "type": "string" }),
            None => json!({
                "type": "object", "required": ["id"],
                "properties": { "type": { "type": "string" }, "id": { "type": "string" } },
            }),
        };
        let property = match relation.many {
            true => json!({ "type": ["array", "null"], "items": end }),
            false => json!({ "anyOf": [end, { "type": "null" }] }),
        };
        properties.insert(relation.name.clone(), property);
    }
    properties.insert("other".to_owned(), json!({ "type": "object" }));
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("{api}: {}", resource.stream),
        "description": resource.docs.join("\n\n"),
        "type": "object",
        "properties": properties,
        "required": required,
    });
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    File { path: format!("{}.schema.json", resource.stream), text: format!("{text}\n") }
}

fn kind(kind: &Type) -> Value {
    match kind {
        Type::OwnId => json!({ "type": "string" }),
        Type::AnyId | Type::Text | Type::Words(_) => json!({ "type": ["string", "null"] }),
        Type::Integer => json!({ "type": ["integer", "null"] }),
        Type::Number => json!({ "type": ["number", "null"] }),
        Type::Decimal => {
            json!({ "type": ["string", "null"], "pattern": "^[-+]?[0-9]+(\\.[0-9]+)?$" })
        }
        Type::Boolean => json!({ "type": ["boolean", "null"] }),
        Type::Date(_) => json!({ "type": ["string", "null"], "format": "date" }),
        Type::Timestamp(_) => json!({ "type": ["string", "null"], "format": "date-time" }),
        Type::Json => json!({}),
    }
}
