//! What of a list request depends on the page, the cursor or the parent, and how its answers are written.

use engine_manifest::problem::{code, known_words};
use engine_manifest::spec::{Dialect, ListBody, ListMethod, Named, StreamSpec};
use engine_manifest::tree::clip;
use engine_manifest::{Problems, Span, Spanned};

use super::stream::{Scope, merged};
use super::{configured, inside, parameter};
use crate::ask::{ALLOWED, Ask, AskBody};
use crate::decode::Decoding;
use crate::expression::{Expression, Namespace, Tree};
use crate::stream::{Paging, StreamPlan};

/// The expressions among some texts.
fn expressions(all: Vec<(String, String)>) -> Vec<(String, Expression)> {
    let dynamic = all.into_iter().filter(|(_, value)| value.contains("{{"));
    // what is wrong with one was said where it is written
    dynamic.filter_map(|(n, value)| Some((n, Expression::parse(&value, &ALLOWED).ok()?))).collect()
}

const HINT: &str = "`{{ page.token }}`, `{{ page.size }}`, `{{ cursor.from }}`, `{{ parent.NAME }}`, \
                    `{{ config.NAME }}`";

impl Scope<'_> {
    fn expression(&self, text: &Spanned<String>, vars: &[String], problems: &mut Problems) {
        match Expression::parse(text, &ALLOWED) {
            Ok(expression) => self.named(expression.names(), text.span, vars, problems),
            Err((message, from, to)) => {
                problems.add(code::EXPRESSION, inside(text, from, to), message, HINT);
            }
        }
    }

    /// What a request's expressions name is there when it is asked for.
    fn named<'n>(
        &self,
        names: impl IntoIterator<Item = (Namespace, &'n str)>,
        span: Span,
        vars: &[String],
        problems: &mut Problems,
    ) {
        for (space, name) in names {
            match space {
                Namespace::Config => {
                    configured(name, span, &self.connector().config, problems);
                }
                Namespace::Parent | Namespace::Partition if !vars.iter().any(|v| v == name) => {
                    let known: Vec<&str> = vars.iter().map(String::as_str).collect();
                    let word = space.word();
                    let message = format!("`{word}.{}` has no value here", clip(name));
                    let hint = match known.is_empty() {
                        true => "only streams with parents or partitions have it".to_owned(),
                        false => known_words(name, "variables of the path", &known),
                    };
                    problems.add(code::EXPRESSION, span, message, hint);
                }
                _ => {}
            }
        }
    }

    /// The request's own texts; `vars` are the variables that its list has.
    pub(super) fn ask(&self, spec: &StreamSpec, vars: &[String], problems: &mut Problems) -> Ask {
        let (connector, product) = (self.connector(), self.product);
        let check = |text: &Spanned<String>, problems: &mut Problems| {
            self.expression(text, vars, problems);
        };
        let texts = |all: &Named<Spanned<String>>, problems: &mut Problems| {
            all.values().filter(|value| value.contains("{{")).for_each(|v| check(v, problems));
        };
        for all in [&connector.params, &connector.headers, &spec.params, &spec.headers] {
            texts(all, problems);
        }
        for all in product.into_iter().flat_map(|p| [&p.params, &p.headers]) {
            texts(all, problems);
        }
        let of = |weak, product, own, any| expressions(merged(&[weak], product, own, any));
        let post = spec.method.as_ref().is_some_and(|m| m.value == ListMethod::Post);
        let body = spec.body.as_ref().and_then(|body| {
            if !post {
                let message = "a body of a request that has none";
                problems.add(code::EXPRESSION, body.span, message, "add `method: post`");
            }
            match &body.value {
                ListBody::Json(value) => match Tree::parse(value, &ALLOWED) {
                    Ok(tree) => {
                        self.named(tree.names(), body.span, vars, problems);
                        Some(AskBody::Json(tree))
                    }
                    Err(((message, ..), path)) => {
                        let message = format!("{message} (at `{path}`)");
                        problems.add(code::EXPRESSION, body.span, message, HINT);
                        None
                    }
                },
                ListBody::Form(form) => {
                    form.keys().for_each(|name| parameter(name, problems));
                    form.values().for_each(|value| check(value, problems));
                    let pairs = form.iter().map(|(n, v)| (n.value.clone(), v.value.clone()));
                    let parse =
                        |(n, v): (String, String)| Some((n, Expression::parse(&v, &ALLOWED).ok()?));
                    Some(AskBody::Form(pairs.filter_map(parse).collect()))
                }
            }
        });
        Ask {
            post,
            params: of(&connector.params, product.map(|p| &p.params), &spec.params, false),
            headers: of(&connector.headers, product.map(|p| &p.headers), &spec.headers, true),
            body,
            ..Ask::default()
        }
    }

    /// What the pagination or the cursor leaves to the request's own texts must be said there.
    pub(super) fn said(
        &self,
        plan: &StreamPlan,
        spec: &StreamSpec,
        key: &Spanned<String>,
        problems: &mut Problems,
    ) {
        let mut need = |what: &str, space: Namespace, name: &str, field: &str| {
            let form = if space == Namespace::Cursor { "cursor" } else { "pagination" };
            let lost = [field, form].iter().any(|name| problems.lacks(name));
            if plan.ask.names(space, name) || lost {
                return;
            }
            let at = match space {
                Namespace::Cursor => spec.cursor.as_ref().map(|c| c.span),
                _ => spec.pagination.as_ref().map(|p| p.span),
            };
            let at = at.unwrap_or(key.span);
            let message = format!("nothing sends {what}");
            let hint = format!(
                "name the parameter under `{field}`, or write `{{{{ {}.{name} }}}}` under `params`, \
                 `headers` or `body`",
                space.word()
            );
            problems.add(code::NOT_SENT, at, message, hint);
        };
        match &plan.paging {
            Paging::Chain(chain) if chain.send.as_deref() == Some("") => {
                need("the token of the next page", Namespace::Page, "token", "send");
            }
            Paging::Offset { offset, .. } if offset.is_empty() => {
                need("the number of records to skip", Namespace::Page, "offset", "offset");
            }
            Paging::Number { page, .. } if page.is_empty() => {
                need("the number of the page", Namespace::Page, "number", "page");
            }
            _ => {}
        }
        let Some(cursor) = &plan.cursor else { return };
        if cursor.filter.as_deref() == Some("") {
            need("the time from which on to read", Namespace::Cursor, "from", "filter");
        }
        if cursor.until.as_ref().is_some_and(|(until, _)| until.is_empty()) {
            need("the time up to which to read", Namespace::Cursor, "until", "until");
        }
    }

    pub(super) fn decoding(
        &self,
        own: Option<&Spanned<Dialect>>,
        problems: &mut Problems,
    ) -> Decoding {
        let product = self.product.and_then(|p| p.dialect.as_ref());
        match own.or(product).or(self.connector().dialect.as_ref()).map(|d| &d.value) {
            Some(Dialect::JsonLines(_)) => Decoding::JsonLines,
            Some(Dialect::Csv(csv)) => {
                let delimiter = csv.delimiter.as_ref();
                let one = delimiter.map_or(Some(b','), |text| match text.as_bytes() {
                    [one] if one.is_ascii() && !matches!(one, b'"' | b'\r' | b'\n') => Some(*one),
                    _ => None,
                });
                if let (Some(text), None) = (delimiter, one) {
                    let hint = "one ASCII character, such as `;` or `\"\\t\"`";
                    problems.add(code::DIALECT, text.span, "no delimiter", hint);
                }
                Decoding::Csv { delimiter: one.unwrap_or(b','), header: true }
            }
            _ => Decoding::Json,
        }
    }
}
