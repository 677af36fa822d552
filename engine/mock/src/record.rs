//! One record as the API would write it.

use std::collections::{BTreeMap, HashMap, HashSet};

use engine_plan::{DialectPlan, Relation, Source, StreamPlan, TimeFormat};
use serde_json::{Map, Value, json};

use crate::data::World;
use crate::relate::Include;

/// Includes that were asked for, and those of what they bring.
#[derive(Debug, Default)]
pub(crate) struct Includes(pub(crate) BTreeMap<String, Includes>);

impl Includes {
    /// Adds one, such as `refund.lines`.
    pub(crate) fn add(&mut self, include: &str) {
        let mut at = self;
        for step in include.split('.') {
            at = at.0.entry(step.to_owned()).or_default();
        }
    }
}

/// How a record is asked for.
pub(crate) struct Wanted<'q> {
    /// Scheme and host, without the path.
    pub(crate) origin: &'q str,
    /// By type, the only fields that are sent.
    pub(crate) fields: HashMap<String, HashSet<&'q str>>,
}

impl Wanted<'_> {
    /// Whether a field of a type is sent; `asked`: only when it is asked for by name.
    fn sends(&self, kind: &str, name: &str, asked: bool) -> bool {
        self.fields.get(kind).map_or(!asked, |names| names.contains(name))
    }
}

impl World {
    /// A record in its stream's dialect; `includes` adds the relationships that were asked for.
    pub(crate) fn record(
        &self,
        stream: &StreamPlan,
        number: usize,
        includes: &Includes,
        wanted: &Wanted<'_>,
    ) -> Value {
        match stream.dialect {
            DialectPlan::JsonApi => self.resource(stream, number, includes, wanted),
            DialectPlan::Json { .. } => self.object(stream, number),
        }
    }

    fn attributes(
        &self,
        stream: &StreamPlan,
        number: usize,
        sends: impl Fn(&str) -> bool,
    ) -> Map<String, Value> {
        let mut attributes = Map::new();
        for column in &stream.table.columns {
            match &column.source {
                Source::Attribute(name) if sends(name) => {
                    let value = match name.as_str() {
                        "id" => number_or_text(&self.id(&stream.name, number)),
                        name => self.value(stream, number, name),
                    };
                    attributes.insert(name.clone(), value);
                }
                Source::Place { path, format } if path.first().is_some_and(|n| sends(n)) => {
                    let value = written(self.value(stream, number, &column.name), format.as_ref());
                    put(&mut attributes, path, value);
                }
                _ => {}
            }
        }
        attributes
    }

    fn resource(
        &self,
        stream: &StreamPlan,
        number: usize,
        includes: &Includes,
        wanted: &Wanted<'_>,
    ) -> Value {
        let id = self.id(&stream.name, number);
        let kind = self.type_of(stream);
        let mut relationships = Map::new();
        for relation in &stream.relations {
            let name = &relation.name;
            let roots = stream.include.iter().filter_map(|include| include.split('.').next());
            let bare = roots.into_iter().all(|root| root != name);
            if (bare || includes.0.contains_key(name)) && wanted.sends(&kind, name, false) {
                relationships.insert(name.clone(), self.relationship(stream, number, relation));
            }
        }
        for name in includes.0.keys().filter(|name| wanted.sends(&kind, name, false)) {
            if let Some(back @ Include::Back(_)) = self.include(stream, name) {
                let ends = self.included(stream, number, &back);
                let ends: Vec<Value> =
                    ends.iter().map(|(s, n)| self.identifier(s, *n, None)).collect();
                relationships.insert(name.clone(), json!({ "data": ends }));
            }
        }
        let variable = |name: &str| match name {
            "id" => Some((name.to_owned(), id.clone())),
            name => Some((name.to_owned(), self.above(stream, number, name)?)),
        };
        let vars: Vec<(String, String)> = stream.get.variables().filter_map(variable).collect();
        let value = |name: &str| vars.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        let own = stream.get.fill(value);
        let link = own.map_or(Value::Null, |path| format!("{}{path}", wanted.origin).into());
        let asked = |name: &str| stream.on_request.iter().any(|asked| asked == name);
        json!({
            "type": kind,
            "id": id,
            "attributes": self.attributes(stream, number, |n| wanted.sends(&kind, n, asked(n))),
            "relationships": relationships,
            "links": { "self": link },
        })
    }

    fn type_of(&self, stream: &StreamPlan) -> String {
        stream.resource.clone().unwrap_or_else(|| stream.local.clone())
    }

    fn identifier(&self, stream: &StreamPlan, number: usize, kind: Option<&str>) -> Value {
        let kind = kind.map_or_else(|| self.type_of(stream), str::to_owned);
        json!({ "type": kind, "id": self.id(&stream.name, number) })
    }

    fn relationship(&self, stream: &StreamPlan, number: usize, relation: &Relation) -> Value {
        let key = format!("{}.{}", stream.name, relation.name);
        let kind = self.oddities.relationship_types.get(&key).map(String::as_str);
        if let Some(given) = self.given_ends(&stream.name, number, &relation.name) {
            let ends = self.given_of(relation, &given);
            let mut ends = ends.iter().map(|(to, n)| self.identifier(to, *n, kind));
            let data = match relation.many {
                true => ends.collect(),
                false => ends.next().unwrap_or(Value::Null),
            };
            return json!({ "data": data });
        }
        let data = match (self.target(relation, number), relation.many) {
            (Some(target), true) => {
                let ends = self.many(stream, target, number);
                ends.into_iter().map(|n| self.identifier(target, n, kind)).collect()
            }
            (Some(target), false) => self
                .end(stream, relation, target, number)
                .map_or(Value::Null, |n| self.identifier(target, n, kind)),
            (None, true) => Value::Array(Vec::new()),
            (None, false) => Value::Null,
        };
        json!({ "data": data })
    }

    fn object(&self, stream: &StreamPlan, number: usize) -> Value {
        let mut object = Map::new();
        object.insert("id".into(), number_or_text(&self.id(&stream.name, number)));
        object.extend(self.attributes(stream, number, |_| true));
        for relation in stream.relations.iter().filter(|r| !r.many) {
            let column = format!("{}_id", relation.name);
            if let Some(given) = self.given(&stream.name, number, &column) {
                object.insert(column, given);
                continue;
            }
            let target = self.target(relation, number);
            let end = target.and_then(|t| Some((t, self.end(stream, relation, t, number)?)));
            let id = end.map_or(Value::Null, |(t, n)| number_or_text(&self.id(&t.name, n)));
            object.insert(column, id);
        }
        Value::Object(object)
    }
}

fn number_or_text(id: &str) -> Value {
    id.parse::<u64>().map_or_else(|_| id.into(), Into::into)
}

/// A time as the API writes it.
fn written(value: Value, format: Option<&TimeFormat>) -> Value {
    let at = value.as_str().and_then(|text| text.parse::<jiff::Timestamp>().ok());
    match (format, at) {
        (Some(format), Some(at)) => {
            let text = format.write(at);
            text.parse::<i64>().map_or_else(|_| text.into(), Value::from)
        }
        _ => value,
    }
}

/// Puts a value where some names lead, making the objects on the way.
fn put(object: &mut Map<String, Value>, path: &[String], value: Value) {
    let Some((first, rest)) = path.split_first() else { return };
    if rest.is_empty() {
        object.insert(first.clone(), value);
        return;
    }
    let below = object.entry(first.as_str()).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(below) = below {
        put(below, rest, value);
    }
}
