//! Relationships to many are replaced in their owner's commit, and only when they were sent.

use std::sync::Arc;

use super::bench::Bench;
use super::{Place, Row};

/// Owner, target and type of the pairs of a relationship of `people`.
async fn pairs(bench: &Bench, relationship: &str) -> Vec<[String; 3]> {
    let links = &bench.stream("people").table.links;
    let link = links.iter().find(|l| l.relationship == relationship).expect("it is declared");
    let text = |row: Row| {
        let texts: Vec<String> = row.into_iter().flatten().collect();
        texts.try_into().expect("three values")
    };
    bench.place.links(link).await.into_iter().map(text).collect()
}

fn pair(owner: &str, target: &str, kind: &str) -> [String; 3] {
    [owner, target, kind].map(str::to_owned)
}

pub(super) async fn they_come_and_go_with_their_owner(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    bench.put("people", r#"[{"id":1,"tags":["b","a","b"]},{"id":2,"tags":["a"]}]"#).await;
    let [a, b, other] = [pair("1", "a", ""), pair("1", "b", ""), pair("2", "a", "")];
    assert_eq!(pairs(&bench, "tags").await, [a.clone(), b, other.clone()], "each once");
    bench.put("people", r#"[{"id":1,"tags":["c","a"]}]"#).await;
    assert_eq!(pairs(&bench, "tags").await, [a, pair("1", "c", ""), other.clone()]);
    bench.put("people", r#"[{"id":1,"tags":[]}]"#).await;
    assert_eq!(pairs(&bench, "tags").await, [other], "emptied");
    bench.put("people", r#"[{"id":2,"tags":null}]"#).await;
    assert_eq!(pairs(&bench, "tags").await, [[""; 3]; 0], "sent, and nothing is in it");
    let friends = r#"[{"id":1,"friends":[{"type":"Person","id":7},{"type":"Robot","id":"7"}]}]"#;
    bench.put("people", friends).await;
    let both = [pair("1", "7", "Person"), pair("1", "7", "Robot")];
    assert_eq!(pairs(&bench, "friends").await, both, "the type tells them apart");
}

pub(super) async fn an_absent_relationship_changes_nothing(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    bench.put("people", r#"[{"id":1,"tags":["a"],"friends":[3]}]"#).await;
    let marked = "UPDATE people__tags SET _type = 'as it was'";
    let marked = place.execute(marked).await;
    bench.put("people", r#"[{"id":1,"name":"new","friends":[]}]"#).await;
    let kind = if marked { "as it was" } else { "" };
    assert_eq!(pairs(&bench, "tags").await, [pair("1", "a", kind)], "not sent, not touched");
    assert_eq!(pairs(&bench, "friends").await, [[""; 3]; 0]);
}

pub(super) async fn named_twice_the_last_counts(place: Arc<dyn Place>) {
    let bench = Bench::new(&place, &["people"]).await;
    bench.put("people", r#"[{"id":1,"tags":["a","b"],"tags":["c"]}]"#).await;
    assert_eq!(pairs(&bench, "tags").await, [pair("1", "c", "")], "as JSON parsers have it");
}
