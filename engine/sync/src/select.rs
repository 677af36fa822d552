//! Which streams a run reads.

use engine_plan::Plan;

/// The streams of a run, parents included, in the plan's order (parents first).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection(pub Vec<usize>);

/// A pattern that no stream matches.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no stream is called `{pattern}`")]
pub struct UnknownStream {
    /// The pattern.
    pub pattern: String,
    /// The streams there are.
    pub known: Vec<String>,
}

/// Streams by name or glob (`*`, `?`); none given means all. Their parents come with them.
///
/// # Errors
/// When a pattern matches nothing.
pub fn select(plan: &Plan, patterns: &[String]) -> Result<Selection, UnknownStream> {
    let mut chosen = vec![patterns.is_empty(); plan.streams.len()];
    for pattern in patterns {
        let mut any = false;
        for (at, stream) in plan.streams.iter().enumerate() {
            if matches(pattern, &stream.name) {
                chosen[at] = true;
                any = true;
            }
        }
        if !any {
            let known = plan.streams.iter().map(|s| s.name.clone()).collect();
            return Err(UnknownStream { pattern: pattern.clone(), known });
        }
    }
    // parents stand before their children, so one pass from the end selects all ancestors
    for at in (0..plan.streams.len()).rev() {
        if let (true, Some(parent)) = (chosen[at], &plan.streams[at].parent)
            && let Some(up) = plan.streams.iter().position(|s| s.name == parent.stream)
        {
            chosen[up] = true;
        }
    }
    Ok(Selection((0..chosen.len()).filter(|&at| chosen[at]).collect()))
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
