//! What the operator configured goes into the requests.

use std::collections::BTreeMap;
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_64;

use crate::expression::Namespace;
use crate::settings::{self, Settings, SettingsError};
use crate::stream::{ListPlan, Plan, StreamPlan};
use crate::table::Source;
use crate::template::Template;

impl Plan {
    /// Puts config values into the requests that use them. Other values are another list: they are a part
    /// of what a checkpoint stands for.
    ///
    /// # Errors
    /// When a path needs a value that is not there, or that can't stand in a path.
    pub fn bind(&mut self, settings: &Settings) -> Result<(), SettingsError> {
        let config = Arc::new(settings.config.clone());
        let value = |key: &str| settings.config.get(key).map(String::as_str);
        // the operator may have chosen another: what the manifest declares may need nothing then
        if let Ok(declared) = settings::base(&self.base_url, value) {
            self.base_url = declared;
        }
        self.streams.iter_mut().try_for_each(|stream| stream.bind(&config))
    }
}

/// Most combinations of values that a stream is read in.
pub(crate) const PARTITIONS_MAX: usize = 1_000;

/// Between the parts of a partition's name.
pub(crate) const PREFIX_END: char = '\u{1e}';

/// One combination of values.
type Combination = Vec<(String, String)>;

/// All combinations of values; `None` where there are far too many.
pub(crate) fn combinations(partitions: &[(String, Vec<String>)]) -> Option<Vec<Combination>> {
    let mut all: Vec<Combination> = vec![Vec::new()];
    for (name, values) in partitions {
        if all.len().saturating_mul(values.len()) > PARTITIONS_MAX {
            return None;
        }
        let with = |(before, value): (&Combination, &String)| {
            before.iter().cloned().chain([(name.clone(), value.clone())]).collect()
        };
        let each = all.iter().flat_map(|before| values.iter().map(move |value| (before, value)));
        all = each.map(with).collect();
    }
    Some(all)
}

/// A list for each combination of values.
pub(crate) fn spread(
    lists: Vec<ListPlan>,
    partitions: &[(String, Vec<String>)],
) -> Option<Vec<ListPlan>> {
    if partitions.is_empty() {
        return Some(lists);
    }
    let all = combinations(partitions)?;
    let one = |(list, fixed): (&ListPlan, &Combination)| {
        let own: String = fixed.iter().map(|(_, value)| format!("{value}{PREFIX_END}")).collect();
        ListPlan { prefix: own + &list.prefix, fixed: fixed.clone(), ..list.clone() }
    };
    let each = lists.iter().flat_map(|list| all.iter().map(move |fixed| (list, fixed)));
    Some(each.map(one).collect())
}

/// The values of a list in the configuration: between commas, each once.
fn listed(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for value in text.split(',').map(str::trim).filter(|v| !v.is_empty()) {
        let clean = !value.chars().any(char::is_control);
        if clean && !all.iter().any(|known| known == value) {
            all.push(value.to_owned());
        }
    }
    all
}

impl StreamPlan {
    /// Values that come from the configuration, and a list for each combination.
    fn partitions(&mut self, config: &BTreeMap<String, String>) -> Result<(), SettingsError> {
        let mut bound = false;
        for (name, values) in &mut self.partitions {
            let [only] = values.as_slice() else { continue };
            let Ok(template) = Template::parse(only) else { continue };
            if template.keys().next().is_none() {
                continue;
            }
            let what = || format!("the partition `{name}` of the stream `{}`", self.name);
            let text = template.fill(|key| config.get(key).map(String::as_str));
            let text = text.map_err(|key| SettingsError::Missing { key, what: what() })?;
            *values = listed(&text);
            if values.is_empty() {
                let key = template.keys().next().unwrap_or_default().to_owned();
                return Err(SettingsError::Missing { key, what: what() });
            }
            bound = true;
        }
        if bound {
            let lists = std::mem::take(&mut self.lists);
            self.lists = spread(lists, &self.partitions)
                .ok_or_else(|| SettingsError::Partitions { stream: self.name.clone() })?;
        }
        Ok(())
    }

    /// What the operator wants to keep of values that are not for everybody's eyes.
    fn decide(
        &mut self,
        config: &BTreeMap<String, String>,
        used: &mut Vec<String>,
    ) -> Result<(), SettingsError> {
        let mut wrong = None;
        self.censors.retain_mut(|censor| {
            let Some(key) = censor.decided.clone() else { return true };
            used.push(key.clone());
            let word = config.get(&key).map(String::as_str);
            match word {
                Some("keep") => return false,
                Some("hash") => censor.hash = true,
                Some("omit") => censor.hash = false,
                _ => wrong = Some((key, word.unwrap_or_default().to_owned())),
            }
            true
        });
        match wrong {
            None => Ok(()),
            Some((key, _)) if !config.contains_key(&key) => {
                let what = format!("what is kept of the stream `{}`", self.name);
                Err(SettingsError::Missing { key, what })
            }
            Some((key, value)) => Err(SettingsError::Undecided { key, value }),
        }
    }

    fn bind(&mut self, config: &Arc<BTreeMap<String, String>>) -> Result<(), SettingsError> {
        let mut used: Vec<String> = self.ask.used(Namespace::Config);
        self.partitions(config)?;
        let lists = self.lists.iter_mut().map(|list| &mut list.path).chain([&mut self.get]);
        let reads = lists.map(|path| (path, true));
        let acts = self.actions.iter_mut().map(|action| (&mut action.path, false));
        for (path, reads) in reads.chain(acts) {
            used.extend(path.config().filter(|_| reads).map(str::to_owned));
            path.bind(config).map_err(|key| match config.contains_key(&key) {
                true => SettingsError::Unfit { key, place: "a path" },
                false => {
                    let what = format!("the path of the stream `{}`", self.name);
                    SettingsError::Missing { key, what }
                }
            })?;
        }
        self.decide(config, &mut used)?;
        used.sort_unstable();
        used.dedup();
        if !used.is_empty() {
            let values: Vec<_> = used.iter().map(|key| (key, config.get(key))).collect();
            let text = format!("{}|{values:?}", self.definition);
            self.definition = format!("{:016x}", xxh3_64(text.as_bytes()));
            self.ask.config = Arc::clone(config);
        }
        for column in &mut self.table.columns {
            let Source::Constant(text) = &mut column.source else { continue };
            let filled = Template::parse(text)
                .map(|template| template.fill(|key| config.get(key).map(String::as_str)));
            if let Ok(filled) = filled {
                let what = || format!("the column `{}` of the stream `{}`", column.name, self.name);
                *text = filled.map_err(|key| SettingsError::Missing { key, what: what() })?;
            }
        }
        Ok(())
    }
}
