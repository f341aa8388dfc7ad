//! The schema's versions: which migrations there are, how their text reads on each engine, and what to do with a
//! database that has others. Forward only. Running them is the engines' part.

use crate::StoreError;

/// One step of the schema. Its text is never changed once it was released; databases remember its checksum.
#[derive(Debug)]
pub(crate) struct Migration {
    pub version: i64,
    pub name: &'static str,
    text: Text,
}

#[derive(Debug)]
enum Text {
    Both(&'static str),
    Each { sqlite: &'static str, postgres: &'static str },
}

pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, name: "one pool", text: Text::Both(include_str!("migrations/0001_one_pool.sql")) },
    Migration {
        version: 2,
        name: "event log",
        text: Text::Each {
            sqlite: include_str!("migrations/0002_event_log.sqlite.sql"),
            postgres: include_str!("migrations/0002_event_log.postgres.sql"),
        },
    },
    Migration {
        version: 3,
        name: "feed preferences",
        text: Text::Both(include_str!("migrations/0003_feed_preferences.sql")),
    },
    Migration { version: 4, name: "exposure", text: Text::Both(include_str!("migrations/0004_exposure.sql")) },
    Migration {
        version: 5,
        name: "picture upkeep",
        text: Text::Both(include_str!("migrations/0005_picture_upkeep.sql")),
    },
    Migration {
        version: 6,
        name: "exposure opened",
        text: Text::Both(include_str!("migrations/0006_exposure_opened.sql")),
    },
    Migration {
        version: 7,
        name: "member activity",
        text: Text::Both(include_str!("migrations/0007_member_activity.sql")),
    },
    Migration { version: 8, name: "translations", text: Text::Both(include_str!("migrations/0008_translations.sql")) },
    Migration {
        version: 9,
        name: "translation books",
        text: Text::Both(include_str!("migrations/0009_translation_books.sql")),
    },
    Migration { version: 10, name: "search", text: Text::Both(include_str!("migrations/0010_search.sql")) },
    Migration { version: 11, name: "asks", text: Text::Both(include_str!("migrations/0011_asks.sql")) },
    Migration {
        version: 12,
        name: "saved searches",
        text: Text::Both(include_str!("migrations/0012_saved_searches.sql")),
    },
    Migration {
        version: 13,
        name: "several nodes",
        text: Text::Both(include_str!("migrations/0013_several_nodes.sql")),
    },
];

/// The table of applied migrations, for both engines.
pub(crate) const VERSION_TABLE: &str = "
    CREATE TABLE IF NOT EXISTS schema_migrations (
        version    BIGINT NOT NULL PRIMARY KEY,
        name       TEXT   NOT NULL,
        checksum   TEXT   NOT NULL,
        applied_at BIGINT NOT NULL
    );";
pub(crate) const APPLIED: &str = "SELECT version, checksum FROM schema_migrations ORDER BY version";

/// The newest schema that this program knows.
pub fn schema_version() -> i64 {
    MIGRATIONS.last().map_or(0, |m| m.version)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

impl Migration {
    pub fn sql(&self, dialect: Dialect) -> String {
        dialect.translate(self.text_for(dialect))
    }

    /// BLAKE3 of the text as it is written, in hexadecimal.
    pub fn checksum(&self, dialect: Dialect) -> String {
        blake3::hash(self.text_for(dialect).as_bytes()).to_hex().to_string()
    }

    const fn text_for(&self, dialect: Dialect) -> &'static str {
        match (&self.text, dialect) {
            (Text::Both(text), _) => text,
            (Text::Each { sqlite, .. }, Dialect::Sqlite) => sqlite,
            (Text::Each { postgres, .. }, Dialect::Postgres) => postgres,
        }
    }
}

impl Dialect {
    /// SQLite: strict types, a single integer key is the row's own number, a table with a key of several columns is
    /// stored in its order. PostgreSQL: text sorts by code point, whatever the database's locale is.
    pub fn translate(self, text: &str) -> String {
        let statements = without_comments(text);
        let statements = statements.split(';').map(str::trim).filter(|s| !s.is_empty());
        let translated = statements.map(|statement| match self {
            Self::Sqlite => {
                let typed =
                    statement.replace("BIGINT", "INTEGER").replace("DOUBLE PRECISION", "REAL").replace("BYTES", "BLOB");
                let clustered = if typed.contains("PRIMARY KEY (") { ", WITHOUT ROWID" } else { "" };
                let options = if typed.starts_with("CREATE TABLE") { " STRICT" } else { "" };
                format!("{typed}{options}{}", if options.is_empty() { "" } else { clustered })
            }
            Self::Postgres => statement.replace(" TEXT", " TEXT COLLATE \"C\"").replace("BYTES", "BYTEA"),
        });
        translated.fold(String::new(), |all, statement| all + &statement + ";\n")
    }
}

fn without_comments(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_once("--").map_or(line, |(code, _)| code).trim_end());
    lines.filter(|line| !line.is_empty()).fold(String::new(), |all, line| all + line + "\n")
}

/// What a database still needs, given what it says was applied (version and checksum, in order).
pub(crate) fn pending(
    applied: &[(i64, String)],
    dialect: Dialect,
) -> Result<impl Iterator<Item = &'static Migration>, StoreError> {
    let newest = applied.last().map_or(0, |(version, _)| *version);
    if newest > schema_version() {
        return Err(StoreError::NewerSchema { found: newest, known: schema_version() });
    }
    for migration in MIGRATIONS.iter().filter(|m| m.version <= newest) {
        let same = applied.iter().any(|(v, sum)| *v == migration.version && *sum == migration.checksum(dialect));
        if !same {
            return Err(StoreError::ChangedMigration { version: migration.version, name: migration.name.into() });
        }
    }
    Ok(MIGRATIONS.iter().filter(move |m| m.version > newest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_reads_as_each_engine_wants_it() {
        let text = "CREATE TABLE a (\n  id BIGINT NOT NULL, -- the BIGINT; of it\n  t TEXT NOT NULL, b BYTES,\n  \
                    PRIMARY KEY (id, t)\n);\nCREATE INDEX i ON a (t);\nCREATE TABLE c (id BIGINT NOT NULL PRIMARY KEY);";
        assert_eq!(
            Dialect::Sqlite.translate(text),
            "CREATE TABLE a (\n  id INTEGER NOT NULL,\n  t TEXT NOT NULL, b BLOB,\n  PRIMARY KEY (id, t)\n) STRICT, \
             WITHOUT ROWID;\nCREATE INDEX i ON a (t);\nCREATE TABLE c (id INTEGER NOT NULL PRIMARY KEY) STRICT;\n"
        );
        assert!(Dialect::Postgres.translate(text).contains("t TEXT COLLATE \"C\" NOT NULL, b BYTEA"));
    }

    #[test]
    fn a_newer_or_a_changed_schema_is_refused() {
        let known: Vec<_> = MIGRATIONS.iter().map(|m| (m.version, m.checksum(Dialect::Sqlite))).collect();
        assert_eq!(pending(&known, Dialect::Sqlite).unwrap().count(), 0);
        assert_eq!(pending(&known[..1], Dialect::Sqlite).unwrap().next().unwrap().version, 2);

        let mut newer = known.clone();
        newer.push((schema_version() + 1, "?".into()));
        let refusal = pending(&newer, Dialect::Sqlite).err().unwrap();
        assert!(matches!(refusal, StoreError::NewerSchema { found, known } if found == known + 1));
        assert!(refusal.to_string().contains("written by a newer Kumara"));

        let mut changed = known;
        changed[0].1 = "another".into();
        assert!(matches!(pending(&changed, Dialect::Sqlite), Err(StoreError::ChangedMigration { version: 1, .. })));
    }
}
