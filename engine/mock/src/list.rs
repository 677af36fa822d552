//! Which records a list request asks for: filters, order, page.

use std::cmp::Ordering;

use engine_plan::{ChainFrom, Paging, StreamPlan};
use engine_plan::{CursorKind, ListPlan};
use serde_json::Value;

use crate::data::World;
use crate::oddities::UnknownFilters;

/// The parameter by which links count records, where the manifest names none.
pub(crate) const TOKEN: &str = "page_token";

/// A page of a list.
#[derive(Debug)]
pub(crate) struct Slice {
    /// The records' numbers.
    pub(crate) numbers: Vec<usize>,
    /// Where the page begins in the whole list.
    pub(crate) offset: usize,
    /// The page size that was used.
    pub(crate) size: usize,
    /// How many the whole list has.
    pub(crate) total: usize,
}

impl Slice {
    /// The same page of a list that ends after so many records.
    pub(crate) fn cut(mut self, most: usize) -> Self {
        self.total = self.total.min(most);
        self.numbers.truncate(self.total.saturating_sub(self.offset));
        self
    }
}

/// One filter: field, operator, value.
struct Filter<'q> {
    field: String,
    op: Op,
    value: &'q str,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Op {
    Eq,
    Gt,
    Gte,
    Lt,
    Lte,
}

impl Op {
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Eq => ordering == Ordering::Equal,
            Self::Gt => ordering == Ordering::Greater,
            Self::Gte => ordering != Ordering::Less,
            Self::Lt => ordering == Ordering::Less,
            Self::Lte => ordering != Ordering::Greater,
        }
    }
}

/// A number from a query, or why it is none.
pub(crate) fn number(query: &[(String, String)], name: &str) -> Result<Option<usize>, String> {
    let found = query.iter().find(|(n, _)| n == name);
    let parse = |v: &str| v.parse::<usize>().map_err(|_| format!("{name} is no number"));
    found.map(|(_, v)| parse(v)).transpose()
}

impl World {
    /// The records of a list request; `parent` restricts it to one parent's children.
    pub(crate) fn list(
        &self,
        stream: &StreamPlan,
        parent: Option<(&ListPlan, &str, usize)>,
        query: &[(String, String)],
    ) -> Result<Slice, String> {
        let filters = self.filters(stream, query)?;
        let order = self.order(stream, query);
        let (offset, size) = self.window(stream, query)?;
        let count = self.count(&stream.name);
        // fields that grow with the record's number need no looking at every record
        let changed = self.is_changed(&stream.name);
        let grows = |f: &Filter<'_>| !changed && self.grows(&f.field) && f.op != Op::Eq;
        let (plain, scanned): (Vec<_>, Vec<_>) = filters.into_iter().partition(grows);
        let (mut low, mut high) = (0, count);
        for filter in &plain {
            let before = |op: Op| partition(count, |n| op.holds(self.compare(stream, n, filter)));
            match filter.op {
                Op::Gt => {
                    low = low
                        .max(partition(count, |n| !Op::Gt.holds(self.compare(stream, n, filter))))
                }
                Op::Gte => {
                    low = low
                        .max(partition(count, |n| !Op::Gte.holds(self.compare(stream, n, filter))))
                }
                op => high = high.min(before(op)),
            }
        }
        let sorted = order.as_ref().is_none_or(|(field, _)| self.grows(field));
        let backwards = order.as_ref().is_some_and(|(_, down)| *down);
        if parent.is_none() && scanned.is_empty() && sorted && !changed {
            let total = high.saturating_sub(low);
            let end = (offset + size).min(total);
            let pick = |i: usize| if backwards { high - 1 - i } else { low + i };
            let numbers = (offset.min(end)..end).map(pick).collect();
            return Ok(Slice { numbers, offset, size, total });
        }
        let all: Vec<usize> = match parent {
            Some((list, parent, number)) => self.below(stream, list, (parent, number)),
            None if changed => (0..count + self.made(&stream.name)).collect(),
            None => (low..high.max(low)).collect(),
        };
        let keep = |n: &usize| {
            (changed || (low..high).contains(n))
                && self.is_there(&stream.name, *n)
                && scanned.iter().all(|f| f.op.holds(self.compare(stream, *n, f)))
        };
        let mut numbers: Vec<usize> = all.into_iter().filter(keep).collect();
        if let Some((field, down)) = order {
            numbers.sort_by_cached_key(|n| SortKey(self.value(stream, *n, &field)));
            if down {
                numbers.reverse();
            }
        }
        let total = numbers.len();
        let numbers = numbers.into_iter().skip(offset).take(size).collect();
        Ok(Slice { numbers, offset, size, total })
    }

    fn filters<'q>(
        &self,
        stream: &StreamPlan,
        query: &'q [(String, String)],
    ) -> Result<Vec<Filter<'q>>, String> {
        let forms = &self.plan.query;
        let mut filters = Vec::new();
        for (name, value) in query {
            let cursor = stream.cursor.as_ref();
            if let Some(cursor) = cursor.filter(|c| c.filter.as_ref() == Some(name)) {
                filters.push(Filter { field: cursor.field.clone(), op: Op::Gte, value });
                continue;
            }
            let until = cursor.and_then(|c| Some((&c.field, &c.until.as_ref()?.0)));
            if let Some((field, _)) = until.filter(|(_, until)| *until == name) {
                filters.push(Filter { field: field.clone(), op: Op::Lte, value });
                continue;
            }
            let window = stream.deletions.window.as_ref();
            if let Some(window) = window.filter(|w| w.filter == *name) {
                filters.push(Filter { field: window.field.clone(), op: Op::Gte, value });
                continue;
            }
            let ops = [("gt", Op::Gt), ("gte", Op::Gte), ("lt", Op::Lt), ("lte", Op::Lte)];
            let ranged = ops.iter().find_map(|(word, op)| {
                let form = forms.range.as_ref()?.replace("{op}", word);
                Some((captured(&form, name)?, *op))
            });
            let plain = || Some((captured(forms.filter.as_ref()?, name)?, Op::Eq));
            let Some((field, op)) = ranged.or_else(plain) else { continue };
            if stream.offer.filters.iter().any(|f| f == field) {
                filters.push(Filter { field: field.to_owned(), op, value });
            } else if self.oddities.unknown_filters == UnknownFilters::Refuse {
                return Err(format!("`{name}` is not a filter of this list"));
            }
        }
        Ok(filters)
    }

    fn order(&self, stream: &StreamPlan, query: &[(String, String)]) -> Option<(String, bool)> {
        let forms = &self.plan.query;
        let cursor = stream.cursor.as_ref().and_then(|c| c.order.as_ref());
        let name = forms.order.as_ref().or(cursor.map(|(name, _)| name))?;
        let (_, value) = query.iter().find(|(n, _)| n == name)?;
        if cursor.is_some_and(|(_, ascending)| ascending == value) {
            let cursor = stream.cursor.as_ref()?;
            return Some((cursor.field.clone(), cursor.kind == CursorKind::NewestFirst));
        }
        let down = forms.descending.as_ref().and_then(|form| captured(form, value));
        let field = down.unwrap_or(value);
        let known = stream.offer.orders.iter().any(|o| o == field);
        known.then(|| (field.to_owned(), down.is_some()))
    }

    fn window(
        &self,
        stream: &StreamPlan,
        query: &[(String, String)],
    ) -> Result<(usize, usize), String> {
        let sizes = self.oddities.page_size;
        let size = |limit: &Option<String>| -> Result<usize, String> {
            let asked = limit.as_deref().map(|l| number(query, l)).transpose()?.flatten();
            Ok(asked.unwrap_or(sizes.default).clamp(1, sizes.max))
        };
        match &stream.paging {
            Paging::Single => Ok((0, usize::MAX / 2)),
            // tokens count records; where they can't stand in the body, the list is one page
            Paging::Chain(chain) => match &chain.from {
                ChainFrom::Body(_) => {
                    let token = chain.send.as_deref().unwrap_or(TOKEN);
                    Ok((number(query, token)?.unwrap_or(0), size(&chain.limit)?))
                }
                _ => Ok((0, usize::MAX / 2)),
            },
            Paging::Offset { offset, limit, .. } => {
                Ok((number(query, offset)?.unwrap_or(0), size(limit)?))
            }
            Paging::Number { page, limit, first, .. } => {
                let first = usize::try_from(*first).unwrap_or(1);
                let page = number(query, page)?.unwrap_or(first);
                let size = size(limit)?;
                Ok((page.saturating_sub(first).saturating_mul(size), size))
            }
        }
    }

    fn compare(&self, stream: &StreamPlan, number: usize, filter: &Filter<'_>) -> Ordering {
        let value = if filter.field == "id" {
            Value::String(self.id(&stream.name, number))
        } else {
            self.value(stream, number, &filter.field)
        };
        compare(&value, filter.value)
    }
}

/// Compares as the kind of the value asks: instants and dates as text (one form), numbers as numbers,
/// texts without regard to case. Null is less than everything.
fn compare(value: &Value, asked: &str) -> Ordering {
    match value {
        Value::Null => Ordering::Less,
        Value::Number(n) => {
            let asked = asked.parse::<f64>().unwrap_or(f64::NAN);
            n.as_f64().and_then(|n| n.partial_cmp(&asked)).unwrap_or(Ordering::Less)
        }
        Value::String(text) => text.to_lowercase().cmp(&asked.to_lowercase()),
        other => other.to_string().as_str().cmp(asked),
    }
}

/// The first number for which `before` no longer holds.
fn partition(count: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = usize::midpoint(low, high);
        if before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// What stands for `{field}` in a name of this form.
fn captured<'n>(form: &str, name: &'n str) -> Option<&'n str> {
    let (front, back) = form.split_once("{field}")?;
    let field = name.strip_prefix(front)?.strip_suffix(back)?;
    (!field.is_empty() && !field.contains(['[', ']'])).then_some(field)
}

/// A value in the order of its kind.
#[derive(PartialEq)]
struct SortKey(Value);

impl Eq for SortKey {}

impl PartialOrd for SortKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SortKey {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Value::Number(a), Value::Number(b)) => {
                a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal)
            }
            (Value::String(a), Value::String(b)) => a.cmp(b),
            (Value::Null, Value::Null) => Ordering::Equal,
            (Value::Null, _) => Ordering::Less,
            (_, Value::Null) => Ordering::Greater,
            (a, b) => a.to_string().cmp(&b.to_string()),
        }
    }
}
