//! Files that are locked, and who holds them.

use std::fs::{DirBuilder, File, Metadata, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

/// A lock, until it is dropped.
pub(super) struct Held(pub(super) File);

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

/// Whether an open file is (still) the one at this path.
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    let place = |found: Metadata| (found.dev(), found.ino());
    let (open, named) = (file.metadata().map(place).ok(), path.metadata().map(place).ok());
    open.is_some() && open == named
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
