//! Parents before their children.

use std::collections::{HashMap, HashSet};

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
    let mut known: HashMap<&str, usize> = HashMap::with_capacity(streams.len());
    let mut depths = Vec::with_capacity(streams.len());
    for (stream, span) in &streams {
        let mut path: Vec<&str> = Vec::new();
        let mut on_path: HashSet<&str> = HashSet::new();
        let mut at = stream.name.as_str();
        let base = loop {
            if let Some(depth) = known.get(at) {
                break depth + 1;
            }
            if !on_path.insert(at) {
                if at == stream.name {
                    let message = format!("`{}` is its own ancestor", stream.local);
                    let hint = "a parent must be readable before its children: break the circle";
                    problems.add(code::CYCLE, *span, message, hint);
                }
                break 0;
            }
            path.push(at);
            match parent.get(at) {
                Some(up) => at = up,
                None => break 0,
            }
        };
        let depth = base + path.len().saturating_sub(1);
        // streams on a circle keep no depth, so that each of them is reported
        if !parent.contains_key(at) || known.contains_key(at) {
            for (above, name) in path.iter().rev().enumerate() {
                known.insert(name, base + above);
            }
        }
        depths.push(known.get(stream.name.as_str()).copied().unwrap_or(depth));
    }
    let mut sorted: Vec<(usize, StreamPlan)> =
        depths.into_iter().zip(streams.into_iter().map(|(stream, _)| stream)).collect();
    sorted.sort_by_key(|(depth, _)| *depth);
    sorted.into_iter().map(|(_, stream)| stream).collect()
}
