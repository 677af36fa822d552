//! `connector read`: one stream of a real API, as an author sees it.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tests::answers::Answers;
use tests::bin::{connector, root};

use crate::examples::Api;
use crate::live::{MANIFEST, TOKEN, answer};
use crate::mock::Mock;

/// What the program said: its exit code, stdout and stderr.
struct Said(Option<i32>, String, String);

impl Said {
    fn document(&self) -> Value {
        serde_json::from_str(&self.1).unwrap_or_else(|e| panic!("{e}: {}{}", self.1, self.2))
    }
}

/// Runs `connector read` with these values. None of `secrets` is ever shown.
fn read(args: &[&str], set: &[String], secrets: &[&str]) -> Said {
    let dir = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(dir.path().join("odd")).expect("a folder");
    std::fs::write(dir.path().join("odd/manifest.yaml"), MANIFEST).expect("a file");
    let mut command = connector();
    command.arg("read").args(args).current_dir(dir.path());
    for value in set {
        command.args(["--set", value]);
    }
    let output = command.output().expect("it starts");
    let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
    let said = Said(output.status.code(), text(output.stdout), text(output.stderr));
    let left: Vec<_> = std::fs::read_dir(dir.path()).expect("a folder").flatten().collect();
    assert_eq!(left.len(), 1, "nothing is written: {left:?}");
    for secret in secrets {
        assert!(!said.1.contains(secret) && !said.2.contains(secret), "{}{}", said.1, said.2);
    }
    assert!(!said.1.contains('\u{1b}'), "{}", said.1);
    said
}

/// One of the examples, and what it is set to.
fn example(name: &str, base: &str, set: &str) -> (Api, String, Vec<String>) {
    let api = Api::start(name);
    let base = format!("base_url={}{base}", api.url);
    let path = root().join("examples").join(name).display().to_string();
    (api, path, [base].into_iter().chain(set.split(' ').map(str::to_owned)).collect())
}

#[test]
fn a_list_of_a_list_of_a_list() {
    let (_api, path, set) = example("survey", "/v2", "token=ink_pat_91be");
    let run = |more: &[&str]| {
        let args = [&[path.as_str(), "responses", "--output", "json"], more].concat();
        let said = read(&args, &set, &["ink_pat_91be"]);
        assert_eq!(said.0, Some(0), "{}{}", said.1, said.2);
        said.document()
    };
    let first = run(&["--limit", "2"]);
    assert_eq!(first["parents"], json!({ "form_id": "f04" }), "of the first form");
    assert_eq!(first["records"].as_array().map(Vec::len), Some(2));
    assert_eq!(first["records"][0]["id"], "r00003");
    assert_eq!(first["pages"].as_array().map(Vec::len), Some(1));
    let asked = &first["pages"][0];
    assert_eq!(asked["request"]["headers"]["authorization"], "Bearer ***");
    let url = asked["request"]["url"].as_str().expect("an address");
    assert!(
        url.starts_with("http://127.0.0.1:")
            && url.ends_with("/v2/forms/f04/responses?page_size=100")
    );
    assert_eq!((&asked["response"]["status"], &asked["records"]), (&json!(200), &json!(14)));
    assert_eq!(
        first["next"],
        "the list ends here, because there is no next page at `$.next_page_token`"
    );
    let given = run(&["f06"]);
    assert_eq!(given["parents"], json!({ "form_id": "f06" }));
    assert_ne!(given["records"][0]["id"], "r00003");
    let people = [&path, "responses", "--limit", "1"];
    let said = read(&people.map(|s: &str| s), &set, &["ink_pat_91be"]);
    for words in [
        "parent workspaces: ws1, its first record\nparent forms: f04",
        "\n  authorization: Bearer ***\n",
        "\n200, ",
        "\nrecord 1\n{\n  \"",
        "1 of the 14 records",
        "\nnext: the list ends here",
        "fields of 14 records\n  state ",
    ] {
        assert!(said.1.contains(words), "no {words:?} in {}", said.1);
    }
}

#[test]
fn a_search_by_post_goes_on_until_there_are_enough() {
    let (_api, path, set) = example("crm", "", "key=rap-eu1-55d1");
    let args = [path.as_str(), "contacts", "--limit", "150", "--output", "json"];
    let document = read(&args, &set, &["rap-eu1-55d1"]).document();
    let records = document["records"].as_array().expect("records");
    let ids: BTreeSet<&str> = records.iter().filter_map(|r| r["id"].as_str()).collect();
    assert_eq!((records.len(), ids.len()), (150, 150));
    let pages = document["pages"].as_array().expect("pages");
    let body = |at: usize| pages[at]["request"]["body"].as_str().unwrap_or_default().to_owned();
    assert_eq!((pages.len(), &pages[1]["request"]["method"]), (2, &json!("POST")));
    assert!(
        !body(0).contains("after") && body(1).contains("\"after\":\""),
        "{} {}",
        body(0),
        body(1)
    );
    assert_eq!(pages[0]["request"]["headers"]["x-api-key"], "***");
    assert!(document["next"].as_str().is_some_and(|next| next.starts_with("the token ")));
}

#[test]
fn a_walk_shows_no_record_twice() {
    let (_api, path, set) = example("library", "/api", "user=reader password=paper-lantern");
    let secrets = ["paper-lantern", "cmVhZGVyOnBhcGVyLWxhbnRlcm4"];
    let args = [path.as_str(), "books", "--limit", "120", "--output", "json"];
    let document = read(&args, &set, &secrets).document();
    let records = document["records"].as_array().expect("records");
    let ids: BTreeSet<&str> = records.iter().filter_map(|r| r["id"].as_str()).collect();
    assert_eq!((records.len(), ids.len()), (120, 120));
    assert_eq!(document["pages"].as_array().map(Vec::len), Some(2));
    let first = read(&[&path, "books"], &set, &secrets);
    assert!(first.1.contains("\nnext: from `updated_at` 2026-"), "{}", first.1);
    // only what changed since
    let since = |time: &str, output: &str| {
        read(&[&path, "books", "--since", time, "--output", output], &set, &secrets)
    };
    let document = since("2026-10-03T09:36:00Z", "json").document();
    let url = document["pages"][0]["request"]["url"].as_str().expect("an address");
    assert!(url.contains("filter%5Bupdated_at%5D%5Bgte%5D=2026-10-03T09%3A36%3A00Z"), "{url}");
    assert_eq!(document["pages"][0]["records"], 32);
    let refused = since("yesterday", "human");
    assert_eq!(refused.0, Some(2), "{}", refused.1);
    assert!(refused.2.contains("`yesterday` is no value of `updated_at`"), "{}", refused.2);
}

#[test]
fn links_and_sessions() {
    let (_api, path, set) = example("forge", "/api/v4", "token=forge_pat_7d1e0c");
    let said = read(&[&path, "issues", "--limit", "1"], &set, &["forge_pat_7d1e0c"]);
    assert!(
        said.1.contains("\n  link: <") && said.1.contains("\nnext: the link /issues?"),
        "{}",
        said.1
    );
    assert!(said.1.contains("\n  x-ratelimit-remaining: "), "{}", said.1);
    let (_api, path, set) = example("legacy", "", "password=Winter-2004");
    let args = [path.as_str(), "items", "--connection", "legacy-read", "--limit", "1"];
    let said = read(&args, &set, &["Winter-2004", "S-0000"]);
    assert_eq!(said.0, Some(0), "{}{}", said.1, said.2);
    assert!(said.1.contains("\n  x-session: ***\n"), "{}", said.1);
    assert!(
        !said.1.contains("/login"),
        "what is sent for a token is nobody's business: {}",
        said.1
    );
    assert!(said.1.contains("\nnext: the token "), "{}", said.1);
}

#[test]
fn the_fake_planning_center() {
    let mock = Mock::start(&["--basic", "client:canary-secret"]);
    let set = |secret: &str| {
        [format!("base_url={}", mock.url), "app_id=client".into(), format!("secret={secret}")]
    };
    let coded = "Y2xpZW50OmNhbmFyeS1zZWNyZXQ";
    let args = ["pco", "groups_memberships", "--output", "json"];
    let document = read(&args, &set("canary-secret"), &["canary", coded]).document();
    assert_eq!(document["parents"], json!({ "group_id": "1" }));
    assert_eq!(document["records"].as_array().map(Vec::len), Some(5));
    let fields = document["fields"].as_array().expect("fields");
    let joined = fields.iter().find(|f| f["name"] == "joined_at").expect("a field");
    assert_eq!(
        (&joined["declared"], &joined["observed"]),
        (&json!("timestamp"), &json!("timestamp"))
    );
    let refused = read(&["pco", "people_people"], &set("canary-other"), &["canary"]);
    assert_eq!(refused.0, Some(4), "{}", refused.1);
    for words in ["authorization: Basic ***", "\n401, ", "CHINCHILLA", "error[E0202]: ", "  hint: "]
    {
        assert!(refused.1.contains(words), "no {words} in {}", refused.1);
    }
}

#[test]
fn fields_are_compared_with_what_is_declared() {
    let server = Answers::start(answer);
    let set = [format!("base_url={}", server.url()), format!("token={TOKEN}")];
    let document = read(&["odd/", "people", "--output", "json"], &set, &["canary"]).document();
    let fields = document["fields"].as_array().expect("fields");
    let check = |name: &str, expected: Value| {
        let field = fields.iter().find(|f| f["name"] == name).expect("a field");
        let seen = [&field["declared"], &field["observed"], &field["misfits"], &field["line"]];
        assert_eq!(json!(seen), expected, "{name}");
    };
    check("name", json!(["text", "text", 0, null]));
    check("fax", json!(["text", null, 0, null]));
    check("age", json!(["integer", "text", 1, null]));
    check("changed_at", json!(["timestamp", "timestamp", 0, null]));
    check("score", json!([null, "integer", 0, "score: integer"]));
    assert_eq!(fields.len(), 5, "{fields:?}");
    let said = read(&["odd/", "people", "--limit", "1"], &set, &["canary"]);
    for words in [
        "declared text       never seen",
        "declared integer    does not fit in 1",
        "not declared",
        "below `fields:`\n  score: integer\n",
        "\nnext: offset 49 (`offset=49`)\n",
    ] {
        assert!(said.1.contains(words), "no {words:?} in {}", said.1);
    }
}

#[test]
fn the_apis_own_words_are_shown_without_secrets() {
    let server = Answers::start(answer);
    let set = [format!("base_url={}", server.url()), format!("token={TOKEN}")];
    let said = read(&["odd/", "secrets"], &set, &["canary"]);
    assert_eq!(said.0, Some(1), "{}", said.1);
    for words in [
        "\n403, ",
        "no right for ***, nor *** \\u{1b}[2J",
        "error[E0203]: ",
        "  hint: ask for the right",
    ] {
        assert!(said.1.contains(words), "no {words:?} in {}", said.1);
    }
    let said = read(&["odd/", "secrets", "--output", "json"], &set, &["canary"]);
    let error = &said.document()["error"];
    assert_eq!((&error["code"], &error["verdict"]), (&json!("E0203"), &json!("forbidden")));
    assert_eq!(error["response"]["status"], 403);
    assert!(
        error["response"]["body"].as_str().is_some_and(|body| body.contains("no right for ***"))
    );
    // the parent has no record; the parent can't be read
    let said = read(&["odd/", "doors"], &set, &["canary"]);
    assert_eq!(said.0, Some(1));
    assert!(
        said.1.contains("rooms has no record") && said.1.contains("give the keys"),
        "{}",
        said.1
    );
    let said = read(&["odd/", "keys"], &set, &["canary"]);
    assert!(said.0 == Some(1) && said.1.contains("/secrets?limit=100: HTTP 403"), "{}", said.1);
    // a secret of the connector that is not even used
    let long = "x".repeat(3_000);
    let server = Answers::start(move |_| (500, Vec::new(), format!("{TOKEN}{long}")));
    let set = [format!("base_url={}", server.url()), format!("token={TOKEN}")];
    let said = read(&["odd/", "rooms"], &set, &["canary"]);
    assert!(said.1.contains("  ***xxx") && said.1.contains("… and 955 bytes more"), "{}", said.1);
    assert_eq!(server.asked().len(), 2, "one more attempt, not five");
}

#[test]
fn what_can_not_be_read_that_way() {
    let server = Answers::start(answer);
    let set = [format!("base_url={}", server.url()), format!("token={TOKEN}")];
    let check = |args: &[&str], words: &str| {
        let said = read(args, &set, &["canary"]);
        assert_eq!((said.0, said.1.as_str()), (Some(2), ""), "{args:?}: {}", said.2);
        assert!(said.2.contains(words) && said.2.contains("  hint: "), "{args:?}: {}", said.2);
    };
    check(&["nothing", "people"], "nothing");
    check(&["odd/", "peopel"], "no stream is called `peopel`");
    check(&["odd/", "peopel"], "did you mean `people`?");
    check(&["odd/", "people", "1"], "`people` needs 0 key(s) of parents, 1 given");
    check(&["odd/", "notes", "1", "2"], "in this order: person_id");
    check(&["odd/", "rooms", "--since", "2026-01-01"], "`rooms` has no cursor");
    check(&["odd/", "people", "--set", "tokn=canary"], "no config key `tokn`");
    assert!(server.asked().is_empty(), "nothing was asked");
    // a key that can't stand in a path is no request
    let said = read(&["odd/", "notes", ".."], &set, &["canary"]);
    assert!(said.0 != Some(0) && said.1.contains("E0013"), "{}{}", said.1, said.2);
    assert!(server.asked().is_empty(), "nothing was asked");
}
