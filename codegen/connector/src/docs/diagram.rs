//! Who belongs to whom, as Mermaid draws it.

use std::collections::BTreeSet;

use engine_plan::{Relation, StreamPlan};

/// The parents and relationships of some streams; those of others only where they lead there.
pub(super) fn diagram(streams: &[&StreamPlan]) -> String {
    let mut lines = Vec::new();
    let mut drawn = BTreeSet::new();
    for stream in streams {
        for (from, arrow, label) in arrows(stream) {
            drawn.insert(from.clone());
            drawn.insert(stream.name.clone());
            let (from, to, label) = (entity(&from), entity(&stream.name), entity(&label));
            let line = format!("{from} {arrow} {to} : {label}");
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    let alone = streams.iter().filter(|stream| !drawn.contains(&stream.name));
    lines.extend(alone.map(|stream| entity(&stream.name)));
    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
    format!("```mermaid\nerDiagram\n{lines}```\n")
}

/// What leads to a stream: from where, how, and what it is called.
fn arrows(stream: &StreamPlan) -> Vec<(String, &'static str, String)> {
    let mut all = Vec::new();
    let shared = !stream.table.members.is_empty();
    for (_, link) in stream.parents() {
        let arrow = if shared { "}o--o{" } else { "||--o{" };
        let variable = link.variables.last().map_or("", |(variable, _)| variable);
        all.push((link.stream.clone(), arrow, variable.to_owned()));
    }
    for Relation { name, to, types: _, many, dangling: _ } in &stream.relations {
        for target in to {
            // a child that names its parent in a relationship too
            let column = format!("{name}_id");
            let same =
                !many && all.iter().any(|(from, _, label)| from == target && *label == column);
            if !same {
                let arrow = if *many { "}o--o{" } else { "|o--o{" };
                all.push((target.clone(), arrow, name.clone()));
            }
        }
    }
    all
}

/// A name in quotes: without them, words such as `title` or `one` are Mermaid's own.
fn entity(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || "_-.".contains(c) { c } else { '_' };
    format!("\"{}\"", name.chars().map(plain).collect::<String>())
}
