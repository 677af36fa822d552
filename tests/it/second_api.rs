//! A second, very different API syncs with YAML alone: page numbers, bare arrays, a bearer token.

use tests::bin::{Said, engine, root};
use tests::db;
use tests::plain::{Plain, TOKEN};

#[test]
fn page_numbers_bare_arrays_and_a_bearer_token() {
    let (api, dir) = (Plain::start(), tempfile::tempdir().expect("a folder"));
    let db = dir.path().join("x.db");
    let sync = || {
        let mut command = engine();
        command
            .args(["sync", "--output", "json", "--connector"])
            .arg(root().join("tests/examples/tracker"))
            .args(["--set", &format!("base_url={}", api.url()), "--set", &format!("token={TOKEN}")])
            .arg("--to")
            .arg(format!("sqlite:{}", db.display()));
        Said::run(&mut command).exits(0)
    };
    let said = sync();
    assert_eq!(said.finished("users")["written"], 100);
    assert_eq!(said.finished("projects")["written"], 7);
    assert_eq!(said.finished("tasks")["written"], 232);
    assert_eq!(db::number(&db, "SELECT count(*) FROM tasks"), 232);
    let per_project = "SELECT count(*) FROM tasks GROUP BY project_id ORDER BY 1";
    let counts: Vec<String> = db::rows(&db, per_project).into_iter().flatten().collect();
    assert_eq!(counts, ["1", "3", "7", "50", "51", "120"]);
    assert_eq!(db::one(&db, "SELECT typeof(id) FROM users LIMIT 1"), "text", "ids stay text");
    api.put("/users", 5, r#"{"id": 5, "name": "Changed", "email": "c@example.org"}"#);
    let again = sync();
    assert_eq!(again.run_finished()["written"], 1);
    assert_eq!(db::one(&db, "SELECT name FROM users WHERE id = '5'"), "Changed");
}
