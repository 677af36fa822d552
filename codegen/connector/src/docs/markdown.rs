//! Texts of a manifest in Markdown: whatever they hold, they stay texts.

/// A text in which everything stays as it is written; only what stands between two backticks is code.
pub(super) fn prose(text: &str) -> String {
    let mut out = String::new();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut pieces = text.split('`').peekable();
    let mut is_code = false;
    while let Some(piece) = pieces.next() {
        match (is_code, pieces.peek().is_some()) {
            (true, true) if !piece.is_empty() => out.push_str(&code(piece)),
            (true, true) => out.push_str("\\`\\`"),
            (true, false) => out.push_str(&format!("\\`{}", plain(piece))), // nothing closes it
            (false, _) => out.push_str(&plain(piece)),
        }
        is_code = !is_code;
    }
    out
}

/// The same at the beginning of a line, where it is no list and no underline either.
pub(super) fn paragraph(text: &str) -> String {
    let text = prose(text);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if text.starts_with(['-', '+', '=']) {
        return format!("\\{text}");
    }
    match text[digits..].starts_with(['.', ')']) {
        true if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        _ => text,
    }
}

fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().map(visible).peekable();
    let mut before = ' ';
    while let Some(c) = letters.next() {
        // within a word an underscore is one
        let after = letters.peek().copied().unwrap_or(' ');
        let within = c == '_' && before.is_alphanumeric() && after.is_alphanumeric();
        if r"\*_[]<>&~#$".contains(c) && !within {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

/// A name, a path or a value as it is.
pub(super) fn code(text: &str) -> String {
    let text: String = text.chars().map(visible).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    match text.is_empty() {
        true => "–".to_owned(),
        false => format!("{fence}{pad}{text}{pad}{fence}"),
    }
}

/// Several, with commas.
pub(super) fn codes<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    texts.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// An address to follow; what is none stays a text.
pub(super) fn link(address: &str) -> String {
    let web = address.starts_with("https://") || address.starts_with("http://");
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\\`|".contains(c);
    if web && !address.contains(odd) { format!("<{address}>") } else { code(address) }
}

/// A row of a table.
pub(super) fn row(cells: &[&str]) -> String {
    let mut row = "|".to_owned();
    for cell in cells {
        row.push_str(&format!(" {} |", cell.replace('|', "\\|")));
    }
    row.push('\n');
    row
}

/// The first two lines of a table.
pub(super) fn table(titles: &[&str]) -> String {
    format!("{}{}", row(titles), row(&vec!["---"; titles.len()]))
}

/// Control characters never reach the page.
fn visible(c: char) -> char {
    if c.is_control() { '\u{fffd}' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts() {
        let check = |text: &str, expected: &str| assert_eq!(paragraph(text), expected, "{text}");
        check("plain, and so on.", "plain, and so on.");
        check("a *b* _c_ [d](e) <f> &lt;", r"a \*b\* \_c\_ \[d\](e) \<f\> \&lt;");
        check("a_b _c d_ e__f", r"a_b \_c d\_ e\_\_f");
        check("use `a_b` and\n\n  <c>", r"use `a_b` and \<c\>");
        check("`<a>` `<b>", r"`<a>` \`\<b\>");
        check("``<a>``", r"\`\`\<a\>\`\`");
        check("- a", r"\- a");
        check("12. a", r"12\. a");
        check("# a", r"\# a");
        check("12 a", "12 a");
        check("a\u{1b}[0m", "a\u{fffd}\\[0m");
    }

    #[test]
    fn names_stay_names() {
        let check = |text: &str, expected: &str| assert_eq!(code(text), expected, "{text}");
        check("a_b", "`a_b`");
        check("a`b", "``a`b``");
        check("`a``", "``` `a`` ```");
        check("a\nb", "`a\u{fffd}b`");
        check("", "–");
        assert_eq!(row(&["a|b", &code("c|d")]), "| a\\|b | `c\\|d` |\n");
        assert_eq!(link("https://h/a_b"), "<https://h/a_b>");
        assert_eq!(link("javascript:x"), "`javascript:x`");
        assert_eq!(link("https://h> <b>"), "`https://h> <b>`");
    }
}
