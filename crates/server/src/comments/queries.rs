//! SQL of comments. All of it lies by the note.

use kumara_store::statement;

/// A comment and who wrote what it answers.
macro_rules! comments_where {
    ($rest:literal) => {
        concat!(
            "
        SELECT c.comment_id, c.parent_id, c.reply_to, t.author_id, c.author_id, c.text, c.mentions, c.picture,
               c.language, c.region, c.is_pinned, c.created_at, c.deleted_at
        FROM comments AS c
        LEFT JOIN comments AS t ON t.note_id = c.note_id AND t.comment_id = c.reply_to
        WHERE c.note_id = $1 AND ",
            $rest
        )
    };
}

statement! {
    pub FIND_COMMENT = comments_where!("c.comment_id = $2");

    pub LIST_PINNED = comments_where!("
            c.is_pinned = 1 AND c.deleted_at IS NULL
        ORDER BY c.comment_id DESC
        LIMIT $2");

    pub LIST_REPLIES = comments_where!("
            c.parent_id = $2 AND c.comment_id > $3 AND c.deleted_at IS NULL
        ORDER BY c.comment_id
        LIMIT $4");

    /// Those on the first level that are there to be seen: not deleted, or with a reply that is not.
    pub LIST_FIRST_LEVEL = "
        SELECT c.comment_id
        FROM comments AS c
        WHERE c.note_id = $1 AND c.parent_id = 0 AND c.comment_id < $2 AND c.is_pinned = 0
          AND (c.deleted_at IS NULL
               OR EXISTS (SELECT 1
                          FROM comments AS r
                          WHERE r.note_id = c.note_id AND r.parent_id = c.comment_id AND r.deleted_at IS NULL))
        ORDER BY c.comment_id DESC
        LIMIT $3";

    pub INSERT_COMMENT = "
        INSERT INTO comments (note_id, comment_id, parent_id, reply_to, author_id, text, mentions, picture, language,
                              region, is_pinned, created_at, deleted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, NULL)";

    pub MARK_DELETED = "
        UPDATE comments
        SET deleted_at = $3, is_pinned = 0
        WHERE note_id = $1 AND comment_id = $2 AND deleted_at IS NULL";

    pub SET_PINNED = "
        UPDATE comments
        SET is_pinned = $3
        WHERE note_id = $1 AND comment_id = $2 AND parent_id = 0 AND deleted_at IS NULL";

    pub COUNT_OTHERS_PINNED = "
        SELECT COUNT(*)
        FROM comments
        WHERE note_id = $1 AND is_pinned = 1 AND deleted_at IS NULL AND comment_id <> $2";

    pub FIND_LIKED = "
        SELECT 1
        FROM comment_likes
        WHERE note_id = $1 AND comment_id = $2 AND member_id = $3";

    pub INSERT_LIKE = "
        INSERT INTO comment_likes (note_id, comment_id, member_id, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (note_id, comment_id, member_id) DO NOTHING";

    pub DELETE_LIKE = "
        DELETE FROM comment_likes
        WHERE note_id = $1 AND comment_id = $2 AND member_id = $3";
}
