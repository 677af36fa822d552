//! How changed records are found.

use std::time::Duration;

use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{
    ClientSideCursor, Cursor, Field, IdCursor, Named, NewestFirstCursor, QueryOffer,
    TimestampCursor,
};
use engine_manifest::tree::clip;
use engine_manifest::values::Period;
use engine_manifest::{Problems, Spanned};

use super::stream::Scope;
use super::{columns, parameter};
use crate::extract::instant;
use crate::stream::{CursorKind, CursorPlan, Paging};
use crate::table::TimeFormat;

/// How far to look back when nobody says.
const LOOKBACK_DEFAULT: Duration = Duration::from_secs(120);
/// How many numbers to look back when nobody says.
const OVERLAP_DEFAULT: u32 = 100;
/// Before this time there are no records, when nobody says.
const START_DEFAULT: &str = "1970-01-01T00:00:00Z";

/// The query parameters that it names.
fn parameters(cursor: &Cursor) -> [Option<&Spanned<String>>; 2] {
    match cursor {
        Cursor::Timestamp(c) => [c.filter.as_ref(), c.until.as_ref()],
        Cursor::Id(c) => [Some(&c.filter), None],
        Cursor::None(_) | Cursor::NewestFirst(_) | Cursor::ClientSide(_) => [None, None],
    }
}

impl<'m> Scope<'m> {
    pub(super) fn cursor(
        &self,
        (own, query): (Option<&Spanned<Cursor>>, &QueryOffer),
        fields: &Named<Field>,
        paging: &Paging,
        problems: &mut Problems,
    ) -> Option<CursorPlan> {
        let default = || self.default_cursor(fields, query);
        let cursor = own.or_else(default)?;
        let bare = |field: &Spanned<String>, kind| CursorPlan {
            field: field.value.clone(),
            kind,
            filter: None,
            order: None,
            lookback: LOOKBACK_DEFAULT,
            overlap: 0,
            until: None,
            step: None,
            written: written(fields.get(field)),
        };
        let lookback =
            |l: &Option<Spanned<Period>>| l.as_ref().map_or(LOOKBACK_DEFAULT, |l| l.value.0);
        let given = own.is_some();
        parameters(&cursor.value).into_iter().flatten().for_each(|n| parameter(n, problems));
        Some(match &cursor.value {
            Cursor::None(_) => return None,
            Cursor::Timestamp(timestamp) => {
                // destructured, so that a field added to the language means something
                let TimestampCursor { field, filter, order, lookback: back, until, step, start } =
                    timestamp;
                self.time(field, given, fields, problems)?;
                let step = step.as_ref().map(|s| s.value.0);
                let bounds = (until.as_ref(), start.as_ref(), step.is_some());
                CursorPlan {
                    step,
                    // empty: the request's own texts say it
                    filter: Some(filter.as_ref().map_or_else(String::new, |f| f.value.clone())),
                    order: self.order(order.as_ref().filter(|_| given || can_order(query, field))),
                    lookback: lookback(back),
                    until: parts(bounds, paging, given, problems),
                    ..bare(field, CursorKind::Timestamp)
                }
            }
            Cursor::NewestFirst(NewestFirstCursor { field, order, lookback: back }) => {
                self.time(field, given, fields, problems)?;
                CursorPlan {
                    order: self.order(order.as_ref()),
                    lookback: lookback(back),
                    ..bare(field, CursorKind::NewestFirst)
                }
            }
            Cursor::ClientSide(ClientSideCursor { field, lookback: back }) => {
                self.time(field, given, fields, problems)?;
                CursorPlan { lookback: lookback(back), ..bare(field, CursorKind::ClientSide) }
            }
            Cursor::Id(IdCursor { field, filter, order, overlap }) => {
                let key = Spanned::unwritten("id".to_owned());
                let field = field.as_ref().unwrap_or(&key);
                self.number(field, given, fields, problems)?;
                CursorPlan {
                    filter: Some(filter.value.clone()),
                    order: self.order(order.as_ref()),
                    lookback: Duration::ZERO,
                    overlap: overlap.as_ref().map_or(OVERLAP_DEFAULT, |o| o.value),
                    ..bare(field, CursorKind::Id)
                }
            }
        })
    }

    /// The first of the defaults that the stream can use: it has the field, and what the API offers for
    /// its list has the filter, or the order that it needs.
    fn default_cursor(
        &self,
        fields: &Named<Field>,
        query: &QueryOffer,
    ) -> Option<&'m Spanned<Cursor>> {
        let product = self.product.map(|p| &p.defaults.cursor).filter(|all| !all.0.is_empty());
        let all = product.unwrap_or(&self.connector().defaults.cursor);
        let usable = |cursor: &&Spanned<Cursor>| match &cursor.value {
            Cursor::None(_) | Cursor::Id(_) => true,
            Cursor::Timestamp(c) => {
                fields.contains_key(&c.field) && offers(&query.filters, &c.field)
            }
            Cursor::NewestFirst(c) => {
                fields.contains_key(&c.field) && offers(&query.orders, &c.field)
            }
            Cursor::ClientSide(c) => fields.contains_key(&c.field),
        };
        match all.0.as_slice() {
            // of a list of which nobody says what it offers, the only one is believed
            [only] if is_silent(query) => Some(only),
            several => several.iter().find(usable),
        }
    }

    fn order(&self, value: Option<&Spanned<String>>) -> Option<(String, String)> {
        let parameter = self.connector().query_params.order.as_ref();
        let parameter = parameter.map_or_else(|| "order".to_owned(), |p| p.value.clone());
        value.map(|value| (parameter, value.value.clone()))
    }

    /// The cursor's field is there, and a time. A default is for the streams that have the field.
    fn time(
        &self,
        field: &Spanned<String>,
        given: bool,
        fields: &Named<Field>,
        problems: &mut Problems,
    ) -> Option<()> {
        let Some(declared) = fields.get(field) else {
            if given {
                missing(field, fields, problems);
            }
            return None;
        };
        if !matches!(declared, Field::Timestamp(_) | Field::Date(_)) {
            let message = format!("the cursor's field `{}` is no time", clip(field));
            let hint = format!("declare it as `{field}: timestamp`, or use `cursor: none`");
            problems.add(code::CURSOR_FIELD, field.span, message, hint);
            return None;
        }
        Some(())
    }

    /// The cursor's field is there, and can be a number.
    fn number(
        &self,
        field: &Spanned<String>,
        given: bool,
        fields: &Named<Field>,
        problems: &mut Problems,
    ) -> Option<()> {
        match fields.get(field) {
            None if field.value == "id" => Some(()),
            None => {
                if given {
                    missing(field, fields, problems);
                }
                None
            }
            Some(Field::Integer(_) | Field::Text(_)) => Some(()),
            Some(_) => {
                let message = format!("the cursor's field `{}` is no whole number", clip(field));
                let hint = format!("declare it as `{field}: integer`, or use another cursor");
                problems.add(code::CURSOR_FIELD, field.span, message, hint);
                None
            }
        }
    }
}

fn offers(all: &[Spanned<String>], field: &Spanned<String>) -> bool {
    all.iter().any(|one| one.value == field.value)
}

/// Whether a list can be ordered by a field, as far as anybody says.
fn can_order(query: &QueryOffer, field: &Spanned<String>) -> bool {
    is_silent(query) || offers(&query.orders, field)
}

fn is_silent(query: &QueryOffer) -> bool {
    query.filters.is_empty() && query.orders.is_empty() && query.includes.is_empty()
}

/// How the API writes a field's times, when not as ISO 8601.
fn written(field: Option<&Field>) -> Option<TimeFormat> {
    match field? {
        Field::Date(options) => {
            Some(columns::format(options).unwrap_or(TimeFormat::Pattern("%F".into())))
        }
        field => columns::format(field.options()),
    }
}

fn missing(field: &Spanned<String>, fields: &Named<Field>, problems: &mut Problems) {
    if problems.lacks(field) || problems.lacks("fields") {
        return;
    }
    let names: Vec<&str> = fields.keys().map(|f| f.value.as_str()).collect();
    let message = format!("the cursor's field `{}` is not among the fields", clip(field));
    problems.add(code::CURSOR_FIELD, field.span, message, known_words(field, "fields", &names));
}

/// How a list that is too long is read in parts.
fn parts(
    (until, start, steps): (Option<&Spanned<String>>, Option<&Spanned<String>>, bool),
    paging: &Paging,
    given: bool,
    problems: &mut Problems,
) -> Option<(String, String)> {
    if let Some(start) = start.filter(|s| instant(s).is_none()) {
        let message = format!("`{}` is no time", clip(start));
        problems.add(code::BAD_VALUE, start.span, message, "such as 2005-01-01T00:00:00Z");
    }
    if steps {
        let start = start.map_or(START_DEFAULT, |s| s.value.as_str());
        return Some((until.map_or_else(String::new, |u| u.value.clone()), start.to_owned()));
    }
    let Some(until) = until else {
        if let Some(start) = start {
            let message = "`start` is never used: the list is not read in parts";
            let hint = "add `step`, or `until` and the pagination's `deepest`; else leave it out";
            problems.add(code::BOUNDS, start.span, message, hint);
        }
        return None;
    };
    let (deepest, total) = match paging {
        Paging::Single | Paging::Chain(_) => (&None, &None),
        Paging::Offset { deepest, total, .. } | Paging::Number { deepest, total, .. } => {
            (deepest, total)
        }
    };
    if deepest.is_none() || total.is_none() {
        if given && !problems.lacks("pagination") {
            let message = "the list is never read in parts: nobody says how deep it can be read";
            let hint = "the pagination needs `total` and `deepest`; else leave `until` out";
            problems.add(code::BOUNDS, until.span, message, hint);
        }
        return None;
    }
    let start = start.map_or(START_DEFAULT, |s| s.value.as_str());
    Some((until.value.clone(), start.to_owned()))
}
