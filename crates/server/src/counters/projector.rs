//! Follows the log and keeps the counters' tables, and the memory beside them. What is in memory at start is read
//! from the tables together with the position that they stand at, so that nothing counts twice or not at all.

use std::sync::Arc;

use kumara_model::NoteId;
use kumara_store::{BoxFuture, Database, Logged, Offset, Projector, StoreError, Tx, params};

use super::{
    impressions::Impressions,
    load::load,
    mirror::{Mirror, others},
    queries::{
        ADD_IMPRESSIONS, ADD_TO_COMMENT, ADD_TO_MEMBER, ADD_TO_NOTE, CLEAR_COMMENTS, CLEAR_MEMBERS, CLEAR_NOTES,
        FIND_LISTING, PUT_LISTING,
    },
    tally::{Listing, Tally},
};

pub(super) const NAME: &str = "counters";

/// The projector of the counters. `kumara rebuild counters` takes a new one.
pub struct CountersProjector {
    mirror: Arc<Mirror>,
    impressions: Arc<Impressions>,
}

impl CountersProjector {
    pub fn new(impressions_remembered: usize) -> Self {
        Self { mirror: Arc::default(), impressions: Arc::new(Impressions::remembering(impressions_remembered)) }
    }

    pub(super) const fn mirror(&self) -> &Arc<Mirror> {
        &self.mirror
    }

    /// Fills the memory; returns the position of the log that it stands at.
    pub(super) async fn load(&self, db: &Database) -> Result<Offset, StoreError> {
        load(db, &self.mirror).await
    }

    fn tally(impressions: &Impressions, batch: &[Logged]) -> Tally {
        let mut tally = Tally::default();
        for logged in batch {
            tally.add(&logged.event, &impressions.first_seen(logged));
        }
        tally
    }
}

impl Projector for CountersProjector {
    fn name(&self) -> &'static str {
        NAME
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        let impressions = Arc::clone(&self.impressions);
        Box::pin(async move {
            if let Some(first) = batch.first() {
                impressions.forget_before(first.offset);
            }
            write(&tx, Self::tally(&impressions, &batch)).await
        })
    }

    fn committed(&self, batch: &[Logged]) {
        self.mirror.apply(Self::tally(&self.impressions, batch));
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
