//! Which of a member's collections hold a note. Part of saving and letting go, in their transaction.

use kumara_model::{CollectionId, Event, MemberId, NoteId, Timestamp};
use kumara_store::{Tx, params};

use super::{
    MAX_COLLECTIONS,
    queries::{DELETE_NOTE, FIND_COLLECTION, INSERT_NOTE, LIST_HOLDING},
};
use crate::http::{ApiError, code};

/// Puts a note into exactly these collections of the member. A collection that is not the member's is `not_found`.
pub async fn put_note(
    tx: &Tx,
    member: MemberId,
    note: NoteId,
    wanted: &[CollectionId],
    now: Timestamp,
) -> Result<(), ApiError> {
    if wanted.len() > MAX_COLLECTIONS {
        return Err(ApiError::new(&code::TOO_MANY_COLLECTIONS).field("collections").with("limit", MAX_COLLECTIONS));
    }
    let rows = tx.rows(&LIST_HOLDING, params![member, note]).await?;
    let holding = rows.iter().map(|row| row.get(0)).collect::<Result<Vec<CollectionId>, _>>()?;
    for &collection in wanted.iter().filter(|id| !holding.contains(id)) {
        if tx.optional(&FIND_COLLECTION, params![member, collection]).await?.is_none() {
            return Err(ApiError::not_found().field("collections"));
        }
        if tx.execute(&INSERT_NOTE, params![member, collection, note, now]).await? == 1 {
            tx.emit(&Event::CollectionChanged { collection, member }).await?;
        }
    }
    for &collection in holding.iter().filter(|id| !wanted.contains(id)) {
        tx.execute(&DELETE_NOTE, params![member, collection, note]).await?;
        tx.emit(&Event::CollectionChanged { collection, member }).await?;
    }
    Ok(())
}
