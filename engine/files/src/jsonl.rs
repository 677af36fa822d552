//! A folder with one `<table>.jsonl` per table. The last line for a key is the row.
//!
//! What stands behind the committed end of a file is cut off before anything is appended. A file that is
//! to take another's place is made as `.<table>.<epoch>.tmp` and renamed.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::sink::{Appended, Line, Lines, RecordSink, Rewrite};
use engine_sync::{DestinationError, Kind};
use tokio::sync::OwnedMutexGuard;

use crate::failed::failed;
use crate::line;
use crate::rewrite::JsonlRewrite;

/// The longest name of a table: with its endings it fits every file system.
const NAME_MAX: usize = 200;

/// A file that may be open. Its lock goes with whatever is being done to it, also when nobody waits for
/// that any more.
pub(crate) type Slot = Arc<tokio::sync::Mutex<Option<File>>>;

/// A folder of JSON lines.
#[derive(Debug)]
pub struct JsonlSink {
    folder: PathBuf,
    slots: Mutex<HashMap<String, Slot>>,
}

/// Where a table's file is.
#[derive(Clone, Debug)]
pub(crate) struct Paths {
    pub(crate) folder: PathBuf,
    pub(crate) file: PathBuf,
    /// What files on their way to the name begin with.
    pub(crate) prefix: String,
}

impl Paths {
    /// The file under which an epoch's new file is made.
    pub(crate) fn new_file(&self, epoch: i64) -> PathBuf {
        self.folder.join(format!("{}{epoch}.tmp", self.prefix))
    }

    /// Makes the names in the folder durable.
    pub(crate) fn sync_folder(&self) -> Outcome<()> {
        if cfg!(unix) {
            let synced = File::open(&self.folder).and_then(|folder| folder.sync_all());
            synced.map_err(|e| failed(&e, "made durable", &self.folder))?;
        }
        Ok(())
    }
}

impl JsonlSink {
    /// The folder; it is made when the first table is.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), slots: Mutex::default() }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a table's file is, in the folder and nowhere else.
    fn paths(&self, name: &str) -> Outcome<Paths> {
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        if name.is_empty() || name.len() > NAME_MAX || !name.chars().all(plain) {
            let shown: String = name.chars().take(40).flat_map(char::escape_default).collect();
            let message = format!("`{shown}` can't be the name of a file");
            let hint = "rename the stream: letters, digits and _, at most 200 of them";
            return Err(DestinationError::new(Kind::Schema, message, hint));
        }
        let (folder, prefix) = (self.folder.clone(), format!(".{name}."));
        Ok(Paths { file: folder.join(format!("{name}.jsonl")), folder, prefix })
    }

    fn slot(&self, name: &str) -> Slot {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.entry(name.to_owned()).or_default().clone()
    }

    /// Does something with a file, alone, on a thread that may wait.
    async fn with<T: Send + 'static>(
        &self,
        name: &str,
        act: impl FnOnce(&Paths, &mut Option<File>) -> Outcome<T> + Send + 'static,
    ) -> Outcome<T> {
        let paths = self.paths(name)?;
        let guard = self.slot(name).lock_owned().await;
        blocking(guard, move |slot| act(&paths, slot)).await
    }

    async fn with_open<T: Send + 'static>(
        &self,
        name: &str,
        act: impl FnOnce(&Paths, &mut File) -> Outcome<T> + Send + 'static,
    ) -> Outcome<T> {
        self.with(name, move |paths, slot| act(paths, opened(slot, paths)?)).await
    }
}

/// The lock is kept until it is done, even when nobody waits for that any more.
pub(crate) async fn blocking<T: Send + 'static>(
    mut guard: OwnedMutexGuard<Option<File>>,
    act: impl FnOnce(&mut Option<File>) -> Outcome<T> + Send + 'static,
) -> Outcome<T> {
    let done = tokio::task::spawn_blocking(move || act(&mut guard)).await;
    done.unwrap_or_else(|error| {
        let message = format!("writing a file stopped unexpectedly: {error}");
        let hint = "this is a fault of the engine: please report it with the log";
        Err(DestinationError::new(Kind::Other, message, hint))
    })
}

pub(crate) fn opened<'f>(slot: &'f mut Option<File>, paths: &Paths) -> Outcome<&'f mut File> {
    slot.as_mut().ok_or_else(|| {
        let message = format!("{} is not open", paths.file.display());
        DestinationError::new(Kind::Schema, message, "this is a fault of the engine")
    })
}

fn unreadable(what: &str) -> DestinationError {
    let message = format!("the state names a place in a file that no engine wrote: `{what}`");
    DestinationError::new(Kind::Schema, message, "restore the state, or use another destination")
}

/// A position is the number of bytes before it.
pub(crate) fn offset(position: &str) -> Outcome<u64> {
    position.parse().map_err(|_| unreadable(position))
}

/// A place is where a line begins and how long it is.
pub(crate) fn spot(place: &str) -> Outcome<(u64, usize)> {
    let parts = place
        .split_once(':')
        .and_then(|(at, length)| Some((at.parse().ok()?, length.parse::<u32>().ok()? as usize)));
    parts.ok_or_else(|| unreadable(place))
}

/// Drops what lies behind the committed end.
fn cut(file: &File, paths: &Paths, end: u64) -> Outcome<()> {
    let length = file.metadata().map_err(|e| failed(&e, "read", &paths.file))?.len();
    if length < end {
        let shown = paths.file.display();
        let message = format!("{shown} has {length} bytes, {end} were committed: it was cut");
        let hint = "restore the file from a backup, or remove it and `engine reset STREAM`";
        return Err(DestinationError::new(Kind::Schema, message, hint));
    }
    if length > end {
        file.set_len(end).map_err(|e| failed(&e, "written", &paths.file))?;
    }
    Ok(())
}

pub(crate) fn line_at(file: &mut File, paths: &Paths, place: &str) -> Outcome<Vec<u8>> {
    let (at, length) = spot(place)?;
    let mut line = vec![0; length];
    let read = file.seek(SeekFrom::Start(at)).and_then(|_| file.read_exact(&mut line));
    read.map_err(|e| failed(&e, "read", &paths.file))?;
    Ok(line)
}

/// Lines as bytes, and where each ends.
type Encoded = (Vec<u8>, Vec<usize>);

fn encode(lines: Lines<'_>, synced_at: &str) -> Encoded {
    let mut out = Vec::new();
    let mut ends = Vec::new();
    match lines {
        Lines::Rows { table, batch, rows, raw, deleted_at } => {
            for (at, deleted_at) in rows.iter().zip(deleted_at) {
                line::row(table, batch, *at, raw, (synced_at, deleted_at.as_deref()), &mut out);
                ends.push(out.len());
            }
        }
        Lines::Tombstones { .. } => {} // they are made of the file's own lines
        Lines::Links { link, owners } => {
            for owner in owners {
                line::owner(&link.owner_column, owner, synced_at, &mut out);
                ends.push(out.len());
            }
        }
    }
    (out, ends)
}

/// Lines of the file once more, with a tombstone.
fn bury(
    file: &mut File,
    paths: &Paths,
    places: &[String],
    (synced_at, deleted_at): (&str, &str),
) -> Outcome<Encoded> {
    let (mut out, mut ends) = (Vec::new(), Vec::new());
    for place in places {
        line::tombstone(&line_at(file, paths, place)?, synced_at, deleted_at, &mut out)?;
        ends.push(out.len());
    }
    Ok((out, ends))
}

#[async_trait]
impl RecordSink for JsonlSink {
    fn shown(&self) -> String {
        format!("jsonl:{}", self.folder.display())
    }

    fn start(&self) -> String {
        "0".to_owned()
    }

    async fn exists(&self, file: &str) -> Outcome<bool> {
        self.with(file, |paths, _| match paths.file.symlink_metadata() {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(failed(&error, "read", &paths.file)),
        })
        .await
    }

    async fn create(&self, file: &str) -> Outcome<()> {
        self.with(file, |paths, _| {
            fs::create_dir_all(&paths.folder).map_err(|e| failed(&e, "made", &paths.folder))?;
            let made = OpenOptions::new().write(true).create_new(true).open(&paths.file);
            let made = made.and_then(|file| file.sync_all());
            made.map_err(|error| match error.kind() {
                ErrorKind::AlreadyExists => DestinationError::new(
                    Kind::Foreign,
                    format!("{} has just been made by somebody else", paths.file.display()),
                    "use another destination with --to, or move the file away",
                ),
                _ => failed(&error, "made", &paths.file),
            })?;
            paths.sync_folder()
        })
        .await
    }

    async fn open(&self, file: &str) -> Outcome<()> {
        self.with(file, |paths, slot| {
            let file = OpenOptions::new().read(true).write(true).open(&paths.file);
            *slot = Some(file.map_err(|e| failed(&e, "opened", &paths.file))?);
            Ok(())
        })
        .await
    }

    async fn close(&self) -> Outcome<()> {
        let slots: Vec<Slot> = {
            let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
            slots.drain().map(|(_, slot)| slot).collect()
        };
        for slot in slots {
            slot.lock().await.take();
        }
        Ok(())
    }

    async fn cut(&self, file: &str, position: &str) -> Outcome<()> {
        let end = offset(position)?;
        self.with_open(file, move |paths, file| cut(file, paths, end)).await
    }

    async fn append(
        &self,
        file: &str,
        position: &str,
        lines: Lines<'_>,
        synced_at: &str,
    ) -> Outcome<Appended> {
        let start = offset(position)?;
        let graves = match lines {
            Lines::Tombstones { places, deleted_at } => {
                let places: Vec<String> = places.iter().map(|p| (*p).to_owned()).collect();
                Some((places, synced_at.to_owned(), deleted_at.to_owned()))
            }
            _ => None,
        };
        let encoded = encode(lines, synced_at);
        let (end, ends) = self
            .with_open(file, move |paths, file| {
                cut(file, paths, start)?;
                let (bytes, ends) = match &graves {
                    Some((places, synced, deleted)) => {
                        bury(file, paths, places, (synced, deleted))?
                    }
                    None => encoded,
                };
                let seek = file.seek(SeekFrom::Start(start));
                let written =
                    seek.and_then(|_| file.write_all(&bytes)).and_then(|()| file.sync_data());
                written.map_err(|error| {
                    // half a page is no use to a reader; who appends next cuts it in any case
                    let _ = file.set_len(start);
                    failed(&error, "written", &paths.file)
                })?;
                Ok((start + bytes.len() as u64, ends))
            })
            .await?;
        let mut begin = 0;
        let mut places = Vec::with_capacity(ends.len());
        for end in ends {
            places.push(format!("{}:{}", start + begin as u64, end - begin));
            begin = end;
        }
        Ok(Appended { places, position: end.to_string() })
    }

    async fn read(&self, file: &str, places: &[&str], columns: &[&str]) -> Outcome<Vec<Line>> {
        if places.is_empty() {
            return Ok(Vec::new());
        }
        let places: Vec<String> = places.iter().map(|p| (*p).to_owned()).collect();
        let columns: Vec<String> = columns.iter().map(|c| (*c).to_owned()).collect();
        self.with_open(file, move |paths, file| {
            let read = |place: &String| line::read(&line_at(file, paths, place)?, &columns);
            places.iter().map(read).collect()
        })
        .await
    }

    async fn rewrite(&self, file: &str, epoch: i64) -> Outcome<Box<dyn Rewrite>> {
        let made = self.with(file, move |paths, _| JsonlRewrite::create(paths, epoch)).await?;
        Ok(Box::new(JsonlRewrite::new(made, self.slot(file))))
    }

    async fn discard(&self, file: &str) -> Outcome<()> {
        self.with(file, |paths, _| {
            let entries = match fs::read_dir(&paths.folder) {
                Ok(entries) => entries,
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
                Err(error) => return Err(failed(&error, "read", &paths.folder)),
            };
            for entry in entries {
                let entry = entry.map_err(|e| failed(&e, "read", &paths.folder))?;
                let name = entry.file_name();
                let epoch = name.to_str().and_then(|name| {
                    name.strip_prefix(&paths.prefix)?.strip_suffix(".tmp")?.parse::<i64>().ok()
                });
                if epoch.is_none() {
                    continue;
                }
                match fs::remove_file(entry.path()) {
                    Err(error) if error.kind() != ErrorKind::NotFound => {
                        return Err(failed(&error, "removed", &entry.path()));
                    }
                    _ => {}
                }
            }
            Ok(())
        })
        .await
    }

    async fn is_rewritten(&self, file: &str, before: &str) -> Outcome<bool> {
        let before = offset(before)?;
        self.with(file, move |paths, _| {
            let length = fs::metadata(&paths.file).map_err(|e| failed(&e, "read", &paths.file))?;
            Ok(length.len() < before)
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stay_in_the_folder() {
        let sink = JsonlSink::new("DIR");
        let good = |name: &str| {
            let paths = sink.paths(name).expect(name);
            assert_eq!(paths.file, Path::new("DIR").join(format!("{name}.jsonl")));
        };
        good("people_people");
        good("people__tags");
        good("a-b");
        good("é");
        let bad = |name: &str| {
            let error = sink.paths(name).expect_err(name);
            assert_eq!(error.kind, Kind::Schema, "{name}");
        };
        bad("");
        bad("..");
        bad("../a");
        bad("a/b");
        bad("a\\b");
        bad("/etc/a");
        bad("a.b");
        bad("C:a");
        bad("a\0b");
        bad(&"a".repeat(201));
    }
}
