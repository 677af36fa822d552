//! Unions of parents, and records that several parents list.

use serde_json::json;
use tests::api::{Fault, Matcher, Me};

use super::World;

const UNION: &str = "streams:
  groups: { path: /groups, deletions: [sweep], fields: { name: text } }
  teams: { path: /teams, deletions: [sweep], fields: { name: text } }
  members:
    path: ['/groups/{group_id}/members', '/teams/{team_id}/members']
    parents: [groups, teams]
    deletions: [sweep, cascade]
    fields: { name: text }
";

/// Groups and teams of the same numbers, each with two members.
fn union(world: &World) {
    for (kind, letter) in [("groups", 'g'), ("teams", 't')] {
        for n in 1..=3 {
            world.thing(&format!("/{kind}"), &n.to_string());
            for member in ['a', 'b'] {
                world.thing(&format!("/{kind}/{n}/members"), &format!("{letter}{n}{member}"));
            }
        }
    }
}

#[test]
fn each_parent_of_a_union_has_children_of_its_own() {
    for world in World::each("each_parent_of_a_union_has_children_of_its_own", UNION) {
        union(&world);
        world.sync(&[]).exits(0);
        let rows = "SELECT id, group_id, team_id FROM members WHERE id IN ('g1a', 't1b', 't3a') \
                    ORDER BY id";
        assert_eq!(world.texts(rows), ["g1a 1 NULL", "t1b NULL 1", "t3a NULL 3"]);
        assert_eq!(world.alive("members").len(), 12, "{}", world.store.name());
        // the group with the number 1 goes, the team stays
        assert!(world.api.delete("/groups", "1"));
        world.api.remove_list("/groups/1/members");
        assert!(world.api.delete("/teams/2/members", "t2a"));
        let said = world.sync(&[]).exits(0);
        assert_eq!(world.gone("members"), ["g1a", "g1b", "t2a"], "{}", world.store.name());
        assert_eq!(said.finished("members")["deleted"], 3);
        assert_eq!((world.gone("groups"), world.gone("teams")), (vec!["1".into()], vec![]));
        assert_eq!(world.sync(&[]).exits(0).run_finished()["deleted"], 0);
    }
}

#[test]
fn parents_that_are_gone_while_they_are_listed_are_asked_for() {
    let test = "parents_that_are_gone_while_they_are_listed_are_asked_for";
    for world in World::each(test, UNION) {
        union(&world);
        world.sync(&[]).exits(0);
        let status = |status| Fault::Status(status, "{}".into(), Vec::new());
        // both still stand in their lists: the lists of children are not there, nor are they themselves
        world.api.fault(Matcher::path("/groups/3"), status(404), 2);
        world.api.fault(Matcher::path("/teams/2"), status(410), 2);
        let before = world.api.requests().len();
        let said = world.sync(&[]).exits(0);
        assert!(said.finished("members")["notes"].to_string().contains("gone"), "{said:?}");
        let log = world.api.requests();
        for parent in ["/groups/3", "/teams/2"] {
            assert!(log[before..].iter().any(|r| r.path == parent), "{parent} was not asked for");
        }
        assert_eq!(world.gone("members"), ["g3a", "g3b", "t2a", "t2b"], "{}", world.store.name());
        // what is there again lives again
        world.sync(&[]).exits(0);
        assert_eq!(world.alive("members").len(), 12);
        // a list that is gone although its parent is there is no proof
        world.api.fault(Matcher::path("/teams/2/members"), status(410), 1);
        let said = world.sync(&[]).exits(3);
        assert!(said.finished("members")["error"].to_string().contains("E0205"), "{said:?}");
        assert_eq!(world.gone("members"), [""; 0]);
    }
}

const SHARED: &str = "identity:
  get: /current/v2/me
  account: $.included[0].id
  permissions: [$.data.attributes.permissions]
streams:
  shelves: { path: /shelves, deletions: [sweep], fields: { name: text } }
  books:
    path: '/shelves/{shelf_id}/books'
    parents: [shelves]
    shared: true
    deletions: [sweep]
    fields: { name: text }
";

/// Three shelves; the first book stands on all of them, each other on one.
fn shelves(world: &World) {
    rights(world, "all");
    for n in 1..=3 {
        world.thing("/shelves", &n.to_string());
        let books = format!("/shelves/{n}/books");
        world.thing(&books, "b0");
        world.thing(&books, &format!("b{n}"));
    }
}

fn rights(world: &World, which: &str) {
    world.api.me(Me { account: "7".into(), permissions: json!(which) });
}

fn pairs(world: &World) -> Vec<String> {
    world.texts("SELECT books_id, shelf_id FROM books__shelves ORDER BY books_id, shelf_id")
}

#[test]
fn what_several_parents_list_is_stored_once_and_goes_with_the_last() {
    let test = "what_several_parents_list_is_stored_once_and_goes_with_the_last";
    for world in World::each(test, SHARED) {
        shelves(&world);
        world.sync(&[]).exits(0);
        assert_eq!(world.alive("books"), ["b0", "b1", "b2", "b3"], "{}", world.store.name());
        assert_eq!(pairs(&world), ["b0 1", "b0 2", "b0 3", "b1 1", "b2 2", "b3 3"]);
        // it leaves a shelf
        assert!(world.api.delete("/shelves/1/books", "b0"));
        let said = world.sync(&[]).exits(0);
        assert_eq!(said.run_finished()["deleted"], 0);
        assert_eq!(pairs(&world), ["b0 2", "b0 3", "b1 1", "b2 2", "b3 3"]);
        // a shelf goes with its books
        assert!(world.api.delete("/shelves", "2"));
        world.api.remove_list("/shelves/2/books");
        world.sync(&[]).exits(0);
        assert_eq!(world.gone("books"), ["b2"], "{}", world.store.name());
        // it leaves the last one
        assert!(world.api.delete("/shelves/3/books", "b0"));
        let said = world.sync(&[]).exits(0);
        assert_eq!(said.finished("books")["deleted"], 1);
        assert_eq!(world.gone("books"), ["b0", "b2"], "{}", world.store.name());
        // and stands on another one again
        world.thing("/shelves/1/books", "b0");
        world.sync(&[]).exits(0);
        assert_eq!(world.gone("books"), ["b2"]);
        assert!(pairs(&world).contains(&"b0 1".to_owned()));
    }
}

#[test]
fn other_rights_take_no_pairs_away() {
    for world in World::each("other_rights_take_no_pairs_away", SHARED) {
        shelves(&world);
        world.sync(&[]).exits(0);
        let before = pairs(&world);
        assert!(world.api.delete("/shelves/1/books", "b0"));
        assert!(world.api.delete("/shelves/3/books", "b3"));
        rights(&world, "few");
        let said = world.sync(&[]).exits(0);
        assert!(said.run_finished()["notes"].to_string().contains("permissions"), "{said:?}");
        assert_eq!(pairs(&world), before, "{}", world.store.name());
        assert_eq!(world.gone("books"), [""; 0]);
        // the same rights as in the run before: what is missing is missing
        world.sync(&[]).exits(0);
        assert_eq!(pairs(&world), ["b0 2", "b0 3", "b1 1", "b2 2"]);
        assert_eq!(world.gone("books"), ["b3"], "{}", world.store.name());
    }
}

const ONE_PATH: &str = "streams:
  groups: { path: /groups, deletions: [sweep], fields: { name: text } }
  teams: { path: /teams, deletions: [sweep], fields: { name: text } }
  notes:
    path: '/owners/{owner_id}/notes'
    parents: [groups, teams]
    deletions: [sweep, cascade]
    fields: { name: text }
";

#[test]
fn parents_with_one_path_and_one_key() {
    for world in World::each("parents_with_one_path_and_one_key", ONE_PATH) {
        for (kind, id) in [("groups", "1"), ("groups", "2"), ("teams", "1"), ("teams", "3")] {
            world.thing(&format!("/{kind}"), id);
        }
        for n in 1..=3 {
            world.thing(&format!("/owners/{n}/notes"), &format!("n{n}"));
        }
        world.sync(&[]).exits(0);
        assert_eq!(world.alive("notes"), ["n1", "n2", "n3"], "{}", world.store.name());
        // the team 1 still lists what the group 1 did; the group 2 was the only one
        assert!(world.api.delete("/groups", "1"));
        assert!(world.api.delete("/groups", "2"));
        for _ in 0..3 {
            world.sync(&[]).exits(0);
            assert_eq!(world.gone("notes"), ["n2"], "{}", world.store.name());
        }
        assert!(world.api.delete("/teams", "1"));
        world.sync(&[]).exits(0);
        assert_eq!(world.gone("notes"), ["n1", "n2"], "{}", world.store.name());
    }
}

#[test]
fn owners_stay_until_their_children_are_judged() {
    for world in World::each("owners_stay_until_their_children_are_judged", UNION) {
        union(&world);
        world.sync(&[]).exits(0);
        assert!(world.api.delete("/groups", "1"));
        world.api.remove_list("/groups/1/members");
        let forbidden = Fault::Status(403, r#"{"errors":[]}"#.into(), Vec::new());
        world.api.fault(Matcher::path("/teams/2/members"), forbidden, 100);
        world.sync(&["--hard-deletes"]).exits(3);
        assert_eq!(world.gone("groups"), ["1"], "{}", world.store.name());
        world.api.clear_faults();
        world.sync(&["--hard-deletes"]).exits(0);
        let left = world.alive("members");
        assert!(left.len() == 10 && !left.contains(&"g1a".to_owned()), "{left:?}");
        assert_eq!((world.gone("groups"), world.gone("members")), (vec![], vec![]));
    }
}

#[test]
fn what_was_listed_by_a_removed_parent_is_found() {
    for world in World::each("what_was_listed_by_a_removed_parent_is_found", SHARED) {
        shelves(&world);
        world.sync(&[]).exits(0);
        // in the run that finds a shelf to be gone, so are the books that stood only there
        assert!(world.api.delete("/shelves", "2"));
        world.api.remove_list("/shelves/2/books");
        world.sync(&["--hard-deletes"]).exits(0);
        assert_eq!(world.alive("shelves"), ["1", "3"], "{}", world.store.name());
        assert_eq!(world.alive("books"), ["b0", "b1", "b3"], "{}", world.store.name());
        // its pair with the shelf that was removed holds no book
        assert!(world.api.delete("/shelves/1/books", "b0"));
        assert!(world.api.delete("/shelves/3/books", "b0"));
        world.sync(&[]).exits(0);
        assert_eq!(world.gone("books"), ["b0"], "{}", world.store.name());
    }
}
