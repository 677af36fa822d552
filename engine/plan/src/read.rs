//! A connector in one step: files, manifest, plan, and every mistake on the way.

use engine_manifest::{ConnectorSource, Manifest, Problems, Sources, load};

use crate::compile::compile;
use crate::lint::lint;
use crate::stream::Plan;

/// What came of reading a connector.
#[derive(Debug, Default)]
pub struct Reading {
    /// The texts, to show places in them.
    pub sources: Sources,
    /// The mistakes.
    pub problems: Problems,
    /// What was written, with the places, as far as it can be read.
    pub manifest: Option<Manifest>,
    /// What may not do what is meant, when there are no mistakes.
    pub warnings: Problems,
    /// The plan, when there are no mistakes.
    pub plan: Option<Plan>,
}

/// Reads and compiles a connector.
#[must_use]
pub fn read(from: &ConnectorSource) -> Reading {
    let mut reading = Reading::default();
    let manifest = load(from, &mut reading.sources, &mut reading.problems);
    let plan = manifest.as_ref().and_then(|m| compile(m, &mut reading.problems));
    reading.plan = plan.filter(|_| reading.problems.is_empty());
    if let (Some(manifest), Some(plan)) = (&manifest, &reading.plan) {
        reading.warnings = lint(manifest, plan, &reading.sources);
    }
    reading.manifest = manifest;
    reading
}
