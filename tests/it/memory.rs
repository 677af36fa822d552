//! Memory is a few pages, however much there is to read.

use std::path::Path;
use std::process::Stdio;

use tests::bin::{Said, sync_pco};
use tests::db;

use crate::pco::api;

/// The largest resident size of a process that has just ended, in MiB, as its parent's kernel counted
/// (wait4(2) through GNU time would do; the shell's own `ulimit` can't be asked, so /proc is polled by
/// the engine's own page events).
fn peak_mib(people: u32, dir: &Path) -> u64 {
    let api = api(people);
    api.quota(1_000_000, std::time::Duration::from_secs(1));
    let db = dir.join(format!("{people}.db"));
    let mut command = sync_pco(&api.url(), &db);
    command.args(["--streams", "people_people"]).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the engine starts");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let mut out = std::io::BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    let mut last = String::new();
    // VmHWM only grows: what it is at a page event is the peak up to there
    while std::io::BufRead::read_line(&mut out, &mut line).expect("the pipe works") > 0 {
        if let Some(now) = high_water(&status) {
            peak = peak.max(now);
        }
        last = std::mem::take(&mut line);
    }
    let output = child.wait_with_output().expect("it ends");
    let said = Said { code: output.status.code(), events: Vec::new(), stderr: last };
    said.exits(0);
    assert_eq!(db::number(&db, "SELECT count(*) FROM people_people"), u64::from(people));
    peak / 1024
}

fn high_water(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[test]
fn a_hundred_thousand_people_take_no_more_than_ten_thousand() {
    let dir = tempfile::tempdir().expect("a folder");
    let (small, large) = (peak_mib(10_000, dir.path()), peak_mib(100_000, dir.path()));
    println!("peak memory: {small} MiB for 10,000 people, {large} MiB for 100,000");
    assert!(large < 64, "{large} MiB");
    assert!(large <= small + small / 4 + 2, "{small} MiB for 10,000, {large} MiB for 100,000");
}
