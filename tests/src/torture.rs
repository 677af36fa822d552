//! `torture`: what takes longer than tests may. See docs/torture.md.

pub mod ahead;
pub mod calls;
pub mod databases;
pub mod drift;
pub mod kills;
pub mod manifests;
pub mod million;
pub mod mutants;
pub mod seeds;

/// The words behind a subcommand: `--name value`.
pub struct Words(Vec<String>);

impl Words {
    /// The program's own words, after the subcommand.
    #[must_use]
    pub fn new(words: impl IntoIterator<Item = String>) -> Self {
        Self(words.into_iter().collect())
    }

    /// The number behind `name`, or what stands for it.
    ///
    /// # Errors
    /// When it is no number.
    pub fn number(&self, name: &str, default: u64) -> Result<u64, String> {
        let Some(at) = self.0.iter().position(|word| word == name) else { return Ok(default) };
        let value = self.0.get(at + 1).ok_or_else(|| format!("{name} needs a number"))?;
        value.parse().map_err(|_| format!("{name}: `{value}` is no number"))
    }

    /// Whether `name` is there.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|word| word == name)
    }
}
