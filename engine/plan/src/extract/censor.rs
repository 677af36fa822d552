//! What is not for everybody's eyes is taken out of an answer before anything is made of it: rows, `_raw`
//! and the quarantine never see it.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::cell::scalar;
use super::envelope::Page;
use super::places::places;
use crate::stream::{Censor, DialectPlan};
use engine_manifest::values::Step;

/// The body without the values, or `None` where it has none of them.
pub(super) fn censored(
    page: &Page<'_>,
    dialect: &DialectPlan,
    censors: &[Censor],
    body: &[u8],
) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(body).ok()?;
    let mut cuts: Vec<(Range<usize>, String)> = Vec::new();
    for censor in censors {
        let records = match &censor.included {
            None => &page.records,
            Some(_) => &page.included,
        };
        let own = |raw: &&&RawValue| match &censor.included {
            None => true,
            Some(kind) => kind_of(raw).as_deref() == Some(kind),
        };
        let path: Cow<'_, [Step]> = match dialect {
            DialectPlan::Json { .. } => Cow::Borrowed(&censor.path),
            DialectPlan::JsonApi => {
                let front = [Step::Name("attributes".to_owned())];
                front.into_iter().chain(censor.path.iter().cloned()).collect::<Vec<_>>().into()
            }
        };
        for value in records.iter().filter(own).flat_map(|raw| places(raw, &path)) {
            if !(censor.unless_list && is_list_of_objects(value)) {
                cuts.extend(cut(text, value, censor.hash));
            }
        }
    }
    if cuts.is_empty() {
        return None;
    }
    cuts.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, instead) in cuts {
        // one within another that is gone already
        if range.start < at {
            continue;
        }
        out.push_str(&text[at..range.start]);
        out.push_str(&instead);
        at = range.end;
    }
    out.push_str(&text[at..]);
    Some(out.into_bytes())
}

/// Where a value stands in the body, and what takes its place.
fn cut(body: &str, value: &RawValue, hash: bool) -> Option<(Range<usize>, String)> {
    let raw = value.get();
    let start = (raw.as_ptr() as usize).checked_sub(body.as_ptr() as usize)?;
    let range = start..start + raw.len();
    if raw == "null" || body.get(range.clone()) != Some(raw) {
        return None;
    }
    let instead = match hash {
        false => "null".to_owned(),
        true => {
            let text = scalar(raw).unwrap_or(Cow::Borrowed(raw));
            let digest = Sha256::digest(text.as_bytes());
            let mut hex = String::from("\"");
            digest.iter().for_each(|byte| {
                write!(hex, "{byte:02x}").expect("a text takes everything");
            });
            hex + "\""
        }
    };
    Some((range, instead))
}

fn is_list_of_objects(value: &RawValue) -> bool {
    let items: Option<Vec<&RawValue>> = serde_json::from_str(value.get()).ok();
    items.is_some_and(|items| items.iter().all(|item| item.get().starts_with('{')))
}

/// The type of a JSON:API resource.
fn kind_of(raw: &RawValue) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Typed {
        #[serde(rename = "type")]
        name: String,
    }
    serde_json::from_str::<Typed>(raw.get()).ok().map(|typed| typed.name)
}
