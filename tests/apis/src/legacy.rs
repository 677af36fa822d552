//! JSON Lines after an id, behind a session that ends soon. See `docs/legacy.md`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::Api;
use crate::http::{Answer, Asked};
use crate::table::{Seed, Table, changed};
use crate::time::{date, iso};

const USER: &str = "export";
const PASSWORD: &str = "Winter-2004";
/// Requests that a session is good for.
const REQUESTS: u32 = 20;
/// Seconds that a session is said to be good for.
const SECONDS: i64 = 600;
const WAREHOUSES: u64 = 4;

pub struct Legacy {
    items: Table,
    stock: Table,
    warehouses: Table,
    /// The requests that are left, and when it ends, by session.
    sessions: BTreeMap<String, (u32, i64)>,
    logins: u32,
}

fn item(seed: Seed) -> Value {
    let described = !seed.id.is_multiple_of(3);
    json!({
        "id": seed.id,
        "sku": format!("A-{:05}", seed.id),
        "description": described.then(|| seed.revised(&format!("Article {}", seed.id))),
        "group": seed.pick(&["TOOLS", "PAINT", "GARDEN", "FIXINGS"]),
        "unit": seed.pick(&["PCS", "BOX", "M"]),
        "price_cents": 1000 + seed.id * 137 % 9000 + u64::from(seed.version),
        "changed": iso(seed.at),
    })
}

fn stock(seed: Seed) -> Value {
    json!({
        "id": seed.id,
        "item_id": seed.id.div_ceil(2) + 50, // none that a change deletes
        "warehouse_id": seed.other(WAREHOUSES),
        "quantity": i64::try_from(seed.id * 17 % 400).unwrap_or(0) - 5,
        "counted_on": date(seed.at),
    })
}

fn warehouse(seed: Seed) -> Value {
    json!({
        "id": seed.id,
        "code": format!("W{}", seed.id),
        "name": seed.pick(&["Central", "North", "Harbour", "Annex"]),
        "closed": seed.id == WAREHOUSES,
    })
}

fn refuse(status: u16, error: &str) -> Answer {
    Answer::json(status, &json!({ "error": error }))
}

fn export(asked: &Asked, table: &Table) -> Result<Answer, String> {
    if let Some(key) = asked.stranger(&["after_id", "max"]) {
        return Err(format!("unknown or repeated parameter {key}"));
    }
    let (after, max) = (asked.number("after_id", 0)?, asked.within("max", 100, 1, 500)?);
    let later = table.rows.iter().filter(|row| row.seed.id > u64::try_from(after).unwrap_or(0));
    let lines: String = later.take(max).map(|row| format!("{}\n", row.body)).collect();
    Ok(Answer::new(200, "application/x-ndjson", lines))
}

impl Legacy {
    pub fn new() -> Self {
        Self {
            items: Table::spread(643, item),
            stock: Table::spread(1100, stock),
            warehouses: Table::spread(WAREHOUSES, warehouse),
            sessions: BTreeMap::new(),
            logins: 0,
        }
    }

    fn login(&mut self, asked: &Asked) -> Answer {
        let form = asked.form().unwrap_or_default();
        let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, v)| v.as_str());
        let (Some(user), Some(password)) = (field("user"), field("password")) else {
            return refuse(400, "user and password are required");
        };
        if (user, password) != (USER, PASSWORD) {
            return refuse(401, "login failed");
        }
        self.logins += 1;
        let session = format!("S-{:06}-{:02X}", self.logins, (self.logins * 57 + 65) % 256);
        self.sessions.insert(session.clone(), (REQUESTS, asked.now + SECONDS));
        Answer::json(200, &json!({ "session": session, "expires_in": SECONDS }))
    }

    /// Whether the session is good for this request, which is then counted.
    fn admits(&mut self, asked: &Asked) -> bool {
        let session = asked.header("x-session").and_then(|s| self.sessions.get_mut(s));
        match session {
            Some((left @ 1.., ends)) if asked.now < *ends => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }
}

impl Api for Legacy {
    fn answer(&mut self, asked: &Asked) -> Answer {
        let (method, path) = asked.route();
        if path == ["login"] {
            return match method {
                "POST" => self.login(asked),
                _ => refuse(405, "method not allowed"),
            };
        }
        if !self.admits(asked) {
            return refuse(401, "session expired");
        }
        let table = match path.as_slice() {
            ["export", "items"] => &self.items,
            ["export", "stock"] => &self.stock,
            ["export", "warehouses"] => &self.warehouses,
            _ => return refuse(404, "no such export"),
        };
        match method {
            "GET" => export(asked, table).unwrap_or_else(|error| refuse(400, &error)),
            _ => refuse(405, "method not allowed"),
        }
    }

    fn truth(&self) -> Value {
        json!({
            "items": self.items.len(),
            "stock": self.stock.len(),
            "warehouses": self.warehouses.len(),
        })
    }

    fn change(&mut self, at: i64) -> Value {
        let (updated, added, deleted) = self.items.change(at);
        changed("items", (updated.to_string(), added.to_string(), deleted.to_string()))
    }
}
