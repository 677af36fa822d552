//! Limits on everything: what is far beyond any real API is refused before work grows with its square.

use engine_manifest::problem::code;
use engine_manifest::spec::StreamSpec;
use engine_manifest::{Manifest, Problems, Span, Spanned};

const STREAMS_MAX: usize = 5_000;
const FIELDS_MAX: usize = 1_500;
const ENTRIES_MAX: usize = 200;
const LANES_MAX: usize = 50;
const LIST_MAX: usize = 1_500;

/// Reports what is too much. `false` when something is.
pub(super) fn within(manifest: &Manifest, problems: &mut Problems) -> bool {
    let before = problems.count();
    let file = &manifest.connector;
    let mut check = |count: usize, most: usize, what: &str, span: Span| {
        if count > most {
            let message = format!("{count} {what}; at most {most} are read");
            problems.add(code::TOO_BIG, span, message, "make several connectors of it");
        }
    };
    let top = file.connector.span;
    check(file.config.len(), ENTRIES_MAX, "config keys", top);
    check(file.limits.lanes.len(), LANES_MAX, "lanes", top);
    check(file.limits.quota.0.len(), LANES_MAX, "quotas", top);
    check(file.auth.len(), ENTRIES_MAX, "ways to authenticate", top);
    check(file.errors.len(), ENTRIES_MAX, "error rules", top);
    check(file.headers.len(), ENTRIES_MAX, "headers", top);
    check(file.params.len(), ENTRIES_MAX, "parameters", top);
    let mut streams: Vec<(&Spanned<String>, &StreamSpec)> = file.streams.iter().collect();
    for product in &manifest.products {
        check(product.headers.len(), ENTRIES_MAX, "headers", product.product.span);
        check(product.params.len(), ENTRIES_MAX, "parameters", product.product.span);
        streams.extend(&product.streams);
    }
    check(streams.len(), STREAMS_MAX, "streams", top);
    for (name, stream) in streams.into_iter().take(STREAMS_MAX) {
        check(stream.fields.len(), FIELDS_MAX, "fields", name.span);
        check(stream.relationships.len(), ENTRIES_MAX, "relationships", name.span);
        check(stream.headers.len(), ENTRIES_MAX, "headers", name.span);
        check(stream.params.len(), ENTRIES_MAX, "parameters", name.span);
        check(stream.parents.len(), ENTRIES_MAX, "parents", name.span);
        let query = &stream.query;
        for list in [&query.filters, &query.orders, &query.includes] {
            check(list.len(), LIST_MAX, "names in one list", name.span);
        }
    }
    problems.count() == before
}
