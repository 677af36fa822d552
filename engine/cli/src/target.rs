//! Where rows go: what `--to` names, and how it is opened.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine_files::JsonlSink;
use engine_sql::{PostgresDestination, PostgresUrl, SqliteDestination, SqliteStateStore};
use engine_sync::inspect::RepairRow;
use engine_sync::{Destination, DestinationError, Inspect, Journal, Kind, Layout};

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
    /// `jsonl:DIR`
    Jsonl(PathBuf),
}

/// Where a folder of files keeps what is stored about them.
const STATE_FILE: &str = "_engine.db";

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
        if let Some(folder) = url.strip_prefix("jsonl:") {
            return match folder {
                "" => Err(no("the destination names no folder".into())),
                folder => Ok(Self::Jsonl(PathBuf::from(folder))),
            };
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
            Self::Jsonl(folder) => {
                if layout == Layout::Shared {
                    let message = "files are not shared between connections";
                    let hint = "leave --layout out, or give each connection a folder of its own";
                    return Err(DestinationError::new(Kind::Foreign, message, hint));
                }
                std::fs::create_dir_all(folder).map_err(|e| unusable(folder, &e))?;
                let store = SqliteStateStore::open(&folder.join(STATE_FILE)).await?;
                Arc::new(Journal::new(Arc::new(store), JsonlSink::new(folder), connection))
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
            Self::Jsonl(folder) => vec![Arc::new(journal(folder, id).await?)],
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
            Self::Jsonl(folder) => Arc::new(journal(folder, connection).await?),
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
            Self::Jsonl(folder) => folder.join(STATE_FILE).exists(),
        }
    }

    /// The address as it is written down: whole paths, no passwords.
    pub(crate) fn remembered(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{}", whole(path).display()),
            Self::Jsonl(folder) => format!("jsonl:{}", whole(folder).display()),
            Self::Postgres(url) => url.in_words(),
        }
    }

    /// How somebody looks at a table of the demo.
    pub(crate) fn example(&self, table: &str, query: &str) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite3 {} '{query}'", path.display()),
            Self::Postgres(url) => {
                let schema = url.schema().unwrap_or("demo");
                format!("psql: SET search_path = \"{schema}\"; {query}")
            }
            Self::Jsonl(folder) => {
                format!("head -n 1 {}", folder.join(format!("{table}.jsonl")).display())
            }
        }
    }

    /// The file, where it is one.
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(path) => Some(path),
            Self::Postgres(_) | Self::Jsonl(_) => None,
        }
    }
}

/// A folder of files, for looking.
async fn journal(folder: &Path, connection: &str) -> Result<Journal<JsonlSink>, DestinationError> {
    let store = SqliteStateStore::look(&folder.join(STATE_FILE)).await?;
    Ok(Journal::new(Arc::new(store), JsonlSink::new(folder), connection))
}

fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn unusable(folder: &Path, why: &std::io::Error) -> DestinationError {
    let message = format!("the folder {} can't be made: {why}", folder.display());
    DestinationError::new(Kind::Unavailable, message, "check the path and the rights, or use --to")
}
