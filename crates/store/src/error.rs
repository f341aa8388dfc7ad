//! What can go wrong in the store. A feature turns these into answers: `Busy` into 503 with `Retry-After`,
//! `Unique` into its own conflict, everything else into an internal error.

use std::{error::Error, io, path::PathBuf, sync::Arc};

use kumara_model::BlobHash;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A bounded queue or pool is full. Nothing was done; the caller may try again shortly.
    #[error("the database is busy")]
    Busy,
    /// The named statement would have made a second row with one key.
    #[error("`{0}` would make a second row with one key")]
    Unique(&'static str),
    /// On PostgreSQL, other transactions got in the way as often as is tried.
    #[error("other transactions kept getting in the way")]
    Serialization,
    #[error("the database is closed")]
    Closed,

    /// A `Tx` was kept and used after its transaction.
    #[error("the transaction has ended")]
    Ended,
    #[error("the transaction may only read")]
    ReadOnly,
    /// A transaction waits for nobody: it would hold up every other writer.
    #[error("a transaction awaited something else than its Tx")]
    Awaited,
    /// PostgreSQL goes on with nothing after a failed statement, so neither engine does.
    #[error("an earlier statement of this transaction had failed")]
    Failed,
    #[error("the work inside a transaction panicked")]
    Panicked,

    #[error("`{statement}` failed: {source}")]
    Sql { statement: &'static str, source: Cause },
    /// The commit failed: of everything in it, nothing is kept.
    #[error("the commit failed: {0}")]
    Commit(Cause),
    /// There is no room on the disk of the database or of the blobs. Nothing was kept of what was asked.
    #[error("the disk is full: {0}")]
    Full(Cause),
    /// The database can't be opened or reached.
    #[error("the database can't be reached: {0}")]
    Unreachable(Cause),
    /// NATS can't be reached, or does not answer.
    #[error("the log's servers can't be reached: {0}")]
    LogUnreachable(Cause),
    /// NATS is there, but is not or does not do what the log needs.
    #[error("the log's servers are not fit for it: {why}")]
    UnfitLog { why: String },
    /// The address of the log is set in a way that can't be meant. Passwords are never part of `why`.
    #[error("the address of the log: {why}")]
    WrongLogAddress { why: String },

    #[error("column {column} of `{statement}` is {found}, not {expected}")]
    WrongValue { statement: &'static str, column: usize, expected: &'static str, found: &'static str },
    #[error("`{statement}` takes {takes} parameters, {given} were given")]
    WrongCount { statement: &'static str, takes: usize, given: usize },

    #[error("the projector `{name}` has stopped: {why}")]
    ProjectorStopped { name: &'static str, why: String },

    /// What was read can't have been written by this program.
    #[error("the data is damaged: {what}")]
    Corrupt { what: String },
    #[error(
        "the database has schema version {found}, this program knows versions up to {known}: \
         it was written by a newer Kumara. Run that version or a newer one; going back is not possible"
    )]
    NewerSchema { found: i64, known: i64 },
    #[error(
        "migration {version} ({name}) was applied with another text than this program has: \
         the database was made by a different build"
    )]
    ChangedMigration { version: i64, name: String },

    #[error(
        "a community on PostgreSQL is backed up by PostgreSQL: run `pg_dump --format=custom --file=FILE ADDRESS`, read it \
         back with `pg_restore --dbname=ADDRESS FILE`, and copy the blob folder or bucket after the dump"
    )]
    BackupByServer,
    /// The place for blobs is set in a way that can't be meant. Keys are never part of `why`.
    #[error("the place for blobs: {why}")]
    WrongAddress { why: String },
    /// Something that is not this community's own half-done work is where a takeover should go, or a half-done one is
    /// where something else should begin.
    #[error("the PostgreSQL database: {why}")]
    TakeoverTarget { why: String },
    #[error(
        "the community of {} was taken to PostgreSQL: serve it with --database (or KUMARA_DATABASE_URL). What was written \
         there since is not in the file; to go back to it all the same, remove {}",
        database.display(),
        mark.display()
    )]
    Moved { database: PathBuf, mark: PathBuf },
    /// What `kumara cluster` can't do, and why.
    #[error("the cluster: {why}")]
    Cluster { why: String },
    #[error("{} has schema version {found}, this program {known}: start this program on it once, then take it over",
        database.display())]
    OlderSource { database: PathBuf, found: i64, known: i64 },
    #[error("blob {0} was removed while the backup ran; run it again")]
    BlobVanished(BlobHash),
    #[error("{} is not empty; with --force its database and blobs are set aside first", folder.display())]
    NotEmpty { folder: PathBuf },
    #[error("another program is using {}; stop it first", folder.display())]
    InUse { folder: PathBuf },

    #[error("{what}: {source}")]
    Io { what: String, source: io::Error },
}

/// The engine's own error. Shared, since one failed commit is told to everybody who was in it.
pub type Cause = Arc<dyn Error + Send + Sync>;

impl StoreError {
    pub(crate) fn corrupt(what: impl Into<String>) -> Self {
        Self::Corrupt { what: what.into() }
    }

    /// For `map_err`: names what was being done when the operating system refused.
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }

    /// The same error for the next of those who share it (a failed commit, a batch that couldn't begin).
    pub(crate) fn for_another(&self) -> Self {
        match self {
            Self::Busy => Self::Busy,
            Self::Commit(cause) => Self::Commit(Arc::clone(cause)),
            Self::Full(cause) => Self::Full(Arc::clone(cause)),
            Self::Sql { statement, source } => Self::Sql { statement, source: Arc::clone(source) },
            other => Self::Commit(Arc::from(Box::from(other.to_string()))),
        }
    }

    /// Whether the same work may succeed later without anybody changing anything.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Busy
                | Self::Serialization
                | Self::Commit(_)
                | Self::Full(_)
                | Self::Unreachable(_)
                | Self::LogUnreachable(_)
                | Self::Io { .. }
        )
    }
}
