//! The distinct members who saw a note, in bounded memory and as bytes: an exact set while it is small, HyperLogLog
//! past that. Adding a member twice, or in another order, gives the same bytes.

use kumara_model::MemberId;

use crate::cursor::mix;

/// A member in 32 bits, keyed by the note: two notes' audiences can't be compared by their hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberHash(pub u32);

impl MemberHash {
    /// `key` is the note's number, or any other that stays the same for the set.
    pub fn new(member: MemberId, key: u64) -> Self {
        Self((mix(mix(member.get().cast_unsigned()) ^ key) >> 32) as u32)
    }
}

/// Members by up to 16 sources. Exact (pairs of hash and set of sources, sorted) up to 512 members: two of them are
/// taken for one with a chance of 512² / 2³³, 3 in 100,000. Past it HyperLogLog (Flajolet et al., 2007) with 2,048
/// registers for all (2.3 % standard error) and 128 for each source (9 %): 4 KiB at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    Few(Vec<(MemberHash, u16)>),
    Many { all: Box<[u8]>, by_source: Box<[u8]> },
}

impl Default for Audience {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl Audience {
    /// No audience takes more bytes.
    pub const MAX_BYTES: usize = 1 + ALL_REGISTERS + SOURCES * SOURCE_REGISTERS;
    const FEW: usize = 512;

    /// Adds a member who came by the source with this number (0..16). True if the member was not known; past 512
    /// members, if the estimate moved.
    pub fn insert(&mut self, member: MemberHash, source: u8) -> bool {
        let bit = 1u16 << (source & 15);
        if let Self::Few(members) = self {
            match members.binary_search_by_key(&member, |(hash, _)| *hash) {
                Ok(at) => {
                    members[at].1 |= bit;
                    return false;
                }
                Err(at) if members.len() < Self::FEW => {
                    members.insert(at, (member, bit));
                    return true;
                }
                Err(_) => {
                    let few = std::mem::take(members);
                    *self = Self::Many {
                        all: vec![0; ALL_REGISTERS].into(),
                        by_source: vec![0; SOURCES * SOURCE_REGISTERS].into(),
                    };
                    few.into_iter().for_each(|(member, sources)| {
                        self.register(member, sources);
                    });
                }
            }
        }
        self.register(member, bit)
    }

    fn register(&mut self, member: MemberHash, sources: u16) -> bool {
        let Self::Many { all, by_source } = self else { return false };
        let is_new = raise(all, member);
        for source in (0..SOURCES).filter(|source| sources & 1 << source != 0) {
            raise(&mut by_source[source * SOURCE_REGISTERS..][..SOURCE_REGISTERS], member);
        }
        is_new
    }

    /// Distinct members.
    pub fn count(&self) -> u32 {
        match self {
            Self::Few(members) => members.len() as u32,
            // More members than fit exactly have been there.
            Self::Many { all, .. } => estimate(all).max(Self::FEW as u32 + 1),
        }
    }

    /// Distinct members by source; one who came by two counts for both.
    pub fn count_by_source(&self, source: u8) -> u32 {
        let source = usize::from(source & 15);
        match self {
            Self::Few(members) => members.iter().filter(|(_, sources)| sources & 1 << source != 0).count() as u32,
            Self::Many { by_source, .. } => estimate(&by_source[source * SOURCE_REGISTERS..][..SOURCE_REGISTERS]),
        }
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Few(members) => {
                let entries = members.iter().flat_map(|(hash, sources)| {
                    let ([a, b, c, d], [e, f]) = (hash.0.to_le_bytes(), sources.to_le_bytes());
                    [a, b, c, d, e, f]
                });
                [0].into_iter().chain(entries).collect()
            }
            Self::Many { all, by_source } => {
                [1].into_iter().chain(all.iter().copied()).chain(by_source.iter().copied()).collect()
            }
        }
    }

    /// None for what `to_bytes` never made.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first()? {
            (0, rest) => {
                let (entries, []) = rest.as_chunks::<6>() else { return None };
                let entry = |[a, b, c, d, e, f]: [u8; 6]| {
                    (MemberHash(u32::from_le_bytes([a, b, c, d])), u16::from_le_bytes([e, f]))
                };
                let members: Vec<_> = entries.iter().map(|bytes| entry(*bytes)).collect();
                let is_sound = members.len() <= Self::FEW
                    && members.is_sorted_by(|a, b| a.0 < b.0)
                    && members.iter().all(|(_, sources)| *sources != 0);
                is_sound.then_some(Self::Few(members))
            }
            (1, rest) if rest.len() == Self::MAX_BYTES - 1 && rest.iter().all(|rank| *rank <= 32) => {
                let (all, by_source) = rest.split_at(ALL_REGISTERS);
                Some(Self::Many { all: all.into(), by_source: by_source.into() })
            }
            _ => None,
        }
    }
}

const SOURCES: usize = 16;
const ALL_REGISTERS: usize = 2_048;
const SOURCE_REGISTERS: usize = 128;

/// True if the register grew.
fn raise(registers: &mut [u8], member: MemberHash) -> bool {
    // Spread over 64 bits, so that the index and the rank take nothing from each other.
    let wide = mix(u64::from(member.0));
    let register = &mut registers[(wide >> 32) as usize % registers.len()];
    let rank = (wide as u32).leading_zeros() as u8 + 1;
    let grew = rank > *register;
    *register = rank.max(*register).min(32);
    grew
}

fn estimate(registers: &[u8]) -> u32 {
    let m = registers.len() as f64;
    let harmonic: f64 = registers.iter().map(|rank| (-f64::from(*rank)).exp2()).sum();
    let raw = 0.7213 / (1.0 + 1.079 / m) * m * m / harmonic;
    let empty = registers.iter().filter(|rank| **rank == 0).count();
    let estimate = if raw <= 2.5 * m && empty > 0 { m * (m / empty as f64).ln() } else { raw };
    estimate.round() as u32
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn member(number: i64) -> MemberHash {
        MemberHash::new(number.into(), 77)
    }

    #[test]
    fn many_members_are_estimated_closely_by_all_and_by_source() {
        let mut audience = Audience::default();
        for number in 1..=100_000 {
            audience.insert(member(number), (number % 2) as u8);
            if [500, 1_000, 20_000, 100_000].contains(&number) {
                let off = f64::from(audience.count()) / number as f64 - 1.0;
                assert!(off.abs() < 0.07, "{off} at {number}");
                let off = f64::from(audience.count_by_source(1)) / (number / 2) as f64 - 1.0;
                assert!(off.abs() < 0.3, "{off} at {number}");
            }
            assert!(number % 10_000 != 0 || audience.to_bytes().len() <= Audience::MAX_BYTES);
        }
    }

    proptest! {
        #[test]
        fn order_and_repetition_change_nothing(
            mut visits in prop::collection::vec((1i64..1_500, 0u8..4), 0..1_500),
            turn in any::<prop::sample::Index>(),
        ) {
            let fill = |visits: &[(i64, u8)]| {
                let mut audience = Audience::default();
                for (number, source) in visits {
                    audience.insert(member(*number), *source);
                }
                audience
            };
            let once = fill(&visits);
            let distinct: BTreeSet<i64> = visits.iter().map(|(number, _)| *number).collect();
            if distinct.len() <= 512 {
                prop_assert_eq!(once.count() as usize, distinct.len());
            }
            prop_assert_eq!(Audience::from_bytes(&once.to_bytes()), Some(once.clone()));
            let again: Vec<_> = visits.iter().chain(&visits).copied().collect();
            prop_assert_eq!(fill(&again).to_bytes(), once.to_bytes());
            if !visits.is_empty() {
                let turn = turn.index(visits.len());
                visits.rotate_left(turn);
                visits.reverse();
            }
            prop_assert_eq!(fill(&visits).to_bytes(), once.to_bytes());
        }

        #[test]
        fn garbage_is_refused_or_reads_back(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            if let Some(audience) = Audience::from_bytes(&bytes) {
                prop_assert_eq!(audience.to_bytes(), bytes);
            }
        }
    }
}
