//! Whose tables they are, and what their keys must be.

use engine_sync::destination::Outcome;
use engine_sync::{Change, DestinationError, Kind, Layout, Table};

/// A layout's name in `_engine_tables`.
pub(crate) fn word(layout: Layout) -> &'static str {
    match layout {
        Layout::Separate => "separate",
        Layout::Shared => "shared",
    }
}

/// A table's key columns, as the layout has them.
pub(crate) fn key(table: &Table, layout: Layout) -> Vec<&str> {
    let own = table.columns[..table.key_columns].iter().map(|c| c.name.as_str());
    (layout == Layout::Shared).then_some("_connection").into_iter().chain(own).collect()
}

/// Whether a connection may write a table of which these are the owners, with their layouts.
pub(crate) fn check(
    name: &str,
    connection: &str,
    layout: Layout,
    owners: &[(String, String)],
) -> Outcome<()> {
    let foreign =
        |message: String, hint: &str| Err(DestinationError::new(Kind::Foreign, message, hint));
    let Some((owner, found)) = owners.first() else { return Ok(()) };
    if found != word(layout) {
        return foreign(
            format!("table `{name}` was made with --layout {found} (by connection `{owner}`)"),
            "use that layout, or another database with --to",
        );
    }
    if layout == Layout::Separate && owner != connection {
        return foreign(
            format!("table `{name}` belongs to connection `{owner}`, this one is `{connection}`"),
            "use another database with --to, that connection's id with --connection, or --layout \
             shared for both",
        );
    }
    Ok(())
}

/// Checkpoints without a table: what they say was read is not here.
pub(crate) fn elsewhere(stream: &str) -> DestinationError {
    let message = format!("checkpoints of `{stream}` are here, but its table is not");
    let hint = format!(
        "use the destination with its rows, or read it from its beginning: `engine reset {stream}`"
    );
    DestinationError::new(Kind::Schema, message, hint)
}

/// The key that a table was made with must be the key that the manifest names.
pub(crate) fn same_key(table: &Table, layout: Layout, stored: &[String]) -> Outcome<()> {
    let wanted = key(table, layout);
    if stored == wanted {
        return Ok(());
    }
    let (name, stored, wanted) = (&table.name, stored.join(", "), wanted.join(", "));
    let message = format!("table `{name}` has the key ({stored}), the manifest says ({wanted})");
    let hint = "move the table away, use another database with --to, or restore the key";
    Err(DestinationError::new(Kind::Schema, message, hint))
}

/// The columns with a parent's key that no key of the table begins with.
pub(crate) fn parents(table: &Table) -> Vec<&str> {
    let first = table.columns.first().map(|c| c.name.as_str());
    let parent = |c: &&engine_sync::Column| matches!(c.source, engine_sync::Source::Parent(_));
    let names = table.columns.iter().filter(parent).map(|c| c.name.as_str());
    names.filter(|name| Some(*name) != first).collect()
}

/// How a table would change.
pub(crate) fn change(table: &Table, is_new: bool, has: impl Fn(&str) -> bool) -> Option<Change> {
    if is_new {
        return Some(Change::of_new(table));
    }
    let names = table.columns.iter().map(|c| &c.name).filter(|name| !has(name));
    let columns: Vec<String> = names.cloned().collect();
    let table = table.name.clone();
    (!columns.is_empty()).then_some(Change { table, is_new, columns })
}

/// Columns that are for the engine only, or the same in every row of the view.
pub(crate) const HIDDEN: [&str; 2] = ["_hash", "_deleted_at"];

/// The name of the view of a table's living rows.
pub(crate) fn view(table: &Table) -> String {
    format!("{}_live", table.name)
}

/// What a run says when the view's name is somebody else's.
pub(crate) fn taken(view: &str) -> String {
    format!("no view of the living rows: something else is called `{view}`")
}
