//! From a page's bytes to rows, mostly in one pass. Records stay borrowed text; nothing is allocated per
//! field unless a text has escapes.

use std::borrow::Cow;
use std::collections::HashMap;

use engine_client::pages::next_link;
use engine_client::{BadBody, Response};
use serde_json::value::RawValue;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use crate::decode::decode;
use crate::stream::{Chain, ChainFrom, Condition, CursorPlan, DialectPlan, Paging, StreamPlan};
use crate::table::{ColumnKind, KEY_SEPARATOR, Source, TimeFormat};
use crate::walk::{Along, PageFacts, Position, Window};

mod batch;
mod carried;
pub(crate) mod cell;
mod censor;
mod conditions;
mod envelope;
mod places;
mod quick;
mod record;
mod scan;

pub use batch::{Batch, LinkSet, Misfit, Quarantined};
pub use carried::Brought;
pub use cell::Cell;
pub(crate) use cell::instant;
pub use envelope::Page;

use batch::dedupe;
use record::Rows;

/// How many of a page's last keys are remembered, to join the next page to it.
const LAST: usize = 3;
/// Longest key that every database's index takes.
const KEY_BYTES_MAX: usize = 1_000;

/// Where a name in a record leads.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot<'p> {
    pub(crate) column: usize,
    pub(crate) kind: ColumnKind,
    pub(crate) seed: u64,
    pub(crate) volatile: bool,
    /// The column is this name's own: else what a relationship has put there stays.
    pub(crate) own: bool,
    /// The column is a part of the record's key.
    pub(crate) key: bool,
    pub(crate) format: Option<&'p TimeFormat>,
}

/// Columns whose values are deeper in the record.
#[derive(Debug, Default)]
pub(crate) struct Nest<'p> {
    pub(crate) slots: Vec<Slot<'p>>,
    pub(crate) below: HashMap<&'p str, Nest<'p>>,
}

/// A stream's columns, arranged for filling.
#[derive(Debug)]
pub struct Extractor<'p> {
    pub(crate) stream: &'p StreamPlan,
    pub(crate) attributes: HashMap<&'p str, Slot<'p>>,
    pub(crate) nested: HashMap<&'p str, Nest<'p>>,
    pub(crate) relations: HashMap<&'p str, RelationSlot>,
    pub(crate) id: Option<usize>,
    /// The cursor's column.
    cursor: Option<usize>,
    /// The column by which a record says that it is gone.
    flag: Option<usize>,
    /// The columns of the conditions under which a record belongs to the stream.
    conditions: Vec<(usize, &'p Condition)>,
    version: u64,
    wants: envelope::Wants,
    /// The relationships by which records of other streams come along.
    pub(crate) brings: Vec<&'p str>,
}

/// Where a relationship leads.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RelationSlot {
    pub(crate) id: Option<usize>,
    pub(crate) kind: Option<usize>,
    pub(crate) link: Option<usize>,
}

impl<'p> Extractor<'p> {
    /// Arranges a stream's columns.
    #[must_use]
    pub fn new(stream: &'p StreamPlan) -> Self {
        let mut this = Self {
            stream,
            attributes: HashMap::new(),
            nested: HashMap::new(),
            relations: HashMap::new(),
            id: None,
            cursor: stream.cursor.as_ref().and_then(|c| stream.table.column(&c.field)),
            flag: stream.deletions.flag.as_ref().and_then(|f| stream.table.column(&f.column)),
            conditions: conditions::of(stream),
            version: 0,
            wants: envelope::Wants::of(stream),
            brings: stream.carries.iter().filter_map(|(_, way)| way.split('.').next()).collect(),
        };
        for (column, c) in stream.table.columns.iter().enumerate() {
            this.version = xxh3_64_with_seed(c.name.as_bytes(), this.version ^ c.kind as u64);
            let slot = |name: &str| Slot {
                column,
                kind: c.kind,
                seed: xxh3_64(name.as_bytes()),
                volatile: c.volatile,
                own: matches!(&c.source, Source::Attribute(own) if own == name),
                key: column < stream.table.key_columns,
                format: None,
            };
            match &c.source {
                Source::Id => this.id = Some(column),
                Source::Attribute(name) => {
                    this.attributes.insert(name, slot(name));
                }
                Source::Place { path, format } => {
                    let Some((first, rest)) = path.split_first() else { continue };
                    let mut nest = this.nested.entry(first).or_default();
                    for name in rest {
                        nest = nest.below.entry(name).or_default();
                    }
                    nest.slots.push(Slot { format: format.as_ref(), ..slot(first) });
                }
                Source::RelationId(name) => {
                    this.relations.entry(name).or_default().id = Some(column);
                    // the attribute of the column's name stands in where the relationship is not sent
                    this.attributes.entry(&c.name).or_insert_with(|| slot(&c.name));
                }
                Source::RelationType(name) => {
                    this.relations.entry(name).or_default().kind = Some(column);
                }
                Source::Parent(_) | Source::Constant(_) => {}
            }
        }
        for (at, link) in stream.table.links.iter().enumerate() {
            this.relations.entry(&link.relationship).or_default().link = Some(at);
        }
        this
    }

    /// A number for the set of columns: it is part of every row's hash, so that rows of another set
    /// are told apart.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Reads a page: its facts and its rows.
    ///
    /// # Errors
    /// When the body is not a page of this stream, or says that it can't be believed.
    pub fn page<'a>(
        &self,
        body: &'a [u8],
        window: &Window,
        vars: &[(String, String)],
    ) -> Result<(PageFacts, Batch<'a>), BadBody> {
        let (page, records, batch) = match quick::page(self, body, vars) {
            Some(read) => read,
            None => self.slowly(body, vars)?,
        };
        // a record without a key can't join two pages
        let end = |text: Option<&str>| text.map(str::as_ptr);
        let joins = end(records.last().copied()) == end(batch.raws.last().copied());
        let last = if joins { LAST } else { 0 };
        let mut facts = PageFacts {
            count: records.len() as u64,
            digest: digest(&batch, &records),
            ends: batch
                .keys
                .first()
                .zip(batch.keys.last())
                .map(|(first, last)| (first.clone().into_owned(), last.clone().into_owned())),
            joint: joint(&window.position, &batch),
            last: batch.keys.iter().rev().take(last).map(|k| k.clone().into_owned()).collect(),
            total: page.total,
            more: page.more,
            next: page.next.or_else(|| self.last_value(records.last().copied())),
            filterable: page.filterable,
            orderable: page.orderable,
            along: None,
        };
        if self.stream.is_unbelievable(window, &facts) {
            return Err(BadBody::passing("an empty page although the total says that more exists"));
        }
        facts.along = self.along(&batch);
        Ok((facts, dedupe(batch)))
    }

    /// Reads a page, one thing after the other.
    fn slowly<'a>(
        &self,
        body: &'a [u8],
        vars: &[(String, String)],
    ) -> Result<quick::Read<'a>, BadBody> {
        let page = Page::read(&self.wants, body, false)?;
        let mut batch = self.batch(&page.records, vars);
        batch.included = page.included.iter().map(|raw| raw.get()).collect();
        let records = page.records.iter().map(|raw| raw.get()).collect();
        Ok((page, records, batch))
    }

    /// Brings an answer's body into JSON, once.
    ///
    /// # Errors
    /// When it is not written as the manifest says.
    pub fn decode(&self, response: &mut Response) -> Result<(), BadBody> {
        if let Some(body) = decode(&self.stream.decoding, &response.body)? {
            response.body = body.into();
        }
        self.censor(response, false);
        Ok(())
    }

    /// Takes out of an answer what is not for everybody's eyes. `one` record is expected, not a list.
    pub fn censor(&self, response: &mut Response, one: bool) {
        if let Some(body) = self.censored(&response.body, one) {
            response.body = body.into();
        }
    }

    /// A body without what is not for everybody's eyes; `None` where it has nothing of that, or is no page.
    #[must_use]
    pub fn censored(&self, body: &[u8], one: bool) -> Option<Vec<u8>> {
        let StreamPlan { censors, dialect, .. } = self.stream;
        if censors.is_empty() {
            return None;
        }
        let page = match one {
            true => self.one(body),
            false => Page::read(&self.wants, body, false),
        };
        // a body that is no page is never stored
        censor::censored(&page.ok()?, dialect, censors, body)
    }

    /// Reads an answer: its page, and what its headers say about the next.
    ///
    /// # Errors
    /// As for [`Extractor::page`].
    pub fn answer<'a>(
        &self,
        response: &'a Response,
        window: &Window,
        vars: &[(String, String)],
    ) -> Result<(PageFacts, Batch<'a>), BadBody> {
        let (mut facts, batch) = self.page(&response.body, window, vars)?;
        if let Paging::Chain(chain) = &self.stream.paging {
            let said = match &chain.from {
                ChainFrom::LinkHeader => next_link(&response.headers),
                ChainFrom::Header(name) => response.header(name).map(str::to_owned),
                ChainFrom::Body(_) | ChainFrom::Last(_) => None,
            };
            facts.next = facts.next.or(said).filter(|next| !next.is_empty());
        }
        Ok((facts, batch))
    }

    /// The field of the page's last record that asks for the next page.
    fn last_value(&self, last: Option<&str>) -> Option<String> {
        let Paging::Chain(Chain { from: ChainFrom::Last(field), .. }) = &self.stream.paging else {
            return None;
        };
        let record: serde_json::Value = serde_json::from_str(last?).ok()?;
        let at = match &self.stream.dialect {
            DialectPlan::JsonApi => record.get(field).or_else(|| record["attributes"].get(field)),
            DialectPlan::Json { .. } => record.get(field),
        };
        match at? {
            serde_json::Value::String(text) => Some(text.clone()),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// The one record of a single-record answer.
    ///
    /// # Errors
    /// When there is none.
    pub fn single<'a>(&self, body: &'a [u8]) -> Result<&'a RawValue, BadBody> {
        let page = self.one(body)?;
        page.records.first().copied().ok_or_else(|| BadBody::lasting("the answer has no record"))
    }

    fn one<'a>(&self, body: &'a [u8]) -> Result<Page<'a>, BadBody> {
        Page::read(&self.wants, body, true).or_else(|bad| {
            // where lists have an envelope, single records often have none
            let own = matches!(&self.stream.dialect, DialectPlan::Json { records } if !records.0.is_empty());
            match serde_json::from_slice::<&RawValue>(body) {
                // an error in disguise has no key
                Ok(raw) if own && !self.batch(&[raw], &[]).keys.is_empty() => {
                    Ok(Page { records: vec![raw], ..Page::default() })
                }
                _ => Err(bad),
            }
        })
    }

    /// The rows of some records.
    #[must_use]
    pub fn batch<'a>(&self, records: &[&'a RawValue], vars: &[(String, String)]) -> Batch<'a> {
        self.rows(records.iter().map(|raw| (raw.get(), vars)))
    }

    /// The rows of records that were stored before, each with its own variables.
    #[must_use]
    pub fn rebuild<'a>(&self, records: &[(&'a RawValue, &[(String, String)])]) -> Batch<'a> {
        self.rows(records.iter().map(|(raw, vars)| (raw.get(), *vars)))
    }

    fn rows<'a, 'v>(
        &self,
        records: impl ExactSizeIterator<Item = (&'a str, &'v [(String, String)])>,
    ) -> Batch<'a> {
        let mut rows = Rows::new(self, records.len());
        records.for_each(|(raw, vars)| rows.push(raw, vars));
        rows.done()
    }

    /// Whether a record says itself that it is gone.
    fn is_flagged(&self, cells: &[Cell<'_>]) -> bool {
        let (Some(at), Some(flag)) = (self.flag, &self.stream.deletions.flag) else { return false };
        match (&cells[at], flag.is.as_slice()) {
            (Cell::Null, _) => false,
            (cell, []) => !matches!(cell.text().as_ref(), "" | "false" | "0" | "[]" | "{}"),
            (cell, is) => is.iter().any(|value| *value == cell.text()),
        }
    }

    /// Whether a record belongs to the stream.
    fn belongs(&self, cells: &[Cell<'_>]) -> bool {
        self.conditions.iter().all(|(at, condition)| condition.holds(&cells[*at]))
    }

    /// The parent's keys go into their columns, and what is the same in every record.
    fn inject(&self, vars: &[(String, String)], batch: &mut Batch<'_>, start: usize) -> u64 {
        let mut hash = 0u64;
        for (at, column) in self.stream.table.columns.iter().enumerate() {
            let value = match &column.source {
                Source::Parent(variable) => vars.iter().find(|(name, _)| name == variable),
                Source::Constant(_) => None,
                _ => continue,
            };
            let value = match (&column.source, value) {
                (Source::Constant(value), _) | (_, Some((_, value))) => value,
                _ => continue,
            };
            hash = hash.wrapping_add(xxh3_64_with_seed(value.as_bytes(), at as u64));
            batch.cells[start + at] = Cell::Text(Cow::Owned(value.clone()));
        }
        hash
    }

    fn key<'a>(&self, cells: &[Cell<'a>]) -> Result<Cow<'a, str>, &'static str> {
        let key = &cells[..self.stream.table.key_columns];
        let part = |cell: &Cell<'a>| match cell {
            Cell::Text(text) if text.contains(KEY_SEPARATOR) => Err("the key holds a separator"),
            Cell::Text(text) if !text.is_empty() => Ok(text.clone()),
            _ => Err("the key is missing, null, empty or no whole text"),
        };
        let short = |key: Cow<'a, str>| match key.len() <= KEY_BYTES_MAX {
            true => Ok(key),
            false => Err("the key is longer than 1,000 bytes"),
        };
        match key {
            [one] => part(one).and_then(short),
            many => {
                let parts: Result<Vec<_>, _> = many.iter().map(part).collect();
                let parts = parts?;
                let mut joined = String::new();
                for (i, part) in parts.iter().enumerate() {
                    if i > 0 {
                        joined.push(KEY_SEPARATOR);
                    }
                    joined.push_str(part);
                }
                short(Cow::Owned(joined))
            }
        }
    }

    /// The cursor's values on a page.
    fn along(&self, batch: &Batch<'_>) -> Option<Along> {
        let cursor = self.stream.cursor.as_ref()?;
        let column = self.cursor?;
        let whole = batch.quarantined.is_empty();
        let mut along = Along { ascending: whole, descending: whole, ..Along::default() };
        let value = |row: usize| batch.row(row)[column].text();
        let points = points(batch, column, cursor);
        let mut last: Option<(i128, usize)> = None;
        let mut highest: Option<(i128, usize)> = None;
        let (mut tail, mut ties) = (0, 0);
        for (row, point) in points.iter().enumerate() {
            let Some(point) = *point else {
                (along.ascending, along.descending) = (false, false);
                continue;
            };
            along.first.get_or_insert(point);
            match last {
                Some((before, _)) if point < before => along.ascending = false,
                Some((before, _)) if point > before => {
                    along.descending = false;
                    tail = row;
                }
                _ => {}
            }
            if highest.is_none_or(|(highest, _)| point > highest) {
                highest = Some((point, row));
            }
            last = Some((point, row));
            ties = ties.max(row + 1 - tail);
        }
        let shown = |(point, row): (i128, usize)| (point, value(row).into_owned());
        (along.last, along.highest) = (last.map(shown), highest.map(shown));
        let has_value = |row: &usize| points[*row].is_some();
        let tail = (tail..batch.rows()).filter(has_value).filter(|_| last.is_some());
        along.ties = ties as u64;
        along.tail = tail.map(|row| batch.keys[row].clone().into_owned()).collect();
        Some(along)
    }

    /// Which rows changed before this value of the cursor's field.
    #[must_use]
    pub fn older(&self, batch: &Batch<'_>, from: &str) -> Vec<usize> {
        let (Some(cursor), Some(column)) = (&self.stream.cursor, self.cursor) else {
            return Vec::new();
        };
        let Some(from) = cursor.point(from) else { return Vec::new() };
        let point = |row: usize| cursor.point(&batch.row(row)[column].text());
        (0..batch.rows()).filter(|row| point(*row).is_some_and(|at| at < from)).collect()
    }
}

/// The values of a cursor's column as numbers. Neighbours are often alike, and not read twice.
fn points(batch: &Batch<'_>, column: usize, cursor: &CursorPlan) -> Vec<Option<i128>> {
    let mut points: Vec<Option<i128>> = Vec::with_capacity(batch.rows());
    for row in 0..batch.rows() {
        let cell = &batch.row(row)[column];
        let known = row.checked_sub(1).filter(|before| batch.row(*before)[column] == *cell);
        points.push(known.map_or_else(|| cursor.point(&cell.text()), |before| points[before]));
    }
    points
}

/// Where on a page the latest of the keys is that the page before ended with.
fn joint(position: &Position, batch: &Batch<'_>) -> Option<u64> {
    let Position::Offset { last, .. } = position else { return None };
    let place = |key: &String| batch.keys.iter().position(|k| k == key);
    last.iter().find_map(place).and_then(|at| u64::try_from(at).ok())
}

/// A hash of keys, in order.
pub(crate) fn digest_of(keys: &[Cow<'_, str>]) -> u64 {
    keys.iter().fold(0, |hash, key| xxh3_64_with_seed(key.as_bytes(), hash))
}

fn digest(batch: &Batch<'_>, records: &[&str]) -> u64 {
    let keys = digest_of(&batch.keys);
    // a page of nothing but unusable records is told by their texts
    match batch.keys.is_empty() {
        true => records.iter().fold(1, |hash, raw| xxh3_64_with_seed(raw.as_bytes(), hash)),
        false => keys,
    }
}
