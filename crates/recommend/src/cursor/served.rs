//! The set of notes that were served in a session: a Bloom filter that grows with the session.

use kumara_model::NoteId;

use super::mix_note;

/// At least 16 bits a note up to 1,024 notes: one note in 700 is taken for served though it was not. Past that the
/// set stays as large and errs more often (2 % at 2,000 notes, a fifth at 4,000), always on the side of skipping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServedNotes {
    /// A power of two of bytes.
    bits: Vec<u8>,
}

impl Default for ServedNotes {
    fn default() -> Self {
        Self { bits: vec![0; Self::MIN_BYTES] }
    }
}

impl ServedNotes {
    const MIN_BYTES: usize = 32;
    /// As base64 it still fits into an address.
    pub const MAX_BYTES: usize = 2_048;
    const HASHES: u64 = 5;
    const BYTES_PER_NOTE: usize = 2;

    /// Adds the `count`-th note (from 1).
    pub fn insert(&mut self, note: NoteId, count: usize) {
        while self.bits.len() < Self::MAX_BYTES && count * Self::BYTES_PER_NOTE > self.bits.len() {
            // Positions are hashes modulo the length: written twice, each note is found in either half.
            self.bits.extend_from_within(..);
        }
        for at in Self::positions(note, self.bits.len()) {
            self.bits[at / 8] |= 1 << (at % 8);
        }
    }

    pub fn contains(&self, note: NoteId) -> bool {
        Self::positions(note, self.bits.len()).all(|at| self.bits[at / 8] & 1 << (at % 8) != 0)
    }

    fn positions(note: NoteId, bytes: usize) -> impl Iterator<Item = usize> {
        let hash = mix_note(note, 0);
        let (first, step) = (hash >> 32, hash | 1);
        let mask = bytes as u64 * 8 - 1;
        (0..Self::HASHES).map(move |i| (first.wrapping_add(i.wrapping_mul(step)) & mask) as usize)
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.bits
    }

    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let fits = bytes.len().is_power_of_two() && (Self::MIN_BYTES..=Self::MAX_BYTES).contains(&bytes.len());
        fits.then(|| Self { bits: bytes.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_served_note_is_never_forgotten_and_others_are_seldom_mistaken() {
        let mut served = ServedNotes::default();
        for note in 1..=1_000i64 {
            served.insert((note * 4_096).into(), note as usize);
        }
        assert!((1..=1_000i64).all(|note| served.contains((note * 4_096).into())));
        let mistaken = (1_001..=101_000i64).filter(|note| served.contains((note * 4_096).into())).count();
        assert!(mistaken < 500, "{mistaken} of 100,000");
        assert_eq!(served.as_bytes().len(), 2_048);
    }
}
