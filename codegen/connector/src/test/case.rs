//! The files of a case: how it was asked for, and the exchanges.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use engine_client::tape::{Recorded, json};
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::Usage;

/// How the case was asked for.
pub(crate) const CASE: &str = "case.json";
/// The exchanges, in the order in which they were recorded.
pub(crate) const EXCHANGES: &str = "exchanges.json";

/// How a case was asked for, and is asked for again.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    /// The time that it is.
    pub(crate) at: Timestamp,
    /// Streams by name or glob; all that are read by default if there is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) streams: Vec<String>,
    /// Streams that are not read by default, too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) all: bool,
    /// Pages after which a list is left where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) limit_pages: Option<u32>,
    /// Config values that are no secrets.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) config: BTreeMap<String, String>,
    /// The keys of the secrets that were given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) secrets: Vec<String>,
}

/// One case.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) asked: Asked,
    pub(crate) exchanges: Vec<Recorded>,
}

impl Case {
    pub(crate) fn read(folder: &Path) -> Result<Self, Usage> {
        Ok(Self { asked: read(&folder.join(CASE))?, exchanges: read(&folder.join(EXCHANGES))? })
    }

    /// Its files: names and texts.
    pub(crate) fn files(&self) -> [(&'static str, String); 2] {
        [(CASE, laid_out(&self.asked)), (EXCHANGES, laid_out(&self.exchanges))]
    }
}

/// A document as it is kept: laid out for people.
pub(crate) fn laid_out(document: &impl Serialize) -> String {
    let text = serde_json::to_string(document).expect("names are texts");
    json::laid_out(&text).expect("it was just written")
}

/// A document of a case.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> Result<T, Usage> {
    let text = text(path)?;
    serde_json::from_str(&text).map_err(|e| {
        let message = format!("{}: {e}", path.display());
        Usage::new(message, "mend it, or record the case again".into())
    })
}

pub(crate) fn text(path: &Path) -> Result<String, Usage> {
    fs::read_to_string(path).map_err(|e| {
        let message = format!("{} can't be read: {e}", path.display());
        Usage::new(message, "`--update` writes what is expected, `--record` the whole case".into())
    })
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) -> Result<(), Usage> {
    let path = folder.join(name);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text));
    written.map_err(|e| {
        let message = format!("{} can't be written: {e}", path.display());
        Usage::new(message, "check the rights of the folder".into())
    })
}
