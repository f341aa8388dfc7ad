//! SQL of a member's choices about their feed. All of it lies by the member.

use kumara_store::statement;

statement! {
    pub FIND_PREFERENCES = "
        SELECT width, is_chronological, muted_topics, muted_words, muted_languages, reset_at
        FROM feed_preferences
        WHERE member_id = $1";

    pub PUT_PREFERENCES = "
        INSERT INTO feed_preferences (member_id, width, is_chronological, muted_topics, muted_words, muted_languages,
                                      reset_at, updated_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (member_id) DO UPDATE
        SET width = excluded.width, is_chronological = excluded.is_chronological,
            muted_topics = excluded.muted_topics, muted_words = excluded.muted_words,
            muted_languages = excluded.muted_languages, reset_at = excluded.reset_at,
            updated_at = excluded.updated_at";

    pub LIST_FEWER = "
        SELECT note_id, author_id, topics, at
        FROM feed_fewer
        WHERE member_id = $1
        ORDER BY at DESC, note_id DESC
        LIMIT $2";

    pub PUT_FEWER = "
        INSERT INTO feed_fewer (member_id, note_id, author_id, topics, at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (member_id, note_id) DO UPDATE SET topics = excluded.topics, at = excluded.at";

    pub DELETE_FEWER = "
        DELETE FROM feed_fewer
        WHERE member_id = $1 AND note_id = $2";

    pub CLEAR_FEWER = "
        DELETE FROM feed_fewer
        WHERE member_id = $1";

    /// Beyond the newest so many: they have faded long ago.
    pub DELETE_OLD_FEWER = "
        DELETE FROM feed_fewer
        WHERE member_id = $1 AND at < $2";

    /// Members who chose anything, in the order of their keys; read at start.
    pub NEXT_CHOOSERS = "
        SELECT member_id FROM feed_preferences WHERE member_id > $1
        UNION
        SELECT member_id FROM feed_fewer WHERE member_id > $1
        ORDER BY 1
        LIMIT $2";
}
