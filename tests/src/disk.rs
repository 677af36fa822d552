//! A disk in memory, as several processes see it: names for files, and files that stay as long as
//! somebody has them open.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::sink::{Appended, Line, Lines, RecordSink, Rewrite};
use engine_sync::{Cell, DestinationError, Kind};
use serde_json::{Map, Value, json};

type File = Arc<Mutex<Vec<Value>>>;
type Names<K> = Mutex<HashMap<K, File>>;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What all processes share.
#[derive(Debug, Default)]
pub struct Disk {
    files: Names<String>,
    /// Files on their way to a name, by the epoch of who makes them.
    news: Names<(String, i64)>,
}

impl Disk {
    /// The lines under a name.
    pub fn lines(&self, name: &str) -> Vec<Value> {
        lock(&self.files).get(name).map(|file| lock(file).clone()).unwrap_or_default()
    }

    /// Puts somebody else's file there.
    pub fn put(&self, name: &str, lines: Vec<Value>) {
        lock(&self.files).insert(name.to_owned(), Arc::new(Mutex::new(lines)));
    }

    /// Removes a file.
    pub fn remove(&self, name: &str) {
        lock(&self.files).remove(name);
    }
}

/// One process's view.
#[derive(Debug)]
pub struct DiskSink {
    disk: Arc<Disk>,
    open: Arc<Names<String>>,
}

impl DiskSink {
    /// A process begins.
    #[must_use]
    pub fn new(disk: &Arc<Disk>) -> Self {
        Self { disk: disk.clone(), open: Arc::default() }
    }

    fn file(&self, name: &str) -> Outcome<File> {
        let open = lock(&self.open).get(name).cloned();
        open.ok_or_else(|| DestinationError::new(Kind::Other, "it is not open", ""))
    }
}

fn number(text: &str) -> usize {
    text.parse().expect("the sink wrote it")
}

/// A holder that lost its lease may ask for what is only in another file.
fn at<'l>(lines: &'l [Value], place: &str) -> Outcome<&'l Value> {
    lines.get(number(place)).ok_or_else(|| DestinationError::new(Kind::Schema, "no such line", ""))
}

fn value(cell: &Cell<'_>) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Integer(n) => (*n).into(),
        Cell::Number(n) => (*n).into(),
        Cell::Boolean(b) => (*b).into(),
        Cell::Text(t) | Cell::Decimal(t) | Cell::Date(t) | Cell::Timestamp(t) => t.as_ref().into(),
        Cell::Json(t) => serde_json::from_str(t).expect("it is JSON"),
    }
}

fn values(lines: Lines<'_>, before: &[Value], synced_at: &str) -> Vec<Value> {
    match lines {
        Lines::Rows { table, batch, rows, raw, deleted_at } => rows
            .iter()
            .zip(deleted_at)
            .map(|(&row, deleted_at)| {
                let names = table.columns.iter().map(|c| c.name.clone());
                let mut line: Map<String, Value> =
                    names.zip(batch.row(row).iter().map(value)).collect();
                if raw {
                    line.insert("_raw".to_owned(), batch.raws[row].into());
                }
                line.insert("_synced_at".to_owned(), synced_at.into());
                line.insert("_deleted_at".to_owned(), deleted_at.clone().into());
                Value::Object(line)
            })
            .collect(),
        Lines::Tombstones { places, deleted_at } => places
            .iter()
            .map(|place| {
                let mut line = before.get(number(place)).cloned().unwrap_or_default();
                line["_synced_at"] = synced_at.into();
                line["_deleted_at"] = deleted_at.into();
                line
            })
            .collect(),
        Lines::Links { link, owners } => owners
            .iter()
            .map(|owner| {
                let targets: Vec<Value> = owner
                    .targets
                    .iter()
                    .map(|(id, kind)| json!({"id": id, "type": kind}))
                    .collect();
                json!({ link.owner_column.as_str(): owner.key, "targets": targets })
            })
            .collect(),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

#[async_trait]
impl RecordSink for DiskSink {
    fn shown(&self) -> String {
        "disk".to_owned()
    }
    fn start(&self) -> String {
        "0".to_owned()
    }
    async fn exists(&self, file: &str) -> Outcome<bool> {
        Ok(lock(&self.disk.files).contains_key(file))
    }
    async fn create(&self, file: &str) -> Outcome<()> {
        let mut files = lock(&self.disk.files);
        if files.contains_key(file) {
            return Err(DestinationError::new(Kind::Foreign, "it exists", ""));
        }
        files.insert(file.to_owned(), File::default());
        Ok(())
    }
    async fn open(&self, file: &str) -> Outcome<()> {
        let found = lock(&self.disk.files).get(file).cloned();
        let found = found.ok_or_else(|| DestinationError::new(Kind::Schema, "it is gone", ""))?;
        lock(&self.open).insert(file.to_owned(), found);
        Ok(())
    }
    async fn close(&self) -> Outcome<()> {
        lock(&self.open).clear();
        Ok(())
    }
    async fn cut(&self, file: &str, position: &str) -> Outcome<()> {
        let file = self.file(file)?;
        let mut lines = lock(&file);
        if lines.len() < number(position) {
            return Err(DestinationError::new(Kind::Schema, "lines are missing", ""));
        }
        lines.truncate(number(position));
        Ok(())
    }
    async fn append(
        &self,
        file: &str,
        position: &str,
        lines: Lines<'_>,
        synced_at: &str,
    ) -> Outcome<Appended> {
        self.cut(file, position).await?;
        let file = self.file(file)?;
        let mut all = lock(&file);
        let new = values(lines, &all, synced_at);
        let places = (all.len()..all.len() + new.len()).map(|at| at.to_string()).collect();
        all.extend(new);
        Ok(Appended { places, position: all.len().to_string() })
    }
    async fn read(&self, file: &str, places: &[&str], columns: &[&str]) -> Outcome<Vec<Line>> {
        let file = self.file(file)?;
        let lines = lock(&file);
        let line = |place: &&str| {
            let line = at(&lines, place)?;
            let values = columns.iter().map(|c| text(&line[*c])).collect();
            Ok(Line { values, raw: text(&line["_raw"]) })
        };
        places.iter().map(line).collect()
    }
    async fn rewrite(&self, file: &str, epoch: i64) -> Outcome<Box<dyn Rewrite>> {
        let new = File::default();
        lock(&self.disk.news).insert((file.to_owned(), epoch), new.clone());
        let (disk, open, name) = (self.disk.clone(), self.open.clone(), file.to_owned());
        Ok(Box::new(DiskRewrite { old: self.file(file)?, new, disk, open, name, epoch }))
    }
    async fn discard(&self, file: &str) -> Outcome<()> {
        lock(&self.disk.news).retain(|(name, _), _| name != file);
        Ok(())
    }
    async fn is_rewritten(&self, file: &str, before: &str) -> Outcome<bool> {
        Ok(self.disk.lines(file).len() < number(before))
    }
}

struct DiskRewrite {
    old: File,
    new: File,
    disk: Arc<Disk>,
    open: Arc<Names<String>>,
    name: String,
    epoch: i64,
}

#[async_trait]
impl Rewrite for DiskRewrite {
    async fn take(&mut self, places: &[&str]) -> Outcome<Vec<String>> {
        let (old, mut new) = (lock(&self.old), lock(&self.new));
        let mut taken = Vec::new();
        for place in places {
            taken.push(new.len().to_string());
            new.push(at(&old, place)?.clone());
        }
        Ok(taken)
    }
    async fn take_all(&mut self, position: &str) -> Outcome<()> {
        lock(&self.new).extend_from_slice(&lock(&self.old)[..number(position)]);
        Ok(())
    }
    async fn seal(&mut self) -> Outcome<String> {
        Ok(lock(&self.new).len().to_string())
    }
    async fn replace(self: Box<Self>) -> Outcome<()> {
        let (mut files, mut news) = (lock(&self.disk.files), lock(&self.disk.news));
        let ours = news.remove(&(self.name.clone(), self.epoch));
        if !ours.is_some_and(|file| Arc::ptr_eq(&file, &self.new)) {
            return Err(DestinationError::new(Kind::Stale, "it was discarded", ""));
        }
        files.insert(self.name.clone(), self.new.clone());
        lock(&self.open).insert(self.name.clone(), self.new.clone());
        Ok(())
    }
}
