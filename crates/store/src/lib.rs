//! Where facts are kept: one database interface over SQLite and PostgreSQL, the event log and the projectors
//! that follow it, blobs, backup and restore.
//!
//! It knows no feature: the SQL of members, notes and feeds stands beside their code, declared with
//! [`statement!`]. Only the tables of the log and of the projectors' offsets belong to this crate.

mod blobs;
mod database;
mod drive;
mod error;
mod log;
mod migrate;
mod postgres;
mod projection;
mod projector;
mod row;
mod sqlite;
mod statement;
mod transaction;
mod value;

#[cfg(feature = "testing")]
pub mod testing;

pub use blobs::{BlobEntry, BlobStore};
pub use database::{Database, DatabaseConfig};
pub use error::StoreError;
pub use futures::future::BoxFuture;
pub use log::{Logged, Offset};
pub use projection::{Follower, Health, Projection, spawn_follower};
pub use projector::{Projector, projected_until, rebuild};
pub use row::{FromValue, Row};
pub use statement::{Statement, registry};
pub use transaction::Tx;
pub use value::Value;

#[doc(hidden)]
pub use linkme;
#[doc(hidden)]
pub use statement::STATEMENTS;
