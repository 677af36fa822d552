//! What programs did to the fake world: records that were made, changed and removed. All else is computed,
//! so only these are kept, until the server stops.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::Ordering;
use std::sync::{PoisonError, RwLockReadGuard, RwLockWriteGuard};

use engine_plan::{ActionKind, ActionPlan, DialectPlan, StreamPlan};
use serde_json::{Value, json};

use crate::answer::Asked;
use crate::data::World;

/// All of it.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    streams: HashMap<String, Own>,
    /// Answers by the key of their request.
    answered: HashMap<String, (u16, Value)>,
}

/// What was done to the records of one stream.
#[derive(Debug, Default)]
struct Own {
    /// How many were made.
    made: usize,
    /// Fields by record, with their new values.
    fields: HashMap<usize, BTreeMap<String, Value>>,
    /// Relationships by record: the ids at the other end.
    ends: HashMap<usize, BTreeMap<String, Vec<String>>>,
    gone: HashSet<usize>,
}

/// Why a request is refused: status, and the refusal's name in `mock.yaml`.
type Refused = (u16, &'static str);

const UNPROCESSABLE: Refused = (422, "unprocessable");
const MALFORMED: Refused = (400, "bad_request");

/// What a request brings along.
#[derive(Debug, Default)]
struct Sent {
    fields: BTreeMap<String, Value>,
    ends: BTreeMap<String, Vec<String>>,
}

/// A request that changes something.
pub(crate) struct Asking<'r> {
    pub(crate) asked: &'r Asked<'r>,
    pub(crate) method: &'r str,
    pub(crate) body: &'r [u8],
    pub(crate) header: &'r dyn Fn(&str) -> Option<String>,
}

impl World {
    fn changes(&self) -> RwLockReadGuard<'_, Changes> {
        self.changes.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn changing(&self) -> RwLockWriteGuard<'_, Changes> {
        self.is_touched.store(true, Ordering::Release);
        self.changes.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether something was done to records of a stream.
    pub(crate) fn is_changed(&self, stream: &str) -> bool {
        self.is_touched.load(Ordering::Acquire) && self.changes().streams.contains_key(stream)
    }

    /// Records of a stream that were made.
    pub(crate) fn made(&self, stream: &str) -> usize {
        self.changes().streams.get(stream).map_or(0, |own| own.made)
    }

    /// Whether a record was removed.
    pub(crate) fn is_gone(&self, stream: &str, number: usize) -> bool {
        self.changes().streams.get(stream).is_some_and(|own| own.gone.contains(&number))
    }

    /// The value that was given to a field; nothing where nobody gave one to a record that was made.
    pub(crate) fn given(&self, stream: &str, number: usize, field: &str) -> Option<Value> {
        if !self.is_changed(stream) {
            return None;
        }
        let changes = self.changes();
        let own = changes.streams.get(stream)?;
        let given = own.fields.get(&number).and_then(|fields| fields.get(field)).cloned();
        given.or_else(|| (number >= self.count(stream)).then_some(Value::Null))
    }

    /// The records that a relationship was given; none of them where nobody gave any to one that was made.
    pub(crate) fn given_ends(
        &self,
        stream: &str,
        number: usize,
        relationship: &str,
    ) -> Option<Vec<String>> {
        if !self.is_changed(stream) {
            return None;
        }
        let changes = self.changes();
        let own = changes.streams.get(stream)?;
        let given = own.ends.get(&number).and_then(|ends| ends.get(relationship)).cloned();
        given.or_else(|| (number >= self.count(stream)).then(Vec::new))
    }

    /// Records that were made, and name record `id` of `target` by a relationship.
    pub(crate) fn made_for(&self, stream: &str, target: &str, id: &str) -> Vec<usize> {
        let Some(plan) = self.plan.stream(stream).filter(|_| self.is_changed(stream)) else {
            return Vec::new();
        };
        let leads = |name: &str| {
            plan.relations.iter().any(|r| r.name == name && r.to.iter().any(|to| to == target))
        };
        let count = self.count(stream);
        let names = |number: &usize| {
            let changes = self.changes();
            let ends = changes.streams.get(stream).and_then(|own| own.ends.get(number));
            let mut ends = ends.into_iter().flatten();
            ends.any(|(name, ids)| {
                (leads(name) || *name == below(target)) && ids.iter().any(|end| end == id)
            })
        };
        (count..count + self.made(stream)).filter(names).collect()
    }

    /// Does what a request asks for; `None` where no action is declared for it.
    pub(crate) fn act(&self, asking: &Asking<'_>) -> Option<(u16, Value)> {
        let (stream, action, vars) = self.plan.streams.iter().find_map(|stream| {
            let mut actions = stream.actions.iter().filter(|a| a.method.word() == asking.method);
            actions.find_map(|a| Some((stream, a, a.path.capture(asking.asked.path)?)))
        })?;
        let key = action.key_header.as_deref().and_then(|name| (asking.header)(name));
        let key = key.map(|key| format!("{} {} {key}", stream.name, action.kind.word()));
        // one at a time: the same key twice at once is one request
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = key.as_ref().and_then(|key| self.changes().answered.get(key).cloned())
        {
            return Some(answer);
        }
        let answer = match self.done(stream, action, &vars, asking) {
            Ok(answer) => answer,
            Err((status, name)) => self.refusal(name, status, None),
        };
        if let Some(key) = key.filter(|_| answer.0 < 300) {
            self.changing().answered.insert(key, answer.clone());
        }
        Some(answer)
    }

    fn done(
        &self,
        stream: &StreamPlan,
        action: &ActionPlan,
        vars: &[(String, String)],
        asking: &Asking<'_>,
    ) -> Result<(u16, Value), Refused> {
        let gone = (404, "not_found");
        let own = || -> Option<usize> {
            match stream.single {
                true => Some(0),
                false => self.number(&stream.name, &vars.last()?.1),
            }
        };
        match action.kind {
            ActionKind::Delete => {
                let number = own().ok_or(gone)?;
                self.changing().of(stream).gone.insert(number);
                Ok((204, Value::Null))
            }
            ActionKind::Update => {
                let number = own().ok_or(gone)?;
                let sent = self.sent(stream, action, asking.body)?;
                self.keep(stream, number, sent, &["updated_at"]);
                Ok((200, self.single(stream, number, asking.asked)))
            }
            ActionKind::Create => {
                let mut sent = self.sent(stream, action, asking.body)?;
                let missing = |name: &String| {
                    sent.fields.get(name).is_none_or(Value::is_null)
                        && sent.ends.get(name).is_none_or(Vec::is_empty)
                };
                if action.required.iter().any(missing) {
                    return Err(UNPROCESSABLE);
                }
                for (variable, id) in vars {
                    let name = variable.strip_suffix("_id").unwrap_or(variable);
                    let Some(relation) = stream.relations.iter().find(|r| r.name == name) else {
                        // below a parent that the record does not name
                        let mut parents = stream.parents();
                        let parent = parents.find_map(|(_, link)| {
                            let (last, _) = link.variables.last()?;
                            (last == variable).then(|| link.stream.clone())
                        });
                        let Some(parent) = parent else { continue };
                        if self.number(&parent, id).is_none() {
                            return Err(gone);
                        }
                        sent.ends.insert(below(&parent), vec![id.clone()]);
                        continue;
                    };
                    if !relation.to.iter().any(|to| self.number(to, id).is_some()) {
                        return Err(gone);
                    }
                    sent.ends.insert(name.to_owned(), vec![id.clone()]);
                }
                let number = self.count(&stream.name) + self.made(&stream.name);
                self.changing().of(stream).made += 1;
                self.keep(stream, number, sent, &["created_at", "updated_at"]);
                Ok((201, self.single(stream, number, asking.asked)))
            }
        }
    }

    /// Keeps what was sent, and the time.
    fn keep(&self, stream: &StreamPlan, number: usize, sent: Sent, times: &[&str]) {
        let now = Value::from(jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
        let has = |name: &str| stream.table.columns.iter().any(|c| c.name == name);
        let times = times.iter().filter(|name| has(name));
        let times = times.map(|name| ((*name).to_owned(), now.clone()));
        let mut changes = self.changing();
        let own = changes.of(stream);
        own.fields.entry(number).or_default().extend(sent.fields.into_iter().chain(times));
        own.ends.entry(number).or_default().extend(sent.ends);
    }

    /// What a body holds, if all of it may be sent.
    fn sent(&self, stream: &StreamPlan, action: &ActionPlan, body: &[u8]) -> Result<Sent, Refused> {
        let body: Value = serde_json::from_slice(body).map_err(|_| MALFORMED)?;
        let mut sent = Sent::default();
        let attributes = match stream.dialect {
            DialectPlan::JsonApi => {
                let kind = stream.resource.as_ref();
                if kind.is_some_and(|kind| body["data"]["type"] != **kind) {
                    return Err((409, "conflict"));
                }
                self.related(stream, action, &body["data"]["relationships"], &mut sent)?;
                &body["data"]["attributes"]
            }
            DialectPlan::Json { .. } => action.at.iter().fold(&body, |found, name| &found[name]),
        };
        let attributes = attributes.as_object().cloned().unwrap_or_default();
        for name in attributes.keys() {
            if !action.fields.iter().any(|field| field.at.first() == Some(name)) {
                return Err(UNPROCESSABLE);
            }
        }
        let attributes = Value::Object(attributes);
        for field in &action.fields {
            let found = field.at.iter().try_fold(&attributes, |value, name| value.get(name));
            if let Some(value) = found {
                sent.fields.insert(field.name.clone(), value.clone());
            }
        }
        Ok(sent)
    }

    fn related(
        &self,
        stream: &StreamPlan,
        action: &ActionPlan,
        relationships: &Value,
        sent: &mut Sent,
    ) -> Result<(), Refused> {
        for (name, value) in relationships.as_object().into_iter().flatten() {
            let relation = stream.relations.iter().find(|r| r.name == *name);
            let relation = relation.filter(|_| action.relationships.contains(name));
            let relation = relation.ok_or(UNPROCESSABLE)?;
            let data = &value["data"];
            let ends = data.as_array().cloned().unwrap_or_else(|| vec![data.clone()]);
            let ids = ends.iter().filter(|end| !end.is_null());
            let ids = ids.map(|end| end["id"].as_str().map(str::to_owned).ok_or(MALFORMED));
            let ids: Vec<String> = ids.collect::<Result<_, _>>()?;
            let known = |id: &String| relation.to.iter().any(|to| self.number(to, id).is_some());
            if !relation.to.is_empty() && !ids.iter().all(known) {
                return Err(UNPROCESSABLE);
            }
            sent.ends.insert(name.clone(), ids);
        }
        Ok(())
    }
}

impl Changes {
    fn of(&mut self, stream: &StreamPlan) -> &mut Own {
        self.streams.entry(stream.name.clone()).or_default()
    }
}

/// Where the parent is kept that a record was made below, and does not name.
pub(crate) fn below(parent: &str) -> String {
    format!("below {parent}")
}

/// An answer without a body.
pub(crate) fn is_empty(status: u16, body: &Value) -> bool {
    status == 204 && *body == json!(null)
}
