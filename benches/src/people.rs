//! Made-up people: records as Planning Center sends them, 35 attributes in about 1.4 KiB.

use std::fmt::Write;

use jiff::Timestamp;

use crate::dice::Dice;

/// The first record's id is this one.
const FIRST_ID: u64 = 100_000_000;
/// When the first records were changed: 2022 began.
const BEGINNING: i64 = 1_640_995_200;
/// So many records share each time of change.
const AT_ONCE: u64 = 5;
/// Seconds from one time of change to the next.
const APART: i64 = 300;

const GIVEN: &[&str] = &[
    "Agnes",
    "Bjørn",
    "Chloë",
    "Dmitrij",
    "Emeka",
    "Françoise",
    "Gülşen",
    "Henry",
    "Ingrid",
    "João",
    "Kwame",
    "Lucía",
    "Mária",
    "Noah",
    "Oğuz",
    "Petra",
    "Ruth",
    "Stanisław",
    "Thị Hương",
    "William",
    "花子",
    "Юлия",
];
const FAMILY: &[&str] = &[
    "Adeyemi",
    "Brown",
    "Çelik",
    "D'Angelo",
    "Eriksson",
    "Fernández",
    "Grünwald",
    "Hughes",
    "Ionescu",
    "Jørgensen",
    "Křížová",
    "Mac Lochlainn",
    "Novák",
    "O'Neill",
    "Pereira",
    "佐藤",
];
/// As they stand in JSON, with escapes.
const NOTES: &[&str] = &[
    r#"Nut allergy: \"no traces\", please.\nAn injector is in the bag."#,
    r"Takes tablets at 12:30\tand at 18:00",
    r"Wheelchair \u2013 the ramp is behind the house \/ left",
];
const ACCESS: &[&str] = &["no_access", "shared", "hidden"];
const GENDERS: &[&str] = &["Female", "Male"];
const MEMBERSHIPS: &[&str] = &["Member", "Regular Attender", "Visitor", "Participant"];
const PREFIXES: &[&str] = &["Mr.", "Mrs.", "Dr.", "Rev."];
const SUFFIXES: &[&str] = &["Jr.", "Sr.", "II", "III"];
const PERMISSIONS: &[&str] = &["Viewer", "Editor", "Manager"];
const SCHOOLS: &[&str] = &["pre_k", "elementary", "middle", "high"];
const STATUSES: &[&str] = &["active", "active", "active", "active", "active", "inactive"];

/// How an attribute's value is made.
#[derive(Clone, Copy, Debug)]
enum Value {
    /// True so many times of a hundred.
    Flag(u64),
    /// A day in so many years from this one on.
    Day(u64, u64),
    /// A second in so many years from this one on.
    Second(u64, u64),
    /// A number from here up to below there.
    Number(u64, u64),
    /// A number with two decimals.
    Decimal,
    /// One of these.
    Word(&'static [&'static str]),
    /// The address of a picture.
    Picture,
    /// The address of a picture of initials.
    Initials,
    /// An address of e-mail.
    Login,
    /// A customer's number at a bank.
    Customer,
    /// The person's given name.
    Given,
    /// The person's family name.
    Family,
    /// Both names.
    Name,
    /// When the record was changed.
    Changed,
}

/// An attribute: its name, how many of a hundred records have a value, and which.
type Attribute = (&'static str, u64, Value);

const ATTRIBUTES: [Attribute; 35] = [
    ("accounting_administrator", 100, Value::Flag(1)),
    ("anniversary", 20, Value::Day(1960, 60)),
    ("avatar", 100, Value::Picture),
    ("birthdate", 70, Value::Day(1935, 85)),
    ("can_create_forms", 100, Value::Flag(5)),
    ("can_email_lists", 100, Value::Flag(5)),
    ("child", 100, Value::Flag(20)),
    ("created_at", 100, Value::Second(2012, 10)),
    ("demographic_avatar_url", 100, Value::Initials),
    ("directory_status", 100, Value::Word(ACCESS)),
    ("first_name", 100, Value::Given),
    ("gender", 85, Value::Word(GENDERS)),
    ("given_name", 10, Value::Word(GIVEN)),
    ("grade", 20, Value::Number(0, 13)),
    ("graduation_year", 20, Value::Number(2024, 2037)),
    ("inactivated_at", 8, Value::Second(2018, 7)),
    ("last_name", 100, Value::Family),
    ("login_identifier", 40, Value::Login),
    ("medical_notes", 8, Value::Word(NOTES)),
    ("membership", 75, Value::Word(MEMBERSHIPS)),
    ("mfa_configured", 100, Value::Flag(10)),
    ("middle_name", 30, Value::Word(GIVEN)),
    ("name", 100, Value::Name),
    ("name_prefix", 15, Value::Word(PREFIXES)),
    ("name_suffix", 4, Value::Word(SUFFIXES)),
    ("nickname", 12, Value::Word(GIVEN)),
    ("passed_background_check", 100, Value::Flag(20)),
    ("people_permissions", 6, Value::Word(PERMISSIONS)),
    ("remote_id", 50, Value::Number(0, 1 << 40)),
    ("school_type", 20, Value::Word(SCHOOLS)),
    ("site_administrator", 100, Value::Flag(1)),
    ("status", 100, Value::Word(STATUSES)),
    ("stripe_customer_identifier", 5, Value::Customer),
    ("giving_score", 30, Value::Decimal),
    ("updated_at", 100, Value::Changed),
];

/// One person, as far as attributes share it.
struct Person {
    number: u64,
    given: &'static str,
    family: &'static str,
}

/// When record `number` was changed.
fn changed_at(number: u64) -> Timestamp {
    let steps = i64::try_from(number / AT_ONCE).unwrap_or(i64::MAX);
    let second = BEGINNING.saturating_add(steps.saturating_mul(APART));
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
}

/// How many records were changed before `time`: they are in the order of their changes.
#[must_use]
pub fn changed_before(time: Timestamp) -> u64 {
    let begun = i64::from(time.subsec_nanosecond() > 0);
    let since = time.as_second() + begun - BEGINNING;
    u64::try_from(since).map_or(0, |since| since.div_ceil(APART.unsigned_abs()) * AT_ONCE)
}

/// The attributes as fields of a manifest.
#[must_use]
pub fn fields() -> String {
    let field = |(name, _, value): &(&str, u64, Value)| {
        let kind = match value {
            Value::Flag(_) => "boolean",
            Value::Day(..) => "date",
            Value::Second(..) | Value::Changed => "timestamp",
            Value::Number(..) => "integer",
            Value::Decimal => "number",
            _ => "text",
        };
        format!("{name}: {kind}")
    };
    let fields: Vec<String> = ATTRIBUTES.iter().map(field).collect();
    format!("{{ {} }}", fields.join(", "))
}

/// Writes record `number` behind `out`.
pub fn render(out: &mut String, number: u64) {
    let mut dice = Dice::of(number);
    let person = Person { number, given: dice.word(GIVEN), family: dice.word(FAMILY) };
    let id = FIRST_ID + number;
    let _ = write!(out, r#"{{"type":"Person","id":"{id}","attributes":{{"#);
    for (at, (name, percent, value)) in ATTRIBUTES.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(out, r#"{comma}"{name}":"#);
        match dice.says(*percent) {
            true => render_value(out, &person, *value, &mut dice),
            false => out.push_str("null"),
        }
    }
    let campus = 1 + dice.below(12);
    let api = "https://api.planningcenteronline.example.org/people/v2";
    let _ = write!(
        out,
        r#"}},"relationships":{{"primary_campus":{{"links":{{"related":"{api}/campuses/{campus}"}},"#
    );
    let _ = write!(
        out,
        r#""data":{{"type":"PrimaryCampus","id":"{campus}"}}}},"school":{{"data":null}}}},"#
    );
    let html = "https://people.planningcenteronline.example.org/people";
    let _ = write!(out, r#""links":{{"self":"{api}/people/{id}","html":"{html}/AC{id}"}}}}"#);
}

fn render_value(out: &mut String, person: &Person, value: Value, dice: &mut Dice) {
    let Person { number, given, family } = person;
    let id = FIRST_ID + number;
    let pictures = "https://avatars.planningcenteronline.example.org/uploads";
    // writing into a text can't fail
    let _ = match value {
        Value::Flag(percent) => write!(out, "{}", dice.says(percent)),
        Value::Day(from, years) => write!(out, r#""{}""#, Day::drawn(dice, from, years)),
        Value::Second(from, years) => {
            let day = Day::drawn(dice, from, years);
            let (hour, minute, second) = (dice.below(24), dice.below(60), dice.below(60));
            write!(out, r#""{day}T{hour:02}:{minute:02}:{second:02}Z""#)
        }
        Value::Number(from, below) => write!(out, "{}", from + dice.below(below - from)),
        Value::Decimal => write!(out, "{}.{:02}", dice.below(1_000), dice.below(100)),
        Value::Word(words) => write!(out, r#""{}""#, dice.word(words)),
        Value::Picture => {
            let version = 1_500_000_000 + dice.below(200_000_000);
            write!(out, r#""{pictures}/person/{id}-{version}/avatar.1.png""#)
        }
        Value::Initials => write!(out, r#""{pictures}/initials/{id}.png""#),
        Value::Login => write!(out, r#""person.{number}@example.org""#),
        Value::Customer => write!(out, r#""cus_{:014x}""#, dice.roll() >> 8),
        Value::Given => write!(out, r#""{given}""#),
        Value::Family => write!(out, r#""{family}""#),
        Value::Name => write!(out, r#""{given} {family}""#),
        Value::Changed => write!(out, r#""{}""#, changed_at(*number)),
    };
}

/// A day that every month has.
struct Day {
    year: u64,
    month: u64,
    day: u64,
}

impl Day {
    fn drawn(dice: &mut Dice, from: u64, years: u64) -> Self {
        let year = from + dice.below(years);
        Self { year, month: 1 + dice.below(12), day: 1 + dice.below(28) }
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A page of `count` records from `first` on, with the little around it that a reader looks at.
#[must_use]
pub fn page(first: u64, count: u64) -> String {
    let mut out = r#"{"links":{},"data":["#.to_owned();
    for number in first..first + count {
        if number > first {
            out.push(',');
        }
        render(&mut out, number);
    }
    let total = first + count;
    let by = r#""can_query_by":["updated_at"],"can_order_by":["updated_at"]"#;
    let _ = write!(out, r#"],"included":[],"meta":{{"total_count":{total},{by}}}}}"#);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_json_of_their_size() {
        let body = page(0, 1_000);
        let page: serde_json::Value = serde_json::from_str(&body).expect("a page is JSON");
        for record in page["data"].as_array().expect("records") {
            assert_eq!(record["attributes"].as_object().map(|a| a.len()), Some(35), "{record}");
        }
        let each = body.len() / 1_000;
        assert!((1_350..1_500).contains(&each), "{each} bytes");
    }

    #[test]
    fn records_are_found_by_their_time() {
        let check = |time: &str, expected: u64| {
            let time: Timestamp = time.parse().expect("a time");
            assert_eq!(changed_before(time), expected, "{time}");
        };
        assert_eq!(changed_at(12).to_string(), "2022-01-01T00:10:00Z");
        check("2021-01-01T00:00:00Z", 0);
        check("2022-01-01T00:00:00Z", 0);
        check("2022-01-01T00:00:00.1Z", 5);
        check("2022-01-01T00:05:00Z", 5);
        check("2022-01-01T00:05:01Z", 10);
    }
}
