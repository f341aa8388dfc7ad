//! With a streaming replica in the settings: members see what they write at once, visitors soon, and nobody notices when
//! the replica stops, falls behind or goes.

use std::{
    thread,
    time::{Duration, Instant},
};

use kumara_store::testing::TestServer;
use serde_json::json;

use crate::{
    server::{Member, Server, run},
    writers::note,
};

#[test]
fn visitors_read_from_a_replica_and_members_do_not_notice() {
    let Some(primary) = TestServer::start(|_| String::new()) else { return };
    let replica = primary.replica();
    let folder = tempfile::tempdir().unwrap();
    let address = replica.url("postgres", "");
    let settings = [("KUMARA_DATABASE_REPLICA", &*address), ("KUMARA_DATABASE_REPLICA_MAX_LAG_MS", "1000")];
    let server = Server::start_with(folder.path(), Some(&primary.url("postgres", "")), &settings);
    let (mut writer, mut visitor) = (server.member(0), server.visitor());
    let id = writer.made("POST", "/v1/notes", &note("Read from two places"), 201)["id"].as_str().unwrap().to_owned();
    let comments = format!("/v1/notes/{id}/comments");

    let mut written = 0;
    let mut write_and_read = |writer: &mut Member, visitor: &mut Member| {
        written += 1;
        writer.made("POST", &comments, &json!({"text": format!("Comment {written}")}), 201);
        assert_eq!(writer.all(&comments).len(), written, "a member misses nothing of their own");
        let began = Instant::now();
        while visitor.all(&comments).len() < written {
            assert!(began.elapsed() < Duration::from_millis(1_500), "a visitor waits longer than was promised");
            thread::sleep(Duration::from_millis(10));
        }
        began.elapsed()
    };
    for _ in 0..3 {
        write_and_read(&mut writer, &mut visitor);
        thread::sleep(Duration::from_millis(300));
    }
    tell(&replica, "SELECT pg_wal_replay_pause()");
    let waited = write_and_read(&mut writer, &mut visitor);
    assert!(waited > Duration::from_millis(100), "the replica was asked until it was too far behind");
    tell(&replica, "SELECT pg_wal_replay_resume()");
    write_and_read(&mut writer, &mut visitor);
    replica.stop();
    write_and_read(&mut writer, &mut visitor);
}

#[test]
fn a_plan_for_a_cluster_is_printed_and_without_citus_not_carried_out() {
    let Some(database) = TestServer::start(|_| String::new()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let url = database.url("postgres", "");
    let cluster = |word: &str| run(&["cluster", word, "--database", &url], folder.path());
    let early = cluster("plan");
    assert!(!early.status.success() && String::from_utf8_lossy(&early.stdout).contains("start this program"));
    drop(Server::start(folder.path(), Some(&url)));
    let plan = cluster("plan");
    let printed = String::from_utf8_lossy(&plan.stdout).into_owned();
    assert!(plan.status.success(), "{}", String::from_utf8_lossy(&plan.stderr));
    assert!(printed.contains("create_distributed_table('likes', 'note_id', colocate_with => 'notes')"), "{printed}");
    assert!(printed.contains("on the coordinator: event_log") && printed.contains("feed::queries::NEXT_NOTES"));
    let refused = cluster("apply");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("has no Citus"));
}

fn tell(server: &TestServer, sql: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(server.tell(sql));
}
