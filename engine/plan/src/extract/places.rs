//! Values at a path within raw JSON text.

use std::fmt;

use engine_manifest::values::Step;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::envelope::Text;

/// Every value that the path leads to, in order. Where it leads nowhere there is none.
pub(super) fn places<'a>(raw: &'a RawValue, path: &[Step]) -> Vec<&'a RawValue> {
    let mut found = Vec::new();
    find(raw, path, &mut found);
    found
}

fn find<'a>(raw: &'a RawValue, path: &[Step], found: &mut Vec<&'a RawValue>) {
    if path.is_empty() {
        found.push(raw);
        return;
    }
    if !raw.get().starts_with(['{', '[']) {
        return;
    }
    let mut json = serde_json::Deserializer::from_str(raw.get());
    // it was read once already, as a part of the page
    let _ = Below { path, found }.deserialize(&mut json);
}

struct Below<'p, 'f, 'a> {
    path: &'p [Step],
    found: &'f mut Vec<&'a RawValue>,
}

impl<'a> DeserializeSeed<'a> for Below<'_, '_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Below<'_, '_, 'a> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }
    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.path.split_first() else { return Ok(()) };
        while let Some(key) = map.next_key_seed(Text)? {
            match step {
                Step::Name(name) if *name != key => drop(map.next_value::<IgnoredAny>()?),
                Step::Index(_) => drop(map.next_value::<IgnoredAny>()?),
                Step::Name(_) | Step::Any => find(map.next_value()?, rest, self.found),
            }
        }
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'a>>(self, mut seq: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.path.split_first() else { return Ok(()) };
        let mut at = 0;
        while let Some(value) = seq.next_element::<&'a RawValue>()? {
            match step {
                Step::Index(index) if *index == at => find(value, rest, self.found),
                Step::Any => find(value, rest, self.found),
                Step::Index(_) | Step::Name(_) => {}
            }
            at += 1;
        }
        Ok(())
    }
}
