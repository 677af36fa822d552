//! Seeded bugs: an oracle that never complains proves nothing.

use std::sync::Arc;

use engine_client::Transport;

use crate::sim::layer::Layer;

/// A bug.
pub struct Bug {
    /// What it is.
    pub name: &'static str,
}

/// A bug, built into one world.
#[derive(Default)]
pub struct Faulty {
    /// Around the destination.
    pub layer: Option<Arc<dyn Layer>>,
}

impl Bug {
    /// Builds it into a world.
    #[must_use]
    pub fn build(&self) -> Faulty {
        Faulty::default()
    }
}

impl Faulty {
    /// A process's way to the source, with the bug in it.
    #[must_use]
    pub fn wire(&self, next: Arc<dyn Transport>) -> Arc<dyn Transport> {
        next
    }
}
