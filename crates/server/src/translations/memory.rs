//! Accepted wordings as the translator asks for them: in the database, and for a minute in this process, what there is
//! none of too, so that a page that is read a lot asks the database nothing.

use std::{sync::Arc, time::Duration};

use kumara_language::SegmentKey;
use kumara_store::{Database, StoreError, params};
use moka::sync::Cache;

use super::wording_queries::FIND_MEMORY;

const REMEMBERED_BYTES: u64 = 16 * 1024 * 1024;
/// As long as another server of the community may show what was replaced.
const REMEMBERED_FOR: Duration = Duration::from_secs(60);
/// What an entry costs beside its text.
const ENTRY_BYTES: usize = 120;

pub struct WordingMemory {
    known: Cache<SegmentKey, Option<Arc<str>>>,
}

impl Default for WordingMemory {
    fn default() -> Self {
        let weight = |_: &SegmentKey, text: &Option<Arc<str>>| {
            u32::try_from(ENTRY_BYTES + text.as_ref().map_or(0, |text| text.len())).unwrap_or(u32::MAX)
        };
        let known = Cache::builder().weigher(weight).max_capacity(REMEMBERED_BYTES).time_to_live(REMEMBERED_FOR);
        Self { known: known.build() }
    }
}

impl WordingMemory {
    /// One a key, in their order.
    pub async fn find(&self, db: &Database, keys: &[SegmentKey]) -> Result<Vec<Option<String>>, StoreError> {
        let mut found: Vec<Option<Option<Arc<str>>>> = keys.iter().map(|key| self.known.get(key)).collect();
        let missing: Vec<usize> = (0..keys.len()).filter(|i| found[*i].is_none()).collect();
        if !missing.is_empty() {
            let asked = missing.iter().map(|i| params![keys[*i].as_bytes()]).collect();
            for (i, rows) in missing.into_iter().zip(db.rows_many(&FIND_MEMORY, asked).await?) {
                let text = rows.first().map(|row| row.get::<String>(0)).transpose()?.map(Arc::from);
                self.known.insert(keys[i], text.clone());
                found[i] = Some(text);
            }
        }
        Ok(found.into_iter().map(|text| text.flatten().map(|text| text.as_ref().to_owned())).collect())
    }

    pub fn forget(&self, keys: &[SegmentKey]) {
        keys.iter().for_each(|key| self.known.invalidate(key));
    }
}

/// As one wording's row keeps them.
pub fn joined(keys: &[SegmentKey]) -> Vec<u8> {
    keys.iter().flat_map(|key| *key.as_bytes()).collect()
}

pub fn split(joined: Option<Vec<u8>>) -> Vec<SegmentKey> {
    let (keys, _) = joined.as_deref().unwrap_or_default().as_chunks::<32>();
    keys.iter().copied().map(SegmentKey::from_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_apart_as_they_were_joined() {
        let keys = [SegmentKey::from_bytes([1; 32]), SegmentKey::from_bytes([2; 32])];
        assert_eq!(split(Some(joined(&keys))), keys);
        assert_eq!(split(None), []);
    }
}
