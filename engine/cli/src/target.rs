//! Where rows go: what `--to` names, and how it is opened.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine_sql::{PostgresDestination, PostgresUrl, SqliteDestination};
use engine_sync::inspect::RepairRow;
use engine_sync::{Destination, DestinationError, Inspect, Layout};

use crate::exit::Exit;

/// Changes by operators that are shown.
const REPAIRS_SHOWN: u32 = 10;

/// What a `--to` names.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// `sqlite:PATH`
    Sqlite(PathBuf),
    /// `postgres://…`
    Postgres(Box<PostgresUrl>),
}

/// A destination that is open for looking at it.
pub(crate) type Look = Arc<dyn Inspect>;

impl Target {
    /// Reads a destination's address.
    pub(crate) fn parse(url: &str) -> Result<Self, Exit> {
        let no = |message: String| Exit::usage("E0009", message, "such as sqlite:pco.db");
        // an address may carry a password: only its scheme is shown
        let scheme: String = url.split(':').next().unwrap_or_default().chars().take(20).collect();
        if matches!(scheme.as_str(), "postgres" | "postgresql") {
            let hint = "such as postgres://user@host/database?schema=pco";
            let parsed = url.parse().map_err(|e: String| Exit::usage("E0009", e, hint))?;
            return Ok(Self::Postgres(Box::new(parsed)));
        }
        match url.strip_prefix("sqlite:") {
            Some("" | ":memory:" | "//:memory:") => Err(no("the destination names no file".into())),
            Some(path) => Ok(Self::Sqlite(PathBuf::from(path.strip_prefix("//").unwrap_or(path)))),
            None => Err(no(format!("destinations of the kind `{scheme}:` are not supported"))),
        }
    }

    /// Opens it for a connection that will write `tables`.
    pub(crate) async fn open(
        &self,
        connection: &str,
        layout: Layout,
        tables: &[&str],
    ) -> Result<Arc<dyn Destination>, DestinationError> {
        Ok(match self {
            Self::Sqlite(path) => {
                Arc::new(SqliteDestination::open(path, connection, layout, false, tables).await?)
            }
            Self::Postgres(url) => {
                Arc::new(PostgresDestination::open(url, connection, layout, false, tables).await?)
            }
        })
    }

    /// Opens it only for looking: where an address does not say which schema, all that are the engine's.
    pub(crate) async fn look(
        &self,
        connection: Option<&str>,
    ) -> Result<Vec<Look>, DestinationError> {
        let layout = Layout::Separate;
        let id = connection.unwrap_or_default();
        Ok(match self {
            Self::Sqlite(path) => {
                vec![Arc::new(SqliteDestination::open(path, id, layout, true, &[]).await?)]
            }
            Self::Postgres(url) => {
                let schemas = match (url.schema(), connection) {
                    (Some(schema), _) => vec![schema.to_owned()],
                    (None, Some(connection)) => vec![connection.to_owned()],
                    (None, None) => PostgresDestination::schemas(url).await?,
                };
                let mut all: Vec<Look> = Vec::new();
                for schema in schemas {
                    let url = url.in_schema(&schema);
                    let open = PostgresDestination::open(&url, id, layout, true, &[]).await?;
                    all.push(Arc::new(open));
                }
                all
            }
        })
    }

    /// Opens it only for looking at one connection's units.
    pub(crate) async fn look_at(
        &self,
        connection: &str,
    ) -> Result<Arc<dyn Destination>, DestinationError> {
        let layout = Layout::Separate;
        Ok(match self {
            Self::Sqlite(path) => {
                Arc::new(SqliteDestination::open(path, connection, layout, true, &[]).await?)
            }
            Self::Postgres(url) => {
                Arc::new(PostgresDestination::open(url, connection, layout, true, &[]).await?)
            }
        })
    }

    /// The latest changes that operators made to a connection's state.
    pub(crate) async fn repairs(
        &self,
        connection: &str,
    ) -> Result<Vec<RepairRow>, DestinationError> {
        let mut all = Vec::new();
        for place in self.look(Some(connection)).await? {
            all.extend(place.repairs(Some(connection), REPAIRS_SHOWN).await?);
        }
        Ok(all)
    }

    /// Whether there may be something to look at.
    pub(crate) fn may_exist(&self) -> bool {
        match self {
            Self::Sqlite(path) => path.exists(),
            Self::Postgres(_) => true,
        }
    }

    /// The address as it is written down: whole paths, no passwords.
    pub(crate) fn remembered(&self) -> String {
        match self {
            Self::Sqlite(path) => {
                let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
                format!("sqlite:{}", path.display())
            }
            Self::Postgres(url) => url.in_words(),
        }
    }

    /// The file, where it is one.
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(path) => Some(path),
            Self::Postgres(_) => None,
        }
    }
}
