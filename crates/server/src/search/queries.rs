//! SQL of search. Documents are read beside requests, batch by batch; a member's searches lie by the member.

use kumara_store::statement;

// ---- what the index is made from
statement! {
    pub NEXT_NOTE_IDS = "
        SELECT note_id
        FROM notes
        WHERE note_id > $1 AND deleted_at IS NULL
        ORDER BY note_id
        LIMIT $2";

    pub COUNT_NOTES = "
        SELECT COUNT(*)
        FROM notes
        WHERE deleted_at IS NULL";

    pub FIND_AUTHOR = "
        SELECT handle, display_name, is_private
        FROM members
        WHERE member_id = $1";

    pub NEXT_NOTES_OF = "
        SELECT note_id
        FROM member_notes
        WHERE member_id = $1 AND note_id > $2
        ORDER BY note_id
        LIMIT $3";

    pub FIND_TRANSLATED_SEGMENTS = "
        SELECT segment_key
        FROM translation_sources
        WHERE owner_id = $1 AND source_id = $1
        ORDER BY segment_key
        LIMIT $2";

    pub FIND_SEGMENT_TEXT = "
        SELECT text
        FROM translation_segments
        WHERE segment_key = $1";
}

// ---- who searches
statement! {
    pub FIND_SEARCHER = "
        SELECT languages, ui_language, home_cell, region
        FROM members
        WHERE member_id = $1";
}

// ---- what was searched
statement! {
    pub PUT_SEARCH = "
        INSERT INTO member_searches (member_id, query_key, query, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (member_id, query_key) DO UPDATE SET query = excluded.query, at = excluded.at";

    pub LIST_SEARCHES = "
        SELECT query, at
        FROM member_searches
        WHERE member_id = $1
        ORDER BY at DESC, query_key
        LIMIT $2";

    /// All but the newest.
    pub DELETE_OLD_SEARCHES = "
        DELETE FROM member_searches
        WHERE member_id = $1 AND at < (SELECT MIN(at)
                                       FROM (SELECT at
                                             FROM member_searches
                                             WHERE member_id = $1
                                             ORDER BY at DESC
                                             LIMIT $2) AS kept)";

    pub DELETE_SEARCH = "
        DELETE FROM member_searches
        WHERE member_id = $1 AND query_key = $2";

    pub DELETE_SEARCHES = "
        DELETE FROM member_searches
        WHERE member_id = $1";

    /// One asker of a query in one week, by a key that names no member and changes with the week.
    pub PUT_ASKER = "
        INSERT INTO search_askers (query_key, week, asker, day, language, region, query)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (query_key, week, asker) DO UPDATE SET day = excluded.day";

    pub DELETE_ASKERS_BEFORE = "
        DELETE FROM search_askers
        WHERE day < $1";

    /// Runs beside requests, so it may ask all shards.
    pub COUNT_ASKERS = "
        SELECT MIN(query), language, region, week, day, COUNT(*)
        FROM search_askers
        WHERE day >= $1
        GROUP BY query_key, language, region, week, day
        ORDER BY COUNT(*) DESC, query_key, week, day, language, region
        LIMIT $2";

    // ---- saved searches

    pub COUNT_SAVED = "
        SELECT COUNT(*)
        FROM saved_searches
        WHERE member_id = $1";

    pub INSERT_SAVED = "
        INSERT INTO saved_searches (member_id, search_key, search, notifies, saved_at, looked_at, next_at, found)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 0)
        ON CONFLICT (member_id, search_key) DO UPDATE SET notifies = excluded.notifies, search = excluded.search";

    pub LIST_SAVED_SEARCHES = "
        SELECT search_key, search, notifies, saved_at, found
        FROM saved_searches
        WHERE member_id = $1
        ORDER BY saved_at DESC, search_key
        LIMIT $2";

    pub SEE_SAVED = "
        UPDATE saved_searches
        SET found = 0
        WHERE member_id = $1 AND search_key = $2";

    pub DELETE_SAVED = "
        DELETE FROM saved_searches
        WHERE member_id = $1 AND search_key = $2";

    /// What is due. Runs beside requests, so it may ask all shards.
    pub LIST_DUE_SAVED = "
        SELECT member_id, search_key, search, notifies, looked_at, next_at
        FROM saved_searches
        WHERE next_at <= $1
        ORDER BY next_at, member_id, search_key
        LIMIT $2";

    /// Only if no other server has looked meanwhile.
    pub TAKE_SAVED = "
        UPDATE saved_searches
        SET looked_at = $4, next_at = $5, found = found + $6
        WHERE member_id = $1 AND search_key = $2 AND next_at = $3";

    // ---- whether searches are remembered

    pub FIND_UNREMEMBERED = "
        SELECT at
        FROM unremembered_searchers
        WHERE member_id = $1";

    pub PUT_UNREMEMBERED = "
        INSERT INTO unremembered_searchers (member_id, at)
        VALUES ($1, $2)
        ON CONFLICT (member_id) DO NOTHING";

    pub DELETE_UNREMEMBERED = "
        DELETE FROM unremembered_searchers
        WHERE member_id = $1";
}
