//! The figures of the last month's notes in memory, for the feed and the public proof: read from the tables at start
//! and again whenever a row changes. Older ones are in the tables alone.

use std::{
    collections::HashMap,
    sync::atomic::{AtomicI64, Ordering::Relaxed},
    time::Duration,
};

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
    /// The earlier note that it nearly copies: it is owed nothing of its own.
    pub repeats: Option<NoteId>,
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
            repeats: row.get(14)?,
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

/// Notes that were promised something longer ago are peers no more, and their figures in nobody's way.
const KEPT_FOR: Duration = Duration::from_secs(30 * 86_400);

#[derive(Default)]
pub(super) struct Mirror {
    notes: RwLock<HashMap<NoteId, NoteFigures>>,
    /// Microseconds; notes of before this are gone.
    begins: AtomicI64,
}

impl Mirror {
    /// Sets a note's figures, and moves the sums of its peers by the change.
    pub fn put(&self, note: NoteId, figures: NoteFigures, peers: &mut Peers) {
        if figures.promised_at.as_micros() < self.begins.load(Relaxed) {
            return;
        }
        peers.add(figures.likeness(), i64::from(figures.engaged), i64::from(figures.by_feed));
        if let Some(before) = self.notes.write().insert(note, figures) {
            peers.add(before.likeness(), -i64::from(before.engaged), -i64::from(before.by_feed));
        }
    }

    /// Lets go of what has become old.
    pub fn prune(&self, now: Timestamp, peers: &mut Peers) {
        let begins = now - KEPT_FOR;
        self.begins.store(begins.as_micros(), Relaxed);
        self.notes.write().retain(|_, figures| {
            let stays = figures.promised_at >= begins;
            if !stays {
                peers.add(figures.likeness(), -i64::from(figures.engaged), -i64::from(figures.by_feed));
            }
            stays
        });
    }

    /// A note of the last month.
    pub fn get(&self, note: NoteId) -> Option<NoteFigures> {
        self.notes.read().get(&note).cloned()
    }

    /// Looks at the notes that were promised something since a moment.
    pub fn since(&self, since: Timestamp, mut look: impl FnMut(NoteId, &NoteFigures)) {
        let notes = self.notes.read();
        notes
            .iter()
            .filter(|(_, figures)| figures.promised_at >= since)
            .for_each(|(note, figures)| look(*note, figures));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_become_old_is_let_go_and_is_nobodys_peer() {
        let now = Timestamp::from_millis(1_750_000_000_000);
        let figures = |days: u64, engaged| NoteFigures {
            author: 1.into(),
            kind: NoteKind::Photo,
            language: LanguageTag::UNKNOWN,
            topic: None,
            is_eligible: true,
            promised_at: now - Duration::from_secs(days * 86_400),
            owed: 100,
            in_window: 100,
            by_feed: 10_000,
            engaged,
            elsewhere: 0,
            kept_at: None,
            tier: Tier::First,
            repeats: None,
        };
        let (mirror, mut peers) = (Mirror::default(), Peers::default());
        mirror.put(1.into(), figures(40, 9_000), &mut peers);
        mirror.put(2.into(), figures(2, 500), &mut peers);
        let rate = |peers: &Peers| peers.rate(figures(0, 0).likeness());
        assert!(rate(&peers) > 0.4);
        mirror.prune(now, &mut peers);
        assert!((rate(&peers) - 0.05).abs() < 0.01, "{}", rate(&peers));
        assert!(mirror.get(1.into()).is_none() && mirror.get(2.into()).is_some());
        mirror.put(1.into(), figures(40, 9_001), &mut peers);
        assert!(mirror.get(1.into()).is_none(), "it stays gone");
        assert!(rate(&peers) < 0.1);
    }
}
