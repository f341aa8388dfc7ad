//! SQL of members' wordings. A wording and the votes for it lie with the note or member that the text is of; those that wait
//! lie once more by their language, and what was accepted by the key of its text.

use kumara_store::statement;

// ---- wordings
statement! {
    pub FIND_WORDING = "
        SELECT better, status, worded_at, text_hash, memory_keys, decided_by
        FROM translation_feedback
        WHERE owner_id = $1 AND source_id = $2 AND field = $3 AND language = $4 AND member_id = $5
          AND better IS NOT NULL";

    /// What was accepted before stays until this one is decided.
    pub SET_WORDING = "
        UPDATE translation_feedback
        SET better = $6, text_hash = $7, worded_at = $8, status = 'waiting', decided_by = NULL, decided_at = NULL
        WHERE owner_id = $1 AND source_id = $2 AND field = $3 AND language = $4 AND member_id = $5";

    pub DECIDE_WORDING = "
        UPDATE translation_feedback
        SET status = $6, memory_keys = $7, decided_by = $8, decided_at = $9
        WHERE owner_id = $1 AND source_id = $2 AND field = $3 AND language = $4 AND member_id = $5";

    /// With what speaks for each; the best first. One text's wordings are few.
    pub LIST_WORDINGS = "
        SELECT f.member_id, f.better, f.status, f.worded_at,
               (SELECT COUNT(*)
                FROM translation_votes AS v
                WHERE v.owner_id = f.owner_id AND v.source_id = f.source_id AND v.field = f.field
                  AND v.language = f.language AND v.author_id = f.member_id) AS votes,
               (SELECT COUNT(*)
                FROM translation_votes AS v
                WHERE v.owner_id = f.owner_id AND v.source_id = f.source_id AND v.field = f.field
                  AND v.language = f.language AND v.author_id = f.member_id AND v.member_id = $6) AS mine
        FROM translation_feedback AS f
        WHERE f.owner_id = $1 AND f.source_id = $2 AND f.field = $3 AND f.language = $4 AND f.text_hash = $5
          AND f.better IS NOT NULL AND (f.status <> 'declined' OR f.member_id = $6)
        ORDER BY votes DESC, f.worded_at, f.member_id
        LIMIT $7";

    /// Accepted ones of the same field by others.
    pub LIST_ACCEPTED = "
        SELECT member_id, memory_keys, decided_by
        FROM translation_feedback
        WHERE owner_id = $1 AND source_id = $2 AND field = $3 AND language = $4 AND member_id <> $5
          AND memory_keys IS NOT NULL
        LIMIT $6";

    /// Of one text, in the order of the key.
    pub NEXT_WORDED = "
        SELECT field, language, member_id, worded_at, text_hash, memory_keys, status
        FROM translation_feedback
        WHERE owner_id = $1 AND source_id = $2 AND (field, language, member_id) > ($3, $4, $5)
          AND better IS NOT NULL
        ORDER BY field, language, member_id
        LIMIT $6";

    /// Of a note and of the comments under it, in the order of the key.
    pub NEXT_OWNED_WORDED = "
        SELECT source_id, field, language, member_id, worded_at, memory_keys, status
        FROM translation_feedback
        WHERE owner_id = $1 AND (source_id, field, language, member_id) > ($2, $3, $4, $5)
          AND better IS NOT NULL
        ORDER BY source_id, field, language, member_id
        LIMIT $6";

    pub DELETE_OPINION = "
        DELETE FROM translation_feedback
        WHERE owner_id = $1 AND source_id = $2 AND field = $3 AND language = $4 AND member_id = $5";
}

// ---- votes
statement! {
    pub PUT_VOTE = "
        INSERT INTO translation_votes (owner_id, source_id, field, language, author_id, member_id, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (owner_id, source_id, field, language, author_id, member_id) DO NOTHING";

    pub DELETE_VOTE = "
        DELETE FROM translation_votes
        WHERE owner_id = $1 AND source_id = $2 AND field = $3 AND language = $4 AND author_id = $5 AND member_id = $6";

    pub DELETE_VOTES_FOR = "
        DELETE FROM translation_votes
        WHERE owner_id = $1 AND source_id = $2 AND field = $3 AND language = $4 AND author_id = $5";

    pub COUNT_VOTES_FOR = "
        SELECT COUNT(*)
        FROM translation_votes
        WHERE owner_id = $1 AND source_id = $2 AND field = $3 AND language = $4 AND author_id = $5";
}

// ---- what waits
statement! {
    pub PUT_REVIEW = "
        INSERT INTO translation_reviews (language, at, owner_id, source_id, field, member_id)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (language, at, owner_id, source_id, field, member_id) DO NOTHING";

    pub DELETE_REVIEW = "
        DELETE FROM translation_reviews
        WHERE language = $1 AND at = $2 AND owner_id = $3 AND source_id = $4 AND field = $5 AND member_id = $6";

    pub LIST_REVIEWS = "
        SELECT at, owner_id, source_id, field, member_id
        FROM translation_reviews
        WHERE language = $1 AND (at, owner_id, source_id, field, member_id) > ($2, $3, $4, $5, $6)
        ORDER BY at, owner_id, source_id, field, member_id
        LIMIT $7";

    /// Counts no further than the limit.
    pub COUNT_REVIEWS = "
        SELECT COUNT(*)
        FROM (SELECT 1 FROM translation_reviews WHERE language = $1 LIMIT $2) AS counted";
}

// ---- what was accepted
statement! {
    pub FIND_MEMORY = "
        SELECT text
        FROM translation_memory
        WHERE segment_key = $1";

    pub PUT_MEMORY = "
        INSERT INTO translation_memory (segment_key, text, accepted_by, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (segment_key) DO UPDATE
        SET text = excluded.text, accepted_by = excluded.accepted_by, at = excluded.at";

    pub DELETE_MEMORY = "
        DELETE FROM translation_memory
        WHERE segment_key = $1";

    /// If no text has it any more.
    pub DELETE_UNUSED_MEMORY = "
        DELETE FROM translation_memory
        WHERE segment_key = $1
          AND NOT EXISTS (SELECT 1 FROM translation_uses AS u WHERE u.segment_key = $1)";
}

// ---- what a text reads now
statement! {
    pub NOTE_WORDS = "
        SELECT title, body, card, pictures
        FROM notes
        WHERE note_id = $1";

    pub BIO = "
        SELECT bio
        FROM members
        WHERE member_id = $1";
}
