//! Credentials that are written where everybody reads them.

use engine_manifest::problem::code;
use engine_manifest::spec::{Auth, ListBody, Named, StreamSpec};
use engine_manifest::tree::clip;
use engine_manifest::{Manifest, Problems, Spanned};
use serde_json::Value;

use crate::credential::{is_credential, is_telling};

/// What to do about a credential in the open.
const HINT: &str =
    "declare it under `config:` with `secret: true`, and use `{{ config.NAME }}` under `auth:`";

/// Every text that requests send, and every default.
pub(super) fn all(manifest: &Manifest, problems: &mut Problems) {
    let file = &manifest.connector;
    pairs("header", &file.headers, problems);
    pairs("parameter", &file.params, problems);
    if let Some(identity) = &file.identity {
        shaped(&identity.value.get, "the path", problems);
    }
    for (_, key) in &file.config {
        // one of a secret is refused in any case
        if let Some(default) = key.default.as_ref().filter(|_| !key.secret) {
            shaped(default, "the default", problems);
        }
    }
    file.auth.values().for_each(|way| auth(way, problems));
    file.streams.values().for_each(|s| stream(s, problems));
    for product in &manifest.products {
        pairs("header", &product.headers, problems);
        pairs("parameter", &product.params, problems);
        product.streams.values().for_each(|s| stream(s, problems));
    }
}

fn stream(spec: &StreamSpec, problems: &mut Problems) {
    pairs("header", &spec.headers, problems);
    pairs("parameter", &spec.params, problems);
    match spec.body.as_ref().map(|body| (&body.value, body.span)) {
        Some((ListBody::Form(form), _)) => pairs("field", form, problems),
        Some((ListBody::Json(value), span)) => {
            if let Some(name) = within("", value) {
                let message = format!("a credential in the body: `{}`", clip(&name));
                problems.add_hidden(code::SECRET, span, &message, HINT);
            }
        }
        None => {}
    }
}

/// The name of a value of a body that is a credential.
fn within(name: &str, value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.contains("{{") => {
            let bad = is_credential(text) || is_telling(name) && is_a_value(text);
            bad.then(|| name.to_owned())
        }
        Value::Array(items) => items.iter().find_map(|item| within(name, item)),
        Value::Object(entries) => entries.iter().find_map(|(name, value)| within(name, value)),
        _ => None,
    }
}

fn auth(way: &Auth, problems: &mut Problems) {
    match way {
        Auth::Basic { username, .. } => shaped(username, "the user name", problems),
        Auth::OAuth2(oauth) => pairs("parameter", &oauth.params, problems),
        Auth::Session(session) => {
            pairs("field", &session.json, problems);
            pairs("field", &session.form, problems);
        }
        // their one secret is looked at where it is compiled
        Auth::Bearer { .. } | Auth::ApiKey(_) => {}
    }
}

/// Names and values that a request sends.
fn pairs(what: &str, all: &Named<Spanned<String>>, problems: &mut Problems) {
    for (name, value) in all {
        let lower = name.to_lowercase();
        let is_header = what == "header";
        let own = matches!(lower.as_str(), "authorization" | "cookie" | "proxy-authorization");
        if value.contains("{{") {
            if is_header && own {
                let message = format!("a credential in the {what} `{}`", clip(name));
                problems.add(code::SECRET, name.span, message, "use `auth:` for credentials");
            }
        } else if is_header && own || is_credential(value) || is_telling(name) && is_a_value(value)
        {
            let message = format!("a credential in the {what} `{}`", clip(name));
            problems.add_hidden(code::SECRET, value.span, &message, HINT);
        }
    }
}

fn shaped(text: &Spanned<String>, what: &str, problems: &mut Problems) {
    if is_credential(text) {
        let message = format!("a credential in {what}");
        problems.add_hidden(code::SECRET, text.span, &message, HINT);
    }
}

/// A setting such as `show_password: false` is no credential.
fn is_a_value(text: &str) -> bool {
    let plain = ["", "true", "false", "yes", "no", "none", "null"];
    !plain.contains(&text.to_lowercase().as_str()) && !text.bytes().all(|b| b.is_ascii_digit())
        || text.len() >= 6 && text.bytes().all(|b| b.is_ascii_digit())
}
