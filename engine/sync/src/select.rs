//! Which streams a run reads.

use engine_plan::Plan;

/// The streams of a run, in the plan's order: each after those that it waits for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Their places in the plan.
    pub streams: Vec<usize>,
    /// Those that were asked for by their full name: read, due or not.
    pub named: Vec<usize>,
}

/// A pattern that no stream matches.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no stream is called `{pattern}`")]
pub struct UnknownStream {
    /// The pattern.
    pub pattern: String,
    /// The streams there are.
    pub known: Vec<String>,
}

/// Streams by name or glob (`*`, `?`); none given means all. Streams that are not read by default are
/// left out unless `all` is wanted, or they are named in full. Parents come with them, and streams whose
/// answers bring the records, with all that these bring.
///
/// # Errors
/// When a pattern matches nothing.
pub fn select(plan: &Plan, patterns: &[String], all: bool) -> Result<Selection, UnknownStream> {
    let mut chosen: Vec<bool> =
        plan.streams.iter().map(|s| patterns.is_empty() && (all || s.by_default)).collect();
    let mut named = Vec::new();
    for pattern in patterns {
        let mut any = false;
        for (at, stream) in plan.streams.iter().enumerate() {
            let exact = *pattern == stream.name;
            if exact {
                named.push(at);
            }
            if matches(pattern, &stream.name) {
                chosen[at] |= exact || all || stream.by_default;
                any = true;
            }
        }
        if !any {
            let known = plan.streams.iter().map(|s| s.name.clone()).collect();
            return Err(UnknownStream { pattern: pattern.clone(), known });
        }
    }
    // those that a stream needs may stand on both sides of it, so this goes on until nothing is added
    loop {
        let before = chosen.clone();
        for (at, stream) in plan.streams.iter().enumerate().filter(|(at, _)| before[*at]) {
            let parents = stream.parents().map(|(_, p)| p.stream.as_str());
            let hosts = stream.via.iter().map(|(host, _)| host.as_str());
            for name in parents.chain(hosts) {
                if let Some(other) = plan.streams.iter().position(|s| s.name == name) {
                    chosen[other] = true;
                }
            }
            chosen[at] = true;
        }
        if chosen == before {
            break;
        }
    }
    // what comes along must be written, or the cursor of its host would leave it behind; its other hosts
    // need not be read for that
    for stream in plan
        .streams
        .iter()
        .enumerate()
        .filter(|(at, _)| chosen[*at])
        .map(|(_, s)| s)
        .collect::<Vec<_>>()
    {
        for (name, _) in &stream.carries {
            if let Some(other) = plan.streams.iter().position(|s| s.name == *name) {
                chosen[other] = true;
            }
        }
    }
    Ok(Selection { streams: (0..chosen.len()).filter(|&at| chosen[at]).collect(), named })
}

/// Matches `*` (any text) and `?` (any character), without backtracking over more than the last star.
fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), name.chars().collect());
    let (mut p, mut n, mut star) = (0, 0, None);
    while n < name.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(c) if *c == '?' || *c == name[n] => {
                p += 1;
                n += 1;
            }
            _ => {
                let Some((at, from)) = star else { return false };
                star = Some((at, from + 1));
                p = at + 1;
                n = from + 1;
            }
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs() {
        let check =
            |pattern, name, expected| assert_eq!(matches(pattern, name), expected, "{pattern}");
        check("people_people", "people_people", true);
        check("people_*", "people_emails", true);
        check("*", "x", true);
        check("*_p?ople", "people_people", true);
        check("a*b*c", "aXXbYYc", true);
        check("a*b*c", "aXXbYY", false);
        check("people", "people_people", false);
        check("", "x", false);
    }
}
