//! Lists below lists below lists, by offset and by token; a bearer token. See `docs/survey.md`.

use serde_json::{Value, json};

use crate::Api;
use crate::http::{Answer, Asked};
use crate::table::{Row, Seed, Table, bodies, changed, name, page, page_by_token};
use crate::time::iso;

const TOKEN: &str = "ink_pat_91be";
const WORKSPACES: u64 = 5;
const FORMS: u64 = 23;

pub struct Survey {
    workspaces: Table,
    forms: Table,
    responses: Table,
}

fn workspace(seed: Seed) -> Value {
    let owner = format!("owner{}@inkwell.example", seed.id);
    json!({
        "id": format!("ws{}", seed.id),
        "name": seed.pick(&["People", "Product", "Events", "Research", "Support"]),
        "owner": { "name": name(&seed), "email": owner },
        "created_at": iso(seed.made()),
        "updated_at": iso(seed.at),
    })
}

fn is_removed(form: u64) -> bool {
    form.is_multiple_of(10)
}

fn form_id(id: u64) -> String {
    format!("f{id:02}")
}

/// Workspace 5 has no forms.
fn form(seed: Seed) -> Value {
    let open = if seed.id.is_multiple_of(4) { "closed" } else { "open" };
    json!({
        "id": form_id(seed.id),
        "workspace_id": format!("ws{}", seed.id % (WORKSPACES - 1) + 1),
        "title": seed.pick(&["Exit", "Onboarding", "Feedback"]),
        "state": if is_removed(seed.id) { "removed" } else { open },
        "language": seed.pick(&["en", "fi", "de"]),
        "questions": [
            { "id": "q1", "kind": "rating", "text": "How was it?" },
            { "id": "q2", "kind": "text", "text": "Anything else?" },
            { "id": "q3", "kind": "choice", "text": "What did you use?" },
        ],
        "created_at": iso(seed.made()),
        "updated_at": iso(seed.at),
    })
}

/// The form of a response: most are of form 2, some forms have none, removed ones too.
fn form_of(id: u64) -> u64 {
    let form = if id.is_multiple_of(2) && !id.is_multiple_of(4) { 2 } else { id % 19 + 1 };
    if is_removed(form) { form + 1 } else { form }
}

fn response(seed: Seed) -> Value {
    let mut answers = vec![
        json!({ "question_id": "q1", "kind": "rating", "value": seed.id % 5 + 1 }),
        json!({
            "question_id": "q2",
            "kind": "text",
            "value": seed.revised(seed.pick(&["Fine, thank you", "Too long", "–", "Great"])),
        }),
    ];
    if !seed.id.is_multiple_of(3) {
        let chosen: &[&str] = seed.pick(&[&["a", "c"] as &[&str], &["b"], &[]]);
        answers.push(json!({ "question_id": "q3", "kind": "choice", "value": chosen }));
    }
    let locale = seed.pick(&["en-GB", "fi-FI", "de-DE", "tr-TR"]);
    let email = (!seed.id.is_multiple_of(4)).then(|| format!("someone{}@mail.example", seed.id));
    let partial = seed.id.is_multiple_of(11) && seed.version == 0;
    json!({
        "id": format!("r{:05}", seed.id),
        "form_id": form_id(form_of(seed.id)),
        "state": if partial { "partial" } else { "complete" },
        "submitted_at": iso(seed.at),
        "updated_at": iso(seed.at),
        "respondent": { "email": email, "locale": locale },
        "answers": answers,
    })
}

fn refuse(status: u16, code: &str, description: &str) -> Answer {
    Answer::json(status, &json!({ "code": code, "description": description }))
}

fn bad(description: &str) -> Answer {
    refuse(400, "invalid_parameter", description)
}

fn missing() -> Answer {
    refuse(404, "not_found", "There is nothing here")
}

fn strangers(asked: &Asked, known: &[&str]) -> Result<(), Answer> {
    let text = |key| bad(&format!("{key} is unknown or given twice"));
    asked.stranger(known).map_or(Ok(()), |key| Err(text(key)))
}

fn by_token(asked: &Asked, rows: Vec<&Row>, fallback: usize) -> Result<Answer, Answer> {
    let size = asked.number("page_size", fallback).ok().filter(|size| *size > 0);
    let size = size.ok_or_else(|| bad("page_size must be a positive number"))?.min(100);
    let list = format!("{}?{}", asked.path, asked.parameter("updated_from").unwrap_or_default());
    let (rows, next) = page_by_token(&list, rows, asked.parameter("page_token"), size)
        .ok_or_else(|| refuse(400, "invalid_page_token", "The token is not of this list"))?;
    Ok(Answer::json(200, &json!({ "items": bodies(rows), "next_page_token": next })))
}

/// The row with this id in its body.
fn with_id<'a>(table: &'a Table, id: &str) -> Option<&'a Row> {
    table.rows.iter().find(|row| row.body["id"] == id)
}

impl Survey {
    pub fn new() -> Self {
        Self {
            workspaces: Table::spread(WORKSPACES, workspace),
            forms: Table::spread(FORMS, form),
            responses: Table::in_order(353, response),
        }
    }

    fn workspaces(&self, asked: &Asked) -> Result<Answer, Answer> {
        strangers(asked, &["offset", "limit"])?;
        let offset = asked.number("offset", 0).map_err(|text| bad(&text))?;
        let limit = asked.within("limit", 2, 1, 10).map_err(|text| bad(&text))?;
        let (rows, _) = page(self.workspaces.since(None), offset, limit);
        Ok(Answer::json(200, &json!({ "total": self.workspaces.len(), "items": bodies(rows) })))
    }

    fn forms(&self, asked: &Asked, workspace: &str) -> Result<Answer, Answer> {
        strangers(asked, &["page_size", "page_token"])?;
        with_id(&self.workspaces, workspace).ok_or_else(missing)?;
        let of = |row: &&Row| row.body["workspace_id"] == workspace;
        by_token(asked, self.forms.rows.iter().filter(of).collect(), 5)
    }

    fn responses(&self, asked: &Asked, form: &str) -> Result<Answer, Answer> {
        let known = with_id(&self.forms, form).ok_or_else(missing)?;
        if is_removed(known.seed.id) {
            return Err(refuse(404, "form_removed", "This form was removed"));
        }
        strangers(asked, &["page_size", "page_token", "updated_from"])?;
        let from = asked.time("updated_from").map_err(|text| bad(&text))?;
        let mut rows = self.responses.since(from);
        rows.retain(|row| row.body["form_id"] == form);
        rows.sort_by_key(|row| row.body["submitted_at"].as_str().map(str::to_owned));
        by_token(asked, rows, 25)
    }
}

impl Api for Survey {
    fn answer(&mut self, asked: &Asked) -> Answer {
        if !asked.authorized("bearer", TOKEN) {
            return refuse(401, "unauthorized", "Token missing or revoked");
        }
        let (method, path) = asked.route();
        let answer = match path.as_slice() {
            ["v2", ..] if method != "GET" => {
                Err(refuse(405, "method_not_allowed", "The token can only read"))
            }
            ["v2", "workspaces"] => self.workspaces(asked),
            ["v2", "workspaces", id, "forms"] => self.forms(asked, id),
            ["v2", "forms", id, "responses"] => self.responses(asked, id),
            _ => Err(missing()),
        };
        answer.unwrap_or_else(|refused| refused)
    }

    fn truth(&self) -> Value {
        json!({
            "workspaces": self.workspaces.len(),
            "forms": self.forms.len(),
            "responses": self.responses.len(),
        })
    }

    fn change(&mut self, at: i64) -> Value {
        // what is completed later keeps the time of its submission
        let submitted = self.responses.rows[10].body["submitted_at"].clone();
        let (updated, added, deleted) = self.responses.change(at);
        if let Some(row) = self.responses.rows.iter_mut().find(|row| row.seed.id == updated) {
            row.body["submitted_at"] = submitted;
        }
        let id = |id: u64| format!("r{id:05}");
        changed("responses", (id(updated), id(added), id(deleted)))
    }
}
