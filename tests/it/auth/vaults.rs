//! Every credential store keeps every promise; and `--credentials destination`.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use engine_client::{CredentialStore, FileCredentialStore, MemoryCredentialStore, Sealer};
use engine_sql::SqlCredentialStore;
use tests::conformance::credentials::{Vault, a_dead_holder_blocks_nobody, keep_all};
use tests::store::Store;

use super::stored::{files, forms, holds};
use super::{Place, run};
use crate::conformance::runs;

const KEY: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

fn sealer() -> Sealer {
    Sealer::from_text(&KEY.into()).expect("a key")
}

struct Memory(Arc<MemoryCredentialStore>);

#[async_trait]
impl Vault for Memory {
    fn name(&self) -> &'static str {
        "memory"
    }
    async fn open(&self) -> Arc<dyn CredentialStore> {
        self.0.clone()
    }
    async fn age(&self, _: &str) {}
}

struct File(PathBuf);

#[async_trait]
impl Vault for File {
    fn name(&self) -> &'static str {
        "file"
    }
    async fn open(&self) -> Arc<dyn CredentialStore> {
        Arc::new(FileCredentialStore::new(&self.0, sealer()).expect("a folder"))
    }
    async fn age(&self, _: &str) {}
}

struct Sql(Store);

#[async_trait]
impl Vault for Sql {
    fn name(&self) -> &'static str {
        self.0.name()
    }
    async fn open(&self) -> Arc<dyn CredentialStore> {
        let store = match &self.0 {
            Store::Sqlite(_) => SqlCredentialStore::sqlite(&self.0.path(), sealer()).await,
            Store::Postgres(_) => {
                let url = self.0.to().parse().expect("an address");
                SqlCredentialStore::postgres(&url, "public", sealer()).await
            }
        };
        Arc::new(store.expect("it opens"))
    }
    async fn age(&self, name: &str) {
        let sql = format!("UPDATE _engine_credentials SET locked_until = 1 WHERE name = '{name}'");
        let store = match &self.0 {
            Store::Sqlite(folder) => Some(folder.path().join("x.db")),
            Store::Postgres(_) => None,
        };
        match store {
            Some(path) => {
                let aged = tokio::task::spawn_blocking(move || tests::db::execute(&path, &sql));
                aged.await.expect("no panic");
            }
            None => tokio::task::block_in_place(|| {
                std::thread::scope(|scope| scope.spawn(|| self.0.execute(&sql)).join())
                    .expect("no panic");
            }),
        }
    }
}

#[test]
fn memory_and_files_keep_all_promises() {
    let dir = tempfile::tempdir().expect("a folder");
    runs(async {
        keep_all(&Memory(Arc::default())).await;
        keep_all(&File(dir.path().join("one"))).await;
    });
}

#[test]
fn databases_keep_all_promises() {
    for store in Store::each("auth::vaults::databases_keep_all_promises") {
        let vault = Arc::new(Sql(store));
        runs(async {
            keep_all(vault.as_ref()).await;
            a_dead_holder_blocks_nobody(vault.clone()).await;
        });
    }
}

#[test]
fn tokens_in_the_destination() {
    for store in Store::each("auth::vaults::tokens_in_the_destination") {
        let place = Place::new();
        let (access, refresh) = place.provider.grant();
        let engine = |line: &str| {
            let mut command = place.engine(line);
            command.env("ENGINE_CREDENTIALS", "destination").env("ENGINE_KEY", KEY);
            command.env("PCO_REFRESH_TOKEN", &refresh).args(["--to", &store.to()]);
            command
        };
        let get = "get --connector pco people_people 1";
        run(&mut engine(get), 0);
        run(&mut engine("sync --connector pco --streams people_people"), 0);
        run(&mut engine(get), 0);
        assert_eq!(place.renewals(), 1, "{}", store.name());
        let status = run(&mut engine("auth status --connector pco --output json"), 0);
        assert!(status.contains("\"in_use\":true"), "{status}");
        assert!(!place.home.path().join("state/engine/credentials").exists());
        let table = match &store {
            Store::Sqlite(_) => "_engine_credentials",
            Store::Postgres(_) => "pco._engine_credentials",
        };
        let sealed = store.rows(&format!("SELECT sealed FROM {table}"));
        let now = place.provider.refresh_tokens();
        let shown = sealed.concat().concat();
        let mut bytes = vec![shown.clone().into_bytes()];
        if let Store::Sqlite(folder) = &store {
            bytes.extend(files(folder.path()).iter().map(|p| std::fs::read(p).expect("readable")));
        }
        for secret in [&access, &refresh, &now[0]] {
            for form in forms(secret) {
                assert!(bytes.iter().all(|bytes| !holds(bytes, &form)), "{form}");
            }
        }
        let other = KEY.replace("AQEB", "AgEB");
        let said = run(engine(get).env("ENGINE_KEY", other), 4);
        assert!(said.contains("ENGINE_KEY"), "{said}");
        let said = run(engine(get).env_remove("ENGINE_KEY"), 2);
        assert!(said.starts_with("error[E0017]"), "{said}");
        let after = store.rows(&format!("SELECT sealed FROM {table}")).concat().concat();
        assert_eq!(after, shown, "nothing was overwritten");
        run(&mut engine("auth logout --connector pco"), 0);
        assert!(run(&mut engine("auth status --connector pco"), 0).contains("no token is stored"));
    }
}

#[test]
fn files_of_rows_keep_no_tokens() {
    let place = Place::new();
    let mut command = place.engine("sync --connector pco --to jsonl:out");
    command.args(["--credentials", "destination"]).env("ENGINE_KEY", KEY);
    let said = run(&mut command, 2);
    assert!(said.starts_with("error[E0017]") && said.contains("files"), "{said}");
}
