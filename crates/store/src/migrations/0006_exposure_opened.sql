-- Which notes repeat an earlier one, and when a note could first be seen by everybody. Derived by the projector
-- "exposure" alone, as the tables of 0004.

ALTER TABLE note_exposure ADD COLUMN is_public BIGINT NOT NULL DEFAULT 0;  -- for everybody, if its author's profile is
ALTER TABLE note_exposure ADD COLUMN opened_at BIGINT;                     -- when it first was owed an audience
ALTER TABLE note_exposure ADD COLUMN repeats   BIGINT;                     -- the earlier note that it nearly copies
UPDATE note_exposure SET is_public = is_eligible, opened_at = promised_at;

CREATE TABLE exposure_fingerprints (
    note_id      BIGINT NOT NULL PRIMARY KEY,
    fingerprints TEXT   NOT NULL  -- a list of 64-bit numbers
);
