//! Offsets and bare arrays without a total; a key in the query; lists within records. See `docs/shop.md`.

use serde_json::{Value, json};

use crate::Api;
use crate::http::{Answer, Asked};
use crate::table::{Row, Seed, Table, bodies, changed, name, page};
use crate::time::{HOUR, iso};

const KEY: &str = "bk_live_0a9f";
const PRODUCTS: u64 = 64;
const CUSTOMERS: u64 = 83;
const STATES: [&str; 4] = ["new", "paid", "shipped", "cancelled"];

pub struct Shop {
    orders: Table,
    products: Table,
    customers: Table,
}

/// A time in the shop's zone.
fn local(at: i64) -> String {
    iso(at + 2 * HOUR).replace('Z', "+02:00")
}

/// Cents as a decimal.
fn money(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// A product's price in cents.
fn price(product: u64) -> u64 {
    295 + product * 1205 % 9700
}

fn sku(product: u64) -> String {
    format!("BSK-{product:04}")
}

fn order(seed: Seed) -> Value {
    let version = u64::from(seed.version);
    let (mut items, mut total) = (Vec::new(), 0);
    for line in 1..=seed.id % 4 + 1 {
        let product = (seed.id * 13 + line * 31) % PRODUCTS + 1;
        let quantity = (seed.id + line) % 3 + 1 + version;
        total += quantity * price(product);
        items.push(json!({
            "line": line,
            "product_id": product,
            "sku": sku(product),
            "quantity": quantity,
            "unit_price": money(price(product)),
        }));
    }
    let (city, country) = seed.pick(&[("Tartu", "EE"), ("Oulu", "FI"), ("Riga", "LV")]);
    json!({
        "id": seed.id,
        "number": format!("B-{}", 10_000 + seed.id),
        "status": Seed { id: seed.id + version, ..seed }.pick(&STATES),
        "customer_id": seed.other(CUSTOMERS),
        "currency": seed.pick(&["EUR", "EUR", "SEK"]),
        "placed_at": local(seed.made()),
        "updated_at": local(seed.at),
        "total": money(total),
        "discount": seed.id.is_multiple_of(6).then(|| money(seed.id * 5)),
        "note": seed.id.is_multiple_of(9).then_some("Please ring twice"),
        "ship_to": {
            "name": name(&seed),
            "street": format!("Weg {}", seed.id),
            "zip": format!("{:05}", 10_000 + seed.id),
            "city": city,
            "country": country,
        },
        "line_items": items,
    })
}

fn product(seed: Seed) -> Value {
    let title = format!("{} basket", seed.pick(&["Willow", "Rattan", "Seagrass", "Wire"]));
    let tags: &[&str] = seed.pick(&[&["garden"] as &[&str], &[], &["kitchen", "sale"]]);
    json!({
        "id": seed.id,
        "sku": sku(seed.id),
        "title": title,
        "price": money(price(seed.id)),
        "stock": i64::try_from(seed.id % 23).unwrap_or(0) - 2,
        "tags": tags,
        "weight_kg": f64::from(u32::try_from(seed.id % 40 + 7).unwrap_or(0)) / 20.0,
        "updated_at": local(seed.at),
    })
}

fn customer(seed: Seed) -> Value {
    json!({
        "id": seed.id,
        "name": name(&seed),
        "email": format!("customer{}@mail.example", seed.id),
        "newsletter": seed.id.is_multiple_of(2),
        "credit": money(seed.id % 5 * 1010),
        "created_at": local(seed.made()),
    })
}

fn refuse(status: u16, code: u32, message: &str) -> Answer {
    Answer::json(status, &json!({ "error_code": code, "message": message }))
}

fn list(asked: &Asked, own: &[&str], rows: Vec<&Row>) -> Result<Answer, String> {
    let known = [own, &["api_key", "offset", "limit"]].concat();
    if let Some(key) = asked.stranger(&known) {
        return Err(format!("unknown or repeated parameter: {key}"));
    }
    let (offset, limit) = (asked.number("offset", 0)?, asked.within("limit", 50, 1, 250)?);
    let (rows, _) = page(rows, offset, limit);
    Ok(Answer::json(200, &Value::Array(bodies(rows))))
}

impl Shop {
    pub fn new() -> Self {
        Self {
            orders: Table::spread(275, order),
            products: Table::spread(PRODUCTS, product),
            customers: Table::spread(CUSTOMERS, customer),
        }
    }

    fn orders(&self, asked: &Asked) -> Result<Answer, String> {
        let mut rows = self.orders.since(asked.time("updated_since")?);
        if let Some(status) = asked.parameter("status") {
            if !STATES.contains(&status) {
                return Err(format!("status is one of {}", STATES.join(", ")));
            }
            rows.retain(|row| row.body["status"] == status);
        }
        list(asked, &["updated_since", "status"], rows)
    }
}

impl Api for Shop {
    fn answer(&mut self, asked: &Asked) -> Answer {
        if asked.parameter("api_key") != Some(KEY) {
            return refuse(401, 1, "invalid api key");
        }
        let (method, path) = asked.route();
        let missing = || refuse(404, 4, "not found");
        let ["api", "2.3", rest @ ..] = path.as_slice() else { return missing() };
        let answer = match rest {
            _ if method != "GET" => return refuse(405, 5, "only GET"),
            ["orders"] => self.orders(asked),
            ["products"] => list(asked, &[], self.products.since(None)),
            ["customers"] => list(asked, &[], self.customers.since(None)),
            ["orders", id] => match (id.parse().ok().and_then(|id| self.orders.get(id)), asked) {
                (Some(row), asked) if asked.query.len() == 1 => Ok(Answer::json(200, &row.body)),
                (Some(_), _) => Err("a single order takes no parameters".to_owned()),
                (None, _) => return missing(),
            },
            _ => return missing(),
        };
        answer.unwrap_or_else(|message| refuse(400, 2, &message))
    }

    fn truth(&self) -> Value {
        let items = |row: &Row| row.body["line_items"].as_array().map_or(0, Vec::len);
        json!({
            "orders": self.orders.len(),
            "line_items": self.orders.rows.iter().map(items).sum::<usize>(),
            "products": self.products.len(),
            "customers": self.customers.len(),
        })
    }

    fn change(&mut self, at: i64) -> Value {
        let (updated, added, deleted) = self.orders.change(at);
        changed("orders", (updated.to_string(), added.to_string(), deleted.to_string()))
    }
}
