//! SQL of asks. What belongs to an ask lies by its note, what belongs to a member by the member.

use kumara_store::statement;

statement! {
    // ---- where an ask stands

    pub INSERT_ASK = "
        INSERT INTO asks (note_id, author_id, resolved_at, step, next_at, reminders)
        VALUES ($1, $2, NULL, 0, $3, 0)
        ON CONFLICT (note_id) DO NOTHING";

    pub FIND_ASK = "
        SELECT resolved_at
        FROM asks
        WHERE note_id = $1";

    pub FIND_ASKER = "
        SELECT author_id
        FROM asks
        WHERE note_id = $1";

    pub RESOLVE = "
        UPDATE asks
        SET resolved_at = $2
        WHERE note_id = $1 AND resolved_at IS NULL";

    pub REOPEN = "
        UPDATE asks
        SET resolved_at = NULL
        WHERE note_id = $1 AND resolved_at IS NOT NULL";

    /// What is due. Runs beside requests, so it may ask all shards.
    pub LIST_DUE = "
        SELECT note_id, author_id, step, reminders, resolved_at
        FROM asks
        WHERE next_at <= $1
        ORDER BY next_at, note_id
        LIMIT $2";

    /// Only if no other server has taken this step.
    pub TAKE_STEP = "
        UPDATE asks
        SET step = $3, next_at = $4, reminders = $5
        WHERE note_id = $1 AND step = $2";

    // ---- answers

    pub INSERT_NOTE_ANSWER = "
        INSERT INTO note_answers (note_id, answer_id, author_id, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (note_id, answer_id) DO NOTHING";

    pub DELETE_NOTE_ANSWER = "
        DELETE FROM note_answers
        WHERE note_id = $1 AND answer_id = $2 AND author_id = $3";

    pub FIND_NOTE_ANSWER = "
        SELECT author_id
        FROM note_answers
        WHERE note_id = $1 AND answer_id = $2";

    pub COUNT_NOTE_ANSWERS = "
        SELECT COUNT(*)
        FROM note_answers
        WHERE note_id = $1 AND author_id = $2";

    pub LIST_NOTE_ANSWERS = "
        SELECT answer_id, author_id
        FROM note_answers
        WHERE note_id = $1
        ORDER BY answer_id
        LIMIT $2";

    pub SET_ANSWERED_NOTE = "
        UPDATE notes
        SET answers_note = $2
        WHERE note_id = $1";

    pub FIND_COMMENT = "
        SELECT author_id, parent_id
        FROM comments
        WHERE note_id = $1 AND comment_id = $2 AND deleted_at IS NULL";

    /// Answers by others than the asker: when the first and how many there are.
    pub FIRST_COMMENT_BY_OTHERS = "
        SELECT MIN(created_at), COUNT(*)
        FROM comments
        WHERE note_id = $1 AND parent_id = 0 AND author_id <> $2 AND deleted_at IS NULL";

    pub FIRST_NOTE_ANSWER = "
        SELECT MIN(at), COUNT(*)
        FROM note_answers
        WHERE note_id = $1";

    /// Who has answered already.
    pub LIST_ANSWERERS = "
        SELECT DISTINCT author_id
        FROM comments
        WHERE note_id = $1 AND deleted_at IS NULL
        ORDER BY author_id
        LIMIT $2";

    // ---- what helped

    pub INSERT_MARK = "
        INSERT INTO helped_marks (note_id, answer_id, member_id, at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (note_id, answer_id, member_id) DO NOTHING";

    pub DELETE_MARK = "
        DELETE FROM helped_marks
        WHERE note_id = $1 AND answer_id = $2 AND member_id = $3";

    pub FIND_MARK = "
        SELECT 1
        FROM helped_marks
        WHERE note_id = $1 AND answer_id = $2 AND member_id = $3";

    /// Marks of one member under one ask.
    pub COUNT_MARKS_OF = "
        SELECT COUNT(*)
        FROM helped_marks
        WHERE note_id = $1 AND member_id = $2";

    /// The asker's choice first, then what helped most members, then what came first.
    pub LIST_HELPFUL = "
        SELECT answer_id, kind, author_id, members, by_asker
        FROM helpful_answers
        WHERE note_id = $1 AND members > 0
        ORDER BY by_asker DESC, members DESC, answer_id
        LIMIT $2";

    /// From the marks themselves; $2 is the asker.
    pub LIST_MARKED = "
        SELECT answer_id, COUNT(*), MAX(CASE WHEN member_id = $2 THEN 1 ELSE 0 END)
        FROM helped_marks
        WHERE note_id = $1
        GROUP BY answer_id
        ORDER BY MAX(CASE WHEN member_id = $2 THEN 1 ELSE 0 END) DESC, COUNT(*) DESC, answer_id
        LIMIT $3";

    pub FIND_HELPFUL = "
        SELECT members, by_asker
        FROM helpful_answers
        WHERE note_id = $1 AND answer_id = $2";

    // ---- derived by the projector

    pub PUT_HELPFUL = "
        INSERT INTO helpful_answers (note_id, answer_id, kind, author_id, topics, members, by_asker)
        VALUES ($1, $2, $3, $4, $5, 1, $6)
        ON CONFLICT (note_id, answer_id) DO UPDATE
        SET members = helpful_answers.members + 1, by_asker = helpful_answers.by_asker + excluded.by_asker";

    pub LESS_HELPFUL = "
        UPDATE helpful_answers
        SET members = members - 1, by_asker = by_asker - $3
        WHERE note_id = $1 AND answer_id = $2 AND members > 0";

    pub FIND_ANSWERER = "
        SELECT author_id
        FROM helpful_answers
        WHERE note_id = $1 AND answer_id = $2";

    pub LIST_HELPFUL_IDS = "
        SELECT answer_id
        FROM helpful_answers
        WHERE note_id = $1
        ORDER BY answer_id";

    pub DELETE_HELPFUL = "
        DELETE FROM helpful_answers
        WHERE note_id = $1 AND answer_id = $2";

    pub INSERT_HELPED_MEMBER = "
        INSERT INTO helped_members (member_id, topic, by_id, answer_id)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (member_id, topic, by_id, answer_id) DO NOTHING";

    pub DELETE_HELPED_MEMBER = "
        DELETE FROM helped_members
        WHERE member_id = $1 AND topic = $2 AND by_id = $3 AND answer_id = $4";

    /// Answers of a member by which another one was helped in a topic; more than one is all that matters.
    pub LIST_HELPING = "
        SELECT answer_id
        FROM helped_members
        WHERE member_id = $1 AND topic = $2 AND by_id = $3
        ORDER BY answer_id
        LIMIT 2";

    pub LIST_HELPED_BY = "
        SELECT topic, by_id
        FROM helped_members
        WHERE member_id = $1 AND answer_id = $2
        ORDER BY topic, by_id";

    pub ADD_STANDING = "
        INSERT INTO standings (member_id, topic, members)
        VALUES ($1, $2, 1)
        ON CONFLICT (member_id, topic) DO UPDATE SET members = standings.members + 1";

    pub TAKE_STANDING = "
        UPDATE standings
        SET members = members - 1
        WHERE member_id = $1 AND topic = $2 AND members > 0";

    pub CLEAR_HELPFUL = "DELETE FROM helpful_answers";
    pub CLEAR_HELPED_MEMBERS = "DELETE FROM helped_members";
    pub CLEAR_STANDINGS = "DELETE FROM standings";

    // ---- standing

    pub LIST_STANDINGS = "
        SELECT topic, members
        FROM standings
        WHERE member_id = $1 AND members > 0
        ORDER BY members DESC, topic
        LIMIT $2";

    pub FIND_STANDING = "
        SELECT members
        FROM standings
        WHERE member_id = $1 AND topic = $2";

    // ---- invitations

    pub INSERT_INVITATION = "
        INSERT INTO invitations (member_id, note_id, at, state)
        VALUES ($1, $2, $3, 'open')
        ON CONFLICT (member_id, note_id) DO NOTHING";

    pub COUNT_INVITATIONS_SINCE = "
        SELECT COUNT(*)
        FROM invitations
        WHERE member_id = $1 AND at > $2";

    pub FIND_INVITATION = "
        SELECT state
        FROM invitations
        WHERE member_id = $1 AND note_id = $2";

    pub LIST_INVITATIONS = "
        SELECT note_id, at
        FROM invitations
        WHERE member_id = $1 AND state = 'open' AND (at, note_id) < ($2, $3)
        ORDER BY at DESC, note_id DESC
        LIMIT $4";

    pub END_INVITATION = "
        UPDATE invitations
        SET state = $3
        WHERE member_id = $1 AND note_id = $2 AND state = 'open'";

    pub FIND_UNINVITED = "
        SELECT at
        FROM uninvited
        WHERE member_id = $1";

    pub PUT_UNINVITED = "
        INSERT INTO uninvited (member_id, at)
        VALUES ($1, $2)
        ON CONFLICT (member_id) DO NOTHING";

    pub DELETE_UNINVITED = "
        DELETE FROM uninvited
        WHERE member_id = $1";

    /// What routing wants to know of a member.
    pub FIND_INVITEE = "
        SELECT languages, home_cell, created_at
        FROM members
        WHERE member_id = $1";

    /// Members who joined lately, for their share. Runs beside requests, so it may ask all shards.
    pub LIST_NEWCOMERS = "
        SELECT member_id, home_cell
        FROM members
        WHERE member_id > $1 AND is_complete = 1
        ORDER BY member_id DESC
        LIMIT $2";
}
