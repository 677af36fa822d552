use serde_json::json;

use super::*;

const SHAPE: Shape = Shape {
    stream: "people",
    json_api: true,
    resource: Some("Person"),
    fields: &[
        Field { name: "id", at: &["id"], kind: Kind::Id },
        Field { name: "name", at: &["name"], kind: Kind::Text },
        Field { name: "age", at: &["age"], kind: Kind::Integer },
        Field { name: "city", at: &["home", "city"], kind: Kind::Text },
    ],
    relations: &[
        Relation { name: "campus", relationship: "campus", many: false, mixed: false },
        Relation { name: "emails", relationship: "emails", many: true, mixed: false },
        Relation { name: "owner", relationship: "owner", many: false, mixed: true },
    ],
};

#[test]
fn a_resource_becomes_a_flat_record() {
    let record = json!({
        "type": "Person", "id": 7,
        "attributes": { "name": "Ann", "age": "old", "home": { "city": "X" }, "new": [1] },
        "relationships": {
            "campus": { "data": { "type": "PrimaryCampus", "id": "3" } },
            "emails": { "data": [{ "type": "Email", "id": "1" }, { "type": "Email", "id": 2 }] },
            "owner": { "data": { "type": "Bot", "id": "9" } },
        },
    });
    let flat = json!({
        "id": "7", "name": "Ann", "city": "X",
        "campus": "3", "emails": ["1", "2"], "owner": { "type": "Bot", "id": "9" },
        "other": { "age": "old", "home": { "city": "X" }, "new": [1] },
    });
    assert_eq!(SHAPE.flat(record), flat);
    let bare = SHAPE.flat(json!({ "type": "Person", "id": "7" }));
    assert_eq!(bare["id"], "7", "{bare}");
    assert_eq!(SHAPE.flat(json!([1])), Value::Null);
}

#[test]
fn values_fit_their_kinds_or_stay_as_they_are() {
    let check = |kind, value: Value, expected: Value| {
        let fields: &'static [Field] = Box::leak(Box::new([Field { name: "x", at: &["x"], kind }]));
        let shape = Shape { stream: "s", json_api: false, resource: None, fields, relations: &[] };
        let flat = shape.flat(json!({ "x": value }));
        match expected.is_null() && !value.is_null() {
            true => assert_eq!(flat["other"]["x"], value, "{kind:?} keeps what does not fit"),
            false => assert_eq!(flat["x"], expected, "{kind:?} {value}"),
        }
    };
    check(Kind::Text, json!(7), json!("7"));
    check(Kind::Text, json!({}), Value::Null);
    check(Kind::Integer, json!("12"), json!(12));
    check(Kind::Integer, json!(3.0), json!(3));
    check(Kind::Integer, json!(3.5), Value::Null);
    check(Kind::Integer, json!(1e30), Value::Null);
    check(Kind::Number, json!("1.5"), json!(1.5));
    check(Kind::Decimal, json!("-12.50"), json!("-12.50"));
    check(Kind::Decimal, json!("12,50"), Value::Null);
    check(Kind::Boolean, json!(1), json!(true));
    check(Kind::Boolean, json!(2), Value::Null);
    check(Kind::Boolean, json!("false"), json!(false));
    check(Kind::Date(Written::Iso), json!("2026-01-02T03:04:05Z"), json!("2026-01-02"));
    check(Kind::Date(Written::Iso), json!("2026-13-02"), Value::Null);
    check(
        Kind::Timestamp(Written::Iso),
        json!("2026-01-02T03:04:05+01:00"),
        json!("2026-01-02T02:04:05Z"),
    );
    check(
        Kind::Timestamp(Written::Iso),
        json!("2026-01-02T03:04:05"),
        json!("2026-01-02T03:04:05Z"),
    );
    check(Kind::Timestamp(Written::Iso), json!("2026-01-02"), json!("2026-01-02T00:00:00Z"));
    check(Kind::Timestamp(Written::Unix), json!(0), json!("1970-01-01T00:00:00Z"));
    check(Kind::Timestamp(Written::UnixMs), json!("1500"), json!("1970-01-01T00:00:01.5Z"));
    check(
        Kind::Timestamp(Written::Pattern("%d/%m/%Y")),
        json!("02/01/2026"),
        json!("2026-01-02T00:00:00Z"),
    );
    check(Kind::Timestamp(Written::Iso), json!("soon"), Value::Null);
    check(Kind::Json, json!([1]), json!([1]));
    check(Kind::Id, json!(5), json!("5"));
    check(Kind::Id, json!(true), Value::Null);
}

#[test]
fn ids_are_of_one_kind() {
    #[derive(Debug)]
    struct Person;
    let id: Id<Person> = 7.into();
    let same: Id<Person> = (&id).into();
    assert_eq!((id.as_str(), id.to_string(), same == id), ("7", "7".into(), true));
    let text = serde_json::to_string(&id).expect("a text");
    assert_eq!(serde_json::from_str::<Id<Person>>(&text).expect("an id"), id);
}
