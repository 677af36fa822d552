//! What a trial reads: Planning Center's people, or the same people in many streams or below many parents, by
//! a manifest that is made for it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::people;

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// So many people, by Planning Center's manifest.
    People(u64),
    /// People, evenly in so many streams.
    Streams {
        /// How many streams.
        streams: u64,
        /// How many people in all.
        records: u64,
    },
    /// So many parents, each with a list of one person below it.
    Partitions(u64),
}

impl Source {
    /// How many records there are in all.
    #[must_use]
    pub fn records(self) -> u64 {
        match self {
            Self::People(records) => records,
            Self::Streams { streams, .. } => self.listed() * streams,
            Self::Partitions(parents) => 2 * parents,
        }
    }

    /// How long the lists are that no parent has.
    #[must_use]
    pub fn listed(self) -> u64 {
        match self {
            Self::People(records) => records,
            Self::Streams { streams, records } => records / streams.max(1),
            Self::Partitions(parents) => parents,
        }
    }

    /// Its tables.
    #[must_use]
    pub fn tables(self) -> Vec<String> {
        match self {
            Self::People(_) => vec!["people_people".to_owned()],
            Self::Streams { streams, .. } => {
                (1..=streams).map(|at| format!("people_{at}")).collect()
            }
            Self::Partitions(_) => vec!["parents".to_owned(), "children".to_owned()],
        }
    }

    /// What the engine is told to read; a manifest is written into `folder` where one is needed.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn words(self, folder: &Path) -> Result<Vec<String>, String> {
        let words = |connector: &str| vec!["--connector".to_owned(), connector.to_owned()];
        let Some(manifest) = self.manifest() else {
            return Ok(
                [words("pco"), vec!["--streams".to_owned(), self.tables().join(",")]].concat()
            );
        };
        let place: PathBuf = folder.join("bench");
        let written = std::fs::create_dir_all(&place)
            .and_then(|()| std::fs::write(place.join("manifest.yaml"), manifest));
        written.map_err(|e| format!("no manifest: {e}"))?;
        Ok(words(&place.display().to_string()))
    }

    fn manifest(self) -> Option<String> {
        let fields = format!("type: Person, fields: {}", people::fields());
        let mut text = "version: 1
connector: bench
base_url: http://127.0.0.1
dialect: json_api
pagination: { offset: { offset: offset, limit: per_page, page_size: 100, total: $.meta.total_count } }
defaults: { deletions: [sweep] }
streams:
"
        .to_owned();
        match self {
            Self::People(_) => return None,
            Self::Streams { streams, .. } => {
                for at in 1..=streams {
                    let path = format!("/bench/v2/people_{at}");
                    // writing into a text can't fail
                    let _ = writeln!(text, "  people_{at}: {{ path: {path}, {fields} }}");
                }
            }
            Self::Partitions(_) => {
                let below = "\"/bench/v2/parents/{parent_id}/children\", parents: [parents]";
                let _ = writeln!(text, "  parents: {{ path: /bench/v2/parents, {fields} }}");
                let key = "key: [parent_id, id]";
                let _ = writeln!(text, "  children: {{ path: {below}, {key}, {fields} }}");
            }
        }
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine_manifest::ConnectorSource;

    #[test]
    fn manifests_have_no_mistake() {
        let check = |source: Source, lists: u64| {
            let folder = tempfile::tempdir().expect("a folder");
            let words = source.words(folder.path()).expect("written");
            let (path, file) = (PathBuf::from(&words[1]), "manifest.yaml".to_owned());
            let reading =
                engine_plan::read(&ConnectorSource::Folder { path, file, shadows: false });
            let plan = reading.plan.unwrap_or_else(|| panic!("{:?}", reading.problems.sorted()));
            let names: Vec<String> = plan.streams.iter().map(|s| s.name.clone()).collect();
            assert_eq!((names, source.listed()), (source.tables(), lists));
        };
        check(Source::Streams { streams: 3, records: 100 }, 33);
        check(Source::Partitions(7), 7);
    }
}
