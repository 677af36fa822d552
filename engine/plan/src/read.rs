//! A connector in one step: files, manifest, plan, and every mistake on the way.

use engine_manifest::{ConnectorSource, Manifest, Problems, Sources, load};

use crate::compile::compile;
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
    reading.manifest = manifest;
    reading
}
