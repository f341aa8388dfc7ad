//! Which notes nearly repeat an earlier one: they are not owed an audience of their own, or a copy would be a way to
//! get the same thing shown again. They are listed and ranked as all others.
//!
//! A fingerprint is 64 bits of which few change when the thing changes little: of a picture its perceptual hash (made
//! where pictures are taken in), of a text a SimHash over its letters (Charikar, "Similarity estimation techniques
//! from rounding algorithms", STOC 2002). Two fingerprints within [`NEAR_BITS`] are found without comparing all: five
//! blocks of bits, of which at least one is the same in both (Manku, Jain and Das Sarma, "Detecting near-duplicates
//! for web crawling", WWW 2007).

use std::collections::{HashMap, HashSet, VecDeque};

use kumara_model::NoteId;

use crate::cursor::mix;

/// Unrelated fingerprints differ in 32 bits, give or take 4; at a million of them chance makes next to none as near.
pub const NEAR_BITS: u32 = 4;
/// Fingerprints that are compared with, the newest.
const MAX_KEPT: usize = 500_000;
/// More of one note add nothing.
const MAX_OF_NOTE: usize = 18;
/// One more than the bits that may differ.
const BLOCKS: usize = NEAR_BITS as usize + 1;
const BLOCK_BITS: u32 = 13;
/// Letters that a text has at least, for its fingerprint to say anything.
const LEAST_LETTERS: usize = 40;
/// Letters that count as one feature of a text.
const SHINGLE: usize = 4;

/// SimHash of a text's letters and digits, by shingles of four; none for what is too short to tell.
pub fn text_fingerprint(text: &str) -> Option<u64> {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.len() < LEAST_LETTERS {
        return None;
    }
    let mut votes = [0_i32; 64];
    for shingle in letters.windows(SHINGLE) {
        let hash = shingle.iter().fold(0, |hash, letter| mix(hash ^ u64::from(*letter)));
        votes.iter_mut().enumerate().for_each(|(bit, votes)| *votes += if hash >> bit & 1 == 1 { 1 } else { -1 });
    }
    Some(votes.iter().enumerate().fold(0, |print, (bit, votes)| print | u64::from(*votes > 0) << bit))
}

/// Fingerprints of the notes of late.
#[derive(Debug, Default)]
pub struct Duplicates {
    kept: VecDeque<(NoteId, u64)>,
    /// How many have left at the front: numbers in `blocks` count from the first ever.
    gone: u32,
    blocks: [HashMap<u16, Vec<u32>>; BLOCKS],
}

impl Duplicates {
    /// The note that this one repeats: more than half of its pictures, or its text, are nearly those of one other.
    /// Pictures of one colour have the fingerprint 0, which says nothing.
    pub fn find(&self, note: NoteId, fingerprints: &[u64]) -> Option<NoteId> {
        let telling: Vec<u64> = telling(fingerprints).collect();
        let mut shared: HashMap<NoteId, usize> = HashMap::new();
        for fingerprint in &telling {
            let mut others = HashSet::new();
            for (block, key) in self.blocks.iter().zip(keys(*fingerprint)) {
                for number in block.get(&key).into_iter().flatten() {
                    let Some((other, kept)) = self.get(*number) else { continue };
                    if other != note && (kept ^ fingerprint).count_ones() <= NEAR_BITS {
                        others.insert(other);
                    }
                }
            }
            others.into_iter().for_each(|other| *shared.entry(other).or_default() += 1);
        }
        shared.into_iter().filter(|(_, count)| count * 2 > telling.len()).map(|(other, _)| other).min()
    }

    /// Remembers a note's fingerprints.
    pub fn add(&mut self, note: NoteId, fingerprints: &[u64]) {
        for fingerprint in telling(fingerprints) {
            if self.kept.len() >= MAX_KEPT {
                self.forget_oldest();
            }
            let number = self.gone.wrapping_add(self.kept.len() as u32);
            for (block, key) in self.blocks.iter_mut().zip(keys(fingerprint)) {
                block.entry(key).or_default().push(number);
            }
            self.kept.push_back((note, fingerprint));
        }
    }

    fn get(&self, number: u32) -> Option<(NoteId, u64)> {
        self.kept.get(number.wrapping_sub(self.gone) as usize).copied()
    }

    fn forget_oldest(&mut self) {
        let Some((_, fingerprint)) = self.kept.pop_front() else { return };
        for (block, key) in self.blocks.iter_mut().zip(keys(fingerprint)) {
            if let Some(numbers) = block.get_mut(&key) {
                numbers.retain(|number| *number != self.gone);
                if numbers.is_empty() {
                    block.remove(&key);
                }
            }
        }
        self.gone = self.gone.wrapping_add(1);
    }
}

fn telling(fingerprints: &[u64]) -> impl Iterator<Item = u64> + '_ {
    fingerprints.iter().take(MAX_OF_NOTE).copied().filter(|fingerprint| *fingerprint != 0)
}

fn keys(fingerprint: u64) -> [u16; BLOCKS] {
    std::array::from_fn(|block| (fingerprint >> (block as u32 * BLOCK_BITS) & ((1 << BLOCK_BITS) - 1)) as u16)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn note(number: i64) -> NoteId {
        NoteId::from(number)
    }

    proptest! {
        #[test]
        fn what_is_near_is_found_and_what_is_far_is_not(
            crowd in prop::collection::vec(1..u64::MAX, 0..50),
            print in 1..u64::MAX,
            bits in prop::collection::hash_set(0..64_u32, 0..12),
        ) {
            let mut duplicates = Duplicates::default();
            let changed = bits.iter().fold(print, |print, bit| print ^ 1 << bit);
            prop_assume!(changed != 0);
            let is_far = |other: &&u64| (**other ^ print).count_ones() > NEAR_BITS;
            crowd.iter().filter(is_far).zip(100..).for_each(|(other, id)| duplicates.add(note(id), &[*other]));
            duplicates.add(note(1), &[changed]);
            let expected = (bits.len() as u32 <= NEAR_BITS).then_some(note(1));
            prop_assert_eq!(duplicates.find(note(2), &[print]), expected);
            prop_assert_eq!(duplicates.find(note(1), &[changed]), None, "nothing repeats itself");
        }
    }

    #[test]
    fn more_than_half_of_the_pictures_have_to_be_known() {
        let mut duplicates = Duplicates::default();
        let (a, b, c) = (mix(1), mix(2), mix(3));
        duplicates.add(note(1), &[a, b, 0]);
        assert_eq!(duplicates.find(note(2), &[a ^ 1, c]), None);
        assert_eq!(duplicates.find(note(2), &[a ^ 1, c, b]), Some(note(1)));
        assert_eq!(duplicates.find(note(2), &[0, 0]), None, "plain colours say nothing");
    }

    #[test]
    fn the_oldest_is_forgotten_when_there_are_too_many() {
        let mut duplicates = Duplicates::default();
        for number in 0..MAX_KEPT as u64 + 10 {
            duplicates.add(note(number as i64 + 1), &[mix(number + 7)]);
        }
        assert_eq!(duplicates.kept.len(), MAX_KEPT);
        assert_eq!(duplicates.find(note(i64::MAX), &[mix(7)]), None);
        assert_eq!(duplicates.find(note(i64::MAX), &[mix(17)]), Some(note(11)));
    }

    #[test]
    fn a_text_with_a_word_more_is_near_and_another_text_is_far() {
        let recipe = "Rinse two cups of rice until the water is clear, let it drain, then fry an onion slowly in butter, \
            add the rice, stir until it smells of nuts, and pour on three cups of stock. Cover, and leave it alone \
            for eighteen minutes on the smallest flame you have.";
        let other = "The ferry leaves at seven from the small pier behind the market, not from the big one. Buy the \
            ticket on board, sit on the left, and bring a jacket even in July: the wind turns after the lighthouse.";
        let print = text_fingerprint(recipe).unwrap();
        let near = |text: &str| (text_fingerprint(text).unwrap() ^ print).count_ones() <= NEAR_BITS;
        assert!(near(&recipe.to_uppercase()));
        assert!(near(&format!("{recipe} \u{1f35a}\u{1f35a}!!!")), "signs and emoji don't count");
        assert!(near(&recipe.replace("eighteen", "nineteen")));
        assert!(!near(other));
        assert_eq!(text_fingerprint("Good morning"), None);
    }
}
