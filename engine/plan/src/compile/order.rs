//! Parents before their children.

use std::collections::HashMap;

use engine_manifest::problem::code;
use engine_manifest::{Problems, Span};

use crate::stream::StreamPlan;

/// Sorts streams so that every parent comes before its children; otherwise the order written stays.
/// A cycle is reported at each stream of it.
pub(super) fn parents_first(
    streams: Vec<(StreamPlan, Span)>,
    problems: &mut Problems,
) -> Vec<StreamPlan> {
    let parent: HashMap<&str, &str> = streams
        .iter()
        .filter_map(|(s, _)| Some((s.name.as_str(), s.parent.as_ref()?.stream.as_str())))
        .collect();
    let mut depths = Vec::with_capacity(streams.len());
    for (stream, span) in &streams {
        let (mut at, mut depth) = (stream.name.as_str(), 0usize);
        while let Some(up) = parent.get(at) {
            at = up;
            depth += 1;
            if at == stream.name {
                let message = format!("`{}` is its own ancestor", stream.local);
                let hint = "a parent must be readable before its children: break the circle";
                problems.add(code::CYCLE, *span, message, hint);
                break;
            }
            if depth > streams.len() {
                break; // hangs below a circle that is reported at its own streams
            }
        }
        depths.push(depth);
    }
    let mut sorted: Vec<(usize, StreamPlan)> =
        depths.into_iter().zip(streams.into_iter().map(|(stream, _)| stream)).collect();
    sorted.sort_by_key(|(depth, _)| *depth);
    sorted.into_iter().map(|(_, stream)| stream).collect()
}
