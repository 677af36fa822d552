//! Reads a connector: its manifest, its products, and every mistake in them.

use std::collections::HashSet;

use serde::de::DeserializeOwned;

use crate::decode::decode;
use crate::files::{ConnectorSource, Sources};
use crate::problem::{Problem, Problems, code};
use crate::spanned::{Span, Spanned};
use crate::spec::{ConnectorFile, Named, ProductFile, StreamSpec};
use crate::tree::{self, Node, Value};

/// Most products of one connector.
const PRODUCTS_MAX: usize = 200;

/// A connector as written: every file decoded, nothing compiled.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// `manifest.yaml`.
    pub connector: ConnectorFile,
    /// The products, in the order listed.
    pub products: Vec<ProductFile>,
    /// Names of streams that could not be read: references to them are no mistakes of their own.
    pub broken_streams: HashSet<String>,
    /// A whole product could not be read: any stream may be one of its own.
    pub broken_product: bool,
}

/// What was found in the files read so far.
#[derive(Default)]
struct Found {
    /// Streams that could not be read.
    broken: HashSet<String>,
    nodes: usize,
    bytes: usize,
}

impl Found {
    fn too_much(&self) -> bool {
        self.nodes > tree::ALL_NODES_MAX || self.bytes > tree::ALL_BYTES_MAX
    }
}

/// Reads a connector. `None` when the manifest's head can't be read; mistakes go to `problems`, the
/// texts to `sources`.
pub fn load(
    from: &ConnectorSource,
    sources: &mut Sources,
    problems: &mut Problems,
) -> Option<Manifest> {
    let text = match from.read(from.entry()) {
        Ok(text) => text,
        Err(why) => {
            let message = format!("{} can't be read: {why}", from.shown(from.entry()));
            problems.push(Problem::error(code::FILE, None, message, ""));
            return None;
        }
    };
    let mut found = Found::default();
    let (head, streams) =
        file::<ConnectorFile>(from, from.entry(), text, "", sources, problems, &mut found)?;
    let connector = ConnectorFile { streams, ..head? };
    let mut products: Vec<ProductFile> = Vec::new();
    let mut broken_product = false;
    if let Some(over) = connector.products.get(PRODUCTS_MAX) {
        let message =
            format!("{} products; at most {PRODUCTS_MAX} are read", connector.products.len());
        problems.add(code::TOO_BIG, over.span, message, "make several connectors of it");
        broken_product = true;
    }
    let mut seen = HashSet::new();
    for name in connector.products.iter().take(if broken_product { 0 } else { PRODUCTS_MAX }) {
        if !seen.insert(name.value.as_str()) {
            let message = format!("product file `{}` is listed twice", tree::clip(name));
            problems.add(code::DUPLICATE_NAME, name.span, message, "list each file once");
            continue;
        }
        match product(from, name, sources, problems, &mut found) {
            Some(product) => products.push(product),
            None => broken_product = true,
        }
        if found.too_much() {
            break;
        }
    }
    Some(Manifest { connector, products, broken_streams: found.broken, broken_product })
}

fn product(
    from: &ConnectorSource,
    name: &Spanned<String>,
    sources: &mut Sources,
    problems: &mut Problems,
    found: &mut Found,
) -> Option<ProductFile> {
    let text = match from.read(name) {
        Ok(text) => text,
        Err(why) => {
            let message = format!("product file `{}` can't be read: {why}", tree::clip(name));
            problems.add(code::FILE, name.span, message, "list files of this folder");
            return None;
        }
    };
    let (head, streams) =
        file::<ProductFile>(from, name, text, "product", sources, problems, found)?;
    Some(ProductFile { streams, ..head? })
}

/// Decodes the head of a file and, each by itself, its streams.
fn file<T: DeserializeOwned>(
    from: &ConnectorSource,
    name: &str,
    text: String,
    prefix_key: &str,
    sources: &mut Sources,
    problems: &mut Problems,
    found: &mut Found,
) -> Option<(Option<T>, Named<StreamSpec>)> {
    let id = sources.add(from.shown(name), text);
    let (_, text) = sources.get(id);
    let mut root = tree::parse(id, text, problems)?;
    let first_line = u32::try_from(text.find('\n').unwrap_or(text.len())).unwrap_or(0);
    let top = Span { file: id, start: 0, end: first_line };
    let (nodes, bytes) = tree::size(&root);
    found.nodes += nodes;
    found.bytes += bytes.max(text.len());
    if found.too_much() {
        let message = "the connector's files together are too big";
        let hint = "make several connectors of it, or use fewer aliases";
        problems.add(code::TOO_BIG, top, message, hint);
        return None;
    }
    let prefix = match &root.value {
        Value::Map(entries) => entries
            .iter()
            .find(|(k, _)| !prefix_key.is_empty() && k.text() == Some(prefix_key))
            .and_then(|(_, v)| v.text())
            .map_or_else(String::new, |p| format!("{p}.")),
        _ => String::new(),
    };
    let streams = root.take("streams");
    let head = decode::<T>(root, top, problems);
    let mut decoded = Named::new();
    if let Some((key, node)) = streams {
        let shown = key.span;
        match node.value {
            Value::Map(entries) => {
                for (key, node) in entries {
                    let name = key.text().unwrap_or_default().to_owned();
                    match stream(&key, node, problems) {
                        Some(spec) => {
                            decoded.insert(Spanned { value: name, span: key.span }, spec);
                        }
                        None => {
                            found.broken.insert(format!("{prefix}{name}"));
                        }
                    }
                }
            }
            Value::Null => {}
            _ => {
                let hint = "write `streams:` and below it one entry per stream";
                problems.add(code::WRONG_TYPE, shown, "`streams` must be a map", hint);
                found.broken.insert(format!("{prefix}*"));
            }
        }
    }
    Some((head, decoded))
}

/// Records that come with others' answers have no list: only there the path may be missing.
fn pathless(node: &mut Node) {
    let span = node.span;
    let Value::Map(entries) = &mut node.value else { return };
    let named = |entries: &[(Node, Node)], name: &str| {
        entries.iter().position(|(key, _)| key.text() == Some(name))
    };
    let via = named(entries, "via").map(|at| &entries[at].1.value);
    let along =
        |form: &[(Node, Node)]| named(form, "nested").is_some() || named(form, "include").is_some();
    let along = matches!(via, Some(Value::Map(form)) if along(form));
    if along && named(entries, "path").is_none() {
        let (id, text) = (u32::MAX / 2, "path".to_owned());
        let key = Node { id, span, value: Value::Scalar { text, plain: true } };
        entries.push((key, Node { id: id + 1, span, value: Value::Seq(Vec::new()) }));
    }
}

fn stream(key: &Node, mut node: Node, problems: &mut Problems) -> Option<StreamSpec> {
    pathless(&mut node);
    decode::<StreamSpec>(node, key.span, problems)
}
