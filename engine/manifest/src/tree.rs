//! YAML as a tree in which every node knows its place.
//!
//! `saphyr-parser` reads the events; the tree resolves aliases and merge keys (`<<`), rejects duplicate
//! keys, and has budgets, so that no text, however hostile, costs more than its size.

use std::cell::Cell;
use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use crate::problem::{Problems, code};
use crate::spanned::Span;

mod syntax;

/// Largest file in bytes.
pub const FILE_BYTES_MAX: usize = 2 << 20;
/// Most nodes of one file, aliases expanded.
const NODES_MAX: usize = 200_000;
/// Deepest nesting.
const DEPTH_MAX: usize = 40;
/// Most bytes of text, aliases expanded.
const TEXT_BYTES_MAX: usize = 16 << 20;

/// Most nodes of one connector's files together, aliases expanded.
pub(crate) const ALL_NODES_MAX: usize = 2 * NODES_MAX;
/// Most bytes of one connector's files together, aliases expanded.
pub(crate) const ALL_BYTES_MAX: usize = 2 * TEXT_BYTES_MAX;

/// One YAML node.
#[derive(Clone, Debug)]
pub struct Node {
    /// Distinguishes nodes when a wrong one is taken out (an alias shares its anchor's).
    pub id: u32,
    /// Its place.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// The content of a node.
#[derive(Clone, Debug)]
pub enum Value {
    /// `~`, `null` or nothing.
    Null,
    /// A text; `plain` when it was not quoted.
    Scalar {
        /// The text itself.
        text: String,
        /// Not quoted: may be read as a number or a boolean where one is expected.
        plain: bool,
    },
    /// A list.
    Seq(Vec<Node>),
    /// A map, in the order written.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a scalar.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The node as JSON: plain scalars become numbers and booleans where they look like one.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Scalar { text, plain: true } => match text.as_str() {
                "true" => true.into(),
                "false" => false.into(),
                number => serde_json::from_str::<serde_json::Number>(number)
                    .map_or_else(|_| number.into(), Into::into),
            },
            Value::Scalar { text, .. } => text.as_str().into(),
            Value::Seq(items) => items.iter().map(Self::to_json).collect(),
            Value::Map(entries) => entries
                .iter()
                .filter_map(|(k, v)| Some((k.text()?.to_owned(), v.to_json())))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }

    /// Takes an entry out of a map.
    pub fn take(&mut self, key: &str) -> Option<(Node, Node)> {
        let Value::Map(entries) = &mut self.value else { return None };
        let at = entries.iter().position(|(k, _)| k.text() == Some(key))?;
        Some(entries.remove(at))
    }
}

/// Turns the parser's places (line and column in characters) into bytes.
struct Places {
    file: u16,
    line_starts: Vec<usize>,
    /// The place found last (line, column, byte): events come in order, so the next is usually near.
    last: Cell<(usize, usize, usize)>,
}

impl Places {
    fn new(file: u16, text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1);
        let line_starts = std::iter::once(0).chain(ends).collect();
        Self { file, line_starts, last: Cell::new((0, 0, 0)) }
    }

    fn byte(&self, text: &str, mark: Marker) -> usize {
        let line = mark.line().saturating_sub(1);
        let Some(&start) = self.line_starts.get(line) else { return text.len() };
        let (last_line, last_col, last_byte) = self.last.get();
        let near = last_line == line && last_col <= mark.col() && last_byte >= start;
        let (from, skip) =
            if near { (last_byte, mark.col() - last_col) } else { (start, mark.col()) };
        let found = text[from..].char_indices().nth(skip).map_or(text.len(), |(i, _)| from + i);
        self.last.set((line, mark.col(), found));
        found
    }

    fn span(&self, text: &str, start: Marker, end: Marker) -> Span {
        let (start, end) = (self.byte(text, start), self.byte(text, end));
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span { file: self.file, start: narrow(start), end: narrow(end.max(start)) }
    }
}

/// A list or map that is still being read.
struct Open {
    anchor: usize,
    span: Span,
    is_map: bool,
    items: Vec<Node>,
}

struct Builder<'t> {
    text: &'t str,
    places: Places,
    problems: &'t mut Problems,
    anchors: HashMap<usize, Node>,
    open: Vec<Open>,
    root: Option<Node>,
    count: usize,
    text_bytes: usize,
    next_id: u32,
}

/// Parses one file. `None` when it is no YAML at all (the problem is recorded).
pub fn parse(file: u16, text: &str, problems: &mut Problems) -> Option<Node> {
    let whole = Span { file, start: 0, end: 0 };
    if text.len() > FILE_BYTES_MAX {
        let message =
            format!("the file has {} bytes; at most {FILE_BYTES_MAX} are read", text.len());
        problems.add(code::TOO_BIG, whole, message, "split it into products");
        return None;
    }
    // YAML 1.2 §5.1: control characters are not printable, so they are no part of a file
    let control = |c: char| hidden(c) && !matches!(c, '\t' | '\n' | '\r' | '\u{85}');
    if let Some((at, c)) = text.char_indices().find(|(_, c)| control(*c)) {
        let start = u32::try_from(at).unwrap_or(u32::MAX);
        let width = u32::try_from(c.len_utf8()).unwrap_or(1);
        let span = Span { file, start, end: start + width };
        let message = format!("a control character (U+{:04X})", u32::from(c));
        problems.add(
            code::SYNTAX,
            span,
            message,
            "take it out, or write it as an escape in quotes",
        );
        return None;
    }
    let places = Places::new(file, text);
    let mut builder = Builder {
        text,
        places,
        problems,
        anchors: HashMap::new(),
        open: Vec::new(),
        root: None,
        count: 0,
        text_bytes: 0,
        next_id: 0,
    };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => {
                let span = builder.places.span(text, span.start, span.end);
                builder.event(event, span)?;
            }
            Err(error) => {
                let at = builder.places.span(text, *error.marker(), *error.marker());
                let deep = error.info().contains("recursion");
                let code = if deep { code::TOO_BIG } else { code::SYNTAX };
                let (span, message, hint) = syntax::explained(text, at, error.info());
                builder.problems.add(code, span, message, hint);
                return None;
            }
        }
    }
    let root = builder.root.take();
    if root.is_none() {
        builder.problems.add(code::SYNTAX, whole, "the file is empty", "start with `version: 1`");
    }
    root
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) -> Option<()> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if tag.is_some() {
                    self.no_tags(span);
                }
                let plain = style == ScalarStyle::Plain;
                let value = match text.as_ref() {
                    "" | "~" | "null" if plain => Value::Null,
                    _ => Value::Scalar { text: text.into_owned(), plain },
                };
                self.add(anchor, span, value)
            }
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag)
                if self.open.len() >= DEPTH_MAX =>
            {
                let _ = (anchor, tag);
                let message = format!("nested more than {DEPTH_MAX} levels deep");
                self.problems.add(code::TOO_BIG, span, message, "a manifest needs about ten");
                None
            }
            Event::SequenceStart(anchor, tag) => self.start(anchor, tag.is_some(), span, false),
            Event::MappingStart(anchor, tag) => self.start(anchor, tag.is_some(), span, true),
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::DocumentStart(_) if self.root.is_some() => {
                self.problems.add(
                    code::YAML_FEATURE,
                    span,
                    "a second document in one file",
                    "one file is one document: put the rest into a file of its own",
                );
                None
            }
            _ => Some(()),
        }
    }

    fn no_tags(&mut self, span: Span) {
        let hint = "write the value without `!…`: its type comes from the field";
        self.problems.add(code::YAML_FEATURE, span, "YAML tags are not read", hint);
    }

    fn start(&mut self, anchor: usize, tagged: bool, span: Span, is_map: bool) -> Option<()> {
        if tagged {
            self.no_tags(span);
        }
        self.open.push(Open { anchor, span, is_map, items: Vec::new() });
        Some(())
    }

    fn end(&mut self, end: Span) -> Option<()> {
        let open = self.open.pop()?;
        let span = Span { end: end.end.max(open.span.start), ..open.span };
        let value = if open.is_map { self.map(open.items, span) } else { Value::Seq(open.items) };
        self.add(open.anchor, span, value)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Option<()> {
        let Some(node) = self.anchors.get(&anchor).cloned() else {
            let hint = "a value can't hold itself: write it out";
            self.problems.add(code::YAML_FEATURE, span, "an alias inside its own anchor", hint);
            return None;
        };
        self.grow(&node);
        self.add(0, node.span, node.value)
    }

    fn add(&mut self, anchor: usize, span: Span, value: Value) -> Option<()> {
        self.count += 1;
        if self.count > NODES_MAX || self.text_bytes > TEXT_BYTES_MAX {
            let message = format!(
                "more than {NODES_MAX} values or {TEXT_BYTES_MAX} bytes once aliases are expanded"
            );
            self.problems.add(code::TOO_BIG, span, message, "split it, or use fewer aliases");
            return None;
        }
        self.next_id += 1;
        let node = Node { id: self.next_id, span, value };
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
            self.grow(&node);
        }
        match self.open.last_mut() {
            Some(open) => open.items.push(node),
            None => self.root = Some(node),
        }
        Some(())
    }

    /// Counts what an alias or an anchor adds.
    fn grow(&mut self, node: &Node) {
        let (nodes, bytes) = size(node);
        self.count += nodes;
        self.text_bytes += bytes;
    }

    /// Pairs keys and values; merges `<<`; reports duplicates and keys that are no texts.
    fn map(&mut self, items: Vec<Node>, span: Span) -> Value {
        let mut entries: Vec<(Node, Node)> = Vec::with_capacity(items.len() / 2);
        let mut seen: HashMap<String, Span> = HashMap::new();
        let mut merged = Vec::new();
        let mut items = items.into_iter();
        while let (Some(key), Some(value)) = (items.next(), items.next()) {
            let Some(name) = key.text().map(str::to_owned) else {
                self.no_text(&key, span);
                continue;
            };
            if name == "<<" {
                merged.push((key.span, value));
            } else if let Some(first) = seen.get(&name) {
                let line = self.text[..first.start as usize].matches('\n').count() + 1;
                let message = format!("`{}` is written twice", clip(&name));
                let hint = format!("the first is on line {line}: keep one of them, or rename one");
                self.problems.add(code::DUPLICATE_KEY, key.span, message, hint);
            } else {
                seen.insert(name, key.span);
                entries.push((key, value));
            }
        }
        for (at, value) in merged {
            if !self.merge(&mut entries, &mut seen, at, value) {
                self.problems.tear(span);
            }
        }
        Value::Map(entries)
    }

    /// A key that is a list or a map: most often an expression that lacks its quotes.
    fn no_text(&mut self, key: &Node, map: Span) {
        let rest = self.text.get(map.start as usize..).unwrap_or_default();
        if rest.starts_with("{{") {
            self.problems.tear(map);
            let written = self.text.get(map.start as usize..map.end as usize).unwrap_or_default();
            let hint = format!("write `\"{}\"`", clip(written));
            let message = "an expression without quotes: YAML reads `{` as the start of a map";
            self.problems.add(code::YAML_FEATURE, map, message, hint);
        } else {
            let hint = "quote it if it is meant as a name";
            self.problems.add(code::YAML_FEATURE, key.span, "a key must be a text", hint);
        }
    }

    /// Whether all of it could be merged.
    fn merge(
        &mut self,
        entries: &mut Vec<(Node, Node)>,
        seen: &mut HashMap<String, Span>,
        at: Span,
        value: Node,
    ) -> bool {
        match value.value {
            Value::Map(more) => {
                for (key, value) in more {
                    let name = key.text().unwrap_or_default().to_owned();
                    if seen.insert(name, key.span).is_none() {
                        entries.push((key, value));
                    }
                }
                true
            }
            Value::Seq(maps) => {
                // each of them says what is wrong with it
                let merged: Vec<bool> =
                    maps.into_iter().map(|map| self.merge(entries, seen, at, map)).collect();
                !merged.contains(&false)
            }
            _ => {
                // an alias has the place of its anchor, which is no mistake
                let span = if value.span.start < at.start { at } else { value.span };
                let hint = "the anchor stands at a map: `first: &anchor { … }`, then `<<: *anchor`";
                self.problems.add(code::YAML_FEATURE, span, "`<<` merges maps only", hint);
                false
            }
        }
    }
}

/// How many nodes there are, and how many bytes of text.
pub(crate) fn size(node: &Node) -> (usize, usize) {
    let add = |a: (usize, usize), b: (usize, usize)| (a.0 + b.0, a.1 + b.1);
    match &node.value {
        Value::Null => (1, 0),
        Value::Scalar { text, .. } => (1, text.len()),
        Value::Seq(items) => items.iter().map(size).fold((1, 0), add),
        Value::Map(entries) => entries.iter().map(|(k, v)| add(size(k), size(v))).fold((1, 0), add),
    }
}

/// A character that is not seen, or that makes others be seen in another order than they are written in.
#[must_use]
pub fn hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A word short enough to be shown inside a message, without control characters.
#[must_use]
pub fn clip(word: &str) -> String {
    let safe = |c: char| if hidden(c) { '\u{fffd}' } else { c };
    let mut short: String = word.chars().take(60).map(safe).collect();
    if word.chars().nth(60).is_some() {
        short.push('…');
    }
    short
}
