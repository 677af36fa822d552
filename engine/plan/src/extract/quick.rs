//! A page in one pass: each record is read where it stands, and held against the grammar on the way. What is
//! around the list goes through `serde_json`, as does the whole page when anything is unusual
//! ([`super::envelope`]): this never decides what a page means, only how fast that is known.

use super::envelope::{Page, Wants};
use super::record::Rows;
use super::scan::{Members, blank, value_end};
use super::{Batch, Extractor};

/// What stands in the place of the list in what is around it.
const HOLE: &str = "[0]";

/// What is around the lists of a page, its records' texts, and their rows with what came along.
pub(super) type Read<'a> = (Page<'a>, Vec<&'a str>, Batch<'a>);

/// Reads a page; `None` where [`Page::read`] has to look.
pub(super) fn page<'a>(
    extractor: &Extractor<'_>,
    body: &'a [u8],
    vars: &[(String, String)],
) -> Option<Read<'a>> {
    let text = simdutf8::basic::from_utf8(body).ok()?;
    let mut lists = Lists { text, around: String::new(), copied: 0 };
    let mut rows = Rows::new(extractor, 100);
    let (mut records, mut included) = (Vec::with_capacity(100), Vec::new());
    let record = |at| {
        let raw = rows.push_at((text, at), vars)?;
        records.push(raw);
        Some(at + raw.len())
    };
    let other = |at| {
        let end = value_end(text, at, 0)?;
        included.push(text.get(at..end)?);
        Some(end)
    };
    lists.find(&extractor.wants, record, other)?;
    lists.around.push_str(text.get(lists.copied..)?);
    let page = Page::read(&extractor.wants, lists.around.as_bytes(), false).ok()?;
    // a list that is there twice is not the one that counts
    if page.records.len() != 1 || page.records[0].get() != "0" {
        return None;
    }
    Some((page.around(), records, Batch { included, ..rows.done() }))
}

/// The lists of a page on the way through its text.
struct Lists<'a> {
    text: &'a str,
    /// The text without the lists, up to a place.
    around: String,
    copied: usize,
}

impl<'a> Lists<'a> {
    /// Reads the list of records, and that of other streams' records where it stands beside it. The readers
    /// get the place of each item, and give the one behind it.
    fn find(
        &mut self,
        wants: &Wants,
        record: impl FnMut(usize) -> Option<usize>,
        other: impl FnMut(usize) -> Option<usize>,
    ) -> Option<()> {
        let path = wants.list()?;
        let mut at = blank(self.text.as_bytes(), 0);
        let Some((last, above)) = path.split_last() else {
            return self.list(at, HOLE, record).map(drop);
        };
        for name in above {
            let mut members = self.members(at)?;
            while members.name()? != *name {
                members.value()?;
            }
            at = members.place();
        }
        let mut members = self.members(at)?;
        let (mut record, mut other) = (Some(record), Some(other));
        while let Some(name) = members.name() {
            let at = members.place();
            if name == *last {
                let end = self.list(at, HOLE, record.take()?)?;
                members.go_to(end);
            } else if wants.includes() && name == "included" {
                // there twice, the last counts: that is for others to see
                let other = other.take()?;
                match self.text.as_bytes().get(at) {
                    Some(b'[') => members.go_to(self.list(at, "[]", other)?),
                    _ => drop(members.value()?),
                }
            } else {
                members.value()?;
            }
        }
        (record.is_none() && !members.is_broken()).then_some(())
    }

    fn members(&self, at: usize) -> Option<Members<'a>> {
        Members::at(self.text, at)
    }

    /// Reads the items of a list, and gives the place behind it. Something else takes its place in what is
    /// around.
    fn list(
        &mut self,
        start: usize,
        instead: &str,
        item: impl FnMut(usize) -> Option<usize>,
    ) -> Option<usize> {
        let end = items(self.text, start, item)?;
        self.around.push_str(self.text.get(self.copied..start)?);
        self.around.push_str(instead);
        self.copied = end;
        Some(end)
    }
}

/// Reads the items of a list; gives the place behind it.
fn items(text: &str, start: usize, mut item: impl FnMut(usize) -> Option<usize>) -> Option<usize> {
    let bytes = text.as_bytes();
    if bytes.get(start) != Some(&b'[') {
        return None;
    }
    let mut at = blank(bytes, start + 1);
    if bytes.get(at) == Some(&b']') {
        return Some(at + 1);
    }
    loop {
        at = blank(bytes, item(at)?);
        match bytes.get(at)? {
            b',' => at = blank(bytes, at + 1),
            b']' => return Some(at + 1),
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use engine_manifest::{Bundle, ConnectorSource};
    use fastrand::Rng;

    use super::*;
    use crate::Plan;

    const MANIFEST: &str = "
version: 1
connector: t
base_url: http://127.0.0.1
streams:
  gifts:
    path: /gifts
    type: Gift
    dialect: json_api
    include: [giver]
    pagination: { offset: { offset: o, limit: n, page_size: 3, total: $.meta.total } }
    fields: { at: timestamp, name: text, cents: integer, deep: { json: { from: $.x.y } } }
    relationships: { giver: { type: Person }, parts: { type: Part, many: true } }
  people:
    path: /people
    type: Person
    dialect: json_api
    via: { include: gifts.giver }
    fields: { name: text }
  bare:
    path: /bare
    dialect: json
    pagination: none
    fields: { name: text, cents: integer }
  below:
    path: /below
    dialect: { json: { records: $.r.items } }
    pagination: { token: { send: t, from: { body: $.r.next } } }
    fields: { name: text, cents: integer }
";

    fn plan() -> Plan {
        let files = Box::leak(Box::new([("manifest.yaml", MANIFEST)]));
        let reading = crate::read(&ConnectorSource::Bundled(Bundle { name: "t", files }));
        reading.plan.unwrap_or_else(|| panic!("{:?}", reading.problems))
    }

    /// Whether it was read in one pass. What that found, a library found, too.
    fn agrees(extractor: &Extractor<'_>, body: &[u8]) -> bool {
        let Some(found) = page(extractor, body, &[]) else { return false };
        let shown = String::from_utf8_lossy(body);
        let (page, records, batch) =
            extractor.slowly(body, &[]).unwrap_or_else(|bad| panic!("{}: {shown}", bad.why));
        let expected = (page.around(), records, batch);
        assert_eq!(format!("{found:?}"), format!("{expected:?}"), "{shown}");
        true
    }

    fn text(dice: &mut Rng) -> String {
        let letters = ['a', 'é', '"', '\\', '\n', '😀', '/', '\u{0}'];
        let text: String =
            (0..dice.usize(0..50)).map(|_| letters[dice.usize(0..letters.len())]).collect();
        serde_json::to_string(&text).expect("JSON")
    }

    fn value(dice: &mut Rng, depth: usize) -> String {
        match dice.u32(0..if depth < 4 { 9 } else { 6 }) {
            0 => "null".to_owned(),
            1 => dice.i64(..).to_string(),
            2 => format!("{:e}", dice.f64() * 1e9),
            3 => "\"2026-11-24T00:00:00Z\"".to_owned(),
            4 => ["true", "-0", "\"\\ud800\""][dice.usize(0..3)].to_owned(),
            5 => text(dice),
            6 => format!("[{} ,{}]", value(dice, depth + 1), value(dice, depth + 1)),
            _ => {
                let names = ["x", "y", "id", "type", "data", "name", "cents", "giver", "\\u0061t"];
                let mut member = || {
                    let name = names[dice.usize(0..names.len())];
                    format!("\"{name}\":{}", value(dice, depth + 1))
                };
                let all: Vec<String> = (0..3).map(|_| member()).collect();
                format!("{{{}}}", all.join(", "))
            }
        }
    }

    fn record(dice: &mut Rng) -> String {
        let ends = r#"{"data":{"type":"Person","id":"7"}}"#;
        let related = [ends, r#"{"data":[{"id":1},"2"]}"#, r#"{"links":{}}"#, "null"];
        let related = related[dice.usize(0..related.len())];
        let (id, name, cents) = (value(dice, 4), value(dice, 0), value(dice, 3));
        match dice.u32(0..8) {
            0 => value(dice, 0),
            _ => format!(
                r#"{{"type":"Gift","id":{id},"attributes":{{"name":{name},"cents":{cents},"x":{name}}},
                    "relationships":{{"giver":{related},"parts":{related}}},"name":{name}, "cents":{cents}}}"#
            ),
        }
    }

    fn body(dice: &mut Rng) -> String {
        let all: Vec<String> = (0..dice.usize(0..5)).map(|_| record(dice)).collect();
        let (list, included) = (all.join(" , "), record(dice));
        let value = value(dice, 0);
        match dice.u32(0..6) {
            0 => format!("[{list}]"),
            1 => format!("{{\"r\":{{\"items\":[{list}],\"next\":{value}}},\"q\":{value}}}"),
            2 => format!("{{\"data\":[{list}],\"data\":{value}}}"),
            3 => format!("{{\"included\":[{included}],\"data\" : [{list}],\"included\":{value}}}"),
            4 => format!("{{\"data\":[{list}],\"included\":[{included},{included}],\"data\":[]}}"),
            _ => {
                let links = format!("\"links\":{{\"next\":{value}}}");
                let included = format!("\n\"included\":[{included}]");
                format!("{{{links},\"data\":[{list}],{included},\"meta\":{{\"total\":7}}}}")
            }
        }
    }

    /// A byte is lost, another comes between, or the rest is.
    fn spoiled(dice: &mut Rng, body: &str) -> Vec<u8> {
        let mut bytes = body.as_bytes().to_vec();
        let at = dice.usize(0..bytes.len());
        let odd = b"\"{}[],:\\\n\x01 0-.eEtfnu\xff";
        match dice.u32(0..4) {
            0 => drop(bytes.remove(at)),
            1 => bytes.insert(at, odd[dice.usize(0..odd.len())]),
            2 => bytes[at] = odd[dice.usize(0..odd.len())],
            _ => bytes.truncate(at),
        }
        bytes
    }

    #[test]
    fn one_pass_finds_what_a_library_finds() {
        let plan = plan();
        let extractors: Vec<Extractor<'_>> = plan.streams.iter().map(Extractor::new).collect();
        let mut dice = Rng::with_seed(7);
        let (mut whole, mut broken) = (0, 0);
        for _ in 0..4_000 {
            let body = body(&mut dice);
            let bad = spoiled(&mut dice, &body);
            for extractor in &extractors {
                whole += u32::from(agrees(extractor, body.as_bytes()));
                broken += u32::from(agrees(extractor, &bad));
            }
        }
        assert!(whole > 2_000 && broken > 100, "{whole} {broken}");
    }

    #[test]
    fn deep_values_are_read_too() {
        let plan = plan();
        let extractor = Extractor::new(&plan.streams[0]);
        let deep = format!("{}1{}", "[".repeat(50_000), "]".repeat(50_000));
        let body = |x: &str| format!(r#"{{"data":[{{"id":"1","attributes":{{"x":{x}}}}}]}}"#);
        assert!(agrees(&extractor, body(&deep).as_bytes()));
        assert!(page(&extractor, body(&deep[1..]).as_bytes(), &[]).is_none());
    }
}
