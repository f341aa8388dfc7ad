//! The member's hand on their feed: the dial from closer to wider, newest first, what is muted, fewer like this, and a
//! fresh start. Everything takes effect on the next page.
//!
//! Kept in the member's rows, and handed to the engine as a whole whenever it changes (`feed/follow.rs`). Muted words
//! are the exception: the engine has no texts, so they are looked for in the cards of a page. Not here: hiding a
//! note (`notes/hide.rs`), muting a member (`members/mute.rs`).

mod change;
mod fewer;
pub mod muted_words;
mod queries;
mod reset;
mod show;
#[cfg(test)]
mod stories;

use std::{collections::HashMap, sync::Arc};

use kumara_model::{LanguageTag, MemberId, NoteId, Timestamp, Topic};
use kumara_recommend::{Fewer, MemberPreferences, Width};
use kumara_store::{Database, Row, StoreError, Tx, params};
use parking_lot::RwLock;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use self::{
    muted_words::MutedWords,
    queries::{FIND_PREFERENCES, LIST_FEWER, NEXT_CHOOSERS, PUT_PREFERENCES},
};
use crate::{app::App, http::ApiError, stored_list::stored_list};

/// Topics, and words, that a member may mute.
const MOST_MUTED: usize = 200;
const MOST_MUTED_LANGUAGES: usize = 50;
const MOST_WORD_CHARS: usize = 40;
/// Wishes for fewer that count, the newest.
const MOST_FEWER: i64 = 100;
const SLICE: i64 = 4_096;

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(show::show_preferences, change::change_preferences))
        .routes(routes!(reset::reset_feed))
        .routes(routes!(fewer::want_fewer, fewer::want_no_fewer))
}

/// How Explore is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeedOrder {
    /// What suits best, first.
    Ranked,
    /// The newest first, without ranking.
    Newest,
}

/// What a member chose about their feed.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FeedPreferences {
    /// -100 (closest to what you like) to 100 (widest).
    pub width: i8,
    pub order: FeedOrder,
    pub muted_topics: Vec<Topic>,
    pub muted_words: Vec<String>,
    pub muted_languages: Vec<LanguageTag>,
    /// Notes of which fewer are wanted.
    pub fewer_like: usize,
    /// The feed has forgotten what it learned before this.
    pub reset_at: Option<Timestamp>,
    /// How wide the feed was in the last seven days; none for a member who has seen next to nothing.
    pub this_week: Option<FeedWidth>,
}

/// How wide a member's feed was.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct FeedWidth {
    /// Notes seen.
    pub notes: u32,
    /// As many topics as there would be if each had the same share (the exponential of the entropy).
    pub topics: f32,
    /// The same for creators.
    pub creators: f32,
    /// Share of notes outside of what the member likes most, 0 to 1.
    pub outside_share: f32,
}

/// The row of a member's choices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Choices {
    width: i8,
    is_chronological: bool,
    muted_topics: Vec<Topic>,
    muted_words: Vec<String>,
    muted_languages: Vec<LanguageTag>,
    reset_at: Option<Timestamp>,
}

fn choices(row: &Row) -> Result<Choices, StoreError> {
    Ok(Choices {
        width: row.get::<i64>(0)?.clamp(-100, 100) as i8,
        is_chronological: row.get(1)?,
        muted_topics: stored_list(&row.get::<String>(2)?),
        muted_words: stored_list(&row.get::<String>(3)?),
        muted_languages: stored_list(&row.get::<String>(4)?),
        reset_at: row.get(5)?,
    })
}

async fn stored(tx: &Tx, member: MemberId) -> Result<Choices, StoreError> {
    let row = tx.optional(&FIND_PREFERENCES, params![member]).await?;
    row.as_ref().map(choices).transpose().map(Option::unwrap_or_default)
}

async fn put(tx: &Tx, member: MemberId, choices: &Choices, now: Timestamp) -> Result<(), ApiError> {
    let json = |list: serde_json::Result<String>| list.map_err(ApiError::internal);
    let topics = json(serde_json::to_string(&choices.muted_topics))?;
    let words = json(serde_json::to_string(&choices.muted_words))?;
    let languages = json(serde_json::to_string(&choices.muted_languages))?;
    let (width, is_chronological, reset_at) = (i64::from(choices.width), choices.is_chronological, choices.reset_at);
    tx.execute(&PUT_PREFERENCES, params![member, width, is_chronological, topics, words, languages, reset_at, now])
        .await?;
    Ok(())
}

/// What a member chose, as the API shows it.
async fn read(app: &App, member: MemberId) -> Result<FeedPreferences, ApiError> {
    let preferences = of_members(&app.db, &[member]).await?.remove(&member).unwrap_or_default();
    let width = app.feed.width_this_week(member, app.clock.now());
    Ok(FeedPreferences {
        width: preferences.width.percent(),
        order: if preferences.chronological { FeedOrder::Newest } else { FeedOrder::Ranked },
        muted_topics: preferences.muted_topics,
        muted_words: preferences.muted_words,
        muted_languages: preferences.muted_languages,
        fewer_like: preferences.fewer.len(),
        reset_at: preferences.reset_at,
        this_week: width,
    })
}

/// What members chose, as the engine takes it.
pub(crate) async fn of_members(
    db: &Database,
    members: &[MemberId],
) -> Result<HashMap<MemberId, MemberPreferences>, StoreError> {
    let keys = || members.iter().map(|member| params![*member]).collect();
    let rows = db.rows_many(&FIND_PREFERENCES, keys()).await?;
    let wishes = members.iter().map(|member| params![*member, MOST_FEWER]).collect();
    let wishes = db.rows_many(&LIST_FEWER, wishes).await?;
    let mut all = HashMap::with_capacity(members.len());
    for ((member, row), wishes) in members.iter().zip(rows).zip(wishes) {
        let choices = row.first().map(choices).transpose()?.unwrap_or_default();
        let mut fewer = wishes.iter().map(wish).collect::<Result<Vec<_>, _>>()?;
        fewer.reverse();
        let preferences = MemberPreferences {
            width: Width::new(choices.width),
            chronological: choices.is_chronological,
            muted_topics: choices.muted_topics,
            muted_words: choices.muted_words,
            muted_languages: choices.muted_languages,
            fewer,
            reset_at: choices.reset_at,
        };
        all.insert(*member, preferences);
    }
    Ok(all)
}

fn wish(row: &Row) -> Result<Fewer, StoreError> {
    let (note, creator): (NoteId, MemberId) = (row.get(0)?, row.get(1)?);
    Ok(Fewer {
        note: Some(note),
        topics: stored_list(&row.get::<String>(2)?),
        creator: Some(creator),
        asked_at: row.get(3)?,
    })
}

/// Members who chose anything, after `after`.
pub(crate) async fn next_choosers(db: &Database, after: MemberId) -> Result<Vec<MemberId>, StoreError> {
    let rows = db.rows(&NEXT_CHOOSERS, params![after, SLICE]).await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// The muted words of those members who have some, for the pages.
#[derive(Default)]
pub struct WordsOfMembers(RwLock<HashMap<MemberId, Arc<MutedWords>>>);

impl WordsOfMembers {
    pub fn set(&self, member: MemberId, words: &[String]) {
        let words = MutedWords::new(words);
        let mut all = self.0.write();
        if words.is_empty() {
            all.remove(&member);
        } else {
            all.insert(member, Arc::new(words));
        }
    }

    pub fn of(&self, member: Option<MemberId>) -> Option<Arc<MutedWords>> {
        self.0.read().get(&member?).cloned()
    }
}
