-- What translation by providers has cost, and how each server's engines are.

-- Characters by account and day (days since 1970, UTC). Account 0 is the whole community.
CREATE TABLE translation_spending (
    member_id BIGINT NOT NULL,
    day       BIGINT NOT NULL,
    chars     BIGINT NOT NULL,
    PRIMARY KEY (member_id, day)
);

-- The last that each server said about its engines.
CREATE TABLE translation_servers (
    server_id BIGINT NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL,
    figures   TEXT   NOT NULL  -- JSON
);
