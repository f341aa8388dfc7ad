//! `kill -9` of the whole program in the middle of many writes, on both databases: what was acknowledged is there,
//! nothing is there twice, and what is derived agrees.

use std::{collections::BTreeSet, thread};

use kumara_store::{DatabaseConfig, testing::TestDatabase};

use crate::{
    recount::Contents,
    server::{Member, Server},
    writers::{Shared, Writer},
};

const MEMBERS: usize = 8;
const RUNS: usize = 2;
const WRITES_BEFORE_THE_KILL: usize = 500;

#[test]
fn what_was_acknowledged_survives_on_sqlite() {
    story(None);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_on_postgres() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let DatabaseConfig::Postgres { url, .. } = database.config() else { panic!("that is no PostgreSQL") };
    tokio::task::spawn_blocking(move || story(Some(&url))).await.unwrap();
}

fn story(database_url: Option<&str>) {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::start(folder.path(), database_url);
    let mut writers: Vec<_> = (0..MEMBERS).map(|number| Writer::new(server.member(number))).collect();
    let ids: Vec<_> = writers.iter().map(|writer| writer.member.id.clone()).collect();
    let shared = Shared::default();
    for run in 0..RUNS {
        thread::scope(|scope| {
            for (number, writer) in writers.iter_mut().enumerate() {
                let (ids, shared) = (&ids, &shared);
                scope.spawn(move || writer.write(&format!("{run} {number}").replace(' ', "-"), ids, shared));
            }
            shared.wait_for(WRITES_BEFORE_THE_KILL);
            server.kill();
        });
        server = server.again();
        for writer in &mut writers {
            writer.member = writer.member.at(&server);
        }
    }

    let mut members: Vec<Member> = writers.iter().map(|writer| writer.member.at(&server)).collect();
    let before = Contents::read(&mut members);
    for writer in &mut writers {
        before.has(&writer.member.id, &writer.told);
        for created in &writer.told.created {
            let again = writer.member.ask("POST", &created.path, &created.body, Some(&created.key)).unwrap();
            assert_eq!(
                (again.status, again.json()["id"].as_str()),
                (201, Some(created.id.as_str())),
                "{}",
                created.key
            );
        }
    }
    let after = Contents::read(&mut members);
    assert_eq!(before, after, "a request that was sent again made something");
    let texts: BTreeSet<_> = after.comments.values().map(|comment| &comment.text).collect();
    assert_eq!(texts.len(), after.comments.len(), "no comment was written twice");
    after.agrees_with_what_is_derived(&mut members);
    let created: usize = writers.iter().map(|writer| writer.told.created.len()).sum();
    assert!(after.notes.len() + after.comments.len() <= created + RUNS * MEMBERS, "more than anybody has sent");
}
