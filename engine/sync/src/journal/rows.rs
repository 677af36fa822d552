//! Committed rows, read back.

use engine_plan::{Source, Table};

use crate::destination::{Kept, Known, Outcome};
use crate::sink::{Line, RecordSink};

use super::keys::{Space, generation, rest};
use super::records::{FileRecord, hash, is_deleted, place};
use super::{Journal, Sheet, unprepared};

/// Between the parts of a key in its text form.
pub(super) const KEY_SEPARATOR: char = '\u{1f}';

/// The path variables that a table's rows carry, and the columns they are in.
fn parents(table: &Table) -> Vec<(&str, &str)> {
    table
        .columns
        .iter()
        .filter_map(|c| match &c.source {
            Source::Parent(variable) => Some((variable.as_str(), c.name.as_str())),
            _ => None,
        })
        .collect()
}

impl<S: RecordSink> Journal<S> {
    /// Living rows of a table with some of their columns, in the order of their keys.
    pub(super) async fn lines(
        &self,
        table: &Table,
        after: Option<&str>,
        columns: &[&str],
        limit: u32,
    ) -> Outcome<Vec<(String, Line)>> {
        // nothing is compacted while the places are in use
        let sheet = self.sheet(&table.name).lock_owned().await;
        match sheet.epoch != 0 && sheet.generations.contains_key(&table.name) {
            true => self.lines_in(&sheet, table, after, columns, limit).await,
            false => self.nothing(table).await,
        }
    }

    /// The same, of an open table whose sheet is locked.
    pub(super) async fn lines_in(
        &self,
        sheet: &Sheet,
        table: &Table,
        after: Option<&str>,
        columns: &[&str],
        limit: u32,
    ) -> Outcome<Vec<(String, Line)>> {
        let number = sheet.generation(&table.name);
        let under = self.keys.under(Space::Row, &[&table.name, &number]);
        let mut after = after.map(|key| self.keys.of(Space::Row, &[&table.name, &number, key]));
        let (mut keys, mut places) = (Vec::new(), Vec::new());
        // rows with a tombstone may stand in between, any number of them
        while keys.len() < limit as usize {
            let found = self.store.scan(&under, after.as_deref(), limit).await?;
            let Some((last, _)) = found.last() else { break };
            after = Some(last.clone());
            for (key, entry) in found.iter().filter(|(_, entry)| !is_deleted(&entry.value)) {
                let parts = rest(key, &under);
                keys.push(parts.and_then(|parts| parts.into_iter().next()).unwrap_or_default());
                places.push(place(&entry.value)?.to_owned());
            }
        }
        keys.truncate(limit as usize);
        let places: Vec<&str> = places.iter().take(keys.len()).map(String::as_str).collect();
        let lines = self.sink.read(&table.name, &places, columns).await?;
        Ok(keys.into_iter().zip(lines).collect())
    }

    /// What is stored of some records.
    pub(super) async fn stored_rows(
        &self,
        table: &Table,
        keys: &[&str],
    ) -> Outcome<Vec<Option<Known>>> {
        // nothing is compacted meanwhile
        let _sheet = self.sheet(&table.name).lock_owned().await;
        let file = self.keys.of(Space::File, &[&table.name]);
        let found = self.fetch(vec![file.clone()]).await?;
        let Some(record) = found.record::<FileRecord>(&file)? else {
            return Ok(vec![None; keys.len()]);
        };
        let number = generation(record.generation);
        let row = |key: &&str| self.keys.of(Space::Row, &[&table.name, &number, key]);
        let found = self.fetch(keys.iter().map(row).collect()).await?;
        let known = |key: &&str| {
            let text = found.text(&row(key))?;
            Some(Known { hash: hash(text)?, deleted: is_deleted(text) })
        };
        Ok(keys.iter().map(known).collect())
    }

    /// A table that was never made has no rows; one that this lease has not opened can't be read.
    async fn nothing<T>(&self, table: &Table) -> Outcome<Vec<T>> {
        let key = self.keys.of(Space::File, &[&table.name]);
        match self.fetch(vec![key.clone()]).await?.entry(&key) {
            None => Ok(Vec::new()),
            Some(_) => Err(unprepared(&table.name)),
        }
    }

    /// Living rows with their own text.
    pub(super) async fn kept_rows(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        let after = after.map(|parts| parts.join(&KEY_SEPARATOR.to_string()));
        let parents = parents(table);
        let columns: Vec<&str> = parents.iter().map(|(_, column)| *column).collect();
        let lines = self.lines(table, after.as_deref(), &columns, limit).await?;
        let kept = |(key, line): (String, Line)| {
            let values = parents.iter().zip(line.values);
            let variables =
                values.filter_map(|((name, _), value)| Some(((*name).to_owned(), value?)));
            Kept {
                key: key.split(KEY_SEPARATOR).map(str::to_owned).collect(),
                variables: variables.collect(),
                raw: line.raw,
            }
        };
        Ok(lines.into_iter().map(kept).collect())
    }
}
