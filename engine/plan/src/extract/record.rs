//! The second pass: one record into its cells.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use super::cell::{Cell, scalar};
use super::envelope::Text;
use super::{Batch, Extractor, LinkSet, Nest, Slot};
use crate::table::ColumnKind;

/// Undeclared attributes that are named per page.
const UNDECLARED_MAX: usize = 64;

/// The kind of column that holds a JSON value; nothing is known from `null`.
fn kind_of(raw: &str) -> Option<ColumnKind> {
    Some(match raw.as_bytes().first()? {
        b'n' => return None,
        b't' | b'f' => ColumnKind::Boolean,
        b'{' | b'[' => ColumnKind::Json,
        b'"' => ColumnKind::Text,
        _ if raw.parse::<i64>().is_ok() => ColumnKind::Integer,
        _ => ColumnKind::Number,
    })
}

/// The row being filled.
struct Fill<'e, 'p, 'b, 'a> {
    extractor: &'e Extractor<'p>,
    batch: &'b mut Batch<'a>,
    misfits: &'b mut [u64],
    row: usize,
    start: usize,
    hash: u64,
}

/// Which part of a record a map is.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// A JSON:API resource: `id`, `attributes`, `relationships`.
    Resource,
    /// A map of attributes.
    Attributes,
    /// A map of relationships.
    Relationships,
    /// A plain object: attributes and relationships in one.
    Object,
}

impl Extractor<'_> {
    pub(super) fn fill_json_api<'a>(
        &self,
        raw: &'a RawValue,
        row: usize,
        batch: &mut Batch<'a>,
        misfits: &mut [u64],
    ) -> Result<u64, &'static str> {
        self.fill(raw, row, batch, misfits, Part::Resource)
    }

    pub(super) fn fill_json<'a>(
        &self,
        raw: &'a RawValue,
        row: usize,
        batch: &mut Batch<'a>,
        misfits: &mut [u64],
    ) -> Result<u64, &'static str> {
        self.fill(raw, row, batch, misfits, Part::Object)
    }

    fn fill<'a>(
        &self,
        raw: &'a RawValue,
        row: usize,
        batch: &mut Batch<'a>,
        misfits: &mut [u64],
        part: Part,
    ) -> Result<u64, &'static str> {
        if !raw.get().starts_with('{') {
            return Err("the record is no object");
        }
        let start = row * batch.width;
        let mut fill = Fill { extractor: self, batch, misfits, row, start, hash: 0 };
        let mut json = serde_json::Deserializer::from_str(raw.get());
        Members { fill: &mut fill, part }
            .deserialize(&mut json)
            .map_err(|_| "the record can't be read")?;
        Ok(fill.hash)
    }
}

/// The members of one map of the record.
struct Members<'f, 'e, 'p, 'b, 'a> {
    fill: &'f mut Fill<'e, 'p, 'b, 'a>,
    part: Part,
}

impl<'a> DeserializeSeed<'a> for Members<'_, '_, '_, '_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Members<'_, '_, '_, '_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { fill, part } = self;
        while let Some(name) = map.next_key_seed(Text)? {
            match (part, name.as_ref()) {
                (Part::Resource, "attributes") => {
                    map.next_value_seed(Members { fill, part: Part::Attributes })?;
                }
                (Part::Resource, "relationships") => {
                    map.next_value_seed(Members { fill, part: Part::Relationships })?;
                }
                (Part::Resource, "id") => fill.id(map.next_value()?),
                (Part::Resource, _) => drop(map.next_value::<IgnoredAny>()?),
                (Part::Relationships, name) => {
                    if let Some(data) = map.next_value_seed(Data)? {
                        fill.relation(name, data);
                    }
                }
                (Part::Attributes, name) => fill.attribute(name, map.next_value()?),
                (Part::Object, name) => {
                    let raw: &'a RawValue = map.next_value()?;
                    if fill.extractor.relations.contains_key(name) {
                        fill.relation(name, raw);
                    } else {
                        fill.attribute(name, raw);
                    }
                }
            }
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(()) // `"attributes": null`
    }
}

/// The members of a map within the record that lead to columns.
struct Below<'f, 'n, 'e, 'p, 'b, 'a> {
    fill: &'f mut Fill<'e, 'p, 'b, 'a>,
    nest: &'n Nest<'n>,
}

impl<'a> DeserializeSeed<'a> for Below<'_, '_, '_, '_, '_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Below<'_, '_, '_, '_, '_, 'a> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(Text)? {
            match self.nest.below.get(name.as_ref()) {
                Some(nest) => self.fill.nested(nest, map.next_value()?),
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// `data` of a JSON:API relationship; links and meta are no part of the record.
struct Data;

impl<'a> DeserializeSeed<'a> for Data {
    type Value = Option<&'a RawValue>;
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Data {
    type Value = Option<&'a RawValue>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a relationship")
    }
    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut data = None;
        while let Some(name) = map.next_key_seed(Text)? {
            if name == "data" {
                data = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(data)
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// A part of a record's key: what would have to be changed to be stored might become another's.
fn key(raw: &str) -> Option<Cow<'_, str>> {
    let whole = |text: String| !text.contains('\0');
    let intact = !raw.contains('\\') || serde_json::from_str(raw).is_ok_and(whole);
    scalar(raw).filter(|_| intact)
}

/// Longest type of what a relationship points to: it shares an index entry with two keys, and
/// PostgreSQL's hold 2,704 bytes.
const TYPE_BYTES_MAX: usize = 500;

/// An id that can point somewhere.
fn usable(id: &str) -> bool {
    !id.is_empty() && id.len() <= super::KEY_BYTES_MAX
}

/// An id, and the type of what it points to.
type Target<'a> = (Cow<'a, str>, Option<Cow<'a, str>>);

/// The end of a relationship: a resource identifier, a plain object with an `id`, or an id alone.
fn target(raw: &str) -> Option<Target<'_>> {
    #[derive(serde::Deserialize)]
    struct Identifier<'a> {
        #[serde(borrow)]
        id: &'a RawValue,
        #[serde(borrow, rename = "type")]
        kind: Option<&'a RawValue>,
    }
    if raw.starts_with('{') {
        let found: Identifier<'_> = serde_json::from_str(raw).ok()?;
        let id = scalar(found.id.get()).filter(|id| usable(id))?;
        let kind = found.kind.and_then(|k| scalar(k.get()));
        return Some((id, kind.filter(|k| k.len() <= TYPE_BYTES_MAX)));
    }
    scalar(raw).filter(|id| usable(id)).map(|id| (id, None))
}

impl<'a> Fill<'_, '_, '_, 'a> {
    /// Adds a named value to the record's hash: a sum, so that the order of members does not matter.
    fn mix(&mut self, seed: u64, raw: &str) {
        self.hash = self.hash.wrapping_add(xxh3_64_with_seed(raw.as_bytes(), seed));
    }

    fn id(&mut self, raw: &'a RawValue) {
        let Some(column) = self.extractor.id else { return };
        self.mix(1, raw.get());
        self.batch.cells[self.start + column] = key(raw.get()).map_or(Cell::Null, Cell::Text);
    }

    fn attribute(&mut self, name: &str, raw: &'a RawValue) {
        let extractor = self.extractor;
        if let Some(nest) = extractor.nested.get(name) {
            if nest.slots.iter().all(|slot| !slot.volatile) {
                self.mix(xxh3_64(name.as_bytes()), raw.get());
            }
            self.nested(nest, raw);
            if !extractor.attributes.contains_key(name) {
                return;
            }
        }
        let Some(slot) = extractor.attributes.get(name).copied() else {
            self.mix(xxh3_64(name.as_bytes()), raw.get());
            self.undeclared(name, raw.get());
            return;
        };
        if !slot.volatile {
            self.mix(slot.seed, raw.get());
        }
        self.put(name, slot, raw);
    }

    /// Fills the columns whose values are here, or deeper.
    fn nested(&mut self, nest: &Nest<'_>, raw: &'a RawValue) {
        for slot in &nest.slots {
            self.put("", *slot, raw);
        }
        if nest.below.is_empty() || !raw.get().starts_with('{') {
            return;
        }
        let mut json = serde_json::Deserializer::from_str(raw.get());
        // it was read once already, as a part of the record
        let _ = Below { fill: self, nest }.deserialize(&mut json);
    }

    fn put(&mut self, name: &str, slot: Slot<'_>, raw: &'a RawValue) {
        let Slot { column, kind, .. } = slot;
        let at = self.start + column;
        let cell = match column < self.extractor.stream.table.key_columns {
            // only a scalar is a key: two ways to write one object would be two rows
            true => Ok(key(raw.get()).map_or(Cell::Null, Cell::Text)),
            false => match slot.format {
                Some(format) => Cell::written(raw, kind, format),
                None => Cell::of(raw, kind),
            },
        };
        match cell {
            Ok(Cell::Null) => {} // what a relationship has filled in stays
            Ok(cell) if self.filled_by_relation(name, at) => drop(cell),
            Ok(cell) => self.batch.cells[at] = cell,
            Err(_) => self.misfits[column] += 1,
        }
    }

    /// Remembers an attribute that no column declares, and the kind of column that would hold it.
    fn undeclared(&mut self, name: &str, raw: &str) {
        let Some(kind) = kind_of(raw) else { return };
        if self.extractor.stream.holds.iter().any(|held| held == name) {
            return; // another stream's records
        }
        let known = &mut self.batch.undeclared;
        match known.iter().position(|(n, _)| n == name) {
            Some(at) => known[at].1 = known[at].1.joined(kind),
            None if known.len() < UNDECLARED_MAX => known.push((name.to_owned(), kind)),
            None => {}
        }
    }

    /// An attribute that only stands in for a relationship's id does not overwrite it.
    fn filled_by_relation(&self, name: &str, at: usize) -> bool {
        let source = &self.extractor.stream.table.columns[at - self.start].source;
        let own = matches!(source, crate::table::Source::Attribute(n) if n == name);
        !own && self.batch.cells[at] != Cell::Null
    }

    fn relation(&mut self, name: &str, raw: &'a RawValue) {
        self.mix(!xxh3_64(name.as_bytes()), raw.get());
        let Some(slot) = self.extractor.relations.get(name).copied() else { return };
        let json = raw.get();
        if json.starts_with('[') {
            let items: Vec<&'a RawValue> = serde_json::from_str(json).unwrap_or_default();
            let targets: Vec<_> = items.iter().filter_map(|item| target(item.get())).collect();
            if let Some(link) = slot.link {
                self.link(link, targets);
            } else if let (Some(column), Some((id, kind))) = (slot.id, targets.into_iter().next()) {
                self.point(column, slot.kind, id, kind);
            }
            return;
        }
        let end = target(json);
        match (slot.link, end) {
            // declared as many, sent as one (or none): a list of one (or none)
            (Some(link), end) => self.link(link, end.into_iter().collect()),
            (None, Some((id, kind))) => {
                if let Some(column) = slot.id {
                    self.point(column, slot.kind, id, kind);
                }
            }
            (None, None) => {}
        }
    }

    /// What a relationship to many points to; sent twice, the last counts.
    fn link(&mut self, link: usize, targets: Vec<Target<'a>>) {
        let row = self.row;
        let own = self.batch.links.iter_mut().rev().take_while(|set| set.row == row);
        match own.into_iter().find(|set| set.link == link) {
            Some(set) => set.targets = targets,
            None => self.batch.links.push(LinkSet { link, row, targets }),
        }
    }

    fn point(
        &mut self,
        column: usize,
        kind_column: Option<usize>,
        id: Cow<'a, str>,
        kind: Option<Cow<'a, str>>,
    ) {
        self.batch.cells[self.start + column] = Cell::Text(id);
        if let (Some(column), Some(kind)) = (kind_column, kind) {
            self.batch.cells[self.start + column] = Cell::Text(kind);
        }
    }
}
