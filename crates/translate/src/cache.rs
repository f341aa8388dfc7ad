//! Translated segments: in this process for the moment, and in a store that whoever runs the engines provides.

use std::{sync::Arc, time::Duration};

use futures::future::BoxFuture;
use kumara_language::{Detection, SegmentKey, detect};
use kumara_model::LanguageTag;
use moka::sync::Cache;

use crate::Reason;

/// Bytes of translated text that this process keeps: some hundred thousand sentences.
const MEMORY_BYTES: u64 = 32 * 1024 * 1024;
/// What an entry costs beside its text.
const ENTRY_BYTES: usize = 120;
/// Segments that an engine could not do, so that a page that is read a lot does not ask again at each reading.
const REFUSED: u64 = 20_000;
/// Texts and sentences whose language is remembered, some hundred bytes each.
const LANGUAGES: u64 = 50_000;
const REFUSED_FOR: Duration = Duration::from_secs(600);

/// A translated segment as caches keep it; the text is masked.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    pub text: String,
    /// The share of words that the engine knew.
    pub known: f32,
}

/// Where translated segments outlive the process. It deletes a segment with the last text that has it: each
/// [`Translation`](crate::Translation) says which keys it used. Failures are its own to log; the answer is then none.
pub trait CacheStore: Send + Sync {
    /// One a key, in their order.
    fn get<'a>(&'a self, keys: &'a [SegmentKey]) -> BoxFuture<'a, Vec<Option<Stored>>>;

    fn put<'a>(&'a self, entries: &'a [(SegmentKey, Stored)]) -> BoxFuture<'a, ()>;

    /// Members' wordings that were accepted, preferred over engines: of whole texts by [`SegmentKey::of_wording`], of masked
    /// sentences by [`SegmentKey::of_memory`].
    fn corrections<'a>(&'a self, keys: &'a [SegmentKey]) -> BoxFuture<'a, Vec<Option<String>>>;
}

/// Nothing outlives the process.
pub struct NoStore;

impl CacheStore for NoStore {
    fn get<'a>(&'a self, keys: &'a [SegmentKey]) -> BoxFuture<'a, Vec<Option<Stored>>> {
        Box::pin(async move { vec![None; keys.len()] })
    }

    fn put<'a>(&'a self, _: &'a [(SegmentKey, Stored)]) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }

    fn corrections<'a>(&'a self, keys: &'a [SegmentKey]) -> BoxFuture<'a, Vec<Option<String>>> {
        Box::pin(async move { vec![None; keys.len()] })
    }
}

/// What this process remembers of engines' answers.
pub(crate) struct Memory {
    done: Cache<SegmentKey, Arc<Stored>>,
    refused: Cache<SegmentKey, Reason>,
    /// What language a text or a sentence was found to be in: on a page that is read a lot this is most of the work.
    languages: Cache<SegmentKey, Detection>,
}

impl Default for Memory {
    fn default() -> Self {
        let weight =
            |_: &SegmentKey, stored: &Arc<Stored>| u32::try_from(stored.text.len() + ENTRY_BYTES).unwrap_or(u32::MAX);
        Self {
            done: Cache::builder().weigher(weight).max_capacity(MEMORY_BYTES).build(),
            refused: Cache::builder().max_capacity(REFUSED).time_to_live(REFUSED_FOR).build(),
            languages: Cache::new(LANGUAGES),
        }
    }
}

impl Memory {
    pub fn language(&self, text: &str, priors: &[LanguageTag]) -> Detection {
        let key = SegmentKey::of_detection(text, priors);
        self.languages.get(&key).unwrap_or_else(|| {
            let found = detect(text, priors);
            self.languages.insert(key, found);
            found
        })
    }

    pub fn get(&self, key: &SegmentKey) -> Option<Result<Arc<Stored>, Reason>> {
        self.done.get(key).map(Ok).or_else(|| self.refused.get(key).map(Err))
    }

    pub fn put(&self, key: SegmentKey, result: &Result<Arc<Stored>, Reason>) {
        match result {
            Ok(stored) => self.done.insert(key, Arc::clone(stored)),
            Err(reason) if !reason.passes() => self.refused.insert(key, *reason),
            Err(_) => {}
        }
    }

    pub fn forget(&self, keys: &[SegmentKey]) {
        for key in keys {
            self.done.invalidate(key);
            self.refused.invalidate(key);
        }
    }
}
