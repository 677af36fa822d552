//! Records are made, changed and removed, and a lost answer does it once.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use engine_client::typed::Id;
use engine_client::{Auth, Verdict};
use futures::TryStreamExt;
use pco_client::Pco;
use pco_client::people::{Email, NewEmail, NewPerson, Person, PersonChange, PersonStatus};

use tests::gateway::{Gateway, Way};

use super::apis::shop::Shop;
use super::apis::shop::resources::NewCustomers;
use super::{pco, runtime};
use crate::mock::Mock;

/// Loses the answers to requests that change something.
struct Loser {
    gateway: Gateway,
    left: Arc<AtomicU32>,
}

impl Loser {
    fn before(url: &str) -> Self {
        let left = Arc::new(AtomicU32::new(0));
        let shared = Arc::clone(&left);
        let gateway = Gateway::before(url, move |method, _| {
            let take = |left: u32| left.checked_sub(1);
            let takes = || shared.fetch_update(Ordering::SeqCst, Ordering::SeqCst, take).is_ok();
            if method != "GET" && takes() { Way::Lose } else { Way::Pass }
        });
        Self { gateway, left }
    }

    /// So many answers are lost from now on.
    fn lose(&self, answers: u32) {
        self.left.store(answers, Ordering::SeqCst);
    }

    fn lost_all(&self) -> bool {
        self.left.load(Ordering::SeqCst) == 0
    }
}

#[test]
fn a_person_is_made_changed_and_removed() {
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    runtime().block_on(async {
        let pco = pco(&mock.url);
        let (people, emails) = (pco.people().people(), pco.people().emails());
        let born = jiff::civil::date(1815, 12, 10);
        let new =
            NewPerson::new().first_name("Trillian").birthdate(born).status("active").child(false);
        let made = people.create(new).await.expect("it is made");
        assert_eq!(made.first_name.as_deref(), Some("Trillian"));
        assert_eq!((made.birthdate, made.child), (Some(born), Some(false)));
        assert_eq!(made.status, Some(PersonStatus::Active));
        let address = NewEmail::new().address("ada@example.org");
        let email = emails.create(&made.id, address).await.expect("it is made");
        assert_eq!(email.person.as_ref(), Some(&made.id));
        let change = PersonChange::new().nickname("A").clear_birthdate();
        let changed = people.update(&made.id, change).await.expect("it is changed");
        assert_eq!(changed.nickname.as_deref(), Some("A"));
        assert_eq!((changed.birthdate, changed.first_name.as_deref()), (None, Some("Trillian")));
        let with: Vec<_> = people
            .list()
            .where_first_name("Trillian")
            .include_emails()
            .records()
            .try_collect()
            .await
            .expect("a list");
        let [one] = with.as_slice() else { panic!("one person is called so: {with:?}") };
        let came: Option<Email> = one.included(&email.id);
        assert_eq!(came.and_then(|email| email.address).as_deref(), Some("ada@example.org"));
        people.delete(&made.id).await.expect("it is removed");
        let gone = people.get(&made.id).await.expect_err("it is gone");
        assert_eq!(gone.verdict, Verdict::NotFound, "{gone}");
        let twice = people.delete(&made.id).await.expect_err("there is none to be removed");
        assert_eq!(twice.verdict, Verdict::NotFound, "{twice}");
    });
}

#[test]
fn what_the_api_refuses_is_told() {
    let mock = Mock::start(&["--records", "5", "--quota", "100000/1s"]);
    runtime().block_on(async {
        let pco = pco(&mock.url);
        let nobody = Id::<Person>::new("99");
        let change = PersonChange::new().nickname("A");
        let none = pco.people().people().update(&nobody, change).await.expect_err("no such person");
        assert_eq!((none.verdict, none.status), (Verdict::NotFound, Some(404)), "{none}");
        let address = NewEmail::new().address("x@example.org");
        let none = pco.people().emails().create(&nobody, address).await.expect_err("nor here");
        assert_eq!(none.status, Some(404), "{none}");
    });
}

/// How many people have a name.
async fn called(pco: &Pco, name: &str) -> Vec<Id<Person>> {
    let people = pco.people().people().list().where_first_name(name).records();
    let people: Vec<_> = people.try_collect().await.expect("a list");
    people.into_iter().map(|person| person.into_record().id).collect()
}

#[test]
fn a_lost_answer_leaves_one_person() {
    let mock = Mock::start(&["--records", "20", "--quota", "100000/1s"]);
    let loser = Loser::before(&mock.url);
    runtime().block_on(async {
        let (lossy, pco) = (pco(&loser.gateway.url), pco(&mock.url));
        loser.lose(1);
        let new = NewPerson::new().first_name("Zaphod");
        let lost = lossy.people().people().create(new).await.expect_err("nobody heard of it");
        assert_eq!((lost.verdict, lost.attempts), (Verdict::Unknown, 1), "{lost}");
        assert!(lost.to_string().contains("may have been done"), "{lost}");
        let found = called(&pco, "Zaphod").await;
        assert_eq!(found.len(), 1, "it was done once");
        // what is the same when done twice is sent again
        loser.lose(1);
        let change = PersonChange::new().nickname("G");
        let changed = lossy.people().people().update(&found[0], change).await;
        assert_eq!(changed.expect("it is sent again").nickname.as_deref(), Some("G"));
        loser.lose(1);
        lossy.people().people().delete(&found[0]).await.expect("gone is gone");
        assert!(loser.lost_all() && called(&pco, "Zaphod").await.is_empty());
    });
}

/// An API that knows a repeated request by its key.
#[test]
fn with_a_key_a_lost_answer_is_asked_for_again() {
    let mock = Mock::of("shop", &["--records", "20"]);
    let loser = Loser::before(&mock.url);
    runtime().block_on(async {
        let builder = Shop::builder(&loser.gateway.url).expect("an address").auth(Auth::None);
        let shop = Shop::new(builder.allow_private(true).build().expect("a client"));
        let customers = shop.resources().customers();
        let all = async || -> usize {
            let all: Vec<_> = customers.list().records().try_collect().await.expect("a list");
            all.len()
        };
        assert_eq!(all().await, 20);
        loser.lose(2);
        let new = NewCustomers::new("Zaphod").email("grace@example.org").newsletter(true);
        let made = customers.create(new).await.expect("it is asked for again");
        assert_eq!(made.name.as_deref(), Some("Zaphod"));
        assert!(loser.lost_all());
        assert_eq!(all().await, 21, "it was made once");
        // a key of one's own outlives the program that sent it
        let again = || NewCustomers::new("Trillian").idempotency_key("order-7");
        let first = customers.create(again()).await.expect("it is made");
        let second = customers.create(again()).await.expect("it is known");
        assert_eq!((first.id.clone(), all().await), (second.id.clone(), 22));
    });
}
