//! The one module that puts names into SQL: always quoted. Values are always bound.

use std::borrow::Cow;

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

/// Longest identifier that PostgreSQL keeps, in bytes (NAMEDATALEN - 1); longer ones it cuts.
const IDENTIFIER_MAX: usize = 63;

/// Columns that every table of PostgreSQL has
/// (https://www.postgresql.org/docs/current/ddl-system-columns.html): no other can be called so.
const SYSTEM_COLUMNS: [&str; 6] = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

/// A name as PostgreSQL keeps it whole: a longer one, and one that it has given away, end in a hash of
/// all of it.
pub(crate) fn identifier(name: &str) -> Cow<'_, str> {
    if name.len() <= IDENTIFIER_MAX && !SYSTEM_COLUMNS.contains(&name) {
        return Cow::Borrowed(name);
    }
    let hash = format!("_{:08x}", xxhash_rust::xxh3::xxh3_64(name.as_bytes()) >> 32);
    let mut end = name.len().min(IDENTIFIER_MAX - hash.len());
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    Cow::Owned(format!("{}{hash}", &name[..end]))
}

/// A quoted text, for the few places where SQL takes no bound value.
pub(crate) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\0', "").replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_stay_apart() {
        let (a, b) = ("é".repeat(40) + "a", "é".repeat(40) + "b");
        assert_eq!(identifier("plain"), "plain");
        assert_eq!(identifier(&"x".repeat(63)).len(), 63);
        assert!(identifier(&a).len() <= 63 && identifier(&a) != identifier(&b));
        assert!(identifier(&a).starts_with(&"é".repeat(27)));
        assert!(identifier("xmin").starts_with("xmin_") && identifier("xmin").len() == 13);
    }

    #[test]
    fn quotes_are_doubled() {
        assert_eq!(quoted("a\"; DROP TABLE x; --"), "\"a\"\"; DROP TABLE x; --\"");
        assert_eq!(literal("it's\0"), "'it''s'");
    }
}
