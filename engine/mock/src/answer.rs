//! Answers: pages, single records, refusals.

use std::collections::{HashMap, HashSet};

use engine_manifest::values::{JsonPath, Step};
use engine_plan::{Chain, ChainFrom, DialectPlan, Paging, StreamPlan};
use serde_json::{Map, Value, json};

use crate::data::World;
use crate::list::{Slice, TOKEN};
use crate::oddities::Offered;
use crate::rate::Standing;
use crate::record::{Includes, Wanted};

/// What goes into an envelope.
pub(crate) struct Asked<'r> {
    /// Scheme and host, without the path.
    pub(crate) origin: &'r str,
    pub(crate) path: &'r str,
    pub(crate) query: &'r [(String, String)],
}

impl World {
    pub(crate) fn page(&self, stream: &StreamPlan, slice: &Slice, asked: &Asked<'_>) -> Value {
        let (includes, wanted) = (self.includes(stream, asked.query), self.wanted(asked));
        let records = slice.numbers.iter();
        let records: Vec<Value> =
            records.map(|n| self.record(stream, *n, &includes, &wanted)).collect();
        match &stream.dialect {
            DialectPlan::JsonApi => {
                let included = self.along(stream, &slice.numbers, &includes, &wanted);
                self.document(stream, slice, asked, records, included)
            }
            DialectPlan::Json { records: path } => {
                self.enveloped(stream, slice, (path, asked), records)
            }
        }
    }

    pub(crate) fn single(&self, stream: &StreamPlan, number: usize, asked: &Asked<'_>) -> Value {
        let (includes, wanted) = (self.includes(stream, asked.query), self.wanted(asked));
        let record = self.record(stream, number, &includes, &wanted);
        match &stream.dialect {
            DialectPlan::JsonApi => {
                let included = self.along(stream, &[number], &includes, &wanted);
                json!({ "data": record, "included": included, "meta": self.meta(stream) })
            }
            DialectPlan::Json { .. } => record,
        }
    }

    /// The includes of a request that the list offers.
    fn includes(&self, stream: &StreamPlan, query: &[(String, String)]) -> Includes {
        let mut includes = Includes::default();
        let Some(form) = &self.plan.query.include else { return includes };
        let carried = stream.carries.iter().map(|(_, include)| include);
        let declared: Vec<&String> = stream.include.iter().chain(carried).collect();
        let offered = |name: &str| {
            let offer = stream.offer.includes.iter();
            let mut all = offer.chain(declared.iter().copied());
            all.any(|known| known == name || known.starts_with(&format!("{name}.")))
        };
        let asked = query.iter().filter(|(n, _)| n == form).flat_map(|(_, v)| v.split(','));
        asked.filter(|name| offered(name)).for_each(|name| includes.add(name));
        includes
    }

    fn wanted<'q>(&self, asked: &Asked<'q>) -> Wanted<'q> {
        let mut fields = HashMap::new();
        if let Some((front, back)) =
            self.plan.query.fields.as_ref().and_then(|f| f.split_once("{type}"))
        {
            for (name, value) in asked.query {
                let kind = name.strip_prefix(front).and_then(|rest| rest.strip_suffix(back));
                fields.extend(kind.map(|kind| (kind.to_owned(), value.split(',').collect())));
            }
        }
        Wanted { origin: asked.origin, fields }
    }

    /// The records that come along, each once.
    fn along(
        &self,
        stream: &StreamPlan,
        numbers: &[usize],
        includes: &Includes,
        wanted: &Wanted<'_>,
    ) -> Vec<Value> {
        let (mut seen, mut all) = (HashSet::new(), Vec::new());
        let mut open: Vec<(&StreamPlan, usize, &Includes)> =
            numbers.iter().rev().map(|n| (stream, *n, includes)).collect();
        while let Some((stream, number, includes)) = open.pop() {
            for (name, below) in &includes.0 {
                let Some(include) = self.include(stream, name) else { continue };
                for (other, n) in self.included(stream, number, &include) {
                    let Some(other) = self.plan.stream(&other.name) else { continue };
                    if seen.insert((other.name.as_str(), n)) {
                        all.push(self.record(other, n, below, wanted));
                        open.push((other, n, below));
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
