//! What came of a case, and what was expected of it: where they differ first.

use std::collections::{BTreeMap, BTreeSet};

use engine_plan::{Plan, record_schema};
use engine_sync::StreamStatus;
use serde::Serialize;
use serde_json::Value;

use super::expected::{Expected, Line};
use super::play::Played;

/// Problems of one kind that are shown.
const SHOWN_MAX: usize = 10;

/// Something is not as it should be.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Problem {
    /// `request`, `exchange`, `run`, `row`, `checkpoint` or `schema`.
    pub(crate) kind: &'static str,
    pub(crate) message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) table: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) column: Option<String>,
    /// As JSON; nothing was expected when it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expected: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) found: Option<Value>,
}

impl Problem {
    fn new(kind: &'static str, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), ..Self::default() }
    }
}

/// The first of them, and how many there are beside.
fn some(kind: &'static str, all: Vec<String>) -> Vec<Problem> {
    let beside = all.len().saturating_sub(SHOWN_MAX);
    let shown = all.into_iter().take(SHOWN_MAX).map(|message| Problem::new(kind, message));
    let rest = (beside > 0).then(|| Problem::new(kind, format!("and {beside} more")));
    shown.chain(rest).collect()
}

/// What was asked and not recorded, and what was recorded and not asked.
pub(crate) fn exchanges(played: &Played) -> Vec<Problem> {
    let missed = played.missed.iter().map(ToString::to_string).collect();
    let left = played.left.iter().map(|line| format!("recorded, but not asked for: {line}"));
    let mut found = some("request", missed);
    found.extend(some("exchange", left.collect()));
    found
}

/// Rows, checkpoints, and how each stream ended.
pub(crate) fn streams(played: &Played, found: &Expected, expected: &Expected) -> Vec<Problem> {
    let mut problems = Vec::new();
    let failed = played.report.streams.iter().filter_map(|stream| {
        let error = stream.error.as_ref().filter(|_| stream.status != StreamStatus::Succeeded)?;
        let as_expected = expected.streams[&stream.stream]["status"] == stream.status.word();
        (!as_expected).then(|| format!("{}: {} ({})", stream.stream, error.message, error.code))
    });
    let run = played.report.error.as_ref().map(|e| format!("{} ({})", e.message, e.code));
    problems.extend(some("run", run.into_iter().chain(failed).collect()));
    problems.extend(rows(&expected.rows, &found.rows));
    problems.extend(checkpoints(&expected.streams, &found.streams));
    problems
}

/// The first row that differs, and how many there are beside.
fn rows(expected: &[Line], found: &[Line]) -> Option<Problem> {
    type Rows<'l> = BTreeMap<(&'l str, &'l [String]), &'l Line>;
    fn by_key(lines: &[Line]) -> Rows<'_> {
        lines.iter().map(|l| ((l.table.as_str(), l.key.as_slice()), l)).collect()
    }
    let (old, new) = (by_key(expected), by_key(found));
    let lines = expected.iter().chain(found);
    let mut seen = BTreeSet::new();
    let mut differing = Vec::new();
    for line in lines {
        let at = (line.table.as_str(), line.key.as_slice());
        if old.get(&at) != new.get(&at) && seen.insert(at) {
            differing.push(line);
        }
    }
    let first = differing.first()?;
    let at = (first.table.as_str(), first.key.as_slice());
    let mut problem = row(old.get(&at).copied(), new.get(&at).copied());
    problem.table = Some(first.table.clone());
    problem.key = Some(first.key.clone());
    let beside = differing.len() - 1;
    if beside > 0 {
        problem.message = format!("{}; {beside} more rows differ", problem.message);
    }
    Some(problem)
}

/// Where two rows of one key differ.
fn row(expected: Option<&Line>, found: Option<&Line>) -> Problem {
    let json = |line: &Line| serde_json::to_value(line).unwrap_or_default();
    let (Some(old), Some(new)) = (expected, found) else {
        let what = if found.is_some() { "a row that was not expected" } else { "a row is missing" };
        let (expected, found) = (expected.map(json), found.map(json));
        return Problem { expected, found, ..Problem::new("row", what) };
    };
    if let (Some(old), Some(new)) = (&old.row, &new.row) {
        let names = old.keys().chain(new.keys());
        if let Some(name) = names.into_iter().find(|name| old.get(*name) != new.get(*name)) {
            return Problem {
                column: Some(name.clone()),
                expected: old.get(name).cloned(),
                found: new.get(name).cloned(),
                ..Problem::new("row", "a value differs")
            };
        }
    }
    let what = "a row differs";
    Problem { expected: Some(json(old)), found: Some(json(new)), ..Problem::new("row", what) }
}

/// The first place where the checkpoints differ.
fn checkpoints(expected: &Value, found: &Value) -> Option<Problem> {
    let mut path = Vec::new();
    let (old, new) = first_difference(expected, found, &mut path)?;
    let stream = path.first().cloned();
    Some(Problem {
        table: stream,
        column: Some(path.iter().skip(1).cloned().collect::<Vec<_>>().join(" > ")),
        expected: old.cloned(),
        found: new.cloned(),
        ..Problem::new("checkpoint", "a stream stands elsewhere")
    })
}

/// The names that lead to the first place where two documents differ, and what is there.
fn first_difference<'v>(
    a: &'v Value,
    b: &'v Value,
    path: &mut Vec<String>,
) -> Option<(Option<&'v Value>, Option<&'v Value>)> {
    let (Value::Object(old), Value::Object(new)) = (a, b) else {
        return (a != b).then_some((Some(a), Some(b)));
    };
    for name in old.keys().chain(new.keys()) {
        path.push(name.clone());
        match (old.get(name), new.get(name)) {
            (Some(a), Some(b)) => {
                if let Some(found) = first_difference(a, b, path) {
                    return Some(found);
                }
            }
            (a, b) => return Some((a, b)),
        }
        path.pop();
    }
    None
}

/// Records that are not what the stream's declarations say, and those without a usable key.
pub(crate) fn records(plan: &Plan, played: &Played) -> Vec<Problem> {
    let mut problems = Vec::new();
    for stream in &plan.streams {
        let rows = played.contents.rows.get(&stream.name).into_iter().flatten();
        let schema = record_schema(stream);
        let validator = match jsonschema::validator_for(&schema) {
            Ok(validator) => validator,
            Err(error) => {
                let message = format!("the schema of {} is none: {error}", stream.name);
                problems.push(Problem::new("schema", message));
                continue;
            }
        };
        for (key, row) in rows {
            let Ok(record) = serde_json::from_str::<Value>(&row.raw) else { continue };
            problems.extend(validator.iter_errors(&record).map(|error| Problem {
                table: Some(stream.name.clone()),
                key: Some(key.split(engine_plan::KEY_SEPARATOR).map(str::to_owned).collect()),
                column: Some(error.instance_path().to_string()),
                found: record.pointer(&error.instance_path().to_string()).cloned(),
                ..Problem::new("schema", format!("the record is not as declared: {error}"))
            }));
        }
    }
    let beside = problems.len().saturating_sub(SHOWN_MAX);
    problems.truncate(SHOWN_MAX);
    if beside > 0 {
        problems.push(Problem::new("schema", format!("and {beside} more")));
    }
    problems
}
