-- Which pictures are in use and which files they share, so that what nobody uses can go away in small steps. The
-- first three are a member's; a file's hash belongs to no member and is a key of its own.

CREATE TABLE picture_uses (
    member_id  BIGINT NOT NULL,
    picture_id BIGINT NOT NULL,
    used_by    BIGINT NOT NULL,  -- a note, a comment, or the member whose avatar it is; see below for 0 and 1
    PRIMARY KEY (member_id, picture_id, used_by)
);
CREATE INDEX picture_uses_by ON picture_uses (member_id, used_by);
CREATE INDEX picture_uses_unlisted ON picture_uses (member_id, picture_id) WHERE used_by = 0;

CREATE TABLE unused_pictures (
    member_id  BIGINT NOT NULL,
    picture_id BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,  -- it goes after this, unless it was put to use by then
    PRIMARY KEY (member_id, picture_id)
);
CREATE INDEX unused_pictures_due ON unused_pictures (due_at);

CREATE TABLE picture_files (
    hash       BYTES  NOT NULL,
    member_id  BIGINT NOT NULL,
    picture_id BIGINT NOT NULL,
    PRIMARY KEY (hash, member_id, picture_id)
);
CREATE INDEX picture_files_of ON picture_files (member_id, picture_id);

CREATE TABLE unused_files (
    hash     BYTES  NOT NULL PRIMARY KEY,
    due_at   BIGINT NOT NULL,
    is_going BIGINT NOT NULL     -- 1 while the file itself is being deleted
);
CREATE INDEX unused_files_due ON unused_files (due_at);

-- What was uploaded before this was kept track of stays for good: 0 until its files are listed, 1 afterwards.
INSERT INTO picture_uses (member_id, picture_id, used_by)
SELECT member_id, picture_id, 0 FROM pictures;

CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);
