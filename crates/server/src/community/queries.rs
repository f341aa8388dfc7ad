//! SQL of the community's settings.

use kumara_store::statement;

statement! {
    pub FIND_SETTING = "
        SELECT value
        FROM community_settings
        WHERE name = $1";

    /// Nothing happens if there is one.
    pub INSERT_SETTING = "
        INSERT INTO community_settings (name, value)
        VALUES ($1, $2)
        ON CONFLICT (name) DO NOTHING";

    pub PUT_SETTING = "
        INSERT INTO community_settings (name, value)
        VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    pub DELETE_SETTING = "
        DELETE FROM community_settings
        WHERE name = $1";

    pub FIND_ROLE = "
        SELECT role
        FROM members
        WHERE member_id = $1";

    pub SET_ROLE = "
        UPDATE members
        SET role = $2, updated_at = $3
        WHERE member_id = $1";
}
