//! The same in one process: tasks that share a client, stores that fail or are written to by others.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{
    Auth, Client, CredentialStore, Held, Kept, MemoryCredentialStore, OAuth2, Outgoing, Permit,
    Request, Response, StoreError, Transport, TransportError, Verdict,
};
use secrecy::{ExposeSecret, SecretString};

use crate::conformance::runs;

/// A server in memory: numbered tokens, the last of which is good.
#[derive(Debug, Default)]
struct Server {
    issued: AtomicU64,
    renewals: AtomicUsize,
    refresh: Mutex<HashSet<String>>,
    /// Answers hold no refresh token.
    silent: bool,
    lost: AtomicUsize,
}

impl Server {
    fn new(silent: bool) -> Arc<Self> {
        let server = Self { silent, ..Self::default() };
        server.refresh.lock().expect("ours").insert("refresh-0".into());
        Arc::new(server)
    }

    fn token(&self, body: &str) -> (u16, String) {
        self.renewals.fetch_add(1, SeqCst);
        let mut good = self.refresh.lock().expect("ours");
        let sent = url::form_urlencoded::parse(body.as_bytes()).find(|(n, _)| n == "refresh_token");
        let sent = sent.map(|(_, value)| value.into_owned()).unwrap_or_default();
        if !good.contains(&sent) {
            return (400, r#"{"error":"invalid_grant"}"#.into());
        }
        let n = self.issued.fetch_add(1, SeqCst) + 1;
        if self.silent {
            return (200, format!(r#"{{"access_token":"access-{n}"}}"#));
        }
        good.remove(&sent);
        good.insert(format!("refresh-{n}"));
        let pair = format!(r#""access_token":"access-{n}","refresh_token":"refresh-{n}""#);
        (200, format!("{{{pair},\"expires_in\":3600}}"))
    }
}

#[async_trait]
impl Transport for Server {
    async fn send(&self, _: &mut Permit, out: Outgoing) -> Result<Response, TransportError> {
        tokio::time::sleep(Duration::from_millis(20)).await; // so that many are on their way at once
        let (status, body) = if out.url.path() == "/token" {
            self.token(&String::from_utf8_lossy(&out.body))
        } else {
            let sent = out.headers["authorization"].to_str().expect("a token").to_owned();
            let good = format!("Bearer access-{}", self.issued.load(SeqCst));
            (if sent == good { 200 } else { 401 }, r#"{"ok":true}"#.to_owned())
        };
        if out.url.path() == "/token" && self.lost.load(SeqCst) > 0 {
            self.lost.fetch_sub(1, SeqCst);
            let what = "the connection was closed".to_owned();
            return Err(TransportError::passing(what));
        }
        let headers = reqwest::header::HeaderMap::new();
        Ok(Response { status, headers, body: body.into() })
    }
}

fn client(server: &Arc<Server>, store: &Arc<dyn CredentialStore>) -> Client {
    let oauth = OAuth2 {
        token_url: "/token".into(),
        client_id: "me".into(),
        refresh_token: Some("refresh-0".into()),
        ..OAuth2::default()
    };
    let client = Client::builder("https://api.example").expect("an address");
    let client = client.auth(Auth::OAuth2(Box::new(oauth))).transport(server.clone());
    client.credentials(store.clone(), "one").concurrency(64).build().expect("a client")
}

async fn ask(client: &Client) -> Result<(), engine_client::Error> {
    client.get_json::<serde_json::Value>(&Request::get("/x")).await.map(drop)
}

async fn ask_sixteen(client: &Client) -> Vec<Result<(), engine_client::Error>> {
    let tasks = (0..16).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { ask(&client).await })
    });
    let mut all = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        all.push(task.await.expect("no panic"));
    }
    all
}

fn memory() -> Arc<dyn CredentialStore> {
    Arc::new(MemoryCredentialStore::default())
}

#[test]
fn sixteen_tasks_renew_once() {
    runs(async {
        let (server, store) = (Server::new(false), memory());
        let client = client(&server, &store);
        for round in 1..=3 {
            assert!(ask_sixteen(&client).await.iter().all(Result::is_ok));
            assert_eq!(server.renewals.load(SeqCst), round);
            // the server takes the token back: sixteen are refused at once
            server.issued.fetch_add(10, SeqCst);
        }
    });
}

#[test]
fn sixteen_tasks_are_refused_once() {
    runs(async {
        let (server, store) = (Server::new(false), memory());
        server.refresh.lock().expect("ours").clear();
        let client = client(&server, &store);
        for _ in 0..2 {
            for end in ask_sixteen(&client).await {
                assert_eq!(end.expect_err("refused").verdict, Verdict::Reconnect);
            }
        }
        assert_eq!(server.renewals.load(SeqCst), 1, "no is no");
    });
}

#[test]
fn an_answer_without_a_refresh_token_leaves_the_old_one() {
    runs(async {
        let (server, store) = (Server::new(true), memory());
        let client = client(&server, &store);
        for _ in 0..3 {
            ask(&client).await.expect("a token");
            server.issued.fetch_add(10, SeqCst);
        }
        assert_eq!(server.renewals.load(SeqCst), 3);
    });
}

#[test]
fn two_clients_share_what_is_stored() {
    runs(async {
        let (server, store) = (Server::new(false), memory());
        let (one, two) = (client(&server, &store), client(&server, &store));
        let (first, second) = tokio::join!(ask_sixteen(&one), ask_sixteen(&two));
        assert!(first.iter().chain(&second).all(Result::is_ok));
        assert_eq!(server.renewals.load(SeqCst), 1);
        assert!(one.credential().await.expect("readable").is_some_and(|c| c.is_current));
        assert!(two.forget_credential().await.expect("writable"));
        assert_eq!(one.credential().await.expect("readable"), None);
    });
}

/// A store that misbehaves.
#[derive(Debug, Default)]
struct Shaky {
    inner: MemoryCredentialStore,
    /// Writes that fail.
    failing: AtomicUsize,
    /// Writes that another one comes before.
    raced: AtomicUsize,
    writes: AtomicUsize,
}

#[async_trait]
impl CredentialStore for Shaky {
    async fn read(&self, name: &str) -> Result<Option<Kept>, StoreError> {
        self.inner.read(name).await
    }

    async fn swap(
        &self,
        name: &str,
        expected: u64,
        value: Option<&SecretString>,
    ) -> Result<bool, StoreError> {
        self.writes.fetch_add(1, SeqCst);
        let spend = |count: &AtomicUsize| {
            count.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1)).is_ok()
        };
        if spend(&self.failing) {
            let cause = "no space left".to_owned();
            return Err(StoreError { place: "here".into(), cause, transient: true });
        }
        if spend(&self.raced) {
            let other = SecretString::from("another's");
            assert!(self.inner.swap(name, expected, Some(&other)).await.expect("memory"));
        }
        self.inner.swap(name, expected, value).await
    }

    async fn lock(&self, name: &str) -> Result<Held, StoreError> {
        self.inner.lock(name).await
    }
}

#[test]
fn a_token_that_is_not_stored_is_not_used_and_not_lost() {
    runs(async {
        let server = Server::new(false);
        let shaky = Arc::new(Shaky { failing: AtomicUsize::new(1), ..Shaky::default() });
        let store: Arc<dyn CredentialStore> = shaky.clone();
        let client = client(&server, &store);
        let error = ask(&client).await.expect_err("it could not be stored");
        assert!(error.cause.contains("no space left"), "{error}");
        assert_eq!(error.verdict, Verdict::Retry, "it may go better next time");
        assert!(shaky.read("one at https://api.example").await.expect("memory").is_none());
        // the server gives a token for a refresh token once: it is stored now
        ask(&client).await.expect("the token of before");
        assert_eq!((server.renewals.load(SeqCst), shaky.writes.load(SeqCst)), (1, 2));
    });
}

#[test]
fn a_token_just_obtained_wins_over_what_others_wrote() {
    runs(async {
        let server = Server::new(false);
        let shaky = Arc::new(Shaky { raced: AtomicUsize::new(2), ..Shaky::default() });
        let store: Arc<dyn CredentialStore> = shaky.clone();
        ask(&client(&server, &store)).await.expect("stored in the end");
        let kept = shaky.read("one at https://api.example").await.expect("memory");
        let kept = kept.expect("something is stored");
        assert!(kept.value.expose_secret().contains("refresh-1"));
        assert_eq!(kept.version, 3, "versions only grow");
        let all = Arc::new(Shaky { raced: AtomicUsize::new(100), ..Shaky::default() });
        let (store, server): (Arc<dyn CredentialStore>, _) = (all, Server::new(false));
        let error = ask(&client(&server, &store)).await.expect_err("never stored");
        assert_eq!(error.verdict, Verdict::Retry, "{error}");
    });
}

#[test]
fn a_lost_answer_is_named_in_the_refusal() {
    runs(async {
        let (server, store) = (Server::new(false), memory());
        server.lost.store(1, SeqCst);
        let error = ask(&client(&server, &store)).await.expect_err("the new token is lost");
        assert_eq!(error.verdict, Verdict::Reconnect);
        assert!(error.cause.contains("lost"), "{error}");
        assert_eq!(server.renewals.load(SeqCst), 2);
    });
}
