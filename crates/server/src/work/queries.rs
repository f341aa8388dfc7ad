//! SQL of paused queues.

kumara_store::statement! {
    pub LIST_PAUSED = "SELECT name FROM paused_queues ORDER BY name LIMIT 100";

    pub INSERT_PAUSE = "
        INSERT INTO paused_queues (name, paused_at)
        VALUES ($1, $2)
        ON CONFLICT (name) DO NOTHING";

    pub DELETE_PAUSE = "DELETE FROM paused_queues WHERE name = $1";
}
