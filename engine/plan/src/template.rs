//! Texts with `{{ config.NAME }}` in them.

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Config(String),
}

/// A compiled text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    parts: Vec<Part>,
}

/// What is wrong, and where in the text (bytes).
pub(crate) type Wrong = (String, usize, usize);

impl Template {
    pub(crate) fn parse(text: &str) -> Result<Self, Wrong> {
        let mut parts = Vec::new();
        let mut at = 0;
        while let Some(open) = text[at..].find("{{").map(|i| at + i) {
            let Some(close) = text[open..].find("}}").map(|i| open + i) else {
                return Err(("a `{{` without its `}}`".into(), open, text.len()));
            };
            let inner = text[open + 2..close].trim();
            let Some(name) = inner.strip_prefix("config.") else {
                let why = "only `{{ config.NAME }}` is supported here".to_owned();
                return Err((why, open, close + 2));
            };
            if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                let why = format!("`{name}` is no config key");
                return Err((why, open, close + 2));
            }
            parts.push(Part::Text(text[at..open].to_owned()));
            parts.push(Part::Config(name.to_owned()));
            at = close + 2;
        }
        parts.push(Part::Text(text[at..].to_owned()));
        Ok(Self { parts })
    }

    /// The config keys it needs.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Config(name) => Some(name.as_str()),
            Part::Text(_) => None,
        })
    }

    /// The text, or the first key without a value.
    pub(crate) fn fill<'v>(
        &self,
        value: impl Fn(&str) -> Option<&'v str>,
    ) -> Result<String, String> {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Text(literal) => text.push_str(literal),
                Part::Config(name) => text.push_str(value(name).ok_or_else(|| name.clone())?),
            }
        }
        Ok(text)
    }
}
