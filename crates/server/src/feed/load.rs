//! Fills the feed's index from the tables, as of one moment, in slices that keep the memory low. What members liked
//! is not read here but afterwards, by `warm_up`.

use std::sync::Arc;

use kumara_model::{Cell, LanguageTag, MemberId, NOTE_RESOLUTION, NoteId, Topic};
use kumara_recommend::{FeedIndex, MemberFeatures, NoteCounters, NoteFeatures};
use kumara_store::{Database, Offset, Row, Statement, StoreError, Tx, params, projected_until};
use serde::de::DeserializeOwned;

use super::queries::{NEXT_BLOCKS, NEXT_FOLLOWS, NEXT_HIDES, NEXT_MEMBERS, NEXT_MUTES, NEXT_NOTES};

const SLICE: i64 = 4_096;
/// Reads everything that the index wants; returns the position of the log from which to follow. It is the one of
/// the counters, since notes start with theirs; what lies behind it and is in the tables already sets the same
/// state once more.
pub(super) async fn load(db: &Database, index: &Arc<FeedIndex>) -> Result<Offset, StoreError> {
    let index = Arc::clone(index);
    db.read(move |tx| {
        let index = Arc::clone(&index);
        async move {
            load_members(&tx, &index).await?;
            load_notes(&tx, &index).await?;
            pairs(&tx, &NEXT_FOLLOWS, |row| {
                index.add_follow(row.get(0)?, row.get(1)?);
                Ok(())
            })
            .await?;
            pairs(&tx, &NEXT_BLOCKS, |row| {
                index.add_block(row.get(0)?, row.get(1)?);
                Ok(())
            })
            .await?;
            pairs(&tx, &NEXT_MUTES, |row| {
                index.add_mute(row.get(0)?, row.get(1)?);
                Ok(())
            })
            .await?;
            pairs(&tx, &NEXT_HIDES, |row| {
                index.add_hide(row.get(0)?, row.get(1)?, row.get(2)?);
                Ok(())
            })
            .await?;
            projected_until(&tx, "counters").await
        }
    })
    .await
}

/// A member's features from the columns languages, home_cell, region, is_private, counted from `first`.
pub(super) fn member_features(member: MemberId, row: &Row, first: usize) -> Result<MemberFeatures, StoreError> {
    Ok(MemberFeatures {
        member,
        languages: list::<LanguageTag>(&row.get::<String>(first)?),
        home: row.get(first + 1)?,
        region: Some(row.get(first + 2)?),
        is_private: row.get(first + 3)?,
    })
}

/// A list as JSON. One that can't be read is empty: the feed does without before the program fails to start.
fn list<T: DeserializeOwned>(json: &str) -> Vec<T> {
    serde_json::from_str(json).unwrap_or_else(|error| {
        tracing::warn!(%error, "a list in the database can't be read");
        Vec::new()
    })
}

async fn load_members(tx: &Tx, index: &FeedIndex) -> Result<(), StoreError> {
    let mut after = MemberId::from(0);
    loop {
        let rows = tx.rows(&NEXT_MEMBERS, params![after, SLICE]).await?;
        for row in &rows {
            after = row.get(0)?;
            index.set_member(&member_features(after, row, 1)?);
        }
        if rows.len() < SLICE as usize {
            return Ok(());
        }
    }
}

async fn load_notes(tx: &Tx, index: &FeedIndex) -> Result<(), StoreError> {
    let mut after = NoteId::from(0);
    loop {
        let rows = tx.rows(&NEXT_NOTES, params![after, SLICE]).await?;
        for row in &rows {
            after = row.get(0)?;
            index.insert_note(&note_features(after, row)?);
        }
        if rows.len() < SLICE as usize {
            return Ok(());
        }
    }
}

fn note_features(note: NoteId, row: &Row) -> Result<NoteFeatures, StoreError> {
    let (latitude, longitude): (Option<f64>, Option<f64>) = (row.get(7)?, row.get(8)?);
    let at = latitude.zip(longitude);
    Ok(NoteFeatures {
        note,
        author: row.get(1)?,
        kind: row.get(2)?,
        visibility: row.get(3)?,
        language: row.get(4)?,
        region: Some(row.get(5)?),
        topics: list::<Topic>(&row.get::<String>(6)?),
        cell: at.and_then(|(latitude, longitude)| Cell::at(latitude, longitude, NOTE_RESOLUTION)),
        published_at: row.get(9)?,
        counters: NoteCounters {
            likes: row.get(10)?,
            saves: row.get(11)?,
            comments: row.get(12)?,
            shares: row.get(13)?,
            hides: row.get(14)?,
            impressions: row.get(15)?,
        },
    })
}

/// Reads a table whose key are its first two columns.
async fn pairs(
    tx: &Tx,
    next: &'static Statement,
    mut take: impl FnMut(&Row) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut after = (0_i64, 0_i64);
    loop {
        let rows = tx.rows(next, params![after.0, after.1, SLICE]).await?;
        rows.iter().try_for_each(&mut take)?;
        match rows.last() {
            Some(last) if rows.len() == SLICE as usize => after = (last.get(0)?, last.get(1)?),
            _ => return Ok(()),
        }
    }
}
#[cfg(test)]
mod temp_measure {
    use crate::testing::TestApp;
    use kumara_store::{params, statement};
    statement! {
        TEMP_NOTE = "INSERT INTO notes (note_id, author_id, kind, title, body, pictures, media, card, topics, mentions, place_name,
                           latitude, longitude, visibility, language, region, published_at, edited_at, deleted_at)
        VALUES ($1, $2, 'text', 'a title of some length', 'a body', '[]', NULL, NULL, $3, '[]', 'Lima', -12.0, $4, 'public', 'en', 'PE', $5, NULL, NULL)";
        TEMP_COUNTER = "INSERT INTO note_counters (note_id, author_id, is_listed, likes, saves, comments, shares, hides, impressions) VALUES ($1,$2,1,3,2,1,0,0,100)";
        TEMP_MEMBER = "INSERT INTO members (member_id, handle, display_name, bio, avatar, languages, ui_language, home_name, home_cell, region, role, is_private, is_complete, phone_encrypted, created_at, updated_at) VALUES ($1, $2, $2, '', NULL, '[\"en\",\"es\"]', 'en', NULL, NULL, 'PE', 'member', 0, 1, NULL, 1, 1)";
        TEMP_LIKE = "INSERT INTO member_likes (member_id, note_id, at) VALUES ($1,$2,$3) ON CONFLICT DO NOTHING";
        TEMP_FOLLOW = "INSERT INTO follows (member_id, followed_id, state, at) VALUES ($1,$2,'following',$3) ON CONFLICT DO NOTHING";
    }
    #[tokio::test]
    #[ignore]
    async fn temp_start_time() {
        let app = TestApp::start().await;
        let now = app.clock.now().as_micros();
        for chunk in 0..20_i64 {
            app.app
                .db
                .write(move |tx| async move {
                    for i in 0..5_000_i64 {
                        let n = chunk * 5_000 + i + 1;
                        let author = n % 10_000 + 1;
                        tx.execute(
                            &TEMP_NOTE,
                            params![
                                n,
                                author,
                                format!("[\"tea{}\",\"rain{}\",\"a\"]", n % 100, n % 1000),
                                -77.0 + (n % 100) as f64,
                                now - n * 1_000_000
                            ],
                        )
                        .await?;
                        tx.execute(&TEMP_COUNTER, params![n, author]).await?;
                        if n <= 10_000 {
                            tx.execute(&TEMP_MEMBER, params![n, format!("member{n}")]).await?;
                        }
                        for k in 1..4 {
                            tx.execute(&TEMP_LIKE, params![(n * k) % 10_000 + 1, n, now - n]).await?;
                        }
                        tx.execute(&TEMP_FOLLOW, params![author, (n * 7) % 10_000 + 1, now]).await?;
                    }
                    Ok::<(), kumara_store::StoreError>(())
                })
                .await
                .unwrap();
        }
        let began = std::time::Instant::now();
        let token = tokio_util::sync::CancellationToken::new();
        let c = crate::counters::Counters::start(&app.app.db, &app.app.config.feed, &token).await.unwrap();
        eprintln!("counters {:?}", began.elapsed());
        let _ = c;
        let began = std::time::Instant::now();
        let m =
            crate::members::MemberDirectory::start(&app.app.db, &app.app.config.members, &Default::default(), &token)
                .await
                .unwrap();
        eprintln!("members {:?} {}", began.elapsed(), m.count());
        let began = std::time::Instant::now();
        let f = crate::feed::FeedService::start(&app.app.db, &app.app.clock, &token).await.unwrap();
        eprintln!("feed {:?} {:?}", began.elapsed(), f.topics("te", 2));
    }
}
