//! A value and the place where it was written.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

/// A place in one file of a connector, as a range of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// Which file (an index into [`crate::Sources`]).
    pub file: u16,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The part of this span from byte `from` to byte `to` of its text (both relative, clamped).
    #[must_use]
    pub fn part(self, from: usize, to: usize) -> Self {
        let at = |n: usize| {
            let n = u32::try_from(n).unwrap_or(u32::MAX);
            self.start.saturating_add(n).min(self.end)
        };
        Self { file: self.file, start: at(from), end: at(to) }
    }
}

/// A decoded value with its place. Compares, hashes and prints as the value alone.
#[derive(Clone, Debug, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written; the default span when it was not.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value that nobody wrote (a default).
    pub fn unwritten(value: T) -> Self {
        Self { value, span: Span::default() }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Spanned<T> {}

impl<T: Hash> Hash for Spanned<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<T: fmt::Display> fmt::Display for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// The struct name by which the tree's deserializer recognises a request for the place.
pub(crate) const MARK: &str = "$spanned";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Parts<T> {
            type Value = Spanned<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Spanned<T>, A::Error> {
                let mut part = || -> Result<u32, A::Error> {
                    seq.next_element()?.ok_or_else(|| de::Error::custom("no place"))
                };
                let (file, start, end) = (part()?, part()?, part()?);
                let value = seq.next_element()?.ok_or_else(|| de::Error::custom("no value"))?;
                let file = u16::try_from(file).unwrap_or_default();
                Ok(Spanned { value, span: Span { file, start, end } })
            }
        }
        deserializer.deserialize_struct(MARK, &[], Parts(std::marker::PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
