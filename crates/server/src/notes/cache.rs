//! Notes that were read lately. An edit or a deletion made here replaces what is remembered; one made by another
//! server is seen when the memory ends.

use std::{sync::Arc, time::Duration};

use kumara_model::NoteId;
use kumara_store::params;
use moka::{future::Cache, ops::compute::Op};

use super::{queries::FIND_NOTE, row::NoteRow};
use crate::{app::App, http::ApiError};

/// How long another server may still show a note that was edited or deleted here. A miss costs one point read.
const KEPT_FOR: Duration = Duration::from_secs(5);
/// Bytes, roughly: about twenty thousand notes with three pictures each.
const KEPT_BYTES: u64 = 64 * 1024 * 1024;

pub struct NoteCache {
    rows: Cache<NoteId, Arc<NoteRow>>,
}

impl Default for NoteCache {
    fn default() -> Self {
        let weight = |_: &NoteId, row: &Arc<NoteRow>| weight(row);
        Self { rows: Cache::builder().max_capacity(KEPT_BYTES).weigher(weight).time_to_live(KEPT_FOR).build() }
    }
}

fn weight(row: &NoteRow) -> u32 {
    // A picture with three sizes takes about 900 bytes.
    let bytes = 600 + row.title.len() + row.body.len() * 2 + row.pictures.len() * 900 + row.topics.len() * 64;
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

impl NoteCache {
    /// The note, deleted or not; whether somebody may see it is for `access` to say.
    pub async fn get(&self, app: &App, id: NoteId) -> Result<Option<Arc<NoteRow>>, ApiError> {
        if let Some(row) = self.rows.get(&id).await {
            return Ok(Some(row));
        }
        let Some(row) = app.db.optional(&FIND_NOTE, params![id]).await? else { return Ok(None) };
        Ok(Some(self.remember(Arc::new(NoteRow::from_row(id, &row)?)).await))
    }

    /// Many notes in one trip, in the order asked for.
    pub async fn get_many(&self, app: &App, ids: &[NoteId]) -> Result<Vec<Option<Arc<NoteRow>>>, ApiError> {
        let mut found = Vec::with_capacity(ids.len());
        let mut missing = Vec::new();
        for (place, id) in ids.iter().enumerate() {
            let row = self.rows.get(id).await;
            if row.is_none() {
                missing.push((place, *id));
            }
            found.push(row);
        }
        let keys = missing.iter().map(|(_, id)| params![*id]).collect();
        for ((place, id), rows) in missing.into_iter().zip(app.db.rows_many(&FIND_NOTE, keys).await?) {
            if let Some(row) = rows.first() {
                found[place] = Some(self.remember(Arc::new(NoteRow::from_row(id, row)?)).await);
            }
        }
        Ok(found)
    }

    /// Keeps a state of a note, unless a later one is known: somebody who read it before an edit may come here after
    /// the edit. Returns the later one.
    pub async fn remember(&self, row: Arc<NoteRow>) -> Arc<NoteRow> {
        let kept = self
            .rows
            .entry(row.id)
            .and_compute_with(|known| {
                let is_stale = known.is_some_and(|known| !row.is_newer_than(known.value()));
                let op = if is_stale { Op::Nop } else { Op::Put(Arc::clone(&row)) };
                std::future::ready(op)
            })
            .await;
        kept.into_entry().map_or(row, moka::Entry::into_value)
    }
}
