//! SQL of members. A follow, a request and a block stand on both members' shards; a mute is the muting member's own.

use kumara_store::statement;

statement! {
    pub FIND_BRIEF = "
        SELECT handle, display_name, avatar, region, is_complete, is_private
        FROM members
        WHERE member_id = $1";

    pub FIND_PROFILE = "
        SELECT bio, languages, home_name, is_private, role
        FROM members
        WHERE member_id = $1";

    pub FIND_HANDLE = "
        SELECT handle, member_id
        FROM handles
        WHERE skeleton = $1";

    pub FIND_NAMES = "
        SELECT handle, display_name
        FROM members
        WHERE member_id = $1 AND is_complete = 1";

    /// For the directory at start, in the order of the keys.
    pub NEXT_NAMES = "
        SELECT member_id, handle, display_name
        FROM members
        WHERE member_id > $1 AND is_complete = 1
        ORDER BY member_id
        LIMIT $2";

    /// What one member is to another. Each part is read from the first member's shard.
    pub FIND_RELATION = "
        SELECT (SELECT state FROM follows WHERE member_id = $1 AND followed_id = $2),
               (SELECT at FROM followers WHERE member_id = $1 AND follower_id = $2 AND state = 'following'),
               (SELECT at FROM blocks WHERE member_id = $1 AND blocked_id = $2),
               (SELECT at FROM blocked_by WHERE member_id = $1 AND by_id = $2),
               (SELECT at FROM mutes WHERE member_id = $1 AND muted_id = $2)";

    pub FIND_FOLLOW = "
        SELECT state
        FROM follows
        WHERE member_id = $1 AND followed_id = $2";

    /// Counts no further than the limit.
    pub COUNT_FOLLOWS = "
        SELECT COUNT(*)
        FROM (SELECT 1 FROM follows WHERE member_id = $1 LIMIT $2) AS counted";

    pub PUT_FOLLOW = "
        INSERT INTO follows (member_id, followed_id, state, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (member_id, followed_id) DO UPDATE SET state = excluded.state, at = excluded.at";

    pub PUT_FOLLOWER = "
        INSERT INTO followers (member_id, follower_id, state, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (member_id, follower_id) DO UPDATE SET state = excluded.state, at = excluded.at";

    pub DELETE_FOLLOW = "
        DELETE FROM follows
        WHERE member_id = $1 AND followed_id = $2";

    pub DELETE_FOLLOWER = "
        DELETE FROM followers
        WHERE member_id = $1 AND follower_id = $2";

    pub LIST_FOLLOWERS = "
        SELECT follower_id, at
        FROM followers
        WHERE member_id = $1 AND state = $2 AND (at, follower_id) < ($3, $4)
        ORDER BY at DESC, follower_id DESC
        LIMIT $5";

    pub LIST_FOLLOWING = "
        SELECT followed_id, at
        FROM follows
        WHERE member_id = $1 AND state = 'following' AND (at, followed_id) < ($2, $3)
        ORDER BY at DESC, followed_id DESC
        LIMIT $4";

    pub INSERT_BLOCK = "
        INSERT INTO blocks (member_id, blocked_id, at)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, blocked_id) DO NOTHING";

    pub INSERT_BLOCKED_BY = "
        INSERT INTO blocked_by (member_id, by_id, at)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, by_id) DO NOTHING";

    pub DELETE_BLOCK = "
        DELETE FROM blocks
        WHERE member_id = $1 AND blocked_id = $2";

    pub DELETE_BLOCKED_BY = "
        DELETE FROM blocked_by
        WHERE member_id = $1 AND by_id = $2";

    pub LIST_BLOCKS = "
        SELECT blocked_id, at
        FROM blocks
        WHERE member_id = $1 AND (at, blocked_id) < ($2, $3)
        ORDER BY at DESC, blocked_id DESC
        LIMIT $4";

    pub INSERT_MUTE = "
        INSERT INTO mutes (member_id, muted_id, at)
        VALUES ($1, $2, $3)
        ON CONFLICT (member_id, muted_id) DO NOTHING";

    pub DELETE_MUTE = "
        DELETE FROM mutes
        WHERE member_id = $1 AND muted_id = $2";

    pub LIST_MUTES = "
        SELECT muted_id, at
        FROM mutes
        WHERE member_id = $1 AND (at, muted_id) < ($2, $3)
        ORDER BY at DESC, muted_id DESC
        LIMIT $4";
}
