//! The right answer to a request.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};

use super::http::{self, Request, Response};
use super::query::Wish;
use super::store::{List, ListOptions, Record};
use super::{Guard, Me, State};

const JSON_API: &str = "application/vnd.api+json; charset=utf-8";
const JSON: &str = "application/json; charset=utf-8";

/// What the truth says. `emptied` leaves the records of a page out, and the way to the next.
pub(super) fn answer(state: &mut State, base: &str, request: &Request, emptied: bool) -> Response {
    let refuses = |guard: &&Guard| !(guard.check)(request.header("authorization"));
    if let Some(guard) = state.auth.as_ref().filter(refuses) {
        return unauthorized(guard.hint);
    }
    if request.method != "GET" {
        return error(405, "Method Not Allowed", "This server only answers GET");
    }
    let path = http::decode(&request.path);
    if let Some(me) = state.me.as_ref().filter(|_| path == "/current/v2/me") {
        return current(me);
    }
    if state.lists.contains_key(&path) {
        let url = format!("{base}{}", request.path);
        return page(&mut state.lists, (&path, &url), &request.query, emptied);
    }
    let record = request
        .path
        .rsplit_once('/')
        .and_then(|(list, id)| state.lists.get(&http::decode(list))?.get(&http::decode(id)));
    let Some(record) = record else { return not_found() };
    let list = request.path.rsplit_once('/').map_or("", |(list, _)| list);
    let data = resource(record, &format!("{base}{list}"), &request.query);
    let meta = json!({ "can_include": [], "parent": parent() });
    ok(&json!({ "data": data, "included": [], "meta": meta }))
}

fn page(
    lists: &mut HashMap<String, List>,
    (path, url): (&str, &str),
    query: &[(String, String)],
    emptied: bool,
) -> Response {
    let Some(list) = lists.get_mut(path) else { return not_found() };
    let wish = match Wish::parse(query, &list.options) {
        Ok(wish) => wish,
        Err(parameter) => return out_of_range(parameter),
    };
    let selection = list.select(&wish);
    let total = list.total(&selection);
    let size = list.options.page_cap.map_or(wish.per_page, |cap| cap.min(wish.per_page));
    let records = match emptied {
        true => Vec::new(),
        false => list.page(&selection, wish.offset, size),
    };
    let list = &lists[path];
    let included = included(lists, &list.options, &records, query);
    let count = records.len();
    let reached = wish.offset.saturating_add(count);
    let next = (reached < total && !emptied).then_some(reached);
    let prev = (wish.offset > 0).then(|| wish.offset.saturating_sub(size));
    let data: Vec<Value> = records.into_iter().map(|r| resource(r, url, query)).collect();
    let mut meta = Map::new();
    let mut links = Map::new();
    links.insert("self".into(), json!(address(url, query, None)));
    for (name, offset) in [("next", next), ("prev", prev)] {
        if let Some(offset) = offset {
            links.insert(name.into(), json!(address(url, query, Some(offset))));
            meta.insert(name.into(), json!({ "offset": offset }));
        }
    }
    let mut body = Map::new();
    if list.options.links {
        body.insert("links".into(), links.into());
    } else {
        meta.clear();
    }
    if list.options.total {
        meta.insert("total_count".into(), total.into());
    }
    meta.insert("count".into(), count.into());
    meta.insert("can_query_by".into(), list.options.filters.clone().into());
    meta.insert("can_order_by".into(), list.options.orders.clone().into());
    let names: Vec<&str> = list.options.includes.iter().map(|(name, _)| *name).collect();
    meta.insert("can_include".into(), names.into());
    meta.insert("parent".into(), parent());
    body.insert("data".into(), data.into());
    body.insert("included".into(), included.into());
    body.insert("meta".into(), meta.into());
    ok(&body.into())
}

/// The records that the page's relationships point to, each once, where `include` asks for them.
fn included(
    lists: &HashMap<String, List>,
    options: &ListOptions,
    records: &[Record],
    query: &[(String, String)],
) -> Vec<Value> {
    let asked = query.iter().find(|(name, _)| name == "include").map_or("", |(_, names)| names);
    let mut found = BTreeMap::new();
    for (name, path) in options.includes.iter().filter(|(n, _)| asked.split(',').any(|a| a == *n)) {
        let targets = records.iter().filter_map(|record| record.relationships.get(*name));
        let targets = targets.flat_map(|relationship| match &relationship["data"] {
            Value::Array(many) => many.as_slice(),
            one => std::slice::from_ref(one),
        });
        let ids = targets.filter_map(|target| target["id"].as_str());
        for record in ids.filter_map(|id| lists.get(*path)?.get(id)) {
            found.insert((*path, record.id.clone()), resource(record, path, &[]));
        }
    }
    found.into_values().collect()
}

fn current(me: &Me) -> Response {
    let Me { account, permissions } = me;
    let organization = json!({ "type": "Organization", "id": account, "attributes": {} });
    let data = json!({
        "type": "Person", "id": "1", "attributes": { "permissions": permissions },
    });
    ok(&json!({ "data": data, "included": [organization], "meta": {} }))
}

fn parent() -> Value {
    json!({ "id": "1", "type": "Organization" })
}

/// A link: parameters sorted by name, with another offset if one is given.
fn address(url: &str, query: &[(String, String)], offset: Option<usize>) -> String {
    let kept = query.iter().filter(|(name, _)| offset.is_none() || name != "offset").cloned();
    let offset = offset.map(|offset| ("offset".to_owned(), offset.to_string()));
    let mut pairs: Vec<(String, String)> = kept.chain(offset).collect();
    pairs.sort();
    let shown: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", http::encode(name), http::encode(value)))
        .collect();
    let mark = if shown.is_empty() { "" } else { "?" };
    format!("{url}{mark}{}", shown.join("&"))
}

/// A record as it is sent, with only the attributes of `fields[Type]` where that is asked for.
fn resource(record: Record, list_url: &str, query: &[(String, String)]) -> Value {
    let Record { id, kind, mut attributes, relationships } = record;
    let sparse = format!("fields[{kind}]");
    if let Some((_, names)) = query.iter().find(|(name, _)| *name == sparse) {
        attributes.retain(|name, _| names.split(',').any(|n| n == name));
    }
    let url = format!("{list_url}/{}", http::encode(&id));
    json!({
        "type": kind, "id": id, "attributes": attributes, "relationships": relationships,
        "links": { "self": url },
    })
}

fn ok(body: &Value) -> Response {
    Response::new(200, JSON_API, body.to_string())
}

/// An answer with this status whose body is JSON.
pub(super) fn json_body(status: u16, body: impl Into<Vec<u8>>) -> Response {
    Response::new(status, JSON, body)
}

fn error(status: u16, title: &str, detail: &str) -> Response {
    let error = json!({ "status": status.to_string(), "title": title, "detail": detail });
    json_body(status, json!({ "errors": [error] }).to_string())
}

fn not_found() -> Response {
    error(404, "Not Found", "The resource you requested could not be found")
}

fn unauthorized(hint: &str) -> Response {
    let detail = format!("This request could not be authenticated. Error Code Hint: ({hint})");
    let error = json!({
        "status": "401", "code": "unauthorized", "title": "Unauthorized", "detail": detail,
    });
    json_body(401, json!({ "errors": [error] }).to_string())
}

fn out_of_range(parameter: &str) -> Response {
    let error = json!({
        "status": "400", "code": "integer_out_of_range", "title": "Bad Request",
        "detail": format!("The parameter {parameter} is out of range"),
    });
    json_body(400, json!({ "errors": [error] }).to_string())
}

/// The answer to a request over the budget: it has a code, but no status.
pub(super) fn too_many(detail: &str, retry_after: Option<&str>) -> Response {
    let error = json!({ "code": "429", "title": "Too Many Requests", "detail": detail });
    let response = json_body(429, json!({ "errors": [error] }).to_string());
    match retry_after {
        Some(value) => response.with("Retry-After", value),
        None => response,
    }
}
