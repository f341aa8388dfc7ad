//! Fills the counters in memory from their tables, as of the position that the projector has stored with them.

use std::sync::Arc;

use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::{Database, Offset, StoreError, Tx, params, projected_until};

use super::{
    CommentCounts, MemberCounts, NoteCounts,
    mirror::{Mirror, NoteEntry},
    projector::NAME,
    queries::{NEXT_COMMENTS, NEXT_MEMBERS, NEXT_NOTES},
    tally::Listing,
};

/// Rows that are read at once.
const LOAD: i64 = 8_192;

pub(super) async fn load(db: &Database, mirror: &Arc<Mirror>) -> Result<Offset, StoreError> {
    let mirror = Arc::clone(mirror);
    db.read(move |tx| {
        let mirror = Arc::clone(&mirror);
        async move {
            load_notes(&tx, &mirror).await?;
            load_comments(&tx, &mirror).await?;
            load_members(&tx, &mirror).await?;
            projected_until(&tx, NAME).await
        }
    })
    .await
}

async fn load_notes(tx: &Tx, mirror: &Mirror) -> Result<(), StoreError> {
    let mut after = NoteId::from(0);
    loop {
        let rows = tx.rows(&NEXT_NOTES, params![after, LOAD]).await?;
        for row in &rows {
            after = row.get(0)?;
            let listing = Listing { author: row.get(1)?, is_listed: row.get(2)? };
            let counts = NoteCounts {
                likes: row.get(3)?,
                saves: row.get(4)?,
                comments: row.get(5)?,
                shares: row.get(6)?,
                hides: row.get(7)?,
                impressions: row.get(8)?,
            };
            mirror.put_note(after, NoteEntry { listing, counts });
        }
        if rows.len() < LOAD as usize {
            return Ok(());
        }
    }
}

async fn load_comments(tx: &Tx, mirror: &Mirror) -> Result<(), StoreError> {
    let mut after = (NoteId::from(0), CommentId::from(0));
    loop {
        let rows = tx.rows(&NEXT_COMMENTS, params![after.0, after.1, LOAD]).await?;
        for row in &rows {
            after = (row.get(0)?, row.get(1)?);
            mirror.put_comment(after.0, after.1, CommentCounts { likes: row.get(2)?, replies: row.get(3)? });
        }
        if rows.len() < LOAD as usize {
            return Ok(());
        }
    }
}

async fn load_members(tx: &Tx, mirror: &Mirror) -> Result<(), StoreError> {
    let mut after = MemberId::from(0);
    loop {
        let rows = tx.rows(&NEXT_MEMBERS, params![after, LOAD]).await?;
        for row in &rows {
            after = row.get(0)?;
            let counts = MemberCounts {
                followers: row.get(1)?,
                following: row.get(2)?,
                notes: row.get(3)?,
                likes_received: row.get(4)?,
                saves_received: row.get(5)?,
            };
            mirror.put_member(after, counts);
        }
        if rows.len() < LOAD as usize {
            return Ok(());
        }
    }
}
