//! SQL of notifications.

use kumara_store::statement;

statement! {
    /// What keeps one member from being told of another: a block of either, or a mute.
    pub FIND_DISTANCE = "
        SELECT (SELECT at FROM blocks WHERE member_id = $1 AND blocked_id = $2),
               (SELECT at FROM blocked_by WHERE member_id = $1 AND by_id = $2),
               (SELECT at FROM mutes WHERE member_id = $1 AND muted_id = $2)";

    pub FIND_NOTE = "
        SELECT author_id, visibility, deleted_at
        FROM notes
        WHERE note_id = $1";

    pub FIND_PRIVACY = "
        SELECT is_private
        FROM members
        WHERE member_id = $1";

    /// How a member stands to a note's author.
    pub FIND_FOLLOW_AND_BLOCKS = "
        SELECT (SELECT state FROM follows WHERE member_id = $1 AND followed_id = $2),
               (SELECT at FROM blocks WHERE member_id = $1 AND blocked_id = $2),
               (SELECT at FROM blocked_by WHERE member_id = $1 AND by_id = $2)";

    pub INSERT_NOTIFICATION = "
        INSERT INTO notifications (member_id, notification_id, tab, kind, actor_id, note_id, comment_id, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (member_id, notification_id) DO NOTHING";

    pub TAKE_BACK = "
        DELETE FROM notifications
        WHERE note_id = $1 AND comment_id = $2 AND kind = $3 AND actor_id = $4 AND member_id = $5";

    /// Runs beside requests, so it may ask all shards.
    pub FORGET_COMMENT = "
        DELETE FROM notifications
        WHERE note_id = $1 AND comment_id = $2";

    pub FORGET_NOTE = "
        DELETE FROM notifications
        WHERE note_id = $1";

    pub FORGET_ACTOR = "
        DELETE FROM notifications
        WHERE member_id = $1 AND actor_id = $2";

    pub CLEAR = "DELETE FROM notifications";

    pub LIST_TAB = "
        SELECT notification_id, kind, actor_id, note_id, comment_id, at
        FROM notifications
        WHERE member_id = $1 AND tab = $2 AND notification_id < $3
        ORDER BY notification_id DESC
        LIMIT $4";

    pub FIND_COMMENT_TEXT = "
        SELECT text
        FROM comments
        WHERE note_id = $1 AND comment_id = $2 AND deleted_at IS NULL";

    pub FIND_READ_UNTIL = "
        SELECT read_until
        FROM notification_reads
        WHERE member_id = $1 AND tab = $2";

    /// Counts no further than the limit.
    pub COUNT_UNREAD = "
        SELECT COUNT(*)
        FROM (SELECT 1
              FROM notifications
              WHERE member_id = $1 AND tab = $2 AND notification_id >
                    COALESCE((SELECT read_until FROM notification_reads WHERE member_id = $1 AND tab = $2), 0)
              LIMIT $3) AS counted";

    pub FIND_NEWEST = "
        SELECT notification_id
        FROM notifications
        WHERE member_id = $1 AND tab = $2
        ORDER BY notification_id DESC
        LIMIT 1";

    pub PUT_READ_UNTIL = "
        INSERT INTO notification_reads (member_id, tab, read_until)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, tab) DO UPDATE SET read_until = excluded.read_until
        WHERE notification_reads.read_until < excluded.read_until";
}
