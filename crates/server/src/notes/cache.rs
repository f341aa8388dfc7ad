//! Notes that were read lately. An edit or a deletion made here replaces what is remembered; one made by another
//! server is forgotten when the log brings it, within a moment.

use std::{sync::Arc, time::Duration};

use kumara_model::{Event, NoteId};
use kumara_store::{Database, Follower, Logged, Projection, StoreError, params, spawn_follower};
use moka::{ops::compute::Op, sync::Cache};
use tokio_util::sync::CancellationToken;

use super::{queries::FIND_NOTE, row::NoteRow};
use crate::{app::App, http::ApiError};

/// How long another server's change may go unseen if the log were slow. A miss costs one point read.
const KEPT_FOR: Duration = Duration::from_secs(10);
/// Bytes, roughly: about twenty thousand notes with three pictures each.
const KEPT_BYTES: u64 = 64 * 1024 * 1024;
/// Longer than a read takes: so long after a change nothing is remembered that was read before it.
const UNSETTLED_FOR: Duration = Duration::from_secs(5);
const UNSETTLED: u64 = 100_000;

/// Notes by their ids, deleted ones too; whether somebody may see one is for `access` to say.
pub struct NoteCache {
    kept: Arc<Kept>,
    following: Projection,
}

struct Kept {
    rows: Cache<NoteId, Arc<NoteRow>>,
    /// Notes of which the log said just now that they changed.
    unsettled: Cache<NoteId, ()>,
}

fn weight(row: &NoteRow) -> u32 {
    // A picture with three sizes takes about 900 bytes.
    let bytes = 600 + row.title.len() + row.body.len() * 2 + row.pictures.len() * 900 + row.topics.len() * 64;
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

impl NoteCache {
    /// Begins to follow the log.
    pub async fn start(db: &Database, shutdown: &CancellationToken) -> Result<Self, StoreError> {
        let kept = Arc::new(Kept {
            rows: Cache::builder()
                .max_capacity(KEPT_BYTES)
                .weigher(|_: &NoteId, row: &Arc<NoteRow>| weight(row))
                .time_to_live(KEPT_FOR)
                .build(),
            unsettled: Cache::builder().max_capacity(UNSETTLED).time_to_live(UNSETTLED_FOR).build(),
        });
        let following = spawn_follower(db, Arc::clone(&kept), db.log_head().await?, shutdown.clone());
        Ok(Self { kept, following })
    }

    /// The note as it was a moment ago at most.
    pub async fn get(&self, app: &App, id: NoteId) -> Result<Option<Arc<NoteRow>>, ApiError> {
        if let Some(row) = self.kept.rows.get(&id) {
            return Ok(Some(row));
        }
        let Some(row) = app.db.optional(&FIND_NOTE, params![id]).await? else { return Ok(None) };
        Ok(Some(self.read(Arc::new(NoteRow::from_row(id, &row)?))))
    }

    /// Many notes in one trip, in the order asked for.
    pub async fn get_many(&self, app: &App, ids: &[NoteId]) -> Result<Vec<Option<Arc<NoteRow>>>, ApiError> {
        let mut found = Vec::with_capacity(ids.len());
        let mut missing = Vec::new();
        for (place, id) in ids.iter().enumerate() {
            let row = self.kept.rows.get(id);
            if row.is_none() {
                missing.push((place, *id));
            }
            found.push(row);
        }
        let keys = missing.iter().map(|(_, id)| params![*id]).collect();
        for ((place, id), rows) in missing.into_iter().zip(app.db.rows_many(&FIND_NOTE, keys).await?) {
            if let Some(row) = rows.first() {
                found[place] = Some(self.read(Arc::new(NoteRow::from_row(id, row)?)));
            }
        }
        Ok(found)
    }

    fn read(&self, row: Arc<NoteRow>) -> Arc<NoteRow> {
        if self.kept.unsettled.contains_key(&row.id) { row } else { self.remember(row) }
    }

    /// Keeps a state of a note, unless a later one is known: somebody who read it before an edit may come here after
    /// the edit. Returns the later one.
    pub fn remember(&self, row: Arc<NoteRow>) -> Arc<NoteRow> {
        let kept = self.kept.rows.entry(row.id).and_compute_with(|known| {
            let is_stale = known.is_some_and(|known| !row.is_newer_than(known.value()));
            if is_stale { Op::Nop } else { Op::Put(Arc::clone(&row)) }
        });
        kept.into_entry().map_or(row, moka::Entry::into_value)
    }

    /// What is known of a note holds no longer.
    pub fn forget(&self, id: NoteId) {
        self.kept.forget(id);
    }

    pub const fn projection(&self) -> &Projection {
        &self.following
    }
}

impl Kept {
    fn forget(&self, id: NoteId) {
        self.unsettled.insert(id, ());
        self.rows.invalidate(&id);
    }
}

impl Follower for Kept {
    fn name(&self) -> &'static str {
        "notes"
    }

    fn apply(&self, batch: &[Logged]) {
        for logged in batch {
            if let Event::NoteEdited { note, .. }
            | Event::NoteDeleted { note, .. }
            | Event::AskAnswered { answer: note, .. }
            | Event::AskAnswerWithdrawn { answer: note, .. } = &logged.event
            {
                self.forget(*note);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{notes::queries::MARK_DELETED, testing::TestApp};

    #[tokio::test]
    async fn what_another_server_deleted_is_gone_here_when_the_log_has_brought_it() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let path = format!("/v1/notes/{}", ana.publish("Soup", &[]).await);
        let note: NoteId = path.rsplit('/').next().unwrap().parse().unwrap();
        app.visitor().get(&path).await.expect(200);
        assert!(app.app.notes.kept.rows.contains_key(&note), "else there is nothing to forget");
        // As another server does it: nobody tells the memory of this one.
        let (author, now) = (ana.id(), app.app.clock.now());
        app.app
            .db
            .write(move |tx| async move {
                tx.execute(&MARK_DELETED, params![note, now]).await?;
                tx.emit(&Event::NoteDeleted { note, author }).await
            })
            .await
            .unwrap();
        app.settle().await;
        assert_eq!(app.visitor().get(&path).await.code(), "not_found");
        assert!(!app.app.notes.kept.rows.contains_key(&note), "what is read in this moment may be old");
    }
}
