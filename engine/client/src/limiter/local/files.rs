//! Files that are locked, and who holds them.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileExt, MetadataExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

/// A lock, until it is dropped.
pub(super) struct Held(pub(super) Arc<File>);

impl Drop for Held {
    fn drop(&mut self) {
        // another handle stays open: the lock would not end with this one
        let _ = self.0.unlock();
    }
}

/// Makes a folder that only its owner can read.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Opens a file that only its owner can read; makes it.
pub(super) fn open_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Whether an open file (still) has a name: nobody has removed it, or put another one in its place.
pub(super) fn is_named(file: &File) -> bool {
    file.metadata().is_ok_and(|found| found.nlink() > 0)
}

/// A file that is read and written as a whole, by whoever has its lock. Its buffers are used again and again:
/// it is read and written twice for each request.
#[derive(Debug)]
pub(super) struct Sheet {
    file: File,
    /// What it held when it was last read or written; empty when that is not known.
    text: Vec<u8>,
    /// How long it was then.
    length: usize,
    other: Vec<u8>,
}

impl Sheet {
    /// Opens a file that is there.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        Ok(Self { file, text: Vec::new(), length: 0, other: Vec::new() })
    }

    /// What was read last.
    pub(super) fn text(&self) -> &[u8] {
        &self.text
    }

    /// Reads it. Says whether it is what was read or written before; `None` when it has lost its name.
    pub(super) fn read(&mut self) -> io::Result<Option<bool>> {
        let found = self.file.metadata()?;
        if found.nlink() == 0 {
            return Ok(None);
        }
        self.length = usize::try_from(found.len()).unwrap_or(usize::MAX);
        self.other.resize(self.length, 0);
        self.file.read_exact_at(&mut self.other, 0)?;
        let same = !self.text.is_empty() && self.other == self.text;
        std::mem::swap(&mut self.other, &mut self.text);
        Ok(Some(same))
    }

    /// What was made of it is given away, to be changed: nothing is known until it is written or read again.
    pub(super) fn forget(&mut self) {
        self.text.clear();
    }

    /// Writes it in one piece: whoever reads it after a crash finds what was, or what is. What was longer is
    /// filled up with spaces, which JSON allows at its end.
    pub(super) fn write(&mut self, what: &impl Serialize) -> io::Result<()> {
        self.text.clear();
        serde_json::to_writer(&mut self.text, what)?;
        self.length = self.length.max(self.text.len());
        self.text.resize(self.length, b' ');
        let written = self.file.write_all_at(&self.text, 0);
        if written.is_err() {
            self.forget();
        }
        written
    }
}

/// Whether nobody holds this file any more. It is removed then.
pub(super) fn is_free(path: &Path) -> bool {
    let Ok(file) = File::open(path) else { return true };
    match file.try_lock() {
        Ok(()) => {
            let _ = std::fs::remove_file(path);
            true
        }
        Err(TryLockError::WouldBlock) => false,
        // it can't be told: nobody is given up for that
        Err(TryLockError::Error(_)) => false,
    }
}
