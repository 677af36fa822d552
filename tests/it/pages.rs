//! A page's facts, and where they lead: tables over the plan's pure functions.

use engine_manifest::{Bundle, ConnectorSource};
use engine_plan::extract::Extractor;
use engine_plan::walk::{Edge, Plain};
use engine_plan::{Next, PageFacts, Plan, Position, Window};
use serde_json::{Value, json};

const MANIFEST: &str = r#"
version: 1
connector: t
base_url: http://127.0.0.1
dialect: json_api
pagination: { offset: { offset: offset, limit: per_page, page_size: 3, total: $.meta.total_count } }
expect: { cursor_filter: $.meta.can_query_by, cursor_order: $.meta.can_order_by }
defaults: { cursor: { timestamp: { field: at, filter: since, order: at } } }
streams:
  walked: { path: /walked, fields: { at: timestamp } }
  plain: { path: /plain, fields: { name: text } }
  counted:
    path: /counted
    dialect: { json: { records: $.data } }
    pagination: { offset: { offset: o, page_size: 3, total: $.meta.total_count } }
    fields: { name: text }
  tokens:
    path: /tokens
    dialect: { json: { records: $.data } }
    pagination: { token: { from: { body: $.next } } }
    headers: { X-Page: "{{ page.token }}" }
    fields: { name: text }
  numbered:
    path: /numbered
    dialect: json
    pagination: { page_number: { page: page, page_size: 3 } }
    fields: { name: text }
  walked_pages:
    path: /walked_pages
    dialect: { json: { records: $.items } }
    pagination: { page_number: { page: page, limit: per, page_size: 3, total: $.total } }
    fields: { at: timestamp }
"#;

fn plan() -> Plan {
    let files = Box::leak(Box::new([("manifest.yaml", MANIFEST)]));
    let source = ConnectorSource::Bundled(Bundle { name: "t", files });
    let reading = engine_plan::read(&source);
    reading.plan.unwrap_or_else(|| panic!("{:?}", reading.problems))
}

fn resource(id: usize, at: Option<&str>) -> Value {
    json!({ "type": "T", "id": id.to_string(), "attributes": { "at": at } })
}

fn facts(stream: &str, window: &Window, page: &Value) -> Result<PageFacts, String> {
    let plan = plan();
    let stream = plan.stream(stream).expect("a stream");
    let body = page.to_string();
    let read = Extractor::new(stream).page(body.as_bytes(), window, &[]);
    read.map(|(facts, _)| facts).map_err(|bad| bad.why)
}

fn next(stream: &str, window: &Window, page: &Value) -> Next {
    let facts = facts(stream, window, page).expect("a page");
    plan().stream(stream).expect("a stream").next(window, &facts)
}

/// A page of the walked stream: ids from 1, these instants (minutes), these names in `can_query_by`.
fn walked(minutes: &[u32], query_by: &[&str], order_by: &[&str], more: bool) -> Value {
    let data: Vec<Value> = minutes
        .iter()
        .enumerate()
        .map(|(i, m)| resource(i + 1, Some(&format!("2026-01-01T00:{m:02}:00Z"))))
        .collect();
    let next = if more { json!("http://x/next") } else { Value::Null };
    let total = if more { 9 } else { minutes.len() };
    json!({
        "links": { "next": next }, "data": data,
        "meta": { "total_count": total, "can_query_by": query_by, "can_order_by": order_by },
    })
}

fn at(minute: u32, skip: u64) -> Window {
    let at = format!("2026-01-01T00:{minute:02}:00Z");
    let position = Position::Walk { at, skip, seen: Vec::new(), digest: 0, edge: None };
    Window { position, ..Window::default() }
}

#[test]
fn the_walk_moves_along_the_cursor() {
    let check = |window: &Window, minutes: &[u32], more: bool, expected: &str| {
        let page = walked(minutes, &["at"], &["at"], more);
        let shown = match next("walked", window, &page) {
            Next::Page(Position::Walk { at, skip, seen, .. }) => {
                format!("{} +{skip} seen {}", &at[14..16], seen.join(","))
            }
            other => format!("{other:?}"),
        };
        assert_eq!(shown, expected, "{minutes:?}");
    };
    let start = Window::default();
    check(&start, &[1, 2, 3], true, "03 +0 seen 3");
    check(&start, &[1, 3, 3], true, "03 +0 seen 2,3");
    check(&start, &[1, 2, 3], false, "End");
    // the first page announced more than the walk has shown: some records hide from the filter
    let announced = Window { total: Some(9), ..at(3, 0) };
    check(&announced, &[3, 4], false, "Plainly(Unordered)");
    // inclusive bound: the page begins with what was seen
    check(&at(3, 0), &[3, 4, 5], true, "05 +0 seen 3");
    // a page of one value: records are skipped by number within it, the last is shown again
    check(&at(3, 0), &[3, 3, 3], true, "03 +2 seen 3");
    check(&at(3, 3), &[3, 3, 4], true, "04 +0 seen 3");
    // what the API does not do
    check(&at(3, 0), &[1, 2, 3], true, "Plainly(Unfiltered)");
    check(&at(3, 0), &[5, 4, 6], true, "Plainly(Unordered)");
    check(&start, &[2, 1], true, "Plainly(Unordered)");
}

#[test]
fn a_page_proves_what_the_api_understood() {
    let check = |query_by: &[&str], order_by: &[&str], expected: Option<Plain>| {
        let page = walked(&[1, 2, 3], query_by, order_by, true);
        let found = match next("walked", &Window::default(), &page) {
            Next::Plainly(plain) => Some(plain),
            _ => None,
        };
        assert_eq!(found, expected, "{query_by:?} {order_by:?}");
    };
    check(&["at", "x"], &["at"], None);
    check(&["x"], &["at"], Some(Plain::Unfiltered));
    check(&[], &["at"], Some(Plain::Unfiltered));
    check(&["at"], &["x"], Some(Plain::Unordered));
    let silent = json!({ "data": [resource(1, Some("2026-01-01T00:01:00Z"))], "links": {} });
    assert_eq!(next("walked", &Window::default(), &silent), Next::End, "a page need not say");
}

#[test]
fn a_null_in_the_cursor_ends_the_walk_not_the_reading() {
    let mut page = walked(&[1, 2], &["at"], &["at"], true);
    page["data"][1]["attributes"]["at"] = Value::Null;
    assert_eq!(next("walked", &Window::default(), &page), Next::Plainly(Plain::Unordered));
}

#[test]
fn the_end_of_a_list() {
    let page = |count: usize, more: Option<bool>, total: Option<u64>| {
        let data: Vec<Value> = (0..count).map(|i| resource(i, None)).collect();
        let mut page = json!({ "data": data, "meta": {} });
        if let Some(more) = more {
            page["links"] = if more { json!({ "next": "x" }) } else { json!({ "self": "x" }) };
        }
        if let Some(total) = total {
            page["meta"]["total_count"] = total.into();
        }
        page
    };
    let check = |count, more, total, continues: bool| {
        let next = next("plain", &Window::default(), &page(count, more, total));
        let found = matches!(next, Next::Page(Position::Offset { .. }));
        assert_eq!(found, continues, "{count} {more:?} {total:?}: {next:?}");
    };
    check(3, Some(true), None, true);
    check(3, Some(false), None, false);
    check(3, None, Some(9), true);
    check(3, None, Some(3), false);
    check(3, None, None, true); // a full page proves nothing
    check(1, None, None, true); // nor does a short one
    check(0, None, None, false);
    check(2, Some(true), Some(2), true); // the link has the last word
    let empty = facts("plain", &Window::default(), &page(0, Some(false), Some(5)));
    assert!(empty.is_err_and(|why| why.contains("more exists")), "an empty page that lies");
}

#[test]
fn a_silent_page_cap_skips_nothing() {
    let data: Vec<Value> = (0..2).map(|i| resource(i, None)).collect();
    let page = json!({ "data": data, "links": { "next": "x" } });
    let Next::Page(Position::Offset { next, .. }) = next("plain", &Window::default(), &page) else {
        panic!("more follows");
    };
    assert_eq!(next, 1, "asked for 3, got 2: the next page starts with the second");
}

#[test]
fn the_same_page_again_is_no_progress() {
    let data: Vec<Value> = (0..3).map(|i| resource(i, None)).collect();
    let page = json!({ "data": data, "links": { "next": "x" } });
    let Next::Page(position) = next("plain", &Window::default(), &page) else {
        panic!("more follows");
    };
    let second = Window { position, ..Window::default() };
    assert_eq!(next("plain", &second, &page), Next::Looping);
}

#[test]
fn numbered_pages_end_with_an_empty_one() {
    let page = json!([{ "id": 1, "name": "a" }, { "id": 2, "name": null }]);
    let Next::Page(Position::Number { next: number, .. }) =
        next("numbered", &Window::default(), &page)
    else {
        panic!("a short page proves nothing");
    };
    assert_eq!(number, 2);
    assert_eq!(next("numbered", &Window::default(), &json!([])), Next::End);
}

#[test]
fn what_is_no_page() {
    let check = |body: &str| {
        let plan = plan();
        let stream = plan.stream("plain").expect("a stream");
        let read = Extractor::new(stream).page(body.as_bytes(), &Window::default(), &[]);
        let why = read.expect_err(body).why;
        assert!(!why.contains("secret"), "{why} quotes the body");
    };
    check("{}");
    check(r#"{"errors": [{"detail": "secret"}]}"#);
    check(r#"{"data": "secret"}"#);
    check(r#"{"data": null}"#);
    check(r#"{"data": [{"id": "1""#);
    check("[]");
    check("secret");
}

#[test]
fn records_without_a_key_are_set_aside() {
    let page = json!({ "data": [
        resource(1, None), { "type": "T", "id": null }, { "type": "T" }, { "id": "" }, 7,
        { "type": "T", "id": 12345678901234567890123u128.to_string() },
    ] });
    let plan = plan();
    let stream = plan.stream("plain").expect("a stream");
    let body = page.to_string();
    let read = Extractor::new(stream).page(body.as_bytes(), &Window::default(), &[]);
    let (_, batch) = read.expect("a page");
    assert_eq!(batch.keys, ["1", "12345678901234567890123"]);
    assert_eq!(batch.quarantined.len(), 4);
}

#[test]
fn the_change_hash_sees_what_counts_and_nothing_else() {
    let plan = plan();
    let stream = plan.stream("plain").expect("a stream");
    let extractor = Extractor::new(stream);
    let hash = |record: &str| {
        let body = format!(r#"{{"data": [{record}]}}"#);
        let (_, batch) = extractor.page(body.as_bytes(), &Window::default(), &[]).expect("a page");
        batch.hashes[0]
    };
    let one = hash(r#"{"id": "1", "attributes": {"name": "a", "x": 1}, "links": {"self": "u"}}"#);
    let check = |record: &str, same: bool| assert_eq!(hash(record) == one, same, "{record}");
    check(r#"{"id": "1", "links": {}, "attributes": {"x": 1, "name": "a"}, "meta": {}}"#, true);
    check(r#"{"id": "1", "attributes": {"name": "b", "x": 1}}"#, false);
    check(r#"{"id": "1", "attributes": {"name": "a", "x": 2}}"#, false);
    check(r#"{"id": "1", "attributes": {"name": 1, "x": "a"}}"#, false);
    check(r#"{"id": "1", "attributes": {"name": "a"}}"#, false);
    // rows that were stored by earlier versions are compared with it: another one writes them all anew
    let all = r#"{"id": "1", "attributes": {"name": "a\n", "x": null, "y": [1, {"z": true}]},
        "relationships": {"owner": {"links": {}, "data": {"type": "T", "id": "2"}}, "no": {"data": null}}}"#;
    assert_eq!(hash(all), 1_991_061_467_077_643_625);
}

#[test]
fn the_later_of_two_records_with_one_key_counts() {
    let page = json!({ "data": [
        { "id": "1", "attributes": { "name": "old" } }, { "id": "2", "attributes": {} },
        { "id": "1", "attributes": { "name": "new" } },
    ] });
    let plan = plan();
    let stream = plan.stream("plain").expect("a stream");
    let body = page.to_string();
    let read = Extractor::new(stream).page(body.as_bytes(), &Window::default(), &[]);
    let (facts, batch) = read.expect("a page");
    assert_eq!((facts.count, batch.rows()), (3, 2));
    assert!(batch.row(1).contains(&engine_plan::Cell::Text("new".into())));
}

#[test]
fn skipping_within_one_value_is_proved_by_the_last_key() {
    let minute = "2026-01-01T00:03:00Z".to_owned();
    let seen = |edge: &str| {
        let (seen, edge) = (vec![edge.to_owned()], Some(edge.to_owned()));
        let position = Position::Walk { at: minute.clone(), skip: 2, seen, digest: 0, edge };
        Window { position, ..Window::default() }
    };
    let check = |edge: &str, skip_then: u64| {
        let page = walked(&[3, 3, 3], &["at"], &["at"], true);
        let Next::Page(Position::Walk { skip, .. }) = next("walked", &seen(edge), &page) else {
            panic!("more follows");
        };
        assert_eq!(skip, skip_then, "{edge}");
    };
    check("1", 4); // the page begins with the key it must begin with
    check("7", 0); // it does not: the value is read again from its first record
    let moves = |window: &Window, page: &Value| match next("walked", window, page) {
        Next::Page(Position::Walk { at, skip, .. }) => format!("{} +{skip}", &at[14..16]),
        other => format!("{other:?}"),
    };
    // the record that must come first was touched: it does, with a later value, behind skipped ones
    let touched = walked(&[9], &["at"], &["at"], false);
    assert_eq!(moves(&seen("1"), &touched), "03 +0");
    // so many left the value that nothing is behind the skip: those that moved up were not seen
    let mut empty = walked(&[], &["at"], &["at"], false);
    assert_eq!(moves(&seen("1"), &empty), "03 +0");
    // without an edge there was only one record: nothing can have moved up
    empty["meta"]["total_count"] = json!(0);
    assert_eq!(moves(&at(3, 1), &empty), "End");
}

#[test]
fn an_empty_page_of_a_longer_list_is_refused() {
    let check = |stream: &str, window: &Window, page: &Value, good: bool| {
        assert_eq!(facts(stream, window, page).is_ok(), good, "{stream} {page}");
    };
    let list = |more: bool, total: u64| json!({ "items": [], "more": more, "total": total });
    check("walked_pages", &at(3, 0), &list(false, 1), false);
    check("walked_pages", &at(3, 1), &list(false, 3), true);
    check("walked_pages", &at(3, 1), &list(false, 4), false);
    let next = json!({ "data": [], "links": { "next": "x" } });
    check("plain", &Window::default(), &next, false);
    check("plain", &Window::default(), &json!({ "data": [], "links": {} }), true);
}

#[test]
fn pages_ahead_end_where_the_list_ends() {
    let plan = plan();
    let check =
        |stream: &str, position: Position, total: Option<u64>, most: usize, places: &[u64]| {
            let window = Window { position, total, ..Window::default() };
            let stream = plan.stream(stream).expect("a stream");
            let found: Vec<u64> = stream
                .ahead(&window, most)
                .iter()
                .map(|w| match w.position {
                    Position::Offset { next, .. } | Position::Number { next, .. } => next,
                    _ => u64::MAX,
                })
                .collect();
            assert_eq!(found, places, "{}: {total:?} {most}", stream.name);
        };
    let offset = |next| Position::Offset { next, edge: Edge::default(), last: Vec::new(), back: 0 };
    let number = |next| Position::Number { next, edge: Edge::default() };
    check("plain", offset(3), Some(100), 3, &[6, 9, 12]);
    check("plain", offset(3), Some(10), 8, &[6, 9]);
    check("plain", offset(3), Some(9), 8, &[6]);
    check("plain", offset(9), Some(10), 8, &[]);
    check("plain", offset(30), Some(10), 8, &[]); // the list is shorter than was read
    check("plain", offset(3), Some(100), 0, &[]);
    // without a total nobody sees that the list moves
    check("plain", offset(300), None, 3, &[]);
    check("numbered", number(5), None, 8, &[]);
    check("numbered", number(2), Some(9), 8, &[3]);
    // the first page says how many there are; a walk's next request depends on the answer
    check("plain", Position::Start, None, 8, &[]);
    check("walked", Position::Start, Some(100), 8, &[]);
    check("walked", offset(3), Some(100), 8, &[]); // what a cursor passes is not read again
    check("walked", at(5, 0).position, Some(100), 8, &[]);
}

#[test]
fn a_total_below_what_was_read_does_not_end_a_list() {
    let page = |ids: &[usize], total: usize| {
        let data: Vec<Value> = ids.iter().map(|id| resource(*id, None)).collect();
        json!({ "data": data, "meta": { "total_count": total } })
    };
    let ends =
        |ids: &[usize], total| next("counted", &Window::default(), &page(ids, total)) == Next::End;
    assert!(ends(&[1, 2, 3], 3), "all of them");
    assert!(!ends(&[1, 2, 3], 5), "more follow");
    assert!(!ends(&[1, 2, 3], 2), "a full page beyond it proves it wrong");
    assert!(ends(&[1, 2], 1), "nothing more would come");
}

#[test]
fn a_page_that_cannot_be_asked_for_is_no_end() {
    let plan = plan();
    let stream = plan.stream("tokens").expect("a stream");
    let at = |token: &str| {
        let position = Position::Chain { next: token.to_owned(), edge: Edge::default() };
        stream.request(&Window { position, ..Window::default() }, &[])
    };
    let first = stream.request(&Window::default(), &[]).expect("it can be said").expect("a path");
    assert!(first.headers.is_empty(), "without a token there is no header");
    let second = at("abc").expect("it can be said").expect("a path");
    assert_eq!(second.headers, [("X-Page".to_owned(), "abc".to_owned())]);
    assert!(
        at("a\r\nX-Admin: 1").is_err(),
        "a header of two lines is not sent, and not passed over"
    );
}
