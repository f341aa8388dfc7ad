//! Stories: counters equal a recount of the tables, whatever a crowd does and whenever the program stops.

use std::sync::Arc;

use kumara_model::{CommentId, NoteId, Random};
use kumara_store::{Value, params, statement};
use serde_json::json;

use super::CountersProjector;
use crate::testing::{TestApp, TestClient};

statement! {
    RECOUNT_NOTE = "
        SELECT (SELECT COUNT(*) FROM likes WHERE note_id = $1),
               (SELECT COUNT(*) FROM note_saves WHERE note_id = $1),
               (SELECT COUNT(*) FROM comments WHERE note_id = $1 AND deleted_at IS NULL),
               (SELECT COUNT(*) FROM shares WHERE note_id = $1),
               (SELECT COUNT(*) FROM hides WHERE note_id = $1)";

    RECOUNT_COMMENT = "
        SELECT (SELECT COUNT(*) FROM comment_likes WHERE note_id = $1 AND comment_id = $2),
               (SELECT COUNT(*) FROM comments WHERE note_id = $1 AND parent_id = $2 AND deleted_at IS NULL)";

    RECOUNT_MEMBER = "
        SELECT (SELECT COUNT(*) FROM followers WHERE member_id = $1 AND state = 'following'),
               (SELECT COUNT(*) FROM follows WHERE member_id = $1 AND state = 'following'),
               (SELECT COUNT(*) FROM notes
                WHERE author_id = $1 AND deleted_at IS NULL AND visibility <> 'private'),
               (SELECT COUNT(*) FROM notes JOIN likes ON likes.note_id = notes.note_id WHERE author_id = $1),
               (SELECT COUNT(*) FROM notes JOIN note_saves ON note_saves.note_id = notes.note_id
                WHERE author_id = $1)";

    ALL_COUNTERS = "
        SELECT 'note', note_id, author_id, is_listed, likes, saves, comments, shares, hides, impressions
        FROM note_counters
        UNION ALL
        SELECT 'comment', note_id, comment_id, likes, replies, 0, 0, 0, 0, 0
        FROM comment_counters
        WHERE likes <> 0 OR replies <> 0
        UNION ALL
        SELECT 'member', member_id, followers, following, notes, likes_received, saves_received, 0, 0, 0
        FROM member_counters
        ORDER BY 1, 2, 3";
}

/// Everything that a crowd has written, so that it can be counted again.
struct Crowd {
    members: Vec<TestClient>,
    notes: Vec<(usize, String)>,
    comments: Vec<(String, usize, String)>,
}

impl Crowd {
    async fn join(app: &TestApp) -> Self {
        let mut members = Vec::new();
        for handle in ["ana", "ben", "dan", "eva", "fei"] {
            members.push(app.member(handle).await);
        }
        members[4].patch("/v1/me", json!({"is_private": true})).await.expect(200);
        Self { members, notes: Vec::new(), comments: Vec::new() }
    }

    fn at(&self, app: &TestApp) -> Self {
        let members = self.members.iter().map(|member| member.at(app)).collect();
        Self { members, notes: self.notes.clone(), comments: self.comments.clone() }
    }

    /// One step of somebody, allowed or refused.
    async fn act(&mut self, random: &Random) {
        let pick = |bound: usize| random.below(bound as u64) as usize;
        let who = pick(self.members.len());
        let member = &self.members[who];
        let word = ["public", "followers", "private"][pick(3)];
        if self.notes.len() < 4 {
            let id = member.publish_for("Tea", &["tea"], word).await;
            return self.notes.push((who, id));
        }
        let (_, note) = self.notes[pick(self.notes.len())].clone();
        let other = self.members[pick(self.members.len())].id();
        let (on, empty) = (random.below(3) > 0, json!({}));
        let set = async |path: String| {
            if on {
                member.put(&path, empty.clone()).await
            } else {
                member.delete(&path).await
            };
        };
        match random.below(24) {
            0 => {
                let id = member.publish_for("More tea", &[], word).await;
                self.notes.push((who, id));
            }
            1 => {
                let (author, note) = self.notes[pick(self.notes.len())].clone();
                self.members[author].patch(&format!("/v1/notes/{note}"), json!({"visibility": word})).await;
            }
            2 if self.notes.len() > 5 => {
                let (author, note) = self.notes.swap_remove(pick(self.notes.len()));
                self.members[author].delete(&format!("/v1/notes/{note}")).await;
                // Its counters stay right; nobody adds to them any more.
                self.notes.push((author, member.publish("Again", &[]).await));
            }
            3..7 => set(format!("/v1/notes/{note}/like")).await,
            7..10 => set(format!("/v1/notes/{note}/save")).await,
            10 => set(format!("/v1/notes/{note}/hide")).await,
            11 => _ = member.post(&format!("/v1/notes/{note}/shares"), json!({})).await,
            12..16 => {
                let siblings: Vec<_> = self.comments.iter().filter(|(on, ..)| *on == note).collect();
                let reply_to = if siblings.is_empty() || on { None } else { Some(&siblings[pick(siblings.len())].2) };
                let text = json!({"text": "Hello", "reply_to": reply_to});
                let written = member.post(&format!("/v1/notes/{note}/comments"), text).await;
                if let Some(id) = written.json["id"].as_str() {
                    self.comments.push((note, who, id.to_owned()));
                }
            }
            16 | 17 if !self.comments.is_empty() => {
                let (note, writer, id) = &self.comments[pick(self.comments.len())];
                self.members[*writer].delete(&format!("/v1/notes/{note}/comments/{id}")).await;
            }
            18 | 19 if !self.comments.is_empty() => {
                let (note, _, id) = self.comments[pick(self.comments.len())].clone();
                set(format!("/v1/notes/{note}/comments/{id}/like")).await;
            }
            20 | 21 => set(format!("/v1/members/{other}/follow")).await,
            22 => set(format!("/v1/members/{other}/block")).await,
            _ => {
                for asking in &self.members {
                    member.put(&format!("/v1/me/follow-requests/{}", asking.id()), json!({})).await;
                }
            }
        }
    }
}

async fn recount(app: &TestApp, statement: &'static kumara_store::Statement, key: Vec<Value>) -> Vec<u32> {
    let row = app.app.db.optional(statement, key).await.unwrap().unwrap();
    (0..row.width()).map(|column| row.get(column).unwrap()).collect()
}

/// Compares memory with what a count of the tables gives.
async fn agrees_with_the_tables(app: &TestApp, crowd: &Crowd) {
    app.settle().await;
    let counters = &app.app.counters;
    for (_, id) in &crowd.notes {
        let note: NoteId = id.parse().unwrap();
        let n = counters.note(note);
        let counted = recount(app, &RECOUNT_NOTE, params![note]).await;
        assert_eq!([n.likes, n.saves, n.comments, n.shares, n.hides][..], counted, "note {id}");
    }
    for (note, _, id) in &crowd.comments {
        let (note, comment): (NoteId, CommentId) = (note.parse().unwrap(), id.parse().unwrap());
        let c = counters.comment(note, comment);
        assert_eq!([c.likes, c.replies][..], recount(app, &RECOUNT_COMMENT, params![note, comment]).await);
    }
    for member in &crowd.members {
        let m = counters.member(member.id());
        let counted = recount(app, &RECOUNT_MEMBER, params![member.id()]).await;
        assert_eq!([m.followers, m.following, m.notes, m.likes_received, m.saves_received][..], counted);
    }
}

async fn tables(app: &TestApp) -> Vec<String> {
    let rows = app.app.db.rows(&ALL_COUNTERS, params![]).await.unwrap();
    let text = |row: &kumara_store::Row| {
        let values: Vec<Value> = (0..row.width()).map(|column| row.get(column).unwrap()).collect();
        format!("{values:?}")
    };
    rows.iter().map(text).collect()
}

#[tokio::test]
async fn counters_equal_a_recount_after_anything_and_after_a_restart_and_a_rebuild() {
    let app = TestApp::start().await;
    let (random, mut crowd) = (Random::seeded(7), Crowd::join(&app).await);
    for _ in 0..250 {
        crowd.act(&random).await;
    }
    agrees_with_the_tables(&app, &crowd).await;

    // Stopped in the middle, wherever the projector stands.
    for _ in 0..50 {
        crowd.act(&random).await;
    }
    let app = app.restarted().await;
    let mut crowd = crowd.at(&app);
    agrees_with_the_tables(&app, &crowd).await;
    for _ in 0..50 {
        crowd.act(&random).await;
    }
    agrees_with_the_tables(&app, &crowd).await;

    let before = tables(&app).await;
    assert!(before.len() > 20, "{before:#?}");
    kumara_store::rebuild(&app.app.db, Arc::new(CountersProjector::new(1_000))).await.unwrap();
    assert_eq!(tables(&app).await, before);
}

#[tokio::test]
async fn an_event_that_is_applied_again_after_a_crash_counts_once() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let note = ana.publish("Tea", &[]).await;
    ben.put(&format!("/v1/notes/{note}/like"), json!({})).await.expect(200);
    app.settle().await;
    // The batch is committed to the tables, the process dies before its memory is changed: a second projector on
    // the same tables starts where they stand.
    let projector = CountersProjector::new(1_000);
    let loaded = projector.load(&app.app.db).await.unwrap();
    assert_eq!(loaded, app.app.db.log_end().await.unwrap());
    let id: NoteId = note.parse().unwrap();
    assert_eq!(projector.mirror().note(id), app.app.counters.note(id));
    assert_eq!(projector.mirror().note(id).likes, 1);
    assert_eq!(projector.mirror().listed_notes(), 1);
}

#[tokio::test]
async fn many_likes_at_once_are_all_counted() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let note = ana.publish("Tea", &[]).await;
    let mut likers = Vec::new();
    for i in 0..40 {
        likers.push(app.member(&format!("member{i}")).await);
    }
    let path = format!("/v1/notes/{note}/like");
    let likes = likers.iter().map(|member| member.put(&path, json!({})));
    let answers = futures::future::join_all(likes).await;
    assert!(answers.iter().all(|answer| answer.status == 200));
    assert_eq!(app.app.counters.note(note.parse().unwrap()).likes, 40);
}
