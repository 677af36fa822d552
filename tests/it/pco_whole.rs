//! All of Planning Center at once, against a fake of it that is made of the same manifest: related data,
//! every table, every reference; and a user who may not see all of it.

use std::path::Path;
use std::time::Duration;

use engine_mock::{Oddities, Options, Server};
use engine_plan::{Plan, StreamPlan};
use serde_json::Value;
use tests::bin::{Said, root, sync_pco};
use tests::db;

/// A fake Planning Center on loopback.
struct Fake {
    plan: Plan,
    url: String,
    _runtime: tokio::runtime::Runtime,
    _server: Server,
}

impl Fake {
    fn start(options: Options) -> Self {
        let folder = root().join("connectors/pco");
        let source =
            engine_manifest::locate(&folder.display().to_string(), &[], &[]).expect("a folder");
        let plan = engine_plan::read(&source).plan.expect("no mistakes");
        let odd = Oddities::of(&source).expect("oddities");
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let options = Options { quota: Some((1_000_000, Duration::from_secs(1))), ..options };
        let server = engine_mock::serve(plan.clone(), odd, options);
        let server = runtime.block_on(server).expect("a server");
        Self { plan, url: server.url(), _runtime: runtime, _server: server }
    }

    fn sync(&self, db: &Path) -> Said {
        Said::run(sync_pco(&self.url, db).arg("--all"))
    }
}

/// A column of a table, and the tables of which one has its values as keys.
struct Reference {
    table: String,
    column: String,
    to: Vec<String>,
}

/// Every reference that must lead somewhere: parents, owners, relationships that are not said to dangle.
fn references(plan: &Plan, stream: &StreamPlan) -> Vec<Reference> {
    let own = |column: &str, to: Vec<String>| Reference {
        table: stream.name.clone(),
        column: column.to_owned(),
        to,
    };
    let mut all = Vec::new();
    let single = stream.parents().count() == 1;
    for (_, link) in stream.parents().filter(|_| single && stream.table.members.is_empty()) {
        let (variable, _) = link.variables.last().expect("a variable");
        all.push(own(variable, vec![link.stream.clone()]));
    }
    if let (Some(owner), Some((host, _))) = (&stream.owner, stream.via.first()) {
        all.push(own(&owner.column, vec![host.clone()]));
    }
    for relation in stream.relations.iter().filter(|r| !r.dangling && r.types.is_empty()) {
        let column = format!("{}_id", relation.name);
        match relation.many {
            false => all.push(own(&column, relation.to.clone())),
            true => {
                let table = format!("{}__{}", stream.name, relation.name);
                all.push(Reference { table, column, to: relation.to.clone() });
            }
        }
    }
    let feeds = plan.fed_by(&stream.name).map(|(_, feed)| feed.column.clone());
    let feeds: Vec<String> = feeds.collect();
    all.retain(|reference| !feeds.contains(&reference.column));
    all
}

/// How many values lead nowhere.
fn astray(db: &Path, reference: &Reference) -> u64 {
    let Reference { table, column, to } = reference;
    let there = to
        .iter()
        .map(|to| format!("NOT EXISTS (SELECT 1 FROM \"{to}\" o WHERE o.id = t.\"{column}\")"));
    let there: Vec<String> = there.collect();
    let sql = format!(
        "SELECT count(*) FROM \"{table}\" t WHERE t.\"{column}\" IS NOT NULL AND {}",
        there.join(" AND ")
    );
    db::number(db, &sql)
}

fn statuses(said: &Said, status: &str) -> Vec<String> {
    let of = |e: &&Value| e["event"] == "stream.finished" && e["status"] == status;
    let names =
        said.events.iter().filter(of).map(|e| e["stream"].as_str().unwrap_or("").to_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn every_table_is_filled_every_reference_leads_somewhere_and_a_second_run_writes_nothing() {
    let fake = Fake::start(Options { records: Some(60), ..Options::default() });
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("pco.db");
    let first = fake.sync(&db).exits(0);
    let succeeded = statuses(&first, "succeeded");
    assert_eq!(succeeded.len(), fake.plan.streams.len(), "{:?}", statuses(&first, "failed"));
    let mut wrong = Vec::new();
    let mut requests = std::collections::BTreeMap::new();
    for stream in &fake.plan.streams {
        let name = &stream.name;
        if db::number(&db, &format!("SELECT count(*) FROM \"{name}\"")) == 0 {
            wrong.push(format!("{name} is empty"));
        }
        let (living, dead) = (
            db::number(&db, &format!("SELECT count(*) FROM \"{name}_live\"")),
            db::number(&db, &format!("SELECT count(*) FROM \"{name}\" WHERE _deleted_at IS NULL")),
        );
        if living != dead {
            wrong.push(format!("{name}_live has {living} rows, {dead} live"));
        }
        for reference in references(&fake.plan, stream) {
            let lost = astray(&db, &reference);
            if lost > 0 {
                let Reference { table, column, to } = reference;
                wrong.push(format!("{lost} of {table}.{column} lead to none of {to:?}"));
            }
        }
        let product = stream.product.clone().unwrap_or_default();
        let count = first.finished(name)["requests"].as_u64().unwrap_or(0);
        *requests.entry(product).or_insert(0u64) += count;
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // each product is asked, and the sum is what the run says
    assert_eq!(requests.len(), 11, "{requests:?}");
    let all = first.run_finished()["requests"].as_u64();
    assert_eq!(Some(requests.values().sum::<u64>()), all, "{requests:?}");
    let second = fake.sync(&db).exits(0);
    assert_eq!(second.run_finished()["written"], 0, "{:?}", written(&second));
    assert_eq!(second.run_finished()["deleted"], 0);
    let again = second.run_finished()["requests"].as_u64();
    assert!(again < all.map(|all| all / 2), "{again:?} of {all:?} requests for nothing new");
}

fn written(said: &Said) -> Vec<&Value> {
    said.events.iter().filter(|e| e["event"] == "stream.finished" && e["written"] != 0).collect()
}

#[test]
fn a_user_with_fewer_rights_loses_streams_and_no_rows() {
    let whole = Fake::start(Options { records: Some(300), ..Options::default() });
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("pco.db");
    let streams =
        "giving_*,groups_groups,groups_memberships,people_people,people_campuses,people_emails";
    let run = |fake: &Fake| Said::run(sync_pco(&fake.url, &db).args(["--streams", streams]));
    run(&whole).exits(0);
    let rows = |table: &str| {
        db::number(&db, &format!("SELECT count(*) FROM {table} WHERE _deleted_at IS NULL"))
    };
    let tables = ["giving_donations", "groups_groups", "groups_memberships", "people_campuses"];
    let before: Vec<u64> = tables.iter().map(|table| rows(table)).collect();
    let limited = Fake::start(Options {
        records: Some(300),
        deny: vec![
            ("/giving/".into(), "no_access".into()),
            ("/people/v2/campuses".into(), "forbidden".into()),
        ],
        few: vec![("/groups/".into(), 3)],
        ..Options::default()
    });
    // twice: what one reading only suspects, the second would prove
    for _ in 0..2 {
        let said = run(&limited).exits(6);
        let forbidden = statuses(&said, "forbidden");
        assert!(forbidden.iter().any(|s| s == "people_campuses"), "{forbidden:?}");
        let giving = |s: &&String| s.starts_with("giving_");
        let failed = statuses(&said, "failed");
        assert!(!failed.iter().any(|s| s.starts_with("giving_")), "{failed:?}");
        assert!(forbidden.iter().filter(giving).count() > 5, "{forbidden:?}");
        let error = said.finished("giving_donations")["error"].to_string();
        assert!(error.contains("TRASH_PANDA") && error.contains("Access to Giving"), "{error}");
        let error = said.finished("people_campuses")["error"].to_string();
        assert!(error.contains("cannot read this collection"), "which vertex it was: {error}");
        assert_eq!(said.finished("people_people")["status"], "succeeded");
        assert_eq!(said.run_finished()["deleted"], 0);
    }
    let after: Vec<u64> = tables.iter().map(|table| rows(table)).collect();
    assert_eq!(before, after, "nothing is deleted for want of rights");
}

/// The blocks of SQL in the connector's README.
fn queries() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("connectors/pco/README.md")).expect("a README");
    let blocks = text.split("```sql\n").skip(1);
    blocks.map(|b| b.split("```").next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_queries_of_the_readme_give_rows() {
    let fake = Fake::start(Options { records: Some(40), ..Options::default() });
    let dir = tempfile::tempdir().expect("a folder");
    let db = dir.path().join("pco.db");
    let streams = "people_people,people_emails,people_campuses,giving_donations,giving_designations,\
                   giving_funds";
    Said::run(sync_pco(&fake.url, &db).args(["--streams", streams])).exits(0);
    let [added, giving] = queries().try_into().expect("two queries");
    // the fake's people were added when its world began; some of them are brought to the present
    db::execute(
        &db,
        "UPDATE people_people SET created_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', 'start of month') \
         WHERE CAST(id AS INTEGER) <= 7",
    );
    let people = db::rows(&db, &added);
    assert_eq!(people.len(), 7, "{people:?}");
    let filled = |at: usize| people.iter().any(|row| row.get(at).is_some_and(|c| !c.is_empty()));
    assert!((0..4).all(filled), "name, day, primary e-mail, campus: {people:?}");
    let months = db::rows(&db, &giving);
    let cents = |row: &Vec<String>| row.last().and_then(|c| c.parse::<f64>().ok());
    assert!(months.len() > 1 && months.iter().all(|row| cents(row).is_some()), "{months:?}");
    let sum: f64 = months.iter().filter_map(cents).sum();
    let all = "SELECT sum(d.amount_cents) / 100.0 FROM giving_designations_live d \
               JOIN giving_donations_live g ON g.id = d.donation_id \
               WHERE g.payment_status = 'succeeded' AND NOT g.refunded";
    let all: f64 = db::one(&db, all).parse().expect("a number");
    assert!((sum - all).abs() < 0.01, "{sum} of {all}");
}
