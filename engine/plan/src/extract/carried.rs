//! Records that come with another stream's answers: included beside its records, or within them.

use std::borrow::Cow;

use engine_manifest::values::Step;
use serde_json::value::RawValue;

use super::places::places;
use super::{Batch, Extractor, dedupe};
use crate::stream::NestedPlan;

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
    pub fn carried<'a>(&self, host: &Batch<'a>) -> Batch<'a> {
        match &self.stream.nested {
            Some(nested) => self.within(nested, host, |_| true),
            None => self.included(&host.included),
        }
    }

    /// The rows of the records that are within some of the host's: those that are meant.
    #[must_use]
    pub fn within<'a>(
        &self,
        nested: &NestedPlan,
        host: &Batch<'a>,
        meant: impl Fn(usize) -> bool,
    ) -> Batch<'a> {
        let mut found: Vec<(&'a RawValue, Vec<(String, String)>)> = Vec::new();
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
                found.push((item, vars));
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

    fn included<'a>(&self, included: &[&'a RawValue]) -> Batch<'a> {
        #[derive(serde::Deserialize)]
        struct Typed<'t> {
            #[serde(rename = "type", borrow)]
            name: Cow<'t, str>,
        }
        let own = |raw: &&&'a RawValue| {
            let typed: Result<Typed<'_>, _> = serde_json::from_str(raw.get());
            typed.is_ok_and(|t| self.stream.resource.as_deref() == Some(t.name.as_ref()))
        };
        let records: Vec<&'a RawValue> = included.iter().filter(own).copied().collect();
        dedupe(self.batch(&records, &[]))
    }
}
