//! Access tokens that expire.

use std::time::Duration;

use tests::api::PEOPLE;
use tests::bin::Said;
use tests::db;

use super::{GROUPS, Place};
use crate::pco::same_people;

fn unauthorized(place: &Place) -> usize {
    place.api.requests().iter().filter(|r| r.status == Some(401)).count()
}

#[test]
fn sixteen_lists_in_flight_renew_once() {
    let place = Place::new();
    let (access, refresh) = place.provider.grant();
    let expire = place.provider.expirer();
    // the groups come first, then all their members at once
    place.api.latency(Duration::from_millis(60));
    place.api.before(25, move |_| expire());
    let mut command = place.sync("groups_memberships", &refresh);
    let said = Said::run(command.env("PCO_ACCESS_TOKEN", access)).exits(0);
    assert_eq!(said.finished("groups_memberships")["status"], "succeeded");
    let stored = db::number(&place.db(), "SELECT count(*) FROM groups_memberships");
    assert_eq!(stored, u64::from(GROUPS));
    assert_eq!(place.renewals(), 1);
    assert!(unauthorized(&place) >= 4, "many were refused at once: {}", unauthorized(&place));
}

#[test]
fn a_token_that_expired_before_the_run_is_renewed_once() {
    let place = Place::new();
    let (access, refresh) = place.provider.grant();
    place.provider.expire();
    let mut command = place.sync("people_people,groups_memberships", &refresh);
    Said::run(command.env("PCO_ACCESS_TOKEN", access)).exits(0);
    same_people(&place.api, &place.db());
    assert_eq!((place.renewals(), unauthorized(&place)), (1, 1));
}

#[test]
fn a_token_is_renewed_before_its_time_is_over() {
    let place = Place::with_people(3_000);
    let (_, refresh) = place.provider.grant();
    place.provider.lifetime(Some(Duration::from_secs(2)));
    place.api.latency(Duration::from_millis(120));
    Said::run(&mut place.sync("people_people", &refresh)).exits(0);
    same_people(&place.api, &place.db());
    let requests = place.api.requests();
    let (first, last) = (requests.first().expect("requests"), requests.last().expect("requests"));
    // nine tenths of two seconds, and one to begin with; a slow machine may take longer in between
    let lives = (last.at - first.at).as_millis() / 1800;
    let renewals = place.renewals() as u128;
    assert!(lives >= 1 && (2..=lives + 2).contains(&renewals), "{renewals} in {lives} lives");
    assert!(unauthorized(&place) <= 1, "no token is used to its last moment");
    assert!(place.api.count(PEOPLE) >= 30);
}

#[test]
fn a_token_without_a_lifetime_is_renewed_when_it_is_refused() {
    let place = Place::new();
    let (_, refresh) = place.provider.grant();
    place.provider.lifetime(None);
    let expire = place.provider.expirer();
    place.api.before(5, move |_| expire());
    Said::run(&mut place.sync("people_people", &refresh)).exits(0);
    same_people(&place.api, &place.db());
    assert_eq!((place.renewals(), unauthorized(&place)), (2, 1));
}
