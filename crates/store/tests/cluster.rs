//! A PostgreSQL database is spread over machines. The schema and its catalog are real ones; Citus is not: its functions
//! stand here by name, keep a list of what they were asked for, and check what Citus is documented to check first.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use kumara_model::Clock;
use kumara_store::{Database, DatabaseConfig, Step, StoreError, apply_cluster, plan_cluster, testing::TestDatabase};
use tokio_postgres::{Client, NoTls};

/// In a schema behind the program's own.
const STAND_IN: &str = "
    CREATE SCHEMA stand_in;
    SET search_path = public, stand_in;
    CREATE TABLE stand_in.citus_tables (
        table_name regclass PRIMARY KEY, citus_table_type text, distribution_column text, colocation_id int);
    CREATE TABLE stand_in.pg_dist_local_group (groupid int);
    INSERT INTO stand_in.pg_dist_local_group VALUES (0);
    CREATE TABLE stand_in.workers (node_name text, node_port bigint);
    CREATE TABLE stand_in.asked (n serial, what text);
    CREATE TABLE stand_in.said (version text);
    INSERT INTO stand_in.said VALUES ('Citus 10.2.9 on x86_64-pc-linux-gnu');
    CREATE TABLE stand_in.breaks_at (t regclass);
    CREATE SEQUENCE stand_in.groups;
    CREATE FUNCTION stand_in.citus_version() RETURNS text LANGUAGE sql AS 'SELECT version FROM stand_in.said';
    CREATE FUNCTION stand_in.citus_get_active_worker_nodes() RETURNS SETOF stand_in.workers LANGUAGE sql
        AS 'SELECT * FROM stand_in.workers';
    CREATE FUNCTION stand_in.ask(t regclass, what text) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO stand_in.asked (what) VALUES (what);
        IF EXISTS (SELECT 1 FROM stand_in.breaks_at AS b WHERE b.t = ask.t) THEN
            RAISE EXCEPTION 'the connection to a worker was lost';
        END IF;
    END $$;
    CREATE FUNCTION stand_in.create_distributed_table(
        table_name regclass, distribution_column text, colocate_with text DEFAULT 'default', shard_count int DEFAULT NULL
    ) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
        lies int;
    BEGIN
        PERFORM stand_in.ask(table_name, 'spread ' || table_name);
        IF colocate_with = 'none' THEN
            lies := nextval('stand_in.groups');
        ELSIF shard_count IS NOT NULL THEN
            RAISE EXCEPTION 'cannot use colocate_with with a table and shard_count at the same time';
        ELSE
            SELECT c.colocation_id INTO STRICT lies FROM stand_in.citus_tables AS c
            WHERE c.table_name = colocate_with::regclass
              AND (SELECT a.atttypid FROM pg_attribute AS a
                   WHERE a.attrelid = c.table_name AND a.attname = c.distribution_column)
                = (SELECT a.atttypid FROM pg_attribute AS a
                   WHERE a.attrelid = create_distributed_table.table_name AND a.attname = create_distributed_table.distribution_column);
        END IF;
        INSERT INTO stand_in.citus_tables VALUES (table_name, 'distributed', distribution_column, lies);
    END $$;
    CREATE FUNCTION stand_in.create_reference_table(table_name regclass) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM stand_in.ask(table_name, 'copy ' || table_name);
        INSERT INTO stand_in.citus_tables VALUES (table_name, 'reference', NULL, 0);
    END $$;
    CREATE FUNCTION stand_in.truncate_local_data_after_distributing_table(t regclass) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM stand_in.ask(t, 'clear ' || t);
        EXECUTE 'TRUNCATE ' || t;
    END $$;";

async fn direct(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// A database that no program has open, its address with the stand-in in reach, and a connection.
async fn database() -> Option<(TestDatabase, String, Client)> {
    let db = TestDatabase::postgres().await?;
    let DatabaseConfig::Postgres { url, .. } = db.config() else { unreachable!() };
    db.close().await;
    let client = direct(&url).await;
    until_alone(&client).await;
    Some((db, format!("{url}?options=-c%20search_path=public,stand_in"), client))
}

/// The connections of a pool end a moment after it is closed.
async fn until_alone(client: &Client) {
    let others = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    while client.query_one(others, &[]).await.unwrap().get::<_, i64>(0) > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

async fn refusal(url: &str) -> String {
    let refused = apply_cluster(url, &Clock::system(), |_, _, _| ()).await;
    let Err(StoreError::Cluster { why }) = refused else { panic!("{refused:?}") };
    why
}

async fn asked(client: &Client) -> Vec<String> {
    let rows = client.query("SELECT what FROM stand_in.asked ORDER BY n", &[]).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn the_schema_can_be_spread_and_every_table_has_its_place() {
    let Some((_db, url, _client)) = database().await else { return };
    let plan = plan_cluster(&url).await.unwrap();
    assert_eq!(plan.refusals, Vec::<String>::new());
    assert!(plan.done.is_empty());
    assert!(plan.local.contains(&"event_log") && plan.local.contains(&"projector_offsets"));
    let spread = plan.steps.iter().filter(|step| matches!(step, Step::Spread { .. })).count();
    let copied = plan.steps.iter().filter(|step| matches!(step, Step::Copy { .. })).count();
    assert_eq!((spread + copied, copied), (plan.steps.len(), 1), "nothing to clear in an empty database");
    assert!(spread > 50);
}

#[tokio::test]
async fn what_could_not_be_spread_is_refused_before_anything_is_done() {
    let Some((_db, url, client)) = database().await else { return };
    client
        .batch_execute(
            "CREATE UNIQUE INDEX one_title ON notes (title);
             CREATE UNIQUE INDEX one_folded_name ON collections (lower(name));
             ALTER TABLE likes ADD CONSTRAINT of_a_note FOREIGN KEY (note_id) REFERENCES notes;
             CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
             CREATE TRIGGER touch_members BEFORE UPDATE ON members FOR EACH ROW EXECUTE FUNCTION touch();
             CREATE TABLE somebody_elses (id int);",
        )
        .await
        .unwrap();
    let plan = plan_cluster(&url).await.unwrap();
    let said = plan.refusals.join("\n");
    for part in [
        "one_title is unique without note_id",
        "one_folded_name",
        "of_a_note points to notes",
        "touch_members",
        "somebody_elses",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert_eq!(plan.refusals.len(), 5, "{said}");
    client.batch_execute(STAND_IN).await.unwrap();
    client
        .batch_execute(
            "UPDATE stand_in.said SET version = 'Citus 12.1.3 on x86_64'; INSERT INTO stand_in.workers VALUES ('b', 1)",
        )
        .await
        .unwrap();
    assert!(refusal(&url).await.contains("one_title"));
    assert_eq!(asked(&client).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_run_that_broke_off_goes_on_and_a_second_one_does_nothing() {
    let Some((db, url, client)) = database().await else { return };
    assert!(refusal(&url).await.contains("has no Citus"));
    client.batch_execute(STAND_IN).await.unwrap();
    assert!(refusal(&url).await.contains("Citus is 10.2"));
    client.batch_execute("UPDATE stand_in.said SET version = 'Citus 12.1.3 on x86_64'; UPDATE stand_in.pg_dist_local_group SET groupid = 4").await.unwrap();
    assert!(refusal(&url).await.contains("a worker's"));
    let through_a_worker = Database::open(DatabaseConfig::postgres(&url), Clock::system()).await.err().unwrap();
    assert!(through_a_worker.to_string().contains("a worker's"), "nor is it served through one: {through_a_worker}");
    until_alone(&client).await;
    client.batch_execute("UPDATE stand_in.pg_dist_local_group SET groupid = 0").await.unwrap();
    assert!(refusal(&url).await.contains("no machine to keep rows"));
    client.batch_execute("INSERT INTO stand_in.workers VALUES ('one', 5432), ('two', 5432)").await.unwrap();
    let server = Database::open(db.config(), Clock::system()).await.unwrap();
    assert!(refusal(&url).await.contains("a server is connected"));
    server.close().await;
    until_alone(&client).await;
    assert_eq!(asked(&client).await, Vec::<String>::new());

    // Rows that the coordinator still has of a table are cleared away once it is spread.
    client
        .batch_execute("INSERT INTO mutes VALUES (1, 2, 3); INSERT INTO stand_in.breaks_at VALUES ('likes')")
        .await
        .unwrap();
    let broken = apply_cluster(&url, &Clock::system(), |_, _, _| ()).await.unwrap_err();
    assert!(broken.to_string().contains("lost"), "{broken}");
    let before = asked(&client).await;
    assert_eq!(before[..2], ["spread members", "spread sessions"]);
    assert!(!before.contains(&"spread likes".to_owned()), "what failed left no trace");

    client.batch_execute("TRUNCATE stand_in.breaks_at").await.unwrap();
    let report = apply_cluster(&url, &Clock::system(), |_, _, _| ()).await.unwrap();
    let all = asked(&client).await;
    assert_eq!(report.done.len() + before.len(), all.len());
    assert!(all.windows(2).any(|pair| pair == ["spread mutes", "clear mutes"]), "{all:?}");
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), all.len(), "nothing was asked for twice");
    let stays = "SELECT COUNT(*) FROM stand_in.citus_tables WHERE table_name = 'event_log'::regclass";
    assert_eq!(client.query_one(stays, &[]).await.unwrap().get::<_, i64>(0), 0);

    let again = apply_cluster(&url, &Clock::system(), |_, _, _| ()).await.unwrap();
    assert!(again.done.is_empty() && again.kept == all.len() - 1, "{again:?}");
    assert_eq!(asked(&client).await.len(), all.len());
}
