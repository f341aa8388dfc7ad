//! Full-text search over notes in every language: what texts are made of, an index on disk, what a query means, and
//! ranking in two stages. It owns a folder and nothing else: no database, no HTTP, no clock; notes, viewers and the
//! place in the log are handed in. Start reading at `search/mod.rs`; `docs/search.md` says how it works.

mod analysis;
mod config;
mod document;
mod highlight;
mod index;
mod query;
mod schema;
mod search;
mod suggest;
mod terms;

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod index_tests;

/// A text as texts are compared: in lower case, without accents, in half width, in Simplified Chinese.
pub fn folded(text: &str) -> String {
    analysis::key(text, 4 * MAX_QUERY_CHARS)
}

pub use config::{SearchConfig, Weights};
pub use document::{Document, Texts, Viewer};
pub use highlight::highlights;
pub use index::{Lost, MAX_OFFSET_BYTES, SearchError, SearchIndex};
pub use query::{Filters, MAX_LIMIT, MAX_QUERY_CHARS, Meaning, Near, Order, PlaceWords, Query, Understood, understand};
pub use search::{Answer, ByText, Correction, Counts, Hit, SecondStage, Signals, kilometres};
pub use suggest::{MAX_SUGGESTIONS, NotedPlace, Suggestion};
