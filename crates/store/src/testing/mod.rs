//! Fresh databases for tests.

use std::ops::Deref;

use kumara_model::Clock;

use crate::{Database, DatabaseConfig};

/// A new, migrated database that goes away with this value.
pub struct TestDatabase {
    database: Database,
    _folder: tempfile::TempDir,
}

impl TestDatabase {
    pub async fn sqlite() -> Self {
        Self::sqlite_with(Clock::system()).await
    }

    /// With a clock of the test's own.
    #[expect(clippy::expect_used, reason = "a test has nobody to hand an error to")]
    pub async fn sqlite_with(clock: Clock) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let database = Database::open(DatabaseConfig::sqlite(folder.path().join("kumara.db")), clock)
            .await
            .expect("a new database");
        Self { database, _folder: folder }
    }
}

impl Deref for TestDatabase {
    type Target = Database;

    fn deref(&self) -> &Database {
        &self.database
    }
}
