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

/// Pages that wait for each other to be written together don't wait for ever.
#[test]
fn a_slow_source_takes_no_more_than_a_fast_one() {
    if !tests::postgres::is_here("memory::a_slow_source") {
        return;
    }
    let of = |people: u32, latency| {
        let (api, store) = (api(people), tests::store::Store::postgres());
        api.quota(1_000_000, std::time::Duration::from_secs(1));
        api.latency(std::time::Duration::from_millis(latency));
        let peak = peak_kib(store.sync(&api.url()).args(["--streams", "people_people"]));
        assert_eq!(store.number("SELECT count(*) FROM people_people"), u64::from(people));
        peak / 1024
    };
    let (small, large) = (of(3_000, 0), of(30_000, 40));
    println!("peak memory: {small} MiB for 3,000 people, {large} MiB for 30,000 that come slowly");
    assert!(large <= small + 24 && large < 90, "{small} MiB and {large} MiB");
}

#[test]
fn ten_thousand_partitions_take_no_more_than_one_thousand() {
    let dir = tempfile::tempdir().expect("a folder");
    let (small, large) = (of_partitions(1_000, dir.path()), of_partitions(10_000, dir.path()));
    println!("peak memory: {small} MiB for 1,000 partitions, {large} MiB for 10,000");
    // the database's page cache of 8 MiB is not full after a thousand
    assert!(large <= small + 10, "{small} MiB for 1,000, {large} MiB for 10,000");
}
