//! The first pass over a page: the records as raw texts, and the few places beside them that matter.

use engine_client::BadBody;
use engine_client::client::json_error;
use engine_manifest::values::{JsonPath, Step};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::stream::{Chain, ChainFrom, DialectPlan, Paging, StreamPlan};

/// A page, split.
#[derive(Debug, Default)]
pub struct Page<'a> {
    /// The records.
    pub records: Vec<&'a RawValue>,
    /// Records of other streams that came along.
    pub included: Vec<&'a RawValue>,
    /// Records in the whole list.
    pub total: Option<u64>,
    /// Whether more pages follow; `None` when the page does not say.
    pub more: Option<bool>,
    /// How to ask for the next page.
    pub next: Option<String>,
    /// Whether the API says that it can filter by the cursor's field.
    pub filterable: Option<bool>,
    /// Whether the API says that it can order by the cursor's field.
    pub orderable: Option<bool>,
}

/// One place that is looked for.
#[derive(Debug)]
struct Want {
    path: Vec<Step>,
    what: What,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Records,
    Total,
    More,
    /// How to ask for the next page.
    Next,
    /// The container of `More`: its presence makes an absent `More` a "no".
    MoreHome,
    Filterable,
    Orderable,
    Included,
}

/// The places of a stream's pages that matter, compiled once.
#[derive(Debug)]
pub(crate) struct Wants {
    wants: Vec<Want>,
    field: String,
    /// The dialect tells a record from any other object.
    resources: bool,
    /// The records stand in several places.
    scattered: bool,
    /// Null in the place of the one record is none, as with JSON:API's empty to-one relationships (1.0,
    /// "Fetching Resources").
    nullable: bool,
}

struct Found<'a, 'p> {
    page: Page<'a>,
    records: bool,
    /// The records are one object, not a list.
    single: bool,
    /// They stand in several places: each is a list of records, or one.
    scattered: bool,
    nullable: bool,
    field: &'p str,
}

impl Wants {
    pub(crate) fn of(stream: &StreamPlan) -> Self {
        let steps = |path: &Option<JsonPath>| path.as_ref().map(|p| p.0.clone());
        let name = |name: &str| Step::Name(name.to_owned());
        let (total, more) = match &stream.paging {
            Paging::Single => (None, None),
            Paging::Offset { total, more, .. } | Paging::Number { total, more, .. } => {
                (steps(total), steps(more))
            }
            Paging::Chain(chain) => (steps(&chain.total), steps(&chain.more)),
        };
        let (records, more) = match &stream.dialect {
            DialectPlan::JsonApi => {
                let pages = !matches!(stream.paging, Paging::Single | Paging::Chain(_));
                let next = pages.then(|| vec![name("links"), name("next")]);
                (vec![name("data")], more.or(next))
            }
            DialectPlan::Json { records } => (records.0.clone(), more),
        };
        let next = match &stream.paging {
            Paging::Chain(Chain { from: ChainFrom::Body(path), .. }) => Some(path.0.clone()),
            _ => None,
        };
        let home = more.as_ref().and_then(|p| p.split_last()).map(|(_, home)| home.to_vec());
        let included = stream.carries.iter().any(|(_, include)| !include.is_empty());
        let included = included.then(|| vec![name("included")]);
        let all = [
            (Some(records), What::Records),
            (included, What::Included),
            (next, What::Next),
            (total, What::Total),
            (more, What::More),
            (home, What::MoreHome),
            (steps(&stream.expect.cursor_filter), What::Filterable),
            (steps(&stream.expect.cursor_order), What::Orderable),
        ];
        let wants = all.into_iter().filter_map(|(path, what)| Some(Want { path: path?, what }));
        let field = stream.cursor.as_ref().map_or_else(String::new, |c| c.field.clone());
        let resources = stream.dialect == DialectPlan::JsonApi;
        let wants: Vec<Want> = wants.collect();
        let scattered = wants.iter().any(|w| w.path.contains(&Step::Any));
        let nullable = stream.single;
        Self { wants, field, resources, scattered, nullable }
    }
}

impl Wants {
    /// The names that lead to the list of records; `None` where there may be several.
    pub(super) fn list(&self) -> Option<Vec<&str>> {
        let records = self.wants.iter().find(|want| want.what == What::Records)?;
        let names = records.path.iter().map(|step| match step {
            Step::Name(name) => Some(name.as_str()),
            Step::Index(_) | Step::Any => None,
        });
        names.collect()
    }

    /// Whether records of other streams come along, in the document's `included` (JSON:API 1.0, "Compound
    /// Documents").
    pub(super) fn includes(&self) -> bool {
        self.wants.iter().any(|want| want.what == What::Included)
    }
}

impl<'a> Page<'a> {
    /// What is around the records: nothing of it is borrowed.
    pub(super) fn around<'b>(self) -> Page<'b> {
        let Self { total, more, next, filterable, orderable, .. } = self;
        Page { records: Vec::new(), included: Vec::new(), total, more, next, filterable, orderable }
    }

    /// Splits a body.
    ///
    /// `one` record is expected, not a list.
    ///
    /// # Errors
    /// When it is no JSON, or has no records where the dialect says they are.
    pub(crate) fn read(wants: &Wants, body: &'a [u8], one: bool) -> Result<Self, BadBody> {
        match Self::read_as(wants, body, false) {
            // an object may be one JSON:API resource; in plain JSON it may be anything
            Ok(found) if found.single && (one || wants.resources || wants.nullable) => {
                Self::read_as(wants, body, true)
            }
            other => other,
        }
        .and_then(|found| match found.records {
            true => Ok(found.page),
            false => Err(BadBody::passing(
                "the answer has no records where they should be: an error in disguise?",
            )),
        })
    }

    fn read_as<'p>(
        wants: &'p Wants,
        body: &'a [u8],
        single: bool,
    ) -> Result<Found<'a, 'p>, BadBody> {
        let page = Page::default();
        let Wants { scattered, nullable, ref field, .. } = *wants;
        let mut found = Found { page, records: false, single, scattered, nullable, field };
        let mut json = serde_json::Deserializer::from_slice(body);
        let here: Vec<&Want> = wants.wants.iter().collect();
        let walk = Walk { wants: here, depth: 0, found: &mut found };
        walk.deserialize(&mut json)
            .and_then(|()| json.end())
            .map_err(|e| BadBody { why: json_error(&e), transient: e.is_eof() || e.is_syntax() })?;
        found.single &= !single;
        Ok(found)
    }
}

/// Walks one value, looking for what is wanted in it.
struct Walk<'p, 'f, 'a> {
    wants: Vec<&'p Want>,
    depth: usize,
    found: &'f mut Found<'a, 'p>,
}

impl<'a> DeserializeSeed<'a> for Walk<'_, '_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        let depth = self.depth;
        let whats = |what: What| self.wants.iter().any(|w| w.path.len() == depth && w.what == what);
        if self.wants.is_empty() {
            return IgnoredAny::deserialize(deserializer).map(drop);
        }
        if whats(What::Records) && !self.found.single && !self.found.scattered {
            return deserializer.deserialize_any(Records(self.found));
        }
        let here = |w: &&&Want| w.path.len() == depth && w.what != What::MoreHome;
        if let Some(want) = self.wants.iter().find(here) {
            let raw = <&'a RawValue>::deserialize(deserializer)?;
            self.found.take(want.what, raw);
            return Ok(());
        }
        if whats(What::MoreHome) && self.found.page.more.is_none() {
            self.found.page.more = Some(false);
        }
        deserializer.deserialize_any(self)
    }
}

/// The list of records: each stays text.
struct Records<'f, 'a, 'p>(&'f mut Found<'a, 'p>);

impl<'a> Visitor<'a> for Records<'_, 'a, '_> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of records")
    }
    fn visit_seq<A: SeqAccess<'a>>(self, mut seq: A) -> Result<(), A::Error> {
        self.0.records = true;
        self.0.page.records = Vec::with_capacity(100);
        while let Some(record) = seq.next_element::<&'a RawValue>()? {
            self.0.page.records.push(record);
        }
        Ok(())
    }
    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        self.0.single = true; // read once more, whole
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.records |= self.0.nullable;
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
}

impl<'p> Walk<'p, '_, '_> {
    /// What is looked for in every entry.
    fn any(&self) -> Vec<&'p Want> {
        let any = |w: &&&'p Want| w.path.get(self.depth) == Some(&Step::Any);
        self.wants.iter().filter(any).copied().collect()
    }
}

impl<'a> Visitor<'a> for Walk<'_, '_, 'a> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a page")
    }
    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        let mut empty = true;
        while let Some(key) = map.next_key_seed(Text)? {
            empty = false;
            let named =
                |w: &Want| matches!(w.path.get(self.depth), Some(Step::Name(n)) if *n == key);
            let named: Vec<_> = self.wants.iter().filter(|w| named(w)).copied().collect();
            // what stands beside the records under a name of its own is none of them
            let wants = if named.is_empty() { self.any() } else { named };
            map.next_value_seed(Walk { wants, depth: self.depth + 1, found: self.found })?;
        }
        // values that are no records may be an error's
        self.found.records |= empty && self.any().iter().any(|w| w.what == What::Records);
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'a>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut empty = true;
        for index in 0.. {
            let below = |w: &&&Want| match w.path.get(self.depth) {
                Some(Step::Index(i)) => *i == index,
                Some(Step::Any) => true,
                _ => false,
            };
            let wants: Vec<_> = self.wants.iter().filter(below).copied().collect();
            let walk = Walk { wants, depth: self.depth + 1, found: self.found };
            if seq.next_element_seed(walk)?.is_none() {
                break;
            }
            empty = false;
        }
        self.found.records |= empty && self.any().iter().any(|w| w.what == What::Records);
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

/// A map's key, borrowed where it has no escapes.
pub(super) struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = std::borrow::Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        struct Borrow;
        impl<'de> Visitor<'de> for Borrow {
            type Value = std::borrow::Cow<'de, str>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(text.into())
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(text.to_owned().into())
            }
        }
        deserializer.deserialize_str(Borrow)
    }
}

impl<'a> Found<'a, '_> {
    fn take(&mut self, what: What, raw: &'a RawValue) {
        let text = raw.get();
        let holds_field = || {
            let names: Option<Vec<std::borrow::Cow<'_, str>>> = serde_json::from_str(text).ok();
            names.map(|names| names.iter().any(|n| n == self.field))
        };
        match what {
            What::Records => match text.as_bytes().first() {
                Some(b'[') if self.scattered => {
                    self.records = true;
                    let list: Vec<&'a RawValue> = serde_json::from_str(text).unwrap_or_default();
                    self.page.records.extend(list);
                }
                Some(b'{') => {
                    self.records = true;
                    self.page.records.push(raw);
                }
                Some(b'n') if self.scattered => self.records = true,
                _ => {}
            },
            What::Total => self.page.total = text.parse().ok(),
            What::More => self.page.more = Some(!matches!(text, "null" | "false" | "\"\"")),
            What::Next => self.page.next = next_of(text),
            What::MoreHome => {}
            What::Filterable => self.page.filterable = holds_field(),
            What::Orderable => self.page.orderable = holds_field(),
            What::Included => self.page.included = serde_json::from_str(text).unwrap_or_default(),
        }
    }
}

/// A link or a token: a text, a number as it is written, or an object with `href` (JSON:API 1.0, HAL).
fn next_of(text: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Link {
        href: String,
    }
    let next = match text.as_bytes().first()? {
        b'"' => serde_json::from_str(text).ok()?,
        b'{' => serde_json::from_str::<Link>(text).ok()?.href,
        b'-' | b'0'..=b'9' => text.to_owned(),
        _ => return None,
    };
    (!next.is_empty()).then_some(next)
}
