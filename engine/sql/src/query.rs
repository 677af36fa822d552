//! Statements that both databases understand, with their values: written once, run by either.

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::{ColumnKind, Layout, Table};

use crate::names::{identifier, quoted};

/// A bound value, or one of a row that was found.
#[derive(Clone, Debug)]
pub(crate) enum Arg {
    Text(String),
    Texts(Vec<String>),
    Number(i64),
}

/// A statement. Every name in it went through [`quoted`], every value is bound.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    pub(crate) text: String,
    pub(crate) args: Vec<Arg>,
}

/// The values of a statement that is being written. Each gives the place where it stands: both
/// databases write it `$1`.
#[derive(Debug, Default)]
pub(crate) struct Args(Vec<Arg>);

impl Query {
    /// A statement without values.
    pub(crate) fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), args: Vec::new() }
    }
}

impl Args {
    fn place(&mut self, arg: Arg) -> String {
        self.0.push(arg);
        format!("${}", self.0.len())
    }

    pub(crate) fn text(&mut self, text: &str) -> String {
        self.place(Arg::Text(text.to_owned()))
    }

    pub(crate) fn number(&mut self, number: i64) -> String {
        self.place(Arg::Number(number))
    }

    pub(crate) fn texts(&mut self, texts: Vec<String>) -> String {
        self.place(Arg::Texts(texts))
    }

    pub(crate) fn query(self, text: String) -> Query {
        Query { text, args: self.0 }
    }
}

/// A connection that runs statements.
#[async_trait]
pub(crate) trait Runner: Send {
    /// Says how many rows it was about.
    async fn run(&mut self, query: Query) -> Outcome<u64>;
    /// The rows of a query for numbers and texts, none of them NULL.
    async fn rows(&mut self, query: Query) -> Outcome<Vec<Vec<Arg>>>;
}

/// Whose SQL it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// Whose rows are meant, and in which words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Site<'a> {
    pub(crate) dialect: Dialect,
    pub(crate) connection: &'a str,
    pub(crate) layout: Layout,
}

impl Site<'_> {
    /// A name as it is in the database, quoted.
    pub(crate) fn name(&self, name: &str) -> String {
        match self.dialect {
            Dialect::Sqlite => quoted(name),
            Dialect::Postgres => quoted(&identifier(name)),
        }
    }

    /// The database's own time, as its columns of times hold it.
    pub(crate) fn now(&self) -> &'static str {
        match self.dialect {
            Dialect::Sqlite => "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
            Dialect::Postgres => "now()",
        }
    }

    /// A time as RFC 3339 in UTC.
    pub(crate) fn shown(&self, time: &str) -> String {
        match self.dialect {
            Dialect::Sqlite => time.to_owned(),
            Dialect::Postgres => format!("to_char({time}, {})", crate::postgres::TIME),
        }
    }

    /// Restricts a table's rows to the connection's, where many share it.
    pub(crate) fn own(&self, args: &mut Args, alias: &str) -> String {
        match self.layout {
            Layout::Separate => String::new(),
            Layout::Shared => {
                format!(" AND {alias}.\"_connection\" = {}", args.text(self.connection))
            }
        }
    }

    /// Keys as a table of one column, `key`. In order, as transactions that lock several rows lock them
    /// in one order.
    pub(crate) fn keys(&self, args: &mut Args, mut keys: Vec<String>) -> String {
        keys.sort_unstable();
        let place = args.place(Arg::Texts(keys));
        match self.dialect {
            Dialect::Sqlite => format!("(SELECT value AS key FROM json_each({place}))"),
            Dialect::Postgres => format!("(SELECT key FROM unnest({place}::text[]) AS u(key))"),
        }
    }

    /// A condition on a key: one of these. So that the index serves: PostgreSQL would compare a join's
    /// every key with every other.
    pub(crate) fn among(&self, args: &mut Args, keys: Vec<String>) -> String {
        let place = args.place(Arg::Texts(keys));
        match self.dialect {
            Dialect::Sqlite => format!("IN (SELECT value FROM json_each({place}))"),
            Dialect::Postgres => format!("= ANY({place}::text[])"),
        }
    }

    /// The keys that a pass has seen, as a table of one column, `key`. A key may be there twice. `pass` are
    /// conditions on the marks `m`.
    pub(crate) fn marks(&self, pass: &str) -> String {
        match self.dialect {
            Dialect::Sqlite => format!(
                "(SELECT e.value AS key FROM _engine_seen AS m, json_each(m.keys) AS e WHERE {pass})"
            ),
            // not in the list of tables: that would be a join
            Dialect::Postgres => {
                format!("(SELECT unnest(m.keys) AS key FROM _engine_seen AS m WHERE {pass})")
            }
        }
    }

    /// Whether a pass has not seen a key.
    pub(crate) fn unseen(&self, key: &str, pass: &str) -> String {
        let marks = self.marks(pass);
        match self.dialect {
            Dialect::Sqlite => format!("{key} NOT IN (SELECT key FROM {marks})"),
            Dialect::Postgres => {
                format!("NOT EXISTS (SELECT 1 FROM {marks} AS a WHERE a.key = {key})")
            }
        }
    }

    /// A row's key as one text.
    pub(crate) fn key(&self, table: &Table, alias: &str) -> String {
        let columns = table.columns[..table.key_columns].iter();
        let columns: Vec<_> = columns.map(|c| format!("{alias}.{}", self.name(&c.name))).collect();
        match columns.as_slice() {
            [one] => one.clone(),
            many => format!("({})", many.join(&format!(" || {} || ", self.separator()))),
        }
    }

    /// Whether a row has this key: each part is compared with its column, so that the index serves.
    pub(crate) fn has_key(&self, table: &Table, alias: &str, key: &str) -> String {
        let same = |at: usize| {
            let column = self.name(&table.columns[at].name);
            format!("{alias}.{column} = {}", self.part(key, at, table.key_columns))
        };
        (0..table.key_columns).map(same).collect::<Vec<_>>().join(" AND ")
    }

    fn separator(&self) -> &'static str {
        match self.dialect {
            Dialect::Sqlite => "char(31)",
            Dialect::Postgres => "chr(31)",
        }
    }

    /// One of the parts of a key.
    fn part(&self, key: &str, at: usize, parts: usize) -> String {
        let separator = self.separator();
        match self.dialect {
            _ if parts == 1 => key.to_owned(),
            Dialect::Postgres => format!("split_part({key}, {separator}, {})", at + 1),
            Dialect::Sqlite => {
                let rest = (0..at).fold(key.to_owned(), |rest, _| {
                    format!("substr({rest}, instr({rest}, {separator}) + 1)")
                });
                if at + 1 == parts {
                    return rest;
                }
                format!("substr({rest}, 1, instr({rest}, {separator}) - 1)")
            }
        }
    }

    /// A column that holds a key of somebody else.
    pub(crate) fn reference(&self, alias: &str, column: &str) -> String {
        let column = self.name(column);
        match self.dialect {
            Dialect::Sqlite => format!("{alias}.{column}"),
            // it may have been made with another type
            Dialect::Postgres => format!("{alias}.{column}::text"),
        }
    }

    /// Whether a column's time is `from` or later.
    pub(crate) fn since(&self, column: &str, kind: ColumnKind, from: &str) -> String {
        match (self.dialect, kind) {
            // 30Z is before 30.5Z, but `Z` is behind `.`
            (Dialect::Sqlite, _) => format!("rtrim({column}, 'Z') >= rtrim({from}, 'Z')"),
            (Dialect::Postgres, ColumnKind::Date) => format!("{column} >= CAST({from} AS date)"),
            (Dialect::Postgres, ColumnKind::Timestamp) => {
                format!("{column} >= CAST({from} AS timestamp with time zone)")
            }
            (Dialect::Postgres, _) => {
                format!("rtrim({column}::text, 'Z') COLLATE \"C\" >= rtrim({from}, 'Z')")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_key_are_found_by_their_separator() {
        let site = |dialect| Site { dialect, connection: "own", layout: Layout::Separate };
        let (sqlite, postgres) = (site(Dialect::Sqlite), site(Dialect::Postgres));
        assert_eq!(sqlite.part("k", 0, 1), "k");
        assert_eq!(sqlite.part("k", 0, 2), "substr(k, 1, instr(k, char(31)) - 1)");
        assert_eq!(sqlite.part("k", 1, 2), "substr(k, instr(k, char(31)) + 1)");
        assert_eq!(postgres.part("k", 2, 3), "split_part(k, chr(31), 3)");
    }
}
