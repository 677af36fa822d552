//! TypeScript as it is written: words of the language are constants of this program; all that comes from a
//! manifest goes in as a name, a text or a comment, each in a way that it can't leave.

use std::fmt::Write;

/// A piece of code.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    depth: usize,
}

/// Words that can't be the name of a variable.
const RESERVED: &[&str] = &[
    "arguments",
    "async",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// A name that is a word of the language gets a `_`.
pub(super) fn variable(name: &str) -> String {
    match RESERVED.contains(&name) {
        true => format!("{name}_"),
        false => name.to_owned(),
    }
}

/// A member of a class: all words but one can be.
pub(super) fn member(name: &str) -> String {
    if name == "constructor" { "constructor_".to_owned() } else { name.to_owned() }
}

impl Code {
    /// A constant of this program.
    pub(super) fn put(&mut self, words: &'static str) -> &mut Self {
        self.text.push_str(words);
        self
    }

    /// A name. What is not one is left out: names are made of ASCII letters, digits and `_` before they come
    /// here.
    pub(super) fn name(&mut self, name: &str) -> &mut Self {
        let plain = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
        self.text.extend(name.chars().filter(plain));
        self
    }

    /// A text in quotes.
    pub(super) fn string(&mut self, text: &str) -> &mut Self {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                ' '..='~' => self.text.push(c),
                _ => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        let _ = write!(self.text, "\\u{unit:04x}");
                    }
                }
            }
        }
        self.text.push('"');
        self
    }

    /// Texts in a list.
    pub(super) fn strings<'a>(&mut self, all: impl IntoIterator<Item = &'a String>) -> &mut Self {
        self.put("[");
        for (at, text) in all.into_iter().enumerate() {
            self.put(if at > 0 { ", " } else { "" }).string(text);
        }
        self.put("]")
    }

    /// The name of a property: in quotes where it is none of the language's.
    pub(super) fn property(&mut self, name: &str) -> &mut Self {
        let mut chars = name.chars();
        let first = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
        match first && chars.all(|c| c.is_ascii_alphanumeric() || c == '_') {
            true => self.name(name),
            false => self.string(name),
        }
    }

    /// A number.
    pub(super) fn number(&mut self, number: impl Into<u64>) -> &mut Self {
        let _ = write!(self.text, "{}", number.into());
        self
    }

    /// Where the next line begins.
    pub(super) fn line(&mut self) -> &mut Self {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", self.depth));
        self
    }

    /// An empty line.
    pub(super) fn gap(&mut self) -> &mut Self {
        self.text.push('\n');
        self
    }

    /// What is written by `inner` stands further in, between two lines.
    pub(super) fn block(
        &mut self,
        open: &'static str,
        inner: impl FnOnce(&mut Self),
        close: &'static str,
    ) -> &mut Self {
        self.put(open);
        self.depth += 1;
        inner(self);
        self.depth -= 1;
        self.line().put(close)
    }

    /// A comment on what follows in the next line. What would end it, or change how other text is shown, is
    /// left out.
    pub(super) fn doc(&mut self, text: &str) -> &mut Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        let clean: String = words.join(" ").chars().filter(|c| !crate::is_hidden(*c)).collect();
        self.line().put("/** ");
        self.text.push_str(&clean.replace("*/", "* /"));
        self.put(" */")
    }

    /// All of it, with empty lines where they are empty.
    pub(super) fn finished(self) -> String {
        let lines: Vec<&str> = self.text.split('\n').map(str::trim_end).collect();
        format!("{}\n", lines.join("\n").trim_matches('\n'))
    }
}

/// Ends a chain of calls where nothing is expected of it.
pub(super) fn done(_: &mut Code) {}
