-- What a member chose about their feed.

CREATE TABLE feed_preferences (
    member_id        BIGINT NOT NULL PRIMARY KEY,
    width            BIGINT NOT NULL,  -- -100 closest … 100 widest
    is_chronological BIGINT NOT NULL,
    muted_topics     TEXT   NOT NULL,  -- JSON list
    muted_words      TEXT   NOT NULL,  -- JSON list
    muted_languages  TEXT   NOT NULL,  -- JSON list
    reset_at         BIGINT,           -- what was learned before counts no more
    updated_at       BIGINT NOT NULL
);

-- "Fewer like this", with what the note was like when it was said, so that it outlives the note.
CREATE TABLE feed_fewer (
    member_id BIGINT NOT NULL,
    note_id   BIGINT NOT NULL,
    author_id BIGINT NOT NULL,
    topics    TEXT   NOT NULL,  -- JSON list
    at        BIGINT NOT NULL,
    PRIMARY KEY (member_id, note_id)
);
CREATE INDEX feed_fewer_newest ON feed_fewer (member_id, at, note_id);
