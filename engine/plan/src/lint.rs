//! What compiles, but may not do what is meant: warnings.
//!
//! Pure functions over the manifest and its plan. What loses records or gives a secret away for sure is a
//! mistake instead, and found by `compile`. An author who means it says so where it stands:
//! `# allow C0505: the list comes whole`.

use engine_manifest::spec::{Pagination, ProductFile, StreamSpec};
use engine_manifest::{Manifest, Problem, Problems, Sources, Spanned};

use crate::stream::{Plan, StreamPlan};

mod hosts;
mod pages;
mod partitions;
mod sweeps;
mod unused;

/// A stream as written, and what will be done.
struct Both<'m> {
    product: Option<&'m ProductFile>,
    name: &'m Spanned<String>,
    spec: &'m StreamSpec,
    plan: &'m StreamPlan,
}

impl Both<'_> {
    /// The pagination of its product or the connector.
    fn inherited<'m>(&'m self, manifest: &'m Manifest) -> Option<&'m Spanned<Pagination>> {
        let product = self.product.and_then(|p| p.pagination.as_ref());
        product.or(manifest.connector.pagination.as_ref())
    }
}

/// Every stream, in the order written.
fn streams<'m>(manifest: &'m Manifest, plan: &'m Plan) -> Vec<Both<'m>> {
    let head = manifest.connector.streams.iter().map(|(name, spec)| (None, name, spec));
    let products = manifest.products.iter();
    let inside =
        products.flat_map(|p| p.streams.iter().map(move |(name, spec)| (Some(p), name, spec)));
    let find = |product: Option<&ProductFile>, name: &str| {
        let table = product.map_or_else(|| name.to_owned(), |p| format!("{}_{name}", p.product));
        plan.stream(&table)
    };
    let both = |(product, name, spec): (Option<&'m ProductFile>, &'m Spanned<String>, _)| {
        Some(Both { product, name, spec, plan: find(product, name)? })
    };
    head.chain(inside).filter_map(both).collect()
}

/// Everything that may not do what is meant, but for what the author allows.
pub(crate) fn lint(manifest: &Manifest, plan: &Plan, sources: &Sources) -> Problems {
    let mut warnings = Problems::default();
    let streams = streams(manifest, plan);
    hosts::lint(manifest, &mut warnings);
    pages::lint(manifest, &streams, &mut warnings);
    partitions::lint(&streams, &mut warnings);
    sweeps::lint(manifest, plan, &streams, &mut warnings);
    unused::lint(manifest, plan, sources, &mut warnings);
    warnings.retain(|warning| !is_allowed(warning, sources));
    warnings
}

/// Whether a remark on the line, or on lines of their own just above it, allows this code.
fn is_allowed(warning: &Problem, sources: &Sources) -> bool {
    let Some(span) = warning.span else { return false };
    let (_, text) = sources.get(span.file);
    let start = (span.start as usize).min(text.len());
    let line = |at: usize| {
        let from = text[..at].rfind('\n').map_or(0, |i| i + 1);
        (from, text[from..].lines().next().unwrap_or_default())
    };
    let (mut from, own) = line(start);
    if allows(own, warning.code.0) {
        return true;
    }
    while from > 0 {
        let (before, above) = line(from - 1);
        if !above.trim_start().starts_with('#') {
            return false;
        }
        if allows(above, warning.code.0) {
            return true;
        }
        from = before;
    }
    false
}

/// `# allow C0505 C0506: why`
fn allows(line: &str, code: &str) -> bool {
    let remarks = line.split('#').skip(1).filter_map(|r| r.trim_start().strip_prefix("allow "));
    let codes = remarks.filter_map(|r| r.split(':').next()).flat_map(str::split_whitespace);
    codes.map(|word| word.trim_end_matches(',')).any(|word| word == code)
}

#[cfg(test)]
mod tests {
    use super::allows;

    #[test]
    fn a_remark_allows_what_it_names() {
        let check =
            |line: &str, expected: bool| assert_eq!(allows(line, "C0505"), expected, "{line}");
        check("pagination: none # allow C0505", true);
        check("  # allow C0501, C0505: it comes whole", true);
        check("a: b # why not # allow C0505", true);
        check("a: b # allow C0501: not C0505", false);
        check("a: b # C0505", false);
        check("allow C0505", false);
        check("a: b # allow C05055", false);
    }
}
