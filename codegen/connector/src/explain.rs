//! `connector explain`: what a code means, from the page that is compiled in.

use engine_manifest::problem::did_you_mean;

use crate::args::Explain;
use crate::{Usage, out};

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

pub(crate) fn run(args: &Explain) -> Result<i32, Usage> {
    let groups = groups(PAGE);
    let Some(asked) = &args.code else {
        out(list(&groups).trim_end());
        return Ok(0);
    };
    let wanted = asked.trim().to_uppercase();
    let page = groups.iter().find_map(|group| {
        let section = group.sections.iter().find(|s| s.code == wanted)?;
        Some(shown(group, section))
    });
    if let Some(page) = page {
        out(page.trim_end());
        return Ok(0);
    }
    let known = groups.iter().flat_map(|g| &g.sections).map(|s| s.code);
    let near = did_you_mean(&wanted, known);
    let near = near.map(|near| format!("{near} ")).unwrap_or_default();
    let asked: String = asked.chars().filter(|c| !c.is_control()).take(64).collect();
    let hint = format!("{near}`connector explain` lists all codes");
    Err(Usage(format!("there is no code `{asked}`"), hint))
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
    page
}

fn list(groups: &[Group<'_>]) -> String {
    let mut list = String::new();
    for group in groups {
        list.push_str(&format!("{}\n", group.title));
        for section in &group.sections {
            list.push_str(&format!("  {}  {}\n", section.code, section.title));
        }
        list.push('\n');
    }
    list
}
