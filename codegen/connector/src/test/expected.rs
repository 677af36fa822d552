//! What must come of a case: the rows of every table, and where every stream stands.

use std::collections::BTreeMap;
use std::path::Path;

use engine_plan::{KEY_SEPARATOR, Plan};
use engine_sync::is_inner;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::case::{laid_out, read, text, write};
use super::play::Played;
use crate::Usage;

/// A row per line, in the order of the streams, and by key.
const ROWS: &str = "rows.jsonl";
/// How each stream ended, and its checkpoints.
const CHECKPOINTS: &str = "checkpoints.json";

/// One line of the rows: a row, or the targets of a relationship to many.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    pub(crate) table: String,
    pub(crate) key: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) deleted: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) row: Option<BTreeMap<String, Value>>,
    /// Ids, and types where they are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) targets: Option<Vec<(String, String)>>,
}

/// What must come of a case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Expected {
    pub(crate) rows: Vec<Line>,
    /// By stream.
    pub(crate) streams: Value,
}

impl Expected {
    /// What came of a case.
    pub(crate) fn of(plan: &Plan, played: &Played) -> Self {
        let contents = &played.contents;
        let key = |text: &str| text.split(KEY_SEPARATOR).map(str::to_owned).collect();
        let mut rows = Vec::new();
        for table in plan.streams.iter().map(|s| &s.table) {
            for (at, row) in contents.rows.get(&table.name).into_iter().flatten() {
                let (table, row, deleted) =
                    (table.name.clone(), Some(row.cells.clone()), row.deleted);
                rows.push(Line { table, key: key(at), deleted, row, targets: None });
            }
            for link in table.links.iter().chain(&table.members) {
                for (at, targets) in contents.links.get(&link.name).into_iter().flatten() {
                    let (table, targets) = (link.name.clone(), Some(targets.clone()));
                    rows.push(Line { table, key: key(at), deleted: false, row: None, targets });
                }
            }
        }
        Self { rows, streams: streams(played) }
    }

    pub(crate) fn read(folder: &Path) -> Result<Self, Usage> {
        let path = folder.join(ROWS);
        let lines = text(&path)?;
        let lines = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let row = |(at, line): (usize, &str)| {
            serde_json::from_str(line).map_err(|e| {
                let message = format!("{}:{}: {e}", path.display(), at + 1);
                Usage::new(message, "mend it, or let `--update` write it".into())
            })
        };
        let rows = lines.map(row).collect::<Result<_, _>>()?;
        Ok(Self { rows, streams: read(&folder.join(CHECKPOINTS))? })
    }

    /// Its files: names and texts.
    pub(crate) fn files(&self) -> [(&'static str, String); 2] {
        let line = |line: &Line| serde_json::to_string(line).expect("names are texts") + "\n";
        let rows = self.rows.iter().map(line).collect();
        [(ROWS, rows), (CHECKPOINTS, laid_out(&self.streams))]
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<(), Usage> {
        self.files().iter().try_for_each(|(name, text)| write(folder, name, text))
    }
}

/// How each stream ended, and its checkpoints by partition.
fn streams(played: &Played) -> Value {
    let mut all = serde_json::Map::new();
    for report in &played.report.streams {
        let own = played.contents.checkpoints.iter();
        let own =
            own.filter(|((stream, partition), _)| *stream == report.stream && !is_inner(partition));
        let checkpoints: BTreeMap<String, Value> = own
            .filter_map(|((_, partition), stored)| {
                let text = stored.text.as_deref()?;
                Some((partition.clone(), serde_json::from_str(text).unwrap_or(Value::Null)))
            })
            .collect();
        let mut stream = json!({
            "status": report.status.word(), "read": report.read, "checkpoints": checkpoints
        });
        if report.quarantined > 0 {
            stream["quarantined"] = report.quarantined.into();
        }
        all.insert(report.stream.clone(), stream);
    }
    Value::Object(all)
}
