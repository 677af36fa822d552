//! How the outcome of tests is printed.

use serde_json::{Value, json};

use super::Verdict;
use super::compare::Problem;
use crate::out;

/// Longest value that is shown to people.
const VALUE_MAX: usize = 400;

/// A line per case, what differs below it, and a summary.
pub(crate) fn human(connector: &str, verdicts: &[Verdict]) {
    for verdict in verdicts {
        let Verdict { case, exchanges, streams, rows, problems, updated } = verdict;
        let word = if problems.is_empty() { "ok    " } else { "FAILED" };
        let updated = if *updated { ", updated" } else { "" };
        out(&format!(
            "{word}  {case}: {streams} streams, {rows} rows, {exchanges} exchanges{updated}"
        ));
        for problem in problems {
            lines(problem).iter().for_each(|line| out(&format!("        {line}")));
        }
    }
    let failed = verdicts.iter().filter(|v| !v.problems.is_empty()).count();
    let passed = verdicts.len() - failed;
    out(&format!("{connector}: {passed} passed, {failed} failed"));
    let stale = |p: &Problem| matches!(p.kind, "row" | "checkpoint");
    if verdicts.iter().any(|v| v.problems.iter().any(stale)) {
        out("hint: if what is found is right, `--update` makes it what is expected");
    }
}

/// What is wrong, and below it where and what.
fn lines(problem: &Problem) -> Vec<String> {
    let Problem { kind, message, table, key, column, expected, found } = problem;
    let mut lines = vec![format!("{kind}: {message}")];
    let named = |what: &str, name: &Option<String>| {
        name.as_ref().filter(|n| !n.is_empty()).map(|name| format!("{what} `{name}`"))
    };
    let (what, within) = match *kind {
        "checkpoint" => ("stream", "at"),
        "schema" => ("stream", "field"),
        _ => ("table", "column"),
    };
    let key = key.as_ref().map(|parts| format!("key `{}`", parts.join("`, `")));
    let place: Vec<String> =
        [named(what, table), key, named(within, column)].into_iter().flatten().collect();
    if !place.is_empty() {
        lines.push(format!("  {}", place.join(", ")));
    }
    if expected.is_some() || found.is_some() {
        if *kind != "schema" {
            lines.push(format!("    expected  {}", shown(expected.as_ref())));
        }
        lines.push(format!("    found     {}", shown(found.as_ref())));
    }
    lines
}

fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    match text.char_indices().nth(VALUE_MAX) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// One document.
pub(crate) fn json(connector: &str, verdicts: &[Verdict]) {
    let cases = verdicts.iter().map(|verdict| {
        let Verdict { case, exchanges, streams, rows, problems, updated } = verdict;
        json!({
            "case": case, "ok": problems.is_empty(), "updated": updated, "streams": streams,
            "rows": rows, "exchanges": exchanges, "problems": problems,
        })
    });
    let cases: Vec<Value> = cases.collect();
    out(&json!({ "connector": connector, "cases": cases }).to_string());
}
