//! Memory is a few pages, however much there is to read.

use std::path::Path;

use tests::bin::sync_pco;
use tests::db;
use tests::peak::{of_partitions, peak_kib};

use crate::pco::api;

fn of_people(people: u32, dir: &Path) -> u64 {
    let api = api(people);
    api.quota(1_000_000, std::time::Duration::from_secs(1));
    let db = dir.join(format!("{people}.db"));
    let peak = peak_kib(sync_pco(&api.url(), &db).args(["--streams", "people_people"]));
    assert_eq!(db::number(&db, "SELECT count(*) FROM people_people"), u64::from(people));
    peak / 1024
}

#[test]
fn a_hundred_thousand_people_take_no_more_than_ten_thousand() {
    let dir = tempfile::tempdir().expect("a folder");
    let (small, large) = (of_people(10_000, dir.path()), of_people(100_000, dir.path()));
    println!("peak memory: {small} MiB for 10,000 people, {large} MiB for 100,000");
    assert!(large < 64, "{large} MiB");
    assert!(large <= small + small / 4 + 2, "{small} MiB for 10,000, {large} MiB for 100,000");
}

#[test]
fn ten_thousand_partitions_take_no_more_than_one_thousand() {
    let dir = tempfile::tempdir().expect("a folder");
    let (small, large) = (of_partitions(1_000, dir.path()), of_partitions(10_000, dir.path()));
    println!("peak memory: {small} MiB for 1,000 partitions, {large} MiB for 10,000");
    // the database's page cache of 8 MiB is not full after a thousand
    assert!(large <= small + 10, "{small} MiB for 1,000, {large} MiB for 10,000");
}
