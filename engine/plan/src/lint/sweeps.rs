//! Deletions that are inferred from readings which prove little, or nothing.

use engine_manifest::problem::code;
use engine_manifest::spec::Deletion;
use engine_manifest::{Manifest, Problems, Span};

use super::Both;
use crate::guarantee::When;
use crate::stream::{Paging, Plan, StreamPlan};

pub(super) fn lint(
    manifest: &Manifest,
    plan: &Plan,
    streams: &[Both<'_>],
    warnings: &mut Problems,
) {
    // a default is said once, with the first stream that it holds for
    let mut said: Vec<(Span, &Both<'_>, usize)> = Vec::new();
    for stream in streams {
        let Some((span, own)) = infers(manifest, stream) else { continue };
        if let Some(why) = idle(plan, stream.plan) {
            if own {
                let message = format!("this sweep of `{}` finds no deletion: {why}", stream.name);
                let hint =
                    "leave it out, or declare a strategy that can, such as `cascade` or `probe`";
                warnings.warn(code::IDLE_STRATEGY, span, message, hint);
            }
            continue;
        }
        // suspects that are asked for one by one don't wait for a second reading
        let asked = stream.plan.deletions.probe.is_some() && !stream.plan.is_nested();
        if asked || !moves(plan, stream.plan) {
            continue;
        }
        match said.iter_mut().find(|(at, ..)| *at == span) {
            Some((.., more)) => *more += 1,
            None => said.push((span, stream, 0)),
        }
    }
    for (span, stream, more) in said {
        let others = match more {
            0 => String::new(),
            1 => " (and one stream more)".to_owned(),
            n => format!(" (and {n} streams more)"),
        };
        let message = format!(
            "the list of `{}`{others} may move while it is read, and {}: a record that two readings in a \
             row miss is deleted, though it may live",
            stream.name,
            blind(plan, stream.plan)
        );
        let hint = "walk the list along a cursor with `filter` and `order`, or page by `offset` with a \
                    `total`, by `stable: true` links, or add `probe`; if it stands still: \
                    `# allow C0503: …`";
        warnings.warn(code::UNSTEADY_SWEEP, span, message, hint);
    }
}

/// Where it says that what a complete reading does not hold is gone, and whether the stream says so itself.
fn infers(manifest: &Manifest, stream: &Both<'_>) -> Option<(Span, bool)> {
    let kept = &stream.plan.deletions;
    let own = stream.spec.deletions.as_ref();
    let product = stream.product.and_then(|p| p.defaults.deletions.as_ref());
    let said = own.or(product).or(manifest.connector.defaults.deletions.as_ref())?;
    let found = said.iter().find(|strategy| match &strategy.value {
        Deletion::Sweep(_) => kept.sweep.is_some(),
        Deletion::Window(_) => kept.window.is_some(),
        _ => false,
    });
    Some((found?.span, own.is_some()))
}

/// The lists that its records are read from.
fn read_from<'p>(plan: &'p Plan, stream: &'p StreamPlan) -> Vec<&'p StreamPlan> {
    match stream.via.is_empty() {
        true => vec![stream],
        false => stream.via.iter().filter_map(|(host, _)| plan.stream(host)).collect(),
    }
}

fn moves(plan: &Plan, stream: &StreamPlan) -> bool {
    read_from(plan, stream).iter().any(|s| !plan.is_steady(s))
}

/// Why nobody sees it.
fn blind(plan: &Plan, stream: &StreamPlan) -> &'static str {
    let lists = read_from(plan, stream);
    match lists.first().map(|list| &list.paging) {
        Some(Paging::Number { .. }) => "numbered pages don't show it",
        Some(Paging::Offset { .. }) if !plan.is_steady(stream) => {
            "pages as short as these don't show it"
        }
        Some(Paging::Chain(chain)) if !chain.stable => "links to the next page don't show it",
        _ => "the lists of its parents don't show it",
    }
}

/// Why a sweep stands there for nothing.
fn idle(plan: &Plan, stream: &StreamPlan) -> Option<String> {
    stream.deletions.sweep?;
    let guarantee = plan.guarantee(stream);
    let (_, all) = guarantee.deleted.last()?;
    (guarantee.all_deleted() == When::Never).then(|| all.why.clone())
}
