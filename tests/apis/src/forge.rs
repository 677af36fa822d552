//! Numbered pages of bare arrays with `Link` headers; a bearer token. See `docs/forge.md`.

use serde_json::{Value, json};

use crate::Api;
use crate::http::{Answer, Asked};
use crate::table::{FIRST, LAST, Row, Seed, Table, bodies, changed, name};
use crate::time::{DAY, HOUR, date, iso};

const TOKEN: &str = "forge_pat_7d1e0c";
const LIMIT: u32 = 5000;
const PROJECTS: u64 = 12;
const USERS: u64 = 38;

pub struct Forge {
    issues: Table,
    projects: Table,
    milestones: Table,
    users: Table,
    used: u32,
}

fn username(seed: &Seed) -> String {
    let initial = &seed.pick(&FIRST)[..1];
    let ascii: String = seed.pick(&LAST).chars().filter(char::is_ascii).collect();
    format!("{initial}{ascii}{}", seed.id).to_lowercase()
}

fn issue(seed: Seed) -> Value {
    let titles = ["Crash in the parser", "Typo in the guide", "Slow start", "Add dark theme"];
    let closed = seed.id.is_multiple_of(4).then(|| iso(seed.at));
    let author = seed.other(USERS);
    let labels: &[&str] = seed.pick(&[&["bug", "p2"] as &[&str], &[], &["docs"], &["feature"]]);
    json!({
        "id": seed.id,
        "number": seed.id.div_ceil(PROJECTS),
        "project_id": seed.id % PROJECTS + 1,
        "title": seed.revised(seed.pick(&titles)),
        "state": if closed.is_some() { "closed" } else { "open" },
        "labels": labels,
        "comments": seed.id % 7,
        "locked": seed.id.is_multiple_of(50),
        "author": { "id": author, "username": username(&Seed { id: author, ..seed }) },
        "created_at": iso(seed.made()),
        "updated_at": iso(seed.at),
        "closed_at": closed,
    })
}

fn project(seed: Seed) -> Value {
    json!({
        "id": seed.id,
        "path": format!("{}/repo-{}", seed.pick(&["core", "web", "infra"]), seed.id),
        "description": (!seed.id.is_multiple_of(5)).then(|| format!("Repository {}", seed.id)),
        "archived": seed.id.is_multiple_of(6),
        "stars": seed.id * seed.id,
        "created_at": iso(seed.made()),
        "updated_at": iso(seed.at),
    })
}

/// The project of a milestone: some have none, one has most.
fn project_of(id: u64) -> u64 {
    if id.is_multiple_of(2) { 3 } else { id % 7 + 4 }
}

fn milestone(seed: Seed) -> Value {
    json!({
        "id": seed.id,
        "project_id": project_of(seed.id),
        "title": format!("{}.{}", seed.id / 10, seed.id % 10),
        "due_on": (!seed.id.is_multiple_of(3)).then(|| date(seed.at + 30 * DAY)),
        "created_at": iso(seed.made()),
        "updated_at": iso(seed.at),
    })
}

fn user(seed: Seed) -> Value {
    let username = username(&seed);
    json!({
        "id": seed.id,
        "email": seed.id.is_multiple_of(3).then(|| format!("{username}@mail.example")),
        "username": username,
        "name": name(&seed),
        "created_at": iso(seed.made()),
    })
}

fn refuse(status: u16, message: &str) -> Answer {
    Answer::json(status, &json!({ "message": message }))
}

fn bad(error: &str) -> Answer {
    Answer::json(400, &json!({ "message": "400 Bad Request", "error": error }))
}

/// The headers of a list: which pages there are around this one.
fn links(asked: &Asked, page: usize, per_page: usize, count: usize) -> String {
    let last = count.div_ceil(per_page).max(1);
    let mut others = String::new();
    for (key, value) in asked.query.iter().filter(|(key, _)| key != "page" && key != "per_page") {
        let value = value.replace('%', "%25").replace('+', "%2B").replace(' ', "%20");
        others += &format!("&{key}={value}");
    }
    let at = format!("{}{}", asked.base, asked.path);
    let link = |page: usize, rel: &str| {
        format!("<{at}?page={page}&per_page={per_page}{others}>; rel=\"{rel}\"")
    };
    let mut links = Vec::new();
    if page < last {
        links.push(link(page + 1, "next"));
    }
    if page > 1 {
        links.push(link(page - 1, "prev"));
    }
    links.push(link(last, "last"));
    links.join(", ")
}

fn list(asked: &Asked, own: &[&str], rows: Vec<&Row>) -> Result<Answer, String> {
    let known = [own, &["page", "per_page"]].concat();
    if let Some(key) = asked.stranger(&known) {
        return Err(format!("{key} is not known here, or is repeated"));
    }
    let bad = |name: &str| format!("{name} does not have a valid value");
    let number = |name: &str, fallback| match asked.number(name, fallback) {
        Ok(n @ 1..) => Ok(n),
        _ => Err(bad(name)),
    };
    let (page, per_page) = (number("page", 1)?, number("per_page", 30)?.min(100));
    let count = rows.len();
    let skip = (page - 1).saturating_mul(per_page);
    let body = Value::Array(bodies(rows.into_iter().skip(skip).take(per_page)));
    Ok(Answer::json(200, &body).with("link", links(asked, page, per_page, count)))
}

impl Forge {
    pub fn new() -> Self {
        Self {
            issues: Table::spread(283, issue),
            projects: Table::spread(PROJECTS, project),
            milestones: Table::spread(86, milestone),
            users: Table::spread(USERS, user),
            used: 0,
        }
    }

    fn issues(&self, asked: &Asked) -> Result<Answer, String> {
        let bad = |name: &str| format!("{name} does not have a valid value");
        let mut rows = self.issues.since(asked.time("since").map_err(|_| bad("since"))?);
        match asked.parameter("state").unwrap_or("all") {
            "all" => {}
            state @ ("open" | "closed") => rows.retain(|row| row.body["state"] == state),
            _ => return Err(bad("state")),
        }
        match asked.parameter("sort").unwrap_or("created") {
            "created" => rows.sort_by_key(|row| (row.seed.made(), row.seed.id)),
            "updated" => rows.sort_by_key(|row| (row.seed.at, row.seed.id)),
            _ => return Err(bad("sort")),
        }
        match asked.parameter("direction").unwrap_or("desc") {
            "desc" => rows.reverse(),
            "asc" => {}
            _ => return Err(bad("direction")),
        }
        list(asked, &["since", "state", "sort", "direction"], rows)
    }

    fn milestones(&self, asked: &Asked, project: &str) -> Result<Answer, String> {
        let id = project.parse().ok().filter(|id| self.projects.get(*id).is_some());
        let Some(id) = id else { return Ok(refuse(404, "404 Not Found")) };
        let of = |row: &&Row| project_of(row.seed.id) == id;
        list(asked, &[], self.milestones.rows.iter().filter(of).collect())
    }

    fn routed(&self, asked: &Asked) -> Answer {
        let (method, path) = asked.route();
        let ["api", "v4", rest @ ..] = path.as_slice() else { return refuse(404, "404 Not Found") };
        let answer = match rest {
            _ if method != "GET" => return refuse(405, "405 Method Not Allowed"),
            ["issues"] => self.issues(asked),
            ["projects"] => list(asked, &[], self.projects.since(None)),
            ["projects", id, "milestones"] => self.milestones(asked, id),
            ["users"] => list(asked, &[], self.users.since(None)),
            _ => return refuse(404, "404 Not Found"),
        };
        answer.unwrap_or_else(|error| bad(&error))
    }
}

impl Api for Forge {
    fn answer(&mut self, asked: &Asked) -> Answer {
        if !asked.authorized("bearer", TOKEN) {
            return refuse(401, "401 Unauthorized");
        }
        // the server's clock stands still, so the hour is over for whoever comes again
        let over = self.used >= LIMIT;
        self.used = if over { 0 } else { self.used + 1 };
        let (answer, left) = match over {
            true => (refuse(429, "429 Too Many Requests").with("retry-after", "1".to_owned()), 0),
            false => (self.routed(asked), LIMIT - self.used),
        };
        answer
            .with("x-ratelimit-limit", LIMIT.to_string())
            .with("x-ratelimit-remaining", left.to_string())
            .with("x-ratelimit-reset", (asked.now + HOUR).to_string())
    }

    fn truth(&self) -> Value {
        json!({
            "issues": self.issues.len(),
            "projects": self.projects.len(),
            "milestones": self.milestones.len(),
            "users": self.users.len(),
        })
    }

    fn change(&mut self, at: i64) -> Value {
        let (updated, added, deleted) = self.issues.change(at);
        changed("issues", (updated.to_string(), added.to_string(), deleted.to_string()))
    }
}
