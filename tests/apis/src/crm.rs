//! Searches in the body of a POST; a key in a header. See `docs/crm.md`.

use std::cmp::Ordering;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::Api;
use crate::http::{Answer, Asked};
use crate::limit::Limit;
use crate::table::{FIRST, LAST, Row, Seed, Table, changed, page_by_token};
use crate::time::{DAY, date, iso, parse_iso};

const KEY: &str = "rap-eu1-55d1";
const CONTACTS: u64 = 322;
const COMPANIES: u64 = 57;
const MEMBERS: [&str; 5] = ["filterGroups", "sorts", "properties", "limit", "after"];

pub struct Crm {
    contacts: Table,
    companies: Table,
    deals: Table,
    limit: Limit,
}

/// Ids start at 1001.
const FIRST_ID: u64 = 1000;

fn object(seed: &Seed, properties: &Value) -> Value {
    json!({
        "id": (FIRST_ID + seed.id).to_string(),
        "properties": properties,
        "createdAt": iso(seed.made()),
        "updatedAt": iso(seed.at),
    })
}

fn contact(seed: Seed) -> Value {
    let (first, last) = (seed.pick(&FIRST), seed.pick(&LAST));
    let ascii: String = last.chars().filter(char::is_ascii).collect();
    let email = format!("{first}.{ascii}{}@mail.example", FIRST_ID + seed.id).to_lowercase();
    let phase = seed.id + u64::from(seed.version);
    let phone = seed.id.is_multiple_of(2).then(|| format!("+49 30 {:06}", seed.id * 911));
    let company =
        (!seed.id.is_multiple_of(7)).then(|| (FIRST_ID + seed.other(COMPANIES)).to_string());
    let properties = json!({
        "email": email,
        "firstname": first,
        "lastname": last,
        "lifecycle": Seed { id: phase, ..seed }.pick(&["lead", "customer", "former"]),
        "phone": phone,
        "company_id": company,
    });
    object(&seed, &properties)
}

fn company(seed: Seed) -> Value {
    let name = format!("{} {}", seed.pick(&LAST), seed.pick(&["GmbH", "Ltd", "S.A.", "Oy"]));
    let properties = json!({
        "name": name,
        "domain": format!("company{}.example", seed.id),
        "employees": (seed.id * seed.id % 900 + 1).to_string(),
        "country": seed.pick(&["DE", "PT", "FI", "NO", "TR"]),
    });
    object(&seed, &properties)
}

fn deal(seed: Seed) -> Value {
    let properties = json!({
        "title": format!("Deal {}", seed.id),
        "amount": format!("{}.{}0", 400 + seed.id * 137 % 9000, seed.id % 10),
        "currency": seed.pick(&["EUR", "USD"]),
        "stage": seed.pick(&["open", "offer", "won", "lost"]),
        "close_date": (!seed.id.is_multiple_of(5)).then(|| date(seed.at + 20 * DAY)),
        // none that a change deletes
        "contact_id": (FIRST_ID + 100 + seed.other(CONTACTS - 100)).to_string(),
        "company_id": (FIRST_ID + seed.other(COMPANIES)).to_string(),
    });
    object(&seed, &properties)
}

fn refuse(status: u16, category: &str, message: &str) -> Answer {
    Answer::json(status, &json!({ "status": "error", "category": category, "message": message }))
}

/// A row's value for filters and orders; times become texts that sort.
fn value<'a>(row: &'a Row, property: &str) -> Option<&'a str> {
    match property {
        "updatedAt" => row.body["updatedAt"].as_str(),
        _ => row.body["properties"][property].as_str(),
    }
}

struct Filter {
    property: String,
    operator: String,
    value: String,
}

impl Filter {
    fn fits(&self, row: &Row) -> bool {
        let Some(value) = value(row, &self.property) else { return self.operator == "NEQ" };
        let order = value.cmp(&self.value);
        match self.operator.as_str() {
            "EQ" => order == Ordering::Equal,
            "NEQ" => order != Ordering::Equal,
            "GT" => order == Ordering::Greater,
            "GTE" => order != Ordering::Less,
            "LT" => order == Ordering::Less,
            _ => order != Ordering::Greater,
        }
    }
}

/// The list at a member, an empty one when there is none; and nothing but what is known in its objects.
fn items<'a>(of: &'a Value, member: &str, known: &[&str]) -> Result<&'a [Value], String> {
    let items = match &of[member] {
        Value::Null => return Ok(&[]),
        Value::Array(items) => items.as_slice(),
        _ => return Err(format!("{member} must be an array")),
    };
    for item in items {
        let Some(item) = item.as_object() else {
            return Err(format!("{member} must hold objects"));
        };
        if let Some(key) = item.keys().find(|key| !known.contains(&key.as_str())) {
            return Err(format!("{member} has the unknown member {key}"));
        }
    }
    Ok(items)
}

fn text(of: &Value, member: &str) -> Result<String, String> {
    of[member].as_str().map(str::to_owned).ok_or_else(|| format!("{member} must be a text"))
}

/// A property that objects of this type have.
fn property(name: String, rows: &[Row]) -> Result<String, String> {
    let known = |row: &Row| row.body["properties"].get(&name).is_some();
    let good = name == "updatedAt" || rows.first().is_some_and(known);
    good.then_some(()).ok_or_else(|| format!("there is no property {name}"))?;
    Ok(name)
}

fn filter(said: &Value, rows: &[Row]) -> Result<Filter, String> {
    let property = property(text(said, "propertyName")?, rows)?;
    let (operator, mut value) = (text(said, "operator")?, text(said, "value")?);
    if !["EQ", "NEQ", "GT", "GTE", "LT", "LTE"].contains(&operator.as_str()) {
        return Err(format!("there is no operator {operator}"));
    }
    if property == "updatedAt" {
        value = parse_iso(&value).map(iso).ok_or("updatedAt is compared with an ISO 8601 time")?;
    }
    Ok(Filter { property, operator, value })
}

/// What a body asks for: the rows found, in order.
fn search<'a>(said: &Value, rows: &'a [Row]) -> Result<Vec<&'a Row>, String> {
    let groups = items(said, "filterGroups", &["filters"])?;
    if groups.len() > 5 {
        return Err("there can be up to 5 filterGroups".to_owned());
    }
    let read = |group: &Value| {
        let filters = items(group, "filters", &["propertyName", "operator", "value"])?;
        filters.iter().map(|said| filter(said, rows)).collect::<Result<Vec<_>, String>>()
    };
    let groups = groups.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let fits = |row: &Row| groups.iter().any(|group| group.iter().all(|f| f.fits(row)));
    let mut found: Vec<&Row> = rows.iter().filter(|row| groups.is_empty() || fits(row)).collect();
    match items(said, "sorts", &["propertyName", "direction"])? {
        [] => {}
        [sort] => {
            let by = property(text(sort, "propertyName")?, rows)?;
            found.sort_by(|a, b| value(a, &by).cmp(&value(b, &by)));
            match sort["direction"].as_str() {
                Some("ASCENDING") => {}
                Some("DESCENDING") => found.reverse(),
                _ => return Err("direction must be ASCENDING or DESCENDING".to_owned()),
            }
        }
        _ => return Err("there can be one sort".to_owned()),
    }
    Ok(found)
}

/// An object with no other properties than these.
fn trimmed(row: &Row, only: Option<&Vec<Value>>) -> Value {
    let mut body = row.body.clone();
    if let (Some(only), Some(all)) = (only, body["properties"].as_object()) {
        let kept = all.iter().filter(|(name, _)| only.iter().any(|wanted| wanted == name.as_str()));
        let kept: Map<String, Value> = kept.map(|(name, v)| (name.clone(), v.clone())).collect();
        body["properties"] = Value::Object(kept);
    }
    body
}

/// The properties asked for; none when all are.
fn wanted<'a>(said: &'a Value, rows: &[Row]) -> Result<Option<&'a Vec<Value>>, String> {
    match &said["properties"] {
        Value::Null => Ok(None),
        Value::Array(names) => {
            for name in names {
                property(name.as_str().unwrap_or_default().to_owned(), rows)?;
            }
            Ok(Some(names))
        }
        _ => Err("properties must be an array".to_owned()),
    }
}

fn found(asked: &Asked, rows: &[Row]) -> Result<Answer, String> {
    let said: Value =
        serde_json::from_slice(&asked.body).map_err(|_| "the body must be JSON".to_owned())?;
    let members = said.as_object().ok_or("the body must be a JSON object")?;
    if let Some(key) = members.keys().find(|key| !MEMBERS.contains(&key.as_str())) {
        return Err(format!("there is no member {key}"));
    }
    let limit = match &said["limit"] {
        Value::Null => 10,
        limit => limit.as_u64().filter(|n| (1..=100).contains(n)).ok_or("limit is 1 to 100")?,
    };
    let after = match &said["after"] {
        Value::Null => None,
        after => Some(after.as_str().ok_or("after must be a text")?),
    };
    let only = wanted(&said, rows)?;
    // a token goes on with the same search only
    let list = format!("{}{}{}", asked.path, said["filterGroups"], said["sorts"]);
    let limit = usize::try_from(limit).unwrap_or(100);
    let (page, next) = page_by_token(&list, search(&said, rows)?, after, limit)
        .ok_or("after is no token of this search")?;
    let results: Vec<Value> = page.into_iter().map(|row| trimmed(row, only)).collect();
    let mut body = json!({ "results": results });
    if let Some(next) = next {
        body["paging"] = json!({ "next": { "after": next } });
    }
    Ok(Answer::json(200, &body))
}

impl Crm {
    pub fn new() -> Self {
        let (contacts, companies) =
            (Table::spread(CONTACTS, contact), Table::spread(COMPANIES, company));
        let limit = Limit::new(150, Duration::from_secs(10));
        Self { contacts, companies, deals: Table::spread(90, deal), limit }
    }
}

impl Api for Crm {
    fn answer(&mut self, asked: &Asked) -> Answer {
        if asked.header("x-api-key") != Some(KEY) {
            let message = "The API key is missing or not valid.";
            return refuse(401, "INVALID_AUTHENTICATION", message);
        }
        if let Err(seconds) = self.limit.admits() {
            return refuse(429, "RATE_LIMITS", "There were too many requests.")
                .with("retry-after", seconds.to_string());
        }
        let (method, path) = asked.route();
        let missing = || refuse(404, "OBJECT_NOT_FOUND", "There is nothing at this path.");
        let ["crm", "v1", "objects", kind, last] = path.as_slice() else { return missing() };
        let table = match *kind {
            "contacts" => &self.contacts,
            "companies" => &self.companies,
            "deals" => &self.deals,
            _ => return missing(),
        };
        let invalid = |message: &str| refuse(400, "VALIDATION_ERROR", message);
        match (method, *last) {
            _ if !asked.query.is_empty() => invalid("there are no query parameters"),
            ("POST", "search") => found(asked, &table.rows).unwrap_or_else(|m| invalid(&m)),
            ("GET", id) if id != "search" => {
                let row = table.rows.iter().find(|row| row.body["id"] == id);
                row.map_or_else(missing, |row| Answer::json(200, &row.body))
            }
            _ => refuse(405, "METHOD_NOT_ALLOWED", "This method is not allowed here."),
        }
    }

    fn truth(&self) -> Value {
        json!({
            "contacts": self.contacts.len(),
            "companies": self.companies.len(),
            "deals": self.deals.len(),
        })
    }

    fn change(&mut self, at: i64) -> Value {
        let (updated, added, deleted) = self.contacts.change(at);
        let id = |id: u64| (FIRST_ID + id).to_string();
        changed("contacts", (id(updated), id(added), id(deleted)))
    }
}
