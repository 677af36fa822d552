//! Whose data an API shows.

use engine_client::{BadBody, Request};
use engine_manifest::values::{JsonPath, Step};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::walk::Checkpoint;

/// How the API says it.
#[derive(Clone, Debug)]
pub struct IdentityPlan {
    /// What is asked.
    pub request: Request,
    /// Where the answer has the account's id.
    pub account: JsonPath,
    /// Places whose values change when the permissions do.
    pub permissions: Vec<JsonPath>,
}

/// Whose data it is, as the API said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The account's id.
    pub account: String,
    /// The permissions: a text that is the same while they are.
    pub permissions: String,
}

impl Identity {
    /// As it is kept among the checkpoints.
    #[must_use]
    pub fn checkpoint(&self) -> Checkpoint {
        let cursor = serde_json::to_string(self).ok();
        Checkpoint { definition: "account".to_owned(), cursor, ..Checkpoint::default() }
    }

    /// What such a checkpoint says.
    #[must_use]
    pub fn kept(text: Option<&str>) -> Option<Self> {
        let checkpoint: Checkpoint = serde_json::from_str(text?).ok()?;
        serde_json::from_str(&checkpoint.cursor?).ok()
    }
}

impl IdentityPlan {
    /// Reads the API's answer.
    ///
    /// # Errors
    /// When it does not say whose data it is.
    pub fn read(&self, body: &[u8]) -> Result<Identity, BadBody> {
        let document: Value = serde_json::from_slice(body).map_err(|e| {
            let why = engine_client::client::json_error(&e);
            BadBody { why, transient: e.is_eof() || e.is_syntax() }
        })?;
        let account = match at(&document, &self.account) {
            Some(Value::String(id)) if !id.is_empty() => id.clone(),
            Some(Value::Number(id)) => id.to_string(),
            _ => {
                let why = format!("there is no account id at `{}`", self.account);
                return Err(BadBody::lasting(why));
            }
        };
        let permissions: Vec<&Value> =
            self.permissions.iter().map(|p| at(&document, p).unwrap_or(&Value::Null)).collect();
        let permissions = Value::from(permissions.into_iter().cloned().collect::<Vec<_>>());
        Ok(Identity { account, permissions: permissions.to_string() })
    }
}

fn at<'d>(document: &'d Value, path: &JsonPath) -> Option<&'d Value> {
    path.0.iter().try_fold(document, |value, step| match step {
        Step::Name(name) => value.get(name),
        Step::Index(index) => value.get(index),
        Step::Any => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_says_whose_data_it_is() {
        let path = |text: &str| JsonPath::parse(text).expect("a path");
        let plan = IdentityPlan {
            request: Request::get("/me"),
            account: path("$.included[0].id"),
            permissions: vec![path("$.data.role"), path("$.data.scopes")],
        };
        let check = |body: &str, expected: Option<(&str, &str)>| {
            let found = plan.read(body.as_bytes()).ok();
            let found = found.as_ref().map(|i| (i.account.as_str(), i.permissions.as_str()));
            assert_eq!(found, expected, "{body}");
        };
        let full = r#"{"data":{"role":"admin","scopes":["a"]},"included":[{"id":"7"}]}"#;
        check(full, Some(("7", r#"["admin",["a"]]"#)));
        check(r#"{"included":[{"id":7}]}"#, Some(("7", "[null,null]")));
        check(r#"{"included":[]}"#, None);
        check(r#"{"included":[{"id":""}]}"#, None);
        check("{", None);
    }
}
