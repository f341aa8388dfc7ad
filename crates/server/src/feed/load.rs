//! Fills the feed's index from the tables, as of one moment, in slices that keep the memory low. What members liked
//! is not read here but afterwards, by `warm_up`.

use std::sync::Arc;

use kumara_model::{Cell, LanguageTag, MemberId, NOTE_RESOLUTION, NoteId, Timestamp, Topic};
use kumara_recommend::{FeedIndex, MemberFeatures, NoteCounters, NoteFeatures};
use kumara_store::{Database, Offset, Row, Statement, StoreError, Tx, params, projected_until};

use super::queries::{NEXT_BLOCKS, NEXT_FOLLOWS, NEXT_HIDES, NEXT_MEMBERS, NEXT_MUTES, NEXT_NOTES};
use crate::stored_list::stored_list;

const SLICE: i64 = 4_096;
/// Reads everything that the index wants; returns the position of the log from which to follow. It is the one of
/// the counters, since notes start with theirs; what lies behind it and is in the tables already sets the same
/// state once more.
pub(super) async fn load(db: &Database, index: &Arc<FeedIndex>) -> Result<Offset, StoreError> {
    let index = Arc::clone(index);
    db.read(move |tx| {
        let index = Arc::clone(&index);
        async move {
            load_members(&tx, &index).await?;
            load_notes(&tx, &index).await?;
            pairs(&tx, &NEXT_FOLLOWS, |row| {
                index.add_follow(row.get(0)?, row.get(1)?);
                Ok(())
            })
            .await?;
            each_block(&tx, |by, member| index.add_block(by, member)).await?;
            pairs(&tx, &NEXT_MUTES, |row| {
                index.add_mute(row.get(0)?, row.get(1)?);
                Ok(())
            })
            .await?;
            pairs(&tx, &NEXT_HIDES, |row| {
                index.add_hide(row.get(0)?, row.get(1)?, row.get(2)?);
                Ok(())
            })
            .await?;
            projected_until(&tx, "counters").await
        }
    })
    .await
}

/// A member's features from the columns languages, home_cell, region, is_private, counted from `first`.
pub(super) fn member_features(member: MemberId, row: &Row, first: usize) -> Result<MemberFeatures, StoreError> {
    Ok(MemberFeatures {
        member,
        languages: stored_list::<LanguageTag>(&row.get::<String>(first)?),
        home: row.get(first + 1)?,
        region: Some(row.get(first + 2)?),
        is_private: row.get(first + 3)?,
    })
}

async fn load_members(tx: &Tx, index: &FeedIndex) -> Result<(), StoreError> {
    let mut after = MemberId::from(0);
    loop {
        let rows = tx.rows(&NEXT_MEMBERS, params![after, SLICE]).await?;
        for row in &rows {
            after = row.get(0)?;
            index.set_member(&member_features(after, row, 1)?);
        }
        if rows.len() < SLICE as usize {
            return Ok(());
        }
    }
}

async fn load_notes(tx: &Tx, index: &FeedIndex) -> Result<(), StoreError> {
    let mut after = NoteId::from(0);
    loop {
        let rows = tx.rows(&NEXT_NOTES, params![after, SLICE]).await?;
        for row in &rows {
            after = row.get(0)?;
            index.insert_note(&note_features(after, row)?);
            if row.get::<Option<Timestamp>>(16)?.is_some() {
                index.set_resolved(after, true);
            }
        }
        if rows.len() < SLICE as usize {
            return Ok(());
        }
    }
}

fn note_features(note: NoteId, row: &Row) -> Result<NoteFeatures, StoreError> {
    let (latitude, longitude): (Option<f64>, Option<f64>) = (row.get(7)?, row.get(8)?);
    let at = latitude.zip(longitude);
    Ok(NoteFeatures {
        note,
        author: row.get(1)?,
        kind: row.get(2)?,
        visibility: row.get(3)?,
        language: row.get(4)?,
        region: Some(row.get(5)?),
        topics: stored_list::<Topic>(&row.get::<String>(6)?),
        cell: at.and_then(|(latitude, longitude)| Cell::at(latitude, longitude, NOTE_RESOLUTION)),
        published_at: row.get(9)?,
        counters: NoteCounters {
            likes: row.get(10)?,
            saves: row.get(11)?,
            comments: row.get(12)?,
            shares: row.get(13)?,
            hides: row.get(14)?,
            impressions: row.get(15)?,
        },
    })
}

/// Who blocks whom, all of it.
pub(crate) async fn each_block(tx: &Tx, mut take: impl FnMut(MemberId, MemberId)) -> Result<(), StoreError> {
    pairs(tx, &NEXT_BLOCKS, |row| {
        take(row.get(0)?, row.get(1)?);
        Ok(())
    })
    .await
}

/// Reads a table whose key are its first two columns.
async fn pairs(
    tx: &Tx,
    next: &'static Statement,
    mut take: impl FnMut(&Row) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut after = (0_i64, 0_i64);
    loop {
        let rows = tx.rows(next, params![after.0, after.1, SLICE]).await?;
        rows.iter().try_for_each(&mut take)?;
        match rows.last() {
            Some(last) if rows.len() == SLICE as usize => after = (last.get(0)?, last.get(1)?),
            _ => return Ok(()),
        }
    }
}
