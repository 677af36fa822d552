//! What codes mean: the manual's page of them, compiled in.

use engine_manifest::problem::did_you_mean;

const PAGE: &str = include_str!("../../../docs/errors.md");

/// What is said about one code.
struct Section<'p> {
    code: &'p str,
    title: &'p str,
    text: String,
}

/// Codes that belong together, and what holds for all of them.
struct Group<'p> {
    title: &'p str,
    intro: String,
    sections: Vec<Section<'p>>,
}

/// There is no such code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no code `{asked}`")]
pub struct Unknown {
    /// What was asked for.
    pub asked: String,
    /// A code that looks like it, as a question.
    pub near: Option<String>,
}

/// What a code means and what to do, with what holds for its kind.
///
/// # Errors
/// When there is no such code.
pub fn explained(asked: &str) -> Result<String, Unknown> {
    let wanted = asked.trim().to_uppercase();
    let groups = groups(PAGE);
    let page = groups.iter().find_map(|group| {
        let section = group.sections.iter().find(|s| s.code == wanted)?;
        Some(shown(group, section))
    });
    page.ok_or_else(|| {
        let known = groups.iter().flat_map(|g| &g.sections).map(|s| s.code);
        let near = did_you_mean(&wanted, known);
        let asked = asked.chars().filter(|c| !c.is_control()).take(64).collect();
        Unknown { asked, near }
    })
}

/// All codes, each in a line.
#[must_use]
pub fn list() -> String {
    let mut list = String::new();
    for group in groups(PAGE) {
        list.push_str(&format!("{}\n", group.title));
        for section in &group.sections {
            list.push_str(&format!("  {}  {}\n", section.code, section.title));
        }
        list.push('\n');
    }
    list.truncate(list.trim_end().len());
    list
}

/// The title of a code's section and its text.
#[must_use]
pub fn section(code: &str) -> Option<(String, String)> {
    let groups = groups(PAGE);
    let found = groups.iter().flat_map(|group| &group.sections).find(|s| s.code == code)?;
    Some((found.title.to_owned(), found.text.trim().to_owned()))
}

/// The first paragraph of a code's section, in one line.
#[must_use]
pub fn hint(code: &str) -> Option<String> {
    let (_, text) = section(code)?;
    let paragraph = text.split("\n\n").next()?;
    Some(paragraph.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
}

/// The page in parts: `# ` begins a group, `## CODE — title` a section. A `#` in a block of code begins
/// nothing.
fn groups(page: &str) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut fenced = false;
    for line in page.lines() {
        fenced ^= line.starts_with("```");
        let heading = |mark| line.strip_prefix(mark).filter(|_| !fenced);
        if let Some(title) = heading("# ") {
            groups.push(Group { title, intro: String::new(), sections: Vec::new() });
            continue;
        }
        let Some(group) = groups.last_mut() else { continue };
        if let Some((code, title)) = heading("## ").and_then(|h| h.split_once(" — ")) {
            group.sections.push(Section { code, title, text: String::new() });
            continue;
        }
        let text = group.sections.last_mut().map_or(&mut group.intro, |s| &mut s.text);
        text.push_str(line);
        text.push('\n');
    }
    groups.retain(|group| !group.sections.is_empty());
    groups
}

fn shown(group: &Group<'_>, section: &Section<'_>) -> String {
    let mut page = format!("{} — {}\n\n{}\n", section.code, section.title, section.text.trim());
    if !group.intro.trim().is_empty() {
        page.push_str(&format!("\n{}:\n{}\n", group.title, group.intro.trim()));
    }
    page.truncate(page.trim_end().len());
    page
}
