//! `jsonl:DIR`: the files as a user finds them, and the same troubles on a real disk.

use std::sync::Arc;

use engine_files::JsonlSink;
use engine_redis::RedisStateStore;
use engine_sql::SqliteStateStore;
use engine_sync::state::StateStore;
use engine_sync::{Destination, Inspect, Journal, Kind};
use serde_json::Value;
use tests::library::{Library, sync};
use tests::redis::Redis;
use tests::trouble::{How, Trouble};
use tests::world::{
    Act, Folder, Place, World, at_every_call, change, compact, paused_at_every_call,
};

async fn empty() -> World<Folder> {
    World::new(Folder::new(), 8)
}

async fn changed() -> World<Folder> {
    let world = empty().await;
    world.sync("first").await;
    change(&world.library, "second");
    world
}

/// An earlier holder may still be alive: every file is copied when it is opened.
async fn haunted() -> World<Folder> {
    let world = changed().await;
    world.ghost().await;
    world
}

/// Lines are superseded.
async fn grown() -> World<Folder> {
    let world = changed().await;
    world.sync("second").await;
    world
}

#[tokio::test]
async fn lines_are_rows_with_types() {
    let world = empty().await;
    world.sync("first").await;
    let text = std::fs::read_to_string(world.place.file("books")).expect("it was made");
    let line = text.lines().nth(2).expect("there are eight");
    let expected = "{\"isbn\":\"978-02/é!\",\"title\":\"first\",\"pages\":2,\"price\":\"12.50\",\
                    \"lent\":true,\"extra\":{\"a\":[1,null]},\"_raw\":{";
    assert!(line.starts_with(expected), "{line}");
    assert!(line.ends_with("Z\",\"_deleted_at\":null}"), "{line}");
    let row: Value = serde_json::from_str(line).expect("a line is JSON");
    assert_eq!(row["_raw"]["translators"], serde_json::json!(["first-0", "first-1"]));
    assert_eq!(row["_synced_at"].as_str().map(str::len), Some(24), "{row}");
    let links = world.place.lines("books__translators");
    assert_eq!(links[2]["books_id"], "978-02/é!");
    assert_eq!(links[2]["targets"].as_array().map(Vec::len), Some(2), "{}", links[2]);
    let copies = world.place.lines("copies");
    assert_eq!((&copies[0]["isbn"], &copies[0]["number"]), (&"978-01/é!".into(), &"0".into()));
}

#[tokio::test]
async fn a_second_run_appends_nothing_and_a_change_one_line() {
    let world = empty().await;
    world.sync("first").await;
    world.check(0);
    world.at_rest().await;
    world.library.book(1, "second");
    world.sync("second").await;
    world.check(2); // the book, and its translators
    assert_eq!(
        world.place.lines("books").last().map(|l| l["title"].clone()),
        Some("second".into())
    );
    world.at_rest().await;
}

#[tokio::test]
async fn a_new_attribute_becomes_a_column_of_every_row() {
    let world = empty().await;
    world.library.undeclared(1, "language", "eo".into());
    world.sync("first").await;
    world.library.undeclared(5, "weight", 7.into());
    world.sync("second").await;
    world.at_rest().await;
    let lines = world.place.lines("books");
    let last = |isbn: &str| {
        lines.iter().rfind(|l| l["isbn"] == isbn).cloned().expect("there is such a book")
    };
    assert_eq!(last("978-01/é!")["language"], "eo");
    assert_eq!(last("978-05/é!")["weight"], 7);
    let without = last("978-00/é!");
    assert!(without["weight"].is_null() && without.get("weight").is_some(), "{without}");
    assert_eq!(tests::library::held(|f| world.place.lines(f)), world.library.truth());
}

#[tokio::test]
async fn a_crash_at_any_call_loses_nothing() {
    for after in [false, true] {
        at_every_call(empty, Act::Sync, How::Crash { after }, false).await;
        at_every_call(changed, Act::Sync, How::Crash { after }, false).await;
    }
}

#[tokio::test]
async fn lost_and_late_answers_are_found_out() {
    for how in [How::Once(Kind::Lost, false), How::Once(Kind::Lost, true), How::Late(3)] {
        at_every_call(changed, Act::Sync, how, true).await;
    }
}

#[tokio::test]
async fn a_full_disk_ends_a_run_that_can_go_on() {
    for done in [false, true] {
        at_every_call(changed, Act::Sync, How::Once(Kind::Full, done), false).await;
    }
}

#[tokio::test]
async fn a_crash_while_compacting_loses_nothing() {
    for after in [false, true] {
        at_every_call(grown, Act::Compact, How::Crash { after }, false).await;
    }
    at_every_call(grown, Act::Compact, How::Once(Kind::Lost, true), false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_late_holder_does_no_harm() {
    paused_at_every_call(changed, Act::Sync).await;
    paused_at_every_call(haunted, Act::Sync).await;
    paused_at_every_call(grown, Act::Compact).await;
}

#[tokio::test]
async fn what_stands_behind_the_committed_end_is_cut() {
    let world = empty().await;
    world.sync("first").await;
    for tail in ["{\"isbn\":\"ghost\"}\n", "{\"isbn\":\"gh", "\0\0\0\0"] {
        let path = world.place.file("books");
        let good = std::fs::read(&path).expect("it is there");
        let mut torn = good.clone();
        torn.extend(tail.bytes());
        std::fs::write(&path, torn).expect("it is written");
        let litter = path.with_file_name(".books.1.tmp");
        std::fs::write(&litter, tail).expect("it is written");
        world.sync("next").await;
        assert!(std::fs::read(&path).expect("it is there") == good, "{tail:?}");
        world.check(0);
    }
}

/// The destination as the CLI makes it: the state is a file in the same folder.
async fn wired(dir: &std::path::Path, connection: &str) -> Arc<Journal<JsonlSink>> {
    std::fs::create_dir_all(dir).expect("a folder");
    let store = SqliteStateStore::open(&dir.join("_engine.db")).await.expect("it opens");
    let store: Arc<dyn StateStore> = Arc::new(store);
    Arc::new(Journal::new(store, JsonlSink::new(dir), connection))
}

#[tokio::test]
async fn with_its_state_in_the_same_folder() {
    let (dir, library) = (tempfile::tempdir().expect("a folder"), Library::new(8));
    let run = async |run_id: &str| {
        let process = wired(dir.path(), "library").await;
        let report = sync(&library, process.clone(), run_id, |_| true).await;
        assert_eq!(report.exit_code, 0, "{report:?}");
        (process, report.total(|s| s.written))
    };
    let (_, written) = run("first").await;
    assert_eq!(written, 8 + 12);
    let (_, written) = run("second").await;
    assert_eq!(written, 0, "nothing has changed");
    library.copy(3, 1, "second");
    let (process, written) = run("third").await;
    assert_eq!(written, 1);
    let status = process.status(None).await.expect("the store answers");
    assert_eq!(status.len(), 1);
    let rows: Vec<(&str, &str, i64)> =
        status[0].streams.iter().map(|s| (s.stream.as_str(), s.status.as_str(), s.rows)).collect();
    assert_eq!(rows, [("books", "succeeded", 8), ("copies", "succeeded", 12)]);
    assert_eq!(status[0].destination, format!("jsonl:{}", dir.path().display()));
    let runs = process.runs(None, 2).await.expect("the store answers");
    let ids: Vec<&str> = runs.iter().map(|r| r.run_id.as_str()).collect();
    assert_eq!(ids, ["third", "second"], "newest first");
    assert_eq!((runs[0].written, runs[0].status.as_str()), (1, "succeeded"));
    let dropped = compact(&*process, "compaction").await.expect("nothing is in the way");
    assert_eq!(dropped, 1);
    let (_, written) = run("fourth").await;
    assert_eq!(written, 0);
}

#[tokio::test]
async fn files_of_others_are_left_alone() {
    let (dir, library) = (tempfile::tempdir().expect("a folder"), Library::new(8));
    std::fs::write(dir.path().join("copies.jsonl"), "mine\n").expect("it is written");
    let report = sync(&library, wired(dir.path(), "library").await, "first", |_| true).await;
    assert_eq!(report.exit_code, 2, "{report:?}");
    let error = report.error.expect("it says why");
    assert!(error.code == "E0306" && error.message.contains("`copies` exists already"), "{error}");
    let mine = std::fs::read_to_string(dir.path().join("copies.jsonl")).expect("it is there");
    assert_eq!(mine, "mine\n");
    std::fs::remove_file(dir.path().join("copies.jsonl")).expect("it is ours");
    let report = sync(&library, wired(dir.path(), "library").await, "second", |_| true).await;
    assert_eq!(report.exit_code, 0, "{report:?}");
    let report = sync(&library, wired(dir.path(), "other").await, "third", |_| true).await;
    let error = report.error.expect("it says why");
    assert!(error.message.contains("belongs to connection `library`"), "{error}");
    // a file that is gone is not made anew under its old checkpoints
    std::fs::remove_file(dir.path().join("books.jsonl")).expect("it is ours");
    let report = sync(&library, wired(dir.path(), "library").await, "fourth", |_| true).await;
    let error = report.error.expect("it says why");
    assert!(error.code == "E0305" && error.message.contains("`books` is gone"), "{error}");
    let cut = dir.path().join("copies.jsonl");
    let text = std::fs::read_to_string(&cut).expect("it is there");
    std::fs::write(&cut, &text[..text.len() / 2]).expect("it is written");
    let process = wired(dir.path(), "library").await;
    forget(&*process, "books").await;
    let report = sync(&library, wired(dir.path(), "library").await, "fifth", |_| true).await;
    let error = report.error.expect("it says why");
    assert!(error.code == "E0305" && error.message.contains("it was cut"), "{error}");
    std::fs::remove_file(&cut).expect("it is ours");
    forget(&*process, "copies").await;
    let report = sync(&library, wired(dir.path(), "library").await, "sixth", |_| true).await;
    assert_eq!((report.exit_code, report.total(|s| s.written)), (0, 20), "{report:?}");
}

/// `engine reset STREAM`
async fn forget(process: &dyn Destination, stream: &str) {
    let holder = engine_sync::Holder { run_id: "reset".to_owned(), ..Default::default() };
    let claim = engine_sync::Claim { holder, is_gone: |_| true };
    let granted = process.claim(&claim).await.expect("the store answers");
    let engine_sync::Grant::Granted(lease) = granted else { panic!("{granted:?}") };
    let repair = engine_sync::Repair::Forget(stream.to_owned());
    process.repair(&lease, "reset", &repair).await.expect("the store answers");
    process.release(&lease).await.expect("the store answers");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_state_may_live_in_redis() {
    let dir = tempfile::tempdir().expect("a folder");
    let Some(server) = Redis::start(dir.path(), &[]) else { return };
    for at in (1..).step_by(5) {
        let store = RedisStateStore::open(&server.url(), &format!("world{at}")).await;
        let world = World { store: Arc::new(store.expect("it connects")), ..empty().await };
        let trouble = Trouble::new(at, How::Crash { after: at % 2 == 0 });
        let process = world.process(&trouble);
        let report = sync(&world.library, process, "troubled", |_| true).await;
        assert!(report.exit_code == 0 || trouble.happened(), "{report:?}");
        world.sync("next").await;
        world.check(0);
        world.at_rest().await;
        if !trouble.happened() {
            return;
        }
    }
}
