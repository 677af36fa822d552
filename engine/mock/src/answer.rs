//! Answers: pages, single records, refusals.

use engine_manifest::values::{JsonPath, Step};
use engine_plan::{Chain, ChainFrom, DialectPlan, Paging, StreamPlan};
use serde_json::{Map, Value, json};

use crate::data::World;
use crate::list::{Slice, TOKEN};
use crate::oddities::Offered;
use crate::rate::Standing;
use crate::record::Include;

/// What goes into an envelope.
pub(crate) struct Asked<'r> {
    /// Scheme and host, without the path.
    pub(crate) origin: &'r str,
    pub(crate) path: &'r str,
    pub(crate) query: &'r [(String, String)],
}

impl World {
    pub(crate) fn page(&self, stream: &StreamPlan, slice: &Slice, asked: &Asked<'_>) -> Value {
        let includes = self.includes(stream, asked.query);
        let records: Vec<Value> = slice
            .numbers
            .iter()
            .map(|n| self.record(stream, *n, &includes, asked.origin))
            .collect();
        match &stream.dialect {
            DialectPlan::JsonApi => {
                let included = self.included_records(stream, &slice.numbers, &includes, asked);
                self.document(stream, slice, asked, records, included)
            }
            DialectPlan::Json { records: path } => {
                self.enveloped(stream, slice, (path, asked), records)
            }
        }
    }

    pub(crate) fn single(&self, stream: &StreamPlan, number: usize, asked: &Asked<'_>) -> Value {
        let includes = self.includes(stream, asked.query);
        let record = self.record(stream, number, &includes, asked.origin);
        match &stream.dialect {
            DialectPlan::JsonApi => {
                let included = self.included_records(stream, &[number], &includes, asked);
                json!({ "data": record, "included": included, "meta": self.meta(stream) })
            }
            DialectPlan::Json { .. } => record,
        }
    }

    fn includes<'w>(
        &'w self,
        stream: &'w StreamPlan,
        query: &[(String, String)],
    ) -> Vec<(String, Include<'w>)> {
        let Some(form) = &self.plan.query.include else { return Vec::new() };
        let asked = query.iter().filter(|(n, _)| n == form).flat_map(|(_, v)| v.split(','));
        asked
            .filter(|name| stream.offer.includes.iter().any(|i| i == name))
            .filter_map(|name| Some((name.to_owned(), self.include(stream, name)?)))
            .collect()
    }

    fn included_records(
        &self,
        stream: &StreamPlan,
        numbers: &[usize],
        includes: &[(String, Include<'_>)],
        asked: &Asked<'_>,
    ) -> Vec<Value> {
        let mut seen = std::collections::HashSet::new();
        let mut all = Vec::new();
        for number in numbers {
            for (_, include) in includes {
                for (other, n) in self.included(stream, *number, include) {
                    if seen.insert((other.name.as_str(), n)) {
                        all.push(self.record(other, n, &[], asked.origin));
                    }
                }
            }
        }
        all
    }

    fn meta(&self, stream: &StreamPlan) -> Map<String, Value> {
        let mut meta = Map::new();
        for (name, offered) in &self.oddities.meta {
            let list = match offered {
                Offered::Filters => &stream.offer.filters,
                Offered::Orders => &stream.offer.orders,
                Offered::Includes => &stream.offer.includes,
            };
            meta.insert(name.clone(), json!(list));
        }
        meta.extend(self.oddities.meta_constant.clone());
        meta
    }

    fn document(
        &self,
        stream: &StreamPlan,
        slice: &Slice,
        asked: &Asked<'_>,
        records: Vec<Value>,
        included: Vec<Value>,
    ) -> Value {
        let next = slice.offset + slice.numbers.len();
        let more = next < slice.total && !slice.numbers.is_empty();
        let back = slice.offset.saturating_sub(slice.size);
        let mut links = Map::new();
        links.insert("self".into(), link(stream, asked, slice.offset, slice.size).into());
        let mut meta = Map::new();
        meta.insert("count".into(), records.len().into());
        meta.extend(self.meta(stream));
        if more {
            links.insert("next".into(), link(stream, asked, next, slice.size).into());
        }
        if slice.offset > 0 {
            links.insert("prev".into(), link(stream, asked, back, slice.size).into());
        }
        if self.oddities.next_offset {
            if more {
                meta.insert("next".into(), json!({ "offset": next }));
            }
            if slice.offset > 0 {
                meta.insert("prev".into(), json!({ "offset": back }));
            }
        }
        let mut document = json!({ "links": links, "data": records, "meta": meta });
        if self.oddities.include_empty_included || !included.is_empty() {
            document["included"] = included.into();
        }
        set_counts(&mut document, stream, slice, more, false);
        document
    }

    fn enveloped(
        &self,
        stream: &StreamPlan,
        slice: &Slice,
        (path, asked): (&JsonPath, &Asked<'_>),
        records: Vec<Value>,
    ) -> Value {
        let more = slice.offset + slice.numbers.len() < slice.total;
        if path.0.is_empty() {
            return Value::Array(records);
        }
        let mut document = Value::Object(Map::new());
        put(&mut document, path, Value::Array(records));
        if let (Paging::Chain(Chain { from: ChainFrom::Body(path), send, .. }), true) =
            (&stream.paging, more)
        {
            let next = slice.offset + slice.numbers.len();
            let next = match send {
                Some(_) => next.to_string(),
                None => link(stream, asked, next, slice.size),
            };
            put(&mut document, path, next.into());
        }
        set_counts(&mut document, stream, slice, more, true);
        document
    }

    /// A refusal by its name in `mock.yaml`, or a plain one.
    pub(crate) fn refusal(
        &self,
        name: &str,
        status: u16,
        standing: Option<Standing>,
    ) -> (u16, Value) {
        let Some(refusal) = self.oddities.errors.get(name) else {
            return (status, json!({ "error": name.replace('_', " ") }));
        };
        let mut text = refusal.body.to_string();
        if let Some(s) = standing {
            for (name, value) in
                [("{used}", s.used as u64), ("{limit}", s.limit as u64), ("{seconds}", s.seconds)]
            {
                text = text.replace(name, &value.to_string());
            }
        }
        (refusal.status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }
}

/// The total, and whether more follows, where the pagination says they are.
fn set_counts(document: &mut Value, stream: &StreamPlan, slice: &Slice, more: bool, flag: bool) {
    let (total, path) = match &stream.paging {
        Paging::Offset { total, more, .. } | Paging::Number { total, more, .. } => (total, more),
        Paging::Chain(chain) => (&chain.total, &chain.more),
        Paging::Single => return,
    };
    if let Some(path) = total {
        put(document, path, slice.total.into());
    }
    if let Some(path) = path.as_ref().filter(|_| flag) {
        put(document, path, more.into());
    }
}

/// Puts a value at a path, making the objects on the way.
fn put(document: &mut Value, path: &JsonPath, value: Value) {
    let mut at = document;
    for step in &path.0 {
        let Step::Name(name) = step else { return };
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        at = &mut at[name.as_str()];
    }
    *at = value;
}

/// A link to another page of the same list, parameters in the order of their names.
fn link(stream: &StreamPlan, asked: &Asked<'_>, offset: usize, size: usize) -> String {
    let mut query: Vec<(String, String)> = asked.query.to_vec();
    let mut set = |name: &str, value: usize| {
        query.retain(|(n, _)| n != name);
        query.push((name.to_owned(), value.to_string()));
    };
    match &stream.paging {
        Paging::Single => {}
        Paging::Chain(chain) => {
            set(chain.send.as_deref().unwrap_or(TOKEN), offset);
            chain.limit.iter().for_each(|limit| set(limit, size));
        }
        Paging::Offset { offset: name, limit, .. } => {
            set(name, offset);
            limit.iter().for_each(|limit| set(limit, size));
        }
        Paging::Number { page, limit, first, .. } => {
            set(page, usize::try_from(*first).unwrap_or(1) + offset / size.max(1));
            limit.iter().for_each(|limit| set(limit, size));
        }
    }
    query.sort();
    let pairs: Vec<String> = query.iter().map(|(n, v)| format!("{n}={v}")).collect();
    format!("{}{}?{}", asked.origin, asked.path, pairs.join("&"))
}
