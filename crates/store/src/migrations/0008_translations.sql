-- Translated sentences, which texts they stand in, and what members think of them.

-- By everything that a translation depends on; the text is masked: links, mentions and the like are left out.
CREATE TABLE translation_segments (
    segment_key BYTES            NOT NULL PRIMARY KEY,
    text        TEXT             NOT NULL,
    known       DOUBLE PRECISION NOT NULL,  -- share of the words that the engine knew
    used_at     BIGINT           NOT NULL   -- to the day
);

-- A text's segments. The owner is the note that the text is of or lies under, or the member; the source is the note,
-- the comment or the member.
CREATE TABLE translation_sources (
    owner_id    BIGINT NOT NULL,
    source_id   BIGINT NOT NULL,
    segment_key BYTES  NOT NULL,
    PRIMARY KEY (owner_id, source_id, segment_key)
);

-- The same from the segment's side: the last one gone takes the segment with it.
CREATE TABLE translation_uses (
    segment_key BYTES  NOT NULL,
    source_id   BIGINT NOT NULL,
    PRIMARY KEY (segment_key, source_id)
);

-- One opinion a member, field and language.
CREATE TABLE translation_feedback (
    owner_id   BIGINT NOT NULL,
    source_id  BIGINT NOT NULL,
    field      TEXT   NOT NULL,
    language   TEXT   NOT NULL,
    member_id  BIGINT NOT NULL,
    is_helpful BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    better      TEXT,             -- other wording, if the member has one
    status      TEXT   NOT NULL,  -- of that wording: waiting | accepted | declined; empty without one
    worded_at   BIGINT,
    text_hash   BYTES,            -- BLAKE3 of the field that it is a wording of
    memory_keys BYTES,            -- what was kept of it when it was accepted, one key of 32 bytes after the other
    decided_by  BIGINT,
    decided_at  BIGINT,
    PRIMARY KEY (owner_id, source_id, field, language, member_id)
);

-- Members who find a wording good.
CREATE TABLE translation_votes (
    owner_id  BIGINT NOT NULL,
    source_id BIGINT NOT NULL,
    field     TEXT   NOT NULL,
    language  TEXT   NOT NULL,
    author_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (owner_id, source_id, field, language, author_id, member_id)
);

-- Wordings that wait for a moderator, by the language that they are in; the oldest first.
CREATE TABLE translation_reviews (
    language  TEXT   NOT NULL,
    at        BIGINT NOT NULL,
    owner_id  BIGINT NOT NULL,
    source_id BIGINT NOT NULL,
    field     TEXT   NOT NULL,
    member_id BIGINT NOT NULL,
    PRIMARY KEY (language, at, owner_id, source_id, field, member_id)
);

-- Accepted wordings, of whole texts and of masked sentences. They go with the last text that has them, like segments.
CREATE TABLE translation_memory (
    segment_key BYTES  NOT NULL PRIMARY KEY,
    text        TEXT   NOT NULL,
    accepted_by BIGINT NOT NULL,
    at          BIGINT NOT NULL
);

-- How a member wants to read what is in other languages.
CREATE TABLE translation_preferences (
    member_id       BIGINT NOT NULL PRIMARY KEY,
    is_automatic    BIGINT NOT NULL,
    is_side_by_side BIGINT NOT NULL,
    never           TEXT   NOT NULL,  -- JSON list
    updated_at      BIGINT NOT NULL
);
