//! A database says which schema it has, and a program that does not know it keeps its hands off.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use kumara_model::Clock;
use kumara_store::{
    Database, StoreError, params, schema_version, statement,
    testing::{TestDatabase, TestEngine},
};
use rstest::rstest;

statement! {
    LIST_VERSIONS = "SELECT version FROM schema_migrations ORDER BY version";
    ADD_VERSION = "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES ($1, 'later', '', 0)";
    CHANGE_CHECKSUM = "UPDATE schema_migrations SET checksum = 'another' WHERE version = 1";
    DROP_VERSION = "DELETE FROM schema_migrations WHERE version = $1";
}

async fn versions(db: &Database) -> Vec<i64> {
    db.rows(&LIST_VERSIONS, params![]).await.unwrap().iter().map(|row| row.get(0).unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn a_newer_or_foreign_schema_is_refused_and_an_old_one_is_opened_again(
    #[values(TestEngine::Sqlite, TestEngine::Postgres)] engine: TestEngine,
) {
    let Some(db) = TestDatabase::on(engine, Clock::system()).await else { return };
    let known = versions(&db).await;
    assert!(known.is_sorted() && known.first() == Some(&1) && known.last() == Some(&schema_version()), "{known:?}");
    let again = Database::open(db.config(), Clock::system()).await.unwrap();
    assert_eq!(versions(&again).await, known, "nothing is applied twice");

    let newer = schema_version() + 1;
    db.write(move |tx| async move { tx.execute(&ADD_VERSION, params![newer]).await }).await.unwrap();
    let refusal = Database::open(db.config(), Clock::system()).await.err().unwrap();
    assert!(matches!(refusal, StoreError::NewerSchema { found, .. } if found == newer), "{refusal:?}");
    assert!(refusal.to_string().contains("newer Kumara"));

    db.write(move |tx| async move { tx.execute(&DROP_VERSION, params![newer]).await }).await.unwrap();
    db.write(|tx| async move { tx.execute(&CHANGE_CHECKSUM, params![]).await }).await.unwrap();
    let refusal = Database::open(db.config(), Clock::system()).await.err().unwrap();
    assert!(matches!(refusal, StoreError::ChangedMigration { version: 1, .. }), "{refusal:?}");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_named_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kumara.db");
    std::fs::write(&path, "dear diary, ".repeat(1_000)).unwrap();
    let config = kumara_store::DatabaseConfig::sqlite(&path);
    let refusal = Database::open(config, Clock::system()).await.err().unwrap();
    assert!(refusal.to_string().contains("not a database"), "{refusal}");
}
