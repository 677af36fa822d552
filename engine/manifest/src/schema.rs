//! The JSON Schema of the language, for editors (draft-07: what YAML language servers read), and the
//! reference that is made of it.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use crate::spec::{ConnectorFile, ProductFile};

mod reference;

pub use reference::reference;

/// A manifest, or a product of one.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)] // its schema is its purpose
enum AnyFile {
    /// `manifest.yaml`
    Connector(Box<ConnectorFile>),
    /// A product's file.
    Product(Box<ProductFile>),
}

/// The text of `schemas/manifest.schema.json`.
#[must_use]
pub fn manifest_schema() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

/// The text of `docs/reference.md`.
#[must_use]
pub fn manifest_reference() -> String {
    reference(&schema())
}

fn schema() -> Value {
    let generator = SchemaSettings::draft07().into_generator();
    let mut schema = generator.into_root_schema_for::<AnyFile>().to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".into(), json!("Connector manifest, version 1"));
    }
    schema
}

/// A one-key map (`text: {…}`) may be written as the key alone (`text`) when it needs no settings.
pub(crate) fn short_form(schema: &mut Schema) {
    let Some(Value::Array(forms)) = schema.get("oneOf").cloned() else { return };
    let mut all = forms.clone();
    for form in &forms {
        let Some(Value::Object(properties)) = form.get("properties") else { continue };
        for name in properties.keys() {
            let mut short = json!({ "type": "string", "const": name });
            if let Some(text) = form.get("description") {
                short["description"] = text.clone();
            }
            all.push(short);
        }
    }
    schema.insert("oneOf".into(), Value::Array(all));
}
