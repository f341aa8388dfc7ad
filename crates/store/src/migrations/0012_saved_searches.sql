-- Searches that members keep, and are told of when something new matches.
CREATE TABLE saved_searches (
    member_id  BIGINT NOT NULL,
    search_key BYTES  NOT NULL,  -- of the search as it is compared
    search     TEXT   NOT NULL,  -- JSON
    notifies   BIGINT NOT NULL,
    saved_at   BIGINT NOT NULL,
    looked_at  BIGINT NOT NULL,  -- notes published after this are new
    next_at    BIGINT NOT NULL,  -- when it is looked at again
    found      BIGINT NOT NULL,  -- new notes since the member last looked
    PRIMARY KEY (member_id, search_key)
);
CREATE INDEX saved_searches_by_next ON saved_searches (next_at);

-- Members whose searches are not to be remembered.
CREATE TABLE unremembered_searchers (
    member_id BIGINT NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL
);
