//! What the language says about records and requests, done by the real program against a small API, into
//! every kind of database that is here.

use std::process::Command;

use tests::bin::{Said, engine};
use tests::canned::Canned;
use tests::store::Store;

mod along;
mod owners;
mod tables;

/// An API, a manifest about it, and a database.
struct World {
    api: Canned,
    dir: tempfile::TempDir,
    store: Store,
}

impl World {
    /// One for each kind of database that is here. The head has a bare array under `$.items` and no pages.
    fn each(test: &str, manifest: &str) -> Vec<Self> {
        let head = "version: 1\nconnector: shop\nbase_url: https://shop.example.org\n\
                    dialect: { json: { records: $.items } }\n";
        let stores = Store::each(&format!("language::{test}")).into_iter();
        let world = |store| {
            let dir = tempfile::tempdir().expect("a folder");
            let file = dir.path().join("manifest.yaml");
            std::fs::write(file, format!("{head}{manifest}")).expect("it is written");
            Self { api: Canned::start(), dir, store }
        };
        stores.map(world).collect()
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

    fn rows(&self, sql: &str) -> String {
        let rows: Vec<String> = self.store.rows(sql).into_iter().map(|row| row.join(" ")).collect();
        rows.join(", ")
    }
}

#[test]
fn lists_within_records_are_streams_of_their_own() {
    let manifest = "streams:
  orders:
    path: /orders
    cursor: { timestamp: { field: at, filter: since } }
    deletions: [{ sweep: { every: 7d } }]
    fields: { at: timestamp }
  lines:
    via: { nested: { stream: orders, at: $.cart.lines, owner: order_id, place: line } }
    key: [order_id, line]
    deletions: [sweep, { cascade: { stream: orders, key: order_id } }]
    fields: { sku: text, count: integer }
";
    let order = |id: u32, day: u32, lines: &str| {
        format!(r#"{{"id":{id},"at":"2026-01-{day:02}T00:00:00Z","cart":{{"lines":[{lines}]}}}}"#)
    };
    let line = |sku: &str, count: u32| format!(r#"{{"sku":"{sku}","count":{count}}}"#);
    let all = "SELECT order_id, line, sku, CAST(count AS TEXT) FROM lines \
               WHERE _deleted_at IS NULL ORDER BY 1, 2";
    for world in World::each("nested", manifest) {
        let two = format!("{},{}", line("a", 1), line("b", 2));
        let list = |orders: &[String]| format!(r#"{{"items":[{}]}}"#, orders.join(","));
        world.api.says("/orders", &list(&[order(1, 1, &two), order(2, 2, &line("c", 3))]));
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "1 0 a 1, 1 1 b 2, 2 0 c 3");
        // the second order loses nothing, the first one a line: it came again, and has all that it has
        world.api.says("/orders", &list(&[order(1, 3, &line("b", 2))]));
        let said = world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "1 0 b 2, 2 0 c 3", "{said:?}");
        assert_eq!(said.finished("lines")["deleted"], 1);
        // where the list is not sent, nothing is known
        world.api.says("/orders", r#"{"items":[{"id":1,"at":"2026-01-03T10:00:00Z"}]}"#);
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "1 0 b 2, 2 0 c 3");
        // in a complete reading neither, however often
        let odd = r#"{"items":[{"id":1,"at":"2026-01-03T10:00:00Z","cart":{"lines":{"id":9}}},
            {"id":2,"at":"2026-01-03T10:00:00Z"}]}"#;
        world.api.says("/orders", odd);
        for _ in 0..3 {
            world.sync(&["--full-refresh"]).exits(0);
        }
        assert_eq!(world.rows(all), "1 0 b 2, 2 0 c 3");
        // an order with none
        world.api.says("/orders", &list(&[order(1, 4, "")]));
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "2 0 c 3");
        // an order that is gone takes its lines along
        world.api.says("/orders", &list(&[order(1, 4, "")]));
        world.sync(&["--full-refresh"]);
        world.sync(&["--full-refresh"]).exits(0);
        assert_eq!(world.rows(all), "");
    }
}

#[test]
fn records_that_do_not_belong_have_no_rows() {
    let manifest = "streams:
  users:
    path: /users
    only: { status: [active, trial] }
    except: { bot: true, kind: [~, test] }
    fields: { status: text, bot: boolean, kind: text }
";
    let user = |id: u32, status: &str, bot: bool, kind: &str| {
        format!(r#"{{"id":{id},"status":"{status}","bot":{bot},"kind":{kind}}}"#)
    };
    let all = "SELECT id, status FROM users WHERE _deleted_at IS NULL ORDER BY 1";
    for world in World::each("conditions", manifest) {
        let list = |users: &[String]| format!(r#"{{"items":[{}]}}"#, users.join(","));
        let users = [
            user(1, "active", false, "\"x\""),
            user(2, "gone", false, "\"x\""),
            user(3, "trial", true, "\"x\""),
            user(4, "trial", false, "null"),
            user(5, "trial", false, "\"test\""),
            user(6, "trial", false, "\"x\""),
        ];
        world.api.says("/users", &list(&users));
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "1 active, 6 trial");
        assert_eq!(
            world.rows("SELECT CAST(count(*) AS TEXT) FROM users"),
            "2",
            "no trace of the others"
        );
        // one that leaves is gone, one that comes is new, one that stays outside stays so
        let users = [
            user(1, "gone", false, "\"x\""),
            user(2, "active", false, "\"x\""),
            user(3, "trial", true, "\"x\""),
            user(6, "trial", false, "\"x\""),
        ];
        world.api.says("/users", &list(&users));
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "2 active, 6 trial");
        world.api.says("/users", &list(&[user(1, "active", false, "\"x\"")]));
        world.sync(&[]);
        assert_eq!(world.rows(all), "1 active, 2 active, 6 trial", "it is back");
    }
}

#[test]
fn fixed_partitions_are_read_one_by_one() {
    let manifest = "config: { sites: { title: Sites } }
streams:
  items:
    path: /{region}/items
    partitions: { region: [eu, us], kind: \"{{ config.sites }}\" }
    params: { kind: \"{{ partition.kind }}\" }
    key: [region, kind, id]
    deletions: [sweep]
    fields: { name: text }
";
    let all = "SELECT region, kind, id, name FROM items WHERE _deleted_at IS NULL ORDER BY 1, 2, 3";
    for world in World::each("partitions", manifest) {
        for (region, kind) in [("eu", "a"), ("eu", "b"), ("us", "a"), ("us", "b")] {
            let item = |id: u32| format!(r#"{{"id":{id},"name":"{region}{kind}"}}"#);
            let body = format!(r#"{{"items":[{},{}]}}"#, item(1), item(2));
            world.api.says(&format!("/{region}/items?kind={kind}"), &body);
        }
        world.sync(&["--set", "sites=a, b"]).exits(0);
        let four = "eu a 1 eua, eu a 2 eua, eu b 1 eub, eu b 2 eub, \
                    us a 1 usa, us a 2 usa, us b 1 usb, us b 2 usb";
        assert_eq!(world.rows(all), four);
        // what is missing in one partition is missing there only
        world.api.says("/us/items?kind=b", r#"{"items":[{"id":2,"name":"usb"}]}"#);
        world.sync(&["--set", "sites=a, b"]).exits(0);
        world.sync(&["--set", "sites=a, b"]).exits(0);
        assert_eq!(world.rows(all), four.replace("us b 1 usb, ", ""));
        // a value more is a partition more, and one that is no longer configured is left alone
        world.api.says("/eu/items?kind=c", r#"{"items":[{"id":9,"name":"euc"}]}"#);
        world.api.says("/us/items?kind=c", r#"{"items":[]}"#);
        let said = world.sync(&["--set", "sites=b, c"]).exits(0);
        assert_eq!(said.finished("items")["written"], 1, "{said:?}");
        let said = world.sync(&[]).exits(2);
        assert!(format!("{said:?}").contains("needs `sites`"), "{said:?}");
    }
}

#[test]
fn what_is_sensitive_is_nowhere() {
    let manifest = "streams:
  people:
    path: /people
    fields:
      name: text
      ssn: { text: { sensitive: omit } }
      email: { text: { sensitive: hash } }
      note: { text: { from: $.more.note, sensitive: omit } }
  phones:
    via: { nested: { stream: people, at: $.phones, owner: person_id } }
    key: [person_id, id]
    fields: { number: { text: { sensitive: hash } } }
";
    let body = r#"{"items":[{"id":1,"name":"A","ssn":"secret-1","email":"a@example.org",
        "more":{"note":"secret-2","x":1},"phones":[{"id":7,"number":"secret-3"}]},
        {"name":"no key","ssn":"secret-4","phones":[{"number":"secret-5"}]}]}"#;
    for world in World::each("sensitive", manifest) {
        world.api.says("/people", body);
        world.sync(&[]).exits(0);
        // `printf a@example.org | sha256sum`
        let hash = "e16bfe08be114c7b3737aa01ce504ebcb5d13fc44897c38c6cac63ddc7151463";
        assert_eq!(world.rows("SELECT email FROM people"), hash);
        assert_eq!(
            world.rows("SELECT CAST(length(number) AS TEXT), person_id FROM phones"),
            "64 1"
        );
        let mut all = world.rows("SELECT _raw FROM people");
        all += &world.rows("SELECT _raw FROM phones");
        all += &world.rows("SELECT raw FROM _engine_quarantine");
        assert!(!all.contains("secret"), "{all}");
        assert!(!all.contains("a@example.org"), "{all}");
        assert!(all.contains("no key"), "the quarantine has the rest: {all}");
    }
}

#[test]
fn pages_without_a_key_are_passed() {
    let manifest = "pagination: { offset: { offset: at, limit: n, page_size: 5, total: $.total } }
streams: { a: { path: /a, deletions: [sweep] } }
";
    for world in World::each("keyless", manifest) {
        let one = |at: u32| match at {
            0..3 | 10.. => format!(r#"{{"id":{at}}}"#),
            _ => format!(r#"{{"no":{at}}}"#),
        };
        for at in 0..20 {
            let page: Vec<String> = (at..(at + 5).min(20)).map(one).collect();
            let body = format!(r#"{{"total":20,"items":[{}]}}"#, page.join(","));
            world.api.says(&format!("/a?at={at}"), &body);
            if at == 0 {
                world.api.says("/a", &body);
            }
        }
        world.sync(&[]).exits(0);
        assert_eq!(world.rows("SELECT CAST(count(*) AS TEXT) FROM a"), "13");
        assert!(world.api.requests().len() < 10, "{:?}", world.api.requests());
    }
}

#[test]
fn config_reaches_paths_parameters_and_columns() {
    let manifest = "config: { account: { default: main }, since: {} }
errors: [{ headers: { X-Trouble: ^quiet }, verdict: ignore }]
streams:
  a: { path: '/{{ config.account }}/a', params: { from: '{{ config.since }}' },
       fields: { account: { text: { value: 'of {{ config.account }}' } } } }
  b: { path: /b }
";
    for world in World::each("config", manifest) {
        world.api.says("/main/a?from=2026", r#"{"items":[{"id":1}]}"#);
        world.api.says("/main/a", r#"{"items":[{"id":1},{"id":2}]}"#);
        world.api.says("/x%2Fy/a", r#"{"items":[{"id":3}]}"#);
        world.api.answers("/b", 409, &[("X-Trouble", "quiet please")], "{}");
        // the account is another list: it is read anew, the rows stay
        let all = "SELECT id, account FROM a ORDER BY id";
        world.sync(&["--set", "since=2026"]).exits(0);
        assert_eq!(world.rows(all), "1 of main");
        world.sync(&[]).exits(0);
        assert_eq!(world.rows(all), "1 of main, 2 of main");
        world.sync(&["--set", "account=x/y"]).exits(0);
        assert_eq!(world.rows(all), "1 of main, 2 of main, 3 of x/y");
        let said = world.sync(&["--set", "account=.."]).exits(2);
        assert!(format!("{said:?}").contains("can't stand in a path"), "{said:?}");
    }
}

#[test]
fn records_in_several_places_are_one_list() {
    let manifest = "streams:
  members:
    path: /groups
    dialect: { json: { records: '$.groups[*].people' } }
    relationships: { boss: { to: members, from: $.team.boss.id } }
  tags:
    path: /tags
    dialect: { json: { records: $.by_name.* } }
";
    for world in World::each("wildcards", manifest) {
        let groups = r#"{"groups":[{"people":[{"id":1,"team":{"boss":{"id":2}}}]},{"people":[]},
            {"people":[{"id":2},{"id":3}]},{"name":"none"}]}"#;
        world.api.says("/groups", groups);
        world.api.says("/tags", r#"{"by_name":{"x":{"id":"x"},"y":{"id":"y"}},"id":"no"}"#);
        world.sync(&[]).exits(0);
        let members = "SELECT id, coalesce(boss_id, '-') FROM members ORDER BY id";
        assert_eq!(world.rows(members), "1 2, 2 -, 3 -");
        assert_eq!(world.rows("SELECT id FROM tags ORDER BY id"), "x, y");
    }
}

#[test]
fn a_feed_counts_the_records_that_it_means() {
    let manifest = "streams:
  payments:
    path: /payments
    cursor: { timestamp: { field: at, filter: since } }
    deletions: [{ feed: { stream: events, key: payment_id, only: { type: [voided, erased] } } }]
    fields: { at: timestamp }
  events:
    path: /events
    fields: { type: text, payment_id: text }
";
    for world in World::each("feeds", manifest) {
        let payments = |ids: &[u32]| {
            let one = |id: &u32| format!(r#"{{"id":{id},"at":"2026-01-01T00:00:00Z"}}"#);
            let all: Vec<String> = ids.iter().map(one).collect();
            format!(r#"{{"items":[{}]}}"#, all.join(","))
        };
        world.api.says("/payments", &payments(&[1, 2, 3]));
        world.api.says("/events", r#"{"items":[]}"#);
        world.sync(&[]).exits(0);
        world.api.says("/payments", &payments(&[]));
        let events = r#"{"items":[{"id":1,"type":"paid","payment_id":"1"},
            {"id":2,"type":"voided","payment_id":"2"}]}"#;
        world.api.says("/events", events);
        world.sync(&[]).exits(0);
        let all = "SELECT id FROM payments WHERE _deleted_at IS NULL ORDER BY id";
        assert_eq!(world.rows(all), "1, 3");
    }
}
