-- Asks: what they say beside their words, what answered them and whom it helped, who was asked to answer.

-- JSON: the days that it is about, and a budget.
ALTER TABLE notes ADD COLUMN ask TEXT;
-- The ask that this note answers.
ALTER TABLE notes ADD COLUMN answers_note BIGINT;

-- Where an ask stands, and when it is looked at next.
CREATE TABLE asks (
    note_id     BIGINT NOT NULL PRIMARY KEY,
    author_id   BIGINT NOT NULL,
    resolved_at BIGINT,
    step        BIGINT NOT NULL,  -- of its timetable, the next one
    next_at     BIGINT NOT NULL,
    reminders   BIGINT NOT NULL
);
CREATE INDEX asks_by_next ON asks (next_at);
-- Asks of before are answered and resolved like others, and disturb nobody.
INSERT INTO asks (note_id, author_id, resolved_at, step, next_at, reminders)
SELECT note_id, author_id, NULL, 99, 9223372036854775807, 0 FROM notes WHERE kind = 'ask';

-- Notes that were given as answers to an ask.
CREATE TABLE note_answers (
    note_id   BIGINT NOT NULL,
    answer_id BIGINT NOT NULL,
    author_id BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (note_id, answer_id)
);

-- Who says that an answer, a comment or a note, helped.
CREATE TABLE helped_marks (
    note_id   BIGINT NOT NULL,
    answer_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (note_id, answer_id, member_id)
);

-- Derived: answers that helped somebody.
CREATE TABLE helpful_answers (
    note_id   BIGINT NOT NULL,
    answer_id BIGINT NOT NULL,
    kind      TEXT   NOT NULL,
    author_id BIGINT NOT NULL,
    topics    TEXT   NOT NULL,
    members   BIGINT NOT NULL,
    by_asker  BIGINT NOT NULL,
    PRIMARY KEY (note_id, answer_id)
);

-- Derived: whom a member's answers helped, by topic; the empty topic is all of them.
CREATE TABLE helped_members (
    member_id BIGINT NOT NULL,
    topic     TEXT   NOT NULL,
    by_id     BIGINT NOT NULL,
    answer_id BIGINT NOT NULL,
    PRIMARY KEY (member_id, topic, by_id, answer_id)
);
CREATE INDEX helped_members_by_answer ON helped_members (member_id, answer_id);
CREATE TABLE standings (
    member_id BIGINT NOT NULL,
    topic     TEXT   NOT NULL,
    members   BIGINT NOT NULL,
    PRIMARY KEY (member_id, topic)
);

CREATE TABLE invitations (
    member_id BIGINT NOT NULL,
    note_id   BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    state     TEXT   NOT NULL,  -- open, answered, declined
    PRIMARY KEY (member_id, note_id)
);
CREATE INDEX invitations_by_time ON invitations (member_id, at);

-- Members who want no invitations.
CREATE TABLE uninvited (
    member_id BIGINT NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL
);
