//! JSON:API with offsets, totals, a filter and an order; HTTP basic auth. See `docs/library.md`.

use serde_json::{Value, json};

use crate::Api;
use crate::http::{Answer, Asked};
use crate::table::{LAST, Row, Seed, Table, changed, name, page};
use crate::time::{DAY, date, iso};

/// `reader:paper-lantern`
const CREDENTIALS: &str = "cmVhZGVyOnBhcGVyLWxhbnRlcm4=";
const KIND: &str = "application/vnd.api+json";
const OFFSET: &str = "page[offset]";
const LIMIT: &str = "page[limit]";
const FROM: &str = "filter[updated_at][gte]";
const BEFORE: &str = "filter[updated_at][lt]";
const KNOWN: &[&str] = &[OFFSET, LIMIT, FROM, BEFORE, "sort", "include"];

const BOOKS: u64 = 130;
const AUTHORS: u64 = 40;
const BRANCHES: u64 = 6;

pub struct Library {
    loans: Table,
    books: Table,
    authors: Table,
    branches: Table,
}

fn resource(kind: &str, seed: &Seed, mut attributes: Value, relationships: Value) -> Value {
    attributes["created_at"] = iso(seed.made()).into();
    attributes["updated_at"] = iso(seed.at).into();
    let id = seed.id.to_string();
    let mut body = json!({ "type": kind, "id": id, "attributes": attributes });
    if relationships != Value::Null {
        body["relationships"] = relationships;
    }
    body
}

fn to_one(kind: &str, id: u64) -> Value {
    json!({ "data": { "type": kind, "id": id.to_string() } })
}

fn loan(seed: Seed) -> Value {
    let out = seed.made();
    let back = (!seed.id.is_multiple_of(3)).then(|| iso(out + 9 * DAY));
    let attributes = json!({
        "checked_out_at": iso(out),
        "due_on": date(out + 28 * DAY),
        "returned_at": back,
        "renewals": seed.version,
        "fine": format!("{}.{}0", seed.id % 4 / 3, seed.id % 12 / 3),
    });
    let (book, branch) =
        (to_one("books", seed.other(BOOKS)), to_one("branches", seed.other(BRANCHES)));
    resource("loans", &seed, attributes, json!({ "book": book, "branch": branch }))
}

fn book(seed: Seed) -> Value {
    let nouns = ["Harbour", "Winter", "Ledger", "Orchard", "Signal", "Glass", "Meridian"];
    let title = format!("The {} of {}", seed.pick(&nouns), seed.pick(&LAST));
    let attributes = json!({
        "title": seed.revised(&title),
        "isbn": format!("97800{:08}", seed.id * 7_654_321 % 100_000_000),
        "language": seed.pick(&["en", "de", "fr", "pt", "tr"]),
        "pages": 90 + seed.id * 37 % 600,
        "published_on": date(i64::try_from(seed.id).unwrap_or(0) * 120 * DAY),
    });
    let author = to_one("authors", seed.other(AUTHORS));
    resource("books", &seed, attributes, json!({ "author": author }))
}

fn author(seed: Seed) -> Value {
    let attributes = json!({ "name": name(&seed), "born": 1920 + seed.id * 2 });
    resource("authors", &seed, attributes, Value::Null)
}

fn branch(seed: Seed) -> Value {
    let city = seed.pick(&["Lindau", "Porto", "Tartu", "Bergen"]);
    let attributes = json!({
        "name": format!("{city} {}", seed.id),
        "city": city,
        "open_on_sunday": seed.id.is_multiple_of(2),
    });
    resource("branches", &seed, attributes, Value::Null)
}

fn refuse(status: u16, code: &str, title: &str, detail: &str) -> Answer {
    let error =
        json!({ "status": status.to_string(), "code": code, "title": title, "detail": detail });
    Answer::new(status, KIND, json!({ "errors": [error] }).to_string())
}

fn bad(detail: &str) -> Answer {
    refuse(400, "invalid_parameter", "Bad Request", detail)
}

fn linked(asked: &Asked, row: &Row) -> Value {
    let mut body = row.body.clone();
    let kind = body["type"].as_str().unwrap_or_default();
    body["links"] = json!({ "self": format!("{}/api/{kind}/{}", asked.base, row.seed.id) });
    body
}

fn encode(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.~[]:,".contains(&b);
    let one = |b: u8| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") };
    text.bytes().map(one).collect()
}

fn next_link(asked: &Asked, offset: usize, limit: usize) -> String {
    let others = asked.query.iter().filter(|(key, _)| key != OFFSET && key != LIMIT);
    let others: String = others.map(|(key, v)| format!("{}={}&", encode(key), encode(v))).collect();
    format!("{}{}?{others}{LIMIT}={limit}&{OFFSET}={}", asked.base, asked.path, offset + limit)
}

fn self_link(asked: &Asked) -> String {
    let all = asked.query.iter().map(|(key, v)| format!("{}={}", encode(key), encode(v)));
    let query = all.collect::<Vec<_>>().join("&");
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{}{mark}{query}", asked.base, asked.path)
}

impl Library {
    pub fn new() -> Self {
        Self {
            loans: Table::spread(420, loan),
            books: Table::spread(BOOKS, book),
            authors: Table::spread(AUTHORS, author),
            branches: Table::spread(BRANCHES, branch),
        }
    }

    fn table(&self, kind: &str) -> Option<&Table> {
        Some(match kind {
            "loans" => &self.loans,
            "books" => &self.books,
            "authors" => &self.authors,
            "branches" => &self.branches,
            _ => return None,
        })
    }

    /// The resources that these point to, each once.
    fn included(&self, asked: &Asked, kind: &str, rows: &[&Row]) -> Result<Option<Value>, String> {
        let Some(names) = asked.parameter("include") else { return Ok(None) };
        let may: &[&str] = match kind {
            "loans" => &["book", "branch"],
            "books" => &["author"],
            _ => &[],
        };
        let mut found = Vec::new();
        for name in names.split(',') {
            if !may.contains(&name) {
                return Err(format!("{kind} cannot include {name}"));
            }
            for row in rows {
                let to = &row.body["relationships"][name]["data"];
                let table = to["type"].as_str().and_then(|kind| self.table(kind));
                let id = to["id"].as_str().and_then(|id| id.parse().ok());
                let other = table.zip(id).and_then(|(table, id)| table.get(id));
                found.extend(other.map(|other| linked(asked, other)));
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|body| seen.insert((body["type"].to_string(), body["id"].to_string())));
        Ok(Some(Value::Array(found)))
    }

    fn list(&self, asked: &Asked, kind: &str, table: &Table) -> Result<Answer, String> {
        if let Some(key) = asked.stranger(KNOWN) {
            return Err(format!("{key} is not a parameter of this list, or is given twice"));
        }
        let (limit, offset) = (asked.within(LIMIT, 25, 1, 100)?, asked.number(OFFSET, 0)?);
        let mut rows = table.since(asked.time(FROM)?);
        let before = asked.time(BEFORE)?;
        rows.retain(|row| before.is_none_or(|before| row.seed.at < before));
        match asked.parameter("sort").unwrap_or("id") {
            "id" => {}
            "updated_at" => rows.sort_by_key(|row| (row.seed.at, row.seed.id)),
            "-updated_at" => rows.sort_by_key(|row| (-row.seed.at, row.seed.id)),
            other => return Err(format!("{kind} cannot be sorted by {other}")),
        }
        let total = rows.len();
        let (rows, more) = page(rows, offset, limit);
        let data: Vec<Value> = rows.iter().map(|row| linked(asked, row)).collect();
        let mut body = json!({
            "data": data,
            "links": { "self": self_link(asked) },
            "meta": { "total": total },
        });
        if more {
            body["links"]["next"] = next_link(asked, offset, limit).into();
        }
        if let Some(included) = self.included(asked, kind, &rows)? {
            body["included"] = included;
        }
        Ok(Answer::new(200, KIND, body.to_string()))
    }
}

impl Api for Library {
    fn answer(&mut self, asked: &Asked) -> Answer {
        if !asked.authorized("basic", CREDENTIALS) {
            return refuse(401, "unauthorized", "Unauthorized", "The API user is not known.")
                .with("www-authenticate", "Basic realm=\"Lantern\"".to_owned());
        }
        let (method, path) = asked.route();
        let missing = || refuse(404, "not_found", "Not Found", "There is nothing at this path.");
        let ["api", kind, one @ ..] = path.as_slice() else { return missing() };
        let Some(table) = self.table(kind) else { return missing() };
        if method != "GET" {
            let detail = "The API can only be read.";
            return refuse(405, "method_not_allowed", "Method Not Allowed", detail);
        }
        match one {
            [] => self.list(asked, kind, table).unwrap_or_else(|detail| bad(&detail)),
            [_] if !asked.query.is_empty() => bad("A single resource takes no parameters."),
            [id] => match id.parse().ok().and_then(|id| table.get(id)) {
                Some(row) => {
                    Answer::new(200, KIND, json!({ "data": linked(asked, row) }).to_string())
                }
                None => missing(),
            },
            _ => missing(),
        }
    }

    fn truth(&self) -> Value {
        json!({
            "loans": self.loans.len(),
            "books": self.books.len(),
            "authors": self.authors.len(),
            "branches": self.branches.len(),
        })
    }

    fn change(&mut self, at: i64) -> Value {
        let (updated, added, deleted) = self.loans.change(at);
        changed("loans", (updated.to_string(), added.to_string(), deleted.to_string()))
    }
}
