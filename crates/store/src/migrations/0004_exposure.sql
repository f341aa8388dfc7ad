-- The ledger of exposure, derived by the projector "exposure" alone.

CREATE TABLE note_exposure (
    note_id     BIGINT NOT NULL PRIMARY KEY,
    author_id   BIGINT NOT NULL,
    kind        TEXT   NOT NULL,
    language    TEXT   NOT NULL,
    topic       TEXT   NOT NULL,  -- the leading one, empty for none
    is_eligible BIGINT NOT NULL,  -- public and there
    promised_at BIGINT NOT NULL,
    owed        BIGINT NOT NULL,  -- distinct members within the window
    in_window   BIGINT NOT NULL,  -- given of it
    by_feed     BIGINT NOT NULL,  -- distinct members to whom a feed showed it, until now
    engaged     BIGINT NOT NULL,  -- of these, engaged
    elsewhere   BIGINT NOT NULL,  -- distinct members who came by themselves
    kept_at     BIGINT,           -- when the promise was kept
    tier        TEXT   NOT NULL,
    ledger      BYTES  NOT NULL   -- the audience by source, at most 8 KiB
);

-- Traffic and promises by the hour (since 1970): what the goal is reckoned from.
CREATE TABLE exposure_hours (
    hour        BIGINT NOT NULL PRIMARY KEY,
    impressions BIGINT NOT NULL,
    births      BIGINT NOT NULL,
    still_owed  BIGINT NOT NULL
);

-- When a member last saw anything: how many there are to see a note.
CREATE TABLE exposure_members (
    member_id BIGINT NOT NULL PRIMARY KEY,
    hour      BIGINT NOT NULL
);
CREATE INDEX exposure_members_hour ON exposure_members (hour);
