//! Problems as a person reads them: code, place, the line with a caret, hint.

use std::collections::HashMap;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::files::Sources;
use crate::problem::{Problem, Problems, Severity};
use crate::spanned::Span;

/// How many problems are shown in full.
pub const SHOWN_MAX: usize = 100;
/// Characters kept on each side of the place in a long line.
const AROUND: usize = 70;

/// A place as a person counts: from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// The line and column at which a span starts.
#[must_use]
pub fn line_column(text: &str, span: Span) -> LineColumn {
    place(text, span.start as usize)
}

fn place(text: &str, at: usize) -> LineColumn {
    let start = floor(text, at);
    let before = &text[..start];
    let line = before.matches('\n').count() + 1;
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    LineColumn { line, column: text[line_start..start].chars().count() + 1 }
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// All problems, the first [`SHOWN_MAX`] in full, the rest counted.
#[must_use]
pub fn human(problems: &Problems, sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    let masked = masked(problems, sources);
    for problem in problems.sorted().into_iter().take(SHOWN_MAX) {
        out.push_str(&one(problem, sources, &masked, &renderer));
        out.push_str("\n\n");
    }
    let more = problems.count().saturating_sub(SHOWN_MAX);
    if more > 0 {
        out.push_str(&format!("… and {more} more\n\n"));
    }
    out
}

/// The texts that hold secrets, with `*` in their places.
fn masked(problems: &Problems, sources: &Sources) -> HashMap<u16, String> {
    let mut texts: HashMap<u16, String> = HashMap::new();
    for span in problems.sorted().into_iter().filter(|p| p.hidden).filter_map(|p| p.span) {
        let text = texts.entry(span.file).or_insert_with(|| sources.get(span.file).1.to_owned());
        let (start, end) = (floor(text, span.start as usize), floor(text, span.end as usize));
        let end = end.max(start);
        // as many bytes, so that other places stay where they are
        let stars: String =
            text[start..end].bytes().map(|b| if b == b'\n' { '\n' } else { '*' }).collect();
        text.replace_range(start..end, &stars);
    }
    texts
}

fn one(
    problem: &Problem,
    sources: &Sources,
    masked: &HashMap<u16, String>,
    renderer: &Renderer,
) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(visible(&problem.message)).id(problem.code.0);
    let mut group = match problem.span {
        None => Group::with_title(title),
        Some(span) => {
            let (path, text) = sources.get(span.file);
            let text = masked.get(&span.file).map_or(text, String::as_str);
            let place = line_column(text, span);
            let (line, from, to) = cut(text, span);
            let whole = !line.starts_with('…');
            let snippet = Snippet::source(line)
                .line_start(place.line)
                .annotation(AnnotationKind::Primary.span(from..to));
            if whole {
                title.element(snippet.path(path))
            } else {
                // the column in the file, not in what is left of the line
                let origin = Origin::path(path).line(place.line).char_column(place.column);
                title.element(origin).element(snippet)
            }
        }
    };
    if let Some(hint) = &problem.hint {
        group = group.element(Level::HELP.with_name("hint").message(visible(hint)));
    }
    renderer.render(&[group])
}

/// The line of a span, cut around the place when it is long, and the marked range in it.
fn cut(text: &str, span: Span) -> (String, usize, usize) {
    let start = floor(text, span.start as usize);
    let end = floor(text, span.end as usize).max(start);
    let line_start = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let left: Vec<char> = text[line_start..start].chars().rev().take(AROUND + 1).collect();
    let marked: String = text[start..end.min(line_end)].chars().take(AROUND).collect();
    let after = start + marked.len();
    let right: String = text[after..line_end].chars().take(AROUND + 1).collect();
    let mut out = String::new();
    if left.len() > AROUND {
        out.push('…');
    }
    out.extend(left.iter().take(AROUND).rev());
    let out_before = visible(&out);
    let from = out_before.len();
    let mut out = out_before;
    out.push_str(&visible(&marked));
    let to = out.len();
    let long = right.chars().count() > AROUND;
    out.push_str(&visible(&right.chars().take(AROUND).collect::<String>()));
    if long {
        out.push('…');
    }
    if to == from && to == out.len() {
        out.push(' '); // a place at the end of a line still gets its caret
    }
    (out, from, to)
}

/// Control characters never reach the terminal.
fn visible(text: &str) -> String {
    text.chars().map(|c| if crate::tree::hidden(c) && c != '\t' { '\u{fffd}' } else { c }).collect()
}

/// One problem per object, for machines. `end` is the place just behind the last character.
#[must_use]
pub fn json(problems: &Problems, sources: &Sources) -> serde_json::Value {
    let one = |p: &&Problem| {
        let span = p.span.map(|s| (sources.get(s.file), s));
        let at = span.map(|((_, text), s)| line_column(text, s));
        let end = span.map(|((_, text), s)| place(text, s.end.max(s.start) as usize));
        serde_json::json!({
            "code": p.code.0,
            "severity": p.severity.word(),
            "path": span.map(|((path, _), _)| path),
            "line": at.map(|a| a.line),
            "column": at.map(|a| a.column),
            "end": end.map(|e| serde_json::json!({ "line": e.line, "column": e.column })),
            "message": p.message,
            "hint": p.hint,
        })
    };
    let shown: Vec<_> = problems.sorted().iter().take(SHOWN_MAX).map(one).collect();
    serde_json::json!({ "problems": shown, "count": problems.count() })
}

/// One line per problem: commands by which a workflow of GitHub Actions annotates the place.
#[must_use]
pub fn github(problems: &Problems, sources: &Sources) -> String {
    let mut out = String::new();
    for problem in problems.sorted().into_iter().take(SHOWN_MAX) {
        let place = problem.span.map(|span| {
            let (path, text) = sources.get(span.file);
            let at = line_column(text, span);
            format!("file={},line={},col={},", property(path), at.line, at.column)
        });
        let hint = problem.hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
        let (place, title) = (place.unwrap_or_default(), property(problem.code.0));
        let message = data(&format!("{}{hint}", problem.message));
        let command = command(problem.severity);
        out.push_str(&format!("::{command} {place}title={title}::{message}\n"));
    }
    let more = problems.count().saturating_sub(SHOWN_MAX);
    if more > 0 {
        out.push_str(&format!("::{}::… and {more} more\n", command(problems.worst())));
    }
    out
}

/// The command that annotates a place.
fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

/// The text of a command: no line of it may look like another command.
fn data(text: &str) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    visible(&text)
}

/// A property of a command, which a comma or a colon would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
