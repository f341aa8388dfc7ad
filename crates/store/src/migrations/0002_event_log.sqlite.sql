-- The event log and how far each projector has followed it. One writer numbers the events, so the numbers are the
-- order of the commits; AUTOINCREMENT never gives a number twice.

CREATE TABLE event_log (
    seq   INTEGER PRIMARY KEY AUTOINCREMENT,
    at    BIGINT NOT NULL,
    key   BIGINT NOT NULL,  -- the note or member whose state changed
    event TEXT   NOT NULL   -- JSON
);

CREATE TABLE projector_offsets (
    name  TEXT   NOT NULL PRIMARY KEY,
    epoch BIGINT NOT NULL,
    seq   BIGINT NOT NULL
);
