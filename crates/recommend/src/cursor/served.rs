//! The set of notes that were served in a session: exact while it is small, a Bloom filter of fixed size after that.

use kumara_model::NoteId;

use super::{mix, mix_note};

/// Never forgets a note. Up to 512 notes it takes 4 bytes each and errs once in ten million times; past that it
/// stays at 2 KiB and takes others for served ever more often (one in 700 at 1,000 notes, 2 % at 2,000, a fifth at
/// 4,000), which skips a note and repeats none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ServedNotes {
    /// Sorted hashes.
    Few(Vec<u32>),
    Many(Vec<u8>),
}

impl Default for ServedNotes {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl ServedNotes {
    /// As base64 it still fits into an address.
    pub const MAX_BYTES: usize = 2_048;
    const FEW: usize = Self::MAX_BYTES / 4;

    pub fn insert(&mut self, note: NoteId) {
        let hash = short(note);
        match self {
            Self::Few(hashes) => {
                let Err(at) = hashes.binary_search(&hash) else { return };
                if hashes.len() < Self::FEW {
                    hashes.insert(at, hash);
                    return;
                }
                let mut bits = vec![0; Self::MAX_BYTES];
                hashes.iter().chain([&hash]).for_each(|hash| set(&mut bits, *hash));
                *self = Self::Many(bits);
            }
            Self::Many(bits) => set(bits, hash),
        }
    }

    #[inline]
    pub fn contains(&self, note: NoteId) -> bool {
        let hash = short(note);
        match self {
            Self::Few(hashes) => hashes.binary_search(&hash).is_ok(),
            Self::Many(bits) => positions(hash).all(|at| bits[at / 8] & 1 << (at % 8) != 0),
        }
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Few(hashes) => hashes.iter().flat_map(|hash| hash.to_le_bytes()).collect(),
            Self::Many(bits) => bits.clone(),
        }
    }

    pub fn few_from_bytes(bytes: &[u8]) -> Option<Self> {
        let (hashes, []) = bytes.as_chunks::<4>() else { return None };
        let hashes: Vec<_> = hashes.iter().map(|hash| u32::from_le_bytes(*hash)).collect();
        (hashes.len() <= Self::FEW && hashes.is_sorted_by(|a, b| a < b)).then_some(Self::Few(hashes))
    }

    pub fn many_from_bytes(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == Self::MAX_BYTES).then(|| Self::Many(bytes.to_vec()))
    }
}

#[inline]
fn short(note: NoteId) -> u32 {
    (mix_note(note, 0) >> 32) as u32
}

fn set(bits: &mut [u8], hash: u32) {
    positions(hash).for_each(|at| bits[at / 8] |= 1 << (at % 8));
}

#[inline]
fn positions(hash: u32) -> impl Iterator<Item = usize> {
    const HASHES: u64 = 5;
    let wide = mix(u64::from(hash));
    let (first, step) = (wide >> 32, wide | 1);
    (0..HASHES).map(move |i| first.wrapping_add(i.wrapping_mul(step)) as usize % (ServedNotes::MAX_BYTES * 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_served_note_is_never_forgotten_and_others_are_seldom_mistaken() {
        let note = |n: i64| NoteId::from(n * 4_096);
        let mut served = ServedNotes::default();
        for (up_to, allowed) in [(512, 1), (1_000, 300), (2_000, 4_000)] {
            (1..=up_to).for_each(|n| served.insert(note(n)));
            assert!((1..=up_to).all(|n| served.contains(note(n))), "{up_to}");
            let mistaken = (10_001..=110_000).filter(|n| served.contains(note(*n))).count();
            assert!(mistaken <= allowed, "{mistaken} of 100,000 at {up_to}");
            assert!(served.to_bytes().len() <= ServedNotes::MAX_BYTES);
        }
    }
}
