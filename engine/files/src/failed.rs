//! What a file's error means.

use std::io::{Error, ErrorKind};
use std::path::Path;

use engine_sync::{DestinationError, Kind};

/// What could not be done with which file, and why.
pub(crate) fn failed(error: &Error, doing: &str, path: &Path) -> DestinationError {
    let (kind, hint) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            (Kind::Full, "make space; the run goes on from its last committed page")
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
            (Kind::ReadOnly, "make the folder and its files writable")
        }
        ErrorKind::NotFound | ErrorKind::UnexpectedEof => {
            (Kind::Schema, "restore the file from a backup, or use another destination with --to")
        }
        ErrorKind::NotADirectory | ErrorKind::IsADirectory | ErrorKind::AlreadyExists => {
            (Kind::Unavailable, "name a folder with --to, such as jsonl:FOLDER")
        }
        _ => (Kind::Other, "look at the message, repair the cause, and run again"),
    };
    let message = format!("{} can't be {doing}: {error}", path.display());
    DestinationError::new(kind, message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_says_decides_what_happens() {
        let check = |error: ErrorKind, kind: Kind| {
            let found = failed(&error.into(), "written", Path::new("DIR/a.jsonl"));
            assert_eq!(found.kind, kind, "{error}");
            assert!(found.message.contains("DIR/a.jsonl can't be written"), "{}", found.message);
        };
        check(ErrorKind::StorageFull, Kind::Full);
        check(ErrorKind::QuotaExceeded, Kind::Full);
        check(ErrorKind::FileTooLarge, Kind::Full);
        check(ErrorKind::ReadOnlyFilesystem, Kind::ReadOnly);
        check(ErrorKind::PermissionDenied, Kind::ReadOnly);
        check(ErrorKind::NotFound, Kind::Schema);
        check(ErrorKind::NotADirectory, Kind::Unavailable);
        check(ErrorKind::BrokenPipe, Kind::Other);
    }
}
