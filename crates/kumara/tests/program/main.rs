//! The whole program over HTTP, as an operator starts it: killed in the middle, backed up while it serves, and under
//! hostile input. What one endpoint does is tested beside it, in `kumara-server`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod backup;
mod drill;
mod hostile;
mod http;
mod killed;
mod nodes;
mod recount;
mod server;
mod writers;
