//! Credentials: obtained once for everybody, stored before they are used, and never shown.

use std::process::Command;

use serde_json::json;
use tempfile::TempDir;
use tests::api::{ApiThread, ListOptions, Me, Record};
use tests::bin::engine;
use tests::provider::{CLIENT_ID, CLIENT_SECRET, Provider};

mod expiry;
mod keeper;
mod keys;
mod login;
mod refresh;
mod secrets;
mod stored;
mod vaults;

/// The groups, each with a list of members of its own.
pub(crate) const GROUPS: u32 = 40;

/// An API that wants the access tokens of a server beside it, and a home for `engine`.
pub(crate) struct Place {
    pub(crate) api: ApiThread,
    pub(crate) provider: Provider,
    pub(crate) home: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self::with_people(730)
    }

    pub(crate) fn with_people(count: u32) -> Self {
        let (api, provider) = (ApiThread::start(), Provider::start());
        api.seed_people(count);
        api.list(tests::api::PEOPLE, crate::pco::people_list());
        let groups = "/groups/v2/groups";
        api.list(groups, ListOptions::default());
        for id in 1..=GROUPS {
            api.insert(groups, Record::new("Group", id, json!({ "name": format!("G{id}") })));
            let members = format!("{groups}/{id}/memberships");
            api.list(&members, ListOptions::default());
            let member = Record::new("Membership", 1000 + id, json!({ "role": "member" }));
            api.insert(&members, member);
        }
        api.me(Me { account: "77".into(), permissions: json!({ "people": "viewer" }) });
        api.require("BABOON", provider.check());
        Self { api, provider, home: tempfile::tempdir().expect("a home") }
    }

    /// `engine` with an OAuth client's id and secret, and a home of its own.
    pub(crate) fn engine(&self, line: &str) -> Command {
        let mut command = engine();
        command.args(line.split(' ')).current_dir(self.home.path());
        command.env("HOME", self.home.path()).env("XDG_STATE_HOME", self.home.path().join("state"));
        command.env("PCO_BASE_URL", self.api.url()).env("PCO_TOKEN_URL", self.provider.token_url());
        command.env("PCO_CLIENT_ID", CLIENT_ID).env("PCO_CLIENT_SECRET", CLIENT_SECRET);
        command
    }

    /// `engine get` of one person, with a refresh token.
    pub(crate) fn get(&self, refresh: &str) -> Command {
        let mut command = self.engine("get --connector pco people_people 1");
        command.env("PCO_REFRESH_TOKEN", refresh);
        command
    }

    /// `engine sync` into `x.db`, with a refresh token.
    pub(crate) fn sync(&self, streams: &str, refresh: &str) -> Command {
        let line = "sync --connector pco --output json --max-concurrency 16 --to sqlite:x.db";
        let mut command = self.engine(line);
        command.args(["--streams", streams]).env("PCO_REFRESH_TOKEN", refresh);
        command
    }

    pub(crate) fn db(&self) -> std::path::PathBuf {
        self.home.path().join("x.db")
    }

    /// Requests of the token endpoint so far.
    pub(crate) fn renewals(&self) -> usize {
        self.provider.count(tests::provider::TOKEN)
    }
}

/// Runs a program to its end: what it said, on both streams.
pub(crate) fn run(command: &mut Command, code: i32) -> String {
    let output = command.output().expect("it starts");
    let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.push_str(&String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{said}");
    said
}
