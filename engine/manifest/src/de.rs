//! A serde deserializer over the tree: every error knows the node it is about.

use std::fmt;

use serde::de::{self, DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::spanned::{MARK, Span};
use crate::tree::{Node, Value, clip};
use crate::values::{ONE_OR_MANY, TEXT_OR_MAP};

/// What is wrong with a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    UnknownField { field: String, known: &'static [&'static str] },
    UnknownForm { form: String, known: &'static [&'static str] },
    Missing { field: &'static str },
    WrongType { found: String, expected: String },
    NotOneKey { found: usize },
    Custom(String),
}

/// An error, the node it is about, and where it is.
#[derive(Clone, Debug)]
pub(crate) struct Error {
    pub(crate) kind: Kind,
    /// The node to take out so that the rest can be read.
    pub(crate) node: Option<u32>,
    pub(crate) span: Option<Span>,
}

impl Error {
    fn new(kind: Kind) -> Self {
        Self { kind, node: None, span: None }
    }

    /// The innermost node wins.
    fn at(mut self, node: &Node) -> Self {
        if self.node.is_none() {
            self.node = Some(node.id);
        }
        if self.span.is_none() {
            self.span = Some(node.span);
        }
        self
    }

    /// Shows the key instead of the whole (possibly long) map.
    fn shown_at(mut self, span: Span) -> Self {
        if self.span.is_none() {
            self.span = Some(span);
        }
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.kind)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Kind::Custom(message.to_string()))
    }
    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let (found, expected) = (words(found), expected.to_string());
        Self::new(Kind::WrongType { found, expected })
    }
    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }
    fn unknown_variant(form: &str, known: &'static [&'static str]) -> Self {
        Self::new(Kind::UnknownForm { form: form.to_owned(), known })
    }
    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Self::new(Kind::UnknownField { field: field.to_owned(), known })
    }
    fn missing_field(field: &'static str) -> Self {
        Self::new(Kind::Missing { field })
    }
}

fn words(found: de::Unexpected<'_>) -> String {
    match found {
        de::Unexpected::Map => "a map".into(),
        de::Unexpected::Seq => "a list".into(),
        de::Unexpected::Unit | de::Unexpected::Option => "nothing".into(),
        de::Unexpected::Str(text) => format!("`{}`", clip(text)),
        de::Unexpected::Signed(n) => format!("`{n}`"),
        de::Unexpected::Unsigned(n) => format!("`{n}`"),
        de::Unexpected::Bool(b) => format!("`{b}`"),
        other => other.to_string(),
    }
}

fn wrong(node: &Node, expected: &str) -> Error {
    let found = match &node.value {
        Value::Null => "nothing".to_owned(),
        Value::Scalar { text, .. } => format!("`{}`", clip(text)),
        Value::Seq(_) => "a list".to_owned(),
        Value::Map(_) => "a map".to_owned(),
    };
    Error::new(Kind::WrongType { found, expected: expected.to_owned() }).at(node)
}

/// Reads one node.
pub(crate) struct De<'n>(pub(crate) &'n Node);

impl<'n> De<'n> {
    fn plain(&self) -> Option<&'n str> {
        match &self.0.value {
            Value::Scalar { text, plain: true } => Some(text),
            _ => None,
        }
    }

    fn number<T: std::str::FromStr>(&self, expected: &str) -> Result<T, Error> {
        let parsed = self.plain().and_then(|text| text.parse().ok());
        parsed.ok_or_else(|| wrong(self.0, expected))
    }
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident $type:ty,)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let number = self.number::<$type>("a whole number in range")?;
            visitor.$visit(number).map_err(|e: Error| e.at(self.0))
        }
    )* };
}

impl<'de, 'n> de::Deserializer<'de> for De<'n> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0.value {
            Value::Null => visitor.visit_unit().map_err(|e: Error| e.at(self.0)),
            Value::Scalar { text, .. } => visitor.visit_str(text).map_err(|e: Error| e.at(self.0)),
            Value::Seq(_) => self.deserialize_seq(visitor),
            Value::Map(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.plain() {
            Some("true") => visitor.visit_bool(true),
            Some("false") => visitor.visit_bool(false),
            _ => Err(wrong(self.0, "`true` or `false`")),
        }
    }

    whole_numbers! {
        deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32, deserialize_i64 visit_i64 i64,
        deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32, deserialize_u64 visit_u64 u64,
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f64(self.number("a number")?)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f32(self.number("a number")?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.0.text().ok_or_else(|| wrong(self.0, "a text"))?;
        visitor.visit_str(text).map_err(|e: Error| e.at(self.0))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let items: &[Node] = match &self.0.value {
            Value::Seq(items) => items,
            Value::Null => &[],
            _ => return Err(wrong(self.0, "a list")),
        };
        visitor.visit_seq(Items(items.iter())).map_err(|e: Error| e.at(self.0))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let entries: &[(Node, Node)] = match &self.0.value {
            Value::Map(entries) => entries,
            Value::Null => &[],
            _ => return Err(wrong(self.0, "a map")),
        };
        let access = Entries { entries: entries.iter(), value: None };
        // a missing field is about this map, but its parent knows the better place to show
        visitor.visit_map(access).map_err(|mut e: Error| {
            if e.node.is_none() {
                e.node = Some(self.0.id);
            }
            e
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == MARK {
            return visitor.visit_seq(Placed { node: self.0, part: 0 });
        }
        self.deserialize_map(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match (&self.0.value, name) {
            (Value::Seq(_), ONE_OR_MANY) => self.deserialize_seq(visitor),
            (Value::Map(_), TEXT_OR_MAP) => self.deserialize_map(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.0.value {
            Value::Scalar { .. } => visitor.visit_enum(Form { form: self.0, content: None }),
            Value::Map(entries) => match entries.as_slice() {
                [(form, content)] => visitor.visit_enum(Form { form, content: Some(content) }),
                _ => Err(Error::new(Kind::NotOneKey { found: entries.len() }).at(self.0)),
            },
            _ => Err(wrong(self.0, "a name, or a map with exactly one key")),
        }
        .map_err(|e: Error| e.at(self.0))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit_struct tuple tuple_struct
    }
}

struct Items<'n>(std::slice::Iter<'n, Node>);

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Error;
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let Some(node) = self.0.next() else { return Ok(None) };
        seed.deserialize(De(node)).map(Some).map_err(|e| e.at(node))
    }
}

struct Entries<'n> {
    entries: std::slice::Iter<'n, (Node, Node)>,
    value: Option<&'n (Node, Node)>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Error;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        self.value = self.entries.next();
        let Some((key, _)) = self.value else { return Ok(None) };
        seed.deserialize(De(key)).map(Some).map_err(|e| e.at(key))
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let (key, value) = self.value.ok_or_else(|| Error::new(Kind::Custom("no value".into())))?;
        seed.deserialize(De(value)).map_err(|e| match e.kind {
            Kind::Missing { .. } | Kind::NotOneKey { .. } => e.shown_at(key.span).at(value),
            _ => e.at(value),
        })
    }
}

/// A one-key map or a bare name: `offset: {…}`, `none`. A bare name has the content of an empty map.
struct Form<'n> {
    form: &'n Node,
    content: Option<&'n Node>,
}

impl<'de, 'n> EnumAccess<'de> for Form<'n> {
    type Error = Error;
    type Variant = Content<'n>;
    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Content<'n>), Error> {
        let form = seed.deserialize(De(self.form)).map_err(|e| e.at(self.form))?;
        Ok((form, Content { form: self.form, content: self.content }))
    }
}

struct Content<'n> {
    form: &'n Node,
    content: Option<&'n Node>,
}

impl<'de> VariantAccess<'de> for Content<'_> {
    type Error = Error;
    fn unit_variant(self) -> Result<(), Error> {
        match self.content {
            None | Some(Node { value: Value::Null, .. }) => Ok(()),
            Some(node) => Err(wrong(node, "nothing: this form has no settings")),
        }
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        let shown = self.form.span;
        match self.content {
            Some(node) => seed.deserialize(De(node)).map_err(|e| e.shown_at(shown).at(node)),
            None => {
                let empty = Node { id: self.form.id, span: shown, value: Value::Null };
                seed.deserialize(De(&empty)).map_err(|e| e.at(&empty))
            }
        }
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.content.map_or_else(
            || Err(wrong(self.form, "a list of settings")),
            |node| de::Deserializer::deserialize_seq(De(node), visitor),
        )
    }
    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let shown = self.form.span;
        let empty = Node { id: self.form.id, span: shown, value: Value::Null };
        let node = self.content.unwrap_or(&empty);
        de::Deserializer::deserialize_map(De(node), visitor).map_err(|e| e.shown_at(shown).at(node))
    }
}

/// The four elements of a [`crate::Spanned`]: file, first byte, end, value.
struct Placed<'n> {
    node: &'n Node,
    part: u8,
}

impl<'de> SeqAccess<'de> for Placed<'_> {
    type Error = Error;
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let span = self.node.span;
        self.part += 1;
        let number = match self.part {
            1 => u32::from(span.file),
            2 => span.start,
            3 => span.end,
            _ => return seed.deserialize(De(self.node)).map(Some),
        };
        seed.deserialize(de::value::U32Deserializer::new(number)).map(Some)
    }
}
