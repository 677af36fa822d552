//! What only a database with types, roles and short names can refuse, or make of a value.

use std::sync::Arc;

use engine_plan::ColumnKind;
use engine_sql::PostgresDestination;
use engine_sync::{Committed, Destination, Kind, Layout, Misfit, TableOptions};
use serde_json::json;
use tests::conformance::bench::{
    Bench, LONG, Page, claim, commit, granted, people_with, plan, refusal, refused,
};
use tests::conformance::{Place, PostgresPlace};
use tests::postgres::{Server, is_here};

use crate::conformance::runs;

/// Runs a test at a place of its own, where there is a server.
fn at_a_server(test: &str, work: impl AsyncFnOnce(Arc<PostgresPlace>)) {
    if !is_here(&format!("postgres_types::{test}")) {
        return;
    }
    let database = Server::shared().database();
    runs(async { work(Arc::new(PostgresPlace::new(&database))).await });
}

async fn open(place: &Arc<PostgresPlace>) -> Bench {
    let place: Arc<dyn Place> = place.clone();
    Bench::open(&place, "own", Layout::Separate).await
}

#[test]
fn a_retyped_column_takes_what_fits() {
    at_a_server("a_retyped_column_takes_what_fits", async |place| {
        let bench = open(&place).await;
        let was = people_with("a: integer, b: text, c: boolean, d: json, e: date", "id");
        let is = people_with("a: text, b: integer, c: text, d: text, e: timestamp", "id");
        bench.prepare_all(&[&was]).await.expect("made");
        let prepared = bench.prepare_all(&[&is]).await.expect("kept as it is");
        assert_eq!(prepared.added, [""; 0]);
        let notes: Vec<_> = prepared.notes.iter().map(|(_, note)| note.as_str()).collect();
        assert_eq!(notes.len(), 5, "{notes:?}");
        assert!(notes[0].contains("`a` was made as bigint, the manifest says text"), "{notes:?}");
        let records = r#"[{"id":1,"a":"12","b":7,"c":"true","d":"x","e":"2024-02-29T00:00:00Z"},
            {"id":2,"a":"x","b":8,"c":"maybe","d":"{","e":null},{"id":3,"a":"","c":"y"}]"#;
        let done = bench.try_commit(&Page::of(&is, records)).await.expect("committed");
        let misfit = |column: &str, count| Misfit { column: column.to_owned(), count };
        let misfits = vec![misfit("a", 1), misfit("c", 2), misfit("e", 1)];
        assert_eq!(done, Committed { written: 3, misfits, ..Committed::default() });
        let kinds = [ColumnKind::Text, ColumnKind::Integer, ColumnKind::Text, ColumnKind::Boolean];
        let columns: Vec<_> = ["id", "a", "b", "c"].into_iter().zip(kinds).collect();
        let row = |texts: [Option<&str>; 4]| texts.map(|t| t.map(str::to_owned)).to_vec();
        let rows = place.rows("people", &columns).await;
        assert_eq!(rows[0], row([Some("1"), Some("12"), Some("7"), Some("1")]));
        assert_eq!(rows[1], row([Some("2"), None, Some("8"), None]), "NULL, and kept in _raw");
    });
}

#[test]
fn an_altered_column_is_refused() {
    at_a_server("an_altered_column_is_refused", async |place| {
        let bench = open(&place).await;
        let people = people_with("a: integer, b: decimal, c: text", "id");
        bench.prepare_all(&[&people]).await.expect("made");
        for (column, altered, back) in [
            ("a", "integer", "bigint"),
            ("b", "numeric(10,2)", "numeric"),
            ("c", "varchar(9)", "text"),
        ] {
            // no type changes below a view
            let alter = |to: &str| {
                format!("DROP VIEW people_live; ALTER TABLE people ALTER {column} TYPE {to}")
            };
            place.execute(&alter(altered)).await;
            let refused = refused(bench.prepare_all(&[&people]).await);
            assert_eq!(refused.kind, Kind::Schema);
            let said = format!("column `{column}` of table `people` has been altered");
            assert!(refused.message.contains(&said), "{refused}");
            place.execute(&format!("ALTER TABLE people ALTER {column} TYPE {back}")).await;
            bench.prepare_all(&[&people]).await.expect("as it was");
        }
    });
}

#[test]
fn missing_rights_are_found_before_anything_is_read() {
    at_a_server("missing_rights_are_found_before_anything_is_read", async |place| {
        let bench = open(&place).await;
        bench.prepare(&["people"]).await.expect("made");
        bench.to.release(&bench.lease).await.expect("given back");
        let (schema, role) = (place.schema(), format!("role_{}", place.schema()));
        let grant = async |rights: &str| place.execute(&format!("GRANT {rights} TO {role}")).await;
        place
            .execute(&format!("CREATE ROLE {role} LOGIN; GRANT USAGE ON SCHEMA {schema} TO {role}"))
            .await;
        grant(&format!("SELECT ON ALL TABLES IN SCHEMA {schema}")).await;
        let url = place.url_as(&role);
        let to = PostgresDestination::open(&url, "own", Layout::Separate, false, &[]).await;
        let to = to.expect("it can be read");
        assert_eq!(refusal(to.claim(&claim("reader")).await), Kind::ReadOnly);
        let tables = place
            .select("SELECT tablename::text FROM pg_tables WHERE tablename ~ '^_engine'".into());
        for row in tables.await {
            let table: String = sqlx::Row::get(&row, 0);
            grant(&format!("SELECT, INSERT, UPDATE, DELETE ON {table}")).await;
        }
        let lease = granted(&to, &claim("writer")).await;
        let people = &bench.stream("people").table;
        let raw = TableOptions { raw: true };
        for missing in ["people", "people__tags"] {
            let refused = refused(to.prepare(&lease, &[people], raw).await);
            assert_eq!(refused.kind, Kind::ReadOnly, "{refused}");
            assert!(refused.message.contains(missing), "{refused}");
            grant(&format!("SELECT, INSERT, UPDATE, DELETE ON {missing}")).await;
        }
        grant("SELECT, INSERT, UPDATE, DELETE ON people__friends").await;
        to.prepare(&lease, &[people], raw).await.expect("now it may");
        let pairs = &bench.stream("pairs").table;
        assert_eq!(refusal(to.prepare(&lease, &[pairs], raw).await), Kind::ReadOnly, "no CREATE");
        let page = Page::of(bench.stream("people"), r#"[{"id":1,"tags":["a"]}]"#);
        assert_eq!(commit(&to, &lease, &page).await.expect("committed").written, 1);
        place.execute(&format!("ALTER ROLE {role} SET default_transaction_read_only = on")).await;
        let open = PostgresDestination::open(&url, "own", Layout::Separate, false, &[]).await;
        assert_eq!(open.map(drop).map_err(|e| e.kind), Err(Kind::ReadOnly));
        place.execute(&format!("DROP OWNED BY {role}; DROP ROLE {role}")).await;
    });
}

#[test]
fn a_value_that_the_server_refuses_costs_one_record() {
    at_a_server("a_value_that_the_server_refuses_costs_one_record", async |place| {
        let bench = open(&place).await;
        bench.prepare(&["people"]).await.expect("made");
        // deeper than the server's stack, which no check of ours knows
        let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
        let bad = format!(r#"{{"id":"bad","extra":{deep},"tags":["x"]}}"#);
        for many in [20, 3_000] {
            let good =
                |n: usize| json!({ "id": format!("{many} {n}"), "tags": [n % 2] }).to_string();
            let mut records: Vec<String> = (0..many).map(good).collect();
            records.insert(many / 2, bad.clone());
            let page = Page::of(bench.stream("people"), format!("[{}]", records.join(",")));
            let done = bench.try_commit(&page).await.expect("the page is committed");
            let expected = Committed { written: many as u64, refused: 1, ..Committed::default() };
            assert_eq!(done, expected, "of {many}");
        }
        assert_eq!(bench.keys("people").await.len(), 3_020);
        let quarantined = place.quarantined("own", "people").await;
        assert!(quarantined == [bad], "it is kept whole, once");
        let links = place.links(&bench.stream("people").table.links[0]).await;
        assert_eq!(links.len(), 3_020, "no pair without its owner");
        assert_eq!(bench.stored("people").await.sequence, 2, "the stream goes on");
    });
}

#[test]
fn a_large_page_is_written_as_one() {
    at_a_server("a_large_page_is_written_as_one", async |place| {
        let bench = open(&place).await;
        bench.prepare(&["people"]).await.expect("made");
        let text = "a\tb\\N\n\\.\r\n\\\\x\"'\u{1}\u{7f}é😀";
        let record = |n: usize| json!({ "id": n, "name": text, "extra": { text: [text] } });
        let records = serde_json::Value::from_iter((0..2_500).map(record));
        assert_eq!(bench.put("people", &records.to_string()).await, 2_500);
        // rows that had to be tried one by one have a subtransaction each
        let writers = "SELECT count(DISTINCT xmin::text) FROM people";
        let writers: i64 = sqlx::Row::get(&place.select(writers.into()).await[0], 0);
        assert_eq!(writers, 1, "COPY took every text as it is");
        let names = bench.column("people", "name").await;
        assert!(names.iter().all(|name| name.as_deref() == Some(text)));
    });
}

#[test]
fn names_that_do_not_fit_are_said() {
    at_a_server("names_that_do_not_fit_are_said", async |place| {
        let bench = open(&place).await;
        let (plan, one) = (plan(), format!("{LONG}_one"));
        let streams = [plan.stream(&one), plan.stream("odd")].map(|s| s.expect("it is declared"));
        let prepared = bench.prepare_all(&streams).await.expect("made");
        let said = |name: &str| {
            prepared.notes.iter().any(|(_, note)| note.starts_with(&format!("`{name}`")))
        };
        for end in ["one", "x", "y", "one__", "one_id"] {
            let name = format!("{LONG}_{end}");
            let is_column = end.len() == 1 || end == "one";
            assert_eq!(said(&name), is_column, "{name}");
        }
        assert!(said("xmin") && !said("select"), "{:?}", prepared.notes);
        let long = "SELECT obj_description(c.oid) FROM pg_class c WHERE length(relname) > 63";
        assert_eq!(place.select(long.into()).await.len(), 0);
        let comments = "SELECT col_description(a.attrelid, a.attnum) FROM pg_attribute a JOIN pg_class c \
                        ON c.oid = a.attrelid WHERE a.attname ~ '^xmin_' AND c.relname = 'odd'";
        let comments = place.select(comments.into()).await;
        let comment: Option<String> = sqlx::Row::get(&comments[0], 0);
        assert_eq!(comment.as_deref(), Some("xmin."), "the whole name stands beside the column");
    });
}
