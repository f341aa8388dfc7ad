//! Neural translation on this machine: a worker that serves models on a Unix socket, in a protocol of its own
//! (`docs/translator-protocol.md`). What computes stands behind [`Backend`]; CTranslate2 is there with the feature
//! `ctranslate2`, which compiles a large C++ library and is therefore named where it is wanted: `scripts/test` and
//! whoever builds the workspace with all features leave this crate out of that.
//!
//! A model is a folder with a manifest (`kumara.toml`) that says what each file's hash is; a folder that is not what its
//! manifest says is refused. Sentences of all clients are translated in batches, and one that fails fails alone.

mod backend;
mod batch;
mod catalogue;
mod connection;
#[cfg(feature = "ctranslate2")]
mod ctranslate2;
mod draft;
mod frames;
mod hashes;
mod lane;
mod loaded;
mod manifest;
pub mod protocol;
mod socket;
mod tokens;
mod worker;

pub use backend::{Backend, BackendError, Model, Pieces, Sentence};
pub use catalogue::{Catalogue, Entry, ModelError};
#[cfg(feature = "ctranslate2")]
pub use ctranslate2::CTranslate2;
pub use draft::Draft;
pub use frames::{FrameError, Frames};
pub use manifest::{MANIFEST_FILE, Manifest, ManifestError, Task, Tokenisation};
pub use socket::{bind, serve};
pub use tokens::{Characters, Words};
pub use worker::{Limits, Worker};
