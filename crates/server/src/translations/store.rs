//! Translated segments in the database, where they outlive the process. The database failing is no reason to fail a
//! translation: it is logged, and the segment is brought again.

use std::{sync::Arc, time::Duration};

use futures::future::BoxFuture;
use kumara_language::SegmentKey;
use kumara_model::Timestamp;
use kumara_store::{Database, StoreError, params};
use kumara_translate::{CacheStore, Stored};

use super::{
    memory::WordingMemory,
    queries::{FIND_SEGMENT, PUT_SEGMENT, TOUCH_SEGMENT},
};

/// The last use is kept to the day: a page that is read a lot writes nothing.
const TOUCH_AFTER: Duration = Duration::from_secs(86_400);
/// A longer answer is no sentence; it is brought again when somebody asks.
const MAX_BYTES: usize = 32 * 1024;

pub struct SegmentStore {
    db: Database,
    wordings: Arc<WordingMemory>,
}

impl SegmentStore {
    pub const fn new(db: Database, wordings: Arc<WordingMemory>) -> Self {
        Self { db, wordings }
    }

    async fn read(&self, keys: &[SegmentKey]) -> Result<Vec<Option<Stored>>, StoreError> {
        let now = self.db.clock().now();
        let rows = self.db.rows_many(&FIND_SEGMENT, keys.iter().map(|key| params![key.as_bytes()]).collect()).await?;
        let mut found = Vec::with_capacity(keys.len());
        let mut untouched = Vec::new();
        for (key, rows) in keys.iter().zip(&rows) {
            let Some(row) = rows.first() else {
                found.push(None);
                continue;
            };
            found.push(Some(Stored { text: row.get(0)?, known: row.get::<f64>(1)? as f32 }));
            if row.get::<Timestamp>(2)? < now - TOUCH_AFTER {
                untouched.push(*key);
            }
        }
        if !untouched.is_empty() {
            self.touch(untouched, now).await?;
        }
        Ok(found)
    }

    async fn touch(&self, keys: Vec<SegmentKey>, now: Timestamp) -> Result<(), StoreError> {
        self.db
            .write(move |tx| {
                let keys = keys.clone();
                async move {
                    for key in &keys {
                        tx.execute(&TOUCH_SEGMENT, params![key.as_bytes(), now]).await?;
                    }
                    Ok(())
                }
            })
            .await
    }

    async fn write(&self, entries: &[(SegmentKey, Stored)]) -> Result<(), StoreError> {
        let now = self.db.clock().now();
        // PostgreSQL's texts can't hold a zero.
        let fits = |stored: &Stored| stored.text.len() <= MAX_BYTES && !stored.text.contains('\0');
        let entries: Vec<_> = entries.iter().filter(|(_, stored)| fits(stored)).cloned().collect();
        self.db
            .write(move |tx| {
                let entries = entries.clone();
                async move {
                    for (key, stored) in entries {
                        let row = params![key.as_bytes(), stored.text, f64::from(stored.known), now];
                        tx.execute(&PUT_SEGMENT, row).await?;
                    }
                    Ok(())
                }
            })
            .await
    }
}

impl CacheStore for SegmentStore {
    fn get<'a>(&'a self, keys: &'a [SegmentKey]) -> BoxFuture<'a, Vec<Option<Stored>>> {
        Box::pin(async move {
            self.read(keys).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "translated segments can't be read");
                vec![None; keys.len()]
            })
        })
    }

    fn put<'a>(&'a self, entries: &'a [(SegmentKey, Stored)]) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            if let Err(error) = self.write(entries).await {
                tracing::warn!(%error, "translated segments can't be kept");
            }
        })
    }

    fn corrections<'a>(&'a self, keys: &'a [SegmentKey]) -> BoxFuture<'a, Vec<Option<String>>> {
        Box::pin(async move {
            self.wordings.find(&self.db, keys).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "members' wordings can't be read");
                vec![None; keys.len()]
            })
        })
    }
}
