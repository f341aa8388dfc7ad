//! `kumara move sqlite-to-postgres` while members write and after a `kill -9`: they go on where they were, and nothing
//! that was acknowledged is missing.

use std::thread;

use kumara_store::{DatabaseConfig, testing::TestDatabase};

use crate::{
    recount::Contents,
    server::{Member, Server, run},
    writers::{Shared, Writer},
};

const MEMBERS: usize = 4;

#[tokio::test(flavor = "multi_thread")]
async fn members_go_on_writing_where_the_community_was_taken() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let DatabaseConfig::Postgres { url, .. } = database.config() else { panic!("that is no PostgreSQL") };
    tokio::task::spawn_blocking(move || story(&url)).await.unwrap();
}

fn story(url: &str) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let mut server = Server::start(data, None);
    let mut writers: Vec<_> = (0..MEMBERS).map(|number| Writer::new(server.member(number))).collect();
    let ids: Vec<_> = writers.iter().map(|writer| writer.member.id.clone()).collect();
    let take = |more: &[&str]| run(&[&["move", "sqlite-to-postgres", "--to", url], more].concat(), data);

    let first = Shared::default();
    round(&mut writers, "first", &ids, &first, || {
        first.wait_for(100);
        let copied = take(&[]);
        assert!(copied.status.success(), "{}", String::from_utf8_lossy(&copied.stderr));
        let refused = take(&["--last"]);
        assert!(String::from_utf8_lossy(&refused.stderr).contains("is being served"));
        first.wait_for(100);
        server.kill();
    });
    let taken = take(&["--last"]);
    assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
    assert!(String::from_utf8_lossy(&taken.stdout).contains("the same on both sides"));
    let old = run(&["serve", "--listen", "127.0.0.1:0"], data);
    assert!(String::from_utf8_lossy(&old.stderr).contains("was taken to PostgreSQL"), "nobody serves both");

    // The same keys, so members are signed in as they were.
    let server = Server::start(data, Some(url));
    for writer in &mut writers {
        writer.member = writer.member.at(&server);
    }
    let mut members: Vec<Member> = writers.iter().map(|writer| writer.member.at(&server)).collect();
    let there = Contents::read(&mut members);
    for writer in &writers {
        there.has(&writer.member.id, &writer.told);
    }
    let second = Shared::default();
    round(&mut writers, "second", &ids, &second, || {
        second.wait_for(100);
        second.stop();
    });
    let after = Contents::read(&mut members);
    for writer in &writers {
        after.has(&writer.member.id, &writer.told);
    }
    after.agrees_with_what_is_derived(&mut members);
}

fn round(writers: &mut [Writer], name: &str, ids: &[String], shared: &Shared, meanwhile: impl FnOnce()) {
    thread::scope(|scope| {
        for (number, writer) in writers.iter_mut().enumerate() {
            scope.spawn(move || writer.write(&format!("{name}-{number}"), ids, shared));
        }
        meanwhile();
    });
}
