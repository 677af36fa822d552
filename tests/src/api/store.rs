//! The truth: lists of records, kept so that a page of a hundred thousand costs a page.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::people;
use super::query::{Key, Op, Wish};

/// A JSON:API resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its id: any text.
    pub id: String,
    /// Its type.
    pub kind: String,
    /// Its attributes.
    pub attributes: Map<String, Value>,
    /// Its relationships, as they are sent.
    pub relationships: Map<String, Value>,
}

impl Record {
    /// A record without relationships. `attributes` is an object.
    ///
    /// # Panics
    /// When it is not.
    #[must_use]
    pub fn new(kind: &str, id: impl ToString, attributes: Value) -> Self {
        let Value::Object(attributes) = attributes else { panic!("attributes are an object") };
        let relationships = Map::new();
        Self { id: id.to_string(), kind: kind.to_owned(), attributes, relationships }
    }

    /// With a relationship to the record of that type and id, or to none.
    #[must_use]
    pub fn with_one(mut self, name: &str, target: Option<(&str, &str)>) -> Self {
        let data = target.map(|(kind, id)| json!({ "type": kind, "id": id }));
        self.relationships.insert(name.to_owned(), json!({ "data": data }));
        self
    }

    /// With a relationship to the records of one type with those ids.
    #[must_use]
    pub fn with_many(mut self, name: &str, kind: &str, ids: &[&str]) -> Self {
        let data: Vec<Value> = ids.iter().map(|id| json!({ "type": kind, "id": id })).collect();
        self.relationships.insert(name.to_owned(), json!({ "data": data }));
        self
    }
}

/// What a list offers, and how well it does it.
#[derive(Clone, Debug)]
pub struct ListOptions {
    /// Fields that `where[…]` knows; others are ignored silently.
    pub filters: Vec<&'static str>,
    /// Fields that `order` knows; others are ignored silently.
    pub orders: Vec<&'static str>,
    /// Whether filters work. `meta.can_query_by` names them all the same.
    pub honour_filter: bool,
    /// Whether orders work. `meta.can_order_by` names them all the same.
    pub honour_order: bool,
    /// Most records on a page, whatever `per_page` says.
    pub page_cap: Option<usize>,
    /// Whether pages say that more follow: `links` and `meta.next`.
    pub links: bool,
    /// Whether pages have `meta.total_count`.
    pub total: bool,
    /// Relationships that `include` knows, and the list that has the records they point to.
    pub includes: Vec<(&'static str, &'static str)>,
}

impl Default for ListOptions {
    fn default() -> Self {
        Self {
            filters: Vec::new(),
            orders: Vec::new(),
            honour_filter: true,
            honour_order: true,
            page_cap: None,
            links: true,
            total: true,
            includes: Vec::new(),
        }
    }
}

/// A change of the truth.
#[derive(Clone, Debug, PartialEq)]
pub struct Mutation {
    /// How many requests had arrived.
    pub after: u64,
    /// The list.
    pub path: String,
    /// The record.
    pub id: String,
    /// What happened to it.
    pub change: Change,
}

/// What happened to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It appeared.
    Inserted,
    /// It changed.
    Updated,
    /// It vanished.
    Deleted,
}

/// A record, as it is kept.
enum Body {
    Person(u32),
    Own(Box<Record>),
}

impl Body {
    fn attribute(&self, name: &str) -> Value {
        match self {
            Self::Person(number) => people::attribute(*number, name),
            Self::Own(record) if name == "id" => Value::from(record.id.as_str()),
            Self::Own(record) => record.attributes.get(name).cloned().unwrap_or_default(),
        }
    }

    fn record(&self) -> Record {
        match self {
            Self::Person(number) => people::record(*number),
            Self::Own(record) => (**record).clone(),
        }
    }
}

/// One list.
#[derive(Default)]
pub(super) struct List {
    pub(super) options: ListOptions,
    /// In the order of their serial numbers: without an `order`, that is the list's.
    slots: Vec<(u64, Body)>,
    serials: HashMap<String, u64>,
    next: u64,
    /// Per field that was ordered by: its values, sorted; equal ones by serial number.
    indexes: HashMap<String, Vec<(Key, u64)>>,
    /// What the last unusual query picked; forgotten with every change.
    picked: Option<(String, Arc<Vec<u64>>)>,
}

/// The records that a query means, in its order.
pub(super) enum Selection {
    All,
    Range { field: String, range: Range<usize>, descending: bool },
    Picked(Arc<Vec<u64>>),
}

impl List {
    /// Adds a record; `false` when its id is taken.
    pub(super) fn insert(&mut self, record: Record) -> bool {
        let free = !self.serials.contains_key(&record.id);
        if free {
            self.append(record.id.clone(), Body::Own(Box::new(record)));
        }
        free
    }

    /// Adds people with the numbers from 1 to `count` to an empty list.
    pub(super) fn seed_people(&mut self, count: u32) {
        assert!(self.slots.is_empty(), "people are seeded into an empty list");
        let (filters, orders) = (people::QUERYABLE.to_vec(), people::QUERYABLE.to_vec());
        self.options = ListOptions { filters, orders, ..ListOptions::default() };
        self.slots.reserve(count as usize);
        self.serials.reserve(count as usize);
        for number in 1..=count {
            self.append(number.to_string(), Body::Person(number));
        }
    }

    fn append(&mut self, id: String, body: Body) {
        let serial = self.next;
        self.next += 1;
        self.serials.insert(id, serial);
        self.slots.push((serial, body));
        self.index(serial);
    }

    /// Changes a record; `false` when there is none.
    pub(super) fn update(&mut self, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        let Some(serial) = self.serials.get(id).copied() else { return false };
        let Some(at) = self.position(serial) else { return false };
        let mut record = self.slots[at].1.record();
        change(&mut record);
        id.clone_into(&mut record.id); // a record keeps its id
        self.unindex(serial);
        self.slots[at].1 = Body::Own(Box::new(record));
        self.index(serial);
        true
    }

    /// Removes a record; `false` when there is none.
    pub(super) fn delete(&mut self, id: &str) -> bool {
        let Some(serial) = self.serials.get(id).copied() else { return false };
        self.unindex(serial);
        self.serials.remove(id);
        if let Some(at) = self.position(serial) {
            self.slots.remove(at);
        }
        true
    }

    pub(super) fn get(&self, id: &str) -> Option<Record> {
        let at = self.position(*self.serials.get(id)?)?;
        Some(self.slots[at].1.record())
    }

    pub(super) fn records(&self) -> Vec<Record> {
        self.slots.iter().map(|(_, body)| body.record()).collect()
    }

    fn position(&self, serial: u64) -> Option<usize> {
        self.slots.binary_search_by_key(&serial, |(serial, _)| *serial).ok()
    }

    /// Enters a record into the indexes that exist.
    fn index(&mut self, serial: u64) {
        self.reindex(serial, |index, entry| {
            index.insert(index.partition_point(|other| order(other, &entry).is_lt()), entry);
        });
    }

    fn unindex(&mut self, serial: u64) {
        self.reindex(serial, |index, entry| {
            if let Ok(at) = index.binary_search_by(|other| order(other, &entry)) {
                index.remove(at);
            }
        });
    }

    fn reindex(&mut self, serial: u64, change: impl Fn(&mut Vec<(Key, u64)>, (Key, u64))) {
        self.picked = None;
        let Some(at) = self.position(serial) else { return };
        let body = &self.slots[at].1;
        for (field, index) in &mut self.indexes {
            change(index, (Key::of(&body.attribute(field)), serial));
        }
    }

    /// The index of a field, built the first time.
    fn sorted(&mut self, field: &str) -> &[(Key, u64)] {
        if !self.indexes.contains_key(field) {
            let key = |(serial, body): &(u64, Body)| (Key::of(&body.attribute(field)), *serial);
            let mut index: Vec<(Key, u64)> = self.slots.iter().map(key).collect();
            index.sort_by(order);
            self.indexes.insert(field.to_owned(), index);
        }
        &self.indexes[field]
    }

    /// The records that a query means.
    pub(super) fn select(&mut self, wish: &Wish) -> Selection {
        let Wish { filters, order, .. } = wish;
        if filters.is_empty() && order.is_none() {
            return Selection::All;
        }
        if let Some(order) = order
            && filters.iter().all(|f| f.field == order.field && f.op != Op::Equal)
        {
            let index = self.sorted(&order.field);
            let range = filters.iter().fold(0..index.len(), |part, f| f.narrow(index, part));
            let (field, descending) = (order.field.clone(), order.descending);
            return Selection::Range { field, range, descending };
        }
        if let Some((text, picked)) = &self.picked
            && *text == wish.text
        {
            return Selection::Picked(Arc::clone(picked));
        }
        let picked = Arc::new(self.pick(wish));
        self.picked = Some((wish.text.clone(), Arc::clone(&picked)));
        Selection::Picked(picked)
    }

    /// Looks at every record.
    fn pick(&mut self, wish: &Wish) -> Vec<u64> {
        let fits = |(_, body): &&(u64, Body)| {
            wish.filters.iter().all(|f| f.holds(&Key::of(&body.attribute(&f.field))))
        };
        let picked = self.slots.iter().filter(fits).map(|(serial, _)| *serial);
        let Some(order) = &wish.order else { return picked.collect() };
        let picked: HashSet<u64> = picked.collect();
        let sorted = self.sorted(&order.field).iter().map(|(_, serial)| *serial);
        let mut sorted: Vec<u64> = sorted.filter(|serial| picked.contains(serial)).collect();
        if order.descending {
            sorted.reverse();
        }
        sorted
    }

    /// How many records a selection has.
    pub(super) fn total(&self, selection: &Selection) -> usize {
        match selection {
            Selection::All => self.slots.len(),
            Selection::Range { range, .. } => range.len(),
            Selection::Picked(serials) => serials.len(),
        }
    }

    /// Some records of a selection.
    pub(super) fn page(&self, selection: &Selection, offset: usize, count: usize) -> Vec<Record> {
        let total = self.total(selection);
        let from = offset.min(total);
        let wanted = from..from.saturating_add(count).min(total);
        let by_serial = |serial: u64| self.position(serial).map(|at| self.slots[at].1.record());
        match selection {
            Selection::All => self.slots[wanted].iter().map(|(_, body)| body.record()).collect(),
            Selection::Picked(serials) => {
                serials[wanted].iter().copied().filter_map(by_serial).collect()
            }
            Selection::Range { field, range, descending } => {
                let index = &self.indexes[field][range.clone()];
                let at = |i: usize| if *descending { index[total - 1 - i].1 } else { index[i].1 };
                wanted.map(at).filter_map(by_serial).collect()
            }
        }
    }
}

fn order(a: &(Key, u64), b: &(Key, u64)) -> Ordering {
    // JSON has no NaN, so keys always compare
    a.partial_cmp(b).unwrap_or(Ordering::Equal)
}
