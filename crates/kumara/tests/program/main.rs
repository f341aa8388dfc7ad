//! The whole program over HTTP, as an operator starts it: killed in the middle, backed up and moved while it serves, and under
//! hostile input. What one endpoint does is tested beside it, in `kumara-server`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod backup;
mod drill;
mod hostile;
mod http;
mod killed;
mod moved;
mod nodes;
mod recount;
mod replica;
mod server;
mod writers;
