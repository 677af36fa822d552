//! A JSON body whose texts may hold expressions.

use serde_json::{Map, Value};

use super::name::Namespace;
use super::{Expression, Failed, Lookup, Wrong};

/// How deep a body may be nested.
const DEPTH: usize = 32;
/// How many values a body may hold.
const NODES: usize = 10_000;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Plain(Value),
    Text(Expression),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// A compiled body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    root: Node,
}

impl Tree {
    /// Compiles a body in a place where only the `allowed` namespaces have a meaning.
    ///
    /// # Errors
    /// What is wrong where in a text, and the path of that text in the body: `$.a.b[0]`.
    pub fn parse(value: &Value, allowed: &[Namespace]) -> Result<Self, (Wrong, String)> {
        let mut parser = Parser { allowed, path: "$".to_owned(), nodes: 0 };
        match parser.node(value, 1) {
            Ok(root) => Ok(Self { root }),
            Err(wrong) => Err((wrong, parser.path)),
        }
    }

    /// The body. An entry of a map or a list whose expression has no value is left out; a body that is
    /// nothing but such an expression is `null`.
    ///
    /// # Errors
    /// As [`Expression::evaluate`].
    pub fn evaluate(&self, scope: &dyn Lookup) -> Result<Value, Failed> {
        Ok(self.root.evaluate(scope)?.unwrap_or(Value::Null))
    }

    /// The names it needs, as [`Lookup::get`] is asked for them.
    #[must_use]
    pub fn names(&self) -> Vec<(Namespace, &str)> {
        let mut names = Vec::new();
        self.root.names(&mut names);
        names
    }
}

impl Node {
    fn evaluate(&self, scope: &dyn Lookup) -> Result<Option<Value>, Failed> {
        match self {
            Self::Plain(value) => Ok(Some(value.clone())),
            Self::Text(expression) => expression.evaluate(scope),
            Self::List(items) => {
                let mut list = Vec::with_capacity(items.len());
                for item in items {
                    // one of several conditions: without its value it is none
                    if !item.lacks(scope)? {
                        list.extend(item.evaluate(scope)?);
                    }
                }
                Ok((items.is_empty() || !list.is_empty()).then_some(Value::Array(list)))
            }
            Self::Map(entries) => {
                let mut map = Map::new();
                for (name, node) in entries {
                    if let Some(value) = node.evaluate(scope)? {
                        map.insert(name.clone(), value);
                    }
                }
                Ok(Some(Value::Object(map)))
            }
        }
    }

    /// Whether this is an object of which an entry has no value.
    fn lacks(&self, scope: &dyn Lookup) -> Result<bool, Failed> {
        let Self::Map(entries) = self else { return Ok(false) };
        for (_, node) in entries {
            if node.evaluate(scope)?.is_none() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn names<'n>(&'n self, names: &mut Vec<(Namespace, &'n str)>) {
        match self {
            Self::Plain(_) => {}
            Self::Text(expression) => names.extend(expression.names()),
            Self::List(items) => items.iter().for_each(|item| item.names(names)),
            Self::Map(entries) => entries.iter().for_each(|(_, node)| node.names(names)),
        }
    }
}

struct Parser<'a> {
    allowed: &'a [Namespace],
    /// Of the node that is read.
    path: String,
    nodes: usize,
}

impl Parser<'_> {
    fn node(&mut self, value: &Value, depth: usize) -> Result<Node, Wrong> {
        self.nodes += 1;
        let no = |why: String| Err((why, 0, 0));
        if depth > DEPTH {
            return no(format!("nested more than {DEPTH} deep"));
        }
        if self.nodes > NODES {
            return no(format!("more than {NODES} values"));
        }
        match value {
            Value::String(text) if text.contains("{{") => {
                Expression::parse(text, self.allowed).map(Node::Text)
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                let nodes = items.map(|(at, item)| self.child(&format!("[{at}]"), item, depth));
                nodes.collect::<Result<_, _>>().map(Node::List)
            }
            Value::Object(entries) => {
                let nodes = entries.iter().map(|(name, value)| {
                    if let Some(at) = name.find("{{") {
                        let why = "a name can't hold an expression, only its value can";
                        return Err((why.to_owned(), at, name.len()));
                    }
                    let node = self.child(&step(name), value, depth)?;
                    Ok((name.clone(), node))
                });
                nodes.collect::<Result<_, _>>().map(Node::Map)
            }
            plain => Ok(Node::Plain(plain.clone())),
        }
    }

    /// The path stays where a mistake was found.
    fn child(&mut self, step: &str, value: &Value, depth: usize) -> Result<Node, Wrong> {
        let here = self.path.len();
        self.path.push_str(step);
        let node = self.node(value, depth + 1)?;
        self.path.truncate(here);
        Ok(node)
    }
}

fn step(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    if !name.is_empty() && name.chars().all(plain) {
        format!(".{name}")
    } else {
        format!("['{name}']")
    }
}
