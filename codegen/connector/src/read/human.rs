//! A reading as people see it.

use engine_plan::FieldSeen;

use super::Reading;
use crate::live::page::Trouble;
use crate::live::{Access, text};

/// The whole reading, and what went wrong with it.
pub(super) fn shown(
    reading: &Reading<'_>,
    access: &Access,
    limit: usize,
    trouble: Option<&Trouble>,
) -> String {
    let mut all = String::new();
    for (parent, key) in &reading.which.through {
        all.push_str(&format!("parent {parent}: {key}, its first record\n"));
    }
    let learn = &access.plan.learn;
    for (at, (seen, count)) in reading.pages.iter().enumerate() {
        let Some(seen) = seen else { continue };
        match at {
            0 => all.push_str(&format!("{}\n", text::request(seen))),
            _ => all.push_str(&format!("{} {}\n", seen.method, seen.url)),
        }
        all.push_str(&format!("{}  records: {count}\n\n", text::answer(seen, learn)));
    }
    if reading.host.name != reading.stream.name {
        all.push_str(&format!("its records come with the answers of {}\n\n", reading.host.name));
    }
    for (at, record) in reading.records.iter().take(limit).enumerate() {
        all.push_str(&format!("record {}\n{}\n", at + 1, pretty(record)));
    }
    for (why, record) in &reading.quarantined {
        all.push_str(&format!("not used: {why}\n{}\n", pretty(record)));
    }
    for note in &reading.notes {
        all.push_str(&format!("note: {note}\n"));
    }
    if !reading.pages.is_empty() {
        let (count, read) = (limit.min(reading.records.len()), reading.records.len());
        all.push_str(&format!("\n{count} of the {read} records that came are shown\n"));
    }
    if !reading.next.is_empty() {
        all.push_str(&format!("next: {}\n", reading.next));
    }
    if !reading.records.is_empty() || !reading.quarantined.is_empty() {
        all.push_str(&types(reading));
    }
    if let Some(trouble) = trouble {
        all.push_str(&failed(trouble, access));
    }
    text::safe(&access.client, all)
}

fn failed(trouble: &Trouble, access: &Access) -> String {
    let mut all = String::new();
    if let Some(seen) = &trouble.seen {
        all.push_str(&text::request(seen));
        all.push_str(&text::refusal(seen, &access.plan.learn));
        all.push('\n');
    }
    let failure = &trouble.failure;
    match trouble.verdict {
        engine_client::Verdict::Ignore => {
            all.push_str("the manifest's `errors` say that there is nothing to read\n");
        }
        _ => all.push_str(&format!(
            "error[{}]: {}\n  hint: {}\n",
            failure.code, failure.message, failure.hint
        )),
    }
    all
}

/// A JSON text in lines. It stays as it came: the order of its members, and every digit.
fn pretty(record: &str) -> String {
    let (mut out, mut depth, mut quoted, mut escape) = (String::new(), 0_usize, false, false);
    let line = |depth: usize| format!("\n{}", "  ".repeat(depth));
    let mut rest = record.chars().peekable();
    while let Some(c) = rest.next() {
        if quoted {
            out.push(c);
            quoted = escape || c != '"';
            escape = c == '\\' && !escape;
            continue;
        }
        match c {
            ' ' | '\t' | '\r' | '\n' => {}
            '{' | '[' => {
                out.push(c);
                while rest.next_if(|c| c.is_ascii_whitespace()).is_some() {}
                if !matches!(rest.peek(), Some('}' | ']')) {
                    depth += 1;
                    out.push_str(&line(depth));
                } else if let Some(end) = rest.next() {
                    out.push(end);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                out.push_str(&format!("{}{c}", line(depth)));
            }
            ',' => out.push_str(&format!(",{}", line(depth))),
            ':' => out.push_str(": "),
            _ => {
                quoted = c == '"';
                out.push(c);
            }
        }
    }
    out
}

/// What was seen of each field, compared with what is declared.
fn types(reading: &Reading<'_>) -> String {
    let fields = reading.fields();
    let total = reading.records.len() + reading.quarantined.len();
    let width = fields.iter().map(|f| f.name.chars().count().min(40)).max().unwrap_or(0);
    let mut all = format!("\nfields of {total} records\n");
    for field in &fields {
        let name = &field.name;
        let seen = field.observed.map_or("null", |kind| kind.word());
        let seen = if field.is_unseen() { "-" } else { seen };
        let declared = field.declared.map_or("-", |kind| kind.word());
        let misfits = reading.misfits.get(name).copied().unwrap_or(0);
        let remark = remark(field, misfits);
        let line = format!(
            "  {name:width$}  seen {seen:9}  in {:>4}  declared {declared:9}  {remark}",
            field.records
        );
        all.push_str(&format!("{}\n", line.trim_end()));
    }
    let lines: Vec<String> =
        fields.iter().filter(|f| f.declared.is_none()).map(FieldSeen::line).collect();
    if !lines.is_empty() {
        all.push_str("\nto be declared, below `fields:`\n");
        lines.iter().for_each(|line| all.push_str(&format!("  {line}\n")));
    }
    all
}

fn remark(field: &FieldSeen, misfits: u64) -> String {
    match field.declared {
        None => "not declared".to_owned(),
        Some(_) if field.is_unseen() => "never seen".to_owned(),
        Some(_) if misfits > 0 => format!("does not fit in {misfits}"),
        Some(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[test]
    fn a_record_stays_as_it_came() {
        let check = |raw: &str, expected: &str| assert_eq!(pretty(raw), expected, "{raw}");
        check(
            r#"{"b":1.50,"a":12345678901234567890}"#,
            "{\n  \"b\": 1.50,\n  \"a\": 12345678901234567890\n}",
        );
        check(
            r#"{ "a" : [ ] , "b":{},"c":[1,{"d":null}] }"#,
            "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    {\n      \"d\": null\n    }\n  ]\n}",
        );
        check(r#"{"a":"{\"x\\\",[:"}"#, "{\n  \"a\": \"{\\\"x\\\\\\\",[:\"\n}");
    }
}
