//! SQL of pictures.

use kumara_store::statement;

statement! {
    pub INSERT_PICTURE = "
        INSERT INTO pictures (member_id, picture_id, picture, similarity, created_at)
        VALUES ($1, $2, $3, $4, $5)";

    pub FIND_PICTURE = "
        SELECT picture
        FROM pictures
        WHERE member_id = $1 AND picture_id = $2";

    pub FIND_SIMILARITY = "
        SELECT similarity
        FROM pictures
        WHERE member_id = $1 AND picture_id = $2";

    pub UPDATE_PICTURE = "
        UPDATE pictures
        SET picture = $3
        WHERE member_id = $1 AND picture_id = $2";

    /// When the member uploaded the picture that stands at this place from the newest, counted from 0.
    pub NTH_NEWEST_UPLOAD = "
        SELECT created_at
        FROM pictures
        WHERE member_id = $1
        ORDER BY picture_id DESC
        LIMIT 1 OFFSET $2";
}
