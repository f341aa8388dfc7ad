//! SQL of notes. A note's rows lie by its id, what a member did with notes lies by the member's.

use kumara_store::statement;

statement! {
    // ---- notes

    pub FIND_NOTE = "
        SELECT author_id, kind, title, body, pictures, card, topics, mentions, place_name, latitude, longitude,
               visibility, language, region, published_at, edited_at, deleted_at, ask, answers_note
        FROM notes
        WHERE note_id = $1";

    pub INSERT_NOTE = "
        INSERT INTO notes (note_id, author_id, kind, title, body, pictures, media, card, topics, mentions, place_name,
                           latitude, longitude, visibility, language, region, published_at, edited_at, deleted_at,
                           ask, answers_note)
        VALUES ($1, $2, $3, $4, $5, $6, NULL, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, NULL, NULL, $17, $18)";

    /// Only if nobody has edited or deleted it since it was read.
    pub UPDATE_NOTE = "
        UPDATE notes
        SET title = $3, body = $4, pictures = $5, card = $6, topics = $7, mentions = $8, place_name = $9,
            latitude = $10, longitude = $11, visibility = $12, language = $13, edited_at = $14, ask = $15
        WHERE note_id = $1 AND COALESCE(edited_at, 0) = $2 AND deleted_at IS NULL";

    pub MARK_DELETED = "
        UPDATE notes
        SET deleted_at = $2
        WHERE note_id = $1 AND deleted_at IS NULL";

    pub INSERT_VERSION = "
        INSERT INTO note_versions (note_id, version_id, content, written_at)
        VALUES ($1, $2, $3, $4)";

    pub LIST_VERSIONS = "
        SELECT version_id, content, written_at
        FROM note_versions
        WHERE note_id = $1
        ORDER BY version_id DESC
        LIMIT $2";

    // ---- a member's notes

    pub INSERT_MEMBER_NOTE = "
        INSERT INTO member_notes (member_id, note_id, visibility, published_at)
        VALUES ($1, $2, $3, $4)";

    pub UPDATE_MEMBER_NOTE = "
        UPDATE member_notes
        SET visibility = $3
        WHERE member_id = $1 AND note_id = $2";

    pub DELETE_MEMBER_NOTE = "
        DELETE FROM member_notes
        WHERE member_id = $1 AND note_id = $2";

    /// Newest first after a position, in the visibilities that the viewer may see.
    pub LIST_MEMBER_NOTES = "
        SELECT published_at, note_id
        FROM member_notes
        WHERE member_id = $1 AND (published_at, note_id) < ($2, $3) AND visibility IN ($4, $5, $6)
        ORDER BY published_at DESC, note_id DESC
        LIMIT $7";

    pub FIND_WRITER = "
        SELECT languages, region
        FROM members
        WHERE member_id = $1";

    pub FIND_MENTIONED = "
        SELECT handle, member_id
        FROM handles
        WHERE skeleton = $1";

    pub INSERT_IMPORT = "
        INSERT INTO imports (member_id, source_key, note_id)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, source_key) DO NOTHING";

    pub FIND_IMPORT = "
        SELECT note_id
        FROM imports
        WHERE member_id = $1 AND source_key = $2";

    // ---- what a member did with a note

    /// Everything in one trip: 1 liked, 2 saved, 3 hidden, 4 in a collection.
    pub FIND_VIEWER_STATE = "
        SELECT 1, note_id FROM member_likes WHERE member_id = $1 AND note_id = $2
        UNION ALL
        SELECT 2, note_id FROM saves WHERE member_id = $1 AND note_id = $2
        UNION ALL
        SELECT 3, note_id FROM hides WHERE member_id = $1 AND note_id = $2
        UNION ALL
        SELECT 4, collection_id FROM collection_notes WHERE member_id = $1 AND note_id = $2";

    pub FIND_LIKED = "
        SELECT 1
        FROM member_likes
        WHERE member_id = $1 AND note_id = $2";

    pub INSERT_LIKE = "
        INSERT INTO likes (note_id, member_id, at)
        VALUES ($1, $2, $3)
        ON CONFLICT (note_id, member_id) DO NOTHING";

    pub INSERT_MEMBER_LIKE = "
        INSERT INTO member_likes (member_id, note_id, at)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, note_id) DO NOTHING";

    pub DELETE_LIKE = "
        DELETE FROM likes
        WHERE note_id = $1 AND member_id = $2";

    pub DELETE_MEMBER_LIKE = "
        DELETE FROM member_likes
        WHERE member_id = $1 AND note_id = $2";

    pub LIST_LIKED = "
        SELECT at, note_id
        FROM member_likes
        WHERE member_id = $1 AND (at, note_id) < ($2, $3)
        ORDER BY at DESC, note_id DESC
        LIMIT $4";

    pub INSERT_NOTE_SAVE = "
        INSERT INTO note_saves (note_id, member_id, at)
        VALUES ($1, $2, $3)
        ON CONFLICT (note_id, member_id) DO NOTHING";

    pub INSERT_SAVE = "
        INSERT INTO saves (member_id, note_id, at)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, note_id) DO NOTHING";

    pub DELETE_NOTE_SAVE = "
        DELETE FROM note_saves
        WHERE note_id = $1 AND member_id = $2";

    pub DELETE_SAVE = "
        DELETE FROM saves
        WHERE member_id = $1 AND note_id = $2";

    pub LIST_SAVED = "
        SELECT at, note_id
        FROM saves
        WHERE member_id = $1 AND (at, note_id) < ($2, $3)
        ORDER BY at DESC, note_id DESC
        LIMIT $4";

    pub INSERT_HIDE = "
        INSERT INTO hides (member_id, note_id, at)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, note_id) DO NOTHING";

    pub DELETE_HIDE = "
        DELETE FROM hides
        WHERE member_id = $1 AND note_id = $2";

    pub INSERT_SHARE = "
        INSERT INTO shares (note_id, share_id, member_id, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (note_id, share_id) DO NOTHING";

    // ---- drafts

    pub COUNT_DRAFTS = "
        SELECT COUNT(*)
        FROM drafts
        WHERE member_id = $1";

    pub LIST_DRAFTS = "
        SELECT draft_id, content, updated_at
        FROM drafts
        WHERE member_id = $1
        ORDER BY updated_at DESC, draft_id DESC
        LIMIT $2";

    pub FIND_DRAFT = "
        SELECT draft_id, content, updated_at
        FROM drafts
        WHERE member_id = $1 AND draft_id = $2";

    pub INSERT_DRAFT = "
        INSERT INTO drafts (member_id, draft_id, content, updated_at)
        VALUES ($1, $2, $3, $4)";

    pub UPDATE_DRAFT = "
        UPDATE drafts
        SET content = $3, updated_at = $4
        WHERE member_id = $1 AND draft_id = $2";

    pub DELETE_DRAFT = "
        DELETE FROM drafts
        WHERE member_id = $1 AND draft_id = $2";
}
