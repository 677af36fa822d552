//! What comes after a page, in words.

use engine_plan::{ChainFrom, Next, PageFacts, Paging, Position, StreamPlan, Window};

/// What comes next, or why nothing does.
pub(super) fn words(
    stream: &StreamPlan,
    window: &Window,
    facts: &PageFacts,
    next: &Next,
) -> String {
    match next {
        Next::Page(position) => place(stream, position),
        Next::End => format!("the list ends here, because {}", end(stream, window, facts)),
        Next::Then(then) => match (&then.from, &then.until, then.twice) {
            (Some(from), Some(until), _) => format!("the part of the list from {from} to {until}"),
            (Some(from), None, _) => format!("the part of the list from {from} on"),
            (None, _, Some(_)) => {
                "the same list once more: nothing else shows whether it moved".to_owned()
            }
            (None, ..) => "another part of the list".to_owned(),
        },
        Next::Looping => {
            "the same page came again: the API does not page as the manifest says".to_owned()
        }
        Next::Plainly(_) => "the list again, without what the API does not do".to_owned(),
        Next::Instead(_) => "the list in parts".to_owned(),
    }
}

fn place(stream: &StreamPlan, position: &Position) -> String {
    let named = |what: &str, name: &str, value: &str| match name {
        "" => format!("{what} {value}"),
        name => format!("{what} {value} (`{name}={value}`)"),
    };
    match (position, &stream.paging) {
        (Position::Start, _) => "the first page".to_owned(),
        (Position::Offset { next, .. }, Paging::Offset { offset, .. }) => {
            named("offset", offset, &next.to_string())
        }
        (Position::Number { next, .. }, Paging::Number { page, .. }) => {
            named("page", page, &next.to_string())
        }
        (Position::Offset { next, .. }, _) => format!("offset {next}"),
        (Position::Number { next, .. }, _) => format!("page {next}"),
        (Position::Chain { next, .. }, Paging::Chain(chain)) => match &chain.send {
            Some(send) => named("the token", send, next),
            None => format!("the link {next}"),
        },
        (Position::Chain { next, .. }, _) => format!("the token {next}"),
        (Position::Walk { at, skip, .. }, _) => {
            let field = stream.cursor.as_ref().map_or("the cursor", |c| c.field.as_str());
            let skip = if *skip == 0 { String::new() } else { format!(", {skip} skipped") };
            format!("from `{field}` {at} on{skip}")
        }
    }
}

fn end(stream: &StreamPlan, window: &Window, facts: &PageFacts) -> String {
    if stream.stops_early(window) {
        return "what is older was known before --since".to_owned();
    }
    if facts.more == Some(false) {
        return "the page says that no more follow".to_owned();
    }
    match &stream.paging {
        Paging::Single => "the manifest says that it is one page".to_owned(),
        Paging::Chain(chain) if facts.next.is_none() => match &chain.from {
            ChainFrom::LinkHeader => "no `Link` header names a next page".to_owned(),
            ChainFrom::Header(name) => format!("the header `{name}` names no next page"),
            ChainFrom::Body(path) => format!("there is no next page at `{path}`"),
            ChainFrom::Last(field) => format!("no record has a `{field}` to go on after"),
        },
        _ => match facts.total {
            _ if facts.count == 0 => "the page is empty".to_owned(),
            Some(total) => format!("all {total} records that the API announces were read"),
            None => "the page brought nothing new".to_owned(),
        },
    }
}
