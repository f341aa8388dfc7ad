//! Collects what sources offer: each note once, however many sources offer it, and nothing that was served or seen.

use std::hash::Hash;

use super::{Candidate, Detail, PageContext, RefTable};
use crate::{
    index::{Board, NoteRef, Postings, SearchScratch},
    page::SourceName,
};

/// Values of the table: a note that the viewer has seen, or the running number of a candidate.
const SEEN: u32 = u32::MAX;

/// How many notes a list is asked for to find one that is new to the viewer.
const LOOK_PAST: usize = 3;

#[derive(Debug, Clone, Copy)]
struct Offer {
    note: NoteRef,
    detail: Detail,
    strength: f32,
    /// If it isn't the source's own reason.
    reason: Option<SourceName>,
}

#[derive(Debug, Default)]
pub(crate) struct Gatherer {
    table: RefTable,
    /// Candidates of this round.
    pub candidates: Vec<Candidate>,
    /// How many candidates this page has had; the next one gets this number.
    given: u32,
    /// Number of this round's first candidate; those before had their chance.
    first: u32,
    /// What the running source has offered; it counts only when the source ends well.
    offers: Vec<Offer>,
    offers_more: bool,
    more: bool,
    limit: usize,
    /// For lists, lent to sources.
    pub refs: Vec<NoteRef>,
    /// For searches by vectors, the same.
    pub search: SearchScratch,
}

impl Gatherer {
    pub fn begin_page(&mut self, seen: &[NoteRef], limit: usize) {
        self.table.clear();
        for note in seen {
            self.table.insert(note.0, SEEN);
        }
        self.given = 0;
        self.limit = limit;
        self.begin_round();
    }

    /// Candidates of the rounds before are not offered again.
    pub fn begin_round(&mut self) {
        self.first = self.given;
        self.candidates.clear();
        self.more = false;
    }

    pub fn begin_source(&mut self) {
        self.offers.clear();
        self.offers_more = false;
    }

    /// Whether any source held something back that a deeper round could bring.
    pub fn has_more(&self) -> bool {
        self.more
    }

    // ---- for sources

    /// Puts a note forward. False if it can't come onto this page, so that a source looks for another one.
    #[inline]
    pub fn offer(&mut self, page: &PageContext, note: NoteRef, detail: Detail, strength: f32) -> bool {
        match self.table.get(note.0) {
            Some(SEEN) if !page.round.is_last => return false,
            Some(number) if number != SEEN && number < self.first => return false,
            _ => {}
        }
        let Some((id, _)) = page.index.notes.slot(note).and_then(|slot| slot.living(note)) else { return false };
        if page.served.is_some_and(|served| served.contains(id)) {
            return false;
        }
        self.offers.push(Offer { note, detail, strength, reason: None });
        true
    }

    /// As `offer`, for a source that puts notes forward for more than one reason.
    pub fn offer_because(&mut self, page: &PageContext, note: NoteRef, reason: SourceName, detail: Detail) -> bool {
        let is_offered = self.offer(page, note, detail, 0.0);
        if is_offered && let Some(offer) = self.offers.last_mut() {
            offer.reason = Some(reason);
        }
        is_offered
    }

    /// Says that there would be more to offer.
    pub fn more_to_come(&mut self) {
        self.offers_more = true;
    }

    /// Offers the newest notes of a list until `want` are taken. Returns how many were.
    pub fn offer_newest<K: Hash + Eq + Copy>(
        &mut self,
        page: &PageContext,
        list: &Postings<K>,
        key: K,
        want: usize,
        detail: Detail,
    ) -> usize {
        self.offer_from(page, want, detail, |count, refs| list.newest(key, count, refs))
    }

    /// Offers the hottest notes of a board until `want` are taken.
    pub fn offer_hottest(&mut self, page: &PageContext, board: Board, want: usize, detail: Detail) -> usize {
        self.offer_from(page, want, detail, |count, refs| page.index.boards.hottest(board, count, refs))
    }

    /// Offers what `fill` finds when it is asked for so many notes.
    pub fn offer_from(
        &mut self,
        page: &PageContext,
        want: usize,
        detail: Detail,
        fill: impl FnOnce(usize, &mut Vec<NoteRef>),
    ) -> usize {
        let mut refs = std::mem::take(&mut self.refs);
        refs.clear();
        let asked = want.saturating_mul(LOOK_PAST);
        fill(asked, &mut refs);
        page.index.notes.touch(refs.iter().copied().take(want));
        let mut taken = 0;
        for note in &refs {
            if taken == want {
                break;
            }
            taken += usize::from(self.offer(page, *note, detail, 0.0));
        }
        if refs.len() >= asked || taken == want {
            self.more_to_come();
        }
        self.refs = refs;
        taken
    }

    // ---- for the pipeline

    pub fn offered(&self) -> usize {
        self.offers.len()
    }

    /// Takes over what the running source has offered. Returns how many candidates are new.
    pub fn accept(&mut self, source: SourceName) -> usize {
        let before = self.candidates.len();
        for i in 0..self.offers.len() {
            let Offer { note, detail, strength, reason } = self.offers[i];
            let source = reason.unwrap_or(source);
            match self.table.get(note.0) {
                Some(number) if number != SEEN => {
                    // Of an earlier round, or of this one.
                    if let Some(at) = number.checked_sub(self.first)
                        && let Some(known) = self.candidates.get_mut(at as usize)
                    {
                        known.sources |= source.bit();
                        known.strength = known.strength.max(strength);
                        if source < known.source {
                            (known.source, known.detail) = (source, detail);
                        }
                    }
                }
                _ if self.candidates.len() < self.limit => {
                    self.table.insert(note.0, self.given);
                    self.given += 1;
                    self.candidates.push(Candidate {
                        note,
                        view: None,
                        sources: source.bit(),
                        source,
                        detail,
                        strength,
                        score: 0.0,
                    });
                }
                _ => self.offers_more = true,
            }
        }
        self.more |= self.offers_more;
        self.candidates.len() - before
    }
}
