//! One record into its cells.

use std::borrow::Cow;

use serde_json::value::RawValue;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use super::cell::{Cell, scalar};
use super::scan::{Members, Name};
use super::{Batch, Extractor, LinkSet, Misfit, Nest, Quarantined, RelationSlot, Slot};
use crate::stream::DialectPlan;
use crate::table::ColumnKind;

/// A value that is none.
const NULL: &str = "null";
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

/// Where a name leads.
#[derive(Clone, Copy, Debug)]
struct Way<'e, 'p> {
    /// A column.
    slot: Option<&'e Slot<'p>>,
    /// Columns below it.
    nest: Option<&'e Nest<'p>>,
    /// A relationship.
    relation: Option<&'e RelationSlot>,
    /// Records of other streams come along by it.
    brings: bool,
    /// The name's own hash.
    seed: u64,
    /// What the name without a value adds to the record's hash.
    null: u64,
}

/// The names of one part of the records, in the order in which a page sends them: each mostly follows the one
/// before it, and is not looked up again.
#[derive(Debug, Default)]
struct Trail<'e, 'p> {
    names: Vec<(Name, Way<'e, 'p>)>,
    at: usize,
}

impl<'e, 'p> Trail<'e, 'p> {
    /// Names that are remembered; further ones are looked up.
    const NAMES_MAX: usize = 256;
    /// How many names a record may leave out at a time.
    const LEFT_OUT_MAX: usize = 16;

    /// The way of the next member, if it is the one that is expected.
    fn expected(&mut self, members: &mut Members<'_>) -> Option<Way<'e, 'p>> {
        let (name, way) = self.names.get(self.at)?;
        let next = members.is_named(name).then_some(*way)?;
        self.at += 1;
        Some(next)
    }

    fn way(&mut self, extractor: &'e Extractor<'p>, name: &str) -> Way<'e, 'p> {
        let rest = self.names.get(self.at..).unwrap_or_default();
        let ahead = rest.iter().take(Self::LEFT_OUT_MAX).position(|(known, _)| known.text == name);
        if let Some(ahead) = ahead {
            self.at += ahead + 1;
            return rest[ahead].1;
        }
        let seed = xxh3_64(name.as_bytes());
        let way = Way {
            slot: extractor.attributes.get(name),
            nest: extractor.nested.get(name),
            relation: extractor.relations.get(name),
            brings: extractor.brings.contains(&name),
            seed,
            null: xxh3_64_with_seed(NULL.as_bytes(), seed),
        };
        let room = self.names.len() < Self::NAMES_MAX;
        if let Some(name) = room.then(|| Name::new(name)).flatten() {
            self.names.insert(self.at, (name, way));
            self.at += 1;
        }
        way
    }
}

/// The row being filled.
struct Fill<'e, 'p, 'b, 'a> {
    extractor: &'e Extractor<'p>,
    /// Of attributes, and of relationships where they stand apart.
    trails: &'b mut [Trail<'e, 'p>; 2],
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

/// What a page's rows are filled into.
pub(super) struct Rows<'e, 'p, 'a> {
    extractor: &'e Extractor<'p>,
    batch: Batch<'a>,
    misfits: Vec<u64>,
    trails: [Trail<'e, 'p>; 2],
}

/// Why a record is in no row.
const UNREADABLE: &str = "the record can't be read";

impl<'e, 'p, 'a> Rows<'e, 'p, 'a> {
    /// Room for so many rows.
    pub(super) fn new(extractor: &'e Extractor<'p>, rows: usize) -> Self {
        let width = extractor.stream.table.columns.len();
        let batch = Batch {
            width,
            cells: Vec::with_capacity(width * rows),
            hashes: Vec::with_capacity(rows),
            raws: Vec::with_capacity(rows),
            keys: Vec::with_capacity(rows),
            ..Batch::default()
        };
        Self { extractor, batch, misfits: vec![0; width], trails: Default::default() }
    }

    /// The row of a record whose text was read once, as a part of its page.
    pub(super) fn push(&mut self, raw: &'a str, vars: &[(String, String)]) {
        let filled = match Members::of(raw) {
            Some(mut members) => self.fill(&mut members).ok_or(UNREADABLE),
            None => Err("the record is no object"),
        };
        self.settle(filled, raw, vars);
    }

    /// The row of a record that begins at a place of a page's text, which nobody has read so far. Gives the
    /// record's text; `None` where it can't be read.
    pub(super) fn push_at(
        &mut self,
        (text, start): (&'a str, usize),
        vars: &[(String, String)],
    ) -> Option<&'a str> {
        let mut members = Members::at(text, start)?;
        let hash = self.fill(&mut members)?;
        let raw = text.get(start..members.place())?;
        self.settle(Ok(hash), raw, vars);
        Some(raw)
    }

    /// Fills a row, and gives the record's hash.
    fn fill(&mut self, members: &mut Members<'a>) -> Option<u64> {
        let Self { extractor, batch, misfits, trails } = self;
        let part = match extractor.stream.dialect {
            DialectPlan::JsonApi => Part::Resource,
            DialectPlan::Json { .. } => Part::Object,
        };
        let (row, start) = (batch.hashes.len(), batch.cells.len());
        batch.cells.resize_with(start + batch.width, || Cell::Null);
        trails.iter_mut().for_each(|trail| trail.at = 0);
        let mut fill = Fill { extractor, trails, batch, misfits, row, start, hash: 0 };
        fill.members(members, part).map(|()| fill.hash)
    }

    /// Keeps a row that was filled, or quarantines its record.
    fn settle(
        &mut self,
        filled: Result<u64, &'static str>,
        raw: &'a str,
        vars: &[(String, String)],
    ) {
        let Self { extractor, batch, .. } = self;
        let row = batch.hashes.len();
        let start = row * batch.width;
        let filled = filled.and_then(|hash| {
            let injected = extractor.inject(vars, batch, start);
            let hash = hash.wrapping_add(extractor.version).wrapping_add(injected);
            Ok((hash, extractor.key(&batch.cells[start..])?))
        });
        match filled {
            Ok((hash, key)) => {
                let outside = !extractor.belongs(&batch.cells[start..]);
                if outside {
                    batch.outside.push(row);
                }
                if outside || extractor.is_flagged(&batch.cells[start..]) {
                    batch.flagged.push(row);
                }
                batch.hashes.push(hash);
                batch.raws.push(raw);
                batch.keys.push(key);
            }
            Err(why) => {
                batch.cells.truncate(start);
                while batch.links.last().is_some_and(|link| link.row == row) {
                    batch.links.pop();
                }
                batch.quarantined.push(Quarantined { why, raw });
            }
        }
    }

    /// The page's rows.
    pub(super) fn done(self) -> Batch<'a> {
        let Self { extractor, mut batch, misfits, .. } = self;
        let columns = &extractor.stream.table.columns;
        let named = misfits.iter().zip(columns).filter(|(n, _)| **n > 0);
        batch.misfits = named.map(|(n, c)| Misfit { column: c.name.clone(), count: *n }).collect();
        batch
    }
}

/// `data` of a JSON:API relationship, if it is sent: links and meta are no part of the record. `None` when
/// it is no relationship.
fn data<'a>(members: &mut Members<'a>) -> Option<Option<&'a str>> {
    let Some(mut within) = members.within() else {
        return (members.value()? == NULL).then_some(None);
    };
    // sent twice, the last counts
    let data = within.by_ref().filter(|(name, _)| name == "data").last();
    members.go_on(&within);
    (!members.is_broken()).then_some(data.map(|(_, data)| data))
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
    if let Some(mut members) = Members::of(raw) {
        let (mut id, mut kind) = (None, None);
        for (name, value) in members.by_ref() {
            let twice = match name.as_ref() {
                "id" => id.replace(value).is_some(),
                "type" => kind.replace(value).is_some(),
                _ => false,
            };
            if twice {
                return None;
            }
        }
        let id = id.filter(|_| !members.is_broken());
        let id = id.and_then(scalar).filter(|id| usable(id))?;
        return Some((id, kind.and_then(scalar).filter(|k| k.len() <= TYPE_BYTES_MAX)));
    }
    scalar(raw).filter(|id| usable(id)).map(|id| (id, None))
}

impl<'e, 'p, 'a> Fill<'e, 'p, '_, 'a> {
    /// Reads one map of the record; `None` when it can't be read.
    fn members(&mut self, members: &mut Members<'a>, part: Part) -> Option<()> {
        let trail = match part {
            Part::Resource => return self.resource(members),
            Part::Attributes | Part::Object => 0,
            Part::Relationships => 1,
        };
        loop {
            while let Some(way) = self.trails[trail].expected(members) {
                let at = self.trails[trail].at - 1;
                self.known((trail, at), way, members, part)?;
            }
            let Some(name) = members.name() else { break };
            let way = self.trails[trail].way(self.extractor, &name);
            self.member(&name, way, members, part)?;
        }
        (!members.is_broken()).then_some(())
    }

    /// Reads a JSON:API resource.
    fn resource(&mut self, members: &mut Members<'a>) -> Option<()> {
        while let Some(name) = members.name() {
            let below = match name.as_ref() {
                "attributes" => Some(Part::Attributes),
                "relationships" => Some(Part::Relationships),
                _ => None,
            };
            if let (Some(below), Some(mut within)) = (below, members.within()) {
                self.members(&mut within, below)?;
                members.go_on(&within);
                continue;
            }
            let raw = members.value()?;
            match name.as_ref() {
                // `"attributes": null`
                _ if below.is_some() => (raw == NULL).then_some(())?,
                "id" => self.id(raw),
                _ => {}
            }
        }
        (!members.is_broken()).then_some(())
    }

    /// A member whose name is a trail's at this place.
    fn known(
        &mut self,
        (trail, at): (usize, usize),
        way: Way<'e, 'p>,
        members: &mut Members<'a>,
        part: Part,
    ) -> Option<()> {
        let slotted = way.slot.is_some() && way.nest.is_none();
        if slotted && (part == Part::Attributes || part == Part::Object && way.relation.is_none()) {
            let raw = members.value()?;
            self.slotted(way, raw, members.is_plain());
            return Some(());
        }
        let name = std::mem::take(&mut self.trails[trail].names.get_mut(at)?.0.text);
        let done = self.member(&name, way, members, part);
        self.trails[trail].names.get_mut(at)?.0.text = name;
        done
    }

    /// A member of a map of attributes, of relationships, or of both.
    fn member(
        &mut self,
        name: &str,
        way: Way<'e, 'p>,
        members: &mut Members<'a>,
        part: Part,
    ) -> Option<()> {
        if part == Part::Relationships {
            if let Some(data) = data(members)? {
                self.batch.related |= way.brings;
                self.relation(way, data);
            }
            return Some(());
        }
        let raw = members.value()?;
        // in an object, relationships stand among the attributes
        match way.relation.is_some() && part == Part::Object {
            true => self.relation(way, raw),
            false => self.attribute(name, way, raw, members.is_plain()),
        }
        Some(())
    }

    /// An attribute that leads to one column.
    fn slotted(&mut self, way: Way<'e, 'p>, raw: &'a str, plain: bool) {
        let Some(slot) = way.slot else { return };
        if raw == NULL {
            self.hash = self.hash.wrapping_add(if slot.volatile { 0 } else { way.null });
            return;
        }
        if !slot.volatile {
            self.mix(slot.seed, raw);
        }
        self.put(slot, raw, plain);
    }

    /// Adds a named value to the record's hash: a sum, so that the order of members does not matter.
    fn mix(&mut self, seed: u64, raw: &str) {
        self.hash = self.hash.wrapping_add(xxh3_64_with_seed(raw.as_bytes(), seed));
    }

    fn id(&mut self, raw: &'a str) {
        let Some(column) = self.extractor.id else { return };
        self.mix(1, raw);
        self.batch.cells[self.start + column] = key(raw).map_or(Cell::Null, Cell::Text);
    }

    fn attribute(&mut self, name: &str, way: Way<'e, 'p>, raw: &'a str, plain: bool) {
        if let Some(nest) = way.nest {
            if nest.slots.iter().all(|slot| !slot.volatile) {
                self.mix(way.seed, raw);
            }
            self.nested(nest, raw);
            if way.slot.is_none() {
                return;
            }
        }
        let Some(slot) = way.slot else {
            self.mix(way.seed, raw);
            self.undeclared(name, raw);
            return;
        };
        if !slot.volatile {
            self.mix(slot.seed, raw);
        }
        self.put(slot, raw, plain);
    }

    /// Fills the columns whose values are here, or deeper.
    fn nested(&mut self, nest: &Nest<'_>, raw: &'a str) {
        for slot in &nest.slots {
            self.put(slot, raw, false);
        }
        if nest.below.is_empty() {
            return;
        }
        for (name, raw) in Members::of(raw).into_iter().flatten() {
            if let Some(nest) = nest.below.get(name.as_ref()) {
                self.nested(nest, raw);
            }
        }
    }

    fn put(&mut self, slot: &Slot<'_>, raw: &'a str, plain: bool) {
        let Slot { column, kind, format, own, key: is_key, .. } = *slot;
        let place = &mut self.batch.cells[self.start + column];
        let usual = !is_key && format.is_none() && (own || *place == Cell::Null);
        if let Some(cell) = usual.then(|| Cell::usual(raw, plain, kind)).flatten() {
            *place = cell;
            return;
        }
        let cell = match format {
            // only a scalar is a key: two ways to write one object would be two rows
            _ if is_key => Ok(key(raw).map_or(Cell::Null, Cell::Text)),
            Some(format) => Cell::written(raw, kind, format),
            None => Cell::of(raw, kind),
        };
        match cell {
            // what a relationship has filled in stays
            Ok(Cell::Null) => {}
            Ok(cell) if !own && *place != Cell::Null => drop(cell),
            Ok(cell) => *place = cell,
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

    fn relation(&mut self, way: Way<'e, 'p>, json: &'a str) {
        self.mix(!way.seed, json);
        let Some(slot) = way.relation else { return };
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
