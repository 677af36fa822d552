//! Lists that go on after an id, newest first; a bearer token. See `docs/payments.md`.

use std::time::Duration;

use serde_json::{Value, json};

use crate::Api;
use crate::http::{Answer, Asked};
use crate::limit::Limit;
use crate::table::{Row, Seed, Table, changed, name, page};

const KEY: &str = "tg_test_4eC39H";
const CHARGES: u64 = 302;
const CUSTOMERS: u64 = 64;
/// The events that are there at the start: the latest charges were made.
const EVENTS: u64 = 24;
const BOUNDS: [&str; 4] = ["created[gt]", "created[gte]", "created[lt]", "created[lte]"];

pub struct Payments {
    charges: Table,
    customers: Table,
    refunds: Table,
    /// What happened to charges.
    events: Vec<Row>,
    limit: Limit,
}

fn currency(seed: &Seed) -> &'static str {
    seed.pick(&["eur", "eur", "usd", "jpy", "gbp"])
}

fn amount(id: u64) -> u64 {
    100 + id * 7717 % 9000
}

fn charge(seed: Seed) -> Value {
    let status = match (seed.id % 9, seed.version) {
        (0, _) => "failed",
        (2, 0) => "pending",
        _ => "succeeded",
    };
    let described = !seed.id.is_multiple_of(8);
    json!({
        "id": format!("ch_{:06}", seed.id),
        "object": "charge",
        "amount": amount(seed.id),
        "amount_refunded": if seed.version > 0 { amount(seed.id) / 2 } else { 0 },
        "currency": currency(&seed),
        "customer": format!("cus_{:06}", seed.other(CUSTOMERS)),
        "description": described.then(|| format!("Order {}", seed.id)),
        "status": status,
        "paid": status == "succeeded",
        "payment_method": {
            "brand": seed.pick(&["visa", "mastercard", "amex"]),
            "last4": format!("{:04}", seed.id * 8 % 10_000),
        },
        "metadata": { "channel": seed.pick(&["web", "app", "phone"]) },
        "created": seed.at,
        "livemode": false,
    })
}

fn customer(seed: Seed) -> Value {
    json!({
        "id": format!("cus_{:06}", seed.id),
        "object": "customer",
        "name": name(&seed),
        "email": (!seed.id.is_multiple_of(6)).then(|| format!("buyer{}@mail.example", seed.id)),
        "balance": i64::try_from(seed.id % 5).unwrap_or(0) * -250,
        "currency": currency(&seed),
        "delinquent": seed.id.is_multiple_of(10),
        "created": seed.at,
        "livemode": false,
    })
}

fn refund(seed: Seed) -> Value {
    let charge = Seed { id: seed.id * 4 + 101, ..seed }; // none that a change deletes
    json!({
        "id": format!("re_{:06}", seed.id),
        "object": "refund",
        "charge": format!("ch_{:06}", charge.id),
        "amount": amount(charge.id) / 2,
        "currency": currency(&charge),
        "reason": seed.id.is_multiple_of(2).then_some("requested_by_customer"),
        "status": "succeeded",
        "created": seed.at,
        "livemode": false,
    })
}

fn event(id: u64, at: i64, kind: &str, charge: &Value) -> Row {
    let body = json!({
        "id": format!("evt_{id:06}"),
        "object": "event",
        "type": kind,
        "data": { "object": charge },
        "created": at,
        "livemode": false,
    });
    Row { seed: Seed { id, at, version: 0 }, body }
}

fn refuse(status: u16, code: &str, message: &str, param: Option<&str>) -> Answer {
    let kind = match status {
        401 => "authentication_error",
        429 => "rate_limit_error",
        _ => "invalid_request_error",
    };
    let mut error = json!({ "type": kind, "code": code, "message": message });
    if let Some(param) = param {
        error["param"] = param.into();
    }
    Answer::json(status, &json!({ "error": error }))
}

fn invalid(param: &str, message: &str) -> Answer {
    refuse(400, "parameter_invalid", message, Some(param))
}

/// Whether a time is within what `created[…]` asks for.
fn in_bounds(asked: &Asked, at: i64) -> Result<bool, Answer> {
    let mut inside = true;
    for name in BOUNDS {
        let Some(text) = asked.parameter(name) else { continue };
        let bound: i64 =
            text.parse().map_err(|_| invalid(name, "Times are seconds since 1970."))?;
        inside &= match name {
            "created[gt]" => at > bound,
            "created[gte]" => at >= bound,
            "created[lt]" => at < bound,
            _ => at <= bound,
        };
    }
    Ok(inside)
}

fn list(asked: &Asked, rows: &[Row]) -> Result<Answer, Answer> {
    let known = [&BOUNDS[..], &["limit", "starting_after"]].concat();
    if let Some(key) = asked.stranger(&known) {
        let message = "Received an unknown or repeated parameter.";
        return Err(refuse(400, "parameter_unknown", message, Some(key)));
    }
    let limit = asked.within("limit", 10, 1, 100).map_err(|message| invalid("limit", &message))?;
    let mut found: Vec<&Row> = Vec::new();
    in_bounds(asked, 0)?; // bad bounds of an empty list are bad too
    for row in rows {
        if in_bounds(asked, row.seed.at)? {
            found.push(row);
        }
    }
    found.sort_by_key(|row| (-row.seed.at, std::cmp::Reverse(row.seed.id)));
    if let Some(after) = asked.parameter("starting_after") {
        let Some(last) = rows.iter().find(|row| row.body["id"] == after) else {
            let message = "starting_after names nothing that exists.";
            return Err(refuse(400, "resource_missing", message, Some("starting_after")));
        };
        let last = (last.seed.at, last.seed.id);
        found.retain(|row| (row.seed.at, row.seed.id) < last);
    }
    let (found, more) = page(found, 0, limit);
    let data: Vec<&Value> = found.iter().map(|row| &row.body).collect();
    let body = json!({ "object": "list", "url": asked.path, "has_more": more, "data": data });
    Ok(Answer::json(200, &body))
}

impl Payments {
    pub fn new() -> Self {
        let charges = Table::in_order(CHARGES, charge);
        let latest = charges.rows.iter().filter(|row| row.seed.id > CHARGES - EVENTS);
        let events = latest.map(|row| {
            event(row.seed.id + EVENTS - CHARGES, row.seed.at, "charge.created", &row.body)
        });
        let events = events.collect();
        let (customers, refunds) =
            (Table::in_order(CUSTOMERS, customer), Table::in_order(45, refund));
        let limit = Limit::new(100, Duration::from_secs(1));
        Self { charges, customers, refunds, events, limit }
    }

    fn rows(&self, kind: &str) -> Option<&[Row]> {
        Some(match kind {
            "charges" => &self.charges.rows,
            "customers" => &self.customers.rows,
            "refunds" => &self.refunds.rows,
            "events" => &self.events,
            _ => return None,
        })
    }

    fn tell(&mut self, at: i64, kind: &str, charge: &Value) {
        let id = self.events.last().map_or(1, |row| row.seed.id + 1);
        self.events.push(event(id, at, kind, charge));
    }
}

impl Api for Payments {
    fn answer(&mut self, asked: &Asked) -> Answer {
        if !asked.authorized("bearer", KEY) {
            return refuse(401, "api_key_invalid", "No valid API key provided.", None);
        }
        if self.limit.admits().is_err() {
            return refuse(429, "too_many_requests", "Too many requests; wait a second.", None);
        }
        let (method, path) = asked.route();
        let unknown = || refuse(404, "url_unknown", "There is nothing at this path.", None);
        let ["v1", kind, one @ ..] = path.as_slice() else { return unknown() };
        let Some(rows) = self.rows(kind) else { return unknown() };
        if method != "GET" {
            return refuse(405, "method_not_allowed", "Test keys can only read.", None);
        }
        match one {
            [] => list(asked, rows).unwrap_or_else(|refused| refused),
            [id] => match rows.iter().find(|row| row.body["id"] == *id) {
                Some(row) => Answer::json(200, &row.body),
                None => refuse(404, "resource_missing", "No such object.", None),
            },
            _ => unknown(),
        }
    }

    fn truth(&self) -> Value {
        json!({
            "charges": self.charges.len(),
            "customers": self.customers.len(),
            "refunds": self.refunds.len(),
            "events": self.events.len(),
        })
    }

    fn change(&mut self, at: i64) -> Value {
        let before = self.charges.rows.iter().map(|row| (row.seed.id, row.body.clone()));
        let before: std::collections::BTreeMap<u64, Value> = before.collect();
        let (updated, added, deleted) = self.charges.change(at);
        // what is updated keeps the time at which it was created
        let created =
            before.get(&updated).map_or(at, |body| body["created"].as_i64().unwrap_or(at));
        if let Some(row) = self.charges.rows.iter_mut().find(|row| row.seed.id == updated) {
            row.seed.at = created;
            row.body["created"] = created.into();
        }
        let now = |id| self.charges.get(id).map(|row| row.body.clone()).unwrap_or_default();
        let (is, new) = (now(updated), now(added));
        self.tell(at, "charge.updated", &is);
        self.tell(at, "charge.created", &new);
        self.tell(at, "charge.deleted", &before.get(&deleted).cloned().unwrap_or_default());
        let id = |id: u64| format!("ch_{id:06}");
        changed("charges", (id(updated), id(added), id(deleted)))
    }
}
