//! The connector of the simulation: every way of paging, and two versions of it.

use std::sync::OnceLock;

use engine_manifest::{Bundle, ConnectorSource};
use engine_plan::{Paging, Plan, read};

/// What the simulated API is called.
pub const BASE: &str = "http://sim.test";
/// A credential that must never show.
pub const CANARY: &str = "canary-5d1e-secret";
/// How far windows look back (the manifest says so, too).
pub const LOOKBACK: i64 = 120;

macro_rules! manifest {
    ($people:literal, $notes:literal) => {
        concat!(
            "version: 1\n",
            "connector: sim\n",
            "base_url: http://sim.test\n",
            "dialect: { json: { records: $.items } }\n",
            "pagination: { offset: { offset: skip, limit: take, page_size: 3, total: $.total } }\n",
            "query_params: { order: sort }\n",
            "expect: { cursor_filter: $.filters, cursor_order: $.orders }\n",
            "streams:\n",
            "  people:\n",
            "    path: /people\n",
            "    undeclared: evolve\n",
            "    cursor: { timestamp: { field: updated_at, filter: updated_since,",
            " order: updated_at, lookback: 2m } }\n",
            "    fields: { name: text, rev: integer, updated_at: timestamp",
            $people,
            " }\n",
            "  notes:\n",
            "    path: /notes\n",
            "    fields: { name: text, rev: integer",
            $notes,
            " }\n",
            "    relationships: { people: { to: people, many: true } }\n",
            "  groups:\n",
            "    path: /groups\n",
            "    fields: { name: text, rev: integer }\n",
            "  members:\n",
            "    path: \"/groups/{group_id}/members\"\n",
            "    parents: [groups]\n",
            "    key: [group_id, id]\n",
            "    fields: { name: text, rev: integer }\n",
            "  events:\n",
            "    path: /events\n",
            "    pagination: { page_number: { page: page, limit: per, page_size: 4,",
            " more: $.more } }\n",
            "    fields: { name: text, rev: integer }\n",
            "  visits:\n",
            "    path: /visits\n",
            "    pagination: { page_number: { page: page, limit: per, page_size: 4,",
            " total: $.total } }\n",
            "    cursor: { timestamp: { field: updated_at, filter: updated_since,",
            " order: updated_at, lookback: 2m } }\n",
            "    fields: { name: text, rev: integer, updated_at: timestamp }\n",
        )
    };
}

const OLD: Bundle = Bundle { name: "sim", files: &[("manifest.yaml", manifest!("", ""))] };
const NEW: Bundle =
    Bundle { name: "sim", files: &[("manifest.yaml", manifest!(", city: text", ", mood: text"))] };

fn compile(bundle: Bundle) -> Plan {
    let reading = read(&ConnectorSource::Bundled(bundle));
    reading.plan.unwrap_or_else(|| panic!("the simulation's manifest: {:?}", reading.problems))
}

/// The connector before and after its upgrade, with pages of that size.
#[must_use]
pub fn plan(new: bool, size: u64) -> Plan {
    static OLD_PLAN: OnceLock<Plan> = OnceLock::new();
    static NEW_PLAN: OnceLock<Plan> = OnceLock::new();
    let plan = match new {
        true => NEW_PLAN.get_or_init(|| compile(NEW)),
        false => OLD_PLAN.get_or_init(|| compile(OLD)),
    };
    let mut plan = plan.clone();
    for stream in &mut plan.streams {
        match &mut stream.paging {
            Paging::Offset { page_size, .. } => *page_size = size,
            Paging::Number { page_size, .. } => *page_size = Some(size),
            Paging::Single | Paging::Chain(_) => {}
        }
    }
    plan
}
