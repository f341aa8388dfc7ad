//! Where facts are kept: one database interface over SQLite and PostgreSQL, the event log and the projectors
//! that follow it, blobs, backup and restore.
//!
//! It knows no feature: the SQL of members, notes and feeds stands beside their code, declared with
//! [`statement!`]. Only the tables of the log and of the projectors' offsets belong to this crate.

mod archive;
mod backup;
mod blobs;
mod cluster;
mod data_dir;
mod database;
mod dead_letter;
mod drive;
mod error;
mod jetstream;
mod lease;
mod log;
mod migrate;
mod postgres;
mod projection;
mod projector;
mod restore;
mod row;
mod sqlite;
mod statement;
mod takeover;
mod transaction;
mod value;

#[cfg(feature = "testing")]
pub mod testing;

pub use backup::{BackupProgress, BackupReport, backup};
pub use blobs::{BlobAddress, BlobEntry, BlobStore, Bucket, BucketKeys, TransferOptions, TransferReport, transfer};
pub use cluster::{ApplyReport, ClusterPlan, Reach, Step, apply_cluster, plan_cluster, reach};
pub use data_dir::DataDir;
pub use database::{Database, DatabaseConfig, ReplicaConfig};
pub use dead_letter::{DeadLetter, Replayed, dead_letters, replay};
pub use error::StoreError;
pub use futures::future::BoxFuture;
pub use jetstream::{Effective, EventStream, LogAddress, spawn_relay};
pub use lease::{Lease, LeaseSeen, leases_of, try_lease, wait_for_lease};
pub use log::{Logged, Offset};
pub use migrate::schema_version;
pub use projection::{Follower, Health, Projection, spawn_follower};
pub use projector::{Projector, projected_until, rebuild};
pub use restore::{RestoreReport, restore};
pub use row::{FromValue, Row};
pub use statement::{Statement, registry};
pub use takeover::{TakenTable, TakeoverProgress, TakeoverReport, take_over};
pub use transaction::Tx;
pub use value::Value;

#[doc(hidden)]
pub use linkme;
#[doc(hidden)]
pub use statement::STATEMENTS;
