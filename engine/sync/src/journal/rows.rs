//! Committed rows, read back.

use engine_plan::{Source, Table};

use crate::destination::{Kept, Outcome};
use crate::sink::{Line, RecordSink};

use super::keys::{Space, generation, rest};
use super::records::place;
use super::{Journal, unprepared};

/// Between the parts of a key in its text form.
const KEY_SEPARATOR: char = '\u{1f}';

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
    /// Rows of a table with some of their columns, in the order of their keys.
    pub(super) async fn lines(
        &self,
        table: &Table,
        after: Option<&str>,
        columns: &[&str],
        limit: u32,
    ) -> Outcome<Vec<(String, Line)>> {
        // nothing is compacted while the places are in use
        let sheet = self.sheet(&table.name).lock_owned().await;
        let Some(number) = sheet.generations.get(&table.name).filter(|_| sheet.epoch != 0) else {
            return self.nothing(table).await;
        };
        let number = generation(*number);
        let under = self.keys.under(Space::Row, &[&table.name, &number]);
        let after = after.map(|key| self.keys.of(Space::Row, &[&table.name, &number, key]));
        let rows = self.store.scan(&under, after.as_deref(), limit).await?;
        let mut places = Vec::with_capacity(rows.len());
        for (_, entry) in &rows {
            places.push(place(&entry.value)?);
        }
        let lines = self.sink.read(&table.name, &places, columns).await?;
        let key = |key: &str| {
            rest(key, &under).and_then(|parts| parts.into_iter().next()).unwrap_or_default()
        };
        Ok(rows.iter().map(|(k, _)| key(k)).zip(lines).collect())
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
    pub(super) async fn living(
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
