//! How much memory a run takes, and the worlds in which that is asked.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::json;

use crate::api::{ApiThread, Record};
use crate::bin::{Said, sync_pco};
use crate::db;

/// The largest resident size of a run, in KiB, as the kernel counts it. It only grows, so what it is at the
/// last page event is the peak up to there.
pub fn peak_kib(command: &mut Command) -> u64 {
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the engine starts");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let mut out = std::io::BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    let mut last = String::new();
    while std::io::BufRead::read_line(&mut out, &mut line).expect("the pipe works") > 0 {
        if let Some(now) = high_water(&status) {
            peak = peak.max(now);
        }
        last = std::mem::take(&mut line);
    }
    let output = child.wait_with_output().expect("it ends");
    let said = Said { code: output.status.code(), events: Vec::new(), stderr: last };
    said.exits(0);
    peak
}

/// The peak of a run over so many partitions of one record each, in MiB.
pub fn of_partitions(groups: u32, dir: &Path) -> u64 {
    let api = ApiThread::start();
    api.quota(1_000_000, Duration::from_secs(1));
    let list = "/groups/v2/groups";
    for id in 0..groups {
        let name = json!({ "name": format!("Group {id}") });
        api.insert(list, Record::new("Group", id, name));
        let role = json!({ "role": "member" });
        let membership = Record::new("Membership", id, role);
        api.insert(&format!("{list}/{id}/memberships"), membership);
    }
    let db = dir.join(format!("groups{groups}.db"));
    let peak = peak_kib(sync_pco(&api.url(), &db).args(["--streams", "groups_memberships"]));
    assert_eq!(db::number(&db, "SELECT count(*) FROM groups_memberships"), u64::from(groups));
    peak / 1024
}

fn high_water(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
