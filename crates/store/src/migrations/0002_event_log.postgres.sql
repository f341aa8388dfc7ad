-- The event log and how far each projector has followed it.
--
-- A sequence is not the order of the commits: a smaller number can become visible after a larger one. So a row also
-- carries the number of its transaction (epoch), readers take only rows of transactions below the oldest one that
-- still runs, and the order is (epoch, seq).

CREATE TABLE event_log (
    epoch BIGINT NOT NULL,
    seq   BIGINT GENERATED ALWAYS AS IDENTITY,
    at    BIGINT NOT NULL,
    key   BIGINT NOT NULL,  -- the note or member whose state changed
    event TEXT   NOT NULL,  -- JSON
    PRIMARY KEY (epoch, seq)
);

-- Transaction numbers start again when a dump is read into another server. The base is added to them, and is raised
-- when the server's numbers would lie below those in the log.
CREATE TABLE event_log_base (
    one  BIGINT NOT NULL PRIMARY KEY,
    base BIGINT NOT NULL
);
INSERT INTO event_log_base (one, base) VALUES (1, 0);

CREATE TABLE projector_offsets (
    name  TEXT   NOT NULL PRIMARY KEY,
    epoch BIGINT NOT NULL,
    seq   BIGINT NOT NULL
);
