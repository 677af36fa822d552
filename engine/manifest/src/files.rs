//! Where a connector's files come from: a folder, or the program itself.

use std::path::{Path, PathBuf};

use crate::tree::FILE_BYTES_MAX;

/// An index into [`Sources`].
pub type FileId = u16;

/// A connector compiled into a program: its name and its files (name, text).
#[derive(Clone, Copy, Debug)]
pub struct Bundle {
    /// The connector's name.
    pub name: &'static str,
    /// File names, relative to the manifest, and their texts.
    pub files: &'static [(&'static str, &'static str)],
}

/// Where the files of one connector are.
#[derive(Clone, Debug)]
pub enum ConnectorSource {
    /// A folder with a `manifest.yaml`; `shadows` when a compiled-in connector has the same name.
    Folder {
        /// The folder, as the user wrote it.
        path: PathBuf,
        /// The manifest's file name.
        file: String,
        /// A compiled-in connector of that name exists, and is not the one used.
        shadows: bool,
    },
    /// Compiled in.
    Bundled(Bundle),
}

/// Why no connector was found.
#[derive(Debug, thiserror::Error)]
#[error("there is no connector `{name}`")]
pub struct LocateError {
    /// What was asked for.
    pub name: String,
    /// Where it was looked for.
    pub looked_in: Vec<String>,
    /// What there is.
    pub known: Vec<String>,
}

/// Finds a connector by name or path: a path has a separator in it; a name is looked up in
/// `connectors/NAME` under the working directory, then in `search` (`$ENGINE_CONNECTORS`), then among
/// the `bundled`.
///
/// # Errors
/// When there is none.
pub fn locate(
    name: &str,
    search: &[PathBuf],
    bundled: &[Bundle],
) -> Result<ConnectorSource, LocateError> {
    let bundle = bundled.iter().find(|b| b.name == name).copied();
    let mut looked_in = Vec::new();
    let mut folders = Vec::new();
    if name.contains(['/', '\\']) || Path::new(name).extension().is_some_and(is_yaml) {
        folders.push(PathBuf::from(name));
    } else {
        folders.push(Path::new("connectors").join(name));
        folders.extend(search.iter().map(|dir| dir.join(name)));
    }
    for path in folders {
        if path.extension().is_some_and(is_yaml) && path.is_file() {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let path = path.parent().map(Path::to_path_buf).unwrap_or_default();
            return Ok(ConnectorSource::Folder { path, file, shadows: false });
        }
        if path.join("manifest.yaml").is_file() {
            let file = "manifest.yaml".to_owned();
            return Ok(ConnectorSource::Folder { path, file, shadows: bundle.is_some() });
        }
        looked_in.push(path.display().to_string());
    }
    if let Some(bundle) = bundle {
        return Ok(ConnectorSource::Bundled(bundle));
    }
    let mut known: Vec<String> = bundled.iter().map(|b| b.name.to_owned()).collect();
    known.extend(folders_in(Path::new("connectors")));
    known.extend(search.iter().flat_map(|dir| folders_in(dir)));
    known.sort();
    known.dedup();
    Err(LocateError { name: name.to_owned(), looked_in, known })
}

fn is_yaml(extension: &std::ffi::OsStr) -> bool {
    extension == "yaml" || extension == "yml"
}

fn folders_in(dir: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    entries
        .flatten()
        .filter(|e| e.path().join("manifest.yaml").is_file())
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect()
}

impl ConnectorSource {
    /// The manifest's file name.
    #[must_use]
    pub fn entry(&self) -> &str {
        match self {
            Self::Folder { file, .. } => file,
            Self::Bundled(_) => "manifest.yaml",
        }
    }

    /// How a file of it is shown to the user.
    #[must_use]
    pub fn shown(&self, file: &str) -> String {
        match self {
            Self::Folder { path, .. } => path.join(file).display().to_string(),
            Self::Bundled(bundle) => format!("{}/{file} (compiled in)", bundle.name),
        }
    }

    /// Reads one of its files. Only plain names within the folder are allowed.
    ///
    /// # Errors
    /// One line that says why not.
    pub fn read(&self, file: &str) -> Result<String, String> {
        let plain =
            Path::new(file).components().all(|c| matches!(c, std::path::Component::Normal(_)));
        if file.is_empty() || !plain || file.contains('\\') {
            return Err("a file of a connector must lie inside the connector's folder".into());
        }
        match self {
            Self::Bundled(bundle) => {
                let found = bundle.files.iter().find(|(name, _)| *name == file);
                found.map(|(_, text)| (*text).to_owned()).ok_or_else(|| "no such file".into())
            }
            Self::Folder { path, .. } => {
                let full = path.join(file);
                let meta = std::fs::metadata(&full).map_err(|e| e.to_string())?;
                if file != self.entry() && !within(path, &full) {
                    return Err("it lies outside the connector's folder".into());
                }
                if !meta.is_file() {
                    return Err("not a file".into());
                }
                if meta.len() > FILE_BYTES_MAX as u64 {
                    return Err(format!(
                        "it has {} bytes, at most {FILE_BYTES_MAX} are read",
                        meta.len()
                    ));
                }
                let bytes = std::fs::read(&full).map_err(|e| e.to_string())?;
                String::from_utf8(bytes).map_err(|e| {
                    format!("it is not UTF-8 text (byte {})", e.utf8_error().valid_up_to())
                })
            }
        }
    }
}

/// Whether a file is in a folder, links followed. The folder itself may be a link.
fn within(folder: &Path, file: &Path) -> bool {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let real = folder.canonicalize().ok().zip(file.canonicalize().ok());
    real.is_some_and(|(folder, file)| file.starts_with(folder))
}

/// The texts that were read, by [`FileId`], to show places in them.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<(String, String)>,
}

impl Sources {
    /// Adds a file and returns its id.
    pub fn add(&mut self, shown: String, text: String) -> FileId {
        self.files.push((shown, text));
        FileId::try_from(self.files.len() - 1).unwrap_or(FileId::MAX)
    }

    /// The shown path and the text of a file.
    #[must_use]
    pub fn get(&self, file: FileId) -> (&str, &str) {
        self.files.get(file as usize).map_or(("?", ""), |(path, text)| (path, text))
    }
}
