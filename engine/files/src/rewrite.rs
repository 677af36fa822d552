//! A new file on its way to take the place of another.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::sink::Rewrite;
use engine_sync::{DestinationError, Kind};

use crate::failed::failed;
use crate::jsonl::{Paths, Slot, blocking, line_at, offset, opened};

/// The file, while it is written.
pub(crate) struct Draft {
    paths: Paths,
    path: PathBuf,
    out: BufWriter<File>,
    length: u64,
}

impl Draft {
    fn write(&mut self, bytes: &[u8]) -> Outcome<()> {
        self.length += bytes.len() as u64;
        self.out.write_all(bytes).map_err(|e| failed(&e, "written", &self.path))
    }
}

pub(crate) struct JsonlRewrite {
    path: PathBuf,
    slot: Slot,
    /// Gone while it is being written, and for good when that was given up half-way.
    draft: Option<Draft>,
    replaced: bool,
}

impl JsonlRewrite {
    /// Makes the new file, under a name that only this epoch uses.
    pub(crate) fn create(paths: &Paths, epoch: i64) -> Outcome<Draft> {
        let path = paths.new_file(epoch);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(failed(&error, "removed", &path));
            }
            _ => {}
        }
        let file = OpenOptions::new().read(true).write(true).create_new(true).open(&path);
        let out = BufWriter::new(file.map_err(|e| failed(&e, "made", &path))?);
        Ok(Draft { paths: paths.clone(), path, out, length: 0 })
    }

    pub(crate) fn new(draft: Draft, slot: Slot) -> Self {
        Self { path: draft.path.clone(), slot, draft: Some(draft), replaced: false }
    }

    /// Does something with both files, alone.
    async fn with<T: Send + 'static>(
        &mut self,
        act: impl FnOnce(&mut Draft, &mut Option<File>) -> Outcome<T> + Send + 'static,
    ) -> Outcome<T> {
        let Some(mut draft) = self.draft.take() else {
            let message = "a file that was given up can't be written";
            return Err(DestinationError::new(Kind::Other, message, "run it again"));
        };
        let guard = self.slot.clone().lock_owned().await;
        let (draft, done) = blocking(guard, move |old| {
            let done = act(&mut draft, old);
            Ok((draft, done))
        })
        .await?;
        self.draft = Some(draft);
        done
    }
}

#[async_trait]
impl Rewrite for JsonlRewrite {
    async fn take(&mut self, places: &[&str]) -> Outcome<Vec<String>> {
        let places: Vec<String> = places.iter().map(|p| (*p).to_owned()).collect();
        self.with(move |draft, old| {
            let paths = draft.paths.clone();
            let old = opened(old, &paths)?;
            let mut taken = Vec::with_capacity(places.len());
            for place in &places {
                let line = line_at(old, &paths, place)?;
                taken.push(format!("{}:{}", draft.length, line.len()));
                draft.write(&line)?;
            }
            Ok(taken)
        })
        .await
    }

    async fn take_all(&mut self, position: &str) -> Outcome<()> {
        let end = offset(position)?;
        self.with(move |draft, old| {
            let paths = draft.paths.clone();
            let old = opened(old, &paths)?;
            old.seek(SeekFrom::Start(0)).map_err(|e| failed(&e, "read", &paths.file))?;
            let mut left = end;
            let mut buffer = vec![0; 1 << 16];
            while left > 0 {
                let want = usize::try_from(left).unwrap_or(buffer.len()).min(buffer.len());
                let read = old.read_exact(&mut buffer[..want]);
                read.map_err(|e| failed(&e, "read", &paths.file))?;
                draft.write(&buffer[..want])?;
                left -= want as u64;
            }
            Ok(())
        })
        .await
    }

    async fn seal(&mut self) -> Outcome<String> {
        self.with(|draft, _| {
            let synced = draft.out.flush().and_then(|()| draft.out.get_ref().sync_all());
            synced.map_err(|e| failed(&e, "written", &draft.path))?;
            Ok(draft.length.to_string())
        })
        .await
    }

    async fn replace(mut self: Box<Self>) -> Outcome<()> {
        self.with(|draft, old| {
            let new = draft.out.get_ref().try_clone();
            let new = new.map_err(|e| failed(&e, "opened", &draft.path))?;
            fs::rename(&draft.path, &draft.paths.file).map_err(|error| match error.kind() {
                ErrorKind::NotFound => DestinationError::new(
                    Kind::Stale,
                    format!("another run has taken {} over", draft.paths.file.display()),
                    "look at `engine runs`",
                ),
                _ => failed(&error, "put in its place", &draft.path),
            })?;
            *old = Some(new);
            draft.paths.sync_folder()
        })
        .await?;
        self.replaced = true;
        Ok(())
    }
}

impl Drop for JsonlRewrite {
    fn drop(&mut self) {
        if !self.replaced {
            // only tidiness: the next one who opens the file removes it too
            let _ = fs::remove_file(&self.path);
        }
    }
}
