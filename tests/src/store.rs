//! A destination as its user sees it from outside: a SQLite file or a PostgreSQL database, asked in one way.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::postgres::{Database, Server, is_here};
use crate::{bin, db};

/// A place for rows, empty at first.
#[derive(Debug)]
pub enum Store {
    /// A file in a folder of its own.
    Sqlite(TempDir),
    /// A database of the tests' own server.
    Postgres(Database),
}

impl Store {
    /// A new file.
    pub fn sqlite() -> Self {
        Self::Sqlite(tempfile::tempdir().expect("a temporary folder"))
    }

    /// A new database of the shared server.
    pub fn postgres() -> Self {
        Self::Postgres(Server::shared().database())
    }

    /// One of each kind that is here; says which is not.
    pub fn each(test: &str) -> Vec<Self> {
        let mut all = vec![Self::sqlite()];
        if is_here(test) {
            all.push(Self::postgres());
        }
        all
    }

    /// Its name in messages.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// The file, where it is one.
    pub fn path(&self) -> PathBuf {
        match self {
            Self::Sqlite(folder) => folder.path().join("x.db"),
            Self::Postgres(_) => panic!("no file"),
        }
    }

    /// Its address for `--to`.
    pub fn to(&self) -> String {
        match self {
            Self::Sqlite(_) => format!("sqlite:{}", self.path().display()),
            Self::Postgres(database) => database.url(),
        }
    }

    /// `engine sync --connector pco` into it.
    pub fn sync(&self, api: &str) -> std::process::Command {
        bin::sync_pco_to(api, &self.to())
    }

    /// The number that a query gives.
    pub fn number(&self, sql: &str) -> u64 {
        match self {
            Self::Sqlite(_) => db::number(&self.path(), sql),
            Self::Postgres(database) => database.number(sql),
        }
    }

    /// Rows of texts.
    pub fn rows(&self, sql: &str) -> Vec<Vec<String>> {
        match self {
            Self::Sqlite(_) => db::rows(&self.path(), sql),
            Self::Postgres(database) => database.rows(sql),
        }
    }

    /// Changes it from outside. What falls takes the view of living rows along.
    pub fn execute(&self, sql: &str) {
        match self {
            Self::Sqlite(_) => db::execute(&self.path(), sql),
            Self::Postgres(database) if sql.contains("DROP ") => {
                database.execute(&format!("{sql} CASCADE"));
            }
            Self::Postgres(database) => database.execute(sql),
        }
    }

    /// A column with a time, as RFC 3339 in UTC without fractions.
    pub fn time(&self, column: &str) -> String {
        match self {
            Self::Sqlite(_) => column.to_owned(),
            Self::Postgres(_) => {
                format!("to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
            }
        }
    }
}

/// A SQLite file that a test has made itself.
pub fn file(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}
