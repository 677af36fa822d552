//! What is declared, but never used.

use engine_client::Limit;
use engine_manifest::problem::code;
use engine_manifest::spec::{ErrorRule, Pagination};
use engine_manifest::{Manifest, Problems, Sources, Spanned};

use crate::path::PathTemplate;
use crate::stream::Plan;

pub(super) fn lint(manifest: &Manifest, plan: &Plan, sources: &Sources, warnings: &mut Problems) {
    config(manifest, plan, sources, warnings);
    lanes(manifest, plan, warnings);
    rules(&manifest.connector.errors, warnings);
    for product in manifest.products.iter().filter(|p| p.streams.is_empty()) {
        let message = format!("the product `{}` has no streams", product.product);
        let hint = "add `streams:`, or take the file out of `products`";
        warnings.warn(code::EMPTY_PRODUCT, product.product.span, message, hint);
    }
}

/// Config keys that no expression names and no way to authenticate has of its own.
fn config(manifest: &Manifest, plan: &Plan, sources: &Sources, warnings: &mut Problems) {
    let files = 1 + manifest.products.len();
    let texts: Vec<&str> =
        (0..files).filter_map(|id| Some(sources.get(u16::try_from(id).ok()?).1)).collect();
    for key in manifest.connector.config.keys() {
        let ways =
            || plan.auth.iter().flat_map(|way| way.keys().into_iter().chain(way.also().to_vec()));
        if ways().any(|k| k == key.value) || texts.iter().any(|text| names(text, key)) {
            continue;
        }
        let message = format!("nothing uses the config key `{key}`");
        let hint = format!("write `{{{{ config.{key} }}}}` where it belongs, or leave it out");
        warnings.warn(code::UNUSED_CONFIG, key.span, message, hint);
    }
}

/// Whether a text says `config.KEY`.
fn names(text: &str, key: &str) -> bool {
    let whole = format!("config.{key}");
    let ends = |at: usize| {
        let next = text[at + whole.len()..].chars().next();
        !next.is_some_and(|c| c.is_alphanumeric() || c == '_')
    };
    text.match_indices(&whole).any(|(at, _)| ends(at))
}

/// Lanes that no request takes.
fn lanes(manifest: &Manifest, plan: &Plan, warnings: &mut Problems) {
    let file = &manifest.connector;
    let deepest = file.pagination.as_ref().and_then(|p| match &p.value {
        Pagination::Offset(offset) => offset.deepest.as_ref().map(|d| u64::from(d.value)),
        _ => None,
    });
    // the first limit is the general one
    let limits = plan.limits.0.iter().skip(1);
    for (lane, limit) in file.limits.lanes.iter().zip(limits) {
        if let (Some(over), Some(deepest)) = (&lane.value.offset_over, deepest)
            && over.value >= deepest
        {
            let message = format!("no list is read that deep: `deepest` is {deepest}");
            let hint = "lower `offset_over`, or leave the lane out";
            warnings.warn(code::IDLE_LANE, over.span, message, hint);
        }
        if let Some(path) = lane.value.path.as_ref().filter(|_| !is_taken(limit, plan)) {
            let hint = "it is matched with paths below `base_url`, such as `/people/v2/people/7`";
            warnings.warn(code::IDLE_LANE, path.span, "no path of any stream matches", hint);
        }
    }
}

fn is_taken(limit: &Limit, plan: &Plan) -> bool {
    let Some(pattern) = &limit.path else { return true };
    let lists = plan.streams.iter().flat_map(|s| s.lists.iter().map(|list| &list.path));
    let single = plan.streams.iter().map(|s| &s.get);
    let identity = plan.identity.as_ref().map(|i| i.request.path.as_str());
    let fits = |path: &PathTemplate| {
        ["1", "abc"].iter().any(|id| path.fill(|_| Some(id)).is_some_and(|p| pattern.is_match(&p)))
    };
    // where tokens come from has a path, too
    let tokens = plan.auth.iter().flat_map(|way| way.addresses()).any(|a| pattern.is_match(a));
    lists.chain(single).any(fits) || tokens || identity.is_some_and(|path| pattern.is_match(path))
}

/// Error rules behind one that takes all of theirs.
fn rules(rules: &[Spanned<ErrorRule>], warnings: &mut Problems) {
    for (at, rule) in rules.iter().enumerate() {
        let status = rule.value.status.as_ref().map(|s| s.value);
        let covers = |before: &&Spanned<ErrorRule>| {
            let theirs = before.value.status.as_ref().map(|s| s.value);
            let body = |r: &Spanned<ErrorRule>| r.value.body.as_ref().map(|b| b.value.clone());
            (theirs.is_none() || theirs == status)
                && (before.value.body.is_none() || body(before) == body(rule))
        };
        if rules[..at].iter().any(|before| covers(&before)) {
            let message = "this rule is never reached: one above takes all that it matches";
            let hint = "the first rule that matches applies: put the special ones first";
            warnings.warn(code::IDLE_RULE, rule.span, message, hint);
        }
    }
}
