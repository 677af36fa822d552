//! One record as the API would write it.

use engine_plan::Relation;
use engine_plan::{DialectPlan, FeedPlan, Source, StreamPlan, TimeFormat};
use serde_json::{Map, Value, json};

use crate::data::World;

/// What an `include` stands for.
pub(crate) enum Include<'w> {
    /// The other end of a relationship of the record.
    Relation(&'w Relation),
    /// Records of another stream that point here.
    Back(&'w StreamPlan),
}

impl World {
    /// What an include's name stands for in a stream.
    pub(crate) fn include<'w>(&'w self, stream: &'w StreamPlan, name: &str) -> Option<Include<'w>> {
        if let Some(relation) = stream.relations.iter().find(|r| r.name == name) {
            return Some(Include::Relation(relation));
        }
        let back = self.plan.streams.iter().find(|s| {
            s.local == name
                && s.product == stream.product
                && (s.relations.iter().any(|r| r.to.contains(&stream.name))
                    || s.parents().any(|(_, p)| p.stream == stream.name))
        });
        back.map(Include::Back)
    }

    /// The records that an include adds to a record: stream and number of each.
    pub(crate) fn included<'w>(
        &'w self,
        stream: &'w StreamPlan,
        number: usize,
        include: &Include<'w>,
    ) -> Vec<(&'w StreamPlan, usize)> {
        match include {
            Include::Relation(relation) => {
                let target = relation.to.first().and_then(|t| self.plan.stream(t));
                let Some(target) = target else { return Vec::new() };
                let numbers = match relation.many {
                    true => self.many(&target.name, number),
                    false => self.points_to(&target.name, number).into_iter().collect(),
                };
                numbers.into_iter().map(|n| (target, n)).collect()
            }
            Include::Back(from) => {
                let many = from.relations.iter().any(|r| r.many && r.to.contains(&stream.name));
                let numbers = match many {
                    true => self.holders(from, stream, number),
                    false => self.pointing_at(&from.name, &stream.name, number),
                };
                numbers.into_iter().map(|n| (*from, n)).collect()
            }
        }
    }

    /// The records of `from` whose to-many relationship holds record `number` of `to`.
    fn holders(&self, from: &StreamPlan, to: &StreamPlan, number: usize) -> Vec<usize> {
        let (count, of) = (self.count(&from.name), self.count(&to.name).max(1));
        let mut found = Vec::new();
        for k in 0..3 {
            // (holder * 3 + k) % of == number
            let mut at = number;
            while at < count * 3 + 3 {
                if at >= k && (at - k).is_multiple_of(3) && (at - k) / 3 < count {
                    found.push((at - k) / 3);
                }
                at += of;
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// A record in its stream's dialect; `includes` adds the relationships that were asked for.
    pub(crate) fn record(
        &self,
        stream: &StreamPlan,
        number: usize,
        includes: &[(String, Include<'_>)],
        origin: &str,
    ) -> Value {
        match stream.dialect {
            DialectPlan::JsonApi => self.resource(stream, number, includes, origin),
            DialectPlan::Json { .. } => self.object(stream, number),
        }
    }

    fn attributes(&self, stream: &StreamPlan, number: usize) -> Map<String, Value> {
        let mut attributes = Map::new();
        for column in &stream.table.columns {
            match &column.source {
                Source::Attribute(name) => {
                    let value = match name.as_str() {
                        "id" => number_or_text(&self.id(&stream.name, number)),
                        name => self.value(stream, number, name),
                    };
                    attributes.insert(name.clone(), value);
                }
                Source::Place { path, format } => {
                    let value = written(self.value(stream, number, &column.name), format.as_ref());
                    put(&mut attributes, path, value);
                }
                Source::RelationId(_)
                | Source::RelationType(_)
                | Source::Id
                | Source::Parent(_)
                | Source::Constant(_) => {}
            }
        }
        attributes
    }

    fn resource(
        &self,
        stream: &StreamPlan,
        number: usize,
        includes: &[(String, Include<'_>)],
        origin: &str,
    ) -> Value {
        let id = self.id(&stream.name, number);
        let mut relationships = Map::new();
        for relation in &stream.relations {
            relationships
                .insert(relation.name.clone(), self.relationship(stream, number, relation));
        }
        for (name, include) in includes {
            if let Include::Back(_) = include {
                let ends: Vec<Value> = self
                    .included(stream, number, include)
                    .iter()
                    .map(|(s, n)| self.identifier(s, *n, None))
                    .collect();
                relationships.insert(name.clone(), json!({ "data": ends }));
            }
        }
        let own = stream.get.fill(|variable| (variable == "id").then_some(id.as_str()));
        let link = own.map_or(Value::Null, |path| format!("{origin}{path}").into());
        json!({
            "type": self.type_of(stream),
            "id": id,
            "attributes": self.attributes(stream, number),
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
        let target = relation.to.first().and_then(|t| self.plan.stream(t));
        let data = match (target, relation.many) {
            (Some(target), true) => {
                let ends = self.many(&target.name, number);
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

    /// The record that a to-one relationship points to. One that names a deleted record names one that is
    /// not listed.
    fn end(
        &self,
        stream: &StreamPlan,
        relation: &Relation,
        target: &StreamPlan,
        number: usize,
    ) -> Option<usize> {
        let column = format!("{}_id", relation.name);
        let names_deleted = |feed: &FeedPlan| feed.stream == stream.name && feed.column == column;
        match target.deletions.feeds.iter().any(names_deleted) {
            true => Some(self.count(&target.name) + number),
            false => self.points_to(&target.name, number),
        }
    }

    fn object(&self, stream: &StreamPlan, number: usize) -> Value {
        let mut object = Map::new();
        object.insert("id".into(), number_or_text(&self.id(&stream.name, number)));
        object.extend(self.attributes(stream, number));
        for relation in stream.relations.iter().filter(|r| !r.many) {
            let target = relation.to.first().and_then(|t| self.plan.stream(t));
            let end = target.and_then(|t| Some((t, self.end(stream, relation, t, number)?)));
            let id = end.map_or(Value::Null, |(t, n)| number_or_text(&self.id(&t.name, n)));
            object.insert(format!("{}_id", relation.name), id);
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
