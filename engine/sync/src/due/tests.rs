//! When what is read.

use engine_manifest::{Bundle, ConnectorSource};
use engine_plan::{Checkpoint, Plan, StreamPlan};
use jiff::Timestamp;

use super::{About, Due, Wish, decide};
use crate::deletion::Suspects;
use crate::unit::Reading;

const MANIFEST: &str = "version: 1\nconnector: x\nbase_url: https://a.example\nstreams:\n\
    \x20 c: { path: /c, every: 1d, fields: { at: timestamp },\n\
    \x20   cursor: { timestamp: { field: at, filter: f } }, deletions: [{ sweep: { every: 7d } }] }\n\
    \x20 f: { path: /f, deletions: [sweep] }\n\
    \x20 n: { path: '/c/{c_id}/n', parents: [c], reread: changed, deletions: [sweep] }\n";

fn plan() -> Plan {
    let files = &[("manifest.yaml", MANIFEST)];
    let source = ConnectorSource::Bundled(Bundle { name: "x", files });
    engine_plan::read(&source).plan.expect("a good manifest")
}

fn hours(h: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + h * 3600).expect("a time")
}

struct Case {
    read: Option<i64>,
    swept: Option<i64>,
    open: u64,
    confirmed: bool,
    has_rows: bool,
}

const KNOWN: Case =
    Case { read: Some(-30), swept: Some(-30), open: 0, confirmed: false, has_rows: true };

fn decided(stream: &StreamPlan, case: &Case, wish: Wish) -> Due {
    let checkpoint = Checkpoint {
        generation: u64::from(case.read.is_some()),
        cursor: case.read.map(|h| hours(h).to_string()),
        read_at: case.read.map(hours),
        swept_at: case.swept.map(hours),
        confirmed: case.confirmed,
        ..Checkpoint::default()
    };
    let suspects = Suspects { inferred: case.open, ..Suspects::default() };
    let sweep = stream.deletions.sweep;
    let has_rows = case.has_rows;
    let about = About { checkpoint: &checkpoint, suspects: &suspects, has_rows, sweep };
    decide(stream, &about, wish, hours(0))
}

#[test]
fn a_stream_is_read_when_it_is_due() {
    let plan = plan();
    let stream = plan.stream("c").expect("a stream");
    let check = |read: i64, named, full_refresh, expected: bool| {
        let case = Case { read: Some(read), ..KNOWN };
        let wish = Wish { named, full_refresh, suspended: false };
        let due = decided(stream, &case, wish);
        assert_eq!(matches!(due, Due::Read { .. }), expected, "{read}: {due:?}");
    };
    check(-25, false, false, true);
    check(-24, false, false, true);
    check(-22, false, false, false);
    check(-1, false, false, false);
    check(-1, true, false, true);
    check(-1, false, true, true);
    // a clock that was wrong does not stop a stream for ever
    check(500, false, false, true);
}

#[test]
fn a_list_is_swept_when_that_is_due() {
    let plan = plan();
    let reading = |name: &str, case: &Case, wish| match decided(
        plan.stream(name).expect("a stream"),
        case,
        wish,
    ) {
        Due::Read { reading: Reading { whole, sweeps, confirms, .. }, .. } => {
            (whole, sweeps, confirms)
        }
        Due::Not(_) => panic!("due"),
    };
    let wish = Wish::default();
    let nothing = (false, false, false);
    assert_eq!(reading("c", &KNOWN, wish), nothing, "swept not long ago");
    let old = Case { swept: Some(-169), ..KNOWN };
    assert_eq!(reading("c", &old, wish), (true, true, false), "a week ago");
    let never = Case { swept: None, ..KNOWN };
    assert_eq!(reading("c", &never, wish), (true, true, false), "never");
    let open = Case { open: 1, ..KNOWN };
    assert_eq!(reading("c", &open, wish), (true, true, true), "a suspicion is confirmed");
    let twice = Case { open: 1, confirmed: true, ..KNOWN };
    assert_eq!(reading("c", &twice, wish), nothing, "but not in every run");
    let suspended = Wish { suspended: true, ..wish };
    assert_eq!(reading("c", &old, suspended), nothing, "permissions changed");
    let empty = Case { read: None, swept: None, has_rows: false, ..KNOWN };
    assert_eq!(reading("c", &empty, wish), nothing, "nothing can be missing");
    assert_eq!(reading("f", &KNOWN, wish), (false, true, false), "read completely in any case");
    assert_eq!(reading("n", &KNOWN, wish), (false, true, false), "each list that is read");
    assert_eq!(reading("n", &open, wish), (false, true, false), "no 20,000 lists for one suspect");
    assert_eq!(reading("n", &old, wish), (true, true, false), "all lists once a week");
    let full = Wish { full_refresh: true, ..wish };
    assert_eq!(reading("c", &KNOWN, full), (true, true, false));
    assert_eq!(
        decided(plan.stream("f").expect("f"), &KNOWN, full),
        Due::Read {
            reading: Reading { whole: true, anew: true, sweeps: true, confirms: false },
            resumes: false,
        }
    );
}
