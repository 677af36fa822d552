//! `Link` headers (RFC 8288).

use reqwest::header::HeaderMap;

/// The target of the first link with the relation `next` in `Link` headers (RFC 8288 §3).
#[must_use]
pub fn next(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all("link").iter().filter_map(|v| v.to_str().ok());
    lines.flat_map(links).find(|(_, params)| is_next(params)).map(|(target, _)| target.to_owned())
}

/// Targets and their parameters. Commas and semicolons inside `<…>` and quotes belong to the text.
fn links(line: &str) -> Vec<(&str, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((_, after)) = rest.split_once('<') {
        let Some((target, after)) = after.split_once('>') else { break };
        let end = outside(after, ',');
        let params = &after[..end];
        rest = &after[end..];
        found.push((target.trim(), parameters(params)));
    }
    found
}

/// Where `what` is outside quotes, or the end.
fn outside(text: &str, what: char) -> usize {
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            c if c == what && !quoted => return at,
            _ => {}
        }
    }
    text.len()
}

fn parameters(mut text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    loop {
        let end = outside(text, ';');
        if let Some((name, value)) = text[..end].split_once('=') {
            let value = value.trim().trim_matches('"').replace('\\', "");
            found.push((name.trim().to_ascii_lowercase(), value));
        }
        match text.get(end + 1..) {
            Some(rest) => text = rest,
            None => return found,
        }
    }
}

/// The first `rel` counts, and may name several relations. A link with an anchor is about another page.
fn is_next(params: &[(String, String)]) -> bool {
    let rel = params.iter().find(|(name, _)| name == "rel").map(|(_, value)| value.as_str());
    let next = rel.unwrap_or_default().split_whitespace().any(|r| r.eq_ignore_ascii_case("next"));
    next && !params.iter().any(|(name, _)| name == "anchor")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn link_headers_in_their_spellings() {
        let check = |lines: &[&str], expected: Option<&str>| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("link", line.parse().expect("a header"));
            }
            assert_eq!(next(&headers).as_deref(), expected, "{lines:?}");
        };
        check(&[], None);
        check(&[""], None);
        check(&["</a?page=2>; rel=\"next\""], Some("/a?page=2"));
        check(&["</a>;rel=next"], Some("/a"));
        check(&["</a> ; REL = \"NEXT\""], Some("/a"));
        check(&["</z>; rel=\"last\", </a>; rel=\"next\""], Some("/a"));
        check(&["</z>; rel=\"last\"", "</a>; rel=\"next\""], Some("/a"));
        check(&["</a,b;c>; title=\"x, y; rel=prev\"; rel=\"prev next\""], Some("/a,b;c"));
        check(&["</a>; title=\"a \\\" b\"; rel=next"], Some("/a"));
        check(&["</a>; rel=\"nextish\""], None);
        check(&["</a>; rel=prev; rel=next"], None);
        check(&["</a>; rel=next; anchor=\"/other\""], None);
        check(&["</a; rel=next"], None);
        check(&["/a; rel=next"], None);
        check(&["<>; rel=next"], Some(""));
        check(&["</a>"], None);
    }
}
