//! The same promises on PostgreSQL: real servers that the tests start and stop themselves.

use tests::api::PEOPLE;
use tests::bin::{Said, sync_pco_to};
use tests::postgres::{Database, Server, is_here};

use crate::pco::api;

fn people(api: &tests::api::ApiThread, db: &Database) -> Said {
    let to = format!("{}&schema=pco", db.url());
    Said::run(sync_pco_to(&api.url(), &to).args(["--streams", "people_people"]))
}

#[test]
fn a_first_sync_and_a_second() {
    if !is_here("postgres::a_first_sync_and_a_second") {
        return;
    }
    let (api, db) = (api(730), Server::shared().database());
    let first = people(&api, &db).exits(0);
    assert_eq!(first.finished("people_people")["written"], 730);
    assert_eq!(db.number("SELECT count(*) FROM pco.people_people"), 730);
    let requests = api.count(PEOPLE);
    let second = people(&api, &db).exits(0);
    assert_eq!(second.run_finished()["written"], 0);
    assert!(api.count(PEOPLE) - requests <= 2, "an unchanged source costs at most two requests");
}
