//! Stories of the feed as its members would tell them, through the public interface alone.

#![allow(clippy::unwrap_used, reason = "a story that can't be told has failed")]

mod concurrency;
mod controls;
mod explore;
mod following;
mod hostile;
mod nearby;
mod safety;
mod sessions;
mod taste;
mod town;
