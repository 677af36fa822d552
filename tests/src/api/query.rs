//! What a list request asks for, and which values that holds for.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::store::ListOptions;

const PER_PAGE_DEFAULT: usize = 25;
const PER_PAGE_MAX: usize = 100;

/// A list request, without what the list does not honour.
pub(super) struct Wish {
    pub(super) filters: Vec<Filter>,
    pub(super) order: Option<Order>,
    pub(super) per_page: usize,
    pub(super) offset: usize,
    /// The filters and the order as sent: the same text asks for the same records.
    pub(super) text: String,
}

pub(super) struct Order {
    pub(super) field: String,
    pub(super) descending: bool,
}

pub(super) struct Filter {
    pub(super) field: String,
    pub(super) op: Op,
    bound: Bound,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Op {
    Equal,
    Gt,
    Gte,
    Lt,
    Lte,
}

/// A filter's value in every reading it allows.
struct Bound {
    text: String,
    number: Option<f64>,
    /// An instant twice, or a day's first instant and that of the day after.
    time: Option<(Timestamp, Timestamp)>,
}

/// A value as it is ordered: no value first.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub(super) enum Key {
    Null,
    Bool(bool),
    Number(f64),
    Time(Timestamp),
    Text(String),
}

impl Wish {
    /// Reads a query. Unknown parameters are ignored, as are filters and orders that the list does
    /// not offer: that is how the real API treats them.
    ///
    /// # Errors
    /// The name of a parameter whose number is out of range.
    pub(super) fn parse(
        query: &[(String, String)],
        options: &ListOptions,
    ) -> Result<Self, &'static str> {
        let number = |name: &'static str, least: usize, default: usize| {
            let Some((_, text)) = query.iter().find(|(n, _)| n == name) else { return Ok(default) };
            text.parse().ok().filter(|n| *n >= least).ok_or(name)
        };
        let mut wish = Self {
            filters: Vec::new(),
            order: None,
            per_page: number("per_page", 1, PER_PAGE_DEFAULT)?.min(PER_PAGE_MAX),
            offset: number("offset", 0, 0)?,
            text: String::new(),
        };
        for (name, value) in query {
            if name == "order" && options.honour_order {
                wish.order = Order::parse(value).filter(|o| options.orders.contains(&&*o.field));
            } else if options.honour_filter
                && let Some(filter) = Filter::parse(name, value)
                && options.filters.contains(&&*filter.field)
            {
                wish.filters.push(filter);
            } else {
                continue;
            }
            wish.text.push_str(&format!("{name}={value}\n"));
        }
        Ok(wish)
    }
}

impl Order {
    /// The first field of `-updated_at,id`: nobody here orders by two.
    fn parse(value: &str) -> Option<Self> {
        let first = value.split(',').next()?;
        let field = first.strip_prefix('-').unwrap_or(first).to_owned();
        Some(Self { descending: first.starts_with('-'), field })
    }
}

impl Filter {
    /// `where[field]` or `where[field][op]`.
    fn parse(name: &str, value: &str) -> Option<Self> {
        let inner = name.strip_prefix("where[")?.strip_suffix(']')?;
        let (field, op) = match inner.split_once("][") {
            None => (inner, Op::Equal),
            Some((field, "gt")) => (field, Op::Gt),
            Some((field, "gte")) => (field, Op::Gte),
            Some((field, "lt")) => (field, Op::Lt),
            Some((field, "lte")) => (field, Op::Lte),
            Some(_) => return None,
        };
        let bound = Bound { text: value.to_owned(), number: value.parse().ok(), time: span(value) };
        Some(Self { field: field.to_owned(), op, bound })
    }

    /// Whether it holds for a value. No value fulfils no filter.
    pub(super) fn holds(&self, key: &Key) -> bool {
        let Bound { text, number, time } = &self.bound;
        match key {
            Key::Null => false,
            Key::Bool(value) => self.op == Op::Equal && text == &value.to_string(),
            Key::Number(value) => number.is_some_and(|bound| self.compares(value, &bound, &bound)),
            Key::Time(value) => {
                time.is_some_and(|(from, until)| self.compares(value, &from, &until))
            }
            Key::Text(value) if self.op == Op::Equal => like(value, text),
            Key::Text(value) => self.compares(value, text, text),
        }
    }

    /// A bound that is a span (`until` comes after `from`) is left only at its end.
    fn compares<T: PartialOrd>(&self, value: &T, from: &T, until: &T) -> bool {
        let span = from < until;
        match self.op {
            Op::Equal if span => from <= value && value < until,
            Op::Equal => value == from,
            Op::Gt if span => value >= until,
            Op::Gt => value > from,
            Op::Gte => value >= from,
            Op::Lt => value < from,
            Op::Lte if span => value < until,
            Op::Lte => value <= from,
        }
    }

    /// The part of `range` for which it holds, in an index sorted by its field. Not for `Equal`:
    /// texts that are equal but for their case don't stand together.
    pub(super) fn narrow(
        &self,
        index: &[(Key, u64)],
        range: std::ops::Range<usize>,
    ) -> std::ops::Range<usize> {
        let part = &index[range.clone()];
        match self.op {
            Op::Equal => range,
            Op::Gt | Op::Gte => {
                range.start + part.partition_point(|(key, _)| !self.holds(key))..range.end
            }
            Op::Lt | Op::Lte => {
                let nulls = part.partition_point(|(key, _)| *key == Key::Null);
                let held = part[nulls..].partition_point(|(key, _)| self.holds(key));
                range.start + nulls..range.start + nulls + held
            }
        }
    }
}

impl Key {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(value) => Self::Number(value.as_f64().unwrap_or_default()),
            Value::String(text) => {
                span(text).map_or_else(|| Self::Text(text.clone()), |(from, _)| Self::Time(from))
            }
            Value::Array(_) | Value::Object(_) => Self::Text(value.to_string()),
        }
    }
}

/// An instant, or a day in UTC.
fn span(text: &str) -> Option<(Timestamp, Timestamp)> {
    if text.as_bytes().get(4) != Some(&b'-') {
        return None; // most texts are no times, and there are many
    }
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Some((instant, instant));
    }
    let day: Date = text.parse().ok()?;
    let start = |day: Date| day.to_zoned(TimeZone::UTC).map(|z| z.timestamp());
    Some((start(day).ok()?, start(day.tomorrow().ok()?).ok()?))
}

/// Equality of texts: in any case, and `%` at either end stands for anything.
fn like(value: &str, pattern: &str) -> bool {
    let (value, pattern) = (value.to_lowercase(), pattern.to_lowercase());
    match (pattern.strip_prefix('%'), pattern.strip_suffix('%')) {
        (Some(rest), Some(_)) => value.contains(rest.strip_suffix('%').unwrap_or(rest)),
        (Some(end), None) => value.ends_with(end),
        (None, Some(start)) => value.starts_with(start),
        (None, None) => value == pattern,
    }
}
