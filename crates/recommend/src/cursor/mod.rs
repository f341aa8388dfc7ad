//! Cursors: where a list goes on, in a few bytes that hold everything needed.
//!
//! No session is kept in the program. A chronological list goes on before a moment; a ranked list carries the set
//! of what was served, which never forgets. So a cursor works after a restart and on any server, and a request that
//! is sent twice gets its page twice.
//! The server signs and encodes the bytes; here they are read as if anybody had written them.

mod served;

pub(crate) use served::ServedNotes;

use kumara_model::NoteId;

use crate::query::{List, TopicOrder};

const VERSION: u8 = 2;
const CHRONOLOGICAL: u8 = 0;
const FEW_SERVED: u8 = 1;
const MANY_SERVED: u8 = 2;
const HEADER_BYTES: usize = 23;

/// Notes of the page before that a page knows of: as many as the window of its selector looks back by default.
pub(crate) const MAX_RECENT: usize = 9;

/// Where a list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CursorState {
    list: u64,
    pub(crate) seed: u64,
    /// Notes served so far in this session.
    pub(crate) position: u32,
    /// The last notes that were served, the newest last, so that the next page is unlike its end.
    pub(crate) recent: Vec<NoteId>,
    pub(crate) progress: Progress,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Goes on with what is older than this (microseconds, note id).
    Before((i64, i64)),
    /// Goes on with what was not served.
    Served(ServedNotes),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CursorError {
    #[error("the cursor has {0} bytes, which no cursor has")]
    Length(usize),
    #[error("the cursor is of version {0}, which this program does not read")]
    Version(u8),
    #[error("the cursor is of a kind that does not exist ({0})")]
    Kind(u8),
    #[error("the cursor belongs to another list")]
    OtherList,
}

impl CursorState {
    /// No cursor is longer.
    pub const MAX_BYTES: usize = HEADER_BYTES + 8 * MAX_RECENT + ServedNotes::MAX_BYTES;

    pub(crate) fn new(list: &List, seed: u64, position: u32, progress: Progress) -> Self {
        Self { list: fingerprint(list), seed, position, recent: Vec::new(), progress }
    }

    /// With the last of these notes, the newest last.
    pub(crate) fn after(mut self, served: impl DoubleEndedIterator<Item = NoteId>) -> Self {
        self.recent = served.rev().take(MAX_RECENT).collect();
        self.recent.reverse();
        self
    }

    /// Notes that this session was served before the page that the cursor asks for.
    pub const fn position(&self) -> u32 {
        self.position
    }

    pub(crate) fn check_list(&self, list: &List) -> Result<(), CursorError> {
        let is_by_time = matches!(self.progress, Progress::Before(_));
        let fits = match list {
            List::Following | List::Topic(_, TopicOrder::Newest) => is_by_time,
            List::Nearby | List::Topic(_, TopicOrder::Best) => !is_by_time,
            // As its viewer wants it: a session goes on as it began.
            List::Explore => true,
        };
        if self.list == fingerprint(list) && fits { Ok(()) } else { Err(CursorError::OtherList) }
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(Self::MAX_BYTES);
        out.push(VERSION);
        out.push(match self.progress {
            Progress::Before(_) => CHRONOLOGICAL,
            Progress::Served(ServedNotes::Few(_)) => FEW_SERVED,
            Progress::Served(ServedNotes::Many(_)) => MANY_SERVED,
        });
        out.extend(self.list.to_le_bytes());
        out.extend(self.seed.to_le_bytes());
        out.extend(self.position.to_le_bytes());
        out.push(self.recent.len() as u8);
        self.recent.iter().for_each(|note| out.extend(note.get().to_le_bytes()));
        match &self.progress {
            Progress::Before((at, note)) => {
                out.extend(at.to_le_bytes());
                out.extend(note.to_le_bytes());
            }
            Progress::Served(served) => out.extend(served.to_bytes()),
        }
        out
    }

    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CursorError> {
        let length = CursorError::Length(bytes.len());
        if bytes.len() > Self::MAX_BYTES {
            return Err(length);
        }
        let (&version, rest) = bytes.split_first().ok_or(length)?;
        if version != VERSION {
            return Err(CursorError::Version(version));
        }
        let (&kind, rest) = rest.split_first().ok_or(length)?;
        let (list, rest) = take_u64(rest).ok_or(length)?;
        let (seed, rest) = take_u64(rest).ok_or(length)?;
        let (position, rest) = rest.split_first_chunk().ok_or(length)?;
        let (&recent, mut rest) = rest.split_first().ok_or(length)?;
        if usize::from(recent) > MAX_RECENT {
            return Err(length);
        }
        let mut notes = Vec::with_capacity(usize::from(recent));
        for _ in 0..recent {
            let (note, left) = take_u64(rest).ok_or(length)?;
            notes.push(NoteId::from(note.cast_signed()));
            rest = left;
        }
        let progress = match kind {
            CHRONOLOGICAL => {
                let (at, rest) = take_u64(rest).ok_or(length)?;
                let (note, rest) = take_u64(rest).ok_or(length)?;
                if !rest.is_empty() {
                    return Err(length);
                }
                Progress::Before((at.cast_signed(), note.cast_signed()))
            }
            FEW_SERVED => Progress::Served(ServedNotes::few_from_bytes(rest).ok_or(length)?),
            MANY_SERVED => Progress::Served(ServedNotes::many_from_bytes(rest).ok_or(length)?),
            other => return Err(CursorError::Kind(other)),
        };
        Ok(Self { list, seed, position: u32::from_le_bytes(*position), recent: notes, progress })
    }
}

fn take_u64(bytes: &[u8]) -> Option<(u64, &[u8])> {
    bytes.split_first_chunk().map(|(head, rest)| (u64::from_le_bytes(*head), rest))
}

/// The same for one list in every run of the program (FNV-1a): Rust's own hashes change with it.
fn fingerprint(list: &List) -> u64 {
    let topic = match list {
        List::Topic(topic, order) => Some((topic.as_str(), *order)),
        List::Explore | List::Following | List::Nearby => None,
    };
    let order = topic.map_or(0, |(_, order)| 1 + order as u8);
    let name = topic.map_or("", |(name, _)| name);
    let bytes = list.surface().bytes().chain([0, order]).chain(name.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Mixes the bits of a number well (splitmix64, Steele et al. 2014).
#[inline]
pub(crate) fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The note's number, mixed.
#[inline]
pub(crate) fn mix_note(note: NoteId, seed: u64) -> u64 {
    mix(note.get().cast_unsigned() ^ seed)
}

#[cfg(test)]
mod tests {
    use kumara_model::Topic;
    use proptest::prelude::*;

    use super::*;

    fn ranked(notes: i64) -> CursorState {
        let mut served = ServedNotes::default();
        (1..=notes).for_each(|note| served.insert(note.into()));
        CursorState::new(&List::Explore, 7, notes as u32, Progress::Served(served)).after((1..=notes).map(NoteId::from))
    }

    #[test]
    fn a_cursor_reads_back_and_stays_small() {
        let before = CursorState::new(&List::Following, 1, 20, Progress::Before((-5, i64::MAX)));
        assert_eq!(CursorState::from_bytes(&before.to_bytes()), Ok(before.clone()));
        for notes in [0, 1, 20, 600, 5_000] {
            let cursor = ranked(notes);
            let bytes = cursor.to_bytes();
            assert!(bytes.len() <= CursorState::MAX_BYTES);
            assert_eq!(CursorState::from_bytes(&bytes), Ok(cursor));
        }
        assert!(ranked(20).to_bytes().len() <= 103 + 8 * MAX_RECENT);
    }

    #[test]
    fn a_cursor_of_one_list_is_refused_by_another() {
        let tea = |order| List::Topic(Topic::parse("tea").unwrap(), order);
        let cursor = CursorState::new(&tea(TopicOrder::Newest), 1, 20, Progress::Before((1, 2)));
        assert_eq!(cursor.check_list(&tea(TopicOrder::Newest)), Ok(()));
        for other in
            [tea(TopicOrder::Best), List::Following, List::Topic(Topic::parse("te").unwrap(), TopicOrder::Newest)]
        {
            assert_eq!(cursor.check_list(&other), Err(CursorError::OtherList));
        }
        // The right list with the wrong kind of progress can only be forged.
        let forged = CursorState::new(&List::Nearby, 1, 20, Progress::Before((1, 2)));
        assert_eq!(forged.check_list(&List::Nearby), Err(CursorError::OtherList));
    }

    #[test]
    fn the_fingerprint_is_the_same_in_every_run() {
        assert_eq!(fingerprint(&List::Explore), 14_935_473_803_694_996_668);
    }

    proptest! {
        #[test]
        fn garbage_is_an_error_or_a_cursor_that_reads_back(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            if let Ok(cursor) = CursorState::from_bytes(&bytes) {
                prop_assert_eq!(cursor.to_bytes(), bytes);
            }
        }

        #[test]
        fn a_cursor_with_a_changed_length_is_refused(notes in 1i64..200, cut in 1usize..20) {
            let cut = if cut % 4 == 0 { cut + 1 } else { cut };
            let bytes = ranked(notes).to_bytes();
            prop_assert!(CursorState::from_bytes(&bytes[..bytes.len() - cut]).is_err());
            let longer = [bytes, vec![0; cut]].concat();
            prop_assert!(CursorState::from_bytes(&longer).is_err());
        }
    }
}
