//! What computes, behind traits: so that batching, queueing and the protocol know nothing of a library.

use std::path::Path;

use crate::Manifest;

/// Loads models. Called off the threads that serve clients; may take seconds.
pub trait Backend: Send + Sync + 'static {
    fn load(&self, folder: &Path, manifest: &Manifest) -> Result<Box<dyn Model>, BackendError>;

    /// The SentencePiece models that the manifest names.
    fn sentence_pieces(&self, folder: &Path, manifest: &Manifest) -> Result<Box<dyn Pieces>, BackendError>;
}

/// A model in memory.
pub trait Model: Send + Sync {
    /// The tokens of one translation a sentence, in their order.
    fn translate(&self, sentences: &[Sentence]) -> Result<Vec<Vec<String>>, BackendError>;
}

/// How a text becomes tokens and tokens become a text.
pub trait Pieces: Send + Sync {
    fn split(&self, text: &str) -> Result<Vec<String>, BackendError>;
    fn join(&self, tokens: Vec<String>) -> Result<String, BackendError>;
}

/// One sentence as a model takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    pub tokens: Vec<String>,
    /// How the translation has to begin: the language's token, for models of many languages.
    pub target_prefix: Vec<String>,
}

/// Said by a library, in its own words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BackendError(pub String);
