//! Records that come with another stream's answers: included beside its records, or within them.

use std::borrow::Cow;
use std::collections::HashMap;

use engine_manifest::values::Step;
use memchr::memmem;
use serde_json::value::RawValue;

use super::places::places;
use super::{Batch, Extractor, dedupe};
use crate::stream::{NestedPlan, OwnerPlan};
use crate::table::Table;

impl NestedPlan {
    /// The way to the list in the other record as it is sent.
    fn steps(&self) -> Vec<Step> {
        let front = self.in_attributes.then(|| Step::Name("attributes".to_owned()));
        front.into_iter().chain(self.at.iter().cloned()).collect()
    }
}

impl Extractor<'_> {
    /// The rows of those records that came along with another stream's, and are of this one.
    #[must_use]
    pub fn carried<'a>(&self, table: &Table, host: &Batch<'a>) -> Batch<'a> {
        match &self.stream.nested {
            Some(nested) => self.within(nested, host, |_| true),
            None => self.included(table, host),
        }
    }

    /// What a host's record says it brought along: `None` where it does not say it, or names a record that
    /// did not come.
    #[must_use]
    pub fn brought_with<'a>(
        &self,
        (brought, include): (&Brought<'a>, &str),
        (table, host): (&Table, &Batch<'a>),
        row: usize,
    ) -> Option<Batch<'a>> {
        let owner = self.stream.owner.as_ref()?;
        let mut found: Vec<(&'a str, Vec<(String, String)>)> = Vec::new();
        for way in brought.ways(host, row, include)? {
            let record = brought.own.get(way.last()?.as_str())?;
            found.push((*record, owner.fill(table, host, row, &way)));
        }
        let records = found.iter().map(|(raw, vars)| (*raw, vars.as_slice()));
        Some(dedupe(self.rows(records)))
    }

    /// The rows of the records that are within some of the host's: those that are meant.
    #[must_use]
    pub fn within<'a>(
        &self,
        nested: &NestedPlan,
        host: &Batch<'a>,
        meant: impl Fn(usize) -> bool,
    ) -> Batch<'a> {
        let mut found: Vec<(&'a str, Vec<(String, String)>)> = Vec::new();
        let at = nested.steps();
        let gone = |row: &usize| host.flagged.binary_search(row).is_ok();
        for row in (0..host.rows()).filter(|row| meant(*row) && !gone(row)) {
            let Ok(record) = serde_json::from_str::<&'a RawValue>(host.raws[row]) else { continue };
            let lists = places(record, &at);
            let items = lists.iter().flat_map(|list| {
                serde_json::from_str::<Vec<&'a RawValue>>(list.get()).unwrap_or_default()
            });
            for (place, item) in items.enumerate() {
                let mut vars = vec![(nested.owner.clone(), host.keys[row].clone().into_owned())];
                vars.extend(nested.place.clone().map(|name| (name, place.to_string())));
                found.push((item.get(), vars));
            }
        }
        let records = found.iter().map(|(item, vars)| (*item, vars.as_slice()));
        dedupe(self.rows(records))
    }

    /// Whether a host's record has the list, even an empty one: where it is not sent, nothing is known.
    #[must_use]
    pub fn has_list(&self, nested: &NestedPlan, host: &Batch<'_>, row: usize) -> bool {
        let Ok(record) = serde_json::from_str::<&RawValue>(host.raws[row]) else { return false };
        let lists = places(record, &nested.steps());
        !lists.is_empty() && lists.iter().all(|list| list.get().starts_with('['))
    }

    /// Whether some of a host's records may say which of this stream's records are theirs. A look at their
    /// text: where it finds nothing, there is nothing.
    #[must_use]
    pub fn may_hold(&self, host: &Batch<'_>) -> bool {
        let Some(nested) = &self.stream.nested else { return host.related };
        let Some(Step::Name(name)) = nested.at.first() else { return true };
        // a name may be written with escapes
        let finders = [memmem::Finder::new(name), memmem::Finder::new("\\u")];
        let holds = |raw: &&str| finders.iter().any(|f| f.find(raw.as_bytes()).is_some());
        host.raws.iter().any(holds)
    }

    /// The records that came along with a host's, to be looked for by their ids.
    #[must_use]
    pub fn brought<'a>(&self, host: &Batch<'a>) -> Brought<'a> {
        Brought::of(host, self.stream.resource.as_deref())
    }

    /// The rows of what came along. Where they have owners, those are meant that a living record of the host
    /// names; several may name the same.
    fn included<'a>(&self, table: &Table, host: &Batch<'a>) -> Batch<'a> {
        if host.included.is_empty() {
            return self.batch(&[], &[]);
        }
        let brought = self.brought(host);
        let Some(owner) = &self.stream.owner else {
            let kind = self.stream.resource.as_deref();
            let own =
                |raw: &&&'a str| Typed::of(raw).is_some_and(|t| kind == Some(t.kind.as_ref()));
            let records: Vec<&'a str> = host.included.iter().filter(own).copied().collect();
            return dedupe(self.rows(records.iter().map(|raw| (*raw, [].as_slice()))));
        };
        let mut found: Vec<(&'a str, Vec<(String, String)>)> = Vec::new();
        let gone = |row: &usize| host.flagged.binary_search(row).is_ok();
        for row in (0..host.rows()).filter(|row| !gone(row)) {
            for (_, include) in &self.stream.via {
                for way in brought.ways(host, row, include).unwrap_or_default() {
                    let record = way.last().and_then(|id| brought.own.get(id));
                    found.extend(record.map(|raw| (*raw, owner.fill(table, host, row, &way))));
                }
            }
        }
        let records = found.iter().map(|(raw, vars)| (*raw, vars.as_slice()));
        dedupe(self.rows(records))
    }
}

impl OwnerPlan {
    /// The variables of the path, as a host's record fills them, and those on the way.
    fn fill(
        &self,
        table: &Table,
        host: &Batch<'_>,
        row: usize,
        way: &[String],
    ) -> Vec<(String, String)> {
        let own = (self.column.clone(), host.keys[row].clone().into_owned());
        let between = self.between.iter().cloned().zip(way.iter().cloned());
        let value = |name: &String| {
            let at = table.column(name)?;
            Some((name.clone(), host.row(row)[at].text().into_owned()))
        };
        self.above.iter().filter_map(value).chain([own]).chain(between).collect()
    }
}

/// What tells a JSON:API resource.
struct Typed<'t> {
    kind: Cow<'t, str>,
    id: Cow<'t, str>,
}

impl<'t> Typed<'t> {
    fn of(raw: &'t str) -> Option<Self> {
        #[derive(serde::Deserialize)]
        struct Members<'t> {
            #[serde(rename = "type", borrow)]
            kind: Cow<'t, str>,
            #[serde(borrow)]
            id: &'t RawValue,
        }
        let Members { kind, id } = serde_json::from_str(raw).ok()?;
        Some(Self { kind, id: identifier(id)? })
    }
}

/// An id: a text, or a number as it is written.
fn identifier(raw: &RawValue) -> Option<Cow<'_, str>> {
    match raw.get().as_bytes().first()? {
        b'"' => serde_json::from_str(raw.get()).ok(),
        b'-' | b'0'..=b'9' => Some(Cow::Borrowed(raw.get())),
        _ => None,
    }
}

/// The ids that a relationship of a record names; `None` where it is not sent. What other relationships hold
/// does not matter.
fn linked(record: &str, name: &str) -> Option<Vec<String>> {
    #[derive(serde::Deserialize)]
    struct Related<'t> {
        #[serde(borrow)]
        relationships: HashMap<Cow<'t, str>, &'t RawValue>,
    }
    #[derive(serde::Deserialize)]
    struct Linked<'t> {
        #[serde(borrow)]
        data: &'t RawValue,
    }
    #[derive(serde::Deserialize)]
    struct End<'t> {
        #[serde(borrow)]
        id: &'t RawValue,
    }
    let related: Related<'_> = serde_json::from_str(record).ok()?;
    let linked: Linked<'_> = serde_json::from_str(related.relationships.get(name)?.get()).ok()?;
    let ends: Vec<End<'_>> = match linked.data.get().as_bytes().first()? {
        b'[' => serde_json::from_str(linked.data.get()).ok()?,
        b'{' => vec![serde_json::from_str(linked.data.get()).ok()?],
        b'n' => Vec::new(),
        _ => return None,
    };
    ends.iter().map(|end| identifier(end.id).map(Cow::into_owned)).collect()
}

/// Records that came along with a host's, by their ids. A relationship may call their type by another name.
#[derive(Debug)]
pub struct Brought<'a> {
    all: HashMap<String, Vec<&'a str>>,
    own: HashMap<String, &'a str>,
}

impl<'a> Brought<'a> {
    fn of(host: &Batch<'a>, kind: Option<&str>) -> Self {
        let (mut all, mut own) = (HashMap::<_, Vec<_>>::new(), HashMap::new());
        for raw in &host.included {
            let Some(typed) = Typed::of(raw) else { continue };
            if kind == Some(typed.kind.as_ref()) {
                own.insert(typed.id.clone().into_owned(), *raw);
            }
            all.entry(typed.id.into_owned()).or_default().push(*raw);
        }
        Self { all, own }
    }

    /// The ways that an include names, from a host's record on, as ids; `None` where a record on the way
    /// does not say it.
    fn ways(&self, host: &Batch<'_>, row: usize, include: &str) -> Option<Vec<Vec<String>>> {
        let mut steps = include.split('.');
        let first = linked(host.raws[row], steps.next()?)?;
        let mut ways: Vec<Vec<String>> = first.into_iter().map(|id| vec![id]).collect();
        for step in steps {
            let mut next = Vec::new();
            for way in ways {
                // of several with this id, the one that has the relationship is meant
                let raws = self.all.get(way.last()?)?.iter();
                let found = raws.copied().find_map(|raw| linked(raw, step))?;
                next.extend(found.into_iter().map(|id| way.iter().cloned().chain([id]).collect()));
            }
            ways = next;
        }
        Some(ways)
    }
}
