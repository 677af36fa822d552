//! Records that hang on others, over HTTP into databases: those that come along with others' answers, and
//! (in `lists`) those of several parents.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::json;
use tests::api::{ApiThread, Fault, ListOptions, Matcher, Record};
use tests::bin::{Said, engine};
use tests::store::Store;

mod lists;

const HEAD: &str = "version: 1
connector: nested
base_url: https://nested.example.org
dialect: json_api
query_params: { order: order }
pagination: { offset: { offset: offset, limit: per_page, page_size: 10, total: $.meta.total_count } }
";

const PEOPLE: &str = "streams:
  people:
    path: /people
    CURSOR
    deletions: [sweep]
    fields: { name: text, updated_at: timestamp }
    relationships: { emails: { type: Email, many: true } }
";

const EMAILS: &str = "  emails:
    path: /emails
    type: Email
    via: { include: people.emails }
    deletions: [sweep]
    fields: { address: text }
";

/// An API, a manifest about it, and a database.
struct World {
    api: ApiThread,
    dir: tempfile::TempDir,
    store: Store,
}

impl World {
    /// One for each kind of database that is here.
    fn each(test: &str, streams: &str) -> Vec<Self> {
        let stores = Store::each(&format!("deletions::nested::{test}")).into_iter();
        let world = |store| {
            let dir = tempfile::tempdir().expect("a folder");
            let world = Self { api: ApiThread::start(), dir, store };
            world.manifest(streams);
            world
        };
        stores.map(world).collect()
    }

    fn manifest(&self, streams: &str) {
        let file = self.dir.path().join("manifest.yaml");
        std::fs::write(file, format!("{HEAD}{streams}")).expect("it is written");
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = engine();
        command.args(["sync", "--output", "json", "--connection", "pco", "--connector"]);
        command.arg(self.dir.path()).args(["--to", &self.store.to()]).args(args);
        command.args(["--set", &format!("base_url={}", self.api.url())]);
        command
    }

    fn sync(&self, args: &[&str]) -> Said {
        Said::run(&mut self.command(args))
    }

    /// The first column of a query, in order.
    fn texts(&self, sql: &str) -> Vec<String> {
        self.store.rows(sql).into_iter().map(|row| row.join(" ")).collect()
    }

    fn alive(&self, table: &str) -> Vec<String> {
        self.texts(&format!("SELECT id FROM {table} WHERE _deleted_at IS NULL ORDER BY id"))
    }

    fn gone(&self, table: &str) -> Vec<String> {
        self.texts(&format!("SELECT id FROM {table} WHERE _deleted_at IS NOT NULL ORDER BY id"))
    }

    fn thing(&self, path: &str, id: &str) {
        self.api.insert(path, Record::new("Thing", id, json!({ "name": "first" })));
    }

    /// 25 people, each with an email address of the same number.
    fn people(&self) {
        let fields = vec!["updated_at"];
        let includes = vec![("emails", "/emails")];
        let (filters, orders) = (fields.clone(), fields);
        let list = ListOptions { filters, orders, includes, ..ListOptions::default() };
        self.api.list("/people", list);
        for n in 1..=25 {
            let (id, email) = (format!("{n:02}"), format!("e{n:02}"));
            let at = format!("2026-01-{n:02}T00:00:00Z");
            let person = Record::new("Person", &id, json!({ "name": "x", "updated_at": at }));
            self.api.insert("/people", person.with_many("emails", "Email", &[&email]));
            let address = json!({ "address": format!("{n}@example.org") });
            self.api.insert("/emails", Record::new("Email", email, address));
        }
    }

    fn brings_addresses(&self, path: &str) {
        let includes = vec![("emails", "/emails")];
        self.api.list(path, ListOptions { includes, ..ListOptions::default() });
    }

    /// A person has no address any more.
    fn lose(&self, id: &str) {
        let none = json!({ "data": [] });
        let drop = |r: &mut Record| drop(r.relationships.insert("emails".into(), none));
        assert!(self.api.update_record("/people", id, drop));
        assert!(self.api.delete("/emails", &format!("e{id}")));
    }
}

/// People without a cursor, and the addresses that come with them.
fn come_along() -> String {
    PEOPLE.replace("CURSOR", "cursor: none") + EMAILS
}

#[test]
fn what_comes_along_is_stored_and_updated() {
    for world in World::each("what_comes_along_is_stored_and_updated", &come_along()) {
        world.people();
        let first = world.sync(&[]).exits(0);
        assert_eq!(world.alive("emails").len(), 25, "{}", world.store.name());
        let read = first.finished("emails")["read"].as_u64().expect("a number");
        // two of them come with two pages each, which may be written together
        let least = if world.store.name() == "SQLite" { 27 } else { 25 };
        assert!((least..=27).contains(&read), "{read} on {}", world.store.name());
        let fifth = "SELECT address FROM emails WHERE id = 'e05'";
        assert_eq!(world.texts(fifth), ["5@example.org"]);
        let pairs = "SELECT people_id, emails_id FROM people__emails WHERE people_id = '05'";
        assert_eq!(world.texts(pairs), ["05 e05"]);
        world.api.update("/emails", "e05", |all| {
            all.insert("address".into(), "new@example.org".into());
        });
        let second = world.sync(&[]).exits(0);
        assert_eq!(world.texts(fifth), ["new@example.org"]);
        assert_eq!(second.run_finished()["written"], 1);
        assert_eq!(world.api.count("/emails"), 0, "nobody asks for their own list");
    }
}

#[test]
fn a_stream_that_joins_makes_its_host_be_read_anew() {
    let cursor = "cursor: { timestamp: { field: updated_at, filter: 'where[updated_at][gte]', \
                  order: updated_at } }";
    let people = PEOPLE.replace("CURSOR", cursor);
    for world in World::each("a_stream_that_joins_makes_its_host_be_read_anew", &people) {
        world.people();
        world.sync(&[]).exits(0);
        // nobody has changed: only from its beginning does the list bring all addresses
        world.manifest(&format!("{people}{EMAILS}"));
        let said = world.sync(&[]).exits(0);
        assert!(said.finished("people")["notes"].to_string().contains("read anew"), "{said:?}");
        assert_eq!(world.alive("emails").len(), 25, "{}", world.store.name());
        // and only a complete reading of the host shows what no longer comes along
        world.lose("05");
        assert_eq!(world.sync(&[]).exits(0).finished("emails")["deleted"], 0);
        assert_eq!(world.sync(&["--full-refresh"]).exits(0).finished("emails")["deleted"], 1);
        assert_eq!(world.gone("emails"), ["e05"]);
    }
}

#[test]
fn what_comes_along_is_gone_when_the_whole_host_was_read() {
    let test = "what_comes_along_is_gone_when_the_whole_host_was_read";
    for world in World::each(test, &come_along()) {
        world.people();
        world.sync(&[]).exits(0);
        world.lose("01");
        world.lose("24");
        // the host stops at its third page
        let forbidden = Fault::Status(403, r#"{"errors":[]}"#.into(), Vec::new());
        world.api.fault(Matcher::path("/people").nth(3), forbidden, 100);
        let said = world.sync(&[]);
        assert_eq!(said.finished("people")["status"], "forbidden", "{said:?}");
        assert_eq!(world.gone("emails"), [""; 0], "{}", world.store.name());
        world.api.clear_faults();
        world.sync(&[]).exits(0);
        assert_eq!(world.gone("emails"), ["e01", "e24"], "{}", world.store.name());
        assert_eq!(world.gone("people"), [""; 0]);
    }
}

#[test]
fn a_killed_pass_counts_what_came_along_before() {
    for world in World::each("a_killed_pass_counts_what_came_along_before", &come_along()) {
        world.people();
        world.sync(&[]).exits(0);
        world.lose("02");
        world.lose("25");
        let before = world.api.requests().len();
        world.api.fault(Matcher::path("/people").query("offset", "18"), Fault::Hang, 1);
        let mut child = world.command(&[]).stdout(Stdio::piped()).spawn().expect("it starts");
        let out = BufReader::new(child.stdout.take().expect("it is piped"));
        let pages = out.lines().map_while(Result::ok).filter(|l| l.contains("page.committed"));
        assert_eq!(pages.take(2).count(), 2, "it ended before");
        child.kill().expect("a running process can be killed");
        child.wait().expect("it ends");
        assert_eq!(world.gone("emails"), [""; 0]);
        world.sync(&[]).exits(0);
        assert_eq!(world.gone("emails"), ["e02", "e25"], "{}", world.store.name());
        assert_eq!(world.alive("emails").len(), 23);
        let log = world.api.requests();
        let starts = log[before..].iter().filter(|r| r.path == "/people");
        let starts = starts.filter(|r| r.query("offset").is_none_or(|offset| offset == "0"));
        assert_eq!(starts.count(), 1, "the pass went on where it was");
    }
}

/// Two streams bring addresses along.
const TWO_HOSTS: &str = "  firms:
    path: /firms
    deletions: [sweep]
    fields: { name: text }
    relationships: { emails: { type: Email, many: true } }
";

#[test]
fn what_another_host_brings_is_not_missed() {
    let streams = PEOPLE.replace("CURSOR", "cursor: none")
        + TWO_HOSTS
        + &EMAILS.replace("people.emails", "[people.emails, firms.emails]");
    for world in World::each("what_another_host_brings_is_not_missed", &streams) {
        world.people();
        world.brings_addresses("/firms");
        let firm = Record::new("Firm", "1", json!({ "name": "x" }));
        world.api.insert("/firms", firm.with_many("emails", "Email", &["f1", "e07"]));
        world.api.insert("/emails", Record::new("Email", "f1", json!({ "address": "f" })));
        for _ in 0..3 {
            world.sync(&[]).exits(0);
            assert_eq!(world.gone("emails"), [""; 0], "{}", world.store.name());
        }
        world.sync(&["--full-refresh"]).exits(0);
        assert_eq!(world.alive("emails").len(), 26, "{}", world.store.name());
    }
}

const HOUSES: &str = "streams:
  houses: { path: /houses, fields: { name: text } }
  people:
    path: '/houses/{house_id}/people'
    parents: [houses]
    deletions: [sweep]
    fields: { name: text }
";

#[test]
fn what_comes_along_with_the_lists_of_many_parents_is_not_missed() {
    let streams = format!("{HOUSES}{EMAILS}");
    let test = "what_comes_along_with_the_lists_of_many_parents_is_not_missed";
    for world in World::each(test, &streams) {
        for n in 1..=6 {
            let (house, path) = (n.to_string(), format!("/houses/{n}/people"));
            world.thing("/houses", &house);
            world.brings_addresses(&path);
            let person = Record::new("Person", &house, json!({ "name": "x" }));
            let email = format!("e{n}");
            world.api.insert(&path, person.with_many("emails", "Email", &[&email]));
            let address = json!({ "address": "x@example.org" });
            world.api.insert("/emails", Record::new("Email", email, address));
        }
        for args in [&[][..], &[], &["--full-refresh"], &[]] {
            world.sync(args).exits(0);
            assert_eq!(world.gone("emails"), [""; 0], "{}", world.store.name());
        }
        assert_eq!(world.alive("emails").len(), 6);
    }
}
