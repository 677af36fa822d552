//! Children are read for the parents that changed, and a parent that is gone is no error.

use std::path::Path;

use serde_json::json;
use tests::api::{ApiThread, ListOptions, Record};
use tests::bin::{Said, engine};
use tests::db;

const MANIFEST: &str = "version: 1
connector: houses
base_url: https://houses.example.org
dialect: json_api
pagination: { offset: { offset: offset, limit: per_page, page_size: 100, total: $.meta.total_count } }
query_params: { order: order }
streams:
  houses:
    path: /houses
    cursor: { timestamp: { field: updated_at, filter: 'where[updated_at][gte]', order: updated_at } }
    deletions: [count, sweep]
    fields: { updated_at: timestamp }
  rooms:
    path: '/houses/{house_id}/rooms'
    parents: [houses]
    reread: changed # a room's change moves its house
    deletions: [sweep, cascade]
    fields: { name: text }
";

struct Houses {
    api: ApiThread,
    dir: tempfile::TempDir,
}

fn rooms(house: u32) -> String {
    format!("/houses/{house}/rooms")
}

impl Houses {
    fn new(count: u32) -> Self {
        let (api, dir) = (ApiThread::start(), tempfile::tempdir().expect("a folder"));
        std::fs::write(dir.path().join("manifest.yaml"), MANIFEST).expect("it is written");
        let fields = vec!["updated_at"];
        let list =
            ListOptions { filters: fields.clone(), orders: fields, ..ListOptions::default() };
        api.list("/houses", list);
        for n in 0..count {
            // long ago, and no two at once
            let at = jiff::Timestamp::from_second(1_700_000_000 + i64::from(n)).expect("a time");
            api.insert("/houses", Record::new("House", n, json!({ "updated_at": at.to_string() })));
            for room in 0..n % 3 {
                let id = format!("{n}-{room}");
                api.insert(&rooms(n), Record::new("Room", id, json!({ "name": "first" })));
            }
            if n % 3 == 0 {
                api.list(&rooms(n), ListOptions::default());
            }
        }
        Self { api, dir }
    }

    fn db(&self) -> std::path::PathBuf {
        self.dir.path().join("x.db")
    }

    fn sync(&self, args: &[&str]) -> Said {
        let mut command = engine();
        command.args(["sync", "--output", "json", "--max-concurrency", "16", "--connector"]);
        command.arg(self.folder()).args(args);
        command.args(["--set", &format!("base_url={}", self.api.url())]);
        command.args(["--to", &format!("sqlite:{}", self.db().display())]);
        Said::run(&mut command)
    }

    fn folder(&self) -> &Path {
        self.dir.path()
    }

    fn gone(&self, table: &str) -> u64 {
        let sql = format!("SELECT count(*) FROM {table} WHERE _deleted_at IS NOT NULL");
        db::number(&self.db(), &sql)
    }
}

#[test]
fn of_twenty_thousand_parents_only_the_changed_ones_are_asked_for() {
    let houses = Houses::new(20_000);
    houses.sync(&[]).exits(0);
    assert_eq!(db::number(&houses.db(), "SELECT count(*) FROM rooms"), 19_999);
    let before = houses.api.requests().len();
    for n in (0..20_000).step_by(100) {
        // a room more, and the first one gone where there was one
        houses
            .api
            .insert(&rooms(n), Record::new("Room", format!("{n}-new"), json!({ "name": "n" })));
        houses.api.delete(&rooms(n), &format!("{n}-0"));
        houses.api.touch("/houses", &n.to_string());
    }
    let said = houses.sync(&[]).exits(0);
    let log = houses.api.requests();
    let mut asked: Vec<&str> = log[before..]
        .iter()
        .map(|r| r.path.as_str())
        .filter(|path| path.ends_with("/rooms"))
        .collect();
    asked.sort_unstable();
    let mut expected: Vec<String> = (0..20_000).step_by(100).map(rooms).collect();
    expected.sort();
    assert_eq!(asked, expected);
    assert_eq!(said.finished("rooms")["written"], 200);
    // of every third of the 200 houses there was no room
    assert_eq!(said.finished("rooms")["deleted"], 133);
    assert_eq!(houses.gone("rooms"), 133);
}

#[test]
fn a_parent_that_is_gone_takes_its_children_along() {
    let houses = Houses::new(60);
    houses.sync(&[]).exits(0);
    houses.api.delete("/houses", "5");
    houses.api.remove_list(&rooms(5));
    let said = houses.sync(&[]).exits(0);
    assert_eq!(said.finished("houses")["deleted"], 1, "the total shows it");
    assert_eq!(said.finished("rooms")["deleted"], 2);
    // it comes back with one of its rooms
    houses
        .api
        .insert("/houses", Record::new("House", 5, json!({ "updated_at": houses.api.stamp() })));
    houses.api.insert(&rooms(5), Record::new("Room", "5-0", json!({ "name": "first" })));
    houses.sync(&[]).exits(0);
    assert_eq!((houses.gone("houses"), houses.gone("rooms")), (0, 1));
}

#[test]
fn a_list_that_is_not_there_although_its_parent_is_fails() {
    let houses = Houses::new(9);
    houses.sync(&[]).exits(0);
    houses.api.touch("/houses", "8");
    houses.api.remove_list(&rooms(8));
    let said = houses.sync(&[]).exits(3);
    let error = said.finished("rooms")["error"].to_string();
    assert!(error.contains("is there") && error.contains("ignore"), "{error}");
    assert_eq!(houses.gone("rooms"), 0);
}
