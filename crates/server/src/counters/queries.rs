//! SQL of counters. Their projector alone writes these tables.

use kumara_store::statement;

statement! {
    pub FIND_LISTING = "
        SELECT author_id, is_listed
        FROM note_counters
        WHERE note_id = $1";

    pub PUT_LISTING = "
        INSERT INTO note_counters
            (note_id, author_id, is_listed, likes, saves, comments, shares, hides, impressions)
        VALUES ($1, $2, $3, 0, 0, 0, 0, 0, 0)
        ON CONFLICT (note_id) DO UPDATE SET is_listed = excluded.is_listed";

    pub ADD_TO_NOTE = "
        UPDATE note_counters
        SET likes = likes + $2, saves = saves + $3, comments = comments + $4, shares = shares + $5, hides = hides + $6
        WHERE note_id = $1";

    pub ADD_IMPRESSIONS = "
        UPDATE note_counters
        SET impressions = impressions + $2
        WHERE note_id = $1";

    pub ADD_TO_COMMENT = "
        INSERT INTO comment_counters (note_id, comment_id, likes, replies)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (note_id, comment_id) DO UPDATE
        SET likes = comment_counters.likes + excluded.likes,
            replies = comment_counters.replies + excluded.replies";

    pub ADD_TO_MEMBER = "
        INSERT INTO member_counters (member_id, followers, following, notes, likes_received, saves_received)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (member_id) DO UPDATE
        SET followers = member_counters.followers + excluded.followers,
            following = member_counters.following + excluded.following,
            notes = member_counters.notes + excluded.notes,
            likes_received = member_counters.likes_received + excluded.likes_received,
            saves_received = member_counters.saves_received + excluded.saves_received";

    pub CLEAR_NOTES = "DELETE FROM note_counters";
    pub CLEAR_COMMENTS = "DELETE FROM comment_counters";
    pub CLEAR_MEMBERS = "DELETE FROM member_counters";

    /// The next three fill the memory at start, in the order of the keys.
    pub NEXT_NOTES = "
        SELECT note_id, author_id, is_listed, likes, saves, comments, shares, hides, impressions
        FROM note_counters
        WHERE note_id > $1
        ORDER BY note_id
        LIMIT $2";

    pub NEXT_COMMENTS = "
        SELECT note_id, comment_id, likes, replies
        FROM comment_counters
        WHERE (note_id, comment_id) > ($1, $2)
        ORDER BY note_id, comment_id
        LIMIT $3";

    pub NEXT_MEMBERS = "
        SELECT member_id, followers, following, notes, likes_received, saves_received
        FROM member_counters
        WHERE member_id > $1
        ORDER BY member_id
        LIMIT $2";
}
