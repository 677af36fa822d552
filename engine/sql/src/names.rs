//! The one module that puts names into SQL: always quoted. Values are always bound.

use sqlx::AssertSqlSafe;

/// A quoted identifier (SQL-92 delimited identifier: quotes inside are doubled).
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\"").replace('\0', ""))
}

/// Quoted identifiers, separated by commas.
pub(crate) fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().map(quoted).collect::<Vec<_>>().join(", ")
}

/// SQL that was put together here: every name in it went through [`quoted`].
pub(crate) fn sql(text: impl Into<String>) -> AssertSqlSafe<String> {
    AssertSqlSafe(text.into())
}

/// `(?, ?, …), (?, ?, …)`
pub(crate) fn places(rows: usize, columns: usize) -> String {
    let row = format!("({})", vec!["?"; columns].join(", "));
    vec![row.as_str(); rows].join(", ")
}
