//! For tests of this crate and of those above it: fresh databases on either engine, and a check of every statement.

mod database;
mod nats;
mod server;
mod statements;

pub use database::{TestDatabase, TestEngine};
pub use nats::{TestCluster, stream_address};
pub use server::TestServer;
pub use statements::{CheckedStatement, check_statements};
