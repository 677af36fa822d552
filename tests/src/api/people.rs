//! People that are computed from their number: a hundred thousand of them take no memory.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::store::Record;

/// 2024-01-01T00:00:00Z
const START: i64 = 1_704_067_200;
/// From one second in which people changed to the next.
const STEP: i64 = 7;
/// Moments of change in a thousand people, see [`moment`].
const MOMENTS: u32 = 214;

const FIELDS: [&str; 25] = [
    "accounting_administrator",
    "anniversary",
    "avatar",
    "birthdate",
    "can_create_forms",
    "child",
    "created_at",
    "directory_status",
    "first_name",
    "gender",
    "grade",
    "inactivated_at",
    "last_name",
    "medical_notes",
    "membership",
    "middle_name",
    "name",
    "nickname",
    "passed_background_check",
    "people_permissions",
    "remote_id",
    "school_type",
    "site_administrator",
    "status",
    "updated_at",
];

/// The fields that the list of people can be filtered and ordered by.
pub(super) const QUERYABLE: [&str; 8] = [
    "birthdate",
    "child",
    "created_at",
    "first_name",
    "last_name",
    "remote_id",
    "status",
    "updated_at",
];

const FIRST: [&str; 12] = [
    "Anna",
    "Björn",
    "Chloé",
    "D'Arcy",
    "Łukasz",
    "María José",
    "Mary \"Molly\"",
    "Zoë",
    "李娜",
    "さくら",
    "Олена",
    "نور",
];
const LAST: [&str; 11] = [
    "Ångström",
    "García",
    "Johnson",
    "Müller",
    "Nørgaard",
    "O'Brien",
    "Okafor",
    "Smith \"Jr\" Jones",
    "van der Berg",
    "王",
    "Коваленко",
];

/// The person with that number, counted from 1.
pub(super) fn record(number: u32) -> Record {
    let attributes: Map<String, Value> =
        FIELDS.iter().map(|name| ((*name).to_owned(), attribute(number, name))).collect();
    Record::new("Person", number, Value::Object(attributes)).with_one("primary_campus", None)
}

/// One attribute of the person with that number; null where there is none of that name.
pub(super) fn attribute(number: u32, name: &str) -> Value {
    let mixed = mix(number);
    let pick = |all: &[&str], salt: u32| {
        let at = (mixed >> salt) as usize % all.len();
        Value::from(all[at])
    };
    let one_in = |n: u64, salt: u32| (mixed >> salt).is_multiple_of(n);
    let active = !one_in(9, 5);
    match name {
        "id" => json!(number.to_string()),
        "avatar" => json!(format!("https://avatars.example.invalid/person/{number}/avatar.png")),
        "birthdate" if one_in(5, 1) => Value::Null,
        "birthdate" => {
            let (year, month, day) = (1930 + mixed % 90, 1 + (mixed >> 8) % 12, 1 + mixed % 28);
            json!(format!("{year}-{month:02}-{day:02}"))
        }
        "child" => json!(one_in(4, 7)),
        "created_at" => stamp(START - 31_536_000 + i64::from(number) * 60),
        "directory_status" => pick(&["no_access", "shared", "hidden"], 11),
        "first_name" => pick(&FIRST, 13),
        "gender" if one_in(6, 17) => Value::Null,
        "gender" => pick(&["Female", "Male"], 19),
        "grade" if one_in(4, 7) => json!((mixed >> 21) % 13),
        "inactivated_at" if !active => stamp(moment(number) - 60),
        "last_name" => pick(&LAST, 23),
        "medical_notes" if one_in(20, 29) => json!("Peanuts: carries an EpiPen\nCall first 🥚"),
        "membership" => pick(&["Member", "Regular Attender", "Visitor", "In Progress"], 31),
        "name" => {
            let part = |name| attribute(number, name).as_str().unwrap_or_default().to_owned();
            json!(format!("{} {}", part("first_name"), part("last_name")))
        }
        "nickname" if one_in(7, 37) => pick(&["\"Buzz\"", "Kat", "Łuki"], 41),
        "remote_id" if one_in(3, 43) => json!(900_719_925_474_u64 + u64::from(number)),
        "accounting_administrator" | "can_create_forms" | "site_administrator" => json!(false),
        "passed_background_check" => json!(one_in(2, 47)),
        "status" => json!(if active { "active" } else { "inactive" }),
        "updated_at" => stamp(moment(number)),
        _ => Value::Null,
    }
}

/// When a person changed last. It grows with the number. Four people share each second; of every
/// thousand, those from 501 to 650 share one, which is more than a page.
fn moment(number: u32) -> i64 {
    let at = number - 1;
    let within = match at % 1000 {
        early @ 0..500 => early / 4,
        500..650 => 125,
        late => 126 + (late - 650) / 4,
    };
    START + i64::from(at / 1000 * MOMENTS + within) * STEP
}

fn stamp(seconds: i64) -> Value {
    let time = Timestamp::from_second(seconds).expect("a time of this century");
    json!(time.to_string())
}

/// SplitMix64: numbers beside each other become unlike.
fn mix(number: u32) -> u64 {
    let mut z = u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
