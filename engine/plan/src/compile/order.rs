//! What others wait for before them.

use std::collections::HashMap;

use engine_manifest::problem::code;
use engine_manifest::values::Step;
use engine_manifest::{Problems, Span};
use xxhash_rust::xxh3::xxh3_64;

use crate::stream::{Censor, CursorKind, NestedPlan, StreamPlan};

/// Which streams come before each one, by their places.
fn edges(streams: &[(StreamPlan, Span)]) -> Vec<Vec<usize>> {
    let places: HashMap<&str, usize> =
        streams.iter().enumerate().map(|(at, (s, _))| (s.name.as_str(), at)).collect();
    let at = |name: &str| places.get(name).copied();
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); streams.len()];
    for (own, (stream, _)) in streams.iter().enumerate() {
        before[own].extend(stream.parents().filter_map(|(_, parent)| at(&parent.stream)));
        before[own].extend(stream.via.iter().filter_map(|(host, _)| at(host)));
        let owners = stream.deletions.cascades.iter().filter_map(|(owner, _)| at(owner));
        before[own].extend(owners.filter(|owner| *owner != own));
        // whoever names deletions is read after those it names
        for feed in stream.deletions.feeds.iter().filter_map(|feed| at(&feed.stream)) {
            before[feed].push(own);
        }
    }
    before
}

/// Sorts streams so that each comes after all that it waits for; otherwise the order written stays. A
/// circle is reported at each stream of it.
pub(super) fn sorted(streams: Vec<(StreamPlan, Span)>, problems: &mut Problems) -> Vec<StreamPlan> {
    let before = edges(&streams);
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); streams.len()];
    for (own, all) in before.iter().enumerate() {
        for at in all {
            after[*at].push(own);
        }
    }
    let mut depth = vec![0usize; streams.len()];
    let stuck = peel(&before, &after, |at, up| depth[at] = depth[at].max(depth[up] + 1));
    // what only waits for a circle is on none
    let inside = |all: &[Vec<usize>]| -> Vec<Vec<usize>> {
        let keep = |at: usize| stuck[at];
        let part = |(at, list): (usize, &Vec<usize>)| match keep(at) {
            true => list.iter().copied().filter(|other| keep(*other)).collect(),
            false => Vec::new(),
        };
        all.iter().enumerate().map(part).collect()
    };
    let circle = peel(&inside(&after), &inside(&before), |_, _| {});
    for (at, (stream, span)) in streams.iter().enumerate().filter(|(at, _)| circle[*at]) {
        let way = around(at, &before, &circle);
        let names: Vec<&str> = way.iter().map(|at| streams[*at].0.local.as_str()).collect();
        let shown = match names.len() {
            // of a stream that is its own parent, and of a long way, the name is enough
            2..=6 => format!(" (by way of `{}`)", names[1..].join("`, `")),
            _ => String::new(),
        };
        let message = format!("`{}` waits for itself{shown}", stream.local);
        let hint = "parents, feeds and cascades can't run in a circle: break it";
        problems.add(code::CYCLE, *span, message, hint);
    }
    unseen(&streams, problems);
    let mut sorted: Vec<(usize, StreamPlan)> =
        depth.into_iter().zip(streams.into_iter().map(|(stream, _)| stream)).collect();
    sorted.sort_by_key(|(depth, _)| *depth);
    sorted.into_iter().map(|(_, stream)| stream).collect()
}

/// The shortest way from a stream on a circle back to it: the places of all that are on it.
fn around(start: usize, before: &[Vec<usize>], circle: &[bool]) -> Vec<usize> {
    let mut came = vec![None; before.len()];
    let mut open = std::collections::VecDeque::from([start]);
    while let Some(at) = open.pop_front() {
        for &next in before[at].iter().filter(|next| circle[**next]) {
            if next == start {
                let mut way = vec![at];
                while let Some(up) = came[way[way.len() - 1]] {
                    way.push(up);
                }
                way.reverse();
                return way;
            }
            if came[next].is_none() {
                came[next] = Some(at);
                open.push_back(next);
            }
        }
    }
    vec![start]
}

/// Lists that are read again for changed parents only need parents whose changes are seen.
fn unseen(streams: &[(StreamPlan, Span)], problems: &mut Problems) {
    let is_blind = |name: &str| {
        let parent = streams.iter().find(|(s, _)| s.name == name);
        parent.is_some_and(|(s, _)| s.cursor.as_ref().is_some_and(|c| c.kind == CursorKind::Id))
    };
    for (stream, span) in streams.iter().filter(|(s, _)| s.reread_changed) {
        if let Some((_, parent)) = stream.parents().find(|(_, parent)| is_blind(&parent.stream)) {
            let parent = &parent.stream;
            let message = format!("`reread: changed`, but changes of `{parent}` are not seen");
            let hint = format!("its cursor is `id`: give `{parent}` another one, or `reread: all`");
            problems.add(code::PATH_VARIABLE, *span, message, hint);
        }
    }
}

/// Takes away, again and again, what waits for nothing. Says what is left.
fn peel(
    before: &[Vec<usize>],
    after: &[Vec<usize>],
    mut step: impl FnMut(usize, usize),
) -> Vec<bool> {
    let mut waits: Vec<usize> = before.iter().map(Vec::len).collect();
    let mut left = vec![true; before.len()];
    let mut free: Vec<usize> = (0..before.len()).filter(|at| waits[*at] == 0).collect();
    while let Some(up) = free.pop() {
        left[up] = false;
        for &at in &after[up] {
            step(at, up);
            waits[at] -= 1;
            if waits[at] == 0 {
                free.push(at);
            }
        }
    }
    left
}

/// What is sensitive in the records that an answer brings along is taken out of that answer too.
fn censors(streams: &mut [StreamPlan]) {
    let along: Vec<(String, Censor)> = streams.iter().flat_map(alongside).collect();
    for (host, censor) in along {
        if let Some(host) = streams.iter_mut().find(|s| s.name == host) {
            host.censors.push(censor);
        }
    }
    let holds = streams.iter().filter_map(|s| Some((s.via.first()?.0.clone(), s.nested.clone()?)));
    for (host, nested) in holds.collect::<Vec<_>>() {
        if let (Some(host), Some(Step::Name(first))) =
            (streams.iter_mut().find(|s| s.name == host), nested.at.first())
        {
            host.holds.push(first.clone());
        }
    }
}

/// What of a stream's own records is sensitive, as it stands in the answers that bring them.
fn alongside(stream: &StreamPlan) -> Vec<(String, Censor)> {
    let own = stream.censors.iter().filter(|censor| censor.included.is_none());
    let of = |(host, censor): (&String, &Censor)| {
        let censor = match &stream.nested {
            Some(nested) => {
                let at = nested.at.iter().chain([&Step::Any]).chain(&censor.path);
                Censor { path: at.cloned().collect(), ..censor.clone() }
            }
            None => Censor { included: stream.resource.clone(), ..censor.clone() },
        };
        (host.clone(), censor)
    };
    let pairs = stream.via.iter().flat_map(|(host, _)| own.clone().map(move |c| (host, c)));
    // in a list of another shape they could be anywhere
    let shape = |nested: &NestedPlan| {
        let path = nested.at.clone();
        let censor = Censor { path, unless_list: true, ..Censor::default() };
        stream.via.iter().map(move |(host, _)| (host.clone(), censor.clone())).collect::<Vec<_>>()
    };
    let nested = stream.nested.iter().filter(|_| own.clone().next().is_some());
    let shapes = nested.flat_map(shape);
    pairs.map(of).chain(shapes).collect()
}

/// Tells every stream whose records its answers bring along.
pub(super) fn carriers(
    mut streams: Vec<StreamPlan>,
    include: &str,
    form: Option<&str>,
) -> Vec<StreamPlan> {
    let rides: Vec<(String, String, String, String)> = streams
        .iter()
        .flat_map(|s| s.via.iter().map(move |(host, i)| (host, s, i)))
        .map(|(host, s, i)| (host.clone(), s.name.clone(), i.clone(), s.definition.clone()))
        .collect();
    for (host, name, include, own) in rides {
        if let Some(host) = streams.iter_mut().find(|s| s.name == host) {
            // what came along is part of what a checkpoint of the host stands for
            let text = format!("{}|{name}|{include}|{own}", host.definition);
            host.definition = format!("{:016x}", xxh3_64(text.as_bytes()));
            host.carries.push((name, include));
        }
    }
    censors(&mut streams);
    fields(&mut streams, form);
    for host in &mut streams {
        let includes = host.include.iter().chain(host.carries.iter().map(|(_, include)| include));
        let mut wanted: Vec<String> = Vec::new();
        for include in includes.filter(|i| !i.is_empty()) {
            if !wanted.contains(include) {
                wanted.push(include.clone());
            }
        }
        if wanted.is_empty() {
            continue;
        }
        if let Some(at) = host.params.iter().position(|(name, _)| name == include) {
            wanted.insert(0, host.params.remove(at).1);
        }
        host.params.push((include.to_owned(), wanted.join(",")));
    }
    streams
}

/// What is asked for by name of the records that an answer brings along, is asked for with that answer.
fn fields(streams: &mut [StreamPlan], form: Option<&str>) {
    let along: Vec<(String, (String, String))> = streams
        .iter()
        .flat_map(|s| {
            s.via.iter().flat_map(move |(host, _)| s.by_name.iter().map(move |p| (host, p)))
        })
        .map(|(host, pair)| (host.clone(), pair.clone()))
        .collect();
    for (host, pair) in along {
        if let Some(host) = streams.iter_mut().find(|s| s.name == host)
            && !host.by_name.contains(&pair)
        {
            host.by_name.push(pair);
        }
    }
    let Some(form) = form else { return };
    let named: Vec<Vec<(String, String)>> =
        streams.iter().map(|host| steps(host, streams)).collect();
    for (host, steps) in streams.iter_mut().zip(named) {
        for (kind, step) in steps {
            let parameter = form.replace("{type}", &kind);
            let own = host.by_name.iter_mut().find(|(name, _)| *name == parameter);
            if let Some((_, names)) = own.filter(|(_, names)| names.split(',').all(|n| n != step)) {
                names.push(',');
                names.push_str(&step);
            }
        }
    }
}

/// The steps of a stream's includes, each with the type of the records that it starts from: a relationship is
/// a field, too, and what comes along is told by one.
fn steps(host: &StreamPlan, streams: &[StreamPlan]) -> Vec<(String, String)> {
    let kind = |s: &StreamPlan| s.resource.clone().unwrap_or_else(|| s.local.clone());
    let find = |name: &String| streams.iter().find(|s| s.name == *name);
    let mut all = Vec::new();
    for include in host.include.iter().chain(host.carries.iter().map(|(_, include)| include)) {
        let mut at = Some(host);
        for (end, step) in include.split('.').scan(0, |end, step| {
            *end += step.len() + 1;
            Some((*end - 1, step))
        }) {
            let Some(from) = at.filter(|_| !step.is_empty()) else { break };
            all.push((kind(from), step.to_owned()));
            let carried = host.carries.iter().find(|(_, way)| *way == include[..end]);
            let relation = from.relations.iter().find(|r| r.name == step);
            let next = carried.map(|(name, _)| name).or(relation.and_then(|r| r.to.first()));
            at = next.and_then(find);
        }
    }
    all
}
