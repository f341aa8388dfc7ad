-- What members searched: for themselves, and, counted without names, for what many look for.

CREATE TABLE member_searches (
    member_id BIGINT NOT NULL,
    query_key BYTES  NOT NULL,  -- of the query as it is compared
    query     TEXT   NOT NULL,  -- as it was typed last
    at        BIGINT NOT NULL,
    PRIMARY KEY (member_id, query_key)
);

-- Distinct askers of a query, by week (weeks since 1970, UTC). The asker is a keyed hash of member and week: it names nobody,
-- and does not tell that two weeks' askers are one.
CREATE TABLE search_askers (
    query_key BYTES  NOT NULL,
    week      BIGINT NOT NULL,
    asker     BYTES  NOT NULL,
    day       BIGINT NOT NULL,  -- on which they asked last
    language  TEXT   NOT NULL,
    region    TEXT   NOT NULL,
    query     TEXT   NOT NULL,
    PRIMARY KEY (query_key, week, asker)
);
