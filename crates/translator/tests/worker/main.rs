//! Stories of the worker on its socket, with a backend that computes nothing: clients, batches, bounds, refusals.

#![allow(clippy::unwrap_used, reason = "a test")]

mod bounds;
mod clients;
mod models;
mod shared;
