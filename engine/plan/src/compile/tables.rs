//! Tables of one connector have names of their own, whatever made them.

use std::collections::HashMap;

use engine_manifest::problem::code;
use engine_manifest::tree::clip;
use engine_manifest::{Problems, Span};

use crate::stream::StreamPlan;

/// What a table is for, in a message.
type Named<'s> = (String, &'s str, String);

/// Every table that a stream makes beside its own.
fn made(stream: &StreamPlan) -> Vec<Named<'_>> {
    let links = stream.table.links.iter().map(|l| {
        let what = format!("the links of `{}`", clip(&l.relationship));
        (l.name.to_lowercase(), l.name.as_str(), what)
    });
    let members = stream.table.members.iter().map(|m| {
        let what = format!("the pairs with `{}`", clip(&m.relationship));
        (m.name.to_lowercase(), m.name.as_str(), what)
    });
    links.chain(members).collect()
}

/// Reports tables that would have the same name, and tables of pairs with two equal columns. Databases don't
/// tell names apart that differ in their case only.
pub(super) fn apart(streams: &[(StreamPlan, Span)], problems: &mut Problems) {
    let mut seen: HashMap<String, (usize, String)> = HashMap::new();
    let own: HashMap<&str, Span> =
        streams.iter().map(|(s, span)| (s.name.as_str(), *span)).collect();
    for (stream, _) in streams {
        let view = format!("{}_live", stream.name);
        if let Some(span) = own.get(view.as_str()) {
            let message = format!("`{view}` is the view of the living rows of `{}`", stream.name);
            problems.add(code::COLUMN, *span, message, "rename one of the streams");
        }
    }
    for (at, (stream, span)) in streams.iter().enumerate() {
        for (lower, name, what) in made(stream) {
            match seen.get(&lower) {
                // two relationships of one stream: said with its columns
                Some((first, before)) if *first == at && before.starts_with("the links") => {
                    if what.starts_with("the pairs") {
                        twice(name, before, &what, *span, problems);
                    }
                }
                Some((_, before)) => twice(name, before, &what, *span, problems),
                None => {
                    seen.insert(lower, (at, what));
                }
            }
        }
        for pairs in &stream.table.members {
            if pairs.owner_column == pairs.target_column {
                let column = clip(&pairs.owner_column);
                let message = format!("the table of pairs would have the column `{column}` twice");
                let hint = "the path's variable is the parent's key: give it another name";
                problems.add(code::COLUMN, *span, message, hint);
            }
        }
    }
}

fn twice(name: &str, first: &str, second: &str, span: Span, problems: &mut Problems) {
    let message = format!("two tables would be called `{}`: {first} and {second}", clip(name));
    problems.add(code::COLUMN, span, message, "rename the relationship or the stream");
}
