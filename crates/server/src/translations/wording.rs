//! One member's wording of one field in one language: where it lies, how it is suggested, and what becomes of it when its
//! text changes or goes.

use std::collections::HashMap;

use kumara_language::SegmentKey;
use kumara_model::{LanguageTag, MemberId, Timestamp};
use kumara_store::{Row, StoreError, Tx, Value, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    memory::split,
    queries::{PUT_SOURCE, PUT_USE},
    wording_queries::{
        BIO, DELETE_OPINION, DELETE_REVIEW, DELETE_UNUSED_MEMORY, DELETE_VOTES_FOR, FIND_WORDING, NEXT_OWNED_WORDED,
        NEXT_WORDED, NOTE_WORDS, PUT_REVIEW, SET_WORDING,
    },
};

const SLICE: i64 = 200;

/// What became of a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WordingStatus {
    Waiting,
    Accepted,
    Declined,
}

impl WordingStatus {
    /// The word in the database.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }

    pub fn from_word(word: &str) -> Self {
        match word {
            "accepted" => Self::Accepted,
            "declined" => Self::Declined,
            _ => Self::Waiting,
        }
    }
}

/// Where a wording lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordingKey {
    pub owner: i64,
    pub source: i64,
    pub field: String,
    pub language: LanguageTag,
    pub author: MemberId,
}

impl WordingKey {
    /// In the order of the table's key; `more` follows.
    pub fn params(&self, more: Vec<Value>) -> Vec<Value> {
        let mut all = params![self.owner, self.source, &self.field, self.language, self.author];
        all.extend(more);
        all
    }

    async fn unqueue(&self, tx: &Tx, at: Option<Timestamp>) -> Result<(), StoreError> {
        let row = params![self.language, at, self.owner, self.source, &self.field, self.author];
        tx.execute(&DELETE_REVIEW, row).await.map(|_| ())
    }

    async fn queue(&self, tx: &Tx, at: Timestamp) -> Result<(), StoreError> {
        let row = params![self.language, at, self.owner, self.source, &self.field, self.author];
        tx.execute(&PUT_REVIEW, row).await.map(|_| ())
    }
}

/// A wording as its row has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWording {
    pub text: String,
    pub status: WordingStatus,
    pub worded_at: Option<Timestamp>,
    pub text_hash: Vec<u8>,
    pub keys: Vec<SegmentKey>,
    /// Who accepted it, while it is accepted.
    pub accepted_by: Option<MemberId>,
}

impl StoredWording {
    pub fn from_row(row: &Row) -> Result<Self, StoreError> {
        let status = WordingStatus::from_word(&row.get::<String>(1)?);
        let decided_by: Option<MemberId> = row.get(5)?;
        Ok(Self {
            text: row.get(0)?,
            accepted_by: decided_by.filter(|_| status == WordingStatus::Accepted),
            status,
            worded_at: row.get(2)?,
            text_hash: row.get::<Option<Vec<u8>>>(3)?.unwrap_or_default(),
            keys: split(row.get(4)?),
        })
    }

    pub async fn find(tx: &Tx, key: &WordingKey) -> Result<Option<Self>, StoreError> {
        tx.optional(&FIND_WORDING, key.params(vec![])).await?.as_ref().map(Self::from_row).transpose()
    }
}

/// What a wording says it is of.
pub fn hash_of(text: &str) -> [u8; 32] {
    *blake3::hash(text.as_bytes()).as_bytes()
}

/// The member's opinion stands there already. The same wording again waits no second time, and what was decided stays.
pub async fn suggest(
    tx: &Tx,
    key: &WordingKey,
    text: &str,
    text_hash: [u8; 32],
    now: Timestamp,
) -> Result<(), StoreError> {
    if let Some(before) = StoredWording::find(tx, key).await? {
        if before.text == text && before.text_hash == text_hash {
            return Ok(());
        }
        key.unqueue(tx, before.worded_at).await?;
        // They were for other words.
        tx.execute(&DELETE_VOTES_FOR, key.params(vec![])).await?;
    }
    tx.execute(&SET_WORDING, key.params(params![text, &text_hash, now])).await?;
    key.queue(tx, now).await
}

/// It waits no longer.
pub async fn decided(tx: &Tx, key: &WordingKey, wording: &StoredWording) -> Result<(), StoreError> {
    key.unqueue(tx, wording.worded_at).await
}

async fn delete(tx: &Tx, key: &WordingKey, worded_at: Option<Timestamp>) -> Result<(), StoreError> {
    key.unqueue(tx, worded_at).await?;
    tx.execute(&DELETE_VOTES_FOR, key.params(vec![])).await?;
    tx.execute(&DELETE_OPINION, key.params(vec![])).await.map(|_| ())
}

/// A text reads otherwise now. Wordings of fields that read as before stay; the others were of another text, and go.
/// `gone` are the keys that were taken away with its sources; hands back those of memory that no text has any more.
pub async fn keep_current(
    tx: &Tx,
    owner: i64,
    source: i64,
    gone: &[SegmentKey],
) -> Result<Vec<SegmentKey>, StoreError> {
    let mut doomed = gone.to_vec();
    let mut now: Option<HashMap<String, [u8; 32]>> = None;
    let mut after = (String::new(), String::new(), 0_i64);
    loop {
        let (field, language, member) = &after;
        let rows = tx.rows(&NEXT_WORDED, params![owner, source, field, language, *member, SLICE]).await?;
        for row in &rows {
            let field: String = row.get(0)?;
            let key = WordingKey { owner, source, field, language: row.get(1)?, author: row.get(2)? };
            after = (key.field.clone(), row.get(1)?, key.author.get());
            if now.is_none() {
                now = Some(hashes_now(tx, owner, source).await?);
            }
            let keys = split(row.get(5)?);
            let is_same = now
                .as_ref()
                .and_then(|now| now.get(&key.field))
                .is_some_and(|hash| matches!(row.get::<Option<Vec<u8>>>(4), Ok(Some(before)) if before == hash));
            if is_same {
                for key in keys {
                    tx.execute(&PUT_SOURCE, params![owner, source, key.as_bytes()]).await?;
                    tx.execute(&PUT_USE, params![key.as_bytes(), source]).await?;
                }
            } else {
                delete(tx, &key, row.get(3)?).await?;
                doomed.extend(keys);
            }
        }
        if rows.len() < SLICE as usize {
            drop_unused(tx, &doomed).await?;
            return Ok(doomed);
        }
    }
}

/// A text is gone, or all that its owner has if there is no source: their wordings go with them.
pub async fn take_wordings(
    tx: &Tx,
    owner: i64,
    source: Option<i64>,
    gone: &[SegmentKey],
) -> Result<Vec<SegmentKey>, StoreError> {
    let mut doomed = gone.to_vec();
    loop {
        // A source's rows come first behind it, and another one's end it.
        let from = source.map_or(0, |source| source - 1);
        let (least, none) = (i64::MAX, "\u{10ffff}");
        let rows = tx.rows(&NEXT_OWNED_WORDED, params![owner, from, none, none, least, SLICE]).await?;
        let mut found = 0;
        for row in &rows {
            let at: i64 = row.get(0)?;
            if source.is_some_and(|source| source != at) {
                break;
            }
            found += 1;
            let key = WordingKey { owner, source: at, field: row.get(1)?, language: row.get(2)?, author: row.get(3)? };
            delete(tx, &key, row.get(4)?).await?;
            doomed.extend(split(row.get(5)?));
        }
        if found < SLICE as usize {
            drop_unused(tx, &doomed).await?;
            return Ok(doomed);
        }
    }
}

async fn drop_unused(tx: &Tx, keys: &[SegmentKey]) -> Result<(), StoreError> {
    for key in keys {
        tx.execute(&DELETE_UNUSED_MEMORY, params![key.as_bytes()]).await?;
    }
    Ok(())
}

/// By field. Comments are never edited; a note and a member have no other source than themselves.
async fn hashes_now(tx: &Tx, owner: i64, source: i64) -> Result<HashMap<String, [u8; 32]>, StoreError> {
    let mut texts: Vec<(String, String)> = Vec::new();
    if owner == source {
        if let Some(row) = tx.optional(&NOTE_WORDS, params![source]).await? {
            texts.push(("title".to_owned(), row.get(0)?));
            texts.push(("body".to_owned(), row.get(1)?));
            let words = |json: &str, name: &str| {
                let json: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
                json[name].as_str().unwrap_or_default().to_owned()
            };
            texts.extend(row.get::<Option<String>>(2)?.map(|card| ("card".to_owned(), words(&card, "text"))));
            let pictures: Vec<serde_json::Value> = serde_json::from_str(&row.get::<String>(3)?).unwrap_or_default();
            let alt = |(i, picture): (usize, &serde_json::Value)| {
                (format!("alt-{i}"), picture["alt"].as_str().unwrap_or_default().to_owned())
            };
            texts.extend(pictures.iter().enumerate().map(alt));
        }
        if let Some(row) = tx.optional(&BIO, params![source]).await? {
            texts.push(("bio".to_owned(), row.get(0)?));
        }
    }
    Ok(texts.into_iter().map(|(field, text)| (field, hash_of(&text))).collect())
}
