//! Times as seconds since 1970, and how they are written.

pub const HOUR: i64 = 3600;
pub const DAY: i64 = 24 * HOUR;
/// 2026-01-01T00:00:00Z
pub const YEAR_START: i64 = 1_767_225_600;
/// 2027-01-01T00:00:00Z
pub const YEAR_END: i64 = YEAR_START + 365 * DAY;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/// Year, month and day of a day since 1970 (Howard Hinnant's algorithm).
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

/// The day since 1970; none when there is no such date.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let shifted_year = year - i64::from(month <= 2);
    let (era, of_era) = (shifted_year.div_euclid(400), shifted_year.rem_euclid(400));
    let shifted = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * shifted + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    (civil(days) == (year, month, day)).then_some(days)
}

/// `2026-03-04`
pub fn date(at: i64) -> String {
    let (year, month, day) = civil(at.div_euclid(DAY));
    format!("{year:04}-{month:02}-{day:02}")
}

/// `05:06:07`
fn clock(at: i64) -> String {
    let of_day = at.rem_euclid(DAY);
    format!("{:02}:{:02}:{:02}", of_day / HOUR, of_day / 60 % 60, of_day % 60)
}

/// `2026-03-04T05:06:07Z`
pub fn iso(at: i64) -> String {
    format!("{}T{}Z", date(at), clock(at))
}

/// `Wed, 04 Mar 2026 05:06:07 GMT`
pub fn http(at: i64) -> String {
    let days = at.div_euclid(DAY);
    let (year, month, day) = civil(days);
    let weekday = WEEKDAYS[usize::try_from(days.rem_euclid(7)).unwrap_or(0)];
    let month = MONTHS[usize::try_from(month - 1).unwrap_or(0)];
    format!("{weekday}, {day:02} {month} {year} {} GMT", clock(at))
}

/// A number of exactly so many digits.
fn digits(text: Option<&str>, count: usize) -> Option<i64> {
    let text = text?;
    let good = text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    good.then(|| text.parse().ok())?
}

/// Reads `2026-03-04` as its midnight.
pub fn parse_date(text: &str) -> Option<i64> {
    let mut parts = text.split('-');
    let (year, month) = (digits(parts.next(), 4)?, digits(parts.next(), 2)?);
    let day = digits(parts.next(), 2)?;
    parts.next().is_none().then(|| days(year, month, day))?.map(|days| days * DAY)
}

/// Reads `2026-03-04T05:06:07`, perhaps with a fraction, and `Z` or `+01:00`.
pub fn parse_iso(text: &str) -> Option<i64> {
    let (date, rest) = text.split_once('T')?;
    let zone_at = rest.find(['Z', '+', '-'])?;
    let (clock, zone) = rest.split_at(zone_at);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut parts = clock.split(':');
    let (hour, minute) = (digits(parts.next(), 2)?, digits(parts.next(), 2)?);
    let second = digits(parts.next(), 2)?;
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(parse_date(date)? + hour * HOUR + minute * 60 + second - offset(zone)?)
}

/// `Z`, `+01:00`, `-0530`, in seconds.
fn offset(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let number = digits(Some(&zone[1..].replacen(':', "", 1)), 4)?;
    Some(sign * (number / 100 * HOUR + number % 100 * 60))
}
