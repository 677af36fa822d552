//! A manifest's typed clients, as text: from a plan to a model that knows no language ([`model`]), and from
//! there to files. Pure: nothing is read or written here.

pub mod jsonschema;
pub mod model;
pub mod names;
pub mod rust;
pub mod typescript;

/// A file of a generated client: its path below the output folder, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Such as `src/lib.rs`.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// Characters that can't be seen, or change how others are shown.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{feff}')
}
