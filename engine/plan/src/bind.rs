//! What the operator configured goes into the requests.

use std::collections::BTreeMap;
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_64;

use crate::expression::Namespace;
use crate::settings::{self, Settings, SettingsError};
use crate::stream::{Plan, StreamPlan};

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

impl StreamPlan {
    fn bind(&mut self, config: &Arc<BTreeMap<String, String>>) -> Result<(), SettingsError> {
        let mut used: Vec<String> = self.ask.used(Namespace::Config);
        let paths = self.lists.iter_mut().map(|list| &mut list.path).chain([&mut self.get]);
        for path in paths {
            used.extend(path.config().map(str::to_owned));
            path.bind(config).map_err(|key| match config.contains_key(&key) {
                true => SettingsError::Unfit { key, place: "a path" },
                false => {
                    let what = format!("the path of the stream `{}`", self.name);
                    SettingsError::Missing { key, what }
                }
            })?;
        }
        used.sort_unstable();
        used.dedup();
        if !used.is_empty() {
            let values: Vec<_> = used.iter().map(|key| (key, config.get(key))).collect();
            let text = format!("{}|{values:?}", self.definition);
            self.definition = format!("{:016x}", xxh3_64(text.as_bytes()));
            self.ask.config = Arc::clone(config);
        }
        Ok(())
    }
}
