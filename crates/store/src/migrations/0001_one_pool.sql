-- The first schema. One text for SQLite and PostgreSQL: BYTES stands for BLOB or BYTEA, TEXT sorts by code point.
-- The shard key stands first in every primary key: a member's rows by member_id, a note's by note_id.
-- Nothing references across shards; what is needed on two sides is written on both in one transaction.

-- ---- members ------------------------------------------------------------------------------------------------

CREATE TABLE members (
    member_id       BIGINT NOT NULL PRIMARY KEY,
    handle          TEXT   NOT NULL,
    display_name    TEXT   NOT NULL,
    bio             TEXT   NOT NULL,
    avatar          TEXT,             -- a picture as JSON
    languages       TEXT   NOT NULL,  -- JSON list of language tags that the member reads
    ui_language     TEXT   NOT NULL,
    home_name       TEXT,             -- a town as the member calls it
    home_cell       BIGINT,           -- its H3 cell, resolution 5
    region          TEXT   NOT NULL,  -- shown label, from the phone number at first
    role            TEXT   NOT NULL,  -- member | moderator | owner
    is_private      BIGINT NOT NULL,
    is_complete     BIGINT NOT NULL,  -- 0 until handle and name were chosen
    phone_encrypted BYTES,            -- null for members made by an import or a demo
    created_at      BIGINT NOT NULL,
    updated_at      BIGINT NOT NULL
);

-- Uniqueness across shards has tables of its own.
CREATE TABLE handles (
    skeleton  TEXT   NOT NULL PRIMARY KEY,  -- look-alikes share it
    handle    TEXT   NOT NULL,
    member_id BIGINT NOT NULL
);

CREATE TABLE phones (
    phone_hash BYTES  NOT NULL PRIMARY KEY,  -- keyed hash
    member_id  BIGINT NOT NULL
);

CREATE TABLE login_codes (
    challenge_hash  BYTES  NOT NULL PRIMARY KEY,
    phone_hash      BYTES  NOT NULL,
    phone_encrypted BYTES  NOT NULL,
    region          TEXT   NOT NULL,
    code_hash       BYTES  NOT NULL,
    tries           BIGINT NOT NULL,
    created_at      BIGINT NOT NULL,
    expires_at      BIGINT NOT NULL,
    used_at         BIGINT
);
CREATE INDEX login_codes_expires ON login_codes (expires_at);

CREATE TABLE login_code_sends (
    phone_hash BYTES  NOT NULL,
    sent_at    BIGINT NOT NULL,
    PRIMARY KEY (phone_hash, sent_at)
);
CREATE INDEX login_code_sends_sent ON login_code_sends (sent_at);

CREATE TABLE sessions (
    member_id    BIGINT NOT NULL,
    session_id   BIGINT NOT NULL,
    secret_hash  BYTES  NOT NULL,
    device       TEXT   NOT NULL,
    place        TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    PRIMARY KEY (member_id, session_id)
);
CREATE INDEX sessions_expires ON sessions (expires_at);

CREATE TABLE passkeys (
    member_id    BIGINT NOT NULL,
    passkey_id   BIGINT NOT NULL,
    name         TEXT   NOT NULL,
    credential   TEXT   NOT NULL,  -- JSON of the WebAuthn credential
    created_at   BIGINT NOT NULL,
    last_used_at BIGINT,
    PRIMARY KEY (member_id, passkey_id)
);

CREATE TABLE passkey_challenges (
    challenge_hash BYTES  NOT NULL PRIMARY KEY,
    member_id      BIGINT,
    state          TEXT   NOT NULL,
    expires_at     BIGINT NOT NULL
);
CREATE INDEX passkey_challenges_expires ON passkey_challenges (expires_at);

CREATE TABLE idempotency_keys (
    member_id    BIGINT NOT NULL,
    key          TEXT   NOT NULL,
    request_hash BYTES  NOT NULL,
    result_id    BIGINT NOT NULL,
    created_at   BIGINT NOT NULL,
    PRIMARY KEY (member_id, key)
);

CREATE TABLE community_settings (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- ---- members among each other -------------------------------------------------------------------------------

CREATE TABLE follows (
    member_id   BIGINT NOT NULL,
    followed_id BIGINT NOT NULL,
    state       TEXT   NOT NULL,  -- following | requested
    at          BIGINT NOT NULL,
    PRIMARY KEY (member_id, followed_id)
);
CREATE INDEX follows_newest ON follows (member_id, at, followed_id);

CREATE TABLE followers (
    member_id   BIGINT NOT NULL,
    follower_id BIGINT NOT NULL,
    state       TEXT   NOT NULL,
    at          BIGINT NOT NULL,
    PRIMARY KEY (member_id, follower_id)
);
CREATE INDEX followers_newest ON followers (member_id, at, follower_id);

CREATE TABLE blocks (
    member_id  BIGINT NOT NULL,
    blocked_id BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (member_id, blocked_id)
);

CREATE TABLE blocked_by (
    member_id BIGINT NOT NULL,
    by_id     BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (member_id, by_id)
);

CREATE TABLE mutes (
    member_id BIGINT NOT NULL,
    muted_id  BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (member_id, muted_id)
);

-- ---- pictures and notes -------------------------------------------------------------------------------------

CREATE TABLE pictures (
    member_id  BIGINT NOT NULL,
    picture_id BIGINT NOT NULL,
    picture    TEXT   NOT NULL,  -- JSON: sizes, thumbhash, colour, alt
    similarity BIGINT NOT NULL,  -- 64-bit perceptual hash
    created_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, picture_id)
);

CREATE TABLE notes (
    note_id      BIGINT NOT NULL PRIMARY KEY,
    author_id    BIGINT NOT NULL,
    kind         TEXT   NOT NULL,
    title        TEXT   NOT NULL,
    body         TEXT   NOT NULL,
    pictures     TEXT   NOT NULL,  -- JSON list of pictures
    media        TEXT,             -- JSON: what a kind carries beside pictures (a video)
    card         TEXT,             -- JSON of a text card
    topics       TEXT   NOT NULL,  -- JSON list
    mentions     TEXT   NOT NULL,  -- JSON list of {id, handle}
    place_name   TEXT,
    latitude     DOUBLE PRECISION,
    longitude    DOUBLE PRECISION,
    visibility   TEXT   NOT NULL,
    language     TEXT   NOT NULL,
    region       TEXT   NOT NULL,
    published_at BIGINT NOT NULL,
    edited_at    BIGINT,
    deleted_at   BIGINT
);

CREATE TABLE note_versions (
    note_id    BIGINT NOT NULL,
    version_id BIGINT NOT NULL,
    content    TEXT   NOT NULL,  -- JSON of the note before the edit
    written_at BIGINT NOT NULL,
    PRIMARY KEY (note_id, version_id)
);

CREATE TABLE member_notes (
    member_id    BIGINT NOT NULL,
    note_id      BIGINT NOT NULL,
    visibility   TEXT   NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, note_id)
);
CREATE INDEX member_notes_newest ON member_notes (member_id, published_at, note_id);

CREATE TABLE imports (
    member_id  BIGINT NOT NULL,
    source_key TEXT   NOT NULL,  -- where it came from, so that a second run makes no double
    note_id    BIGINT NOT NULL,
    PRIMARY KEY (member_id, source_key)
);

CREATE TABLE drafts (
    member_id  BIGINT NOT NULL,
    draft_id   BIGINT NOT NULL,
    content    TEXT   NOT NULL,  -- JSON as the composer sent it
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, draft_id)
);

-- ---- engagement ---------------------------------------------------------------------------------------------

CREATE TABLE likes (
    note_id   BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (note_id, member_id)
);

CREATE TABLE member_likes (
    member_id BIGINT NOT NULL,
    note_id   BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (member_id, note_id)
);
CREATE INDEX member_likes_newest ON member_likes (member_id, at, note_id);

CREATE TABLE note_saves (
    note_id   BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (note_id, member_id)
);

CREATE TABLE saves (
    member_id BIGINT NOT NULL,
    note_id   BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (member_id, note_id)
);
CREATE INDEX saves_newest ON saves (member_id, at, note_id);

CREATE TABLE collections (
    member_id     BIGINT NOT NULL,
    collection_id BIGINT NOT NULL,
    name          TEXT   NOT NULL,
    name_key      TEXT   NOT NULL,  -- folded, so that two names that read alike are one
    is_private    BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    PRIMARY KEY (member_id, collection_id)
);
CREATE UNIQUE INDEX collections_name ON collections (member_id, name_key);

CREATE TABLE collection_notes (
    member_id     BIGINT NOT NULL,
    collection_id BIGINT NOT NULL,
    note_id       BIGINT NOT NULL,
    at            BIGINT NOT NULL,
    PRIMARY KEY (member_id, collection_id, note_id)
);
CREATE INDEX collection_notes_newest ON collection_notes (member_id, collection_id, at, note_id);
CREATE INDEX collection_notes_by_note ON collection_notes (member_id, note_id);

CREATE TABLE shares (
    note_id   BIGINT NOT NULL,
    share_id  BIGINT NOT NULL,
    member_id BIGINT,
    at        BIGINT NOT NULL,
    PRIMARY KEY (note_id, share_id)
);

CREATE TABLE hides (
    member_id BIGINT NOT NULL,
    note_id   BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (member_id, note_id)
);

CREATE TABLE comments (
    note_id    BIGINT NOT NULL,
    comment_id BIGINT NOT NULL,
    parent_id  BIGINT NOT NULL,  -- 0 at the first level
    reply_to   BIGINT NOT NULL,  -- the comment that it answers, 0 if none
    author_id  BIGINT NOT NULL,
    text       TEXT   NOT NULL,
    mentions   TEXT   NOT NULL,
    picture    TEXT,
    language   TEXT   NOT NULL,
    region     TEXT   NOT NULL,
    is_pinned  BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    deleted_at BIGINT,
    PRIMARY KEY (note_id, comment_id)
);
CREATE INDEX comments_thread ON comments (note_id, parent_id, comment_id);
CREATE INDEX comments_pinned ON comments (note_id, comment_id) WHERE is_pinned = 1;

CREATE TABLE comment_likes (
    note_id    BIGINT NOT NULL,
    comment_id BIGINT NOT NULL,
    member_id  BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (note_id, comment_id, member_id)
);

-- ---- derived: each table is written by one projector alone and can be made again from the log ----------------

CREATE TABLE note_counters (
    note_id     BIGINT NOT NULL PRIMARY KEY,
    author_id   BIGINT NOT NULL,
    is_listed   BIGINT NOT NULL,  -- counts among the author's notes: not deleted, not only the author's own
    likes       BIGINT NOT NULL,
    saves       BIGINT NOT NULL,
    comments    BIGINT NOT NULL,
    shares      BIGINT NOT NULL,
    hides       BIGINT NOT NULL,
    impressions BIGINT NOT NULL
);

CREATE TABLE comment_counters (
    note_id    BIGINT NOT NULL,
    comment_id BIGINT NOT NULL,
    likes      BIGINT NOT NULL,
    replies    BIGINT NOT NULL,
    PRIMARY KEY (note_id, comment_id)
);

CREATE TABLE member_counters (
    member_id      BIGINT NOT NULL PRIMARY KEY,
    followers      BIGINT NOT NULL,
    following      BIGINT NOT NULL,
    notes          BIGINT NOT NULL,
    likes_received BIGINT NOT NULL,
    saves_received BIGINT NOT NULL
);

CREATE TABLE notifications (
    member_id       BIGINT NOT NULL,
    notification_id BIGINT NOT NULL,
    tab             TEXT   NOT NULL,  -- comments | likes | followers
    kind            TEXT   NOT NULL,
    actor_id        BIGINT NOT NULL,
    note_id         BIGINT NOT NULL,  -- 0 if it is about none
    comment_id      BIGINT NOT NULL,  -- 0 if it is about none
    at              BIGINT NOT NULL,
    PRIMARY KEY (member_id, notification_id)
);
CREATE INDEX notifications_tab ON notifications (member_id, tab, notification_id);
-- For taking back what was undone: an unlike, a deleted comment or note.
CREATE INDEX notifications_about ON notifications (note_id, comment_id, kind, actor_id, member_id);

-- What the member has read is the member's own, not derived.
CREATE TABLE notification_reads (
    member_id  BIGINT NOT NULL,
    tab        TEXT   NOT NULL,
    read_until BIGINT NOT NULL,
    PRIMARY KEY (member_id, tab)
);
