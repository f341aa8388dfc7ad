-- What makes a member's word about a note hard to forge: days on which they looked, and creators with whom they
-- engaged, as a set of 64 bits. `kumara rebuild exposure` counts them from the log's beginning.

ALTER TABLE exposure_members ADD COLUMN days BIGINT NOT NULL DEFAULT 0;
ALTER TABLE exposure_members ADD COLUMN creators BIGINT NOT NULL DEFAULT 0;
