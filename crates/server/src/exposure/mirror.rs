//! The ledger's figures in memory, for the feed, the public proof and creators: read from the tables at start and
//! again whenever a row changes.

use std::collections::HashMap;

use kumara_model::{LanguageTag, MemberId, NoteId, NoteKind, Timestamp, Topic};
use kumara_recommend::exposure::Tier;
use kumara_store::{Row, StoreError};
use parking_lot::RwLock;

use super::{
    entry::{leading, tier},
    peers::{Likeness, Peers},
};

/// What became of a note's exposure.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteFigures {
    pub author: MemberId,
    pub kind: NoteKind,
    pub language: LanguageTag,
    pub topic: Option<Topic>,
    pub is_eligible: bool,
    pub promised_at: Timestamp,
    pub owed: u32,
    pub in_window: u32,
    pub by_feed: u32,
    pub engaged: u32,
    pub elsewhere: u32,
    pub kept_at: Option<Timestamp>,
    pub tier: Tier,
}

impl NoteFigures {
    /// From the columns of `FIND_FIGURES`.
    pub(super) fn from_row(row: &Row) -> Result<(NoteId, Self), StoreError> {
        let figures = Self {
            author: row.get(1)?,
            kind: row.get(2)?,
            language: row.get(3)?,
            topic: leading(&row.get::<String>(4)?),
            is_eligible: row.get(5)?,
            promised_at: row.get(6)?,
            owed: row.get(7)?,
            in_window: row.get(8)?,
            by_feed: row.get(9)?,
            engaged: row.get(10)?,
            elsewhere: row.get(11)?,
            kept_at: row.get(12)?,
            tier: tier(&row.get::<String>(13)?),
        };
        Ok((row.get(0)?, figures))
    }

    pub(super) fn likeness(&self) -> Likeness<'_> {
        Likeness { kind: self.kind, language: self.language, topic: self.topic.as_ref() }
    }

    /// Engaged members for each member shown to; 0 before anybody was.
    pub fn engagement_rate(&self) -> f64 {
        if self.by_feed == 0 { 0.0 } else { f64::from(self.engaged) / f64::from(self.by_feed) }
    }
}

#[derive(Default)]
pub(super) struct Mirror(RwLock<HashMap<NoteId, NoteFigures>>);

impl Mirror {
    /// Sets a note's figures, and moves the sums of its peers by the change.
    pub fn put(&self, note: NoteId, figures: NoteFigures, peers: &mut Peers) {
        peers.add(figures.likeness(), i64::from(figures.engaged), i64::from(figures.by_feed));
        if let Some(before) = self.0.write().insert(note, figures) {
            peers.add(before.likeness(), -i64::from(before.engaged), -i64::from(before.by_feed));
        }
    }

    pub fn get(&self, note: NoteId) -> Option<NoteFigures> {
        self.0.read().get(&note).cloned()
    }

    /// Looks at the notes that were promised something since a moment.
    pub fn since(&self, since: Timestamp, mut look: impl FnMut(NoteId, &NoteFigures)) {
        let notes = self.0.read();
        notes
            .iter()
            .filter(|(_, figures)| figures.promised_at >= since)
            .for_each(|(note, figures)| look(*note, figures));
    }
}
