//! Lists that a column keeps as JSON.

use serde::de::DeserializeOwned;

/// A list as JSON. One that can't be read is empty: the feed does without before the program fails to start, or a member
/// has none.
pub(crate) fn stored_list<T: DeserializeOwned>(json: &str) -> Vec<T> {
    serde_json::from_str(json).unwrap_or_else(|error| {
        tracing::warn!(%error, "a list in the database can't be read");
        Vec::new()
    })
}
