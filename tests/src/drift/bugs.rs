//! Seeded bugs: an oracle that never complains proves nothing. Each is a door that is not what it
//! should be, around the destination or around the network; the engine itself has no switches.

use std::sync::Arc;

use async_trait::async_trait;
use engine_client::{Outgoing, Permit, Response, Transport, TransportError};

use super::book::Class::{self, Economy, Ghost, Guard, Liveness, Lost, Stale, WrongDel};
use super::doors::{Door, Way};
use crate::sim::layer::Layer;

/// A bug.
pub struct Bug {
    /// What it is.
    pub name: &'static str,
    /// What the oracle may call it.
    pub caught_as: &'static [Class],
    what: What,
}

enum What {
    /// The destination.
    Stores(Way),
    /// The network: `>` where `>=` was asked for.
    Strictly,
}

/// A bug, built into one world.
#[derive(Default)]
pub struct Faulty {
    /// Around the destination.
    pub layer: Option<Arc<dyn Layer>>,
    strictly: bool,
}

impl Bug {
    /// Builds it into a world.
    #[must_use]
    pub fn build(&self) -> Faulty {
        match self.what {
            What::Stores(way) => {
                Faulty { layer: Some(Arc::new(Door::new(way))), ..Faulty::default() }
            }
            What::Strictly => Faulty { strictly: true, ..Faulty::default() },
        }
    }
}

impl Faulty {
    /// A process's way to the source, with the bug in it.
    #[must_use]
    pub fn wire(&self, next: Arc<dyn Transport>) -> Arc<dyn Transport> {
        if self.strictly { Arc::new(Strictly(next)) } else { next }
    }
}

/// Asks for what came after a second, not at it or after it.
#[derive(Debug)]
struct Strictly(Arc<dyn Transport>);

#[async_trait]
impl Transport for Strictly {
    async fn send(
        &self,
        permit: &mut Permit,
        mut request: Outgoing,
    ) -> Result<Response, TransportError> {
        let later = |value: &str| {
            let time: jiff::Timestamp = value.parse().ok()?;
            Some(time.checked_add(jiff::SignedDuration::from_secs(1)).ok()?.to_string())
        };
        let pairs: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
        let pairs = pairs.into_iter().map(|(name, value)| match name.as_str() {
            "updated_since" => (name, later(&value).unwrap_or(value)),
            _ => (name, value),
        });
        let pairs: Vec<_> = pairs.collect();
        request.url.query_pairs_mut().clear().extend_pairs(pairs);
        self.0.send(permit, request).await
    }
}

const fn stores(name: &'static str, way: Way, caught_as: &'static [Class]) -> Bug {
    Bug { name, caught_as, what: What::Stores(way) }
}

/// All of them.
pub const BUGS: &[Bug] = &[
    stores("cursor = max(seen)", Way::MaxSeen, &[Lost, Stale, Ghost]),
    Bug { name: "`>` for `>=`", caught_as: &[Lost, Stale, Ghost], what: What::Strictly },
    stores("a pass ends with every page", Way::EndsEarly, &[WrongDel, Ghost, Guard]),
    stores("a sweep forgets the pages before", Way::Forgets, &[WrongDel, Ghost, Guard]),
    stores("children are not marked with their parent", Way::NoMarks, &[Lost, Stale, Ghost]),
    stores("a sweep on every run", Way::SweepsAlways, &[Economy]),
    stores("nothing is withheld", Way::NoGuard, &[Guard]),
    stores("a feed is applied before its target", Way::FeedFirst, &[Ghost]),
    stores("a suspect stays one when it comes back", Way::NoAcquittal, &[WrongDel, Guard]),
    stores("a tombstone stays when the record comes back", Way::StaysDead, &[Lost, Liveness]),
    stores("a flag is not read", Way::NoFlags, &[Ghost, Lost]),
];
