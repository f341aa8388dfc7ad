//! SQL of collections. All of it lies by the member who owns them.

use kumara_store::statement;

statement! {
    pub LIST_COLLECTIONS = "
        SELECT collection_id, name, is_private
        FROM collections
        WHERE member_id = $1
        ORDER BY created_at DESC, collection_id DESC
        LIMIT $2";

    pub FIND_COLLECTION = "
        SELECT collection_id, name, is_private
        FROM collections
        WHERE member_id = $1 AND collection_id = $2";

    pub COUNT_COLLECTIONS = "
        SELECT COUNT(*)
        FROM collections
        WHERE member_id = $1";

    pub INSERT_COLLECTION = "
        INSERT INTO collections (member_id, collection_id, name, name_key, is_private, created_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (member_id, name_key) DO NOTHING";

    pub UPDATE_COLLECTION = "
        UPDATE collections
        SET name = $3, name_key = $4, is_private = $5
        WHERE member_id = $1 AND collection_id = $2";

    pub DELETE_COLLECTION = "
        DELETE FROM collections
        WHERE member_id = $1 AND collection_id = $2";

    pub COUNT_NOTES = "
        SELECT COUNT(*)
        FROM collection_notes
        WHERE member_id = $1 AND collection_id = $2";

    pub LIST_NOTES = "
        SELECT at, note_id
        FROM collection_notes
        WHERE member_id = $1 AND collection_id = $2 AND (at, note_id) < ($3, $4)
        ORDER BY at DESC, note_id DESC
        LIMIT $5";

    pub LIST_HOLDING = "
        SELECT collection_id
        FROM collection_notes
        WHERE member_id = $1 AND note_id = $2";

    pub INSERT_NOTE = "
        INSERT INTO collection_notes (member_id, collection_id, note_id, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (member_id, collection_id, note_id) DO NOTHING";

    pub DELETE_NOTE = "
        DELETE FROM collection_notes
        WHERE member_id = $1 AND collection_id = $2 AND note_id = $3";

    pub DELETE_NOTES = "
        DELETE FROM collection_notes
        WHERE member_id = $1 AND collection_id = $2";
}
