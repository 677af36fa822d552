//! What becomes of columns when the source or the manifest changes: they grow, are filled from `_raw`, and
//! lose nothing.

use std::path::Path;

use tests::bin::{Said, engine};
use tests::plain::{Plain, TOKEN};
use tests::store::Store;

const EVERYTHING: &str = "the list of users, fields as given";

/// A connector with one stream, `users`.
fn connector(folder: &Path, stream: &str) {
    let text = format!(
        "version: 1\nconnector: pco\nbase_url: https://tracker.example.com\n\
         config: {{ token: {{ secret: true }} }}\n\
         auth: {{ token: {{ bearer: {{ token: \"{{{{ config.token }}}}\" }} }} }}\n\
         dialect: {{ json: {{ records: $ }} }}\n\
         pagination: {{ page_number: {{ page: page, limit: per_page, page_size: 50, first: 1 }} }}\n\
         streams:\n  users:\n    description: {EVERYTHING}\n    path: /users\n{stream}"
    );
    std::fs::write(folder.join("manifest.yaml"), text).expect("the folder is ours");
}

struct Place {
    api: Plain,
    folder: tempfile::TempDir,
    store: Store,
}

impl Place {
    fn each(test: &str) -> Vec<Self> {
        let place = |store| Self {
            api: Plain::start(),
            folder: tempfile::tempdir().expect("a folder"),
            store,
        };
        Store::each(test).into_iter().map(place).collect()
    }

    fn sync(&self, stream: &str, code: i32) -> Said {
        self.sync_with(stream, &[], code)
    }

    fn sync_with(&self, stream: &str, more: &[&str], code: i32) -> Said {
        connector(self.folder.path(), stream);
        let mut command = engine();
        command.args(["sync", "--output", "json", "--connector"]).arg(self.folder.path());
        command.args(["--set", &format!("base_url={}", self.api.url())]).args(more);
        command.args(["--set", &format!("token={TOKEN}"), "--to", &self.store.to()]);
        Said::run(&mut command).exits(code)
    }

    /// Users that have an address at the source.
    fn emails(&self) -> u64 {
        let all = self.api.records("/users");
        all.values().filter(|r| r.contains("\"email\"") && r.contains('@')).count() as u64
    }

    fn count(&self, condition: &str) -> u64 {
        self.store.number(&format!("SELECT count(*) FROM users WHERE {condition}"))
    }
}

fn notes(said: &Said) -> String {
    said.finished("users")["notes"].to_string()
}

#[test]
fn a_declared_column_is_filled_from_the_rows_own_text() {
    for place in Place::each("schema_life::a_declared_column_is_filled") {
        let first = place.sync("    fields: { name: text }\n", 0);
        assert!(notes(&first).contains("`email` is not declared"), "{}", notes(&first));
        // what is gone at the source is filled as well: nothing is asked for it
        place.store.execute(
            "INSERT INTO users (id, name, _raw, _hash, _synced_at) VALUES \
             ('gone', 'G', '{\"id\": \"gone\", \"name\": \"G\", \"email\": \"g@example.org\"}', 1, \
             '2026-01-01T00:00:00Z')",
        );
        let second = place.sync("    fields: { name: text, email: text, admin: boolean }\n", 0);
        assert!(notes(&second).contains("101 rows were filled"), "{}", notes(&second));
        assert_eq!(second.run_finished()["written"], 0, "the reading found nothing new");
        assert_eq!(place.count("email IS NOT NULL"), place.emails() + 1, "{}", place.store.name());
        let third = place.sync("    fields: { name: text, email: text, admin: boolean }\n", 0);
        assert!(!notes(&third).contains("filled"), "once is enough: {}", notes(&third));
    }
}

#[test]
fn a_column_that_somebody_dropped_comes_back_filled() {
    for place in Place::each("schema_life::a_column_that_somebody_dropped") {
        let fields = "    fields: { name: text, email: text }\n";
        place.sync(fields, 0);
        place.store.execute("ALTER TABLE users DROP COLUMN email");
        let again = place.sync(fields, 0);
        // the rows' hashes say that nothing changed: only the filling brings the values back
        assert_eq!(again.run_finished()["written"], 0);
        assert_eq!(place.count("email IS NOT NULL"), place.emails(), "{}", place.store.name());
    }
}

#[test]
fn new_attributes_become_columns_where_that_is_wanted() {
    for place in Place::each("schema_life::new_attributes_become_columns") {
        let evolve = "    undeclared: evolve\n";
        let late = r#"{"id": 70, "name": "Late", "level": 7, "tags": ["a"], "Name": "twice"}"#;
        place.api.put("/users", 70, late);
        let first = place.sync(evolve, 0);
        assert!(notes(&first).contains("column users.level added"), "{}", notes(&first));
        assert_eq!(place.count("level = 7 AND name = 'Late'"), 1);
        assert_eq!(place.count("name IS NOT NULL"), 100, "the first page has them too");
        let kept = match &place.store {
            Store::Sqlite(_) => "json_extract(_raw, '$.Name') = 'twice'",
            Store::Postgres(_) => "_raw->>'Name' = 'twice'",
        };
        assert_eq!(place.count(kept), 1, "a name that differs by case only stays in _raw");
        let second = place.sync(evolve, 0);
        assert_eq!(second.run_finished()["written"], 0);
        // another type later: the column keeps its own, the value is in _raw, the report says so
        place.api.put("/users", 71, r#"{"id": 71, "name": "X", "level": "high"}"#);
        let third = place.sync(evolve, 0);
        assert!(notes(&third).contains("`level` did not fit"), "{}", notes(&third));
        assert_eq!(place.count("level IS NULL AND id = '71'"), 1);
    }
}

#[test]
fn a_column_is_never_narrowed() {
    for place in Place::each("schema_life::a_column_is_never_narrowed") {
        place.api.put("/users", 1, r#"{"id": 1, "name": "12", "email": "x"}"#);
        place.sync("    fields: { name: text }\n", 0);
        let said = place.sync("    fields: { name: integer }\n", 0);
        assert!(notes(&said).contains("was made as"), "{}", notes(&said));
        let (a, b) = match place.store {
            Store::Sqlite(_) => ("typeof(name)", "'integer'"),
            Store::Postgres(_) => ("pg_typeof(name)::text", "'text'"),
        };
        // what fits the new type is stored in the old column; the rest is NULL there and kept in _raw
        let wide = format!("{a} IN ({b}, 'text') AND name = '12'");
        assert_eq!(place.count(&wide), 1, "{}", place.store.name());
        assert_eq!(place.count("name IS NULL AND _raw IS NOT NULL"), 99);
    }
}

#[test]
fn a_number_column_makes_no_numbers_of_texts() {
    for place in Place::each("schema_life::a_number_column_makes_no_numbers") {
        place.api.put("/users", 1, r#"{"id": 1, "name": 7}"#);
        place.sync("    fields: { name: integer }\n", 0);
        place.api.put("/users", 1, r#"{"id": 1, "name": "12345678901234567890"}"#);
        let said = place.sync("    fields: { name: text }\n", 0);
        assert!(notes(&said).contains("`name` did not fit"), "{}", notes(&said));
        assert_eq!(place.count("name IS NULL AND id = '1'"), 1, "{}", place.store.name());
    }
}

#[test]
fn records_without_a_key_are_kept_aside() {
    for place in Place::each("schema_life::records_without_a_key") {
        place.api.put("/users", 3, r#"{"id": null, "name": "Nobody"}"#);
        let said = place.sync("    fields: { name: text }\n", 0);
        assert_eq!(said.finished("users")["quarantined"], 1);
        assert!(notes(&said).contains("1 records can't be stored"), "{}", notes(&said));
        let aside = "SELECT count(*) FROM _engine_quarantine WHERE raw LIKE '%Nobody%'";
        assert_eq!(place.store.number(aside), 1);
        place.sync_with("    fields: { name: text }\n", &["--strict"], 3);
        assert_eq!(place.store.number("SELECT count(*) FROM _engine_quarantine"), 1);
    }
}

#[test]
fn a_dropped_table_is_refused_before_the_first_request_and_made_anew_after_a_reset() {
    for place in Place::each("schema_life::a_dropped_table_is_refused") {
        let fields = "    fields: { name: text }\n";
        place.sync(fields, 0);
        place.store.execute("DROP TABLE users");
        let asked = place.api.requests();
        let refused = place.sync(fields, 2);
        let error = refused.run_finished()["error"].to_string();
        assert!(error.contains("E0305") && error.contains("engine reset"), "{error}");
        assert_eq!(place.api.requests(), asked, "no request");
        let ended = "SELECT count(*) FROM _engine_runs WHERE status = 'failed' AND exit_code = 2";
        assert_eq!(place.store.number(ended), 1, "a refused run has ended");
        let mut reset = engine();
        reset.args(["reset", "users", "--to", &place.store.to(), "--connector"]);
        Said::run(reset.arg(place.folder.path())).exits(0);
        place.sync(fields, 0);
        assert_eq!(place.count("name IS NOT NULL"), 100);
    }
}

#[test]
fn connections_share_tables_only_where_that_is_asked_for() {
    for place in Place::each("schema_life::connections_share_tables") {
        let fields = "    fields: { name: text }\n";
        let shared = match &place.store {
            Store::Sqlite(_) => place.store.to(),
            Store::Postgres(database) => format!("{}&schema=pco", database.url()),
        };
        let run = |id: &str, layout: &str, code: i32| {
            let more = ["--connection", id, "--layout", layout, "--to", &shared];
            connector(place.folder.path(), fields);
            let mut command = engine();
            command.args(["sync", "--output", "json", "--connector"]).arg(place.folder.path());
            command.args(["--set", &format!("base_url={}", place.api.url())]).args(more);
            command.args(["--set", &format!("token={TOKEN}")]);
            Said::run(&mut command).exits(code)
        };
        run("one", "shared", 0);
        place.api.put("/users", 1, r#"{"id": 1, "name": "Changed"}"#);
        run("two", "shared", 0);
        assert_eq!(place.count("_connection = 'one'"), 100);
        assert_eq!(place.count("_connection = 'two'"), 100);
        assert_eq!(place.count("name = 'Changed'"), 1, "the other one has not looked again");
        let refused = run("one", "separate", 2).run_finished()["error"].to_string();
        assert!(refused.contains("--layout shared"), "{refused}");
        assert_eq!(run("one", "shared", 0).run_finished()["written"], 1);
    }
}
