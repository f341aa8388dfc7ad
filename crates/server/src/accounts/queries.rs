//! SQL of accounts.

use kumara_store::statement;

// ---- members and what is unique about them
statement! {
    /// Nothing happens if the handle, or one that looks like it, is taken.
    pub INSERT_HANDLE = "
        INSERT INTO handles (skeleton, handle, member_id)
        VALUES ($1, $2, $3)
        ON CONFLICT (skeleton) DO NOTHING";

    pub FIND_HANDLE_OWNER = "
        SELECT member_id
        FROM handles
        WHERE skeleton = $1";

    /// Another spelling of a handle that the member has.
    pub RESPELL_HANDLE = "
        UPDATE handles
        SET handle = $3
        WHERE skeleton = $1 AND member_id = $2";

    pub DELETE_HANDLE = "
        DELETE FROM handles
        WHERE skeleton = $1 AND member_id = $2";

    /// Nothing happens if the number belongs to somebody.
    pub INSERT_PHONE = "
        INSERT INTO phones (phone_hash, member_id)
        VALUES ($1, $2)
        ON CONFLICT (phone_hash) DO NOTHING";

    pub FIND_PHONE = "
        SELECT member_id
        FROM phones
        WHERE phone_hash = $1";

    pub INSERT_MEMBER = "
        INSERT INTO members (member_id, handle, display_name, bio, avatar, languages, ui_language, home_name, home_cell,
                             region, role, is_private, is_complete, phone_encrypted, created_at, updated_at)
        VALUES ($1, $2, $3, $4, NULL, $5, $6, $7, $8, $9, 'member', $10, $11, $12, $13, $13)";

    pub FIND_SETTINGS = "
        SELECT ui_language, is_complete, phone_encrypted, created_at
        FROM members
        WHERE member_id = $1";

    pub FIND_CHANGEABLE = "
        SELECT handle, display_name, bio, avatar, languages, ui_language, home_name, home_cell, is_private, is_complete
        FROM members
        WHERE member_id = $1";

    pub UPDATE_MEMBER = "
        UPDATE members
        SET handle = $2, display_name = $3, bio = $4, avatar = $5, languages = $6, ui_language = $7, home_name = $8,
            home_cell = $9, is_private = $10, is_complete = $11, updated_at = $12
        WHERE member_id = $1";
}

// ---- one-time codes
statement! {
    pub INSERT_CODE = "
        INSERT INTO login_codes (challenge_hash, phone_hash, phone_encrypted, region, code_hash, tries, created_at,
                                 expires_at, used_at)
        VALUES ($1, $2, $3, $4, $5, 0, $6, $7, NULL)";

    pub FIND_CODE = "
        SELECT phone_hash, phone_encrypted, region, code_hash, tries, expires_at, used_at
        FROM login_codes
        WHERE challenge_hash = $1";

    /// Takes one of the tries before the code is looked at, so that guesses at the same time can't share one.
    pub TAKE_TRY = "
        UPDATE login_codes
        SET tries = tries + 1
        WHERE challenge_hash = $1 AND tries < $2 AND used_at IS NULL AND expires_at > $3";

    pub USE_CODE = "
        UPDATE login_codes
        SET used_at = $2
        WHERE challenge_hash = $1 AND used_at IS NULL";

    pub DELETE_CODE = "
        DELETE FROM login_codes
        WHERE challenge_hash = $1";

    pub FIND_SENDS = "
        SELECT sent_at
        FROM login_code_sends
        WHERE phone_hash = $1 AND sent_at > $2
        ORDER BY sent_at DESC
        LIMIT $3";

    pub INSERT_SEND = "
        INSERT INTO login_code_sends (phone_hash, sent_at)
        VALUES ($1, $2)
        ON CONFLICT (phone_hash, sent_at) DO NOTHING";

    pub DELETE_SEND = "
        DELETE FROM login_code_sends
        WHERE phone_hash = $1 AND sent_at = $2";
}

// ---- sessions
statement! {
    pub FIND_SESSION = "
        SELECT secret_hash, expires_at, last_seen_at
        FROM sessions
        WHERE member_id = $1 AND session_id = $2";

    pub FIND_SESSIONS = "
        SELECT session_id, device, place, created_at, last_seen_at
        FROM sessions
        WHERE member_id = $1 AND expires_at > $2
        ORDER BY last_seen_at DESC, session_id DESC
        LIMIT $3";

    pub INSERT_SESSION = "
        INSERT INTO sessions (member_id, session_id, secret_hash, device, place, created_at, last_seen_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $6, $7)";

    pub TOUCH_SESSION = "
        UPDATE sessions
        SET last_seen_at = $3, expires_at = $4
        WHERE member_id = $1 AND session_id = $2";

    pub DELETE_SESSION = "
        DELETE FROM sessions
        WHERE member_id = $1 AND session_id = $2";

    /// Makes room for a new session: all but the most lately used.
    pub FIND_OLD_SESSIONS = "
        SELECT session_id
        FROM sessions
        WHERE member_id = $1
        ORDER BY last_seen_at DESC, session_id DESC
        LIMIT 1000 OFFSET $2";
}

// ---- passkeys
statement! {
    pub FIND_PASSKEYS = "
        SELECT passkey_id, name, credential, created_at, last_used_at
        FROM passkeys
        WHERE member_id = $1
        ORDER BY passkey_id
        LIMIT $2";

    pub HAS_PASSKEY = "
        SELECT 1
        FROM passkeys
        WHERE member_id = $1
        LIMIT 1";

    pub INSERT_PASSKEY = "
        INSERT INTO passkeys (member_id, passkey_id, name, credential, created_at, last_used_at)
        VALUES ($1, $2, $3, $4, $5, NULL)";

    pub USE_PASSKEY = "
        UPDATE passkeys
        SET credential = $3, last_used_at = $4
        WHERE member_id = $1 AND passkey_id = $2";

    pub DELETE_PASSKEY = "
        DELETE FROM passkeys
        WHERE member_id = $1 AND passkey_id = $2";

    pub INSERT_CEREMONY = "
        INSERT INTO passkey_challenges (challenge_hash, member_id, state, expires_at)
        VALUES ($1, $2, $3, $4)";

    pub FIND_CEREMONY = "
        SELECT member_id, state, expires_at
        FROM passkey_challenges
        WHERE challenge_hash = $1";

    pub DELETE_CEREMONY = "
        DELETE FROM passkey_challenges
        WHERE challenge_hash = $1";
}

// ---- what has expired, in bites that don't hold up other writers
statement! {
    pub DELETE_EXPIRED_CODES = "
        DELETE FROM login_codes
        WHERE challenge_hash IN (SELECT challenge_hash FROM login_codes WHERE expires_at <= $1 LIMIT $2)";

    pub DELETE_OLD_SENDS = "
        DELETE FROM login_code_sends
        WHERE (phone_hash, sent_at) IN (SELECT phone_hash, sent_at FROM login_code_sends WHERE sent_at <= $1 LIMIT $2)";

    pub DELETE_EXPIRED_CEREMONIES = "
        DELETE FROM passkey_challenges
        WHERE challenge_hash IN (SELECT challenge_hash FROM passkey_challenges WHERE expires_at <= $1 LIMIT $2)";

    pub DELETE_EXPIRED_SESSIONS = "
        DELETE FROM sessions
        WHERE (member_id, session_id) IN (SELECT member_id, session_id FROM sessions WHERE expires_at <= $1 LIMIT $2)";
}
