-- What several programs on one database agree by.

-- Who holds what only one may hold: the number of a node, the relay of the log. A holder counts its beat up; who finds the
-- beat unchanged for long enough by its own clock may take the lease. No clocks are compared.
CREATE TABLE leases (
    name   TEXT   NOT NULL PRIMARY KEY,
    holder BIGINT NOT NULL,  -- a random number of the process; 0 when it was given back
    beat   BIGINT NOT NULL,
    at     BIGINT NOT NULL   -- of the last beat, by the holder's clock
);

-- Events that a projector could not digest and went past. They wait until an operator has them applied.
CREATE TABLE dead_letters (
    projector    TEXT   NOT NULL,
    epoch        BIGINT NOT NULL,
    seq          BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    event        TEXT   NOT NULL,  -- JSON
    error        TEXT   NOT NULL,
    set_aside_at BIGINT NOT NULL,
    PRIMARY KEY (projector, epoch, seq)
);

-- Queues of background work that an operator has paused.
CREATE TABLE paused_queues (
    name      TEXT   NOT NULL PRIMARY KEY,
    paused_at BIGINT NOT NULL
);

-- What counts toward a limit that holds across nodes, such as codes to one network: a row each, gone after an hour.
CREATE TABLE limited_uses (
    limit_key BYTES  NOT NULL,  -- keyed hash of what is limited
    at        BIGINT NOT NULL,
    use_id    BIGINT NOT NULL,
    PRIMARY KEY (limit_key, at, use_id)
);
CREATE INDEX limited_uses_by_at ON limited_uses (at);
