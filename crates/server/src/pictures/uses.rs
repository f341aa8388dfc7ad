//! What pictures are used by: a note (in any of its versions), a comment, a member's avatar. Kept beside the rows that
//! use them, in the same transaction, so that a picture is either put to use or taken away and never both.

use std::time::Duration;

use kumara_model::{MemberId, PictureId, Timestamp};
use kumara_store::{Tx, params, statement};

use super::queries::FIND_PICTURE;
use crate::http::{ApiError, code};

/// How long an upload waits to be put to use, and an avatar that was replaced to be taken back.
pub const UNUSED_FOR: Duration = Duration::from_secs(86_400);
/// How long the pictures of what was deleted are kept, for whoever has to look into a complaint.
pub const DELETED_FOR: Duration = Duration::from_secs(7 * 86_400);

statement! {
    INSERT_USE = "
        INSERT INTO picture_uses (member_id, picture_id, used_by)
        VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING";

    LIST_USES = "
        SELECT picture_id
        FROM picture_uses
        WHERE member_id = $1 AND used_by = $2";

    DELETE_USES = "
        DELETE FROM picture_uses
        WHERE member_id = $1 AND used_by = $2";

    FIND_USE = "
        SELECT 1
        FROM picture_uses
        WHERE member_id = $1 AND picture_id = $2
        LIMIT 1";

    INSERT_UNUSED = "
        INSERT INTO unused_pictures (member_id, picture_id, due_at)
        VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING";

    DELETE_UNUSED = "
        DELETE FROM unused_pictures
        WHERE member_id = $1 AND picture_id = $2";
}

/// Puts pictures of the member to use. `picture_not_found` if one is not there any more.
pub async fn take_into_use(tx: &Tx, member: MemberId, pictures: &[PictureId], used_by: i64) -> Result<(), ApiError> {
    for &picture in pictures {
        if tx.optional(&FIND_PICTURE, params![member, picture]).await?.is_none() {
            return Err(ApiError::new(&code::PICTURE_NOT_FOUND));
        }
        tx.execute(&INSERT_USE, params![member, picture, used_by]).await?;
        tx.execute(&DELETE_UNUSED, params![member, picture]).await?;
    }
    Ok(())
}

/// Ends what a note, a comment or an avatar uses. What nothing else uses goes when it is due.
pub async fn release(tx: &Tx, member: MemberId, used_by: i64, due_at: Timestamp) -> Result<(), ApiError> {
    let rows = tx.rows(&LIST_USES, params![member, used_by]).await?;
    if rows.is_empty() {
        return Ok(());
    }
    tx.execute(&DELETE_USES, params![member, used_by]).await?;
    for row in rows {
        wait_for_use(tx, member, row.get(0)?, due_at).await?;
    }
    Ok(())
}

/// Lets a picture that nothing uses go when it is due.
pub(super) async fn wait_for_use(
    tx: &Tx,
    member: MemberId,
    picture: PictureId,
    due_at: Timestamp,
) -> Result<(), ApiError> {
    if tx.optional(&FIND_USE, params![member, picture]).await?.is_none() {
        tx.execute(&INSERT_UNUSED, params![member, picture, due_at]).await?;
    }
    Ok(())
}
