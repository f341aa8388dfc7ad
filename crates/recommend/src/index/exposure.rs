//! What notes are owed, and what that makes showing them worth just now.
//!
//! The ledger alone counts what was given; it tells the index (`set_exposure`). Here prices follow from it, and stand
//! in the notes' slots, where every page reads them for nothing. `advance_exposure` moves them on with time. Not here:
//! the rules (`crate::exposure`), and where a note takes a place (`selectors/ssd.rs`).

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use ahash::{AHashMap, AHashSet};
use arc_swap::ArcSwap;
use kumara_model::{NoteId, Timestamp, Visibility};
use parking_lot::Mutex;

use super::{FeedIndex, MemberRef, NoteRef, chunks::Chunks};
use crate::exposure::{CreatorFairness, ExposureConfig, Pacing, PriceController, Promise, Tier, TierRules};

/// The most urgent notes, from which every page draws some.
const URGENT: usize = 2_048;
/// Notes of the creators' window that are gone through for what is due; beyond it the newest stand for all.
const MOST_DUES: u32 = 400_000;
/// Creators who take part in the prices; later ones have none.
const MOST_CREATORS: usize = 2_000_000;
/// Scores are kept in thousandths.
const MILLI: f64 = 1_000.0;

/// What pages gave up for the guarantee, in predicted engagement (CES-weighted, as multiples of what any impression is
/// expected to bring), since the index was made.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct GuaranteeSpent {
    /// Of the pages as they were served.
    pub served: f64,
    /// Of the same pages without the guarantee.
    pub without: f64,
}

struct Owed {
    promise: Promise,
    given: u32,
    pacing: Pacing,
}

#[derive(Default)]
struct Creators {
    numbers: AHashMap<MemberRef, usize>,
    members: Vec<MemberRef>,
    dues_set_at: Option<Timestamp>,
}

pub(crate) struct ExposureTable {
    config: ExposureConfig,
    controller: PriceController,
    tiers: TierRules,
    open: Mutex<AHashMap<NoteRef, Owed>>,
    fairness: Mutex<(CreatorFairness, Creators)>,
    /// Bits of creators' factors; 0 stands for 1.
    factors: Chunks<AtomicU32>,
    urgent: ArcSwap<Vec<NoteRef>>,
    served: AtomicU64,
    lost: AtomicU64,
}

impl ExposureTable {
    pub fn new(config: &ExposureConfig, max_members: u32) -> Self {
        Self {
            controller: PriceController::new(config),
            tiers: TierRules::new(config),
            open: Mutex::default(),
            fairness: Mutex::new((CreatorFairness::new(0, config), Creators::default())),
            factors: Chunks::with_capacity(max_members as usize + 1),
            urgent: ArcSwap::default(),
            served: AtomicU64::new(0),
            lost: AtomicU64::new(0),
            config: config.clone(),
        }
    }

    /// What to multiply a note's score with for its creator: above 1 for who is behind their due.
    #[inline]
    pub fn factor(&self, creator: MemberRef) -> f32 {
        match self.factors.get(creator.0 as usize).map_or(0, |factor| factor.load(Relaxed)) {
            0 => 1.0,
            bits => f32::from_bits(bits),
        }
    }

    /// Appends up to `count` of the most urgent notes, strewn by `seed`.
    pub fn urgent(&self, count: usize, seed: u64, out: &mut Vec<NoteRef>) {
        let urgent = self.urgent.load();
        if urgent.is_empty() || count == 0 {
            return;
        }
        let (length, count) = (urgent.len(), count.min(urgent.len()));
        let start = (seed % length as u64) as usize;
        let step = (length / count).max(1);
        out.extend((0..count).map(|i| urgent[(start + i * step) % length]));
    }

    /// A page was made: what its notes are predicted to bring, and what was lost to the guarantee.
    pub fn spent(&self, served: f32, lost: f32) {
        let milli = |score: f32| (f64::from(score.max(0.0)).min(1e9) * MILLI) as u64;
        self.served.fetch_add(milli(served), Relaxed);
        self.lost.fetch_add(milli(lost), Relaxed);
    }

    // ---- the one writer

    /// An impression of a creator's note counted.
    pub fn impression(&self, creator: MemberRef) {
        let mut guard = self.fairness.lock();
        let (fairness, creators) = &mut *guard;
        if let Some(number) = creators.number(creator, fairness) {
            fairness.impression(number);
        }
        if fairness.is_batch_full() {
            fairness.end_batch();
            for (number, member) in creators.members.iter().enumerate() {
                let factor = fairness.factor(number);
                if let Some(slot) = self.factors.get_or_make(member.0 as usize) {
                    slot.store(factor.to_bits(), Relaxed);
                }
            }
        }
    }
}

impl Creators {
    fn number(&mut self, creator: MemberRef, fairness: &mut CreatorFairness) -> Option<usize> {
        if let Some(number) = self.numbers.get(&creator) {
            return Some(*number);
        }
        if self.members.len() >= MOST_CREATORS {
            return None;
        }
        let number = fairness.add_creator();
        self.numbers.insert(creator, number);
        self.members.push(creator);
        Some(number)
    }
}

impl FeedIndex {
    /// What the ledger says of a note: what it is owed, what was given of it within the window, to how many members
    /// a feed has shown it in all, and its tier. A note that is not in the index is passed over.
    pub fn set_exposure(&self, note: NoteId, promise: Promise, given: u32, by_feed: u32, tier: Tier, now: Timestamp) {
        let _writing = self.writing.lock();
        let Some(note) = self.notes.find(note) else { return };
        let Some(view) = self.notes.view(note).filter(|view| !view.is_deleted) else { return };
        let table = &self.exposure;
        let mut open = table.open.lock();
        let is_open = view.visibility == Visibility::Public && table.controller.is_open(promise, given, now);
        let price = if is_open {
            let owed = open.entry(note).or_insert(Owed { promise, given, pacing: Pacing::default() });
            (owed.promise, owed.given) = (promise, given);
            table.controller.advance(promise, &mut owed.pacing, given, now);
            table.controller.price(promise, &owed.pacing, given, now)
        } else {
            if open.remove(&note).is_some() {
                self.no_longer_fresh(note, &view);
            }
            let is_wider = tier > Tier::First
                && table.tiers.impressions(tier, promise.owed).is_some_and(|impressions| by_feed < impressions);
            if is_wider && view.visibility == Visibility::Public { table.config.tier_price } else { 0.0 }
        };
        if let Some(slot) = self.notes.slot(note) {
            slot.set_price(price);
        }
    }

    /// Moves all prices on to `now`. Called every half minute or so.
    pub fn advance_exposure(&self, now: Timestamp) {
        let _writing = self.writing.lock();
        let table = &self.exposure;
        let mut priced: Vec<(f32, NoteRef)> = Vec::new();
        table.open.lock().retain(|note, owed| {
            let view = self.notes.view(*note).filter(|view| !view.is_deleted && view.visibility == Visibility::Public);
            let is_open = view.is_some() && table.controller.is_open(owed.promise, owed.given, now);
            let Some(slot) = self.notes.slot(*note).filter(|slot| slot.number() == *note) else { return false };
            if !is_open {
                slot.set_price(0.0);
                return false;
            }
            table.controller.advance(owed.promise, &mut owed.pacing, owed.given, now);
            let price = table.controller.price(owed.promise, &owed.pacing, owed.given, now);
            slot.set_price(price);
            priced.push((price, *note));
            true
        });
        priced.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        priced.truncate(URGENT);
        table.urgent.store(Arc::new(priced.into_iter().map(|(_, note)| note).collect()));
        self.set_dues(now);
    }

    /// Who has something due: creators of public notes of the last days, whoever follows them.
    fn set_dues(&self, now: Timestamp) {
        let window = Duration::from_secs(u64::from(self.exposure.config.creator_window_hours.max(1)) * 3_600);
        let since = now - window;
        let Some((oldest, newest)) = self.notes.range() else { return };
        let mut guard = self.exposure.fairness.lock();
        let (fairness, creators) = &mut *guard;
        let mut with_notes: AHashSet<MemberRef> = AHashSet::new();
        for number in (oldest.max(newest.saturating_sub(MOST_DUES))..=newest).rev() {
            let note = NoteRef(number);
            let Some(slot) = self.notes.slot(note).filter(|slot| slot.is_public()) else { continue };
            // Imports come with old dates among new ones, so this goes on behind them.
            if slot.moment().0 >= since.as_micros()
                && let Some((_, author)) = slot.living(note)
            {
                with_notes.insert(author);
            }
        }
        for creator in &with_notes {
            creators.number(*creator, fairness);
        }
        let before = creators.dues_set_at.replace(now).unwrap_or(now);
        let passed = now.as_micros().saturating_sub(before.as_micros()) as f64 / window.as_micros() as f64;
        fairness.set_dues(creators.members.iter().map(|member| with_notes.contains(member)), passed as f32);
    }

    /// What pages gave up for the guarantee until now.
    pub fn guarantee_spent(&self) -> GuaranteeSpent {
        let served = self.exposure.served.load(Relaxed) as f64 / MILLI;
        GuaranteeSpent { served, without: served + self.exposure.lost.load(Relaxed) as f64 / MILLI }
    }
}
