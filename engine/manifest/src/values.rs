//! Small values with a form of their own: durations, JSON paths, one-or-many.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

use crate::decode::HINT;

/// The longest span of time, about a hundred years: times can be reckoned with it.
const PERIOD_MAX: Duration = Duration::from_secs(36_500 * 86_400);

/// A span of time as people write it: `500ms`, `20s`, `2m`, `6h`, `7d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period(pub Duration);

impl Period {
    /// Parses `500ms`, `20s`, `2m`, `6h`, `7d`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.find(|c: char| !c.is_ascii_digit())?;
        let number: u64 = text[..digits].parse().ok()?;
        let milliseconds = match &text[digits..] {
            "ms" => 1,
            "s" => 1000,
            "m" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            _ => return None,
        };
        let time = Duration::from_millis(number.checked_mul(milliseconds)?);
        (time <= PERIOD_MAX).then_some(Self(time))
    }
}

struct Text<T>(&'static str, fn(&str) -> Result<T, String>);

impl<T> Visitor<'_> for Text<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.1)(text).map_err(de::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text("a duration such as `20s`", |text| {
            Self::parse(text).ok_or_else(|| {
                let never = match text {
                    "never" | "off" | "none" => "; what is never to happen is left out",
                    _ => "",
                };
                let text = crate::tree::clip(text);
                format!(
                    "`{text}` is no duration{HINT}write `500ms`, `20s`, `2m`, `6h` or `7d`, at most \
                     `36500d`{never}"
                )
            })
        }))
    }
}

impl JsonSchema for Period {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]+(ms|s|m|h|d)$" })
    }
}

/// One step of a [`JsonPath`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// `.name` or `['name']`
    Name(String),
    /// `[3]`
    Index(usize),
    /// `*` or `[*]`: every item or entry. Only where several places are meant.
    Any,
}

/// A path to the list of records (RFC 9535: names, indexes and wildcards): `$.groups[*].people`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RecordsPath(pub JsonPath);

/// A path to one place in a JSON document (RFC 9535, names and indexes only): `$.meta.total_count`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonPath(pub Vec<Step>);

impl JsonPath {
    /// Parses `$`, `$.a.b`, `$['a b'][0]`.
    ///
    /// # Errors
    /// One line that says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let path = Self::wild(text)?;
        match path.0.contains(&Step::Any) {
            true => Err("a wildcard has a meaning for the list of `records` only".into()),
            false => Ok(path),
        }
    }

    fn wild(text: &str) -> Result<Self, String> {
        let mut rest = text.strip_prefix('$').ok_or("a JSON path starts with `$`")?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('.') {
                let end = after.find(['.', '[']).unwrap_or(after.len());
                let name = &after[..end];
                match name {
                    "" => return Err("a name must follow each `.`".into()),
                    "*" => steps.push(Step::Any),
                    name => steps.push(Step::Name(name.to_owned())),
                }
                rest = &after[end..];
            } else if let Some(after) = rest.strip_prefix('[') {
                let end = after.find(']').ok_or("a `[` without its `]`")?;
                steps.push(Self::bracket(&after[..end])?);
                rest = &after[end + 1..];
            } else {
                return Err("expected `.name` or `[…]`".into());
            }
        }
        Ok(Self(steps))
    }

    fn bracket(inner: &str) -> Result<Step, String> {
        let quoted = inner.len() >= 2
            && (inner.starts_with('\'') && inner.ends_with('\'')
                || inner.starts_with('"') && inner.ends_with('"'));
        if quoted {
            return Ok(Step::Name(inner[1..inner.len() - 1].to_owned()));
        }
        if inner == "*" {
            return Ok(Step::Any);
        }
        inner
            .parse()
            .map(Step::Index)
            .map_err(|_| "between `[` and `]` stands a number or a quoted name".to_owned())
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in &self.0 {
            match step {
                Step::Name(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Any => f.write_str("[*]")?,
            }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for JsonPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text("a JSON path such as `$.items`", |text| {
            Self::parse(text).map_err(|why| {
                format!("`{}`: {why}{HINT}such as `$.meta.total`", crate::tree::clip(text))
            })
        }))
    }
}

impl RecordsPath {
    /// Parses `$`, `$.a.b`, `$.groups[*].people`.
    ///
    /// # Errors
    /// One line that says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        JsonPath::wild(text).map(Self)
    }
}

impl<'de> Deserialize<'de> for RecordsPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text("a JSON path such as `$.items`", |text| {
            Self::parse(text).map_err(|why| {
                format!("`{}`: {why}{HINT}such as `$.items`", crate::tree::clip(text))
            })
        }))
    }
}

impl JsonSchema for RecordsPath {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "RecordsPath".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^\\$" })
    }
}

impl JsonSchema for JsonPath {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "JsonPath".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^\\$" })
    }
}

/// One value, or a list of them.
#[derive(Clone, Debug)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
            type Value = OneOrMany<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name or a list of names")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OneOrMany<T>, A::Error> {
                let mut all = Vec::new();
                while let Some(next) = seq.next_element()? {
                    all.push(next);
                }
                Ok(OneOrMany(all))
            }
            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<OneOrMany<T>, D::Error> {
                T::deserialize(deserializer).map(|one| OneOrMany(vec![one]))
            }
        }
        // the tree answers `visit_seq` for a list and `visit_newtype_struct` for anything else
        deserializer.deserialize_newtype_struct(ONE_OR_MANY, Either(std::marker::PhantomData))
    }
}

/// The newtype name by which the tree's deserializer recognises a request for one or many.
pub(crate) const ONE_OR_MANY: &str = "$one-or-many";

/// The same for a text or a map.
pub(crate) const TEXT_OR_MAP: &str = "$text-or-map";

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("OneOrMany_{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one, "minItems": 1 }] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods() {
        let check = |text: &str, ms: Option<u64>| {
            assert_eq!(Period::parse(text).map(|p| p.0.as_millis()), ms.map(u128::from), "{text}");
        };
        check("20s", Some(20_000));
        check("500ms", Some(500));
        check("7d", Some(604_800_000));
        check("0s", Some(0));
        check("36500d", Some(3_153_600_000_000));
        check("36501d", None);
        for bad in
            ["", "s", "20", "20 s", "-1s", "1.5s", "99999999999999999999d", "18446744073709551615d"]
        {
            check(bad, None);
        }
    }

    #[test]
    fn json_paths() {
        let check = |text: &str, shown: Option<&str>| {
            assert_eq!(
                JsonPath::parse(text).ok().map(|p| p.to_string()).as_deref(),
                shown,
                "{text}"
            );
        };
        check("$", Some("$"));
        check("$.meta.total_count", Some("$.meta.total_count"));
        check("$['a b'][0]", Some("$.a b[0]"));
        for bad in ["", "meta", "$.", "$..a", "$.a.*", "$[*]", "$[", "$x"] {
            check(bad, None);
        }
    }
}
