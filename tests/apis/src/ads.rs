//! Reports by ranges of days, as JSON or CSV, and lists with page tokens; a bearer token. See `docs/ads.md`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::Api;
use crate::http::{Answer, Asked};
use crate::table::{Row, Seed, Table, bodies, changed, page_by_token};
use crate::time::{DAY, YEAR_START, date, iso, parse_date};

const TOKEN: &str = "beacon-rt-30c4";
const RANGE_MAX: i64 = 30;
const CAMPAIGNS: u64 = 27;
const COLUMNS: [&str; 7] =
    ["date", "campaign_id", "impressions", "clicks", "conversions", "cost_micros", "currency"];

pub struct Ads {
    campaigns: Table,
    groups: Table,
    /// How often a day's figures of a campaign were corrected, by day and campaign.
    daily: BTreeMap<(i64, u64), u32>,
}

fn campaign_id(id: u64) -> String {
    format!("c-{}", 1000 + id)
}

/// The first and the last day on which a campaign is shown, as midnights.
fn shown(id: u64) -> (i64, i64) {
    let first = i64::try_from(id * 13 % 340).unwrap_or(0);
    (YEAR_START + first * DAY, YEAR_START + (first + 39).min(364) * DAY)
}

fn campaign(seed: Seed) -> Value {
    let (first, last) = shown(seed.id);
    let names = ["Brand", "Spring sale", "Retargeting", "Newsletter", "App installs"];
    let labels: &[&str] = seed.pick(&[&["always-on"] as &[&str], &[], &["test", "q3"]]);
    json!({
        "id": campaign_id(seed.id),
        "name": format!("{} {}", seed.pick(&names), seed.id),
        "status": seed.pick(&["ENDED", "ENABLED", "PAUSED"]),
        "channel": seed.pick(&["DISPLAY", "SEARCH"]),
        "daily_budget_micros": (5 + seed.id * 7) * 1_000_000,
        "labels": labels,
        "start_date": date(first),
        "end_date": (!seed.id.is_multiple_of(6)).then(|| date(last)),
        "update_time": iso(seed.at),
    })
}

fn group(seed: Seed) -> Value {
    json!({
        "id": format!("g-{}", 500 + seed.id),
        "campaign_id": campaign_id(seed.other(CAMPAIGNS)),
        "name": format!("Group {}", seed.id),
        "bid_micros": 150_000 + seed.id * 10_000,
        "update_time": iso(seed.at),
    })
}

/// A row of the report.
fn figures(day: i64, campaign: u64, version: u32) -> Value {
    let days = u64::try_from(day / DAY).unwrap_or(0);
    let impressions = 800 + (days * 31 + campaign * 577) % 2900;
    let clicks = impressions / 50 + u64::from(version);
    json!({
        "date": date(day),
        "campaign_id": campaign_id(campaign),
        "impressions": impressions,
        "clicks": clicks,
        "conversions": f64::from(u32::try_from(clicks / 5).unwrap_or(0)) / 2.0,
        "cost_micros": clicks * 240_000 + 170_000,
        "currency": "EUR",
    })
}

fn refuse(code: u16, status: &str, message: &str) -> Answer {
    let error = json!({ "code": code, "status": status, "message": message });
    Answer::json(code, &json!({ "error": error }))
}

fn bad(message: &str) -> Answer {
    refuse(400, "INVALID_ARGUMENT", message)
}

fn missing() -> Answer {
    refuse(404, "NOT_FOUND", "There is nothing at this path.")
}

fn strangers(asked: &Asked, known: &[&str]) -> Result<(), Answer> {
    let message = |key| bad(&format!("{key} is unknown, or given twice."));
    asked.stranger(known).map_or(Ok(()), |key| Err(message(key)))
}

fn list(asked: &Asked, member: &str, rows: Vec<&Row>) -> Result<Answer, Answer> {
    strangers(asked, &["pageSize", "pageToken"])?;
    let size = asked.number("pageSize", 10).ok().filter(|size| *size > 0);
    let size = size.ok_or_else(|| bad("pageSize must be a positive number."))?.min(20);
    let (rows, next) = page_by_token(&asked.path, rows, asked.parameter("pageToken"), size)
        .ok_or_else(|| bad("pageToken is no token of this list."))?;
    let mut body = json!({ member: bodies(rows) });
    if let Some(next) = next {
        body["next_page_token"] = next.into();
    }
    Ok(Answer::json(200, &body))
}

fn day(asked: &Asked, name: &str) -> Result<i64, Answer> {
    let text = asked.parameter(name).ok_or_else(|| bad(&format!("{name} is required.")))?;
    parse_date(text).ok_or_else(|| bad(&format!("{name} must be a date, YYYY-MM-DD.")))
}

fn csv(rows: &[Value]) -> String {
    let mut text = COLUMNS.join(",") + "\r\n";
    for row in rows {
        let cells = COLUMNS.map(|name| match &row[name] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        text += &(cells.join(",") + "\r\n");
    }
    text
}

impl Ads {
    pub fn new() -> Self {
        let mut daily = BTreeMap::new();
        for id in 1..=CAMPAIGNS {
            let (first, last) = shown(id);
            let days = (0..).map(|n| first + n * DAY).take_while(|day| *day <= last);
            // not shown on every tenth day
            let days = days.filter(|day| !(day / DAY).unsigned_abs().is_multiple_of(10));
            daily.extend(days.map(|day| ((day, id), 0)));
        }
        let (campaigns, groups) = (Table::spread(CAMPAIGNS, campaign), Table::spread(71, group));
        Self { campaigns, groups, daily }
    }

    fn campaign(&self, id: &str) -> Option<u64> {
        let row = self.campaigns.rows.iter().find(|row| row.body["id"] == id)?;
        Some(row.seed.id)
    }

    fn report(&self, asked: &Asked) -> Result<Answer, Answer> {
        strangers(asked, &["from", "to", "format", "campaign_id"])?;
        let (from, to) = (day(asked, "from")?, day(asked, "to")?);
        if to < from {
            return Err(bad("to must not be before from."));
        }
        if (to - from) / DAY + 1 > RANGE_MAX {
            let message = "A report covers at most 30 days.";
            return Err(refuse(400, "RANGE_TOO_LONG", message));
        }
        let only = match asked.parameter("campaign_id") {
            Some(id) => {
                Some(self.campaign(id).ok_or_else(|| bad("campaign_id names no campaign."))?)
            }
            None => None,
        };
        let within = self.daily.range((from, 0)..=(to, u64::MAX));
        let rows: Vec<Value> = within
            .filter(|((_, campaign), _)| only.is_none_or(|only| only == *campaign))
            .map(|((day, campaign), version)| figures(*day, *campaign, *version))
            .collect();
        match asked.parameter("format").unwrap_or("json") {
            "json" => {
                let body = json!({ "from": date(from), "to": date(to), "rows": rows });
                Ok(Answer::json(200, &body))
            }
            "csv" => Ok(Answer::new(200, "text/csv; charset=utf-8", csv(&rows))),
            _ => Err(bad("format is json or csv.")),
        }
    }

    fn groups(&self, asked: &Asked, campaign: &str) -> Result<Answer, Answer> {
        self.campaign(campaign).ok_or_else(missing)?;
        let of = |row: &&Row| row.body["campaign_id"] == campaign;
        list(asked, "ad_groups", self.groups.rows.iter().filter(of).collect())
    }
}

impl Api for Ads {
    fn answer(&mut self, asked: &Asked) -> Answer {
        if !asked.authorized("bearer", TOKEN) {
            let message = "The reporting token is missing or invalid.";
            return refuse(401, "UNAUTHENTICATED", message);
        }
        let (method, path) = asked.route();
        let answer = match path.as_slice() {
            ["v1", ..] if method != "GET" => {
                Err(refuse(405, "METHOD_NOT_ALLOWED", "Only GET is allowed."))
            }
            ["v1", "reports", "daily"] => self.report(asked),
            ["v1", "campaigns"] => list(asked, "campaigns", self.campaigns.since(None)),
            ["v1", "campaigns", id, "ad_groups"] => self.groups(asked, id),
            _ => Err(missing()),
        };
        answer.unwrap_or_else(|refused| refused)
    }

    fn truth(&self) -> Value {
        json!({
            "daily": self.daily.len(),
            "campaigns": self.campaigns.len(),
            "ad_groups": self.groups.len(),
        })
    }

    /// Among the latest figures: reports know no time of change.
    fn change(&mut self, at: i64) -> Value {
        let key = |(day, campaign): (i64, u64)| format!("{}/{}", date(day), campaign_id(campaign));
        let updated = self.daily.keys().next_back().copied().unwrap_or_default();
        let deleted = self.daily.keys().nth_back(1).copied().unwrap_or_default();
        self.daily.entry(updated).and_modify(|version| *version += 1);
        self.daily.remove(&deleted);
        let added = (at / DAY * DAY, 1);
        self.daily.insert(added, 0);
        changed("daily", (key(updated), key(added), key(deleted)))
    }
}
