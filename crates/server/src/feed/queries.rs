//! SQL of the feed. All of it runs at start or beside requests; pages are made from memory.

use kumara_store::statement;

statement! {
    pub FIND_FEATURES = "
        SELECT languages, home_cell, region, is_private
        FROM members
        WHERE member_id = $1";

    /// Members, in the order of the keys. This and the following fill the index at start.
    pub NEXT_MEMBERS = "
        SELECT member_id, languages, home_cell, region, is_private
        FROM members
        WHERE member_id > $1
        ORDER BY member_id
        LIMIT $2";

    /// Notes with their counters, which lie on the same shard.
    pub NEXT_NOTES = "
        SELECT notes.note_id, notes.author_id, kind, visibility, language, region, topics, latitude, longitude,
               published_at, COALESCE(likes, 0), COALESCE(saves, 0), COALESCE(comments, 0), COALESCE(shares, 0),
               COALESCE(hides, 0), COALESCE(impressions, 0), asks.resolved_at
        FROM notes
        LEFT JOIN note_counters ON note_counters.note_id = notes.note_id
        LEFT JOIN asks ON asks.note_id = notes.note_id
        WHERE notes.note_id > $1 AND deleted_at IS NULL
        ORDER BY notes.note_id
        LIMIT $2";

    pub NEXT_FOLLOWS = "
        SELECT member_id, followed_id
        FROM follows
        WHERE (member_id, followed_id) > ($1, $2) AND state = 'following'
        ORDER BY member_id, followed_id
        LIMIT $3";

    pub NEXT_BLOCKS = "
        SELECT member_id, blocked_id
        FROM blocks
        WHERE (member_id, blocked_id) > ($1, $2)
        ORDER BY member_id, blocked_id
        LIMIT $3";

    pub NEXT_MUTES = "
        SELECT member_id, muted_id
        FROM mutes
        WHERE (member_id, muted_id) > ($1, $2)
        ORDER BY member_id, muted_id
        LIMIT $3";

    pub NEXT_HIDES = "
        SELECT member_id, note_id, at
        FROM hides
        WHERE (member_id, note_id) > ($1, $2)
        ORDER BY member_id, note_id
        LIMIT $3";

    /// What members liked lately, each member's oldest first.
    pub NEXT_LIKES = "
        SELECT member_id, at, note_id
        FROM member_likes
        WHERE (member_id, at, note_id) > ($1, $2, $3) AND at >= $4 AND at < $5
        ORDER BY member_id, at, note_id
        LIMIT $6";

    pub NEXT_SAVES = "
        SELECT member_id, at, note_id
        FROM saves
        WHERE (member_id, at, note_id) > ($1, $2, $3) AND at >= $4 AND at < $5
        ORDER BY member_id, at, note_id
        LIMIT $6";
}
