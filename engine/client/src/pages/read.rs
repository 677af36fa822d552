//! What is read from a page: its records as places in its bytes, and what it says about the rest.

use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Listing, Paging, link};
use crate::client::{BadBody, json_error};
use crate::request::Response;

/// What a page holds and says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) records: Vec<Range<usize>>,
    /// The number of all records.
    pub(super) total: Option<u64>,
    /// Whether more pages follow, where the page says it.
    pub(super) more: Option<bool>,
    /// The link to the next page, or its token.
    pub(super) next: Option<String>,
}

/// Reads a page. No records where they should be is never "no records".
pub(super) fn page(response: &Response, listing: &Listing) -> Result<Said, BadBody> {
    let bad = |e: serde_json::Error| BadBody {
        why: format!("not the JSON that was expected ({})", json_error(&e)),
        transient: !e.is_data(),
    };
    let body = std::str::from_utf8(&response.body)
        .map_err(|e| BadBody::passing(format!("no UTF-8 at byte {}", e.valid_up_to())))?;
    // the whole text is checked once; below, its parts are sound
    let root: &RawValue = serde_json::from_str(body).map_err(bad)?;
    let find = |pointer: &str| at(root, pointer).map_err(bad);
    let Some(list) = find(&listing.records)? else {
        return Err(BadBody::passing(format!("no records at `{}`", listing.records)));
    };
    if !list.get().starts_with('[') {
        return Err(BadBody::passing(format!("no list of records at `{}`", listing.records)));
    }
    let items: Vec<&RawValue> = serde_json::from_str(list.get()).map_err(bad)?;
    let base = body.as_ptr() as usize;
    let place = |item: &&RawValue| {
        let start = item.get().as_ptr() as usize - base;
        start..start + item.get().len()
    };
    let records = items.iter().map(place).collect();
    let total = match &listing.total {
        Some(pointer) => find(pointer)?.and_then(|raw| serde_json::from_str(raw.get()).ok()),
        None => None,
    };
    let next = match &listing.paging {
        Paging::NextLink { pointer } => {
            find(pointer)?.map(|raw| link_of(raw, pointer)).transpose()?
        }
        Paging::Token { pointer, .. } => {
            find(pointer)?.map(|raw| token_of(raw, pointer)).transpose()?
        }
        Paging::LinkHeader => link::next(&response.headers),
        Paging::None | Paging::Offset { .. } | Paging::PageNumber { .. } => None,
    };
    let more = match &listing.more {
        Some(pointer) => Some(find(pointer)?.is_some_and(|raw| !is_nothing(raw.get()))),
        None => None,
    };
    Ok(Said { records, total, more, next: next.filter(|next| !next.is_empty()) })
}

/// What says that nothing follows.
fn is_nothing(text: &str) -> bool {
    matches!(text, "false" | "null" | "\"\"" | "0" | "{}" | "[]")
}

/// A link: a text, or an object with `href` (JSON:API 1.0, HAL).
fn link_of(raw: &RawValue, pointer: &str) -> Result<String, BadBody> {
    #[derive(serde::Deserialize)]
    struct Link {
        href: String,
    }
    let text = raw.get();
    let link = match text.starts_with('{') {
        true => serde_json::from_str::<Link>(text).map(|link| link.href),
        false => serde_json::from_str::<String>(text),
    };
    link.map_err(|_| BadBody::lasting(format!("no link at `{pointer}`")))
}

/// A token: a text, or a number, which is sent as it is written.
fn token_of(raw: &RawValue, pointer: &str) -> Result<String, BadBody> {
    let text = raw.get();
    match text.as_bytes().first() {
        Some(b'"') => serde_json::from_str(text).ok(),
        Some(b'-' | b'0'..=b'9') => Some(text.to_owned()),
        Some(b'f') => Some(String::new()), // false
        _ => None,
    }
    .ok_or_else(|| BadBody::lasting(format!("no token at `{pointer}`")))
}

/// What a JSON pointer leads to; `None` for nothing and for null.
fn at<'t>(root: &'t RawValue, pointer: &str) -> Result<Option<&'t RawValue>, serde_json::Error> {
    let mut here = root;
    for part in pointer.split('/').skip(1) {
        let part = part.replace("~1", "/").replace("~0", "~");
        let mut reader = serde_json::Deserializer::from_str(here.get());
        match Find(&part).deserialize(&mut reader)? {
            Some(found) => here = found,
            None => return Ok(None),
        }
    }
    Ok(Some(here).filter(|found| found.get() != "null"))
}

/// Finds one member of an object, or one element of an array. A member that is there twice is an error: one
/// of the two would be lost in silence.
struct Find<'p>(&'p str);

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = Option<&'de RawValue>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Find<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<std::borrow::Cow<'_, str>>()? {
            if name != self.0 {
                map.next_value::<IgnoredAny>()?;
            } else if found.replace(map.next_value()?).is_some() {
                return Err(serde::de::Error::custom("a member is there twice"));
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let index: Option<usize> = self.0.parse().ok();
        let (mut at, mut found) = (0, None);
        while let Some(item) = seq.next_element::<&'de RawValue>()? {
            if Some(at) == index {
                found = Some(item);
            }
            at += 1;
        }
        Ok(found)
    }

    // anything else has no members
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }
}
