//! Which text has which segments, so that a sentence goes with the last text that it stands in. Written when a translation
//! is handed out, on the text's side and on the segment's; taken away when the log says that the text has changed or is
//! gone (`projector`). What falls between the two, after a crash, is found by `tidy`.

use std::{collections::HashSet, sync::Arc};

use kumara_language::SegmentKey;
use kumara_store::{Database, StoreError, Tx, params};
use moka::sync::Cache;

use super::{
    queries::{
        COMMENT_LIVES, DELETE_SOURCE, DELETE_UNUSED_SEGMENT, DELETE_USE, LIST_OWNED, LIST_SOURCE, NOTE_LIVES,
        PUT_SOURCE, PUT_USE,
    },
    texts::TextRef,
};

/// Bytes of keys that are known to be written down, so that a page that is read a lot writes nothing.
const REMEMBERED_BYTES: u64 = 16 * 1024 * 1024;
const SLICE: i64 = 500;

/// What this process has written down lately, by source.
pub struct Sources {
    written: Cache<i64, Arc<HashSet<SegmentKey>>>,
}

impl Default for Sources {
    fn default() -> Self {
        let weight =
            |_: &i64, keys: &Arc<HashSet<SegmentKey>>| u32::try_from(100 + keys.len() * 48).unwrap_or(u32::MAX);
        Self { written: Cache::builder().weigher(weight).max_capacity(REMEMBERED_BYTES).build() }
    }
}

impl Sources {
    /// Writes down what is new of it. A text that is gone by now gets nothing.
    /// Hands back the texts of which something was new.
    pub async fn write(
        &self,
        db: &Database,
        used: Vec<(TextRef, Vec<SegmentKey>)>,
    ) -> Result<Vec<TextRef>, StoreError> {
        let mut news = Vec::new();
        for (text, keys) in used {
            let known = self.written.get(&text.source()).unwrap_or_default();
            let new: HashSet<SegmentKey> = keys.into_iter().filter(|key| !known.contains(key)).collect();
            if !new.is_empty() {
                news.push((text, new));
            }
        }
        if news.is_empty() {
            return Ok(Vec::new());
        }
        let news = Arc::new(news);
        let written = Arc::clone(&news);
        db.write(move |tx| {
            let news = Arc::clone(&written);
            async move {
                for (text, keys) in news.iter() {
                    if !lives(&tx, *text).await? {
                        continue;
                    }
                    for key in keys {
                        tx.execute(&PUT_SOURCE, params![text.owner(), text.source(), key.as_bytes()]).await?;
                        tx.execute(&PUT_USE, params![key.as_bytes(), text.source()]).await?;
                    }
                }
                Ok::<(), StoreError>(())
            }
        })
        .await?;
        for (text, new) in news.iter() {
            let known = self.written.get(&text.source()).unwrap_or_default();
            self.written.insert(text.source(), Arc::new(known.union(new).copied().collect()));
        }
        Ok(news.iter().map(|(text, _)| *text).collect())
    }

    pub fn forget(&self, source: i64) {
        self.written.invalidate(&source);
    }
}

/// Whether a text is still there, inside the transaction that writes something down about it.
pub async fn lives(tx: &Tx, text: TextRef) -> Result<bool, StoreError> {
    Ok(match text {
        TextRef::Note { id } => tx.optional(&NOTE_LIVES, params![id]).await?.is_some(),
        TextRef::Comment { id, note } => {
            tx.optional(&NOTE_LIVES, params![note]).await?.is_some()
                && tx.optional(&COMMENT_LIVES, params![note, id]).await?.is_some()
        }
        TextRef::Member { .. } => true,
    })
}

/// Takes away what is written down of one source of an owner, or of all of them, and the segments that no other text has.
/// Hands back the keys, for what is held in memory.
pub async fn take_away(tx: &Tx, owner: i64, source: Option<i64>) -> Result<Vec<SegmentKey>, StoreError> {
    let mut gone = Vec::new();
    loop {
        let rows = match source {
            Some(source) => tx.rows(&LIST_SOURCE, params![owner, source, SLICE]).await?,
            None => tx.rows(&LIST_OWNED, params![owner, SLICE]).await?,
        };
        if rows.is_empty() {
            return Ok(gone);
        }
        for row in rows {
            let (key, source): ([u8; 32], i64) = (row.get(0)?, row.get(1)?);
            tx.execute(&DELETE_SOURCE, params![owner, source, &key]).await?;
            tx.execute(&DELETE_USE, params![&key, source]).await?;
            tx.execute(&DELETE_UNUSED_SEGMENT, params![&key]).await?;
            gone.push(SegmentKey::from_bytes(key));
        }
    }
}
