//! A database of a test's own.
#![expect(clippy::expect_used, reason = "a test has nobody to hand an error to")]

use std::{
    io::{self, Write},
    ops::Deref,
    process,
    sync::atomic::{AtomicU32, Ordering::Relaxed},
};

use kumara_model::Clock;
use tokio_postgres::NoTls;

use crate::{Database, DatabaseConfig};

/// Address of a PostgreSQL server on which tests may make and drop databases.
const SERVER: &str = "KUMARA_TEST_POSTGRES";
/// Which engine the tests of the crates above run on: `sqlite` (without it) or `postgres`.
const ENGINE: &str = "KUMARA_TEST_ENGINE";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestEngine {
    Sqlite,
    Postgres,
}

/// A new, migrated database that goes away with this value.
pub struct TestDatabase {
    database: Database,
    config: DatabaseConfig,
    _home: Home,
}

enum Home {
    Folder { _folder: tempfile::TempDir },
    Server { _database: ServerDatabase },
}

impl TestDatabase {
    pub async fn sqlite() -> Self {
        Self::on(TestEngine::Sqlite, Clock::system()).await.expect("SQLite is always there")
    }

    /// `None`, said plainly, where there is no server to test on.
    pub async fn postgres() -> Option<Self> {
        Self::on(TestEngine::Postgres, Clock::system()).await
    }

    /// On the engine that the environment names.
    pub async fn from_env() -> Self {
        Self::from_env_with(Clock::system()).await
    }

    pub async fn from_env_with(clock: Clock) -> Self {
        let engine = match std::env::var(ENGINE).as_deref() {
            Ok("postgres") => TestEngine::Postgres,
            _ => TestEngine::Sqlite,
        };
        Self::on(engine, clock).await.expect("KUMARA_TEST_ENGINE=postgres needs KUMARA_TEST_POSTGRES")
    }

    pub async fn on(engine: TestEngine, clock: Clock) -> Option<Self> {
        let (config, home) = match engine {
            TestEngine::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                (DatabaseConfig::sqlite(folder.path().join("kumara.db")), Home::Folder { _folder: folder })
            }
            TestEngine::Postgres => {
                let Ok(server) = std::env::var(SERVER) else {
                    // Past the test runner, which would keep it to itself.
                    let said =
                        writeln!(io::stderr(), "skipped: {SERVER} is not set, so there is no PostgreSQL to test on");
                    said.expect("a place to say it");
                    return None;
                };
                let database = ServerDatabase::create(&server).await;
                let config = DatabaseConfig::Postgres { url: database.url.clone(), pool: 8, replica: None };
                (config, Home::Server { _database: database })
            }
        };
        let database = Database::open(config.clone(), clock).await.expect("a new database");
        Some(Self { database, config, _home: home })
    }

    /// For opening the same database a second time, as another program would.
    pub fn config(&self) -> DatabaseConfig {
        self.config.clone()
    }
}

impl Deref for TestDatabase {
    type Target = Database;

    fn deref(&self) -> &Database {
        &self.database
    }
}

/// A database on the server, dropped with this value.
struct ServerDatabase {
    server: String,
    name: String,
    url: String,
}

impl ServerDatabase {
    async fn create(server: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("kumara_test_{}_{}", process::id(), COUNT.fetch_add(1, Relaxed));
        // A locale that sorts like a dictionary, so that a text column that forgot its collation is found out.
        run(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        run(
            server,
            &format!(
                "CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"
            ),
        )
        .await;
        let url = with_database(server, &name);
        Self { server: server.to_owned(), name, url }
    }
}

impl Drop for ServerDatabase {
    fn drop(&mut self) {
        let (server, sql) = (self.server.clone(), format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        // A drop can't await, and may itself run inside a runtime.
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(run(&server, &sql));
        });
        let _ = dropping.join();
    }
}

async fn run(server: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(server, NoTls).await.expect("the PostgreSQL test server");
    let serving = tokio::spawn(connection);
    client.batch_execute(sql).await.expect("making or dropping a test database");
    drop(client);
    let _ = serving.await;
}

/// The same server, another database.
fn with_database(url: &str, name: &str) -> String {
    let (address, settings) = url.split_once('?').map_or((url, None), |(address, rest)| (address, Some(rest)));
    let (scheme, place) = address.split_once("://").expect("an address with a scheme");
    let host = place.split_once('/').map_or(place, |(host, _)| host);
    let settings = settings.map(|s| format!("?{s}")).unwrap_or_default();
    format!("{scheme}://{host}/{name}{settings}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_database_of_an_address_is_changed() {
        assert_eq!(with_database("postgres://a:b@h:1/x?sslmode=disable", "t"), "postgres://a:b@h:1/t?sslmode=disable");
        assert_eq!(with_database("postgres://h", "t"), "postgres://h/t");
    }
}
