//! Records that several parents share: a file of pairs per list of parents, each line all parents of a
//! record. In the store stands each pair by its parent, so that a parent's records are found.

use std::collections::{BTreeMap, BTreeSet};

use engine_plan::LinkTable;
use serde_json::Value;

use crate::commit::Commit;
use crate::destination::Outcome;
use crate::sink::{Owner, RecordSink};

use super::commit::Sheets;
use super::keys::Space;
use super::page::of_owners;
use super::records::place;
use super::{Draft, Found, Journal, Sheet};

/// The parents on a line.
fn parents(targets: Option<&str>) -> Vec<String> {
    let targets: Vec<Value> =
        targets.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    targets.iter().filter_map(|target| Some(target["id"].as_str()?.to_owned())).collect()
}

impl<S: RecordSink> Journal<S> {
    fn pair_key(&self, file: &str, parent: &str, key: &str) -> String {
        self.keys.of(Space::Member, &[file, parent, key])
    }

    /// The keys that a commit's membership has to do with.
    pub(super) fn joining(&self, commit: &Commit<'_>, sheets: &Sheets, keys: &mut Vec<String>) {
        let (Some((member, parent)), Some(batch)) = (commit.member, commit.batch) else { return };
        let file = commit.table.members[member].name.as_str();
        let Some(sheet) = sheets.get(&commit.table.name) else { return };
        keys.push(self.keys.of(Space::File, &[file]));
        let generation = sheet.generation(file);
        for key in &batch.keys {
            keys.push(self.keys.of(Space::Row, &[file, &generation, key]));
            keys.push(self.pair_key(file, parent, key));
        }
    }

    /// The page's rows belong to this parent too.
    pub(super) async fn join(
        &self,
        commit: &Commit<'_>,
        sheets: &Sheets,
        found: &Found,
        now: &str,
        draft: &mut Draft,
    ) -> Outcome<()> {
        let (Some((member, parent)), Some(batch)) = (commit.member, commit.batch) else {
            return Ok(());
        };
        let Some(sheet) = sheets.get(&commit.table.name) else { return Ok(()) };
        let link = &commit.table.members[member];
        let new = |key: &&str| found.entry(&self.pair_key(&link.name, parent, key)).is_none();
        let new: BTreeSet<&str> = batch.keys.iter().map(AsRef::as_ref).filter(new).collect();
        let new: Vec<&str> = new.into_iter().collect();
        for key in &new {
            draft.set(self.pair_key(&link.name, parent, key), "");
        }
        let mut all = self.parents_of(link, sheet, &new, found).await?;
        for parents in all.values_mut() {
            parents.insert(parent.to_owned());
        }
        self.belong(link, sheet, &all, found, now, draft).await
    }

    /// All parents of some records; their rows in the file were read.
    pub(super) async fn parents_of<'k>(
        &self,
        link: &LinkTable,
        sheet: &Sheet,
        keys: &[&'k str],
        found: &Found,
    ) -> Outcome<BTreeMap<&'k str, BTreeSet<String>>> {
        let generation = sheet.generation(&link.name);
        let row = |key: &str| self.keys.of(Space::Row, &[&link.name, &generation, key]);
        let mut all: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let (mut with, mut places) = (Vec::new(), Vec::new());
        for key in keys {
            all.insert(key, BTreeSet::new());
            if let Some(text) = found.text(&row(key)) {
                with.push(*key);
                places.push(place(text)?);
            }
        }
        if places.is_empty() {
            return Ok(all);
        }
        let lines = self.sink.read(&link.name, &places, &["targets"]).await?;
        for (key, line) in with.into_iter().zip(lines) {
            let targets = line.values.into_iter().next().flatten();
            all.insert(key, parents(targets.as_deref()).into_iter().collect());
        }
        Ok(all)
    }

    /// Appends the lines of records whose parents have changed.
    pub(super) async fn belong(
        &self,
        link: &LinkTable,
        sheet: &Sheet,
        all: &BTreeMap<&str, BTreeSet<String>>,
        found: &Found,
        now: &str,
        draft: &mut Draft,
    ) -> Outcome<()> {
        let owner = |(key, parents): (&&'_ str, &'_ BTreeSet<String>)| -> (String, Vec<String>) {
            ((*key).to_owned(), parents.iter().cloned().collect())
        };
        let lists: Vec<(String, Vec<String>)> = all.iter().map(owner).collect();
        let owners: Vec<Owner<'_>> = lists
            .iter()
            .map(|(key, parents)| {
                let targets = parents.iter().map(|parent| (parent.as_str(), "")).collect();
                Owner { key, targets }
            })
            .collect();
        if owners.is_empty() {
            return Ok(());
        }
        let page = of_owners(link, owners, sheet);
        self.append(&page, found, now, draft).await.map(drop)
    }

    /// The pairs of some records; their rows in the file were read.
    pub(super) async fn pairs_of(
        &self,
        link: &LinkTable,
        sheet: &Sheet,
        keys: &[&str],
        found: &Found,
    ) -> Outcome<Vec<String>> {
        let mut pairs = Vec::new();
        for (key, parents) in self.parents_of(link, sheet, keys, found).await? {
            let pair = |parent: String| self.pair_key(&link.name, &parent, key);
            pairs.extend(parents.into_iter().map(pair));
        }
        Ok(pairs)
    }
}
