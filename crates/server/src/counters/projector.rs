//! Follows the log and keeps the counters' tables, and the memory beside them. What is in memory at start is read
//! from the tables together with the position that they stand at, so that nothing counts twice or not at all.

use std::sync::Arc;

use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::{BoxFuture, Database, Logged, Offset, Projector, StoreError, Tx, params, projected_until};

use super::{
    CommentCounts, MemberCounts, NoteCounts,
    exposure::Exposure,
    mirror::{Mirror, NoteEntry, others},
    queries::{
        ADD_IMPRESSIONS, ADD_TO_COMMENT, ADD_TO_MEMBER, ADD_TO_NOTE, CLEAR_COMMENTS, CLEAR_MEMBERS, CLEAR_NOTES,
        FIND_LISTING, NEXT_COMMENTS, NEXT_MEMBERS, NEXT_NOTES, PUT_LISTING,
    },
    tally::{Listing, Tally},
};

const NAME: &str = "counters";
/// Rows that are read at once while loading.
const LOAD: i64 = 8_192;

/// The projector of the counters. `kumara rebuild counters` takes a new one.
pub struct CountersProjector {
    mirror: Arc<Mirror>,
    exposure: Arc<Exposure>,
}

impl CountersProjector {
    pub fn new(impressions_remembered: usize) -> Self {
        Self { mirror: Arc::default(), exposure: Arc::new(Exposure::remembering(impressions_remembered)) }
    }

    pub(super) const fn mirror(&self) -> &Arc<Mirror> {
        &self.mirror
    }

    /// Fills the memory; returns the position of the log that it stands at.
    pub(super) async fn load(&self, db: &Database) -> Result<Offset, StoreError> {
        let mirror = Arc::clone(&self.mirror);
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

    fn tally(exposure: &Exposure, batch: &[Logged]) -> Tally {
        let mut tally = Tally::default();
        for logged in batch {
            tally.add(&logged.event, &exposure.first_seen(logged));
        }
        tally
    }
}

impl Projector for CountersProjector {
    fn name(&self) -> &'static str {
        NAME
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        let exposure = Arc::clone(&self.exposure);
        Box::pin(async move {
            if let Some(first) = batch.first() {
                exposure.forget_before(first.offset);
            }
            write(&tx, Self::tally(&exposure, &batch)).await
        })
    }

    fn committed(&self, batch: &[Logged]) {
        self.mirror.apply(Self::tally(&self.exposure, batch));
    }

    fn reset(&self, tx: Tx) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move {
            for clear in [&CLEAR_NOTES, &CLEAR_COMMENTS, &CLEAR_MEMBERS] {
                tx.execute(clear, params![]).await?;
            }
            Ok(())
        })
    }
}

async fn find_listing(tx: &Tx, note: NoteId) -> Result<Option<Listing>, StoreError> {
    let row = tx.optional(&FIND_LISTING, params![note]).await?;
    row.map(|row| Ok(Listing { author: row.get(0)?, is_listed: row.get(1)? })).transpose()
}

async fn write(tx: &Tx, mut tally: Tally) -> Result<(), StoreError> {
    for (note, now) in std::mem::take(&mut tally.listings) {
        let before = find_listing(tx, note).await?;
        tx.execute(&PUT_LISTING, params![note, now.author, now.is_listed]).await?;
        tally.relist(before, now);
    }
    for (note, s) in &tally.notes {
        tx.execute(&ADD_TO_NOTE, params![*note, s.likes, s.saves, s.comments, s.shares, s.hides]).await?;
    }
    for (note, viewers) in &tally.viewers {
        // A note that nobody has published was never seen, whatever a browser says.
        if let Some(listing) = find_listing(tx, *note).await? {
            let count = others(viewers, listing.author);
            if count > 0 {
                tx.execute(&ADD_IMPRESSIONS, params![*note, count]).await?;
            }
        }
    }
    for ((note, comment), s) in &tally.comments {
        tx.execute(&ADD_TO_COMMENT, params![*note, *comment, s.likes, s.replies]).await?;
    }
    for (member, s) in &tally.members {
        let sums = params![*member, s.followers, s.following, s.notes, s.likes_received, s.saves_received];
        tx.execute(&ADD_TO_MEMBER, sums).await?;
    }
    Ok(())
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
