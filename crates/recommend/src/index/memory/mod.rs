//! What the index remembers that no table holds: members' tastes and what they have seen, notes' heat, what was liked
//! together, and what the ranking learned. As bytes that stand at a position of the log, so that a restart goes on
//! from there: `restore` after the tables are loaded, then `apply_again` for what the log has after that position and
//! the tables hold already, then `apply`.
//!
//! The bytes are taken in slices between which events come in, as a fuzzy checkpoint is (Mohan et al., ARIES, 1992):
//! what happens meanwhile lies behind the position and comes once more. A member's own memory counts it once; a note
//! may be a little warmer than it was.

mod replay;
mod restore;

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::{FeedIndex, MemberRef, NoteRef, members::MemberState, seen::DAYS};
use crate::sealed;

pub use restore::MemoryError;

/// Changes with what any of the structures below means.
const VERSION: u32 = 1;
const MAGIC: [u8; 4] = *b"KMEM";
/// Members that are written between two events.
const SLICE: u32 = 256;

/// The bytes begin with this. What follows in it speaks of notes, members and topics by their numbers at the time.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    /// Position of the log; what it means is known to who keeps it.
    position: (i64, i64),
    first_note: u32,
    /// Ids by number from `first_note`; 0 for those that are gone.
    notes: Vec<i64>,
    /// Ids by number from 1.
    members: Vec<i64>,
    /// Names by number from 1.
    topics: Vec<String>,
    ranking: Vec<u8>,
}

/// What is remembered of a member.
#[derive(Debug, Serialize, Deserialize)]
struct MemberMemory {
    member: u32,
    topics: Vec<(u32, f32)>,
    authors: Vec<(u32, f32)>,
    read_languages: Vec<(u32, f32)>,
    engaged: Vec<(u32, u8)>,
    /// From the oldest to the newest.
    seen: Vec<u32>,
    days: [(u16, u16); DAYS],
    taught: (i64, u16),
    /// Microseconds; the reset after which all of it was learned.
    reset_at: Option<i64>,
}

impl MemberMemory {
    fn of(member: MemberRef, state: &MemberState) -> Option<Self> {
        let mut seen: Vec<u32> = state.seen.newest_first().map(|note| note.0).collect();
        if seen.is_empty() && state.engaged.is_empty() && state.authors.is_empty() {
            return None;
        }
        seen.reverse();
        let reset_at = state.choices.as_ref().and_then(|choices| choices.reset_at);
        Some(Self {
            member: member.0,
            topics: state.topics.to_vec(),
            authors: state.authors.to_vec(),
            read_languages: state.read_languages.to_vec(),
            engaged: state.engaged.iter().map(|engaged| (engaged.note.0, engaged.bits())).collect(),
            seen,
            days: state.seen.days(),
            taught: state.taught,
            reset_at: reset_at.map(|at| at.as_micros()),
        })
    }
}

/// A note's heat, as the bits of its logarithm.
type NoteMemory = (u32, u64);
/// A note's companions with their counts.
type Company = (u32, Vec<(u32, u16)>);

impl FeedIndex {
    /// Everything of the kind, as of `position` of the log or a little later.
    pub fn memory_snapshot(&self, position: (i64, i64)) -> Vec<u8> {
        let head = {
            let _writing = self.writing.lock();
            let notes = self.note_numbers();
            Head {
                position,
                first_note: *notes.start(),
                notes: notes.map(|number| self.notes.view(NoteRef(number)).map_or(0, |note| note.id.get())).collect(),
                members: (1..=self.members.count())
                    .map(MemberRef)
                    .map(|m| self.members.id(m).map_or(0, |id| id.get()))
                    .collect(),
                topics: self.topics.names(),
                ranking: self.ranking.snapshot(),
            }
        };
        let mut out = Writer::new(&head);
        let last_member = head.members.len() as u32;
        for first in (1..=last_member).step_by(SLICE as usize) {
            let _writing = self.writing.lock();
            for member in (first..first.saturating_add(SLICE).min(last_member + 1)).map(MemberRef) {
                let state = self.members.state(member);
                if let Some(memory) = state.and_then(|state| MemberMemory::of(member, &state.read())) {
                    out.put(&Some(memory));
                }
            }
        }
        out.put(&None::<MemberMemory>);
        let last_note = head.first_note.saturating_add(head.notes.len() as u32);
        for number in head.first_note..last_note {
            if let Some(heat) = self.notes.view(NoteRef(number)).map(|note| note.heat).filter(|heat| !heat.is_cold()) {
                out.put(&Some::<NoteMemory>((number, heat.to_bits())));
            }
        }
        out.put(&None::<NoteMemory>);
        let mut companions = Vec::new();
        for number in head.first_note..last_note {
            companions.clear();
            self.together.companions(NoteRef(number), &mut companions);
            if !companions.is_empty() {
                let counts = companions.iter().map(|(note, count)| (note.0, *count)).collect();
                out.put(&Some::<Company>((number, counts)));
            }
        }
        out.put(&None::<Company>);
        out.finish()
    }

    fn note_numbers(&self) -> RangeInclusive<u32> {
        let (first, last) = self.notes.range().unwrap_or((1, 0));
        first..=last
    }
}

/// Values one after the other.
struct Writer(Vec<u8>);

impl Writer {
    fn new(head: &Head) -> Self {
        let mut out = Self(sealed::begin(MAGIC, VERSION, 0));
        out.put(head);
        out
    }

    fn put(&mut self, value: &impl Serialize) {
        // Into a vector, of values without maps or unsized parts: there is nothing that could fail.
        match postcard::to_extend(value, std::mem::take(&mut self.0)) {
            Ok(longer) => self.0 = longer,
            Err(error) => debug_assert!(false, "{error}"),
        }
    }

    fn finish(self) -> Vec<u8> {
        sealed::seal(self.0)
    }
}
