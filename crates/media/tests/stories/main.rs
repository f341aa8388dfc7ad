//! Stories of uploads: honest ones, hostile ones, and what happens to the processes that read them.

// clippy.toml allows it in tests; it doesn't know that all of this crate is one.
#![allow(clippy::unwrap_used)]

mod drawn;
mod heif;
mod hostile;
mod metadata;
mod photos;
mod uploads;
mod workers;
