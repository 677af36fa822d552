//! A run that finds nothing new: how many requests it may take.

use engine_sync::RunReport;

use super::book::Class;
use super::draw::{Cursor, Pages, Shape, Traits};
use super::source::{Hole, Record, Role, Source, avoids};
use super::world::World;
use crate::sim::process::lock;

/// Holds the last quiet run against what is needed.
pub fn judge(world: &World, report: &RunReport) {
    let source = lock(&world.shared.source);
    let mut book = lock(&world.shared.book);
    let traits = &world.shared.traits;
    for shape in &traits.shapes {
        let own = report.streams.iter().find(|s| s.stream == shape.role.name());
        let Some(own) = own else { continue };
        let most = most(traits, shape, &source);
        let mut there = source.of(shape.role).filter(|r| r.is_listed());
        if shape.probe.is_some() && avoids(Hole::NobodyElse) && there.next().is_none() {
            continue;
        }
        if own.requests > most || own.written > 0 {
            let text = format!(
                "{}: {} requests where {most} do, {} rows written",
                own.stream, own.requests, own.written
            );
            book.complain(Class::Economy, text);
        }
    }
}

/// Requests for a list of so many records, from its first to its last.
fn pages(shape: &Shape, records: usize) -> u64 {
    let records = records as u64;
    match shape.pages {
        Pages::One => 1,
        Pages::Offset(s) => {
            let size = s.size as u64;
            // the next page begins with the last record of the one before
            let step = if size >= 3 { size - 1 } else { size };
            records.div_ceil(step) + 1
        }
        Pages::Number(s) => records.div_ceil(s.size as u64) + 1,
    }
}

/// Requests for all lists of a nested stream.
fn lists(traits: &Traits, shape: &Shape, source: &Source) -> u64 {
    if shape.changed_parents {
        return 0;
    }
    let parents = if shape.union { vec![Role::Items, Role::Boxes] } else { vec![Role::Items] };
    let mut all = 0;
    for role in parents {
        // one that is gone may be asked for in vain, where nobody finds that it is
        let kept = traits.shape(role).is_some();
        for parent in source.of(role).filter(|_| kept) {
            let own = |p: &&Record| p.is_listed() && p.homes.contains(&(role, parent.id));
            all += match parent.is_listed() {
                true if shape.cursor == Cursor::Client && shape.is_unjoined() => {
                    2 * pages(shape, source.of(Role::Parts).filter(own).count())
                }
                true => pages(shape, source.of(Role::Parts).filter(own).count()),
                false => 2,
            };
        }
    }
    all
}

/// The most requests that a stream may take at rest.
fn most(traits: &Traits, shape: &Shape, source: &Source) -> u64 {
    let listed: Vec<&Record> = source.of(shape.role).filter(|r| r.is_listed()).collect();
    let all = pages(shape, listed.len());
    let list = match shape.cursor {
        _ if shape.role == Role::Parts => lists(traits, shape, source),
        Cursor::None => all,
        // pages that nothing joins are read until two readings are the same
        Cursor::Client if shape.is_unjoined() => 2 * all,
        Cursor::Client => all,
        Cursor::Walk | Cursor::Filter | Cursor::Parts(_) => 1,
        Cursor::Newest(_) => 1,
        Cursor::Id(overlap, _) => {
            let highest = source.of(shape.role).map(|r| r.id).max().unwrap_or(0);
            let again = listed.iter().filter(|r| r.id + u64::from(overlap) >= highest);
            3 * pages(shape, again.count()) + 1
        }
    };
    let window = match shape.window {
        Some(_) => 2 * all,
        None => 0,
    };
    let probes = match shape.probe {
        Some(Some(hours)) => (listed.len() as u64 * 60).div_ceil(u64::from(hours) * 3600) + 4,
        _ => 0,
    };
    list + u64::from(shape.count) + window + probes
}
