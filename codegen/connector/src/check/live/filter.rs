//! Whether an API understands the filter of a stream's cursor.

use engine_client::Verdict;
use engine_plan::{CursorKind, PageFacts};

use crate::live::page::{List, Page};

/// What is known about the filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Filter {
    /// The stream has none.
    None,
    /// The API filters, or says that it does.
    Obeyed,
    /// It does not: what shows it.
    Ignored(String),
    /// It does not want it.
    Refused(String),
    /// Nothing shows it: why.
    Unproven(&'static str),
}

/// Times within a second of each other may be one time to an API.
const SAME_TIME_NS: i128 = 1_000_000_000;

/// Tries the filter: what changed since the newest time of the page is asked for. An API that ignores it
/// answers with the older records again.
pub(super) async fn tried(list: &List<'_>, page: &Page) -> Filter {
    let Some(cursor) = list.stream.cursor.as_ref().filter(|c| c.filter.is_some()) else {
        return Filter::None;
    };
    if let Some(said) = said(&page.facts) {
        return said;
    }
    let points = &page.own.points;
    let Some((newest, text)) = points.iter().max_by_key(|(point, _)| *point) else {
        return Filter::Unproven("no record of the page has a value of the cursor's field");
    };
    let same = if cursor.kind == CursorKind::Id { 0 } else { SAME_TIME_NS };
    let older = |points: &[(i128, String)]| {
        points.iter().filter(|(point, _)| *point < newest.saturating_sub(same)).count()
    };
    if older(points) == 0 {
        return Filter::Unproven("all records of the page have the same value");
    }
    let now = list.access.client.clock().now();
    let mut window = list.stream.in_steps(list.stream.open(Some(text)), now);
    match list.page(&mut window).await {
        Ok(page) => match (older(&page.own.points), page.own.points.len()) {
            (0, _) => Filter::Obeyed,
            (older, all) => Filter::Ignored(format!(
                "asked for what changed since {text}, it sent {older} older records of {all}"
            )),
        },
        Err(trouble) => match trouble.verdict {
            Verdict::Fail | Verdict::NotFound | Verdict::Forbidden | Verdict::RestartWindow => {
                Filter::Refused(trouble.failure.to_string())
            }
            _ => Filter::Unproven("the API gave no second page"),
        },
    }
}

/// What the page itself says, where the manifest's `expect` knows where it says so.
fn said(facts: &PageFacts) -> Option<Filter> {
    match facts.filterable? {
        false => {
            let why = "the page does not name it among the fields that can be filtered by";
            Some(Filter::Ignored(why.to_owned()))
        }
        true => Some(Filter::Obeyed),
    }
}
