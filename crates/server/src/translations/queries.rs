//! SQL of translations. Segments lie by their key; sources and opinions by the note or member that the text is of.

use kumara_store::statement;

// ---- translated segments
statement! {
    pub FIND_SEGMENT = "
        SELECT text, known, used_at
        FROM translation_segments
        WHERE segment_key = $1";

    pub PUT_SEGMENT = "
        INSERT INTO translation_segments (segment_key, text, known, used_at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (segment_key) DO UPDATE
        SET text = excluded.text, known = excluded.known, used_at = excluded.used_at";

    pub TOUCH_SEGMENT = "
        UPDATE translation_segments
        SET used_at = $2
        WHERE segment_key = $1";

    /// If no text has it any more.
    pub DELETE_UNUSED_SEGMENT = "
        DELETE FROM translation_segments
        WHERE segment_key = $1
          AND NOT EXISTS (SELECT 1 FROM translation_uses AS u WHERE u.segment_key = $1)";

    /// If nobody has read it since.
    pub DELETE_OLD_SEGMENT = "
        DELETE FROM translation_segments
        WHERE segment_key = $1 AND used_at < $2";

    /// In the order of the keys, with one of the texts that have it.
    pub NEXT_SEGMENTS = "
        SELECT s.segment_key, s.used_at,
               (SELECT MIN(u.source_id) FROM translation_uses AS u WHERE u.segment_key = s.segment_key)
        FROM translation_segments AS s
        WHERE s.segment_key > $1
        ORDER BY s.segment_key
        LIMIT $2";
}

// ---- which text has which segments
statement! {
    pub NOTE_LIVES = "
        SELECT 1
        FROM notes
        WHERE note_id = $1 AND deleted_at IS NULL";

    pub COMMENT_LIVES = "
        SELECT 1
        FROM comments
        WHERE note_id = $1 AND comment_id = $2 AND deleted_at IS NULL";

    pub PUT_SOURCE = "
        INSERT INTO translation_sources (owner_id, source_id, segment_key)
        VALUES ($1, $2, $3)
        ON CONFLICT (owner_id, source_id, segment_key) DO NOTHING";

    pub PUT_USE = "
        INSERT INTO translation_uses (segment_key, source_id)
        VALUES ($1, $2)
        ON CONFLICT (segment_key, source_id) DO NOTHING";

    pub LIST_SOURCE = "
        SELECT segment_key, source_id
        FROM translation_sources
        WHERE owner_id = $1 AND source_id = $2
        LIMIT $3";

    /// Of a note and of the comments under it.
    pub LIST_OWNED = "
        SELECT segment_key, source_id
        FROM translation_sources
        WHERE owner_id = $1
        LIMIT $2";

    pub DELETE_SOURCE = "
        DELETE FROM translation_sources
        WHERE owner_id = $1 AND source_id = $2 AND segment_key = $3";

    pub DELETE_USE = "
        DELETE FROM translation_uses
        WHERE segment_key = $1 AND source_id = $2";

    pub CLEAR_SEGMENTS = "DELETE FROM translation_segments";
    pub CLEAR_SOURCES = "DELETE FROM translation_sources";
    pub CLEAR_USES = "DELETE FROM translation_uses";
}

// ---- what members think of a translation
statement! {
    /// Leaves a wording as it is.
    pub PUT_OPINION = "
        INSERT INTO translation_feedback (owner_id, source_id, field, language, member_id, is_helpful, at, status)
        VALUES ($1, $2, $3, $4, $5, $6, $7, '')
        ON CONFLICT (owner_id, source_id, field, language, member_id) DO UPDATE
        SET is_helpful = excluded.is_helpful, at = excluded.at";

    pub DELETE_FEEDBACK = "
        DELETE FROM translation_feedback
        WHERE owner_id = $1 AND source_id = $2";

    /// Of a note and of the comments under it.
    pub DELETE_OWNED_FEEDBACK = "
        DELETE FROM translation_feedback
        WHERE owner_id = $1";
}

// ---- what it costs, and how the engines are
statement! {
    pub ADD_SPENDING = "
        INSERT INTO translation_spending (member_id, day, chars)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, day) DO UPDATE
        SET chars = translation_spending.chars + excluded.chars";

    pub FIND_SPENDING = "
        SELECT chars
        FROM translation_spending
        WHERE member_id = $1 AND day = $2";

    /// Of every account, when a server starts.
    pub LIST_SPENDING = "
        SELECT member_id, chars
        FROM translation_spending
        WHERE day = $1
        ORDER BY member_id
        LIMIT $2";

    pub DELETE_OLD_SPENDING = "
        DELETE FROM translation_spending
        WHERE member_id = $1 AND day < $2";

    /// Of members: yesterday's budget is of no use today.
    pub DELETE_SPENT = "
        DELETE FROM translation_spending
        WHERE member_id > 0 AND day < $1";

    pub PUT_SERVER = "
        INSERT INTO translation_servers (server_id, at, figures)
        VALUES ($1, $2, $3)
        ON CONFLICT (server_id) DO UPDATE SET at = excluded.at, figures = excluded.figures";

    pub LIST_SERVERS = "
        SELECT figures
        FROM translation_servers
        WHERE at > $1
        ORDER BY server_id
        LIMIT $2";
}

// ---- members
statement! {
    pub FIND_READER = "
        SELECT ui_language, languages
        FROM members
        WHERE member_id = $1";

    pub FIND_CHOICES = "
        SELECT is_automatic, is_side_by_side, never
        FROM translation_preferences
        WHERE member_id = $1";

    pub PUT_CHOICES = "
        INSERT INTO translation_preferences (member_id, is_automatic, is_side_by_side, never, updated_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (member_id) DO UPDATE
        SET is_automatic = excluded.is_automatic, is_side_by_side = excluded.is_side_by_side, never = excluded.never,
            updated_at = excluded.updated_at";
}
