//! What of a list request depends on the page, the cursor or the parent.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine_client::{Body, Method, Request};
use serde_json::Value;

use crate::expression::{Expression, Failed, Lookup, Namespace, Tree, header_safe};
use crate::stream::{Paging, StreamPlan};
use crate::walk::{Position, Window};

/// Namespaces that a list request may use.
pub(crate) const ALLOWED: [Namespace; 6] = [
    Namespace::Page,
    Namespace::Cursor,
    Namespace::Parent,
    Namespace::Partition,
    Namespace::Config,
    Namespace::Now,
];

/// The parts of a list request that are not always the same.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// It is asked for by POST.
    pub post: bool,
    /// Query parameters.
    pub params: Vec<(String, Expression)>,
    /// Headers.
    pub headers: Vec<(String, Expression)>,
    /// What is sent along.
    pub body: Option<AskBody>,
    /// What the operator configured.
    pub config: Arc<BTreeMap<String, String>>,
}

/// What is sent along.
#[derive(Clone, Debug)]
pub enum AskBody {
    /// A JSON document.
    Json(Tree),
    /// A form.
    Form(Vec<(String, Expression)>),
}

impl Ask {
    /// The names of a namespace that its texts use.
    #[must_use]
    pub fn used(&self, space: Namespace) -> Vec<String> {
        let (form, tree): (&[_], _) = match &self.body {
            None => (&[], None),
            Some(AskBody::Json(tree)) => (&[], Some(tree)),
            Some(AskBody::Form(form)) => (form, None),
        };
        let texts = self.params.iter().chain(&self.headers).chain(form);
        let texts = texts.flat_map(|(_, text)| text.names());
        let all = texts.chain(tree.into_iter().flat_map(Tree::names));
        all.filter(|(s, _)| *s == space).map(|(_, name)| name.to_owned()).collect()
    }

    /// Whether some text of the request uses a name.
    #[must_use]
    pub fn names(&self, space: Namespace, name: &str) -> bool {
        self.used(space).iter().any(|used| used == name)
    }

    /// What gives a checkpoint its meaning, as a text; empty for a plain request.
    pub(crate) fn definition(&self) -> String {
        if !self.post && self.params.is_empty() && self.body.is_none() {
            return String::new();
        }
        format!("|ask {} {:?} {:?}", self.post, self.params, self.body)
    }

    /// Fills in a request. What has no value is left out.
    pub(crate) fn fill(&self, request: &mut Request, scope: &Scope<'_>) -> Result<(), Failed> {
        for (name, value) in &self.params {
            if let Some(text) = value.text(scope)? {
                request.query.push((name.clone(), text));
            }
        }
        for (name, value) in &self.headers {
            if let Some(text) = value.text(scope)? {
                header_safe(&text)?;
                request.headers.push((name.clone(), text));
            }
        }
        if self.post {
            (request.method, request.repeatable) = (Method::Post, Some(true));
        }
        match &self.body {
            None => {}
            Some(AskBody::Json(tree)) => request.body = Body::Json(tree.evaluate(scope)?),
            Some(AskBody::Form(form)) => {
                let mut pairs = Vec::with_capacity(form.len());
                for (name, value) in form {
                    if let Some(text) = value.text(scope)? {
                        pairs.push((name.clone(), text));
                    }
                }
                request.body = Body::Form(pairs);
            }
        }
        Ok(())
    }
}

/// What the expressions of one request see.
pub(crate) struct Scope<'a> {
    pub(crate) stream: &'a StreamPlan,
    pub(crate) window: &'a Window,
    pub(crate) vars: &'a [(String, String)],
}

impl Scope<'_> {
    fn page(&self, name: &str) -> Option<Value> {
        let paging = &self.stream.paging;
        let number = |n: u64| Some(Value::from(n));
        match (name, &self.window.position) {
            ("token", Position::Chain { next, .. }) => Some(next.clone().into()),
            ("offset", Position::Offset { next, .. }) => number(*next),
            ("offset", Position::Walk { skip, .. }) => number(*skip),
            ("offset", Position::Start) => number(0),
            ("number", Position::Number { next, .. }) => number(*next),
            ("number", at) => match paging {
                Paging::Number { first, .. } => match at {
                    Position::Walk { skip, .. } => number(first + skip),
                    _ => number(*first),
                },
                _ => None,
            },
            ("size", _) => match paging {
                Paging::Offset { page_size, .. } => number(*page_size),
                Paging::Number { page_size, .. } => page_size.and_then(number),
                Paging::Chain(chain) => chain.page_size.and_then(number),
                Paging::Single => None,
            },
            _ => None,
        }
    }
}

impl Lookup for Scope<'_> {
    fn get(&self, namespace: Namespace, path: &str) -> Option<Value> {
        match namespace {
            Namespace::Page => self.page(path),
            Namespace::Cursor => {
                let cursor = self.stream.cursor.as_ref()?;
                let value = match path {
                    "from" => self.stream.begins_at(self.window)?,
                    _ => self.window.until.as_deref()?,
                };
                let shown = cursor.shown(value);
                // a time that is written as a number is one
                let number = cursor.written.is_some().then(|| shown.parse::<i64>().ok()).flatten();
                Some(number.map_or_else(|| shown.into(), Value::from))
            }
            Namespace::Config => self.stream.ask.config.get(path).map(|v| v.clone().into()),
            Namespace::Now => Some(self.window.since?.to_string().into()),
            Namespace::Parent | Namespace::Partition => {
                let found = self.vars.iter().find(|(name, _)| name == path);
                found.map(|(_, value)| value.clone().into())
            }
            Namespace::Response | Namespace::Headers | Namespace::Record => None,
        }
    }
}
