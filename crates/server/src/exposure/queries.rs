//! SQL of the ledger of exposure. Its projector alone writes these tables.

use kumara_store::statement;

statement! {
    pub FIND_EXPOSURE = "
        SELECT author_id, kind, language, topic, is_eligible, tier, ledger, is_public, opened_at, repeats
        FROM note_exposure
        WHERE note_id = $1";

    pub PUT_EXPOSURE = "
        INSERT INTO note_exposure (note_id, author_id, kind, language, topic, is_eligible, promised_at, owed, in_window,
                                   by_feed, engaged, elsewhere, kept_at, tier, ledger, is_public, opened_at, repeats)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        ON CONFLICT (note_id) DO UPDATE
        SET kind = excluded.kind, language = excluded.language, topic = excluded.topic,
            is_eligible = excluded.is_eligible, promised_at = excluded.promised_at, owed = excluded.owed,
            in_window = excluded.in_window, by_feed = excluded.by_feed,
            engaged = excluded.engaged, elsewhere = excluded.elsewhere, kept_at = excluded.kept_at,
            tier = excluded.tier, ledger = excluded.ledger, is_public = excluded.is_public,
            opened_at = excluded.opened_at, repeats = excluded.repeats";

    /// A note's figures without its audience.
    pub FIND_FIGURES = "
        SELECT note_id, author_id, kind, language, topic, is_eligible, promised_at, owed, in_window, by_feed, engaged,
               elsewhere, kept_at, tier, repeats
        FROM note_exposure
        WHERE note_id = $1";

    /// The same for all notes, in the order of their ids; read at start.
    pub NEXT_FIGURES = "
        SELECT note_id, author_id, kind, language, topic, is_eligible, promised_at, owed, in_window, by_feed, engaged,
               elsewhere, kept_at, tier, repeats
        FROM note_exposure
        WHERE note_id > $1
        ORDER BY note_id
        LIMIT $2";

    /// Whether the author of a note has a private profile.
    pub FIND_IS_PRIVATE = "
        SELECT is_private
        FROM members
        WHERE member_id = $1";

    pub PUT_FINGERPRINTS = "
        INSERT INTO exposure_fingerprints (note_id, fingerprints)
        VALUES ($1, $2)
        ON CONFLICT (note_id) DO UPDATE SET fingerprints = excluded.fingerprints";

    /// In the order of their ids; read at start.
    pub NEXT_FINGERPRINTS = "
        SELECT note_id, fingerprints
        FROM exposure_fingerprints
        WHERE note_id > $1
        ORDER BY note_id
        LIMIT $2";

    /// What a member published lately.
    pub LIST_LATEST = "
        SELECT note_id
        FROM member_notes
        WHERE member_id = $1 AND published_at > $2
        ORDER BY published_at DESC, note_id DESC
        LIMIT $3";

    pub PUT_HOUR = "
        INSERT INTO exposure_hours (hour, impressions, births, still_owed)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (hour) DO UPDATE
        SET impressions = excluded.impressions, births = excluded.births, still_owed = excluded.still_owed";

    pub LIST_HOURS = "
        SELECT hour, impressions, births, still_owed
        FROM exposure_hours
        WHERE hour > $1
        ORDER BY hour";

    pub PUT_MEMBER = "
        INSERT INTO exposure_members (member_id, hour, days, creators)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (member_id) DO UPDATE
        SET hour = excluded.hour, days = excluded.days, creators = excluded.creators";

    pub FIND_ACTIVITY = "
        SELECT hour, days, creators
        FROM exposure_members
        WHERE member_id = $1";

    pub NEXT_ACTIVE_MEMBERS = "
        SELECT member_id, hour
        FROM exposure_members
        WHERE hour > $1 AND member_id > $2
        ORDER BY member_id
        LIMIT $3";

    pub CLEAR_EXPOSURE = "DELETE FROM note_exposure";
    pub CLEAR_FINGERPRINTS = "DELETE FROM exposure_fingerprints";
    pub CLEAR_HOURS = "DELETE FROM exposure_hours";
    pub CLEAR_MEMBERS = "DELETE FROM exposure_members";
}
