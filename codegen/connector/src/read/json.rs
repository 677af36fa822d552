//! A reading as programs see it.

use engine_plan::FieldSeen;
use serde_json::{Value, json};

use super::Reading;
use crate::live::page::Trouble;
use crate::live::{Access, text};

/// The whole reading, and what went wrong with it.
pub(super) fn shown(
    reading: &Reading<'_>,
    access: &Access,
    limit: usize,
    trouble: Option<&Trouble>,
) -> Value {
    let pages = reading.pages.iter().filter_map(|(seen, count)| {
        let seen = seen.as_ref()?;
        let (request, response) = (text::request_json(seen), text::answer_json(seen, false));
        Some(json!({ "request": request, "response": response, "records": count }))
    });
    let parents = reading.which.variables.iter().map(|(n, v)| (n.clone(), v.as_str().into()));
    let fields = reading.fields();
    let fields = fields.iter().map(|f| field(f, reading)).collect::<Vec<_>>();
    let record = |raw: &String| serde_json::from_str(raw).unwrap_or_else(|_| raw.as_str().into());
    let quarantined =
        reading.quarantined.iter().map(|(why, raw)| json!({ "why": why, "record": record(raw) }));
    let document = json!({
        "connector": access.plan.connector,
        "stream": reading.stream.name,
        "parents": Value::Object(parents.collect()),
        "pages": pages.collect::<Vec<_>>(),
        "records": reading.records.iter().take(limit).map(record).collect::<Vec<Value>>(),
        "quarantined": quarantined.collect::<Vec<_>>(),
        "next": if reading.next.is_empty() { Value::Null } else { reading.next.as_str().into() },
        "fields": fields,
        "notes": reading.notes,
        "error": trouble.map(text::trouble_json),
    });
    text::concealed(&access.client, document)
}

fn field(field: &FieldSeen, reading: &Reading<'_>) -> Value {
    json!({
        "name": field.name,
        "declared": field.declared.map(|kind| kind.word()),
        "observed": field.observed.map(|kind| kind.word()),
        "records": field.records,
        "nulls": field.nulls,
        "misfits": reading.misfits.get(&field.name).copied().unwrap_or(0),
        "line": field.declared.is_none().then(|| field.line()),
    })
}
