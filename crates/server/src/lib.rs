//! HTTP: the API under `/v1`, the pages, and the projectors that keep derived state.
//!
//! One folder a feature. It owns its whole slice: `mod.rs` (types and rules), `queries.rs` (its SQL, nothing else)
//! and one file per endpoint with its tests. A request crosses at most three files of ours.

pub mod accounts;
mod across_shards;
pub mod app;
pub mod asks;
pub mod collections;
pub mod comments;
pub mod community;
pub mod config;
pub mod counters;
pub mod exposure;
pub mod feed;
pub mod health;
pub mod http;
pub mod members;
pub mod messages;
pub mod node;
pub mod notes;
pub mod notifications;
pub mod pages;
pub mod pictures;
pub mod places;
pub mod preferences;
mod rebuild;
mod router;
pub mod search;
pub mod secrets;
mod stored_list;
pub mod surge;
pub mod telemetry;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod topics;
pub mod translations;
mod upkeep;
pub mod work;

pub use across_shards::ACROSS_SHARDS;
pub use app::{App, Outside, StartError};
pub use config::{Settings, Storage};
pub use node::Node;
pub use rebuild::{DERIVED, rebuild, replay};
pub use router::{health_router, openapi, router};
pub use upkeep::upkeep;
pub use work::Queue;
