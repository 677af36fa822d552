//! No query parameter is sent twice: which of two values counts is every server's own secret.

use engine_manifest::problem::code;
use engine_manifest::spec::{Auth, StreamSpec};
use engine_manifest::tree::clip;
use engine_manifest::{Problems, Spanned};

use super::stream::Scope;
use crate::stream::{Paging, StreamPlan};

const PAGINATION: &str = "the pagination";
const CURSOR: &str = "the cursor";

impl Scope<'_> {
    /// Each parameter under `params` is sent by nothing else of the request.
    pub(super) fn once(
        &self,
        plan: &StreamPlan,
        spec: &StreamSpec,
        key: &Spanned<String>,
        problems: &mut Problems,
    ) {
        let taken: Vec<(&str, &str)> = paged(&plan.paging)
            .into_iter()
            .chain(filtered(plan))
            .chain(self.authenticated())
            .filter(|(name, _)| !name.is_empty())
            .collect();
        let product = self.product.map(|p| &p.params);
        let levels = [Some(&self.connector().params), product, Some(&spec.params)];
        for name in levels.into_iter().flatten().flat_map(|level| level.keys()) {
            if let Some((_, by)) = taken.iter().find(|(taken, _)| *taken == name.value) {
                let message = format!("`{}` is sent twice: {by} sends it too", clip(name));
                let hint = "take it out of `params`: there it is filled in for each request";
                problems.add(code::SENT_TWICE, name.span, message, hint);
            }
        }
        let mut others = taken.iter().enumerate();
        let twice = others.find_map(|(at, (name, by))| {
            let (_, first) = taken[..at].iter().find(|(n, _)| n == name)?;
            Some((*name, *first, *by))
        });
        if let Some((name, first, second)) = twice {
            let own = spec.cursor.as_ref().filter(|_| second == CURSOR).map(|c| c.span);
            let product = self.product.and_then(|p| p.pagination.as_ref());
            let pagination = spec.pagination.as_ref().or(product);
            let pagination = pagination.or(self.connector().pagination.as_ref());
            let at = own.or(pagination.map(|p| p.span));
            let message = format!("`{}` is sent twice: by {first} and by {second}", clip(name));
            let hint = "give each its own parameter, as the API documents them";
            problems.add(code::SENT_TWICE, at.unwrap_or(key.span), message, hint);
        }
    }

    /// Keys in the query.
    fn authenticated(&self) -> Vec<(&str, &'static str)> {
        let mut all = Vec::new();
        for form in self.connector().auth.values() {
            match form {
                Auth::ApiKey(keys) => {
                    let queries = keys.0.iter().filter_map(|k| k.query.as_ref());
                    all.extend(queries.map(|query| (query.as_str(), "`auth`")));
                }
                Auth::Session(session) => {
                    let send = session.send.as_ref().and_then(|s| s.value.query.as_ref());
                    all.extend(send.map(|query| (query.as_str(), "`auth`")));
                }
                Auth::Basic { .. } | Auth::Bearer { .. } | Auth::OAuth2(_) => {}
            }
        }
        // ways that exclude each other may send the same
        all.sort_unstable();
        all.dedup();
        all
    }
}

fn paged(paging: &Paging) -> Vec<(&str, &'static str)> {
    let (first, limit) = match paging {
        Paging::Single => (None, None),
        Paging::Offset { offset, limit, .. } => (Some(offset), limit.as_ref()),
        Paging::Number { page, limit, .. } => (Some(page), limit.as_ref()),
        Paging::Chain(chain) => (chain.send.as_ref(), chain.limit.as_ref()),
    };
    first.into_iter().chain(limit).map(|name| (name.as_str(), PAGINATION)).collect()
}

fn filtered(plan: &StreamPlan) -> Vec<(&str, &'static str)> {
    let Some(cursor) = &plan.cursor else { return Vec::new() };
    let until = cursor.until.as_ref().map(|(until, _)| until.as_str());
    let order = cursor.order.as_ref().map(|(name, _)| name.as_str());
    cursor
        .filter
        .as_deref()
        .into_iter()
        .chain(until)
        .chain(order)
        .map(|name| (name, CURSOR))
        .collect()
}
