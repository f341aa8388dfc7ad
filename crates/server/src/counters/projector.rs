//! Follows the log and keeps the counters' tables, and the memory beside them. What is in memory at start is read
//! from the tables together with the position that they stand at, so that nothing counts twice or not at all.

use std::sync::Arc;

use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::{BoxFuture, Database, Logged, Offset, Projector, StoreError, Tx, params, projected_until};

use super::{
    CommentCounts, MemberCounts, NoteCounts,
    exposure::Exposure,
    mirror::{Mirror, NoteEntry, others},
    queries::{
        ADD_IMPRESSIONS, ADD_TO_COMMENT, ADD_TO_MEMBER, ADD_TO_NOTE, CLEAR_COMMENTS, CLEAR_MEMBERS, CLEAR_NOTES,
        FIND_LISTING, NEXT_COMMENTS, NEXT_MEMBERS, NEXT_NOTES, PUT_LISTING,
    },
    tally::{Listing, Tally},
};

const NAME: &str = "counters";
/// Rows that are read at once while loading.
const LOAD: i64 = 8_192;

/// The projector of the counters. `kumara rebuild counters` takes a new one.
pub struct CountersProjector {
    mirror: Arc<Mirror>,
    exposure: Arc<Exposure>,
}

impl CountersProjector {
    pub fn new(impressions_remembered: usize) -> Self {
        Self { mirror: Arc::default(), exposure: Arc::new(Exposure::remembering(impressions_remembered)) }
    }

    pub(super) const fn mirror(&self) -> &Arc<Mirror> {
        &self.mirror
    }

    /// Fills the memory; returns the position of the log that it stands at.
    pub(super) async fn load(&self, db: &Database) -> Result<Offset, StoreError> {
        let mirror = Arc::clone(&self.mirror);
        db.read(move |tx| {
            let mirror = Arc::clone(&mirror);
            async move {
                load_notes(&tx, &mirror).await?;
                load_comments(&tx, &mirror).await?;
                load_members(&tx, &mirror).await?;
                projected_until(&tx, NAME).await
            }
        })
        .await
    }

    fn tally(exposure: &Exposure, batch: &[Logged]) -> Tally {
        let mut tally = Tally::default();
        for logged in batch {
            tally.add(&logged.event, &exposure.first_seen(logged));
        }
        tally
    }
}

impl Projector for CountersProjector {
    fn name(&self) -> &'static str {
        NAME
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        let exposure = Arc::clone(&self.exposure);
        Box::pin(async move {
            if let Some(first) = batch.first() {
                exposure.forget_before(first.offset);
            }
            write(&tx, Self::tally(&exposure, &batch)).await
        })
    }

    fn committed(&self, batch: &[Logged]) {
        self.mirror.apply(Self::tally(&self.exposure, batch));
    }

    fn reset(&self, tx: Tx) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move {
            for clear in [&CLEAR_NOTES, &CLEAR_COMMENTS, &CLEAR_MEMBERS] {
                tx.execute(clear, params![]).await?;
            }
            Ok(())
        })
    }
}

async fn find_listing(tx: &Tx, note: NoteId) -> Result<Option<Listing>, StoreError> {
    let row = tx.optional(&FIND_LISTING, params![note]).await?;
    row.map(|row| Ok(Listing { author: row.get(0)?, is_listed: row.get(1)? })).transpose()
}

async fn write(tx: &Tx, mut tally: Tally) -> Result<(), StoreError> {
    for (note, now) in std::mem::take(&mut tally.listings) {
        let before = find_listing(tx, note).await?;
        tx.execute(&PUT_LISTING, params![note, now.author, now.is_listed]).await?;
        tally.relist(before, now);
    }
    for (note, s) in &tally.notes {
        tx.execute(&ADD_TO_NOTE, params![*note, s.likes, s.saves, s.comments, s.shares, s.hides]).await?;
    }
    for (note, viewers) in &tally.viewers {
        // A note that nobody has published was never seen, whatever a browser says.
        if let Some(listing) = find_listing(tx, *note).await? {
            let count = others(viewers, listing.author);
            if count > 0 {
                tx.execute(&ADD_IMPRESSIONS, params![*note, count]).await?;
            }
        }
    }
    for ((note, comment), s) in &tally.comments {
        tx.execute(&ADD_TO_COMMENT, params![*note, *comment, s.likes, s.replies]).await?;
    }
    for (member, s) in &tally.members {
        let sums = params![*member, s.followers, s.following, s.notes, s.likes_received, s.saves_received];
        tx.execute(&ADD_TO_MEMBER, sums).await?;
    }
    Ok(())
}

async fn load_notes(tx: &Tx, mirror: &Mirror) -> Result<(), StoreError> {
    let mut after = NoteId::from(0);
    loop {
        let rows = tx.rows(&NEXT_NOTES, params![after, LOAD]).await?;
        for row in &rows {
            after = row.get(0)?;
            let listing = Listing { author: row.get(1)?, is_listed: row.get(2)? };
            let counts = NoteCounts {
                likes: row.get(3)?,
                saves: row.get(4)?,
                comments: row.get(5)?,
                shares: row.get(6)?,
                hides: row.get(7)?,
                impressions: row.get(8)?,
            };
            mirror.put_note(after, NoteEntry { listing, counts });
        }
        if rows.len() < LOAD as usize {
            return Ok(());
        }
    }
}

async fn load_comments(tx: &Tx, mirror: &Mirror) -> Result<(), StoreError> {
    let mut after = (NoteId::from(0), CommentId::from(0));
    loop {
        let rows = tx.rows(&NEXT_COMMENTS, params![after.0, after.1, LOAD]).await?;
        for row in &rows {
            after = (row.get(0)?, row.get(1)?);
            mirror.put_comment(after.0, after.1, CommentCounts { likes: row.get(2)?, replies: row.get(3)? });
        }
        if rows.len() < LOAD as usize {
            return Ok(());
        }
    }
}

async fn load_members(tx: &Tx, mirror: &Mirror) -> Result<(), StoreError> {
    let mut after = MemberId::from(0);
    loop {
        let rows = tx.rows(&NEXT_MEMBERS, params![after, LOAD]).await?;
        for row in &rows {
            after = row.get(0)?;
            let counts = MemberCounts {
                followers: row.get(1)?,
                following: row.get(2)?,
                notes: row.get(3)?,
                likes_received: row.get(4)?,
                saves_received: row.get(5)?,
            };
            mirror.put_member(after, counts);
        }
        if rows.len() < LOAD as usize {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use kumara_model::Random;
    use kumara_store::{Value, statement};
    use serde_json::json;

    use super::*;
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
                if on { member.put(&path, empty.clone()).await } else { member.delete(&path).await };
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
}
