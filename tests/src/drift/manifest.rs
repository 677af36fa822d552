//! What was drawn, as a manifest.

use std::fmt::Write;

use engine_manifest::{Bundle, ConnectorSource};
use engine_plan::{Plan, read};

use super::draw::{Cursor, Pages, Shape, Size, Traits};
use super::source::Role;

/// What the simulated API is called.
pub const BASE: &str = "http://drift.test";

/// The manifest's text.
#[must_use]
pub fn text(traits: &Traits) -> String {
    let mut out = format!(
        "version: 1\nconnector: drift\nbase_url: {BASE}\n\
         dialect: {{ json: {{ records: $.items }} }}\nquery_params: {{ order: sort }}\nstreams:\n"
    );
    for shape in &traits.shapes {
        stream(&mut out, shape).expect("a text takes everything");
    }
    out
}

/// The manifest, compiled.
///
/// # Panics
/// When it is refused.
#[must_use]
pub fn plan(text: &str) -> Plan {
    // a bundle lives as long as its program: a world's few hundred bytes do, too
    let text: &'static str = Box::leak(text.to_owned().into_boxed_str());
    let files = Box::leak(Box::new([("manifest.yaml", text)]));
    let bundle = Bundle { name: "drift", files };
    let reading = read(&ConnectorSource::Bundled(bundle));
    reading.plan.unwrap_or_else(|| panic!("{text}\n{:?}", reading.problems))
}

fn stream(out: &mut String, shape: &Shape) -> std::fmt::Result {
    let name = shape.role.name();
    writeln!(out, "  {name}:")?;
    match (shape.role, shape.union) {
        (Role::Parts, false) => {
            writeln!(out, "    path: \"/items/{{item_id}}/parts\"\n    parents: [items]")?;
        }
        (Role::Parts, true) => writeln!(
            out,
            "    path: [\"/items/{{item_id}}/parts\", \"/boxes/{{box_id}}/parts\"]\n    \
             parents: [items, boxes]"
        )?,
        _ => writeln!(out, "    path: /{name}")?,
    }
    if shape.role == Role::Parts {
        writeln!(out, "    get: \"/parts/{{id}}\"")?;
        let whose = if shape.changed_parents { "changed" } else { "all" };
        writeln!(out, "    reread: {whose}\n    shared: {}", shape.shared)?;
    }
    writeln!(out, "    pagination: {}", pagination(shape))?;
    writeln!(out, "    cursor: {}", cursor(shape))?;
    writeln!(out, "    deletions: [{}]", deletions(shape).join(", "))?;
    if let Some(every) = shape.every {
        writeln!(out, "    every: {every}h")?;
    }
    let own = match shape.role {
        Role::Notes => ", item_id: text",
        Role::Merges => ", target_id: text",
        _ => "",
    };
    writeln!(
        out,
        "    fields: {{ rev: integer, created_at: timestamp, updated_at: timestamp, gone: \
         boolean{own} }}"
    )
}

fn pagination(shape: &Shape) -> String {
    let says = |s: Size| {
        let total = if s.total { ", total: $.total" } else { "" };
        let more = if s.more { ", more: $.more" } else { "" };
        let deepest = match shape.cursor {
            Cursor::Parts(most) => format!(", deepest: {most}"),
            _ => String::new(),
        };
        format!("page_size: {}{total}{more}{deepest}", s.size)
    };
    match shape.pages {
        Pages::One => "{ none: {} }".to_owned(),
        Pages::Offset(s) => format!("{{ offset: {{ offset: skip, limit: take, {} }} }}", says(s)),
        Pages::Number(s) => format!("{{ page_number: {{ page: page, limit: per, {} }} }}", says(s)),
    }
}

fn cursor(shape: &Shape) -> String {
    let time = format!("field: updated_at, lookback: {}s", shape.lookback);
    let filter = "filter: updated_since";
    match shape.cursor {
        Cursor::None => "none".to_owned(),
        Cursor::Walk => format!("{{ timestamp: {{ {time}, {filter}, order: updated_at }} }}"),
        Cursor::Filter => format!("{{ timestamp: {{ {time}, {filter} }} }}"),
        Cursor::Parts(_) => format!(
            "{{ timestamp: {{ {time}, {filter}, until: updated_until, start: \
             2026-11-20T00:00:00Z }} }}"
        ),
        Cursor::Newest(true) => format!("{{ newest_first: {{ {time}, order: -updated_at }} }}"),
        Cursor::Newest(false) => format!("{{ newest_first: {{ {time} }} }}"),
        Cursor::Client => format!("{{ client_side: {{ {time} }} }}"),
        Cursor::Id(overlap, ordered) => {
            let order = if ordered { ", order: id" } else { "" };
            format!("{{ id: {{ filter: id_from, overlap: {overlap}{order} }} }}")
        }
    }
}

fn deletions(shape: &Shape) -> Vec<String> {
    let mut all = Vec::new();
    let every = |e: Option<u32>| e.map_or(String::new(), |e| format!(" every: {e}h "));
    if let Some(sweep) = shape.sweep {
        all.push(format!("{{ sweep: {{ every: {sweep}h }} }}"));
    }
    if shape.flag {
        all.push("{ flag: { field: gone } }".to_owned());
    }
    if shape.feed {
        all.push("{ feed: { stream: merges, key: target_id } }".to_owned());
    }
    if shape.cascade {
        all.push(match shape.role {
            Role::Notes => "{ cascade: { stream: items, key: item_id } }".to_owned(),
            _ => "cascade".to_owned(),
        });
    }
    if let Some(probe) = shape.probe {
        all.push(format!("{{ probe: {{{}}} }}", every(probe)));
    }
    if shape.count {
        all.push("count".to_owned());
    }
    if let Some((back, often)) = shape.window {
        let often = often.map_or(String::new(), |e| format!(", every: {e}h"));
        all.push(format!(
            "{{ window: {{ field: created_at, filter: created_since, back: {back}h{often} }} }}"
        ));
    }
    all
}
