//! What gives a checkpoint its meaning, as one number.

use std::fmt::Write;

use xxhash_rust::xxh3::xxh3_64;

use crate::stream::{CursorKind, DialectPlan, Paging, StreamPlan};

/// A hash of everything that gives a checkpoint its meaning. Its text form is part of what is durable:
/// a change here makes every stream be read anew. So what came later is written only where it is used.
pub(super) fn definition(plan: &StreamPlan) -> String {
    let keys: Vec<&str> =
        plan.table.columns.iter().take(plan.table.key_columns).map(|c| c.name.as_str()).collect();
    let cursor = plan.cursor.as_ref();
    let cursor = cursor.map(|c| (&c.field, c.filter.clone().unwrap_or_default(), &c.order));
    let paging = match &plan.paging {
        Paging::Single => "single".to_owned(),
        Paging::Offset { offset, .. } => format!("offset {offset}"),
        Paging::Number { page, first, .. } => format!("number {page} {first}"),
        Paging::Chain(chain) => format!("chain {:?} {:?}", chain.from, chain.send),
    };
    let records = match &plan.dialect {
        DialectPlan::JsonApi => "json_api".to_owned(),
        DialectPlan::Json { records } => records.to_string(),
    };
    let first = plan.lists.first();
    let path = first.map_or(&plan.get, |list| &list.path).shown();
    let parent = first.and_then(|l| l.parent.as_ref()).map(|p| (&p.stream, &p.variables));
    let mut text =
        format!("1|{path}|{:?}|{keys:?}|{cursor:?}|{paging}|{records}|{parent:?}", plan.params,);
    for list in plan.lists.iter().skip(1) {
        let parent = list.parent.as_ref().map(|p| (&p.stream, &p.variables));
        let _ = write!(text, "|{}|{parent:?}", list.path.shown());
    }
    if let Some(cursor) = &plan.cursor
        && (cursor.kind != CursorKind::Timestamp || cursor.until.is_some())
    {
        let _ = write!(text, "|{:?}|{:?}", cursor.kind, cursor.until);
    }
    text.push_str(&plan.ask.definition());
    if let Some(cursor) = plan.cursor.as_ref().filter(|c| c.step.is_some() || c.written.is_some()) {
        let _ = write!(text, "|{:?} {:?}", cursor.step, cursor.written);
    }
    if !plan.belongs.is_empty() {
        let _ = write!(text, "|{:?}", plan.belongs);
    }
    if !plan.partitions.is_empty() {
        let names: Vec<&String> = plan.partitions.iter().map(|(name, _)| name).collect();
        let _ = write!(text, "|{names:?}");
    }
    if let Some(nested) = &plan.nested {
        let _ = write!(text, "|{nested:?}");
    }
    if !plan.via.is_empty() {
        let _ = write!(text, "|{:?}", plan.via);
    }
    if plan.owner.is_some() || !plan.include.is_empty() || !plan.by_name.is_empty() {
        let _ = write!(text, "|{:?} {:?} {:?}", plan.owner, plan.include, plan.by_name);
    }
    // what is no longer kept is read again: the rows are written anew
    if !plan.censors.is_empty() {
        let _ = write!(text, "|{:?}", plan.censors);
    }
    format!("{:016x}", xxh3_64(text.as_bytes()))
}
