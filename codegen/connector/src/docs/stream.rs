//! One stream of the page: what it is, where it comes from, what is kept, and when changes are seen.

use engine_manifest::values::JsonPath;
use engine_plan::guarantee::period;
use engine_plan::{
    Column, Condition, CursorKind, Deletions, FeedPlan, Plan, Relation, Source, StreamPlan,
    TimeFormat,
};

use super::markdown::{code, codes, link, paragraph, prose, row, table};
use crate::check::promises;

pub(super) fn section(plan: &Plan, stream: &StreamPlan, docs: Option<&str>) -> String {
    let mut page = format!("### {}\n\n", code(&stream.name));
    let title = stream.title.as_deref().map(|title| format!("**{}**", prose(title)));
    let about = stream.description.as_deref();
    let about = match title {
        Some(title) => {
            Some(about.map_or(title.clone(), |about| format!("{title}: {}", prose(about))))
        }
        None => about.map(paragraph),
    };
    if let Some(about) = about {
        page.push_str(&format!("{about}\n\n"));
    }
    for (what, text) in facts(stream, docs) {
        page.push_str(&format!("- {what}: {text}\n"));
    }
    page.push_str(&format!("\n{}", table(&["change", "is seen"])));
    for (kind, promise) in promises(&plan.guarantee(stream)) {
        page.push_str(&row(&[kind, &prose(&promise)]));
    }
    page.push_str(&format!("\n{}", table(&["column", "type", "meaning"])));
    for (at, column) in stream.table.columns.iter().enumerate() {
        let meaning = meaning(stream, column, at < stream.table.key_columns);
        page.push_str(&row(&[&code(&column.name), column.kind.word(), &meaning]));
    }
    if !stream.relations.is_empty() {
        page.push_str(&format!("\n{}", table(&["relationship", "points to", "kept in"])));
        for relation in &stream.relations {
            page.push_str(&row(&[
                &code(&relation.name),
                &targets(relation),
                &kept_in(stream, relation),
            ]));
        }
    }
    page.push('\n');
    page
}

/// A stream's name that leads to its section.
pub(super) fn to_stream(name: &str) -> String {
    format!("[{}](#{name})", code(name))
}

fn to_streams<'s>(names: impl IntoIterator<Item = &'s str>) -> String {
    let mut all: Vec<String> = names.into_iter().map(to_stream).collect();
    all.dedup();
    all.join(", ")
}

fn facts(stream: &StreamPlan, docs: Option<&str>) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    let paths: Vec<String> = stream.lists.iter().map(|list| list.path.shown()).collect();
    if !paths.is_empty() {
        facts.push(("Path", codes(paths.iter().map(String::as_str))));
    }
    if !stream.via.is_empty() {
        let hosts = stream.via.iter().map(|(host, include)| match &stream.nested {
            Some(nested) => {
                let at = JsonPath(nested.at.clone()).to_string();
                format!("{} (its list {})", to_stream(host), code(&at))
            }
            None => format!("{} (include {})", to_stream(host), code(include)),
        });
        facts.push(("Comes along with", hosts.collect::<Vec<_>>().join(", ")));
    }
    if stream.nested.is_none() {
        facts.push(("One record", code(&stream.get.shown())));
    }
    for (name, values) in &stream.partitions {
        let values = codes(values.iter().map(String::as_str));
        facts.push(("Partitions", format!("{}: {values}", code(name))));
    }
    if !stream.belongs.is_empty() {
        let all: Vec<String> = stream.belongs.iter().map(condition).collect();
        facts.push(("Only records", format!("where {}", all.join(" and "))));
    }
    let key = stream.table.columns.iter().take(stream.table.key_columns);
    facts.push(("Key", codes(key.map(|column| column.name.as_str()))));
    if stream.is_nested() {
        facts.push(("Parents", to_streams(stream.parents().map(|(_, p)| p.stream.as_str()))));
    }
    let pairs = stream.table.members.iter().map(|pairs| pairs.name.as_str());
    if !stream.table.members.is_empty() {
        facts.push(("Shared by parents", format!("pairs in {}", codes(pairs))));
    }
    facts.push(("Cursor", cursor(stream)));
    facts.push(("Deletions", deletions(&stream.deletions)));
    facts.push(("Read", cadence(stream)));
    if let Some(rights) = &stream.rights {
        facts.push(("Rights", prose(rights)));
    }
    let free = stream.relations.iter().filter(|r| r.dangling).map(|r| r.name.as_str());
    if free.clone().next().is_some() {
        facts.push(("May name what is not there", codes(free)));
    }
    if let Some(docs) = docs {
        facts.push(("Documentation", link(docs)));
    }
    facts
}

/// What a column must be, or must not be.
fn condition(condition: &Condition) -> String {
    let values = condition.values.iter().map(|v| v.as_deref().unwrap_or("null"));
    let verb = if condition.except { "is none of" } else { "is one of" };
    format!("{} {verb} {}", code(&condition.column), codes(values))
}

fn cursor(stream: &StreamPlan) -> String {
    let Some(cursor) = &stream.cursor else {
        return match (stream.via.is_empty(), stream.reread_changed) {
            (true, false) => "none, the whole list is read".to_owned(),
            (true, true) => match &stream.recent {
                None => "none, the lists of changed parents are read".to_owned(),
                Some(recent) => format!(
                    "none, the lists of changed parents are read, and of those with a recent {}",
                    code(&recent.column)
                ),
            },
            (false, _) => "none of its own".to_owned(),
        };
    };
    let mut text = code(&cursor.field);
    text.push_str(match cursor.kind {
        CursorKind::Timestamp => "",
        CursorKind::NewestFirst => ", newest first",
        CursorKind::ClientSide => ", compared here: all pages are read",
        CursorKind::Id => ", a number that only grows",
    });
    if let Some(filter) = &cursor.filter {
        text.push_str(&format!(", filtered by {}", code(filter)));
    }
    if let Some((parameter, value)) = &cursor.order {
        text.push_str(&format!(", ordered by {}", code(&format!("{parameter}={value}"))));
    }
    match cursor.kind {
        CursorKind::Id => text.push_str(&format!(", overlap {}", cursor.overlap)),
        _ => text.push_str(&format!(", lookback {}", period(cursor.lookback))),
    }
    text
}

fn deletions(deletions: &Deletions) -> String {
    let Deletions { sweep, feeds, flag, cascades, probe, count, window } = deletions;
    let mut all = Vec::new();
    for FeedPlan { stream, column, only } in feeds {
        let mut text = format!("named by {} in {}", to_stream(stream), code(column));
        text.push_str(
            &only.iter().map(|c| format!(", where {}", condition(c))).collect::<String>(),
        );
        all.push(text);
    }
    if let Some(flag) = flag {
        let is = match flag.is.is_empty() {
            true => String::new(),
            false => format!(" is {}", codes(flag.is.iter().map(String::as_str))),
        };
        all.push(format!("flagged by {}{is}", code(&flag.column)));
    }
    for (owner, column) in cascades {
        all.push(format!("with their {} in {}", to_stream(owner), code(column)));
    }
    if let Some(window) = window {
        let every =
            window.every.map_or("in every run".to_owned(), |e| format!("every {}", period(e)));
        let field = code(&window.field);
        all.push(format!("the latest {} by {field} read completely {every}", period(window.back)));
    }
    if let Some(probe) = probe {
        let whose = match probe.every {
            Some(every) => format!("each record asked for every {}", period(every)),
            None => "suspects asked for".to_owned(),
        };
        all.push(format!("{whose}, at most {} in a run", probe.at_most));
    }
    if *count {
        all.push("the total is compared".to_owned());
    }
    if let Some(every) = sweep {
        all.push(format!("read completely every {}", period(*every)));
    }
    if all.is_empty() { "no strategy".to_owned() } else { all.join("; ") }
}

fn cadence(stream: &StreamPlan) -> String {
    let often = match stream.every {
        Some(every) => format!("at most once in {}", period(every)),
        None => "in every run".to_owned(),
    };
    let asked =
        if stream.by_default { "" } else { ", only when it is asked for by name or with `--all`" };
    format!("{often}{asked}")
}

fn meaning(stream: &StreamPlan, column: &Column, is_key: bool) -> String {
    let mut parts = Vec::new();
    if is_key {
        parts.push("key".to_owned());
    }
    match &column.source {
        Source::Id => {}
        Source::Attribute(name) if *name == column.name => {}
        Source::Attribute(name) => parts.push(format!("the attribute {}", code(name))),
        Source::Parent(variable) => {
            let parents = stream.parents().filter(|(_, link)| {
                link.variables.last().is_some_and(|(last, _)| last == variable)
            });
            let parents = to_streams(parents.map(|(_, link)| link.stream.as_str()));
            let of = if parents.is_empty() { String::new() } else { format!(" of {parents}") };
            let nested = stream.nested.as_ref();
            parts.push(match (nested, stream.via.first()) {
                (Some(nested), _) if nested.place.as_ref() == Some(variable) => {
                    "its place in the list".to_owned()
                }
                (Some(_), Some((host, _))) => format!("the key of {}", to_stream(host)),
                _ if stream.partitions.iter().any(|(name, _)| name == variable) => {
                    "the partition".to_owned()
                }
                _ => format!("from the path: the key{of}"),
            });
        }
        Source::Place { path, format } => {
            if *path != [column.name.as_str()] {
                parts.push(format!("the attribute {}", code(&path.join("."))));
            }
            match format {
                None => {}
                Some(TimeFormat::Unix) => parts.push("seconds since 1970".to_owned()),
                Some(TimeFormat::UnixMs) => parts.push("milliseconds since 1970".to_owned()),
                Some(TimeFormat::Pattern(p)) => parts.push(format!("written as {}", code(p))),
            }
        }
        Source::Constant(value) => parts.push(format!("always {}", code(value))),
        Source::RelationId(name) => parts.push(format!("the id of {}", code(name))),
        Source::RelationType(name) => parts.push(format!("the type of {}", code(name))),
    }
    if column.volatile {
        parts.push("changes by itself".to_owned());
    }
    parts.extend(column.comment.as_deref().map(prose));
    parts.join("; ")
}

fn targets(relation: &Relation) -> String {
    let streams = relation.to.iter().map(|name| to_stream(name));
    let types = relation.types.iter().map(|name| format!("{} (not read)", code(name)));
    streams.chain(types).collect::<Vec<_>>().join(", ")
}

fn kept_in(stream: &StreamPlan, relation: &Relation) -> String {
    let links = stream.table.links.iter().filter(|link| link.relationship == relation.name);
    let own = format!("{}_id", relation.name); // the path's variable, where they are one column
    let columns = stream.table.columns.iter().filter(|column| match &column.source {
        Source::RelationId(name) | Source::RelationType(name) => *name == relation.name,
        Source::Parent(name) => *name == own,
        _ => false,
    });
    match relation.many {
        true => format!("table {}", codes(links.map(|link| link.name.as_str()))),
        false => codes(columns.map(|column| column.name.as_str())),
    }
}
